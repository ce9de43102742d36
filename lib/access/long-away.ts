/** After so long without signing in, an account that is open is worth a look; milliseconds. */
const LONG = 90 * 24 * 60 * 60_000;

type Coming = {
  readonly status: 'invited' | 'active' | 'disabled';
  /** null: never. */
  readonly signedInAt: Date | null;
  readonly addedAt: Date;
};

/**
 * Whether somebody who may come in hasn't signed in for 90 days, counted from being added where they never have. Who may not
 * come in isn't away.
 *
 * @example isLongAway({ status: 'active', signedInAt: null, addedAt: august1 }, october30) // true: 90 days to the instant
 */
export function isLongAway({ status, signedInAt, addedAt }: Coming, now: Date): boolean {
  return status !== 'disabled' && now.getTime() - (signedInAt ?? addedAt).getTime() >= LONG;
}
