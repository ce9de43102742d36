import { describe, expect, test } from 'vitest';
import type { Month } from '@/lib/calendar/month';
import { LOCALES, type Locale } from '@/lib/format/locale';
import type { Block, DocumentTable, ReportDocument } from '../../document/report-document';
import type { ReportFrame } from '../../report-frame';
import type { MonthlyFacts } from '../monthly-facts';
import { figuresWith, givenFacts } from '../testing/given-monthly-facts';
import { monthlyDocument } from './monthly-document';

const PREVIEW: ReportFrame = { kind: 'preview' };
const sha256 = 'c'.repeat(64);
const ISSUED: ReportFrame = { kind: 'issued', id: 'KPI-2023-10', number: 1, sha256, reissue: null };
const facts = givenFacts({
  month: '2023-10' as Month,
  // 796 of 1 000 are 79.6 %, which rounds to 80.
  figures: figuresWith({
    '2023-10': { calls_offered: 1000, calls_answered: 900, calls_answered_within_12s: 796 },
  }),
});

function document(frame = PREVIEW, locale: Locale = 'en', of: MonthlyFacts = facts): ReportDocument {
  return monthlyDocument(of, [], frame, locale);
}

function blocksOf(of: ReportDocument, id: string): readonly Block[] {
  const section = of.sections.find((one) => one.id === id);
  if (!section) throw new Error(`no section ${id}`);
  return section.blocks;
}

function tableOf(of: ReportDocument, id: string): DocumentTable {
  const block = blocksOf(of, id).find((one) => one.kind === 'table');
  if (block?.kind !== 'table') throw new Error(`no table in ${id}`);
  return block.table;
}

function rowsOf(table: DocumentTable): readonly (readonly string[])[] {
  return table.rows.map(({ cells }) => cells.map(({ text }) => text));
}

describe('a month’s report', () => {
  test('tells its parts in one order, in every language', () => {
    const ids = (locale: Locale) => document(PREVIEW, locale).sections.map(({ id }) => id);
    expect(ids('en')).toEqual([
      'summary',
      'answered-within-12s',
      'resolved-first-time',
      'satisfaction',
      'abandoned',
      'months',
      'volumes',
      'returns',
      'budgets',
      'definitions',
      'about',
    ]);
    for (const locale of LOCALES) expect(ids(locale)).toEqual(ids('en'));
  });

  test('says first what each measure reached, to the digit that tells the verdict', () => {
    const [, list] = blocksOf(document(), 'summary');
    expect(list?.kind === 'list' && list.items[0]).toBe(
      'Calls answered within 12 seconds: 79.6% in October 2023. Target of at least 80% not met, 0.4 points below.',
    );
    const [row] = rowsOf(tableOf(document(), 'summary'));
    expect(row?.[1]).toBe('79.6%');
    expect(row?.slice(5)).toEqual(['at least 80%', '80%', 'Not met (79.6%, rounds to 80%)', '10/10, 12/12']);
  });

  test('shows for each period value, counts, target, verdict, distance and coverage', () => {
    const [month] = rowsOf(tableOf(document(), 'answered-within-12s'));
    expect(month).toEqual([
      'Oct 2023',
      '79.6%',
      '796 / 1,000',
      'at least 80%',
      'Not met (79.6%, rounds to 80%)',
      '0.4 points below',
      '1/1',
      'Final',
    ]);
  });

  test('is marked on its pages and in its text while it is a preview; issued, it bears its id and SHA-256', () => {
    expect(document()).toMatchObject({
      mark: 'Preview',
      foot: 'Preview, not issued · as at 15 January 2024',
    });
    expect(blocksOf(document(), 'summary')[0]).toMatchObject({
      tone: 'warning',
      text: 'This is a preview and not an issued report.',
    });
    const submitted = givenFacts({ month: '2023-10' as Month, state: 'submitted' });
    expect(blocksOf(document(PREVIEW, 'en', submitted), 'summary')[0]).toMatchObject({
      text: expect.stringContaining('submitted and not approved'),
    });
    const issued = document(ISSUED);
    expect(issued).toMatchObject({ mark: null, foot: `KPI-2023-10 · SHA-256 ${sha256}` });
    expect(JSON.stringify(blocksOf(issued, 'summary'))).not.toContain('preview');
    expect(JSON.stringify(blocksOf(issued, 'about'))).toContain(sha256);
  });

  test('issued again, says so in its title and first what differs and why', () => {
    const difference = {
      key: 'x',
      label: { en: 'Satisfaction', 'zh-Hant': '滿意程度', 'zh-Hans': '满意程度' },
      before: { en: '4.5', 'zh-Hant': '4.5分', 'zh-Hans': '4.5分' },
      after: { en: '4.6', 'zh-Hant': '4.6分', 'zh-Hans': '4.6分' },
    };
    const reissue = {
      supersedes: 'KPI-2023-10',
      asAt: '2023-11-14',
      note: 'Counted again.',
      differences: [difference],
    };
    const again: ReportFrame = { kind: 'issued', id: 'KPI-2023-10-R1', number: 2, sha256, reissue };
    const made = document(again);
    expect(made.title).toBe('Monthly KPI report of 1823, October 2023 (R)');
    expect(document({ ...again, number: 3 }).title).toMatch(/\(R2\)$/);
    expect(made.sections[0]?.id).toBe('changes');
    expect(blocksOf(made, 'changes')[0]).toMatchObject({
      text: 'It takes the place of KPI-2023-10, issued as at 14 November 2023. Why: Counted again.',
    });
    expect(rowsOf(tableOf(document(again, 'zh-Hant'), 'changes'))).toEqual([['滿意程度', '4.5分', '4.6分']]);
  });

  test('holds what was written, and shows in a preview what is only suggested as such', () => {
    const written = [{ measure: 'satisfaction', locale: 'en' as const, text: 'Ours.\n\nAnd more.' }];
    const made = monthlyDocument(facts, written, PREVIEW, 'en');
    expect(
      blocksOf(made, 'satisfaction').filter((one) => one.kind === 'text' && one.tone === 'body'),
    ).toEqual([
      { kind: 'text', tone: 'body', text: 'Ours.' },
      { kind: 'text', tone: 'body', text: 'And more.' },
    ]);
    const open = JSON.stringify(blocksOf(made, 'resolved-first-time'));
    expect(open).toContain('not accepted by anybody yet');
    expect(JSON.stringify(blocksOf(made, 'abandoned'))).not.toContain('Commentary');
  });

  test('tells gaps in words and never as zero, and money with its changes and footnotes as they are printed', () => {
    const holed = givenFacts({ month: '2023-10' as Month, figures: figuresWith({ '2023-09': null }) });
    const september = rowsOf(tableOf(document(PREVIEW, 'en', holed), 'months')).find(
      ([name]) => name === 'Sep 2023',
    );
    expect(september?.slice(1)).toEqual(Array(4).fill('Missing: due and not reported'));
    const volumes = rowsOf(tableOf(document(PREVIEW, 'en', holed), 'volumes'));
    expect(volumes[0]?.[3]).toBe('9 of 10 months');
    const budgets = tableOf(document(), 'budgets');
    expect(budgets.rows.map(({ cells }) => cells.at(-1)?.text)).toContain(
      '386.5\n(+5.3%)\n(or +5.3% on 2023–24 Original)',
    );
    const psi = budgets.rows[1]?.cells[1];
    expect(psi).toEqual({ text: '179.3', mark: 'Ψ' });
    expect(budgets.notes.map((note) => note[0])).toEqual(['Ψ', '‡']);
  });

  test('has as many cells in every row as columns, in every table of every language', () => {
    for (const locale of LOCALES)
      for (const { blocks } of document(PREVIEW, locale).sections)
        for (const block of blocks)
          if (block.kind === 'table')
            for (const { cells } of block.table.rows) expect(cells).toHaveLength(block.table.columns.length);
  });

  test.each(['zh-Hant', 'zh-Hans'] as const)(
    'is Chinese in Chinese but for what has no other name (%s)',
    (locale) => {
      const sections = document(ISSUED, locale).sections.filter(({ id }) => id !== 'definitions');
      const latin = textsIn(sections).flatMap((text) => text.match(/[A-Za-z]{3,}/g) ?? []);
      const known = /^(KPI|SHA|JSON|CSV|reports|verify|c+)$/;
      expect([...new Set(latin)].filter((word) => !known.test(word))).toEqual([]);
    },
  );
});

/** Every text that is shown: what names and arranges parts isn't. */
function textsIn(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return ['id', 'kind', 'tone', 'align'].includes(key) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => textsIn(part, name));
}
