import { addMonths, type Month } from '@/lib/calendar/month';
import type { Department } from './department';

/** What stands in the way of departments as they are proposed; `code` names the one in which it was found. */
export type EntryProblem = {
  readonly department: string;
  readonly code:
    | 'twice'
    | 'to-before-from'
    | 'successor-without-end'
    | 'successor-unknown'
    | 'successor-circle'
    | 'successor-gone'
    | 'successor-not-there'
    | 'counts-outside'
    | 'reason-missing'
    | 'nothing-changes';
  readonly value: string | null;
  readonly facts: Readonly<Record<string, string | number>>;
};

/** What there is already. */
export type EntriesContext = {
  readonly departments: readonly Department[];
  /** The months of which counts are stored, by department. */
  readonly counted: ReadonlyMap<string, readonly Month[]>;
  /** Why it is changed, where something is. */
  readonly reason: string | null;
};

/** What an entry would make of a department: from nothing, or from what it is. */
export type EntryChange = { readonly before: Department | null; readonly after: Department };

/** The entries that change something; what is already so is left out. */
export function changesOf(
  entries: readonly Department[],
  departments: readonly Department[],
): readonly EntryChange[] {
  return entries.flatMap((after) => {
    const before = departments.find(({ code }) => code === after.code) ?? null;
    return before !== null && isSame(before, after) ? [] : [{ before, after }];
  });
}

/**
 * What stands in the way of entries, held against the departments as they would all be then.
 *
 * @example checkEntries([{ ...old, to: '2015-06', successor: 'NEW' }], context)[0]?.code // 'successor-unknown'
 */
export function checkEntries(
  entries: readonly Department[],
  context: EntriesContext,
): readonly EntryProblem[] {
  const codes = entries.map(({ code }) => code);
  const twice = codes.filter((code, at) => codes.indexOf(code) !== at);
  if (twice.length > 0) return [...new Set(twice)].map((code) => problem(code, 'twice', code));
  const changes = changesOf(entries, context.departments);
  if (changes.length === 0) return [problem(codes[0] ?? '', 'nothing-changes')];
  const then = new Map(context.departments.map((one) => [one.code, one]));
  for (const { after } of changes) then.set(after.code, after);
  return [
    ...changes.flatMap((change) => ownProblems(change, context)),
    // Whoever names a changed one as successor is looked at, too.
    ...[...then.values()]
      .filter(({ code, successor }) => codes.includes(code) || codes.includes(successor ?? ''))
      .flatMap((one) => successorProblems(one, then)),
  ];
}

function ownProblems({ before, after }: EntryChange, { counted, reason }: EntriesContext): EntryProblem[] {
  const { code, from, to } = after;
  const outside = (counted.get(code) ?? []).filter((month) => month < from || (to !== null && month > to));
  const [first, last] = [outside[0], outside.at(-1)];
  return [
    ...(to !== null && to < from ? [problem(code, 'to-before-from', to, { from })] : []),
    ...(first && last ? [problem(code, 'counts-outside', null, { count: outside.length, first, last })] : []),
    ...(before !== null && (reason ?? '').trim() === '' ? [problem(code, 'reason-missing')] : []),
  ];
}

function successorProblems(one: Department, then: ReadonlyMap<string, Department>): EntryProblem[] {
  const { code, to, successor } = one;
  if (successor === null) return [];
  if (to === null) return [problem(code, 'successor-without-end', successor)];
  const next = then.get(successor);
  if (next === undefined) return [problem(code, 'successor-unknown', successor)];
  if (comesBack(one, then)) return [problem(code, 'successor-circle', successor)];
  if (next.to !== null && next.to <= to) return [problem(code, 'successor-gone', successor, { to: next.to })];
  const month = addMonths(to, 1);
  if (next.from > month) return [problem(code, 'successor-not-there', successor, { month, from: next.from })];
  return [];
}

function comesBack(one: Department, then: ReadonlyMap<string, Department>): boolean {
  const seen = new Set<string>();
  for (let now: Department | undefined = one; now; now = then.get(now.successor ?? '')) {
    if (seen.has(now.code)) return now.code === one.code;
    seen.add(now.code);
  }
  return false;
}

function problem(
  department: string,
  code: EntryProblem['code'],
  value: string | null = null,
  facts: EntryProblem['facts'] = {},
): EntryProblem {
  return { department, code, value, facts };
}

function isSame(a: Department, b: Department): boolean {
  return (
    a.from === b.from &&
    a.to === b.to &&
    a.successor === b.successor &&
    (['en', 'zh-Hant', 'zh-Hans'] as const).every((locale) => a.name[locale] === b.name[locale])
  );
}
