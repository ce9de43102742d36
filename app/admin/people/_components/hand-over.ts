import type { Person } from '@/lib/access/person';
import { readLink } from '@/lib/data/people/links';
import { Refused } from '@/lib/data/people/refused';
import { reportFailure } from '@/lib/data/report-failure';
import { formatMoment } from '@/lib/format/moment';
import { linkMail } from '@/lib/mail/link-mail';
import { sendMail } from '@/lib/mail/send-mail';
import type { FormResult } from '@/lib/request/handle-form';
import { getLocale, getTextsOf } from '@/lib/request/words';

/**
 * Gives a new link to whoever it is for: by mail where mail is set up, and to the administrator's eyes this once whatever
 * becomes of the mail.
 *
 * @param done what was done, a sentence
 * @throws Refused `link-void` where the link was replaced in the same moment
 */
export async function handOver(
  secret: string,
  author: Person,
  done: (name: string) => string,
  now: Date,
): Promise<FormResult> {
  const [t, locale] = [await getTextsOf('people'), await getLocale()];
  const link = await readLink(secret, now);
  if (link === null || link.person === null || link.kind === 'first-administrator') {
    throw new Refused('link-void');
  }
  const { kind, person, expiresAt } = link;
  const address = `${process.env['APP_URL'] ?? ''}/sign-in/link?link=${secret}`;
  const sent = await sendMail(linkMail({ kind, person, author: author.name, address, expiresAt }));
  if (sent.kind === 'failed') reportFailure(sent.error);
  const { name, email } = person;
  return {
    kind: 'done',
    message: t('link.done-and', { done: done(name), mail: t(`link.${sent.kind}`, { name, email }) }),
    shown: [{ label: t('link.label', { name, end: formatMoment(expiresAt, locale) }), value: address }],
  };
}
