import type { AgencyId } from '@la-chan/contracts';
import type { Envelope } from '../../libs/messaging/src/envelope';
import { seal } from '../../libs/messaging/src/sealing/seal';
import type { City } from './city';

/** A byte of its data, or an attribute that nobody signed. */
export const altered = (body: string, how: number): string =>
  how % 2 === 0 ? body.replace('"data":{', '"data":{"more":1,') : body.replace('{', '{"more":1,');

/** Another message for the same place in the channel, in the name of its source, signed with the key of another agency. */
export const forged = (city: City, body: string): string =>
  signedBy(city, city.agencies.find(({ id }) => id !== (JSON.parse(body) as Envelope).source)!.id, body);

function signedBy(city: City, by: AgencyId, body: string): string {
  const { source, channel, epoch, sequence, prevhash, sealedat, keyid, ...envelope } = JSON.parse(body) as Envelope;
  const { id, type, dataversion, subject, time, recordedat, fileversion } = envelope;
  const attributes = { id, type, dataversion, subject, time, recordedat, fileversion };
  const before = { channel, epoch, sequence: Number(sequence) - 1, hash: prevhash };
  const signer = { ...city.signatures.signer(by), agency: source, keyId: keyid };
  const entry = { position: 0, audience: channel, attributes, data: { kind: 'forged' } };
  return seal([entry], [before], { epoch, sealedAt: sealedat, signer }).messages[0]!.envelope;
}
