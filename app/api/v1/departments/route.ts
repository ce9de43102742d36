import { departmentPointShape } from '@/lib/api/departments-response';
import { departmentPoint } from '@/lib/api/departments-view';
import { checkRange, parseQuery } from '@/lib/api/parse-query';
import { departmentsQuery } from '@/lib/api/query';
import { loadDepartmentPoints } from '@/lib/data/departments/load-departments';
import { reads } from '../../_endpoint/endpoint';
import { keeping } from '../../_endpoint/kept-response';
import { list } from '../../_endpoint/respond';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = reads(
  keeping(async ({ person, params, today }) => {
    const query = parseQuery(departmentsQuery, params);
    checkRange(query);
    const moment = { today, asAt: query.asAt ?? null };
    const range = { ...query, provisional: query.provisional === 'true' };
    const { points, asAt } = await loadDepartmentPoints(person, range, moment);
    return list({
      format: query.format,
      name: 'points',
      shape: departmentPointShape,
      rows: points.map(departmentPoint),
      asAt,
      fileName: `departments-${query.from}-${query.to}-${query.by}`,
    });
  }),
);
