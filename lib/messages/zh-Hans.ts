import { account } from './account.zh-Hans';
import { asAt } from './as-at.zh-Hans';
import { audit } from './audit.zh-Hans';
import { books } from './books.zh-Hans';
import { booksEntry } from './books-entry.zh-Hans';
import { budgets } from './budgets.zh-Hans';
import { countLabels } from './count-labels';
import { dashboard } from './dashboard.zh-Hans';
import { definitions } from './definitions.zh-Hans';
import { departments } from './departments.zh-Hans';
import type { Messages } from './en';
import { events } from './events.zh-Hans';
import { files } from './files.zh-Hans';
import { firstSteps } from './first-steps.zh-Hans';
import { forms } from './forms.zh-Hans';
import { illustrative } from './illustrative.zh-Hans';
import { imports } from './imports.zh-Hans';
import { mail } from './mail.zh-Hans';
import { measureDepth } from './measure-depth.zh-Hans';
import { openData } from './open-data.zh-Hans';
import { people } from './people.zh-Hans';
import { proposals } from './proposals.zh-Hans';
import { provisional } from './provisional.zh-Hans';
import { reconciliation } from './reconciliation.zh-Hans';
import { report } from './report.zh-Hans';
import { reportCor } from './report-cor.zh-Hans';
import { reportFiles } from './report-files.zh-Hans';
import { reportPage } from './report-page.zh-Hans';
import { returnPage } from './return-page.zh-Hans';
import { returns } from './returns.zh-Hans';
import { settings } from './settings.zh-Hans';
import { signIn } from './sign-in.zh-Hans';
import { stated } from './stated.zh-Hans';
import { tokens } from './tokens.zh-Hans';
import { volumes } from './volumes.zh-Hans';
import { why } from './why.zh-Hans';

/** 简体中文 */
const zhHans: Messages = {
  account,
  asAt,
  audit,
  forms,
  mail,
  people,
  settings,
  signIn,
  tokens,
  books,
  booksEntry,
  budgets,
  dashboard,
  departments,
  definitions,
  events,
  files,
  firstSteps,
  illustrative,
  openData,
  imports,
  measureDepth,
  proposals,
  provisional,
  reconciliation,
  report,
  reportCor,
  reportFiles,
  reportPage,
  returnPage,
  returns,
  stated,
  volumes,
  why,
  app: {
    account: '你的帐户',
    'sign-out': '登出',
    administration: '系统管理',
    name: '1823服务承诺',
    skip: '跳至数字',
    pages: '页面',
    language: '语言',
    theme: '显示模式',
    'theme-system': '跟随系统',
    'theme-light': '浅色',
    'theme-dark': '深色',
    footer: '1823联络中心',
    api: '应用程式介面（API）',
  },
  count: countLabels('zh-Hans'),
  base: {
    offered: '以进入轮候的来电计算',
    answered: '以获接听的来电计算',
    'offered-less-early-abandoned': '以进入轮候的来电计算，不计12秒内放弃的来电',
    'offered-and-blocked': '以进入轮候及被系统断线的来电计算',
    enquiries: '以经电话接获的查询计算',
    ratings: '1至5分评分的平均值',
  },
  comparison: {
    'at-least': '最少{value}',
    'more-than': '高于{value}',
    'at-most': '最多{value}',
    'less-than': '低于{value}',
  },
  value: {
    percent: '{value}%',
    score: '{value}分',
    'just-under': '略低于{value}',
    'just-over': '略高于{value}',
    'points-above': '较目标高{points}个百分点',
    'points-below': '较目标低{points}个百分点',
    'score-above': '较目标高{points}分',
    'score-below': '较目标低{points}分',
    'on-target': '刚好等于目标',
  },
  verdict: {
    met: '达标',
    'not-met': '未达标',
    none: '不作评定',
    'not-met-rounds': '未达标（{value}，四舍五入后为{rounds}）',
    'met-rounds': '达标（{value}，四舍五入后为{rounds}）',
  },
  reason: {
    'definition-changed': '定义已更改，并欠缺所需数目',
    running: '该月仍在进行中',
    'running-period': '该期间仍在进行中',
    'no-data': '没有呈报数据',
    'not-due': '未到期',
    suspended: '服务暂停',
    'not-collected': '未有收集',
    'part-period': '{expected}个月中有{reported}个月数据',
    'no-volume': '没有{what}',
    'no-target': '未订目标',
    'what-calls': '来电',
    'what-enquiries': '查询',
    'what-ratings': '评分',
  },
  gap: {
    missing: '欠交：已到期但未呈报',
    'not-due': '未到期',
    suspended: '服务暂停',
    'not-collected': '未有收集',
    'no-volume': '零：已收集，数目为零',
  },
  standing: {
    illustrative: '示范数据',
    provisional: '临时',
    revised: '修订',
    final: '最终',
    published: '已公布',
  },
  by: {
    month: '月份',
    quarter: '季度',
    'calendar-year': '公历年',
    'financial-year': '财政年度',
    'rolling-12': '滚动12个月',
    'year-to-date': '年初至今',
    'financial-year-to-date': '财政年度开始至今',
  },
  measure: {
    'page-title': '{measure}｜1823服务承诺',
    'headline-met': '{measure}：{period}为{value}，达到{target}的目标。',
    'headline-not-met': '{measure}：{period}为{value}，未达{target}的目标，{gap}。',
    'headline-none': '{measure}：{period}为{value}，不作评定（{reason}）。',
    'headline-empty': '{measure}：此范围内尚无数字。',
    coverage: '{expected}个月中有{reported}个月数据',
    'as-at': '截至{day}',
    'stale-due':
      '最后一个已批核的月份是{last}。{missing}每月报表的提交限期{due, select, overdue {已于{day}届满} other {为{day}}}。',
    'stale-none':
      '尚无已批核的月份。{missing}每月报表的提交限期{due, select, overdue {已于{day}届满} other {为{day}}}。',
    'period-form': '显示的期间',
    from: '开始月份',
    to: '结束月份',
    by: '期间类别',
    'as-at-field': '数据截至日期',
    'as-at-hint': '留空即为今日',
    'month-hint': 'YYYY-MM',
    show: '显示',
    'problem-title': '未能显示所要求的数字',
    'problem-kept': '本页改为显示预设范围，你输入的内容仍保留在栏内。',
    'chart-finding':
      '{judged}个{by, select, month {月} quarter {季度} calendar_year {公历年} financial_year {财政年度} other {期间}}中有{met}个达标',
    'chart-finding-none': '此范围内没有可作评定的期间',
    'chart-summary':
      '{measure}，{from}至{to}。最低为{low}（{lowPeriod}），最高为{high}（{highPeriod}），最新为{last}（{lastPeriod}）。',
    'chart-summary-empty': '{measure}，{from}至{to}：没有可供绘图的数值。',
    'chart-walk': '逐点查看图表',
    actual: '数值',
    'actual-part': '数值（月份数据不全）',
    target: '目标',
    published: '已公布的全年数字',
    'published-note': '已公布数字按公历年计算，因此不会与财政年度一并在图中显示。',
    plan: '计划',
    table: '以表列出',
    'table-caption': '{measure} · {by}',
    period: '期间',
    value: '数值',
    verdict: '评定结果',
    gap: '与目标比较',
    months: '月份数据',
    standing: '数据状况',
    png: '图片（PNG）',
    csv: '数据（CSV）',
    json: '数据（JSON）',
    'published-title': '已公布的全年数字',
    'published-caption': '按公历年列出的已公布数字',
    'published-stands': '所代表的范围',
    'published-range': '{low}至不足{high}',
    'published-months': '按各月数据计算为{value}',
    'published-agrees': '与各月数据相符',
    'published-disagrees': '与各月数据不相符',
    'published-open': '月份数据不全',
    'published-as': '按已公布数字评定',
    definition: '定义',
    numerator: '分子',
    denominator: '分母',
    precision: '精确度',
    'precision-decimals': '准确至{count, plural, =0 {整数} other {小数点后#位}}，只在最后四舍五入一次',
    'in-force': '生效期',
    'from-beginning': '由最初开始',
    'from-month': '由{month}起',
    'no-target': '未订目标。输入目标前不作评定。',
    'target-line': '{target}，{from} · {citation}',
    'plan-line': '{year}：{value} · {citation}',
    sources: '资料来源',
    'source-counts':
      '原始数目：1823联络中心已批核的每月报表，此范围内{months, plural, =0 {并无报表} other {有#个月的报表}}。',
    'source-book': '{book}年度开支预算：{place}',
    'source-public': '公开说明：{place}',
    told: '{period}：{value}',
    'told-judged': '{period}：{value} · {judged}',
    'sheet-range': '{from}至{to}',
  },
  range: {
    month: '{field}「{value}」不是月份。请以YYYY-MM格式填写，例如2023-01；最早为1900-01。',
    by: '{field}「{value}」并不存在。请从清单中选择。',
    day: '{field}「{value}」不是日期。请以YYYY-MM-DD格式填写，例如2024-02-28。',
    'true-false': '{field}：「{value}」并非true或false。',
    twice: '「{field}」出现多于一次（{value}）。请只填写一次。',
    order: '开始月份在结束月份之后（{value}）。请将两者对调。',
    'too-long': '范围{value}过长。最多可选1,200个月。',
  },
  formerStaff: '前职员（{id}）',
  role: {
    viewer: '检视人员',
    officer: '填报人员',
    manager: '批核人员',
    admin: '系统管理员',
  },
  error: {
    'forbidden-title': '你不可查看此页',
    'forbidden-text': '你的角色未获授权查看此页。如有需要，请联络系统管理员。',
    'to-overview': '前往概览',
    'not-found-title': '找不到此网页',
    'not-found-text': '网址可能有误，或所指的项目并不存在。可使用上方的连结前往各网页。',
    'failed-title': '系统出现问题',
    'failed-text': '未能显示本页，但资料没有任何更改。请再试；如问题持续，请把发生时间及网址告知系统管理员。',
    'unavailable-title': '暂时无法连接资料库',
    'unavailable-text': '资料并无遗失。资料库恢复运作后，数字会自动重新显示；请于数秒后再试。',
    'crowded-title': '目前有太多档案正在读取或制作',
    'crowded-text': '资料并无遗失，请于数秒后再试。',
    retry: '再试',
  },
};

export default zhHans;
