import { BlockList, isIPv4, isIPv6 } from 'node:net';

/**
 * Makes the question whether an address belongs to a trusted proxy.
 *
 * @param trusted addresses and CIDR blocks, as TRUSTED_PROXIES
 * @example trustOf(['10.0.0.0/8'])('::ffff:10.1.2.3') // true
 */
export function trustOf(trusted: readonly string[]): (address: string) => boolean {
  const list = new BlockList();
  for (const entry of trusted) {
    const [address = '', bits] = entry.split('/');
    const family = isIPv4(address) ? 'ipv4' : 'ipv6';
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return (given) => {
    const address = plainAddress(given);
    if (isIPv4(address)) return list.check(address, 'ipv4');
    return isIPv6(address) && list.check(address, 'ipv6');
  };
}

/**
 * Who sent a request: the peer of the connection; behind trusted proxies the last address of `X-Forwarded-For` that isn't
 * one of theirs. What stands before that was written by the client and means nothing.
 *
 * @param peer the connection's other end
 * @param forwardedFor the header, of all its lines
 * @example clientAddress('10.0.0.1', '6.6.6.6, 203.0.113.7', trustOf(['10.0.0.1'])) // '203.0.113.7'
 */
export function clientAddress(
  peer: string,
  forwardedFor: string | undefined,
  isTrusted: (address: string) => boolean,
): string {
  const hops = (forwardedFor ?? '').split(',').map((hop) => hop.trim());
  let address = plainAddress(peer);
  while (isTrusted(address)) {
    const before = hops.pop();
    if (before === undefined || (!isIPv4(plainAddress(before)) && !isIPv6(before))) break;
    address = plainAddress(before);
  }
  return address;
}

/** An IPv4 address that came over an IPv6 socket, as IPv4. */
function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}
