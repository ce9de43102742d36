import { expect, test } from 'vitest';
import { uploadSchema } from './import-schema';

const sent = (content: string, name = 'months.csv') =>
  uploadSchema.safeParse({ kind: 'months', file: new File([content], name) });

test('a file with something in it is taken; an empty one, and none, are told of as such', () => {
  expect(sent('month,emails\n').success).toBe(true);
  for (const result of [sent(''), sent('', '')])
    expect(result.error?.issues.map(({ message }) => message)).toEqual(['file-empty']);
});
