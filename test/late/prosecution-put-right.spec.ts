import type { EntryCorrection } from '@la-chan/contracts';
import { DEFAULT_SETTINGS, type Deadline, type HistoryEntry } from '@la-chan/procedure';
import * as reviewCorrections from '../../apps/prosecution/src/court-review/court-review.corrections';
import * as reviews from '../../apps/prosecution/src/court-review/court-review';
import { cancelInitiation as cancelOwn } from '../../apps/prosecution/src/initiation/cancellation';
import * as initiations from '../../apps/prosecution/src/initiation/initiation';
import * as initiationCorrections from '../../apps/prosecution/src/initiation/initiation.corrections';
import * as initiationEvents from '../../apps/prosecution/src/initiation/initiation.events';
import { indict } from '../../apps/prosecution/src/prosecution-file/indictment';
import { merge } from '../../apps/prosecution/src/prosecution-file/joinder';
import { dateOffence } from '../../apps/prosecution/src/prosecution-file/limitation';
import { endMeasure } from '../../apps/prosecution/src/prosecution-file/measure';
import * as fileCorrections from '../../apps/prosecution/src/prosecution-file/prosecution-file.corrections';
import { split } from '../../apps/prosecution/src/prosecution-file/split';
import { resumeAccused, suspendAccused } from '../../apps/prosecution/src/prosecution-file/stay';
import { cancelInitiation } from '../../apps/prosecution/src/resolution/cancellation';
import { recordComplaint } from '../../apps/prosecution/src/resolution/complaint';
import { dateOffence as dateReported } from '../../apps/prosecution/src/resolution/limitation';
import * as resolutionCorrections from '../../apps/prosecution/src/resolution/resolution.corrections';
import { resume, suspend } from '../../apps/prosecution/src/resolution/time-limit';
import { KeptFile, type Law } from './kept-file';
import { prosecutionDeeds, prosecutionOfTwo, prosecutionOpened } from './prosecution-deeds';
import { resolutionDeeds, resolutionOpened } from './resolution-deeds';

const at = (day: string, year = '2025'): string => `${year}-${day}T02:00:00.000Z`;
const NOW = at('12-01');
const [OTHER, ANNA, BINH, APART] = ['b', 'c', 'd', 'e'].map((end) => `01900000-0000-7000-8000-00000000000${end}`) as [
  string,
  string,
  string,
  string,
];
const code = (of: string) => expect.objectContaining({ code: of });
type Changes = EntryCorrection['changes'];
type Kept = ReturnType<typeof prosecutionOpened>;
const righted = (file: Kept, type: Parameters<Kept['says']>[0], changes: Changes, now = NOW) =>
  file.righted(fileCorrections, type, changes, now);

describe('the day of the crime, known on a day that was entered wrongly', () => {
  it('is not known before it, at a procuracy that has the file or resolves a report itself (BLHS 27(3); TTLT 01/2020 5(5))', () => {
    const dated = prosecutionOpened(at('08-04')).done({
      act: 'dateOffence',
      at: at('08-08'),
      decide: (file, on, deadlines) => dateOffence(file, { accused: ANNA, committedOn: '2025-08-06' }, deadlines(), on),
    });
    expect(() => righted(dated, 'prosecution.offence-dated', { occurredAt: '2025-08-05' })).toThrow(
      code('dated-ahead'),
    );
    expect(() => righted(dated, 'prosecution.offence-dated', { occurredAt: '2025-08-06' })).not.toThrow();
    const reported = resolutionOpened(at('08-04')).done({
      act: 'dateOffence',
      at: at('08-08'),
      decide: (file, on) => dateReported(file, { committedOn: '2025-08-06' }, on),
    });
    const inReport = (occurredAt: string) => () =>
      reported.righted(resolutionCorrections, 'prosecution.resolution-offence-dated', { occurredAt }, NOW);
    expect(inReport('2025-08-05')).toThrow(code('offence-still-to-come'));
    expect(inReport('2025-08-06')).not.toThrow();
  });
});

describe('what goes on against somebody', () => {
  const on = (day: string): string => at(day, '2033');
  const dated = prosecutionOfTwo(on('08-04')).done({
    act: 'dateOffence',
    at: on('08-05'),
    decide: (file, day, deadlines) => dateOffence(file, { accused: ANNA, committedOn: '2018-08-20' }, deadlines(), day), // 15 years
  });

  it('does so before the period of limitation is over: a resumption, and the indictment (BLTTHS 157(5), 249(1); BLHS 27)', () => {
    const resumed = dated
      .done({
        act: 'suspendAccused',
        at: on('08-06'),
        decide: (file, day, deadlines) => {
          const suspension = { accused: ANNA, ground: 'illness', number: '1/QĐ', notice: null } as const;
          return suspendAccused(file, suspension, deadlines(), day);
        },
      })
      .done({
        act: 'resumeAccused',
        at: on('08-12'),
        decide: (file, day, deadlines) =>
          resumeAccused(file, { accused: ANNA, number: '2/QĐ', notice: null, into: APART }, deadlines(), day),
      });
    const RESUMED = 'prosecution.accused-resumed';
    expect(() => righted(resumed, RESUMED, { occurredAt: '2033-08-25' }, on('12-01'))).toThrow(code('time-barred'));
    expect(() => righted(resumed, RESUMED, { ground: 'disputed' }, on('12-01'))).toThrow();
    expect(() => righted(resumed, RESUMED, { occurredAt: '2033-08-19' }, on('12-01'))).not.toThrow();
    const indicted = dated.done({
      act: 'indict',
      at: on('08-12'),
      decide: (file, day, deadlines) =>
        indict(
          file,
          { exchange: OTHER, to: 'toa-hn', number: '3/CT', notice: null, complex: false },
          day,
          [],
          deadlines(),
        ),
    });
    const INDICTED = 'prosecution.accused-indicted';
    expect(() => righted(indicted, INDICTED, { occurredAt: '2033-08-25' }, on('12-01'))).toThrow(
      code('liability-lapsed'),
    );
    expect(() => righted(indicted, INDICTED, { occurredAt: '2033-08-19' }, on('12-01'))).not.toThrow();
  });

  it('is of nobody who was too young, whatever day the indictment is put right to (BLHS 12; BLTTHS 248(1))', () => {
    const indicted = prosecutionOfTwo(on('08-04')).done(prosecutionDeeds.indict(on('08-12'), 1));
    const born = new Map([[ANNA, { name: 'Canary', birthDate: '2017-08-11' }]]); // 16 then, of a crime from 16 on
    const righted = (occurredAt: string) =>
      indicted.righted(fileCorrections, 'prosecution.accused-indicted', { occurredAt }, on('12-01'), born);
    expect(() => righted('2033-08-10')).toThrow(
      expect.objectContaining({ code: 'too-young', law: 'BLHS 12(2)', field: '/changes/occurredAt' }),
    );
    expect(righted('2033-08-11').file.status).toBe('indicted');
  });
});

describe('files that are joined or parted', () => {
  const agreement = { number: '4/BB', agreedOn: '2025-08-12' };

  it('are so once the body had agreed (TTLT 04/2018 29(3))', () => {
    const merged = prosecutionOpened(at('08-04')).done({
      act: 'merge',
      at: at('08-14'),
      decide: (file, on) => {
        const into = { ...file, id: OTHER, joinderConsultations: [] };
        return merge(file, into, { ground: 'several-crimes', number: '5/QĐ', notice: null, agreement }, on);
      },
    });
    const MERGED = 'prosecution.file-merged';
    expect(() => righted(merged, MERGED, { occurredAt: '2025-08-11' })).toThrow(code('agreed-afterwards'));
    expect(righted(merged, MERGED, { occurredAt: '2025-08-12' }).file.status).toBe('merged');
    const parted = prosecutionOfTwo(at('08-04'))
      .done({
        act: 'suspendAccused',
        at: at('08-06'),
        decide: (file, on, deadlines) => {
          const suspension = { accused: ANNA, ground: 'illness', number: '1/QĐ', notice: null } as const;
          return suspendAccused(file, suspension, deadlines(), on);
        },
      })
      .done({
        act: 'split',
        at: at('08-14'),
        decide: (file, on) =>
          split(file, { into: APART, accused: [ANNA], ground: 'fatal-illness', number: '6/QĐ', agreement }, on),
      });
    expect(() => righted(parted, 'prosecution.file-split', { occurredAt: '2025-08-11' })).toThrow(
      code('agreed-afterwards'),
    );
    expect(() => righted(parted, 'prosecution.file-split', { occurredAt: '2025-08-12' })).not.toThrow();
  });
});

describe('what a file is under', () => {
  it('ends with its last day, and before that by a decision, which has a number', () => {
    const ended = prosecutionOpened(at('08-04'))
      .done(prosecutionDeeds.ban(at('08-05'), 1)) // until 15/08
      .done({
        act: 'endMeasure',
        at: at('08-18'),
        decide: (file, on) => endMeasure(file, { accused: ANNA, measure: 'exit-ban', ground: 'over' }, on),
      });
    const ENDED = 'prosecution.measure-ended';
    expect(() => righted(ended, ENDED, { occurredAt: '2025-08-14' })).toThrow(code('measure-end-not-decided'));
    expect(() => righted(ended, ENDED, { occurredAt: '2025-08-15' })).not.toThrow();
    expect(() => righted(ended, 'prosecution.measure-applied', { until: '2025-08-20' })).toThrow(
      code('another-course'),
    );
  });
});

describe('what is read by the day on which it is done', () => {
  it('goes back twice in all, or anew after an annulment, as the city reads that then (BLTTHS 174(2))', () => {
    const { file } = prosecutionOpened(at('08-04'));
    const by = (some: readonly ('procuracy' | 'appeal-court')[]) =>
      some.map((one) => ({ by: one, at: at('08-04'), accused: null }));
    const returned = { ...file, returns: by(['procuracy', 'procuracy', 'appeal-court']) } as unknown as typeof file;
    const anew = { ...DEFAULT_SETTINGS[0].readings, returns: { afterAnnulment: 'anew' as const } };
    const past = {
      ...{ deadlines: [], history: [], whole: returned },
      settings: [...DEFAULT_SETTINGS, { from: '2025-09-01', readings: anew }],
    };
    const data = { by: 'procuracy', ground: 'evidence-missing', number: '7/QĐ', to: 'pc02' } as const;
    const again = fileCorrections.again['prosecution.file-returned'];
    expect(() => again?.(returned, data, at('08-30'), past)).toThrow(code('returned-twice'));
    expect(again?.(returned, data, at('09-02'), past)).toHaveLength(1);
  });
});

describe('a protest that was changed', () => {
  const due = { dueAt: at('09-01') };
  const limit = (rule: string, about?: string) => ({ ...due, rule, about, status: 'running' }) as unknown as Deadline;
  const entry = (type: string, data: Record<string, unknown>): HistoryEntry => ({ type, at: at('08-20'), data });

  it('went no further once its time was over (BLTTHS 342(1))', () => {
    const { file } = prosecutionOpened(at('08-04'));
    const indicted = {
      ...file,
      status: 'handed-over' as const,
      protestedDecisions: [OTHER],
      accused: file.accused.map((one) => ({ ...one, state: 'indicted' as const })),
    };
    const made = { notice: OTHER, to: 'toa-hn', accused: [ANNA], part: 'compensation', number: '8/KN' };
    const changed = { notice: APART, to: 'toa-hn', accused: [ANNA], part: 'whole', number: '9/KN' } as const;
    const past = {
      ...{ settings: DEFAULT_SETTINGS, whole: indicted, deadlines: [limit('337'), limit('337.protest', OTHER)] },
      history: [
        entry('prosecution.judgment-protested', made),
        entry('prosecution.decision-protested', { ...made, part: 'property' }),
      ],
    };
    const ofJudgment = fileCorrections.again['prosecution.protest-changed'];
    const ofDecision = fileCorrections.again['prosecution.decision-protest-changed'];
    const said = { ...changed, of: OTHER } as never;
    expect(() => ofJudgment?.(indicted, said, at('09-02'), past)).toThrow(code('protest-widened'));
    expect(ofJudgment?.(indicted, said, at('08-28'), past)).toHaveLength(1);
    const other = { notice: OTHER, number: '9/KN' } as never;
    expect(() => ofDecision?.(indicted, other, at('09-02'), past)).toThrow(code('protest-widened'));
    expect(ofDecision?.(indicted, other, at('08-28'), past)).toHaveLength(1);
  });

  it('the same above (BLTTHS 336(2), 337, 342(1))', () => {
    const file = {
      ...reviews.blank,
      ...{ id: OTHER, version: 1, number: '', unit: '', createdAt: NOW, updatedAt: NOW },
      ...{ status: 'protested' as const, decision: 'judgment' as const, defendants: [ANNA, BINH], protested: [ANNA] },
    } as reviews.CourtReview;
    const again = reviewCorrections.again['prosecution.higher-protest-changed'];
    const wider = { notice: APART, defendants: [ANNA, BINH], number: '9/KN' } as never;
    const past = { settings: DEFAULT_SETTINGS, whole: file, deadlines: [limit('337.above')], history: [] };
    expect(() => again?.(file, wider, at('09-02'), past)).toThrow(code('protest-widened'));
    expect(again?.(file, wider, at('08-28'), past)).toHaveLength(1);
  });
});

describe('a ground on which nothing is initiated', () => {
  const ofRequest = code('not-at-victims-request');

  it('is of the crime that was found: by the procuracy itself, and of what it has resolved (BLTTHS 157(8), 158(1))', () => {
    const law: Law<
      initiations.Initiation,
      initiations.InitiationStatus,
      initiations.InitiationAct,
      initiationEvents.InitiationEvent
    > = {
      procedure: initiations.initiationProcedure,
      blank: initiationEvents.blank,
      evolve: initiationEvents.evolve,
    };
    const opening = {
      ...{ number: '1/2025/KT', basis: 'own-finding' as const, from: [], court: null, exchange: null },
      ...{ article: '150' as const, clause: '2' as const, accused: [], account: OTHER, unit: 'c00070' },
    };
    const decided = KeptFile.opened(law, OTHER, initiations.open(OTHER, opening, at('08-04')), at('08-04')).done({
      act: 'decideNotToInitiate',
      at: at('08-06'),
      decide: (file, on) => initiations.decideNotToInitiate(file, { ground: 'no-event', number: '1/QĐ' }, on),
    });
    const ofFinding = (changes: Changes) => () =>
      decided.righted(initiationCorrections, 'prosecution.initiation-decided', changes, NOW);
    expect(ofFinding({ ground: 'no-request' })).toThrow(ofRequest);
    expect(ofFinding({ ground: 'no-offence' })).not.toThrow();
    const fallen = KeptFile.opened(law, OTHER, initiations.open(OTHER, opening, at('08-04')), at('08-04'))
      .done({
        act: 'initiate',
        at: at('08-06'),
        decide: (file, on) => {
          const sent = { case: OTHER, notice: OTHER, to: 'pc02' };
          return initiations.initiate(file, { article: '150', clause: '2', number: '1/QĐ', ...sent }, on);
        },
      })
      .done({
        act: 'cancelInitiation',
        at: at('08-08'),
        decide: (file, on) => cancelOwn(file, { exchange: OTHER, ground: 'no-event', number: '2/QĐ' }, on),
      });
    const ofCase = (changes: Changes) => () =>
      fallen.righted(initiationCorrections, 'prosecution.own-initiation-cancelled', changes, NOW);
    expect(ofCase({ ground: 'no-request' })).toThrow(ofRequest);
    expect(ofCase({ ground: 'no-offence' })).not.toThrow();
    const cancelled = resolutionOpened(at('08-04'))
      .done(resolutionDeeds.initiate(at('08-06')))
      .done({
        act: 'cancelInitiation',
        at: at('08-08'),
        decide: (file, on) => {
          const told = { number: '6/QĐ', by: 'this-procuracy', notice: OTHER } as const;
          return cancelInitiation(file, { ...told, ground: 'no-event' }, on);
        },
      });
    const ofReport = (changes: Changes) => () =>
      cancelled.righted(resolutionCorrections, 'prosecution.resolution-decision-cancelled', changes, NOW);
    expect(ofReport({ ground: 'no-request' })).toThrow(ofRequest);
    expect(ofReport({ ground: 'no-offence' })).not.toThrow();
  });
});

describe('a complaint against what the procuracy has resolved', () => {
  it('was received here on a day on which that was not signed by the head (BLTTHS 476(1))', () => {
    const stay = (day: string, signedBy: 'head' | 'deputy-head') => ({
      act: 'suspend' as const,
      at: at(day),
      decide: (file: Parameters<typeof suspend>[0], on: string, deadlines: () => readonly Deadline[]) =>
        suspend(file, { ground: 'force-majeure', number: '2/QĐ', signedBy }, deadlines(), on),
    });
    const suspended = resolutionOpened(at('06-02'))
      .done(stay('06-24', 'head'))
      .done({
        act: 'resume',
        at: at('06-26'),
        decide: (file, on) => resume(file, { number: '3/QĐ' }, on),
      })
      .done(stay('08-01', 'deputy-head'));
    const complained = suspended.done({
      act: 'recordComplaint',
      at: at('08-04'),
      decide: (file, on) => {
        const said = { complaint: OTHER, by: 'party' as const, text: OTHER, of: 'suspension' as const };
        return recordComplaint(file, { ...said, signedBy: 'deputy-head' }, on, suspended.history);
      },
    });
    const on = (occurredAt: string) => () =>
      complained.righted(resolutionCorrections, 'prosecution.complaint-received', { occurredAt }, NOW);
    expect(on('2025-07-20')).toThrow(code('complaint-to-procuracy-above'));
    expect(on('2025-08-02')).not.toThrow();
  });
});
