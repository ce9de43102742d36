import { parentPort } from 'node:worker_threads';
import { charactersMissing } from '@/lib/reports/pdf/characters';
import { renderReport } from '@/lib/reports/render-report';
import type { RenderRequest } from '@/lib/reports/render-request';
import { readCanonicalJson } from '@/lib/reports/snapshot/canonical-json';
import { loadFonts } from './fonts';

/** What the thread is asked: to make a file by a {@link RenderRequest} as canonical JSON, or which characters it can't print. */
export type Question =
  | { readonly kind: 'render'; readonly request: string }
  | { readonly kind: 'characters'; readonly text: string };
export type Asked = Question & { readonly id: number };
/** What it answers. */
export type Answer = Uint8Array | readonly string[];
export type Answered =
  | { readonly id: number; readonly answer: Answer }
  | { readonly id: number; readonly failure: string };

parentPort?.on('message', async (asked: Asked) => {
  const say = (said: Answered) => parentPort?.postMessage(said);
  try {
    say({ id: asked.id, answer: await answerOf(asked) });
  } catch (error) {
    say({ id: asked.id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});

async function answerOf(asked: Asked): Promise<Answer> {
  if (asked.kind === 'characters') return charactersMissing(asked.text, loadFonts());
  return renderReport(readCanonicalJson(asked.request) as RenderRequest, loadFonts());
}
