import type { Server } from 'node:net';
import { freePort } from './free-port';
import { StartError } from './start-error.mjs';

/**
 * Looks early whether the port can be had, before minutes of building.
 *
 * @param port 0: any
 * @returns the port to use
 * @throws StartError when somebody has it
 */
export async function choosePort(host: string, port: number): Promise<number> {
  const free = await freePort(host, port).catch((error: NodeJS.ErrnoException) => {
    throw explain(error, host, port);
  });
  if (free === null) throw inUse(port);
  return free;
}

/**
 * Listens for connections.
 *
 * @throws StartError when somebody has taken the port meanwhile
 */
export async function listen(server: Server, host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, host, port)));
    server.listen({ host, port }, resolve);
  });
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') return inUse(port);
  if (error.code === 'EACCES') return new StartError(`port ${port} is reserved: set PORT to one above 1023`);
  if (error.code === 'EADDRNOTAVAIL') return new StartError(`HOST ${host} is no address of this machine`);
  return error;
}

function inUse(port: number): StartError {
  return new StartError(`port ${port} is in use: set PORT to another one`);
}
