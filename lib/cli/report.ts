import { writeFile } from 'node:fs/promises';
import { COMMAND_LINE } from '@/lib/access/person';
import type { ReportName } from '@/lib/data/reports/issue';
import { loadPreview } from '@/lib/data/reports/load-preview';
import { takeFile } from '@/lib/data/reports/take-file';
import { isLocale, LOCALES, type Locale } from '@/lib/format/locale';
import { translatorFor } from '@/lib/messages/translator';
import { render } from '@/lib/rendering/render';
import { missingTexts } from '@/lib/reports/missing-texts';
import { FORMATS_OF, type ReportFormat } from '@/lib/reports/report-format';
import { parseReportName } from '@/lib/reports/report-name';
import type { ReportKind } from '@/lib/reports/snapshot/snapshot';
import type { Command, Context } from './command';
import { CommandFailure } from './failure';
import { withData } from './with-data';

/** `report monthly YYYY-MM`: a month's report, as it was issued, else a preview of it. */
export const reportMonthlyCommand = reportCommand('monthly', 'YYYY-MM', 'a month’s KPI report');

/** `report cor YYYY`: the Controlling Officer’s Report table of a year, as it was issued, else a preview of it. */
export const reportCorCommand = reportCommand('cor', 'YYYY', 'a year’s Controlling Officer’s Report table');

function reportCommand(kind: ReportKind, operand: string, what: string): Command {
  return {
    words: ['report', kind],
    operands: [operand],
    options: { format: { type: 'string' }, lang: { type: 'string' }, out: { type: 'string' } },
    required: ['format', 'lang', 'out'],
    usage: `${operand} --format ${FORMATS_OF[kind].join('|')} --lang ${LOCALES.join('|')} --out FILE`,
    does: `writes ${what}: as issued, else a preview`,
    async run({ options, operands: [period = ''] }, context) {
      const report = parseReportName(kind, period);
      if (report === null) throw new CommandFailure(`“${period}” is no ${operand}`);
      const file = { format: formatOf(kind, options['format']), locale: localeOf(options['lang']) };
      const made = await withData(context, () => bytesOf(report, file, context));
      const out = context.place(String(options['out']));
      await writeFile(out, made.bytes, { mode: 0o600 }).catch((error: Error) => {
        throw new CommandFailure(`the report was made, and can’t be written: ${error.message}`);
      });
      return JSON.stringify({ out: String(options['out']), issued: made.issued, bytes: made.bytes.length });
    },
  };
}

type File = { readonly format: ReportFormat; readonly locale: Locale };

async function bytesOf(report: ReportName, file: File, context: Context) {
  const now = context.now();
  const taken = await takeFile(COMMAND_LINE, { ...report, number: null }, file, { now });
  if (taken === 'no-file')
    throw new CommandFailure('this report was issued, and not in this language or format');
  if (taken !== 'not-issued') return { bytes: taken.bytes, issued: true };
  const loaded = await loadPreview(COMMAND_LINE, report, now);
  if (loaded.kind !== 'preview') {
    const lines = missingTexts(translatorFor('en'), 'en', report.period, loaded);
    throw new CommandFailure('there is no report yet: see above what is missing', lines);
  }
  const { facts, commentary } = loaded;
  const bytes = await render({ facts, commentary, ...file, frame: { kind: 'preview' } });
  return { bytes, issued: false };
}

function formatOf(kind: ReportKind, text: unknown): ReportFormat {
  const known = FORMATS_OF[kind].find((format) => format === text);
  if (known === undefined)
    throw new CommandFailure(`--format “${String(text)}” is none of ${FORMATS_OF[kind].join(', ')}`);
  return known;
}

function localeOf(text: unknown): Locale {
  if (!isLocale(text)) throw new CommandFailure(`--lang “${String(text)}” is none of ${LOCALES.join(', ')}`);
  return text;
}
