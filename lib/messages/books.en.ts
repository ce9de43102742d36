/**
 * Texts of books: their title, and what is wrong with an imported one, a sentence for each problem of
 * lib/imports/book/book-problem.ts: where it is, what stands there, and what to do. Values: `place`, `value` (already
 * made safe to show), and the problem's facts.
 */
export const books = {
  title: 'Estimates {book}',

  'not-utf8':
    'The file is not UTF-8 text{looksLike, select, unknown {} other { (it looks like {looksLike})}}. Save it as UTF-8 and import it again.',
  'not-json':
    'The file can’t be read as JSON from {place} on: “{value}” can’t stand there. Look for a comma, quotation mark or bracket that is missing or one too many just before it.',
  'json-ends-early': 'The file is empty or ends too early, at {place}. Check that the whole of it was saved.',
  'json-too-deep':
    '{place}: brackets are nested too deep for a book of Estimates. Check that this is the right file.',
  'duplicate-key':
    '{place}: “{value}” is given a second time in the same object, at {path}. Keep one of the two; the other would be lost.',

  missing: '{place}: nothing is given, and something is needed. Add it.',
  'wrong-type':
    '{place}: “{value}” is not {type, select, string {a text in quotation marks} number {a number} int {a whole number} boolean {true or false} array {a list} other {an object in braces}}. Write it so.',
  'unknown-key': '{place}: “{value}” is not known here. Check its spelling, or remove it.',
  'not-one-of': '{place}: “{value}” can’t stand here. Write one of these: {options}.',
  'wrong-form':
    '{place}: “{value}” is not written as it has to be. {form, select, code {Write small letters and digits, with single hyphens between them, 60 characters at most.} figure_id {Write small letters, digits and hyphens, with single slashes between the parts.} head_number {Write the number of a head of expenditure in quotation marks, for example "135".} mark {Write the mark alone, one to four characters without spaces.} word {Write one line without control characters or invisible ones that change the direction of text.} visible_text {Remove control characters and invisible ones that change the direction of text.} decimal {Write a decimal number from 0 with at most six digits behind the point, for example "0.05".} day {Write a day that exists, for example 2024-02-28.} month {Write a month from 1900-01 on, for example 2024-04.} financial_year {Write a financial year, for example 2024-25.} other {Compare it with the book of 2024–25.}}',
  'empty-text': '{place}: the text is empty. Write it, or remove what it is part of.',
  'empty-list': '{place}: the list is empty and needs one entry at least.',
  'too-long': '{place}: “{value}” is too long. It can have {longest, number} characters.',
  'too-small': '{place}: {value} is too small. The smallest number here is {minimum}.',
  'too-large': '{place}: {value} is too large. The largest number here is {maximum}.',

  'not-a-figure':
    '{place}: “{value}” says no number. Write the figure as the document prints it, for example 251.1, 437,280, –11.7% or (—).',
  'too-many-digits':
    '{place}: “{value}” has more digits than can be kept ({before} before the point, {behind} behind it). Check the figure.',
  'unknown-precision':
    '{place}: the file has no precision named “{value}”. Add it to “precisions”, or name one that is there.',

  'target-not-printed':
    '{place}: the book prints no target for “{value}”. Add the printed figure, or remove the entry.',
  'target-twice': '{place}: the target of “{value}” is given twice. Keep one of the entries.',

  'published-outside':
    '{place}: published on {value} can’t be right. A book is published between {from} and {to}.',
  'duplicate-head': '{place}: Head {value} stands twice. Keep it once, with all its tables.',
  'duplicate-programme': '{place}: Programme ({value}) stands twice. Give each programme its own number.',
  'duplicate-line': '{place}: the line “{value}” of the subhead table stands twice. Keep one of them.',
  'duplicate-component':
    '{place}: the component “{value}” stands twice. Give each its own code, whichever subhead it is of.',
  'duplicate-item': '{place}: item “{value}” of subhead {subhead} stands twice. Keep one of them.',
  'duplicate-footnote':
    '{place}: the mark “{value}” has two footnotes. Keep one of them, or give the other its own mark.',
  'duplicate-table': '{place}: two tables have the code “{value}”. Give each its own code.',
  'unknown-subhead':
    '{place}: “{of}” is of subhead “{value}”, which the head doesn’t have. Add the subhead’s line, or correct the code.',

  'duplicate-figure':
    '{place}: the id “{value}” is taken already, in table {table}. Give each printed figure its own id.',
  'figure-twice':
    '{place}: {value} is of the same thing as figure {first}, printed {firstPrinted}. Say what it is of, or give it the kind “text” and a label where it is a repetition.',
  'unknown-head': '{place}: the book has no Head {value}. Add it, or correct the number.',
  'unknown-table': '{place}: the head has no table “{value}”. Add it, or correct the code.',
  'unknown-programme': '{place}: the head has no Programme ({value}). Add it, or correct the number.',
  'unknown-line':
    '{place}: the head’s lines have no {kind, select, subhead {subhead} other {total}} “{value}”. Add it, or correct the code.',
  'unknown-component': '{place}: the head has no component “{value}”. Add it, or correct the code.',
  'unknown-item': '{place}: subhead {subhead} has no item “{value}”. Add it, or correct the code.',
  unlabelled: '{place}: {value} is of the kind “text” and nothing says what it is. Add a label.',
  'wrong-unit': '{place}: “{value}” can’t be the unit of such a figure ({kind}). Use one of these: {units}.',
  'column-of-another-book':
    '{place}: {value} can’t stand in the book of {book} as “{stage}”: that column is {expected}. Correct the year or the stage.',
  'change-order':
    '{place}: a change of {year} ({stage}) can’t be against {value}, which isn’t an earlier column. Swap the two, or correct them.',
  'pledge-year':
    '{place}: {column, select, target {a target has no year, and “{value}” is given} plan {the plan of this book is for {own}, {given, select, none {and no year is given} other {and “{value}” is given}}} other {an actual figure is of a calendar year before {own}, {given, select, none {and no year is given} other {and “{value}” is given}}}}. Correct the year or the column.',
  'volume-year': '{place}: a volume is of a calendar year before {before}, not of {value}. Correct the year.',
  'unknown-footnote':
    '{place}: the mark “{value}” has no footnote in this head. Add the footnote, or remove the mark.',
  'footnote-twice': '{place}: the mark “{value}” is given twice. Keep one of them.',
  'footnote-unused':
    '{place}: no figure carries the mark “{value}” of a footnote. Put the mark to its figure, or remove the footnote.',

  'unknown-term':
    '{place}: it is derived from “{value}”, and the book has no such figure. Correct the id, or add the figure.',
  'own-term': '{place}: it is derived from itself. Name the figures that it follows from.',
  'term-twice': '{place}: its derivation names “{value}” twice. Name each figure once.',
  circle:
    '{place}: figures are derived from each other in a circle ({way}). Remove one of these derivations.',
  'units-differ':
    '{place}: it is derived from {term}, and {value} can’t be compared with {unit}. Correct the unit, or the derivation.',
  'change-not-percent':
    '{place}: it is derived as a change and its unit is “{value}”. A change is in %: correct the unit, or derive it as a sum.',
  'base-not-positive':
    '{place}: there is no change in per cent from {value} ({term}), which isn’t above zero. Remove the derivation.',
  'change-of-another':
    '{place}: the change is derived from {value}, which is of another programme or column than the change says. Correct one of them.',
  beyond:
    '{place}: printed {value}, but {arithmetic} gives {recomputed} ({unit}). The difference is {difference}, and rounding allows {tolerance}. Correct the figure that is wrong, or explain the difference in the derivation.',
  'underived-total':
    '{place}: {value} is a total, and the book prints what it is made of ({parts}) without deriving it from them. Add the derivation, with an explanation where it differs.',
  'total-leaves-out':
    '{place}: the total {value} is derived without {parts}. Add what is left out, with an explanation where the sum differs.',
  'underived-change':
    '{place}: the book prints both figures that the change {value} is between, without deriving it from them. Add the derivation.',

  'link-to-unknown': '{place}: this book has no {value}. Add the programme, or correct the link.',
  'link-from-later':
    '{place}: a link leads from an earlier book to this one ({book}), and {value} isn’t earlier. Correct the book.',
  'link-twice': '{place}: the link stands twice. Keep one of them.',
  'continued-twice':
    '{place}: a programme continues only one of a book, and only one continues it; see {first}. Use “merged-into” or “split-from”, or remove one of the links.',

  'not-published-yet':
    '{place}: it is published on {value}, and today is {today}. Import it from that day on, or correct the day.',
  'unknown-measure': '{place}: there is no measure “{value}”. Write one of these: {measures}.',
  'link-from-unknown':
    '{place}: the programme that the link leads from isn’t held. Import that book first, or correct the link.',
  'held-otherwise':
    '{place}: {value} differs from what is held for this place, {held}. What a book printed doesn’t change: correct the file.',

  'note-to-unknown':
    '{place}: the book prints no such provision, and “{value}” is noted of it. Correct the programme or the column, or remove the note.',
  'note-columns':
    '{place}: “{value}” can’t be noted of these columns. A variance is between two columns of this book; an estimate of the last book stands against this one’s original of the same year.',
  'note-twice': '{place}: noted twice, the second time “{value}”. Keep one of the notes.',

  'already-held':
    '{place}: the book is held already. What a book printed doesn’t change: a figure of it is corrected on its own, with a reason.',
  'variance-unnoted':
    '{place}: {value} is a change of {change}, more than {threshold}%. Note why, in three languages.',
  'original-unnoted':
    '{place}: printed {value}, and the last book estimated {estimate} for the same year. Correct the figure, or note why they differ, in three languages.',
  'pledge-unit':
    '{place}: it is printed in “{value}”, and {measure} is measured in {unit, select, score {points} other {%}}. Correct the unit or the measure.',
  'value-range': '{place}: {value} is beyond what the measure can be, {low} to {high}. Correct the figure.',
  'target-otherwise':
    '{place}: the target is printed as {value}, and {held, select, none {no target holds} other {{held} holds}}. Say from which month on it holds, or correct the figure.',
  'target-held':
    '{place}: the target is printed as {value}, and from {from} on {held} holds already. Correct the month, the comparison or the figure; the target that is held is corrected on its own, with a reason.',
  'target-backdated':
    '{place}: the target {value} would hold from {from} on, for months that have ended or before another target. Propose it in the measure’s ledger first, with a reason; then leave the month out here.',
};
