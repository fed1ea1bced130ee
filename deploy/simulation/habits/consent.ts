import type { Disclosed, Victim } from '../../../apps/victim-support/src/victim/victim';
import { entitlement } from '../../../apps/victim-support/src/victim/entitlement';
import { SHELTER } from '../agencies';
import type { Deed, Desk } from '../habit';

const by = 'support-officer' as const;
const post = (path: string, body: object, once: string): Deed => ({ by, method: 'POST', path, body, once });

/** What she lets others know of her, and the plan that is made with her once she is identified. */
export const planned = (file: Victim, desk: Desk): Deed | undefined =>
  file.status === 'identified' ? (consented(file, desk) ?? plan(file, desk) ?? disclosed(file, desk)) : undefined;

function consented(
  { minor, representative, identifiedAt }: Victim,
  { chance, since, remembers }: Desk,
): Deed | undefined {
  if (remembers('consent') || since(identifiedAt) < 2 || (minor && !representative)) return undefined;
  if (!chance.happens('consents', 0.7)) return undefined;
  const body = {
    purpose: 'support',
    recipients: [SHELTER.id, 'benh-vien-mo-phong'],
    shared: ['person', 'first'],
    form: 'written',
  };
  return { ...post('consents', { ...body, by: minor ? 'representative' : 'the-person' }, 'consent'), opens: true };
}

/** With a second need only where the shelter may be told of her. */
function plan(file: Victim, { chance, since, remembers, today }: Desk): Deed | undefined {
  if (remembers('plan') || since(file.identifiedAt) < 4 || !chance.happens('has a plan', 0.8)) return undefined;
  const needs = (['medical', 'psychological'] as const)
    .filter((support) => entitlement(file, support, today).right !== 'no')
    .slice(0, remembers('consent') ? 2 : 1)
    .map((support) => ({ support, urgency: 'soon' }));
  if (needs.length === 0) return undefined;
  return { ...post('support-plans', { assessment: 'Đánh giá nhu cầu (mô phỏng).', needs }, 'plan'), opens: true };
}

/** The law lets the investigation ask. */
function disclosed({ identifiedAt, disclosures }: Victim, { chance, since, remembers }: Desk): Deed | undefined {
  const asked = ({ consent }: Disclosed): boolean => consent === null;
  if (remembers('disclosure') || disclosures.some(asked) || since(identifiedAt) < 8) return undefined;
  if (!chance.happens('is asked about', 0.2)) return undefined;
  const basis = { law: 'BLTTHS 88', request: '12/YC-CSĐT' };
  return post('disclosures', { to: 'pc02', purpose: 'proceedings', shared: ['person'], basis }, 'disclosure');
}
