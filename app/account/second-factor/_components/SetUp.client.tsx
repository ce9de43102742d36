'use client';
import { useEffect, useRef } from 'react';
import { FormView } from '@/app/_components/form/FormView.client';
import { Shown } from '@/app/_components/form/Shown.client';
import { useFormAction } from '@/app/_components/form/use-form-action.client';
import type { FormAction, FormField, FormWords } from '@/lib/forms/form-state';
import styles from './SetUp.module.css';

/** The words of the two steps, in the reader's language. */
export type SetUpWords = Readonly<
  Record<
    | 'step1'
    | 'go'
    | 'step2'
    | 'begun'
    | 'scanTitle'
    | 'scanLead'
    | 'openApp'
    | 'codesTitle'
    | 'codesLead'
    | 'confirmTitle'
    | 'afterConfirm'
    | 'confirm'
    | 'restart',
    string
  >
>;

type Props = {
  begin: FormAction;
  confirm: FormAction;
  password: FormField;
  code: FormField;
  texts: SetUpWords;
  words: FormWords;
};

/**
 * Both steps of a second factor in one place: what the first one's answer shows stands there until the second has gone
 * through. Without JavaScript it is carried along in the second form.
 */
export function SetUp({ begin, confirm, password, code, texts, words }: Props) {
  const [first, second] = [useFormAction(begin), useFormAction(confirm)];
  const [app, secret, codes] = second.state.shown.length > 0 ? second.state.shown : first.state.shown;
  const heading = useRef<HTMLHeadingElement>(null);
  const isNew = app !== undefined && second.state.kind === 'new';
  useEffect(() => {
    if (isNew) heading.current?.focus();
  }, [isNew]);

  if (app === undefined || secret === undefined || codes === undefined) {
    return (
      <section className={styles['step']}>
        <h2>{texts.step1}</h2>
        <FormView form={first} fields={[password]} submit={texts.go} words={words} />
      </section>
    );
  }
  const wrong = second.state.message ?? second.state.problems[0]?.text ?? null;
  return (
    <section className={styles['step']}>
      <h2 ref={heading} tabIndex={-1}>
        {texts.step2}
      </h2>
      {/* Without JavaScript nobody is led down to the field: what was wrong is said up here as well. */}
      <p className={wrong === null ? undefined : styles['wrong']}>{wrong ?? texts.begun}</p>
      <ol className={styles['parts']}>
        <li className="no-print">
          <h3>{texts.scanTitle}</h3>
          <p>{texts.scanLead}</p>
          <Shown {...app} words={words} />
          <p>
            <a href={app.value}>{texts.openApp}</a>
          </p>
          <Shown {...secret} words={words} />
        </li>
        <li>
          <h3>{texts.codesTitle}</h3>
          <p>{texts.codesLead}</p>
          <Shown {...codes} words={words} />
        </li>
        <li className="no-print">
          <h3>{texts.confirmTitle}</h3>
          <p>{texts.afterConfirm}</p>
          <FormView
            form={second}
            fields={[code]}
            hidden={{ uri: app.value, codes: codes.value.replaceAll('\n', ' ') }}
            submit={texts.confirm}
            words={words}
          />
        </li>
      </ol>
      <p className="no-print">
        <a href="/account/second-factor">{texts.restart}</a>
      </p>
    </section>
  );
}
