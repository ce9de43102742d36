import { randomUUID } from 'node:crypto';

/** Something that a person saves: a figure of a month, by a form (or request) with a key of its own. */
export type Saved = { readonly month: string; readonly emails: number; readonly key: string };

/**
 * How a person saves.
 *
 * @returns whether it was acknowledged; false where the answer is that it can't be done now, or there is none
 * @throws Error for any other answer
 */
export type Save = (what: Saved) => Promise<boolean>;

/** Somebody who saves months of their own without stop. */
export type Saver = {
  /** All that was ever sent, in order. */
  readonly sent: readonly Saved[];
  /** What of it was not acknowledged: at most the last one. */
  readonly open: () => Saved | null;
  /** Begins to save, one after the other, until it fails or is stopped. What is open is sent again first, with its key. */
  start(): void;
  /** Throws what saving threw, if it did. */
  ensureWell(): void;
  /** Lets what is under way end. */
  stop(): Promise<void>;
};

/** Somebody who saves these months by turns, another figure each time. */
export function saver(months: readonly string[], save: Save): Saver {
  const sent: Saved[] = [];
  let open: Saved | null = null;
  let isGoing = false;
  let fault: { readonly error: unknown } | undefined;
  let running: Promise<void> = Promise.resolve();
  const run = async () => {
    while (isGoing) {
      const one = open ?? next(months, sent.length);
      if (open === null) sent.push(one);
      open = one;
      if (!(await save(one))) return;
      open = null;
    }
  };
  const ensureWell = () => {
    if (fault !== undefined) throw fault.error;
  };
  return {
    sent,
    open: () => open,
    start() {
      isGoing = true;
      running = run().catch((error: unknown) => {
        fault = { error };
      });
    },
    ensureWell,
    async stop() {
      isGoing = false;
      await running;
      ensureWell();
    },
  };
}

function next(months: readonly string[], number: number): Saved {
  const month = months[number % months.length];
  if (month === undefined) throw new Error('nothing to save');
  return { month, emails: number, key: randomUUID() };
}
