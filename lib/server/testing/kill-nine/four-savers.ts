import { signIn } from '../sign-in';
import { saveByForm } from './save-by-form';
import { type Saver, saver } from './saver';

/** The operator's command line on the data folder; what it prints. */
export type Kpi = (typed: readonly string[], input?: string) => Promise<string>;

/** Each of them saves three months of their own. */
const MONTHS = [
  ['2020-01', '2020-02', '2020-03'],
  ['2020-04', '2020-05', '2020-06'],
  ['2020-07', '2020-08', '2020-09'],
  ['2020-10', '2020-11', '2020-12'],
] as const;

/** Four officers who save by the form of the running product. */
export async function fourSavers(address: string, kpi: Kpi): Promise<readonly Saver[]> {
  const savers: Saver[] = [];
  for (const [at, months] of MONTHS.entries()) {
    const officer = { email: `saver-${at}@example.org`, password: `a made up password ${at}` };
    const named = ['--email', officer.email, '--name', `Saver ${at}`, '--role', 'officer'];
    await kpi(['user', 'add', ...named, '--password-stdin'], officer.password);
    savers.push(saver(months, saveByForm(address, await signIn(address, officer))));
  }
  return savers;
}
