import { randomUUID } from 'node:crypto';
import { formWords } from '@/app/_components/form/form-words';
import { Panel } from '@/app/_components/Panel';
import { getTextsOf } from '@/lib/request/words';
import { proposeListAction } from '../actions';
import { FileForm } from './FileForm.client';

/** Departments as a file: any number of them. */
export async function FilePanel() {
  const [t, all] = [await getTextsOf('departments.propose'), await getTextsOf('departments.list')];
  return (
    <Panel
      id="file"
      title={t('file-title')}
      sub={t('file-sub')}
      foot={<a href="/api/v1/departments/list?format=csv">{all('csv')}</a>}
    >
      <FileForm
        action={proposeListAction}
        formKey={randomUUID()}
        reason={{ name: 'reason', label: t('reason'), hint: t('reason-hint'), type: 'long', optional: true }}
        words={{ label: t('file-form'), file: t('file-label'), send: t('file-send') }}
        formWords={await formWords()}
      />
    </Panel>
  );
}
