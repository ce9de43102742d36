import { connect, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { type Program, startProgram } from '../testing/run-program';
import { until } from '../until';

const programs: Program[] = [];
afterEach(() => {
  for (const program of programs.splice(0)) program.process.kill('SIGKILL');
});

/** What became of a client that asks again and again on one connection, then on new ones, until nobody answers. */
type Client = { whole: number; broken: string[]; done: boolean };

const body = 40_000;

/** Asks without end. A response counts as whole when all of it came; as broken when a request that was sent, or a response
 * that had begun, was cut off. */
function keepAsking(port: number): Client {
  const client: Client = { whole: 0, broken: [], done: false };
  const open = () => {
    const socket = connect(port, '127.0.0.1');
    let received = '';
    let asked = false;
    const ask = () => {
      asked = true;
      received = '';
      socket.write('GET / HTTP/1.1\r\nHost: kpi.example\r\n\r\n');
    };
    socket.setEncoding('latin1');
    socket.on('connect', ask);
    socket.on('data', (text) => {
      received += text;
      const head = received.indexOf('\r\n\r\n');
      if (head === -1 || received.length < head + 4 + body) return;
      client.whole += 1;
      asked = false;
      if (/^connection: close\r$/im.test(received.slice(0, head + 2))) socket.end();
      else ask();
    });
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED') client.done = true;
      else if (asked) client.broken.push(`${error.code} after ${received.length} bytes`);
    });
    socket.on('close', () => {
      if (asked && !client.done && received.length > 0)
        client.broken.push(`closed after ${received.length} bytes`);
      if (!client.done) setImmediate(open);
    });
    return socket;
  };
  open();
  return client;
}

test('F13: SIGTERM under load breaks no response, and the server ends with 0', async () => {
  const program = startProgram('lib/server/testing/http-program.ts', []);
  programs.push(program);
  const port = Number(await program.nextLine());
  const clients = Array.from({ length: 40 }, () => keepAsking(port));
  expect(await until(() => clients.every((client) => client.whole > 5), 30_000)).toBe(true);
  program.process.kill('SIGTERM');
  expect(await program.ended).toBe(0);
  expect(await until(() => clients.every((client) => client.done), 10_000)).toBe(true);
  expect(clients.flatMap((client) => client.broken)).toEqual([]);
});

test('F13: an idle connection is still answered for a moment, and told to close', async () => {
  const program = startProgram('lib/server/testing/http-program.ts', []);
  programs.push(program);
  const port = Number(await program.nextLine());
  const socket = connect(port, '127.0.0.1');
  await answerOn(socket);
  program.process.kill('SIGTERM');
  expect(await until(() => isRefused(port), 5000)).toBe(true);
  expect(await answerOn(socket)).toMatch(/^connection: close\r$/im);
  expect(await program.ended).toBe(0);
});

/** Asks on a connection and waits for the whole response. */
function answerOn(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let received = '';
    const take = (text: Buffer) => {
      received += text.toString('latin1');
      if (received.length < body + received.indexOf('\r\n\r\n') + 4) return;
      socket.off('data', take);
      resolve(received);
    };
    socket.on('data', take);
    socket.once('error', reject);
    socket.write('GET / HTTP/1.1\r\nHost: kpi.example\r\n\r\n');
  });
}

function isRefused(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => resolve(false));
    socket.on('error', () => resolve(true));
    socket.on('close', () => socket.destroy());
  });
}
