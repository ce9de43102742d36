/** The statuses of the API with their codes, as the contract lists them. */
const STATUS = {
  'bad-request': 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  'method-not-allowed': 405,
  conflict: 409,
  'not-approved': 409,
  'too-large': 413,
  'unsupported-type': 415,
  invalid: 422,
  'rate-limited': 429,
  internal: 500,
  unavailable: 503,
} as const;

export type ApiErrorCode = keyof typeof STATUS;

/** One thing that was wrong with a request: which parameter or header, what it was, and what is expected. */
export type ApiFieldDetail = { field: string; value: string | null; message: string };

/** One thing that was wrong in a file that was sent: where, what stands there, and what is expected. */
export type ApiRowDetail = { row: number; column: string | null; value: string | null; message: string };

/** All of one kind: a request is read before what came with it. */
type ApiErrorDetails = readonly ApiFieldDetail[] | readonly ApiRowDetail[];

/**
 * A refusal that the person who asked can understand and mend. Thrown while a request is parsed or answered;
 * {@link errorBody} is what goes out.
 *
 * @example throw new ApiError('not-found', 'There is no measure “hold-time”.')
 */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ApiErrorCode;
  readonly details: ApiErrorDetails;

  constructor(code: ApiErrorCode, message: string, details: ApiErrorDetails = []) {
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
