import { freePort, HOST, type NatsOptions } from './servers';

/** Where `from` reaches what listens on `port`. */
export type Through = (from: string, to: string, port: number) => Promise<number>;

export const directly: Through = async (_from, _to, port) => port;

export interface Broker extends Pick<NatsOptions, 'port' | 'cluster'> {
  readonly name: string;
}

/** One server, or several that keep the same streams. */
export async function brokersOf(count: number, port: number, through: Through): Promise<Broker[]> {
  if (count === 1) return [{ name: 'NATS', port }];
  const ports = [port, ...(await Promise.all(Array.from({ length: count - 1 }, freePort)))];
  const peers = await Promise.all(
    ports.map(async (client, index) => ({ name: `NATS-${index + 1}`, client, peering: await freePort() })),
  );
  return Promise.all(
    peers.map(async ({ name, client, peering }) => {
      const others = peers.filter((peer) => peer.name !== name);
      const routes = await Promise.all(others.map((peer) => through(name, peer.name, peer.peering)));
      return {
        name,
        port: client,
        cluster: { name, port: peering, routes: routes.map((one) => `nats://${HOST}:${one}`) },
      };
    }),
  );
}

/** The addresses at which an agency reaches the servers of the bus. */
export async function addressesFor(agency: string, brokers: readonly Broker[], through: Through): Promise<string> {
  const ports = await Promise.all(brokers.map(({ name, port }) => through(agency, name, port)));
  return ports.map((port) => `nats://${HOST}:${port}`).join(',');
}
