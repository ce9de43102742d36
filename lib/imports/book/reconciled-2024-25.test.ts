import { describe, expect, it } from 'vitest';
import { printChange } from '@/lib/budget/change';
import { type Reconciled, reconcile } from '@/lib/budget/reconcile';
import { decimal } from '@/lib/exact/fraction';
import { fixed } from '@/lib/exact/round';
import { BOOK_2024_25 } from './testing/book-of-2024-25';

const rows = new Map(reconcile(BOOK_2024_25).map((row) => [row.id, row]));

/** `20.4 on 20.0: +2.0%, exact` or `152 + 18 = 170, exact`: the terms as printed, what follows, how it stands. */
function said(id: string): string {
  const row = rows.get(id);
  if (!row?.recomputed) return `${id}: nothing recomputed`;
  const terms = row.terms.map(({ figure }) => figure.printed);
  const [later, earlier] = terms;
  return row.derivation?.how === 'change'
    ? `${later} on ${earlier}: ${printChange(row.recomputed.exact)}, ${row.status}`
    : `${sumSaid(row)} = ${fixed(row.recomputed.rounded, row.figure.digits)}, ${row.status}`;
}

function sumSaid({ terms }: Reconciled): string {
  return terms
    .map(({ sign, figure }, place) => (place === 0 ? '' : sign === 1 ? ' + ' : ' − ') + figure.printed)
    .join('');
}

describe('the arithmetic of the Estimates 2024–25, reproduced', () => {
  it.each([
    ['programme-1/2023-24/revised/on-original', '20.4 on 20.0: +2.0%, exact'],
    ['programme-1/2024-25/estimate/on-revised', '22.7 on 20.4: +11.3%, exact'],
    ['programme-1/2024-25/estimate/on-original', '22.7 on 20.0: +13.5%, exact'],
    ['programme-2/2023-24/revised/on-original', '195.2 on 221.0: –11.7%, exact'],
    ['programme-2/2024-25/estimate/on-revised', '251.1 on 195.2: +28.6%, exact'],
    ['programme-2/2024-25/estimate/on-original', '251.1 on 221.0: +13.6%, exact'],
    ['programme-3/2023-24/revised/on-original', '367.2 on 367.2: (—), exact'],
    ['programme-3/2024-25/estimate/on-revised', '386.5 on 367.2: +5.3%, exact'],
    ['programme-3/2024-25/estimate/on-original', '386.5 on 367.2: +5.3%, exact'],
    ['head/2023-24/revised/on-original', '582,835 on 608,249: –4.2%, exact'],
    ['head/2023-24/revised/on-original~2', '582.8 on 608.2: –4.2%, exact'],
    ['head/2024-25/estimate/on-revised', '660,263 on 582,835: +13.3%, exact'],
    ['head/2024-25/estimate/on-revised~2', '660.3 on 582.8: +13.3%, exact'],
    ['head/2024-25/estimate/on-original', '660,263 on 608,249: +8.6%, exact'],
    ['head/2024-25/estimate/on-original~2', '660.3 on 608.2: +8.6%, exact'],
    ['analysis/programme-1/increase-percent', '22.7 on 20.4: +11.3%, exact'],
    ['analysis/programme-2/increase-percent', '251.1 on 195.2: +28.6%, exact'],
    ['analysis/programme-3/increase-percent', '386.5 on 367.2: +5.3%, exact'],
    ['details-2/above-revised-percent', '480,593 on 430,308: +11.7%, exact'],
    ['details-5/above-revised-percent', '119,670 on 92,127: +29.9%, exact'],
  ])('the change %s: %s', (id, expected) => {
    expect(said(id)).toBe(expected);
  });

  it.each([
    ['head/2022-23/actual', '637,672 = 637.7, exact'],
    ['head/2022-23/actual~2', '19.4 + 179.3 + 439.0 = 637.7, exact'],
    ['head/2023-24/original', '608,249 = 608.2, exact'],
    ['head/2023-24/original~2', '20.0 + 221.0 + 367.2 = 608.2, exact'],
    ['head/2023-24/revised', '582,835 = 582.8, exact'],
    ['head/2023-24/revised~2', '20.4 + 195.2 + 367.2 = 582.8, exact'],
    ['head/2024-25/estimate', '660,263 = 660.3, exact'],
    ['head/2024-25/estimate~2', '22.7 + 251.1 + 386.5 = 660.3, exact'],
    ['analysis/programme-2/2022-23/actual', '179.3 = 179.3, exact'],
    ['opening/estimate', '660,263 = 660.3, exact'],
    ['opening/estimate~2', '660.3 = 660.3, exact'],
  ])('the programmes and the head: %s: %s', (id, expected) => {
    expect(said(id)).toBe(expected);
  });

  it.each([
    ['subhead/000/2022-23/actual', '145,064 + 4,583 + 64 + 313 + 9,498 + 244,024 = 403546, exact'],
    ['subhead/000/2023-24/original', '154,184 + 5,012 + 3 + 278 + 11,336 + 262,677 = 433490, exact'],
    ['subhead/000/2023-24/revised', '154,951 + 5,942 + 2 + 262 + 11,380 + 257,771 = 430308, exact'],
    ['subhead/000/2024-25/estimate', '168,902 + 5,600 + 3 + 193 + 13,335 + 292,560 = 480593, exact'],
    ['subhead/000/2024-25/estimate~2', '480,593 = 480593, exact'],
    ['component/total/2022-23/actual', '145,064 + 4,583 + 64 + 313 + 9,498 + 244,024 = 403546, exact'],
    ['component/total/2024-25/estimate', '168,902 + 5,600 + 3 + 193 + 13,335 + 292,560 = 480593, exact'],
    ['total/operating-account/2022-23/actual', '403,546 + 145,200 = 548746, exact'],
    ['total/operating-account/2023-24/original', '433,490 + 60,400 = 493890, exact'],
    ['total/operating-account/2023-24/revised', '430,308 + 60,400 = 490708, exact'],
    ['total/operating-account/2024-25/estimate', '480,593 + 60,000 = 540593, exact'],
    ['total/expenditure/2022-23/actual', '548,746 + 88,926 = 637672, exact'],
    ['total/expenditure/2023-24/original', '493,890 + 114,359 = 608249, exact'],
    ['total/expenditure/2023-24/revised', '490,708 + 92,127 = 582835, exact'],
    ['total/expenditure/2024-25/estimate', '540,593 + 119,670 = 660263, exact'],
    ['total/expenditure/2022-23/actual~2', '403,546 + 145,200 + 88,926 = 637672, exact'],
    ['total/expenditure/2023-24/original~2', '433,490 + 60,400 + 114,359 = 608249, exact'],
    ['total/expenditure/2023-24/revised~2', '430,308 + 60,400 + 92,127 = 582835, exact'],
    ['total/expenditure/2024-25/estimate~2', '480,593 + 60,000 + 119,670 = 660263, exact'],
    ['commitment/700/803/balance', '500,000 − 321,400 − 60,400 = 118200, exact'],
    ['commitment/700/803/revised', '60,400 = 60400, exact'],
    ['commitment/700/balance', '500,000 − 321,400 − 60,400 = 118200, exact'],
    ['opening/commitment-balance', '118,200 = 118.2, exact'],
  ])('subheads, components and commitments: %s: %s', (id, expected) => {
    expect(said(id)).toBe(expected);
  });

  it.each([
    ['details-1/amount-required', '660,263 = 660263000, exact'],
    ['details-1/above-revised', '660,263 − 582,835 = 77428000, exact'],
    ['details-1/above-revised~2', '660.3 − 582.8 = 77500000, within-tolerance'],
    ['details-1/above-actual', '660,263 − 637,672 = 22591000, exact'],
    ['details-1/above-actual~2', '660.3 − 637.7 = 22600000, within-tolerance'],
    ['details-2/provision', '480,593 = 480593000, exact'],
    ['details-2/above-revised', '480,593 − 430,308 = 50285000, exact'],
    ['details-5/provision', '119,670 = 119670000, exact'],
    ['details-5/above-revised', '119,670 − 92,127 = 27543000, exact'],
    ['analysis/programme-1/increase', '22.7 − 20.4 = 2.3, exact'],
    ['analysis/programme-2/increase', '251.1 − 195.2 = 55.9, exact'],
    ['analysis/programme-3/increase', '386.5 − 367.2 = 19.3, exact'],
    ['opening/establishment-ceiling', '$140,557,000 = 140.6, exact'],
  ])('differences and amounts of the text: %s: %s', (id, expected) => {
    expect(said(id)).toBe(expected);
  });

  it.each([
    ['posts/all/2024-03-31', '152 + 18 = 170, exact'],
    ['posts/non-directorate/2025-03-31', '152 + one + two + one = 156, exact'],
    ['posts/change/head', '156 − 152 = 4, exact'],
    ['posts/change/head~2', 'one + two + one = 4, exact'],
    ['details-3/net-increase', '156 + 18 − 170 = 4, exact'],
    ['details-3/net-increase~2', 'one + two + one = 4, exact'],
  ])('posts: %s: %s', (id, expected) => {
    expect(said(id)).toBe(expected);
  });

  it('allows the millions 100,500 dollars: half a unit of each total and of $77,428,000 itself', () => {
    const row = rows.get('details-1/above-revised~2');
    expect(row?.tolerance).toEqual(decimal(100_500n, 0));
    expect(row?.difference).toEqual(decimal(72_000n, 0));
  });
});
