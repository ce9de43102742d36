import { expect, it } from 'vitest';
import { textTable } from './text-table';

it('columns begin below each other, two spaces apart', () => {
  const rows = [
    ['mei@example.org', 'officer', '陳美 Mei'],
    ['a@b.hk', 'admin', 'Ada'],
  ];
  expect(textTable(['e-mail', 'role', 'name'], rows).split('\n')).toEqual([
    'e-mail           role     name',
    'mei@example.org  officer  陳美 Mei',
    'a@b.hk           admin    Ada',
  ]);
});

it('nobody is a head alone', () => {
  expect(textTable(['role', 'name'], [])).toBe('role  name');
});

it('a name can’t make a row of its own', () => {
  expect(textTable(['name'], [['a\nb\u001b[A']]).split('\n')).toEqual(['name', 'a\\u000ab\\u001b[A']);
});
