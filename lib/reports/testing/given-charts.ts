import { channelsConfig } from '@/lib/charts/channels-config';
import type { Palette } from '@/lib/charts/palette';
import { provisionConfig } from '@/lib/charts/provision-config';
import { trendConfig } from '@/lib/charts/trend-config';
import { barsConfig } from '@/lib/charts/volume-bars-config';
import { BAR_KEYS, type BarKey } from '@/lib/charts/volume-bars-view';
import type { DocumentChart } from '../document/report-document';
import { hatchFill } from '../drawing/hatch';

/** Forty months from June 2021. */
export const LABELS = Array.from({ length: 40 }, (_, at) => {
  const months = 2021 * 12 + 5 + at;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
});

/** One over months, two in neighbouring months. */
const EVENTS = [
  { letter: 'A', first: 9, last: 11 },
  { letter: 'B', first: 30, last: 30 },
  { letter: 'C', first: 31, last: 31 },
];

const share = (at: number) => 70 + ((at * 37) % 13);
const count = (at: number, base: number) => base + ((at * 7919) % 9000);
const none = LABELS.map(() => null);
const names = Object.fromEntries(BAR_KEYS.map((key) => [key, key])) as Record<BarKey, string>;

/** Every way in which the screen draws on a canvas, as its own configuration has it: gaps, stars, steps, hatches. */
export const GIVEN_CHARTS: Readonly<
  Record<'trend' | 'bars' | 'channels' | 'provision', DocumentChart['configOf']>
> = {
  trend: (palette: Palette, font: string) => ({
    type: 'line',
    ...trendConfig(
      {
        labels: LABELS,
        values: LABELS.map((_, at) => (at === 20 ? null : share(at))),
        partial: LABELS.map((_, at) => at === 39),
        provisional: LABELS.map((_, at) => at === 38),
        targets: LABELS.map((_, at) => (at < 7 ? 78 : 80)),
        plans: LABELS.map((_, at) => (at === 30 ? 80 : null)),
        gaps: LABELS.map((_, at) => (at === 20 ? 'missing' : null)),
        published: [
          {
            year: 2023,
            printed: '74',
            values: LABELS.map((label) => (label.startsWith('2023') ? 74 : null)),
          },
        ],
        told: LABELS,
        events: EVENTS,
        bounds: { min: 60, max: 90 },
        suffix: '%',
      },
      { actual: 'Actual', target: 'Target', plan: 'Plan', published: 'Published' },
      palette,
      font,
    ),
  }),
  bars: (palette: Palette, font: string) =>
    barsConfig(
      {
        labels: LABELS,
        told: LABELS,
        events: EVENTS,
        states: LABELS.map((_, at) => (at === 20 ? 'missing' : at === 21 ? 'part' : null)),
        provisional: LABELS.map((_, at) => at === 39),
        series: BAR_KEYS.slice(0, 6).map((key, place) => ({
          key,
          values: LABELS.map((_, at) => (at === 20 || at === 21 ? null : count(at, 20_000) / (place + 1))),
        })),
      },
      names,
      palette,
      font,
      hatchFill,
    ),
  channels: (palette: Palette, font: string) =>
    channelsConfig(
      {
        labels: LABELS.slice(0, 13),
        told: LABELS.slice(0, 13),
        events: EVENTS.slice(0, 1),
        drawn: {
          calls: LABELS.slice(0, 13).map((_, at) => (at === 4 ? null : count(at, 230_000))),
          written: LABELS.slice(0, 13).map((_, at) => count(at, 70_000)),
        },
        gaps: {
          calls: LABELS.slice(0, 13).map((_, at) => (at === 4 ? 'suspended' : null)),
          written: none.slice(0, 13),
        },
        provisional: LABELS.slice(0, 13).map((_, at) => at === 12),
      },
      { calls: 'Calls', written: 'Written' },
      palette,
      font,
    ),
  provision: (palette: Palette, font: string) => ({
    type: 'line',
    ...provisionConfig(
      {
        labels: ['2021–22', '2022–23', '2023–24', '2024–25'],
        told: ['', '', '', ''],
        events: [{ letter: 'A', first: 1, last: 1 }],
        line: [420.5, 439, 367.2, 386.5],
        broken: [false, false, true, false],
        marks: {
          actual: [420.5, 439, null, null],
          original: [null, null, 360.1, null],
          revised: [null, null, 367.2, null],
          estimate: [null, null, null, 386.5],
        },
        bounds: { min: 0, max: 500 },
      },
      'Provision',
      palette,
      font,
    ),
  }),
};
