/** What is published as open data, and the switch for it. */
export const openData = {
  about: {
    title: 'Service performance of the 1823 contact centre',
    description:
      'Monthly counts of calls, enquiries, cases, ratings and written contacts of 1823, its service pledges and indicators worked out from them, and the figures that the Estimates print. Only figures that were approved.',
    publisher:
      'Efficiency Office, Innovation, Technology and Industry Bureau, Government of the Hong Kong Special Administrative Region',
    licence:
      'The Government of the Hong Kong Special Administrative Region owns these data. They may be copied, used and passed on free of charge, for business too, if the Government is named as their source, their day is given and changes are said to be changes. They come as they are: the Government gives no warranty and answers for no loss from using them. Terms in the manner of data.gov.hk.',
    'update-frequency':
      'When a month is approved or corrected, or the Estimates print new figures; as a rule once a month. A vintage appears on the day after.',
  },
  meaning: {
    count:
      '{count}. Empty in CSV and null in JSON: not collected. suspended: the service was suspended. Zero: counted, and none.',
    months: {
      month: 'The month that the counts are of.',
      standing: 'final: approved. revised: approved, and different from what was approved first.',
      revision: 'Revision of the month’s return that was approved.',
    },
    attainment: {
      measure: 'The measure’s id, as in the address of its page.',
      period: 'Name of the period: a month, a calendar year or a financial year (April to March).',
      by: 'Kind of period. Years are given only when all twelve months are approved.',
      from: 'First month of the period.',
      to: 'Last month of the period.',
      numerator: 'Sum of the counts above the line.',
      denominator: 'Sum of the counts below the line.',
      value:
        'The exact value with six digits, in the unit given: numerator over denominator, of a percentage times 100.',
      printed: 'The value as it is printed.',
      unit: 'percent, or score: a mean of ratings from 1 to 5.',
      base: 'What the denominator is made of.',
      target: 'Target in force in the last month of the period.',
      comparison: 'How the value must stand to the target.',
      plan: 'Plan of the Estimates for the calendar year; nothing is judged by it.',
      difference: 'Value less target.',
      verdict: 'Judgement from the exact value. none: not judged, and reason says why.',
      reason: 'Why there is no judgement.',
      standing: 'The least reliable month’s: revised before final.',
    },
    published: {
      measure: 'The measure’s id, as in the address of its page.',
      year: 'Calendar year.',
      printed: 'The figure as the Estimates print it.',
      value: 'The same as a decimal number.',
      low: 'Lower end of what the printed figure can stand for.',
      high: 'Upper end of what the printed figure can stand for.',
      book: 'Book of Estimates, by its financial year.',
      place: 'Where in the book it is printed.',
    },
    dictionary: {
      file: 'The table that the column is in.',
      column: 'Name of the column, the same in CSV and JSON.',
      type: 'What stands in it. month: YYYY-MM; decimal: a number with six digits, in JSON as text so that none is lost.',
      values: 'The words that can stand in it.',
      meaning_en: 'Meaning in English.',
      'meaning_zh-Hant': 'Meaning in Traditional Chinese.',
      'meaning_zh-Hans': 'Meaning in Simplified Chinese.',
    },
  },
  setting: {
    'title-on': 'Open data can be read by anybody',
    'title-off': 'Open data are off',
    what: 'Approved months and the published figures of the Estimates as CSV and JSON, for portals of open data. Whatever isn’t approved, and made-up months, are never in them.',
    address: 'Address: {address}',
    vintages:
      '{count, plural, =0 {No vintage yet: the first one comes on the day after something is approved.} one {# vintage; the newest is of {last}.} other {# vintages; the newest is of {last}.}}',
    'then-off': 'Once it is on, anybody can read them without signing in, and others may keep copies.',
    'then-on':
      'Once it is off, the address answers like one that there isn’t. Copies that others made stay with them.',
    'turn-on': 'Turn open data on',
    'turn-off': 'Turn open data off',
    changed: 'Last changed on {at} (Hong Kong time) by {by}.',
    unchanged: 'Nobody has changed this yet: it is off to begin with.',
  },
};
