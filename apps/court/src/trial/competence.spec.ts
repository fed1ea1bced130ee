import type { CourtLevel, Crime } from '@la-chan/contracts';
import { deadlinesOf, DEFAULT_SETTINGS } from '@la-chan/procedure';
import { decline, disputeCompetence, recordCompetence } from './competence';
import { decideToTry } from './judgment';
import { docket, docketAgain, returnFile } from './preparation';
import { blank, evolve, type TrialEvent } from './trial.events';
import type { Trial } from './trial';

const ID = '01900000-0000-7000-8000-000000000001';
const AT = '2025-08-04T02:00:00.000Z';
const LATER = '2025-08-11T02:00:00.000Z';
const AGAIN = '2025-08-18T02:00:00.000Z';

const crime = { article: '150', clause: '1', seriousness: 'very-serious' } as const;
const defendants = [{ id: ID, person: ID, article: '150', clause: '1' } as const];
const origin = { number: '1/2025/ST', from: [ID], sender: 'vks-hn', unit: 'c00070', opening: false, splitFrom: ID };
const docketed = docket(ID, { ...origin, ...crime, handover: ID, defendants }, AT);
const empty: Trial = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
const trial = docketed.reduce(evolve, empty);
const after = (file: Trial, ...events: TrialEvent[]): Trial => events.reduce(evolve, file);
const due = (...events: TrialEvent[]): string[] =>
  deadlinesOf(events.map(({ type, occurredAt: at, data }) => ({ type, at, data })))
    .filter(({ rule, status }) => rule.startsWith('277') && status === 'running')
    .map(({ rule, dueOn }) => `${rule} ${dueOn}`);

const declined = decline(trial, { number: '3/QĐ-TA', competence: 'somebody-abroad' }, LATER);
const away = after(trial, ...declined);
const sentAgain = docketAgain(away, { ...crime, handover: ID, defendants }, AGAIN);

describe('a case that is another court’s to try', () => {
  it('goes back to the procuracy by whoever has it, and not to be investigated further (BLTTHS 274(1))', () => {
    const said = { by: 'presiding-judge', ground: 'not-competent', competence: 'somebody-abroad' };
    expect(declined).toMatchObject([{ data: said }]);
    expect(away).toMatchObject({ status: 'returned', returns: [{ by: 'presiding-judge', declined: true }] });
    const sitting: Trial = { ...trial, status: 'set', openedAt: AT };
    expect(decline(sitting, { number: '3/QĐ-TA' }, LATER)).toMatchObject([{ data: { by: 'panel' } }]);
    expect(due(...docketed, ...declined)).toEqual([]);
  });

  it('has its whole limit anew where the procuracy sends it here again, and is not declined twice', () => {
    expect(due(...docketed, ...declined, ...sentAgain)).toEqual(['277 2025-10-20']);
    const here: Trial = { ...after(away, ...sentAgain), status: 'docketed' };
    expect(() => decline(here, { number: '4/QĐ-TA' }, AGAIN)).toThrow('declined-already');
    const supplement = returnFile(here, { ground: 'evidence-missing', number: '5/QĐ-TA' }, AGAIN);
    expect(supplement).toHaveLength(1);
    const back = docketAgain(after(here, ...supplement), { ...crime, handover: ID, defendants }, AGAIN);
    expect(due(...docketed, ...declined, ...sentAgain, ...supplement, ...back)).toEqual(['277.again 2025-09-02']);
  });

  it('is for the court above to settle where the procuracy has sent it again, and is not tried before (BLTTHS 275)', () => {
    const paper = { number: '6/TA', exchange: null, to: null };
    expect(() => disputeCompetence(trial, paper, AT)).toThrow('decline-first');
    const here: Trial = { ...after(away, ...sentAgain), status: 'docketed' };
    const disputed = after(here, ...disputeCompetence(here, paper, AGAIN));
    expect(() => disputeCompetence(disputed, paper, AGAIN)).toThrow('competence-disputed');
    const setting = { opensOn: '2025-09-01', number: '7/QĐ-TA', notice: null };
    expect(() => decideToTry(disputed, setting, AGAIN)).toThrow('competence-disputed');
    expect(() => recordCompetence(disputed, { competent: true, number: '1' }, ID, AGAIN)).toThrow('not-asked');
    const settled = (competent: boolean) =>
      after(disputed, ...recordCompetence(disputed, { competent, number: '1' }, null, AGAIN));
    expect(decideToTry(settled(true), setting, AGAIN)).toHaveLength(1);
    expect(() => decline(settled(true), { number: '8' }, AGAIN)).toThrow('declined-already');
    expect(decline(settled(false), { number: '8' }, AGAIN)).toHaveLength(1);
    expect(() => recordCompetence(settled(false), { competent: true, number: '2' }, null, AGAIN)).toThrow('not-asked');
  });
});

describe('a case that comes to a court of a district or a region', () => {
  const setting = { opensOn: '2025-09-01', number: '7/QĐ-TA', notice: null };
  const sets =
    (crimes: readonly Crime[], level: CourtLevel, day = '2025-08-04', upTo?: number, more: Partial<Trial> = {}) =>
    () => {
      const [{ readings }] = DEFAULT_SETTINGS;
      const settings = [{ from: '2018-01-01', readings: { ...readings, ...(upTo && { courts: { upTo } }) } }];
      const [one, ...further] = crimes;
      const file: Trial = {
        ...{ ...trial, status: 'docketed', docketedAt: `${day}T02:00:00.000Z`, ...more },
        defendants: [{ ...trial.defendants[0]!, ...one!, further }],
      };
      return decideToTry(file, setting, LATER, { level, settings });
    };

  it('is tried there up to very serious crimes before 01/07/2025, and up to 20 years since (BLTTHS 268(1), (2)(a))', () => {
    const [to15, to20] = [{ article: '150', clause: '2' } as const, { article: '150', clause: '3' } as const];
    expect(sets([to15], 'district', '2025-06-30')).not.toThrow();
    expect(sets([to20], 'district', '2025-06-30')).toThrow('beyond-competence');
    expect(sets([to20], 'regional', '2025-07-01')).not.toThrow();
    expect(sets([to20], 'regional', '2025-07-01', 15)).toThrow('beyond-competence');
    for (const article of ['151', '154'] as const)
      expect(sets([{ article, clause: '3' }], 'regional')).toThrow('beyond-competence'); // also for life
    expect(sets([{ article: '151', clause: '3' }], 'provincial')).not.toThrow();
  });

  it('is not where one crime of one defendant is beyond it, or is kept from it (BLTTHS 268(1)(c))', () => {
    const lighter = { article: '150', clause: '1' } as const;
    expect(sets([lighter, { article: '151', clause: '3' }], 'regional')).toThrow('beyond-competence');
    expect(sets([{ article: '123', clause: '2-very-serious' }], 'regional')).toThrow('beyond-competence');
    expect(sets([{ article: '168', clause: '2-very-serious' }], 'district', '2025-06-30')).not.toThrow();
  });

  it('is tried there as the court above has decided (BLTTHS 275)', () => {
    const settled = (competent: boolean) => ({ competence: { exchange: null, askedAt: AT, competent } });
    const graver = [{ article: '151', clause: '3' }] as const;
    expect(sets(graver, 'regional', '2025-08-04', undefined, settled(true))).not.toThrow();
    expect(sets(graver, 'regional', '2025-08-04', undefined, settled(false))).toThrow('beyond-competence');
  });
});
