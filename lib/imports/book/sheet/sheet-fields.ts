import { type BookSheet, bookSheet } from './sheet';

/** A field's name: the way to its value, such as `heads.0.programmes.1.provision.estimate`. */
const NAME = /^[a-zA-Z]+(?:\.(?:[a-zA-Z]+|\d{1,3}))*$/;
const DEEPEST = 8;

/** Whether a name may be a field of a sheet's form. */
export function isSheetField(name: string): boolean {
  return NAME.test(name) && name.split('.').length <= DEEPEST;
}

/**
 * The sheet that the fields of a form say; null where they say none. What isn't sent is empty.
 *
 * @example sheetOfFields({ 'heads.0.number': '135' })?.heads[0]?.number // '135'
 */
export function sheetOfFields(fields: Readonly<Record<string, string>>): BookSheet | null {
  const root: Branch = new Map();
  for (const [name, value] of Object.entries(fields)) {
    if (!isSheetField(name)) return null;
    put(root, name.split('.'), value);
  }
  const parsed = bookSheet.safeParse(treeOf(root));
  return parsed.success ? parsed.data : null;
}

/** Every value of a sheet by the name of its field. */
export function fieldsOfSheet(sheet: BookSheet): Record<string, string> {
  return Object.fromEntries(leaves(sheet, ''));
}

type Branch = Map<string, Branch | string>;

function put(branch: Branch, [step = '', ...rest]: string[], value: string): void {
  if (rest.length === 0) {
    branch.set(step, value);
    return;
  }
  const there = branch.get(step);
  const next: Branch = there instanceof Map ? there : new Map();
  branch.set(step, next);
  put(next, rest, value);
}

/** A branch whose steps are all numbers is a list, in the order of the numbers: one that was left out leaves no hole. */
function treeOf(branch: Branch | string): unknown {
  if (typeof branch === 'string') return branch;
  const steps = [...branch.entries()];
  if (steps.length > 0 && steps.every(([step]) => /^\d+$/.test(step)))
    return steps.sort(([a], [b]) => Number(a) - Number(b)).map(([, inner]) => treeOf(inner));
  return Object.fromEntries(steps.map(([step, inner]) => [step, treeOf(inner)]));
}

function leaves(value: unknown, name: string): [string, string][] {
  if (typeof value === 'string') return [[name, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([step, inner]) =>
    leaves(inner, name === '' ? step : `${name}.${step}`),
  );
}
