import { applicationAnswered, applicationReceived } from '@la-chan/contracts';
import { applicationsBrought, type BodyApplicationEvent } from '@la-chan/procedure';

/** What was asked for elsewhere, for secrecy or protection, goes on in the verification or the case (TTLT 01/2017 4(5); BLTTHS 484(2)(a)). */
export const broughtApplications = applicationsBrought<BodyApplicationEvent>(applicationReceived, applicationAnswered);
