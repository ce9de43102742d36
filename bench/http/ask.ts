import { Agent, get } from 'node:http';

/** What came back: its status, and how many bytes its body has. */
export type Answer = { readonly status: number; readonly bytes: number };

/** Connections that stay open, as many as are needed at once. */
export function keptConnections(connections: number): Agent {
  return new Agent({ keepAlive: true, maxSockets: connections });
}

/** What is asked for, and by whom: the `Cookie` header of somebody signed in, or nothing. */
export type Question = { readonly address: string; readonly cookie?: string };

/** Asks for an address and reads the whole answer, uncompressed. */
export function ask({ address, cookie }: Question, agent: Agent): Promise<Answer> {
  const headers = cookie === undefined ? {} : { cookie };
  return new Promise((resolve, reject) => {
    const request = get(address, { agent, headers }, (response) => {
      let bytes = 0;
      response.on('data', (piece: Buffer) => {
        bytes += piece.length;
      });
      response.on('error', reject);
      response.on('end', () => resolve({ status: response.statusCode ?? 0, bytes }));
    });
    request.on('error', reject);
  });
}

/**
 * Asks once, on a connection of its own.
 *
 * @returns how many bytes the answer's body has
 * @throws Error when it isn't answered with 200
 */
export async function askOnce(question: Question): Promise<number> {
  const agent = keptConnections(1);
  try {
    const { status, bytes } = await ask(question, agent);
    if (status !== 200) throw new Error(`${question.address} answers ${status}`);
    return bytes;
  } finally {
    agent.destroy();
  }
}
