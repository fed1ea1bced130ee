import { Desk, Files } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import {
  blank,
  campaignProcedure,
  evolve,
  type Campaign,
  type CampaignAct,
  type CampaignEvent,
  type CampaignStatus,
} from './campaign';
import { again, correctEntry, entries } from './campaign.corrections';
import { counted } from './campaign.counted';
import { campaignTable } from './campaign.table';

@Injectable()
export class Campaigns extends Files<Campaign, CampaignStatus, CampaignAct, CampaignEvent> {
  constructor(desk: Desk) {
    const corrections = { entries, correct: correctEntry, again };
    super(desk, {
      procedure: campaignProcedure,
      register: 'CD',
      table: campaignTable,
      blank,
      evolve,
      counted,
      corrections,
    });
  }
}
