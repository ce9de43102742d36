import type { CountEntry } from './count-entry';

const INT4 = 2_147_483_647n;
const ALWAYS = { max: INT4, collectedFrom: null, collectedUntil: null, atMost: [] } as const;

/**
 * The catalogue of counts, in the order of the columns of a monthly file (between `month` and `note`).
 *
 * Form, file headers, checks, API, export, report and data dictionary are made from it: a new count is an entry here and a
 * migration (its column, its code in `count_codes()`, its line in schema.prisma), and nothing else. Source: contract.md,
 * Monthly counts.
 */
export const CATALOGUE = [
  {
    ...ALWAYS,
    code: 'calls_blocked',
    channel: 'calls',
    label: texts('Calls blocked before the queue', '被系統斷線的來電', '被系统断线的来电'),
  },
  {
    ...ALWAYS,
    code: 'calls_offered',
    channel: 'calls',
    label: texts('Calls offered (queued for an agent)', '進入輪候的來電', '进入轮候的来电'),
  },
  {
    ...ALWAYS,
    code: 'calls_answered',
    channel: 'calls',
    label: texts('Calls answered', '獲接聽的來電', '获接听的来电'),
    atMost: [error('calls_offered')],
  },
  {
    ...ALWAYS,
    code: 'calls_answered_within_12s',
    channel: 'calls',
    label: texts('Calls answered within 12 seconds', '12秒內獲接聽的來電', '12秒内获接听的来电'),
    atMost: [error('calls_answered')],
  },
  {
    ...ALWAYS,
    code: 'calls_abandoned_within_12s',
    channel: 'calls',
    label: texts('Calls abandoned within 12 seconds', '12秒內放棄輪候的來電', '12秒内放弃轮候的来电'),
    atMost: [error('calls_offered - calls_answered')],
  },
  {
    ...ALWAYS,
    code: 'wait_seconds_total',
    channel: 'calls',
    label: texts(
      'Total wait of answered calls, seconds',
      '獲接聽來電的總等候時間（秒）',
      '获接听来电的总等候时间（秒）',
    ),
    max: 2n ** 53n,
  },
  {
    ...ALWAYS,
    code: 'enquiries',
    channel: 'enquiries',
    label: texts('Enquiries received by phone', '經電話接獲的查詢', '经电话接获的查询'),
    atMost: [warning('calls_answered')],
  },
  {
    ...ALWAYS,
    code: 'enquiries_resolved_first_time',
    channel: 'enquiries',
    label: texts('Enquiries resolved at the first call', '首次來電即獲解答的查詢', '首次来电即获解答的查询'),
    atMost: [error('enquiries')],
  },
  {
    ...ALWAYS,
    code: 'complaints',
    channel: 'cases',
    label: texts('Complaints', '投訴', '投诉'),
  },
  {
    ...ALWAYS,
    code: 'cases_assigned',
    channel: 'cases',
    label: texts('Cases assigned', '已分派的個案', '已分派的个案'),
  },
  {
    ...ALWAYS,
    code: 'cases_assigned_within_3h',
    channel: 'cases',
    label: texts('Cases assigned within 3 hours', '3小時內分派的個案', '3小时内分派的个案'),
    atMost: [error('cases_assigned')],
  },
  {
    ...ALWAYS,
    code: 'rated_1',
    channel: 'satisfaction',
    label: texts('Ratings of 1', '1分的評分', '1分的评分'),
  },
  {
    ...ALWAYS,
    code: 'rated_2',
    channel: 'satisfaction',
    label: texts('Ratings of 2', '2分的評分', '2分的评分'),
  },
  {
    ...ALWAYS,
    code: 'rated_3',
    channel: 'satisfaction',
    label: texts('Ratings of 3', '3分的評分', '3分的评分'),
  },
  {
    ...ALWAYS,
    code: 'rated_4',
    channel: 'satisfaction',
    label: texts('Ratings of 4', '4分的評分', '4分的评分'),
  },
  {
    ...ALWAYS,
    code: 'rated_5',
    channel: 'satisfaction',
    label: texts('Ratings of 5', '5分的評分', '5分的评分'),
  },
  {
    ...ALWAYS,
    code: 'emails',
    channel: 'written',
    label: texts('E-mails', '電郵', '电邮'),
  },
  {
    ...ALWAYS,
    code: 'other_written',
    channel: 'written',
    label: texts('Other written contacts', '其他書面聯絡', '其他书面联络'),
  },
] as const satisfies readonly CountEntry[];

function texts(en: string, hant: string, hans: string) {
  return { en, 'zh-Hant': hant, 'zh-Hans': hans };
}

function error(expression: string) {
  return { expression, severity: 'error' } as const;
}

function warning(expression: string) {
  return { expression, severity: 'warning' } as const;
}
