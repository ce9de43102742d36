import { parentPort } from 'node:worker_threads';
import type { Answered, Asked } from './thread';

/** Within a thread: answers what it is asked, one question after the other; one that fails is told, and nothing else ends. */
export function answerQuestions<Question, Answer>(
  answerOf: (question: Question) => Answer | Promise<Answer>,
): void {
  const say = (said: Answered<Answer>) => parentPort?.postMessage(said);
  parentPort?.on('message', async ({ id, question }: Asked<Question>) => {
    try {
      say({ id, answer: await answerOf(question) });
    } catch (error) {
      say({ id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  });
}
