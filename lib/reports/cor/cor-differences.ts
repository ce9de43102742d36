import type { Locale } from '@/lib/format/locale';
import { formatCount } from '@/lib/format/number';
import { translatorFor } from '@/lib/messages/translator';
import { type Difference, inEachLanguage } from '../snapshot/difference';
import type { CorFacts } from './cor-facts';
import type { CorFigure } from './cor-figure';
import { corFigures } from './cor-figures';
import { corFigureText } from './figure-text';

/**
 * The figures that an earlier and a later state of a table tell differently, with footnotes' marks, verdicts and the counts
 * of months, in the order of the later one; those that only the earlier has come last. What one of them hasn't is told as a
 * dash, such as each provision of a table that was issued before its book was held. What follows from other figures isn't
 * told again.
 *
 * @example corDifferences(issued, corrected)[0]?.key // 'targets/satisfaction/2024/actual'
 */
export function corDifferences(before: CorFacts, after: CorFacts): readonly Difference[] {
  const [older, newer] = [primary(before), primary(after)];
  const [inOlder, inNewer] = [older, newer].map((all) => new Map(all.map((one) => [one.key, one])));
  return [
    ...newer.flatMap((figure) => difference(figure, inOlder?.get(figure.key), figure)),
    ...older
      .filter(({ key }) => !inNewer?.has(key))
      .flatMap((figure) => difference(figure, figure, undefined)),
  ];
}

function primary(facts: CorFacts): readonly CorFigure[] {
  return corFigures(facts).filter(
    ({ section, column }) => section !== 'last-year' && !(section === 'months' && column === 'difference'),
  );
}

function difference(
  figure: CorFigure,
  before: CorFigure | undefined,
  after: CorFigure | undefined,
): readonly Difference[] {
  if (textOf(before, 'en') === textOf(after, 'en')) return [];
  return [
    {
      key: figure.key,
      label: inEachLanguage((locale) => corFigureText(translatorFor(locale), locale, figure)),
      before: inEachLanguage((locale) => textOf(before, locale)),
      after: inEachLanguage((locale) => textOf(after, locale)),
      ...(before === undefined ? { added: true as const } : {}),
    },
  ];
}

function textOf(figure: CorFigure | undefined, locale: Locale): string {
  const t = translatorFor(locale);
  if (!figure) return t('report.none');
  const { printed, footnotes, counts, verdict } = figure;
  const fraction = counts && `(${formatCount(counts.numerator)} ÷ ${formatCount(counts.denominator)})`;
  const value = [printed, ...footnotes, ...(fraction ? [fraction] : [])].join(' ');
  return verdict ? t('reportCor.figure.judged', { value, verdict: t(`verdict.${verdict}`) }) : value;
}
