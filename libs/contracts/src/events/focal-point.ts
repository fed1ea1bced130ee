import { z } from 'zod';
import { defineEvent } from '../event';

/** An officer follows what is suspended, and talks with the other agencies about what comes up (TTLT 01/2020 5(4), 14(1)(a)). */
const assigned = z.object({ focalPoint: z.string() });

export const verificationFocalPointAssigned = defineEvent(
  'investigation.verification-focal-point-assigned',
  1,
  assigned,
);
export const caseFocalPointAssigned = defineEvent('investigation.case-focal-point-assigned', 1, assigned);
export const resolutionFocalPointAssigned = defineEvent('prosecution.resolution-focal-point-assigned', 1, assigned);
export const supervisedFocalPointAssigned = defineEvent('prosecution.supervised-focal-point-assigned', 1, assigned);
export const prosecutionFocalPointAssigned = defineEvent('prosecution.focal-point-assigned', 1, assigned);
export const trialFocalPointAssigned = defineEvent('court.focal-point-assigned', 1, assigned);
