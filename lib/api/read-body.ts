import { ApiError } from './api-error';

/**
 * All bytes of a request's body, or none: of one that is longer than the limit the rest isn't read, one that was cut off
 * on the way (fewer bytes than announced) is refused as a whole.
 *
 * @param limit bytes (MAX_UPLOAD_BYTES)
 * @throws ApiError `too-large`, `bad-request`
 */
export async function readBody({ body, headers }: Request, limit: number): Promise<Uint8Array> {
  const reader = body?.getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const next = await reader?.read().catch(() => {
      throw cutOff('the connection broke');
    });
    if (next?.value === undefined) break;
    size += next.value.length;
    if (size > limit) throw new ApiError('too-large', `The body is larger than ${limit} bytes.`);
    pieces.push(next.value);
  }
  const announced = announcedLength(headers);
  if (announced !== null && announced !== String(size))
    throw cutOff(`${size} bytes came, ${announced} were announced`);
  return joined(pieces, size);
}

/** Content-Length as a plain number in digits; null where the body came without one. */
function announcedLength(headers: Headers): string | null {
  const header = headers.get('content-length');
  return header === null ? null : header.trim().replace(/^0+(?=\d)/, '');
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function cutOff(how: string): ApiError {
  return new ApiError('bad-request', `The upload was cut off: ${how}. Nothing was changed; send it again.`);
}
