import type { TokenRole } from '@/lib/access/person';
import type { getTextsOf } from '@/lib/request/words';

type Words = Awaited<ReturnType<typeof getTextsOf<'tokens'>>>;

/** Commands that try a token out, to be copied as they are. */
export function examplesOf(words: Words, role: TokenRole, token: string) {
  const api = `${process.env['APP_URL'] ?? ''}/api/v1`;
  const asToken = `curl -H "Authorization: Bearer ${token}"`;
  const read = { label: words('shown-read'), value: `${asToken} ${api}/measures` };
  const value = `${asToken} -H "Content-Type: text/csv" --data-binary @months.csv "${api}/imports/months?dryRun=true"`;
  return role === 'token-officer' ? [read, { label: words('shown-import'), value }] : [read];
}
