import { expect, test } from 'vitest';
import { translatorFor } from '@/lib/messages/translator';
import { componentsViews } from './components';
import type { LineRow } from './line-rows';
import { subheadsView } from './subheads';
import { BOOK, headIn } from './testing/shown';

const t = translatorFor('en');
const told = (row: LineRow) =>
  'text' in row ? `[${row.text}]` : [row.code, row.name, row.cells.at(-1)?.printed].filter(Boolean).join(' ');

test('subheads stand under their account and group, with the totals where they are printed', () => {
  const view = subheadsView(t, 'en', BOOK, headIn(BOOK));
  expect(view.rows.map(told)).toEqual([
    '[Operating Account]',
    '[Recurrent]',
    '000 Operational expenses 480,593',
    'Total, Recurrent 480,593',
    '[Non-Recurrent]',
    '700 General non-recurrent 60,000',
    'Total, Non-Recurrent 60,000',
    'Total, Operating Account 540,593',
    '[Capital Account]',
    '[Plant, Equipment and Works]',
    '697 TechConnect (block vote) 119,670',
    'Total, Plant, Equipment and Works 119,670',
    'Total, Capital Account 119,670',
    'Total Expenditure 660,263',
  ]);
  expect(view.columns.map(({ text }) => text)).toEqual([
    'Actual expenditure 2022–23',
    'Approved estimate 2023–24',
    'Revised estimate 2023–24',
    'Estimate 2024–25',
  ]);
  expect(view.title).toBe('Subhead 000 Operational expenses takes 480,593 of 660,263 ($’000) in 2024–25');
});

test('the analysis of a subhead stands under its groups, its total last', () => {
  const [view, ...others] = componentsViews(t, 'en', BOOK, headIn(BOOK));
  expect(others).toEqual([]);
  expect(view?.subhead).toBe('000');
  expect(view?.rows.map(told)).toEqual([
    '[Personal Emoluments]',
    'Salaries 168,902',
    'Allowances 5,600',
    'Job-related allowances 3',
    '[Personnel Related Expenses]',
    'Mandatory Provident Fund contribution 193',
    'Civil Service Provident Fund contribution 13,335',
    '[Departmental Expenses]',
    'General departmental expenses 292,560',
    'Total 480,593',
  ]);
  expect(view?.title).toBe(
    'General departmental expenses: 292,560 of the 480,593 ($’000) of subhead 000 in 2024–25',
  );
});
