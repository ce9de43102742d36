import { type CsvCell, toCsv } from '@/lib/format/csv';
import type { Locale } from '@/lib/format/locale';
import { exactText } from '@/lib/kpi/printed';
import { translatorFor } from '@/lib/messages/translator';
import type { ReportFrame } from '../../report-frame';
import type { CorFacts } from '../cor-facts';
import type { CorFigure } from '../cor-figure';
import { corFigures } from '../cor-figures';
import { figureOfText } from '../figure-text';
import { frameTexts } from '../frame-texts';

/** The columns of the file, in order; {@link corDictionary} says what each means. */
export const CSV_COLUMNS = [
  'key',
  'section',
  'item',
  'measure',
  'head',
  'programme',
  'year',
  'column',
  'against',
  'value',
  'unit',
  'printed',
  'numerator',
  'denominator',
  'verdict',
  'source',
  'book',
  'place',
  'footnotes',
  'mark',
  'asAt',
  'snapshot',
] as const;

/**
 * The table as tidy CSV, one line per figure; UTF-8 with BOM, CRLF, RFC 4180, formulas neutralised. The codes are the same
 * in every language; `item` and `place` are in the file's.
 *
 * @example 'targets/answered-within-12s/2023/actual,targets,Calls answered within 12 seconds,…,2023,actual,,74,percent,74,…'
 */
export function corCsv(facts: CorFacts, frame: ReportFrame, locale: Locale): string {
  const t = translatorFor(locale);
  const { mark, foot } = frameTexts(t, locale, frame, facts.asAt);
  return toCsv(
    CSV_COLUMNS,
    corFigures(facts).map((figure) => {
      const cells = cellsOf(figure);
      return CSV_COLUMNS.map((column) => cells[column]);
    }),
  );

  function cellsOf(figure: CorFigure): Record<(typeof CSV_COLUMNS)[number], CsvCell> {
    const { key, section, of, year, column, against, value, digits, unit, printed } = figure;
    const { source } = figure;
    return {
      key,
      section,
      item: figureOfText(t, locale, of),
      measure: of.kind === 'measure' ? of.measure : null,
      head: of.kind === 'programme' ? of.head : null,
      programme: of.kind === 'programme' ? of.number : null,
      year,
      column,
      against: against && `${against.year} ${against.stage}`,
      value: value && exactText(value, digits),
      unit,
      printed,
      numerator: figure.counts?.numerator ?? null,
      denominator: figure.counts?.denominator ?? null,
      verdict: figure.verdict,
      source: source?.kind ?? 'computed',
      book: source?.kind === 'book' ? source.book : null,
      place: source && source.kind !== 'months' ? source.place[locale] : null,
      footnotes: figure.footnotes.join(' ') || null,
      mark,
      asAt: facts.asAt,
      snapshot: foot,
    };
  }
}
