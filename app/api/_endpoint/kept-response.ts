import type { Person } from '@/lib/access/person';
import type { Day } from '@/lib/calendar/day';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { recordExport } from '@/lib/data/audit/record-export';
import { kept } from '@/lib/data/kept/kept';
import type { Handler } from './endpoint';

/** What an answer of the API is made from. */
export type Asked = { readonly person: Person; readonly params: URLSearchParams; readonly today: Day };

/**
 * Answers a question as it was answered before, byte by byte, where nothing changed since: the same address, asked by
 * somebody of the same role, on the same day, of the same data. Who takes a file away is written down each time.
 */
export function keeping(answer: (asked: Asked) => Promise<Response>): Handler {
  return async (request, person) => {
    const { pathname, search, searchParams } = new URL(request.url);
    const now = new Date();
    const asked = { person, params: searchParams, today: hongKongDay(now) };
    const question = ['api', pathname, search, asked.today];
    const { body, headers } = await kept(person, 'read-approved', question, async () => {
      const made = await answer(asked);
      return { body: await made.arrayBuffer(), headers: [...made.headers] };
    });
    if (searchParams.get('format') === 'csv') await recordExport(person, `${pathname}${search}`, now);
    return new Response(body, { headers });
  };
}
