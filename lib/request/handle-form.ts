import 'server-only';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { z } from 'zod';
import { ensureMay, Forbidden } from '@/lib/access/may';
import { Crowded } from '@/lib/auth/gate';
import { recordDenied } from '@/lib/data/audit/record-denied';
import { Refused } from '@/lib/data/people/refused';
import { reportFailure } from '@/lib/data/report-failure';
import type { Session } from '@/lib/data/sign-in/find-session';
import { isUnavailable } from '@/lib/data/unavailable';
import { type FormState, NEW_FORM } from '@/lib/forms/form-state';
import type { FormsTranslator } from '@/lib/messages/forms-translator';
import { setPageStatus } from '@/lib/server/page-status';
import { ThreadCrowded } from '@/lib/threads/thread';
import { sessionHere } from './who';
import { getTextsOf } from './words';

/** How a form ended: problems by field as keys of `forms.problems`, or what to say. */
export type FormResult<Beside = null> =
  | {
      readonly kind: 'problems';
      readonly problems: FormState['problems'];
      /** Of the form as a whole, where the usual words don't fit. */
      readonly message?: string;
      /** What the form sends along from now on, in place of what it was shown with. */
      readonly renewed?: Readonly<Record<string, string>>;
      readonly beside?: Beside;
    }
  | { readonly kind: 'refused'; readonly message: string; readonly beside?: Beside }
  | {
      readonly kind: 'done';
      readonly message: string;
      readonly shown?: FormState['shown'];
      /** What stands in the form still, where it isn't done with: something was only looked at. */
      readonly typed?: FormState['typed'];
      readonly beside?: Beside;
    }
  /** On to another page of ours, as from a fresh start: what the person may see has changed. */
  | { readonly kind: 'go'; readonly to: string };

type Given<Shape extends z.ZodObject> = { readonly values: z.infer<Shape>; readonly t: FormsTranslator };

/** How a form is read. */
type FormShape<Shape extends z.ZodObject> = {
  /** A z.strictObject of strings, each message being a key of `forms.problems`. */
  readonly shape: Shape;
  /** Fields that are never sent back. */
  readonly secrets?: readonly string[];
  /** What the person must be allowed to do for the form to be read at all; their own account where it isn't said. */
  readonly needs?: FormNeeds;
  /** Open also to who still has to set up a second factor: the steps of setting it up, and nothing else. */
  readonly settingUp?: boolean;
};

/**
 * The way of every form for somebody signed in: who, then what by a strict schema of plain texts, then the work, which asks
 * the data layer; whatever is refused is said in the reader's language, with all that was typed but the secrets.
 */
export async function handleForm<Shape extends z.ZodObject, Beside = null>(
  form: FormData,
  { shape, secrets = [], needs = 'keep-account', settingUp = false }: FormShape<Shape>,
  work: (given: Given<Shape> & { readonly session: Session }) => Promise<FormResult<Beside>>,
): Promise<FormState<Beside>> {
  const t = await getTextsOf('forms');
  return answered(form, secrets, t, async () => {
    const session = await sessionHere();
    if (session === null) return refusedAs(401, t('signed-out'));
    if (session.needsSecondFactor && !settingUp) return refusedAs(403, t('second-factor-first'));
    ensureMay(session.person, needs);
    return read(form, shape, t, (values) => work({ values, t, session }));
  });
}

/** The same for forms that anybody may send: signing in, and taking a link. */
export async function handleOpenForm<Shape extends z.ZodObject>(
  form: FormData,
  { shape, secrets = [] }: Pick<FormShape<Shape>, 'shape' | 'secrets'>,
  work: (given: Given<Shape>) => Promise<FormResult>,
): Promise<FormState> {
  const t = await getTextsOf('forms');
  return answered(form, secrets, t, () => read(form, shape, t, (values) => work({ values, t })));
}

/** What a form may need, by role alone. */
type FormNeeds =
  | 'keep-account'
  | 'manage-people'
  | 'manage-tokens'
  | 'keep-settings'
  | 'read-audit'
  | 'read-submitted'
  | 'enter-month'
  | 'import-drafts'
  | 'record-event'
  | 'propose'
  | 'issue-report';

async function read<Shape extends z.ZodObject, Beside>(
  form: FormData,
  shape: Shape,
  t: FormsTranslator,
  work: (values: z.infer<Shape>) => Promise<FormResult<Beside>>,
): Promise<FormResult<Beside>> {
  const parsed = shape.safeParse(valuesOf(form));
  return parsed.success ? work(parsed.data) : problemsOf(parsed.error, shape, t);
}

async function answered<Beside>(
  form: FormData,
  secrets: readonly string[],
  t: FormsTranslator,
  work: () => Promise<FormResult<Beside>>,
): Promise<FormState<Beside>> {
  // Whoever calls the action by hand may send anything in the form's place.
  if (!(form instanceof FormData)) {
    setPageStatus(400);
    return { ...NEW_FORM, kind: 'refused', message: t('not-ours') };
  }
  const result = await caught(work, t);
  if (result.kind === 'go') return goOn(result.to);
  if (result.kind === 'done') return { ...NEW_FORM, ...result, shown: result.shown ?? [] };
  if (result.kind === 'problems') setPageStatus(422);
  const renewed = result.kind === 'problems' ? result.renewed : {};
  return { ...NEW_FORM, message: null, ...result, typed: { ...typedOf(form, secrets), ...renewed } };
}

/** The browser's part of a form goes on by itself; a form sent without JavaScript is redirected. */
async function goOn(to: string): Promise<FormState<never>> {
  if (!(await headers()).has('next-action')) redirect(to);
  return { ...NEW_FORM, kind: 'done', go: to };
}

async function caught<Beside>(
  work: () => Promise<FormResult<Beside>>,
  t: FormsTranslator,
): Promise<FormResult<Beside>> {
  try {
    return await work();
  } catch (thrown) {
    const error = await recordDenied(thrown, new Date());
    if (error instanceof Refused) return refusedAs(409, t(`refused.${error.code}`));
    if (error instanceof Crowded) return refusedAs(503, t('crowded'));
    if (error instanceof ThreadCrowded) return refusedAs(503, t('files-crowded'));
    if (isUnavailable(error)) return refusedAs(503, t('unavailable'));
    if (error instanceof Forbidden) return refusedAs(403, t('forbidden'));
    reportFailure(error);
    return refusedAs(500, t('failed'));
  }
}

/** A refusal of the whole form, with the status that says the same to machines. */
export function refusedAs<Beside = never>(
  status: number,
  message: string,
  beside?: Beside,
): FormResult<Beside> {
  setPageStatus(status, status === 503 ? { 'Retry-After': '5' } : {});
  return { kind: 'refused', message, ...(beside === undefined ? {} : { beside }) };
}

function problemsOf(error: z.ZodError, shape: z.ZodObject, t: FormsTranslator): FormResult<never> {
  const known = Object.keys(shape.shape);
  const problems = error.issues.flatMap(({ path: [field], message }) =>
    typeof field === 'string' && known.includes(field) ? [{ field, code: message }] : [],
  );
  const firsts = problems.filter(({ field }, at) => problems.findIndex((p) => p.field === field) === at);
  if (firsts.length === 0) return refusedAs(400, t('not-ours'));
  return {
    kind: 'problems',
    problems: firsts.map(({ field, code }) => ({ field, text: problemText(t, code) })),
  };
}

function problemText(t: FormsTranslator, code: string): string {
  const key = `problems.${code}` as Parameters<FormsTranslator>[0];
  return t.has(key) ? t(key) : t('problems.unfit');
}

/** Each field once, as text; a file, or a field given twice, is none of our forms' doing. */
function valuesOf(form: FormData): Record<string, unknown> {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith('$ACTION_'));
  return Object.fromEntries(
    names.map((name) => {
      const all = form.getAll(name);
      return [name, all.length === 1 ? all[0] : all];
    }),
  );
}

/** Longer than any field of ours takes, so that nobody's text is cut before they were told that it is too long. */
const MOST_TYPED = 20_000;

function typedOf(form: FormData, secrets: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    [...form.entries()].flatMap(([name, value]) =>
      typeof value === 'string' && !secrets.includes(name) && !name.startsWith('$ACTION_')
        ? [[name, value.slice(0, MOST_TYPED)]]
        : [],
    ),
  );
}
