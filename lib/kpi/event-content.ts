import type { PublicEvent } from './stated';

/** What is said of an event, whoever says it and whenever. */
export type EventContent = Omit<PublicEvent, 'id' | 'known'>;

/** Whether two people say the same of an event. */
export function saysTheSame(a: EventContent, b: EventContent): boolean {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
}

/** What is said, each part in one place and nothing else with it. */
export function inOrder(content: EventContent): readonly unknown[] {
  const { from, to, ends, kind, channels, text, grade, sources } = content;
  const texts = [text.en, text['zh-Hant'], text['zh-Hans']];
  return [from, to, ends, kind, [...channels].sort(), texts, grade, sources];
}
