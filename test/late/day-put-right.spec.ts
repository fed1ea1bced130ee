import { addDays, type Deadline } from '@la-chan/procedure';
import { dateOffence } from '../../apps/prosecution/src/prosecution-file/limitation';
import type { ProsecutionFile } from '../../apps/prosecution/src/prosecution-file/prosecution-file';
import { suspend } from '../../apps/investigation/src/case/time-limit';
import * as caseCorrections from '../../apps/investigation/src/case/case.corrections';
import * as verificationCorrections from '../../apps/investigation/src/verification/verification.corrections';
import { recordDecisionAppeal, sendDecisionAppeal } from '../../apps/court/src/trial/decision-appeal';
import { recordLateAppeal, sendLateAppeal } from '../../apps/court/src/trial/late-appeal';
import { putInForce } from '../../apps/court/src/trial/on-appeal';
import { terminate } from '../../apps/court/src/trial/stay';
import * as prosecutionCorrections from '../../apps/prosecution/src/prosecution-file/prosecution-file.corrections';
import { detain, detainForExecution } from '../../apps/court/src/trial/detention';
import * as trialCorrections from '../../apps/court/src/trial/trial.corrections';
import type { Trial } from '../../apps/court/src/trial/trial';
import * as custodyCorrections from '../../apps/investigation/src/custody/custody.corrections';
import { caseDeeds, caseOpened, qualifying } from './case-deeds';
import { custodyDeeds, custodyOpened } from './custody-deeds';
import { trialDeeds, trialOpened } from './trial-deeds';
import { prosecutionDeeds, prosecutionOpened } from './prosecution-deeds';
import { verificationDeeds, verificationOpened } from './verification-deeds';

const at = (day: string): string => `2025-${day}T02:00:00.000Z`;
const NOW = at('12-01');
const ID = '01900000-0000-7000-8000-00000000000b';
const ANNA = '01900000-0000-7000-8000-00000000000c';

describe('a suspension whose day was entered wrongly', () => {
  const opened = caseOpened(at('03-03')); // 4 months, to 03/07
  const suspended = opened.done({
    act: 'suspend',
    at: at('07-05'),
    decide: (file, on, deadlines) => suspend(file, { ground: 'force-majeure', notice: ID }, deadlines(), on),
  });
  const righted = (occurredAt: string, of = suspended) =>
    of.righted(caseCorrections, 'investigation.case-suspended', { occurredAt }, NOW);

  it('was not before the limit ran out (BLTTHS 229(1))', () => {
    expect(() => righted('2025-06-10')).toThrow(expect.objectContaining({ code: 'unlawful-suspension' }));
    expect(righted('2025-07-04').file.status).toBe('suspended');
  });

  it('does not come to be so by the day of the initiation', () => {
    const later = () =>
      suspended.righted(caseCorrections, 'investigation.case-initiated', { occurredAt: '2025-04-03' }, NOW);
    expect(later).toThrow(
      expect.objectContaining({
        code: 'another-course',
        params: expect.objectContaining({ type: 'investigation.case-suspended' }),
      }),
    );
  });
});

describe('the hour at which somebody who is held came to the seat', () => {
  const hour = (one: string): string => `2025-03-03T${one}:00:00.000Z`;
  const held = custodyOpened(hour('02')).done(custodyDeeds.decide(hour('06')));
  const righted = (arrivedAt: string, of = held) =>
    of.righted(custodyCorrections, 'investigation.person-held', { arrivedAt }, NOW);

  it('has the custody counted from it, also where it was left unsaid (BLTTHS 118(1))', () => {
    const { file, deadlines } = righted(hour('05'));
    expect(file).toMatchObject({ since: hour('05'), until: '2025-03-06T05:00:00.000Z' });
    expect(deadlines.find(({ rule }) => rule === '118')).toMatchObject({ dueAt: '2025-03-06T05:00:00.000Z' });
  });

  it('is not before they were held, nor to come', () => {
    expect(() => righted(hour('01'))).toThrow('arrived-before-held');
    expect(() => righted('2025-12-02T02:00:00.000Z')).toThrow('occurs-in-future');
    const heldLater = () =>
      righted(hour('05')).righted(custodyCorrections, 'investigation.person-held', { occurredAt: hour('06') }, NOW);
    expect(heldLater).toThrow('arrived-before-held');
    for (const end of [custodyDeeds.free, custodyDeeds.handOver]) {
      expect(() => righted(hour('09'), held.done(end(hour('08'))))).toThrow('another-course');
      expect(() => righted(hour('05')).done(end(hour('04')))).toThrow('ended-before-arrival');
    }
  });
});

describe('a judgment', () => {
  const tried = [
    trialDeeds.assign(at('07-25'), 0),
    trialDeeds.set(at('08-12'), 1),
    trialDeeds.open(at('08-22'), 2),
    trialDeeds.pronounce(at('09-01'), 3),
  ];
  const judged = tried.reduce((file, deed) => file.done(deed), trialOpened(at('07-20')));
  const inForce = judged.done({
    act: 'putInForce',
    at: at('10-02'),
    decide: (file: Trial, on, deadlines) => putInForce(file, deadlines(), on),
  });
  const PRONOUNCED = 'court.judgment-pronounced';
  const IN_FORCE = 'court.judgment-in-force';

  it('is appealed in time on the day on which it was (BLTTHS 333(1), 335)', () => {
    const appealed = judged.done(trialDeeds.appeal(at('09-10'), 4));
    const righted = (occurredAt: string) =>
      appealed.righted(trialCorrections, 'court.appeal-recorded', { occurredAt }, NOW);
    expect(() => righted('2025-09-20')).toThrow('appeal-too-late');
    expect(righted('2025-09-12').file.appeals).toHaveLength(1);
  });

  it('has its appeal in time as of the day on which it was pronounced', () => {
    const appealed = judged.done(trialDeeds.appeal(at('09-14'), 4));
    const earlier = () => appealed.righted(trialCorrections, PRONOUNCED, { occurredAt: '2025-08-25' }, NOW);
    expect(earlier).toThrow('another-course');
  });

  it('is in force since its time to appeal was over, whatever day that comes to be (BLTTHS 337(1), 343)', () => {
    expect(inForce.file.inForceSince).toBe('2025-10-01T17:00:00.000Z');
    const earlier = inForce.righted(trialCorrections, PRONOUNCED, { occurredAt: '2025-08-25' }, NOW);
    expect(earlier.file.inForceSince).toBe('2025-09-24T17:00:00.000Z');
    expect(earlier.says(IN_FORCE)).toMatchObject({ at: at('10-02'), data: { since: '2025-09-24T17:00:00.000Z' } });
  });

  it('is put right in the day on which it came into force first, where that would be inside the time to appeal', () => {
    const later = () => inForce.righted(trialCorrections, PRONOUNCED, { occurredAt: '2025-09-10' }, NOW);
    expect(later).toThrow(
      expect.objectContaining({ code: 'another-course', params: expect.objectContaining({ type: IN_FORCE }) }),
    );
    const righted = inForce
      .righted(trialCorrections, IN_FORCE, { occurredAt: '2025-10-13' }, NOW)
      .righted(trialCorrections, PRONOUNCED, { occurredAt: '2025-09-10' }, NOW);
    expect(righted.file.inForceSince).toBe('2025-10-10T17:00:00.000Z');
  });

  it('is appealed late by who has lodged that after its time, about whom, until it has gone up (BLTTHS 335)', () => {
    const what = { by: 'defendant', reason: 'other' } as const;
    const appeal = { appeal: ID, ...what, defendants: [ANNA], lodgedAt: at('09-20') };
    const late = judged.done({
      act: 'recordLateAppeal',
      at: at('09-22'),
      decide: (file: Trial, on, deadlines) => recordLateAppeal(file, appeal, deadlines(), on),
    });
    const righted = (changes: object, of = late) =>
      of.righted(trialCorrections, 'court.late-appeal-recorded', changes, NOW);
    expect(() => righted({ lodgedAt: '2025-09-10' })).toThrow('appeal-in-time');
    expect(() => righted({ defendants: [ID] })).toThrow('not-a-defendant');
    expect(righted({ lodgedAt: '2025-09-18', by: 'victim' }).file.lateAppeals).toMatchObject([{ by: 'victim' }]);
    const sent = late.done({
      act: 'sendLateAppeal',
      at: at('09-23'),
      decide: (file: Trial, on) => sendLateAppeal(file, { appeal: ID }, on),
    });
    expect(() => righted({ by: 'victim' }, sent)).toThrow('gone-further');
  });

  it('does not come into force inside the time to appeal, nor since another day', () => {
    const righted = (changes: object) => () => inForce.righted(trialCorrections, IN_FORCE, changes, NOW);
    expect(righted({ occurredAt: '2025-09-05' })).toThrow('appeal-still-open');
    expect(righted({ since: '2025-09-05' })).toThrow('not-correctable');
  });
});

describe('an appeal of a decision to terminate', () => {
  const decision = '01900000-0000-7000-8000-0000000000dd';
  const stayed = trialOpened(at('07-20')).done({
    act: 'terminate',
    at: at('08-04'),
    decide: (file: Trial, on) => terminate(file, { ground: 'time-barred', number: '6/QĐ', notice: ID, decision }, on),
  });
  const appealed = stayed.done({
    act: 'recordDecisionAppeal',
    at: at('08-14'),
    decide: (file: Trial, on, deadlines) =>
      recordDecisionAppeal(file, { decision, by: 'defendant', receivedOn: '2025-08-10' }, deadlines(), on),
  });
  const righted = (changes: object, of = appealed) =>
    of.righted(trialCorrections, 'court.decision-appealed', changes, NOW);

  it('is by whom it was, within 7 days of when that one had the decision, until it has gone up (BLTTHS 333(2), 339)', () => {
    expect(() => righted({ receivedOn: '2025-08-05' })).toThrow('decision-appeal-too-late');
    expect(() => righted({ by: 'acquitted' })).toThrow('not-acquitted');
    expect(righted({ by: 'victim', receivedOn: '2025-08-09' }).file.decisions).toMatchObject([
      { appellants: ['victim'] },
    ]);
    const sent = appealed.done({
      act: 'sendDecisionAppeal',
      at: at('08-27'),
      decide: (file: Trial, on) => sendDecisionAppeal(file, { decision, exchange: null, to: null }, on),
    });
    expect(() => righted({ by: 'victim' }, sent)).toThrow('gone-further');
  });
});

describe('what is asked of the procuracy on another day than was entered', () => {
  it('is late as of that day: an extension, a review, findings of a report (BLTTHS 147(2); TT 28/2020 15, 16(3)(b))', () => {
    const opened = verificationOpened(at('01-06'));
    const of = (
      type: Parameters<typeof opened.says>[0],
      deed: keyof typeof verificationDeeds,
      days: readonly [string, string],
    ) => {
      const [early, late] = days;
      const asked = opened.done(verificationDeeds[deed](at(early)));
      const righted = asked.righted(verificationCorrections, type, { occurredAt: at(late) }, NOW);
      const back = righted.righted(verificationCorrections, type, { occurredAt: at(early) }, NOW);
      return [asked, righted, back].map((one) => one.says(type)?.data?.['late']);
    };
    const days = ['01-07', '01-28'] as const;
    expect(of('investigation.extension-asked', 'askExtension', days)).toEqual([false, true, false]);
    expect(of('investigation.suspension-review-asked', 'askReview', days)).toEqual([false, true, false]);
    expect(of('investigation.findings-reported', 'report', days)).toEqual([false, true, false]);
  });

  it('is late as of that day, or of that on which the limit began: of a case (BLTTHS 172(2); TTLT 04/2018 31(1))', () => {
    const opened = caseOpened(at('03-03'));
    const asked = opened.done(caseDeeds.askEvidenceReview(at('06-01'), 1)).done(caseDeeds.askExtension(at('06-02'), 2));
    const late = (file: typeof asked) =>
      (['investigation.evidence-review-asked', 'investigation.case-extension-asked'] as const).map(
        (type) => file.says(type)?.data?.['late'],
      );
    expect(late(asked)).toEqual([false, false]);
    const later = asked
      .righted(caseCorrections, 'investigation.evidence-review-asked', { occurredAt: '2025-06-25' }, NOW)
      .righted(caseCorrections, 'investigation.case-extension-asked', { occurredAt: '2025-06-26' }, NOW);
    expect(late(later)).toEqual([true, true]);
    const before = asked.righted(caseCorrections, 'investigation.case-initiated', { occurredAt: '2025-02-03' }, NOW);
    expect(late(before)).toEqual([true, true]);
  });
});

describe('a resumption of a whole file by the procuracy, whose day was entered wrongly', () => {
  it('was before the period of limitation was over (BLTTHS 249(1); BLHS 27)', () => {
    const on = (day: string): string => `2033-${day}T02:00:00.000Z`;
    const deeds = [
      {
        act: 'dateOffence' as const,
        at: on('08-04'),
        decide: (file: ProsecutionFile, day: string, deadlines: () => readonly Deadline[]) =>
          dateOffence(file, { accused: ANNA, committedOn: '2018-08-20' }, deadlines(), day), // 15 years
      },
      prosecutionDeeds.suspend(on('08-05'), 1),
      prosecutionDeeds.resume(on('08-15'), 2),
    ];
    const resumed = deeds.reduce((file, deed) => file.done(deed), prosecutionOpened(on('08-04')));
    const righted = (occurredAt: string) =>
      resumed.righted(prosecutionCorrections, 'prosecution.file-resumed', { occurredAt }, on('12-01'));
    expect(() => righted('2033-08-25')).toThrow('time-barred');
    expect(righted('2033-08-18').file.status).toBe('received');
  });
});

describe('a crime that was entered wrongly', () => {
  const INITIATED = 'investigation.case-initiated';
  const lighter = { article: '389', clause: '1' } as const; // 3 months, not 4
  const opened = caseOpened(at('03-03')).righted(caseCorrections, INITIATED, lighter, NOW);

  it('bounds what was decided by it: a suspension once the investigation has taken all its time (BLTTHS 172(1), 229(1))', () => {
    const suspended = opened.done({
      act: 'suspend',
      at: at('06-10'),
      decide: (file, on, deadlines) => suspend(file, { ground: 'force-majeure', notice: ID }, deadlines(), on),
    });
    const graver = () => suspended.righted(caseCorrections, INITIATED, { article: '150', clause: '2' }, NOW);
    expect(graver).toThrow(
      expect.objectContaining({
        code: 'another-course',
        field: '/changes',
        law: expect.stringContaining('229'),
        params: expect.objectContaining({ type: 'investigation.case-suspended' }),
      }),
    );
  });

  it('moves the limit, by which what is asked comes late or not (BLTTHS 172(1), (2))', () => {
    const asked = opened.done(caseDeeds.askExtension(at('05-28'), 1));
    const late = (file: typeof asked) => file.says('investigation.case-extension-asked')?.data?.['late'];
    const graver = asked.righted(caseCorrections, INITIATED, { article: '150', clause: '2' }, NOW);
    expect([asked, graver].map(late)).toEqual([true, false]);
    const dueOn = (file: typeof asked) => file.deadlines.find(({ rule }) => rule === '172')?.dueOn;
    expect([asked, graver].map(dueOn)).toEqual(['2025-06-03', '2025-07-03']);
  });
});

describe('the last day of a detention that was entered wrongly', () => {
  const code = (of: string, law: string) => expect.objectContaining({ code: of, law });

  it('is within the time of the procuracy to decide, as is that of its extension (BLTTHS 240, 241)', () => {
    const detained = prosecutionOpened(at('08-04')).done(prosecutionDeeds.detain(at('08-05'), 1));
    const on = detained.done(prosecutionDeeds.detainOn(at('08-12'), 2));
    const righted = (type: 'accused-detained' | 'detention-extended', until: string, of = detained) =>
      of.righted(prosecutionCorrections, `prosecution.${type}`, { until }, NOW);
    expect(() => righted('accused-detained', '2025-09-04')).toThrow(code('detention-too-long', 'BLTTHS 241'));
    expect(righted('accused-detained', '2025-09-03').file.accused).toMatchObject([
      { detained: { until: '2025-09-03' } },
    ]);
    expect(() => righted('detention-extended', '2025-09-04', on)).toThrow(code('detention-too-long', 'BLTTHS 241'));
    expect(() => righted('accused-detained', '2025-09-01', on)).toThrow('another-course');
  });

  it('nor is another measure ordered for longer than the procuracy may take to decide (BLTTHS 241; TTLT 04/2018 23)', () => {
    const banned = prosecutionOpened(at('08-04')).done(prosecutionDeeds.ban(at('08-05'), 1));
    const on = banned.done(prosecutionDeeds.banOn(at('08-12'), 2));
    const righted = (type: 'measure-applied' | 'measure-renewed', until: string, of = banned) =>
      of.righted(prosecutionCorrections, `prosecution.${type}`, { until }, NOW);
    expect(() => righted('measure-applied', '2025-09-04')).toThrow('measure-too-long');
    expect(() => righted('measure-renewed', '2025-09-04', on)).toThrow('measure-too-long');
    expect(() => righted('measure-applied', '2025-08-30', on)).toThrow('another-course');
    expect(righted('measure-renewed', '2025-09-03', on).file.accused).toMatchObject([
      { measures: [{ until: '2025-09-03' }] },
    ]);
  });

  it('is within the preparation of the trial, and where it is for the sentence as its panel says (BLTTHS 277, 278(2), 329)', () => {
    const order = { defendant: ANNA, number: '2/LTG', notice: ID };
    const detained = trialOpened(at('07-20')).done({
      act: 'detain',
      at: at('07-21'),
      decide: (file: Trial, on, deadlines) => detain(file, { ...order, until: '2025-08-10' }, deadlines(), on),
    });
    const righted = (until: string, of = detained) =>
      of.righted(trialCorrections, 'court.defendant-detained', { until }, NOW);
    const dueOn = detained.deadlines.find(({ rule }) => rule === '277')?.dueOn ?? '';
    expect(() => righted(addDays(dueOn, 1))).toThrow(code('detention-too-long', 'BLTTHS 278(2)'));
    expect(righted(dueOn).file.defendants).toMatchObject([{ detained: { until: dueOn } }]);
    const judged = (['set', 'open', 'pronounce'] as const).reduce(
      (file, act, turn) => file.done(trialDeeds[act](at(`08-${12 + 5 * turn}`), turn + 1)),
      trialOpened(at('07-20')).done(trialDeeds.assign(at('07-25'), 0)),
    );
    const sentenced = judged.done({
      act: 'detainForExecution',
      at: at('08-22'),
      decide: (file: Trial, on, _, history) =>
        detainForExecution(file, { ...order, until: '2025-09-30', ground: 'may-flee' }, history, on),
    });
    expect(righted('2025-10-05', sentenced).says('court.defendant-detained')).toMatchObject({
      data: { until: '2025-10-05' },
    });
    expect(() => righted('2025-10-06', sentenced)).toThrow(code('detention-too-long', 'BLTTHS 329(3)'));
  });

  it('is within an investigation to which another crime was added, as ordered and as used (TTLT 04/2018 14(3))', () => {
    const deeds = [
      caseDeeds.chargeAnna,
      caseDeeds.approveAnna,
      qualifying.addCrime,
      caseDeeds.detainAnna,
      caseDeeds.holdAnna,
    ];
    const held = deeds.reduce(
      (file, deed, turn) => file.done(deed(at(`03-${10 + turn}`), turn)),
      caseOpened(at('03-03')),
    );
    for (const type of ['detention-ordered', 'accused-detained'] as const) {
      const righted = (until: string) => held.righted(caseCorrections, `investigation.${type}`, { until }, NOW);
      expect(() => righted('2025-07-04')).toThrow(code('detained-past-investigation', 'TTLT 04/2018 14(3)'));
      expect(righted('2025-05-20').says(`investigation.${type}`)).toMatchObject({ data: { until: '2025-05-20' } });
    }
  });
});
