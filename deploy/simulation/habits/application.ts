import type { Role } from '@la-chan/contracts';
import type { Applied, WithProtections } from '@la-chan/procedure';
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
  if (answered || !isOpen || remembers('application') || !chance.happens('is threatened', 0.06)) return answered;
  const who = chance.one('is threatened: who', ['reporter', 'victim', 'witness']);
  return asks(by, { by: who, about: who === 'reporter' ? 'secrecy' : 'protection' });
}

/** Whoever was granted it is protected, with more done where that is needed, until nothing threatens any more. */
export function protects({ applications, protections }: Applied & WithProtections, { chance }: Desk): Deed | undefined {
  const by = 'head-of-investigation';
  const granted = applications.find(
    ({ application, about, granted }) =>
      about === 'protection' && granted && !protections.some((one) => one.application === application),
  );
  if (granted) {
    const { application, by: of } = granted;
    const order = { number: '40/QĐ-BV', measures: ['guard'], grounds: ['health'], askedBy: 'protected' };
    const body = { ...order, of: of === 'victim' ? 'victim' : 'witness', application, text: 'Bảo vệ (mô phỏng).' };
    return { by, method: 'POST', path: 'protections', body };
  }
  const one = protections.find(({ endedAt }) => endedAt === null);
  if (!one) return undefined;
  const path = `protections/${one.protection}`;
  if (one.measures.length === 1 && chance.happens('is protected otherwise', 0.1))
    return { by, path: `${path}/measures`, body: { number: '41/QĐ-BV', measures: ['guard', 'secrecy'] } };
  if (!chance.happens('is threatened no more', 0.05)) return undefined;
  return { by, path: `${path}/end`, body: { number: '42/QĐ-BV', ground: 'threat-over' } };
}

/** Now and then somebody is threatened once the case has gone to another body, which is told how they are protected. */
export function protectsOnceGone({ status, protections }: WithProtections & { status: string }, desk: Desk) {
  const isAsked = status === 'transferred' && protections.length === 0;
  if (!isAsked || !desk.chance.happens('is threatened once the case has gone', 0.2)) return undefined;
  const order = { of: 'witness', number: '43/QĐ-BV', measures: ['guard'], grounds: ['life'], askedBy: 'body' };
  const body = { ...order, text: 'Bảo vệ (mô phỏng).' };
  return { by: 'head-of-investigation', method: 'POST', path: 'protections', body } as const;
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
