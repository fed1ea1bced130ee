import { actRegisteredLate, appealJudged, cassationNoted, type Seated } from '@la-chan/contracts';
import { deadlinesOf, type HistoryEntry } from '@la-chan/procedure';
import { judgeAppeal } from './appeal-judgment';
import { docket, assign, docketAgain, enterItem } from './preparation';
import { decideToTry, openHearing, pronounce } from './judgment';
import { docketApart } from './stay';
import { recordMotion, settleMotion } from './motion';
import { recordProsecutor, replaceAtHearing, replaceOfficer, replaceSummoned, satBefore } from './panel';
import { blank, evolve, type TrialEvent } from './trial.events';
import type { Trial } from './trial';

const ID = '01900000-0000-7000-8000-000000000001';
const MOTION = '01900000-0000-7000-8000-000000000002';
const AT = '2025-08-04T02:00:00.000Z';
const LATER = '2025-10-02T02:00:00.000Z';
const crime = { article: '150', clause: '1', seriousness: 'very-serious' } as const;
const defendants = [{ id: ID, person: ID, article: '150', clause: '1' } as const];
const origin = { number: '1/2025/ST', from: [ID], sender: 'vks-hn', unit: 'c00070', opening: false };
const empty: Trial = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
const docketed: Trial = {
  ...docket(ID, { ...origin, ...crime, handover: ID, defendants }, AT).reduce(evolve, empty),
  ...{ status: 'docketed', judge: 'tham-phan' },
};
const panel: Seated[] = [
  ...(['assessor', 'clerk', 'prosecutor', 'reserve-clerk'] as const).map((seat) => ({ seat, officer: seat })),
  { seat: 'judge', officer: 'tham-phan' },
];
const setting = { opensOn: '2025-08-18', number: '9/QĐXX', notice: null };
const opens = { hour: '08:00', place: 'courthouse' } as const;
const setFor = (file: Trial): Trial => decideToTry(file, { ...setting, ...opens, panel }, AT).reduce(evolve, file);
const set = setFor(docketed);
const clerk = { seat: 'clerk', before: 'clerk', officer: 'reserve-clerk', number: '4/QĐ' } as const;
const asked = { motion: MOTION, kind: 'panel-change', by: 'defender' } as const;
const accepted = { motion: MOTION, accepted: true, number: '12/TB-TA', notice: null };

describe('who sits at a hearing', () => {
  it('is named with hour and place, somebody in each seat and nobody in two (BLTTHS 255(1)(a), (đ), (e))', () => {
    expect(set).toMatchObject({ ...opens, panel });
    const without = panel.filter(({ seat }) => seat !== 'assessor' && seat !== 'prosecutor');
    expect(() => decideToTry(docketed, { ...setting, panel: without }, AT)).toThrow(
      expect.objectContaining({ params: { missing: ['assessor', 'prosecutor'] } }) as Error,
    );
    const twice = [...panel, { seat: 'reserve-judge' as const, officer: 'assessor' }];
    expect(() => decideToTry(docketed, { ...setting, panel: twice }, AT)).toThrow('seated-already');
  });

  it('is replaced by whoever was in reserve, or by somebody who does not sit yet', () => {
    const { panel: after } = replaceOfficer(set, clerk, AT).reduce(evolve, set);
    expect(after?.map(({ seat, officer }) => `${seat} ${officer}`)).toEqual([
      ...['assessor assessor', 'clerk reserve-clerk', 'prosecutor prosecutor', 'judge tham-phan'],
    ]);
    expect(() => replaceOfficer(set, { ...clerk, before: 'somebody' }, AT)).toThrow('not-in-that-seat');
    expect(() => replaceOfficer(set, { ...clerk, officer: 'assessor' }, AT)).toThrow('seated-already');
    expect(() => replaceOfficer(set, { ...clerk, seat: 'prosecutor', before: 'prosecutor' }, AT)).toThrow(
      'seated-already', // in reserve for another seat
    );
    const unknown: Trial = { ...set, panel: null }; // as it was set before that was told
    expect(replaceOfficer(unknown, clerk, AT).reduce(evolve, unknown).panel).toBeNull();
  });

  it('presides no more where that one is replaced, and sits where another is assigned to preside', () => {
    const judge = { ...clerk, seat: 'judge', before: 'tham-phan', officer: 'tham-phan-khac' } as const;
    expect(replaceOfficer(set, judge, AT).reduce(evolve, set)).toMatchObject({ judge: 'tham-phan-khac' });
    const { panel: after } = assign(set, { judge: 'tham-phan-khac', notice: null }, AT).reduce(evolve, set);
    expect(after).toContainEqual({ seat: 'judge', officer: 'tham-phan-khac' });
    expect(after).not.toContainEqual({ seat: 'judge', officer: 'tham-phan' });
  });

  it('is replaced by the chief judge until the hearing opens, by the panel at it (BLTTHS 279(2), 299(2))', () => {
    const heard = openHearing(set, AT).reduce(evolve, set);
    expect(() => replaceAtHearing(set, clerk, AT)).toThrow('panel-not-sitting');
    expect(() => replaceOfficer(heard, clerk, AT)).toThrow('hearing-open-already');
    expect(replaceAtHearing(heard, clerk, AT)).toHaveLength(1);
  });

  it('is another prosecutor as the procuracy decides until the hearing opens (BLTTHS 52(2))', () => {
    const another = { notice: ID, by: 'vks-hn', before: 'prosecutor', officer: 'another', number: '48/QĐ-VKS' };
    const { panel: after } = recordProsecutor(set, another, AT).reduce(evolve, set);
    expect(after).toContainEqual({ seat: 'prosecutor', officer: 'another' });
    const unnamed = recordProsecutor(set, { ...another, before: 'somebody' }, AT).reduce(evolve, set);
    expect(unnamed).toEqual(set); // the decision to try names whom the procuracy has by then
    expect(recordProsecutor(docketed, another, AT).reduce(evolve, docketed)).toEqual(docketed);
    const heard = openHearing(set, AT).reduce(evolve, set);
    expect(() => recordProsecutor(heard, another, AT)).toThrow('hearing-open-already');
  });

  it('is replaced as was asked and accepted before the hearing opens (BLTTHS 279(1)(a), (2))', () => {
    const waits = recordMotion(set, asked, AT).reduce(evolve, set);
    expect(() => replaceOfficer(waits, { ...clerk, motion: MOTION }, AT)).toThrow('no-such-motion');
    const settled = settleMotion(waits, accepted, AT).reduce(evolve, waits);
    expect(() => openHearing(settled, AT)).toThrow('panel-not-changed');
    const followed = replaceOfficer(settled, { ...clerk, motion: MOTION }, AT).reduce(evolve, settled);
    expect(openHearing(followed, AT)).toHaveLength(1);
    expect(() =>
      replaceOfficer(followed, { ...clerk, motion: MOTION, before: 'reserve-clerk', officer: 'x' }, AT),
    ).toThrow('no-such-motion');
    const refused = settleMotion(waits, { ...accepted, accepted: false }, AT).reduce(evolve, waits);
    expect(openHearing(refused, AT)).toHaveLength(1);
  });

  it('is replaced as was accepted also where no motion is named, or where another is assigned to preside', () => {
    const challenge = (file: Trial, motion: string): Trial => {
      const waits = recordMotion(file, { ...asked, motion }, AT).reduce(evolve, file);
      return settleMotion(waits, { ...accepted, motion }, AT).reduce(evolve, waits);
    };
    const settled = challenge(challenge(set, MOTION), ID);
    const named = replaceOfficer(settled, { ...clerk, motion: MOTION }, AT).reduce(evolve, settled);
    expect(named.motions).toMatchObject([{ followed: true }, { accepted: true }]);
    expect(() => openHearing(named, AT)).toThrow('panel-not-changed');
    expect(openHearing(replaceOfficer(settled, clerk, AT).reduce(evolve, settled), AT)).toHaveLength(1);
    const presided = (judge: string) => assign(settled, { judge, notice: null }, AT).reduce(evolve, settled);
    expect(openHearing(presided('tham-phan-khac'), AT)).toHaveLength(1);
    expect(() => openHearing(presided('tham-phan'), AT)).toThrow('panel-not-changed');
  });

  it('is asked for no more once the hearing has opened, also where it was postponed since', () => {
    const waits = recordMotion(set, asked, AT).reduce(evolve, set);
    const settled = settleMotion(waits, accepted, AT).reduce(evolve, waits);
    expect(openHearing({ ...settled, openedAt: AT }, AT)).toHaveLength(1); // as releases of before have opened it
  });

  it('is named as was asked, where that was accepted before the decision to try', () => {
    const waits = recordMotion(docketed, asked, AT).reduce(evolve, docketed);
    expect(openHearing(setFor(settleMotion(waits, accepted, AT).reduce(evolve, waits)), AT)).toHaveLength(1);
  });
});

describe('who and what is called to a hearing', () => {
  const exhibit = { item: MOTION, kind: 'exhibit', origin: 'seized', takenAt: AT, record: ID } as const;
  const listed = enterItem(docketed, exhibit, AT).reduce(evolve, docketed);
  const interpreter = { as: 'interpreter', count: 1 } as const;
  const calling = (file: Trial, called: object): Trial =>
    decideToTry(file, { ...setting, ...called }, AT).reduce(evolve, file);

  it('is named by the decision to try, exhibits of the list of the file (BLTTHS 255(1)(h), (i), (k))', () => {
    const called = { summoned: [interpreter], exhibits: [MOTION], otherExhibits: 2 };
    expect(calling(listed, called).called).toEqual(called);
    expect(set.called).toBeNull();
    expect(() => calling(docketed, { exhibits: [MOTION] })).toThrow('not-an-exhibit');
    const document = enterItem(docketed, { ...exhibit, kind: 'document' }, AT).reduce(evolve, docketed);
    expect(() => calling(document, { exhibits: [MOTION] })).toThrow('not-an-exhibit');
  });

  it('is replaced at the hearing by the panel, of those whom the decision has called (BLTTHS 299(2))', () => {
    const another = { as: 'interpreter', number: '4/QĐ-HĐXX' } as const;
    const called = calling(docketed, { summoned: [interpreter] });
    expect(() => replaceSummoned(called, another, AT)).toThrow('panel-not-sitting');
    const heard = openHearing(called, AT).reduce(evolve, called);
    expect(replaceSummoned(heard, another, AT).reduce(evolve, heard)).toEqual(heard);
    expect(() => replaceSummoned(heard, { ...another, as: 'expert' }, AT)).toThrow('not-summoned');
    expect(replaceSummoned({ ...heard, called: null }, { ...another, as: 'expert' }, AT)).toHaveLength(1); // not told
  });
});

describe('a trial whose judgment was annulled', () => {
  const came = docket(ID, { ...origin, ...crime, handover: ID, defendants }, AT);
  const presiding = assign(docketed, { judge: 'tham-phan', notice: null }, AT);
  const setting9 = decideToTry(docketed, { ...setting, ...opens, panel }, AT);
  const inReserve = { ...clerk, seat: 'assessor', before: 'assessor', officer: 'hoi-tham-thay' } as const;
  const replaced = replaceOfficer(set, inReserve, AT);
  const heard = [...replaced, ...openHearing(set, AT)].reduce(evolve, set);
  const verdicts = [{ defendant: ID, verdict: 'convicted', penalty: 'imprisonment', months: 84 } as const];
  const judged = pronounce(heard, { number: '5', notice: null, verdicts }, AT);
  const inForce = [...judged].reduce(evolve, heard);
  const before: TrialEvent[] = [...came, ...presiding, ...setting9, ...replaced, ...judged];
  const journal = (...events: readonly TrialEvent[]): HistoryEntry[] =>
    events.map(({ type, occurredAt: at, data }, index) => ({ id: `e-${String(index)}`, type, at, data }));
  const onAppeal: Trial = { ...inForce, status: 'appealed' };
  const decided = { number: '2/HS-PT', verdicts: [] };
  const annulled = judgeAppeal(onAppeal, { ...decided, outcome: 'tried-again' }, null, LATER);
  const again = annulled.reduce(evolve, onAppeal);
  const history = journal(...before, ...annulled);
  const judge = (officer: string) => assign(again, { judge: officer, notice: null }, AT, history);

  it('is assigned anew, within 3 days (BLTTHS 276(2), 358(2))', () => {
    expect(again).toMatchObject({ status: 'docketed', judge: null, panel: null });
    expect(deadlinesOf(history).filter(({ rule }) => rule === '276')).toMatchObject([
      { status: 'met' },
      { status: 'running', dueOn: '2025-10-05' },
    ]);
    expect(judge('tham-phan-khac').reduce(evolve, again)).toMatchObject({ judge: 'tham-phan-khac' });
  });

  it('is not heard by a judge or an assessor of that judgment, in whatever seat of theirs (BLTTHS 53(1)(c), 358(2))', () => {
    expect(satBefore(history)).toEqual(['tham-phan', 'hoi-tham-thay', 'tham-phan']);
    expect(() => judge('tham-phan')).toThrow('has-judged-before');
    const anew = judge('tham-phan-khac').reduce(evolve, again);
    const setFor = (seat: Seated['seat'], officer: string) => {
      const others = panel.map((one) => (one.seat === 'judge' ? { ...one, officer: 'tham-phan-khac' } : one));
      const seated = [...others.filter((one) => one.seat !== seat), { seat, officer }];
      return decideToTry(anew, { ...setting, ...opens, panel: seated }, AT, undefined, history);
    };
    for (const seat of ['assessor', 'reserve-assessor', 'reserve-judge'] as const)
      expect(() => setFor(seat, 'hoi-tham-thay')).toThrow('has-judged-before');
    const anotherPanel = setFor('assessor', 'assessor'); // who was replaced before the hearing opened
    const ready = anotherPanel.reduce(evolve, anew);
    const back = { ...clerk, seat: 'assessor', before: 'assessor', officer: 'hoi-tham-thay' } as const;
    expect(() => replaceOfficer(ready, back, AT, history)).toThrow('has-judged-before');
    const opened = openHearing(ready, AT).reduce(evolve, ready);
    expect(() => replaceAtHearing(opened, back, AT, history)).toThrow('has-judged-before');
    expect(replaceAtHearing(opened, { ...back, officer: 'hoi-tham-moi' }, AT, history)).toHaveLength(1);
    expect(setFor('clerk', 'hoi-tham-thay')).toHaveLength(1);
  });

  it('is not set by the judge whose assignment stood on as it was annulled under an earlier release', () => {
    const kept = appealJudged(ID, { outcome: 'tried-again', ...decided, ...crime }, AT);
    const stood = evolve(onAppeal, kept);
    expect(stood.judge).toBe('tham-phan');
    const set = () => decideToTry(stood, setting, AT, undefined, journal(...before, kept));
    expect(set).toThrow('has-judged-before');
  });

  it('is assigned anew as it comes back from another investigation, and to those who are tried apart (BLTTHS 53(1)(c))', () => {
    const investigated = judgeAppeal(onAppeal, { ...decided, outcome: 'investigated-again' }, null, AT);
    const file = investigated.reduce(evolve, onAppeal);
    const matter = { ...crime, handover: ID, defendants };
    const docketedAgain = docketAgain(file, matter, AT);
    expect(docketedAgain.reduce(evolve, file).judge).toBeNull();
    const told = journal(...before, ...investigated, ...docketedAgain);
    expect(satBefore(told)).toContain('hoi-tham-thay');
    const apart = docketApart(MOTION, '2/2025/ST', again, [ID], AT, new Map(), { sat: satBefore(history) });
    expect(satBefore(journal(...apart))).toEqual(satBefore(history));
  });

  it('was so by cassation too, and not where that concerns compensation alone (BLTTHS 397)', () => {
    const noted = (more: object) => {
      const cassation = { by: 'cassation', outcome: 'tried-again', number: '3/GĐT', ...more } as const;
      return satBefore(journal(...before, cassationNoted(ID, cassation, AT)));
    };
    expect(noted({})).toContain('tham-phan');
    for (const more of [{ part: 'compensation' }, { decision: MOTION }, { outcome: 'upheld' }])
      expect(noted(more)).toEqual([]);
  });

  it('has the panel of its judgment also as that was registered late', () => {
    expect(satBefore(journal(...before))).toEqual([]);
    const late = journal(...before, ...annulled);
    const place = late.findIndex(({ type }) => type === 'court.officer-replaced');
    const moved = late.splice(place, 1);
    const behind = late[place - 1]?.id ?? '';
    const note = { type: actRegisteredLate.type, at: LATER, data: { behind, entries: 1 } };
    expect(satBefore([...late, note, ...moved])).toContain('hoi-tham-thay');
  });
});
