import type { ConnectionOptions } from 'nats';

/** Where the broker is. `tls://` speaks to no server whose certificate this authority (or one of Node's own) has not signed. */
export const natsPlaces = (servers: string, caFile?: string): Pick<ConnectionOptions, 'servers' | 'tls'> => ({
  servers: servers.split(','),
  ...(servers.startsWith('tls://') && { tls: caFile === undefined ? {} : { caFile } }),
});
