import type { Head, SubheadLine } from '@/lib/budget/book';
import { calendarYearOf } from '@/lib/budget/book-years';
import type { Subject } from '@/lib/budget/figure';
import { namesJson } from '../file-of-book';
import { followsText } from './follows';
import type { SheetHead } from './sheet';
import { CHANGES, POSTS_ROWS } from './sheet-rows';
import {
  cellOf,
  fourOf,
  namesOrNone,
  pledgeLabel,
  precisionOf,
  renamed,
  shiftedTexts,
  type Taken,
} from './taken-over';

/** A head of a book as a sheet has it. */
export function headOf(taken: Taken, head: Head): SheetHead {
  const { from, by } = taken;
  const own = from.figures.filter((figure) => figure.head === head.number);
  const find = (matches: (subject: Subject) => boolean) =>
    own.find(({ subject }) => matches(subject)) ?? null;
  const printed = (matches: (subject: Subject) => boolean) => cellOf(taken, find(matches));
  const tableOf = (matches: (subject: Subject) => boolean) => find(matches)?.table ?? '';
  const provisionOf = (programme: number | null) => ({
    table: tableOf((of) => of.kind === 'provision' && of.programme === programme),
    provision: fourOf((stage) =>
      printed((of) => of.kind === 'provision' && of.programme === programme && of.stage === stage),
    ),
    changes: Object.fromEntries(
      CHANGES.map(([name, stage, against]) => [
        name,
        printed(
          (of) =>
            of.kind === 'change' &&
            of.programme === programme &&
            of.stage === stage &&
            of.against.stage === against,
        ),
      ]),
    ) as SheetHead['whole']['changes'],
  });
  const amountsOf = (kind: string, code: string) =>
    fourOf((stage) =>
      printed((of) => of.kind === kind && 'code' in of && of.code === code && of.stage === stage),
    );
  const commitmentOf = (subhead: string, item: string | null) =>
    Object.fromEntries(
      (['approved', 'accumulated', 'revised', 'balance'] as const).map((column) => [
        column,
        printed(
          (of) =>
            of.kind === 'commitment' && of.subhead === subhead && of.item === item && of.column === column,
        ),
      ]),
    ) as Record<'approved' | 'accumulated' | 'revised' | 'balance', string>;
  const year = calendarYearOf(from.id);
  const changed = (programme: number | null) => (of: Subject) =>
    of.kind === 'posts' && of.posts === 'change' && of.programme === programme;
  return {
    number: head.number,
    name: namesJson(head.name),
    controllingOfficer: namesJson(head.controllingOfficer),
    programmes: head.programmes.map(({ number, name, policyArea }) => ({
      number: String(number),
      name: namesJson(name),
      policyArea: { number: String(policyArea.number), name: namesJson(policyArea.name) },
      ...provisionOf(number),
      posts: printed(changed(number)),
      postsTable: tableOf(changed(number)),
    })),
    whole: provisionOf(null),
    linesTable: tableOf((of) => of.kind === 'subhead' || of.kind === 'total'),
    lines: head.lines.map(({ kind, code, name, account, group }: SubheadLine) => ({
      kind,
      code,
      name: namesJson(name),
      account: account ?? '',
      group: namesOrNone(group),
      amounts: amountsOf(kind, code),
    })),
    components: head.components.map(({ code, subhead, name, group }) => ({
      code,
      subhead,
      name: namesJson(name),
      group: namesOrNone(group),
      table: tableOf((of) => of.kind === 'component' && of.code === code),
      amounts: amountsOf('component', code),
    })),
    commitmentsTable: tableOf((of) => of.kind === 'commitment'),
    items: head.items.map(({ subhead, code, name }) => ({
      subhead,
      code,
      name: namesJson(name),
      ...commitmentOf(subhead, code),
    })),
    commitments: [
      ...new Set(
        own.flatMap(({ subject: of }) => (of.kind === 'commitment' && of.item === null ? [of.subhead] : [])),
      ),
    ].map((subhead) => ({ subhead, ...commitmentOf(subhead, null) })),
    posts: POSTS_ROWS.map(([posts, day]) => {
      const on = `${year + (day === 'start' ? 0 : 1)}-03-31`;
      const matches = (of: Subject) =>
        of.kind === 'posts' && of.posts === posts && of.programme === null && of.day === on;
      return { posts, day, table: tableOf(matches), printed: printed(matches) };
    }),
    pledges: [...new Set(own.flatMap(({ subject: of }) => (of.kind === 'pledge' ? [of.measure] : [])))].map(
      (measure) => {
        const at = (column: string, of: number | null) => (subject: Subject) =>
          subject.kind === 'pledge' &&
          subject.measure === measure &&
          subject.column === column &&
          subject.year === of;
        const any = find((of) => of.kind === 'pledge' && of.measure === measure);
        const holds = taken.targets.find((one) => one.measure === measure);
        return {
          measure,
          unit: any?.unit ?? '%',
          label: pledgeLabel(any),
          table: any?.table ?? '',
          target: printed(at('target', null)),
          before: printed(at('actual', year - 2)),
          last: printed(at('actual', year - 1)),
          plan: printed(at('plan', year)),
          from: holds?.from ?? '',
          comparison: holds?.comparison ?? '',
        };
      },
    ),
    volumes: own.flatMap((figure) =>
      figure.subject.kind === 'volume'
        ? [
            {
              of: figure.subject.of,
              label: shiftedTexts(figure.label, by),
              table: figure.table,
              precision: precisionOf(figure),
              printed: cellOf(taken, figure),
            },
          ]
        : [],
    ),
    texts: own
      .filter(({ subject }) => subject.kind === 'text')
      .map((figure) => ({
        id: taken.ids.get(figure.id) ?? figure.id,
        table: figure.table,
        label: shiftedTexts(figure.label, by),
        unit: figure.unit,
        precision: precisionOf(figure),
        printed: cellOf(taken, figure),
        follows: followsText(figure.derivations.map((one) => renamed(taken, one))),
      })),
    footnotes: taken.filled
      ? from.footnotes
          .filter((note) => note.head === head.number)
          .map(({ mark, text, restated }) => ({
            mark,
            text: namesJson(text),
            restated: restated ? 'yes' : '',
          }))
      : [],
    tables: from.tables
      .filter((table) => table.head === head.number)
      .map(({ code, place }) => ({ code, place: shiftedTexts(place, by) })),
  };
}
