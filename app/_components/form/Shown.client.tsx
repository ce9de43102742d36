'use client';
import { useState } from 'react';
import type { FormWords, ShownOnce } from '@/lib/forms/form-state';
import styles from './ActionForm.module.css';

type Props = ShownOnce & { words: Pick<FormWords, 'copy' | 'copied' | 'print'> };

/** Something that is shown this once, such as a link, with a button that copies it; codes can be printed as well. */
export function Shown({ label, value, qrCode, words }: Props) {
  const [copied, setCopied] = useState(false);
  const codes = value.includes('\n');
  return (
    <div className={styles['shown']}>
      <span>{label}</span>
      {qrCode === undefined ? (
        <code className={styles['value']} data-codes={codes || undefined}>
          {value}
        </code>
      ) : (
        <svg
          className={styles['qrCode']}
          viewBox={`0 0 ${qrCode.size} ${qrCode.size}`}
          role="img"
          aria-label={label}
        >
          <path d={qrCode.path} />
        </svg>
      )}
      {qrCode === undefined ? (
        <span className={`${styles['entry']} ${styles['scripted']} no-print`}>
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
          {codes ? (
            <button type="button" className={styles['quiet']} onClick={() => window.print()}>
              {words.print}
            </button>
          ) : null}
        </span>
      ) : null}
    </div>
  );
}
