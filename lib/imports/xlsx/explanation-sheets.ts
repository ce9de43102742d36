/** The names of the sheet that explains the columns in our own templates, one for each language: nothing to be read. */
export const EXPLANATION_SHEETS: ReadonlySet<string> = new Set(['Explanations', '說明', '说明']);
