import type { Department } from '@/lib/departments/department';

/** A department as it is to be from now on: what it is called and in which months 1823 answers for it. */
export type DepartmentEntry = Department;
