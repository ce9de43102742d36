/** The statuses of the API with their codes, as the contract lists them. */
const STATUS = {
  'bad-request': 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  'method-not-allowed': 405,
  conflict: 409,
  'too-large': 413,
  'unsupported-type': 415,
  invalid: 422,
  'rate-limited': 429,
  internal: 500,
  unavailable: 503,
} as const;

export type ApiErrorCode = keyof typeof STATUS;

/** One thing that was wrong: which parameter, what it was, and what is expected. */
export type ApiErrorDetail = { field: string; value: string | null; message: string };

/**
 * A refusal that the person who asked can understand and mend. Thrown while a request is parsed or answered;
 * {@link errorBody} is what goes out.
 *
 * @example throw new ApiError('not-found', 'There is no measure “hold-time”.')
 */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ApiErrorCode;
  readonly details: readonly ApiErrorDetail[];

  constructor(code: ApiErrorCode, message: string, details: readonly ApiErrorDetail[] = []) {
    super(message);
    this.code = code;
    this.details = details;
  }

  get status(): number {
    return STATUS[this.code];
  }
}

/** The body of every error of the API. */
export function errorBody(error: ApiError) {
  return { error: { code: error.code, message: error.message, details: error.details } };
}
