import { caseRequalified, type Article, type Clause, OwnArticle, clausesOf, seriousnessOf } from '@la-chan/contracts';
import { deadlinesOf, type Deadline } from '@la-chan/procedure';
import type { Case } from './case';
import { blank, evolve, type CaseEvent } from './case.events';
import { NOTHING_ALONG } from './going-along';
import { initiate } from './initiation';
import { giveBack, join, splitOff } from './joinder';
import { recordCaseDemand } from './charge-demand';
import {
  cancelAsDemanded,
  cancelRequalification,
  isDecided,
  isOfAbusedMinor,
  requalify,
  restsOn,
} from './qualification';

const ID = '01900000-0000-7000-8000-000000000001';
const FIRST = '01900000-0000-7000-8000-000000000011';
const SECOND = '01900000-0000-7000-8000-000000000012';
const THIRD = '01900000-0000-7000-8000-000000000013';
const ADDED = '01900000-0000-7000-8000-000000000014';
const AT = '2025-02-12T03:00:00.000Z';
const LATER = '2025-04-01T03:00:00.000Z';
const CANCELLED = '2025-04-04T03:00:00.000Z';

/** A case with what has happened in it. */
class Told {
  constructor(readonly events: readonly CaseEvent[]) {}

  get file(): Case {
    const empty = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
    return this.events.reduce(evolve, empty);
  }

  then(act: (file: Case) => CaseEvent[]): Told {
    return new Told([...this.events, ...act(this.file)]);
  }

  as(
    article: Article,
    clause: Clause,
    notice: string | null,
    { adds = false, at = LATER, ...said }: { adds?: boolean; at?: string; instead?: Article; by?: 'vks-hn' } = {},
  ): Told {
    const crime = { article, clause, seriousness: seriousnessOf(article, clause), notice, ...said };
    return this.then((file) => requalify(file, crime, adds, at));
  }

  cancelled(of: string, at = CANCELLED): Told {
    return this.then((file) =>
      cancelRequalification(file, { notice: THIRD, by: 'vks-hn', number: '7/QĐ-VKS', of }, at),
    );
  }

  get holds() {
    const { article, clause, seriousness, articles } = this.file;
    return { article, clause, seriousness, articles };
  }

  deadline(rule: string): Deadline | undefined {
    return deadlinesOf(this.events.map(({ type, occurredAt, data }) => ({ type, at: occurredAt, data }))).find(
      (one) => one.rule === rule,
    );
  }
}

const initiated = (article: Article, clause: Clause): Told =>
  new Told(
    initiate(
      ID,
      {
        ...{ number: '1/2025/VA', from: [], unit: 'c00070', notice: FIRST, opening: false },
        ...{ article, clause, seriousness: seriousnessOf(article, clause) },
      },
      AT,
    ),
  );

describe('a case', () => {
  it('keeps since when it was what, and by which decision', () => {
    const told = initiated('152', '1').as('152', '2', null).as('150', '1', SECOND);
    expect(told.file.qualifications).toMatchObject([
      { how: 'initiated', article: '152', clause: '1', from: AT, decision: FIRST, cancelledAt: null },
      { how: 'clause', article: '152', clause: '2', from: LATER, decision: null },
      { how: 'replaced', article: '150', clause: '1', from: LATER, decision: SECOND },
    ]);
    expect(told.holds).toEqual({ article: '150', clause: '1', seriousness: 'very-serious', articles: ['150'] });
  });

  it('knows what was added beside the heaviest, and what came with another case', () => {
    const told = initiated('150', '1').as('152', '1', SECOND, { adds: true });
    expect(told.holds).toMatchObject({ article: '150', articles: ['150', '152'] });
    expect(told.file.qualifications.at(-1)).toMatchObject({ how: 'added', article: '152', seriousness: 'serious' });
    const other = { ...initiated('151', '3').file, id: SECOND };
    const joined = told.then((file) => join(file, other, NOTHING_ALONG, LATER));
    expect(joined.holds).toMatchObject({ article: '151', clause: '3', articles: ['150', '152', '151'] });
    expect(joined.file.qualifications.at(-1)).toMatchObject({ how: 'merged', article: '151', articles: ['151'] });
  });
});

describe('a case of several crimes', () => {
  const both = initiated('151', '2').as('152', '1', ADDED, { adds: true });

  it('keeps the heaviest where a lesser one is of another clause (TTLT 04/2018 8(3), 14(4))', () => {
    const lesser = both.as('152', '2', null);
    expect(lesser.holds).toEqual({ ...both.holds, articles: ['151', '152'] });
    expect(lesser.file.qualifications.at(-1)).toMatchObject({ how: 'clause', article: '152', clause: '2' });
    expect(lesser.deadline('172')).toMatchObject({ dueOn: '2025-06-12' });
    expect(lesser.as('152', '3', null).holds.article).toBe('151');
  });

  it('is of the heaviest of them again where that is found to be lighter (TTLT 04/2018 14(3), (4))', () => {
    const other = initiated('151', '2').as('150', '1', ADDED, { adds: true });
    expect(other.as('150', '2', null).holds).toMatchObject({ articles: ['151', '150'] });
    const lighter = other.as('152', '1', SECOND, { instead: '151' });
    expect(lighter.holds).toEqual({
      ...{ article: '150', clause: '1', seriousness: 'very-serious', articles: ['152', '150'] },
    });
    expect(lighter.cancelled(SECOND).holds).toEqual(other.holds);
  });

  it('has another crime in place of the one that is said, which is said (BLTTHS 156(1))', () => {
    expect(() => both.as('153', '1', SECOND)).toThrow('crime-to-change-unsaid');
    expect(() => both.as('153', '1', SECOND, { instead: '150' })).toThrow('crime-to-change-unsaid');
    expect(() => initiated('151', '2').as('153', '1', SECOND, { instead: '150' })).toThrow('crime-to-change-unsaid');
    const changed = both.as('153', '1', SECOND, { instead: '152' });
    expect(changed.holds).toEqual({ ...both.holds, articles: ['151', '153'] });
    expect(changed.file.qualifications.at(-1)).toMatchObject({ how: 'replaced', article: '153', instead: '152' });
    expect(changed.cancelled(SECOND).holds).toEqual(both.holds);
    expect(changed.as('153', '2', null).cancelled(SECOND).holds).toEqual(both.holds);
    expect(both.as('152', '3', SECOND, { instead: '151' }).holds.articles).toEqual(['152']);
  });

  it('is changed by the procuracy where that says, or in the heaviest (TTLT 04/2018 8(2))', () => {
    const by = 'vks-hn' as const;
    expect(both.as('153', '1', SECOND, { by, instead: '152' }).holds.articles).toEqual(['151', '153']);
    expect(both.as('153', '1', SECOND, { by }).holds.articles).toEqual(['153', '152']);
  });

  it('goes back to what a changed crime was where the first of two changes of it is cancelled', () => {
    const twice = both.as('153', '1', SECOND, { instead: '152' }).as('154', '1', THIRD, { instead: '153' });
    expect(twice.cancelled(SECOND).holds.articles).toEqual(['151', '154']);
    expect(twice.cancelled(THIRD).holds.articles).toEqual(['151', '153']);
    expect(twice.cancelled(ADDED).holds.articles).toEqual(['151', '154']);
  });

  it('is about what an older journal has changed: the heaviest', () => {
    const older = { article: '152', clause: '2', seriousness: 'serious', notice: null } as const;
    const told = new Told([...both.events, caseRequalified(ID, older, LATER)]);
    expect(told.holds).toMatchObject({ article: '152', clause: '2', articles: ['152'] });
  });

  it('has a decision that is served of each change but of a clause (BLTTHS 156(2); TTLT 04/2018 8(3), 9(6)(a))', () => {
    const served = (article: Article, adds: boolean, instead?: Article): boolean =>
      isDecided(both.file, { article, instead }, adds);
    expect([served('151', false), served('152', false), served('152', false, '152')]).toEqual([false, false, false]);
    expect([served('151', true), served('152', true), served('153', true)]).toEqual([true, true, true]);
    expect([served('153', false), served('152', false, '151')]).toEqual([true, true]);
    expect(isDecided(both.file, { article: '151', demand: THIRD }, false)).toBe(true);
  });

  it('is about further acts of one of them beside it, until that is cancelled', () => {
    const more = both.as('152', '3', SECOND, { adds: true });
    expect(more.holds.articles).toEqual(['151', '152']);
    expect(more.cancelled(SECOND).holds).toEqual(both.holds);
    expect(more.as('151', '1', null).holds.articles).toEqual(['151', '152']);
  });
});

describe('a case that is about sexual abuse of somebody under 18 too (TTLT 01/2022 17)', () => {
  const abused = { article: '151', clause: '1', seriousness: 'very-serious', minorAbused: true } as const;
  const found = initiated('151', '1').then((file) => requalify(file, { ...abused, notice: SECOND }, false, LATER));

  it('is so as it is initiated, or as a decision finds it, which may be cancelled', () => {
    const said = { number: '1/2025/VA', from: [], unit: 'c00070', notice: FIRST, opening: false };
    expect(isOfAbusedMinor(initiated('151', '1').file)).toBe(false);
    expect(isOfAbusedMinor(new Told(initiate(ID, { ...said, ...abused }, AT)).file)).toBe(true);
    expect(isOfAbusedMinor(found.file)).toBe(true);
    expect(isOfAbusedMinor(found.cancelled(SECOND).file)).toBe(false);
  });

  it('is so in each part of it, and in the case that it joins', () => {
    const apart = new Told(splitOff(SECOND, '2/2025/VA', found.file, [], NOTHING_ALONG, CANCELLED));
    expect(isOfAbusedMinor(apart.file)).toBe(true);
    const other = { ...found.file, id: SECOND };
    const joined = initiated('150', '1').then((file) => join(file, other, NOTHING_ALONG, CANCELLED));
    expect(isOfAbusedMinor(joined.file)).toBe(true);
  });
});

describe('a change of the crime that the procuracy cancels', () => {
  it('leaves what stood before, with the limit of its class less the time used (TTLT 04/2018 8(1)(b), 14)', () => {
    const before = initiated('152', '1');
    const changed = before.as('150', '3', SECOND);
    expect(changed.deadline('172')).toMatchObject({ dueOn: '2025-06-12', startedAt: AT }); // 4 months
    const back = changed.cancelled(SECOND);
    expect(back.holds).toEqual(before.holds);
    expect(back.file.qualifications).toMatchObject([{ cancelledAt: null }, { cancelledAt: CANCELLED }]);
    expect(back.deadline('172')).toMatchObject({ dueOn: '2025-05-12', startedAt: AT, status: 'running' }); // 3 months
    expect(back.deadline('172')?.explanation.vi).toContain('từ 04/04/2025 tính theo tội phạm nghiêm trọng');
  });

  it('brings the heavier limit back where the change was to a lighter crime', () => {
    const back = initiated('150', '1').as('152', '1', SECOND).cancelled(SECOND);
    expect(back.deadline('172')).toMatchObject({ dueOn: '2025-06-12', startedAt: AT });
  });

  it('takes with it the clause that was found of that crime, and no other decision', () => {
    const clause = initiated('152', '1').as('150', '1', SECOND).as('150', '3', null);
    expect(clause.cancelled(SECOND).holds).toMatchObject({ article: '152', clause: '1' });
    const added = initiated('152', '1').as('150', '1', SECOND).as('154', '3', FIRST, { adds: true });
    expect(added.cancelled(SECOND).holds).toEqual({
      ...{ article: '154', clause: '3', seriousness: 'especially-serious' },
      articles: ['152', '154'],
    });
    const beside = initiated('150', '1').as('152', '1', SECOND, { adds: true }).as('150', '2', null);
    expect(beside.cancelled(SECOND).holds).toMatchObject({ article: '150', clause: '2', articles: ['150'] });
  });

  it('is cancelled by the body itself as the procuracy demands, and as nothing else (TTLT 04/2018 8(1)(b))', () => {
    const { file } = initiated('150', '1').as('152', '1', SECOND);
    const received = { notice: SECOND, by: 'vks-hn', number: '3/YC-VKS', receivedAt: CANCELLED };
    const demand = { demand: THIRD, of: 'requalification-cancellation' as const, ...received };
    const asked = recordCaseDemand(file, demand, CANCELLED).reduce(evolve, file);
    expect(() => cancelAsDemanded(file, { notice: FIRST, demand: THIRD }, CANCELLED)).toThrow('no-such-demand');
    const back = cancelAsDemanded(asked, { notice: FIRST, demand: THIRD }, CANCELLED).reduce(evolve, asked);
    expect(back).toMatchObject({ article: '150', clause: '1', demands: [{ metAt: CANCELLED }] });
    expect(() => cancelAsDemanded(back, { notice: FIRST, demand: THIRD }, CANCELLED)).toThrow('no-such-demand');
  });

  it('is cancelled once, and only what was served as one', () => {
    const changed = initiated('152', '1').as('150', '1', SECOND);
    expect(() => changed.cancelled(FIRST)).toThrow('no-such-requalification');
    expect(() => changed.cancelled(SECOND).cancelled(SECOND)).toThrow('no-such-requalification');
  });
});

describe('a case that was joined with another without grounds', () => {
  const cancellation = { notice: THIRD, by: 'vks-hn', number: '8/QĐ-VKS' };
  const other = { ...initiated('151', '3').file, id: SECOND };
  const joined = (told: Told) => told.then((file) => join(file, other, NOTHING_ALONG, LATER));
  const parted = (told: Told) => told.then((file) => giveBack(file, other, cancellation, CANCELLED));

  it('is about its own crimes again, with the limit of their class', () => {
    const before = initiated('152', '1');
    const together = joined(before);
    expect(together.deadline('172')).toMatchObject({ dueOn: '2025-06-12' });
    const apart = parted(together);
    expect(apart.holds).toEqual(before.holds);
    expect(apart.deadline('172')).toMatchObject({ dueOn: '2025-05-12', status: 'running' });
    expect(apart.file.qualifications.at(-1)).toMatchObject({ how: 'merged', other: SECOND, cancelledAt: CANCELLED });
  });

  it('keeps what was decided of its own crime since, and what came with a third', () => {
    const third = { ...initiated('154', '1').file, id: THIRD };
    const both = joined(initiated('152', '1')).then((file) => join(file, third, NOTHING_ALONG, LATER));
    expect(parted(both).holds).toMatchObject({ article: '152', articles: ['152', '154'] });
    const changed = joined(initiated('150', '1')).as('152', '2', FIRST, { adds: true });
    expect(parted(changed).holds).toMatchObject({ article: '150', articles: ['150', '152'] });
  });

  it('takes with it the clause that was found of the crime that came', () => {
    const heavier = joined(initiated('152', '1')).as('151', '2', null);
    expect(parted(heavier).holds).toMatchObject({ article: '152', clause: '1', articles: ['152'] });
  });
});

describe('a case that was split from one whose crime was changed', () => {
  const changed = initiated('152', '1').as('150', '3', SECOND);
  const part = new Told(splitOff(THIRD, '2/2025/VA', changed.file, [], NOTHING_ALONG, LATER));

  it('rests on the decision of before the split, and is about the first crime again once that is cancelled', () => {
    expect(part.file.qualifications).toEqual(changed.file.qualifications);
    expect(restsOn(part.file, SECOND, LATER)).toBe(true);
    const back = part.cancelled(SECOND);
    expect(back.holds).toEqual(initiated('152', '1').holds);
    expect(part.deadline('172')).toMatchObject({ dueOn: '2025-06-12' });
    expect(back.deadline('172')).toMatchObject({ dueOn: '2025-05-12', status: 'running' });
  });

  it('rests on none of after it', () => {
    const early = new Told(splitOff(THIRD, '2/2025/VA', initiated('152', '1').file, [], NOTHING_ALONG, AT));
    expect(restsOn(early.file, SECOND, LATER)).toBe(false);
  });

  it('did not know of the decision under the release before, and is told of it by when it was split', () => {
    const { qualifications: _, ...data } = part.events[0]!.data as Record<string, unknown>;
    const before = new Told([{ ...part.events[0]!, data, occurredAt: CANCELLED } as CaseEvent]);
    expect(restsOn(before.file, SECOND, LATER)).toBe(true);
    expect(() => before.cancelled(SECOND)).toThrow('no-such-requalification');
  });

  it('adds nothing to the first case when it comes back as it went', () => {
    const first = changed.then((file) => join(file, { ...part.file, splitFrom: file.id }, NOTHING_ALONG, CANCELLED));
    expect(first.file.qualifications).toEqual(changed.file.qualifications);
    expect(first.cancelled(SECOND).holds).toEqual(initiated('152', '1').holds);
    const heavier = part.as('154', '3', FIRST, { adds: true }).file;
    const more = changed.then((file) => join(file, { ...heavier, splitFrom: file.id }, NOTHING_ALONG, CANCELLED));
    expect(more.holds.articles).toEqual(['150', '154']);
  });
});

const CRIMES = OwnArticle.options.flatMap((article) => clausesOf(article).map((clause) => ({ article, clause })));
const PAIRS = CRIMES.flatMap((before) =>
  CRIMES.filter((after) => after !== before).map((after) => ({ before, after })),
);
/** Two months for a less serious crime (12/04/2025 is a Saturday), three for a serious one, four for a graver one, from the first day (BLTTHS 172(1)). */
const LAST_DAY = {
  ...{ 'less-serious': '2025-04-14', serious: '2025-05-12' },
  ...{ 'very-serious': '2025-06-12', 'especially-serious': '2025-06-12' },
} as const;

describe('a case of any of the crimes', () => {
  it.each(PAIRS)(
    'is investigated as long as the other one may be, less what was used: $before.article/$before.clause to $after.article/$after.clause',
    ({ before, after }) => {
      const notice = before.article === after.article ? null : SECOND;
      const changed = initiated(before.article, before.clause).as(after.article, after.clause, notice);
      const seriousness = seriousnessOf(after.article, after.clause);
      expect(changed.holds).toEqual({ ...after, seriousness, articles: [after.article] });
      expect(changed.deadline('172')).toMatchObject({ dueOn: LAST_DAY[seriousness] });
    },
  );
});
