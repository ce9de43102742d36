import { z } from 'zod';
import { LOCALES } from '@/lib/format/locale';
import { isCountCode } from '@/lib/kpi/counts';
import { partFor, translatorFor } from '@/lib/messages/translator';
import { type dictionaryShape, TABLE_NAMES, TABLES, type TableName } from './open-shapes';

type Row = z.infer<typeof dictionaryShape>;
type Field = z.ZodType;

/**
 * What every column of every table means, in three languages: a row for each. The columns, their types and the words
 * that can stand in them come from the shapes themselves.
 */
export function dictionaryRows(): readonly Row[] {
  return TABLE_NAMES.flatMap((file) =>
    Object.entries(TABLES[file].shape as Record<string, Field>).map(([column, field]): Row => {
      const [en, hant, hans] = LOCALES.map((locale) => meaningOf(locale, file, column));
      const words = wordsOf(field);
      return {
        file,
        column,
        type: typeOf(column, field),
        values: words.length > 0 ? words.join(' | ') : null,
        meaning_en: en ?? '',
        'meaning_zh-Hant': hant ?? '',
        'meaning_zh-Hans': hans ?? '',
      };
    }),
  );
}

function meaningOf(locale: (typeof LOCALES)[number], file: TableName, column: string): string {
  const t = partFor(locale, 'openData.meaning');
  if (isCountCode(column)) return t('count', { count: translatorFor(locale)(`count.${column}`) });
  const key = `${file}.${column}` as 'months.month';
  return t(key);
}

function typeOf(column: string, field: Field): Row['type'] {
  const inner = field instanceof z.ZodNullable ? (field.unwrap() as Field) : field;
  if (isCountCode(column) || inner instanceof z.ZodNumber) return 'whole number';
  if (column === 'month' || column === 'from' || column === 'to') return 'month';
  if (inner instanceof z.ZodEnum) return 'word';
  return ['value', 'low', 'high', 'target', 'plan', 'difference'].includes(column) ? 'decimal' : 'text';
}

/** The words that can stand in a column beside numbers and free texts. */
function wordsOf(field: Field): readonly string[] {
  if (field instanceof z.ZodNullable) return wordsOf(field.unwrap() as Field);
  if (field instanceof z.ZodUnion) return (field.options as Field[]).flatMap(wordsOf);
  if (field instanceof z.ZodLiteral) return [...field.values].map(String);
  return field instanceof z.ZodEnum ? field.options.map(String) : [];
}
