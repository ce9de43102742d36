'use client';
import { use } from 'react';
import styles from './_components/ErrorPanel.module.css';
import { ErrorWords } from './_components/error-words.client';

/** A page that could not be made: says so, keeps everything else, and offers to try again. */
export default function PageError({ reset }: { error: Error; reset: () => void }) {
  const words = use(ErrorWords);
  return (
    <main className={styles['error']}>
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <button type="button" onClick={() => reset()}>
        {words.retry}
      </button>
    </main>
  );
}
