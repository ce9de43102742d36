import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import { guardResponse } from './guard-response';

const SITE = "default-src 'self'; frame-ancestors 'none'";

function headersOf(own: Record<string, string>) {
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  const always = { 'Content-Security-Policy': SITE, 'Cache-Control': 'private, no-store' };
  guardResponse(response, { always, isPublic: false, answer: {}, isDraining: () => false });
  response.writeHead(200, own);
  return response.getHeaders();
}

describe('[ASVS 3.4.3] the policy of a response', () => {
  test('is the site’s, whatever the application says', () => {
    expect(headersOf({})['content-security-policy']).toBe(SITE);
    for (const loose of ["default-src 'self' *", "script-src 'none'; default-src 'none'", ''])
      expect(headersOf({ 'Content-Security-Policy': loose })['content-security-policy']).toBe(SITE);
  });

  test('is the response’s own where that begins by forbidding everything', () => {
    const own = "default-src 'none'; style-src 'sha256-x'; frame-ancestors 'none'";
    expect(headersOf({ 'Content-Security-Policy': own })['content-security-policy']).toBe(own);
    expect(headersOf({ 'Content-Security-Policy': own })['cache-control']).toBe('private, no-store');
  });
});
