import type { Translator } from '@/lib/messages/translator';

const LINES = ['actual', 'target', 'published', 'plan'] as const;

type Series = readonly (number | null)[];
type Drawn = {
  readonly values: Series;
  readonly targets: Series;
  readonly plans: Series;
  readonly published: readonly unknown[];
  readonly provisional: readonly boolean[];
};

/**
 * What the lines and marks of a trend mean, for a picture that is looked at away from its page; only those that are on it.
 *
 * @example 'Line with points: Value · plain line: Target · dotted line or diamond: Published for the year'
 */
export function drawnText(
  t: Translator,
  trend: Drawn,
  words: Readonly<Record<(typeof LINES)[number], string>>,
): string {
  const some = (series: Series) => series.some((value) => value !== null);
  const isDrawn = {
    actual: some(trend.values),
    target: some(trend.targets),
    published: trend.published.length > 0,
    plan: some(trend.plans),
  };
  const lines = LINES.filter((line) => isDrawn[line]).map((line) =>
    t(`measureDepth.drawn-${line}`, { word: words[line] }),
  );
  const star = trend.provisional.includes(true)
    ? [t('provisional.drawn', { word: t('standing.provisional') })]
    : [];
  return [...lines, ...star].join(' · ');
}
