import { shown } from '@/lib/format/shown';

export type JsonPath = readonly PropertyKey[];

const SIMPLE = /^[A-Za-z_$][\w$-]*$/;

/**
 * A place in a JSON file as people write it; `the file` for the whole of it.
 *
 * Example: `pathText(['heads', 0, 'number'])` is `heads[0].number`.
 */
export function pathText(path: JsonPath): string {
  const text = path.map((step) => {
    if (typeof step === 'number') return `[${step}]`;
    const key = String(step);
    return SIMPLE.test(key) && key.length <= 60 ? `.${key}` : `["${shown(key)}"]`;
  });
  return text.join('').replace(/^\./, '') || 'the file';
}

/** What stands at a place of a JSON value; undefined where nothing does. */
export function valueAt(json: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? Reflect.get(value, step)
        : undefined,
    json,
  );
}

/** The id of the figure that a place lies in, or null: `heads[0].tables[3].figures[2].of.stage` lies in one. */
export function figureIdAt(json: unknown, path: JsonPath): string | null {
  const depth = path.indexOf('figures');
  if (depth < 0 || path.length < depth + 2) return null;
  const id = valueAt(json, [...path.slice(0, depth + 2), 'id']);
  return typeof id === 'string' ? shown(id) : null;
}
