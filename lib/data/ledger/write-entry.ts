import 'server-only';
import { readPrinted } from '@/lib/budget/printed-amount';
import { shortDecimal } from '@/lib/budget/short-decimal';
import { startOfHongKongDay } from '@/lib/calendar/hong-kong';
import type { Month } from '@/lib/calendar/month';
import type { LedgerEntry, Texts } from '@/lib/proposals/ledger-entry';
import type { Transaction } from '../database';

/** What every row says of how it came. */
export type Known = {
  readonly knownAt: Date;
  readonly reason: string | null;
  readonly authorId: string;
  readonly proposalId: bigint;
};

/**
 * Adds the row of one entry. A published figure is known from the day it was published, unless it corrects another: then, as
 * everything else, from when it was confirmed; the day of its publication stands beside it in any case.
 */
export async function writeEntry(
  tx: Transaction,
  entry: LedgerEntry,
  known: Known,
  isCorrection: boolean,
): Promise<void> {
  switch (entry.entry) {
    case 'definition': {
      const { measure, kind, numerator, denominator, base, unit, precision } = entry;
      const scale = unit === 'percent' ? 100 : 1;
      const said = { measure, kind, numerator, denominator, base, unit, scale, precision };
      const [name, note] = [namesOf(entry.name), notesOf(entry.note)];
      const validFrom = firstOf(entry.validFrom);
      await tx.measureDefinition.create({ data: { ...said, ...name, ...note, ...known, validFrom } });
      return;
    }
    case 'target': {
      const { measure, value, comparison } = entry;
      const validFrom = dayOf(`${entry.validFrom}-01`);
      await tx.measureTarget.create({
        data: { measure, value, comparison, ...citationOf(entry), ...known, validFrom },
      });
      return;
    }
    case 'plan': {
      const { measure, year, value } = entry;
      await tx.measurePlan.create({ data: { measure, year, value, ...citationOf(entry), ...known } });
      return;
    }
    case 'published': {
      const { measure, year, printed, halfUnit, precisionReason, citation, published } = entry;
      const read = readPrinted(printed);
      if (read === null) throw new Error(`an entry with a problem: ${printed}`);
      const value = shortDecimal(read.value);
      const place = { citationBook: citation.book, citationPlace: citation.place };
      const knownAt = isCorrection ? known.knownAt : startOfHongKongDay(published);
      await tx.publishedFigure.create({
        data: {
          ...{ measure, year, printed, value, halfUnit, precisionReason, ...place, ...known, knownAt },
          publishedOn: dayOf(published),
        },
      });
      return;
    }
    case 'holiday':
      await tx.generalHoliday.create({
        data: { day: dayOf(entry.day), kept: entry.kept, ...namesOf(entry.name), ...known },
      });
      return;
    case 'setting': {
      const { name, value } = entry;
      await tx.datedSetting.create({ data: { name, value, validFrom: firstOf(entry.validFrom), ...known } });
    }
  }
}

function citationOf({
  citation,
}: {
  readonly citation: { readonly book: string | null; readonly place: string };
}) {
  return { citationBook: citation.book, citationPlace: citation.place };
}

function namesOf(texts: Texts) {
  return { nameEn: texts.en, nameZhHant: texts['zh-Hant'], nameZhHans: texts['zh-Hans'] };
}

function notesOf(texts: Texts) {
  return { noteEn: texts.en, noteZhHant: texts['zh-Hant'], noteZhHans: texts['zh-Hans'] };
}

function firstOf(month: Month | null): Date | null {
  return month === null ? null : dayOf(`${month}-01`);
}

function dayOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
