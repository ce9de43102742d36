/** 每月報表：各年概覽，以及待辦事項。 */
export const returns = {
  title: '每月報表',
  'page-title': '每月報表｜1823服務承諾',
  lead: '各月數字由一人輸入報表，再由另一人批核。報表獲批核後，讀者才可看到該月數字。',
  times: '時間為香港時間。報表須於提交限期當日完結前提交；限期按設定的工作天數計算。',
  waiting: {
    title: '你的待辦事項',
    nothing: '你沒有待辦事項。',
    approve: '待批核',
    returned: '已退回，待更正',
    drafts: '草稿，待提交',
    explain: '{month}：有{count}項提示待解釋',
  },
  year: {
    title: '{year}年：已完結的{ended}個月中，{approved}個月已批核',
    timely:
      '如期提交{inTime}個月，逾期提交{late}個月，尚未提交{open}個月；載入的歷史數據{history}個月。如期指在限期當日完結前提交。',
    caption: '{year}年每月報表',
  },
  column: { month: '月份', status: '狀況', due: '提交限期', last: '最近一次操作', timely: '提交' },
  status: {
    'not-begun': '未開始',
    running: '進行中',
    due: '待提交',
    overdue: '逾期',
    draft: '草稿',
    submitted: '已提交',
    returned: '已退回',
    approved: '已批核',
  },
  'and-overdue': '{status}，已逾期',
  'in-force': '{status}；期間仍以先前批核的數字為準',
  timely: { 'in-time': '如期', late: '逾期', open: '尚未提交', history: '歷史數據' },
  action: {
    saved: '由{name}於{when}儲存',
    submitted: '由{name}於{when}提交',
    withdrawn: '由{name}於{when}撤回',
    returned: '由{name}於{when}退回',
    approved: '由{name}於{when}批核',
    reopened: '由{name}於{when}重新開啟',
    loaded: '由{name}於{when}載入為歷史數據',
  },
};
