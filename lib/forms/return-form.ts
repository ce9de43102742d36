import { formatCount } from '@/lib/format/number';
import { shown } from '@/lib/format/shown';
import { type CountProblem, readCountText } from '@/lib/kpi/count-text';
import { COUNT_CODES, COUNTS, type CountCode, type Counts, type CountValue } from '@/lib/kpi/counts';
import type { Comments, ReturnContent } from '@/lib/returns/revision';
import { type WordsProblem, wordsProblem } from '@/lib/returns/words';

/** A field of a return's form: a count, the explanation of one, or the note of the month. */
export type ReturnField = CountCode | `why_${CountCode}` | 'note';

/** The fields of the form in the order in which they are filled in. */
export const RETURN_FIELDS: readonly ReturnField[] = [...COUNT_CODES, ...COUNT_CODES.map(whyField), 'note'];

/** What stands in the form's fields. */
export type TypedReturn = Readonly<Record<ReturnField, string>>;

/** What can't be read in a field. */
export type ReturnProblem = {
  readonly field: ReturnField;
  readonly code: CountProblem | WordsProblem['code'];
  /** What stands there, short and fit to be said again. */
  readonly value: string;
  readonly facts: Readonly<Record<string, string | number>>;
};

/** A form as far as it can be read: a count that can't be is taken for not collected. */
export type ReadReturn = ReturnContent & { readonly problems: readonly ReturnProblem[] };

/** Where a count is explained. */
export function whyField<Code extends CountCode>(code: Code): `why_${Code}` {
  return `why_${code}`;
}

/**
 * Reads what somebody typed. An empty or blank count is not collected, never 0; commas between thousands are fine where they
 * belong; the word for a suspended service is understood in each language.
 *
 * @param suspendedWords that word in every language, besides `suspended` itself
 * @example readReturn({ ...typed, emails: '1,234' }, words).counts.emails // 1234
 */
export function readReturn(typed: TypedReturn, suspendedWords: readonly string[]): ReadReturn {
  const problems: ReturnProblem[] = [];
  const counts: Partial<Record<CountCode, CountValue>> = {};
  const comments: Partial<Record<CountCode, string>> = {};
  for (const { code, max } of COUNTS) {
    const text = typed[code].trim();
    const read = readCountText(suspendedWords.includes(text) ? 'suspended' : withoutCommas(text), max);
    counts[code] = read.kind === 'count' ? read.count : 'not-collected';
    if (read.kind === 'problem')
      problems.push({ field: code, code: read.code, value: shown(text), facts: read.facts });
  }
  for (const code of COUNT_CODES) {
    const text = readWords(whyField(code));
    if (text !== '') comments[code] = text;
  }
  return { counts: counts as Counts, comments, note: readWords('note'), problems };

  function readWords(field: ReturnField): string {
    const text = typed[field].replaceAll('\r\n', '\n').trim();
    const problem = wordsProblem(text);
    if (problem === null) return text;
    problems.push({ field, value: shown(text), ...problem });
    return '';
  }
}

/**
 * What stands in the form for a return: the inverse of {@link readReturn}.
 *
 * @param suspendedWord for a suspended service, in the reader's language
 */
export function typedReturn({ counts, comments, note }: ReturnContent, suspendedWord: string): TypedReturn {
  const fields = RETURN_FIELDS.map((field) => [field, ''] as const);
  return {
    ...(Object.fromEntries(fields) as TypedReturn),
    ...Object.fromEntries(COUNT_CODES.map((code) => [code, countText(counts[code], suspendedWord)])),
    ...commentFields(comments),
    note,
  };
}

/**
 * What was typed as it would stand there once saved; what can't be read as it was typed. Two people's versions that mean the
 * same are then the same text.
 */
export function asSaved(typed: TypedReturn, suspendedWords: readonly string[], word: string): TypedReturn {
  const read = readReturn(typed, suspendedWords);
  const unread = read.problems.map(({ field }) => [field, typed[field]]);
  return { ...typedReturn(read, word), ...Object.fromEntries(unread) };
}

function countText(value: CountValue, suspendedWord: string): string {
  if (value === 'not-collected') return '';
  return value === 'suspended' ? suspendedWord : formatCount(value);
}

function commentFields(comments: Comments): Partial<TypedReturn> {
  return Object.fromEntries(COUNT_CODES.map((code) => [whyField(code), comments[code] ?? '']));
}

/** Digits alone where commas stand between thousands, and nowhere else; any other text as it is. */
function withoutCommas(text: string): string {
  return /^[0-9]{1,3}(?:,[0-9]{3})+$/.test(text) ? text.replaceAll(',', '') : text;
}
