import type { StatedFigure } from '@/lib/kpi/stated';
import type { Translator } from '@/lib/messages/translator';

type Key = Parameters<Translator>[0];

const SAID = /^(around|more than|less than|at least|at most) (.+)$/;
const DURATION = /^(\d+) min (\d+) s$/;

/**
 * What was stated, with its unit, in the language of the reader: `around 2 700 000 calls`, `約2 700 000次`. Digits stand
 * as they were stated; a duration that was stated in minutes stays in them.
 */
export function statedValue(t: Translator, { printed, unit }: StatedFigure): string {
  return saidText(t, printed, (number) => {
    const plain = { value: nonBreaking(number) };
    return durationText(t, number) ?? told(t, `stated.unit.${unit}`, plain, number);
  });
}

/** A number as it was said, the word before it in the language of the reader; `inUnit` gives the number its unit. */
export function saidText(t: Translator, printed: string, inUnit: (number: string) => string): string {
  const [, word, number = printed] = SAID.exec(printed) ?? [];
  const value = inUnit(number);
  return word === undefined ? value : told(t, `stated.said.${word}`, { value }, printed);
}

/** What a stated figure is of, in words; a target says so. */
export function statedWhat(t: Translator, { what, kind }: StatedFigure): string {
  const name = told(t, `stated.what.${what}`, {}, what);
  return kind === 'target' ? t('stated.as-target', { what: name }) : name;
}

/** `7 min 30 s` in the words of the language; null for anything else. */
function durationText(t: Translator, text: string): string | null {
  const [, minutes, seconds] = DURATION.exec(text) ?? [];
  return minutes && seconds ? t('stated.duration', { minutes, seconds }) : null;
}

/** The spaces between thousands keep a number on one line. */
export function nonBreaking(number: string): string {
  return number.replaceAll(' ', '\u00a0');
}

/** A text of the catalogue; where a word came in that has none yet, the word itself. */
function told(t: Translator, key: string, values: Record<string, string>, otherwise: string): string {
  return t.has(key as Key) ? t(key as Key, values) : otherwise;
}
