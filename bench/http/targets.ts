import type { RunningDatabase } from '../data';
import type { Launched } from '../launch';
import type { Subject } from '../measurement';
import { firstOf, LAST } from '../months-csv';
import { sqlOf } from '../sql/captured-sql';
import { READS } from '../sql/reads';
import { replay } from '../sql/replay';
import { ask, askOnce, keptConnections, type Question } from './ask';
import { type Load, type LoadFigures, underLoad } from './load';

/** Something that can be put under load. */
export type Target = { readonly subject: Subject; readonly measure: (load: Load) => Promise<LoadFigures> };

/** What runs beside each other while loads are measured. */
export type Running = {
  readonly product: Launched;
  readonly floor: Launched;
  readonly database: RunningDatabase;
  /** Of the viewer, who is signed in to the product. */
  readonly cookie: string;
  readonly months: number;
};

/** The product's overview and API with the floors under them, which are made to the measure of the product's answers. */
export async function targetsOf(running: Running): Promise<readonly Target[]> {
  const { product, floor, database, cookie, months } = running;
  const attainment = attainmentOf(running);
  const bytes = await askOnce(attainment);
  const overviewSql = await sqlOf(database.url, READS.overview);
  const attainmentSql = await sqlOf(database.url, () => READS.attainment(months));
  return [
    asked('constant route (L1)', { address: `${floor.address}/constant?bytes=${bytes}` }),
    asked('bare page (L2)', { address: `${floor.address}/` }),
    { subject: 'overview’s SQL (L3)', measure: (load) => replay(database.url, overviewSql, load) },
    { subject: 'attainment’s SQL (L3)', measure: (load) => replay(database.url, attainmentSql, load) },
    asked('attainment API', attainment),
    asked('overview', { address: `${product.address}/`, cookie }),
  ];
}

/** The API and the look-up of whoever asks it, which every request begins with, as SQL alone. */
export async function sessionTargets(running: Omit<Running, 'floor'>): Promise<readonly Target[]> {
  const { database } = running;
  const lookUp = await sqlOf(database.url, () => READS.session(tokenIn(running.cookie)));
  return [
    { subject: 'session’s SQL (L3)', measure: (load) => replay(database.url, lookUp, load) },
    asked('attainment API', attainmentOf(running)),
  ];
}

function attainmentOf({ product, cookie, months }: Omit<Running, 'floor'>): Question {
  const range = `from=${firstOf(months)}&to=${LAST}&by=month`;
  return { address: `${product.address}/api/v1/attainment?measure=answered-within-12s&${range}`, cookie };
}

/** The session's token within a `Cookie` header, without its signature. */
function tokenIn(cookie: string): string {
  return /kpi-session=([\w-]+)/.exec(cookie)?.[1] ?? '';
}

/** Something that is asked for over HTTP again and again. */
function asked(subject: Subject, question: Question): Target {
  return {
    subject,
    measure: async (load) => {
      const agent = keptConnections(load.connections);
      try {
        return await underLoad(load, async () => (await ask(question, agent)).status === 200);
      } finally {
        agent.destroy();
      }
    },
  };
}
