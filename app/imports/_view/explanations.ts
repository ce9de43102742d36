import type { ImportKind } from '@/lib/data/imports/import-types';
import { DEPARTMENT_COUNTS, LARGEST_DEPARTMENT_COUNT } from '@/lib/departments/department-counts';
import { formatCount } from '@/lib/format/number';
import type { Explanations } from '@/lib/imports/print/entry-xlsx';
import { COUNTS } from '@/lib/kpi/counts';
import type { Translator } from '@/lib/messages/translator';

/** What stands on a template's second sheet: how to fill it in, and each column's name, meaning, rules and example. */
export function explanationsOf(t: Translator, kind: ImportKind): Explanations {
  const head = ['column', 'label', 'meaning', 'rules', 'example'] as const;
  return {
    name: t('files.explain.sheet'),
    title: t(`files.explain.title-${kind}`),
    notes: [
      t(`files.explain.one-row-${kind}`),
      t('files.explain.left-out'),
      t(`files.explain.gap-${kind}`),
      t('files.explain.numbers'),
    ],
    head: head.map((column) => t(`files.explain.head.${column}`)),
    lines: kind === 'months' ? monthLines(t) : departmentLines(t),
  };
}

type Line = readonly [column: string, label: string, meaning: string, rules: string, example: string];

function monthLines(t: Translator): readonly Line[] {
  return [
    monthLine(t),
    ...COUNTS.map(({ code, max, atMost }): Line => {
      const meaning = t('files.explain.count-meaning-months', { max: formatCount(max) });
      const rules = atMost.map(({ expression, severity }) =>
        t(severity === 'error' ? 'files.explain.at-most' : 'files.explain.usually-at-most', { expression }),
      );
      return [code, t(`count.${code}`), meaning, rules.join('\n'), '1234'];
    }),
    ['note', t('files.explain.note'), t('files.explain.note-meaning'), '', ''],
  ];
}

function departmentLines(t: Translator): readonly Line[] {
  return [
    monthLine(t),
    ...(['department', 'kind'] as const).map(
      (column): Line => [
        column,
        t(`files.explain.${column}`),
        t(`files.explain.${column}-meaning`),
        t(`files.explain.${column}-rules`),
        column === 'kind' ? 'enquiry' : 'AFCD',
      ],
    ),
    ...DEPARTMENT_COUNTS.map((code): Line => {
      const meaning = t('files.explain.count-meaning', { max: formatCount(LARGEST_DEPARTMENT_COUNT) });
      const rules =
        code === 'calls_answered' ? t('files.explain.at-most', { expression: 'calls_offered' }) : '';
      return [code, t(`count.${code}`), meaning, rules, '1234'];
    }),
  ];
}

function monthLine(t: Translator): Line {
  return [
    'month',
    t('files.explain.month'),
    t('files.explain.month-meaning'),
    t('files.explain.month-rules'),
    '2024-01',
  ];
}
