import { readMonthsFile } from '@/lib/data/imports/read-file';
import { importMonths } from '@/lib/data/months/import-months';
import { importTableCommand } from './import-table';

/** `import months FILE`: a file of monthly counts. */
export const importMonthsCommand = importTableCommand({
  word: 'months',
  does: 'takes over monthly counts from a CSV or XLSX file, all or nothing',
  read: readMonthsFile,
  takeOver: importMonths,
});
