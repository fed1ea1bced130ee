import { decline } from './competence';
import { docket, returnFile } from './preparation';
import { decideToTry, openHearing } from './judgment';
import { recordMotion, settleMotion, withdrawMotion } from './motion';
import { resume, suspend, terminate } from './stay';
import { blank, evolve } from './trial.events';
import type { Trial } from './trial';

const ID = '01900000-0000-7000-8000-000000000001';
const MOTION = '01900000-0000-7000-8000-000000000002';
const AT = '2025-08-04T02:00:00.000Z';
const crime = { article: '150', clause: '1', seriousness: 'very-serious' } as const;
const defendants = [{ id: ID, person: ID, article: '150', clause: '1' } as const];
const origin = { number: '1/2025/ST', from: [ID], sender: 'vks-hn', unit: 'c00070', opening: false };
const empty: Trial = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
const docketed: Trial = {
  ...docket(ID, { ...origin, ...crime, handover: ID, defendants }, AT).reduce(evolve, empty),
  status: 'docketed',
};
const asked = { motion: MOTION, kind: 'summons', by: 'defender' } as const;
const answer = { motion: MOTION, accepted: false, number: '12/TB-TA', notice: null };

describe('what is asked before the hearing opens', () => {
  const waiting = recordMotion(docketed, asked, AT).reduce(evolve, docketed);
  const set = decideToTry(waiting, { opensOn: '2025-08-18', number: '9/QĐXX', notice: null }, AT).reduce(
    evolve,
    waiting,
  );

  it('is settled before it opens (BLTTHS 279(1))', () => {
    expect(() => openHearing(set, AT)).toThrow('motions-open');
    const settled = settleMotion(set, answer, AT).reduce(evolve, set);
    expect(settled.motions).toMatchObject([{ kind: 'summons', by: 'defender', accepted: false }]);
    expect(() => settleMotion(settled, answer, AT)).toThrow('no-such-motion');
    const open = openHearing(settled, AT).reduce(evolve, settled);
    expect(() => recordMotion(open, asked, AT)).toThrow('hearing-open-already');
  });

  it('is not accepted where it asks for the simplified procedure, which is on paper (BLTTHS 456)', () => {
    const simplified = { ...asked, kind: 'simplified-procedure' as const };
    const file = recordMotion(docketed, simplified, AT).reduce(evolve, docketed);
    expect(() => settleMotion(file, { ...answer, accepted: true }, AT)).toThrow('simplified-on-paper');
    expect(settleMotion(file, answer, AT)).toHaveLength(1);
  });

  it('closes the hearing where a party asks for that and it is accepted, also before it is set (BLTTHS 25, 279(1)(c))', () => {
    const publicity = { ...asked, kind: 'publicity', by: 'participant' } as const;
    const closing = { ...answer, accepted: true, closedFor: 'private-life' } as const;
    const file = recordMotion(docketed, publicity, AT).reduce(evolve, docketed);
    const accepted = settleMotion(file, closing, AT).reduce(evolve, file);
    const [setting] = decideToTry(accepted, { opensOn: '2025-08-18', number: '9/QĐXX', notice: null }, AT);
    expect(setting?.data).toMatchObject({ closed: true, closedFor: 'private-life' });
    expect(() => settleMotion(file, { ...closing, accepted: false }, AT)).toThrow('not-asked-to-close');
    expect(() => settleMotion(waiting, closing, AT)).toThrow('not-asked-to-close');
  });

  it('has the hearing in public again where that is asked later and accepted, or where it is set so (BLTTHS 279(1)(c))', () => {
    const publicity = { ...asked, kind: 'publicity', by: 'participant' } as const;
    const setting = { opensOn: '2025-08-18', number: '9/QĐXX', notice: null };
    const settling = (file: Trial, how: object): Trial => {
      const waits = recordMotion(file, publicity, AT).reduce(evolve, { ...file, motions: [] });
      return settleMotion(waits, { ...answer, accepted: true, ...how }, AT).reduce(evolve, waits);
    };
    const setOf = (file: Trial, how: object = {}): Trial =>
      decideToTry(file, { ...setting, ...how }, AT).reduce(evolve, file);
    const closed = settling(docketed, { closedFor: 'private-life' });
    expect(setOf(settling(closed, {}))).toMatchObject({ closed: true, closedFor: 'private-life' });
    expect(setOf(settling(closed, { closedFor: null }))).toMatchObject({ closed: false, closedFor: null });
    expect(setOf(closed, { closedFor: null })).toMatchObject({ closed: false, closedFor: null });
    expect(settling(setOf(closed), { closedFor: null })).toMatchObject({ closed: false, closedFor: null });
    expect(() => settleMotion(waiting, { ...answer, closedFor: null }, AT)).toThrow('not-asked-to-close');
  });

  it('does not close the hearing of a trial that is prepared anew', () => {
    const closed: Trial = { ...set, closed: true, closedFor: 'private-life', motions: [] };
    const number = { number: '4/QĐ', notice: null };
    const stopped = suspend(closed, { ground: 'illness', ...number }, [], AT).reduce(evolve, closed);
    const again = resume(stopped, number, [], AT).reduce(evolve, stopped);
    const [setting] = decideToTry(again, { opensOn: '2025-08-18', number: '10/QĐXX', notice: null }, AT);
    expect(setting?.data).toMatchObject({ closed: false });
    const ended = terminate(closed, { ground: 'time-barred', ...number }, AT).reduce(evolve, closed);
    expect(resume(stopped, number, [], AT).reduce(evolve, ended)).toMatchObject({ closed: false, setAt: null });
  });

  it('is asked by whom the article names (BLTTHS 279(1)(b), (d))', () => {
    const byProsecutor = (kind: 'measure' | 'absence' | 'publicity') => () =>
      recordMotion(docketed, { ...asked, kind, by: 'prosecutor' }, AT);
    expect(byProsecutor('measure')).toThrow('motion-of-others');
    expect(byProsecutor('absence')).toThrow('motion-of-others');
    expect(byProsecutor('publicity')()).toHaveLength(1);
  });

  it('is withdrawn before it is settled, by the way it came (BLTTHS 279(1))', () => {
    expect(withdrawMotion(waiting, MOTION, null, AT).reduce(evolve, waiting).motions).toEqual([]);
    expect(() => withdrawMotion(waiting, MOTION, MOTION, AT)).toThrow('no-such-motion');
    const settled = settleMotion(waiting, answer, AT).reduce(evolve, waiting);
    expect(() => withdrawMotion(settled, MOTION, null, AT)).toThrow('no-such-motion');
  });
});

describe('what the prosecutor asks for over the platform', () => {
  const sent = { ...asked, by: 'prosecutor', exchange: MOTION, number: '46/VKS' } as const;
  const waiting = recordMotion(docketed, sent, AT).reduce(evolve, docketed);

  it('is refused with reasons (BLTTHS 279(2))', () => {
    expect(() => settleMotion(waiting, answer, AT)).toThrow('reasons-missing');
    expect(settleMotion(waiting, answer, AT, true)).toHaveLength(1);
    expect(settleMotion(waiting, { ...answer, accepted: true }, AT)).toHaveLength(1);
    expect(() => withdrawMotion(waiting, MOTION, null, AT)).toThrow('no-such-motion');
    expect(withdrawMotion(waiting, MOTION, MOTION, AT)).toHaveLength(1);
  });

  it('waits no more where the file goes back or the matter is terminated; what came on paper does', () => {
    const both = recordMotion(waiting, { ...asked, motion: ID }, AT).reduce(evolve, waiting);
    const number = { number: '4/QĐ', notice: null };
    for (const over of [
      returnFile(both, { ground: 'other-offender', ...number }, AT),
      decline(both, number, AT),
      terminate(both, { ground: 'time-barred', ...number }, AT),
    ])
      expect(over.reduce(evolve, both).motions).toMatchObject([{ id: ID }]);
    const stopped = suspend(both, { ground: 'illness', ...number }, [], AT).reduce(evolve, both);
    expect(stopped.motions).toHaveLength(2);
  });
});
