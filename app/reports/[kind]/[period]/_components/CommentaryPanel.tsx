import { Panel } from '@/app/_components/Panel';
import type { ReportName } from '@/lib/data/reports/issue';
import type { Prepared } from '@/lib/data/reports/prepare-issue';
import type { Locale } from '@/lib/format/locale';
import { getLocale, getTextsOf } from '@/lib/request/words';
import { CommentaryForm } from './CommentaryForm';
import { CommentaryText } from './CommentaryText';

type Props = {
  report: ReportName;
  prepared: Prepared;
  mayWrite: boolean;
  measures: readonly { readonly id: string; readonly name: Readonly<Record<Locale, string>> }[];
};

/** What is said of each pledge: to be written and accepted by managers, to be read by others. */
export async function CommentaryPanel({ report, prepared: { commentary }, mayWrite, measures }: Props) {
  if (commentary.length === 0) return null;
  const [t, locale] = [await getTextsOf('reportPage.commentary'), await getLocale()];
  const open = commentary.filter(({ kind }) => kind !== 'accepted').length;
  const nameOf = (measure: string) => measures.find(({ id }) => id === measure)?.name[locale] ?? measure;
  const pledges = [...new Set(commentary.map(({ measure }) => measure))];
  return (
    <Panel
      id="commentary"
      title={open === 0 ? t('title') : t('title-open', { open })}
      sub={t(mayWrite ? 'sub' : 'read-only')}
    >
      {mayWrite ? (
        <CommentaryForm period={report.period} texts={commentary} nameOf={nameOf} />
      ) : (
        pledges.map((measure) => (
          <CommentaryText
            key={measure}
            name={nameOf(measure)}
            texts={commentary.filter((text) => text.measure === measure)}
          />
        ))
      )}
    </Panel>
  );
}
