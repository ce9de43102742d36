import { Panel } from '@/app/_components/Panel';
import type { SheetHead } from '@/lib/imports/book/sheet/sheet';
import { rowNames } from '../_view/row-name';
import type { SheetWordsOf } from '../_view/sheet-words';
import { AmountTable } from './AmountTable';
import { TextField } from './fields';
import { More } from './More';

type Props = { head: SheetHead; at: number; words: SheetWordsOf };

/** The establishment of a head, as at both ends of the book's year. */
export function PostsSection({ head, at, words }: Props) {
  const { t } = words;
  const title = t('booksEntry.part.posts');
  return (
    <Panel id={`posts-${at}`} title={title}>
      <AmountTable
        caption={`${t('booksEntry.part.head', { number: head.number })}: ${title}`}
        first={t('booksEntry.field.what')}
        columns={[t('booksEntry.field.printed')]}
        rows={head.posts.map((one, place) => {
          const prefix = `heads.${at}.posts.${place}`;
          const name = rowNames(words).posts(one);
          return {
            key: prefix,
            name,
            more: (
              <More>
                <input type="hidden" name={`${prefix}.posts`} value={one.posts} />
                <input type="hidden" name={`${prefix}.day`} value={one.day} />
                <TextField
                  name={`${prefix}.table`}
                  label={t('booksEntry.field.table')}
                  value={one.table}
                  size={20}
                />
              </More>
            ),
            cells: [{ name: `${prefix}.printed`, label: name, typed: one.printed }],
          };
        })}
      />
    </Panel>
  );
}
