import type { Unit } from '@/lib/budget/unit';
import type { Translator } from '@/lib/messages/translator';

/** The names under which the catalogue has the units, whose own names have signs in them. */
const KEY = {
  'HK$ million': 'million',
  "HK$'000": 'thousand',
  HK$: 'dollars',
  posts: 'posts',
  '%': 'percent',
  score: 'score',
  calls: 'calls',
  'written contacts': 'written',
  departments: 'departments',
  enterprises: 'enterprises',
  seconds: 'seconds',
  hours: 'hours',
  items: 'items',
} as const satisfies Record<Unit, string>;

/** How an amount is written; what only counts has no sign of its own. */
const SIGN = {
  'HK$ million': 'million',
  "HK$'000": 'thousand',
  HK$: 'dollars',
  '%': 'percent',
} as const;

/** A unit in words: `$ million`, `百萬元`. */
export function unitText(t: Translator, unit: Unit): string {
  return t(`reconciliation.unit.${KEY[unit]}`);
}

function signOf(unit: Unit) {
  return unit in SIGN ? SIGN[unit as keyof typeof SIGN] : 'plain';
}

/** A number (`77.5`) with its unit, standing alone: `$77.5m`, `77,428 ($’000)`, `77.5（百萬元）`. */
export function amountText(t: Translator, unit: Unit, value: string): string {
  return t(`reconciliation.amount.${signOf(unit)}`, { value });
}

/** A number as one of several that share a unit: only what each of them carries, such as `$77.5m` or `77,428`. */
export function termText(t: Translator, unit: Unit, value: string): string {
  return t(`reconciliation.term.${signOf(unit)}`, { value });
}

/** A line of {@link termText}s with the unit told once where they don't carry it: `… = 77,428 ($’000)`. */
export function onceText(t: Translator, unit: Unit, line: string): string {
  return t(`reconciliation.once.${signOf(unit)}`, { line });
}
