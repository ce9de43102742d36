import { Server as NetServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { until } from '../until';
import type { KpiServer } from './server';

/**
 * Ends a server without breaking a response: takes no new connections, finishes what is under way, tells every client by
 * `Connection: close` not to come again, and closes.
 *
 * @param grace how long idle connections stay open, so that a request that is on its way is still answered; milliseconds
 * @param patience how long responses under way may take; milliseconds
 * @returns whether all of them were finished in time
 */
export async function drain({ server, state }: KpiServer, grace = 500, patience = 20_000): Promise<boolean> {
  state.draining = true;
  for (const socket of state.upgraded) socket.destroy();
  // http.Server's own close() would at once cut idle connections, some of which have a request on its way.
  NetServer.prototype.close.call(server);
  await wait(grace);
  const finished = await until(() => state.inFlight === 0, patience);
  server.closeAllConnections();
  return finished;
}
