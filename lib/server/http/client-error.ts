import type { Duplex } from 'node:stream';
import { badRequest, methodNotAllowed, type Refusal } from './refusal';

/** What Node says of a request that it couldn't read. */
type ParseError = Error & { code?: string; rawPacket?: Buffer };

/**
 * Answers a request that Node couldn't even parse, on its bare connection, with the constant headers.
 *
 * @param headers of every response
 */
export function answerClientError(
  error: ParseError,
  socket: Duplex,
  headers: Readonly<Record<string, string>>,
): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  writeRaw(socket, refusalFor(error), headers);
}

/**
 * Writes a whole response by hand and ends the connection.
 */
export function writeRaw(socket: Duplex, refusal: Refusal, headers: Readonly<Record<string, string>>): void {
  const body = `${refusal.message}\n`;
  const all = {
    ...headers,
    ...refusal.headers,
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(body)),
    Connection: 'close',
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(
    `HTTP/1.1 ${refusal.status} ${phrases[refusal.status] ?? 'Refused'}\r\n${lines.join('')}\r\n${body}`,
  );
}

const phrases: Record<number, string> = {
  400: 'Bad Request',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  431: 'Request Header Fields Too Large',
};

function refusalFor({ code, rawPacket }: ParseError): Refusal {
  if (code === 'HPE_HEADER_OVERFLOW')
    return { ...badRequest, status: 431, message: 'The headers are too large.' };
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return { ...badRequest, status: 408, message: 'The request did not arrive in time.' };
  }
  // A method that Node has never heard of, such as TRACK.
  const isUnknownMethod =
    code === 'HPE_INVALID_METHOD' && /^[A-Z]{2,20} \//.test(rawPacket?.toString('latin1') ?? '');
  return isUnknownMethod ? methodNotAllowed('GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE') : badRequest;
}
