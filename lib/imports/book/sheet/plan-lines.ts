import type { CommitmentColumn, Subject } from '@/lib/budget/figure';
import type { Follows } from './follows';
import { partsOfLine } from './parts-of-line';
import { lineIn, type PlannedFigure, type Planner } from './planned-figure';
import type { SheetHead } from './sheet';

const UNIT = "HK$'000";

/** The table of subheads with its totals, and the analyses of subheads. */
export function planLines({ head, plan, sum, columns }: Planner): readonly PlannedFigure[] {
  const of = (code: string) => head.components.filter(({ subhead }) => subhead === code);
  const parts = (code: string) => of(code).filter((one) => !isTotal(one.code));
  return [
    ...head.lines.flatMap((one, at) =>
      columns.map((column) => {
        const kind = one.kind === 'total' ? 'total' : 'subhead';
        const follows =
          kind === 'total'
            ? partsOfLine(head.lines, one).map((group) =>
                group.map((part) => lineIn(part.kind === 'total' ? 'total' : 'subhead', part.code, column)),
              )
            : [
                parts(one.code).map(({ code }) => lineIn('component', code, column)),
                ...of(one.code)
                  .filter(({ code }) => isTotal(code))
                  .map(({ code }) => [lineIn('component', code, column)]),
              ];
        return plan(
          `lines.${at}.amounts.${column.stage}`,
          head.linesTable,
          lineIn(kind, one.code, column),
          one.amounts[column.stage],
          { unit: UNIT, follows: follows.flatMap((group) => sum(group)) },
        );
      }),
    ),
    ...head.components.flatMap((one, at) =>
      columns.map((column) =>
        plan(
          `components.${at}.amounts.${column.stage}`,
          one.table,
          lineIn('component', one.code, column),
          one.amounts[column.stage],
          {
            unit: UNIT,
            follows: isTotal(one.code)
              ? sum(parts(one.subhead).map(({ code }) => lineIn('component', code, column)))
              : [],
          },
        ),
      ),
    ),
  ];
}

/** Commitments by item, and the totals of their subheads. */
export function planCommitments(planner: Planner): readonly PlannedFigure[] {
  const { head, sum, column } = planner;
  const itemsOf = (subhead: string) => head.items.filter((one) => one.subhead === subhead);
  // What is spent this year on the only item of a subhead is what the subhead's own line says.
  const ofLine = ({ subhead }: SheetHead['items'][number]) =>
    itemsOf(subhead).length === 1 &&
    head.lines.some(({ kind, code }) => kind === 'subhead' && code === subhead)
      ? sum([lineIn('subhead', subhead, column('revised'))])
      : [];
  return [
    ...head.items.flatMap((one, at) =>
      rowPlans(planner, `items.${at}`, one.code, one, (of) => (of === 'revised' ? ofLine(one) : [])),
    ),
    ...head.commitments.flatMap((one, at) =>
      rowPlans(planner, `commitments.${at}`, null, one, (of) =>
        sum(itemsOf(one.subhead).map(({ code }) => commitment(one.subhead, code, of))),
      ),
    ),
  ];
}

function rowPlans(
  { head, plan, sum }: Planner,
  field: string,
  item: string | null,
  row: SheetHead['commitments'][number],
  follows: (of: CommitmentColumn) => readonly Follows[],
): PlannedFigure[] {
  const cell = (of: CommitmentColumn) => commitment(row.subhead, item, of);
  return (['approved', 'accumulated', 'revised', 'balance'] as const).map((of) => {
    const balance = of === 'balance' ? sum([cell('approved')], [cell('accumulated'), cell('revised')]) : [];
    return plan(`${field}.${of}`, head.commitmentsTable, cell(of), row[of], {
      unit: UNIT,
      follows: [...balance, ...follows(of)],
    });
  });
}

function commitment(subhead: string, item: string | null, column: CommitmentColumn): Subject {
  return { kind: 'commitment', subhead, item, column };
}

function isTotal(code: string): boolean {
  return code === 'total' || code.startsWith('total-');
}
