import { getTextsOf } from '@/lib/request/words';
import { Ribbon } from './Ribbon';

/** Says on every page that shows them that the months are made up, and what takes them away. */
export async function IllustrativeRibbon() {
  const t = await getTextsOf('illustrative');
  const remove = t('remove', { command: 'npm run -s kpi -- sample remove' });
  return <Ribbon title={t('title')} what={t('what')} remove={remove} />;
}
