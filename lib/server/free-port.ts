import { createServer } from 'node:net';

/**
 * A TCP port that nobody uses now.
 *
 * @param host on which it is wanted
 * @param port 0: any; else this one
 * @returns the port, or null when it is taken
 */
export function freePort(host: string, port = 0): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    );
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address();
      const got = typeof address === 'object' && address !== null ? address.port : null;
      server.close(() => resolve(got));
    });
  });
}
