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
export const SignedHeads = z.object({
  agency: AgencyId,
  epoch: z.int().positive().max(MOST_EPOCHS),
  at: z.string(),
  heads: z.array(HeadShape),
  keyid: z.string(),
  /** Over all of the above: a release that knows nothing of what follows believes it too. */
  signature: z.string(),
  /** All that was sealed before this moment is within these heads. */
  sealed: z.string().optional(),
  /** Over all of the above but the first signature. */
  sealedsignature: z.string().optional(),
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
  const statement = { agency: signer.agency, epoch, at, heads: listed, keyid: signer.keyId };
  const sign = (stated: object): string => signer.sign(signed(stated));
  return {
    ...statement,
    signature: sign(statement),
    ...(sealedAt !== undefined && { sealed: sealedAt, sealedsignature: sign({ ...statement, sealed: sealedAt }) }),
  };
}

/** Is it the statement of this agency? A key that is revoked, or has expired by now, makes no statements, whatever their date. */
export function areHeadsOf(
  agency: AgencyId,
  { signature, sealed, sealedsignature, ...statement }: SignedHeads,
  directory: Directory,
  now: Moment,
): boolean {
  const key = directory.key(agency, statement.keyid);
  if (statement.agency !== agency || !key || key.entry.revoked) return false;
  if (!isValid(key.entry, statement.at) || !isValid(key.entry, now)) return false;
  if (!key.verifies(signed(statement), signature)) return false;
  return sealed === undefined || key.verifies(signed({ ...statement, sealed }), sealedsignature ?? '');
}
