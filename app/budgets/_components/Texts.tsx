import { FoldedTable } from '@/app/_components/DataTable';
import type { TextFigure } from '@/lib/overview/budgets/texts';
import { getTextsOf } from '@/lib/request/words';

/** Figures of the document's text that say more of a table; folded away unless they are few. */
export async function Texts({ texts }: { texts: readonly TextFigure[] }) {
  const t = await getTextsOf('budgets');
  if (texts.length === 0) return null;
  const summary = t('texts', { count: texts.length });
  return (
    <FoldedTable caption={summary} summary={summary} open={texts.length <= 4}>
      <thead>
        <tr>
          <th scope="col">{t('texts-what')}</th>
          <th scope="col">{t('texts-figure')}</th>
          <th scope="col" data-text>
            {t('texts-place')}
          </th>
        </tr>
      </thead>
      <tbody>
        {texts.map(({ key, label, text, place }) => (
          <tr key={key}>
            <th scope="row" data-text="long">
              {label}
            </th>
            <td>{text}</td>
            <td data-text="long">{place}</td>
          </tr>
        ))}
      </tbody>
    </FoldedTable>
  );
}
