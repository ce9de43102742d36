import type { Prepared } from './prepare-database';

/**
 * How the first administrator comes in, as lines for the terminal; none once there is an administrator.
 *
 * @param setupSecret of the link; null where nobody was to see one
 * @param origin the site's own
 * @example welcome({ administrator: false, setupSecret: null }, 'http://127.0.0.1:3000')[0]
 * // 'There is no administrator yet. Add one with: npm run -s kpi -- user add …'
 */
export function welcome(
  { administrator, setupSecret }: Pick<Prepared, 'administrator' | 'setupSecret'>,
  origin: string,
): string[] {
  if (administrator) return [];
  if (setupSecret === null) {
    return [
      'There is no administrator yet. Add one with: npm run -s kpi -- user add --role admin … --password-stdin',
      '  (or start with KPI_PRINT_SETUP_LINK=1, which prints a link that works once)',
    ];
  }
  return [
    'There is no administrator yet. Within 30 minutes, this link makes whoever opens it the first one:',
    `  ${origin}/sign-in/link?link=${setupSecret}`,
  ];
}
