import { campaignEntryCorrected } from '@la-chan/contracts';
import { entryCorrecting, type EntryLaws } from '@la-chan/procedure';
import { campaignProcedure, type CampaignAct, type CampaignEvent } from './campaign';

/** By which acts each entry comes, and what of it may be put right: not what others have said; what the file itself says is put right as a whole. */
export const entries: EntryLaws<CampaignEvent['type'], CampaignAct> = {
  'prevention.campaign-approved': { by: ['approve'], may: ['occurredAt', 'paper'] },
  'prevention.campaign-corrected': { by: ['correct'] },
  'prevention.campaign-entry-corrected': { by: ['correct'] },
  'prevention.campaign-planned': { by: [], may: ['occurredAt'] },
  'prevention.campaign-reported': { by: ['report'], may: ['occurredAt', 'peopleReached', 'events', 'materials'] },
  'prevention.campaign-started': { by: ['start'], may: ['occurredAt'] },
};

export const correctEntry = entryCorrecting(campaignProcedure, campaignEntryCorrected);
