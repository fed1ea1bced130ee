import type { AskedJoinder } from '@la-chan/contracts';
import { consultedOn, crimesOf, INDICTMENT_DELIVERY } from '@la-chan/procedure';
import { isToBeDecided } from '../../../apps/prosecution/src/prosecution-file/prosecuted-accused';
import type {
  ProsecutedAccused,
  ProsecutionFile,
} from '../../../apps/prosecution/src/prosecution-file/prosecution-file';
import { rate } from '../calibration';
import type { Deed, Desk } from '../habit';
import { habit } from '../habit';
import { person } from '../people';
import { sendsAbove } from './above';
import { coerces } from './coercions';
import { asksForEvidence, takesInEvidence } from './evidence-request';
import { enters } from './items';
import { datesAnew } from './liability';
import { measuresProsecuted } from './measures';
import { askedHere, takesBack } from './mistake';
import { asksToProtect } from './protection';
import { registers } from './participants';
import { detainedToBeProsecuted, orderedAsItWent, prosecutorFrees } from './prosecution-detention';
import { atTrial, indicted, isBelow, STAY_CANCELLED } from './prosecution-indicted';
import { tellsParties } from './prosecution-notices';
import { courtOf, decision, declined, isForCourtAbove, transferred } from './prosecution-transfer';
import { decidesOnStay } from './stay-decision';
import { isTold } from './telephone';
import { assignsFocalPoint, followsAlone } from './focal-point';
import { isDirected, looksAgain } from './stay-review';

/** The procuracy decides on a file: it indicts, returns, suspends or terminates. */
export const prosecutionFileHabit = habit<ProsecutionFile>({
  app: 'prosecution',
  files: '/prosecution-files',
  async today(file, desk) {
    const freed = (await prosecutorFrees(file, desk)) ?? (await measuresProsecuted(file, desk));
    if (freed || !desk.working) return freed;
    const stayed = await decidesOnStay(file, ['head-of-procuracy', 'prosecutor'], desk);
    if (stayed) return stayed;
    const [asked] = file.evidenceAsked;
    if (asked) {
      const supplied = desk.chance.happens('can be added', 0.8);
      return { by: 'prosecutor', path: `evidence-demands/${asked}/answer`, body: { number: '29/VKS', supplied } };
    }
    const mistaken = takesBack(askedHere(file.assistance), 'prosecutor', 'assistance-requests', desk);
    if (mistaken) return mistaken;
    const waits = { granting: file.returnAsked, answering: file.assistance.find(({ answer }) => !answer)?.exchange };
    const told = isTold(file, waits, 'prosecutor', desk);
    if (told) return told;
    const came = takesInEvidence(file, 'prosecutor', 5, desk);
    if (came) return came;
    if (file.status === 'received') {
      const registered = registers(
        file,
        file.accused.filter(isGoing).map(({ id }) => id),
        'prosecutor',
        desk,
      );
      const threatened =
        file.sender && file.from.length > 0 ? asksToProtect(file, 'prosecutor', 0.08, desk) : undefined;
      const listed = threatened ?? enters('prosecutor', ['document', 'supplied'], 0.15, file, desk);
      const dated = datesAnew('prosecutor', 'accused', file.accused.filter(isToBeDecided), desk);
      if (registered ?? listed ?? dated) return registered ?? listed ?? dated;
    }
    const isIndicted = ['indicted', 'handed-over', 'assigned'].includes(file.status);
    const above = isIndicted ? undefined : await sendsAbove(file, desk);
    const detained = (await detainedToBeProsecuted(file, desk)) ?? above ?? (await tellsParties(file, desk));
    if (detained) return detained;
    const coerced =
      file.status === 'received'
        ? coerces('head-of-procuracy', file.accused.filter(isToBeDecided), file.receivedAt, desk)
        : undefined;
    if (coerced) return coerced;
    const followed =
      file.status === 'received'
        ? followsAlone(file.accused, 'accused', ['head-of-procuracy', 'prosecutor'], desk)
        : undefined;
    if (followed) return followed;
    switch (file.status) {
      case 'received':
        return (await givesIndictment(file, desk)) ?? decided(file, desk);
      case 'suspended':
        return goesOn(file, desk);
      case 'terminated':
        return resumed(file, desk);
      case 'indicted':
      case 'handed-over':
        return (await orderedAsItWent(file, desk)) ?? (await indicted(file, desk)) ?? sendsAbove(file, desk); // the court soon has it
      case 'assigned':
        return atTrial({ ...file, indictedAt: file.receivedAt }, desk);
      default:
        return undefined;
    }
  },
});

const OF_THE_FILE: readonly string[] = ['proposed', 'suspended', 'terminated', 'indicted'];
const isGoing = ({ state }: ProsecutedAccused): boolean => state === 'proposed' || state === 'indicted';

async function goesOn(file: ProsecutionFile, desk: Desk): Promise<Deed | undefined> {
  const { suspendedAt, suspendedFor, splitFrom } = file;
  const followed = assignsFocalPoint(file, 'head-of-procuracy', desk);
  if (followed) return followed;
  const { chance, since, remembers, units } = desk;
  const days = since(suspendedAt.at(-1));
  if (days >= 14 && !remembers('looked at')) return looksAgain('prosecutor', 'looked at', desk);
  const directed = await isDirected('head-of-procuracy', 'looked at', desk);
  if (directed) return directed;
  if (days >= 12 && suspendedFor === 'illness' && !remembers('treatment') && chance.happens('is well again', 0.6))
    return { ...decision('treatment-end', 47), once: 'treatment' };
  if (days < chance.between('is suspended for', 15, 45)) return undefined;
  if (!splitFrom && units.includes('*') && chance.happens('is overruled', 0.3))
    return decision('overruling', 32, STAY_CANCELLED);
  return !splitFrom && chance.happens('is never resumed', 0.15)
    ? decision('termination', 5, { ground: 'time-barred' })
    : decision('resumption', 8, { ground: 'reason-over' });
}

const resumed = ({ terminatedAt }: ProsecutionFile, { chance, since, remembers }: Desk): Deed | undefined =>
  since(terminatedAt) >= 20 && !remembers('resumption') && chance.happens('is taken up again', 0.4)
    ? { ...decision('resumption', 8, { ground: 'reason-over' }), once: 'resumption' }
    : undefined;

/** Of another procuracy, or its. */
const goesAround = ({ transferredBy, transferredAt }: ProsecutionFile): boolean =>
  transferredBy !== null || transferredAt.length > 0;

/** Once the body has said whether it agrees: over the platform, or on paper; few ask nobody. */
function onceConsulted(deed: Deed, joinder: AskedJoinder, file: ProsecutionFile, desk: Desk): Deed | undefined {
  const { chance, today } = desk;
  const consultation = consultedOn(file, joinder);
  if (consultation) return consultation.agreed === null ? undefined : deed;
  const on = `a ${joinder.of}`;
  if (file.sender && chance.happens(`${on} is consulted on over the platform`, 0.5)) {
    const { of: _, ...whose } = joinder;
    const body = { ...whose, number: '30/TĐ', reasons: 'Căn cứ nhập, tách vụ án (mô phỏng).' };
    return { by: 'prosecutor', method: 'POST', path: 'joinder-consultations', body };
  }
  const agreed = chance.happens(`${on} is not agreed on`, 0.1)
    ? {}
    : { agreement: { number: '31/TĐ', agreedOn: today } };
  return { ...deed, body: { ...deed.body, ...agreed } };
}

/** What one body has sent in two files is decided in the first; seldom what two bodies have sent. */
function joined(file: ProsecutionFile, desk: Desk): Deed | undefined {
  const { chance, others, remembers } = desk;
  if (remembers('joined') || file.sender === null || file.splitFrom || goesAround(file)) return undefined;
  const later = (others as unknown as readonly ProsecutionFile[]).filter(
    (one) =>
      one.id !== file.id &&
      one.status === 'received' &&
      one.sender !== null &&
      one.receivedAt > file.receivedAt &&
      !one.splitFrom &&
      !goesAround(one) &&
      one.mergersAwaited.length === 0,
  );
  const isWhole = ({ accused }: ProsecutionFile): boolean => accused.every(({ state }) => state !== 'split-off');
  const own = later.find(({ sender }) => sender === file.sender);
  const elsewhere = later.find((one) => one.sender !== file.sender && isWhole(one));
  const other =
    own && chance.happens('belongs together with another', 0.15)
      ? own
      : elsewhere && chance.happens('belongs together with one of another body', 0.1)
        ? elsewhere
        : undefined;
  if (!other) return undefined;
  const merger = { ...decision('merger', 20, { other: other.id, ground: 'several-accused' }), once: 'joined' };
  return onceConsulted(merger, { of: 'merger', other: other.id }, file, desk);
}

/** A court has sent it back as the accused were not given it. */
async function givesIndictment({ indictedAt }: ProsecutionFile, desk: Desk): Promise<Deed | undefined> {
  const { chance, history, remembers } = desk;
  if (!indictedAt || remembers('given again') || !chance.happens('is given before it goes again', 0.8))
    return undefined;
  const owed = (await history()).deadlines.some(
    ({ rule, status }) => INDICTMENT_DELIVERY.includes(rule) && status === 'running',
  );
  return owed ? { by: 'prosecutor', path: 'indictment-delivery', once: 'given again' } : undefined;
}

function decided(file: ProsecutionFile, desk: Desk): Deed | undefined {
  if (file.mergersAwaited.length > 0) return undefined; // the body does not have the case yet
  const together = joined(file, desk);
  if (together) return together;
  const { chance, since } = desk;
  const { opening, createdAt, receivedAt, receivedAgainAt, returns, demandedBy, resumedAt, returnedByCourtAt } = file;
  const { victims } = file;
  const entered = [opening ? createdAt : receivedAt, ...receivedAgainAt, ...resumedAt, ...returnedByCourtAt]
    .sort()
    .at(-1)!;
  const days = since(entered);
  const itself = investigatesItself(file, desk, days);
  if (itself) return itself;
  const again = receivedAgainAt.length > 0 || returns.length > 0;
  const ends = demandedBy && !isForCourtAbove(file, desk) ? demandedOfIt(file, desk) : undefined;
  if (ends) return days >= 2 ? ends : undefined;
  if (!demandedBy && entered === returnedByCourtAt.at(-1)) return declined(file, desk, days);
  const due = chance.happens('is decided late', rate('late')) ? 36 : chance.between('is decided after', 8, 26);
  const own = returns.filter(({ by }) => by === 'procuracy').length;
  const mayReturn = !demandedBy && own < 2;
  const returned = (ground: string): Deed =>
    decision('return', 1 + own, { ground, demand: 'Yêu cầu điều tra bổ sung (mô phỏng).' });
  if (file.accused.every(({ state }) => !OF_THE_FILE.includes(state)))
    return mayReturn && days >= 1 ? returned('evidence-missing') : undefined; // every charge was cancelled meanwhile
  // What was split off has waited: seldom complete.
  if (file.splitFrom && mayReturn && days >= 3 && chance.happens('is returned after it waited', 0.8))
    return returned('evidence-missing');
  const going = transferred(file, desk, days);
  if (going) return going;
  if (days >= 5 && victims.length === 0 && chance.happens('a victim comes forward', 0.2))
    return {
      ...{ by: 'prosecutor', method: 'POST', path: 'victims' },
      body: { person: person('Bị hại', `${file.number} (VKS)`) },
    };
  if (!again && !demandedBy) {
    const stopped = oneAccused(file, desk, days) ?? wholeFile(file, desk, days, due);
    if (stopped) return stopped;
  }
  if (!demandedBy && !again && days >= 6 && !file.splitFrom && chance.happens('has somebody else in it', 0.06))
    return decision('charge', 9, {
      person: person('Bị can', `${file.number} (VKS)`),
      article: file.article,
      clause: file.clause,
      demand: 'Yêu cầu điều tra bổ sung về bị can mới (mô phỏng).',
    });
  const further = !demandedBy && !again && days >= 6 && !file.splitFrom ? otherCrime(file, desk) : undefined;
  if (further) return further;
  const ground = chance.one('is returned as', ['evidence-missing', 'other-offender', 'other-crime']);
  // What another procuracy has received was not looked through; of whom somebody was split off, it was.
  const incomplete = file.transferredBy ? 0.8 : rate('returned');
  const who = file.accused.some(({ detained }) => detained) ? 'detained' : 'free';
  const isWhole = file.accused.every(({ state }) => state !== 'split-off');
  if (mayReturn && isWhole && days >= 6 && chance.happens(`is returned ${own}, ${who}`, own === 0 ? incomplete : 0.3))
    return returned(ground);
  const isLeft = file.accused.some(isToBeDecided);
  return isLeft && days >= (again ? 6 : due)
    ? decision('indictment', 7, {
        indictment: 'Cáo trạng (mô phỏng).',
        below: isBelow(file, desk),
        ...(returnedByCourtAt.length > 0 && onReturn(desk)),
        ...courtOf(file, desk),
      })
    : undefined;
}

/** What a court has returned comes back as it was, with reasons, or anew. */
const onReturn = ({ chance }: Desk): object =>
  chance.happens('keeps the indictment', 0.5)
    ? { onReturn: 'kept', reasons: 'Giữ nguyên quyết định truy tố (mô phỏng).' }
    : { onReturn: 'replaced' };

/** To decide, and as a court demands; at some of it an investigator is to be. */
function investigatesItself(
  { demandedBy, returnedByCourtAt }: ProsecutionFile,
  desk: Desk,
  days: number,
): Deed | undefined {
  const { chance, remembers, day } = desk;
  const once = `own act ${returnedByCourtAt.length}`;
  if (
    days < 1 ||
    remembers(once) ||
    !chance.happens(demandedBy ? 'adds it itself' : 'looks into it', demandedBy ? 0.5 : 0.08)
  )
    return undefined;
  const together = chance.happens('takes the body along', 0.5) && { together: 'Trụ sở Viện kiểm sát (mô phỏng).' };
  const body = { number: '8/VKS', act: 'statement', takesPlaceAt: `${day(2)}T03:00:00.000Z`, ...together };
  return { by: 'prosecutor', method: 'POST', path: 'own-acts', body, once };
}

/** One that the case is not about, of an accused or of nobody yet. */
function otherCrime({ article, accused }: ProsecutionFile, { chance }: Desk): Deed | undefined {
  const [one] = accused.filter(({ state }) => state === 'proposed');
  const crime = { article: '152', clause: '1' };
  if (
    !one ||
    article === crime.article ||
    accused.some((each) => crimesOf(each).some((of) => of.article === crime.article))
  )
    return undefined;
  if (!chance.happens('has another crime in it', 0.1)) return undefined;
  const path = chance.happens('is of an accused', 0.6) ? `accused/${one.id}/charges` : 'crimes';
  const demand = 'Yêu cầu điều tra bổ sung về tội khác (mô phỏng).';
  return { ...decision(path, 9, { ...crime, demand }), method: 'POST' };
}

/** What a court has sent back is passed on to the investigation, or ends, or is indicted again. */
function demandedOfIt({ returnedByCourtAt, trialBy }: ProsecutionFile, { chance }: Desk): Deed | undefined {
  const one = chance.each(returnedByCourtAt.length);
  if (trialBy?.to && one.happens('what it has assigned to be tried is tried there again', 0.8)) return undefined;
  if (one.happens('passes on', 0.6))
    return decision('return', 3, { ground: 'evidence-missing', demand: 'Yêu cầu của Tòa án (mô phỏng).' });
  return one.happens('ends after its return', 0.5) ? decision('termination', 4, { ground: 'exempted' }) : undefined;
}

function wholeFile(
  file: ProsecutionFile,
  { chance, day, remembers }: Desk,
  days: number,
  due: number,
): Deed | undefined {
  const head: Deed['by'] = 'head-of-procuracy';
  if (!file.extendedAt && due > 20 && days >= 17 && chance.happens('is extended', 0.6))
    return { by: head, path: 'extension', body: { until: day(15) } };
  if (!remembers('evidence') && days >= 1 && chance.happens('asks for documents', 0.15))
    return asksForEvidence('documents', 'prosecutor');
  if (file.assistance.length === 0 && days >= 2 && chance.happens('asks abroad', 0.2))
    return {
      by: 'prosecutor',
      method: 'POST',
      path: 'assistance-requests',
      body: { assistance: 'identity', country: 'KH', request: 'Xác minh nhân thân (mô phỏng).' },
    };
  if (file.suspendedAt.length === 0 && days >= 5 && chance.happens('is suspended', 0.12))
    return decision('suspension', 6, { ground: 'illness' });
  if (days >= 10 && chance.happens('is terminated', 0.08)) return decision('termination', 4, { ground: 'exempted' });
  return undefined;
}

function oneAccused(file: ProsecutionFile, desk: Desk, days: number): Deed | undefined {
  const { accused } = file;
  const { chance, remembers, units } = desk;
  const going = accused.filter(isGoing);
  const suspended = accused.find(({ state }) => state === 'suspended');
  const last = going.at(-1);
  if (suspended && !remembers('looked at one'))
    return { by: 'prosecutor', method: 'POST', path: `accused/${suspended.id}/reviews`, once: 'looked at one' };
  if (suspended && days >= 5 && units.includes('*') && chance.happens('is overruled for one', 0.1)) {
    return decision(`accused/${suspended.id}/overruling`, 33, STAY_CANCELLED);
  }
  if (suspended && days >= 6 && !(going.length > 0 && chance.happens('one waits until the others are tried', 0.5))) {
    if (going.length === 0 || chance.happens('is resumed for one', 0.2))
      return { ...decision(`accused/${suspended.id}/resumption`, 8), once: `resumed ${suspended.id}` };
    const apart = [suspended.id];
    const split = { ...decision('splits', 16, { accused: apart, ground: 'fatal-illness' }), method: 'POST' as const };
    return onceConsulted(split, { of: 'split', accused: apart }, file, desk);
  }
  if (!last || going.length < 2 || days < 3) return undefined;
  if (!remembers('search') && chance.happens('one is gone', 0.15))
    return { ...decision(`accused/${last.id}/search-demand`, 19), once: 'search' };
  if (!remembers('illness') && chance.happens('one is ill', 0.3))
    return { ...decision(`accused/${last.id}/suspension`, 6, { ground: 'illness' }), once: 'illness' };
  if (!remembers('exemption') && chance.happens('one is exempted', 0.1))
    return { ...decision(`accused/${last.id}/termination`, 4, { ground: 'exempted' }), once: 'exemption' };
  return undefined;
}
