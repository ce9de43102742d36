import 'server-only';
import type { Day } from '@/lib/calendar/day';
import type { Locale } from '@/lib/format/locale';
import type { Queryable } from '../database';

/** A general holiday, on which nothing falls due. */
export type Holiday = { readonly day: Day; readonly name: Readonly<Record<Locale, string>> };

type Row = { day: Day; name_en: string; name_zh_hant: string; name_zh_hans: string };

/** The general holidays on weekdays after a day, up to and with another, as they were known before an instant. */
export async function loadHolidays(
  db: Queryable,
  { after, to }: { readonly after: Day; readonly to: Day },
  known: Date,
): Promise<readonly Holiday[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT * FROM (
      SELECT DISTINCT ON (day) to_char(day, 'YYYY-MM-DD') AS day, kept, name_en, name_zh_hant, name_zh_hans
      FROM general_holiday
      WHERE day > ${after}::date AND day <= ${to}::date AND (known_at IS NULL OR known_at < ${known})
      ORDER BY day, known_at DESC NULLS LAST, id DESC) AS last
    WHERE kept AND extract(isodow FROM day::date) < 6 ORDER BY day`;
  return rows.map((row) => ({
    day: row.day,
    name: { en: row.name_en, 'zh-Hant': row.name_zh_hant, 'zh-Hans': row.name_zh_hans },
  }));
}
