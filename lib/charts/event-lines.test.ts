import { expect, test } from 'vitest';
import { drawChart } from '@/lib/reports/drawing/draw-chart';
import { lettersBeside } from './event-lines';
import type { EventMark } from './event-marks';
import { PALETTES } from './palette';
import { trendConfig } from './trend-config';

const words = { actual: 'a', target: 't', plan: 'p', published: 'q' };
const LABELS = ['1', '2', '3', '4', '5'];
const nothing = LABELS.map(() => null);

function drawn(events: readonly EventMark[]) {
  const view = {
    labels: LABELS,
    told: LABELS,
    events,
    values: nothing,
    partial: LABELS.map(() => false),
    provisional: LABELS.map(() => false),
    targets: nothing,
    plans: nothing,
    gaps: nothing,
    published: [],
    bounds: { min: 0, max: 100 },
    suffix: '%' as const,
  };
  const config = { type: 'line' as const, ...trendConfig(view, words, PALETTES.light, 'sans-serif') };
  const { items } = drawChart(config, 200, (text) => text.length * 6);
  const texts = items.flatMap((item) => (item.kind === 'text' ? [item] : []));
  const strokes = items.flatMap((item) => (item.kind === 'stroke' ? [item] : []));
  return {
    letters: texts.filter(({ text }) => /^[A-Z]$/.test(text)),
    dashed: strokes.filter(({ stroke }) => stroke.dash.length > 0),
  };
}

test('a moment is one dashed line with its letter above; nothing happened, nothing is drawn', () => {
  const { letters, dashed } = drawn([{ letter: 'A', first: 2, last: 2 }]);
  expect(letters.map(({ text }) => text)).toEqual(['A']);
  expect(dashed).toHaveLength(1);
  const [, top] = dashed[0]?.path[0]?.slice(1) ?? [];
  expect(letters[0]?.y).toBeLessThan(Number(top));
  expect(drawn([])).toEqual({ letters: [], dashed: [] });
});

test('a span has a line at either end', () => {
  const { dashed } = drawn([{ letter: 'A', first: 1, last: 3 }]);
  const [left, right] = dashed.map(({ path }) => Number(path[0]?.[1]));
  expect(dashed).toHaveLength(2);
  expect(left).toBeLessThan(Number(right));
});

test('letters of one month stand beside each other', () => {
  const { letters } = drawn(['A', 'B', 'C'].map((letter) => ({ letter, first: 2, last: 2 })));
  const [a, b, c] = letters.map(({ x }) => x);
  expect(Number(b) - Number(a)).toBeGreaterThanOrEqual(6);
  expect(Number(c) - Number(b)).toBeGreaterThanOrEqual(6);
});

test('letters at the right edge stay within the chart, and those before them make room', () => {
  // By hand: the last one ends at 100, the one before it 3 before that one begins.
  const eight = (at: number) => ({ at, width: 8 });
  expect(lettersBeside([eight(95), eight(95)], 100)).toEqual([85, 96]);
  expect(lettersBeside([eight(10), eight(95), { at: 99, width: 16 }], 100)).toEqual([10, 77, 92]);
  expect(lettersBeside([eight(50)], 100)).toEqual([50]);
});

test('letters for which there is no room stand at equal distances', () => {
  const six = ['A', 'B', 'C', 'D'].map(() => ({ at: 10, width: 6 }));
  expect(lettersBeside(six, 20)).toEqual([2.5, 7.5, 12.5, 17.5]);
});
