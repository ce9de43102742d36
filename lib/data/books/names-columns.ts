import type { Names } from '@/lib/budget/names';

/** Three columns of a text in three languages, as Prisma names them: `nameEn`, `nameZhHant`, `nameZhHans`. */
export function namesIn<const Field extends string>(
  field: Field,
  names: Names,
): Record<`${Field}${'En' | 'ZhHant' | 'ZhHans'}`, string> {
  return {
    [`${field}En`]: names.en,
    [`${field}ZhHant`]: names['zh-Hant'],
    [`${field}ZhHans`]: names['zh-Hans'],
  } as Record<`${Field}${'En' | 'ZhHant' | 'ZhHans'}`, string>;
}

/** The same where the text may be absent: nothing of it is then written. */
export function namesOrNone<const Field extends string>(field: Field, names: Names | null) {
  return names === null ? {} : namesIn(field, names);
}

/** A text in three languages from its columns. */
export function namesOf(en: string, zhHant: string, zhHans: string): Names {
  return { en, 'zh-Hant': zhHant, 'zh-Hans': zhHans };
}
