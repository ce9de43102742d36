import type { Standing } from '@/lib/kpi/standing';
import type { Translator } from '@/lib/messages/translator';

/** A standing that no figure may be told without: it is made up, or not approved yet. */
export type Caution = Extract<Standing, 'illustrative' | 'provisional'>;

/**
 * What has to be said of a figure wherever it stands; null of one that is approved, or of none.
 *
 * @example cautionOf('revised') // null
 */
export function cautionOf(standing: Standing | null): Caution | null {
  return standing === 'illustrative' || standing === 'provisional' ? standing : null;
}

/** The word for it: `Illustrative`, `Provisional`. */
export function cautionWord(t: Translator, standing: Standing | null): string | null {
  const caution = cautionOf(standing);
  return caution && t(`standing.${caution}`);
}

/** The same of figures side by side: made-up ones are all made up, provisional ones stand among approved ones. */
export function cautionAmong(t: Translator, caution: Caution): string {
  return t(caution === 'provisional' ? 'provisional.included' : 'standing.illustrative');
}
