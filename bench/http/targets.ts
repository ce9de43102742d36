import type { RunningDatabase } from '../data';
import type { Launched } from '../launch';
import type { Subject } from '../measurement';
import { firstOf, LAST } from '../months-csv';
import { sqlOf } from '../sql/captured-sql';
import { READS } from '../sql/reads';
import { replay } from '../sql/replay';
import { ask, askOnce, keptConnections } from './ask';
import { type Load, type LoadFigures, underLoad } from './load';

/** Something that can be put under load. */
export type Target = { readonly subject: Subject; readonly measure: (load: Load) => Promise<LoadFigures> };

/** What runs beside each other while loads are measured. */
export type Running = {
  readonly product: Launched;
  readonly floor: Launched;
  readonly database: RunningDatabase;
  readonly months: number;
};

/** The product's overview and API with the floors under them, which are made to the measure of the product's answers. */
export async function targetsOf({ product, floor, database, months }: Running): Promise<readonly Target[]> {
  const range = `from=${firstOf(months)}&to=${LAST}&by=month`;
  const attainment = `${product.address}/api/v1/attainment?measure=answered-within-12s&${range}`;
  const bytes = await askOnce(attainment);
  const overviewSql = await sqlOf(database.url, READS.overview);
  const attainmentSql = await sqlOf(database.url, () => READS.attainment(months));
  return [
    page('constant route (L1)', `${floor.address}/constant?bytes=${bytes}`),
    page('bare page (L2)', `${floor.address}/`),
    { subject: 'overview’s SQL (L3)', measure: (load) => replay(database.url, overviewSql, load) },
    { subject: 'attainment’s SQL (L3)', measure: (load) => replay(database.url, attainmentSql, load) },
    page('attainment API', attainment),
    page('overview', `${product.address}/`),
  ];
}

function page(subject: Subject, address: string): Target {
  return {
    subject,
    measure: async (load) => {
      const agent = keptConnections(load.connections);
      try {
        return await underLoad(load, async () => (await ask(address, agent)).status === 200);
      } finally {
        agent.destroy();
      }
    },
  };
}
