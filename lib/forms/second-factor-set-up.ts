import { z } from 'zod';

/** What is shown once when a second factor is set up. */
export type SetUp = {
  /** For the authenticator app: `otpauth://totp/…`. */
  readonly uri: string;
  readonly backupCodes: readonly string[];
};

const shown = z.object({
  uri: z
    .string()
    .max(1000)
    .regex(/^otpauth:\/\/totp\/[\w%.:!~*'()-]+\?secret=[A-Z2-7]+(&[\w%.=!~*'()+-]+)*$/),
  codes: z
    .string()
    .max(200)
    .regex(/^[\da-z-]+( [\da-z-]+){9}$/),
});

/**
 * What the form carries along from the first step to the second, so that it still stands there after a mistyped code
 * without JavaScript. It comes from the browser and goes back to it alone.
 *
 * @returns null where the form has none that could be ours
 */
export function readSetUp(form: FormData): SetUp | null {
  const read = shown.safeParse({ uri: form.get('uri'), codes: form.get('codes') });
  return read.success ? { uri: read.data.uri, backupCodes: read.data.codes.split(' ') } : null;
}

/** The fields that carry it. */
export function setUpFields({ uri, backupCodes }: SetUp): Readonly<Record<'uri' | 'codes', string>> {
  return { uri, codes: backupCodes.join(' ') };
}

/**
 * The secret as it is typed into an app by hand, in groups of four.
 *
 * @example secretOf({ uri: 'otpauth://totp/x?secret=GEZDGNBVGY', backupCodes: [] }) // 'GEZD GNBV GY'
 */
export function secretOf({ uri }: SetUp): string {
  const secret = new URL(uri).searchParams.get('secret') ?? '';
  return secret.replace(/.{4}(?=.)/g, '$& ');
}
