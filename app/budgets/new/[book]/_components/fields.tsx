import type { SheetTexts } from '@/lib/imports/book/sheet/sheet';
import { getTextsOf } from '@/lib/request/words';
import own from './SheetForm.module.css';

type FieldProps = { name: string; label: string; value: string; size?: number; hint?: string };

/** A field with its name above it. */
export function TextField({ name, label, value, size, hint }: FieldProps) {
  return (
    <p className={own['field']}>
      <label htmlFor={name}>{label}</label>
      <input
        id={name}
        name={name}
        defaultValue={value}
        size={size}
        maxLength={2000}
        autoComplete="off"
        aria-describedby={hint ? `${name}-hint` : undefined}
      />
      {hint ? <small id={`${name}-hint`}>{hint}</small> : null}
    </p>
  );
}

/** A text in the three languages. */
export async function NamesFields({
  name,
  label,
  texts,
}: {
  name: string;
  label: string;
  texts: SheetTexts;
}) {
  const t = await getTextsOf('booksEntry');
  const languages = [
    ['en', 'english'],
    ['zhHant', 'traditional'],
    ['zhHans', 'simplified'],
  ] as const;
  return (
    <div className={own['names']}>
      {languages.map(([language, words]) => (
        <TextField
          key={language}
          name={`${name}.${language}`}
          label={t('form.in-language', { what: label, language: t(`form.${words}`) })}
          value={texts[language]}
          size={40}
        />
      ))}
    </div>
  );
}

type ChoiceProps = {
  name: string;
  label: string;
  value: string;
  options: readonly { readonly value: string; readonly text: string }[];
};

/** One of a few. */
export function ChoiceField({ name, label, value, options }: ChoiceProps) {
  return (
    <p className={own['field']}>
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={value}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </p>
  );
}

/** Adds a line to a list of the sheet. */
export async function AddButton({ list, thing }: { list: string; thing: Thing }) {
  const t = await getTextsOf('booksEntry');
  return (
    <p>
      <button type="submit" name="do" value={`add:${list}`} className={own['small']}>
        {t('form.add', { what: t(`thing.${thing}`) })}
      </button>
    </p>
  );
}

/** Takes a line from a list of the sheet. */
export async function RemoveButton({ line, what }: { line: string; what: string }) {
  const t = await getTextsOf('booksEntry');
  return (
    <button type="submit" name="do" value={`remove:${line}`} className={own['small']}>
      {t('form.remove', { what })}
    </button>
  );
}

/** What can be added. */
export type Thing =
  | 'heads'
  | 'programmes'
  | 'lines'
  | 'components'
  | 'items'
  | 'commitments'
  | 'pledges'
  | 'volumes'
  | 'texts'
  | 'footnotes'
  | 'tables'
  | 'links';
