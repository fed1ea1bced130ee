import {
  CASES,
  COURT_REVIEWS,
  damaged,
  directed,
  FILES,
  mistaken,
  REVIEWS,
  SUPERVISIONS,
  TRIALS,
  way,
  type Way,
} from './way';

/** What the procuracy decides on. */
export const prosecutionFiles: readonly Way[] = [
  way(['prosecution: prosecution-file.overruleApart'], {
    [FILES]: {
      'one is ill': true,
      'is resumed for one': false,
      'one waits until the others are tried': true,
      'is overruled apart': true,
    },
  }),
  way(['prosecution: prosecution-file.goOnApart'], {
    [FILES]: {
      'one is ill': true,
      'is resumed for one': false,
      'one waits until the others are tried': true,
      'is overruled apart': false,
    },
  }),
  way(['prosecution: prosecution-file.revokeCharge'], {
    [SUPERVISIONS]: { 'a charge is revoked with its file': true },
  }),
  way(['prosecution: prosecution-file.split', 'prosecution: prosecution-file.splitOff'], {
    [FILES]: {
      'one is ill': true,
      'one waits until the others are tried': false,
      'is resumed for one': false,
      'a split is not agreed on': false,
    },
  }),
  way(['prosecution: prosecution-file.noteIndicted', 'court: trial.recordIndictmentElsewhere'], {
    [TRIALS]: { 'is returned by toa-khu-vuc': true },
    [FILES]: { 'passes on': false, 'ends after its return': false, 'is for the court above in the end': true },
  }),
  way(['prosecution: prosecution-file.tellCourt', 'court: trial.recordTermination'], {
    [TRIALS]: { 'is returned by toa-khu-vuc': true, 'is returned by toa-hn': true },
    [FILES]: { 'passes on': true, 'adds it itself': false },
    [CASES]: { 'ends what a court has sent back': true },
  }),
  way(['prosecution: prosecution-file.recordStayGuidance', 'prosecution: prosecution-file.recordKeeperReport'], {
    [FILES]: { 'is suspended': true, ...damaged, ...directed },
  }),
  way(['prosecution: prosecution-file.endTreatment'], {
    [FILES]: { 'is suspended': true, 'is well again': true },
  }),
  way(['prosecution: prosecution-file.noteOvertaken'], {
    [FILES]: { 'is suspended': true },
    [REVIEWS]: { 'the suspension is without grounds': true, 'the termination is without grounds': true },
  }),
  way(['prosecution: prosecution-file.withdrawAssistance'], {
    [FILES]: mistaken('assistance-requests', 'asks abroad'),
  }),
  way(['prosecution: prosecution-file.recordCoercion'], {
    [CASES]: {
      'an order is registered when the procuracy has the file': true,
      'is banned before the procuracy has the file': false,
    },
  }),
  way(['prosecution: prosecution-file.recordMeasure'], {
    [CASES]: {
      'an order is registered when the procuracy has the file': true,
      'is banned before the procuracy has the file': true,
    },
  }),
  way(['prosecution: prosecution-file.renewMeasure'], { [CASES]: { 'is under a measure': true } }),
  way(['prosecution: prosecution-file.receiveTrial'], { [FILES]: { 'is tried below': true } }),
  way(['prosecution: prosecution-file.terminateAccused'], { [FILES]: { 'one is exempted': true } }),
  way(['prosecution: prosecution-file.withdrawProsecution'], { [FILES]: { 'is not prosecuted': true } }),
  way(
    [
      'prosecution: prosecution-file.withdrawCrimes',
      'court: trial.recordCrimeWithdrawal',
      'court: trial.terminateCrimes',
    ],
    {
      [CASES]: { 'is charged with more': true },
      [FILES]: { 'one crime is not prosecuted': true },
    },
  ),
  way(['prosecution: prosecution-file.replaceProsecutor', 'court: trial.recordProsecutor'], {
    [FILES]: { 'another prosecutor comes': true },
  }),
  way(['prosecution: prosecution-file.withdrawMotion'], {
    [FILES]: { 'asks something of the judge': true, 'asks it no more': true },
  }),
  way(['prosecution: prosecution-file.withdrawProtest'], {
    [FILES]: { 'is protested': true, 'withdraws its protest': true },
  }),
  way(['prosecution: prosecution-file.changeProtest', 'court: trial.recordAppealChange'], {
    [FILES]: { 'is protested': true, 'changes its protest': true },
  }),
  way(['prosecution: prosecution-file.changeDecisionProtest', 'court: trial.recordDecisionAppealChange'], {
    [TRIALS]: { 'is suspended': true },
    [FILES]: { 'protests a trial-suspension': true, 'changes its protest of a decision': true },
  }),
  way(['prosecution: court-review.changeProtest'], {
    [COURT_REVIEWS]: { 'the judgment is protested': true, 'changes its protest': true },
  }),
  way(['prosecution: court-review.protest', 'prosecution: court-review.withdrawProtest'], {
    [COURT_REVIEWS]: { 'the judgment is protested': true, 'withdraws its protest': true },
  }),
  way(['prosecution: court-review.recordCassation'], {
    [TRIALS]: { 'is looked at again': true },
  }),
];
