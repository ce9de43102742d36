import { importDepartments } from '@/lib/data/departments/import-departments';
import { readDepartmentsFile } from '@/lib/data/imports/read-file';
import { importTableCommand } from './import-table';

/** `import departments FILE`: a file of monthly counts by department. */
export const importDepartmentsCommand = importTableCommand({
  word: 'departments',
  does: 'takes over monthly counts by department from a CSV or XLSX file, all or nothing',
  read: readDepartmentsFile,
  takeOver: importDepartments,
});
