import type { Locale } from '@/lib/format/locale';
import { exactText } from '@/lib/kpi/printed';
import type { Translator } from '@/lib/messages/translator';
import type { CorFigure } from '../cor-figure';
import { figureOfText } from '../figure-text';
import type { CorCsvLine } from './columns';

/** A figure of the table as a line. */
export function figureLine(t: Translator, locale: Locale, figure: CorFigure): CorCsvLine {
  const { key, section, of, year, column, against, value, digits, unit, printed, source } = figure;
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
  };
}
