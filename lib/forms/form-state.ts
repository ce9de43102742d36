/**
 * What a form says after it was sent, in the reader's language already: the browser gets no catalogue. `Beside`: what one form
 * alone has to say, such as what somebody else made of the same thing meanwhile.
 */
export type FormState<Beside = null> = {
  /** new: not sent yet · problems: fields to mend · refused: as a whole, for a reason · done. */
  readonly kind: 'new' | 'problems' | 'refused' | 'done';
  /** What was typed, by field, so that it stands there again; never a password or code. */
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly { readonly field: string; readonly text: string }[];
  /** What happened, or why not; null where the problems say it. */
  readonly message: string | null;
  /** What is shown this once and never again: a link, a token, backup codes. */
  readonly shown: readonly ShownOnce[];
  /** The page to go on to; null to stay. */
  readonly go: string | null;
  readonly beside: Beside | null;
};

/** Something that is shown this once. Of several lines: codes to keep, which can be printed. */
export type ShownOnce = {
  readonly label: string;
  readonly value: string;
  /** The same as a QR code: dark squares as an SVG path in a square of `size` units. */
  readonly qrCode?: { readonly size: number; readonly path: string };
};

/** A form that nobody has sent yet. */
export const NEW_FORM: FormState<never> = {
  kind: 'new',
  typed: {},
  problems: [],
  message: null,
  shown: [],
  go: null,
  beside: null,
};

/** What the browser sends a form to. */
export type FormAction<Beside = null> = (
  before: FormState<Beside>,
  form: FormData,
) => Promise<FormState<Beside>>;

/** One field of a form. `long`: of several lines; `code`: a one-time code; `choice`: one of `options`. */
export type FormField = {
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'long' | 'email' | 'password' | 'code' | 'number' | 'choice';
  /** What stands under the label. */
  readonly hint?: string;
  /** The purpose by which browsers and password managers fill it in. */
  readonly autoComplete?: string;
  /** What stands there before anybody types. */
  readonly value?: string;
  readonly options?: readonly { readonly value: string; readonly text: string }[];
  readonly optional?: boolean;
  /** How many lines of a `long` field show; three where it isn't said. */
  readonly rows?: number;
};

/** What a form says by itself, while no server answers. */
export type FormWords = {
  readonly problems: string;
  readonly sending: string;
  readonly newVersion: string;
  readonly reload: string;
  readonly failed: string;
  readonly copy: string;
  readonly copied: string;
  readonly print: string;
  readonly showPassword: string;
  readonly hidePassword: string;
};
