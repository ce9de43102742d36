import { Panel } from '@/app/_components/Panel';
import type { FinancialYear } from '@/lib/calendar/financial-year';
import type { Entering } from '@/lib/data/books/load-entering';
import type { BookSheet } from '@/lib/imports/book/sheet/sheet';
import { getLocale, getTexts } from '@/lib/request/words';
import type { SheetLive } from '../_view/live';
import { sheetWords } from '../_view/sheet-words';
import { CommitmentsSection } from './CommitmentsSection';
import { ComponentsSection } from './ComponentsSection';
import { Contents } from './Contents';
import { Explanations } from './Explanations.client';
import { FootnotesSection } from './FootnotesSection';
import { FrameSection } from './FrameSection';
import { LinesSection } from './LinesSection';
import { LinksSection } from './LinksSection';
import { NotesSection } from './NotesSection';
import { PledgesSection } from './PledgesSection';
import { PostsSection } from './PostsSection';
import { ProgrammesSection } from './ProgrammesSection';
import own from './SheetForm.module.css';
import { TextsSection } from './TextsSection';

type Props = {
  sheet: BookSheet;
  book: FinancialYear;
  entering: Entering;
  asked: SheetLive['notes'];
};

/** Everything that is typed of a book, section by section, head by head. */
export async function SheetSections({ sheet, book, entering, asked }: Props) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const words = sheetWords(t, locale, book);
  const languages = {
    en: t('booksEntry.form.english'),
    zhHant: t('booksEntry.form.traditional'),
    zhHans: t('booksEntry.form.simplified'),
  };
  return (
    <div className={own['sections']}>
      <Contents heads={sheet.heads} t={t} />
      <FrameSection sheet={sheet} words={words} />
      {sheet.heads.map((head, at) => {
        const [given, key] = [{ head, at, words }, `heads.${at}`];
        return (
          <section key={key} className={own['head']} aria-labelledby={`head-${at}`}>
            <h2 id={`head-${at}`}>{t('booksEntry.part.head', { number: head.number })}</h2>
            <ProgrammesSection {...given} />
            <LinesSection {...given} />
            <ComponentsSection {...given} />
            <CommitmentsSection {...given} />
            <PostsSection {...given} />
            <PledgesSection {...given} measures={entering.measures} />
            <TextsSection {...given} />
            <FootnotesSection {...given} />
          </section>
        );
      })}
      <LinksSection sheet={sheet} words={words} />
      <NotesSection sheet={sheet} threshold={entering.threshold} asked={asked} words={words} />
      <Panel id="explanations" title={t('booksEntry.part.explanations')}>
        <Explanations none={t('booksEntry.hint.explanations')} languages={languages} />
      </Panel>
    </div>
  );
}
