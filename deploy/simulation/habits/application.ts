import type { Role } from '@la-chan/contracts';
import type { Applied } from '@la-chan/procedure';
import type { Deed, Desk } from '../habit';

/** Now and then somebody whom a report concerns asks for something, which is answered, with reasons where it is not granted. */
export function applies(file: Applied, by: Role, isOpen: boolean, desk: Desk, share = 0.1): Deed | undefined {
  const { chance, remembers } = desk;
  const answered = answers(file, by, desk);
  if (answered || !isOpen || remembers('application') || !chance.happens('is asked about', share)) return answered;
  const who = chance.one('asks', ['reporter', 'reported', 'victim', 'witness']);
  return asks(by, { by: who, ...(who === 'witness' && { about: 'protection' }) });
}

/** Now and then who reported wishes it kept secret, or a witness or the victim is threatened. */
export function asksForProtection(file: Applied, by: Role, isOpen: boolean, desk: Desk): Deed | undefined {
  const { chance, remembers } = desk;
  const answered = answers(file, by, desk);
  if (answered || !isOpen || remembers('application') || !chance.happens('is threatened', 0.1)) return answered;
  const who = chance.one('is threatened: who', ['reporter', 'victim', 'witness']);
  return asks(by, { by: who, about: who === 'reporter' ? 'secrecy' : 'protection' });
}

const asks = (by: Role, application: object): Deed => {
  const body = { ...application, text: 'Đề nghị (mô phỏng).' };
  return { by, method: 'POST', path: 'applications', body, once: 'application' };
};

function answers({ applications }: Applied, by: Role, { chance }: Desk): Deed | undefined {
  const applied = applications.find(({ granted }) => granted === null);
  if (!applied) return undefined;
  const granted = applied.about !== undefined || chance.happens('is granted', 0.6);
  const refused = { decision: 'refused', reasons: 'Lý do không chấp nhận (mô phỏng).' };
  const body = granted ? { decision: 'granted' } : refused;
  return { by, path: `applications/${applied.application}/answer`, body };
}
