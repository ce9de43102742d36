import styles from './Lines.module.css';

/** Whether two figures agree, in words and shape; colour only repeats it. */
export function Agreement({ agrees, text }: { agrees: boolean; text: string }) {
  return (
    <span className={styles[agrees ? 'agrees' : 'differs']}>
      <span aria-hidden="true">{agrees ? '●' : '▽'}</span> {text}
    </span>
  );
}
