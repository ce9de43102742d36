import type { z } from 'zod';
import type { Month } from '@/lib/calendar/month';
import { monthsBetween } from '@/lib/calendar/month';
import { shown } from '@/lib/format/shown';
import { ApiError, type ApiFieldDetail } from './api-error';

/** The longest range that one request may ask for, in months. */
const MOST_MONTHS = 1_200;

/**
 * Reads the query of a request with a strict schema: a parameter that is missing, malformed, unknown or given
 * twice is refused, all of them named at once.
 *
 * @throws ApiError `bad-request`
 */
export function parseQuery<Schema extends z.ZodObject>(
  schema: Schema,
  query: URLSearchParams,
): z.infer<Schema> {
  const given = new Map<string, string>();
  const details: ApiFieldDetail[] = [];
  for (const [field, value] of query) {
    if (given.has(field)) details.push({ field, value: shown(value), message: 'given more than once' });
    given.set(field, value);
  }
  for (const field of given.keys())
    if (!Object.hasOwn(schema.shape, field))
      details.push({
        field: shown(field),
        value: shown(given.get(field) ?? ''),
        message: 'unknown parameter',
      });

  const known = Object.fromEntries([...given].filter(([field]) => Object.hasOwn(schema.shape, field)));
  const result = schema.safeParse(known);
  for (const issue of result.error?.issues ?? []) {
    const field = String(issue.path[0]);
    const value = given.get(field);
    const message = value === undefined ? 'required' : issue.message.replace(/^Invalid option: /, '');
    details.push({ field, value: value === undefined ? null : shown(value), message });
  }
  if (result.success && details.length === 0) return result.data;
  throw new ApiError('bad-request', details.map(sentence).join(' '), details);
}

/**
 * Refuses a range that reads well and breaks a rule.
 *
 * @throws ApiError `invalid`: from after to, or more than 1 200 months
 */
export function checkRange(range: { from: Month; to: Month }): void {
  const months = monthsBetween(range.from, range.to) + 1;
  if (months < 1) refuse(range.from, `from (${range.from}) is after to (${range.to}).`);
  if (months > MOST_MONTHS)
    refuse(
      range.from,
      `${range.from} to ${range.to} is ${months} months; at most ${MOST_MONTHS} can be asked for.`,
    );
}

function refuse(from: Month, message: string): never {
  throw new ApiError('invalid', message, [{ field: 'from', value: from, message }]);
}

function sentence({ field, value, message }: ApiFieldDetail): string {
  return value === null ? `${field}: ${message}.` : `${field} “${value}”: ${message}.`;
}
