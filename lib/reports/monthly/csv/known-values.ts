import { STAGES } from '@/lib/budget/stage';
import { UNITS as BOOK_UNITS } from '@/lib/budget/unit';
import { BASES, UNITS } from '@/lib/kpi/definition';
import { GAPS } from '@/lib/kpi/gap';
import { REASONS } from '@/lib/kpi/reason';
import { STANDINGS } from '@/lib/kpi/standing';
import { COMPARISONS } from '@/lib/kpi/target';
import { type MonthlyColumn, SECTIONS } from './columns';

const VERDICTS = ['met', 'not-met', 'none'] as const;
const STATUSES = [
  'not-begun',
  'running',
  'due',
  'overdue',
  'draft',
  'submitted',
  'returned',
  'approved',
] as const;
const TIMELY = ['in-time', 'late', 'open', 'history'] as const;
const BY_USED = ['month', 'year-to-date', 'rolling-12', 'financial-year'] as const;
const COUNTED = [
  'calls',
  'seconds',
  'enquiries',
  'complaints',
  'cases',
  'ratings',
  'written contacts',
] as const;

/** The columns whose values are words of a list, with the list. Every other column is free text, a number or a day. */
export const KNOWN_VALUES = {
  section: SECTIONS,
  by: BY_USED,
  unit: [...new Set([...UNITS, ...COUNTED, ...BOOK_UNITS])],
  base: BASES,
  comparison: COMPARISONS,
  verdict: VERDICTS,
  reason: REASONS,
  gap: GAPS,
  standing: STANDINGS,
  stage: STAGES,
  status: STATUSES,
  timeliness: TIMELY,
} as const satisfies Partial<Record<MonthlyColumn, readonly string[]>>;
