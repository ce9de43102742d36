import { VIEWER } from '@/lib/access/testing/people';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { loadAttainment } from '@/lib/data/reads/load-attainment';
import { loadOverview } from '@/lib/data/reads/load-overview';
import { findSession } from '@/lib/data/sign-in/find-session';
import { firstOf, LAST } from '../months-csv';

/** The reads behind what is measured over HTTP, asked as the page and the API ask them. */
export const READS = {
  overview: () =>
    loadOverview(
      VIEWER,
      { year: null, kind: 'calendar', provisional: false },
      { today: hongKongDay(new Date()), asAt: null },
    ),
  attainment: (months: number) =>
    loadAttainment(
      VIEWER,
      'answered-within-12s',
      { from: firstOf(months), to: LAST, by: 'month', provisional: false },
      { today: hongKongDay(new Date()), asAt: null },
    ),
  session: async (token: string) => {
    if ((await findSession(token, new Date())) === null) throw new Error('the session isn’t there');
  },
} as const;
