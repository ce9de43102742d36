/** What the address of a page holds, as Next.js hands it on. */
export type Search = Readonly<Record<string, string | string[] | undefined>>;

/** What was wrong with a field; the words are in the catalogue. `twice`: it was given more than once. */
export type FieldProblem<Field, Code> = {
  readonly field: Field;
  readonly value: string;
  readonly code: Code | 'twice';
};

/** As much of a wrong value as is said again. */
const SAID = 80;

/**
 * Reads the fields of an address: as typed, for the form, and by what they mean. Empty is null, "the usual"; what can't be
 * read is null too and named among the problems, in the order of reading.
 *
 * @example readFields<'asAt', 'day'>({ asAt: 'x' }, ['asAt']).read('asAt', 'day', parseDay) // null, and a problem
 */
export function readFields<Field extends string, Code extends string>(
  search: Search,
  fields: readonly Field[],
) {
  const problems: FieldProblem<Field, Code>[] = [];
  const typed = Object.fromEntries(fields.map((field) => [field, text(field)])) as Record<Field, string>;
  return { typed, problems, read };

  function text(field: Field): string {
    const given = search[field];
    if (!Array.isArray(given)) return given?.trim() ?? '';
    problems.push({ field, value: given.join(', ').slice(0, SAID), code: 'twice' });
    return '';
  }

  function read<T>(field: Field, code: Code, parse: (text: string) => T | null): T | null {
    if (typed[field] === '') return null;
    const parsed = parse(typed[field]);
    if (parsed === null) problems.push({ field, value: typed[field].slice(0, SAID), code });
    return parsed;
  }
}
