import styles from './EventMark.module.css';

/** Beside the month of a line: which events it is in, by their letters. */
export function EventMark({ text }: { text: string | null | undefined }) {
  return text ? <span className={styles['mark']}>{text}</span> : null;
}
