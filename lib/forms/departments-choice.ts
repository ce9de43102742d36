import { CONTACT_KINDS, type ContactKind } from '@/lib/departments/department-counts';
import { AGAINST, type ComparedWith } from '@/lib/departments/departments-change';
import { type RangeForm, readRange } from './measure-range';
import { type FieldProblem, readFields, type Search } from './read-fields';

/** What the page of departments is asked beside its periods. */
const FIELDS = ['kind', 'against'] as const;
export type DepartmentsField = (typeof FIELDS)[number];

export type DepartmentsChoice = {
  readonly range: RangeForm;
  readonly typed: Readonly<Record<DepartmentsField, string>>;
  readonly kind: ContactKind | null;
  readonly compared: ComparedWith;
  readonly problems: readonly FieldProblem<DepartmentsField, 'choice'>[];
};

/**
 * Reads what the page of departments is asked for from its address; what can't be read is named, and the usual is taken.
 *
 * @example readDepartmentsChoice({ kind: 'complaint' }).kind // 'complaint'
 */
export function readDepartmentsChoice(search: Search): DepartmentsChoice {
  const { typed, problems, read } = readFields<DepartmentsField, 'choice'>(search, FIELDS);
  const kind = read('kind', 'choice', (text) => CONTACT_KINDS.find((one) => one === text) ?? null);
  const compared = read('against', 'choice', (text) => AGAINST.find((one) => one === text) ?? null);
  return { range: readRange(search), typed, kind, compared: compared ?? 'before', problems };
}
