import { protectionAnsweredToProcuracy, protectionAskedByProcuracy } from '@la-chan/contracts';
import { askingForProtection, type ProcuracyProtectionEvent } from '@la-chan/procedure';
import { assertOfABody } from './served';
import { supervisionProcedure, type Supervision } from './supervision';

const asking = askingForProtection<Supervision, ProcuracyProtectionEvent>(
  supervisionProcedure,
  ({ agency: to, from: [about] }) => (about ? { to, about } : null),
  protectionAskedByProcuracy,
  protectionAnsweredToProcuracy,
);

/** Whom the body is to protect whose verification or case is supervised (BLTTHS 485). */
export const supervisedProtection: typeof asking = {
  ...asking,
  askProtection: (file, request, at) => {
    const events = asking.askProtection(file, request, at);
    assertOfABody(file, 'BLTTHS 485');
    return events;
  },
};
