import type { Locale } from '@/lib/format/locale';
import { translatorFor } from '@/lib/messages/translator';
import { chartData } from '../../workbook/chart-data';
import { sheetName } from '../../workbook/sheet-name';
import type { Sheet, Workbook } from '../../workbook/workbook';
import { writeWorkbook } from '../../workbook/write-workbook';
import type { MonthlyFacts } from '../monthly-facts';
import { aboutSheet } from './about-sheet';
import { budgetsSheet } from './budgets-sheet';
import { changesSheet } from './changes-sheet';
import { commentarySheet } from './commentary-sheet';
import { countsSheet } from './counts-sheet';
import type { FileFrame } from './file-frame';
import { measureSheet } from './measure-sheet';
import { returnsSheet } from './returns-sheet';
import { summarySheet } from './summary-sheet';
import { volumesSheet } from './volumes-sheet';

/**
 * A month's report as a workbook (XLSX): a sheet for each subject, real numbers and dates, every ratio, sum and change a
 * formula over the numbers beside it with the value that it has, words where there is no number, native charts. The same
 * facts and frame give the same bytes.
 *
 * @example await monthlyXlsx(facts, 'zh-Hant', { title: '…', mark: null, foot: 'KPI-2024-09-1 …', commentary: [], reissue: null })
 */
export function monthlyXlsx(facts: MonthlyFacts, locale: Locale, frame: FileFrame): Promise<Uint8Array> {
  return writeWorkbook(monthlyWorkbook(facts, locale, frame));
}

/** The same before it is written: what its sheets hold, cell by cell. */
export function monthlyWorkbook(facts: MonthlyFacts, locale: Locale, frame: FileFrame): Workbook {
  const words = { t: translatorFor(locale), locale };
  const { t } = words;
  const taken: string[] = [];
  const named = (text: string) => {
    const name = sheetName(text, taken);
    taken.push(name);
    return { name, mark: frame.mark };
  };
  const summary = named(t('reportFiles.sheet.summary'));
  const changes = frame.reissue && named(t('reportFiles.sheet.changes'));
  const own = facts.measures.map(({ measure }) => named(measure.name[locale]));
  const [volumes, counts, returns, budgets, commentary, about, chart] = (
    ['volumes', 'counts', 'returns', 'budgets', 'commentary', 'about', 'chart'] as const
  ).map((sheet) => named(t(`reportFiles.sheet.${sheet}`)));
  if (!volumes || !counts || !returns || !budgets || !commentary || !about || !chart)
    throw new Error('each has a name');

  const months = facts.volumes.months.map(({ month }) => month);
  const data = chartData(words, chart.name, months);
  const measures = facts.measures.map((measure, at) => ({
    own: measure,
    made: measureSheet(words, facts, measure, own[at] ?? chart, data),
  }));
  const sheets: readonly Sheet[] = [
    summarySheet(words, facts, { ...frame, ...summary }, measures),
    ...(frame.reissue && changes ? [changesSheet(words, facts, frame.reissue, changes)] : []),
    ...measures.map(({ made }) => made.sheet),
    volumesSheet(words, facts, volumes, data),
    countsSheet(words, facts, counts),
    returnsSheet(words, facts, returns),
    budgetsSheet(words, facts, budgets),
    ...(frame.commentary.length > 0 ? [commentarySheet(words, facts, { ...frame, ...commentary })] : []),
  ];
  const names = sheets.flatMap((sheet) => sheet.names);
  return {
    title: frame.title,
    subject: t('reportFiles.subject'),
    author: t('reportFiles.author'),
    description: frame.foot,
    made: facts.knownAt,
    foot: frame.mark === null ? frame.foot : t('reportFiles.marked', { mark: frame.mark, text: frame.foot }),
    sheets: [...sheets, aboutSheet(words, facts, { ...frame, ...about }, names), data.sheet()],
  };
}
