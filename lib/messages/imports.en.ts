/**
 * What is wrong with an imported file, a sentence for each problem of lib/imports/problem.ts: where it is, what
 * stands there, and what to do. Values: `row`, `column`, `value` (already made safe to show), and the problem's facts.
 */
export const imports = {
  'not-utf8':
    'The file is not UTF-8 text{looksLike, select, unknown {} other { (it looks like {looksLike})}}. Save it as “CSV UTF-8” and import it again.',
  'no-rows': 'The file has no rows. Put one row for each month below the header.',
  'too-many-lines':
    'The file has more than {most, number} lines, far more than there are months. Check that this is the right file.',
  'carriage-return-lines':
    'Row {row}: the line ends with a carriage return only, as old Macintosh programs write it. Save the file as “CSV UTF-8” and import it again.',
  'wrong-separator':
    'The columns are separated by {separator, select, tab {tabs} other {semicolons}}. Save the file with commas between the columns.',
  'quote-not-closed':
    'Row {row}: a quotation mark is opened and never closed. Close it, or remove it. Rows from here on could not be read.',
  'quote-misplaced':
    'Row {row}: a quotation mark stands where none can be. Put the whole cell in quotation marks and double those inside it. Rows from here on could not be read.',
  'header-row-empty': 'Row 1 is empty. It must hold the column names, “month” among them.',
  'header-cell-empty':
    'Row 1: the header of column {letter} is empty. Name the column, or delete it from every row.',
  'unknown-column':
    'Row 1: the column “{value}” ({letter}) is not known. {suggestion, select, none {Check its spelling, or delete it.} other {Did you mean “{suggestion}”?}}',
  'duplicate-column': 'Row 1: “{column}” stands twice, in columns {first} and {second}. Keep one of them.',
  'month-column-missing': 'Row 1: the column “month” is missing. Every row needs its month.',
  'no-count-columns':
    'The file has no column of counts, so it changes none. Check that this is the right file.',

  'ragged-row':
    'Row {row} has {cells, plural, one {# cell} other {# cells}}, the header has {expected}. Check for a missing comma, or one too many (in a number or a note).',
  'month-missing': 'Row {row}: the month is missing. Write it as 2024-01, or delete the row.',
  'month-format':
    'Row {row}, {column}: “{value}” is not written as a month. Write year and month with a hyphen, for example 2024-01.',
  'no-such-month': 'Row {row}, {column}: there is no month “{value}”. Months run from 01 to 12.',
  'month-too-early':
    'Row {row}, {column}: “{value}” is too early. The first month that can be kept is 1900-01.',
  'duplicate-month': 'Row {row}: {value} stands in row {firstRow} already. Keep one of the two rows.',

  'not-a-whole-number':
    'Row {row}, {column}: “{value}” is not a whole number. Write digits only, for example 1234; leave the cell empty if it was not collected.',
  negative: 'Row {row}, {column}: “{value}” is below zero. A count is 0 or more.',
  decimal: 'Row {row}, {column}: “{value}” has a decimal point. A count is a whole number, for example 1234.',
  'too-large': 'Row {row}, {column}: “{value}” is too large. The largest number here is {max}.',
  'leading-zero': 'Row {row}, {column}: “{value}” begins with a zero. Write the number without it.',
  'thousands-separator':
    'Row {row}, {column}: “{value}” has separators between its digits. Write digits only, for example 1234.',
  'full-width-digits':
    'Row {row}, {column}: “{value}” has full-width digits. Write them half-width, for example 1234.',
  'scientific-notation':
    'Row {row}, {column}: “{value}” is shortened to a power of ten. Show the cell as a number in the spreadsheet and save the file again.',
  'note-too-long': 'Row {row}, {column}: the note has {length} characters. It can have {longest}.',
  'note-control-character':
    'Row {row}, {column}: the note “{value}” contains a control character ({character}). Remove it.',
  'note-direction-override':
    'Row {row}, {column}: the note “{value}” contains an invisible character that changes the direction of text ({character}). Remove it.',

  'part-above-whole':
    'Row {row}, {column}: {value} is more than {whole}, which is {wholeValue}. Check these counts.',
  'sum-above-whole':
    'Row {row}: {parts} is {value}, more than {whole}, which is {wholeValue}. Check these counts.',
  'nothing-collected':
    'Row {row}: no count is given for {value}. Every count of the month would be “not collected”.',
  'note-left':
    'Row {row}, {column}: the counts are the same, so nothing is written, and the stored note is kept instead of “{value}”.',

  'future-month': 'Row {row}: {value} is in the future. Enter months up to the running one.',
  'not-ended': 'Row {row}: {value} has not ended. Only months that have ended can be loaded as approved.',
  'withdraw-first':
    'Row {row}: {value} has been submitted with other counts. Withdraw it first, then import again.',
  'reopen-first':
    'Row {row}: {value} has been approved with other counts. Ask a manager to reopen it first, then import again.',
  'other-counts-in-history':
    'Row {row}: {value} has been entered with other counts before. Loading history would hide that; correct the month by its return.',
};
