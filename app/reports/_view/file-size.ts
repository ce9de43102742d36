import { formatCount } from '@/lib/format/number';
import type { Translator } from '@/lib/messages/translator';

/**
 * The size of a file: bytes below a kilobyte, else kilobytes rounded up.
 *
 * @example fileSize(t, 161_234) // '162 kB'
 */
export function fileSize(t: Translator, bytes: number): string {
  return bytes < 1_000
    ? t('reportPage.register.bytes', { count: formatCount(bytes) })
    : t('reportPage.register.kilobytes', { size: formatCount(Math.ceil(bytes / 1_000)) });
}
