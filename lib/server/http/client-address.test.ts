import { expect, test } from 'vitest';
import { clientAddress, trustOf } from './client-address';

const nobody = trustOf([]);
const inside = trustOf(['10.0.0.0/8', '::1', 'fd00::/8']);

test('[ASVS 4.1.3] without trusted proxies the header means nothing', () => {
  expect(clientAddress('203.0.113.7', '6.6.6.6', nobody)).toBe('203.0.113.7');
});

test('[ASVS 4.1.3] a peer that is no trusted proxy is the client, whatever it forwards', () => {
  expect(clientAddress('203.0.113.7', '6.6.6.6', inside)).toBe('203.0.113.7');
});

test('behind trusted proxies the client is the last address that is not one of theirs', () => {
  expect(clientAddress('10.0.0.1', '6.6.6.6, 203.0.113.7, 10.9.9.9', inside)).toBe('203.0.113.7');
});

test('a proxy that forwards nothing, or nonsense, is itself the client', () => {
  expect(clientAddress('10.0.0.1', undefined, inside)).toBe('10.0.0.1');
  expect(clientAddress('10.0.0.1', 'unknown', inside)).toBe('10.0.0.1');
  expect(clientAddress('10.0.0.1', '<script>', inside)).toBe('10.0.0.1');
});

test('an IPv4 address over an IPv6 socket is that IPv4 address', () => {
  expect(inside('::ffff:10.1.2.3')).toBe(true);
  expect(clientAddress('::ffff:203.0.113.7', undefined, nobody)).toBe('203.0.113.7');
});

test('blocks of IPv6', () => {
  expect(['fd00::1', '::1', 'fe80::1', ''].map(inside)).toEqual([true, true, false, false]);
});
