import type { Issue } from '@/lib/data/reports/issue';
import { LOCALES } from '@/lib/format/locale';
import { FORMATS_OF } from '@/lib/reports/report-format';
import { getTexts } from '@/lib/request/words';
import { fileSize } from '../_view/file-size';
import { LANGUAGE_NAMES } from '../_view/language-names';
import styles from './Reports.module.css';

type Props = { issue: Issue; title: string };

/** The files of an issue, a line for each language. */
export async function FileLinks({ issue, title }: Props) {
  const t = await getTexts();
  const { kind, period, number, files } = issue;
  return (
    <div className={styles['files']}>
      {LOCALES.filter((locale) => files.some((file) => file.locale === locale)).map((language) => (
        <div key={language} className={styles['language']}>
          <span lang={language}>{LANGUAGE_NAMES[language]}</span>
          {FORMATS_OF[kind].flatMap((format) => {
            const file = files.find((one) => one.locale === language && one.format === format);
            if (!file) return [];
            const said = { format: t(`reportPage.format.${format}`), size: fileSize(t, file.size) };
            const label = { ...said, language: LANGUAGE_NAMES[language], report: title };
            return [
              <a
                key={format}
                href={`/api/v1/reports/${kind}/${period}?format=${format}&lang=${language}&issue=${number}`}
                aria-label={t('reportPage.register.file-label', label)}
              >
                {t('reportPage.register.file', said)}
              </a>,
            ];
          })}
        </div>
      ))}
    </div>
  );
}
