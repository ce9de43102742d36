import { Panel } from '@/app/_components/Panel';
import type { ReportName } from '@/lib/data/reports/issue';
import type { Prepared } from '@/lib/data/reports/prepare-issue';
import type { Locale } from '@/lib/format/locale';
import { getLocale, getTexts } from '@/lib/request/words';
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
  const [t, locale] = [await getTexts(), await getLocale()];
  const open = commentary.filter(({ kind }) => kind !== 'accepted').length;
  const pledges = [...new Set(commentary.map(({ measure }) => measure))];
  return (
    <Panel
      id="commentary"
      title={open === 0 ? t('reportPage.commentary.title') : t('reportPage.commentary.title-open', { open })}
      sub={t(mayWrite ? 'reportPage.commentary.sub' : 'reportPage.commentary.read-only')}
    >
      {pledges.map((measure) => {
        const texts = commentary.filter((one) => one.measure === measure);
        const name = measures.find(({ id }) => id === measure)?.name[locale] ?? measure;
        const View = mayWrite ? CommentaryForm : CommentaryText;
        return <View key={measure} report={report} name={name} texts={texts} />;
      })}
    </Panel>
  );
}
