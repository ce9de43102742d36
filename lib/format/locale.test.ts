import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isLocale, LOCALES, localeFromAcceptLanguage } from './locale';

it.each([
  ['zh-HK', 'zh-Hant'],
  ['zh-TW,zh;q=0.9,en;q=0.8', 'zh-Hant'],
  ['zh-Hant-CN', 'zh-Hant'],
  ['yue-HK', 'zh-Hant'],
  ['zh', 'zh-Hant'],
  ['zh-CN', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['zh-Hans-HK', 'zh-Hans'],
  ['ZH-hans', 'zh-Hans'],
  ['en-GB,en;q=0.9', 'en'],
  ['fr, zh-CN;q=0.8, en;q=0.5', 'zh-Hans'],
  ['en;q=0.5, zh-HK;q=0.9', 'zh-Hant'],
  ['zh-HK;q=0, en;q=0.1', 'en'],
  ['zh-HK;q=2, en', 'en'],
  ['fr-FR,*;q=0.5', 'en'],
  ['', 'en'],
  [null, 'en'],
] as const)('Accept-Language %j is read as %s', (header, locale) => {
  expect(localeFromAcceptLanguage(header)).toBe(locale);
});

it('any header gives one of the languages', () => {
  fc.assert(fc.property(fc.string(), (header) => isLocale(localeFromAcceptLanguage(header))));
});

it('only the exact names are languages', () => {
  expect(LOCALES.every(isLocale)).toBe(true);
  expect(['zh', 'EN', 'zh-hant', '', null, {}].some(isLocale)).toBe(false);
});
