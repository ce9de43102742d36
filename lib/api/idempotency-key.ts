import { shown } from '@/lib/format/shown';
import { ApiError } from './api-error';

/** The name of the header. */
export const IDEMPOTENCY_KEY = 'Idempotency-Key';

/** 1 to 200 visible characters of ASCII; a space would also be two keys that a proxy has joined. */
export const KEY_PATTERN = '^[\\x21-\\x7e]{1,200}$';

/**
 * The key by which a retry of a request is known.
 *
 * @returns null where the request has none
 * @throws ApiError `bad-request`
 */
export function idempotencyKey(headers: Headers): string | null {
  const key = headers.get(IDEMPOTENCY_KEY);
  if (key === null || new RegExp(KEY_PATTERN).test(key)) return key;
  const message = 'expected 1 to 200 visible characters without spaces';
  throw new ApiError('bad-request', `${IDEMPOTENCY_KEY}: ${message}.`, [
    { field: IDEMPOTENCY_KEY, value: shown(key), message },
  ]);
}
