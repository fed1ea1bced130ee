import {
  crimeWithdrawalReceived,
  decisionReviewed,
  evidenceAnswered,
  lateAppealDecided,
  indictmentOverrulingReceived,
  noticeOvertaken,
  panelDemandAnswered,
  prosecutionTerminationReceived,
  prosecutionWithdrawalReceived,
  trialAssistanceAnswered,
  trialCompetenceDecided,
} from '@la-chan/contracts';
import { anticipate, unaskedOfTrial } from './anticipation';
import { blank, evolve, type TrialEvent } from './trial.events';
import type { Trial } from './trial';

const ID = '01900000-0000-7000-8000-000000000001';
const ASKED = '01900000-0000-7000-8000-000000000002';
const AT = '2025-05-10T02:00:00.000Z';

const CRIME = { article: '150', clause: '1' } as const;
const SERVED = { notice: ASKED, by: 'vks-hn', number: '1' } as const;

const asking = (more: object): Trial => ({
  ...blank,
  id: ID,
  version: 0,
  number: '',
  unit: '',
  createdAt: AT,
  updatedAt: AT,
  status: 'judged',
  ...more,
});

describe('what is told by telephone at a court', () => {
  const asked = { id: ID, exchange: ASKED };
  it.each<[string, object, (yes: boolean) => TrialEvent]>([
    [
      'whether documents are added (BLTTHS 284(3))',
      { evidence: [{ ...asked, supplied: null }] },
      (supplied) => evidenceAnswered(ID, { demand: ID, supplied, number: '1' }, AT),
    ],
    [
      'whether what was left out is initiated (BLTTHS 153(3)(c))',
      { initiations: [{ ...asked, initiated: null }] },
      (initiated) => panelDemandAnswered(ID, { initiation: ID, initiated, number: '1' }, AT),
    ],
    [
      'whether a late appeal is heard (BLTTHS 335(3))',
      { lateAppeals: [{ ...asked, defendants: [], accepted: null }] },
      (accepted) => lateAppealDecided(ID, { appeal: ID, accepted, number: '1' }, AT),
    ],
    [
      'what becomes of a decision that is appealed',
      { decisions: [{ ...asked, kind: 'suspension', defendant: null, appellants: [], reviewed: null }] },
      (yes) => decisionReviewed(ID, { decision: ID, outcome: yes ? 'annulled' : 'upheld', number: '1' }, AT),
    ],
    [
      'or whether its appeal is dismissed, which grants nothing',
      { decisions: [{ ...asked, kind: 'suspension', defendant: null, appellants: [], reviewed: null }] },
      (yes) => decisionReviewed(ID, { decision: ID, outcome: yes ? 'amended' : 'dismissed', number: '1' }, AT),
    ],
    [
      'whether this court is competent (BLTTHS 275)',
      { competence: { exchange: ASKED, askedAt: AT, competent: null } },
      (competent) => trialCompetenceDecided(ID, { competent, number: '1' }, AT),
    ],
  ])('stands until the answer says whether it was right: %s', (_, waiting, answer) => {
    const [told] = anticipate(asking(waiting), { exchange: ASKED, answer: 'granted' }, AT);
    const noted = evolve(asking(waiting), told!);
    expect(noted).toMatchObject({ ...waiting, anticipations: [{ exchange: ASKED, confirmed: null }] });
    expect([true, false].map((yes) => evolve(noted, answer(yes)).anticipations[0]?.confirmed)).toEqual([true, false]);
    expect(() => anticipate(evolve(noted, answer(true)), { exchange: ASKED, answer: 'granted' }, AT)).toThrow(
      'nothing-waits',
    );
  });

  it.each<[string, (typeof unaskedOfTrial.decisions)[number], TrialEvent]>([
    ['withdraws', 'prosecution-withdrawn', prosecutionWithdrawalReceived(ID, { ...SERVED, defendants: [ID] }, AT)],
    [
      'withdraws of one crime',
      'crimes-withdrawn',
      crimeWithdrawalReceived(ID, { ...SERVED, crimes: [{ defendant: ID, crimes: [CRIME] }] }, AT),
    ],
    ['overrules', 'decision-overruled', indictmentOverrulingReceived(ID, { ...SERVED, defendants: [ID] }, AT)],
    ['terminates', 'accused-termination', prosecutionTerminationReceived(ID, { ...SERVED, defendants: [ID] }, AT)],
    [
      'terminates too late',
      'accused-termination',
      noticeOvertaken(ID, { ...SERVED, decision: 'file-termination', decidedAt: AT }, AT),
    ],
  ])('is also what the procuracy %s of itself', (_, decision, served) => {
    const trial = asking({ defendants: [{ id: ID }, { id: ASKED }] });
    const told = (accused: string) => {
      const [event] = unaskedOfTrial.anticipate(trial, { decision, accused }, AT);
      return evolve(trial, event!);
    };
    expect(evolve(told(ID), served).anticipations).toEqual([{ decision, accused: ID, confirmed: true }]);
    const isAboutAll = served.type === 'court.notice-overtaken';
    expect(evolve(told(ASKED), served).anticipations).toMatchObject([{ confirmed: isAboutAll || null }]);
    expect(() => told(AT)).toThrow('not-a-defendant');
  });

  it('is confirmed by the answer from abroad, and nothing is told of what nobody was asked', () => {
    const abroad = asking({ assistance: [{ exchange: ASKED, answer: null, askedAt: AT }] });
    const [told] = anticipate(abroad, { exchange: ASKED, answer: 'answered' }, AT);
    const came = trialAssistanceAnswered(ID, { exchange: ASKED, answer: 'answered', resumptionDue: false }, AT);
    expect(evolve(evolve(abroad, told!), came).anticipations).toMatchObject([{ confirmed: true }]);
    expect(() => anticipate(asking({}), { exchange: ASKED, answer: 'answered' }, AT)).toThrow('nothing-waits');
  });
});
