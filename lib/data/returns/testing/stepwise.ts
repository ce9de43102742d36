import { AsyncLocalStorage } from 'node:async_hooks';
import type { Transaction } from '../../database';

/** Where a change of a month can be held: before it looks for its key, reads the chain, adds to it, and commits. */
export type Point = 'look-up' | 'read' | 'write' | 'commit';

/** Work that goes on one step at a time. */
export type Stepwise<Result> = {
  /** Where it stands; `under-way` while it does its step, which may be waiting for a lock. */
  readonly at: () => Point | 'begin' | 'under-way' | 'end';
  /** Lets it do its next step. */
  step(): void;
  /** Settles when it stands somewhere. */
  stands(): Promise<void>;
  /** What came of it, once it has ended. */
  readonly result: () => Result;
};

/** Whether the connection is to break where work was held. */
type Hold = (point: Point) => Promise<boolean>;
const current = new AsyncLocalStorage<Hold>();

/**
 * Work that is held at some points of its transactions, and before its beginning.
 *
 * @param breaksAt where its connection breaks, the first time it gets there
 */
export function stepwise<Result>(
  work: () => Promise<Result>,
  points: readonly Point[],
  breaksAt?: Point,
): Stepwise<Result> {
  let at: ReturnType<Stepwise<Result>['at']> = 'begin';
  let ended: { value: Result } | { error: unknown } | undefined;
  let goOn: () => void = () => {
    void current.run(hold, work).then(
      (value) => stand('end', { value }),
      (error: unknown) => stand('end', { error }),
    );
  };
  let stood = () => {};
  let isWhole = true;
  const stand = (point: Point | 'end', how?: typeof ended) => {
    at = point;
    ended = how;
    stood();
  };
  const hold: Hold = async (point) => {
    if (points.includes(point))
      await new Promise<void>((resolve) => {
        goOn = resolve;
        stand(point);
      });
    const breaks = isWhole && point === breaksAt;
    isWhole = isWhole && !breaks;
    return breaks;
  };
  return {
    at: () => at,
    step() {
      at = 'under-way';
      goOn();
    },
    stands: () =>
      at === 'under-way'
        ? new Promise((resolve) => {
            stood = resolve;
          })
        : Promise.resolve(),
    result() {
      if (ended === undefined) throw new Error('it has not ended');
      if ('error' in ended) throw ended.error;
      return ended.value;
    },
  };
}

/** A transaction's work, held at its points where it is part of {@link stepwise} work. */
export function held<Result>(
  work: (tx: Transaction) => Promise<Result>,
): (tx: Transaction) => Promise<Result> {
  const hold = current.getStore();
  if (hold === undefined) return work;
  return async (tx) => {
    let hasRead = false;
    let hasWritten = false;
    const at = async (point: Point) => {
      // As an administrator of the database or a crash would end it.
      if (await hold(point)) await tx.$queryRaw`SELECT pg_terminate_backend(pg_backend_pid())::text`;
    };
    const monthRevision = new Proxy(tx.monthRevision, {
      get: (target, name) =>
        name === 'createMany'
          ? async (what: Parameters<typeof target.createMany>[0]) => {
              await at('write');
              hasWritten = true;
              return target.createMany(what);
            }
          : Reflect.get(target, name),
    });
    const $queryRaw = async (...question: Parameters<Transaction['$queryRaw']>) => {
      if (!hasRead) await at('read');
      hasRead = true;
      return tx.$queryRaw(...question);
    };
    await at('look-up');
    const own: Partial<Record<string | symbol, unknown>> = { monthRevision, $queryRaw };
    const result = await work(
      new Proxy(tx, { get: (target, name) => own[name] ?? Reflect.get(target, name) }),
    );
    if (hasWritten) await at('commit');
    return result;
  };
}
