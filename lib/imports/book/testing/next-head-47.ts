import {
  changes,
  type FigureJson,
  type HeadJson,
  line,
  lineFigures,
  named,
  programme,
  provisions,
  table,
} from './made-up-parts';
import { nextPledges } from './next-pledges';

const RECURRENT = named('Recurrent', '經常開支', '经常开支');
const OTHER = named('Non-Recurrent', '非經常開支', '非经常开支');

/**
 * Head 47 in the made-up book of 2025–26: the Digital Policy Office, into which the Efficiency Office went. Its ids begin
 * with `dpo/`, since ids are a whole book's.
 */
export function nextHead47(): HeadJson {
  return {
    number: '47',
    name: named('Digital Policy Office (made up)', '數字政策辦公室（虛構）', '数字政策办公室（虚构）'),
    controllingOfficer: named(
      'Commissioner for Digital Policy (made up)',
      '數字政策專員（虛構）',
      '数字政策专员（虚构）',
    ),
    programmes: [
      programme(
        1,
        named('Digital Services to the Public (made up)', '公共數字服務（虛構）', '公共数字服务（虚构）'),
        27,
        named('Intra-Governmental Services', '政府內部服務', '政府内部服务'),
      ),
    ],
    lines: [
      line('subhead', '000', 'operating', RECURRENT, named('Operational expenses', '運作開支', '运作开支')),
      line(
        'subhead',
        '700',
        'operating',
        OTHER,
        named('General non-recurrent', '一般非經常開支', '一般非经常开支'),
      ),
      line('total', 'expenditure', null, null, named('Total Expenditure', '開支總額', '开支总额')),
    ],
    components: [],
    items: [
      {
        subhead: '700',
        code: '803',
        name: named(
          'Injection into the Social Innovation and Entrepreneurship Development Fund',
          '向社會創新及創業發展基金注資',
          '向社会创新及创业发展基金注资',
        ),
      },
    ],
    footnotes: [],
    tables: [
      table('programme-1', named('Programme (1)', '綱領(1)', '纲领(1)'), 'HK$ million', [
        ...provisions('dpo/programme-1', 1, ['371.9', '386.5', '379.2', '401.8']),
        ...changes('dpo/programme-1', 1, ['–1.9%', '+6.0%', '+4.0%']),
      ]),
      ...nextPledges(),
      table(
        'analysis',
        named('Analysis of Financial Provision', '財政撥款分析', '财政拨款分析'),
        'HK$ million',
        [
          ...provisions(
            'dpo/head',
            null,
            ['371.9', '386.5', '379.2', '401.8'],
            [['dpo/total/expenditure'], ['dpo/programme-1']],
          ),
          ...changes('dpo/head', null, ['–1.9%', '+6.0%', '+4.0%']),
        ],
      ),
      table('establishment', named('Establishment', '編制', '编制'), 'posts', posts()),
      table('subheads', named('table of subheads', '分目表', '分目表'), "HK$'000", [
        ...lineFigures('dpo/', 'subhead', '000', ['311,482', '326,500', '319,180', '343,590']),
        ...lineFigures('dpo/', 'subhead', '700', ['60,400', '60,000', '60,000', '58,200']),
        ...lineFigures(
          'dpo/',
          'total',
          'expenditure',
          ['371,882', '386,500', '379,180', '401,790'],
          [['subhead/000', 'subhead/700']],
        ),
      ]),
      table('commitments', named('Commitments', '承擔額', '承担额'), "HK$'000", commitment()),
    ],
  };
}

function posts(): FigureJson[] {
  const counted = (id: string, kind: 'non-directorate' | 'directorate' | 'all' | 'change', day: string) => ({
    id: `dpo/posts/${id}`,
    of: { kind: 'posts' as const, posts: kind, programme: null, day },
    precision: 'counted',
  });
  return [
    { ...counted('non-directorate/2025', 'non-directorate', '2025-03-31'), printed: '310' },
    {
      ...counted('change', 'change', '2026-03-31'),
      printed: 'six',
      derived: [
        {
          how: 'sum',
          plus: ['dpo/posts/non-directorate/2026'],
          minus: ['dpo/posts/non-directorate/2025'],
        },
      ],
    },
    { ...counted('non-directorate/2026', 'non-directorate', '2026-03-31'), printed: '316' },
    { ...counted('directorate/2025', 'directorate', '2025-03-31'), printed: '20' },
    {
      ...counted('all/2025', 'all', '2025-03-31'),
      printed: '330',
      derived: [{ how: 'sum', plus: ['dpo/posts/non-directorate/2025', 'dpo/posts/directorate/2025'] }],
    },
  ];
}

function commitment(): FigureJson[] {
  const id = (column: string) => `dpo/commitment/700/803/${column}`;
  const of = { kind: 'commitment', subhead: '700', item: '803' } as const;
  return [
    { id: id('approved'), of: { ...of, column: 'approved' }, printed: '500,000' },
    { id: id('accumulated'), of: { ...of, column: 'accumulated' }, printed: '381,800' },
    {
      id: id('revised'),
      of: { ...of, column: 'revised' },
      printed: '60,000',
      derived: [{ how: 'sum', plus: ['dpo/subhead/700/2024-25/revised'] }],
    },
    {
      id: id('balance'),
      of: { ...of, column: 'balance' },
      printed: '58,200',
      derived: [{ how: 'sum', plus: [id('approved')], minus: [id('accumulated'), id('revised')] }],
    },
  ];
}
