import 'server-only';
import { PUBLISHED_RECORD } from '@/lib/access/person';
import { eventRow, statedRow } from '../stated/stated-rows';
import { shipped } from './files';

const authorId = PUBLISHED_RECORD.id;

/** The rows that ship beside the books, ready to be added. The first definitions are known without beginning. */
export const shippedRows = {
  definitions: shipped.definitions.measures.map(({ name, note, ...rest }) => ({
    ...rest,
    validFrom: null,
    nameEn: name.en,
    nameZhHant: name.zhHant,
    nameZhHans: name.zhHans,
    noteEn: note.en,
    noteZhHant: note.zhHant,
    noteZhHans: note.zhHans,
    knownAt: null,
    authorId,
  })),
  settings: shipped.definitions.settings.map((s) => ({ ...s, validFrom: null, knownAt: null, authorId })),
  stated: shipped.stated.map((figure) => ({ ...statedRow(figure), authorId })),
  events: shipped.events.map((event) => ({ ...eventRow(event), authorId })),
  holidays: shipped.holidays.days.map(({ day, en, zhHant, zhHans }) => ({
    day: new Date(`${day}T00:00:00Z`),
    nameEn: en,
    nameZhHant: zhHant,
    nameZhHans: zhHans,
    knownAt: null,
    authorId,
  })),
};
