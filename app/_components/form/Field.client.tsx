'use client';
import { useState } from 'react';
import type { FormField, FormWords } from '@/lib/forms/form-state';
import styles from './ActionForm.module.css';

type Props = {
  id: string;
  field: FormField;
  /** What was typed before. */
  typed: string | undefined;
  problem: string | undefined;
  words: FormWords;
};

/** A field with its name, hint and problem. A password can be looked at while it is typed. */
export function Field({ id, field, typed, problem, words }: Props) {
  const { name, label, type, hint, options, optional, rows = 3 } = field;
  const [visible, setVisible] = useState(false);
  const described = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ');
  const given = typed ?? field.value ?? '';
  const common = {
    id,
    name,
    'aria-describedby': described || undefined,
    'aria-invalid': problem ? true : undefined,
    required: !optional,
  };
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p className={styles['hint']} id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {problem ? (
        <p className={styles['wrong']} id={`${id}-problem`}>
          {problem}
        </p>
      ) : null}
      {type === 'choice' ? (
        <select {...common} key={given} defaultValue={given}>
          {options?.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      ) : type === 'long' ? (
        <textarea {...common} rows={rows} defaultValue={given} />
      ) : (
        <span className={styles['entry']}>
          <input
            {...common}
            type={inputType(type, visible)}
            inputMode={type === 'code' ? 'text' : type === 'number' ? 'numeric' : undefined}
            autoComplete={field.autoComplete ?? 'off'}
            autoCapitalize="none"
            spellCheck={false}
            defaultValue={given}
          />
          {type === 'password' ? (
            <button
              type="button"
              className={styles['reveal']}
              aria-pressed={visible}
              aria-controls={id}
              onClick={() => setVisible(!visible)}
            >
              {visible ? words.hidePassword : words.showPassword}
            </button>
          ) : null}
        </span>
      )}
    </div>
  );
}

function inputType(type: FormField['type'], visible: boolean): string {
  if (type === 'password') return visible ? 'text' : 'password';
  return type === 'email' ? 'email' : 'text';
}
