import type { Translator } from '@/lib/messages/translator';

/** What the form of a month says by itself, in the page's language: the browser gets no catalogue. */
export type ReturnWords = ReturnType<typeof returnWords>;

/** @param values the month's name, and the revision that stands there now */
export function returnWords(t: Translator, { month, revision }: { month: string; revision: number }) {
  const suspended = t('returnPage.form.suspended');
  return {
    label: t('returnPage.form.label', { month }),
    lastTwelve: t('returnPage.form.last-twelve'),
    suspended,
    suspendGroup: t('returnPage.form.suspend-group', { suspended }),
    explain: t('returnPage.form.explain'),
    explained: t('returnPage.form.explained'),
    note: t('returnPage.form.note'),
    noteHint: t('returnPage.form.note-hint'),
    save: t('returnPage.form.save'),
    submit: t('returnPage.form.submit'),
    notKept: t('returnPage.form.not-kept'),
    // The numbers are known in the browser only.
    pasted: t('returnPage.form.pasted', { filled: '{filled}' }),
    pastedOver: t('returnPage.form.pasted-over', { filled: '{filled}', left: '{left}' }),
    checks: t('returnPage.form.checks'),
    noFindings: t('returnPage.form.no-findings'),
    errors: t('returnPage.form.errors'),
    warnings: t('returnPage.form.warnings'),
    liveTitle: t('returnPage.live.title'),
    liveMeasure: t('returnPage.live.measure'),
    liveValue: t('returnPage.live.value'),
    liveVerdict: t('returnPage.live.verdict'),
    conflictTitle: t('returnPage.conflict.title'),
    conflictSame: t('returnPage.conflict.same', { revision }),
    mine: t('returnPage.conflict.mine'),
    theirs: t('returnPage.conflict.theirs'),
    before: t('returnPage.conflict.before'),
    blank: t('returnPage.conflict.blank'),
  };
}
