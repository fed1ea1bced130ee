import { type Day, dayOf } from '@la-chan/contracts';
import type { Done } from '../../deploy/simulation/office';

/** What an indicator of the scorecard says, counted from the officers' own acts. */
export type Figures = Readonly<Record<string, readonly [numerator: number, denominator: number]>>;

const OFFERS = '/exchanges?side=receiver&status=offered';
/** Brought in as under way, and so begun before the period. */
const isOld = ({ number }: Done): boolean => number.endsWith('-CŨ');

/** The reports of a register that was imported as it is: their numbers, and when they were received. */
const rowsOf = ({ agency, body }: Done): { agency: string; number: string; day: string }[] =>
  (body as { csv: string }).csv
    .split('\n')
    .slice(1)
    .map((row) => {
      const [number = '', received = ''] = row.split(',');
      return { agency, number: `${number}/${agency}`, day: received.split('/').reverse().join('-') };
    });

/** Counts a first period from what officers did in it, and from nothing that a service has counted; not what was withdrawn in the moment in which it was taken on. */
export function recount(every: readonly Done[], from: Day, voided: ReadonlySet<string>): Figures {
  const done = every.filter(({ after }) => !after || !voided.has(after.id));
  const deeds = (list: string, ...names: string[]): Done[] =>
    done.filter((one) => one.list === list && names.includes(one.deed));
  const files = (some: readonly Done[]): number =>
    new Set(some.map(({ app, agency, number }) => `${app} ${agency} ${number}`)).size;
  const begun = (list: string, ...names: string[]): number => files(deeds(list, ...names).filter((one) => !isOld(one)));
  const all = (list: string, ...names: string[]): number => files(deeds(list, ...names));
  /** Of the whole file: what ends for one of its persons alone leaves it where it is. */
  const ended = (list: string, ...names: string[]): number =>
    files(deeds(list, ...names).filter(({ before, after }) => before?.status !== after?.status));
  const at = (app: string, some: readonly Done[]): Done[] => some.filter((one) => one.app === app);

  const broughtIn = deeds('/reports/import', 'POST import').flatMap(rowsOf);
  const receptions = deeds('/reports', 'POST reports');
  const received = [
    ...at('intake', receptions).map(({ agency, number, body }) => ({
      ...{ agency, number },
      day: dayOf((body as { occurredAt: string }).occurredAt),
    })),
    ...broughtIn,
  ];
  const inPeriod = new Set(
    received.filter(({ day }) => day >= from).map(({ agency, number }) => `${agency} ${number}`),
  );
  const classified = deeds('/reports', 'PUT classification').filter((one) =>
    inPeriod.has(`${one.agency} ${one.number}`),
  );

  const reopened =
    deeds('/supervisions', 'PUT cancellation').length +
    deeds('/verifications', 'PUT non-initiation-cancellation').length;
  const twice = all('/verifications', 'PUT initiation') + all('/verifications', 'PUT non-initiation');
  const resolved = all('/verifications', 'PUT initiation', 'PUT non-initiation');
  const open = reopened - (twice - resolved);
  const leaving =
    all('/reports', 'PUT transfer', 'PUT merger') +
    all('/verifications', 'PUT transfer') +
    deeds('/verifications', 'PUT merger').length;

  const clear = deeds('/verifications', 'PUT initiation').filter(
    ({ before }) => before?.status === 'under-verification',
  );

  const fallen = deeds('/cases', 'PUT initiation-cancellation');
  const crackedBefore = fallen.filter(({ after }) => (after as unknown as { crackedAt: string | null }).crackedAt);
  const initiated = all('/verifications', 'PUT initiation') - fallen.length;
  const taken = (app: string): Done[] => at(app, deeds(OFFERS, 'PUT acceptance', 'PUT docketing'));
  /** From another procuracy comes what was counted there. */
  const filed = taken('prosecution').filter(
    ({ before }) => (before as unknown as { kind: string }).kind !== 'prosecution-transfer',
  );
  const balances = (list: string): number => deeds(`${list}/opening-balances`, 'POST opening-balances').length;
  const docketed = taken('court')
    .filter(({ number }) => number.endsWith('/ST'))
    .map(({ after }) => after as unknown as { id: string; defendants: unknown[] });
  const tried = [...new Map(docketed.map((trial) => [trial.id, trial])).values()];
  const onPaper = deeds('/prosecution-files', 'PUT paper-transfer').filter(
    ({ before }) => (before as unknown as { returnedByCourtAt: unknown[] }).returnedByCourtAt.length === 0,
  );

  const victims =
    done.filter(({ deed }) => deed === 'POST victim-referrals').length +
    deeds('/victims', 'POST victims').length +
    deeds('/returns', 'PUT referral').length -
    deeds('/victims', 'PUT merger').length;
  const ours = deeds('/assistance-requests', 'POST assistance-requests');
  const asked = done.filter(({ deed, list }) => deed === 'POST assistance-requests' && list !== '/assistance-requests');
  const directed = (some: readonly Done[], direction: string): Done[] =>
    some.filter(({ after }) => (after as unknown as { direction: string }).direction === direction);
  const answers = deeds('/assistance-requests', 'PUT answer');
  const campaigns = deeds('/campaigns', 'POST campaigns', 'PUT report');
  const held = (deed: string, july: boolean): number =>
    campaigns.filter(
      (one) =>
        one.deed === deed && (!july || (one.after as unknown as { occasion: string }).occasion === 'thirty-july'),
    ).length;

  return {
    T1: [files(classified), inPeriod.size],
    T2: [
      all('/reports', 'PUT closure') + resolved - open,
      receptions.length + broughtIn.length + deeds('/verifications', 'POST splits').length - leaving,
    ],
    T3b: [initiated, all('/verifications', 'PUT grounds') + files(clear) + reopened - fallen.length],
    T4: [
      begun('/cases', 'PUT discovery', 'PUT conclusion') - crackedBefore.length,
      initiated - begun('/cases', 'PUT transfer'),
    ],
    T5: [
      ended('/prosecution-files', 'PUT indictment', 'PUT termination'),
      filed.length +
        balances('/prosecution-files') -
        deeds('/prosecution-files', 'PUT return', 'POST charges', 'POST crimes').length -
        onPaper.length,
    ],
    T6: [
      ended('/trials', 'PUT judgment', 'PUT termination'),
      docketed.length + balances('/trials') - deeds('/trials', 'PUT return', 'PUT competence-return').length,
    ],
    T7: [held('PUT report', true), held('POST campaigns', true)],
    D2: [0, tried.reduce((sum, { defendants }) => sum + defendants.length, 0)],
    V2: [begun('/victims', 'POST supports'), victims],
    V3: [begun('/victims', 'PUT identification'), victims],
    C1: [files(directed(answers, 'out')), directed(ours, 'out').length + asked.length],
    C2: [files(directed(answers, 'in')), directed(ours, 'in').length],
    P1: [all('/tasks', 'PUT completion'), all('/tasks', 'POST tasks')],
    P2: [held('PUT report', false), held('POST campaigns', false)],
  };
}
