/** Texts of submitted months that are shown before they are approved. */
export const provisional = {
  field: 'Provisional figures',
  show: 'Show {count, plural, one {# submitted month} other {# submitted months}}, not yet approved',
  hide: 'Show approved figures only',
  title: 'Provisional figures are included',
  what: 'Submitted and not yet approved: {months}. Every figure that rests on {count, plural, one {this month} other {one of these months}} is marked provisional.',
  'title-none': 'No provisional figures',
  none: 'No submitted month waits for its first approval, so every figure here is approved.',
  between: ', ',
  included: 'With provisional figures',
  legend: 'Provisional: submitted, not yet approved',
  drawn: 'star: {word}',
};
