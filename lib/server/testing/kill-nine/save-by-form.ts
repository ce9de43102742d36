import { monthFields } from '../month-form';
import type { Save } from './saver';

/** Longer than the product itself may take to say that the database can't be reached. */
const PATIENCE = 30_000;

/**
 * Saving by the form of a month, as a browser without JavaScript does. A refusal while the database is away must give back
 * what was typed.
 *
 * @param address the site's origin
 * @param cookie of an officer who is signed in
 */
export function saveByForm(address: string, cookie: string): Save {
  return async ({ month, emails, key }) => {
    const page = `${address}/returns/${month}`;
    const shown = await ask(page, { headers: { cookie } });
    if (shown === null || shown.status === 503) return false;
    const fields = monthFields(shown.text, { emails: String(emails), key });
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    const answer = await ask(page, { method: 'POST', headers: { cookie, origin: address }, body });
    if (answer === null) return false;
    if (answer.status === 303) return true;
    if (answer.status !== 503) throw new Error(`saving was answered with ${answer.status}`);
    // Whoever is signed in may have been unknown at that moment: then the page isn't the form's.
    if (answer.text.includes('name="emails"') && !answer.text.includes(`value="${emails}"`))
      throw new Error('what was typed doesn’t stand there any more');
    return false;
  };
}

/** null where no answer came, or not whole. */
async function ask(
  page: string,
  request: RequestInit,
): Promise<{ readonly status: number; readonly text: string } | null> {
  try {
    const answer = await fetch(page, {
      ...request,
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
    });
    return { status: answer.status, text: await answer.text() };
  } catch {
    return null;
  }
}
