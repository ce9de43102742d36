/**
 * Where to go after signing in: a path of this site, whatever was asked for. Another site's address, in whichever way it is
 * written, is the overview.
 *
 * @example nextPage('/budgets?book=2024-25') // '/budgets?book=2024-25'
 * @example nextPage('//evil.example') // '/'
 */
export function nextPage(asked: unknown): string {
  if (typeof asked !== 'string' || !/^\/(?![/\\])[\x21-\x7e]*$/.test(asked) || asked.includes('\\'))
    return '/';
  const url = new URL(asked, 'http://here.invalid');
  if (url.host !== 'here.invalid' || url.pathname.startsWith('//')) return '/';
  return url.pathname.startsWith('/sign-in') ? '/' : `${url.pathname}${url.search}`;
}
