import { expect, test } from 'vitest';
import { translatorFor } from '@/lib/messages/translator';
import { detailsView } from './audit-details';

const t = translatorFor('en');
const lines = (details: Record<string, unknown>) =>
  detailsView(t, 'en', details).map(({ name, value }) => `${name.text}: ${value.text}`);

test('a change is told from what to what, in words', () => {
  expect(lines({ role: { from: 'viewer', to: 'officer' } })).toEqual(['role: Viewer → Officer']);
  expect(lines({ status: { from: 'active', to: 'disabled' } })).toEqual(['account: open → disabled']);
});

test('words and moments are told as people say them', () => {
  expect(lines({ by: 'backup-code', address: '203.0.113.7' })).toEqual([
    'by: backup code',
    'from: 203.0.113.7',
  ]);
  expect(lines({ role: 'token-officer', expiresAt: '2027-02-21T06:05:09.000Z' })).toEqual([
    'role: token that reads and imports',
    'ends: 21 February 2027, 14:05',
  ]);
  expect(lines({ language: 'zh-Hant', theme: 'dark' })).toEqual(['language: 繁體中文', 'colours: Dark']);
  expect(lines({ language: null, theme: null })).toEqual([
    'language: as the browser says',
    'colours: as the browser says',
  ]);
  expect(lines({ value: 'on' })).toEqual(['now: on']);
  expect(lines({ ended: 2, months: 1234 })).toEqual(['sessions ended: 2', 'months: 1,234']);
});

test('what has parts is a line for each that isn’t nothing', () => {
  expect(lines({ added: { figures: 1204, places: 0 } })).toEqual(['rows added, figures: 1,204']);
  expect(lines({ added: 12 })).toEqual(['rows added: 12']);
});

test('what nobody has words for shows as it is kept, and as such', () => {
  expect(detailsView(t, 'en', { colour: 'teal', list: [1, 2] })).toEqual([
    { name: { text: 'colour', isCode: true }, value: { text: 'teal', isCode: true } },
    { name: { text: 'list', isCode: true }, value: { text: '[1,2]', isCode: true } },
  ]);
  expect(lines({ role: 'pilot', by: 'magic', expiresAt: 'soon' })).toEqual([
    'role: pilot',
    'by: magic',
    'ends: soon',
  ]);
});

test('no details are no lines', () => {
  expect(lines({})).toEqual([]);
});
