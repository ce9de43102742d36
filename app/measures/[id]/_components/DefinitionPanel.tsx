import { Panel } from '@/app/_components/Panel';
import type { MeasurePageAnswer } from '@/lib/data/reads/load-measure-page';
import { definitionFacts } from '@/lib/overview/definition-facts';
import type { MeasurePageView } from '@/lib/overview/measure-page';
import { getLocale, getTexts } from '@/lib/request/words';
import styles from './DefinitionPanel.module.css';
import { FactList } from './FactList';

/** What the figures mean and where they come from: definition in force, targets, plans, sources. */
export async function DefinitionPanel({
  answer,
  view,
}: {
  answer: MeasurePageAnswer;
  view: MeasurePageView;
}) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const counts = view.caution
    ? t(`measureDepth.source-${view.caution.standing}`, { months: view.monthsReported })
    : t('measure.source-counts', { months: view.monthsReported });
  return (
    <Panel id="definition" title={t('measure.definition')}>
      <p className={styles['note']}>{answer.measure.note[locale]}</p>
      <FactList
        facts={[
          ...definitionFacts(t, locale, answer.measure, answer.range.to),
          { term: t('measure.sources'), lines: [counts] },
        ]}
      />
    </Panel>
  );
}
