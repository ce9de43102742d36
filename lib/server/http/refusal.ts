/** A request that doesn't reach the application. */
export type Refusal = {
  readonly status: number;
  /** A code of the API's errors. */
  readonly code: string;
  /** One sentence for people. */
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
};

export const notFound: Refusal = {
  status: 404,
  code: 'not-found',
  message: 'There is nothing at this address.',
};

export const badRequest: Refusal = { status: 400, code: 'bad-request', message: 'The request is malformed.' };

export const failed: Refusal = {
  status: 500,
  code: 'failed',
  message: 'Something went wrong on our side. Try again.',
};

/** @param limit bytes */
export function tooLarge(limit: number): Refusal {
  return { status: 413, code: 'too-large', message: `The body is larger than ${limit} bytes.` };
}

/** @param methods that are answered, as the `Allow` header lists them */
export function methodNotAllowed(methods: string): Refusal {
  return {
    status: 405,
    code: 'method-not-allowed',
    message: 'This method is not answered here.',
    headers: { Allow: methods },
  };
}

/**
 * The body of a refusal: the API's error shape, or one line of plain text.
 *
 * @param api whether the API answers at this address
 * @example refusalBody(notFound, true).text // '{"error":{"code":"not-found","message":…,"details":[]}}'
 */
export function refusalBody({ code, message }: Refusal, api: boolean): { type: string; text: string } {
  if (!api) return { type: 'text/plain; charset=utf-8', text: `${message}\n` };
  return { type: 'application/json', text: JSON.stringify({ error: { code, message, details: [] } }) };
}
