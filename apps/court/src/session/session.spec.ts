import type { EntryCorrected } from '@la-chan/contracts';
import { deadlinesOf, everyCell } from '@la-chan/procedure';
import {
  blank,
  decideLateness,
  deliver,
  evolve,
  open,
  recordWithdrawal,
  reviewDecision,
  sessionProcedure,
  setDay,
  settleCompetence,
  type Session,
  type SessionEvent,
  type SessionStatus,
} from './session';
import { correct, entries } from './session.corrections';

const wrongDay: EntryCorrected = {
  entry: '0198b5f0-0000-7000-8000-00000000000e',
  reason: 'wrong-time',
  changes: { heldOn: '2025-08-12' },
  repeatedIn: [],
};

const ID = '01900000-0000-7000-8000-000000000001';
const AT = '2025-08-04T02:00:00.000Z';
const origin = { number: '1/2025/PH', against: '6/QĐ-TA', from: [ID], exchange: ID, sender: 'toa-kv1', unit: 'c00070' };
const crime = { article: '150', clause: '1', seriousness: 'very-serious' } as const;
const opened = (subject: Session['subject']) => open(ID, { ...origin, ...crime, subject }, AT);
const empty = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
const sessionIn = (status: SessionStatus, subject: Session['subject'] = 'decision'): Session => {
  return { ...opened(subject).reduce(evolve, empty), status };
};
const number = '2/QĐ-PT';

describe('the table of a session', () => {
  it('holds in every cell', () => {
    expect(
      everyCell(sessionProcedure, {
        entries,
        sample: (status) => sessionIn(status),
        blank: empty,
        starts: {
          receive: () => opened('decision'),
        },
        statusOf: ({ status }) => status,
        evolve: (file, event: SessionEvent) => evolve(file, event),
        acts: {
          correct: (file) => correct(file, wrongDay, AT),
          recordWithdrawal: (file) => recordWithdrawal({ ...file, appellants: ['victim'] }, { by: 'victim' }, AT),
          deliver: (file) => deliver({ ...file, subject: 'late-appeal' }, ['appellant', 'procuracy'], AT),
          setDay: (file) => setDay(file, '2025-08-11', AT),
          settleCompetence: (file) =>
            settleCompetence({ ...file, subject: 'competence' }, { competent: false, number }, AT),
          reviewDecision: (file) => reviewDecision(file, { outcome: 'upheld', number }, AT),
          decideLateness: (file) => decideLateness({ ...file, subject: 'late-appeal' }, { accepted: true, number }, AT),
        },
      }),
    ).toEqual([]);
  });
});

describe('a session of the court of appeal', () => {
  it('is about a decision or about a late appeal, and decides that', () => {
    const late = sessionIn('set', 'late-appeal');
    expect(() => reviewDecision(late, { outcome: 'upheld', number }, AT)).toThrow('session-about-another-matter');
    expect(() => decideLateness(sessionIn('set'), { accepted: true, number }, AT)).toThrow('another-matter');
    expect(decideLateness(late, { accepted: false, number }, AT).reduce(evolve, late)).toMatchObject({
      status: 'decided',
      accepted: false,
      outcome: null,
    });
  });

  it('upholds or annuls what a panel has initiated, and nothing else (BLTTHS 161(1)(c), 361)', () => {
    const initiation: Session = { ...sessionIn('set'), decision: 'initiation' };
    expect(() => reviewDecision(initiation, { outcome: 'amended', number }, AT)).toThrow(
      'initiation-upheld-or-annulled',
    );
    expect(reviewDecision(initiation, { outcome: 'annulled', number }, AT)).toHaveLength(1);
  });

  it('ends once everybody has withdrawn what they appealed of a decision, and not before (BLTTHS 342, 348)', () => {
    const file: Session = { ...sessionIn('set'), appellants: ['victim', 'procuracy', 'victim'] };
    const dismissed = { outcome: 'dismissed', number } as const;
    expect(() => recordWithdrawal(file, { by: 'defendant' }, AT)).toThrow('no-such-appeal');
    expect(() => recordWithdrawal(sessionIn('set', 'late-appeal'), { by: 'victim' }, AT)).toThrow('another-matter');
    const one = recordWithdrawal(file, { by: 'victim' }, AT);
    expect(one).toMatchObject([{ data: { by: 'victim', all: false } }]);
    const left = one.reduce(evolve, file);
    expect(left.appellants).toEqual(['procuracy', 'victim']);
    expect(() => reviewDecision(left, dismissed, AT)).toThrow('appeals-maintained');
    const last = recordWithdrawal({ ...left, appellants: ['victim'] }, { by: 'victim' }, AT);
    expect(last).toMatchObject([{ data: { all: true } }]);
    const none = last.reduce(evolve, { ...left, appellants: ['victim'] });
    expect(reviewDecision(none, dismissed, AT)).toHaveLength(1);
    expect(reviewDecision(sessionIn('set'), dismissed, AT)).toHaveLength(1);
  });

  it('annuls of different parts that were appealed those that it says (BLTTHS 361)', () => {
    const annulled = { outcome: 'annulled', number } as const;
    const file: Session = {
      ...sessionIn('set'),
      appellants: ['victim', 'procuracy'],
      parts: ['treatment', 'measures'],
    };
    expect(() => reviewDecision(file, annulled, AT)).toThrow('which-part-annulled');
    expect(reviewDecision(file, { ...annulled, parts: ['measures'] }, AT)[0]?.data).toMatchObject({
      parts: ['measures'],
    });
    const left: Session = { ...file, appellants: ['victim'], parts: ['treatment'] };
    expect(reviewDecision(left, annulled, AT)[0]?.data).toMatchObject({ parts: ['treatment'] });
    expect(() => reviewDecision(left, { ...annulled, outcome: 'upheld', parts: ['treatment'] }, AT)).toThrow(
      'which-part-annulled',
    );
  });

  it('loses the appeal that is meant, where several of one kind are about different parts (BLTTHS 342)', () => {
    const file: Session = { ...sessionIn('set'), appellants: ['victim', 'victim'], parts: ['whole', 'property'] };
    expect(() => recordWithdrawal(file, { by: 'victim' }, AT)).toThrow(
      expect.objectContaining({ code: 'several-appealed', field: '/part' }) as Error,
    );
    expect(() => recordWithdrawal(file, { by: 'victim', part: 'measures' }, AT)).toThrow('no-such-appeal');
    const one = recordWithdrawal(file, { by: 'victim', part: 'property' }, AT);
    expect(one.reduce(evolve, file)).toMatchObject({ appellants: ['victim'], parts: ['whole'] });
    const unsaid: Session = { ...file, parts: null };
    const left = recordWithdrawal(unsaid, { by: 'victim' }, AT).reduce(evolve, unsaid);
    expect(left).toMatchObject({ appellants: ['victim'], parts: null });
  });

  it('tells the appellant and the procuracy of a late appeal within 3 days (BLTTHS 335(5))', () => {
    const late = sessionIn('set', 'late-appeal');
    const decided = [...opened('late-appeal'), ...decideLateness(late, { accepted: false, number }, AT)];
    const whom = ['appellant', 'procuracy'] as const;
    const told = deliver({ ...late, status: 'decided' }, whom, AT);
    expect(told).toMatchObject([{ data: { recipients: whom } }]);
    whom.forEach((one) => expect(() => deliver({ ...late, status: 'decided' }, [one], AT)).toThrow('party-left-out'));
    const limit = (events: readonly SessionEvent[]) =>
      deadlinesOf(events.map(({ type, occurredAt: at, data }) => ({ type, at, data }))).find(
        ({ rule }) => rule === '335.tell',
      );
    expect(limit(decided)).toMatchObject({ dueOn: '2025-08-07', status: 'running' });
    expect(limit([...decided, ...told])).toMatchObject({ status: 'met' });
    expect(() => deliver(sessionIn('decided', 'competence'), whom, AT)).toThrow('another-matter');
  });

  it('sends its decision within 10 days to all whom the law names (BLTTHS 262(2))', () => {
    const file: Session = { ...sessionIn('decided'), decision: 'termination', appellants: ['victim', 'procuracy'] };
    const made = [...opened('decision'), ...reviewDecision(sessionIn('set'), { outcome: 'upheld', number }, AT)];
    const bodies = ['procuracy', 'first-instance-procuracy', 'investigating-body'] as const;
    const others = ['criminal-execution', 'local-authority'] as const;
    const all = ['appellant', 'interested', ...bodies, ...others] as const;
    all.forEach((left) => {
      const some = all.filter((one) => one !== left);
      expect(() => deliver(file, some, AT)).toThrow('party-left-out');
    });
    const own: Session = { ...file, appellants: ['defendant'] };
    expect(deliver(own, ['appellant', ...bodies, ...others], AT)).toHaveLength(1);
    expect(deliver({ ...file, decision: 'initiation', appellants: ['procuracy'] }, bodies, AT)).toHaveLength(1);
    const limit = (events: readonly SessionEvent[]) =>
      deadlinesOf(events.map(({ type, occurredAt: at, data }) => ({ type, at, data }))).find(
        ({ rule }) => rule === '262.session',
      );
    expect(limit(made)).toMatchObject({ dueOn: '2025-08-14', status: 'running' });
    expect(limit([...made, ...deliver(file, all, AT)])).toMatchObject({ status: 'met' });
  });

  it('settles a dispute over competence without a session', () => {
    const disputed = sessionIn('open', 'competence');
    expect(() => setDay(disputed, '2025-08-11', AT)).toThrow('another-matter');
    expect(() => settleCompetence(sessionIn('open'), { competent: true, number }, AT)).toThrow('another-matter');
    expect(settleCompetence(disputed, { competent: false, number }, AT).reduce(evolve, disputed)).toMatchObject({
      ...{ status: 'decided', competent: false, accepted: null },
    });
  });

  it.each([
    ['decision', '362.session 2025-08-19'],
    ['late-appeal', '335.session 2025-08-14'],
    ['competence', '275 2025-08-14'],
  ] as const)('about a %s is held in its time: %s', (subject, due) => {
    const history = opened(subject).map(({ type, occurredAt: at, data }) => ({ type, at, data }));
    expect(deadlinesOf(history).map(({ rule, dueOn }) => `${rule} ${dueOn}`)).toEqual([due]);
  });
});
