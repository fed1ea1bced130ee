import { referring } from '../referral/referral';
import { resolutionProcedure, type Resolution } from './resolution';

/** A victim whom it brings to support, and what is answered. */
export const resolutionReferrals = referring<Resolution>(resolutionProcedure);
