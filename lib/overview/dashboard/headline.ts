import { compare } from '@/lib/exact/fraction';
import type { Locale } from '@/lib/format/locale';
import type { Attainment } from '@/lib/kpi/attainment';
import { computesTheSame } from '@/lib/kpi/definition';
import { distance } from '@/lib/kpi/distance';
import type { Translator } from '@/lib/messages/translator';
import { isWhole, type MeasureInYear, type ShownPoint, shownPoint } from './shown-point';

/** More missed pledges than these aren't told one by one: the cards do. */
const MOST_TOLD = 2;

/**
 * The overview's finding: how many pledges are kept, then how each missed one moved and how far it is from its target.
 * Indicators aren't pledges and don't count.
 *
 * @param year the year shown, as people read it
 * @example '2023: two of three pledges kept. Calls answered within 12 seconds came up 13.9 points and still fell 5.9 short.'
 */
export function dashboardHeadline(
  t: Translator,
  locale: Locale,
  year: string,
  measures: readonly MeasureInYear[],
): string {
  const pledges = measures.filter(({ measure }) => measure.kind === 'pledge');
  const shown = pledges.map((pledge) => ({ name: pledge.measure.name[locale], ...shownPoint(pledge) }));
  const first = t('dashboard.headline', { when: whenText(t, year, shown), outcome: outcomeText(t, shown) });
  return shown
    .filter(({ point }) => point.verdict === 'not-met')
    .slice(0, MOST_TOLD)
    .reduce(
      (said, missed) => t('dashboard.headline-and', { first: said, second: missText(t, missed) }),
      first,
    );
}

function whenText(t: Translator, year: string, shown: readonly ShownPoint[]): string {
  if (shown.some(({ soFar }) => soFar)) return t('dashboard.when-so-far', { year });
  const valued = shown.filter(({ point }) => point.value !== null);
  const published = valued.length > 0 && valued.every(({ point }) => point.source === 'published');
  return t(published ? 'dashboard.when-published' : 'dashboard.when', { year });
}

function outcomeText(t: Translator, shown: readonly ShownPoint[]): string {
  const points = shown.map(({ point }) => point);
  const pledges = points.length;
  const judged = points.filter(({ verdict }) => verdict !== 'none').length;
  const kept = points.filter(({ verdict }) => verdict === 'met').length;
  if (judged === 0) return unjudgedText(t, points);
  if (judged < pledges) return t('dashboard.outcome-judged', { kept, judged, rest: pledges - judged });
  if (kept === pledges) return t('dashboard.outcome-all', { pledges });
  return kept === 0
    ? t('dashboard.outcome-none', { pledges })
    : t('dashboard.outcome-some', { kept, pledges });
}

function unjudgedText(t: Translator, points: readonly Attainment[]): string {
  const [most] = [...points].sort((a, b) => b.monthsReported - a.monthsReported);
  if (!most || points.every(({ value }) => value === null)) return t('dashboard.outcome-nothing');
  if (most.reason !== 'part-period') return t('dashboard.outcome-open');
  return t('dashboard.outcome-part', { reported: most.monthsReported, expected: most.monthsExpected });
}

/** How a missed pledge moved since the year before, and how far it is from its target. */
function missText(t: Translator, missed: ShownPoint & { readonly name: string }): string {
  const { point, soFar, name } = missed;
  const { value, target, unit, definition } = point;
  if (value === null || target === null) return '';
  const far = distance(value, target.value, definition.precision);
  const moved = movement(missed);
  const side = far.direction === 'none' ? 'on' : far.direction === 'below' ? 'short' : 'over';
  return t('dashboard.miss', {
    name,
    move: moved?.kind ?? 'none',
    moved: moved ? pointsText(t, unit, moved.size) : '',
    span: soFar ? 'same' : 'year',
    side,
    // After "13 points" the second number needs no unit of its own.
    gap: far.direction === 'none' ? '' : moved ? sizeText(t, unit, far.text) : pointsText(t, unit, far.text),
  });
}

/** The change since the year before; null where the two can't be compared: part-reported, another source or definition. */
function movement({ point, before }: ShownPoint) {
  if (point.period.by !== before.period.by) return null;
  if (point.value === null || before.value === null || !isWhole(point) || !isWhole(before)) return null;
  if (point.source !== before.source || !computesTheSame(point.definition, before.definition)) return null;
  const far = distance(point.value, before.value, point.definition.precision);
  if (far.direction === 'none') return { kind: 'same', size: '' };
  const up = compare(point.value, before.value) > 0;
  const more = point.target?.comparison === 'at-least' || point.target?.comparison === 'more-than';
  return { kind: `${up ? 'up' : 'down'}_${up === more ? 'better' : 'worse'}`, size: far.text };
}

function pointsText(t: Translator, unit: Attainment['unit'], size: string): string {
  return t(`dashboard.points-${unit}`, { size, many: size === '1' ? 'one' : 'other' });
}

function sizeText(t: Translator, unit: Attainment['unit'], size: string): string {
  return t(`dashboard.size-${unit}`, { size });
}
