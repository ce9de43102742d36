/** What to end at once when somebody doesn't want to wait, the latest first. */
const endings = new Set();

/**
 * Registers what must not outlive this process even when it is forced to end: done in one step, without waiting.
 *
 * @param {() => void} end such as sending a signal
 * @returns {() => void} takes it back
 */
export function atForcedEnd(end) {
  endings.add(end);
  return () => endings.delete(end);
}

/** Ends everything that is registered and then this process, with 1. */
export function forceEnd() {
  for (const end of [...endings].reverse()) end();
  process.exit(1);
}
