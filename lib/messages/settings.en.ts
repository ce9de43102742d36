/** Settings that hold for everybody. */
export const settings = {
  title: 'Settings',
  'page-title': 'Settings – 1823 service pledges',
  factor: {
    'title-on': 'Managers and administrators are asked for a second factor',
    'title-off': 'Managers and administrators are not asked for a second factor',
    what: 'A second factor is a one-time code from an app on the person’s own telephone, asked for after the password. Viewers and officers may set one up for themselves whatever stands here.',
    managers:
      '{all, plural, =0 {No manager can sign in.} one {# manager can sign in} other {# managers can sign in}}{all, plural, =0 {} other {{without, plural, =0 {, each with a second factor.} one {; # of them has no second factor yet.} other {; # of them have no second factor yet.}}}}',
    admins:
      '{all, plural, one {# administrator can sign in} other {# administrators can sign in}}{without, plural, =0 {, each with a second factor.} one {; # of them has no second factor yet.} other {; # of them have no second factor yet.}}',
    'then-off':
      'Once it is on, whoever has none is asked to set one up at their very next page, and sees nothing else before.',
    'then-on': 'Once it is off, whoever has a second factor keeps it and is still asked for it at sign-in.',
    self: 'You have none yourself. As soon as you turn this on, you are led to set yours up: have your telephone at hand.',
    'turn-on': 'Turn it on',
    'turn-off': 'Turn it off',
    changed: 'Last changed on {at} (Hong Kong time) by {by}.',
    unchanged: 'Nobody has changed this yet: it is off to begin with.',
  },
};
