import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { sendMail } from './send-mail';
import { mailServer, readMail } from './testing/mail-server';

const mail = {
  to: { name: 'Ada Admin', address: 'ada@example.org' },
  subject: 'Hello｜你好',
  text: 'A line.\n\nhttps://kpi.example/sign-in/link?link=abc_-\n\n一行。',
};
const FROM = '1823 service pledges <kpi@example.org>';

afterEach(() => {
  delete process.env['SMTP_URL'];
  delete process.env['MAIL_FROM'];
});

function sendingThrough(url: string) {
  process.env['SMTP_URL'] = url;
  process.env['MAIL_FROM'] = FROM;
}

test('a mail reaches the server as plain text, whole, from the address that is set', async () => {
  const server = await mailServer();
  try {
    sendingThrough(server.url);
    expect(await sendMail(mail)).toEqual({ kind: 'sent' });
    expect(server.taken).toHaveLength(1);
    const [taken] = server.taken;
    expect(taken).toMatchObject({ from: 'kpi@example.org', to: ['ada@example.org'] });
    const { fields, text } = readMail(taken?.raw ?? '');
    expect(fields).toContain(`From: ${FROM}`);
    expect(fields).toContain('To: Ada Admin <ada@example.org>');
    expect(fields.find((field) => field.startsWith('Content-Type'))).toBe(
      'Content-Type: text/plain; charset=utf-8',
    );
    expect(text.replaceAll('\r\n', '\n').trim()).toBe(mail.text);
  } finally {
    await server.end();
  }
});

test('[ASVS 1.3.11] a name or subject with line ends makes neither another field nor another recipient', async () => {
  const server = await mailServer();
  try {
    sendingThrough(server.url);
    const evil = 'Ada\r\nBcc: eve@example.org\r\nX-Evil: 1';
    const outcome = await sendMail({ ...mail, to: { ...mail.to, name: evil }, subject: evil });
    expect(outcome.kind).toBe('sent');
    expect(server.taken[0]?.to).toEqual(['ada@example.org']);
    const { fields } = readMail(server.taken[0]?.raw ?? '');
    expect(fields.filter((field) => /^(bcc|x-evil)/i.test(field))).toEqual([]);
  } finally {
    await server.end();
  }
});

test('without SMTP_URL no mail is sent, and that is no failure', async () => {
  expect(await sendMail(mail)).toEqual({ kind: 'off' });
});

test('a server that refuses the address is a failure that says so', async () => {
  const server = await mailServer({ refuses: true });
  try {
    sendingThrough(server.url);
    const outcome = await sendMail(mail);
    expect(outcome).toMatchObject({ kind: 'failed' });
    expect(outcome.kind === 'failed' && outcome.error.message).toContain('no such mailbox');
    expect(server.taken).toEqual([]);
  } finally {
    await server.end();
  }
});

test('a server that isn’t there is a failure', async () => {
  const server = await mailServer();
  await server.end();
  sendingThrough(server.url);
  expect((await sendMail(mail)).kind).toBe('failed');
});

test('a server that says nothing is given up after four seconds', async () => {
  const silent = createServer(() => {});
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const address = silent.address();
    sendingThrough(`smtp://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`);
    const sending = sendMail(mail);
    await once(silent, 'connection');
    // The greeting is waited for from the moment the connection is there on the other side too.
    await new Promise((resolve) => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(4_000);
    const outcome = await sending;
    expect(outcome.kind === 'failed' && outcome.error.message).toMatch(/greeting/i);
  } finally {
    vi.useRealTimers();
    silent.close();
  }
});
