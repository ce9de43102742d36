import { CommandFailure } from './failure';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * A signal that is aborted when this process is asked to end, or when the process that started it has vanished (kill -9):
 * its channel to us closes then. Asking twice changes nothing; a terminal's Ctrl-C reaches parent and child.
 */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  const interrupt = (what: string) => controller.abort(interrupted(what));
  for (const signal of SIGNALS) process.on(signal, () => interrupt(signal));
  if (process.send) {
    const vanished = () => interrupt('the end of the process that started it');
    process.on('disconnect', vanished);
    process.channel?.unref(); // the channel alone must not keep a finished command alive
    if (!process.connected) vanished();
  }
  return controller.signal;
}

function interrupted(what: string): CommandFailure {
  return new CommandFailure(
    `interrupted by ${what}: the change was made as a whole or not at all. Run it again to see which`,
  );
}
