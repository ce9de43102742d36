import type { SheetFile } from '@/lib/imports/book/sheet/file-of-sheet';
import type { ProposalProblem } from '@/lib/proposals/proposed';

/** The field that a problem of a sheet's file is mended in, as far as its place says; null where it says none. */
export function fieldOfProblem(
  { json, planned, targets }: SheetFile,
  { place }: Pick<ProposalProblem, 'place'>,
): string | null {
  const id = /figure (\S+)$/.exec(place)?.[1];
  if (id !== undefined) return planned.find((one) => one.id === id)?.field ?? null;
  const target = /^targets\[(\d+)\](?:\.(measure|from|comparison))?/.exec(place);
  if (target !== null) return fieldOf(targets[Number(target[1])], target[2]);
  const measure = /^targets, measure (\S+)$/.exec(place)?.[1];
  if (measure !== undefined) {
    const at = (json.targets ?? []).findIndex((one) => one.measure === measure);
    return fieldOf(targets[at], 'from');
  }
  const path = place.replace(/\[(\d+)\]/g, '.$1');
  return /^(?:heads|links|published)(?:\.|$)/.test(path) ? path : null;
}

function fieldOf(line: string | undefined, field = 'from'): string | null {
  return line === undefined ? null : `${line}.${field}`;
}
