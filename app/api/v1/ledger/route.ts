import { parseQuery } from '@/lib/api/parse-query';
import { ledgerQuery } from '@/lib/api/query';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { recordExport } from '@/lib/data/audit/record-export';
import { loadLedgerEntries } from '@/lib/data/ledger/load-definitions';
import { printLedger } from '@/lib/proposals/ledger/ledger-file';
import { reads } from '../../_endpoint/endpoint';

/** The whole ledger as a file, which can be proposed again. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = reads(async (request, person) => {
  const { pathname, search, searchParams } = new URL(request.url);
  const { asAt } = parseQuery(ledgerQuery, searchParams);
  const now = new Date();
  const entries = await loadLedgerEntries(person, { today: hongKongDay(now), asAt: asAt ?? null });
  await recordExport(person, `${pathname}${search}`, now);
  return new Response(printLedger(entries), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="1823-ledger-${asAt ?? hongKongDay(now)}.json"`,
    },
  });
});
