import { charactersMissing } from '@/lib/reports/pdf/characters';
import { renderReport } from '@/lib/reports/render-report';
import type { RenderRequest } from '@/lib/reports/render-request';
import { readCanonicalJson } from '@/lib/reports/snapshot/canonical-json';
import { answerQuestions } from '@/lib/threads/answer-questions';
import { loadFonts } from './fonts';

/** What the thread is asked: to make a file by a {@link RenderRequest} as canonical JSON, or which characters it can't print. */
export type Question =
  | { readonly kind: 'render'; readonly request: string }
  | { readonly kind: 'characters'; readonly text: string };
/** What it answers. */
export type Answer = Uint8Array | readonly string[];

answerQuestions(async (asked: Question): Promise<Answer> => {
  if (asked.kind === 'characters') return charactersMissing(asked.text, loadFonts());
  return renderReport(readCanonicalJson(asked.request) as RenderRequest, loadFonts());
});
