import type { Department } from '@/lib/departments/department';
import type { Locale } from '@/lib/format/locale';

/** What a department is called in the reader's language; its code where nobody knows it. */
export function departmentName(departments: readonly Department[], code: string, locale: Locale): string {
  return departments.find((one) => one.code === code)?.name[locale] ?? code;
}
