import { calendarYearOf } from '@/lib/budget/book-years';
import type { Subject } from '@/lib/budget/figure';
import type { YearStage } from '@/lib/budget/stage';
import type { Follows } from './follows';
import { lineIn, type PlannedFigure, type Planner, programmeNumber } from './planned-figure';
import type { SheetHead } from './sheet';
import { CHANGES } from './sheet-rows';

/** The provisions of a head and of its programmes with their changes, and the posts that each programme adds. */
export function planProvisions(planner: Planner): readonly PlannedFigure[] {
  const { head, plan, book } = planner;
  return [
    ...head.programmes.flatMap((one, at) => [
      ...linePlans(planner, `programmes.${at}`, programmeNumber(one.number), one),
      plan(`programmes.${at}.posts`, one.postsTable || one.table, added(book, one.number), one.posts, {
        unit: 'posts',
        precision: 'counted',
      }),
    ]),
    ...linePlans(planner, 'whole', null, head.whole),
  ];
}

/** The posts that a programme adds in the book's year. */
export function added(book: Planner['book'], programme: string): Subject {
  const day = `${calendarYearOf(book) + 1}-03-31`;
  return { kind: 'posts', posts: 'change', programme: programmeNumber(programme), day };
}

function provision(programme: number | null, { year, stage }: YearStage): Subject {
  return { kind: 'provision', programme, year, stage };
}

function linePlans(
  { head, plan, sum, id, column, columns }: Planner,
  field: string,
  programme: number | null,
  { table, provision: four, changes }: SheetHead['whole'],
): PlannedFigure[] {
  const wholes = head.lines.filter(({ kind, account }) => kind === 'total' && account === '');
  return columns.flatMap((at) => [
    plan(`${field}.provision.${at.stage}`, table, provision(programme, at), four[at.stage], {
      unit: 'HK$ million',
      follows: programme === null ? ofHead(at) : [],
    }),
    ...CHANGES.filter(([, stage]) => stage === at.stage).map(([name, stage, against]) => {
      const subject: Subject = { kind: 'change', programme, ...column(stage), against: column(against) };
      const between = (of: (column: YearStage) => Subject): Follows => ({
        how: 'change',
        later: id(of(column(stage))),
        earlier: id(of(column(against))),
      });
      // From thousands first: they are the more precise.
      const ofWhole =
        programme === null ? wholes.map(({ code }) => between((of) => lineIn('total', code, of))) : [];
      return plan(`${field}.changes.${name}`, table, subject, changes[name], {
        unit: '%',
        precision: 'percent',
        follows: [...ofWhole, between((of) => provision(programme, of))],
      });
    }),
  ]);

  function ofHead(at: YearStage): readonly Follows[] {
    return [
      ...wholes.flatMap(({ code }) => sum([lineIn('total', code, at)])),
      ...sum(head.programmes.map(({ number }) => provision(programmeNumber(number), at))),
    ];
  }
}
