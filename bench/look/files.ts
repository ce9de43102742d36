import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import { workingDayAfter } from '@/lib/calendar/working-days';
import { LOCALES } from '@/lib/format/locale';
import { corDocument } from '@/lib/reports/cor/document/cor-document';
import { factsOf, givenInput } from '@/lib/reports/cor/testing/given-input';
import { renderDocx } from '@/lib/reports/docx/render-docx';
import {
  FIGURES,
  FRAME,
  figuresWith,
  givenFacts,
  MEASURES,
  REISSUE,
} from '@/lib/reports/monthly/testing/given-monthly-facts';
import { monthlyXlsx } from '@/lib/reports/monthly/xlsx/monthly-xlsx';
import { pqFacts } from '@/lib/reports/pq/pq-facts';
import { pqWorkbook } from '@/lib/reports/pq/pq-workbook';

/** A file to be looked at. */
export type LookedAt = { readonly name: string; readonly bytes: Uint8Array };

/** Months with every kind of hole. */
const HOLED = figuresWith({
  '2022-06': { calls_offered: 0, calls_answered: 0, calls_answered_within_12s: 0 },
  '2023-03': null,
  '2023-05': { calls_answered_within_12s: 'not-collected', wait_seconds_total: 'not-collected' },
  '2023-07': { rated_5: 'suspended', emails: 'suspended' },
});

/** The workbooks and Word documents that reports are made in, of made-up months, in every language. */
export async function filesToLookAt(): Promise<readonly LookedAt[]> {
  const files: LookedAt[] = [];
  for (const locale of LOCALES) {
    const whole = givenFacts();
    const holed = givenFacts({ figures: HOLED, state: 'submitted' });
    files.push(
      { name: `monthly-${locale}.xlsx`, bytes: await monthlyXlsx(whole, locale, FRAME) },
      {
        name: `monthly-holed-${locale}.xlsx`,
        bytes: await monthlyXlsx(holed, locale, { ...FRAME, mark: '✱', reissue: REISSUE }),
      },
      { name: `pq-${locale}.xlsx`, bytes: await pqWorkbook(pq(FIGURES), locale) },
      { name: `pq-holed-${locale}.xlsx`, bytes: await pqWorkbook(pq(HOLED), locale) },
      { name: `cor-${locale}.docx`, bytes: await corDocx(locale) },
    );
  }
  return files;
}

function pq(figures: typeof FIGURES) {
  return pqFacts({
    to: '2023-12' as Month,
    asAt: '2024-01-15' as Day,
    knownAt: '2024-01-15T03:04:05.000Z',
    figures,
    dueDay: (month) => workingDayAfter(month, 10, new Set()),
    suspensions: [],
    within: MEASURES[0]?.definitions ?? null,
  });
}

function corDocx(locale: (typeof LOCALES)[number]): Promise<Uint8Array> {
  return renderDocx(corDocument(factsOf(givenInput(2024)), { kind: 'preview' }, locale));
}
