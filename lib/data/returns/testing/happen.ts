import type pg from 'pg';
import { expect } from 'vitest';
import { Forbidden } from '@/lib/access/may';
import { COMMAND_LINE, type Person } from '@/lib/access/person';
import { ADMIN } from '@/lib/access/testing/people';
import { type Deed, deedsOf } from '@/lib/returns/deeds';
import { type ReturnState, returnOf } from '@/lib/returns/month-return';
import type { Chain, Revision } from '@/lib/returns/revision';
import { textOf } from '../../database-words';
import { importMonths } from '../../months/import-months';
import { changeRole } from '../../people/change-person';
import { type Attempt, expected, tried } from './attempt';
import { expectedOfImport, FILE, isTaken } from './outside-the-forms';
import { ACTORS, type Step } from './step';
import { form, MONTH, RUNNING, says } from './tries';

/** What is so, as the pure rules alone have it: the chain of the month, and what everybody is by now. */
export type World = { readonly chain: Chain; readonly people: readonly Person[] };
export const BEGINNING: World = { chain: [], people: ACTORS };

/** What can come after what, by hand. */
const FITTING: Readonly<Record<ReturnState, readonly Deed[]>> = {
  none: ['saved', 'submitted'],
  draft: ['saved', 'submitted'],
  returned: ['saved', 'submitted'],
  submitted: ['withdrawn', 'returned', 'approved'],
  approved: ['reopened'],
};
const DEEDS: readonly Deed[] = ['saved', 'submitted', 'withdrawn', 'returned', 'approved', 'reopened'];

/** When it happens, and the serving role's own connection, past the product. */
type Around = { readonly now: Date; readonly serving: pg.Client };

/** Does a step for real, and expects of it what the pure rules say; what is so after it, by those rules. */
export async function happen(step: Step, world: World, { now, serving }: Around): Promise<World> {
  const { chain, people } = world;
  const personOf = (id: string, among = people) => among.find((one) => one.id === id) ?? COMMAND_LINE;
  switch (step.kind) {
    case 'possible': {
      const of = returnOf(MONTH, chain);
      const all = people.flatMap((person) => deedsOf(person, of, RUNNING).map((deed) => ({ person, deed })));
      // By deed first, or approving, which few may, would hardly ever come.
      const deed = chosen([...new Set(all.map((one) => one.deed))], step.which);
      const one = chosen(
        all.filter((each) => each.deed === deed),
        step.which,
      );
      if (one === undefined) return world;
      const attempt = { ...one, change: form(chain.length), content: says(step.emails) };
      return { ...world, chain: await attemptIs(attempt, one.person, chain, now) };
    }
    case 'deed': {
      const person = personOf(step.who, step.were ? ACTORS : people);
      const change = form(Math.max(0, chain.length - step.before));
      const deed = chosen(step.fits ? FITTING[returnOf(MONTH, chain).state] : DEEDS, step.which) ?? 'saved';
      const attempt = { person, deed, change, content: says(step.emails) };
      return { ...world, chain: await attemptIs(attempt, personOf(step.who), chain, now) };
    }
    case 'import': {
      const asked = { person: personOf(step.who), as: step.as, emails: step.emails };
      const [kind, after] = expectedOfImport(asked, chain, now);
      const rows = [{ row: 2, month: MONTH, given: { emails: step.emails }, note: undefined }];
      const question = { rows, as: step.as, dryRun: false, file: { name: FILE, sha256: 'a'.repeat(64) } };
      const answer = await importMonths(asked.person, question, now).catch(forbidden);
      expect(answer.kind).toBe(kind);
      return { ...world, chain: after };
    }
    case 'insert': {
      const person = personOf(step.who);
      const last = chain.at(-1) ?? says(0);
      const fitting = step.fits ? FITTING[returnOf(MONTH, chain).state] : DEEDS;
      const action = person === COMMAND_LINE ? 'loaded' : (chosen(fitting, step.which) ?? 'saved');
      const link: Revision = {
        month: MONTH,
        revision: chain.length + 1 + step.beside,
        action,
        counts: step.emails === null ? last.counts : says(step.emails).counts,
        comments: last.comments,
        note: step.note ?? last.note,
        reason: ['returned', 'reopened'].includes(action) ? 'because' : null,
        file: action === 'loaded' ? FILE : null,
        authorId: person.id,
        at: now,
      };
      const taken = isTaken(link, person, chain);
      expect(await isInserted(serving, link)).toBe(taken);
      return taken ? { ...world, chain: [...chain, link] } : world;
    }
    case 'role': {
      await changeRole(ADMIN, step.who, step.role, now);
      const people = world.people.map((one) => (one.id === step.who ? { ...one, role: step.role } : one));
      return { ...world, people };
    }
  }
}

/** An attempt comes to what it must. One by who has another role by now is refused by the database at the latest. */
async function attemptIs(attempt: Attempt, by: Person, chain: Chain, now: Date): Promise<Chain> {
  const [answer, after] = expected(attempt, chain, now);
  const [isAllowed] = expected({ ...attempt, person: by }, chain, now);
  if (after !== chain && isAllowed.kind === 'forbidden') {
    const error: unknown = await tried(attempt, now).then(
      (value) => value,
      (reason) => reason,
    );
    expect(textOf(error)).toContain(`isn't for ${by.id}, who was active ${by.role} then`);
    return chain;
  }
  expect(await tried(attempt, now)).toEqual(answer);
  return after;
}

function chosen<Option>(options: readonly Option[], which: number): Option | undefined {
  return options[which % options.length];
}

function forbidden(error: unknown) {
  if (error instanceof Forbidden) return { kind: 'forbidden' as const };
  throw error;
}

/** Whether the serving role's own INSERT, with its row of the audit, is let through. */
async function isInserted(serving: pg.Client, link: Revision): Promise<boolean> {
  const { month, revision, action, counts, note, reason, file, authorId, at } = link;
  const day = `${month}-01`;
  await serving.query('BEGIN');
  try {
    await serving.query(
      `INSERT INTO month_revision (month, revision, action, emails, note, reason, source_file, source_sha256, known_at, author_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [day, revision, action, counts.emails, note, reason, file, file && 'a'.repeat(64), at, authorId],
    );
    await serving.query(
      `INSERT INTO audit_event (happened_at, kind, subject, details, person_id)
       VALUES ($1, $2, $3, jsonb_build_object('revision', $4::int), $5)`,
      [at, `month-${action}`, `month ${month}`, revision, authorId],
    );
    await serving.query('COMMIT');
    return true;
  } catch (error) {
    await serving.query('ROLLBACK');
    // A rule's refusal, or the unique key's; anything else is a failure of the test.
    if (error instanceof Error && 'code' in error && ['23514', '23505'].includes(String(error.code)))
      return false;
    throw error;
  }
}
