import { departmentShape } from '@/lib/api/departments-response';
import { departmentView } from '@/lib/api/departments-view';
import { parseQuery } from '@/lib/api/parse-query';
import { departmentListQuery } from '@/lib/api/query';
import { loadDepartments } from '@/lib/data/departments/load-departments';
import { departmentListCsv } from '@/lib/proposals/departments/list-file';
import { reads } from '../../../_endpoint/endpoint';
import { keeping } from '../../../_endpoint/kept-response';
import { list } from '../../../_endpoint/respond';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = reads(
  keeping(async ({ person, params, today }) => {
    const { format, asAt: asked } = parseQuery(departmentListQuery, params);
    const { departments, asAt } = await loadDepartments(person, { today, asAt: asked ?? null });
    const fileName = 'departments';
    // As a file it can be proposed again as it is, so nothing stands beside its columns.
    if (format === 'csv')
      return new Response(departmentListCsv(departments), {
        headers: {
          'Content-Type': 'text/csv; charset=utf-8',
          'Content-Disposition': `attachment; filename="${fileName}.csv"`,
        },
      });
    const rows = departments.map(departmentView);
    return list({ format, name: 'departments', shape: departmentShape, rows, asAt, fileName });
  }),
);
