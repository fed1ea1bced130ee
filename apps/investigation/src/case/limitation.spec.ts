import { deadlinesOf, type Deadline } from '@la-chan/procedure';
import type { Accused } from './accused';
import type { Case } from './case';
import { carriedBy, termsOf } from './carried';
import { blank, evolve, type CaseEvent } from './case.events';
import { approveCharge, cancelCharge, changeCharge, charge } from './charge';
import { terminate, terminateAccused } from './conclusion';
import { NOTHING_ALONG } from './going-along';
import { initiate } from './initiation';
import { split, splitOff } from './joinder';
import { crimeDays, dateOffence, liableOn, liableSince, noteFurtherOffence } from './limitation';
import { requalify } from './qualification';
import { declareWanted, endSearch } from './search';
import { resume, resumeAccused, suspend, suspendAccused } from './time-limit';

const ID = '01900000-0000-7000-8000-000000000001';
const OTHER = '01900000-0000-7000-8000-000000000002';
const THIRD = '01900000-0000-7000-8000-000000000003';
const AT = '2025-05-10T02:00:00.000Z';
const LATER = '2026-09-10T02:00:00.000Z';

const crime = { article: '150', clause: '1', seriousness: 'very-serious' } as const;
const opened = initiate(
  ID,
  { ...crime, number: '1/2025/VA', from: [], unit: 'c00070', notice: OTHER, opening: false },
  AT,
);
const after = (events: readonly CaseEvent[]): Case =>
  events.reduce(evolve, { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT });
const charged = (committedOn?: string): CaseEvent[] => {
  const first = { accused: OTHER, article: '150', clause: '1', exchange: OTHER, to: 'vks-hn', committedOn } as const;
  const asked = [...opened, ...charge(after(opened), first, AT)];
  return [...asked, ...approveCharge(after(asked), { accused: OTHER, exchange: OTHER, by: 'vks-hn', number: '1' }, AT)];
};
const then = (events: readonly CaseEvent[], act: (file: Case, deadlines: Deadline[]) => CaseEvent[]): CaseEvent[] => [
  ...events,
  ...act(after(events), deadlines(events)),
];
const history = (events: readonly CaseEvent[]) =>
  events.map(({ type, occurredAt, data }) => ({ type, at: occurredAt, data }));
const deadlines = (events: readonly CaseEvent[]): Deadline[] => deadlinesOf(history(events));
const periods = (events: readonly CaseEvent[], rule = 'BLHS27') =>
  deadlines(events)
    .filter((one) => one.rule === rule)
    .map(({ status, dueOn }) => `${status} ${dueOn}`);
const apart = { into: THIRD, notice: THIRD };
const accusedOf = (events: readonly CaseEvent[]): Accused | undefined => after(events).accused[0];

describe('the limitation period of an accused', () => {
  it('is counted from the day that the charge names, and from none where it names none', () => {
    expect(periods(charged())).toEqual([]);
    expect(periods(charged('2025-03-02'))).toEqual(['running 2040-03-02']);
    expect(accusedOf(charged('2025-03-02'))?.limitationFrom).toBe('2025-03-02');
    expect(() => charged('2025-05-11')).toThrow('offence-still-to-come');
  });

  it('is counted from another day when that becomes known', () => {
    const dated = then(charged('2025-03-02'), (file) =>
      dateOffence(file, { accused: OTHER, committedOn: '2024-03-02' }, LATER),
    );
    expect(periods(dated)).toEqual(['replaced 2040-03-02', 'running 2039-03-02']);
  });

  it('goes by the crime charged, also when a change of that is cancelled', () => {
    const change = { accused: OTHER, article: '151', clause: '3', exchange: THIRD, to: 'vks-hn' } as const;
    const added = { article: '151', clause: '3', seriousness: 'especially-serious', notice: THIRD } as const;
    const both = then(charged('2025-03-02'), (file) => requalify(file, added, true, LATER));
    const changed = then(both, (file) => changeCharge(file, change, LATER));
    expect(periods(changed)).toEqual(['running 2045-03-02']);
    const decision = { accused: OTHER, exchange: THIRD, by: 'vks-hn', number: '2' };
    expect(periods(then(changed, (file) => cancelCharge(file, decision, LATER)))).toEqual(['running 2040-03-02']);
  });

  it('runs anew from another crime within it, and from none outside', () => {
    const first = charged('2025-03-02');
    const further = (committedOn: string, overOneYear = true) =>
      then(first, (file, found) =>
        noteFurtherOffence(file, { accused: OTHER, committedOn, overOneYear }, found, LATER),
      );
    expect(periods(further('2026-01-05'))).toEqual(['replaced 2040-03-02', 'running 2041-01-05']);
    expect(accusedOf(further('2026-01-05'))?.limitationFrom).toBe('2026-01-05');
    expect(() => further('2026-01-05', false)).toThrow('further-crime-too-light');
    for (const outside of ['2025-03-02', '2024-12-31', '2026-09-11', '2040-03-03'])
      expect(() => further(outside)).toThrow('not-within-the-period');
    expect(() =>
      then(charged(), (file, found) =>
        noteFurtherOffence(file, { accused: OTHER, committedOn: '2026-01-05', overOneYear: true }, found, LATER),
      ),
    ).toThrow('not-within-the-period');
  });

  it('stands still while the accused evades a search, and runs anew once they are found', () => {
    const wanted = then(charged('2025-03-02'), (file) =>
      declareWanted(file, { accused: OTHER, ground: 'absconded', notice: THIRD }, AT),
    );
    expect(periods(wanted)).toEqual(['suspended 2040-03-02']);
    expect(() => then(wanted, (file) => dateOffence(file, { accused: OTHER, committedOn: '2025-01-01' }, AT))).toThrow(
      'wanted-already',
    );
    const found = then(wanted, (file) => endSearch(file, { accused: OTHER, how: 'surrendered', notice: OTHER }, LATER));
    expect(periods(found)).toEqual(['running 2041-09-10']);
    expect(accusedOf(found)).toMatchObject({ wanted: null, limitationFrom: '2026-09-10' });
    expect(deadlines(found).find(({ rule }) => rule === 'BLHS27')?.explanation).toEqual({
      vi: 'hạn 10/09/2041: 15 năm kể từ ngày ra đầu thú hoặc bị bắt giữ 10/09/2026, BLHS 27; không tính ngày đầu',
      en: 'due 10/09/2041: 15 years from the surrender or the arrest 10/09/2026, BLHS 27; the first day is not counted',
    });
    expect(() =>
      then(found, (file) => endSearch(file, { accused: OTHER, how: 'arrested', notice: OTHER }, LATER)),
    ).toThrow('not-wanted');
  });

  it('goes on while nobody knows where the accused is, who does not evade', () => {
    const wanted = then(charged('2025-03-02'), (file) =>
      declareWanted(file, { accused: OTHER, ground: 'whereabouts-unknown', notice: THIRD }, AT),
    );
    expect(periods(wanted)).toEqual(['running 2040-03-02']);
    expect(() =>
      then(wanted, (file) => declareWanted(file, { accused: OTHER, ground: 'absconded', notice: THIRD }, AT)),
    ).toThrow('wanted-already');
    const found = then(wanted, (file) => endSearch(file, { accused: OTHER, how: 'arrested', notice: OTHER }, LATER));
    expect(periods(found)).toEqual(['running 2040-03-02']);
  });

  it('goes with the accused into the case that is split off', () => {
    const second = { accused: THIRD, article: '150', clause: '1', exchange: THIRD, to: 'vks-hn' } as const;
    const both = then(charged('2025-03-02'), (file) => [...charge(file, { ...second, committedOn: '2025-04-01' }, AT)]);
    const approved = then(both, (file) =>
      approveCharge(file, { accused: THIRD, exchange: THIRD, by: 'vks-hn', number: '2' }, AT),
    );
    const kept = then(approved, (file) => split(file, { into: OTHER, accused: [THIRD], notice: OTHER }, LATER));
    expect(periods(kept)).toEqual(['running 2040-03-02', 'cancelled 2040-04-01']);
    expect(periods(splitOff(OTHER, '2/2025/VA', after(approved), [THIRD], NOTHING_ALONG, LATER))).toEqual([
      'running 2040-04-01',
    ]);
  });
});

describe('the day of a crime whose limitation period runs anew', () => {
  const evaded = then(charged('2017-03-02'), (file) =>
    declareWanted(file, { accused: OTHER, ground: 'absconded', notice: THIRD }, AT),
  );
  const found = then(evaded, (file) => endSearch(file, { accused: OTHER, how: 'surrendered', notice: OTHER }, LATER));
  const within = then(charged('2017-03-02'), (file, limits) =>
    noteFurtherOffence(
      file,
      { accused: OTHER, committedOn: '2026-01-05', overOneYear: true },
      limits,
      LATER,
      history(charged('2017-03-02')),
    ),
  );
  const anew = [
    [found, '2026-09-10'],
    [within, '2026-01-05'],
  ] as const;

  it('goes along with the accused, into a case of their own and to whoever has the file next (BLHS 12, 27(3))', () => {
    for (const [events, from] of anew) {
      const file = after(events);
      const going = { ...NOTHING_ALONG, crimeDays: crimeDays(history(events)) };
      const known = { limitationFrom: from, committedOn: '2017-03-02' };
      const apart = splitOff(THIRD, '2/2025/VA', file, [OTHER], going, LATER);
      expect(accusedOf(apart)).toMatchObject({ limitationFrom: from });
      expect(liableSince(after(apart), accusedOf(apart)!, crimeDays(history(apart)))).toEqual(known);
      expect(termsOf(file, carriedBy(file, [], history(events)), 'pc03').accused).toMatchObject([known]);
      const [one] = termsOf(file, carriedBy(file, [], history(events)), 'pc03').accused;
      const came = liableOn(THIRD, [one!], LATER);
      expect(crimeDays(history(came)).get(OTHER)).toBe('2017-03-02');
    }
  });

  it('says of whom the period stands still when the crime was, and no more', () => {
    const known = liableSince(after(evaded), accusedOf(evaded)!, crimeDays(history(evaded)));
    expect(known).toEqual({ committedOn: '2017-03-02' });
    const came = liableOn(THIRD, [{ id: OTHER, article: '150', clause: '1', ...known }], LATER);
    expect(came).toMatchObject([{ data: { committedOn: '2017-03-02', standsStill: true } }]);
    expect(periods(came)).toEqual([]);
  });

  it('goes unsaid where it is that from which the period runs', () => {
    const plain = charged('2017-03-02');
    expect(liableSince(after(plain), accusedOf(plain)!, crimeDays(history(plain)))).toEqual({
      limitationFrom: '2017-03-02',
    });
  });

  it('says which Code holds, also for the period that runs anew (BLHS 7)', () => {
    for (const [events] of anew)
      for (const told of [
        events,
        splitOff(
          THIRD,
          '2/2025/VA',
          after(events),
          [OTHER],
          { ...NOTHING_ALONG, crimeDays: crimeDays(history(events)) },
          LATER,
        ),
      ])
        expect(deadlines(told).findLast(({ rule }) => rule === 'BLHS27')).toMatchObject({
          status: 'running',
          unverified: true,
        });
  });
});

describe('the limitation period of a case whose offender is not known', () => {
  it('goes by the crime of the case', () => {
    const dated = then(opened, (file) => dateOffence(file, { committedOn: '2025-03-02' }, AT));
    expect(after(dated).committedOn).toBe('2025-03-02');
    expect([periods(dated, 'BLHS27.case'), periods(dated)]).toEqual([['running 2040-03-02'], []]);
    const lighter = { article: '152', clause: '1', seriousness: 'serious', notice: OTHER } as const;
    const changed = then(dated, (file) => requalify(file, lighter, false, AT));
    expect(periods(changed, 'BLHS27.case')).toEqual(['running 2035-03-02']);
  });

  it('of an act before the Penal Code of 2015 is shown as one of a Code that is not among the texts (BLHS 7(3))', () => {
    const old = then(opened, (file) => dateOffence(file, { committedOn: '2017-12-31' }, AT));
    const shown = deadlines(old).find(({ rule }) => rule === 'BLHS27.case');
    expect(shown).toMatchObject({ status: 'running', unverified: true });
  });
});

describe('a case whose accused cannot be located', () => {
  const ground = 'accused-not-located';
  const OVER = '2025-09-11T02:00:00.000Z';
  const whole = (events: readonly CaseEvent[]) =>
    then(events, (file, found) => suspend(file, { ground, notice: THIRD }, found, OVER));
  const one = (events: readonly CaseEvent[]) =>
    then(events, (file, found) => suspendAccused(file, { accused: OTHER, ground, notice: THIRD }, found, OVER));
  const searched = (for_: 'absconded' | 'whereabouts-unknown') =>
    then(charged('2025-03-02'), (file) => declareWanted(file, { accused: OTHER, ground: for_, notice: THIRD }, LATER));

  it('is suspended once the search is ordered, as a whole and for this one alone', () => {
    for (const suspended of [whole, one]) {
      expect(() => suspended(charged('2025-03-02'))).toThrow('not-searched-for');
      expect(suspended(searched('whereabouts-unknown')).at(-1)).toMatchObject({ data: { ground } });
      expect(suspended(searched('absconded')).at(-1)).toMatchObject({ data: { ground } });
    }
    expect(() => whole(opened)).toThrow('not-searched-for');
  });

  it('is not suspended on that ground once the search is over', () => {
    const found = then(searched('absconded'), (file) =>
      endSearch(file, { accused: OTHER, how: 'arrested', notice: OTHER }, LATER),
    );
    expect(() => whole(found)).toThrow('not-searched-for');
    expect(() => one(found)).toThrow('not-searched-for');
  });
});

describe('what was suspended or terminated', () => {
  const LAST = '2040-03-02T16:59:00.000Z';
  const GONE = '2040-03-02T17:00:00.000Z';
  const suspended = (events: readonly CaseEvent[]) =>
    then(events, (file, found) => suspend(file, { ground: 'illness', notice: THIRD }, found, AT));
  const resumed = (events: readonly CaseEvent[], at: string, more: { requested?: true; ground?: 'disputed' } = {}) =>
    then(events, (file, found) => resume(file, { notice: OTHER, ...more }, found, at));

  it('is resumed until the last day on which the accused may be held liable, and not after it', () => {
    expect(resumed(suspended(charged('2025-03-02')), LAST).at(-1)).toMatchObject({
      type: 'investigation.case-resumed',
    });
    expect(() => resumed(suspended(charged('2025-03-02')), GONE)).toThrow('time-barred');
  });

  it('is resumed later of one who evades the search, and where no day of the crime is known', () => {
    const wanted = then(charged('2025-03-02'), (file) =>
      declareWanted(file, { accused: OTHER, ground: 'absconded', notice: THIRD }, AT),
    );
    expect(resumed(suspended(wanted), GONE).at(-1)).toMatchObject({ occurredAt: GONE });
    expect(resumed(suspended(charged()), GONE).at(-1)).toMatchObject({ occurredAt: GONE });
  });

  it('goes by the day of the case where its offender is not known, or is not dated', () => {
    const dated = (events: readonly CaseEvent[]) =>
      suspended(then(events, (file) => dateOffence(file, { committedOn: '2025-03-02' }, AT)));
    for (const events of [dated(opened), dated(charged())]) {
      expect(resumed(events, LAST).at(-1)).toMatchObject({ occurredAt: LAST });
      expect(() => resumed(events, GONE)).toThrow('time-barred');
    }
  });

  it('is resumed for one accused as long as this one may be held liable', () => {
    const ill = then(charged('2025-03-02'), (file, found) =>
      suspendAccused(file, { accused: OTHER, ground: 'illness', notice: THIRD }, found, AT),
    );
    const again = (at: string) =>
      then(ill, (file, found) => resumeAccused(file, { accused: OTHER, notice: OTHER }, apart, found, at));
    expect(accusedOf(again(LAST))).toMatchObject({ state: 'investigated' });
    expect(() => again(GONE)).toThrow('time-barred');
  });

  it('is investigated again at the request of an accused who does not agree that it is time-barred', () => {
    const ended = (ground: 'time-barred' | 'no-offence') =>
      then(charged('2025-03-02'), (file, found) => terminate(file, { ground, notice: THIRD }, found, AT));
    expect(after(ended('time-barred')).terminatedFor).toBe('time-barred');
    expect(after(resumed(ended('time-barred'), GONE, { requested: true }))).toMatchObject({
      status: 'under-investigation',
      terminatedFor: null,
    });
    expect(() => resumed(ended('no-offence'), LAST, { requested: true })).toThrow('not-at-request');
    expect(after(resumed(ended('time-barred'), GONE, { ground: 'disputed' })).terminatedFor).toBeNull();
    expect(() => resumed(ended('no-offence'), LAST, { ground: 'disputed' })).toThrow('not-at-request');
    const alone = then(charged('2025-03-02'), (file, found) =>
      terminateAccused(file, { accused: OTHER, ground: 'amnesty', notice: THIRD }, found, AT),
    );
    const asked = then(alone, (file, found) =>
      resumeAccused(file, { accused: OTHER, notice: OTHER, requested: true }, apart, found, GONE),
    );
    expect(accusedOf(asked)).toMatchObject({ state: 'investigated', terminatedFor: null });
  });
});
