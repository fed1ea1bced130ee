import { AgencyId, type Moment } from '@la-chan/contracts';
import { z } from 'zod';
import { isValid, type Directory } from './directory';
import { Audience, MOST_EPOCHS } from './envelope';
import type { Signer } from './keys';
import { canonical } from './sealing/canonical';
import type { Head } from './sealing/seal';

const HeadShape = z.object({
  channel: Audience,
  epoch: z.int().positive().max(MOST_EPOCHS),
  sequence: z.int().nonnegative(),
  hash: z.string(),
});

/**
 * What a source says of the ends of its channels, signed: all epochs of every channel that the addressee may read. An
 * epoch before `epoch` is closed; one that is not listed was empty.
 */
export const SignedHeads = z.looseObject({
  agency: AgencyId,
  epoch: z.int().positive().max(MOST_EPOCHS),
  at: z.string(),
  heads: z.array(HeadShape),
  /** All that was sealed before this moment is within these heads. */
  sealed: z.string().optional(),
  keyid: z.string(),
  signature: z.string(),
});
export type SignedHeads = z.infer<typeof SignedHeads>;

const signed = (statement: object): Buffer => Buffer.from(`la-chan heads v1\n${canonical(statement)}`);

export function signHeads(
  {
    epoch,
    heads,
    sealedAt,
  }: { readonly epoch: number; readonly heads: readonly Head[]; readonly sealedAt?: Moment | undefined },
  at: Moment,
  signer: Signer,
): SignedHeads {
  const listed = heads.map(({ channel, epoch, sequence, hash }) => ({ channel, epoch, sequence, hash }));
  const statement = {
    agency: signer.agency,
    epoch,
    at,
    heads: listed,
    ...(sealedAt !== undefined && { sealed: sealedAt }),
    keyid: signer.keyId,
  };
  return { ...statement, signature: signer.sign(signed(statement)) };
}

/** Is it the statement of this agency? A key that is revoked, or has expired by now, makes no statements, whatever their date. */
export function areHeadsOf(
  agency: AgencyId,
  { signature, ...statement }: SignedHeads,
  directory: Directory,
  now: Moment,
): boolean {
  const key = directory.key(agency, statement.keyid);
  if (statement.agency !== agency || !key || key.entry.revoked) return false;
  return isValid(key.entry, statement.at) && isValid(key.entry, now) && key.verifies(signed(statement), signature);
}
