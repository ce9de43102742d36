import { loadPage } from '@/app/_components/load-page';
import notice from '@/app/_components/Notice.module.css';
import { NotLoaded } from '@/app/_components/NotLoaded';
import { NowherePage } from '@/app/_components/NowherePage';
import { PageFrame } from '@/app/_components/PageFrame';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { lookAtFile } from '@/lib/data/imports/look-at-file';
import { loadLedger } from '@/lib/data/reads/load-ledger';
import { READ_FOR_MANY } from '@/lib/reading/read-entries';
import { getTextsOf } from '@/lib/request/words';
import { isUuid } from '../_view/is-uuid';
import { ChangesPanel } from './_components/ChangesPanel';
import { DonePanel } from './_components/DonePanel';
import { ErrorsPanel } from './_components/ErrorsPanel';
import { TakePanel } from './_components/TakePanel';
import { UnderstoodPanel } from './_components/UnderstoodPanel';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** A file before it is imported: what was understood, what would change, what is wrong; afterwards, what was done. */
export default async function FilePage({ params, searchParams }: Props) {
  const [{ id }, search] = [await params, await searchParams];
  const now = new Date();
  const loaded = await loadPage(async (person) => ({
    found: await lookAtFile(
      person,
      isUuid(id) ? id : '00000000-0000-0000-0000-000000000000',
      READ_FOR_MANY,
      now,
    ),
    ledger: await loadLedger(person, { today: hongKongDay(now), asAt: null }),
  }));
  if (loaded.kind !== 'loaded') return <NotLoaded kind={loaded.kind} />;
  const { found, ledger } = loaded.answer;
  if (found === null) return <NowherePage />;
  const t = await getTextsOf('files');
  const name = found.kind === 'pending' ? found.look.file.name : found.taken.name;
  return (
    <PageFrame title={t('look.page-title', { name })} measures={ledger.measures} current="imports">
      <p>
        <a href="/imports">{t('look.back')}</a>
      </p>
      <h1>
        <bdi>{name}</bdi>
      </h1>
      {found.kind === 'taken' ? (
        <DonePanel taken={found.taken} />
      ) : (
        <>
          {search['changed'] === '1' ? (
            <p className={notice['notice']} role="status">
              {t('look.changed')}
            </p>
          ) : null}
          <UnderstoodPanel look={found.look} />
          <ErrorsPanel look={found.look} />
          <ChangesPanel look={found.look} />
          <TakePanel look={found.look} />
        </>
      )}
    </PageFrame>
  );
}
