import { Panel } from '@/app/_components/Panel';
import type { PendingFile } from '@/lib/data/imports/pending-files';
import { formatMoment } from '@/lib/format/moment';
import { getLocale, getTextsOf } from '@/lib/request/words';
import styles from './Imports.module.css';

type Props = { files: readonly Pick<PendingFile, 'id' | 'kind' | 'name' | 'keptAt'>[] };

/** The reader's own files that they have looked at and not imported; nothing where there is none. */
export async function WaitingPanel({ files }: Props) {
  const [t, locale] = [await getTextsOf('files'), await getLocale()];
  if (files.length === 0) return null;
  return (
    <Panel id="waiting" title={t('waiting.title')} sub={t('waiting.lead')}>
      <ul className={styles['links']}>
        {files.map(({ id, kind, name, keptAt }) => (
          <li key={id}>
            <a href={`/imports/${id}`}>
              <bdi>{name}</bdi>
            </a>{' '}
            – {t('waiting.kept', { kind: t(`kind.${kind}`), when: formatMoment(keptAt, locale) })}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
