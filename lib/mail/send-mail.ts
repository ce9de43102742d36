import 'server-only';
import { createTransport } from 'nodemailer';

/** Each step of talking to the mail server may take so long; milliseconds. Somebody is waiting for the page. */
const STEP = 4_000;
/** All steps together. */
const ALL = 10_000;

/** A mail in plain text, to one person. */
export type Mail = {
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
};

/** What became of a mail: `off` where this server sends none. */
export type MailOutcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'off' }
  | { readonly kind: 'failed'; readonly error: Error };

/**
 * Hands a mail to the server that `SMTP_URL` names, from `MAIL_FROM`. Never throws: who asked for something more important
 * than a mail still gets it.
 *
 * @returns `sent` once that server has taken it, which is no proof of arrival
 * @example (await sendMail({ to: { name: 'Ada', address: 'ada@example.org' }, subject: 'Hello', text: '…' })).kind
 */
export async function sendMail({ to, subject, text }: Mail): Promise<MailOutcome> {
  const [url, from] = [process.env['SMTP_URL'], process.env['MAIL_FROM']];
  if (!url || !from) return { kind: 'off' };
  const transport = createTransport({
    url,
    connectionTimeout: STEP,
    greetingTimeout: STEP,
    dnsTimeout: STEP,
    socketTimeout: STEP,
    // The text is the whole mail: nothing is ever read from a file or an address for it.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await inTime(transport.sendMail({ from, to: { ...to }, subject, text, textEncoding: 'base64' }));
    return { kind: 'sent' };
  } catch (error) {
    return { kind: 'failed', error: error instanceof Error ? error : new Error(String(error)) };
  } finally {
    transport.close();
  }
}

/** A server that answers every step just in time isn't waited for all day. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer from the mail server within ${ALL / 1000} s`)), ALL);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
