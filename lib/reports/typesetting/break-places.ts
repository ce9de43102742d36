import { isWide } from './atoms';

/** Marks that don't begin a line. */
const NEVER_FIRST = /[，。、；：！？）」』》〉】〕〗”’…‥·・％%‰℃°)\]},.:;!?]/;
/** Marks that don't end one. */
const NEVER_LAST = /[（「『《〈【〔〖“‘([{$＄£¥]/;
const LETTER = /\p{L}/u;

/**
 * A text in pieces between which a line may break, as Chinese and English are set: after spaces; between Chinese characters
 * but not before or after marks that belong to them; after a hyphen or a slash between letters. A number never breaks, in itself,
 * at a thin space, or off the unit behind it.
 *
 * @example piecesOf('on 2023–24 (illustrative)') // ['on ', '2023–24 ', '(illustrative)']
 * @example piecesOf('12秒內，80%') // ['12秒', '內，', '80%']
 */
export function piecesOf(text: string): string[] {
  const characters = [...text];
  const pieces: string[] = [];
  let piece = '';
  characters.forEach((character, at) => {
    piece += character;
    const next = characters[at + 1];
    if (next === undefined || !mayBreak(characters[at - 1] ?? '', character, next)) return;
    pieces.push(piece);
    piece = '';
  });
  return piece === '' ? pieces : [...pieces, piece];
}

/**
 * A text in pieces between which a title breaks best: after spaces and closing marks, before opening ones.
 *
 * @example phrasesOf('2025–26年度（預算）') // ['2025–26年度', '（預算）']
 */
export function phrasesOf(text: string): string[] {
  const phrases: string[] = [];
  let phrase = '';
  for (const piece of piecesOf(text)) {
    if (phrase !== '' && (/[ ，。、；：！？）」』》]$/.test(phrase) || /^[（「『《]/.test(piece))) {
      phrases.push(phrase);
      phrase = '';
    }
    phrase += piece;
  }
  return phrase === '' ? phrases : [...phrases, phrase];
}

function mayBreak(before: string, character: string, next: string): boolean {
  if (next === ' ') return false;
  if (character === ' ') return true;
  if (NEVER_FIRST.test(next) || NEVER_LAST.test(character)) return false;
  if (character === next && /[—…]/.test(character)) return false;
  if (/\d/.test(character) && isWide(next)) return false;
  if (isWide(character) || isWide(next)) return true;
  return /[-/–—]/.test(character) && LETTER.test(before) && LETTER.test(next);
}
