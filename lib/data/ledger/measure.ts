import type { ReportMeasure } from '@/lib/reports/report-measure';

/** A measure as the ledger has it: what reports tell of it is all that there is. */
export type Measure = ReportMeasure;
