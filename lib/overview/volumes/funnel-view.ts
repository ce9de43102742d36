import type { Fraction } from '@/lib/exact/fraction';
import { multiply, whole } from '@/lib/exact/fraction';
import { fixed } from '@/lib/exact/round';
import type { Locale } from '@/lib/format/locale';
import { formatPeriod } from '@/lib/format/period';
import { accessFunnel, type FunnelKey, type FunnelStep } from '@/lib/kpi/access-funnel';
import type { PeriodCounts } from '@/lib/kpi/period-counts';
import type { Translator } from '@/lib/messages/translator';
import { type Cell, marked, shareText, totalCell } from './words';

/** A step of the access funnel: every text as it stands on the screen; bars in hundredths of the scale, for drawing. */
export type FunnelRow = {
  readonly key: FunnelKey;
  readonly step: string;
  readonly count: Cell;
  readonly share: string;
  readonly bar: number | null;
  readonly baseBar: number | null;
};

export type FunnelView = {
  readonly title: string;
  readonly caption: string;
  readonly rows: readonly FunnelRow[];
  readonly standing: string | null;
};

/** The access funnel of a period, in one language. */
export function funnelView(t: Translator, locale: Locale, counts: PeriodCounts): FunnelView {
  const steps = accessFunnel(counts);
  const period = formatPeriod(counts.period, locale);
  return {
    title: marked(t, counts.standing, finding(t, steps, period)),
    caption: marked(t, counts.standing, t('volumes.funnel.caption', { period })),
    rows: steps.map((step) => ({
      key: step.step,
      step: t(`volumes.funnel.steps.${step.step}`),
      count: totalCell(t, step.count),
      share: shareWords(t, step),
      bar: drawn(step.bar),
      baseBar: drawn(step.baseBar),
    })),
    standing: counts.standing && t(`standing.${counts.standing}`),
  };
}

function finding(t: Translator, steps: readonly FunnelStep[], period: string): string {
  const share = (key: FunnelKey) => {
    const found = steps.find(({ step }) => step === key)?.share;
    return found?.kind === 'share' ? shareText(t, found.value) : null;
  };
  const [offered, answered] = [share('calls_offered'), share('calls_answered')];
  if (!answered) return t('volumes.funnel.title');
  return offered
    ? t('volumes.funnel.finding', { period, offered, answered })
    : t('volumes.funnel.finding-answered', { period, answered });
}

/** The percentage with its base in words; in words, too, why there is none. */
function shareWords(t: Translator, { base, count, share }: FunnelStep): string {
  if (base === null || share === null) return t('volumes.funnel.start');
  if (share.kind === 'share') {
    const words = t(`volumes.funnel.of.${base}`, { percent: shareText(t, share.value) });
    return share.exceeds ? `${words} · ${t('volumes.funnel.exceeds')}` : words;
  }
  if (share.kind === 'zero-base') return t(`volumes.funnel.zero.${base}`);
  return t(`volumes.funnel.${count.kind === 'total' ? 'no-base' : 'no-count'}`);
}

function drawn(bar: Fraction | null): number | null {
  return bar && Number(fixed(multiply(bar, whole(100n)), 3));
}
