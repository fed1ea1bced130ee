import { custodyCorrected } from '@la-chan/contracts';
import { type Again, entryCorrecting, type EntryLaws } from '@la-chan/procedure';
import { recordDetention } from './answers';
import { askExtension } from './approvals';
import { custodyProcedure, freePerson, handOverPerson, hold, type CustodyAct, type CustodyFile } from './custody';
import type { CustodyEvent } from './custody.events';
import { petition } from './petition';

/** By which acts each entry comes, and what of it may be put right: not what the procuracy has decided, nor what an exchange did. */
export const entries: EntryLaws<CustodyEvent['type'], CustodyAct> = {
  'investigation.answer-anticipated': { by: ['anticipate'], may: ['occurredAt'] },
  'investigation.decision-anticipated': { by: ['anticipate'], may: ['occurredAt'] },
  'investigation.arrest-approval-asked': { by: ['askArrestApproval'], may: ['occurredAt', 'decision'], hourly: true },
  'investigation.arrest-approved': { by: ['approveArrest'] },
  'investigation.arrest-recorded': { by: ['recordArrest'], may: ['occurredAt', 'minutes'], hourly: true },
  'investigation.arrest-refused': { by: ['refuseArrest'] },
  'investigation.cancellation-proposed': { by: ['proposeCancellation'], may: ['occurredAt'], hourly: true },
  'investigation.custody-corrected': { by: ['correct'] },
  'investigation.custody-decided': { by: ['decideCustody'], may: ['occurredAt', 'decision', 'days'], hourly: true },
  'investigation.custody-detention-asked': { by: ['askDetention'] },
  'investigation.custody-detention-refused': { by: ['recordDetentionRefusal'] },
  'investigation.custody-extended': { by: ['extendCustody'] },
  'investigation.custody-extension-asked': { by: ['askExtension'], may: ['occurredAt', 'decision'], hourly: true },
  'investigation.custody-extension-refused': { by: ['refuseExtension'] },
  'investigation.custody-placed': { by: ['place'], may: ['occurredAt'] },
  'investigation.custody-release-received': { by: ['receiveRelease'] },
  'investigation.decision-served': { by: ['recordService'] },
  'investigation.demand-declined': { by: ['declineDemand'], may: ['occurredAt'], hourly: true },
  'investigation.holding-hindrance-over': { by: ['recordHindranceOver'], may: ['occurredAt'], hourly: true },
  'investigation.holding-telling-hindered': {
    by: ['recordHindrance'],
    may: ['occurredAt', 'ground'],
    hourly: true,
  },
  'investigation.holding-told': { by: ['tellOfHolding'], may: ['occurredAt'], hourly: true },
  'investigation.participant-registered': { by: ['registerParticipant'], may: ['occurredAt'] },
  'investigation.participation-ended': { by: ['endParticipation'], may: ['occurredAt'] },
  'investigation.person-detained': { by: ['recordDetention'] },
  'investigation.person-freed': { by: ['free'], may: ['occurredAt', 'decision'], hourly: true },
  'investigation.person-handed-over': { by: ['handOver'], may: ['occurredAt'], hourly: true },
  'investigation.person-held': {
    by: [],
    may: ['occurredAt', 'arrivedAt', 'minutes'],
    hourly: true,
    apart: ['urgent-case'],
  },
  'investigation.petition-answered': { by: ['recordPetition'], may: ['occurredAt', 'number'] },
  'investigation.petition-lodged': { by: ['petition'], may: ['occurredAt', 'number'] },
  'investigation.procuracy-demanded': { by: ['recordDemand'] },
  'investigation.prosecution-notice-received': { by: ['recordNotice'] },
};

/** The acts that rest on a ground, or on the hour at which they are done. */
export const again: Again<CustodyFile, CustodyEvent> = {
  'investigation.person-held': ({ id }, holding, at) => hold(id, holding, at),
  'investigation.person-freed': freePerson,
  'investigation.person-handed-over': handOverPerson,
  'investigation.person-detained': recordDetention,
  'investigation.custody-extension-asked': askExtension,
  'investigation.petition-lodged': (file, data, at, { history }) => petition(file, data, at, history),
};

/** What was written wrongly is put right. */
export const correct = entryCorrecting(custodyProcedure, custodyCorrected);
