import type { SheetHead } from '@/lib/imports/book/sheet/sheet';
import type { SheetWordsOf } from '../_view/sheet-words';
import own from './SheetForm.module.css';

/** The parts of a head's section, each with the beginning of its anchor. */
const PARTS = [
  ['programmes', 'programmes'],
  ['lines', 'lines'],
  ['components', 'components'],
  ['items', 'commitments'],
  ['posts', 'posts'],
  ['pledges', 'pledges'],
  ['volumes', 'volumes'],
  ['texts', 'texts'],
  ['footnotes', 'footnotes'],
  ['tables', 'tables'],
] as const;

const WHOLE = [
  ['links-all', 'links'],
  ['notes', 'notes'],
  ['explanations', 'explanations'],
] as const;

/** The way to each section of the form, which is a long one. */
export function Contents({ heads, t }: { heads: readonly SheetHead[]; t: SheetWordsOf['t'] }) {
  const link = (anchor: string, text: string) => (
    <li key={anchor}>
      <a href={`#${anchor}`}>{text}</a>
    </li>
  );
  return (
    <nav aria-label={t('booksEntry.form.contents')}>
      {heads.map(({ number }, at) => {
        const [key, head] = [`head-${at}`, t('booksEntry.part.head', { number })];
        return (
          <ul key={key} className={own['contents']}>
            <li>{head}</li>
            {PARTS.map(([anchor, part]) => link(`${anchor}-${at}`, t(`booksEntry.part.${part}`)))}
          </ul>
        );
      })}
      <ul className={own['contents']}>
        {WHOLE.map(([anchor, part]) => link(anchor, t(`booksEntry.part.${part}`)))}
      </ul>
    </nav>
  );
}
