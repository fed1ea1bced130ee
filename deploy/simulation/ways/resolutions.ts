import {
  APPEALS,
  crossing,
  damaged,
  directed,
  INITIATIONS,
  item,
  left,
  mistaken,
  OFFERED,
  RESOLUTIONS,
  TRIALS,
  way,
  type Way,
} from './way';

/** What the procuracy has taken over, or initiates. */
export const resolutions: readonly Way[] = [
  way(['prosecution: resolution.void'], { [`prosecution ${OFFERED}`]: crossing('report-file') }),
  way(['prosecution: resolution.enterItem', 'prosecution: resolution.takeOffItem'], { [RESOLUTIONS]: item }),
  way(['prosecution: resolution.referVictim', 'prosecution: resolution.recordReferral'], {
    [RESOLUTIONS]: { 'finds a victim': true, 'victim-referrals: by mistake': false },
  }),
  way(['prosecution: resolution.withdrawReferral'], {
    [RESOLUTIONS]: mistaken('victim-referrals', 'finds a victim'),
  }),
  way(['prosecution: resolution.withdrawAssistance'], {
    [RESOLUTIONS]: mistaken('assistance-requests', 'reaches abroad'),
  }),
  way(['prosecution: resolution.endParticipation', 'prosecution: resolution.registerParticipant'], {
    [RESOLUTIONS]: { 'is denounced by name': true, 'is dismissed': true },
  }),
  way(['prosecution: resolution.extend'], { [RESOLUTIONS]: { course: 'extended' } }),
  way(['prosecution: resolution.cancelSuspension'], {
    [RESOLUTIONS]: { course: 'suspended', 'is suspended without grounds': true },
  }),
  way(['prosecution: resolution.resume'], {
    [RESOLUTIONS]: { course: 'suspended', 'is suspended without grounds': false },
  }),
  way(['prosecution: resolution.recordKeeperReport', 'prosecution: resolution.recordStayGuidance'], {
    [RESOLUTIONS]: { course: 'suspended', ...damaged, ...directed },
  }),
  way(['prosecution: resolution.cancelNonInitiation'], {
    [RESOLUTIONS]: { 'is not initiated': true, 'does not hold, not-initiated': true },
  }),
  way(['prosecution: resolution.cancelInitiation', 'prosecution: resolution.recordPetition'], {
    [RESOLUTIONS]: { 'is not initiated': false, 'does not hold, initiated': true },
  }),
  way(['prosecution: resolution.withdrawComplaint'], {
    [RESOLUTIONS]: { 'decision is complained of': true, 'complaint is taken back': true },
  }),
  way(['prosecution: initiation.protest', 'prosecution: initiation.withdrawProtest'], {
    [INITIATIONS]: { 'a panel initiates without grounds': true, 'is taken back': true },
    [TRIALS]: { ...left, 'is initiated by the panel': true },
    [APPEALS]: { ...left, 'is initiated by the panel': true },
  }),
  way(['prosecution: initiation.decideNotToInitiate'], { [INITIATIONS]: { 'is no crime': true } }),
  way(['prosecution: initiation.cancelInitiation', 'prosecution: initiation.recordPetition'], {
    [INITIATIONS]: { 'is no crime': false, 'is no crime after all': true },
  }),
  way(['prosecution: initiation.correct'], { [INITIATIONS]: { 'is entered wrongly': true } }),
];
