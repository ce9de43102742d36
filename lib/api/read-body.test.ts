import { describe, expect, test } from 'vitest';
import { readBody } from './read-body';

/** A request whose body comes in the given pieces, and breaks behind them where said so. */
function sent(pieces: readonly string[], headers: Record<string, string> = {}, breaks = false): Request {
  const bytes = pieces.map((piece) => new TextEncoder().encode(piece));
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = bytes.shift();
      if (next) controller.enqueue(next);
      else if (breaks) controller.error(new Error('aborted'));
      else controller.close();
    },
  });
  const init = { method: 'POST', body, headers, duplex: 'half' };
  return new Request('http://127.0.0.1/', init as RequestInit);
}
const text = async (request: Request, limit = 10) => new TextDecoder().decode(await readBody(request, limit));

test('all pieces are one body, with or without an announced length', async () => {
  expect(await text(sent(['month', ',', '測']))).toBe('month,測');
  expect(await text(sent(['12', '345'], { 'Content-Length': '5' }))).toBe('12345');
  expect(await text(sent(['12345'], { 'Content-Length': '005' }))).toBe('12345');
});

test('no body is an empty one', async () => {
  expect(await readBody(new Request('http://127.0.0.1/', { method: 'POST' }), 10)).toHaveLength(0);
});

describe('[ASVS 5.2.1] the limit', () => {
  test('as many bytes as the limit are read', async () => {
    expect(await text(sent(['12345', '67890']))).toBe('1234567890');
  });
  test('one byte more is refused with 413, however long the rest may be', async () => {
    const endless = new ReadableStream<Uint8Array>({ pull: (c) => c.enqueue(new Uint8Array(4)) });
    const init = { method: 'POST', body: endless, duplex: 'half' };
    const request = new Request('http://127.0.0.1/', init as RequestInit);
    await expect(readBody(request, 10)).rejects.toMatchObject({ code: 'too-large', status: 413 });
  });
});

describe('[F9] an upload that was cut off', () => {
  test.each([
    ['fewer bytes than announced', sent(['123'], { 'Content-Length': '5' })],
    ['more bytes than announced', sent(['123456'], { 'Content-Length': '5' })],
    ['a length that is none', sent(['123'], { 'Content-Length': 'three' })],
    ['a connection that broke', sent(['123'], {}, true)],
  ])('%s: 400, and nothing of it is given on', async (_, request) => {
    await expect(readBody(request, 10)).rejects.toMatchObject({
      code: 'bad-request',
      status: 400,
      message: expect.stringContaining('The upload was cut off'),
    });
  });
});
