import type { Person } from '@/lib/access/person';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { loadLedgerEntries } from '@/lib/data/ledger/load-definitions';
import { propose } from '@/lib/data/proposals/propose';
import { ledgerProblemText } from '@/lib/overview/definitions/problem-text';
import { MOST_BYTES, type ParsedLedger, parseLedger } from '@/lib/proposals/ledger/ledger-file';
import { standingsOf } from '@/lib/proposals/ledger/relation';
import { type FormResult, refusedAs } from '@/lib/request/handle-form';
import { getTexts, getTextsOf } from '@/lib/request/words';

type Sent = { readonly file: File; readonly reason: string | null; readonly key: string };

/** Proposes what a file says beyond what holds, or says why it can't be. */
export async function sendFile(person: Person, { file, reason, key }: Sent, now: Date): Promise<FormResult> {
  const t = await getTextsOf('definitions.file-page');
  if (file.size === 0) return { kind: 'problems', problems: [{ field: 'file', text: t('file-missing') }] };
  // What is larger is refused by its first bytes.
  const read = parseLedger(new Uint8Array(await file.slice(0, MOST_BYTES + 1).arrayBuffer()));
  if (read.kind === 'errors') return refused(read);
  const today = hongKongDay(now);
  const ledger = await loadLedgerEntries(person, { today, asAt: null });
  const entries = standingsOf(read.entries, ledger, today)
    .filter(({ relation }) => relation !== 'same')
    .map(({ entry }) => entry);
  if (entries.length === 0) return refusedAs(409, t('nothing'));
  const proposed = { kind: 'ledger' as const, entries };
  const result = await propose(person, { proposed, reason, key }, now);
  if (result.kind === 'proposed') return { kind: 'go', to: `/proposals/${result.id}` };
  const all = await getTexts();
  return {
    kind: 'problems',
    problems: result.problems.map((problem) => ({
      field: problem.code === 'reason-needed' ? 'reason' : 'file',
      text: ledgerProblemText(all, problem),
    })),
  };
}

async function refused({
  errors,
  count,
}: Extract<ParsedLedger, { readonly kind: 'errors' }>): Promise<FormResult> {
  const t = await getTextsOf('definitions.file-page');
  return {
    kind: 'problems',
    message: t('broken', { count }),
    problems: errors.map(({ place, value, code }) => ({
      field: 'file',
      text: value === null ? t('at-place', { place, code }) : t('at', { place, value, code }),
    })),
  };
}
