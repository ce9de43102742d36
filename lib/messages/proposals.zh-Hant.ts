import type { Messages } from './en';

/** 填報或批核人員提出、由另一位批核人員確認的資料：定義及目標、部門、預算書。 */
export const proposals: Messages['proposals'] = {
  title: '建議',
  'page-title': '建議｜1823服務承諾',
  lead: '定義、目標、計劃、已公布數字、假期、部門或預算書的更改分兩步：一人提出，另一位批核人員確認。確認之前，一切不變。',
  open: {
    title: '{count, plural, =0 {沒有待確認的建議} other {有#項建議待確認}}',
    none: '在定義、部門及財政預算各頁提出的建議會列於此處。',
  },
  decided: {
    title: '{count, plural, =0 {尚未有已處理的建議} other {已處理#項建議}}',
    last: '以下為最近{count}項。',
  },
  kind: { ledger: '定義及目標', departments: '部門', book: '預算書' },
  named: '{kind}：{subject}',
  'proposed-by': '由{name}於{when}提出',
  reason: '原因：{reason}',
  decision: {
    confirmed: '由{name}於{when}確認',
    declined: '由{name}於{when}否決：{reason}',
    withdrawn: '由{name}於{when}撤回',
  },
  one: {
    'page-title': '建議{id}｜1823服務承諾',
    title: '建議{id}：{subject}',
    'state-open': '待{name}以外的一位批核人員確認。',
    'state-decided': '此建議已處理，內容不會再變。',
  },
  decide: {
    title: '確認或否決',
    confirm: '確認：由現在起生效',
    'confirm-hint': '確認後更改的正是上文所示。屆時如有任何不同，則不會確認，網頁會顯示最新情況。',
    decline: '否決',
    why: '否決的原因',
    'why-hint': '提出建議的人會看到。',
    blocked: '按目前情況不能確認，見上文。可以否決，或由提出者撤回。',
    own: '這是你自己提出的建議，須由另一位批核人員確認。',
    'not-manager': '須由批核人員確認。',
    withdraw: '撤回',
    'withdraw-title': '撤回建議',
  },
  answer: {
    changed: '此建議會帶來的更改與先前所示不同，因此沒有確認。請按現況重新查看，然後再確認。',
    decided: '其間已有人處理這項建議。',
    problems: '按目前情況已不能確認：請重新載入網頁查看原因。',
  },
};
