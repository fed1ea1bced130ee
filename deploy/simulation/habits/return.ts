import type { Return, Returnee } from '../../../apps/international-cooperation/src/return/return';
import type { Deed, Desk } from '../habit';
import { habit } from '../habit';
import { victim } from '../people';

const officer = 'cooperation-officer' as const;
const head = 'head-of-cooperation' as const;

/** Identities are verified and papers issued before the way home; at its end each goes to who cares for them. */
export const returnHabit = habit<Return>({
  app: 'international-cooperation',
  files: '/returns',
  today(file, desk) {
    if (!desk.working) return undefined;
    const { chance, remembers } = desk;
    if (!remembers('correction') && chance.happens(`is entered wrongly, ${file.status}`, 0.1))
      return {
        by: officer,
        method: 'POST',
        path: 'corrections',
        body: { reason: 'wrong-entry', changes: { country: file.country } },
        once: 'correction',
      };
    switch (file.status) {
      case 'planned':
        return planned(file, desk);
      case 'under-way':
        return underWay(file, desk);
      case 'received':
        return received(file, desk);
      default:
        return undefined;
    }
  },
});

const isPresent = ({ handedOver, absence }: Returnee): boolean => !handedOver && !absence;
const presentIn = (file: Return): readonly Returnee[] => file.persons.filter(isPresent);

/** Who is among them, whom nobody had named, and who is not. */
function comingAndGoing(
  file: Return,
  when: 'is planned' | 'is under way' | 'is received',
  { chance, remembers, today }: Desk,
): Deed | undefined {
  const [one, another] = presentIn(file);
  if (!remembers('one more') && chance.happens(`has one more when it ${when}`, 0.2))
    return {
      by: officer,
      method: 'POST',
      path: 'persons',
      body: { person: { name: `Người trở về thêm ${today}` }, minor: false },
      once: 'one more',
    };
  const left = one && another && !remembers('one less') && chance.happens(`has one less when it ${when}`, 0.15);
  return left
    ? { by: officer, path: `persons/${one.id}/absence`, body: { absence: 'on-their-own' }, once: 'one less' }
    : undefined;
}

/** Who is not verified yet, and who has no papers. */
function paperwork({ way, persons }: Return): Deed | undefined {
  const present = persons.filter(isPresent);
  const unverified = present.find(({ identity }) => !identity);
  const identity = way === 'foreign-victim' ? 'foreigner' : 'citizen';
  if (unverified) return { by: officer, path: `persons/${unverified.id}/identity`, body: { identity } };
  const bare = present.find(({ papers }) => papers.length === 0);
  const paper = way === 'foreign-victim' ? 'foreign-travel-document' : 'travel-document';
  return bare && { by: officer, method: 'POST', path: `persons/${bare.id}/papers`, body: { paper } };
}

function planned(file: Return, desk: Desk): Deed | undefined {
  const { chance, since, remembers } = desk;
  const days = since(file.plannedAt);
  if (file.way === 'mission' && !remembers('rescue'))
    return {
      by: officer,
      method: 'POST',
      path: 'rescue-steps',
      body: { step: 'located', with: 'mission' },
      once: 'rescue',
    };
  if (days >= 3 && chance.happens('does not take place', 0.25) && chance.happens('is cancelled at once', 0.5))
    return { by: head, path: 'cancellation' };
  const moved = comingAndGoing(file, 'is planned', desk);
  if (moved) return moved;
  const early =
    file.way !== 'foreign-authorities' || chance.happens('is prepared early', 0.5) ? paperwork(file) : undefined;
  if (early || days < 7) return early;
  return chance.happens('comes unannounced', 0.2)
    ? { by: officer, path: 'reception', body: { gate: 'land-border' } }
    : { by: officer, path: 'departure' };
}

function underWay(file: Return, desk: Desk): Deed | undefined {
  const { chance, since, remembers } = desk;
  if (!remembers('rescued') && chance.happens('was rescued on the way', 0.2))
    return {
      by: officer,
      method: 'POST',
      path: 'rescue-steps',
      body: { step: 'in-safe-place', with: 'organisation' },
      once: 'rescued',
    };
  const moved = comingAndGoing(file, 'is under way', desk) ?? paperwork(file);
  if (moved) return moved;
  if (chance.happens('does not take place', 0.25)) return { by: head, path: 'cancellation' };
  const gate = chance.one('comes by', ['land-border', 'railway', 'airport']);
  return since(file.departedAt) >= 2 ? { by: officer, path: 'reception', body: { gate } } : undefined;
}

function received(file: Return, desk: Desk): Deed | undefined {
  const { chance, today } = desk;
  const year = Number(today.slice(0, 4));
  const moved = comingAndGoing(file, 'is received', desk) ?? paperwork(file);
  if (moved) return moved;
  const [next] = presentIn(file);
  if (!next) return undefined;
  const path = `persons/${next.id}`;
  const index = file.persons.indexOf(next);
  if (file.way === 'foreign-victim')
    return { by: officer, path: `${path}/handover`, body: { to: 'foreign-authorities', escort: 'officer' } };
  const { first } = victim(chance, `person ${index}`, year);
  return chance.each(index).happens('wants to be supported', 0.6)
    ? { by: officer, path: `${path}/referral`, body: { first, account: 'Lời kể (mô phỏng).', escort: 'officer' } }
    : {
        by: officer,
        path: `${path}/handover`,
        body: { to: 'relatives', escort: 'relative', suspectIsRelative: 'no' },
      };
}
