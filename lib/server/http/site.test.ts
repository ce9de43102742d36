import { expect, test } from 'vitest';
import { siteOf } from './site';

test('without APP_URL the loopback names with the port are one site', () => {
  expect(siteOf(null, 3000)).toEqual({
    origins: ['http://127.0.0.1:3000', 'http://localhost:3000', 'http://[::1]:3000'],
    hosts: ['127.0.0.1:3000', 'localhost:3000', '[::1]:3000'],
    https: false,
  });
});

test('with APP_URL there is one origin, and its host with and without the usual port', () => {
  expect(siteOf('https://kpi.example', 3000)).toEqual({
    origins: ['https://kpi.example'],
    hosts: ['kpi.example', 'kpi.example:443'],
    https: true,
  });
});

test('port 80 is left out by browsers', () => {
  expect(siteOf(null, 80).hosts).toContain('localhost');
  expect(siteOf(null, 80).origins).toContain('http://localhost');
});
