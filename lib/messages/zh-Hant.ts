import { account } from './account.zh-Hant';
import { asAt } from './as-at.zh-Hant';
import { audit } from './audit.zh-Hant';
import { books } from './books.zh-Hant';
import { booksEntry } from './books-entry.zh-Hant';
import { budgets } from './budgets.zh-Hant';
import { countLabels } from './count-labels';
import { dashboard } from './dashboard.zh-Hant';
import { definitions } from './definitions.zh-Hant';
import { departments } from './departments.zh-Hant';
import type { Messages } from './en';
import { events } from './events.zh-Hant';
import { files } from './files.zh-Hant';
import { firstSteps } from './first-steps.zh-Hant';
import { forms } from './forms.zh-Hant';
import { illustrative } from './illustrative.zh-Hant';
import { imports } from './imports.zh-Hant';
import { mail } from './mail.zh-Hant';
import { measureDepth } from './measure-depth.zh-Hant';
import { openData } from './open-data.zh-Hant';
import { people } from './people.zh-Hant';
import { proposals } from './proposals.zh-Hant';
import { provisional } from './provisional.zh-Hant';
import { reconciliation } from './reconciliation.zh-Hant';
import { report } from './report.zh-Hant';
import { reportCor } from './report-cor.zh-Hant';
import { reportFiles } from './report-files.zh-Hant';
import { reportPage } from './report-page.zh-Hant';
import { returnPage } from './return-page.zh-Hant';
import { returns } from './returns.zh-Hant';
import { settings } from './settings.zh-Hant';
import { signIn } from './sign-in.zh-Hant';
import { stated } from './stated.zh-Hant';
import { tokens } from './tokens.zh-Hant';
import { volumes } from './volumes.zh-Hant';
import { why } from './why.zh-Hant';

/** 繁體中文（香港） */
const zhHant: Messages = {
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
    account: '你的帳戶',
    'sign-out': '登出',
    administration: '系統管理',
    name: '1823服務承諾',
    skip: '跳至數字',
    pages: '頁面',
    language: '語言',
    theme: '顯示模式',
    'theme-system': '跟隨系統',
    'theme-light': '淺色',
    'theme-dark': '深色',
    footer: '1823聯絡中心',
    api: '應用程式介面（API）',
  },
  count: countLabels('zh-Hant'),
  base: {
    offered: '以進入輪候的來電計算',
    answered: '以獲接聽的來電計算',
    'offered-less-early-abandoned': '以進入輪候的來電計算，不計12秒內放棄的來電',
    'offered-and-blocked': '以進入輪候及被系統斷線的來電計算',
    enquiries: '以經電話接獲的查詢計算',
    ratings: '1至5分評分的平均值',
  },
  comparison: {
    'at-least': '最少{value}',
    'more-than': '高於{value}',
    'at-most': '最多{value}',
    'less-than': '低於{value}',
  },
  value: {
    percent: '{value}%',
    score: '{value}分',
    'just-under': '略低於{value}',
    'just-over': '略高於{value}',
    'points-above': '較目標高{points}個百分點',
    'points-below': '較目標低{points}個百分點',
    'score-above': '較目標高{points}分',
    'score-below': '較目標低{points}分',
    'on-target': '剛好等於目標',
  },
  verdict: {
    met: '達標',
    'not-met': '未達標',
    none: '不作評定',
    'not-met-rounds': '未達標（{value}，四捨五入後為{rounds}）',
    'met-rounds': '達標（{value}，四捨五入後為{rounds}）',
  },
  reason: {
    'definition-changed': '定義已更改，並欠缺所需數目',
    running: '該月仍在進行中',
    'running-period': '該期間仍在進行中',
    'no-data': '沒有呈報數據',
    'not-due': '未到期',
    suspended: '服務暫停',
    'not-collected': '未有收集',
    'part-period': '{expected}個月中有{reported}個月數據',
    'no-volume': '沒有{what}',
    'no-target': '未訂目標',
    'what-calls': '來電',
    'what-enquiries': '查詢',
    'what-ratings': '評分',
  },
  gap: {
    missing: '欠交：已到期但未呈報',
    'not-due': '未到期',
    suspended: '服務暫停',
    'not-collected': '未有收集',
    'no-volume': '零：已收集，數目為零',
  },
  standing: {
    illustrative: '示範數據',
    provisional: '臨時',
    revised: '修訂',
    final: '最終',
    published: '已公布',
  },
  by: {
    month: '月份',
    quarter: '季度',
    'calendar-year': '曆年',
    'financial-year': '財政年度',
    'rolling-12': '滾動12個月',
    'year-to-date': '年初至今',
    'financial-year-to-date': '財政年度開始至今',
  },
  measure: {
    'page-title': '{measure}｜1823服務承諾',
    'headline-met': '{measure}：{period}為{value}，達到{target}的目標。',
    'headline-not-met': '{measure}：{period}為{value}，未達{target}的目標，{gap}。',
    'headline-none': '{measure}：{period}為{value}，不作評定（{reason}）。',
    'headline-empty': '{measure}：此範圍內尚無數字。',
    coverage: '{expected}個月中有{reported}個月數據',
    'as-at': '截至{day}',
    'stale-due':
      '最後一個已批核的月份是{last}。{missing}每月報表的提交限期{due, select, overdue {已於{day}屆滿} other {為{day}}}。',
    'stale-none':
      '尚無已批核的月份。{missing}每月報表的提交限期{due, select, overdue {已於{day}屆滿} other {為{day}}}。',
    'period-form': '顯示的期間',
    from: '開始月份',
    to: '結束月份',
    by: '期間類別',
    'as-at-field': '數據截至日期',
    'as-at-hint': '留空即為今日',
    'month-hint': 'YYYY-MM',
    show: '顯示',
    'problem-title': '未能顯示所要求的數字',
    'problem-kept': '本頁改為顯示預設範圍，你輸入的內容仍保留在欄內。',
    'chart-finding':
      '{judged}個{by, select, month {月} quarter {季度} calendar_year {曆年} financial_year {財政年度} other {期間}}中有{met}個達標',
    'chart-finding-none': '此範圍內沒有可作評定的期間',
    'chart-summary':
      '{measure}，{from}至{to}。最低為{low}（{lowPeriod}），最高為{high}（{highPeriod}），最新為{last}（{lastPeriod}）。',
    'chart-summary-empty': '{measure}，{from}至{to}：沒有可供繪圖的數值。',
    'chart-walk': '逐點查看圖表',
    actual: '數值',
    'actual-part': '數值（月份數據不全）',
    target: '目標',
    published: '已公布的全年數字',
    'published-note': '已公布數字按曆年計算，因此不會與財政年度一併在圖中顯示。',
    plan: '計劃',
    table: '以表列出',
    'table-caption': '{measure} · {by}',
    period: '期間',
    value: '數值',
    verdict: '評定結果',
    gap: '與目標比較',
    months: '月份數據',
    standing: '數據狀況',
    png: '圖片（PNG）',
    csv: '數據（CSV）',
    json: '數據（JSON）',
    'published-title': '已公布的全年數字',
    'published-caption': '按曆年列出的已公布數字',
    'published-stands': '所代表的範圍',
    'published-range': '{low}至不足{high}',
    'published-months': '按各月數據計算為{value}',
    'published-agrees': '與各月數據相符',
    'published-disagrees': '與各月數據不相符',
    'published-open': '月份數據不全',
    'published-as': '按已公布數字評定',
    definition: '定義',
    numerator: '分子',
    denominator: '分母',
    precision: '精確度',
    'precision-decimals': '準確至{count, plural, =0 {整數} other {小數點後#位}}，只在最後四捨五入一次',
    'in-force': '生效期',
    'from-beginning': '由最初開始',
    'from-month': '由{month}起',
    'no-target': '未訂目標。輸入目標前不作評定。',
    'target-line': '{target}，{from} · {citation}',
    'plan-line': '{year}：{value} · {citation}',
    sources: '資料來源',
    'source-counts':
      '原始數目：1823聯絡中心已批核的每月報表，此範圍內{months, plural, =0 {並無報表} other {有#個月的報表}}。',
    'source-book': '{book}年度開支預算：{place}',
    'source-public': '公開說明：{place}',
    told: '{period}：{value}',
    'told-judged': '{period}：{value} · {judged}',
    'sheet-range': '{from}至{to}',
  },
  range: {
    month: '{field}「{value}」不是月份。請以YYYY-MM格式填寫，例如2023-01；最早為1900-01。',
    by: '{field}「{value}」並不存在。請從清單中選擇。',
    day: '{field}「{value}」不是日期。請以YYYY-MM-DD格式填寫，例如2024-02-28。',
    'true-false': '{field}：「{value}」並非true或false。',
    twice: '「{field}」出現多於一次（{value}）。請只填寫一次。',
    order: '開始月份在結束月份之後（{value}）。請將兩者對調。',
    'too-long': '範圍{value}過長。最多可選1,200個月。',
  },
  formerStaff: '前職員（{id}）',
  role: {
    viewer: '檢視人員',
    officer: '填報人員',
    manager: '批核人員',
    admin: '系統管理員',
  },
  error: {
    'forbidden-title': '你不可查看此頁',
    'forbidden-text': '你的職能未獲授權查看此頁。如有需要，請聯絡系統管理員。',
    'to-overview': '前往概覽',
    'not-found-title': '找不到此網頁',
    'not-found-text': '網址可能有誤，或所指的項目並不存在。可使用上方的連結前往各網頁。',
    'failed-title': '系統出現問題',
    'failed-text': '未能顯示本頁，但資料沒有任何更改。請再試；如問題持續，請把發生時間及網址告知系統管理員。',
    'unavailable-title': '暫時無法連接資料庫',
    'unavailable-text': '資料並無遺失。資料庫恢復運作後，數字會自動重新顯示；請於數秒後再試。',
    'crowded-title': '目前有太多檔案正在讀取或製作',
    'crowded-text': '資料並無遺失，請於數秒後再試。',
    retry: '再試',
  },
};

export default zhHant;
