import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../lib/server/root.mjs';
import type { commit, machine } from '../machine';
import { FLOORS, floorOf, type Measurement, ratio } from '../measurement';
import type { Options } from '../options';
import { median } from '../statistics';

/** All that is kept of one run. */
export type Run = {
  readonly begun: Date;
  readonly commit: ReturnType<typeof commit>;
  readonly machine: ReturnType<typeof machine>;
  readonly options: Options;
  readonly measurements: readonly Measurement[];
};

/**
 * Writes a run to `bench/results`, which git leaves alone: every round, the median, and the ratios to the floors.
 *
 * @returns the file, relative to the checkout
 */
export function writeResults({ begun, measurements, ...facts }: Run): string {
  const name = `${begun.toISOString().slice(0, 19).replaceAll(':', '-')}.json`;
  const file = path.join('bench', 'results', name);
  const told = measurements.map((m) => ({
    ...m,
    median: median(m.rounds),
    ratios: ratiosOf(measurements, m),
  }));
  mkdirSync(path.join(root, 'bench', 'results'), { recursive: true });
  const text = JSON.stringify({ begun, ...facts, measurements: told }, null, 1);
  writeFileSync(path.join(root, file), `${text}\n`);
  return file;
}

function ratiosOf(all: readonly Measurement[], measurement: Measurement): Record<string, number> {
  const floors = FLOORS[measurement.subject] ?? [];
  const ratios = floors.map(
    (floor) => [floor, ratio(measurement, floorOf(all, measurement, floor))] as const,
  );
  return Object.fromEntries(
    ratios.filter((entry): entry is [(typeof floors)[number], number] => entry[1] !== null),
  );
}
