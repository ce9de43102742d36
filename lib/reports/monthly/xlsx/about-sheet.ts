import { formatMoment } from '@/lib/format/moment';
import { formatMonth } from '@/lib/format/month';
import { baseText } from '@/lib/overview/base-text';
import { definitionFacts } from '@/lib/overview/definition-facts';
import { eventTexts } from '@/lib/overview/events/chart-events';
import { type Cell, dayCell, monthCell, textCell } from '../../workbook/cell';
import { dayFormat, monthFormat } from '../../workbook/formats';
import { absoluteRange } from '../../workbook/refs';
import type { Words } from '../../workbook/words';
import type { DefinedName, Sheet } from '../../workbook/workbook';
import { monthEvents } from '../document/month-events';
import type { MonthlyFacts } from '../monthly-facts';
import type { FileFrame } from './file-frame';

type Row = readonly (Cell | null)[];

/**
 * What the file is: its month, as at when, what is in it, how it is worked out, each measure's definition with its base,
 * targets and sources, and the snapshot that it was made from.
 *
 * @param names that the other sheets define
 */
export function aboutSheet(
  words: Words,
  facts: MonthlyFacts,
  frame: FileFrame & { readonly name: string },
  names: readonly DefinedName[],
): Sheet {
  const { t, locale } = words;
  const fact = (term: string, ...lines: readonly string[]): Row[] =>
    lines.map((line, at) => [at === 0 ? textCell(term, 'prose') : null, textCell(line, 'prose')]);
  const [from, to] = [facts.volumes.months[0]?.month ?? facts.month, facts.month];
  const span = { from: formatMonth(from, locale), to: formatMonth(to, locale) };
  return {
    name: frame.name,
    widths: [26, 110],
    rows: [
      [textCell(frame.title, 'title')],
      [textCell(t('reportFiles.about.month'), 'prose'), monthCell(facts.month, monthFormat(locale), 'prose')],
      [textCell(t('reportFiles.about.as-at'), 'prose'), dayCell(facts.asAt, dayFormat(locale), 'prose')],
      ...fact(
        t('reportFiles.about.snapshot'),
        frame.mark === null ? frame.foot : t('reportFiles.marked', { mark: frame.mark, text: frame.foot }),
        t('reportFiles.about.as-at-text', { moment: formatMoment(new Date(facts.knownAt), locale) }),
      ),
      ...fact(t('reportFiles.about.filters'), t(`reportFiles.about.${facts.state}`, span)),
      ...fact(t('reportFiles.about.arithmetic'), t('reportFiles.about.arithmetic-text')),
      ...fact(t('reportFiles.about.gaps'), t('reportFiles.about.gaps-text')),
      ...fact(t('reportFiles.about.sources'), t('reportFiles.about.sources-text')),
      ...fact(t('report.months.events'), ...eventTexts(t, monthEvents(words, facts))),
      ...fact(t('reportFiles.about.names'), names.map(({ name }) => name).join(', ')),
      ...facts.measures.flatMap(({ measure, month }): Row[] => [
        [],
        [textCell(measure.name[locale], 'title')],
        ...fact(t('reportFiles.about.definition'), measure.note[locale]),
        ...fact(t('reportFiles.about.base'), baseText(t, month.definition)),
        ...definitionFacts(t, locale, measure, facts.month).flatMap(({ term, lines }) =>
          fact(term, ...lines),
        ),
      ]),
    ],
    head: null,
    leftFrozen: 0,
    portrait: true,
    charts: [],
    names: [
      { name: 'kpi_month', range: absoluteRange(frame.name, 1, 2, 2) },
      { name: 'kpi_as_at', range: absoluteRange(frame.name, 1, 3, 3) },
      { name: 'kpi_snapshot', range: absoluteRange(frame.name, 1, 4, 4) },
    ],
  };
}
