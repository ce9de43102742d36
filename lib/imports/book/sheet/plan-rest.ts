import { calendarYearOf } from '@/lib/budget/book-years';
import type { Posts, Subject } from '@/lib/budget/figure';
import { type Follows, followsOf } from './follows';
import { added } from './plan-provisions';
import type { PlannedFigure, Planner } from './planned-figure';
import { joined, PLEDGE_COLUMNS } from './printed-words';

/** The establishment of a head as at both ends of the book's year. */
export function planPosts({ book, head, plan, sum }: Planner): readonly PlannedFigure[] {
  const days = { start: `${calendarYearOf(book)}-03-31`, end: `${calendarYearOf(book) + 1}-03-31` };
  const posts = (of: Posts, day: string): Subject => ({ kind: 'posts', posts: of, programme: null, day });
  const [start, end] = [posts('non-directorate', days.start), posts('non-directorate', days.end)];
  const more = head.programmes
    .filter((one) => one.posts.trim() !== '')
    .map(({ number }) => added(book, number));
  const isTyped = (of: string, day: string) =>
    head.posts.some((row) => row.posts === of && row.day === day && row.printed.trim() !== '');
  const follows = (of: string, day: string): readonly Follows[] => {
    if (of === 'change') return [...sum([end], [start]), ...sum(more)];
    if (of === 'non-directorate') return day === 'end' && more.length > 0 ? sum([start, ...more]) : [];
    if (of !== 'all') return [];
    // One number may stand for both days, where no post of the directorate is added.
    const own = day === 'end' && isTyped('directorate', 'end') ? days.end : days.start;
    return sum([day === 'end' ? end : start, posts('directorate', own)]);
  };
  return head.posts.map((one, at) => {
    const subject = posts(one.posts as Posts, one.day === 'end' ? days.end : days.start);
    return plan(`posts.${at}.printed`, one.table, subject, one.printed, {
      unit: 'posts',
      precision: 'counted',
      follows: follows(one.posts, one.day),
    });
  });
}

/** Pledges with their target, two actual years and plan; volumes of the year before. */
export function planPledges({ book, head, plan }: Planner): readonly PlannedFigure[] {
  const year = calendarYearOf(book);
  const cells = [
    ['target', 'target', null],
    ['before', 'actual', year - 2],
    ['last', 'actual', year - 1],
    ['plan', 'plan', year],
  ] as const;
  return [
    ...head.pledges.flatMap((one, at) =>
      cells.map(([field, column, when]) => {
        const behind = column === 'target' ? PLEDGE_COLUMNS.target() : PLEDGE_COLUMNS[column](when);
        const subject: Subject = { kind: 'pledge', measure: one.measure, column, year: when };
        return plan(`pledges.${at}.${field}`, one.table, subject, one[field], {
          unit: one.unit,
          precision: column === 'actual' ? 'as-printed' : 'stated-exactly',
          ...(one.label.en === '' ? {} : { label: joined(one.label, behind) }),
        });
      }),
    ),
    ...head.volumes.map((one, at) => {
      const of = one.of === 'written' ? 'written' : 'calls';
      return plan(`volumes.${at}.printed`, one.table, { kind: 'volume', of, year: year - 1 }, one.printed, {
        unit: of === 'calls' ? 'calls' : 'written contacts',
        precision: one.precision,
        label: one.label,
      });
    }),
  ];
}

/** Figures of the text, which say themselves what they follow from. */
export function planTexts({ head, plan }: Planner): readonly PlannedFigure[] {
  return head.texts.map((one, at) => ({
    ...plan(`texts.${at}.printed`, one.table, { kind: 'text' }, one.printed, {
      unit: one.unit,
      precision: one.precision,
      label: one.label,
      follows: followsOf(one.follows),
    }),
    id: one.id.trim(),
  }));
}
