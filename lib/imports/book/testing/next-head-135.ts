import {
  changes,
  type HeadJson,
  line,
  lineFigures,
  marked,
  named,
  programme,
  provisions,
  table,
  textFigure,
} from './made-up-parts';

const RECURRENT = named('Recurrent', '經常開支', '经常开支');
const WORKS = named('Plant, Equipment and Works', '機器、設備及工程', '机器、设备及工程');

/**
 * Head 135 in the made-up book of 2025–26: without the Efficiency Office, the Actual of Programme (2) restated, its
 * Original printed as 250.1 where the book of 2024–25 has the Estimate 251.1.
 */
export function nextHead135(): HeadJson {
  return {
    number: '135',
    name: named(
      'Government Secretariat: Innovation, Technology and Industry Bureau',
      '政府總部：創新科技及工業局',
      '政府总部：创新科技及工业局',
    ),
    controllingOfficer: named(
      'Permanent Secretary for Innovation, Technology and Industry',
      '創新科技及工業局常任秘書長',
      '创新科技及工业局常任秘书长',
    ),
    programmes: [
      programme(
        1,
        named('Director of Bureau’s Office', '局長辦公室', '局长办公室'),
        27,
        named('Intra-Governmental Services', '政府內部服務', '政府内部服务'),
      ),
      programme(
        2,
        named('Innovation, Technology and Industry', '創新科技及工業', '创新科技及工业'),
        17,
        named('Information Technology and Broadcasting', '資訊科技及廣播', '资讯科技及广播'),
      ),
    ],
    lines: [
      line('subhead', '000', 'operating', RECURRENT, named('Operational expenses', '運作開支', '运作开支')),
      line(
        'total',
        'recurrent',
        'operating',
        RECURRENT,
        named('Total, Recurrent', '經常開支總額', '经常开支总额'),
      ),
      line(
        'subhead',
        '697',
        'capital',
        WORKS,
        named('TechConnect (block vote)', '科技統籌（整體撥款）', '科技统筹（整体拨款）'),
      ),
      line(
        'total',
        'capital-account',
        'capital',
        null,
        named('Total, Capital Account', '非經營帳目總額', '非经营帐目总额'),
      ),
      line('total', 'expenditure', null, null, named('Total Expenditure', '開支總額', '开支总额')),
    ],
    components: [
      { code: 'salaries', subhead: '000', group: null, name: named('Salaries', '薪金', '薪金') },
      {
        code: 'general',
        subhead: '000',
        group: null,
        name: named('General departmental expenses', '一般部門開支', '一般部门开支'),
      },
      { code: 'total', subhead: '000', group: null, name: named('Total', '總額', '总额') },
    ],
    items: [],
    footnotes: [
      {
        mark: 'Ψ',
        restated: true,
        text: named(
          'Adjusted to the programme as it is now (made up).',
          '已按現時的綱領調整（虛構）。',
          '已按现时的纲领调整（虚构）。',
        ),
      },
      {
        mark: '‡',
        restated: true,
        text: named(
          'Without the Efficiency Office (made up).',
          '不包括效率促進辦公室（虛構）。',
          '不包括效率促进办公室（虚构）。',
        ),
      },
    ],
    tables: [
      table('programme-1', named('Programme (1)', '綱領(1)', '纲领(1)'), 'HK$ million', [
        ...provisions('programme-1', 1, ['19.9', '22.7', '21.4', '23.5']),
        ...changes('programme-1', 1, ['–5.7%', '+9.8%', '+3.5%']),
      ]),
      table('programme-2', named('Programme (2)', '綱領(2)', '纲领(2)'), 'HK$ million', [
        ...marked(provisions('programme-2', 2, ['196.4', '250.1', '240.0', '262.5']), 'Ψ'),
        ...changes('programme-2', 2, ['–4.0%', '+9.4%', '+5.0%']),
      ]),
      table(
        'analysis',
        named('Analysis of Financial Provision', '財政撥款分析', '财政拨款分析'),
        'HK$ million',
        analysis(),
      ),
      table('subheads', named('table of subheads', '分目表', '分目表'), "HK$'000", subheads()),
      table(
        'details-4',
        named('analysis of Subhead 000', '分目000的分析', '分目000的分析'),
        "HK$'000",
        components(),
      ),
    ],
  };
}

function analysis() {
  const whole = provisions(
    'head',
    null,
    ['216.3', '272.8', '261.4', '286.0'],
    [['total/expenditure'], ['programme-1', 'programme-2']],
  );
  return [
    ...marked(whole, '‡'),
    ...changes('head', null, ['–4.2%', '+9.4%', '+4.8%']),
    textFigure(
      'opening/estimate',
      '$286.0m',
      named('Estimate 2025–26 of the head', '總目2025–26年度預算', '总目2025–26年度预算'),
      ['head/2025-26/estimate'],
    ),
  ];
}

function subheads() {
  const operational = ['158,214', '186,203', '178,905', '196,480'] as const;
  const capital = ['58,101', '86,553', '82,511', '89,549'] as const;
  const whole = ['216,315', '272,756', '261,416', '286,029'] as const;
  return [
    ...lineFigures('', 'subhead', '000', operational, [['component/total']]),
    ...lineFigures('', 'total', 'recurrent', operational, [['subhead/000']]),
    ...lineFigures('', 'subhead', '697', capital),
    ...lineFigures('', 'total', 'capital-account', capital, [['subhead/697']]),
    ...lineFigures('', 'total', 'expenditure', whole, [['total/recurrent', 'total/capital-account']]),
  ];
}

function components() {
  const sum = [['component/salaries', 'component/general']];
  return [
    ...lineFigures('', 'component', 'salaries', ['91,204', '101,873', '99,405', '108,880']),
    ...lineFigures('', 'component', 'general', ['67,010', '84,330', '79,500', '87,600']),
    ...lineFigures('', 'component', 'total', ['158,214', '186,203', '178,905', '196,480'], sum),
  ];
}
