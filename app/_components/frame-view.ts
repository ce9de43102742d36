import { may } from '@/lib/access/may';
import type { Locale } from '@/lib/format/locale';
import { getTheme } from '@/lib/request/likings';
import { sessionWhenThere } from '@/lib/request/who';
import { getLocale, getTexts } from '@/lib/request/words';

type Named = { readonly id: string; readonly name: Readonly<Record<Locale, string>> };

/** The pages beside the overview and the measures, in the order in which they are offered. */
const PAGES = ['volumes', 'departments', 'budgets', 'reconciliation', 'events', 'definitions'] as const;

export type FrameView = Awaited<ReturnType<typeof frameView>>;

/**
 * What stands around a page: where one can go, which language and colours it has.
 *
 * @param current the measure or page shown, by id; null for none of them
 */
export async function frameView(measures: readonly Named[], current: string | null) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const session = await sessionWhenThere();
  const person = session?.person ?? null;
  return {
    locale,
    theme: await getTheme(),
    /** Who is signed in; null for nobody. */
    account: person === null ? null : { name: person.name, current: current === 'account' },
    // Who needs a second factor first is led there from wherever a link would lead.
    links: (person === null || session?.needsSecondFactor
      ? []
      : [
          { id: 'overview', href: '/', text: t('dashboard.title') },
          ...measures.map(({ id, name }) => ({ id, href: `/measures/${id}`, text: name[locale] })),
          ...PAGES.map((page) => ({ id: page, href: `/${page}`, text: t(`${page}.title`) })),
          ...(may(person, 'read-submitted')
            ? [{ id: 'returns', href: '/returns', text: t('returns.title') }]
            : []),
          ...(may(person, 'import-drafts')
            ? [{ id: 'imports', href: '/imports', text: t('files.title') }]
            : []),
          ...(may(person, 'propose')
            ? [{ id: 'proposals', href: '/proposals', text: t('proposals.title') }]
            : []),
          { id: 'reports', href: '/reports', text: t('reportPage.title') },
          ...(person.role === 'admin'
            ? [{ id: 'admin', href: '/admin/people', text: t('app.administration') }]
            : []),
        ]
    ).map((link) => ({ ...link, current: link.id === current })),
    words: {
      name: t('app.name'),
      skip: t('app.skip'),
      pages: t('app.pages'),
      footer: t('app.footer'),
      account: t('app.account'),
      signOut: t('app.sign-out'),
      api: t('app.api'),
      language: t('app.language'),
      theme: t('app.theme'),
      themes: { system: t('app.theme-system'), light: t('app.theme-light'), dark: t('app.theme-dark') },
    },
  };
}
