import type { SupervisedRequest, Supervision } from '../../../apps/prosecution/src/supervision/supervision';
import { rate } from '../calibration';
import type { Deed, Desk } from '../habit';
import { habit } from '../habit';

const ROUTES: Readonly<Record<SupervisedRequest['kind'], { path: string; yes: string; no: string; refused: number }>> =
  {
    extension: { path: 'extension-requests', yes: 'granted', no: 'refused', refused: 0.15 },
    'investigation-extension': {
      path: 'investigation-extension-requests',
      yes: 'granted',
      no: 'refused',
      refused: 0.1,
    },
    'suspension-review': { path: 'suspension-reviews', yes: 'agreed', no: 'disagreed', refused: 0.1 },
    'charge-approval': { path: 'charge-requests', yes: 'approved', no: 'cancelled', refused: 0.05 },
  };

/** Requests are decided within three days; a decision not to initiate may be cancelled. */
export const supervisionHabit = habit<Supervision>({
  app: 'prosecution',
  files: '/supervisions',
  today: (file, desk) => (desk.working ? (answer(file, desk) ?? cancellation(file, desk)) : undefined),
});

function answer({ requests }: Supervision, { chance, since }: Desk): Deed | undefined {
  for (const [index, { exchange, kind, decision, askedAt }] of requests.entries()) {
    const takes = chance.happens(`request ${index} waits`, rate('late')) ? 6 : chance.between(`request ${index}`, 0, 2);
    if (decision !== 'waiting' || since(askedAt) < takes) continue;
    const { path, yes, no, refused } = ROUTES[kind];
    const said = chance.happens(`request ${index} is refused`, refused) ? no : yes;
    const body = { decision: said, number: `${index + 1}/QĐ-VKS` };
    return { by: 'head-of-procuracy', path: `${path}/${exchange}/decision`, body };
  }
  return undefined;
}

function cancellation({ decisions }: Supervision, { chance, since }: Desk): Deed | undefined {
  const stands = decisions.find(({ decision, cancelledAt }) => decision === 'non-initiation' && !cancelledAt);
  if (!stands || !chance.happens('is without grounds', 0.12)) return undefined;
  if (since(stands.receivedAt) < 5 || since(stands.receivedAt) > 20) return undefined;
  const body = { number: '5/QĐ-VKS', article: '150', clause: '1' };
  return { by: 'head-of-procuracy', path: `decisions/${stands.notice}/cancellation`, body };
}
