import { expect, test } from 'vitest';
import { isLost } from './is-lost';
import { isUnavailable } from './unavailable';

// What `pg` says of a connection that broke while it was asked, between two questions, or was ended by the server.
test.each([
  'Connection terminated unexpectedly',
  'Client has encountered a connection error and is not queryable',
  'Client was closed and is not queryable',
  'read ECONNRESET',
  'write EPIPE',
])('“%s” is a lost connection: tried again where that is safe, and else answered with 503', (message) => {
  const error = new Error('Invalid invocation', { cause: new Error(message) });
  expect([isLost(error), isUnavailable(error)]).toEqual([true, true]);
});

test('a rule that was broken is neither', () => {
  const error = Object.assign(new Error('can’t follow'), { code: '23514' });
  expect([isLost(error), isUnavailable(error)]).toEqual([false, false]);
});
