/** A text in the three languages of the product. */
export type Names = { readonly en: string; readonly 'zh-Hant': string; readonly 'zh-Hans': string };
