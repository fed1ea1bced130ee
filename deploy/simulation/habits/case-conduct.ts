import type { Case } from '../../../apps/investigation/src/case/case';
import type { Deed, Desk } from '../habit';
import { head } from './body';

/** Some cases the head conducts, others another deputy than before. */
export async function conducts(
  { initiatedAt, opening }: Case,
  { chance, since, remembers, agency, history }: Desk,
): Promise<Deed | undefined> {
  if (opening || remembers('conductor') || since(initiatedAt) < 4 || !chance.happens('is conducted otherwise', 0.06))
    return undefined;
  // Who conducted the case from which this one was split conducts it already.
  if ((await history()).entries.some(({ data }) => 'conducted' in data)) return undefined;
  const body = chance.happens('by the head', 0.6)
    ? { conductor: 'head', officer: `${agency}.thu-truong` }
    : { conductor: 'deputy-head', officer: `${agency}.pho-thu-truong`, ground: 'not-impartial' };
  return { by: head, path: 'conductor', body, once: 'conductor' };
}

/** An investigator is assigned, and now and then another one in place of that. */
export function investigated(
  { initiatedAt, opening }: Case,
  { chance, since, remembers, agency }: Desk,
): Deed | undefined {
  if (opening || since(initiatedAt) < 2) return undefined;
  const investigator = `${agency}.dieu-tra-vien`;
  if (!remembers('investigator'))
    return since(initiatedAt) <= 5 && chance.happens('an investigator is assigned anew', 0.3)
      ? { by: head, path: 'investigator', body: { investigator }, once: 'investigator' }
      : undefined;
  if (remembers('other investigator') || since(initiatedAt) < 9) return undefined;
  if (!chance.happens('another investigator goes on', 0.2)) return undefined;
  const upon = chance.one('upon what', ['withdrawal', 'request', 'own-initiative']);
  const why = upon === 'own-initiative' ? {} : { ground: 'not-impartial' };
  const body = { investigator: `${investigator}-2`, replaces: { officer: investigator, upon, ...why } };
  return { by: head, path: 'investigator', body, once: 'other investigator' };
}

/** Now and then the prosecutor is a relative of somebody in the case. */
export function replacesProsecutor(
  { initiatedAt, opening }: Case,
  { chance, since, remembers }: Desk,
): Deed | undefined {
  const once = 'prosecutor';
  if (opening || remembers(once) || since(initiatedAt) < 12 || !chance.happens('has a partial prosecutor', 0.06))
    return undefined;
  const body = { ground: 'party-or-relative', reasons: 'Căn cứ đề nghị thay đổi (mô phỏng).' };
  return { by: head, path: 'prosecutor-replacement-request', body, once };
}
