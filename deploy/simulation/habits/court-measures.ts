import type { Trial } from '../../../apps/court/src/trial/trial';
import type { Deed, Desk } from '../habit';

const ordered = (id: string, what: string, body: object, once?: string): Deed => ({
  ...{ by: 'judge', path: `defendants/${id}/${what}`, body },
  ...(once && { once }),
});

/** Nobody stays under a measure past its last day, whatever has become of the trial. */
export function measureOverAtCourt({ defendants }: Trial, { today }: Desk): Deed | undefined {
  for (const { id, measures = [] } of defendants) {
    const over = measures.find(({ until }) => until < today);
    if (over) return ordered(id, 'measure-end', { measure: over.measure });
  }
  return undefined;
}

/** Whoever is not detained may be forbidden to leave until the hearing; some are let be before. */
export function measuresForTrial({ status, docketedAt, defendants }: Trial, desk: Desk): Deed | undefined {
  const { chance, since, remembers, day } = desk;
  if (status !== 'docketed' && status !== 'set') return undefined;
  for (const [index, { id, state, detained, measures = [] }] of defendants.entries()) {
    if (state !== 'on-trial') continue;
    const [held] = measures;
    const once = `measure ${id}`;
    if (
      !held &&
      !detained &&
      !remembers(once) &&
      since(docketedAt) >= 6 &&
      chance.happens(`${index} may not leave`, 0.3)
    )
      return ordered(id, 'measure', { measure: 'residence-ban', number: '26/LCĐ-TA', until: day(30) }, once);
    if (held && since(held.since) >= 5 && chance.happens(`${index} is let be`, 0.2))
      return ordered(id, 'measure-end', { measure: held.measure, number: '27/QĐ-TA', ground: 'not-necessary' });
  }
  return undefined;
}
