import { protectionAnsweredToCourt, protectionAskedByCourt } from '@la-chan/contracts';
import { askingForProtection, type CourtProtectionEvent } from '@la-chan/procedure';
import { trialProcedure, type Trial } from './trial';

/** Whom the body is to protect that has investigated the case (BLTTHS 485). */
export const trialProtection = askingForProtection<Trial, CourtProtectionEvent>(
  trialProcedure,
  ({ investigated }) => investigated && { to: investigated.by, about: investigated.case },
  protectionAskedByCourt,
  protectionAnsweredToCourt,
);
