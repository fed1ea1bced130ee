import type { EntryCorrection } from '@la-chan/contracts';
import { RULES } from '@la-chan/procedure';
import * as campaigns from '../../apps/prevention/src/campaign/campaign';
import * as campaignCorrections from '../../apps/prevention/src/campaign/campaign.corrections';
import * as tasks from '../../apps/prevention/src/task/task';
import * as taskCorrections from '../../apps/prevention/src/task/task.corrections';
import { identify } from '../../apps/victim-support/src/victim/identification';
import { support } from '../../apps/victim-support/src/victim/support';
import { correct as correctVictim } from '../../apps/victim-support/src/victim/victim';
import * as victimCorrections from '../../apps/victim-support/src/victim/victim.corrections';
import { KeptFile, type Law } from './kept-file';
import { victimDeeds, victimOpened } from './victim-deeds';

const at = (day: string): string => `2025-${day}T02:00:00.000Z`;
const NOW = at('12-01');
const ID = '01900000-0000-7000-8000-00000000000b';
const corrections = <Of extends { readonly correctEntry: unknown }>({ correctEntry, ...of }: Of) => ({
  ...of,
  correct: correctEntry as Of['correctEntry'],
});

describe('what a victim was given, on a day that was entered wrongly', () => {
  const opened = victimOpened(at('06-02'));
  const righted = (file: typeof opened, type: 'support-given' | 'victim-identified', occurredAt: string) =>
    file.righted(corrections(victimCorrections), `victim-support.${type}`, { occurredAt }, NOW);

  it('was hers by the law of that day (Luật 66/2011 32; Luật 53/2024 37)', () => {
    const given = opened.done({
      act: 'support',
      at: at('07-02'),
      decide: (file, on) => support(file, { support: 'medical', decision: null }, undefined, on),
    });
    expect(() => righted(given, 'support-given', '2025-06-20')).toThrow('decision-missing');
    expect(righted(given, 'support-given', '2025-07-01').file.supports).toMatchObject([{ support: 'medical' }]);
  });

  it('was hers as who she is, where that was put right as a whole', () => {
    const given = opened.done({
      act: 'support',
      at: at('06-12'),
      decide: (file, on) => support(file, { support: 'medical', decision: '5/QĐ' }, undefined, on),
    });
    const foreign = given.done({
      act: 'correct',
      at: at('06-13'),
      decide: (file, on) => correctVictim(file, { reason: 'wrong-entry', changes: { standing: 'foreigner' } }, on),
    });
    const legal = foreign.done({
      act: 'support',
      at: at('06-14'),
      decide: (file, on) => support(file, { support: 'legal-aid', decision: null }, undefined, on),
    });
    expect(() => righted(legal, 'support-given', '2025-07-02')).toThrow('decision-missing');
    expect(righted(legal, 'support-given', '2025-06-15').file.supports).toHaveLength(2);
  });

  it('began once she was made out, before July 2025 by the purpose for which she was traded (NĐ 62/2012 5)', () => {
    const identified = [victimDeeds.receive(at('06-03')), victimDeeds.verify(at('06-04'))]
      .reduce((file, deed) => file.done(deed), opened)
      .done({
        act: 'identify',
        at: at('07-03'),
        decide: (file, on) => identify(file, { evidence: ['the-person'], exploitation: ['unknown'], paper: '1' }, on),
      });
    expect(() => righted(identified, 'victim-identified', '2025-06-20')).toThrow('purpose-missing');
    expect(righted(identified, 'victim-identified', '2025-07-02').file.status).toBe('identified');
  });
});

describe('a campaign', () => {
  const law: Law<campaigns.Campaign, campaigns.CampaignStatus, campaigns.CampaignAct, campaigns.CampaignEvent> = {
    procedure: campaigns.campaignProcedure,
    blank: campaigns.blank,
    evolve: campaigns.evolve,
  };
  const planned = {
    ...{ number: '1/2025/CD', title: 'Ngày 30/7', plan: '133/KH-UBND', occasion: 'thirty-july' as const, from: [] },
    ...{ unit: 'c00070', startsOn: '2025-07-25', endsOn: '2025-07-30' },
  };
  const of = (said: Partial<typeof planned> = {}, day = '07-02') =>
    KeptFile.opened(law, ID, campaigns.plan(ID, { ...planned, ...said }, at(day)), at(day));
  const righted = (file: ReturnType<typeof of>, type: 'planned' | 'reported', occurredAt: string) =>
    file.righted(corrections(campaignCorrections), `prevention.campaign-${type}`, { occurredAt }, NOW);
  const changed = (file: ReturnType<typeof of>, changes: object) =>
    file.done({
      act: 'correct',
      at: at('08-20'),
      decide: (one, on) => campaigns.correct(one, { reason: 'wrong-entry', changes }, on),
    });
  const results = { peopleReached: 1200, events: 3, materials: 5000, channels: ['meeting' as const] };
  const reported = of()
    .done({ act: 'approve', at: at('07-03'), decide: (file, on) => campaigns.approve(file, '12/QĐ', on) })
    .done({ act: 'start', at: at('07-25'), decide: campaigns.start })
    .done({ act: 'report', at: at('08-04'), decide: (file, on) => campaigns.report(file, results, on) });

  it('was over when it was reported, whichever of the two days is put right', () => {
    expect(() => righted(reported, 'reported', '2025-07-29')).toThrow('not-over-yet');
    expect(righted(reported, 'reported', '2025-07-30').file.status).toBe('reported');
    expect(() => changed(reported, { endsOn: '2025-08-05' })).toThrow('not-over-yet');
    expect(() => righted(changed(reported, { endsOn: '2025-08-01' }), 'reported', '2025-07-31')).toThrow(
      'not-over-yet',
    );
    expect(righted(changed(reported, { endsOn: '2025-07-28' }), 'reported', '2025-07-29').file.status).toBe('reported');
  });

  it('was planned for a unit of the day, or of that on which it starts', () => {
    const june = of({ unit: 'd002', startsOn: '2025-07-25' }, '06-20');
    expect(() => righted(june, 'planned', '2025-07-02')).toThrow('unit-not-of-the-day');
    expect(righted(june, 'planned', '2025-06-30').file.unit).toBe('d002');
    expect(righted(changed(june, { unit: 'c00070' }), 'planned', '2025-07-02').file.unit).toBe('c00070');
  });
});

describe('a task', () => {
  const law: Law<tasks.Task, tasks.TaskStatus, tasks.TaskAct, tasks.TaskEvent> = {
    procedure: tasks.taskProcedure,
    blank: tasks.blank,
    evolve: tasks.evolve,
    rules: RULES,
  };
  const assigned = {
    ...{ number: '1/2025/NV', title: 'Tuyên truyền', plan: '133/KH-UBND', assignee: 'Phòng Văn hoá', unit: 'd002' },
    ...{ until: '2025-09-30', parent: null, from: [], programmes: [] },
  };
  const given = KeptFile.opened(law, ID, tasks.assign(ID, assigned, at('06-20')), at('06-20'));
  const righted = (changes: EntryCorrection['changes'], of = given) =>
    of.righted(corrections(taskCorrections), 'prevention.task-assigned', changes, NOW);

  it('was given to a unit of that day, also as that was put right as a whole', () => {
    expect(() => righted({ occurredAt: '2025-07-02' })).toThrow('unit-not-of-the-day');
    expect(righted({ occurredAt: '2025-06-30' }).file.assignedAt).toBe('2025-06-29T17:00:00.000Z');
    const moved = given.done({
      act: 'correct',
      at: at('07-10'),
      decide: (file, on) => tasks.correct(file, { reason: 'wrong-entry', changes: { unit: 'c00070' } }, on),
    });
    expect(righted({ occurredAt: '2025-07-02' }, moved).file.unit).toBe('c00070');
  });
});
