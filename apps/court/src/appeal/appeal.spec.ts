import {
  AppealRecipient,
  appealDecided,
  appealWithdrawn,
  type AppealDelivery,
  type AppealOutcome,
  type EntryCorrected,
} from '@la-chan/contracts';
import { deadlinesOf, DEFAULT_SETTINGS, everyCell, PartyLeftOut, type Settings } from '@la-chan/procedure';
import {
  detain,
  detainedBack,
  detainForExecution,
  detainForHearing,
  freeDefendant,
  freedHere,
  recordDetention,
  tellOfDetention,
} from './detention';
import { anticipate } from './anticipation';
import { AppealDecision } from './appeal.requests';
import { applyMeasure, endMeasure, followMeasure, measuresBack } from './measure';
import {
  appealItems,
  appealParticipants,
  appealProcedure,
  assign,
  replaceAtHearing,
  replaceOfficer,
  replaceSummoned,
  takeUp,
  voidOffer,
  type Appeal,
  type AppealStatus,
} from './appeal';
import { docket, receivedBy } from './docketing';
import { demandSearch, recordArrest, recordWanted } from './search';
import { appealCoercions, coercionsBack } from './coercion';
import { isToldOfGuards, recordGuards } from './guarded';
import { recordChange, recordWithdrawal, takeInAppeal } from './lodged';
import { blank, evolve, type AppealEvent } from './appeal.events';
import { correct, entries } from './appeal.corrections';
import { decide } from './decision';
import { deliver, recordService, rectifyJudgment, sent } from './deliveries';
import { passEvidence, recordEvidenceBack } from './evidence';
import { decideToTry, openHearing, postpone } from './hearing';
import { demandInitiation, initiateCase, recordInitiation } from './initiation';
import { lendFile, recordGivenBack } from './study';

const wrongDay: EntryCorrected = {
  entry: '0198b5f0-0000-7000-8000-00000000000e',
  reason: 'wrong-time',
  changes: { occurredAt: '2025-01-01T02:00:00.000Z' },
  repeatedIn: [],
};

const ID = '01900000-0000-7000-8000-000000000001';
const OTHER = '01900000-0000-7000-8000-000000000002';
const AT = '2025-08-10T02:00:00.000Z';

const crime = { article: '150', clause: '1', seriousness: 'very-serious' } as const;
const defendants = [{ id: ID, person: OTHER, verdict: 'convicted' as const, appealed: true }];
const origin = { number: '1/2025/PT', from: [ID], handover: OTHER, sender: 'toa-kv1', unit: 'c00070' };
const docketed = docket(ID, { ...crime, ...origin, defendants, judgment: '5/2025/HS-ST' }, AT);
const empty = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
const appealIn = (status: AppealStatus): Appeal => ({ ...docketed.reduce(evolve, empty), status });
const decision = (outcome: AppealOutcome) => ({ outcome, number: '2/2025/HS-PT', verdicts: [] });
const putOff = { opensOn: '2025-09-20', ground: 'participant-absent', number: '3/QĐ' } as const;
const lodged = { by: 'victim' as const, defendants: [ID] };
const toldOfDetention = { defendant: ID, until: '2025-09-15', released: false, number: '1/2025/ST' };
const order = { defendant: ID, number: '4/QĐ-TG' };
const historyOf = (events: readonly AppealEvent[]) =>
  deadlinesOf(events.map(({ type, occurredAt: at, data }) => ({ type, at, data })));
const deadlines = historyOf(docketed);
const heldIn = (file: Appeal): Appeal => {
  const detained = { purpose: 'preparation', until: '2025-09-30' } as const;
  return { ...file, defendants: file.defendants.map((one) => ({ ...one, detained })) };
};
const search = { defendant: ID, number: '17/YC', ground: 'absconded', notice: null } as const;
const arrest = { defendant: ID, how: 'arrested', notice: OTHER } as const;
const searchedFor = (file: Appeal): Appeal => ({
  ...file,
  defendants: file.defendants.map((one) => ({ ...one, wantedSince: AT, evades: true })),
});
const ban = { measure: 'exit-ban', number: '3/THXC', since: AT, until: '2025-09-20' } as const;
const bound = (file: Appeal): Appeal => ({
  ...file,
  defendants: file.defendants.map((one) => ({ ...one, measures: [ban] })),
});
const frozen = { order: OTHER, measure: 'freezing', number: '6/LPT' } as const;
const coerced = (file: Appeal): Appeal => ({
  ...file,
  defendants: file.defendants.map((one) => ({ ...one, coercions: [{ ...frozen, since: AT }] })),
});
const bail = { defendant: ID, measure: 'bail', number: '5/BL', until: '2025-09-30' } as const;
const ended = { defendant: ID, measure: 'exit-ban', ground: 'not-necessary', number: '6/HB' } as const;
const back = { number: '1/VKS-P7', protestWithdrawn: false };
const setting = { opensOn: '2025-09-01', number: '1/QĐ' };

const everybody = AppealRecipient.options;
const civilParty = { participant: OTHER, role: 'litigant', person: OTHER } as const;
const exhibit = { item: OTHER, kind: 'exhibit', origin: 'seized', record: OTHER, takenAt: AT } as const;
const replacement = { seat: 'clerk', before: 'thu-ky', officer: 'thu-ky-khac', number: '4/QĐ' } as const;
const leftOut = { initiation: OTHER, article: '151', clause: '2', number: '3/QĐ-HĐXX' } as const;
const more = { evidence: OTHER, exchange: null, number: '1' };

const yes = { initiation: OTHER, initiated: true, number: '7/VKS' };
const demandedIn = (file: Appeal): Appeal =>
  demandInitiation(
    openHearing(appealIn('set'), AT).reduce(evolve, appealIn('set')),
    { ...leftOut, exchange: null },
    AT,
  ).reduce(evolve, file);

describe('whoever is kept secret', () => {
  it('is so on appeal, and is told of since (TTLT 01/2017 4(5); BLTTHS 486)', () => {
    const secret = { guard: OTHER, of: 'victim', as: 'secrecy' } as const;
    const file = appealIn('docketed');
    const matter = { ...crime, ...origin, defendants, judgment: '5/2025/HS-ST' };
    const events = docket(ID, matter, AT, [], [], [], [secret]);
    expect(events.reduce(evolve, empty).guarded).toEqual([secret]);
    expect(isToldOfGuards(appealIn('awaiting-release'))).toBe(false);
    expect(isToldOfGuards(file)).toBe(true);
    expect(recordGuards(file, [secret], AT).reduce(evolve, file).guarded).toEqual([secret]);
  });
});

describe('the table of an appeal', () => {
  it('holds in every cell', () => {
    expect(
      everyCell(appealProcedure, {
        entries,
        sample: (status) => appealIn(status),
        blank: empty,
        starts: {
          docket: () => docketed,
        },
        statusOf: ({ status }) => status,
        evolve: (file, event: AppealEvent) => evolve(file, event),
        acts: {
          takeUp: (file) => takeUp(file, AT),
          void: (file) => voidOffer(file, AT),
          correct: (file) => correct(file, wrongDay, AT),
          assign: (file) => assign(file, 'toa-hn.tham-phan', AT),
          decideToTry: (file) => decideToTry(file, setting, AT),
          openHearing: (file) => openHearing(file, AT),
          postpone: (file) => postpone({ ...file, openedAt: AT }, putOff, AT),
          detain: (file) => detain(file, { ...order, until: '2025-09-30' }, deadlines, AT),
          replaceOfficer: (file) => replaceOfficer(file, replacement, AT),
          replaceAtHearing: (file) => replaceAtHearing({ ...file, openedAt: AT }, replacement, AT),
          replaceSummoned: (file) => replaceSummoned({ ...file, openedAt: AT }, { as: 'expert', number: '1' }, AT),
          detainForHearing: (file) => detainForHearing({ ...file, openedAt: AT }, order, AT),
          rectifyJudgment: (file) => rectifyJudgment(file, { ground: 'figures', number: '1', notice: ID }, AT),
          detainForExecution: (file) =>
            detainForExecution({ ...file, outcome: 'upheld' }, { ...order, until: '2025-09-23' }, AT),
          recordDetention: (file) => recordDetention(file, toldOfDetention, AT),
          freeDefendant: (file) => freeDefendant(heldIn(file), 'chief-judge', order, AT),
          demandSearch: (file) => demandSearch(file, search, AT),
          recordWanted: (file) => recordWanted(file, { defendant: ID, ground: 'absconded', notice: OTHER }, AT),
          recordArrest: (file) => recordArrest(searchedFor(file), arrest, AT),
          applyMeasure: (file) => applyMeasure(file, bail, AT),
          endMeasure: (file) => endMeasure(bound(file), ended, AT),
          orderCoercion: (file) => appealCoercions.orderCoercion(file, { ...frozen, accused: ID }, AT),
          recordGuards: (file) => recordGuards(file, [{ guard: OTHER, of: 'victim', as: 'secrecy' }], AT),
          recordMeasure: (file) =>
            followMeasure(
              file,
              { accused: ID, measure: 'exit-ban', number: '9/QĐ', since: AT, until: '2035-01-01' },
              AT,
            ),
          recordCoercion: (file) => appealCoercions.recordCoercion(file, { ...frozen, accused: ID, since: AT }, AT),
          endCoercion: (file) =>
            appealCoercions.endCoercion(coerced(file), { order: OTHER, ground: 'not-necessary' }, AT),
          lendFile: (file) => lendFile(file, { exchange: null, to: null }, AT),
          recordGivenBack: (file) =>
            recordGivenBack({ ...file, lent: { exchange: null, at: AT, backAt: null } }, back, null, AT),
          passEvidence: (file) => passEvidence({ ...file, lent: { exchange: null, at: AT, backAt: null } }, more, AT),
          recordEvidenceBack: (file) => {
            const away = { id: OTHER, exchange: null, number: '1', at: AT };
            return recordEvidenceBack({ ...file, evidence: [away] }, { evidence: OTHER, number: '2' }, null, AT);
          },
          initiateCase: (file) => initiateCase({ ...file, openedAt: AT }, { ...leftOut, notice: null }, AT),
          demandInitiation: (file) => demandInitiation({ ...file, openedAt: AT }, { ...leftOut, exchange: null }, AT),
          recordInitiation: (file) => recordInitiation(demandedIn(file), yes, null, AT),
          recordChange: (file) => recordChange({ ...file, appeals: [lodged] }, lodged, AT),
          takeInAppeal: (file) => takeInAppeal(file, lodged, [], [], AT),
          recordWithdrawal: (file) => recordWithdrawal({ ...file, appeals: [lodged] }, { by: 'victim' }, AT),
          deliver: (file) => deliver({ ...file, setAt: AT }, 'setting', everybody, AT),
          anticipate: (file) =>
            anticipate(
              { ...file, lent: { exchange: OTHER, at: AT, backAt: null } },
              { exchange: OTHER, answer: 'answered' },
              AT,
            ),
          tellOfDetention: (file) => {
            const ordered = detain(appealIn('docketed'), { ...order, until: '2025-09-30' }, deadlines, AT);
            const known = historyOf([...docketed, ...ordered]);
            return tellOfDetention(file, { accused: ID, recipients: ['family'] }, known, AT);
          },
          enterItem: (file) => appealItems.enterItem(file, exhibit, AT),
          takeOffItem: (file) =>
            appealItems.takeOffItem(
              { ...file, items: [exhibit] },
              { item: OTHER, ground: 'returned', number: '1/QĐ' },
              AT,
            ),
          registerParticipant: (file) => appealParticipants.registerParticipant(file, civilParty, AT),
          endParticipation: (file) => {
            const participants = [{ ...civilParty, endedAt: null }];
            return appealParticipants.endParticipation({ ...file, participants }, { participant: OTHER }, AT);
          },
          recordService: (file) => recordService(file, { notice: OTHER, decision: 'appeal-set', receivedAt: AT }, AT),
          decide: (file) => decide(file, decision('dismissed'), AT),
        },
      }),
    ).toEqual([]);
  });
});

describe('who absconds on appeal', () => {
  const LATER = '2025-08-20T02:00:00.000Z';

  it('is searched for on the demand of the court, and evades once the body says so (BLTTHS 231(1); BLHS 27(3))', () => {
    const file = demandSearch(appealIn('docketed'), search, AT).reduce(evolve, appealIn('docketed'));
    expect(file.defendants[0]).toMatchObject({ searchDemandedAt: AT, evades: false });
    const wanted = { defendant: ID, ground: 'absconded', notice: OTHER } as const;
    const evades = recordWanted(file, wanted, LATER).reduce(evolve, file);
    expect(evades.defendants[0]).toMatchObject({ searchDemandedAt: AT, evades: true });
    const found = recordArrest(evades, arrest, LATER).reduce(evolve, evades);
    expect(found.defendants[0]).toMatchObject({ searchDemandedAt: null, limitationFrom: '2025-08-20' });
    expect(() => recordArrest(found, arrest, LATER)).toThrow('not-searched-for');
  });

  it('is searched for as the file comes, until that is cancelled or they are found', () => {
    const searched = { since: AT, evades: true };
    const docketing = { ...crime, ...origin, defendants, judgment: '5/2025/HS-ST' };
    const events = docket(ID, docketing, AT, [{ id: ID, searched }]);
    const file: Appeal = { ...events.reduce(evolve, empty), status: 'docketed' };
    expect(file.defendants[0]).toMatchObject({ wantedSince: AT, evades: true });
    const cancelled = { defendant: ID, ground: 'absconded', notice: OTHER, cancelled: true } as const;
    const fallen = recordWanted(file, cancelled, LATER).reduce(evolve, file);
    expect(fallen.defendants[0]).toMatchObject({ wantedSince: null, evades: false });
    expect(() => recordWanted(fallen, cancelled, LATER)).toThrow('not-searched-for');
    const found = recordArrest(file, arrest, LATER).reduce(evolve, file);
    expect(found.defendants[0]).toMatchObject({ wantedSince: null, limitationFrom: '2025-08-20' });
  });

  it('is told of on paper only where a search is known, and nobody else is', () => {
    const onPaper = { defendant: ID, ground: 'absconded', notice: null } as const;
    expect(() => recordWanted(appealIn('docketed'), onPaper, AT)).toThrow('not-searched-for');
    expect(() => demandSearch(appealIn('docketed'), { ...search, defendant: OTHER }, AT)).toThrow('not-on-appeal');
  });
});

describe('what is distrained or frozen on appeal', () => {
  it('comes with the file, and goes back with it unless the matter is terminated (BLTTHS 347(1), 355(2))', () => {
    const { measure, number } = frozen;
    const come = docket(ID, { ...crime, ...origin, defendants, judgment: '5/2025/HS-ST' }, AT, [
      { id: ID, coercions: [{ order: OTHER, measure, number, since: AT }] },
    ]);
    const file: Appeal = { ...come.reduce(evolve, empty), status: 'set' };
    const held = [{ order: OTHER, measure, number, since: AT }];
    expect(file.defendants).toMatchObject([{ coercions: held }]);
    expect(coercionsBack(file, decision('upheld'))).toEqual([{ defendant: ID, coercions: held }]);
    expect(coercionsBack(file, decision('terminated'))).toEqual([]);
    const ends = (outcome: AppealOutcome) =>
      decide(file, decision(outcome), AT).filter(({ type }) => type === 'court.coercion-ended');
    expect(ends('upheld')).toEqual([]);
    expect(ends('terminated')).toMatchObject([{ data: { order: OTHER, ground: 'terminated', notice: null } }]);
    expect(decide(file, decision('upheld'), AT).reduce(evolve, file).defendants).toMatchObject([{ coercions: [] }]);
  });
});

describe('an appeal', () => {
  it('is decided in 45 days and heard in 60, 15 after it was set (BLTTHS 346)', () => {
    const events = [...docketed, ...decideToTry(appealIn('docketed'), setting, '2025-08-20T02:00:00.000Z')];
    const due = deadlinesOf(events.map(({ type, occurredAt: at, data }) => ({ type, at, data })));
    expect(due.map(({ rule, dueOn, status }) => `${rule} ${dueOn} ${status}`)).toEqual([
      '340 2025-08-13 running',
      '346.decide 2025-09-24 met',
      '346.open 2025-10-09 running',
      '346.hearing 2025-09-04 running',
      '346.deliver 2025-08-22 running',
    ]);
  });

  it('is heard in 60 days of the receipt of the file, and decided in 45 of its docketing (BLTTHS 346(1), (2))', () => {
    const sentAt = '2025-08-04T02:00:00.000Z';
    const due = (said: { receivedAt?: string }) => {
      const events = docketed.map(({ type, occurredAt: at, data }) => {
        const received = type === 'court.appeal-docketed' && receivedBy(at, { sentAt, ...said });
        return { type, at, data: { ...data, ...received } };
      });
      return deadlinesOf(events)
        .filter(({ rule }) => rule.startsWith('346'))
        .map(({ rule, dueOn }) => `${rule} ${dueOn}`);
    };
    expect(due({})).toEqual(['346.decide 2025-09-24', '346.open 2025-10-03']);
    expect(due({ receivedAt: '2025-08-06T02:00:00.000Z' })).toEqual(['346.decide 2025-09-24', '346.open 2025-10-05']);
    for (const receivedAt of ['2025-08-03T02:00:00.000Z', '2025-08-11T02:00:00.000Z'])
      expect(() => receivedBy(AT, { sentAt, receivedAt })).toThrow('receipt-out-of-place');
  });

  it('is made known 10 days before it is heard, and its judgment within 10 days (BLTTHS 262(2), 346(4))', () => {
    const file = { ...appealIn('docketed'), lent: { exchange: OTHER, to: 'vks-hn', at: AT, backAt: AT } };
    const day = '2025-08-20T02:00:00.000Z';
    const set = [
      ...decideToTry(file, setting, day),
      ...sent(file, { ...setting, notice: ID, decision: 'setting' }, day),
    ];
    const heard = set.reduce(evolve, file);
    const known = deliver(heard, 'setting', everybody, day);
    expect(() => deliver(heard, 'judgment', everybody, day)).toThrow('nothing-to-deliver');
    expect(() => deliver(known.reduce(evolve, heard), 'setting', everybody, day)).toThrow('nothing-to-deliver');
    const end = '2025-09-02T02:00:00.000Z';
    const judgment = { notice: OTHER, decision: 'judgment', number: '2/2025/HS-PT' } as const;
    const judged = [...decide(heard, decision('upheld'), end), ...sent(heard, judgment, end)];
    expect(sent(appealIn('set'), judgment, end)).toEqual([]); // lent to nobody by an exchange
    const received = recordService(heard, { notice: ID, decision: 'appeal-set', receivedAt: day }, day);
    const due = historyOf([...docketed, ...set, ...known, ...received, ...judged]);
    const notices = due.filter(({ rule }) => /deliver|send|262/.test(rule));
    expect(notices.map(({ rule, dueOn, status }) => `${rule} ${dueOn} ${status}`)).toEqual([
      '346.deliver 2025-08-22 met',
      '346.send 2025-08-22 met',
      '262.appeal 2025-09-12 running',
      '262.appeal.send 2025-09-12 running',
    ]);
    // As it is put right it is given again, to all who have it by then (BLTTHS 261).
    const decided = judged.reduce(evolve, heard);
    const given = deliver(decided, 'judgment', everybody, end);
    const right = rectifyJudgment(given.reduce(evolve, decided), { ground: 'figures', number: '2a', notice: ID }, end);
    const anew = [...given, ...right].reduce(evolve, decided);
    const told = (...more: AppealEvent[]) =>
      historyOf([...docketed, ...set, ...judged, ...given, ...right, ...more])
        .filter(({ rule }) => rule.startsWith('261'))
        .map(({ rule, status }) => `${rule} ${status}`);
    expect(told()).toEqual(['261.appeal.told running', '261.appeal.send running']);
    expect(told(...deliver(anew, 'judgment', everybody, end))).toEqual([
      '261.appeal.told met',
      '261.appeal.send running',
    ]);
    const [onPaper] = rectifyJudgment({ ...decided, lent: null }, { ground: 'figures', number: '2a', notice: ID }, end);
    expect(onPaper?.data).not.toHaveProperty('notice');
  });

  it('is made known to each whom the law names, and to nobody else is it owed (BLTTHS 262(2), 346(4))', () => {
    const left = (file: Appeal, decision: AppealDelivery): readonly string[] => {
      try {
        deliver(file, decision, [], AT);
      } catch (error) {
        if (error instanceof PartyLeftOut) return error.params.missing;
        throw error;
      }
      return [];
    };
    const lent = { exchange: OTHER, to: 'vks-hn', at: AT, backAt: AT };
    const lodgedBy = (by: 'defendant' | 'defendant-representative' | 'victim' | 'procuracy'): Appeal => {
      const terms = { ...crime, ...origin, defendants, judgment: '5/2025/HS-ST', victims: [OTHER] };
      const events = docket(ID, { ...terms, appeals: [{ by, defendants: [ID] }] }, AT);
      return { ...events.reduce(evolve, empty), status: 'decided', setAt: AT, decidedAt: AT, lent };
    };
    expect(left(lodgedBy('defendant'), 'setting')).toEqual(['appellant', 'victim']);
    expect(left(lodgedBy('defendant-representative'), 'setting')).toEqual(['appellant', 'victim']);
    expect(left(lodgedBy('procuracy'), 'setting')).toEqual(['interested', 'victim']);
    expect(left({ ...lodgedBy('victim'), lent: null }, 'setting')).toEqual([
      ...['appellant', 'interested', 'procuracy', 'victim'],
    ]);
    const defended = { participant: ID, role: 'defender', of: ID, person: OTHER, endedAt: null } as const;
    const protector = { participant: ID, role: 'protector', of: OTHER, person: OTHER, endedAt: null } as const;
    const participants = [defended, protector, { ...civilParty, endedAt: null }];
    expect(left({ ...lodgedBy('defendant'), participants }, 'setting')).toEqual([
      ...['appellant', 'defender', 'litigant', 'protector', 'victim'],
    ]);
    const always = ['investigating-body', 'first-instance-procuracy', 'local-authority', 'criminal-execution'];
    const withdrawn = { ...lodgedBy('victim'), appeals: [] };
    expect(left({ ...withdrawn, participants }, 'judgment')).toEqual(['appellant', 'interested', ...always]);
    const fined = { ...decision('upheld'), compensations: [{ victim: OTHER, defendants: [ID], amount: 1 }] };
    const heard = heldIn({ ...lodgedBy('defendant'), status: 'set' });
    const judged = decide({ ...heard, appeals: [] }, fined, AT).reduce(evolve, heard);
    expect(left(judged, 'judgment')).toEqual([
      ...['appellant', 'investigating-body', 'first-instance-procuracy', 'detention-facility'],
      ...['local-authority', 'criminal-execution', 'civil-execution'],
    ]);
    const again = decide(heard, decision('tried-again'), AT).reduce(evolve, heard);
    expect(again.defendants).toMatchObject([{ detained: null }]);
    expect(left(again, 'judgment')).toContain('detention-facility');
  });

  it('has what comes before the hearing passed on to whom the file was lent, and back by the same way (BLTTHS 341(2))', () => {
    expect(() => passEvidence(appealIn('docketed'), more, AT)).toThrow('not-lent');
    const file = { ...appealIn('set'), lent: { exchange: OTHER, to: 'vks-hn', at: AT, backAt: AT } };
    expect(() => passEvidence({ ...file, openedAt: AT }, more, AT)).toThrow('appeal-hearing-open');
    const away = passEvidence(file, { ...more, exchange: OTHER }, AT).reduce(evolve, file);
    expect(() => recordEvidenceBack(away, { evidence: OTHER, number: '2' }, null, AT)).toThrow('no-evidence-away');
    const back = recordEvidenceBack(away, { evidence: OTHER, number: '2' }, OTHER, AT).reduce(evolve, away);
    expect(back.evidence).toEqual([]);
  });

  it('is heard in public, or closed for a ground that is named (BLTTHS 25)', () => {
    const after = (more: object) =>
      decideToTry(appealIn('docketed'), { ...setting, ...more }, AT).reduce(evolve, appealIn('docketed'));
    expect(after({})).toMatchObject({ closed: false, closedFor: null });
    expect(after({ closedFor: 'private-life' })).toMatchObject({ closed: true, closedFor: 'private-life' });
  });

  it('is only dismissed without a hearing, and is about those who were judged', () => {
    expect(() => decide(appealIn('docketed'), decision('upheld'), AT)).toThrow('only-dismissed-without-hearing');
    expect(decide(appealIn('set'), decision('upheld'), AT)).toHaveLength(1);
    const stranger = { ...decision('upheld'), verdicts: [{ defendant: OTHER, verdict: 'acquitted' as const }] };
    expect(() => decide(appealIn('set'), stranger, AT)).toThrow('not-on-appeal');
  });

  it('deals with what is on the list, and with anything where none has come up (BLTTHS 106)', () => {
    const judged = (item: string, file = appealIn('set')) =>
      decide(file, { ...decision('upheld'), itemsJudged: [{ item, decided: 'confiscated' }] }, AT);
    const listed = { ...appealIn('set'), items: [exhibit] };
    expect(judged(OTHER, listed)).toHaveLength(1);
    expect(() => judged(ID, listed)).toThrow('item-not-listed');
    expect(judged(ID)).toHaveLength(1);
  });

  it('is dismissed for one alone once nobody maintains an appeal about this one', () => {
    const two = [...defendants, { ...defendants[0]!, id: OTHER }];
    const file = { ...appealIn('set'), defendants: two, appeals: [lodged] };
    const apart = (defendant: string) => {
      const parts = [{ defendant, outcome: 'dismissed' as const }];
      return decide(file, { ...decision('upheld'), parts }, AT);
    };
    expect(() => apart(ID)).toThrow('appeals-maintained');
    expect(apart(OTHER).reduce(evolve, file)).toMatchObject({
      outcome: 'upheld',
      defendants: [{ outcome: 'upheld' }, { outcome: 'dismissed' }],
    });
  });

  it('sentences within the last clause of the article of each, and compensates victims of the case', () => {
    const told = { ...appealIn('set'), victims: [OTHER], defendants: [{ ...defendants[0]!, article: '152' as const }] };
    const amended = (amount: number) => {
      const parts = [
        { defendant: ID, outcome: 'amended' as const, additional: [{ penalty: 'fine' as const, amount }] },
      ];
      return { ...decision('upheld'), outcome: 'amended' as const, parts };
    };
    expect(decide(told, amended(50_000_000), AT)).toHaveLength(1);
    expect(() => decide(told, amended(60_000_000), AT)).toThrow('penalty-not-allowed');
    expect(decide(appealIn('set'), amended(60_000_000), AT)).toHaveLength(1); // by the article of the case
    const owed = (victim: string) => ({
      ...amended(50_000_000),
      compensations: [{ victim, defendants: [ID], amount: 1 }],
    });
    expect(decide(told, owed(OTHER), AT)).toHaveLength(1);
    expect(() => decide(told, owed(ID), AT)).toThrow('not-a-victim');
  });

  it('finds another crime, a graver one as the procuracy or a victim wants it (BLTTHS 357)', () => {
    const judged = { article: '150', clause: '2' } as const;
    const told = (by: 'victim' | 'defendant', part: object = {}): Appeal => ({
      ...{ ...appealIn('set'), appeals: [{ by, defendants: [ID], ...part }] },
      defendants: [{ ...defendants[0]!, article: '150', crimes: [judged] }],
    });
    const finds = (file: Appeal, found: object, crime: object = judged, settings = DEFAULT_SETTINGS as Settings) => {
      const crimes = [{ ...crime, verdict: 'convicted', found }] as never;
      const parts = [{ defendant: ID, outcome: 'amended' as const, crimes }];
      return decide(file, { ...decision('upheld'), outcome: 'amended', parts }, AT, settings);
    };
    const lighter = { article: '150', clause: '1' };
    const amended = finds(told('defendant'), lighter).reduce(evolve, told('defendant'));
    expect(amended.defendants).toMatchObject([{ verdict: 'convicted', crimes: [lighter] }]);
    expect(() => finds(told('defendant'), { article: '150', clause: '3' })).toThrow('graver-without-appeal');
    expect(() => finds(told('defendant'), { article: '151', clause: '1' })).toThrow('graver-without-appeal');
    expect(finds(told('victim'), { article: '151', clause: '1' })).toHaveLength(1);
    const sentences = { joined: 'checked', prison: 360, reform: 36, daysOfReform: 3, graver: 'as-decided' } as const;
    const read = [{ from: '2018-01-01', readings: { ...DEFAULT_SETTINGS[0].readings, sentences } }];
    expect(finds(told('defendant'), { article: '150', clause: '3' }, judged, read)).toHaveLength(1); // as the city reads it
    const ofMoney = told('victim', { part: 'compensation' });
    expect(() => finds(ofMoney, { article: '151', clause: '1' })).toThrow('graver-without-appeal');
    expect(() => finds(told('victim'), lighter, { article: '151', clause: '1' })).toThrow('not-the-crimes-judged');
    const part = (outcome: 'upheld' | 'amended', verdict: 'convicted' | 'acquitted') => {
      const parts = [{ defendant: ID, outcome, crimes: [{ ...judged, verdict }] }];
      return () => decide(told('victim'), { ...decision('upheld'), outcome, parts }, AT);
    };
    expect(part('upheld', 'convicted')).toThrow('part-not-amended');
    expect(part('amended', 'acquitted')).toThrow('not-the-crimes-judged');
  });

  it('finds another crime within its period alone, or says why not (BLHS 27; BLTTHS 157(5), 357)', () => {
    const judged = { article: '150', clause: '2' } as const;
    const one = { ...defendants[0]!, article: '150' as const, crimes: [judged] };
    const told = (limitationFrom?: string, committedOn?: string): Appeal => ({
      ...appealIn('set'),
      appeals: null,
      defendants: [{ ...one, ...(limitationFrom && { limitationFrom }), ...(committedOn && { committedOn }) }],
    });
    const finds = (file: Appeal, found?: object, more: object = {}) => {
      const crimes = [{ ...judged, verdict: 'convicted', ...(found && { found }) }] as never;
      const parts = [{ defendant: ID, outcome: 'amended' as const, crimes }];
      return decide(file, { ...decision('upheld'), outcome: 'amended', parts, ...more }, '2028-03-10T02:00:00.000Z');
    };
    const lighter = { article: '153', clause: '1' };
    expect(() => finds(told('2018-02-01'), lighter)).toThrow('liability-lapsed');
    expect(finds(told('2020-02-01'), lighter)).toHaveLength(1);
    expect(finds(told('2018-02-01'))).toHaveLength(1);
    expect(finds(told(), lighter)).toHaveLength(1); // not told of since when
    expect(() => finds(told('2018-02-01', '2018-01-01'), lighter)).toThrow('liability-lapsed');
    expect(finds(told('2018-02-01', '2017-12-31'), lighter)).toHaveLength(1); // under the Code before, which is not known (BLHS 7)
    expect(finds(told(undefined, '2010-02-01'), lighter)).toHaveLength(1); // it stands still
    const liable = [{ defendant: ID, ground: 'charged-in-time' as const }];
    expect(finds(told('2018-02-01'), lighter, { liable })).toMatchObject([{ data: { liable } }]);
    const other = [{ ...liable[0]!, defendant: OTHER }];
    expect(() => finds(told('2018-02-01'), lighter, { liable: other })).toThrow('not-on-appeal');
  });

  it('is dismissed once everybody has withdrawn, and not before (BLTTHS 348)', () => {
    const file = { ...appealIn('docketed'), appeals: [lodged, { by: 'procuracy' as const, defendants: [ID] }] };
    expect(() => decide(file, decision('dismissed'), AT)).toThrow('appeals-maintained');
    expect(() => recordWithdrawal(file, { by: 'defendant' }, AT)).toThrow('no-such-appeal');
    const one = recordWithdrawal(file, { by: 'victim' }, AT);
    expect(one).toMatchObject([{ data: { all: false } }]);
    const left = one.reduce(evolve, file);
    expect(() => decide(left, decision('dismissed'), AT)).toThrow('appeals-maintained');
    const none = recordWithdrawal(left, { by: 'procuracy' }, AT).reduce(evolve, left);
    expect(decide(none, decision('dismissed'), AT)).toHaveLength(1);
  });

  it('is changed, but not widened once its time has run out (BLTTHS 342(1))', () => {
    const file = { ...appealIn('set'), appeals: [{ ...lodged, part: 'whole' as const }] };
    expect(() => recordChange(file, { by: 'defendant', defendants: [ID] }, AT)).toThrow('no-such-appeal');
    expect(() => recordChange(file, { by: 'victim', defendants: [ID, OTHER] }, AT)).toThrow('appeal-widened');
    expect(() => recordChange(file, { ...lodged, part: 'own-interest' }, AT)).toThrow('part-of-others');
    const less = recordChange(file, { ...lodged, part: 'compensation' }, AT).reduce(evolve, file);
    expect(less.appeals).toEqual([{ ...lodged, part: 'compensation' }]);
    expect(() => recordChange(less, lodged, AT)).toThrow('appeal-widened');
  });

  it('is changed alone, where several of one kind have appealed (BLTTHS 342(1))', () => {
    const of = (defendant: string, part: 'whole' | 'compensation') => ({ defendants: [defendant], part });
    const by = 'defendant' as const;
    const appeals = [of(ID, 'whole'), of(OTHER, 'compensation')].map((one) => ({ by, ...one }));
    const file = { ...appealIn('set'), appeals };
    const less = { by, ...of(ID, 'compensation') };
    expect(() => recordChange(file, less, AT)).toThrow('several-appealed');
    expect(() => recordChange(file, { ...less, was: of(OTHER, 'whole') }, AT)).toThrow('no-such-appeal');
    const changed = recordChange(file, { ...less, was: of(ID, 'whole') }, AT).reduce(evolve, file);
    expect(changed.appeals).toEqual([less, appeals[1]]);
    expect(() => recordChange(file, { by, ...of(OTHER, 'whole'), was: of(OTHER, 'compensation') }, AT)).toThrow(
      'appeal-widened',
    );
  });

  it('is withdrawn alone, where several of one kind have appealed (BLTTHS 342)', () => {
    const by = 'defendant' as const;
    const appeals = [ID, OTHER, OTHER].map((id) => ({ by, defendants: [id] }));
    const file = { ...appealIn('set'), appeals };
    expect(() => recordWithdrawal(file, { by }, AT)).toThrow('several-appealed');
    const one = recordWithdrawal(file, { by, was: { defendants: [OTHER] } }, AT);
    expect(one).toMatchObject([{ data: { by, was: { defendants: [OTHER] }, all: false } }]);
    expect(one.reduce(evolve, file).appeals).toEqual(appeals.slice(0, 2));
    expect(evolve(file, appealWithdrawn(file.id, { by, all: true }, AT)).appeals).toEqual([]);
  });

  it('is put off from an open hearing to a day on which it is to open again', () => {
    expect(() => postpone(appealIn('set'), putOff, AT)).toThrow('appeal-hearing-not-open');
    const open = openHearing(appealIn('set'), AT);
    const off = postpone(open.reduce(evolve, appealIn('set')), putOff, AT);
    const due = deadlinesOf(
      [...docketed, ...open, ...off].map(({ type, occurredAt: at, data }) => ({ type, at, data })),
    );
    expect(due.find(({ rule }) => rule === '352.postponed')).toMatchObject({ dueOn: '2025-09-20', status: 'running' });
  });

  it('that is put off is made known to whoever was to be there, each time (BLTTHS 299(2), 352)', () => {
    const file = { ...appealIn('set'), openedAt: AT, delivered: ['setting'] as const };
    const before = postpone(file, putOff, AT).reduce(evolve, file);
    expect(() => deliver(before, 'postponement', everybody, AT)).toThrow('nothing-to-deliver');
    const off = postpone(file, { ...putOff, delivery: ID }, AT);
    const after = off.reduce(evolve, file);
    expect(() => deliver(after, 'postponement', ['victim'], AT)).toThrow('party-left-out');
    const told = deliver(after, 'postponement', everybody, AT);
    const known = told.reduce(evolve, after);
    expect(() => deliver(known, 'postponement', everybody, AT)).toThrow('nothing-to-deliver');
    const again = postpone(known, { ...putOff, delivery: OTHER }, '2025-09-20T02:00:00.000Z');
    expect(deliver(again.reduce(evolve, known), 'postponement', everybody, AT)).toHaveLength(1);
    const due = historyOf([...docketed, ...off, ...told, ...again]).filter(({ rule }) => rule === '352.deliver');
    expect(due.map(({ status }) => status)).toEqual(['met', 'running']);
  });
});

describe('a crime that was left out of what is heard on appeal', () => {
  const heard = openHearing(appealIn('set'), AT).reduce(evolve, appealIn('set'));

  it('is for the panel to find at the hearing, of anybody, and of a defendant only of this appeal (BLTTHS 153(4))', () => {
    expect(() => initiateCase(appealIn('set'), { ...leftOut, notice: null }, AT)).toThrow('panel-not-sitting');
    expect(() => demandInitiation(heard, { ...leftOut, exchange: null, defendants: [OTHER] }, AT)).toThrow(
      'not-on-appeal',
    );
    const initiated = initiateCase(heard, { ...leftOut, notice: OTHER, defendants: [ID] }, AT);
    expect(initiated.reduce(evolve, heard)).toMatchObject({
      ...{ status: 'set', initiations: [{ by: 'decision', initiated: true }] },
    });
    expect(historyOf([...docketed, ...initiated]).filter(({ rule }) => rule === '154-send.panel')).toMatchObject([
      { about: OTHER, status: 'running' },
    ]);
  });

  it('is demanded of the procuracy, which answers once, the way it was demanded', () => {
    const waiting = demandInitiation(heard, { ...leftOut, exchange: ID }, AT).reduce(evolve, heard);
    expect(() => recordInitiation(waiting, yes, null, AT)).toThrow('no-such-demand');
    const answered = recordInitiation(waiting, yes, ID, AT).reduce(evolve, waiting);
    expect(answered.initiations).toMatchObject([{ initiated: true }]);
    expect(() => recordInitiation(answered, yes, ID, AT)).toThrow('no-such-demand');
  });

  it('is told of by telephone first, and the answer confirms it or not (BLTTHS 132)', () => {
    const waiting = demandInitiation(heard, { ...leftOut, exchange: ID }, AT).reduce(evolve, heard);
    const told = (file: Appeal, exchange = ID): Appeal =>
      anticipate(file, { exchange, answer: 'granted' }, AT).reduce<Appeal>(evolve, file);
    const noted = told(waiting);
    expect(noted).toMatchObject({ initiations: [{ initiated: null }], anticipations: [{ confirmed: null }] });
    for (const initiated of [true, false]) {
      const answered = recordInitiation(noted, { ...yes, initiated }, ID, AT).reduce(evolve, noted);
      expect(answered.anticipations).toEqual([{ exchange: ID, answer: 'granted', confirmed: initiated }]);
      expect(() => told(answered)).toThrow('nothing-waits');
    }
    expect(() => told(waiting, OTHER)).toThrow('nothing-waits');
    const lent = { ...heard, lent: { exchange: OTHER, at: AT, backAt: null } };
    const given = recordGivenBack(told(lent, OTHER), back, OTHER, AT).reduce(evolve, told(lent, OTHER));
    expect(given.anticipations).toMatchObject([{ exchange: OTHER, confirmed: false }]);
  });
});

describe('a defendant on appeal', () => {
  it('is detained no longer than the appeal may be prepared (BLTTHS 347(2))', () => {
    const file = appealIn('docketed');
    expect(() => detain(file, { ...order, until: '2025-10-10' }, deadlines, AT)).toThrow('detention-too-long');
    const held = detain(file, { ...order, until: '2025-10-08' }, deadlines, AT);
    expect(historyOf([...docketed, ...held]).find(({ rule }) => rule === '347')).toMatchObject({ dueOn: '2025-10-08' });
    expect(() => detain(heldIn(file), { ...order, until: '2025-09-01' }, deadlines, AT)).toThrow('detained-already');
  });

  it('is detained by this court, which tells those near to them at once (BLTTHS 119(6))', () => {
    const held = detain(appealIn('docketed'), { ...order, until: '2025-09-30' }, deadlines, AT);
    const owed = (...events: AppealEvent[]) =>
      historyOf([...docketed, ...events]).flatMap(({ rule, about, status }) =>
        rule === '119.tried.told' ? [[about, status]] : [],
      );
    const tell = (...events: AppealEvent[]) =>
      tellOfDetention(
        appealIn('docketed'),
        { accused: ID, recipients: ['workplace'] },
        historyOf([...docketed, ...events]),
        AT,
      );
    expect(owed(...held)).toEqual([[ID, 'running']]);
    expect(owed(...held, ...tell(...held))).toEqual([[ID, 'met']]);
    const brought = recordDetention(appealIn('docketed'), toldOfDetention, AT);
    expect(owed(...brought)).toEqual([]);
    expect(() => tell(...brought)).toThrow('no-decision-to-tell');
    const freed = freeDefendant(held.reduce(evolve, appealIn('docketed')), 'chief-judge', order, AT);
    expect(owed(...held, ...freed)).toEqual([[ID, 'cancelled']]);
  });

  it('is detained as the court of first instance has ordered until that ends, or anew (BLTTHS 347(2))', () => {
    const coming = [{ id: ID, detainedUntil: '2025-08-30' }];
    const come = docket(ID, { ...crime, ...origin, defendants, judgment: '5/2025/HS-ST' }, AT, coming);
    const file = come.reduce(evolve, { ...appealIn('docketed'), defendants: [] });
    expect(file.defendants).toMatchObject([{ detained: { purpose: 'brought', until: '2025-08-30' } }]);
    const limit = (...events: AppealEvent[]) =>
      historyOf([...come, ...events]).find(({ rule }) => rule === '347.brought');
    expect(limit()).toMatchObject({ about: ID, dueOn: '2025-08-30', status: 'running' });
    const own = detain({ ...file, status: 'docketed' }, { ...order, until: '2025-10-08' }, deadlines, AT);
    expect(limit(...own)).toMatchObject({ status: 'replaced' });
  });

  it('goes free by the chief judge until the hearing opens, and by the panel from then on (BLTTHS 299(2), 347(1))', () => {
    const held = heldIn(appealIn('set'));
    expect(() => freeDefendant({ ...held, openedAt: null }, 'judge', order, AT)).toThrow('freed-by-the-chief-judge');
    expect(() => freeDefendant({ ...held, openedAt: '2025-08-11T02:00:00.000Z' }, 'judge', order, AT)).toThrow(
      'freed-by-the-chief-judge',
    );
    expect(freeDefendant({ ...held, openedAt: AT }, 'judge', order, AT)).toHaveLength(1);
  });

  it('is under a measure as the court of first instance has ordered, and as this court orders or ends it (BLTTHS 347(1))', () => {
    const coming = [{ id: ID, measures: [ban, { ...ban, measure: 'residence-ban' as const, until: '2025-08-01' }] }];
    const docketing = { ...crime, ...origin, defendants, judgment: '5/2025/HS-ST' };
    const events = docket(ID, docketing, AT, coming);
    const file: Appeal = { ...events.reduce(evolve, empty), status: 'docketed' };
    expect(file.defendants).toMatchObject([{ measures: [ban] }]);
    const limit = (...more: AppealEvent[]) =>
      historyOf([...events, ...more]).findLast(({ rule }) => rule === '347.exit-ban');
    expect(limit()).toMatchObject({ about: ID, dueOn: '2025-09-20', status: 'running' });
    const anew = { ...bail, measure: 'exit-ban' } as const;
    expect(() => applyMeasure(file, { ...anew, until: '2025-09-20' }, AT)).toThrow('measure-not-longer');
    expect(limit(...applyMeasure(file, anew, AT))).toMatchObject({ dueOn: '2025-09-30', status: 'running' });
    expect(() => applyMeasure(file, { ...anew, defendant: OTHER }, AT)).toThrow('not-on-appeal');
    expect(() => endMeasure(file, { ...ended, ground: 'over', number: undefined }, AT)).toThrow('not-decided');
    const over = endMeasure(file, ended, AT);
    expect(limit(...over)).toMatchObject({ status: 'met' });
    expect(over.reduce(evolve, file).defendants).toMatchObject([{ measures: [] }]);
  });

  it.each([
    ['upheld', 'judged'],
    ['terminated', 'terminated'],
  ] as const)('is under no measure any more once the judgment on appeal is %s (BLTTHS 355)', (outcome, ground) => {
    const file = bound(appealIn('set'));
    const over = decide(file, decision(outcome), AT);
    expect(over).toMatchObject([{ type: 'court.measure-ended', data: { measure: 'exit-ban', ground } }, {}]);
    expect(measuresBack(file, decision(outcome), AT)).toEqual([]);
    expect(over.reduce(evolve, file).defendants).toMatchObject([{ measures: [] }]);
  });

  it('goes back with the measures that are still used, where the matter goes on (BLTTHS 347(1), 355(2))', () => {
    const docketing = { ...crime, ...origin, defendants, judgment: '5/2025/HS-ST' };
    const come = docket(ID, docketing, AT, [{ id: ID, measures: [ban] }]);
    const file: Appeal = { ...come.reduce(evolve, empty), status: 'set' };
    const again = decide(file, decision('tried-again'), AT);
    expect(measuresBack(file, decision('tried-again'), AT)).toEqual([{ defendant: ID, measures: [ban] }]);
    expect(again.reduce(evolve, file).defendants).toMatchObject([{ measures: [] }]);
    const limit = (...events: AppealEvent[]) => historyOf(events).find(({ rule }) => rule === '347.exit-ban');
    expect(limit(...come, ...again)).toMatchObject({ about: ID, status: 'replaced' });
    const late = [...come, appealDecided(ID, decision('upheld'), AT)]; // registered since, it ends with that
    expect(limit(...late)).toMatchObject({ about: ID, status: 'met' });
  });

  it('is detained as is told only now, or put right, until whoever has ordered it ends that, beside no order of this court and not once it has decided (BLTTHS 347(1), (2))', () => {
    const file = appealIn('docketed');
    const come = recordDetention(file, toldOfDetention, AT);
    const held = come.reduce(evolve, file);
    expect(held.defendants).toMatchObject([{ detained: { purpose: 'brought', until: '2025-09-15' } }]);
    expect(recordDetention(held, toldOfDetention, AT)).toEqual([]);
    const righted = recordDetention(held, { ...toldOfDetention, until: '2025-09-10' }, AT);
    expect(righted.reduce(evolve, held).defendants).toMatchObject([{ detained: { until: '2025-09-10' } }]);
    const limits = historyOf([...docketed, ...come, ...righted]).filter(({ rule }) => rule === '347.brought');
    expect(limits.map(({ status, dueOn }) => [status, dueOn])).toEqual([
      ['replaced', '2025-09-15'],
      ['running', '2025-09-10'],
    ]);
    const free = { ...toldOfDetention, released: true };
    expect(recordDetention(held, free, AT).reduce(evolve, held).defendants).toMatchObject([{ detained: null }]);
    const own = heldIn(file);
    for (const told of [toldOfDetention, free, { ...toldOfDetention, defendant: OTHER }])
      expect(recordDetention(own, told, AT)).toEqual([]);
    expect(recordDetention({ ...file, status: 'decided' }, toldOfDetention, AT)).toEqual([]);
  });

  it('stays free of whatever came with the file, where this court has freed them since (BLTTHS 347(1))', () => {
    const known = (events: AppealEvent[]) => events.map(({ type, occurredAt: at, data }) => ({ type, at, data }));
    const held = recordDetention(appealIn('docketed'), toldOfDetention, AT).reduce(evolve, appealIn('docketed'));
    const freed = freeDefendant(held, 'chief-judge', order, AT);
    const free = freed.reduce(evolve, held);
    expect(recordDetention(free, toldOfDetention, AT, freedHere(known(freed), ID))).toEqual([]);
    expect(freedHere(known(freed), OTHER)).toBe(false);
    const told = recordDetention(held, { ...toldOfDetention, released: true }, AT);
    expect(told).toMatchObject([{ data: { told: true } }]);
    expect(freedHere(known(told), ID)).toBe(false);
  });

  it('goes back detained until the last day of the order, where the matter goes on, and not past that (BLTTHS 347(2))', () => {
    const until = '2025-09-30';
    const held = detain(appealIn('docketed'), { ...order, until }, [], AT);
    const file: Appeal = { ...held.reduce(evolve, appealIn('docketed')), status: 'set' };
    const again = decision('investigated-again');
    expect(detainedBack(file, again, AT)).toEqual([{ defendant: ID, until }]);
    expect(detainedBack(file, again, '2025-10-01T02:00:00.000Z')).toEqual([]);
    expect(detainedBack(file, decision('upheld'), AT)).toEqual([]);
    const decided = decide(file, again, AT);
    expect(decided.reduce(evolve, file).defendants).toMatchObject([{ detained: null }]);
    const limit = historyOf([...docketed, ...held, ...decided]).find(({ rule }) => rule === '347');
    expect(limit).toMatchObject({ about: ID, status: 'replaced' });
  });

  it('goes free with the judgment that leaves nothing to be served in prison, or ends the matter (BLTTHS 328, 355(1))', () => {
    const held = detain(appealIn('docketed'), { ...order, until: '2025-09-30' }, [], AT);
    const file: Appeal = { ...held.reduce(evolve, appealIn('docketed')), status: 'set' };
    const fined: Appeal = { ...file, defendants: file.defendants.map((one) => ({ ...one, penalty: 'fine' })) };
    const part = { defendant: ID, outcome: 'amended' as const };
    const ended = (said: Partial<Parameters<typeof decide>[1]>, of = file) =>
      decide(of, { ...decision('amended'), ...said }, AT);
    for (const events of [
      ended({ verdicts: [{ defendant: ID, verdict: 'acquitted' }] }),
      ended({ parts: [{ ...part, penalty: 'non-custodial', months: 24 }] }),
      ended({ parts: [{ ...part, months: 2, termServed: true }] }),
      ended({ outcome: 'terminated' }),
      ended({ outcome: 'upheld' }, fined),
    ]) {
      expect(events.reduce(evolve, file).defendants).toMatchObject([{ detained: null }]);
      const limit = historyOf([...docketed, ...held, ...events]).find(({ rule }) => rule === '347');
      expect(limit).toMatchObject({ about: ID, status: 'met' });
    }
    const [released] = ended({
      outcome: 'terminated',
      parts: [{ defendant: ID, outcome: 'terminated', heldOtherwise: true }],
    });
    expect(released?.data).toMatchObject({ defendant: ID, instance: 'appeal', heldOtherwise: true });
    for (const events of [ended({ outcome: 'upheld' }), ended({ parts: [{ ...part, months: 60 }] })])
      expect(events.reduce(evolve, file).defendants).toMatchObject([{ detained: { until: '2025-09-30' } }]);
    const served = ended({ parts: [{ ...part, months: 2, termServed: true }] }).reduce(evolve, file);
    expect(() => detainForExecution(served, { ...order, until: '2025-09-20' }, AT)).toThrow('nothing-to-carry-out');
  });

  it('who is sentenced to imprisonment in the end is detained for 45 days from the pronouncement (BLTTHS 347(3))', () => {
    const file = appealIn('set');
    const until = '2025-09-23';
    const upheld = decide(file, decision('upheld'), AT);
    const over = upheld.reduce(evolve, file);
    const held = detainForExecution(over, { ...order, until }, AT);
    expect(historyOf([...docketed, ...upheld, ...held]).find(({ rule }) => rule === '347.execution')).toMatchObject({
      ...{ dueOn: until, status: 'running' },
    });
    expect(() => detainForExecution(over, { ...order, until: '2025-09-24' }, AT)).toThrow('detention-too-long');
    const verdicts = [{ defendant: ID, verdict: 'acquitted' as const }];
    const acquitted = decide(file, { outcome: 'amended', number: '2', verdicts }, AT).reduce(evolve, file);
    expect(() => detainForExecution(acquitted, { ...order, until }, AT)).toThrow('nothing-to-carry-out');
  });

  it('who is not, as the judgment stands or is amended, is not detained for it (BLTTHS 347(3))', () => {
    const until = '2025-09-23';
    const fined = {
      ...appealIn('set'),
      defendants: appealIn('set').defendants.map((one) => ({ ...one, penalty: 'fine' as const })),
    };
    const stands = decide(fined, decision('upheld'), AT).reduce(evolve, fined);
    expect(() => detainForExecution(stands, { ...order, until }, AT)).toThrow('nothing-to-carry-out');
    const ended = (penalty: 'imprisonment' | 'suspended-sentence', file: Appeal): Appeal => {
      const parts = [{ defendant: ID, outcome: 'amended' as const, penalty, months: 12 }];
      return decide(file, { outcome: 'amended', number: '2', verdicts: [], parts }, AT).reduce(evolve, file);
    };
    expect(() => detainForExecution(ended('suspended-sentence', appealIn('set')), { ...order, until }, AT)).toThrow(
      'nothing-to-carry-out',
    );
    expect(detainForExecution(ended('imprisonment', fined), { ...order, until }, AT)).toHaveLength(1);
  });
});

describe('another appeal that the court of first instance records since the file went up', () => {
  const file: Appeal = { ...appealIn('docketed'), appeals: [lodged] };
  const coming = [{ id: OTHER, person: OTHER, verdict: 'convicted' as const, appealed: true, article: '150' as const }];
  const another = { by: 'defendant' as const, defendants: [OTHER], part: 'whole' as const };
  const held = { detainedUntil: '2025-09-15', measures: [ban], coercions: [{ ...frozen, since: AT }] };
  const bringing = [{ ...coming[0]!, ...held, searched: { since: AT, evades: true } }];
  const after = takeInAppeal(file, { ...another, coming }, bringing, [civilParty], AT).reduce(evolve, file);

  it('is heard with the others, and whom it is about comes with what stands of them (BLTTHS 335, 339, 345, 347)', () => {
    expect(after).toMatchObject({
      ...{ appeals: [lodged, another], appellants: ['defendant'], participants: [civilParty] },
      defendants: [
        { id: ID, appealed: true },
        {
          ...{ id: OTHER, appealed: true, article: '150', detained: { purpose: 'brought', until: '2025-09-15' } },
          ...{ measures: [ban], coercions: [{ order: OTHER }], wantedSince: AT },
        },
      ],
    });
    const apart = [{ defendant: OTHER, outcome: 'terminated' as const }];
    expect(decide({ ...after, status: 'set' }, { ...decision('upheld'), parts: apart }, AT)).not.toEqual([]);
  });

  it('keeps the appeal from being dismissed until it is withdrawn too (BLTTHS 348)', () => {
    const left = recordWithdrawal(after, { by: 'victim' }, AT).reduce(evolve, after);
    expect(() => decide(left, decision('dismissed'), AT)).toThrow('appeals-maintained');
    const none = recordWithdrawal(left, { by: 'defendant' }, AT).reduce(evolve, left);
    expect(decide(none, decision('dismissed'), AT).at(-1)).toMatchObject({ data: { outcome: 'dismissed' } });
  });

  it('is about one who is here already, or who comes with it', () => {
    const here: Appeal = { ...file, defendants: file.defendants.map((one) => ({ ...one, appealed: false })) };
    expect(takeInAppeal(here, lodged, [], [], AT).reduce(evolve, here)).toMatchObject({
      ...{ appeals: [lodged, lodged], defendants: [{ id: ID, appealed: true }] },
    });
    expect(() => takeInAppeal(file, another, [], [], AT)).toThrow('not-on-appeal');
  });
});

describe('the file of an appeal', () => {
  const file: Appeal = { ...appealIn('set'), appeals: [lodged, { by: 'procuracy', defendants: [ID] }] };
  const lent = lendFile(file, { exchange: OTHER, to: 'vks-hn' }, AT).reduce(evolve, file);

  it('goes to the procuracy once, and the appeal waits for it (BLTTHS 341)', () => {
    expect(() => lendFile(lent, { exchange: null, to: null }, AT)).toThrow('lent-already');
    expect(() => openHearing(lent, AT)).toThrow('file-with-the-procuracy');
    expect(() => decide(lent, decision('upheld'), AT)).toThrow('file-with-the-procuracy');
    expect(() => recordGivenBack(lent, back, null, AT)).toThrow('not-lent');
    const here = recordGivenBack(lent, back, OTHER, AT).reduce(evolve, lent);
    expect(openHearing(here, AT)).toHaveLength(1);
    expect(() => recordGivenBack(here, back, OTHER, AT)).toThrow('not-lent');
    expect(here.appeals).toHaveLength(2);
  });

  it('comes back with the protest withdrawn, and what others have appealed is heard (BLTTHS 342)', () => {
    const here = recordGivenBack(lent, { ...back, protestWithdrawn: true }, OTHER, AT).reduce(evolve, lent);
    expect(here.appeals).toEqual([lodged]);
  });
});

describe('an appeal judgment', () => {
  it('says on what ground somebody is acquitted, of each crime where they are told apart (BLTTHS 13, 157(1), (2))', () => {
    const asked = (said: object, parts?: object[]) =>
      AppealDecision.schema.safeParse({
        ...{ number: '1', outcome: 'amended', parts },
        verdicts: [{ defendant: ID, verdict: 'acquitted', ...said }],
      }).success;
    const part = (more: object, defendant: string = ID) => {
      const crimes = [{ article: '150', clause: '1', verdict: 'acquitted', ...more }];
      return [{ defendant, outcome: 'amended', crimes }];
    };
    expect(asked({ ground: 'no-offence' })).toBe(true);
    expect(asked({})).toBe(false);
    expect(asked({}, part({ ground: 'not-proven' }))).toBe(true);
    expect(asked({}, part({}))).toBe(false);
    expect(asked({}, part({ ground: 'not-proven' }, OTHER))).toBe(false);
    expect(asked({ verdict: 'convicted', ground: 'no-offence' })).toBe(false);
    const before = { number: '1', outcome: 'amended', verdicts: [{ defendant: ID, verdict: 'acquitted' }] };
    expect(appealDecided.schema.safeParse(before).success).toBe(true);
  });
});

describe('an appeal judgment that was entered wrongly', () => {
  const part = { defendant: ID, outcome: 'amended' as const, months: 84 };
  const decided = { id: OTHER, type: 'court.appeal-decided', at: AT, data: { parts: [part] } };
  const rightly = (parts: NonNullable<EntryCorrected['changes']['parts']>) =>
    correct(appealIn('decided'), { entry: OTHER, reason: 'wrong-entry', changes: { parts }, repeatedIn: [] }, AT, [
      decided,
    ]);

  it('is put right in its sentences, and not in how the part of anybody ends, which was told at once (BLTTHS 355)', () => {
    expect(rightly([{ ...part, months: 48 }])).toHaveLength(1);
    expect(() => rightly([{ defendant: ID, outcome: 'upheld' }])).toThrow('gone-further');
    expect(() => rightly([{ ...part, crimes: [{ article: '150', clause: '1', verdict: 'convicted' }] }])).toThrow(
      'gone-further',
    );
    expect(() => rightly([])).toThrow('gone-further');
  });
});
