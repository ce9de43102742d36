type Schema = Readonly<Record<string, unknown>>;

/** The keywords that are looked at; one that isn't known is refused, so that nothing passes unchecked. */
const KNOWN = new Set([
  'type',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'enum',
  'const',
  'anyOf',
  'oneOf',
  'pattern',
  'format',
  'minimum',
  'maximum',
]);

/** What of a value doesn't fit a JSON Schema, each with its place; none where it fits. Written for these tests alone. */
export function misfits(schema: Schema, value: unknown, place = '$'): readonly string[] {
  const unknown = Object.keys(schema).filter((keyword) => !KNOWN.has(keyword));
  if (unknown.length > 0) throw new Error(`${place}: unknown keywords ${unknown.join(', ')}`);
  const choices = (schema['anyOf'] ?? schema['oneOf']) as readonly Schema[] | undefined;
  if (choices)
    return choices.some((one) => misfits(one, value, place).length === 0) ? [] : [`${place}: none fits`];
  const wrong: string[] = [];
  if ('const' in schema && schema['const'] !== value) wrong.push(`${place}: not ${String(schema['const'])}`);
  const words = schema['enum'] as readonly unknown[] | undefined;
  if (words && !words.includes(value)) wrong.push(`${place}: ${String(value)} is none of the words`);
  const types = [schema['type'] ?? []].flat().map(String);
  if (types.length > 0 && !types.some((type) => isOf(type, value)))
    return [...wrong, `${place}: no ${types.join(' or ')}`];
  if (typeof value === 'string' && schema['pattern'] && !new RegExp(String(schema['pattern'])).test(value))
    wrong.push(`${place}: “${value}” against ${String(schema['pattern'])}`);
  if (typeof value === 'number' && value < Number(schema['minimum'] ?? Number.NEGATIVE_INFINITY))
    wrong.push(`${place}: below ${String(schema['minimum'])}`);
  if (Array.isArray(value) && schema['items'])
    return [
      ...wrong,
      ...value.flatMap((one, at) => misfits(schema['items'] as Schema, one, `${place}[${at}]`)),
    ];
  return [...wrong, ...fieldMisfits(schema, value, place)];
}

function fieldMisfits(schema: Schema, value: unknown, place: string): readonly string[] {
  const fields = schema['properties'] as Readonly<Record<string, Schema>> | undefined;
  if (!fields || typeof value !== 'object' || value === null) return [];
  const own = value as Readonly<Record<string, unknown>>;
  const required = (schema['required'] ?? []) as readonly string[];
  return [
    ...required.filter((name) => !(name in own)).map((name) => `${place}: ${name} is missing`),
    ...Object.entries(own).flatMap(([name, one]) => {
      const field = fields[name];
      if (field) return misfits(field, one, `${place}.${name}`);
      return schema['additionalProperties'] === false ? [`${place}: ${name} isn’t known`] : [];
    }),
  ];
}

function isOf(type: string, value: unknown): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type;
}
