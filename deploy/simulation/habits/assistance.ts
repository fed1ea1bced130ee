import type { AssistanceChannel } from '@la-chan/contracts';
import type { AssistanceRequest } from '../../../apps/international-cooperation/src/assistance-request/assistance-request';
import type { Deed, Desk } from '../habit';
import { habit } from '../habit';

const officer = 'cooperation-officer' as const;
const head = 'head-of-cooperation' as const;

/** What is asked abroad takes months and needs reminding; what is asked from abroad is executed here. */
export const assistanceHabit = habit<AssistanceRequest>({
  app: 'international-cooperation',
  files: '/assistance-requests',
  async today(file, desk) {
    if (!desk.working) return undefined;
    const { chance, remembers } = desk;
    if (!remembers('correction') && chance.happens('is entered wrongly', 0.08))
      return {
        by: officer,
        method: 'POST',
        path: 'corrections',
        body: { reason: 'wrong-entry', changes: { country: file.country } },
        once: 'correction',
      };
    return file.direction === 'out' ? askedAbroad(file, desk) : askedHere(file, desk);
  },
});

async function askedAbroad(file: AssistanceRequest, desk: Desk): Promise<Deed | undefined> {
  const { chance, since, remembers } = desk;
  const days = since(file.openedAt);
  const channel = chance.one<AssistanceChannel>('goes by', [
    'police',
    'interpol',
    'mutual-legal-assistance',
    'consular',
  ]);
  if (!file.exchange && days >= 4 && chance.happens('is taken back', 0.4) && file.status !== 'answered')
    return ['asked', 'drafted', 'approved', 'sent', 'acknowledged'].includes(file.status)
      ? { by: head, path: 'withdrawal', body: {} }
      : undefined;
  switch (file.status) {
    case 'asked':
      if (chance.happens('has no basis', 0.06) && days >= 2)
        return { by: head, path: 'refusal', body: { number: '2/SNV', reason: 'no-legal-basis' } };
      return days >= 2 ? drafting(file, channel, desk) : undefined;
    case 'drafted':
      if (!remembers('draft') && chance.happens('is drafted twice', 0.15))
        return drafting(file, channel, desk, 'draft');
      return days >= 3 ? { by: head, path: 'approval', body: { number: '2/QĐ' } } : undefined;
    case 'approved':
      if (!remembers('new draft') && chance.happens('is drafted anew', 0.15))
        return drafting(file, channel, desk, 'new draft');
      return days >= 5 ? { by: officer, path: 'dispatch', body: { number: '3/SNV' } } : undefined;
    case 'sent':
      if (since(file.sentAt) >= 10 && !chance.happens('is never acknowledged', 0.2))
        return { by: officer, path: 'acknowledgement', body: { reference: 'REF-1' } };
      return abroad(file, desk);
    case 'acknowledged':
      return abroad(file, desk);
    default:
      return undefined;
  }
}

/** To an authority of that country that the register has. */
async function drafting(
  { country }: AssistanceRequest,
  channel: AssistanceChannel,
  { listed }: Desk,
  once?: string,
): Promise<Deed | undefined> {
  const [partner] = await listed(`/cooperation-partners?country=${country}`);
  return partner && { by: officer, path: 'draft', body: { channel, partner: partner.id }, ...(once && { once }) };
}

function abroad(file: AssistanceRequest, { chance, since, remembers }: Desk): Deed | undefined {
  const days = since(file.sentAt);
  if (!remembers('reminder') && days >= 30)
    return { by: officer, method: 'POST', path: 'reminders', body: { number: '4/SNV' }, once: 'reminder' };
  if (!remembers('part') && days >= 20 && chance.happens('is answered in part', 0.3)) return part('10/SNV');
  if (days < chance.between('is answered after', 25, 120)) return undefined;
  if (chance.happens('is refused abroad', 0.15))
    return { by: officer, path: 'refusal', body: { number: '5/SNV', reason: 'refused-abroad' } };
  return { by: officer, path: 'answer', body: { number: '6/SNV', result: 'Kết quả xác minh (mô phỏng).' } };
}

const part = (number: string): Deed => ({
  by: officer,
  method: 'POST',
  path: 'parts',
  body: { number, result: 'Kết quả bước đầu (mô phỏng).' },
  once: 'part',
});

function askedHere(file: AssistanceRequest, { chance, since, remembers }: Desk): Deed | undefined {
  const days = since(file.openedAt);
  if ((file.status === 'received' || file.status === 'executing') && days >= 2) {
    if (
      !remembers('reminder') &&
      chance.happens('is reminded of', 0.3) &&
      chance.one('when', ['received', 'executing']) === file.status
    )
      return { by: officer, method: 'POST', path: 'reminders', body: { number: '9/NN' }, once: 'reminder' };
    if (chance.happens('is taken back by the country', 0.25)) return { by: officer, path: 'withdrawal', body: {} };
  }
  const refused = chance.happens('is refused', 0.15);
  const refusal: Deed = { by: head, path: 'refusal', body: { number: '7/SNV', reason: 'not-executable' } };
  if (file.status === 'received' && days >= 3)
    return refused && chance.happens('is refused at once', 0.5)
      ? refusal
      : { by: head, path: 'execution', body: { executor: 'Công an thành phố Hà Nội' } };
  if (file.status === 'executing' && days >= 8 && !remembers('part') && chance.happens('is answered in part', 0.3))
    return { ...part('11/SNV'), by: head };
  if (file.status === 'executing' && days >= chance.between('is executed in', 10, 45))
    return refused ? refusal : { by: head, path: 'answer', body: { number: '8/SNV', result: 'Kết quả (mô phỏng).' } };
  return undefined;
}
