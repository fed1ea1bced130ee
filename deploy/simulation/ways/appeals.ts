import { APPEALS, CASES, item, left, SESSIONS, TRIALS, way, type Way } from './way';

/** What is heard on appeal. */
export const appeals: readonly Way[] = [
  way(['court: appeal.replaceOfficer'], {
    [TRIALS]: { 'is appealed': true },
    [APPEALS]: { 'another clerk sits': true },
  }),
  way(['court: appeal.replaceAtHearing'], {
    [TRIALS]: { 'is appealed': true },
    [APPEALS]: { 'another prosecutor sits': true },
  }),
  way(['court: appeal.replaceSummoned'], {
    [TRIALS]: { 'is appealed': true },
    [APPEALS]: { 'somebody is called as interpreter': true, 'another interpreter comes': true },
  }),
  way(['court: appeal.postpone'], { [TRIALS]: { 'is appealed': true }, [APPEALS]: { 'is put off': true } }),
  way(['court: appeal.demandSearch', 'court: appeal.recordWanted', 'court: appeal.recordArrest'], {
    [TRIALS]: { 'is appealed': true },
    [APPEALS]: { 'absconds on appeal': true },
  }),
  way(['court: appeal.initiateCase'], {
    [TRIALS]: { 'is appealed': true },
    [APPEALS]: { ...left, 'is initiated by the panel': true },
  }),
  way(['court: appeal.demandInitiation', 'court: appeal.recordInitiation'], {
    [TRIALS]: { 'is appealed': true },
    [APPEALS]: { ...left, 'is initiated by the panel': false },
  }),
  way(['court: appeal.takeInAppeal'], {
    [TRIALS]: { 'is appealed': true, 'is appealed in part': true, 'is appealed late at toa-khu-vuc': true },
    [SESSIONS]: { 'is accepted': true },
  }),
  way(['court: appeal.recordChange'], {
    [TRIALS]: { 'is appealed': true },
    [APPEALS]: { 'an appeal is changed': true },
  }),
  way(['court: appeal.recordWithdrawal'], { [TRIALS]: { 'is appealed': true }, [APPEALS]: { 'is taken back': true } }),
  way(['court: appeal.endParticipation', 'court: appeal.registerParticipant'], {
    [TRIALS]: { 'is appealed': true },
    [APPEALS]: { 'is defended': true, 'is dismissed': true },
  }),
  way(['court: appeal.enterItem', 'court: appeal.takeOffItem'], {
    [TRIALS]: { 'is appealed': true },
    [APPEALS]: item,
  }),
  way(['court: appeal.recordDetention', 'court: appeal.recordMeasure', 'court: appeal.recordCoercion'], {
    [TRIALS]: {
      'is appealed': true,
      'is held with the judgment, on paper': true,
      'is distrained before the judgment': true,
      'may not go abroad before the judgment': true,
    },
  }),
  way(['court: appeal.recordGuards'], {
    [TRIALS]: { 'is appealed': true },
    [CASES]: { 'is threatened once it is handed over': false, 'is threatened once it is long away': true },
  }),
  way(['court: lodging.void'], { 'court /lodgings': { 'is entered by mistake': true } }),
];
