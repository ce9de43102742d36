import type { ImportDifference } from '@/lib/data/imports/import-types';
import { formatCount } from '@/lib/format/number';
import { shown } from '@/lib/format/shown';
import type { Translator } from '@/lib/messages/translator';

/**
 * A value that an import would change, as a sentence.
 *
 * @example differenceText(t, { of: null, what: 'emails', before: 7, after: 9 }) // 'E-mails: 7 → 9'
 */
export function differenceText(t: Translator, { of, what, before, after }: ImportDifference): string {
  const count = what === 'note' ? t('files.look.note') : t(`count.${what}`);
  const name =
    of === null
      ? count
      : t('files.look.of-department', { department: of.department, kind: of.kind, what: count });
  const value = (said: ImportDifference['after']) => {
    if (typeof said === 'number') return formatCount(said);
    if (what === 'note') return said === null ? t('files.look.empty') : shown(said);
    return t(said === 'suspended' ? 'gap.suspended' : 'gap.not-collected');
  };
  // Of a month that wasn't there, only what it will say is worth telling.
  if (before === null && what !== 'note')
    return t('files.look.line-new', { what: name, after: value(after) });
  return t('files.look.line', { what: name, before: value(before), after: value(after) });
}
