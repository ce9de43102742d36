import { isLocale } from '@/lib/format/locale';

const YEAR = 365 * 24 * 60 * 60;
const THEMES = new Set(['system', 'light', 'dark']);

/** Keeps the language or the colours that the reader chose, and goes back to where they were. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData();
  const headers = new Headers({ Location: backTo(request) });
  const [lang, theme] = [form.get('lang'), form.get('theme')];
  if (isLocale(lang)) headers.append('Set-Cookie', cookie('lang', lang));
  if (typeof theme === 'string' && THEMES.has(theme)) headers.append('Set-Cookie', cookie('theme', theme));
  return new Response(null, { status: 303, headers });
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

function cookie(name: string, value: string): string {
  const secure = process.env['APP_URL']?.startsWith('https:') ? '; Secure' : '';
  return `${name}=${value}; Path=/; Max-Age=${YEAR}; HttpOnly; SameSite=Lax${secure}`;
}
