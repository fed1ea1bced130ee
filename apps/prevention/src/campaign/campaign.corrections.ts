import { campaignEntryCorrected, dayOf, isUnitOn } from '@la-chan/contracts';
import { type Again, entryCorrecting, type EntryLaws } from '@la-chan/procedure';
import { campaignProcedure, plan, report, type Campaign, type CampaignAct, type CampaignEvent } from './campaign';

/** By which acts each entry comes, and what of it may be put right: not what others have said; what the file itself says is put right as a whole. */
export const entries: EntryLaws<CampaignEvent['type'], CampaignAct> = {
  'prevention.campaign-approved': { by: ['approve'], may: ['occurredAt', 'paper'] },
  'prevention.campaign-corrected': { by: ['correct'] },
  'prevention.campaign-entry-corrected': { by: ['correct'] },
  'prevention.campaign-planned': { by: [], may: ['occurredAt'] },
  'prevention.campaign-reported': { by: ['report'], may: ['occurredAt', 'peopleReached', 'events', 'materials'] },
  'prevention.campaign-started': { by: ['start'], may: ['occurredAt'] },
};

/** The acts that rest on the day on which they are done, by what the campaign is as it was put right as a whole. */
export const again: Again<Campaign, CampaignEvent> = {
  'prevention.campaign-planned': ({ id }, planned, at, { whole: { startsOn, endsOn, unit } }) =>
    plan(id, { ...planned, startsOn, endsOn, ...(isUnitOn(unit, dayOf(at)) && { unit }) }, at),
  'prevention.campaign-reported': (campaign, results, at, { whole: { endsOn } }) =>
    report({ ...campaign, endsOn }, results, at),
};

export const correctEntry = entryCorrecting(campaignProcedure, campaignEntryCorrected);
