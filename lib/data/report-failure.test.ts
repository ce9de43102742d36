import { afterEach, expect, test, vi } from 'vitest';
import { reportFailure } from './report-failure';

afterEach(() => void vi.restoreAllMocks());

/** What was written to the log. */
function logged(error: unknown): string {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  reportFailure(error);
  return write.mock.calls.map(([text]) => String(text)).join('');
}

test.each([
  ['a line of its own', 'x\n{"at":"2026-11-23T00:00:00.000Z","failure":"nothing happened"}'],
  ['a carriage return', 'x\ry'],
  ['colours of a terminal', 'x\u001b[2J'],
  ['the end of a string', '"}\u2028'],
])('[ASVS 16.4.1] a failure that carries %s is still one line of JSON', (_, message) => {
  const text = logged(new Error(message));
  const lines = text.split(/[\r\n]/);
  expect(lines).toEqual([expect.any(String), '']);
  expect(text).not.toContain('\u001b');
  expect(JSON.parse(text).failure).toContain(message);
});

test('[ASVS 16.2.2] its time is UTC and says so', () => {
  expect(JSON.parse(logged('gone')).at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
});
