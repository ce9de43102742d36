import { randomUUID } from 'node:crypto';
import { formWords } from '@/app/_components/form/form-words';
import { Panel } from '@/app/_components/Panel';
import { ENTRY_PARTS, entryField, MOST_ENTRIES } from '@/lib/forms/department-entries';
import { getTextsOf } from '@/lib/request/words';
import { proposeDepartmentsAction } from '../actions';
import { EntriesForm } from './EntriesForm.client';

/** Up to four departments that belong together, typed. */
export async function TypedPanel({ typed }: { typed: Readonly<Record<string, string>> }) {
  const t = await getTextsOf('departments.propose');
  const hints = {
    code: t('hint.code'),
    from: t('hint.from'),
    to: t('hint.to'),
    successor: t('hint.successor'),
  };
  const places = Array.from({ length: MOST_ENTRIES }, (_, at) => at + 1).map((place) => ({
    title: t('place', { place }),
    fields: ENTRY_PARTS.map((part) => {
      const hint = (hints as Partial<Record<string, string>>)[part];
      const name = entryField(part, place);
      return {
        name,
        label: t(`part.${part}`),
        type: 'text' as const,
        optional: true,
        value: typed[name] ?? '',
        ...(hint === undefined ? {} : { hint }),
      };
    }),
  }));
  return (
    <Panel id="typed" title={t('typed-title')} sub={t('typed-sub')}>
      <EntriesForm
        action={proposeDepartmentsAction}
        formKey={randomUUID()}
        places={places}
        reason={{ name: 'reason', label: t('reason'), hint: t('reason-hint'), type: 'long', optional: true }}
        words={{ label: t('form'), check: t('check'), send: t('send') }}
        formWords={await formWords()}
      />
    </Panel>
  );
}
