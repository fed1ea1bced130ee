import { appealHandedOver, judgmentPronounced, type EntryCorrected } from '@la-chan/contracts';
import type { HistoryEntry } from '@la-chan/procedure';
import { again, correct } from './trial.corrections';
import { blank } from './trial.events';
import type { Trial } from './trial';

const ID = '01900000-0000-7000-8000-000000000001';
const OTHER = '01900000-0000-7000-8000-000000000002';
const JUDGMENT = '01900000-0000-7000-8000-00000000000a';
const APPEAL = '01900000-0000-7000-8000-00000000000b';
const AT = '2024-05-10T02:00:00.000Z';

const crime = { article: '150', clause: '1' } as const;
const judged = {
  ...blank,
  id: ID,
  version: 0,
  number: '',
  unit: '',
  createdAt: AT,
  updatedAt: AT,
  status: 'judged',
} as Trial;
const convicted = { defendant: ID, verdict: 'convicted' as const, penalty: 'imprisonment' as const, months: 84 };
const before = { defendant: ID, verdict: 'acquitted' as const, penalty: null, months: null };
const acquitted = { ...before, ground: 'not-proven' as const };
const entry = (id: string, type: string, data: object): HistoryEntry => ({ id, type, at: AT, data: { ...data } });
const appealed = (more: object = {}) =>
  entry(APPEAL, 'court.appeal-recorded', { by: 'victim', defendants: [ID], late: false, ...more });
const pronounced = entry(JUDGMENT, judgmentPronounced.type, { verdicts: [convicted] });
const gone = entry(ID, appealHandedOver.type, {});
const rightly = (
  id: string,
  changes: EntryCorrected['changes'],
  history: readonly HistoryEntry[],
  status: Trial['status'] = 'judged',
) => correct({ ...judged, status }, { entry: id, reason: 'wrong-entry', changes, repeatedIn: [] }, AT, history);

describe('a judgment that was entered wrongly', () => {
  it('is put right in what it finds until that was told or has gone up, and in its sentences after it too', () => {
    expect(rightly(JUDGMENT, { verdicts: [acquitted] }, [pronounced])).toHaveLength(1);
    expect(() => rightly(JUDGMENT, { verdicts: [acquitted] }, [pronounced, gone])).toThrow('gone-further');
    expect(() => rightly(JUDGMENT, { verdicts: [acquitted] }, [pronounced], 'appeal-offered')).toThrow('gone-further');
    const found = {
      ...convicted,
      crimes: [{ ...crime, verdict: 'convicted' as const, found: { ...crime, clause: '2' as const } }],
    };
    expect(() => rightly(JUDGMENT, { verdicts: [found] }, [pronounced, gone])).toThrow('gone-further');
    expect(rightly(JUDGMENT, { verdicts: [{ ...convicted, months: 48 }] }, [pronounced, gone])).toHaveLength(1);
  });

  it('is put right as what it says on whom it acquits, with the ground, until that was told (BLTTHS 331(6))', () => {
    expect(() => rightly(JUDGMENT, { verdicts: [before] }, [pronounced])).toThrow('acquitted-on-what-ground');
    const history = [entry(JUDGMENT, judgmentPronounced.type, { verdicts: [acquitted] })];
    const another = { verdicts: [{ ...before, ground: 'no-event' as const }] };
    expect(rightly(JUDGMENT, another, history)).toHaveLength(1);
    expect(() => rightly(JUDGMENT, another, [...history, gone])).toThrow('gone-further');
    const earlier = [entry(JUDGMENT, judgmentPronounced.type, { verdicts: [convicted, before] })];
    expect(rightly(JUDGMENT, { verdicts: [{ ...convicted, months: 48 }, before] }, [...earlier, gone])).toHaveLength(1);
  });

  it('says from what somebody is exempted where that is put right; what was left open before stays so (BLHS 29, 59)', () => {
    const open = { ...convicted, verdict: 'exempted' as const, penalty: null, months: null };
    const said = { ...open, verdict: 'exempted-from-penalty' as const };
    expect(() => rightly(JUDGMENT, { verdicts: [open] }, [pronounced])).toThrow('not-of-its-codelist');
    const crimes = [{ ...crime, verdict: 'exempted' as const }];
    expect(() => rightly(JUDGMENT, { verdicts: [{ ...said, crimes }] }, [pronounced])).toThrow('not-of-its-codelist');
    expect(rightly(JUDGMENT, { verdicts: [said] }, [pronounced])).toHaveLength(1);
    const other = { ...convicted, defendant: OTHER };
    const earlier = [entry(JUDGMENT, judgmentPronounced.type, { verdicts: [open, other] })];
    expect(rightly(JUDGMENT, { verdicts: [open, { ...acquitted, defendant: OTHER }] }, earlier)).toHaveLength(1);
    expect(rightly(JUDGMENT, { verdicts: [said, other] }, earlier)).toHaveLength(1);
  });

  it('is pronounced again as it is put right', () => {
    const past = { deadlines: [], settings: [] as never, history: [], whole: judged };
    const pronounce = again['court.judgment-pronounced'];
    const judgment = { number: '1/HS-ST', notice: null, verdicts: [convicted] };
    expect(() => pronounce?.({ ...judged, status: 'set', openedAt: AT }, judgment, AT, past)).toThrow(
      'verdict-for-each',
    );
  });
});

describe('an appeal that was entered wrongly', () => {
  it('is put right in whose it is, and about what, until it has gone up', () => {
    const changes = { by: 'civil-plaintiff', part: 'compensation' } as const;
    expect(rightly(APPEAL, changes, [pronounced, appealed()])).toHaveLength(1);
    expect(() => rightly(APPEAL, changes, [pronounced, appealed(), gone])).toThrow('gone-further');
  });

  it('is not where the court above has accepted it as late, or a procuracy has served it', () => {
    for (const more of [{ late: true }, { notice: ID }])
      expect(() => rightly(APPEAL, { by: 'defendant' }, [pronounced, appealed(more)])).toThrow('not-correctable');
  });

  it('is as that procuracy has told it, whatever has come since', () => {
    const ground = { ground: 'law-misapplied' };
    const told = { entry: APPEAL, reason: 'wrong-entry' as const, repeatedIn: [], told: { by: 'vks-hn', notice: ID } };
    const history = [pronounced, appealed({ notice: ID, ground: 'other' }), gone];
    expect(correct(judged, { ...told, changes: ground }, AT, history)).toHaveLength(1);
    expect(() => rightly(APPEAL, ground, history)).toThrow('not-correctable');
  });
});
