import { complaintsAfter, deadlinesOf, type Complained, type ComplaintEvent } from '@la-chan/procedure';
import { blank as blankCase } from '../case/case.events';
import { caseComplaints } from '../case/referral';
import { verificationComplaints } from '../verification/referral';
import { blank, evolve } from '../verification/verification.events';
import type { Verification } from '../verification/verification';

const ID = '01900000-0000-7000-8000-000000000001';
const NOTICE = '01900000-0000-7000-8000-000000000002';
const OTHER = '01900000-0000-7000-8000-000000000003';
const AT = '2024-05-10T02:00:00.000Z';
const LATER = '2024-05-12T02:00:00.000Z';

const row = { id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
const file: Verification = { ...blank, ...row, status: 'resolved' };
const after = (one: Verification, events: readonly ComplaintEvent[]): Verification => events.reduce(evolve, one);
const received = { complaint: ID, notice: NOTICE, by: 'reporter', text: OTHER, signedBy: 'deputy-head' } as const;
const decidedBy = (type: string, data: object = {}) => [{ type, at: AT, data: { notice: NOTICE, ...data } }];
const notInitiated = decidedBy('investigation.verification-resolved', { outcome: 'not-initiated' });
const decision = { complaint: ID, number: '1/QĐ', upheld: false, reasons: OTHER };

const { receiveComplaint, decideComplaint, tellComplainant, withdrawComplaint } = verificationComplaints;
const complained = after(file, receiveComplaint(file, received, AT, notInitiated));
const refused = (code: string) => expect.objectContaining({ code }) as Error;

describe('a complaint to the head of the investigating body', () => {
  it('is against a decision not to initiate, a suspension or a termination that was made before it', () => {
    expect(complained.complaints).toMatchObject([{ of: 'non-initiation', by: 'reporter', result: null }]);
    const found = (type: string) => {
      const stopped = { ...blankCase, ...row, status: 'suspended' } as const;
      const events = caseComplaints.receiveComplaint(stopped, received, AT, decidedBy(`investigation.${type}`));
      return complaintsAfter(stopped, events[0]!).map(({ of }) => of);
    };
    expect(found('case-suspended')).toEqual(['case-suspension']);
    expect(found('case-terminated')).toEqual(['case-termination']);
    expect(found('accused-suspended')).toEqual(['accused-suspension']);
    expect(found('accused-terminated')).toEqual(['accused-termination']);
    expect(() => found('case-resumed')).toThrow(refused('nothing-to-complain-of'));
  });

  it('is against nothing that was not decided by then, nor against an initiation', () => {
    const initiated = decidedBy('investigation.verification-resolved', { outcome: 'initiated' });
    for (const [one, history, at] of [
      [received, initiated, AT],
      [{ ...received, notice: OTHER }, notInitiated, AT],
      [received, notInitiated, '2024-05-09T02:00:00.000Z'],
    ] as const)
      expect(() => receiveComplaint(file, one, at, history)).toThrow(refused('nothing-to-complain-of'));
  });

  it('is against conduct too, or denounces it, whatever was decided, within limits of their own (TT 28/2020 19(1))', () => {
    const { notice: _, ...done } = received;
    const due = (conduct: 'conduct' | 'unlawful-conduct') => {
      const [event] = receiveComplaint(file, { ...done, conduct }, AT, []);
      expect(event).toMatchObject({ data: { of: conduct, notice: ID } });
      const [limit] = deadlinesOf([{ type: event!.type, at: AT, data: event!.data }]);
      return `${limit!.rule} ${limit!.dueOn}`;
    };
    expect(due('conduct')).toBe('475.body 2024-05-17');
    expect(due('unlawful-conduct')).toBe('19-denunciation 2024-06-09');
    expect(() => receiveComplaint(file, done, AT, notInitiated)).toThrow(refused('nothing-to-complain-of'));
    expect(() => receiveComplaint(file, { ...done, conduct: 'conduct', signedBy: 'head' }, AT, [])).toThrow(
      refused('complaint-to-procuracy'),
    );
  });

  it('goes to the procuracy where the head has signed what is complained of (BLTTHS 475(1))', () => {
    const entered = (signedBy: string) => notInitiated.map((one) => ({ ...one, data: { ...one.data, signedBy } }));
    expect(() => receiveComplaint(file, received, AT, entered('head'))).toThrow('complaint-to-procuracy');
    expect(receiveComplaint(file, { ...received, signedBy: 'head' }, AT, entered('deputy-head'))).toHaveLength(1);
    const righted = { entry: ID, changes: { signedBy: 'deputy-head' }, repeatedIn: [] };
    const corrected = [
      ...entered('head').map((one) => ({ ...one, id: ID })),
      { type: 'investigation.verification-corrected', at: AT, data: righted },
    ];
    expect(receiveComplaint(file, received, AT, corrected)).toHaveLength(1);
    expect(() => receiveComplaint(file, { ...received, signedBy: 'head' }, AT, notInitiated)).toThrow(
      expect.objectContaining({ code: 'complaint-to-procuracy', law: 'BLTTHS 475(1)' }) as Error,
    );
  });

  it('is decided once, and told once to whoever complained', () => {
    expect(() => tellComplainant(complained, ID, AT)).toThrow(refused('no-such-complaint'));
    expect(() => decideComplaint(complained, { ...decision, complaint: OTHER }, AT)).toThrow(
      refused('no-such-complaint'),
    );
    const decided = after(complained, decideComplaint(complained, decision, LATER));
    expect(decided).toMatchObject({ status: 'resolved', complaints: [{ result: 'rejected', reasons: OTHER }] });
    expect(() => decideComplaint(decided, decision, LATER)).toThrow(refused('no-such-complaint'));
    expect(() => withdrawComplaint(decided, ID, LATER)).toThrow(refused('no-such-complaint'));
    const told = after(decided, tellComplainant(decided, ID, LATER));
    expect(told.complaints).toMatchObject([{ result: 'rejected', toldAt: LATER }]);
    expect(() => tellComplainant(told, ID, LATER)).toThrow(refused('no-such-complaint'));
  });

  it('changes nothing by itself where it is upheld', () => {
    const upheld = after(complained, decideComplaint(complained, { ...decision, upheld: true }, LATER));
    const without = ({ complaints: _, ...rest }: Complained): object => rest;
    expect(upheld.complaints).toMatchObject([{ result: 'upheld' }]);
    expect(without(upheld)).toEqual(without(complained));
  });

  it('is not decided, nor told, once it was taken back', () => {
    const back = after(complained, withdrawComplaint(complained, ID, LATER));
    expect(back.complaints).toMatchObject([{ result: 'withdrawn' }]);
    expect(() => decideComplaint(back, decision, LATER)).toThrow(refused('no-such-complaint'));
    expect(() => tellComplainant(back, ID, LATER)).toThrow(refused('no-such-complaint'));
    expect(() => withdrawComplaint(back, ID, LATER)).toThrow(refused('no-such-complaint'));
  });

  it('is decided within 7 days, and told within 3', () => {
    const limits = (...events: readonly ComplaintEvent[]) =>
      deadlinesOf(events.map(({ type, occurredAt: at, data }) => ({ type, at, data }))).map(
        ({ rule, dueOn, status }) => `${rule} ${dueOn} ${status}`,
      );
    const [start] = receiveComplaint(file, received, AT, notInitiated);
    const [end] = decideComplaint(complained, decision, LATER);
    const [back] = withdrawComplaint(complained, ID, LATER);
    expect(limits(start!)).toEqual(['475.body 2024-05-17 running']);
    expect(limits(start!, end!)).toEqual(['475.body 2024-05-17 met', '472.body 2024-05-15 running']);
    expect(limits(start!, back!)).toEqual(['475.body 2024-05-17 cancelled']);
  });
});
