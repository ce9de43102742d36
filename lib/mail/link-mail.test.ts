import { expect, test } from 'vitest';
import { linkMail } from './link-mail';

const link = {
  kind: 'invitation',
  person: { name: '陳大文 Ada', email: 'ada@example.org' },
  author: 'Max Manager',
  address: 'https://kpi.example/sign-in/link?link=abc',
  expiresAt: new Date('2026-11-26T16:05:00Z'),
} as const;

test('an invitation is one mail in English and Traditional Chinese, each with the link and its end in Hong Kong time', () => {
  const mail = linkMail(link);
  expect(mail.to).toEqual({ name: '陳大文 Ada', address: 'ada@example.org' });
  expect(mail.subject).toBe('Invitation to 1823 service pledges｜1823服務承諾：邀請');
  const [english = '', chinese = ''] = mail.text.split('————');
  expect(english).toContain('Dear 陳大文 Ada,');
  expect(english).toContain('before 27 November 2026, 00:05 (Hong Kong time)');
  expect(chinese).toContain('香港時間2026年11月27日00:05前');
  for (const part of [english, chinese]) {
    expect(part.split('\n')).toContain(link.address);
    expect(part).toContain('Max Manager');
  }
});

test('a reset says that the former password works no longer', () => {
  const mail = linkMail({ ...link, kind: 'reset' });
  expect(mail.subject).toBe('A new password for 1823 service pledges｜1823服務承諾：重設密碼');
  expect(mail.text).toContain('former password, second factor and sign-ins work no longer');
});

test('whatever somebody is called stays out of the subject', () => {
  const named = linkMail({ ...link, person: { ...link.person, name: '{x} <b>' } });
  expect(named.subject).toBe(linkMail(link).subject);
  expect(named.text).toContain('Dear {x} <b>,');
});
