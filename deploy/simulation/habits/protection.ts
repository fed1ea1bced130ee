import type { Role } from '@la-chan/contracts';
import type { Applied, AskedForProtection, AsksForProtection, WithProtections } from '@la-chan/procedure';
import type { Deed, Desk } from '../habit';
import { head } from './body';

/** Whoever was granted it is protected, from month to month by more or by less, until nothing threatens any more. */
export function protects({ applications, protections }: Applied & WithProtections, desk: Desk): Deed | undefined {
  const { chance, since, remembers } = desk;
  const granted = applications.find(
    ({ application, about, granted }) =>
      about === 'protection' && granted && !protections.some((one) => one.application === application),
  );
  if (granted) {
    const { application, by: of } = granted;
    const order = { number: '40/QĐ-BV', measures: ['guard'], grounds: ['health'], askedBy: 'protected' };
    return ordered({ ...order, of: of === 'victim' ? 'victim' : 'witness', application });
  }
  const one = protections.find(({ endedAt }) => endedAt === null);
  if (!one) return undefined;
  const path = `protections/${one.protection}`;
  const days = since(one.orderedAt);
  const month = Math.ceil(days / 30);
  const otherwise = `${one.protection} is otherwise in month ${month}`;
  const itself = chance.each(`${protections.indexOf(one)} in month ${month}`);
  if (days % 30 >= 2 && !remembers(otherwise) && itself.happens('is protected otherwise', 0.6)) {
    const measures = one.measures.length === 1 ? ['guard', 'secrecy'] : ['guard'];
    return { by: head, path: `${path}/measures`, body: { number: '41/QĐ-BV', measures }, once: otherwise };
  }
  const isOver = chance.happens('is threatened no more', 0.4);
  if (!isOver || days < chance.between('is protected for', 10, 200)) return undefined;
  return { by: head, path: `${path}/end`, body: { number: '42/QĐ-BV', ground: 'threat-over' } };
}

/** Now and then somebody is threatened once the file has gone on, which follows where it goes on. */
export function protectsOnceGone(
  { status, protections }: WithProtections & { readonly status: string },
  { chance }: Desk,
  where = status,
  isGone = status === 'transferred' || status === 'merged',
  share = 0.2,
): Deed | undefined {
  if (!isGone || protections.length > 0 || !chance.happens(`is threatened once it is ${where}`, share))
    return undefined;
  return ordered({ of: 'witness', number: '43/QĐ-BV', measures: ['guard'], grounds: ['life'], askedBy: 'body' });
}

/** What the procuracy or the court asks, and nobody has answered or passed on. */
export const isAskedToProtect = ({ protectionRequests }: AskedForProtection) =>
  protectionRequests.find(({ granted, onward }) => granted === null && !onward);

/** Within days; now and then the body finds no need. */
export function answersRequest(file: AskedForProtection, { chance }: Desk): Deed | undefined {
  const asked = isAskedToProtect(file);
  if (!asked) return undefined;
  const { exchange, of, grounds, askedBy } = asked;
  if (chance.happens('is not to be protected', 0.3)) {
    const body = { number: '44/TB-BV', reasons: 'Chưa có căn cứ bị đe dọa (mô phỏng).' };
    return { by: head, path: `protection-requests/${exchange}/refusal`, body };
  }
  return ordered({ of, grounds, askedBy, number: '45/QĐ-BV', measures: ['guard'], request: exchange });
}

const ordered = (order: object): Deed => {
  const body = { ...order, text: 'Bảo vệ (mô phỏng).' };
  return { by: head, method: 'POST', path: 'protections', body };
};

/** Now and then a prosecutor or a judge finds that somebody has to be protected. */
export function asksToProtect(
  { protectionRequests }: AsksForProtection,
  asking: Role,
  share: number,
  { chance }: Desk,
): Deed | undefined {
  if (protectionRequests.length > 0 || !chance.happens('somebody is found to be threatened', share)) return undefined;
  const body = { of: 'witness', grounds: ['health'], number: '46/ĐN-BV', text: 'Đề nghị bảo vệ (mô phỏng).' };
  return { by: asking, method: 'POST', path: 'protection-requests', body };
}
