/**
 * The tables whose rows the serving role may change or delete. All others only grow: what isn't named here is
 * append-only by rights as well as by triggers.
 */
export const mutableTables: readonly string[] = ['sample_month', 'data_version'];
