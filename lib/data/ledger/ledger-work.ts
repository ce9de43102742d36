import 'server-only';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { ledgerProblems } from '@/lib/proposals/ledger/ledger-problems';
import { standingsOf } from '@/lib/proposals/ledger/relation';
import { placeOf } from '@/lib/proposals/ledger/valid-time';
import type { LedgerEntry } from '@/lib/proposals/ledger-entry';
import { knownBefore } from '../known-by';
import type { ProposalWork } from '../proposals/work';
import { ledgerEffects } from './ledger-effects';
import type { LedgerRow } from './ledger-row';
import { loadLedgerRows } from './load-ledger-rows';
import { writeEntry } from './write-entry';

/** Longer subjects are cut: the proposal itself says everything. */
const MOST_CHARACTERS = 120;

/** Definitions, targets, plans, published figures, holidays and settings, as proposed and confirmed. */
export const ledgerWork: ProposalWork<'ledger'> = {
  subject: ({ entries }) => {
    const subjects = [...new Set(entries.map(subjectOf))].join(', ');
    return subjects.length > MOST_CHARACTERS ? `${subjects.slice(0, MOST_CHARACTERS)}…` : subjects;
  },
  problems: async (tx, { entries }, about) => {
    const ledger = await loadLedgerRows(tx, knownBefore(null));
    return ledgerProblems(
      entries,
      ledger.map(({ entry }) => entry),
      about,
    );
  },
  effects: (tx, { entries }, { today }) => ledgerEffects(tx, entries, today),
  write: async (tx, { entries }, { proposalId, authorId, knownAt, reason }) => {
    const ledger = await loadLedgerRows(tx, knownBefore(null));
    const said = ledger.map(({ entry }) => entry);
    for (const { entry, relation } of standingsOf(entries, said, hongKongDay(knownAt))) {
      const known = { knownAt: afterOthers(entry, ledger, knownAt), reason, authorId, proposalId };
      await writeEntry(tx, entry, known, relation === 'correction');
    }
  },
};

/** A clock that jumped back must not put a correction before what it corrects. */
function afterOthers(entry: LedgerEntry, ledger: readonly LedgerRow[], knownAt: Date): Date {
  const others = ledger.filter((row) => placeOf(row.entry) === placeOf(entry));
  return new Date(Math.max(knownAt.getTime(), ...others.map((row) => row.knownAt?.getTime() ?? 0)));
}

/** A measure, a day, a setting. */
function subjectOf(entry: LedgerEntry): string {
  if ('measure' in entry) return entry.measure;
  return entry.entry === 'holiday' ? entry.day : entry.name;
}
