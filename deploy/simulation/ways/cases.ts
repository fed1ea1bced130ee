import { CASES, damaged, directed, FILES, SUPERVISIONS, way, type Way } from './way';

/** Competence over a case that its body and another one dispute before the procuracy above. */
const disputed = {
  [CASES]: { 'is of another body': true, answers: 'disputes', 'is disputed over the platform': true },
};

/** Cases, from body to body. */
export const cases: readonly Way[] = [
  way(['investigation: case.goOnApart'], { [CASES]: { 'one is ill': true, 'goes on without one': true } }),
  way(['investigation: case.tellAbsence'], {
    [SUPERVISIONS]: { 'investigates itself': true },
    [CASES]: { 'has nobody to send': true },
  }),
  way(['investigation: case.proposeSanction'], { [CASES]: { 'is no crime after all': true } }),
  way(
    [
      'investigation: case.reportDispute',
      'prosecution: supervision.recordDisputeRequest',
      'prosecution: supervision.decideDispute',
      'prosecution: supervision.recordCompetenceDispute',
      'prosecution: supervision.decideCompetence',
    ],
    disputed,
  ),
  way(['investigation: case.cancelSearch'], {
    [SUPERVISIONS]: { 'case-wanted is without grounds': true },
    [CASES]: { 'cannot be found': true, 'is found': false, 'a decision is found to fall': false },
  }),
  way(['investigation: case.cancelSuspension'], {
    [CASES]: { course: 'suspended', 'a decision is found to fall': false },
    [SUPERVISIONS]: { 'case-suspension is without grounds': true },
  }),
  way(['investigation: case.recordKeeperReport'], { [CASES]: { course: 'suspended', ...damaged } }),
  way(['investigation: case.recordStayGuidance'], { [CASES]: { course: 'suspended', ...directed } }),
  way(['investigation: case.restore', 'investigation: case.withdrawDecision'], {
    [CASES]: {
      'is joined by a later one': true,
      'is signed by a deputy': true,
      'investigation.case-merged is to fall': true,
    },
  }),
  way(['investigation: case.replaceInvestigator'], {
    [SUPERVISIONS]: { 'who acts after the initiation is not impartial': true },
    [CASES]: { 'has another investigator': true },
  }),
  way(
    [
      'investigation: case.recordTreatment',
      'investigation: case.recordTreatmentEnd',
      'prosecution: supervision.orderTreatment',
      'prosecution: supervision.endTreatment',
    ],
    { [SUPERVISIONS]: { 'one is treated': true } },
  ),
  way(['investigation: case.sendMerged', 'prosecution: prosecution-file.recordMerger'], {
    [FILES]: {
      'belongs together with another': false,
      'belongs together with one of another body': true,
      'a merger is not agreed on': false,
    },
    [CASES]: { 'has another head': true, 'agrees with what the procuracy is to merge or split': true },
  }),

  way(['investigation: case.openApart', 'investigation: case.comeBackApart'], {
    [FILES]: {
      'one is ill': true,
      'one waits until the others are tried': false,
      'is resumed for one': false,
      'is returned after it waited': true,
    },
  }),
  way(['investigation: case.recordTransferOrder'], { [SUPERVISIONS]: { 'wants it transferred': true } }),
  way(['investigation: case.keepMeasures'], { [CASES]: { 'is under a measure': true, 'is bound on': true } }),
  way(['investigation: errand.recordService'], {
    'pc02 days': { 'it is a case': false, 'it is part of an investigation': true },
  }),
];
