'use client';
import { useState } from 'react';
import type { FormWords } from '@/lib/forms/form-state';
import styles from './ActionForm.module.css';

type Props = { label: string; value: string; words: Pick<FormWords, 'copy' | 'copied'> };

/** Something that is shown this once, such as a link, with a button that copies it. */
export function Shown({ label, value, words }: Props) {
  const [copied, setCopied] = useState(false);
  return (
    <div className={styles['shown']}>
      <span>{label}</span>
      <output className={styles['value']}>{value}</output>
      <button
        type="button"
        className={styles['quiet']}
        onClick={() =>
          navigator.clipboard.writeText(value).then(
            () => setCopied(true),
            () => {},
          )
        }
      >
        {copied ? words.copied : words.copy}
      </button>
    </div>
  );
}
