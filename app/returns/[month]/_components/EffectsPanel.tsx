import { Panel } from '@/app/_components/Panel';
import { effectsOf } from '@/lib/kpi/effects';
import type { MonthFigures } from '@/lib/kpi/month-figure';
import { effectRows } from '@/lib/overview/returns/effect-rows';
import { volumeEffectRows } from '@/lib/overview/returns/volume-effect-rows';
import { getLocale, getTexts } from '@/lib/request/words';
import { volumeEffects } from '@/lib/returns/volume-effects';
import type { Look } from '../_view/look-at';
import { EffectsTable } from './EffectsTable';
import { VolumeEffectsTable } from './VolumeEffectsTable';

/** What approving a submitted return would change: values, verdicts and volumes of periods, beside what books print. */
export async function EffectsPanel({ look }: { look: Look }) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const { answer, content, month, today } = look;
  const { of, context, dueDay, figure } = answer;
  if (of.state !== 'submitted') return null;
  const figures: MonthFigures =
    figure === null ? context.figures : new Map(context.figures).set(month, figure);
  const gaps = { dueDay, today, suspensions: context.suspensions };
  const rows = context.measures.flatMap((measure) =>
    effectRows(t, locale, measure, effectsOf({ ...measure, ...gaps, figures }, month, content.counts)),
  );
  const volumes = volumeEffects({ figures, volumes: context.volumes }, month, content.counts);
  const count = rows.filter(({ verdictChanges }) => verdictChanges).length;
  return (
    <Panel
      id="effects"
      title={t('returnPage.effects.title', { kind: figure === null ? 'first' : 'correction' })}
      sub={t('returnPage.effects.sub')}
    >
      {rows.length === 0 ? <p>{t('returnPage.effects.none')}</p> : null}
      {rows.length > 0 && figure !== null ? <p>{t('returnPage.effects.verdicts', { count })}</p> : null}
      <EffectsTable rows={rows} />
      <VolumeEffectsTable rows={volumeEffectRows(t, locale, volumes)} />
    </Panel>
  );
}
