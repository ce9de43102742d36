import { expect, test } from 'vitest';
import { PALETTES } from '@/lib/charts/palette';
import { GIVEN_CHARTS } from '../testing/given-charts';
import type { Item } from './display-list';
import { CHART_WIDTH, drawChart } from './draw-chart';
import { pictureSvg } from './picture-svg';

const measure = (text: string, size: number) => text.length * size * 0.5;
const drawn = (name: keyof typeof GIVEN_CHARTS) =>
  drawChart(GIVEN_CHARTS[name](PALETTES.light, 'sans-serif'), 230, measure);
const flat = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => (item.kind === 'clipped' ? [item, ...flat(item.items)] : [item]));
const texts = (items: readonly Item[]) =>
  flat(items).flatMap((item) => (item.kind === 'text' ? [item.text] : []));
const strokes = (items: readonly Item[]) =>
  flat(items).flatMap((item) => (item.kind === 'stroke' ? [item] : []));

test.each(['trend', 'bars', 'channels', 'provision'] as const)(
  'the %s chart is drawn by what is recorded, its labels within its picture',
  (name) => {
    const { items } = drawn(name);
    const labels = flat(items).filter((item) => item.kind === 'text');
    expect(labels.length).toBeGreaterThan(8);
    for (const { x, y } of labels) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(CHART_WIDTH);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(230);
    }
  },
);

test('the trend has its axis in words, its dashes, its missing month’s cross and its star', () => {
  const { items } = drawn('trend');
  expect(texts(items)).toEqual(expect.arrayContaining(['60%', '75%', '90%', '2021-06']));
  const dashes = strokes(items).map(({ stroke }) => stroke.dash.join(' '));
  expect(new Set(dashes)).toEqual(new Set(['', '5 4', '2 4', '3 3']));
  const colours = strokes(items).map(({ stroke }) => stroke.colour.hex);
  expect(colours).toContain(PALETTES.light.miss);
  expect(colours).toContain(PALETTES.light.published);
});

test('bars are told apart by hatches, drawn within the bar in its colour', () => {
  const clips = flat(drawn('bars').items).filter((item) => item.kind === 'clipped');
  const hatches = clips.flatMap(({ items }) =>
    items.slice(1).flatMap((item) => (item.kind === 'stroke' ? [item] : [])),
  );
  const kinds = new Set(hatches.map(({ stroke }) => `${stroke.width} ${stroke.cap}`));
  // Stripes and lines of 2 pixels, dots of 3.
  expect(kinds).toEqual(new Set(['2 butt', '3 round']));
});

test('the same configuration gives the same picture', () => {
  expect(drawn('bars')).toEqual(drawn('bars'));
});

test('as SVG its texts are texts and its names begin with its own', () => {
  const markup = pictureSvg(drawn('channels'), 'calls', 'Bars & more');
  expect(markup).toMatch(
    /^<svg viewBox="0 0 660 230" width="660" height="230" role="img" aria-label="Bars &amp; more">/,
  );
  expect(markup).toContain('>2021-06</text>');
  const ids = [...markup.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => id?.startsWith('calls-clip-'))).toBe(true);
  expect(markup).not.toMatch(/NaN|undefined|style=/);
});
