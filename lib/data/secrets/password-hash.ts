import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';

/** The cost of new hashes: OWASP's parameters for scrypt with 32 MiB (N = 2^15, r = 8, p = 3). */
const COST = { log2N: 15, r: 8, p: 3 };
const BYTES = 32;

/**
 * The hash of a password, with its salt and cost: `scrypt$15$8$3$SALT$HASH`. Takes about a fifth of a second, on purpose.
 *
 * @param password as typed, nothing changed about it
 */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const { log2N, r, p } = COST;
  const hash = await derive(password, salt, COST);
  return ['scrypt', log2N, r, p, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

/** Whether a password is the one of a hash, in time that tells nothing; a text that is no hash of ours is nobody's. */
export async function isPassword(password: string, hash: string): Promise<boolean> {
  const parsed = /^scrypt\$(1[4-9])\$(8|16)\$([1-9])\$([\w-]{22})\$([\w-]{43})$/.exec(hash);
  if (!parsed) return false;
  const [, log2N = '', r = '', p = '', salt = '', expected = ''] = parsed;
  const cost = { log2N: Number.parseInt(log2N, 10), r: Number.parseInt(r, 10), p: Number.parseInt(p, 10) };
  const found = await derive(password, Buffer.from(salt, 'base64url'), cost);
  return timingSafeEqual(found, Buffer.from(expected, 'base64url'));
}

function derive(password: string, salt: Buffer, { log2N, r, p }: typeof COST): Promise<Buffer> {
  const options: ScryptOptions = { N: 2 ** log2N, r, p, maxmem: 256 * 2 ** log2N * r };
  return new Promise((resolve, reject) => {
    scrypt(password, salt, BYTES, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
