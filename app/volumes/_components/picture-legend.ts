import { PATTERN_SIGNS, STATE_SIGNS } from '@/lib/charts/picture-signs';
import { STAR_SIGN } from '@/lib/charts/star';
import { BAR_LOOKS } from '@/lib/charts/volume-bars-config';
import type { BarKey, BarsView } from '@/lib/charts/volume-bars-view';
import { PERIOD_STATES, type PeriodState } from '@/lib/kpi/period-state';
import type { Translator } from '@/lib/messages/translator';

/** What a state of having no total is called in a legend. */
export function stateName(t: Translator, state: PeriodState): string {
  return state === 'part' ? t('volumes.state.part-legend') : t(`gap.${state}`);
}

/** The legend of a chart as a line of text, for its picture: `■ E-mails   ▨ Other written contacts`. */
export function pictureLegend(
  t: Translator,
  view: BarsView,
  names: Readonly<Record<BarKey, string>>,
): string {
  const bars = view.series.map(({ key }) => `${PATTERN_SIGNS[BAR_LOOKS[key].pattern]} ${names[key]}`);
  const states = PERIOD_STATES.filter((state) => view.states.includes(state));
  const star = view.provisional.includes(true) ? [`${STAR_SIGN} ${t('provisional.legend')}`] : [];
  return [...bars, ...states.map((state) => `${STATE_SIGNS[state]} ${stateName(t, state)}`), ...star].join(
    '   ',
  );
}
