import { Panel } from '@/app/_components/Panel';
import { findingText } from '@/lib/overview/returns/finding-text';
import { getLocale, getTexts } from '@/lib/request/words';
import { checkReturn, unexplained } from '@/lib/returns/checks/check-return';
import type { Look } from '../_view/look-at';
import styles from './FoundPanel.module.css';

/** What the checks found in what is submitted or approved, each warning with its explanation. While one types, the form says it. */
export async function FoundPanel({ look }: { look: Look }) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const { answer, content, deeds } = look;
  if (answer.of.last === null || deeds.includes('saved')) return null;
  const findings = checkReturn(content.counts, answer.context);
  const open = unexplained(findings, content.comments);
  return (
    <Panel id="found" title={t('returnPage.found.title')}>
      {findings.length === 0 ? <p>{t('returnPage.found.nothing')}</p> : null}
      <ul className={styles['found']}>
        {findings.map((finding) => {
          const text = findingText(t, locale, finding, answer.context);
          return (
            <li key={text}>
              {text}
              {finding.about.map((code) =>
                content.comments[code] ? <q key={code}>{content.comments[code]}</q> : null,
              )}
              {open.includes(finding) ? <b>{t('returnPage.found.unexplained')}</b> : null}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
