import type { z } from 'zod';
import type { Day } from '@/lib/calendar/day';
import { LOCALES } from '@/lib/format/locale';
import { inLanguages } from './in-languages';
import type { indexShape } from './open-shapes';

/** Where the open data stand: an address that stays. */
export const OPEN_DATA = '/api/v1/open-data';

/**
 * What portals read first: what the data are, whose, under which terms, how often they change, and every vintage with
 * its address, the newest first.
 *
 * @param vintages the days that name them, the oldest first
 */
export function openIndex(vintages: readonly Day[]): z.infer<typeof indexShape> {
  return {
    title: inLanguages('title'),
    description: inLanguages('description'),
    publisher: inLanguages('publisher'),
    licence: inLanguages('licence'),
    updateFrequency: inLanguages('update-frequency'),
    languages: [...LOCALES],
    latest: vintages.length > 0 ? `${OPEN_DATA}/latest` : null,
    vintages: vintages.toReversed().map((vintage) => ({
      vintage,
      address: `${OPEN_DATA}/${vintage}`,
      manifest: `${OPEN_DATA}/${vintage}/manifest.json`,
    })),
  };
}
