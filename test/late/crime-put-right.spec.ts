import type { EntryCorrected, EntryCorrection } from '@la-chan/contracts';
import { DEFAULT_SETTINGS } from '@la-chan/procedure';
import * as corrections from '../../apps/investigation/src/case/case.corrections';
import type { Case } from '../../apps/investigation/src/case/case';
import type { CaseEvent } from '../../apps/investigation/src/case/case.events';
import { changeCharge, charge } from '../../apps/investigation/src/case/charge';
import { dateOffence } from '../../apps/investigation/src/case/limitation';
import { requalify } from '../../apps/investigation/src/case/qualification';
import { askedAsTold } from '../../libs/platform/src/files/asked-again';
import { caseDeeds, caseOpened, otherClause, otherCrime, qualifying } from './case-deeds';

const on = (day: string): string => `2025-${day}T02:00:00.000Z`;
const NOW = on('12-01');
const ANNA = '01900000-0000-7000-8000-00000000000c';
const ID = '01900000-0000-7000-8000-000000000001';

const INITIATED = 'investigation.case-initiated';
const REQUALIFIED = 'investigation.case-requalified';
const CHARGED = 'investigation.person-charged';
const CHANGED = 'investigation.charge-changed';
const SUPPLEMENTED = 'investigation.charge-supplemented';
const RENAMED = 'investigation.charge-identity-changed';

type Kept = ReturnType<typeof caseOpened>;
type Type = CaseEvent['type'];
type Changes = EntryCorrection['changes'];

const opened = caseOpened(on('03-03')); // 150(2)
const then = (file: Kept, ...deeds: readonly (readonly [keyof typeof all, string])[]): Kept =>
  deeds.reduce((one, [deed, day], turn) => one.done(all[deed](on(day), turn)), file);
const handling = {
  ...qualifying,
  handling: (at: string) => ({
    act: 'requalify' as const,
    at,
    decide: (file: Case, day: string) =>
      requalify(file, { article: '389', clause: '1', seriousness: 'less-serious', notice: ID }, true, day),
  }),
};
const all = { ...caseDeeds, ...handling, otherClause, otherCrime };
const righted = (file: Kept, type: Type, changes: Changes): Kept => file.righted(corrections, type, changes, NOW);
const refused = (code: string, law?: string) => expect.objectContaining({ code, ...(law && { law }) }) as Error;
const another = (type: Type, law?: string) =>
  expect.objectContaining({
    ...{ code: 'another-course', field: '/changes', ...(law && { law }) },
    params: expect.objectContaining({ type }) as object,
  }) as Error;
const chargedWith = (file: Kept) => file.file.accused.map(({ article, clause, further }) => [article, clause, further]);

const charged = then(opened, ['chargeAnna', '03-10'], ['approveAnna', '03-12']); // 150(2)

describe('a charge that was entered wrongly', () => {
  it('is of a crime that was initiated, and of any clause of that (BLTTHS 179; TTLT 04/2018 9(3))', () => {
    expect(() => righted(charged, CHARGED, { article: '151', clause: '1' })).toThrow(
      refused('crime-not-initiated', 'TTLT 04/2018 9(3)'),
    );
    expect(chargedWith(righted(charged, CHARGED, { clause: '1' }))).toEqual([['150', '1', undefined]]);
  });

  it('is of what was initiated by its day (BLTTHS 156, 179)', () => {
    const both = then(opened, ['addCrime', '03-06'], ['chargeAnna', '03-10']);
    const graver = righted(both, CHARGED, { article: '151', clause: '2' });
    expect(chargedWith(graver)).toEqual([['151', '2', undefined]]);
    expect(() => righted(graver, CHARGED, { occurredAt: '2025-03-05' })).toThrow(refused('crime-not-initiated'));
    expect(() => righted(graver, REQUALIFIED, { occurredAt: '2025-03-11' })).toThrow(another(CHARGED));
    expect(righted(graver, CHARGED, { occurredAt: '2025-03-06' }).says(CHARGED)?.at).toBe('2025-03-05T17:00:00.000Z');
  });

  it('is said again by what was charged besides (BLTTHS 180(2))', () => {
    const both = then(charged, ['addCrime', '03-14'], ['supplement', '03-15'], ['approveSupplement', '03-16']);
    expect(chargedWith(righted(both, CHARGED, { clause: '1' }))).toEqual([
      ['151', '2', [{ article: '150', clause: '1' }]],
    ]);
    const same = () => righted(both, CHARGED, { article: '151', clause: '2' });
    expect(same).toThrow(refused('crime-not-initiated')); // not yet on that day
  });
});

describe('the change of a charge that was entered wrongly', () => {
  const changed = then(charged, ['addCrime', '03-14'], ['recharge', '03-15'], ['approveRecharge', '03-16']); // 151(2)

  it('is to a crime that was initiated (BLTTHS 180(1)(a); TTLT 04/2018 9(3))', () => {
    expect(() => righted(changed, CHANGED, { article: '154', clause: '1' })).toThrow(
      refused('crime-not-initiated', 'TTLT 04/2018 9(3)'),
    );
    expect(chargedWith(righted(changed, CHANGED, { clause: '3' }))).toEqual([['151', '3', undefined]]);
  });

  it('comes once the charge is approved (BLTTHS 179(3), 180(3))', () => {
    for (const [deed, type] of [
      ['recharge', CHANGED],
      ['supplement', SUPPLEMENTED],
      ['rename', RENAMED],
    ] as const) {
      const file = then(
        opened,
        ['addCrime', '03-05'],
        ['chargeAnna', '03-10'],
        ['approveAnna', '03-12'],
        [deed, '03-15'],
      );
      expect(() => righted(file, type, { occurredAt: '2025-03-11' })).toThrow(
        refused('charge-still-pending', 'BLTTHS 179(3), 180(3)'),
      );
      expect(righted(file, type, { occurredAt: '2025-03-13' }).says(type)?.at).toBe('2025-03-12T17:00:00.000Z');
    }
  });

  it('to another clause alone is to no other crime, which the procuracy would have approved (BLTTHS 180(3); TTLT 04/2018 9(4))', () => {
    const clause = charged.done({
      act: 'changeCharge',
      at: on('03-15'),
      decide: (file: Case, at) =>
        changeCharge(file, { accused: ANNA, article: '150', clause: '3', exchange: ID, to: 'vks-hn' }, at),
    });
    const both = then(clause, ['addCrime', '03-16']);
    expect(chargedWith(righted(both, CHANGED, { clause: '1' }))).toEqual([['150', '1', undefined]]);
    const initiated = then(opened, ['addCrime', '03-05'], ['chargeAnna', '03-10'], ['approveAnna', '03-12']).done({
      act: 'changeCharge',
      at: on('03-15'),
      decide: (file: Case, at) =>
        changeCharge(file, { accused: ANNA, article: '150', clause: '3', exchange: ID, to: 'vks-hn' }, at),
    });
    expect(() => righted(initiated, CHANGED, { article: '151', clause: '1' })).toThrow(
      refused('another-crime', 'BLTTHS 180(3); TTLT 04/2018 9(3)'),
    );
  });

  it('among several crimes is put right in none that stood before it', () => {
    const both = then(charged, ['addCrime', '03-14'], ['supplement', '03-15'], ['approveSupplement', '03-16']).done({
      act: 'changeCharge',
      at: on('03-17'),
      decide: (file: Case, at) =>
        changeCharge(file, { accused: ANNA, article: '150', clause: '1', exchange: ID, to: 'vks-hn' }, at),
    });
    expect(() => righted(both, CHANGED, { clause: '3' })).toThrow(refused('not-correctable'));
  });
});

describe('the crime of a case that was entered wrongly', () => {
  it('is that of whom it was the same (TTLT 04/2018 9(3))', () => {
    const graver = righted(charged, INITIATED, { article: '151', clause: '1' });
    expect(chargedWith(graver)).toEqual([['151', '1', undefined]]);
    const both = then(charged, ['addCrime', '03-14'], ['supplement', '03-15'], ['approveSupplement', '03-16']); // 151(2) besides
    const organs = righted(both, INITIATED, { article: '154', clause: '1' });
    expect(chargedWith(organs)).toEqual([['151', '2', [{ article: '154', clause: '1' }]]]);
    expect(organs.file.articles).toEqual(['154', '151']);
    expect(righted(organs, INITIATED, { article: '150', clause: '2' }).standing).toEqual(both.standing);
  });

  it('is that of nobody whom the procuracy has charged itself, and of nobody where that has called it so (BLTTHS 179(4))', () => {
    const { file: stood } = opened;
    const { file } = righted(opened, INITIATED, { article: '151', clause: '1' });
    const past = { deadlines: [], settings: DEFAULT_SETTINGS, history: [], whole: file, stood };
    const said = { accused: ANNA, article: '150', clause: '2', exchange: ID, to: 'vks-hn' } as const;
    const again = (by?: 'vks-hn', told = false) =>
      corrections.again[CHARGED]?.(file, { ...said, by }, on('03-10'), { ...past, told })[0]?.data;
    expect(again()).toMatchObject({ article: '151', clause: '1' });
    expect(() => again('vks-hn')).toThrow('crime-not-initiated');
    expect(() => again(undefined, true)).toThrow('crime-not-initiated');
  });

  it('is one of which whoever is charged could be (TTLT 04/2018 9(3))', () => {
    const lighter = righted(charged, CHARGED, { clause: '1' });
    expect(() => righted(lighter, INITIATED, { article: '151', clause: '1' })).toThrow(
      another(CHARGED, 'TTLT 04/2018 9(3)'),
    );
    const changed = then(opened, ['otherCrime', '03-05']).done({
      act: 'requalify',
      at: on('03-06'),
      decide: (file: Case, at) =>
        requalify(file, { article: '150', clause: '2', seriousness: 'very-serious', notice: ID }, true, at),
    });
    const one = then(changed, ['chargeAnna', '03-10']);
    expect(chargedWith(one)).toEqual([['150', '2', undefined]]);
    expect(righted(one, INITIATED, { article: '153', clause: '1' }).says(REQUALIFIED)).toBeDefined();
  });

  it('follows in whose place another was found (BLTTHS 156(1))', () => {
    const found = then(opened, ['otherCrime', '03-06']); // 151(2) in place of 150
    expect(found.says(REQUALIFIED)?.data).toMatchObject({ instead: '150' });
    const organs = righted(found, INITIATED, { article: '154', clause: '1' });
    expect(organs.says(REQUALIFIED)?.data).toMatchObject({ article: '151', instead: '154' });
    expect(organs.file.articles).toEqual(['151']);
  });

  it('as it was found later is one of which whoever is charged since could be (BLTTHS 156, 179)', () => {
    const found = then(opened, ['otherCrime', '03-06']).done({
      act: 'charge',
      at: on('03-10'),
      decide: (file: Case, at) =>
        charge(file, { accused: ANNA, article: '151', clause: '1', exchange: ID, to: 'vks-hn' }, at),
    });
    expect(() => righted(found, REQUALIFIED, { article: '154', clause: '1' })).toThrow(another(CHARGED));
    expect(righted(found, REQUALIFIED, { clause: '1' }).file.clause).toBe('1');
  });

  it('is another clause alone where no decision was made of it (BLTTHS 156(2); TTLT 04/2018 8(3))', () => {
    const clause = then(opened, ['otherClause', '03-06']); // 150(3)
    expect(() => righted(clause, REQUALIFIED, { article: '151' })).toThrow(
      refused('another-crime', 'BLTTHS 156; TTLT 04/2018 8(3)'),
    );
    expect(righted(clause, REQUALIFIED, { clause: '1' }).file).toMatchObject({ article: '150', clause: '1' });
  });

  it('beside another is put right where that came in', () => {
    const both = then(opened, ['addCrime', '03-06']);
    expect(() => righted(both, REQUALIFIED, { clause: '3' })).toThrow(refused('not-correctable'));
    expect(righted(both, REQUALIFIED, { occurredAt: '2025-03-05' }).file.articles).toEqual(['150', '151']);
  });
});

describe('the crime that the procuracy has found a case to be of, and calls otherwise now', () => {
  const found = opened.done({
    act: 'requalify',
    at: on('03-06'),
    decide: (file: Case, at) =>
      requalify(
        file,
        { article: '151', clause: '2', seriousness: 'especially-serious', notice: ID, by: 'vks-hn' },
        false,
        at,
      ),
  });
  const own = found.done({
    act: 'charge',
    at: on('03-10'),
    decide: (file: Case, at) =>
      charge(file, { accused: ANNA, article: '151', clause: '2', exchange: ANNA, to: 'vks-hn' }, at),
  });

  it('bears no charge of this body’s that was of the one that was told (TTLT 04/2018 9(3))', () => {
    const { law, file, history } = own;
    const idOf = (type: Type) => own.says(type)?.id ?? '';
    const correction: EntryCorrected = {
      ...{ entry: idOf(REQUALIFIED), reason: 'wrong-entry', repeatedIn: [], told: { by: 'vks-hn', notice: ID } },
      changes: { article: '154', clause: '1', seriousness: 'very-serious' },
    };
    const { entries, again, correct } = corrections;
    const asking = { law, procedure: law.procedure, entries, again, deadlines: () => [], settings: DEFAULT_SETTINGS };
    const { follows, unborne } = askedAsTold(
      asking,
      file,
      history,
      [correction],
      correct(file, correction, NOW, history),
    );
    expect(follows).toEqual([]);
    expect(unborne).toMatchObject([{ entry: idOf(CHARGED), reason: 'crime-not-initiated', law: 'TTLT 04/2018 9(3)' }]);
  });
});

describe('whoever was young as they did it, and is charged with what they answer for', () => {
  const young = new Map([[ANNA, { name: 'Canary', birthDate: '2010-03-10' }]]); // 15 as they are charged
  const tooYoung = (field: string) => expect.objectContaining({ code: 'too-young', law: 'BLHS 12(2)', field }) as Error;
  const dated = charged.done({
    act: 'dateOffence',
    at: on('03-20'),
    decide: (file: Case, at) => dateOffence(file, { accused: ANNA, committedOn: '2024-03-10' }, at), // 14
  });
  const right = (file: Kept, type: Type, changes: Changes, born = young): Kept =>
    file.righted(corrections, type, changes, NOW, born);

  it('is not put right to be charged with what they do not answer for (BLHS 12)', () => {
    const both = then(opened, ['handling', '03-05'], ['chargeAnna', '03-10']);
    const to = { article: '389', clause: '1' } as const;
    expect(() => right(both, CHARGED, to)).toThrow(tooYoung('/changes/article'));
    const grown = new Map([[ANNA, { name: 'Canary', birthDate: '2009-03-10' }]]);
    expect(chargedWith(right(both, CHARGED, to, grown))).toEqual([['389', '1', undefined]]);
    expect(chargedWith(righted(both, CHARGED, to))).toEqual([['389', '1', undefined]]); // erased since: nobody knows
  });

  it('nor by the day of the charge, on which nobody was younger than as they did it', () => {
    const other = new Map([[ANNA, { name: 'Canary', birthDate: '2011-03-08' }]]);
    expect(() => right(charged, CHARGED, { occurredAt: '2025-03-07' }, other)).toThrow(tooYoung('/changes/occurredAt'));
    expect(right(charged, CHARGED, { occurredAt: '2025-03-08' }, other).file.accused).toHaveLength(1);
  });

  it('by the day of the crime as it is known now', () => {
    expect(chargedWith(right(dated, CHARGED, { clause: '1' }))).toEqual([['150', '1', undefined]]);
    const younger = new Map([[ANNA, { name: 'Canary', birthDate: '2010-03-11' }]]);
    const past = { deadlines: [], settings: DEFAULT_SETTINGS, history: [], whole: dated.file, known: dated.history };
    const again = (persons: typeof young) => () =>
      corrections.again[CHARGED]?.(
        opened.file,
        { accused: ANNA, article: '150', clause: '2', exchange: ID, to: 'vks-hn' },
        on('03-10'),
        { ...past, persons },
      );
    expect(again(young)).not.toThrow();
    expect(again(younger)).toThrow('too-young');
  });

  it('is none of whom a crime that is called otherwise now could be, where they say the same', () => {
    expect(() => right(charged, INITIATED, { article: '389', clause: '1' })).toThrow(another(CHARGED, 'BLHS 12(2)'));
  });

  it('is charged with another, or one more, for which they were old enough', () => {
    for (const [deed, type] of [
      ['recharge', CHANGED],
      ['supplement', SUPPLEMENTED],
    ] as const) {
      const file = then(charged, ['addCrime', '03-14'], [deed, '03-15']);
      expect(right(file, type, { occurredAt: '2025-03-14' }).says(type)).toBeDefined();
      const child = new Map([[ANNA, { name: 'Canary', birthDate: '2011-03-14' }]]);
      expect(right(file, type, { occurredAt: '2025-03-14' }, child).says(type)).toBeDefined();
      expect(() =>
        right(then(charged, ['addCrime', '03-12'], [deed, '03-15']), type, { occurredAt: '2025-03-13' }, child),
      ).toThrow(tooYoung('/changes/occurredAt'));
    }
  });
});
