import type { TokenState } from '@/lib/overview/admin/token-rows';
import styles from './Tokens.module.css';

const SHAPE = {
  'in-use': '●',
  'ends-soon': '◐',
  'run-out': '○',
  revoked: '✕',
} as const satisfies Record<TokenState, string>;

/** Whether a token works, in words and shape; colour only repeats it. */
export function TokenTag({ state, text }: { state: TokenState; text: string }) {
  return (
    <span className={styles[state]}>
      <span aria-hidden="true">{SHAPE[state]}</span> {text}
    </span>
  );
}
