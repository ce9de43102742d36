import type { SheetHead } from './sheet';

type Line = SheetHead['lines'][number];

/**
 * The groups of lines that a total of the table of subheads is the sum of. First the totals right under it, with the
 * subheads that are under none of them; for the total of the whole head then its subheads, too.
 *
 * @example of Total Expenditure: [[Total, Operating Account; Total, Capital Account], [000, 700, 697]]
 */
export function partsOfLine(lines: readonly Line[], total: Line): readonly (readonly Line[])[] {
  const under = lines.filter((line) => line !== total && isUnder(line, total));
  const totals = under.filter(({ kind }) => kind === 'total');
  const highest = under.filter((line) => !totals.some((other) => other !== line && isUnder(line, other)));
  const subheads = under.filter(({ kind }) => kind !== 'total');
  if (highest.length === 0) return [];
  return totals.length > 0 && total.account === '' ? [highest, subheads] : [highest];
}

/** The total of the whole head is above everything, one of an account above the account's, one of a group above its lines. */
function isUnder(line: Line, total: Line): boolean {
  if (total.kind !== 'total') return false;
  if (total.account === '') return line.account !== '' || line.kind !== 'total';
  if (line.account !== total.account) return false;
  if (total.group.en === '') return line.kind !== 'total' || line.group.en !== '';
  return line.kind !== 'total' && line.group.en === total.group.en;
}
