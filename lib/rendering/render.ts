import type { Renderer } from '@/lib/reports/render-request';
import { canonicalJson } from '@/lib/reports/snapshot/canonical-json';
import { renderingThread } from './render-in-thread';

/** One thread for the process, whoever asks. */
const ask = renderingThread();

/** Begins the thread and reads the typefaces, where a file is likely to be asked for next; fails without harm. */
export function prepareRendering(): void {
  ask({ kind: 'characters', text: '' }).catch(() => {});
}

/** Makes files of reports in a thread of their own. */
export const render: Renderer = async (request) => {
  const answer = await ask({ kind: 'render', request: canonicalJson(request) });
  return answer as Uint8Array;
};

/**
 * The characters of a text that no typeface of the reports has, each once.
 *
 * @example await charactersNotPrinted('fine ✗') // ['✗']
 */
export async function charactersNotPrinted(text: string): Promise<readonly string[]> {
  const answer = await ask({ kind: 'characters', text });
  return answer as readonly string[];
}
