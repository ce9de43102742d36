'use client';
import { type ChangeEvent, useRef, useState } from 'react';
import ask from '@/app/_components/AskForm.module.css';
import styles from './VerifyForm.module.css';

type Props = {
  words: Readonly<Record<'file' | 'sha256' | 'hint' | 'submit' | 'tooLarge' | 'insecure', string>>;
  /** What was asked about before. */
  asked: string;
};

/** Far more than any file of ours has. */
const MOST_BYTES = 50_000_000;

/**
 * Asks about a file by its SHA-256, which the browser works out itself: the file doesn't leave the machine. Without
 * JavaScript the SHA-256 is pasted.
 */
export function VerifyForm({ words, asked }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [trouble, setTrouble] = useState<'tooLarge' | 'insecure' | null>(null);

  async function hash({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0];
    if (!file || !field.current) return;
    // Browsers work it out only where nobody can listen in.
    const found = file.size > MOST_BYTES ? 'tooLarge' : globalThis.isSecureContext ? null : 'insecure';
    setTrouble(found);
    if (found !== null) return;
    const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
    field.current.value = [...new Uint8Array(digest)]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('');
    form.current?.requestSubmit();
  }

  return (
    <form
      ref={form}
      action="/reports/verify"
      method="get"
      className={`${ask['form']} ${styles['stacked']}`}
      aria-labelledby="verify"
    >
      <p className={styles['scripted']}>
        <label htmlFor="file">{words.file}</label>
        <input
          id="file"
          type="file"
          onChange={hash}
          aria-describedby={trouble ? 'file-trouble' : undefined}
        />
        {trouble ? (
          <span id="file-trouble" role="alert">
            {words[trouble]}
          </span>
        ) : null}
      </p>
      <p className={styles['wide']}>
        <span className={ask['name']}>
          <label htmlFor="sha256">{words.sha256}</label>
          <span id="sha256-hint">{words.hint}</span>
        </span>
        <input
          ref={field}
          id="sha256"
          name="sha256"
          defaultValue={asked}
          autoComplete="off"
          spellCheck={false}
          aria-describedby="sha256-hint"
        />
      </p>
      <button type="submit">{words.submit}</button>
    </form>
  );
}
