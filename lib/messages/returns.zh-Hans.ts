/** 每月报表：各年概览，以及待办事项。 */
export const returns = {
  title: '每月报表',
  'page-title': '每月报表｜1823服务承诺',
  lead: '各月数字由一人输入报表，再由另一人批核。报表获批核后，读者才可看到该月数字。',
  times: '时间为香港时间。报表须于提交限期当日完结前提交；限期按设定的工作天数计算。',
  waiting: {
    title: '你的待办事项',
    nothing: '你没有待办事项。',
    approve: '待批核',
    returned: '已退回，待更正',
    drafts: '草稿，待提交',
    explain: '{month}：有{count}项提示待解释',
  },
  year: {
    title: '{year}年：已完结的{ended}个月中，{approved}个月已批核',
    timely:
      '如期提交{inTime}个月，逾期提交{late}个月，尚未提交{open}个月；载入的历史数据{history}个月。如期指在限期当日完结前提交。',
    caption: '{year}年每月报表',
  },
  column: { month: '月份', status: '状况', due: '提交限期', last: '最近一次操作', timely: '提交' },
  status: {
    'not-begun': '未开始',
    running: '进行中',
    due: '待提交',
    overdue: '逾期',
    draft: '草稿',
    submitted: '已提交',
    returned: '已退回',
    approved: '已批核',
  },
  'and-overdue': '{status}，已逾期',
  'in-force': '{status}；期间仍以先前批核的数字为准',
  timely: { 'in-time': '如期', late: '逾期', open: '尚未提交', history: '历史数据' },
  action: {
    saved: '由{name}于{when}储存',
    submitted: '由{name}于{when}提交',
    withdrawn: '由{name}于{when}撤回',
    returned: '由{name}于{when}退回',
    approved: '由{name}于{when}批核',
    reopened: '由{name}于{when}重新开启',
    loaded: '由{name}于{when}载入为历史数据',
  },
};
