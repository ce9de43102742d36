import type { DepartmentsChange } from '@/lib/departments/departments-change';
import { absolute } from '@/lib/exact/fraction';
import type { Locale } from '@/lib/format/locale';
import { formatPeriod } from '@/lib/format/period';
import type { Translator } from '@/lib/messages/translator';
import { marked } from '../volumes/words';
import { effectWords } from './effect-rows';
import { digitsThatAddUp, signedPoints } from './numbers';
import { standingOfBoth } from './standing';

/** That the total's rate moved against every department's, in words with both effects; null where it didn't. */
export function watchText(t: Translator, locale: Locale, made: DepartmentsChange): string | null {
  const { effect, against, before, after } = made;
  if (effect === null || against === null) return null;
  const words = effectWords(t, effect);
  const { decimals } = digitsThatAddUp([effect.rate, effect.mix], effect.change);
  // The sentence says more or less by itself.
  const change =
    against === 'parts-same'
      ? words.change
      : signedPoints(absolute(effect.change), decimals).replace('+', '');
  const text = t(`departments.watch.${against}`, {
    after: words.after,
    change,
    rate: words.rate,
    mix: words.mix,
    period: formatPeriod(after.period, locale),
    before: formatPeriod(before.period, locale),
  });
  return marked(t, standingOfBoth(made), text);
}
