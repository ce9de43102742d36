import fc from 'fast-check';
import { COMMAND_LINE, HUMAN_ROLES, type HumanRole, type Person } from '@/lib/access/person';
import { MANAGER, OFFICER, SECOND_MANAGER, SECOND_OFFICER } from '@/lib/access/testing/people';

/** Those whose roles change, beside the administrator who changes them. */
export const ACTORS: readonly Person[] = [OFFICER, MANAGER, SECOND_OFFICER, SECOND_MANAGER];

/** A figure that is typed; small, so that the same one comes again. */
type Typed = { readonly emails: number };
/** One of the actions that fit the month as it stands then, or else of all. */
type Chosen = { readonly which: number; readonly fits: boolean };

/** Something that happens around a month. Each kind takes what it needs of the people and of the month as they are then. */
export type Step =
  /** Something that the rules let somebody do now. */
  | ({ readonly kind: 'possible'; readonly which: number } & Typed)
  /**
   * Any deed, over the revision that stands there or one `before` it; perhaps by who they `were` at the beginning, as in a
   * request that began before their role changed.
   */
  | ({
      readonly kind: 'deed';
      readonly who: string;
      readonly before: number;
      readonly were: boolean;
    } & Chosen &
      Typed)
  | ({ readonly kind: 'import'; readonly who: string; readonly as: 'draft' | 'approved' } & Typed)
  /** Past the product, straight into the table; null for what stands there, `beside` the next revision. */
  | ({
      readonly kind: 'insert';
      readonly who: string;
      readonly emails: number | null;
      readonly note: string | null;
      readonly beside: number;
    } & Chosen)
  | { readonly kind: 'role'; readonly who: string; readonly role: HumanRole };

const who = fc.constantFrom(...ACTORS.map(({ id }) => id));
const orTheCommandLine = fc.oneof(
  { weight: 5, arbitrary: who },
  { weight: 1, arbitrary: fc.constant(COMMAND_LINE.id) },
);
const emails = fc.nat(2);
const which = fc.nat(100);
const fits = fc.constantFrom(true, true, true, false);

function mostly<Value>(usual: Value, ...odd: readonly Value[]): fc.Arbitrary<Value> {
  return fc.oneof(
    { weight: 9, arbitrary: fc.constant(usual) },
    { weight: odd.length, arbitrary: fc.constantFrom(...odd) },
  );
}

const possible = fc.record({ kind: fc.constant('possible' as const), which, emails });
const deed = fc.record({
  kind: fc.constant('deed' as const),
  who,
  which,
  fits,
  emails,
  before: mostly(0, 1),
  were: mostly(false, true),
});
const imported = fc.record({
  kind: fc.constant('import' as const),
  who: orTheCommandLine,
  as: fc.constantFrom('draft' as const, 'approved' as const),
  emails,
});
const inserted = fc.record({
  kind: fc.constant('insert' as const),
  who: orTheCommandLine,
  which,
  fits,
  emails: mostly<number | null>(null, 0, 1, 2),
  note: mostly<string | null>(null, 'other words'),
  beside: mostly(0, -1, 1),
});
const role = fc.record({
  kind: fc.constant('role' as const),
  who,
  role: fc.constantFrom<HumanRole>('officer', 'manager', ...HUMAN_ROLES),
});

/** What happens around a month: anything, by anybody, in any order. */
export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 10, arbitrary: possible },
    { weight: 5, arbitrary: deed },
    { weight: 3, arbitrary: imported },
    { weight: 5, arbitrary: inserted },
    { weight: 4, arbitrary: role },
  ),
  { minLength: 5, maxLength: 25, size: 'max' },
);
