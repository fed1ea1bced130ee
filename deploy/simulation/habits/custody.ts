import type { CustodyFile } from '../../../apps/investigation/src/custody/custody';
import type { SupervisedRequest, Supervision } from '../../../apps/prosecution/src/supervision/supervision';
import { rate } from '../calibration';
import type { Deed, Desk } from '../habit';
import { habit } from '../habit';
import { head as by } from './body';
import { registersHeld } from './participants';
import { petitions, proposesCancellation } from './petition';

const grounds = 'Căn cứ (mô phỏng).';

/** Who is held is in custody the same day, a few for longer; whoever is not charged goes free before it is over, or a little late. */
export const custodyHabit = habit<CustodyFile>({
  app: 'investigation',
  files: '/custodies',
  async today(file, desk) {
    const { chance, since, now } = desk;
    const { status, ground, heldAt, since: from, until, arrest, extensions, toFree, detention } = file;
    const petitioned = toFree && status !== 'freed' ? undefined : await disagrees(file, desk);
    if (petitioned) return petitioned;
    if (status === 'freed' || status === 'detained' || status === 'handed-over') return undefined;
    const free = (why: string): Deed => ({ by, path: 'release', body: { ground: why } });
    if (toFree) return free(toFree);
    const told = tells(file, desk);
    if (told) return told;
    const defended = file.accused || file.verification ? undefined : registersHeld(file, 'investigator', desk);
    if (defended) return defended;
    if (status === 'held') {
      if (since(heldAt) < (chance.happens('decided late', rate('late')) ? 1 : 0)) return undefined;
      if (ground === 'wanted' && chance.happens('is fetched at once', 0.5))
        return { by, path: 'handover', body: { body: 'investigating-body' } };
      return { by, path: 'custody', body: { number: '3/QĐ-CSHS', days: 3 } };
    }
    if (ground === 'urgent-case' && !arrest) return { by, path: 'arrest', body: { number: '4/LB-CSHS', grounds } };
    if (arrest?.answer === null && chance.happens('is somebody else', 0.2)) return free('no-grounds');
    if (arrest?.answer === 'approved' && !arrest.minutes)
      return { by: 'investigator', path: 'arrest/minutes', body: { minutes: '8/BB-CSHS' } };
    const waits = [arrest, ...extensions].find((asked) => asked?.answer === null);
    if (waits && file.anticipations.length === 0 && chance.happens('is told by telephone', 0.3))
      return { by: 'investigator', path: `requests/${waits.exchange}/anticipation`, body: { answer: 'granted' } };
    const demanded = file.demands.filter(({ metAt, declinedAt }) => !metAt && !declinedAt);
    const toEnd = demanded.find(({ of }) => of === 'cancellation');
    if (toEnd) return ends(file, toEnd.notice, desk);
    const wanted = demanded.find(({ of }) => !of);
    if (wanted && (!until || now < until)) {
      if (!detention && extensions.length < 2 && chance.happens('is held longer as demanded', 0.6)) return longer(file);
      if (chance.happens('is not held longer as demanded', 0.5))
        return { by, path: `demands/${wanted.notice}/disagreement`, body: { reasons: grounds } };
    }
    const doubted = await doubts(file, desk);
    if (doubted) return doubted;
    const place = (file.case ?? file.verification) ? undefined : await placed(file, desk);
    if (place) return place;
    const isLast = since(from) >= 2 + 3 * extensions.filter(({ answer }) => answer === 'approved').length;
    if (!isLast || detention || extensions.some(({ answer }) => answer === null)) return undefined;
    if (until && now >= until) return free('expired');
    const turn = extensions.length;
    if (turn < 2 && chance.each(turn).happens('is held longer', 0.5)) return longer(file);
    // Once it was extended, the procuracy decides.
    return extensions.some(({ answer }) => answer === 'approved') ? undefined : free('no-grounds');
  },
});

/** Whoever has freed somebody as the procuracy has decided now and then asks the one above. */
async function disagrees(
  { arrest, extensions, freed, endedAt, petitions: asked }: CustodyFile,
  desk: Desk,
): Promise<Deed | undefined> {
  if (!desk.working || desk.since(endedAt) > 12) return undefined;
  const found = desk.chance.happens('the procuracy was wrong', 0.4) ? 'upheld' : 'rejected';
  const refused = extensions.some(({ answer }) => answer === 'refused');
  if (arrest?.answer === 'refused') return petitions(asked, 'investigation.arrest-refused', found, desk, 0.5);
  if (refused) return petitions(asked, 'investigation.custody-extension-refused', found, desk, 0.5);
  return freed === 'procuracy-decision'
    ? petitions(asked, 'investigation.custody-release-received', found, desk, 0.5)
    : undefined;
}

/** The family and the commune are told on the day on which somebody is held, a few late, or once nothing hinders it any more. */
function tells({ ground, heldAt, telling }: CustodyFile, { chance, since, remembers }: Desk): Deed | undefined {
  if (ground === 'surrendered' || telling === 'done') return undefined;
  if (telling === 'hindered')
    return since(heldAt) < 1 ? undefined : { by: 'investigator', path: 'telling-hindrance/end', body: {} };
  if (!remembers('hindrance') && chance.happens('others would be warned', 0.15))
    return {
      ...{ by, path: 'telling-hindrance', once: 'hindrance' },
      body: { ground: chance.one('would be hindered', ['pursuit', 'investigation']) },
    };
  if (since(heldAt) < (chance.happens('is told late', rate('late')) ? 2 : 0)) return undefined;
  const recipients = ['family', chance.one('is told besides', ['commune', 'workplace'])];
  return { by: 'investigator', method: 'POST', path: 'holding-notices', body: { recipients } };
}

const longer = ({ extensions }: CustodyFile): Deed => ({
  ...{ by, path: 'extension-request' },
  body: { number: `${5 + extensions.length}/QĐ-CSHS`, days: 3, grounds },
});

/** What the procuracy wants to end the body ends, asks it to cancel where it was extended, or does not agree with. */
async function ends({ extensions }: CustodyFile, demand: string, { chance, history }: Desk): Promise<Deed> {
  if (chance.happens('is held rightly', 0.3))
    return { by, path: `demands/${demand}/disagreement`, body: { reasons: grounds } };
  if (!extensions.some(({ answer }) => answer === 'approved'))
    return { by, path: 'release', body: { ground: 'no-grounds' } };
  const { entries } = await history();
  const decided = entries.findLast(({ type }) => type === 'investigation.custody-decided');
  const { notice = '' } = (decided?.data ?? {}) as { notice?: string };
  return { by, path: `decisions/${notice}/cancellation-proposal`, body: { reasons: grounds } };
}

/** The body finds itself that whoever it holds longer should not be held, which the procuracy decides then. */
async function doubts({ extensions, detention, until }: CustodyFile, desk: Desk): Promise<Deed | undefined> {
  const isLonger = extensions.some(({ answer }) => answer === 'approved') && (!until || desk.now < until);
  return isLonger && !detention && desk.working
    ? proposesCancellation('investigation.custody-decided', desk, 0.25)
    : undefined;
}

/** A case comes of some of them; others belong to a report. */
async function placed({ unit, since: from }: CustodyFile, { chance, since, listed }: Desk): Promise<Deed | undefined> {
  if (since(from) < 1) return undefined;
  if (chance.happens('belongs to a case', 0.4)) {
    const known = (await listed('/cases')).find((one) => one.unit === unit);
    return known && { by: 'investigator', path: 'matter', body: { case: known.id } };
  }
  if (!chance.happens('belongs to a report', 0.3)) return undefined;
  const reports = await listed('/verifications');
  const known = reports.find((one) => one.unit === unit && one.status === 'under-verification');
  return known && { by: 'investigator', path: 'matter', body: { verification: known.id } };
}

/** What has 12 hours is decided on the day on which it comes, also on a day off. */
export const HOURLY: readonly SupervisedRequest['kind'][] = ['arrest-approval', 'custody-extension'];

/** Some custody has no grounds; of who was held longer the procuracy decides itself. */
export function freesHeld({ requests, decisions, demands }: Supervision, { chance, since }: Desk): Deed | undefined {
  const reasons = 'Không có căn cứ (mô phỏng).';
  const head = 'head-of-procuracy' as const;
  const custody = decisions.find(({ decision, cancelledAt }) => decision === 'custody' && !cancelledAt);
  // Also of who is free meanwhile.
  if (
    custody &&
    !demands.some((one) => 'of' in one && one.of === custody.notice) &&
    since(custody.receivedAt) === chance.between('found on day', 0, 4) &&
    chance.happens('custody has no grounds', 0.25)
  )
    return {
      by: head,
      path: `decisions/${custody.notice}/${chance.happens('the body is told to end it', 0.4) ? 'cancellation-demand' : 'custody-cancellation'}`,
      body: { number: '8/QĐ-VKS', reasons },
    };
  if (decisions.some(({ decision }) => decision === 'custody-release' || decision === 'custody-handover'))
    return undefined;
  const isAsked = demands.length > 0 || requests.some(({ kind }) => kind === 'custody-extension');
  if (custody && !isAsked && since(custody.receivedAt) <= 1 && chance.happens('is to be held longer', 0.3))
    return { by: head, method: 'POST', path: 'custody-extension-demands', body: { number: '7/YC-VKS', reasons } };
  const extended = requests.find(({ kind, decision }) => kind === 'custody-extension' && decision === 'approved');
  if (!extended || since(extended.decidedAt) > 2 || !chance.happens('is freed by the procuracy', 0.15))
    return undefined;
  const path = `custody-extension-requests/${extended.exchange}/release`;
  return { by: head, path, body: { number: '9/QĐ-VKS', reasons } };
}
