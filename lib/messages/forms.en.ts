/** What every form says. */
export const forms = {
  problem: 'There is a problem',
  sending: 'Sending …',
  'new-version':
    'A new version of this page is here. What you typed still stands below: copy what you need, then load the page again.',
  'new-version-title': 'A new version is here',
  'new-version-back':
    'The form was sent from an older version of the page, and nothing was changed. Go back: what you typed still stands there. Copy what you need, then load the page again.',
  reload: 'Load the new version',
  failed:
    'Something went wrong, and it isn’t known whether it was done. What you typed still stands here: try again, or load the page and look.',
  unavailable:
    'The database can’t be reached at the moment. Nothing was changed, and what you typed still stands here. Try again in a few seconds.',
  crowded: 'Too many people are signing in at this moment. Try again in a few seconds.',
  forbidden: 'Your role doesn’t allow this. Nothing was changed.',
  'signed-out':
    'You are signed out. What you typed still stands here: sign in again in another tab, then send it again.',
  'second-factor-first': 'Set up your second factor first.',
  'not-ours': 'The form was sent in a way that it can’t be read. Nothing was changed. Load the page again.',
  'too-soon': 'Too many wrong tries. Try again in {seconds, plural, one {# second} other {# seconds}}.',
  copy: 'Copy',
  copied: 'Copied',
  print: 'Print',
  'show-password': 'Show',
  'hide-password': 'Hide',
  optional: 'optional',
  problems: {
    unfit: 'This can’t be read',
    'email-missing': 'Enter an e-mail address',
    'email-unfit': 'Enter an e-mail address such as name@example.gov.hk',
    'password-missing': 'Enter a password',
    'password-wrong': 'The password is wrong',
    'password-too-short': 'Choose a password of at least 12 characters',
    'password-too-long': 'Choose a password of at most 128 characters',
    'password-common': 'This password is among the commonest there are: choose another',
    'password-one-character': 'Choose a password that isn’t one character over and over',
    'password-own-name': 'Choose a password that isn’t your name or e-mail address',
    'password-differs': 'The two passwords differ',
    'name-missing': 'Enter a name',
    'name-too-long': 'Enter a name of at most 100 characters',
    'name-unfit': 'Enter a name without control characters',
    'code-missing': 'Enter the code',
    'code-wrong': 'The code is wrong',
    'role-unfit': 'Choose a role',
    'days-unfit': 'Enter a whole number of days from 1 to 366',
    'choice-unfit': 'Choose one of these',
    'commentary-missing': 'Write or accept a text; empty isn’t one.',
    'commentary-too-long': 'At most 4,000 characters.',
    'note-missing': 'Say why it is issued again.',
    'note-too-long': 'At most 2,000 characters.',
    'text-unfit': 'Leave out control characters',
    'reason-missing': 'Give a reason',
    'reason-too-long': 'Give a reason of at most 2,000 characters',
    'reason-unfit': 'Give a reason without control characters',
  },
  refused: {
    'email-taken':
      'Somebody with this e-mail address is here already. If their account is disabled, enable it.',
    'unknown-person': 'There is nobody of whom this could be changed. Load the page again.',
    'last-administrator': 'This is the last administrator. Make somebody else an administrator first.',
    'not-invited': 'This invitation has been taken already.',
    'link-void':
      'This link works no longer: it was used, has run out or was replaced. Ask an administrator for another.',
    'changed-meanwhile': 'Somebody changed this at the same moment. Load the page again and look.',
    'sent-before':
      'This form was sent before, and what it asked for is done. Load the page again; a link or token that you didn’t see can be replaced there.',
  },
};
