import { Panel } from '@/app/_components/Panel';
import { IMPORT_KINDS } from '@/lib/data/imports/import-types';
import { getTextsOf } from '@/lib/request/words';
import styles from './Imports.module.css';

/** Empty tables to be filled in. */
export async function TemplatesPanel() {
  const t = await getTextsOf('files');
  return (
    <Panel id="templates" title={t('templates.title')} sub={t('templates.lead')}>
      <ul className={styles['links']}>
        {IMPORT_KINDS.flatMap((kind) =>
          (['xlsx', 'csv'] as const).map((format) => (
            <li key={`${kind}.${format}`}>
              <a href={`/imports/template/${kind}.${format}`}>
                {t('templates.link', { kind: t(`kind.${kind}`), format: format.toUpperCase() })}
              </a>
            </li>
          )),
        )}
      </ul>
    </Panel>
  );
}
