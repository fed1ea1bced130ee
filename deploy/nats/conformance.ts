import { connect, type NatsConnection, nkeyAuthenticator } from 'nats';
import { consumerPlaces, inboxOf, natsPlaces } from '@la-chan/messaging';
import type { AgencyId, AppName } from '@la-chan/contracts';

/** One thing that the bus has to let an agency do, or has to refuse. */
export interface Finding {
  readonly what: { readonly vi: string; readonly en: string };
  readonly fault?: string;
}

export interface Connection {
  readonly id: AgencyId;
  readonly app: AppName;
  readonly servers: string;
  readonly seed: string;
  readonly caFile?: string | undefined;
}

/** As a line for whoever checks. */
export const shown = ({ what, fault }: Finding): string =>
  `${fault === undefined ? '✔' : '✖'} ${what.vi} / ${what.en}${fault === undefined ? '' : `: ${fault}`}`;

const ANSWER_MS = 3000;
/** In no directory. What it would publish under this name is nobody's. */
const NOBODY = 'nobody';

/** Enters the bus as the agency, and tries what it needs and what it must not be able to do. */
export async function conformance({ id, app, servers, seed, caFile }: Connection): Promise<Finding[]> {
  let connection: NatsConnection;
  const entering = { vi: `vào NATS ở ${servers}`, en: `enters the bus at ${servers}` };
  try {
    connection = await connect({
      ...natsPlaces(servers, caFile),
      name: `${id} conformance`,
      authenticator: nkeyAuthenticator(Buffer.from(seed)),
      inboxPrefix: inboxOf(id),
      reconnect: false,
      timeout: ANSWER_MS,
    });
  } catch (error) {
    return [{ what: entering, fault: String(error) }];
  }
  const asks = (subject: string) => connection.request(subject, '', { timeout: ANSWER_MS });
  const tried = async (vi: string, en: string, work: () => Promise<string | undefined>): Promise<Finding> => {
    const fault = await work().catch((error: unknown) => String(error));
    return { what: { vi, en }, ...(fault !== undefined && { fault }) };
  };
  const findings: Finding[] = [{ what: entering }];
  for (const place of consumerPlaces({ id, app }))
    findings.push(
      await tried(`đọc ${place}`, `reads ${place}`, async () => {
        const { error } = (await asks(`$JS.API.CONSUMER.INFO.${place}`)).json<{ error?: { description: string } }>();
        return error?.description;
      }),
    );
  for (const subject of [`facts.${NOBODY}.x.v1`, `exchange.${NOBODY}.${NOBODY}.x.v1`, '$JS.API.STREAM.LIST'])
    findings.push(await tried(`không được gửi ${subject}`, `may not publish ${subject}`, () => refused(asks(subject))));
  for (const subject of [`${inboxOf(NOBODY)}.>`, `exchange.${NOBODY}.>`, '>'])
    findings.push(
      await tried(`không được nghe ${subject}`, `may not hear ${subject}`, () => deaf(connection, subject)),
    );
  await connection.close();
  return findings;
}

/** The broker must say no; an answer, or silence, is a fault. */
const refused = (asking: Promise<unknown>): Promise<string | undefined> =>
  asking.then(
    () => 'the broker let it pass',
    (error: unknown) =>
      /PERMISSIONS/i.test(String(error)) ? undefined : `the broker did not refuse it: ${String(error)}`,
  );

const deaf = (connection: NatsConnection, subject: string): Promise<string | undefined> =>
  new Promise((resolve) => {
    const late = setTimeout(() => resolve('the broker let it listen'), ANSWER_MS);
    connection.subscribe(subject, {
      callback: (error) => {
        clearTimeout(late);
        resolve(error ? undefined : 'the broker let it listen');
      },
    });
  });
