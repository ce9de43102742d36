import type { ProblemCode } from '../problem';

/** Why a workbook can't be read; caught where reading began, and told as a problem of the file. */
export class WorkbookProblem extends Error {
  override readonly name = 'WorkbookProblem';
  readonly code: ProblemCode;
  readonly facts: Readonly<Record<string, string | number>>;
  constructor(code: ProblemCode, facts: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.code = code;
    this.facts = facts;
  }
}

/** The workbook was cut off or changed on its way, or wasn't written by the rules of its format. */
export function broken(): WorkbookProblem {
  return new WorkbookProblem('workbook-broken');
}

/** Unpacked, it would be larger than is read. @param limit bytes */
export function tooLarge(limit: number): WorkbookProblem {
  return new WorkbookProblem('workbook-too-large', { most: Math.floor(limit / 1_000_000) });
}
