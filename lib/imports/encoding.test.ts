import { describe, expect, it } from 'vitest';
import { decodeText, type Evidence } from './encoding';
import { parseMonthsFile } from './parse-months-file';

const ascii = (text: string) => [...new TextEncoder().encode(text)];
const HEADER = ascii('month,emails,note\n2024-01,5,');
/** 電話系統更新，服務暫停兩小時後回復正常。 and 电话系统更新，服务暂停两小时后恢复正常。, by tables of these encodings. */
const BIG5 = Buffer.from(
  'b971b8dca874b2cea7f3b773a141aa41b0c8bcc8b0b1a8e2a470aec9abe1a65eb45fa5bfb160a143',
  'hex',
);
const GB = Buffer.from(
  'b5e7bbb0cfb5cdb3b8fcd0c2a3acb7fecef1d4ddcda3c1bdd0a1cab1baf3bbd6b8b4d5fdb3a3a1a3',
  'hex',
);
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));

/** The bytes of a text in an encoding of two bytes for each character, by what Node's own decoder makes of every pair. */
function inPairs(label: 'euc-jp' | 'shift_jis', text: string): number[] {
  const decoder = new TextDecoder(label);
  const pairOf = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfc; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const made = decoder.decode(Uint8Array.of(lead, trail));
      if ([...made].length === 1 && made !== '\ufffd') pairOf.set(made, [lead, trail]);
    }
  return [...text].flatMap((character) => pairOf.get(character) ?? []);
}

const read = (bytes: Uint8Array, enough: Evidence) => parseMonthsFile(bytes, { format: null, enough });
const refused = (code: string, looksLike: string) => ({
  kind: 'errors',
  count: 1,
  errors: [{ row: 1, column: null, code, facts: { looksLike } }],
});

describe('an encoding that the file doesn’t say itself', () => {
  it.each([
    ['Big5', Uint8Array.of(...HEADER, ...BIG5), '電話系統更新，服務暫停兩小時後回復正常。'],
    ['GB18030', Uint8Array.of(...HEADER, ...GB), '电话系统更新，服务暂停两小时后恢复正常。'],
    ['UTF-16', utf16('month,emails,note\n2024-01,5,測試\n'), '測試'],
  ])(
    '%s is read, and told to be a guess, where a person sees it first; refused where nobody does',
    (encoding, file, note) => {
      expect(read(file, 'likely')).toMatchObject({
        kind: 'rows',
        rows: [{ note }],
        read: { encoding },
        warnings: [{ code: 'encoding-guessed', facts: { looksLike: encoding } }],
      });
      expect(read(file, 'marked')).toMatchObject(refused('encoding-not-said', encoding));
      expect(read(file, 'said')).toMatchObject(refused('not-utf8-as-said', encoding));
    },
  );
});

it('UTF-16 with its mark says what it is; said to be UTF-8, it is refused', () => {
  const file = utf16('\ufeffmonth,emails,note\n2024-01,5,測試\n');
  for (const enough of ['marked', 'likely'] as const)
    expect(read(file, enough)).toMatchObject({ rows: [{ note: '測試' }], warnings: [] });
  expect(read(file, 'said')).toMatchObject(refused('not-utf8-as-said', 'UTF-16'));
});

it('UTF-8 is what it is, whatever is said, with a mark or without', () => {
  for (const enough of ['said', 'marked', 'likely'] as const)
    for (const mark of ['', '\ufeff'])
      expect(
        read(new TextEncoder().encode(`${mark}month,emails,note\n2024-01,5,測試\n`), enough),
      ).toMatchObject({
        rows: [{ note: '測試' }],
        warnings: [],
      });
});

describe('texts of Japan are never made into Chinese ones', () => {
  const JAPANESE = '電話受付時間変更通知電話回線工事実施予定日時及対象地域一覧表作成中';
  it.each([
    ['EUC-JP', inPairs('euc-jp', JAPANESE)],
    ['Shift JIS', inPairs('shift_jis', JAPANESE)],
    ['EUC-JP with kana', inPairs('euc-jp', '電話の受付時間を変更しましたのでお知らせします')],
    ['Shift JIS with kana', inPairs('shift_jis', '電話の受付時間を変更しましたのでお知らせします')],
    [
      'Shift JIS of half width',
      [...'ﾃﾞﾝﾜﾉｼｽﾃﾑｦｱﾀﾗｼｸｼﾏｼﾀﾐﾅｻﾏﾖﾛｼｸｵﾈｶﾞｲﾓｳｼｱｹﾞﾏｽ'].map(
        (letter) => (letter.codePointAt(0) ?? 0) - 0xff61 + 0xa1,
      ),
    ],
  ])('%s', (_, bytes) => {
    expect(bytes.length).toBeGreaterThan(24);
    expect(decodeText(Uint8Array.of(...HEADER, ...bytes), 'likely')).toMatchObject({
      kind: 'not-taken',
      code: 'not-utf8',
    });
  });
});
