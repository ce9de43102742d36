import type { Locale } from '@/lib/format/locale';

type Words = {
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  readonly summary: string;
  readonly warning: string;
  readonly pledges: readonly string[];
  readonly findings: readonly string[];
  readonly pledgeColumns: readonly string[];
  readonly monthColumns: readonly string[];
  readonly legend: readonly string[];
  readonly notes: readonly string[];
  readonly body: string;
  readonly page: (page: number, pages: number) => string;
} & Readonly<
  Record<
    'met' | 'notMet' | 'coverage' | 'trend' | 'commentary' | 'months' | 'money' | 'definitions' | 'total',
    string
  >
>;

/** What a report in a test says: made up, but as long and of the same kind as what real ones say. */
export const GIVEN_WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    title: '1823 service pledges: monthly report, September 2024',
    subtitle: 'Efficiency Office · As at 14 October 2024',
    author: 'Efficiency Office',
    summary: 'Headline',
    warning:
      'Two of the nine months are provisional: their figures were submitted and not yet approved, and may change before the report is issued.',
    pledges: [
      'Calls answered within 12 seconds',
      'Enquiries resolved at the first call',
      'Caller satisfaction',
    ],
    findings: [
      'In September 2024, 74.6% of calls offered were answered within 12 seconds, 5.4 points below the target of 80%. From January to September the share was 75.1%; to reach 80% for the year, 94.7% would have to be answered within 12 seconds from October to December.',
      'Of enquiries received by phone 98.6% were resolved at the first call, above the target of 95%; the plan for 2024 is 99%.',
      'Callers rated the service 4.5 of 5 (2,184 ratings), above the target of 4.0.',
    ],
    pledgeColumns: [
      'Pledge',
      'Month',
      'Year to date',
      'Same months 2023',
      'Rolling 12',
      'Target',
      'Plan',
      'Verdict',
      'Coverage',
    ],
    monthColumns: ['Month', 'Calls offered', 'Answered', 'Within 12 s', 'Share', 'Target', 'Verdict'],
    legend: [
      'Solid line: actual; star: provisional; dashed: part of the period',
      'Steps: target in force',
      'Dotted: printed in the Estimates',
    ],
    notes: ['Ψ Calls abandoned within 5 seconds aren’t counted.', 'Λ Not collected before June 2021.'],
    body: 'The share fell from June, when blocked calls rose after the change of the telephone platform on 3 June 2024, and has stood below the mean of the months since. Calls offered were 2.4% above the same months of last year; staff in post were 4 fewer. Ten agents finish their training in November. Unless the share rises in the last quarter, the year will end at about 75%, close to the 74% that the Controlling Officer’s Report printed for 2023.',
    page: (page, pages) => `Page ${page} of ${pages}`,
    met: 'Met',
    notMet: 'Not met (74.6)',
    coverage: '9 of 9',
    trend: 'Trend',
    commentary: 'Commentary',
    months: 'Month by month',
    money: 'Provision by programme',
    definitions: 'Definitions and sources',
    total: 'Total',
  },
  'zh-Hant': {
    title: '1823服務承諾：2024年9月每月報告',
    subtitle: '效率促進辦公室 · 截至2024年10月14日',
    author: '效率促進辦公室',
    summary: '重點',
    warning: '九個月份中有兩個屬暫定：有關數字已呈交但尚未批核，報告發出前可能更改。',
    pledges: ['12秒內接聽來電', '首次來電即解決查詢', '來電者滿意程度'],
    findings: [
      '2024年9月，74.6%的來電在12秒內獲接聽，較80%的目標低5.4個百分點。1月至9月的比率為75.1%；要全年達到80%，10月至12月須有94.7%的來電在12秒內獲接聽。',
      '電話查詢中98.6%在首次來電時即獲解決，高於95%的目標；2024年的計劃為99%。',
      '來電者對服務的評分為4.5分（滿分5分，共2,184個評分），高於4.0分的目標。',
    ],
    pledgeColumns: [
      '服務承諾',
      '本月',
      '年初至今',
      '2023年同期',
      '過去12個月',
      '目標',
      '計劃',
      '判定',
      '涵蓋月份',
    ],
    monthColumns: ['月份', '來電總數', '已接聽', '12秒內接聽', '比率', '目標', '判定'],
    legend: ['實線：實際；星號：暫定；虛線：只有部分月份', '階梯線：生效目標', '點線：預算案所載'],
    notes: ['Ψ 5秒內放棄的來電不計算在內。', 'Λ 2021年6月前沒有收集。'],
    body: '自6月起比率下降：2024年6月3日更換電話平台後，未能接通的來電增加，其後各月均低於月平均值。來電總數較去年同期增加2.4%，在職人員則減少4名。十名話務員將於11月完成培訓。若最後一季比率未有上升，全年將約為75%，與管制人員報告所載2023年的74%相若。「喺、咗、嘅、啲」等粵語用字亦可正確顯示，简体字如认证则取自另一字体。',
    page: (page, pages) => `第${page}頁，共${pages}頁`,
    met: '達標',
    notMet: '未達標（74.6）',
    coverage: '9個月中有9個月',
    trend: '走勢',
    commentary: '評註',
    months: '逐月數字',
    money: '各綱領撥款',
    definitions: '定義及資料來源',
    total: '總數',
  },
  'zh-Hans': {
    title: '1823服务承诺：2024年9月每月报告',
    subtitle: '效率促进办公室 · 截至2024年10月14日',
    author: '效率促进办公室',
    summary: '重点',
    warning: '九个月份中有两个属暂定：有关数字已呈交但尚未批核，报告发出前可能更改。',
    pledges: ['12秒内接听来电', '首次来电即解决查询', '来电者满意程度'],
    findings: [
      '2024年9月，74.6%的来电在12秒内获接听，较80%的目标低5.4个百分点。1月至9月的比率为75.1%；要全年达到80%，10月至12月须有94.7%的来电在12秒内获接听。',
      '电话查询中98.6%在首次来电时即获解决，高于95%的目标；2024年的计划为99%。',
      '来电者对服务的评分为4.5分（满分5分，共2,184个评分），高于4.0分的目标。',
    ],
    pledgeColumns: [
      '服务承诺',
      '本月',
      '年初至今',
      '2023年同期',
      '过去12个月',
      '目标',
      '计划',
      '判定',
      '涵盖月份',
    ],
    monthColumns: ['月份', '来电总数', '已接听', '12秒内接听', '比率', '目标', '判定'],
    legend: ['实线：实际；星号：暂定；虚线：只有部分月份', '阶梯线：生效目标', '点线：预算案所载'],
    notes: ['Ψ 5秒内放弃的来电不计算在内。', 'Λ 2021年6月前没有收集。'],
    body: '自6月起比率下降：2024年6月3日更换电话平台后，未能接通的来电增加，其后各月均低于月平均值。来电总数较去年同期增加2.4%，在职人员则减少4名。十名话务员将于11月完成培训。若最后一季比率未有上升，全年将约为75%，与管制人员报告所载2023年的74%相若。',
    page: (page, pages) => `第${page}页，共${pages}页`,
    met: '达标',
    notMet: '未达标（74.6）',
    coverage: '9个月中有9个月',
    trend: '走势',
    commentary: '评注',
    months: '逐月数字',
    money: '各纲领拨款',
    definitions: '定义及资料来源',
    total: '总数',
  },
};
