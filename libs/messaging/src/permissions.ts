import type { AgencyId, AppName } from '@la-chan/contracts';
import type { DirectoryEntry } from './directory';
import { consumerOf, inboxOf, KEPT, ownConsumerOf, STREAMS, streamsOf } from './streams';

/** The rights of a NATS user, in the words of nats.conf. */
export interface NatsPermissions {
  readonly publish: { readonly allow: readonly string[] };
  readonly subscribe: { readonly allow: readonly string[] };
  readonly allow_responses?: { readonly max: number; readonly expires: string };
}

/** The agency's consumers, as `<stream>.<consumer>`. */
export const consumerPlaces = ({ id, app }: { readonly id: AgencyId; readonly app: AppName }): string[] => [
  ...streamsOf(app).map((stream) => `${stream}.${consumerOf(stream, id)}`),
  ...KEPT.map((stream) => `${stream}.${ownConsumerOf(stream, id)}`),
];

/** Exactly what an agency needs: it speaks under its own name, hears its own inbox and line, and administers nothing. */
export function natsPermissions({ id, app }: { readonly id: AgencyId; readonly app: AppName }): NatsPermissions {
  const consumers = consumerPlaces({ id, app }).flatMap((place) => [
    `$JS.API.CONSUMER.INFO.${place}`,
    `$JS.API.CONSUMER.MSG.NEXT.${place}`,
    `$JS.ACK.${place}.>`,
  ]);
  return {
    publish: { allow: [`facts.${id}.>`, `bulletins.${id}.>`, `exchange.*.${id}.>`, `resend.*.${id}`, ...consumers] },
    subscribe: { allow: [`${inboxOf(id)}.>`, `resend.${id}.*`] },
    allow_responses: { max: 1, expires: '1m' },
  };
}

export const PROVISIONER = 'provision';

/** What provisioning needs: to make and change the three streams and their consumers; it can neither read nor remove a message. */
export const adminPermissions = (): NatsPermissions => ({
  publish: {
    allow: [
      ...STREAMS.flatMap((stream) => [
        ...['INFO', 'CREATE', 'UPDATE'].map((act) => `$JS.API.STREAM.${act}.${stream}`),
        ...['INFO', 'CREATE', 'DURABLE.CREATE'].map((act) => `$JS.API.CONSUMER.${act}.${stream}.>`),
      ]),
    ],
  },
  subscribe: { allow: [`${inboxOf(PROVISIONER)}.>`] },
});

interface BusUser {
  /** Its public key. */
  readonly nkey: string;
  readonly permissions: NatsPermissions;
}

/** The broker's users: who provisions, an agency for each bus key that the directory has of it, and others. */
export const busUsers = (
  provisionerKey: string,
  entries: readonly DirectoryEntry[],
  others: readonly BusUser[] = [],
): string =>
  natsAuthorization([
    ...others,
    { nkey: provisionerKey, permissions: adminPermissions() },
    ...new Map(
      entries.flatMap(({ agency: id, app, busKey: nkey }) =>
        nkey === undefined ? [] : [[nkey, { nkey, permissions: natsPermissions({ id, app }) }] as const],
      ),
    ).values(),
  ]);

/** The `authorization` of nats.conf for these users, each known by its public nkey. */
export function natsAuthorization(users: readonly BusUser[]): string {
  return `authorization ${JSON.stringify({ users }, null, 2)}\n`;
}
