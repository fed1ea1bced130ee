import type { Supervision } from '../../../apps/prosecution/src/supervision/supervision';
import type { Deed, Desk } from '../habit';

const head = 'head-of-procuracy' as const;

/** What the procuracy does of itself about a report: it assigns, demands a remedy, takes over, and hears complaints. */
export const supervised = (file: Supervision, desk: Desk): Deed | undefined =>
  assigned(file, desk) ?? demanded(file, desk) ?? complained(file, desk);

function assigned({ prosecutor, openedAt }: Supervision, { since, agency }: Desk): Deed | undefined {
  if (prosecutor || since(openedAt) < 1) return undefined;
  return { by: head, path: 'prosecutor', body: { prosecutor: `${agency}.kiem-sat-vien` } };
}

/** What was demanded in writing is remedied, or else the report is taken over after 15 days. */
function demanded({ demands, decisions, openedAt }: Supervision, { chance, since, remembers }: Desk): Deed | undefined {
  const told = (...some: string[]): boolean => decisions.some(({ decision }) => some.includes(decision));
  const [remedy] = demands.filter(({ demand }) => demand === 'remedy');
  const reasons = 'Lý do (mô phỏng).';
  if (!remedy)
    return told('assignment') && since(openedAt) >= 6 && since(openedAt) <= 10 && chance.happens('is in breach', 0.12)
      ? {
          by: head,
          method: 'POST',
          path: 'remedy-demands',
          body: { number: '17/YC-VKS', ground: 'serious-breach', reasons },
        }
      : undefined;
  if (remedy.remediedAt || demands.some(({ demand }) => demand === 'file')) return undefined;
  if (!chance.happens('is taken over', 0.4))
    return since(openedAt) >= 16 && !remembers('remedy')
      ? { by: 'prosecutor', path: `remedy-demands/${remedy.notice}/remedy`, once: 'remedy' }
      : undefined;
  if (told('initiation', 'non-initiation', 'transfer')) return undefined;
  return since(openedAt) >= 30 ? { by: head, path: 'takeover', body: { number: '18/YC-VKS', reasons } } : undefined;
}

function complained({ complaints, decisions }: Supervision, { chance, since, remembers }: Desk): Deed | undefined {
  const waiting = complaints.find(({ result }) => result === null);
  if (waiting) {
    const body = { number: '19/QĐ-VKS', decision: chance.one('is found', ['upheld', 'rejected', 'rejected'] as const) };
    return { by: head, path: `complaints/${waiting.complaint}/decision`, body };
  }
  const decided = decisions.find(({ decision }) => decision === 'non-initiation');
  if (!decided || remembers('complaint') || since(decided.receivedAt) < 2) return undefined;
  if (!chance.happens('is complained of', 0.3)) return undefined;
  const body = { notice: decided.notice, by: 'reporter', text: 'Nội dung khiếu nại (mô phỏng).' };
  return { by: 'prosecutor', method: 'POST', path: 'complaints', body, once: 'complaint' };
}
