import { ActionForm } from '@/app/_components/form/ActionForm.client';
import { formWords } from '@/app/_components/form/form-words';
import { Panel } from '@/app/_components/Panel';
import type { Session } from '@/lib/data/sign-in/find-session';
import { THEMES } from '@/lib/request/likings';
import { getTexts } from '@/lib/request/words';
import { likingsAction } from '../actions';

/** Each language in its own. */
const LANGUAGES = [
  { value: 'en', text: 'English' },
  { value: 'zh-Hant', text: '繁體中文' },
  { value: 'zh-Hans', text: '简体中文' },
] as const;

/** The language and colours that somebody likes, wherever they sign in. */
export async function LikingsPanel({ session: { language, theme } }: { session: Session }) {
  const t = await getTexts();
  return (
    <Panel id="likings" title={t('account.likings.title')}>
      <ActionForm
        action={likingsAction}
        fields={[
          {
            name: 'language',
            label: t('account.likings.language'),
            type: 'choice',
            value: language ?? 'browser',
            options: [{ value: 'browser', text: t('account.likings.language-browser') }, ...LANGUAGES],
          },
          {
            name: 'theme',
            label: t('account.likings.theme'),
            type: 'choice',
            value: theme ?? 'system',
            options: THEMES.map((value) => ({ value, text: t(`app.theme-${value}`) })),
          },
        ]}
        submit={t('account.likings.save')}
        words={await formWords()}
        look="quiet"
        label={t('account.likings.title')}
      />
    </Panel>
  );
}
