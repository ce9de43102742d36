import { cookies } from 'next/headers';
import { getLocale, getTextsOf } from '@/lib/messages/page-words';
import styles from './Preferences.module.css';

const LANGUAGES = [
  { value: 'en', text: 'EN', lang: 'en', name: 'English' },
  { value: 'zh-Hant', text: '繁', lang: 'zh-Hant-HK', name: '繁體中文' },
  { value: 'zh-Hans', text: '简', lang: 'zh-Hans', name: '简体中文' },
];
const THEMES = [
  { value: 'system', glyph: '◐' },
  { value: 'light', glyph: '○' },
  { value: 'dark', glyph: '●' },
] as const;

/** Language and colours: plain forms, so they work before and without JavaScript. */
export async function Preferences() {
  const [t, locale] = [await getTextsOf('app'), await getLocale()];
  const theme = (await cookies()).get('theme')?.value ?? 'system';
  return (
    <form className={styles['preferences']} method="post" action="/preferences">
      <fieldset>
        <legend className="visually-hidden">{t('language')}</legend>
        {LANGUAGES.map(({ value, text, lang, name }) => (
          <button
            type="submit"
            key={value}
            name="lang"
            value={value}
            lang={lang}
            title={name}
            aria-label={name}
            aria-pressed={value === locale}
          >
            {text}
          </button>
        ))}
      </fieldset>
      <fieldset>
        <legend className="visually-hidden">{t('theme')}</legend>
        {THEMES.map(({ value, glyph }) => (
          <button
            type="submit"
            key={value}
            name="theme"
            value={value}
            title={t(`theme-${value}`)}
            aria-label={t(`theme-${value}`)}
            aria-pressed={value === theme}
          >
            {glyph}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
