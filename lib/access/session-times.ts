/** How long somebody stays signed in, however busy; milliseconds. */
export const SESSION_LASTS = 12 * 60 * 60_000;

/** How long somebody stays signed in without asking for anything; milliseconds. */
export const SESSION_IDLE = 60 * 60_000;

/** So much may pass before it is noted again that somebody was here; milliseconds. */
export const SEEN_AGAIN_AFTER = 60_000;
