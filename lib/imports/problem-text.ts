import type { ProblemCode, RowProblem } from './problem';

/** Finds the text of a key under `imports` in a catalogue of messages, and fills it in. */
export type ImportsTranslator = (key: ProblemCode, values: Record<string, string | number>) => string;

/**
 * A problem as a sentence: where it is, what stands there, what to do. Plain text; whoever prints it escapes it.
 *
 * Example: with the English texts, `Row 3, calls_offered: “1e3” is shortened to a power of ten. …`.
 */
export function problemText(t: ImportsTranslator, problem: RowProblem): string {
  const { code, row, column, value, facts } = problem;
  return t(code, { ...facts, row, column: column ?? '', value: value ?? '' });
}
