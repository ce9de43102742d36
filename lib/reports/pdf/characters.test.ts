import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadFonts } from '@/lib/rendering/fonts';
import { givenReport } from '../testing/given-report';
import { readPdf } from '../testing/read-pdf';
import { charactersMissing, faceRuns, seenText } from './characters';
import { renderPdf } from './render-pdf';

const fonts = loadFonts();
const body = async (text: string, locale: 'en' | 'zh-Hant' | 'zh-Hans' = 'en') => {
  const report = givenReport([{ kind: 'text', tone: 'body', text }], {
    locale,
    title: 'T',
    subtitle: 'S',
    foot: 'F',
  });
  const [page] = readPdf(await renderPdf(report, fonts)).pages;
  return page?.texts.filter(({ size }) => size === 9.5) ?? [];
};

test('a character that one region’s face lacks is taken from the other’s, the rest stays', async () => {
  expect(faceRuns('喺认證', 'hk', 'bold', fonts)).toEqual([
    { region: 'hk', text: '喺' },
    { region: 'sc', text: '认' },
    { region: 'hk', text: '證' },
  ]);
  const texts = await body('喺认證', 'zh-Hant');
  expect(texts.map(({ text, font }) => [text, font.split('+')[1]])).toEqual([
    ['喺', 'NotoSansHK-Regular'],
    ['认', 'NotoSansSC-Regular'],
    ['證', 'NotoSansHK-Regular'],
  ]);
});

test('a character beyond the first plane comes out as it went in', async () => {
  expect((await body('𨋢', 'zh-Hans')).map(({ text }) => text)).toEqual(['𨋢']);
});

test('what neither face has is named for a form to refuse, and is □ on paper', async () => {
  expect(charactersMissing('Well done 😀✗😀, 喺认 ✔︎', fonts)).toEqual(['😀', '✗', '✔']);
  expect(charactersMissing('2\u2009807 –\n‘’ “” 、。', fonts)).toEqual([]);
  expect((await body('a😀b')).map(({ text }) => text)).toEqual(['a□b']);
});

test('regular and bold have the same characters, so that a heading never lacks what a text has', () => {
  for (let point = 0x20; point < 0x3_0000; point += 23) {
    for (const { regular, bold } of [fonts.hk, fonts.sc])
      expect(bold.hasGlyphForCodePoint(point)).toBe(regular.hasGlyphForCodePoint(point));
  }
});

test('a thin space is a fifth of the size, and no line breaks at it', async () => {
  const [figure] = await body('2\u2009807\u2009000');
  // Digits are 0.555 wide: 7 of them, and two spaces.
  expect(figure?.width).toBeCloseTo(9.5 * (7 * 0.555 + 2 * 0.2), 1);
  expect(figure?.text).toBe('2 807 000');
});

test('signs that share a shape are read as what was written first in the document, whatever was drawn before', async () => {
  await body('・', 'zh-Hant');
  expect((await body('a · b')).map(({ text }) => text)).toEqual(['a · b']);
});

test('quotation marks are narrow in English and as wide as a character in Chinese', async () => {
  const [english] = await body('Officer’s');
  const [chinese] = await body('Officer’s', 'zh-Hant');
  expect((chinese?.width ?? 0) - (english?.width ?? 0)).toBeGreaterThan(5);
});

test('controls and directions don’t come through, line breaks and white space do', () => {
  expect(seenText('a\u202eb\u0000c\u200bd\ufeff')).toBe('abcd');
  expect(seenText('a\r\nb\tc\u00a0d')).toBe('a\nb c d');
});

test('any text at all can be printed', async () => {
  const any = fc.string({ unit: 'binary', maxLength: 120 });
  await fc.assert(
    fc.asyncProperty(fc.array(any, { maxLength: 20 }), async (texts) => {
      const report = givenReport(texts.map((text) => ({ kind: 'text', tone: 'body', text })));
      expect(readPdf(await renderPdf(report, fonts)).pages.length).toBeGreaterThan(0);
    }),
    { numRuns: 3 },
  );
});
