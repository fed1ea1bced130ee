import { dayOf, type Counted } from '@la-chan/contracts';
import type { MethodAlert } from './method-alert';

/** What the scorecard may know of an alert: that it was issued. */
export function counted(alert: MethodAlert): Counted | null {
  if (!alert.issuedAt) return null;
  return {
    procedure: 'alert',
    number: alert.number,
    status: alert.status,
    unit: alert.unit,
    entered: dayOf(alert.issuedAt),
    marks: [{ mark: 'issued', on: dayOf(alert.issuedAt) }],
    traits: {},
    from: [],
  };
}
