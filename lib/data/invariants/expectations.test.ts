import { expect, it } from 'vitest';
import { checksOf } from './expectations';

it('finds the CHECKs of a script by their tables, and no other constraint', () => {
  const script = `CREATE TABLE "a" (
    CONSTRAINT "a_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "a" ADD CONSTRAINT "a_fk" FOREIGN KEY ("b") REFERENCES "b"("id");
ALTER TABLE "a"
  ADD CONSTRAINT "one" CHECK (n > 0),
  ADD CONSTRAINT "two" CHECK (n < 9);
ALTER TABLE "b" ADD CONSTRAINT "one" CHECK (true);`;
  expect(checksOf([script])).toEqual(['a.one', 'a.two', 'b.one']);
});

it('a later migration may drop one', () => {
  const scripts = [
    'ALTER TABLE "a" ADD CONSTRAINT "one" CHECK (true);',
    'ALTER TABLE "a"\n  DROP CONSTRAINT "one";',
  ];
  expect(checksOf(scripts)).toEqual([]);
});
