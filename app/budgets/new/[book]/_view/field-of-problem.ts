import { yearAtStage } from '@/lib/budget/book-years';
import { placeOfLink, placeOfNote } from '@/lib/budget/fault-place';
import type { Stage } from '@/lib/budget/stage';
import type { FinancialYear } from '@/lib/calendar/financial-year';
import type { SheetFile } from '@/lib/imports/book/sheet/file-of-sheet';
import type { BookSheet } from '@/lib/imports/book/sheet/sheet';
import type { ProposalProblem } from '@/lib/proposals/proposed';
import { noteSlots } from './note-slots';

/** The field that a problem of a sheet's file is mended in, as far as its place says; null where it says none. */
export function fieldOfProblem(
  sheet: BookSheet,
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
  const link = (json.links ?? []).findIndex((one) => placeOfLink(one) === place);
  if (link >= 0) return `links.${link}.fromHead`;
  const note = noteSlots(sheet).findIndex((slot) => isOfNote(json.book, slot, place));
  if (note >= 0) return `notes.${note}.text.en`;
  const path = place.replace(/\[(\d+)\]/g, '.$1');
  return /^(?:heads|links|published)(?:\.|$)/.test(path) ? path : null;
}

function fieldOf(line: string | undefined, field = 'from'): string | null {
  return line === undefined ? null : `${line}.${field}`;
}

function isOfNote(book: string, slot: BookSheet['notes'][number], place: string): boolean {
  if (slot.kind !== 'variance') return false;
  const column = (stage: string) => ({
    year: yearAtStage(book as FinancialYear, stage as Stage),
    stage: stage as Stage,
  });
  const programme = slot.programme === '' ? null : Number(slot.programme);
  return (
    placeOfNote({ ...slot, programme, column: column(slot.stage), against: column(slot.against) }) === place
  );
}
