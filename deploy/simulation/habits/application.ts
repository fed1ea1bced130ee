import type { Role } from '@la-chan/contracts';
import type { Applied } from '@la-chan/procedure';
import type { Deed, Desk } from '../habit';

/** Now and then somebody whom a report concerns asks for something, which is answered, with reasons where it is not granted. */
export function applies(
  { applications }: Applied,
  by: Role,
  isOpen: boolean,
  { chance, remembers }: Desk,
  share = 0.1,
): Deed | undefined {
  const applied = applications.find(({ granted }) => granted === null);
  if (applied) {
    if (applied.about) return { by, path: `applications/${applied.application}/answer`, body: { decision: 'granted' } };
    const refused = { decision: 'refused', reasons: 'Lý do không chấp nhận (mô phỏng).' };
    const body = chance.happens('is granted', 0.6) ? { decision: 'granted' } : refused;
    return { by, path: `applications/${applied.application}/answer`, body };
  }
  if (!isOpen || remembers('application') || !chance.happens('is asked about', share)) return undefined;
  const who = chance.one('asks', ['reporter', 'reported', 'victim', 'witness']);
  const about = who === 'witness' ? { about: 'protection' } : {};
  const body = { by: who, ...about, text: 'Đề nghị (mô phỏng).' };
  return { by, method: 'POST', path: 'applications', body, once: 'application' };
}
