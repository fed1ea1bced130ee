import { everyCell } from '@la-chan/procedure';
import {
  approve,
  blank,
  campaignProcedure,
  correct,
  evolve,
  plan,
  report,
  start,
  type Campaign,
  type CampaignEvent,
  type CampaignStatus,
} from './campaign';
import { counted } from './campaign.counted';
import { entries } from './campaign.corrections';

const ID = '01900000-0000-7000-8000-000000000001';
const AT = '2024-07-30T02:00:00.000Z';
const planned = {
  number: '1/2024/CD',
  title: 'Hưởng ứng ngày 30/7',
  plan: '133/KH-UBND',
  unit: 'd002',
  startsOn: '2024-07-01',
  endsOn: '2024-07-30',
} as const;
const results = { peopleReached: 1200, events: 3, materials: 5000 };

const empty = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
const campaignIn = (status: CampaignStatus, change: Partial<Campaign> = {}): Campaign => {
  const events = plan(ID, { ...planned, occasion: 'thirty-july', from: [] }, AT);
  return { ...events.reduce(evolve, empty), status, ...change };
};

describe('the table of a campaign', () => {
  it('holds in every cell', () => {
    expect(
      everyCell(campaignProcedure, {
        entries,
        sample: (status) => campaignIn(status),
        blank: empty,
        starts: {
          plan: () => plan(ID, { ...planned, occasion: 'thirty-july', from: [] }, AT),
        },
        statusOf: ({ status }) => status,
        evolve: (campaign, event: CampaignEvent) => evolve(campaign, event),
        acts: {
          approve: (campaign) => approve(campaign, '12/QĐ', AT),
          start: (campaign) => start(campaign, AT),
          report: (campaign) => report(campaign, { ...results, channels: ['meeting'] }, AT),
          correct: (campaign) => correct(campaign, { reason: 'wrong-entry', changes: { title: 'Ngày 30/7' } }, AT),
        },
      }),
    ).toEqual([]);
  });
});

describe('a campaign', () => {
  it('ends on or after the day on which it starts, also when it is corrected', () => {
    const wrong = { ...planned, occasion: 'other' as const, from: [], endsOn: '2024-06-30' };
    expect(() => plan(ID, wrong, AT)).toThrow('ends-before-it-starts');
    const correction = { reason: 'wrong-entry' as const, changes: { startsOn: '2024-07-31' } };
    expect(() => correct(campaignIn('approved'), correction, AT)).toThrow('ends-before-it-starts');
  });

  it('is held in a unit of the day, also when it is corrected', () => {
    const commune = { ...planned, occasion: 'other' as const, from: [], unit: 'c00070' };
    expect(() => plan(ID, commune, AT)).toThrow('unit-not-of-the-day');
    const correction = { reason: 'wrong-entry' as const, changes: { unit: 'c00070' } };
    expect(() => correct(campaignIn('approved'), correction, AT)).toThrow('unit-not-of-the-day');
    expect(correct(campaignIn('approved'), correction, '2025-07-01T02:00:00.000Z')).toHaveLength(1);
  });

  it('is reported from its last day on', () => {
    const before = '2024-07-29T16:59:00.000Z';
    const told = { ...results, channels: ['meeting' as const] };
    expect(() => report(campaignIn('running'), told, before)).toThrow('not-over-yet');
    expect(report(campaignIn('running'), told, '2024-07-29T17:00:00.000Z')).toHaveLength(1);
  });
});

describe('what is counted of a campaign', () => {
  it('for 30/7 is apart, due on its last day', () => {
    expect(counted(campaignIn('reported', { reportedAt: AT })).marks).toEqual([
      { mark: 'planned', on: '2024-07-01' },
      { mark: 'report-due', on: '2024-07-30', until: '2024-07-30' },
      { mark: 'reported', on: '2024-07-30' },
      { mark: 'planned-thirty-july', on: '2024-07-01' },
      { mark: 'thirty-july-due', on: '2024-07-30', until: '2024-07-30' },
      { mark: 'reported-thirty-july', on: '2024-07-30' },
    ]);
    const other = counted(campaignIn('running', { occasion: 'school' })).marks.map(({ mark }) => mark);
    expect(other).toEqual(['planned', 'report-due']);
  });
});
