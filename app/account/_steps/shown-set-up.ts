import { qrCode } from '@/lib/format/qr-code';
import type { ShownOnce } from '@/lib/forms/form-state';
import { type SetUp, secretOf } from '@/lib/forms/second-factor-set-up';
import { getTextsOf } from '@/lib/request/words';

/** What is shown between the two steps: the address for the app with its QR code, the secret by itself, the backup codes. */
export async function shownSetUp(setUp: SetUp): Promise<readonly ShownOnce[]> {
  const t = await getTextsOf('account');
  return [
    { label: t('set-up.scan'), value: setUp.uri, qrCode: qrCode(setUp.uri) },
    { label: t('set-up.secret'), value: secretOf(setUp) },
    { label: t('factor.codes'), value: setUp.backupCodes.join('\n') },
  ];
}
