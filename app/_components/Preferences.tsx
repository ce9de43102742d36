import type { FrameView } from './frame-view';
import styles from './Preferences.module.css';

const LANGUAGES = [
  { value: 'en', text: 'EN', lang: 'en', name: 'English' },
  { value: 'zh-Hant', text: '繁', lang: 'zh-Hant-HK', name: '繁體中文' },
  { value: 'zh-Hans', text: '简', lang: 'zh-Hans', name: '简体中文' },
];
const GLYPHS = { system: '◐', light: '○', dark: '●' } as const;

/** Language and colours: plain forms, so they work before and without JavaScript. */
export function Preferences({ view }: { view: FrameView }) {
  const { locale, theme: chosen, words } = view;
  return (
    <form className={styles['preferences']} method="post" action="/preferences">
      <fieldset>
        <legend className="visually-hidden">{words.language}</legend>
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
        <legend className="visually-hidden">{words.theme}</legend>
        {(Object.keys(GLYPHS) as (keyof typeof GLYPHS)[]).map((value) => (
          <button
            type="submit"
            key={value}
            name="theme"
            value={value}
            title={words.themes[value]}
            aria-label={words.themes[value]}
            aria-pressed={value === chosen}
          >
            {GLYPHS[value]}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
