import { protectionAnsweredToProcuracy, protectionAskedByProcuracy } from '@la-chan/contracts';
import { askingForProtection, type ProcuracyProtectionEvent } from '@la-chan/procedure';
import { prosecutionProcedure, type ProsecutionFile } from './prosecution-file';

/** Whom the body is to protect that has investigated the case (BLTTHS 485). */
export const prosecutionProtection = askingForProtection<ProsecutionFile, ProcuracyProtectionEvent>(
  prosecutionProcedure,
  ({ sender: to, from: [about] }) => (to && about ? { to, about } : null),
  protectionAskedByProcuracy,
  protectionAnsweredToProcuracy,
);
