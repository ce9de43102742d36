import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import type { Fraction } from '@/lib/exact/fraction';
import { parseDecimal } from '@/lib/exact/parse-decimal';
import type { Grade, PublicEvent, StatedFigure } from '@/lib/kpi/stated';
import { namesOf } from '../books/names-columns';

/** Rows as SQL gives them: months, days and decimals as text. The database's CHECKs hold their words to ours. */
export type StatedRow = {
  statement: string;
  what: string;
  kind: StatedFigure['kind'];
  from_month: string;
  to_month: string;
  printed: string;
  low: string | null;
  high: string | null;
  unit: string;
  grade: Grade;
  sources: string[];
  caution_en: string | null;
  caution_zh_hant: string | null;
  caution_zh_hans: string | null;
  known: string;
};
export type EventRow = {
  event: string;
  from_text: string;
  to_text: string | null;
  ends: PublicEvent['ends'];
  kind: PublicEvent['kind'];
  channels: PublicEvent['channels'];
  text_en: string;
  text_zh_hant: string;
  text_zh_hans: string;
  grade: PublicEvent['grade'];
  sources: string[];
  known: string;
};

export function statedOf(row: StatedRow): StatedFigure {
  const { caution_en: en, caution_zh_hant: hant, caution_zh_hans: hans } = row;
  return {
    id: row.statement,
    what: row.what,
    kind: row.kind,
    from: row.from_month as Month,
    to: row.to_month as Month,
    printed: row.printed,
    low: decimalIn(row.low),
    high: decimalIn(row.high),
    unit: row.unit,
    grade: row.grade,
    sources: row.sources,
    caution: en === null || hant === null || hans === null ? null : namesOf(en, hant, hans),
    known: row.known as Day,
  };
}

export function eventOf(row: EventRow): PublicEvent {
  return {
    id: row.event,
    from: row.from_text as Day | Month,
    to: row.to_text as Day | Month | null,
    ends: row.ends,
    kind: row.kind,
    channels: row.channels,
    text: namesOf(row.text_en, row.text_zh_hant, row.text_zh_hans),
    grade: row.grade,
    sources: row.sources,
    known: row.known as Day,
  };
}

function decimalIn(text: string | null): Fraction | null {
  if (text === null) return null;
  const parsed = parseDecimal(text);
  if (parsed.kind === 'refused') throw new Error(`a public statement holds an unreadable decimal: ${text}`);
  return parsed.value;
}
