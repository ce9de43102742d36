import { cookieOf } from '@/lib/auth/cookies';
import { endOwnSession } from '@/lib/data/people/own-account';
import { orUnavailable } from '@/lib/request/or-unavailable';
import { sessionHere } from '@/lib/request/who';

/** Signs out here, and leaves nothing of what was seen in the browser. Our own server lets only our own pages ask for it. */
export async function POST(): Promise<Response> {
  return orUnavailable(async () => {
    const session = await sessionHere();
    if (session !== null) await endOwnSession(session.person, session.id, new Date());
    const { name, attributes } = cookieOf('session');
    const secure = attributes.secure ? '; Secure' : '';
    return new Response(null, {
      status: 303,
      headers: {
        Location: '/sign-in',
        'Clear-Site-Data': '"cache", "storage"',
        'Set-Cookie': `${name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${secure}`,
      },
    });
  });
}
