import type { LodgedAppeal } from '@la-chan/contracts';
import { isProtest } from '@la-chan/procedure';
import type { Trial } from '../../../apps/court/src/trial/trial';
import { COURT_OF_APPEAL } from '../agencies';
import { rate } from '../calibration';
import type { Chance } from '../chance';
import { detainedForSentence } from './court-detention';
import { courtOrdersLate } from './court-measures';
import type { Deed, Desk } from '../habit';
import { clerk, waitsAbove } from './session';

/** From the judgment on: appealed, sent up and heard again, or in force; those left behind are tried apart. */
export const afterJudgment = async (file: Trial, desk: Desk): Promise<Deed | undefined> =>
  (await detainedForSentence(file, desk)) ??
  rectified(file, desk) ??
  triedApart(file, desk) ??
  toldAbsent(file, desk) ??
  lateAppeal(file, desk) ??
  (await course(file, desk));

/** An error of it is found as it is read over, sooner or later. */
function rectified({ status, pronouncedAt }: Trial, { chance, since, remembers }: Desk): Deed | undefined {
  const stands = ['judged', 'appealed', 'appeal-offered', 'on-appeal', 'in-force'].includes(status);
  if (!stands || remembers('rectified') || !chance.happens('the judgment has an error', 0.2)) return undefined;
  if (since(pronouncedAt) < chance.between('the error is found after', 2, 60)) return undefined;
  const body = { number: '5a/QĐ-TA', ground: chance.one('error', ['spelling', 'figures', 'calculation']) };
  return { by: 'judge', method: 'POST', path: 'judgment-rectifications', body, once: 'rectified' };
}

/** Somebody learns of the judgment late; the court of appeal says whether that is heard, on paper where it takes no part. */
function lateAppeal({ status, lateAppeals, defendants, pronouncedAt }: Trial, desk: Desk): Deed | undefined {
  const { chance, since, remembers, units, agency } = desk;
  const waits = lateAppeals.find(({ accepted }) => accepted === null);
  if (waits?.sentAt)
    return !waits.exchange && since(waits.sentAt) >= 6
      ? clerk(`late-appeals/${waits.id}/decision`, { accepted: chance.happens('is accepted', 0.5), number: '18/QĐ-PT' })
      : undefined;
  if (waits)
    return since(waits.recordedAt) >= (chance.happens('is sent late', rate('late')) ? 4 : 1)
      ? clerk(`late-appeals/${waits.id}/dispatch`, units.includes('*') ? {} : { to: COURT_OF_APPEAL })
      : undefined;
  const days = since(pronouncedAt);
  const isUp = status === 'on-appeal';
  if (status !== 'judged' && status !== 'in-force' && !isUp) return undefined;
  const judged = defendants.filter(({ state }) => state === 'judged').map(({ id }) => id);
  if (remembers('late appeal') || days < 17 || days > 60 || judged.length === 0) return undefined;
  if (!chance.happens(`is appealed late at ${agency}`, 0.2)) return undefined;
  const by = isUp ? 'victim' : 'defendant';
  const body = { by, defendants: isUp ? judged : judged.slice(0, 1), reason: 'objective-obstacle' };
  return clerk('late-appeals', body, { method: 'POST', once: 'late appeal' });
}

function course(file: Trial, desk: Desk): Deed | undefined | Promise<Deed | undefined> {
  switch (file.status) {
    case 'judged':
      return judged(file, desk);
    case 'appealed':
      return appealed(file, desk);
    case 'appeal-offered':
      return !desk.remembers('withdrawal') && desk.chance.happens('is withdrawn', 0.12)
        ? clerk('appeal-file', {}, { method: 'DELETE', once: 'withdrawal' })
        : undefined;
    case 'on-appeal':
      return file.appeal === null ? heardElsewhere(file, desk) : courtOrdersLate(file, desk);
    case 'in-force':
      return lookedAtAgain(file, desk);
    default:
      return undefined;
  }
}

/** By a court above that takes no part: its decision comes on paper. */
function lookedAtAgain({ inForceSince }: Trial, { chance, remembers, since, today }: Desk): Deed | undefined {
  if (remembers('cassation') || since(inForceSince) < 40 || !chance.happens('is looked at again', 0.35))
    return undefined;
  const body = { number: `5/${today.slice(0, 4)}/HS-GĐT`, by: 'cassation', outcome: 'upheld' };
  return clerk('cassations', body, { method: 'POST', once: 'cassation' });
}

function triedApart(file: Trial, { since }: Desk): Deed | undefined {
  const { status, defendants, pronouncedAt } = file;
  const apart = defendants
    .filter(({ id, state }) => (state === 'suspended' || state === 'on-trial') && !waitsAbove(file, id))
    .map(({ id }) => id);
  const isAway = status === 'returned' || status === 'awaiting-release';
  if (apart.length === 0 || isAway || since(pronouncedAt) < 18) return undefined;
  return { by: 'judge', method: 'POST', path: 'separate-trials', body: { number: '14/QĐ-TA', defendants: apart } };
}

/** Those of whose part nobody, absent or not, can appeal or protest any more. */
const finalOf = async ({ pronouncedAt, defendants, absent }: Trial, desk: Desk): Promise<string[]> => {
  const { since, history, now } = desk;
  if (since(pronouncedAt) < 30) return [];
  const { deadlines } = await history();
  const isOver = (rule: string, party?: string): boolean => {
    const limit = deadlines.findLast((one) => one.rule === rule && one.about === party);
    return limit !== undefined && now >= limit.dueAt;
  };
  if (!isOver('337.higher')) return [];
  const waiting = absent.filter(({ party, receivedOn }) => receivedOn === null || !isOver('333.absent', party));
  return defendants
    .filter(({ id, state, inForceSince }) => state === 'judged' && inForceSince === null && !isIn(id, waiting))
    .map(({ id }) => id);
};

const isIn = (id: string, waiting: readonly { readonly defendants: readonly string[] }[]): boolean =>
  waiting.some(({ defendants }) => defendants.includes(id));

const openOf = ({ defendants }: Trial): readonly string[] =>
  defendants.filter(({ state, inForceSince }) => state === 'judged' && inForceSince === null).map(({ id }) => id);

/** Who was absent gets the judgment; of another party that is found when it was pronounced already. */
function toldAbsent({ status, absent, pronouncedAt }: Trial, { chance, since, remembers }: Desk): Deed | undefined {
  if (!['judged', 'appealed', 'appeal-offered', 'on-appeal'].includes(status)) return undefined;
  const waits = absent.find(({ receivedOn }) => receivedOn === null);
  if (waits && since(pronouncedAt) >= chance.between('absent: has it after', 4, 14))
    return clerk(`absent-parties/${waits.party}/judgment`, { posted: isPosted(waits, chance) });
  if (remembers('absence') || since(pronouncedAt) < 2 || since(pronouncedAt) > 5) return undefined;
  return chance.happens('another party was absent', 0.1)
    ? clerk('absent-parties', { as: 'interested-person' }, { method: 'POST', once: 'absence' })
    : undefined;
}

/** Of a defendant as the ground has it (BLTTHS 262(1)). */
const isPosted = ({ ground }: Trial['absent'][number], chance: Chance): boolean =>
  ground ? ground === 'fled' || ground === 'abroad' : chance.happens('absent: is posted', 0.5);

/** The procuracy above the city's court takes no part. */
const onPaper = ({ units }: Desk): boolean => units.includes('*');

/** Below the city's more often, so that a court of the platform has appeals to hear. */
const isAppealed = (desk: Desk): boolean =>
  onPaper(desk)
    ? desk.chance.happens('is appealed on paper', rate('appealed'))
    : desk.chance.happens('is appealed', 3 * rate('appealed'));

async function judged(file: Trial, desk: Desk): Promise<Deed | undefined> {
  const { chance, since } = desk;
  const judged = openOf(file);
  if (
    isAppealed(desk) &&
    since(file.pronouncedAt) >= chance.between('is appealed after', 5, 14) &&
    since(file.pronouncedAt) < 15
  ) {
    const by = chance.one('is appealed by', [
      'defendant',
      'victim',
      onPaper(desk) ? 'higher-procuracy' : 'defendant',
    ] as const);
    const defendants = chance.happens('is appealed in part', 0.5) ? judged.slice(0, 1) : judged;
    const owed = by === 'victim' && chance.happens('is appealed in what is owed alone', 0.3);
    return clerk('appeals', { by, defendants, ...(owed && { part: 'compensation' }) }, { method: 'POST' });
  }
  const final = await finalOf(file, desk);
  if (final.length === 0) return undefined;
  return final.length === openOf(file).length
    ? clerk('entry-into-force')
    : clerk('entry-into-force-in-part', { defendants: final });
}

const isOwedAlone = ({ appeals }: Trial, id: string): boolean =>
  appeals.every(({ defendants, part }) => part === 'compensation' || !defendants.includes(id));

async function appealed(file: Trial, desk: Desk): Promise<Deed | undefined> {
  const { chance, since, remembers, units } = desk;
  const open = file.defendants.filter(({ state, inForceSince }) => state === 'judged' && inForceSince === null);
  const inTime = since(file.appealedAt) >= 2 && since(file.pronouncedAt) < 15;
  if (inTime && !remembers('another appeal') && chance.happens('is appealed by others too', 0.2)) {
    const defendants = open.map(({ id }) => id);
    return clerk('appeals', { by: 'victim', defendants }, { method: 'POST', once: 'another appeal' });
  }
  const fromThere = onPaper(desk) ? ['procuracy'] : ['procuracy', 'higher-procuracy'];
  const lodged = file.appeals.find(({ by }) => !fromThere.includes(by));
  if (inTime && lodged && !remembers('withdrawn appeal') && chance.happens('an appeal is withdrawn', 0.2))
    return clerk('appeal-withdrawals', meant(lodged), { method: 'POST', once: 'withdrawn appeal' });
  const untold = file.appeals.some(({ by, notified }) => !isProtest(by) && !notified);
  if (untold && since(file.pronouncedAt) >= (chance.happens('is told of late', rate('late')) ? 24 : 17))
    return clerk('appeal-notice', { number: '7/TB-TA' });
  const final = await finalOf(file, desk);
  if (final.length === 0) return undefined;
  const isInForce = ({ id, appealed, penaltyInForceSince }: Trial['defendants'][number]): boolean =>
    !appealed || (!penaltyInForceSince && isOwedAlone(file, id));
  const part = open.filter((one) => isInForce(one) && final.includes(one.id)).map(({ id }) => id);
  if (part.length > 0) return clerk('entry-into-force-in-part', { defendants: part });
  if (final.length < open.length) return undefined;
  if (since(file.pronouncedAt) < (chance.happens('goes up late', rate('late')) ? 45 : 32)) return undefined;
  return clerk('appeal-file', units.includes('*') ? {} : { to: COURT_OF_APPEAL });
}

/** Which of the appeals it is. */
export const meant = ({ by, defendants, part }: LodgedAppeal) => ({ by, was: { defendants, part } });

/** By a court that takes no part: its judgment comes on paper. */
function heardElsewhere(file: Trial, { chance, since, today }: Desk): Deed | undefined {
  if (since(file.appealedAt) < chance.between('is judged again after', 60, 90)) return undefined;
  const outcome = onAppeal(file.judgment, chance);
  const parts = apartOnAppeal(outcome, openOf(file), chance);
  return clerk('appeal-judgment', { number: `21/${today.slice(0, 4)}/HS-PT`, outcome, ...demanded(outcome), ...parts });
}

/** How the number of a judgment begins that takes the place of one that was annulled. */
export const AGAIN = 12;

/** No judgment on one matter is annulled twice: no judge would be left. */
export const onAppeal = (judgment: string | null, chance: Chance): string =>
  judgment?.startsWith(`${String(AGAIN)}/`) ? 'upheld' : chance.of('on appeal', APPEALS);

/** How appeals end, so often of a hundred. */
const APPEALS = { upheld: 55, amended: 28, 'tried-again': 7, 'investigated-again': 6, terminated: 4 };

export const demanded = (outcome: string): object =>
  outcome === 'investigated-again' ? { demand: 'Yêu cầu điều tra lại (mô phỏng).' } : {};

/** Of several defendants the first has another outcome than the rest. */
export const apartOnAppeal = (outcome: string, defendants: readonly string[], chance: Chance): object => {
  const [defendant, ...others] = defendants;
  const ofEverybody = outcome === 'dismissed' || outcome === 'terminated';
  if (!defendant || others.length === 0 || ofEverybody || !chance.happens('goes apart on appeal', 0.5)) return {};
  const amended = { outcome: 'amended', penalty: 'imprisonment', months: 60 };
  return { parts: [{ defendant, ...(outcome === 'upheld' ? amended : { outcome: 'upheld' }) }] };
};
