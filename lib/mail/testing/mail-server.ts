import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as a server took it. */
type Taken = { readonly from: string; readonly to: readonly string[]; readonly raw: string };

/** A real mail server on a free port of this machine, which keeps what it takes. */
export async function mailServer({ refuses = false } = {}) {
  const taken: Taken[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, callback) => callback(refuses ? new Error('no such mailbox') : null),
    onData: async (stream, { envelope }, callback) => {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
      const to = envelope.rcptTo.map(({ address }) => address);
      taken.push({ from, to, raw: Buffer.concat(chunks).toString('utf8') });
      callback();
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    end: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** The parts of a mail in plain text: its header fields, unfolded, and its text. */
export function readMail(raw: string) {
  const at = raw.indexOf('\r\n\r\n');
  const fields = raw
    .slice(0, at)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  const text = Buffer.from(raw.slice(at), 'base64').toString('utf8');
  return { fields, text };
}
