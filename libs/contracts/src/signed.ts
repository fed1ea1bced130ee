import { z } from 'zod';
import { Signer } from './codelists';

/** Of what this body has served on the procuracy: what a deputy has signed the head may withdraw (TTLT 04/2018 5(2)). */
export const signedBy = { signedBy: Signer.optional() };

/** The head of the body has withdrawn what a deputy had decided and `cancels` had served; `notice` tells the procuracy (TTLT 04/2018 5(2)). */
export const withdrawn = { withdrawn: z.literal(true).optional() };
