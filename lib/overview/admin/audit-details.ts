import type { Locale } from '@/lib/format/locale';
import { formatMoment } from '@/lib/format/moment';
import { formatCount } from '@/lib/format/number';
import type { Translator } from '@/lib/messages/translator';
import { roleName } from './account-name';

/** Something that stands in words, or as it is kept where there are none. */
type Said = { readonly text: string; readonly isCode: boolean };

/** One detail of what happened: what it is, and what it was. */
export type DetailView = { readonly name: Said; readonly value: Said };

const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'English',
  'zh-Hant': '繁體中文',
  'zh-Hans': '简体中文',
};

/**
 * The details of a row, a short line each. What a later version adds, and nobody has words for, shows as it is kept.
 *
 * @example detailsView(t, 'en', { role: { from: 'viewer', to: 'officer' } })[0]?.value.text // 'Viewer → Officer'
 */
export function detailsView(
  t: Translator,
  locale: Locale,
  details: Readonly<Record<string, unknown>>,
): readonly DetailView[] {
  return Object.entries(details).flatMap(([key, value]) => {
    const name = nameOf(t, key);
    if (!isGroup(value)) return [{ name, value: saidOf(t, locale, key, value) }];
    const { from, to, ...others } = value;
    if (from !== undefined && to !== undefined && Object.keys(others).length === 0) {
      const ends = [from, to].map((end) => saidOf(t, locale, key, end));
      const text = t('audit.change', { from: ends[0]?.text ?? '', to: ends[1]?.text ?? '' });
      return [{ name, value: { text, isCode: ends.some(({ isCode }) => isCode) } }];
    }
    // What has parts is a line for each; nothing is added by telling that a part has none.
    return Object.entries(value)
      .filter(([, part]) => part !== 0)
      .map(([part, of]) => ({
        name: { text: t('audit.detail-of', { name: name.text, part }), isCode: name.isCode },
        value: saidOf(t, locale, key, of),
      }));
  });
}

function nameOf(t: Translator, key: string): Said {
  const known = `audit.detail.${key}` as 'audit.detail.by';
  return t.has(known) ? { text: t(known), isCode: false } : { text: key, isCode: true };
}

function saidOf(t: Translator, locale: Locale, key: string, value: unknown): Said {
  const words = typeof value === 'string' ? wordsOf(t, locale, key, value) : null;
  if (words !== null) return { text: words, isCode: false };
  if (typeof value === 'number' && Number.isSafeInteger(value))
    return { text: formatCount(value), isCode: false };
  if (value === null)
    return { text: key === 'language' || key === 'theme' ? t('audit.as-browser') : '–', isCode: false };
  return { text: typeof value === 'string' ? value : JSON.stringify(value), isCode: true };
}

/** What a value means, where it is one of a few words or a moment; null for any other text. */
function wordsOf(t: Translator, locale: Locale, key: string, value: string): string | null {
  if (key === 'role') return roleName(t, value);
  if (key === 'language') return LANGUAGES[value] ?? null;
  if (key === 'expiresAt') {
    const moment = new Date(value);
    return Number.isNaN(moment.getTime()) ? null : formatMoment(moment, locale);
  }
  const sets = {
    by: 'audit.by',
    status: 'audit.status',
    value: 'audit.setting',
    theme: 'app.theme',
  } as const;
  const set = Object.hasOwn(sets, key) ? sets[key as keyof typeof sets] : null;
  if (set === null) return null;
  const known = `${set}${set === 'app.theme' ? '-' : '.'}${value}` as 'audit.by.link';
  return t.has(known) ? t(known) : null;
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
