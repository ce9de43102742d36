import { VARIANCE_STAGES } from '@/lib/budget/variances';
import type { BookSheet } from '@/lib/imports/book/sheet/sheet';

type Note = BookSheet['notes'][number];

/** What a note is of, as one text. */
export function noteKey(note: {
  readonly kind: string;
  readonly head: string;
  readonly programme: number | string | null;
  readonly stage: string;
}): string {
  return `${note.kind}/${note.head}/${note.programme ?? ''}/${note.stage}`;
}

/** Every note that could be written of a sheet: of each provision's two changes, and of each programme's original. */
export function noteSlots(sheet: BookSheet): readonly Note[] {
  return sheet.heads.flatMap((head) =>
    [...head.programmes.map(({ number }) => number), ''].flatMap((programme) => {
      const of = { head: head.number, programme };
      const slots = [
        ...VARIANCE_STAGES.map(([stage, against]) => ({ ...of, kind: 'variance', stage, against })),
        ...(programme === ''
          ? []
          : [{ ...of, kind: 'estimate-original', stage: 'original', against: 'estimate' }]),
      ];
      return slots.map((slot): Note => {
        const there = sheet.notes.find((note) => noteKey(note) === noteKey(slot));
        return { ...slot, text: there?.text ?? { en: '', zhHant: '', zhHans: '' } };
      });
    }),
  );
}
