import type { Year } from '@/lib/calendar/year-of-months';
import { yearStripDrawing } from '@/lib/charts/year-strip-drawing';
import type { Locale } from '@/lib/format/locale';
import type { Translator } from '@/lib/messages/translator';
import { yearStrip } from '@/lib/overview/dashboard/year-strip';

export type YearsPanelView = ReturnType<typeof yearsPanelView>;

/** Calendar and financial years over the same months: which they share, and the quarter in which two overlap. */
export function yearsPanelView(t: Translator, locale: Locale, year: Year) {
  const strip = yearStrip(t, locale, year);
  return {
    title: strip.title,
    sub: t('dashboard.years-sub'),
    told: strip.told,
    quarter: strip.quarter.text,
    drawing: yearStripDrawing('strip', strip),
  };
}
