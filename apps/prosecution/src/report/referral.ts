import { referring } from '../referral/referral';
import { reportProcedure, type Report } from './report';

/** A victim whom it brings to support, and what is answered. */
export const reportReferrals = referring<Report>(reportProcedure);
