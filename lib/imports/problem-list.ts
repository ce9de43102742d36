import type { RowProblem } from './problem';

/** More than a person reads; the true number is told beside them. */
export const MOST_PROBLEMS_LISTED = 100;

/** Keeps the first hundred problems and counts all, so that a file of 100 000 bad rows costs no memory. */
export class ProblemList {
  readonly first: RowProblem[] = [];
  count = 0;

  /** The same for a problem that is made only where it is kept. */
  addMade(make: () => RowProblem): void {
    if (this.first.length < MOST_PROBLEMS_LISTED) this.first.push(make());
    this.count += 1;
  }

  add(problem: RowProblem): void {
    this.count += 1;
    if (this.first.length < MOST_PROBLEMS_LISTED) this.first.push(problem);
  }
}
