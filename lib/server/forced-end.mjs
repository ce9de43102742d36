/** What to end at once when this process ends without having been told in time, the latest first. */
const endings = new Set();

process.on('exit', () => {
  for (const end of [...endings].reverse()) {
    try {
      end();
    } catch {
      // It has ended already.
    }
  }
});

/**
 * Registers what must not outlive this process, even when it is forced to end or something in it calls `process.exit`
 * (Next does, in development): done in one step, without waiting.
 *
 * @param {() => void} end such as sending a signal
 * @returns {() => void} takes it back
 */
export function atForcedEnd(end) {
  endings.add(end);
  return () => endings.delete(end);
}

/** Ends this process at once, with 1, and everything that is registered. */
export function forceEnd() {
  process.exit(1);
}
