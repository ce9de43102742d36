import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { absolute, compare, decimal, whole } from '@/lib/exact/fraction';
import { fixed, roundTo } from '@/lib/exact/round';
import type { Derivation, Figure } from './figure';
import { reconcile, Underivable } from './reconcile';
import { bookWith, changeFrom, printedFigure, sumOf } from './testing/printed-figure';
import type { Unit } from './unit';

/** Figures given as [id, printed, unit, derivations…], reconciled. */
function reconciled(...figures: [string, string, Unit, ...Derivation[]][]) {
  return reconcile(
    bookWith(
      figures.map(([id, printed, unit, ...derivations]) => printedFigure(id, printed, unit, { derivations })),
    ),
  );
}

const last = <T>(rows: readonly T[]) => rows.at(-1);
const M = 'HK$ million';
const K = "HK$'000";

describe('the vectors of the Estimates 2024–25', () => {
  test.each([
    ['programmes, 2022–23', ['19.4', '179.3', '439.0'], '637.7'],
    ['programmes, original', ['20.0', '221.0', '367.2'], '608.2'],
    ['programmes, revised', ['20.4', '195.2', '367.2'], '582.8'],
    ['programmes, 2024–25', ['22.7', '251.1', '386.5'], '660.3'],
  ])('%s', (_, terms, total) => {
    const given = terms.map((printed, n): [string, string, Unit] => [`p${n}`, printed, M]);
    const row = last(reconciled(...given, ['total', total, M, sumOf(['p0', 'p1', 'p2'])]));
    expect(row).toMatchObject({ status: 'exact', difference: whole(0n), tolerance: decimal(2n, 1) });
  });

  test.each([
    ['components, 2022–23', ['145,064', '4,583', '64', '313', '9,498', '244,024'], '403,546'],
    ['components, original', ['154,184', '5,012', '3', '278', '11,336', '262,677'], '433,490'],
    ['components, revised', ['154,951', '5,942', '2', '262', '11,380', '257,771'], '430,308'],
    ['components, 2024–25', ['168,902', '5,600', '3', '193', '13,335', '292,560'], '480,593'],
    ['operating account, 2022–23', ['403,546', '145,200'], '548,746'],
    ['operating account, original', ['433,490', '60,400'], '493,890'],
    ['operating account, revised', ['430,308', '60,400'], '490,708'],
    ['operating account, 2024–25', ['480,593', '60,000'], '540,593'],
    ['all, 2022–23', ['548,746', '88,926'], '637,672'],
    ['all, original', ['493,890', '114,359'], '608,249'],
    ['all, revised', ['490,708', '92,127'], '582,835'],
    ['all, 2024–25', ['540,593', '119,670'], '660,263'],
  ])('%s', (_, terms, total) => {
    const given = terms.map((printed, n): [string, string, Unit] => [`s${n}`, printed, K]);
    const plus = given.map(([id]) => id);
    expect(last(reconciled(...given, ['total', total, K, sumOf(plus)]))?.status).toBe('exact');
  });

  test.each([
    ['on the revised estimate', '660,263', '582,835', '$77,428,000'],
    ['on the actual', '660,263', '637,672', '$22,591,000'],
    ['subhead 000', '480,593', '430,308', '$50,285,000'],
    ['subhead 697', '119,670', '92,127', '$27,543,000'],
  ])('difference %s', (_, later, earlier, printed) => {
    const row = last(
      reconciled(['l', later, K], ['e', earlier, K], ['d', printed, 'HK$', sumOf(['l'], ['e'])]),
    );
    expect(row?.status).toBe('exact');
  });

  test.each([
    ['22.7', '20.4', '$2.3 million'],
    ['251.1', '195.2', '$55.9 million'],
    ['386.5', '367.2', '$19.3 million'],
  ])('%s − %s = %s', (later, earlier, printed) => {
    const row = last(reconciled(['l', later, M], ['e', earlier, M], ['d', printed, M, sumOf(['l'], ['e'])]));
    expect(row?.status).toBe('exact');
  });

  test('the commitment balance, in $’000 and in millions', () => {
    const rows = reconciled(
      ['approved', '500,000', K],
      ['accumulated', '321,400', K],
      ['revised', '60,400', K],
      ['balance', '118,200', K, sumOf(['approved'], ['accumulated', 'revised'])],
      ['in words', '$118.2m', M, sumOf(['balance'])],
    );
    expect(rows.map((row) => row.status)).toEqual(['printed', 'printed', 'printed', 'exact', 'exact']);
  });

  test('$140.6m is $140,557,000 as printed; unrounded it is told too', () => {
    const row = last(
      reconciled(['ceiling', '$140,557,000', 'HK$'], ['front', '$140.6m', M, sumOf(['ceiling'])]),
    );
    expect(row?.status).toBe('exact');
    expect(row?.recomputed).toEqual({ exact: decimal(140_557n, 3), rounded: decimal(1_406n, 1) });
  });

  test('posts: 156 + 18 less 170 are four, as are 1, 2 and 1', () => {
    const rows = reconciled(
      ['non-directorate', '156', 'posts'],
      ['directorate', '18', 'posts'],
      ['before', '170', 'posts'],
      ['one', 'one', 'posts'],
      ['two', 'two', 'posts'],
      [
        'net',
        'four',
        'posts',
        sumOf(['non-directorate', 'directorate'], ['before']),
        sumOf(['one', 'two', 'one']),
      ],
    );
    expect(rows.slice(4).map(({ id, status }) => [id, status])).toEqual([
      ['two', 'printed'],
      ['net', 'exact'],
      ['net~2', 'exact'],
    ]);
  });

  test('programme 3, revised: no change at all is (—)', () => {
    const row = last(
      reconciled(['o', '367.2', M], ['r', '367.2', M], ['change', '(—)', '%', changeFrom('o', 'r')]),
    );
    expect(row?.status).toBe('exact');
  });
});

test('$77,428,000 is exact from the thousands and within tolerance from the millions', () => {
  const [exact, within] = reconciled(
    ['t', '660,263', K],
    ['r', '582,835', K],
    ['tm', '660.3', M],
    ['rm', '582.8', M],
    ['d', '$77,428,000', 'HK$', sumOf(['t'], ['r']), sumOf(['tm'], ['rm'])],
  ).slice(4);
  expect(exact).toMatchObject({ id: 'd', status: 'exact', difference: whole(0n) });
  expect(within).toMatchObject({
    id: 'd~2',
    status: 'within-tolerance',
    recomputed: { exact: whole(77_500_000n), rounded: whole(77_500_000n) },
    difference: whole(72_000n),
    // Half of $0.1m twice, and half a dollar.
    tolerance: decimal(1_000_005n, 1),
  });
});

describe('the status', () => {
  const terms: [string, string, Unit][] = [
    ['a', '1.0', M],
    ['b', '2.0', M],
  ];
  const sum = (printed: string, explanation: Derivation['explanation'] = null) =>
    last(reconciled(...terms, ['sum', printed, M, { ...sumOf(['a', 'b']), explanation }]));
  const words = { en: 'because', 'zh-Hant': '因為', 'zh-Hans': '因为' };

  test('of two terms, 0.1 off is within tolerance and 0.2 off beyond it', () => {
    expect(sum('3.0')?.status).toBe('exact');
    expect(sum('3.1')?.status).toBe('within-tolerance');
    expect(sum('2.9')).toMatchObject({ status: 'within-tolerance', difference: decimal(1n, 1) });
    expect(sum('3.2')?.status).toBe('beyond');
  });

  test('beyond tolerance an explanation makes it explained; it changes nothing else', () => {
    expect(sum('3.2', words)).toMatchObject({ status: 'explained', explanation: words });
    expect(sum('3.1', words)?.status).toBe('within-tolerance');
    expect(sum('3.0', words)?.status).toBe('exact');
  });

  test('(—) isn’t exact where anything changed, however little', () => {
    const row = last(
      reconciled(['e', '660,263', K], ['l', '660,264', K], ['c', '(—)', '%', changeFrom('e', 'l')]),
    );
    expect(row?.status).not.toBe('exact');
  });

  test('a printed figure that only the rounding of what is recomputed puts beyond is within tolerance', () => {
    // 660,250 thousands may be 660,249.6, which prints as 660.2; as a figure of its own 660.25 rounds to 660.3.
    const row = last(reconciled(['k', '660,250', K], ['m', '660.2', M, sumOf(['k'])]));
    expect(row).toMatchObject({
      status: 'within-tolerance',
      tolerance: decimal(505n, 4),
      difference: decimal(5n, 2),
    });
    expect(last(reconciled(['k', '660,251', K], ['m', '660.2', M, sumOf(['k'])]))?.status).toBe('beyond');
  });
});

test('a row for every derivation, one for a figure without, ids unique, in the order of the document', () => {
  const rows = reconciled(
    ['a', '1', 'posts'],
    ['b', '1', 'posts', sumOf(['a']), sumOf(['a']), sumOf(['a'])],
    ['c', '2', 'posts', sumOf(['a', 'b'])],
  );
  expect(rows.map(({ id }) => id)).toEqual(['a', 'b', 'b~2', 'b~3', 'c']);
  expect(rows[0]).toMatchObject({ recomputed: null, tolerance: null, difference: null, terms: [] });
  expect(rows[4]?.terms.map(({ sign, figure }) => [sign, figure.id])).toEqual([
    [1, 'a'],
    [1, 'b'],
  ]);
});

test.each<[string, Derivation, Unit]>([
  ['names a figure that isn’t there', sumOf(['none']), 'posts'],
  ['adds what can’t be added', sumOf(['money']), 'posts'],
  ['is a change that isn’t a percentage', changeFrom('money', 'money'), M],
  ['changes from nothing', changeFrom('nothing', 'money'), '%'],
])('a derivation that %s is refused by name', (_, derivation, unit) => {
  const figures: [string, string, Unit, ...Derivation[]][] = [
    ['money', '1.0', M],
    ['nothing', '0.0', M],
    ['bad', '1', unit, derivation],
  ];
  expect(() => reconciled(...figures)).toThrow(Underivable);
  expect(() => reconciled(...figures)).toThrow(/^bad /);
});

test('a book that is rounded from exact amounts is never beyond its tolerance', () => {
  const amounts = fc.array(fc.bigInt({ min: 1_000n, max: 10n ** 10n }), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(amounts, fc.constantFrom(0, 1, 3), (dollars, digits) => {
      const printed = (id: string, n: bigint, derivations: Derivation[] = []): Figure => ({
        ...printedFigure(id, fixed(decimal(n, 3), digits), K, { derivations }),
        value: roundTo(decimal(n, 3), digits),
      });
      const terms = dollars.map((n, place) => printed(`t${place}`, n));
      const total = dollars.reduce((a, b) => a + b, 0n);
      const plus = terms.map(({ id }) => id);
      const inMillions = printedFigure('m', fixed(decimal(total, 6), 1), M, { derivations: [sumOf(plus)] });
      const rows = reconcile(bookWith([...terms, printed('total', total, [sumOf(plus)]), inMillions]));
      for (const { status, difference, tolerance } of rows.slice(terms.length)) {
        expect(['exact', 'within-tolerance']).toContain(status);
        expect(difference && tolerance && compare(absolute(difference), tolerance)).toBeLessThanOrEqual(0);
      }
    }),
  );
});
