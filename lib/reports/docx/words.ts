import { TextRun } from 'docx';

/** Characters that XML can't hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

type Look = {
  readonly bold?: boolean;
  readonly superScript?: boolean;
  readonly color?: string;
  readonly size?: number;
};

/** A text as runs; a line break in it stays one. */
export function runsOf(text: string, look: Look = {}): TextRun[] {
  return text
    .replace(FORBIDDEN, '')
    .split('\n')
    .map((line, at) => new TextRun({ ...look, text: line, ...(at === 0 ? {} : { break: 1 }) }));
}
