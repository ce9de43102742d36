import { z } from 'zod';
import { keepLikings, type Likings } from '@/lib/data/people/own-account';
import { LOCALES } from '@/lib/format/locale';
import { THEMES } from '@/lib/request/likings';
import { orUnavailable } from '@/lib/request/or-unavailable';
import { rememberLikings } from '@/lib/request/remember-likings';
import { sessionHere } from '@/lib/request/who';

const choice = z.union([
  z.strictObject({ lang: z.enum(LOCALES) }),
  z.strictObject({ theme: z.enum(THEMES) }),
]);

/** Keeps the language or the colours that the reader chose, in their account and on this browser, and goes back. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const read = choice.safeParse(Object.fromEntries(form));
  if (!read.success) return new Response('The form can’t be read.\n', { status: 400 });
  const chosen: Likings = 'lang' in read.data ? { language: read.data.lang } : { theme: read.data.theme };
  return orUnavailable(async () => {
    const session = await sessionHere();
    if (session !== null) await keepLikings(session.person, chosen, new Date());
    await rememberLikings(chosen);
    return new Response(null, { status: 303, headers: { Location: backTo(request) } });
  });
}

/** Only a path of our own, never another site; without `lang`, which would overrule the choice just made. */
function backTo(request: Request): string {
  const referer = request.headers.get('referer') ?? '';
  if (!URL.canParse(referer)) return '/';
  const from = new URL(referer);
  if (from.host !== request.headers.get('host')) return '/';
  from.searchParams.delete('lang');
  return from.pathname.replace(/^\/+/, '/') + from.search;
}
