import { ActionForm } from '@/app/_components/form/ActionForm.client';
import { formWords } from '@/app/_components/form/form-words';
import { Narrow } from '@/app/_components/Narrow';
import { NotLoaded } from '@/app/_components/NotLoaded';
import { PageFrame } from '@/app/_components/PageFrame';
import { readLink } from '@/lib/data/people/links';
import { isUnavailable } from '@/lib/data/unavailable';
import type { FormField } from '@/lib/forms/form-state';
import { getTextsOf } from '@/lib/request/words';
import { setPageStatus } from '@/lib/server/page-status';
import { takeLinkAction } from './actions';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Behind a link that works once: who you are and your password. Looking at it changes nothing. */
export default async function LinkPage({ searchParams }: Props) {
  const secret = (await searchParams)['link'];
  const found = await readLink(typeof secret === 'string' ? secret : '', new Date()).catch(
    (error: unknown) => {
      if (isUnavailable(error)) return 'unavailable' as const;
      throw error;
    },
  );
  if (found === 'unavailable') return <NotLoaded kind="unavailable" />;
  const t = await getTextsOf('signIn');
  if (found === null) {
    setPageStatus(404);
    return (
      <PageFrame title={t('link.page-title')} measures={[]} current={null}>
        <Narrow title={t('link.void')}>
          <p>{t('link.void-text')}</p>
          <p>{t('link.void-first')}</p>
          <p>
            <a href="/sign-in">{t('code.back')}</a>
          </p>
        </Narrow>
      </PageFrame>
    );
  }
  const { kind, person } = found;
  const first: FormField[] =
    person === null
      ? [
          {
            name: 'email',
            label: t('link.email'),
            hint: t('link.email-hint'),
            type: 'email',
            autoComplete: 'username',
          },
        ]
      : [];
  return (
    <PageFrame title={t('link.page-title')} measures={[]} current={null}>
      <Narrow title={t(`link.title-${kind}`, { name: person?.name ?? '' })}>
        {person === null ? null : <p>{t('link.for', { email: person.email })}</p>}
        <ActionForm
          action={takeLinkAction}
          fields={[
            {
              name: 'name',
              label: t('link.name'),
              hint: t('link.name-hint'),
              type: 'text',
              autoComplete: 'name',
              value: person?.name ?? '',
            },
            ...first,
            {
              name: 'password',
              label: t('link.password'),
              hint: t('link.password-hint'),
              type: 'password',
              autoComplete: 'new-password',
            },
            { name: 'again', label: t('link.again'), type: 'password', autoComplete: 'new-password' },
          ]}
          hidden={{ link: typeof secret === 'string' ? secret : '' }}
          submit={t('link.submit')}
          words={await formWords()}
        />
      </Narrow>
    </PageFrame>
  );
}
