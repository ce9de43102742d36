import type { partFor } from './translator';

/** Gives the texts of what every form says. */
export type FormsTranslator = ReturnType<typeof partFor<'forms'>>;
