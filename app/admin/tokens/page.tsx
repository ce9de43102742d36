import { loadPage } from '@/app/_components/load-page';
import { NotLoaded } from '@/app/_components/NotLoaded';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { loadTokens } from '@/lib/data/people/tokens';
import { loadLedger } from '@/lib/data/reads/load-ledger';
import { tokenRows } from '@/lib/overview/admin/token-rows';
import { getLocale, getTexts } from '@/lib/request/words';
import { AdminFrame } from '../_components/AdminFrame';
import { MakePanel } from './_components/MakePanel';
import { NoToken } from './_components/NoToken';
import { RevokePanel } from './_components/RevokePanel';
import styles from './_components/Tokens.module.css';
import { TokensPanel } from './_components/TokensPanel';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The programs that may come in: what each may do, until when, and whether it does. */
export default async function TokensPage({ searchParams }: Props) {
  const { revoke } = await searchParams;
  const now = new Date();
  const moment = { today: hongKongDay(now), asAt: null };
  const loaded = await loadPage((person) => Promise.all([loadTokens(person), loadLedger(person, moment)]));
  if (loaded.kind !== 'loaded') return <NotLoaded kind={loaded.kind} />;
  const [tokens, { measures }] = loaded.answer;
  const [t, locale] = [await getTexts(), await getLocale()];
  const rows = tokenRows(t, locale, tokens, now);
  return (
    <AdminFrame current="tokens" measures={measures}>
      <p className={styles['intro']}>{t('tokens.intro')}</p>
      {revoke === undefined ? null : <RevokePanel row={rows.find(({ id }) => id === revoke) ?? null} />}
      {rows.length === 0 ? <NoToken /> : <TokensPanel rows={rows} />}
      <MakePanel />
    </AdminFrame>
  );
}
