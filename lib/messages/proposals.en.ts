/** What officers and managers propose and another manager confirms: the ledger, departments, books of Estimates. */
export const proposals = {
  title: 'Proposals',
  'page-title': 'Proposals – 1823 service pledges',
  lead: 'A definition, target, plan, published figure, holiday, department or book changes in two steps: one person proposes, a manager who is somebody else confirms. Nothing changes before that.',
  open: {
    title:
      '{count, plural, =0 {Nothing waits to be confirmed} one {One proposal waits to be confirmed} other {# proposals wait to be confirmed}}',
    none: 'What is proposed on the pages of definitions, departments and budgets appears here.',
  },
  decided: {
    title:
      '{count, plural, =0 {Nothing has been decided yet} one {One proposal has been decided} other {# proposals have been decided}}',
    last: 'These are the last {count}.',
  },
  kind: { ledger: 'Ledger', departments: 'Departments', book: 'Book of Estimates' },
  named: '{kind}: {subject}',
  'proposed-by': 'Proposed by {name}, {when}',
  reason: 'Why: {reason}',
  decision: {
    confirmed: 'Confirmed by {name}, {when}',
    declined: 'Declined by {name}, {when}: {reason}',
    withdrawn: 'Withdrawn by {name}, {when}',
  },
  one: {
    'page-title': 'Proposal {id} – 1823 service pledges',
    title: 'Proposal {id}: {subject}',
    'state-open': 'It waits to be confirmed by a manager other than {name}.',
    'state-decided': 'It is decided and stays as it is.',
  },
  decide: {
    title: 'Confirm or decline',
    confirm: 'Confirm: it holds from now on',
    'confirm-hint':
      'Exactly what is shown above changes. Should anything be different by then, nothing is confirmed and the page shows the new state.',
    decline: 'Decline',
    why: 'Why it is declined',
    'why-hint': 'The person who proposed it reads this.',
    blocked:
      'It can’t be confirmed as things are: see above. It can be declined, or withdrawn by who proposed it.',
    own: 'This is your own proposal: another manager confirms it.',
    'not-manager': 'A manager confirms it.',
    withdraw: 'Withdraw',
    'withdraw-title': 'Take it back',
  },
  answer: {
    changed:
      'What it would change is different by now: nothing was confirmed. Look at the page as it is, and confirm again.',
    decided: 'Somebody decided on it meanwhile.',
    problems: 'It can’t be confirmed any more as things are: reload the page to see why.',
  },
};
