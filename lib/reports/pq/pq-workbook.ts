import type { Locale } from '@/lib/format/locale';
import { formatMonth } from '@/lib/format/month';
import { translatorFor } from '@/lib/messages/translator';
import { WHOLE } from '../workbook/cell';
import { chartData } from '../workbook/chart-data';
import type { Workbook } from '../workbook/workbook';
import { writeWorkbook } from '../workbook/write-workbook';
import { pqAboutSheet } from './pq-about-sheet';
import { callColumns, WRITTEN_COLUMNS } from './pq-columns';
import type { PqFacts } from './pq-facts';
import { pqSheet } from './pq-sheet';

const RATE = '0%';

/**
 * The pack for replies to parliamentary questions: one workbook of 36 months by channel, with abandonment, blocked calls
 * and waiting as formulas over the counts, and sums of the years of which every month is there.
 *
 * @example await pqWorkbook(facts, 'en')
 */
export function pqWorkbook(facts: PqFacts, locale: Locale): Promise<Uint8Array> {
  const words = { t: translatorFor(locale), locale };
  const { t } = words;
  const [first, last] = [facts.months[0]?.month, facts.months.at(-1)?.month];
  if (!first || !last) throw new Error('there are 36 months');
  const span = { from: formatMonth(first, locale), to: formatMonth(last, locale) };
  const title = t('reportFiles.pq.title', span);
  const chart = (key: 'calls' | 'rate' | 'wait' | 'written') => {
    const own = t(`reportFiles.pq.chart.${key}`);
    return { title: own, alt: t('reportFiles.pq.chart.alt', { title: own, ...span }) };
  };
  const data = chartData(
    words,
    t('reportFiles.pq.sheet.chart'),
    facts.months.map(({ month }) => month),
  );
  const calls = pqSheet(
    words,
    facts,
    {
      name: t('reportFiles.pq.sheet.calls'),
      title: t('reportFiles.pq.calls-title'),
      what: t('reportFiles.volumes.what'),
      charts: [
        {
          kind: 'columns',
          ...chart('calls'),
          format: WHOLE,
          lines: [
            { column: 2, ink: 'calls' },
            { column: 3, ink: 'written' },
          ],
        },
        { kind: 'lines', ...chart('rate'), format: RATE, lines: [{ column: 4, ink: 'value' }] },
        { kind: 'lines', ...chart('wait'), format: '0', lines: [{ column: 7, ink: 'value' }] },
      ],
    },
    callColumns(facts),
    data,
  );
  const written = pqSheet(
    words,
    facts,
    {
      name: t('reportFiles.pq.sheet.written'),
      title: t('reportFiles.pq.written-title'),
      what: t('reportFiles.pq.about.complaints-text'),
      charts: [
        {
          kind: 'columns',
          ...chart('written'),
          format: WHOLE,
          lines: [
            { column: 3, ink: 'calls' },
            { column: 4, ink: 'other' },
          ],
        },
      ],
    },
    WRITTEN_COLUMNS,
    data,
  );
  const workbook: Workbook = {
    title,
    subject: t('reportFiles.pq.subject'),
    author: t('reportFiles.author'),
    description: title,
    made: facts.knownAt,
    foot: title,
    sheets: [calls, written, pqAboutSheet(words, facts, title, span), data.sheet()],
  };
  return writeWorkbook(workbook);
}
