import { COMMAND_LINE } from '@/lib/access/person';
import { loadShippedData } from '../../shipped/load';
import { LEAVER, MANAGER, OFFICER, seedPeople } from './seed-people';
import { seedProposals } from './seed-proposals';
import { seedReports } from './seed-reports';
import { query } from './sql';

/** What texts can hold: quotes, line breaks of every kind, tabs, backslashes, beyond the first plane, separators. */
export const ODD_TEXT = 'quotes "double" \'single\', back\\slash, \n\r\n\t, 😀 𠮷, \u2028\u2029, {a,NULL}, ,';

type Link = {
  month: string;
  action: string;
  by: string;
  counts?: Record<string, string>;
  extra?: Record<string, string>;
};

/** A database in use: people, months in every state, each revision with its audit row, and issued reports. */
export async function seed(ownerUrl: string): Promise<void> {
  await loadShippedData(ownerUrl);
  await seedPeople(ownerUrl);
  const calls = { calls_offered: '240000', calls_answered: '230000', wait_seconds_total: '9007199254740992' };
  await addRevisions(ownerUrl, [
    { month: '2024-01', action: 'loaded', by: COMMAND_LINE.id, counts: calls, extra: file },
    {
      month: '2024-01',
      action: 'reopened',
      by: MANAGER,
      counts: calls,
      extra: { reason: text('a new count') },
    },
    { month: '2024-01', action: 'saved', by: OFFICER, counts: { ...calls, rated_5: '2147483647' } },
    {
      month: '2024-02',
      action: 'saved',
      by: OFFICER,
      counts: { emails: '0' },
      extra: { note: text(ODD_TEXT) },
    },
    {
      month: '2024-02',
      action: 'submitted',
      by: OFFICER,
      counts: { emails: '0' },
      extra: { note: text(ODD_TEXT) },
    },
    {
      month: '2024-02',
      action: 'approved',
      by: MANAGER,
      counts: { emails: '0' },
      extra: { note: text(ODD_TEXT) },
    },
    { month: '2024-03', action: 'saved', by: OFFICER, extra: { suspended: `'{emails,other_written}'` } },
    // By somebody who has left since.
    { month: '2023-12', action: 'saved', by: LEAVER, extra: { known_at: text('2024-05-01') } },
  ]);
  await seedReports(ownerUrl);
  await seedProposals(ownerUrl);
}

/** Adds links to new chains, in order, with an audit row each, in one transaction. */
export async function addRevisions(url: string, links: readonly Link[]): Promise<void> {
  const next = new Map<string, number>();
  const statements = links.flatMap(({ month, action, by, counts = {}, extra = {} }) => {
    const revision = (next.get(month) ?? 0) + 1;
    next.set(month, revision);
    const columns = { ...counts, ...extra };
    const names = Object.keys(columns)
      .map((name) => `, ${name}`)
      .join('');
    const values = Object.values(columns)
      .map((value) => `, ${value}`)
      .join('');
    return [
      `INSERT INTO month_revision (month, revision, action, author_id${names})
       VALUES ('${month}-01', ${revision}, '${action}', '${by}'${values})`,
      `INSERT INTO audit_event (kind, subject, details, person_id)
       VALUES ('month-${action}', 'month ${month}', '{"revision": ${revision}, "b": null, "a": 1.10}', '${by}')`,
    ];
  });
  await query(url, 'BEGIN', ...statements, 'COMMIT');
}

const file = { source_file: text("a'b.csv"), source_sha256: text('0'.repeat(64)) };

/** A text as a literal of SQL. */
export function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
