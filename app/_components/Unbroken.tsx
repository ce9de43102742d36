import styles from './Unbroken.module.css';

/** A text whose financial years and amounts stay whole at the end of a line: not `2024–` and `25`. */
export function Unbroken({ text }: { text: string }) {
  const pieces = text.split(/(\d{4}–\d{2}|[+–]\d[\d.,]*%?)/);
  return pieces.map((piece, place) =>
    place % 2 === 0 ? (
      piece
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text, which never move
      <span key={place} className={styles['whole']}>
        {piece}
      </span>
    ),
  );
}
