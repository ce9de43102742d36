import { ActionForm } from '@/app/_components/form/ActionForm.client';
import { formWords } from '@/app/_components/form/form-words';
import { Panel } from '@/app/_components/Panel';
import type { LookedAt } from '@/lib/data/imports/look-at-file';
import { getTextsOf } from '@/lib/request/words';
import styles from '../../_components/Imports.module.css';
import { discardPendingFileAction, takePendingFileAction } from '../../actions';

/** What can be done with a file that is looked at: import it, as far as nothing is wrong, or throw it away. */
export async function TakePanel({ look: { file, plan, seen } }: { look: LookedAt }) {
  const [t, words] = [await getTextsOf('files'), await formWords()];
  const changes = plan.lines.filter(({ decision }) => decision === 'new' || decision === 'changed').length;
  const isGood = plan.errorCount === 0;
  return (
    <Panel id="take" title={t(isGood ? (changes > 0 ? 'look.take' : 'look.nothing-to-do') : 'look.cannot')}>
      <div className={styles['deeds']}>
        {isGood && changes > 0 ? (
          <>
            <p>{t('look.take-text', { count: changes })}</p>
            <ActionForm
              action={takePendingFileAction}
              fields={[]}
              hidden={{ id: file.id, seen }}
              submit={t('look.take')}
              words={words}
              label={t('look.take')}
            />
          </>
        ) : (
          <p>{t(isGood ? 'look.all-same' : 'look.only-whole')}</p>
        )}
        <ActionForm
          action={discardPendingFileAction}
          fields={[]}
          hidden={{ id: file.id }}
          submit={t('look.discard')}
          words={words}
          look="quiet"
          label={t('look.discard')}
        />
      </div>
    </Panel>
  );
}
