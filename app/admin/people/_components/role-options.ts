import { HUMAN_ROLES } from '@/lib/access/person';
import { getTexts } from '@/lib/request/words';

/** The roles that somebody can have, for a field where one is chosen. */
export async function roleOptions() {
  const t = await getTexts();
  return HUMAN_ROLES.map((role) => ({ value: role, text: t(`role.${role}`) }));
}
