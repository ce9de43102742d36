import { Panel } from '@/app/_components/Panel';
import type { LookedAt } from '@/lib/data/imports/look-at-file';
import { formatMonth } from '@/lib/format/month';
import { formatCount } from '@/lib/format/number';
import { getLocale, getTextsOf } from '@/lib/request/words';
import styles from '../../_components/Imports.module.css';

/** What the product took a file for: format, encoding, separator, sheet, dates, first and last month. */
export async function UnderstoodPanel({ look: { file, read, plan } }: { look: LookedAt }) {
  const [t, locale] = [await getTextsOf('files'), await getLocale()];
  const months = plan.lines.map(({ month }) => month).toSorted();
  const [first, last] = [months[0], months.at(-1)];
  const facts: readonly (readonly [string, string | null])[] = [
    [t('look.kind'), t(`kind.${file.kind}`)],
    [t('look.size'), t('look.bytes', { count: formatCount(file.size) })],
    ['SHA-256', file.sha256],
    [t('look.format'), read?.format.toUpperCase() ?? null],
    [t('look.encoding'), read?.encoding ?? null],
    [t('look.separator'), read?.separator ? t(`look.separators.${read.separator}`) : null],
    [t('look.sheet'), read?.sheet ?? null],
    [
      t('look.dates'),
      read?.format === 'xlsx'
        ? read.dates === null
          ? t('look.dates-none')
          : t('look.dates-from', { year: read.dates })
        : null,
    ],
    [
      t('look.months'),
      first === undefined || last === undefined
        ? t('look.months-none')
        : first === last
          ? formatMonth(first, locale)
          : t('history.month-range', {
              from: formatMonth(first, locale),
              to: formatMonth(last, locale),
              count: months.length,
            }),
    ],
  ];
  return (
    <Panel id="understood" title={t('look.understood')}>
      {read === null ? <p>{t('look.nothing')}</p> : null}
      <dl className={styles['facts']}>
        {facts.map(([name, fact]) =>
          fact === null ? null : (
            <div key={name} className={styles['fact']}>
              <dt>{name}</dt>
              <dd>
                <bdi>{fact}</bdi>
              </dd>
            </div>
          ),
        )}
      </dl>
    </Panel>
  );
}
