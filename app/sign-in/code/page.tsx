import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { ActionForm } from '@/app/_components/form/ActionForm.client';
import { formWords } from '@/app/_components/form/form-words';
import { Narrow } from '@/app/_components/Narrow';
import { PageFrame } from '@/app/_components/PageFrame';
import { cookieOf, tokenOfCookie } from '@/lib/auth/cookies';
import { nextPage } from '@/lib/forms/next-page';
import { getTextsOf } from '@/lib/request/words';
import { codeAction } from '../actions';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The second step of signing in. Without the first, back to it. */
export default async function CodePage({ searchParams }: Props) {
  const next = nextPage((await searchParams)['next']);
  const pending = tokenOfCookie((await cookies()).get(cookieOf('second-factor').name)?.value);
  if (pending === null) redirect('/sign-in');
  const t = await getTextsOf('signIn');
  return (
    <PageFrame title={t('code.page-title')} measures={[]} current={null}>
      <Narrow title={t('code.title')}>
        <ActionForm
          action={codeAction}
          fields={[
            {
              name: 'code',
              label: t('code.label'),
              hint: t('code.hint'),
              type: 'code',
              autoComplete: 'one-time-code',
            },
          ]}
          hidden={{ next }}
          submit={t('code.submit')}
          words={await formWords()}
        />
        <p>
          <a href={`/sign-in?next=${encodeURIComponent(next)}`}>{t('code.back')}</a>
        </p>
      </Narrow>
    </PageFrame>
  );
}
