'use client';
import { useLive } from './SheetForm.client';
import own from './SheetForm.module.css';

type Props = { none: string; languages: Readonly<Record<'en' | 'zhHant' | 'zhHans', string>> };

const LANGUAGES = ['en', 'zhHant', 'zhHans'] as const;

/** A field in each language for every difference that needs its reason, as the figures stand. */
export function Explanations({ none, languages }: Props) {
  const explain = useLive()?.explain ?? [];
  if (explain.length === 0) return <p>{none}</p>;
  return (
    <div className={own['explanations']}>
      {explain.map(({ row, label, said, text }, at) => (
        <fieldset key={row} className={own['names']}>
          <legend>{label}</legend>
          <p>{said}</p>
          <input type="hidden" name={`explanations.${at}.row`} value={row} />
          {LANGUAGES.map((language) => (
            <p key={language} className={own['field']}>
              <label htmlFor={`explanation-${row}-${language}`}>{languages[language]}</label>
              <textarea
                id={`explanation-${row}-${language}`}
                name={`explanations.${at}.text.${language}`}
                rows={2}
                defaultValue={text[language]}
              />
            </p>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
