import { caseCorrected, verificationCorrected } from '@la-chan/contracts';
import { UnlawfulAct } from '@la-chan/procedure';
import { caseDeeds, caseOpened, otherClause, otherCrime, qualifying } from './case-deeds';
import { deedsOnOne, prosecutionDeeds, prosecutionOfTwo, prosecutionOpened } from './prosecution-deeds';
import { reportDeeds, reportOpened } from './report-deeds';
import { deedsOnOne as deedsOnOneTried, trialDeeds, trialOfTwo, trialOpened } from './trial-deeds';
import { verificationDeeds, verificationOpened } from './verification-deeds';

const FIRST = Date.parse('2025-01-06T02:00:00.000Z');
const onDay = (day: number): string => new Date(FIRST + day * 86_400_000).toISOString();
/** A day without an hour: midnight in Hanoi. */
const allDay = (day: number): string => new Date(FIRST + day * 86_400_000 - 9 * 3600_000).toISOString();
const { prolong, findGrounds, suspend, resume } = verificationDeeds;

const refusal = (done: () => unknown): unknown => {
  try {
    return done();
  } catch (error) {
    return error instanceof UnlawfulAct ? error.params : error;
  }
};

describe('a verification in which grounds were found', () => {
  const opened = verificationOpened(onDay(0));
  const found = opened.done(findGrounds(onDay(18)));

  it('is prolonged as it stood on the day of the decision, and stays where it is', () => {
    const { file, history } = found.done(prolong(onDay(15)), onDay(20));
    expect(file).toMatchObject({ status: 'grounds-found', prolongedAt: onDay(15), version: 4, updatedAt: onDay(20) });
    expect(history.slice(-2)).toMatchObject([
      { type: 'platform.act-registered-late', at: onDay(20), data: { behind: history[0]!.id, entries: 1 } },
      { type: 'investigation.verification-prolonged', at: onDay(15) },
    ]);
  });

  it('may have been prolonged on the same day, where no hour is said', () => {
    expect(found.done(prolong(allDay(18)), onDay(20)).file).toMatchObject({ status: 'grounds-found' });
    expect(refusal(() => found.done(prolong(onDay(19)), onDay(20)))).toMatchObject({ status: 'grounds-found' });
  });

  it('is not prolonged twice, whichever was registered first', () => {
    const twice = () =>
      opened
        .done(prolong(onDay(16)))
        .done(findGrounds(onDay(18)))
        .done(prolong(onDay(15)));
    expect(twice).toThrow('already-prolonged');
  });

  it('tells the status that it had then, where the act was not lawful in it', () => {
    const gone = opened
      .done(suspend(onDay(30)))
      .done(resume(onDay(40)))
      .done(findGrounds(onDay(50)));
    expect(refusal(() => gone.done(prolong(onDay(35)), onDay(51)))).toMatchObject({ status: 'suspended' });
  });

  it('keeps what was registered late in its place when an entry is put right', () => {
    const late = found.done(prolong(onDay(15)), onDay(20));
    const entry = late.history.at(-1)!.id!;
    const changes = { occurredAt: onDay(14) };
    const { file } = late.done({
      act: 'correct',
      at: onDay(21),
      decide: ({ id }, at) => [verificationCorrected(id, { entry, reason: 'wrong-time', changes, repeatedIn: [] }, at)],
    });
    expect(file).toMatchObject({ status: 'grounds-found', groundsFoundAt: onDay(18), prolongedAt: onDay(14) });
  });
});

describe('a case', () => {
  const charged = caseOpened(onDay(0))
    .done(caseDeeds.chargeAnna(onDay(1), 1))
    .done(caseDeeds.approveAnna(onDay(2), 2));

  it('that the procuracy has takes an order of detention from before, and nobody whom its file does not name', () => {
    const away = charged.done(caseDeeds.conclude(onDay(5), 5)).done(caseDeeds.release(onDay(6), 6));
    const ordered = away.done(caseDeeds.detainAnna(onDay(3), 3), onDay(7));
    const { file } = ordered.done(caseDeeds.holdAnna(onDay(4), 4), onDay(8));
    expect(file).toMatchObject({ status: 'handed-over', accused: [{ detainedSince: onDay(4) }] });
    expect(refusal(() => ordered.done(caseDeeds.holdAnna(onDay(7), 4), onDay(8)))).toMatchObject({
      act: 'approveDetention',
      status: 'handed-over',
    });
    expect(refusal(() => away.done(caseDeeds.chargeBinh(onDay(3), 3), onDay(7)))).toMatchObject({
      act: 'charge',
      status: 'handed-over',
    });
  });

  it('detains an accused twice where the first detention was over in between, whichever was registered first', () => {
    const { terminate, resume, suspend } = caseDeeds;
    const detained = (kept: typeof charged, day: number, registered = day) =>
      kept
        .done(caseDeeds.detainAnna(onDay(day), day), onDay(registered))
        .done(caseDeeds.holdAnna(onDay(day), day), onDay(registered));
    const first = (kept: typeof charged) => detained(kept, 3, 20);
    const anew = detained(charged.done(terminate(onDay(5), 5)).done(resume(onDay(6), 6)), 9);
    expect(first(anew).file).toMatchObject({ accused: [{ detainedSince: onDay(9) }] });
    expect(first(anew.done(suspend(onDay(12), 12))).file).toMatchObject({ accused: [{ detainedSince: onDay(9) }] });
    const still = detained(charged, 4)
      .done(terminate(onDay(5), 5))
      .done(resume(onDay(6), 6));
    for (const one of [detained(charged, 9), still, detained(still, 9)])
      expect(refusal(() => first(one))).toMatchObject({ code: 'detention-still-pending' });
  });

  it('is charged with nothing more behind what has changed the charge since, which was approved then (BLTTHS 180(3))', () => {
    const { rename, approveName, recharge, supplement, suspend } = caseDeeds;
    const both = charged.done(qualifying.addCrime(onDay(3), 3));
    const late = (kept: typeof charged) => kept.done(suspend(onDay(9), 9)).done(supplement(onDay(4), 4), onDay(10));
    expect(late(both).file).toMatchObject({ status: 'suspended', accused: [{ approval: 'asked' }] });
    const renamed = both.done(rename(onDay(5), 5)).done(approveName(onDay(6), 6));
    for (const since of [renamed, both.done(recharge(onDay(5), 5))])
      expect(refusal(() => late(since))).toMatchObject({ code: 'charge-still-pending' });
  });

  it('is about the crimes with which its accused were charged since (TTLT 04/2018 9(3))', () => {
    const { chargeAnna, suspend } = caseDeeds;
    const opened = caseOpened(onDay(0));
    const late = (kept: typeof opened) => kept.done(suspend(onDay(9), 9)).done(otherCrime(onDay(4), 4), onDay(10));
    expect(late(opened).file).toMatchObject({ status: 'suspended', articles: ['151'] });
    expect(late(opened.done(chargeAnna(onDay(3), 3))).file).toMatchObject({ articles: ['151'] });
    expect(refusal(() => late(opened.done(chargeAnna(onDay(5), 5))))).toMatchObject({ code: 'crime-not-initiated' });
  });

  it('is of another clause as long as nothing has named its crime since (BLTTHS 174(1); TTLT 04/2018 14)', () => {
    const { ban, suspend, resume, terminate } = caseDeeds;
    const late = (kept: typeof charged) => kept.done(otherClause(onDay(4), 4), onDay(20));
    const waiting = charged.done(suspend(onDay(5), 5));
    expect(late(waiting).file).toMatchObject({ status: 'suspended', clause: '3', seriousness: 'especially-serious' });
    expect(late(charged.done(terminate(onDay(5), 5))).file).toMatchObject({ status: 'terminated', clause: '3' });
    const again = waiting.done(resume(onDay(6), 6)).done(suspend(onDay(7), 7));
    const bound = charged.done(ban(onDay(5), 5)).done(suspend(onDay(6), 6));
    for (const since of [again, bound]) expect(refusal(() => late(since))).toMatchObject({ code: 'crime-named-since' });
  });

  it('was not terminated for one of whom something was decided since (BLTTHS 230(2))', () => {
    const { chargeBinh, approveBinh, detainBinh, dropBinh, suspend } = caseDeeds;
    const both = charged.done(chargeBinh(onDay(2), 2)).done(approveBinh(onDay(3), 3));
    const late = (kept: typeof charged) => kept.done(suspend(onDay(9), 9)).done(dropBinh(onDay(4), 4), onDay(10));
    expect(late(both).file).toMatchObject({ status: 'suspended', accused: [{}, { state: 'terminated' }] });
    const detained = both.done(detainBinh(onDay(5), 5));
    expect(refusal(() => late(detained))).toMatchObject({ code: 'not-an-accused' });
  });

  it('was cracked once: a conclusion that says so is put right instead', () => {
    const concluded = charged.done(caseDeeds.conclude(onDay(5), 5)).done(caseDeeds.withdraw(onDay(6), 6));
    expect(refusal(() => concluded.done(caseDeeds.crack(onDay(3), 3), onDay(7)))).toMatchObject({ status: 'cracked' });
    const entry = concluded.history.find(({ type }) => type === 'investigation.case-cracked')!.id!;
    const { file } = concluded.done({
      act: 'correct',
      at: onDay(7),
      decide: ({ id }, at) => [
        caseCorrected(id, { entry, reason: 'wrong-time', changes: { occurredAt: onDay(3) }, repeatedIn: [] }, at),
      ],
    });
    expect(file).toMatchObject({ status: 'cracked', crackedAt: onDay(3) });
  });
});

describe('a trial', () => {
  const { ban, banForLong, detain, detainForHearing, set, open } = trialDeeds;

  it('detains somebody before its hearing and in it, whichever order was registered first, and before it once', () => {
    const heard = trialOpened(onDay(0))
      .done(set(onDay(5), 5))
      .done(open(onDay(15), 15))
      .done(detainForHearing(onDay(15), 15));
    const late = (kept: typeof heard) => kept.done(detain(onDay(3), 3), onDay(16));
    expect(late(heard).file.defendants).toMatchObject([{ detained: { purpose: 'hearing' } }]);
    const before = trialOpened(onDay(0)).done(detain(onDay(7), 7));
    expect(refusal(() => before.done(detain(onDay(3), 3), onDay(8)))).toMatchObject({ code: 'detained-already' });
  });

  it('bans somebody in turn, whichever order was registered first, and never by one that does not last longer', () => {
    const banned = trialOpened(onDay(0)).done(ban(onDay(7), 7));
    const { file } = banned.done(ban(onDay(3), 3), onDay(8));
    expect(file.defendants).toMatchObject([{ measures: [{ until: onDay(27).slice(0, 10), since: onDay(7) }] }]);
    expect(refusal(() => banned.done(banForLong(onDay(3), 3), onDay(8)))).toMatchObject({ code: 'measure-not-longer' });
  });
});

describe('a report that was handed over in the moment of its reception', () => {
  const { classify, offer, release } = reportDeeds;
  const gone = reportOpened(onDay(0))
    .done(offer(onDay(0)))
    .done(release(onDay(0)));

  it('may have been classified in that moment too', () => {
    expect(gone.done(classify(onDay(0)), onDay(1)).file).toMatchObject({
      status: 'handed-over',
      classifiedAt: onDay(0),
    });
    expect(refusal(() => gone.done(classify(onDay(1))))).toMatchObject({ status: 'handed-over' });
  });
});

describe('a file that the court has decided', () => {
  const { indict, release, recordOutcome, withdrawOneCrime } = prosecutionDeeds;
  const tried = prosecutionOfTwo(onDay(0))
    .done(indict(onDay(5), 5))
    .done(release(onDay(6), 6));

  it('has had a crime withdrawn before, once, and only before the judgment (BLTTHS 285)', () => {
    const judged = (kept: typeof tried) => kept.done(recordOutcome(onDay(12), 12));
    const late = (kept: typeof tried) => kept.done(withdrawOneCrime(onDay(8), 8), onDay(14));
    expect(late(judged(tried)).file.accused).toMatchObject([{ further: [] }, { further: [{ article: '154' }] }]);
    const withdrawn = judged(tried.done(withdrawOneCrime(onDay(10), 10)));
    expect(refusal(() => late(withdrawn))).toMatchObject({ code: 'crime-not-indicted' });
    expect(refusal(() => judged(tried).done(withdrawOneCrime(onDay(13), 13), onDay(14)))).toMatchObject({
      status: 'decided',
    });
  });
});

describe('a judgment that is in force by what the procuracy knows', () => {
  const { indict, learnJudgment, learnStay, protest, protestStay, recordOutcome, release } = prosecutionDeeds;
  const tried = prosecutionOpened(onDay(0))
    .done(indict(onDay(5), 5))
    .done(release(onDay(6), 6));
  const decided = tried.done(learnJudgment(onDay(10), 10)).done(recordOutcome(onDay(41), 41));

  it('was protested within 15 days of its pronouncement, by the day of the protest, and not later (BLTTHS 337(1))', () => {
    const late = (day: number) => decided.done(protest(onDay(day), day), onDay(45));
    expect(late(25).file).toMatchObject({ status: 'decided', protestedAt: onDay(25) });
    expect(late(25).deadlines.find(({ rule }) => rule === '337')).toMatchObject({ status: 'met' });
    expect(refusal(() => late(27))).toMatchObject({ code: 'protest-too-late' });
    expect(refusal(() => late(42))).toMatchObject({ status: 'decided' });
  });

  it('as a decision that the court has served was within 7 days, wherever the file is since (BLTTHS 337(2))', () => {
    const { takeReturn } = prosecutionDeeds;
    const back = tried.done(learnStay(onDay(10), 10)).done(takeReturn(onDay(12), 12));
    const late = (day: number) => back.done(protestStay(onDay(day), day), onDay(20));
    expect(late(11).file).toMatchObject({ status: 'received', protestedDecisions: [{}] });
    expect(refusal(() => late(13))).toMatchObject({ status: 'received' });
  });
});

describe('a file of two accused that is suspended', () => {
  const { banBinh, dropBinh, suspendBinh } = deedsOnOne;
  const opened = prosecutionOfTwo(onDay(0));
  const late = (kept: typeof opened, day: number) =>
    kept.done(prosecutionDeeds.suspend(onDay(8), 8)).done(dropBinh(onDay(day), day), onDay(9));

  it('was terminated for one of them before, unless something was decided of that one since (BLTTHS 248(2))', () => {
    expect(late(opened, 2).file).toMatchObject({ status: 'suspended', accused: [{}, { state: 'terminated' }] });
    for (const since of [banBinh, suspendBinh])
      expect(refusal(() => late(opened.done(since(onDay(3), 3)), 2))).toMatchObject({ code: 'not-of-this-file' });
    expect(late(opened.done(banBinh(onDay(1), 1)), 2).file).toMatchObject({ accused: [{}, { state: 'terminated' }] });
  });

  it('goes on for one of them since before, unless it was seen since that this one alone stands still (BLTTHS 249(1); TTLT 01/2020 14)', () => {
    const { resumeBinh, reviewBinh } = deedsOnOne;
    const waiting = opened.done(suspendBinh(onDay(1), 1));
    const resumed = (kept: typeof opened) =>
      kept.done(prosecutionDeeds.suspend(onDay(8), 8)).done(resumeBinh(onDay(4), 4), onDay(9));
    expect(resumed(waiting).file).toMatchObject({ status: 'suspended', accused: [{}, { state: 'proposed' }] });
    expect(resumed(waiting.done(reviewBinh(onDay(3), 3))).file).toMatchObject({ accused: [{}, { state: 'proposed' }] });
    expect(refusal(() => resumed(waiting.done(reviewBinh(onDay(5), 5))))).toMatchObject({ code: 'not-of-this-file' });
    expect(refusal(() => resumed(waiting.done(resumeBinh(onDay(5), 5))))).toMatchObject({ code: 'not-of-this-file' });
    const { indict, release, takeReturn } = prosecutionDeeds;
    const tried = waiting.done(indict(onDay(5), 5)).done(release(onDay(6), 6));
    const back = tried.done(takeReturn(onDay(7), 7));
    expect(refusal(() => resumed(back))).toMatchObject({ code: 'not-of-this-file' });
  });

  it('was not suspended for one of them once it was resumed for all after its end (BLTTHS 247(2), 249(1))', () => {
    const ended = opened.done(prosecutionDeeds.terminate(onDay(5), 5));
    const suspended = (kept: typeof opened) => kept.done(suspendBinh(onDay(3), 3), onDay(9));
    expect(suspended(ended).file).toMatchObject({ status: 'terminated' });
    const resumed = ended.done(prosecutionDeeds.resume(onDay(6), 6));
    expect(refusal(() => suspended(resumed))).toMatchObject({ code: 'resumed-since' });
  });
});

describe('a trial of two defendants that is suspended', () => {
  const { banBinh, detainBinh, dropBinh, suspendBinh } = deedsOnOneTried;
  const opened = trialOfTwo(onDay(0));
  const late = (kept: typeof opened) =>
    kept.done(trialDeeds.suspend(onDay(8), 8)).done(dropBinh(onDay(4), 4), onDay(9));

  it('had ended for one of them before, unless something was decided of that one since (BLTTHS 282(1))', () => {
    expect(late(opened).file).toMatchObject({ status: 'suspended', defendants: [{}, { state: 'terminated' }] });
    expect(late(opened.done(banBinh(onDay(3), 3))).file).toMatchObject({ defendants: [{}, { state: 'terminated' }] });
    for (const since of [banBinh, detainBinh, dropBinh, suspendBinh])
      expect(refusal(() => late(opened.done(since(onDay(5), 5))))).toMatchObject({ code: 'not-a-defendant' });
  });

  it('goes on for one of them since before, unless it was seen since that this one alone stands still (BLTTHS 283(2); TTLT 01/2020 14)', () => {
    const { appealStayOfBinh, decideOnPropertyOfBinh, followBinh, resumeBinh, reviewBinh } = deedsOnOneTried;
    const waiting = opened.done(suspendBinh(onDay(1), 1));
    const resumed = (kept: typeof opened) =>
      kept.done(trialDeeds.suspend(onDay(8), 8)).done(resumeBinh(onDay(4), 4), onDay(9));
    expect(resumed(waiting).file).toMatchObject({ status: 'suspended', defendants: [{}, { state: 'on-trial' }] });
    const looked = waiting.done(reviewBinh(onDay(3), 3));
    expect(resumed(looked).file).toMatchObject({ defendants: [{}, { state: 'on-trial' }] });
    for (const since of [followBinh, reviewBinh])
      expect(refusal(() => resumed(waiting.done(since(onDay(5), 5))))).toMatchObject({ code: 'not-a-defendant' });
    expect(refusal(() => resumed(waiting.done(decideOnPropertyOfBinh(onDay(5), 5))))).toMatchObject({
      code: 'not-a-defendant',
    });
    expect(refusal(() => resumed(waiting.done(appealStayOfBinh(onDay(5), 5))))).toMatchObject({
      code: 'no-such-decision',
    });
  });
});
