import {
  CASES,
  crossing,
  damaged,
  directed,
  FILES,
  left,
  missing,
  mistaken,
  OFFERED,
  REVIEWS,
  SESSIONS,
  TRIALS,
  way,
  type Way,
} from './way';

/** A court below stands by what it has given back to the procuracy beside it. */
const declined = {
  [TRIALS]: {
    'belongs to another court than toa-khu-vuc': true,
    'toa-khu-vuc stands by what it has declined': true,
  },
  [FILES]: { 'vks-khu-vuc stands by its indictment': true },
};

/** What the courts try. */
export const trials: readonly Way[] = [
  way(['court: trial.recordOverruling'], {
    [FILES]: { 'is overruled in court': true },
    [REVIEWS]: { 'the indictment is without grounds': true },
  }),
  way(['court: trial.takeBack'], {
    [`court ${OFFERED}`]: missing('appeal', 'toa-khu-vuc'),
    [TRIALS]: { 'is appealed': true },
  }),
  way(['court: appeal.void'], {
    [`court ${OFFERED}`]: crossing('appeal'),
    [TRIALS]: { 'is appealed': true },
  }),
  way(['court: trial.refuseReturn'], {
    [FILES]: { 'asks for a return of what it has indicted': true },
    [TRIALS]: { 'is returned as asked': false },
  }),
  way(
    [
      'court: trial.recordLateAppeal',
      'court: trial.sendLateAppeal',
      'court: trial.recordLateDecision',
      'court: session.decideLateness',
    ],
    { [TRIALS]: { 'is appealed late at toa-khu-vuc': true, 'is appealed late at toa-hn': true } },
  ),
  way(['court: trial.recordWithdrawal'], {
    [TRIALS]: { 'is appealed': true, 'an appeal is withdrawn': true },
    [FILES]: { 'is not prosecuted': true },
  }),
  way(['court: session.recordWithdrawal'], {
    [TRIALS]: {
      'is suspended': true,
      'is terminated': true,
      'the suspension is appealed at toa-khu-vuc': true,
      'the termination is appealed at toa-khu-vuc': true,
    },
    [SESSIONS]: { 'an appeal of a decision is withdrawn': true },
  }),
  way(['court: trial.disputeCompetence', 'court: trial.recordCompetence', 'court: session.settleCompetence'], declined),
  way(['court: trial.recordStayGuidance'], { [TRIALS]: { 'is suspended': true, ...directed } }),
  way(['court: trial.recordKeeperReport'], { [TRIALS]: { 'is suspended': true, ...damaged } }),
  way(['court: trial.endTreatment'], { [TRIALS]: { 'is suspended': true, 'is well again': true } }),
  way(['court: trial.recordWanted', 'court: trial.recordArrest'], {
    [TRIALS]: { 'one is gone': true, 'is gone from the hearing': true },
  }),
  way(['court: trial.resumeDefendant'], { [TRIALS]: { 'one is ill': true, 'goes on again for one': true } }),
  way(['court: trial.withdrawAssistance'], { [TRIALS]: mistaken('assistance-requests', 'reaches abroad') }),
  way(['court: trial.recordDetention', 'court: trial.recordMeasure'], {
    [CASES]: { 'registers an order when a court has the file': true },
    [FILES]: { 'an order comes late': true },
  }),

  way(['court: trial.noteOvertaken'], {
    [TRIALS]: { 'is suspended': true },
    [FILES]: { 'protests a trial-suspension': true, 'resumes at the same moment': true },
  }),
  way(['court: trial.demandInitiation', 'court: trial.recordInitiation'], {
    [TRIALS]: { ...left, 'is initiated by the panel': false },
  }),
  way(['court: trial.initiateCase'], { [TRIALS]: { ...left, 'is initiated by the panel': true } }),
];
