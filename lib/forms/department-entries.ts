import { z } from 'zod';
import { parseMonth } from '@/lib/calendar/month';
import { DEPARTMENT_CODE, type Department } from '@/lib/departments/department';

/** As many departments as one form holds; a file holds any number. */
export const MOST_ENTRIES = 4;
const PLACES = Array.from({ length: MOST_ENTRIES }, (_, at) => at + 1);

/** What is typed of one department, in the order in which it is asked. */
export const ENTRY_PARTS = [
  'code',
  'name_en',
  'name_zh_hant',
  'name_zh_hans',
  'from',
  'to',
  'successor',
] as const;
export type EntryPart = (typeof ENTRY_PARTS)[number];

type EntryField = `${EntryPart}_${number}`;

/** The field of one part of the department at a place. */
export function entryField(part: EntryPart, place: number): EntryField {
  return `${part}_${place}`;
}

const text = z.string('unfit').max(2000, 'unfit');
const fields = Object.fromEntries(
  PLACES.flatMap((place) => ENTRY_PARTS.map((part) => [entryField(part, place), text])),
) as Record<EntryField, typeof text>;
const reason = z
  .string('unfit')
  .transform((given) => given.replaceAll('\r\n', '\n').trim())
  .pipe(
    z
      .string()
      .max(2000, 'reason-too-long')
      .regex(/^(?:[\n\t]|[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069])*$/u, 'reason-unfit'),
  )
  .transform((given) => (given === '' ? null : given));
const key = z.uuid('unfit');

/** The form in which departments are typed; those of its places in which nothing stands are left out. */
export const entriesSchema = z
  .object({ key, reason, do: z.enum(['check', 'propose'], 'unfit').optional() })
  .extend(fields);

/** The form in which departments are sent as a file. */
export const listSchema = z.strictObject({
  key,
  reason,
  file: z.instanceof(File, { error: 'file-missing' }).refine(({ size }) => size > 0, 'file-missing'),
});

/** Why a part of an entry can't be read. */
export type EntryFormProblem = {
  readonly field: string;
  readonly part: EntryPart;
  readonly code: 'missing' | 'code-form' | 'month' | 'text-unfit';
  readonly value: string;
};

const NAME = /^[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]*$/u;

/**
 * Reads the departments of a form.
 *
 * @example readEntries({ code_1: 'AFCD', name_en_1: '…', … }).entries[0]?.code // 'AFCD'
 */
export function readEntries(values: Readonly<Record<string, unknown>>): {
  readonly entries: readonly Department[];
  readonly problems: readonly EntryFormProblem[];
} {
  const problems: EntryFormProblem[] = [];
  const entries = PLACES.flatMap((place) => {
    const typed = (part: EntryPart) => String(values[entryField(part, place)] ?? '').trim();
    if (ENTRY_PARTS.every((part) => typed(part) === '')) return [];
    const wrong = (part: EntryPart, code: EntryFormProblem['code']) => {
      problems.push({ field: entryField(part, place), part, code, value: typed(part) });
      return null;
    };
    const name = (part: EntryPart) => {
      if (typed(part) === '') return wrong(part, 'missing');
      return NAME.test(typed(part)) ? typed(part) : wrong(part, 'text-unfit');
    };
    const code = (part: EntryPart) =>
      DEPARTMENT_CODE.test(typed(part)) ? typed(part) : wrong(part, 'code-form');
    const month = (part: EntryPart) => parseMonth(typed(part)) ?? wrong(part, 'month');
    const own = typed('code') === '' ? wrong('code', 'missing') : code('code');
    const names = [name('name_en'), name('name_zh_hant'), name('name_zh_hans')] as const;
    const from = typed('from') === '' ? wrong('from', 'missing') : month('from');
    const to = typed('to') === '' ? null : month('to');
    const successor = typed('successor') === '' ? null : code('successor');
    const [en, hant, hans] = names;
    if (own === null || en === null || hant === null || hans === null || from === null) return [];
    return [{ code: own, name: { en, 'zh-Hant': hant, 'zh-Hans': hans }, from, to, successor }];
  });
  return { entries, problems };
}

/** What stands in the fields of a department at a place: the inverse of {@link readEntries}. */
export function typedEntry(department: Department, place: number): Readonly<Record<string, string>> {
  const { code, name, from, to, successor } = department;
  const parts: Record<EntryPart, string> = {
    code,
    name_en: name.en,
    name_zh_hant: name['zh-Hant'],
    name_zh_hans: name['zh-Hans'],
    from,
    to: to ?? '',
    successor: successor ?? '',
  };
  return Object.fromEntries(ENTRY_PARTS.map((part) => [entryField(part, place), parts[part]]));
}
