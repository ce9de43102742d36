import type { Derivation } from '@/lib/budget/figure';

/** A derivation without its explanation. */
export type Follows =
  | { readonly how: 'sum'; readonly plus: readonly string[]; readonly minus: readonly string[] }
  | { readonly how: 'change'; readonly later: string; readonly earlier: string };

/**
 * Derivations as they are typed, one a line: `a + b - c` for a sum, `later on earlier` for a change in per cent; a, b and c
 * being ids of figures.
 *
 * @example followsOf('x/2024-25/estimate - x/2023-24/revised') // [{ how: 'sum', plus: [...], minus: [...] }]
 */
export function followsOf(text: string): readonly Follows[] {
  return text
    .split(/[\n;]/)
    .map((line) => line.trim().split(/\s+/))
    .filter(([first]) => first !== undefined && first !== '')
    .map((words): Follows => {
      const [later = '', on, earlier = ''] = words;
      if (on === 'on' && words.length === 3) return { how: 'change', later, earlier };
      const terms = { '+': [] as string[], '-': [] as string[] };
      let sign: '+' | '-' = '+';
      for (const word of words) {
        if (word === '+') sign = '+';
        else if (/^[-−–]$/.test(word)) sign = '-';
        else terms[sign].push(word);
      }
      return { how: 'sum', plus: terms['+'], minus: terms['-'] };
    });
}

/** The same the other way round. */
export function followsText(derivations: readonly (Follows | Derivation)[]): string {
  return derivations
    .map((one) =>
      one.how === 'change'
        ? `${one.later} on ${one.earlier}`
        : [one.plus.join(' + '), ...one.minus].filter(Boolean).join(' - '),
    )
    .join('\n');
}
