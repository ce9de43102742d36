import type { Messages } from './en';

/** 填报或批核人员提出、由另一位批核人员确认的资料：定义及目标、部门、预算书。 */
export const proposals: Messages['proposals'] = {
  title: '建议',
  'page-title': '建议｜1823服务承诺',
  lead: '定义、目标、计划、已公布数字、假期、部门或预算书的更改分两步：一人提出，另一位批核人员确认。确认之前，一切不变。',
  open: {
    title: '{count, plural, =0 {没有待确认的建议} other {有#项建议待确认}}',
    none: '在定义、部门及财政预算各页提出的建议会列于此处。',
  },
  decided: {
    title: '{count, plural, =0 {尚未有已处理的建议} other {已处理#项建议}}',
    last: '以下为最近{count}项。',
  },
  kind: { ledger: '定义及目标', departments: '部门', book: '预算书' },
  named: '{kind}：{subject}',
  'proposed-by': '由{name}于{when}提出',
  reason: '原因：{reason}',
  decision: {
    confirmed: '由{name}于{when}确认',
    declined: '由{name}于{when}否决：{reason}',
    withdrawn: '由{name}于{when}撤回',
  },
  one: {
    'page-title': '建议{id}｜1823服务承诺',
    title: '建议{id}：{subject}',
    'state-open': '待{name}以外的一位批核人员确认。',
    'state-decided': '此建议已处理，内容不会再变。',
  },
  decide: {
    title: '确认或否决',
    confirm: '确认：由现在起生效',
    'confirm-hint': '确认后更改的正是上文所示。届时如有任何不同，则不会确认，网页会显示最新情况。',
    decline: '否决',
    why: '否决的原因',
    'why-hint': '提出建议的人会看到。',
    blocked: '按目前情况不能确认，见上文。可以否决，或由提出者撤回。',
    own: '这是你自己提出的建议，须由另一位批核人员确认。',
    'not-manager': '须由批核人员确认。',
    withdraw: '撤回',
    'withdraw-title': '撤回建议',
  },
  answer: {
    changed: '此建议会带来的更改与先前所示不同，因此没有确认。请按现况重新查看，然后再确认。',
    decided: '其间已有人处理这项建议。',
    problems: '按目前情况已不能确认：请重新载入网页查看原因。',
  },
};
