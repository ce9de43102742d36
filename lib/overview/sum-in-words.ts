import type { CountCode } from '@/lib/kpi/counts';

type Term = { readonly count: CountCode; readonly weight: bigint };

/**
 * A sum of counts by what each is called.
 *
 * @example sumInWords([{ count: 'rated_2', weight: 2n }], labelOf) // '2 × Ratings of 2'
 */
export function sumInWords(terms: readonly Term[], labelOf: (count: CountCode) => string): string {
  return terms
    .map(({ count, weight }, place) => {
      const size = weight < 0n ? -weight : weight;
      const factor = size === 1n ? '' : `${size} × `;
      const sign = weight < 0n ? '− ' : place === 0 ? '' : '+ ';
      return `${sign}${factor}${labelOf(count)}`;
    })
    .join(' ');
}
