/** Texts of the mails that bring people their links. */
export const mail = {
  greeting: 'Dear {name},',
  invitation: {
    subject: 'Invitation to 1823 service pledges',
    what: '{author} has invited you to 1823 service pledges, where the service pledges of the 1823 contact centre are watched.',
    do: 'Open this link before {end} (Hong Kong time) and choose your password. It works once:',
    unexpected:
      'If you don’t know what this is about, do nothing: without the link nobody comes in under your name.',
  },
  reset: {
    subject: 'A new password for 1823 service pledges',
    what: '{author} has reset your account of 1823 service pledges. Your former password, second factor and sign-ins work no longer.',
    do: 'Open this link before {end} (Hong Kong time) and choose a new password. It works once:',
    unexpected: 'If you didn’t ask for this, tell an administrator before you open the link.',
  },
  keep: 'Keep the link to yourself: whoever has it can come in as you. If it works no longer, ask an administrator for another.',
};
