import type { Quantity } from '@/lib/kpi/period-counts';
import type { Words } from '../../workbook/words';

/** A quantity as people call it. */
export function quantityText({ t }: Pick<Words, 't'>, quantity: Quantity): string {
  switch (quantity) {
    case 'answered_later':
    case 'abandoned':
    case 'attempts':
    case 'ratings':
    case 'written_contacts':
      return t(`volumes.derived.${quantity}`);
    default:
      return t(`count.${quantity}`);
  }
}
