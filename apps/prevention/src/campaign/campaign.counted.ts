import { dayOf, type Counted, type Mark } from '@la-chan/contracts';
import type { Campaign } from './campaign';

/** What the scorecard may know of a campaign; those for 30/7 are counted apart. It enters on the day on which it begins. */
export function counted(campaign: Campaign): Counted {
  const { startsOn, endsOn, reportedAt } = campaign;
  const reported = reportedAt && dayOf(reportedAt);
  const forJuly = campaign.occasion === 'thirty-july';
  const marks: Mark[] = [
    { mark: 'planned', on: startsOn },
    { mark: 'report-due', on: endsOn, ...(reported && { until: reported }) },
    ...(reported ? [{ mark: 'reported', on: reported }] : []),
    ...(forJuly
      ? [
          { mark: 'planned-thirty-july', on: startsOn },
          { mark: 'thirty-july-due', on: endsOn, ...(reported && { until: reported }) },
          ...(reported ? [{ mark: 'reported-thirty-july', on: reported }] : []),
        ]
      : []),
  ];
  return {
    procedure: 'campaign',
    number: campaign.number,
    status: campaign.status,
    unit: campaign.unit,
    entered: startsOn,
    marks,
    traits: {},
    from: [...campaign.from],
  };
}
