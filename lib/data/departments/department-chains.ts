import 'server-only';
import type { DepartmentsRevision } from '@/lib/departments/department-counts';
import { knownBefore } from '../known-by';
import type { Chains } from '../returns/chains';
import { appendDepartments, type NewDepartments } from './append-departments';
import { loadDepartmentsChain } from './load-departments-chain';

/** What is to be written, without its place in the chain. */
export type NewDepartmentsLink = Omit<NewDepartments, 'month' | 'revision' | 'key'>;

/** The months' counts by department. */
export const DEPARTMENT_CHAINS: Chains<DepartmentsRevision, NewDepartmentsLink> = {
  load: (db, month) => loadDepartmentsChain(db, month, knownBefore(null)),
  keyed: (db, key) => db.departmentRevision.findUnique({ where: { idempotencyKey: key } }),
  append: appendDepartments,
  forgetDraft: async (tx, month, { id: personId }) => {
    await tx.formDraft.deleteMany({ where: { personId, form: draftName(month) } });
  },
};

/** The name under which what somebody types of a month is kept. */
export function draftName(month: string): string {
  return `departments/${month}`;
}
