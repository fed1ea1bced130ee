import { protectionAnsweredToProcuracy, protectionAskedByProcuracy } from '@la-chan/contracts';
import { askingForProtection, type ProcuracyProtectionEvent } from '@la-chan/procedure';
import { investigatedBy } from './investigated';
import { prosecutionProcedure, type ProsecutionFile } from './prosecution-file';

/** Whom the body is to protect that has investigated the case, also as another procuracy prosecutes it (BLTTHS 239(1), 485). */
export const prosecutionProtection = askingForProtection<ProsecutionFile, ProcuracyProtectionEvent>(
  prosecutionProcedure,
  (file) => {
    const found = investigatedBy(file);
    return found ? { to: found.by, about: found.case } : null;
  },
  protectionAskedByProcuracy,
  protectionAnsweredToProcuracy,
);
