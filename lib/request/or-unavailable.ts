import 'server-only';
import { isUnavailable } from '@/lib/data/unavailable';
import { getTextsOf } from './words';

/** Answers a form that has no page of its own; while the database is away, with 503 and words: nothing was changed. */
export async function orUnavailable(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    const t = await getTextsOf('audit');
    return new Response(`${t('refused.unavailable')}\n`, {
      status: 503,
      headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '5' },
    });
  }
}
