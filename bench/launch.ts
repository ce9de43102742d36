import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { atEnd } from './ending';

/** A server that was started and answers. */
export type Launched = {
  readonly address: string;
  readonly pid: number;
  /** From the start of its process to its word that it is ready; milliseconds. */
  readonly readyAfter: number;
  stop(): Promise<void>;
};

/** Settings of the person who measures that would change what is measured. */
const FOREIGN = /^(KPI_|DATABASE_|APP_URL$|HOST$|TRUSTED_PROXIES$|MAX_UPLOAD_BYTES$|NODE_OPTIONS$|NODE_ENV$)/;

/** The environment for programs that are measured: this one's without settings, and with some of its own. */
export function plainEnvironment(own: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const env = { ...process.env };
  for (const name of Object.keys(env)) if (FOREIGN.test(name)) Reflect.deleteProperty(env, name);
  return Object.assign(env, { FORCE_COLOR: '0' }, own);
}

/**
 * Starts a Node program that says `Ready: ADDRESS` when it answers.
 *
 * @param program relative to `cwd`
 * @throws Error with what it printed when it ends before it is ready
 */
export async function launch(
  program: string,
  { cwd, env }: { cwd: string; env: Readonly<Record<string, string>> },
): Promise<Launched> {
  const begun = performance.now();
  const child = spawn(process.execPath, [program], {
    cwd,
    env: plainEnvironment({ PORT: '0', ...env }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  atEnd(stop);
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (piece: string) => {
        said = (said + piece).slice(-100_000);
        const ready = /Ready: (http:\S+)/.exec(said)?.[1];
        if (ready) resolve(ready);
      });
    void ended.then(([code]) =>
      reject(new Error(`${program} ended (exit ${code}) before it was ready:\n${said}`)),
    );
  });
  const readyAfter = performance.now() - begun;
  if (child.pid === undefined) throw new Error(`${program} has no process`);
  return { address, pid: child.pid, readyAfter, stop };
}
