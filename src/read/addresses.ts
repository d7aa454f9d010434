/** read: IP addresses -> whether a page may be fetched from there: private networks only when the user says so, the machine's own services never. */
import { BlockList, isIP } from 'node:net';

const listOf = (networks: readonly string[]): BlockList => {
  const list = new BlockList();
  for (const network of networks) {
    const [address, bits] = network.split('/') as [string, string];
    list.addSubnet(address, Number(bits), address.includes(':') ? 'ipv6' : 'ipv4');
  }
  return list;
};

/** Loopback, private use, shared space of providers, benchmarks, documentation: not of the public web. */
const privateNetworks = listOf([
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '::1/128',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  'fc00::/7',
]);
/** Link-local addresses, where clouds keep the keys of a machine, and what is no address of one machine. */
const neverReached = listOf([
  '0.0.0.0/8',
  '169.254.0.0/16',
  '224.0.0.0/3',
  '::/128',
  'fd00:ec2::/32',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
]);

/** ::ffff:127.0.0.1 is 127.0.0.1, whichever way it is written. */
function plainAddress(address: string): string {
  const bare = address.replace(/^\[|\]$|%.*$/gs, '');
  if (isIP(bare) !== 6) return bare;
  const { hostname } = new URL(`http://[${bare}]/`);
  const [, high, low] = /^\[::(?:ffff:)?([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/.exec(hostname) ?? [];
  if (high === undefined || low === undefined) return bare;
  const number = Number.parseInt(high, 16) * 0x10000 + Number.parseInt(low, 16);
  return [24, 16, 8, 0].map((shift) => (number >>> shift) & 0xff).join('.');
}

/** Whether a connection to this address may be made. */
export function mayReach(address: string, allowPrivate: boolean): boolean {
  const plain = plainAddress(address);
  const family = isIP(plain);
  if (!family) return false;
  const type = family === 6 ? 'ipv6' : 'ipv4';
  return !neverReached.check(plain, type) && (allowPrivate || !privateNetworks.check(plain, type));
}
