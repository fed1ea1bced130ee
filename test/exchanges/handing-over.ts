import { eventually, type Client, type TestCity } from '@la-chan/testing';
import { query } from '../../deploy/local/servers';
import { act, classifiedReport, read, type Answered } from '../stories/acting';

/** A report that the desk has classified and offered; `how` changes the offer. */
export async function offeredReport(desk: Client, reception: object = {}, how: object = {}): Promise<Answered> {
  const report = await classifiedReport(desk, reception);
  return act(desk, `/reports/${report.id}/handover`, report.version, how);
}

/** An exchange as its agency holds it, once it has come to this status. */
export function exchangeAt(client: Client, id: string, status: string): Promise<Answered> {
  return eventually(async () => {
    const exchange = await read(client, `/exchanges/${id}`);
    expect(exchange.status).toBe(status);
    return exchange;
  });
}

/** The verification that an offered report becomes once it was accepted and released. */
export async function takenUp(head: Client, handover: string): Promise<Answered> {
  await exchangeAt(head, handover, 'offered');
  const accepted = await head.put(`/handovers/${handover}/acceptance`, {});
  expect([accepted.status, accepted.body]).toEqual([200, expect.anything()]);
  await exchangeAt(head, handover, 'active');
  return read(head, `/verifications/${accepted.body.id}`);
}

/** Reads the sealed dossiers of an offer. */
export const readingOf = (head: Client, handover: string) =>
  head.post(`/handovers/${handover}/readings`, { purpose: 'xem xét thụ lý' });

export const rowsOf = <Row extends object>(city: TestCity, agency: string, sql: string): Promise<Row[]> =>
  query<Row>(city.agency(agency).database.owner, sql);
