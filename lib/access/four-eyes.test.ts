import { expect, test } from 'vitest';
import { haveFourEyes } from './four-eyes';
import { ADMIN, MANAGER, OFFICER, SECOND_MANAGER, SECOND_OFFICER, VIEWER } from './testing/people';

test('an officer and a manager, or two managers, can enter and approve', () => {
  expect(haveFourEyes([VIEWER, OFFICER, MANAGER])).toBe(true);
  expect(haveFourEyes([MANAGER, SECOND_MANAGER])).toBe(true);
});

test('a manager alone, officers alone, viewers and administrators can’t', () => {
  expect(haveFourEyes([])).toBe(false);
  expect(haveFourEyes([MANAGER, VIEWER, ADMIN])).toBe(false);
  expect(haveFourEyes([OFFICER, SECOND_OFFICER, ADMIN])).toBe(false);
});
