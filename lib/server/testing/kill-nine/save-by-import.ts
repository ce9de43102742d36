import type { Save } from './saver';

/** Longer than the product itself may take to say that the database can't be reached. */
const PATIENCE = 30_000;

/**
 * Saving by the API: a file of one month, as a draft, with an Idempotency-Key.
 *
 * @param address the site's origin
 * @param token of a service account that may import drafts
 */
export function saveByImport(address: string, token: string): Save {
  return async ({ month, emails, key }) => {
    const answer = await fetch(`${address}/api/v1/imports/months`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'text/csv', 'idempotency-key': key },
      body: `month,emails\n${month},${emails}\n`,
      signal: AbortSignal.timeout(PATIENCE),
    }).catch(() => null);
    if (answer === null || answer.status === 503) return false;
    const said = await answer.text().catch(() => null);
    if (answer.status === 200) return said !== null;
    throw new Error(`saving was answered with ${answer.status}: ${said}`);
  };
}
