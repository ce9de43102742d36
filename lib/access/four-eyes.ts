import { may } from './may';
import type { Person } from './person';

/**
 * Whether a month could be entered by one of these people and approved by another.
 *
 * @param people who may come in
 * @example haveFourEyes([manager]) // false: nobody approves what they typed
 */
export function haveFourEyes(people: readonly Person[]): boolean {
  return people.some(
    (maker) =>
      may(maker, 'enter-month') &&
      people.some((checker) => may(checker, 'decide-month', { typedBy: [maker.id] })),
  );
}
