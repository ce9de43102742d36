import { type FigureJson, type HeadJson, named, table } from './made-up-parts';

/** What the made-up book of 2025–26 prints of 1823: its volumes in 2024, targets, two actual years and the plan for 2025. */
export function nextPledges(): HeadJson['tables'] {
  const targets = named('Targets of Programme (1)', '綱領(1)的目標', '纲领(1)的目标');
  return [
    {
      ...table('volumes', named('Programme (1), paragraph 3', '綱領(1)第3段', '纲领(1)第3段'), 'calls', [
        {
          id: 'dpo/volume/calls/2024',
          of: { kind: 'volume', of: 'calls', year: 2024 },
          label: named('Calls in 2024 (made up)', '2024年的來電（虛構）', '2024年的来电（虚构）'),
          printed: 'around 2 910 000',
        },
        {
          id: 'dpo/volume/written/2024',
          of: { kind: 'volume', of: 'written', year: 2024 },
          label: named(
            'Emails or other communications in 2024 (made up)',
            '2024年的電郵或其他書面來訊（虛構）',
            '2024年的电邮或其他书面来讯（虚构）',
          ),
          printed: '790 000',
          unit: 'written contacts',
        },
      ]),
      precision: 'around-thousand',
    },
    table('targets', targets, '%', [
      ...pledge('answered-within-12s', '%', ['80', '74', '78', '80']),
      ...pledge('resolved-first-time', '%', ['95', '99', '98', '99']),
      ...pledge('satisfaction', 'score', ['4.0', '4.6', '4.5', '4.5']),
    ]),
  ];
}

const COLUMNS = [
  { column: 'target', year: null },
  { column: 'actual', year: 2023 },
  { column: 'actual', year: 2024 },
  { column: 'plan', year: 2025 },
] as const;

function pledge(measure: string, unit: '%' | 'score', printed: readonly string[]): FigureJson[] {
  return COLUMNS.map(({ column, year }, place) => ({
    id: `dpo/pledge/${measure}/${year ?? column}`,
    of: { kind: 'pledge', measure, column, year },
    printed: printed[place] ?? '',
    unit,
    ...(column === 'actual' ? {} : { precision: 'stated-exactly' }),
  }));
}
