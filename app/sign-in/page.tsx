import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { ActionForm } from '@/app/_components/form/ActionForm.client';
import { formWords } from '@/app/_components/form/form-words';
import { Narrow } from '@/app/_components/Narrow';
import { PageFrame } from '@/app/_components/PageFrame';
import { nextPage } from '@/lib/forms/next-page';
import { sessionWhenThere } from '@/lib/request/who';
import { getTextsOf } from '@/lib/request/words';
import { signInAction } from './actions';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The door: e-mail address and password. */
export default async function SignInPage({ searchParams }: Props) {
  const asked = await searchParams;
  const next = nextPage(asked['next']);
  // While the form itself is being answered, the browser goes on by what the answer says.
  if (!(await headers()).has('next-action') && (await sessionWhenThere()) !== null) redirect(next);
  const t = await getTextsOf('signIn');
  return (
    <PageFrame title={t('page-title')} measures={[]} current={null}>
      <Narrow title={t('title')}>
        {next === '/' ? null : <p>{t('again-after')}</p>}
        {asked['taken'] === '1' ? <p role="status">{t('link.taken')}</p> : null}
        <ActionForm
          action={signInAction}
          fields={[
            { name: 'email', label: t('email'), type: 'email', autoComplete: 'username' },
            { name: 'password', label: t('password'), type: 'password', autoComplete: 'current-password' },
          ]}
          hidden={{ next }}
          submit={t('submit')}
          words={await formWords()}
        />
        <p>{t('forgotten')}</p>
      </Narrow>
    </PageFrame>
  );
}
