/** Monthly returns: the list of years, and what waits for whom. */
export const returns = {
  title: 'Returns',
  'page-title': 'Returns – 1823 service pledges',
  lead: 'Each month’s counts come in by a return that one person enters and another approves. Readers see a month once it is approved.',
  holidays: 'General holidays that these due days skip: {count}',
  times:
    'Times are Hong Kong’s. A return is due by the end of its due day, so many working days after its month as the ledger says.',
  waiting: {
    title: 'What waits for you',
    nothing: 'Nothing waits for you.',
    approve: 'To approve',
    returned: 'Returned, to be corrected',
    drafts: 'Drafts, to be submitted',
    explain: '{month}: {count, plural, one {# warning} other {# warnings}} to explain',
  },
  year: {
    title:
      '{year}: {approved, plural, =0 {no month is} one {# month is} other {# months are}} approved of {ended, plural, one {# that has ended} other {# that have ended}}',
    timely:
      'Submitted in time {inTime}, late {late}, not yet {open}; loaded as history {history}. On time is by the end of the due day.',
    caption: 'Returns of {year}',
  },
  column: {
    month: 'Month',
    status: 'State',
    due: 'Due',
    last: 'What was done last',
    timely: 'Submitted',
  },
  status: {
    'not-begun': 'Not begun',
    running: 'Running',
    due: 'Due',
    overdue: 'Overdue',
    draft: 'Draft',
    submitted: 'Submitted',
    returned: 'Returned',
    approved: 'Approved',
  },
  'and-overdue': '{status}, overdue',
  'in-force': '{status}; what was approved before stands meanwhile',
  timely: { 'in-time': 'In time', late: 'Late', open: 'Not yet', history: 'History' },
  action: {
    saved: 'Saved by {name}, {when}',
    submitted: 'Submitted by {name}, {when}',
    withdrawn: 'Withdrawn by {name}, {when}',
    returned: 'Returned by {name}, {when}',
    approved: 'Approved by {name}, {when}',
    reopened: 'Reopened by {name}, {when}',
    loaded: 'Loaded as history by {name}, {when}',
  },
};
