import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { cleanRequest } from './clean-request';
import { answerClientError, writeRaw } from './client-error';
import { type Front, type FrontOptions, frontOf, type Handler } from './front';
import { methodNotAllowed } from './refusal';

/** The server around the application. */
export type KpiServer = {
  readonly server: Server;
  readonly state: State;
};

type State = {
  /** On its way out: every response closes its connection. */
  draining: boolean;
  /** Requests whose response isn't over. */
  inFlight: number;
  /** Connections that have become something else than HTTP (the development server's). */
  readonly upgraded: Set<Duplex>;
};

/** What takes over a connection, in development. */
export type UpgradeHandler = (request: IncomingMessage, socket: Duplex, head: Buffer) => unknown;

/**
 * Makes the HTTP server that stands around the application; see front.ts for what it does to requests and responses.
 *
 * @param handler makes the answers
 * @param upgrade takes over web sockets; without it a request for one is answered like any other
 */
export function createKpiServer(
  options: FrontOptions,
  handler: Handler,
  upgrade?: UpgradeHandler,
): KpiServer {
  const state: State = { draining: false, inFlight: 0, upgraded: new Set() };
  const front = frontOf(options, () => state.draining);
  const server = createServer({
    maxHeaderSize: 16_384,
    // How long the headers, and the whole request with its body, may take to arrive.
    headersTimeout: 15_000,
    requestTimeout: 120_000,
    connectionsCheckingInterval: 5000,
    // Longer than proxies keep theirs, so that it is the proxy that closes.
    keepAliveTimeout: 75_000,
    // Node's own answer to a missing Host would lack the constant headers: inspect.ts refuses it.
    requireHostHeader: false,
  });
  const onRequest: Handler = (request, response) => {
    state.inFlight += 1;
    response.once('close', () => {
      state.inFlight -= 1;
    });
    return front.handle(request, response, handler);
  };
  server.on('request', onRequest);
  // A client that waits for our word before it sends its body gets a refusal instead, where there is one.
  server.on('checkContinue', onRequest);
  server.on('checkExpectation', onRequest);
  server.on('clientError', (error, socket) => answerClientError(error, socket, front.headers()));
  server.on('connect', (_, socket) => writeRaw(socket, methodNotAllowed('GET, HEAD'), front.headers()));
  if (upgrade) server.on('upgrade', upgrading(front, state, upgrade));
  return { server, state };
}

/** Web sockets aren't held to one origin by browsers: only pages of this site may open one. */
function upgrading(front: Front, state: State, upgrade: UpgradeHandler): UpgradeHandler {
  return (request, socket, head) => {
    const { host = '', origin = '' } = cleanRequest(request, front.isTrusted);
    if (!front.site.hosts.includes(host) || !front.site.origins.includes(origin)) return socket.destroy();
    state.upgraded.add(socket);
    socket.once('close', () => state.upgraded.delete(socket));
    return upgrade(request, socket, head);
  };
}
