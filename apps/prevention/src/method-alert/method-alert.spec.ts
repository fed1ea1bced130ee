import { methodAlertBulletin, methodAlertCorrected } from '@la-chan/contracts';
import { everyCell } from '@la-chan/procedure';
import {
  alertProcedure,
  blank,
  bulletinOf,
  correct,
  draft,
  evolve,
  issue,
  rightlyOf,
  withdraw,
  type AlertEvent,
  type AlertStatus,
  type MethodAlert,
} from './method-alert';
import { entries } from './method-alert.corrections';
import { counted } from './method-alert.counted';

const ID = '01900000-0000-7000-8000-000000000001';
const AT = '2025-08-04T02:00:00.000Z';
const drafted = {
  number: '1/2025/PT',
  unit: 'c00070',
  title: '“Việc nhẹ lương cao”',
  firstSeenOn: '2025-07-20',
  warning: 'Tuyển người qua mạng xã hội, đưa sang Campuchia.',
  advice: 'Hỏi Tổng đài 111.',
} as const;

const wrongMethod = { reason: 'wrong-entry' as const, changes: { methods: ['MO02' as const] } };

const empty = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
const alertIn = (status: AlertStatus): MethodAlert => {
  const codes = { methods: ['MO01' as const], channels: ['facebook' as const], countries: ['KH'] };
  return { ...draft(ID, { ...drafted, ...codes }, AT).reduce(evolve, empty), status };
};

describe('the table of a method alert', () => {
  it('holds in every cell', () => {
    expect(
      everyCell(alertProcedure, {
        entries,
        sample: (status) => alertIn(status),
        blank: empty,
        starts: {
          draft: () => draft(ID, { ...drafted, methods: ['MO01'], channels: ['facebook'], countries: ['KH'] }, AT),
        },
        statusOf: ({ status }) => status,
        evolve: (alert, event: AlertEvent) => evolve(alert, event),
        acts: {
          issue: (alert) => issue(alert, AT),
          withdraw: (alert) => withdraw(alert, 'superseded', AT),
          correct: (alert) => correct(alert, wrongMethod, AT),
        },
      }),
    ).toEqual([]);
  });
});

describe('an alert', () => {
  it('counts from its issue on, also after it was withdrawn', () => {
    expect(counted(alertIn('drafted'))).toBeNull();
    const issued = issue(alertIn('drafted'), AT).reduce(evolve, alertIn('drafted'));
    expect(counted(withdraw(issued, 'mistaken', AT).reduce(evolve, issued))?.marks).toEqual([
      { mark: 'issued', on: '2025-08-04' },
    ]);
  });

  it('is told to every agency without what is its own agency’s business', () => {
    const { data } = bulletinOf(alertIn('issued'), AT);
    expect(Object.keys(methodAlertBulletin.schema.parse(data))).toEqual(Object.keys(data));
    expect(data).toMatchObject({ number: '1/2025/PT', methods: ['MO01'], countries: ['KH'] });
  });

  it('that is corrected is told anew, all of it, with the days from which and until which it holds', () => {
    const issued = issue(alertIn('drafted'), AT).reduce(evolve, alertIn('drafted'));
    const righted = correct(issued, wrongMethod, AT).reduce(evolve, issued);
    const told = rightlyOf(righted, AT)?.data;
    expect(methodAlertCorrected.schema.parse(told)).toEqual(told);
    expect(told).toMatchObject({ methods: ['MO02'], countries: ['KH'], issuedAt: AT, endedAt: null });
    expect(told).not.toHaveProperty('unit');
    expect(rightlyOf(withdraw(righted, 'mistaken', AT).reduce(evolve, righted), AT)?.data.endedAt).toBe(AT);
  });

  it('that was never issued is corrected without anybody being told', () => {
    const drafted = alertIn('drafted');
    expect(rightlyOf(correct(drafted, wrongMethod, AT).reduce(evolve, drafted), AT)).toBeUndefined();
    const dropped = withdraw(drafted, 'mistaken', AT).reduce(evolve, drafted);
    expect(rightlyOf(correct(dropped, wrongMethod, AT).reduce(evolve, dropped), AT)).toBeUndefined();
  });
});
