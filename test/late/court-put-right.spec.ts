import type { EntryCorrection } from '@la-chan/contracts';
import { DEFAULT_SETTINGS } from '@la-chan/procedure';
import { endMeasure as endOnAppeal } from '../../apps/court/src/appeal/measure';
import * as appealCorrections from '../../apps/court/src/appeal/appeal.corrections';
import { dateOffence } from '../../apps/court/src/trial/limitation';
import { endMeasure } from '../../apps/court/src/trial/measure';
import { tryApart } from '../../apps/court/src/trial/stay';
import * as trialCorrections from '../../apps/court/src/trial/trial.corrections';
import { appealDeeds, appealOpened } from './appeal-deeds';
import { trialDeeds, trialOfTwo, trialOpened } from './trial-deeds';

const at = (day: string, year = '2025'): string => `${year}-${day}T02:00:00.000Z`;
const NOW = at('12-01');
const [ANNA, APART] = ['c', 'e'].map((end) => `01900000-0000-7000-8000-00000000000${end}`) as [string, string];
const code = (of: string) => expect.objectContaining({ code: of });
type Changes = EntryCorrection['changes'];
type Kept = ReturnType<typeof trialOpened>;
const righted = (file: Kept, type: Parameters<Kept['says']>[0], changes: Changes, now = NOW) =>
  file.righted(trialCorrections, type, changes, now);

describe('the day of the crime, known to a court on a day that was entered wrongly', () => {
  it('is not known before it (BLHS 27(3))', () => {
    const dated = trialOpened(at('07-20')).done({
      act: 'dateOffence',
      at: at('07-28'),
      decide: (file, on, deadlines) =>
        dateOffence(file, { defendant: ANNA, committedOn: '2025-07-24' }, deadlines(), on),
    });
    const DATED = 'court.offence-dated';
    expect(() => righted(dated, DATED, { occurredAt: '2025-07-23' })).toThrow(code('dated-ahead'));
    expect(() => righted(dated, DATED, { occurredAt: '2025-07-24' })).not.toThrow();
  });
});

describe('an order of a measure by a court', () => {
  it('lasts, goes beyond the one before it, and ends before its last day by a decision alone (BLTTHS 278(1))', () => {
    const banned = trialOpened(at('07-20')).done(trialDeeds.ban(at('07-21'), 1)); // until 10/08
    const APPLIED = 'court.measure-applied';
    expect(() => righted(banned, APPLIED, { until: '2025-07-20' })).toThrow(code('measure-over'));
    expect(() => righted(banned, APPLIED, { occurredAt: '2025-08-11' })).toThrow(code('measure-over'));
    expect(() => righted(banned, APPLIED, { until: '2025-08-20' })).not.toThrow();
    const longer = banned.done(trialDeeds.banForLong(at('07-28'), 2)); // until 06/09
    expect(() => righted(longer, APPLIED, { until: '2025-08-10' })).toThrow(code('measure-not-longer'));
    const ended = banned.done({
      act: 'endMeasure',
      at: at('08-12'),
      decide: (file, on) =>
        endMeasure(file, { defendant: ANNA, measure: 'exit-ban', ground: 'over', notice: null }, on),
    });
    const ENDED = 'court.measure-ended';
    expect(() => righted(ended, ENDED, { occurredAt: '2025-08-09' })).toThrow(code('measure-end-not-decided'));
    expect(() => righted(ended, ENDED, { occurredAt: '2025-08-10' })).not.toThrow();
  });

  it('does so on appeal too (BLTTHS 347(1))', () => {
    const banned = appealOpened(at('08-01')).done(appealDeeds.ban(at('08-04'), 1));
    const { until = '' } = banned.file.defendants[0]?.measures?.[0] ?? {};
    const on = (type: 'court.measure-applied' | 'court.measure-ended', changes: Changes, of = banned) => {
      return () => of.righted(appealCorrections, type, changes, NOW);
    };
    expect(on('court.measure-applied', { until: '2025-08-03' })).toThrow(code('measure-over'));
    const ended = banned.done({
      act: 'endMeasure',
      at: `${until}T02:00:00.000Z`,
      decide: (file, day) => endOnAppeal(file, { defendant: ANNA, measure: 'exit-ban', ground: 'over' }, day),
    });
    expect(on('court.measure-ended', { occurredAt: '2025-08-05' }, ended)).toThrow(code('measure-end-not-decided'));
    expect(on('court.measure-ended', { occurredAt: until }, ended)).not.toThrow();
  });
});

describe('who is tried apart', () => {
  it('is so before the period of limitation is over (BLTTHS 283(1); BLHS 27)', () => {
    const on = (day: string): string => at(day, '2033');
    const parted = trialOfTwo(on('08-04'))
      .done({
        act: 'dateOffence',
        at: on('08-05'),
        decide: (file, day, deadlines) =>
          dateOffence(file, { defendant: ANNA, committedOn: '2018-08-20' }, deadlines(), day), // 15 years
      })
      .done(trialDeeds.suspend(on('08-06'), 1))
      .done({
        act: 'tryApart',
        at: on('08-12'),
        decide: (file, day, deadlines) =>
          tryApart(file, { into: APART, defendants: [ANNA], number: '2/QĐ', notice: null }, deadlines(), day),
      });
    const SPLIT = 'court.trial-split';
    expect(() => righted(parted, SPLIT, { occurredAt: '2033-08-25' }, on('12-01'))).toThrow(code('time-barred'));
    expect(() => righted(parted, SPLIT, { occurredAt: '2033-08-19' }, on('12-01'))).not.toThrow();
  });
});

describe('a file that the court has sent back', () => {
  it('went back once for more evidence, or anew after an annulment, as the courts read that then (BLTTHS 174(2))', () => {
    const { file } = trialOpened(at('07-20'));
    const before = { by: 'presiding-judge', ground: 'evidence-missing', at: at('03-01') };
    const returned = { ...file, pronouncedAt: at('06-01'), returns: [before] } as unknown as typeof file;
    const anew = { ...DEFAULT_SETTINGS[0].readings, returns: { afterAnnulment: 'anew' as const } };
    const past = {
      ...{ deadlines: [], history: [], whole: returned },
      settings: [...DEFAULT_SETTINGS, { from: '2025-08-01', readings: anew }],
    };
    const data = { by: 'presiding-judge', ground: 'evidence-missing', number: '7/QĐ', notice: null } as const;
    const again = trialCorrections.again['court.trial-returned'];
    expect(() => again?.(returned, data, at('07-30'), past)).toThrow(code('returned-already'));
    expect(again?.(returned, data, at('08-02'), past)).toHaveLength(1);
  });
});
