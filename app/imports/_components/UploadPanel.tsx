import { formWords } from '@/app/_components/form/form-words';
import { Panel } from '@/app/_components/Panel';
import { IMPORT_KINDS } from '@/lib/data/imports/import-types';
import { parseEnvironment } from '@/lib/env';
import { getTextsOf } from '@/lib/request/words';
import { lookAtFileAction } from '../actions';
import { UploadForm } from './UploadForm.client';

/** Sends a file to be looked at. */
export async function UploadPanel() {
  const t = await getTextsOf('files');
  const { maxUploadBytes } = parseEnvironment({ MAX_UPLOAD_BYTES: process.env['MAX_UPLOAD_BYTES'] });
  const most = String(Math.floor(maxUploadBytes / 1_000_000));
  return (
    <Panel id="upload" title={t('upload.title')}>
      <UploadForm
        action={lookAtFileAction}
        kind={{
          name: 'kind',
          label: t('upload.kind'),
          type: 'choice',
          options: IMPORT_KINDS.map((value) => ({ value, text: t(`kind.${value}`) })),
          value: 'months',
        }}
        file={{ label: t('upload.file'), hint: t('upload.hint', { most }) }}
        most={maxUploadBytes}
        // The browser puts the size in its place.
        tooLarge={t('upload.too-large', { most, size: '{size}' })}
        submit={t('upload.submit')}
        words={await formWords()}
      />
    </Panel>
  );
}
