import { parseArgs } from 'node:util';

/** The parts of the benchmarks, in their order. */
export const PARTS = [
  'http',
  'browser',
  'start',
  'sign-in',
  'saving',
  'reports',
  'imports',
  'kill-nine',
] as const;
export type Part = (typeof PARTS)[number];

/** What is measured, and how thoroughly. */
export type Options = {
  readonly parts: readonly Part[];
  /** How often everything is measured; the median counts. */
  readonly rounds: number;
  /** How long one load lasts, and how long it runs before it counts; milliseconds. */
  readonly loadFor: number;
  readonly warmUpFor: number;
  /** How many sign-ins a round measures. */
  readonly signIns: number;
  /** How often a round saves a month. */
  readonly saves: number;
  /** Whether a fresh clone is installed and built, which takes minutes. */
  readonly fresh: boolean;
};

/** The command line can't be understood. */
export class WrongOptions extends Error {
  override readonly name = 'WrongOptions';
}

const usage =
  'npm run bench -- [--only http|browser|start|sign-in|saving|reports|imports|kill-nine] [--quick] [--fresh]';

/**
 * Reads the command line.
 *
 * @throws WrongOptions that says what is wrong and what there is
 * @example readOptions(['--only', 'http', '--quick']).rounds // 1
 */
export function readOptions(args: readonly string[]): Options {
  const { values } = parsed(args);
  const only = PARTS.find((part) => part === values.only);
  if (values.only !== undefined && !only) throw new WrongOptions(`--only ${values.only}?\n${usage}`);
  const quick = values.quick === true;
  return {
    parts: only ? [only] : PARTS,
    rounds: quick ? 1 : 5,
    loadFor: quick ? 1_000 : 3_000,
    warmUpFor: quick ? 300 : 500,
    signIns: quick ? 20 : 40,
    saves: quick ? 80 : 400,
    fresh: values.fresh === true,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { only: { type: 'string' }, quick: { type: 'boolean' }, fresh: { type: 'boolean' } },
    });
  } catch (error) {
    throw new WrongOptions(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}
