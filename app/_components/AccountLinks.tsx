import styles from './AccountLinks.module.css';
import type { FrameView } from './frame-view';

/** Who is signed in, on the way to their account, and the way out. */
export function AccountLinks({ view: { account, words } }: { view: FrameView }) {
  if (account === null) return null;
  return (
    <form className={styles['account']} method="post" action="/sign-out">
      <a href="/account" title={words.account} aria-current={account.current ? 'page' : undefined}>
        {account.name}
      </a>
      <button type="submit">{words.signOut}</button>
    </form>
  );
}
