/**
 * What is wrong with an imported file, a sentence for each problem of lib/imports/problem.ts: where it is, what
 * stands there, and what to do. Values: `row`, `column`, `value` (already made safe to show), and the problem's facts.
 */
export const imports = {
  'not-utf8':
    'The file’s characters can’t be told for certain{looksLike, select, unknown {} other { (it looks like {looksLike})}}. Save it as “CSV UTF-8”, or as an Excel workbook (.xlsx), and import it again.',
  'not-utf8-as-said':
    'The file was sent as UTF-8, but isn’t{looksLike, select, unknown {} other { (it looks like {looksLike})}}. Save it as “CSV UTF-8” and send it again.',
  'encoding-not-said':
    'The file looks like {looksLike}, but nothing in it says so, and a wrong guess would spoil its notes. Save it as “CSV UTF-8” or as an Excel workbook (.xlsx), or look at it on the page Imports, which shows what was read before anything is imported.',
  'encoding-guessed':
    'Nothing in the file says how its characters are encoded. It was read as {looksLike}, which is the likeliest: check that its notes read as they should.',
  'reading-given-up':
    'Reading the file took too much time or memory, so nothing of it was taken. Check that it is the right file, and copy the table alone into a new one.',
  'no-rows': 'The file has no rows. Put one row for each month below the header.',
  'too-many-columns':
    'The file has a row of more than {most, number} columns, far more than there are counts. Check that it is the right file.',
  'too-many-lines':
    'The file has more than {most, number} lines, far more than there are months. Check that this is the right file.',
  'carriage-return-lines':
    'Row {row}: the line ends with a carriage return only, as old Macintosh programs write it. Save the file as “CSV UTF-8” and import it again.',
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
  'column-missing': 'Row 1: the column “{column}” is missing. Every row needs it.',
  'is-a-workbook':
    'The file is an Excel workbook, but was sent as CSV. Send it under its own type, or save the sheet as “CSV UTF-8”.',
  'not-a-workbook':
    'The file is no Excel workbook (.xlsx), or one without a sheet. Save the table as .xlsx or “CSV UTF-8” and import it again.',
  'workbook-encrypted':
    'The workbook is protected by a password, or has Excel’s format from before 2007 (.xls). Save it as .xlsx without a password and import it again.',
  'workbook-broken':
    'The workbook is damaged or was cut off, so nothing of it was read. Save it again as .xlsx and import that.',
  'workbook-too-large':
    'The workbook holds far more than a table of months: unpacked, a part of it is larger than {most, plural, one {# MB} other {# MB}}, or it has too many parts. Copy the table alone into a new workbook.',
  'workbook-with-doctype':
    'The workbook refers to definitions outside itself (DOCTYPE), which no spreadsheet program writes. Nothing of it was read. Copy the table into a new workbook.',
  'no-visible-sheet':
    'Every sheet of the workbook is hidden. Only a sheet that can be seen is imported: show it and save the workbook.',

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

  'date-not-first':
    'Row {row}, {column}: “{value}” is a single day. Write the month as text, for example 2024-01, or as a date on its first day.',
  'date-cell':
    'Row {row}, {column}: the cell is formatted as a date ({value}). Format it as a number or text.',
  'formula-without-value':
    'Row {row}, {column}: the cell has a formula without a value. Open the workbook in a spreadsheet program, save it and import it again, or write the number itself.',
  'error-cell': 'Row {row}, {column}: the cell’s formula fails with {value}. Write the number itself.',
  'boolean-cell':
    'Row {row}, {column}: the cell is a truth value ({value}). Write a number, or leave it empty.',
  'cell-beyond-header':
    'Row {row}: column {letter} has “{value}”, but no name in row 1. Name the column, or clear the cell.',
  'hidden-row': 'Row {row} is hidden in the sheet. It is imported like the others.',
  'hidden-column': 'Column {letter} ({column}) is hidden in the sheet. It is imported like the others.',
  'other-sheets':
    'Only the sheet “{sheet}” was read. {count, plural, one {Another sheet has contents, too, which aren’t imported: {names}} other {# other sheets have contents, too, which aren’t imported: {names}}}.',
  'department-missing': 'Row {row}: the department is missing. Write its code, or delete the row.',
  'kind-missing': 'Row {row}: the kind is missing. Write enquiry or complaint.',
  'unknown-kind': 'Row {row}, {column}: “{value}” is neither enquiry nor complaint.',
  'duplicate-department-row':
    'Row {row}: {value} stands in row {firstRow} already. Keep one of the two rows.',
  'no-suspension-here':
    'Row {row}, {column}: the counts of a department can’t be “suspended”. Leave the cell empty; a suspension is entered as an event.',

  'part-above-whole':
    'Row {row}, {column}: {value} is more than {whole}, which is {wholeValue}. Check these counts.',
  'sum-above-whole':
    'Row {row}: {parts} is {value}, more than {whole}, which is {wholeValue}. Check these counts.',
  'nothing-collected':
    'Row {row}: no count is given for {value}. Every count of the month would be “not collected”.',
  'note-left':
    'Row {row}, {column}: the counts are the same, so nothing is written, and the stored note is kept instead of “{value}”.',

  'explanation-dropped':
    'Row {row}, {column}: the explanation “{value}” no longer belongs to the figures, which change, and is taken away from them. Write a new one in the return if it is needed.',
  'unknown-department':
    'Row {row}, {column}: there is no department “{value}”. {suggestion, select, none {Check its code, or have the department added first.} other {Did you mean “{suggestion}”?}}',
  'department-not-yet': 'Row {row}, {column}: 1823 answers for {value} from {from} only, not in {month}.',
  'department-no-more':
    'Row {row}, {column}: 1823 answered for {value} until {to}, not in {month}.{successor, select, none {} other { It went over into {successor}.}}',
  'departments-sum-differs':
    'Row {row}, {column}: the departments of {month} make {value}, the month’s own return says {own}; {difference} between them. A draft’s note has to explain that before it is submitted.',
  'departments-nothing-given':
    'Row {row}: no count is given for any department in {value}. Give at least one, or delete the month’s rows.',

  'future-month': 'Row {row}: {value} is in the future. Enter months up to the running one.',
  'not-ended': 'Row {row}: {value} has not ended. Only months that have ended can be loaded as approved.',
  'withdraw-first':
    'Row {row}: {value} has been submitted with other counts. Withdraw it first, then import again.',
  'reopen-first':
    'Row {row}: {value} has been approved with other counts. Ask a manager to reopen it first, then import again.',
  'other-counts-in-history':
    'Row {row}: {value} has been entered with other counts before. Loading history would hide that; correct the month by its return.',
  'department-code':
    'Row {row}, {column}: “{value}” is no department’s code. Write capital letters and digits, such as AFCD.',
  'duplicate-department':
    'Row {row}, {column}: {value} stands in row {firstRow} already. Write each department once.',
  'name-missing': 'Row {row}, {column}: the name is missing. Write it in all three languages.',
};
