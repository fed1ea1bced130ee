import { aggravationsOf, caseInitiated, clausesOf } from '@la-chan/contracts';
import { isLighterAt } from '@la-chan/procedure';
import type { Accused } from '../../../apps/investigation/src/case/accused';
import type { Case } from '../../../apps/investigation/src/case/case';
import { rate } from '../calibration';
import type { Deed, Desk } from '../habit';
import { habit } from '../habit';
import { person, victim } from '../people';
import { asksForProtection, protects, protectsOnceGone } from './application';
import { ends, goesOn, onceAgreed } from './case-end';
import { comesBack, goesElsewhere, isPending } from './case-transfer';
import { answersForDecision, complies } from './charge-demand';
import { coerces } from './coercions';
import { complains } from './complaint';
import { entrusts } from './entrusting';
import { detention, isFreed, ordersLate } from './detention';
import { absent, investigativeActs } from './investigative-acts';
import { asksForEvidence, takesInEvidence } from './evidence-request';
import { enters } from './items';
import { liability, searched } from './liability';
import { measureIsOver, measures } from './measures';
import { referredOrAbroad, takesBack } from './mistake';
import { registers } from './participants';
import { tells } from './party-notices';
import { petitions, proposesCancellation } from './petition';
import { decidesOnStay } from './stay-decision';
import { suspendsForTreatment } from './treatment';
import { comesForward, tellsOfSurrender } from './surrender';
import { assignsFocalPoint, followsAlone } from './focal-point';
import { isDirected, looksAgain } from './stay-review';

const head = 'head-of-investigation' as const;
const isOpen = ({ status }: Pick<Case, 'status'>): boolean => status === 'under-investigation' || status === 'cracked';

/** An investigation from its first charge to its conclusion, as the investigating body works on it on a working day. */
export const caseHabit = habit<Case>({
  app: 'investigation',
  files: '/cases',
  async today(file, desk) {
    const freed = (await isFreed(file, desk)) ?? measureIsOver(file, desk);
    const duty = freed ?? (await tells(file, desk));
    if (duty || !desk.working) return duty;
    const decided = await decidesOnStay(file, [head, 'investigator'], desk);
    if (decided) return decided;
    const asked =
      agreesToJoinder(file, desk) ?? tellsOfSurrender(file) ?? comesForward(file, desk) ?? asksOthers(file, desk);
    if (asked) return asked;
    const stopped =
      file.status === 'suspended' || file.status === 'terminated' ? `investigation.case-${file.status}` : undefined;
    const complained = await complains(file, stopped, desk);
    if (complained) return complained;
    const { status, terminatedAt, suspendedAt, concludedAt } = file;
    const answered = answersForDecision(file, desk);
    if (answered) return answered;
    if (status === 'suspended') {
      const proposed = await proposesCancellation('investigation.case-suspended', desk);
      if (proposed) return proposed;
      const followed = assignsFocalPoint(file, head, desk);
      if (followed) return followed;
      const suspended = desk.since(suspendedAt.at(-1));
      const looked = `looked at in month ${Math.ceil(suspended / 30)}`;
      if (suspended % 30 >= 18 && !desk.remembers(looked)) return looksAgain('investigator', looked, desk);
      const directed = await isDirected('head-of-investigation', looked, desk);
      if (directed) return directed;
      if (suspended < desk.chance.between('is suspended for', 25, 90)) return undefined;
      const gone = file.accused.find(({ wanted }) => wanted);
      return gone
        ? { by: head, path: `accused/${gone.id}/wanted-notice-withdrawal`, body: { how: 'arrested' } }
        : { by: head, path: 'resumption', body: { ground: 'reason-over' } };
    }
    if (status === 'cancelled') {
      if (file.administrative && !file.sanctionProposedAt)
        return { by: head, path: 'sanction-proposal', body: { body: 'Ủy ban nhân dân phường' } };
      if (desk.since(file.cancelledAt) > 6) return undefined;
      const found = desk.chance.happens('is a case after all', 0.75) ? 'upheld' : 'rejected';
      return petitions(file.petitions, 'investigation.initiation-cancelled', found, desk, 0.9);
    }
    if (status === 'transferred') return comesBack(file, desk);
    if (status === 'handed-over')
      return (
        searched(file, desk) ??
        (await ordersLate(file, desk)) ??
        (await handsExhibitsOver(file, desk)) ??
        wentOnWithout(file, desk)
      );
    if (status === 'terminated') {
      if (desk.since(terminatedAt) < 6) return proposesCancellation('investigation.case-terminated', desk);
      return desk.since(terminatedAt) >= 30 &&
        desk.chance.happens('is taken up again', 0.4) &&
        file.resumedAt.length === 0
        ? { by: head, path: 'resumption', body: { ground: 'reason-over' } }
        : undefined;
    }
    if (status === 'concluded')
      return desk.chance.happens('is withdrawn', 0.06) && concludedAt.length === 1 && !desk.remembers('withdrawal')
        ? { by: head, method: 'DELETE', path: 'conclusion', once: 'withdrawal' }
        : undefined;
    if (!isOpen(file)) return undefined;
    return (
      (await wantsToSearch(file, desk)) ??
      (await absent(file, desk)) ??
      replacesProsecutor(file, desk) ??
      (await conducts(file, desk)) ??
      (await doubts(file, desk)) ??
      investigated(file, desk) ??
      followsAlone(file.accused, 'accused', [head, 'investigator'], desk) ??
      suspendsForTreatment(file) ??
      fitsMeasures(file, desk) ??
      investigativeActs(file, desk) ??
      entrusts(file, desk) ??
      charges(file, desk) ??
      fingerprints(file, desk) ??
      (await complies(file, desk)) ??
      liability(file, desk) ??
      searched(file, desk) ??
      (await detention(file, desk)) ??
      (await measures(file, desk)) ??
      coerces(head, file.accused.filter(isInvestigated), file.initiatedAt, desk) ??
      goesElsewhere(file, desk) ??
      (await isNoCrime(file, desk)) ??
      turns(file, desk) ??
      joinder(file, desk) ??
      (await ends(file, desk))
    );
  },
});

/** A place that the procuracy does not let be searched, and the body would. */
async function wantsToSearch({ requests, petitions: asked }: Case, desk: Desk): Promise<Deed | undefined> {
  const refused = requests.find(({ kind, answer }) => kind === 'search-approval' && answer === 'refused');
  if (!refused || desk.since(refused.askedAt) > 20) return undefined;
  const found = desk.chance.happens('may be searched after all', 0.4) ? 'upheld' : 'rejected';
  return petitions(asked, 'investigation.search-approval-answered', found, desk, 0.5);
}

const isInvestigated = ({ state, approval }: Accused): boolean => state === 'investigated' && approval === 'approved';

/** What the procuracy is to merge or to split: mostly as it says. */
function agreesToJoinder({ joinderConsultations }: Case, { chance }: Desk): Deed | undefined {
  const asked = joinderConsultations.find(({ agreed }) => agreed === null);
  if (!asked) return undefined;
  const agreed = chance.happens('agrees with what the procuracy is to merge or split', 0.8);
  const body = { agreed, number: '37/CV-CSHS', reasons: 'Ý kiến về việc nhập, tách vụ án (mô phỏng).' };
  return { by: head, path: `joinder-consultations/${asked.exchange}/answer`, body };
}

/** Some cases the head conducts, others another deputy than before. */
async function conducts(
  { initiatedAt, opening }: Case,
  { chance, since, remembers, agency, history }: Desk,
): Promise<Deed | undefined> {
  if (opening || remembers('conductor') || since(initiatedAt) < 4 || !chance.happens('is conducted otherwise', 0.06))
    return undefined;
  // Who conducted the case from which this one was split conducts it already.
  if ((await history()).entries.some(({ data }) => 'conducted' in data)) return undefined;
  const body = chance.happens('by the head', 0.6)
    ? { conductor: 'head', officer: `${agency}.thu-truong` }
    : { conductor: 'deputy-head', officer: `${agency}.pho-thu-truong`, ground: 'not-impartial' };
  return { by: head, path: 'conductor', body, once: 'conductor' };
}

/** Now and then the head finds that what was decided in the weeks before has to fall. */
async function doubts({ qualifications, accused }: Case, desk: Desk): Promise<Deed | undefined> {
  const changed = qualifications.findLast(
    ({ how, cancelledAt }) => (how === 'added' || how === 'replaced') && !cancelledAt,
  );
  const isNew = changed !== undefined && desk.since(changed.from) >= 2 && desk.since(changed.from) < 12;
  const one = accused.some(({ state }) => state === 'suspended') ? 'investigation.accused-suspended' : undefined;
  return (
    (isNew ? await proposesCancellation('investigation.case-requalified', desk, 0.2) : undefined) ??
    (desk.remembers('split') ? await proposesCancellation('investigation.case-split', desk, 0.3) : undefined) ??
    (one && (await proposesCancellation(one, desk)))
  );
}

/** An investigator is assigned, and now and then another one in place of that. */
function investigated({ initiatedAt, opening }: Case, { chance, since, remembers, agency }: Desk): Deed | undefined {
  if (opening || since(initiatedAt) < 2) return undefined;
  const investigator = `${agency}.dieu-tra-vien`;
  if (!remembers('investigator'))
    return since(initiatedAt) <= 5 && chance.happens('an investigator is assigned anew', 0.3)
      ? { by: head, path: 'investigator', body: { investigator }, once: 'investigator' }
      : undefined;
  if (remembers('other investigator') || since(initiatedAt) < 9) return undefined;
  if (!chance.happens('another investigator goes on', 0.2)) return undefined;
  const upon = chance.one('upon what', ['withdrawal', 'request', 'own-initiative']);
  const why = upon === 'own-initiative' ? {} : { ground: 'not-impartial' };
  const body = { investigator: `${investigator}-2`, replaces: { officer: investigator, upon, ...why } };
  return { by: head, path: 'investigator', body, once: 'other investigator' };
}

/** Of whom something binds as the crime becomes a lighter one it is agreed at once what fits that. */
function fitsMeasures({ accused }: Case, { remembers }: Desk): Deed | undefined {
  for (const { id, state, approval, boundAt = [] } of accused) {
    const lighter = boundAt.findLast(isLighterAt);
    const once = `${lighter} of ${id}`;
    if (state !== 'investigated' || approval === 'cancelled' || !lighter || remembers(once)) continue;
    return { by: head, path: 'stay-consultation', body: { matters: ['lighter-crime'], accused: id }, once };
  }
  return undefined;
}

/** What the procuracy sends on to civil enforcement is handed over there. */
async function handsExhibitsOver(
  { concludedAt }: Case,
  { since, remembers, history }: Desk,
): Promise<Deed | undefined> {
  if (since(concludedAt.at(-1)) > 75 || remembers('exhibits')) return undefined;
  const due = (await history()).deadlines.find(({ rule, status }) => rule === '36-exhibits' && status === 'running');
  const path = `exhibits-transfers/${due?.about}/handover`;
  return due && { by: 'investigator', path, body: { minutes: '31/BB' }, once: 'exhibits' };
}

/** Now and then the prosecutor is a relative of somebody in the case. */
function replacesProsecutor({ initiatedAt, opening }: Case, { chance, since, remembers }: Desk): Deed | undefined {
  const once = 'prosecutor';
  if (opening || remembers(once) || since(initiatedAt) < 12 || !chance.happens('has a partial prosecutor', 0.06))
    return undefined;
  const body = { ground: 'party-or-relative', reasons: 'Căn cứ đề nghị thay đổi (mô phỏng).' };
  return { by: head, path: 'prosecutor-replacement-request', body, once };
}

/** Whoever was left behind suspended goes on in a case apart. */
function wentOnWithout({ accused, concludedAt }: Case, { since }: Desk): Deed | undefined {
  const left = accused.find(({ state }) => state === 'suspended');
  return left && since(concludedAt.at(-1)) >= 15 ? { by: head, path: `accused/${left.id}/resumption` } : undefined;
}

/** Every accused of a case is charged in the same weeks; what the procuracy wants to see before it decides is supplied. */
function charges(file: Case, { chance, since, day, remembers }: Desk): Deed | undefined {
  const wants = file.accused.find(({ approval }) => approval === 'demanded');
  if (wants && chance.each(since(wants.chargedAt)).happens('evidence is supplied', 0.4))
    return {
      by: 'investigator',
      path: `accused/${wants.id}/evidence`,
      body: { grounds: 'Chứng cứ bổ sung (mô phỏng).' },
    };
  const waits = file.accused.find(({ approval }) => approval === 'asked');
  const once = 'more evidence';
  if (waits && !remembers(once) && chance.happens('more comes to light while a charge waits', 0.05)) {
    const body = { grounds: 'Chứng cứ mới thu thập (mô phỏng).' };
    return { by: 'investigator', path: `accused/${waits.id}/evidence`, body, once };
  }
  if (file.opening || file.splitFrom || file.concludedAt.length > 0) return undefined;
  const { article, clause, number, initiatedAt } = file;
  const wanted = chance.between('offenders', 1, Math.round(2 * rate('accusedPerCase') - 1));
  const charged = file.accused.length;
  if (charged >= wanted || since(initiatedAt) < 2 + chance.between(`charge ${charged}`, 0, 9) + 6 * charged)
    return undefined;
  const body = {
    person: person('Bị can', `${number} (${charged + 1})`),
    article,
    clause,
    circumstances: clause === '1' ? undefined : aggravationsOf(article, clause).slice(0, 1),
    grounds: 'Căn cứ (mô phỏng).',
    committedOn: day(-chance.between(`crime ${charged}`, 30, 700)),
  };
  return { by: head, method: 'POST', path: 'accused', body };
}

/** Of most within days of the approval, of some late. */
function fingerprints({ accused, opening }: Case, { chance, since }: Desk): Deed | undefined {
  if (opening) return undefined;
  for (const [index, { id, approval, state, fingerprinted, chargedAt }] of accused.entries()) {
    if (fingerprinted || approval !== 'approved' || state !== 'investigated') continue;
    const days = chance.each(index).happens('is fingerprinted late', rate('late')) ? 12 : 4;
    if (since(chargedAt) >= days) return { by: 'investigator', path: `accused/${id}/fingerprints` };
  }
  return undefined;
}

function asksOthers(file: Case, desk: Desk): Deed | undefined {
  const { chance, since, remembers, today } = desk;
  const { number, initiatedAt, status, opening, splitFrom } = file;
  if (opening || splitFrom || ['terminated', 'merged', 'cancelled'].includes(status)) return undefined;
  const mistaken = takesBack(referredOrAbroad(file.requests), 'investigator', 'requests', desk);
  if (mistaken) return mistaken;
  const threatened =
    protects(file, desk) ??
    protectsOnceGone(file, desk) ??
    asksForProtection(file, 'investigator', isOpen(file) && since(initiatedAt) >= 5, desk);
  if (threatened) return threatened;
  const victims = chance.between('victims', 0, Math.round(2 * rate('victimsPerCase')));
  for (let one = 0; one < victims; one += 1) {
    const once = `referral ${one}`;
    if (remembers(once) || since(initiatedAt) < 3 + chance.between(once, 0, 50)) continue;
    const found = victim(chance, `${number} (${one + 1})`, Number(today.slice(0, 4)));
    const body = { ...found, account: 'Lời kể của nạn nhân (mô phỏng).' };
    return { by: 'investigator', method: 'POST', path: 'victim-referrals', body, once };
  }
  if (isOpen(file) && victims > file.victims.length && since(initiatedAt) >= 20 + 9 * file.victims.length) {
    const body = { person: person('Bị hại', `${number} (${file.victims.length + 1})`) };
    return { by: 'investigator', method: 'POST', path: 'victims', body };
  }
  const last = file.victims.at(-1);
  if (isOpen(file) && last && !remembers('removal') && chance.happens('has a victim who was named wrongly', 0.08)) {
    const body = { ground: chance.one('was named wrongly', ['not-harmed', 'wrong-person', 'named-twice']) };
    return { by: head, path: `victims/${last}/removal`, body, once: 'removal' };
  }
  if (isOpen(file)) {
    const registered = registers(
      file,
      file.accused.filter(goesOn).map(({ id }) => id),
      'investigator',
      desk,
    );
    const listed = enters('investigator', ['exhibit', 'seized'], 0.4, file, desk);
    if (registered ?? listed) return registered ?? listed;
  }
  const came = takesInEvidence(file, 'investigator', 15, desk);
  if (came) return came;
  if (isOpen(file) && !remembers('evidence') && since(initiatedAt) >= 8 && chance.happens('needs experts', 0.2))
    return asksForEvidence(chance.one('asks experts for', ['expert-opinion', 'valuation']), 'investigator');
  if (!isOpen(file) || remembers('assistance') || since(initiatedAt) < 10) return undefined;
  if (!chance.happens('reaches abroad', rate('abroad') / 2)) return undefined;
  const body = {
    assistance: chance.one('asks for', ['evidence', 'identity', 'rescue']),
    country: chance.one('asks', ['CN', 'KH', 'LA', 'MM']),
    persons: [person('Người liên quan', number)],
    request: 'Đề nghị tương trợ (mô phỏng).',
  };
  return { by: 'investigator', method: 'POST', path: 'assistance-requests', body, once: 'assistance' };
}

/** What the body has initiated itself it may cancel itself. */
async function isNoCrime(file: Case, desk: Desk): Promise<Deed | undefined> {
  const { initiatedAt, opening, splitFrom, reception, accused } = file;
  const days = desk.since(reception?.at ?? initiatedAt);
  const [from, to] = reception ? [5, 12] : [16, 24];
  if (days < from || days > to || opening || splitFrom || accused.some(isPending)) return undefined;
  if (!desk.chance.happens(reception ? 'came as a crime and is none' : 'is no crime after all', reception ? 0.2 : 0.05))
    return undefined;
  if ((await desk.history()).entries.some(({ type, data }) => type === caseInitiated.type && 'by' in data))
    return undefined;
  return { by: head, path: 'initiation-cancellation', body: { ground: 'no-offence', administrative: true } };
}

/** What becomes known on the way: the offender, a heavier clause, one accused who cannot go on. */
function turns(file: Case, desk: Desk): Deed | undefined {
  const { chance, since, remembers } = desk;
  const { initiatedAt, article, clause, status, accused, concludedAt } = file;
  const days = since(initiatedAt);
  if (status === 'under-investigation' && days >= chance.between('is cracked after', 4, 50) && accused.length > 0)
    if (!chance.happens('is cracked at its conclusion', 0.1)) return { by: 'investigator', path: 'discovery' };
  if (clause === '1' && days >= 30 && chance.happens('is heavier', 0.15) && concludedAt.length === 0)
    return { by: head, path: 'qualification', body: { article, clause: '2' } };
  const other = otherCrime(file, desk) ?? supplements(file, desk);
  if (other) return other;
  const stopped = accused.find(({ state }) => state === 'suspended');
  const looked = `looked at one in month ${Math.floor(days / 30)}`;
  if (stopped && !remembers(looked))
    return { by: 'investigator', method: 'POST', path: `accused/${stopped.id}/reviews`, once: looked };
  if (stopped && days >= 75 && !chance.happens('goes on without one', 0.4))
    return { by: head, path: `accused/${stopped.id}/resumption` };
  const [first, last] = [accused.find(goesOn), accused.findLast(goesOn)];
  if (!last || last === first || last.approval !== 'approved' || days < 45) return undefined;
  const untreated = accused.every(({ treatment }) => !treatment);
  if (untreated && !remembers('illness') && chance.happens('one is ill', 0.2))
    return { by: head, path: `accused/${last.id}/suspension`, body: { ground: 'illness' }, once: 'illness' };
  if (!remembers('proposal') && !last.chargedBy && chance.happens('was charged without grounds', 0.08)) {
    const body = { reasons: 'Căn cứ hủy bỏ (mô phỏng).' };
    return { by: head, path: `accused/${last.id}/charge-revocation-proposal`, body, once: 'proposal' };
  }
  if (remembers('exemption') || !chance.happens('one is exempted', 0.08)) return undefined;
  const ended = { by: head, path: `accused/${last.id}/termination`, body: { ground: 'exempted' }, once: 'exemption' };
  return onceAgreed(ended, file, 'termination', desk, last.id);
}

/** Another crime comes to light, and one accused is charged with it instead; or only the clause was another. */
function otherCrime({ article, clause, articles, accused, initiatedAt }: Case, desk: Desk): Deed | undefined {
  const { chance, since, remembers } = desk;
  const days = since(initiatedAt);
  if (
    days >= 25 &&
    !remembers('other crime') &&
    articles.length === 1 &&
    chance.happens('is another crime too', 0.15)
  ) {
    const trafficking = { article: article === '150' ? '151' : '150', clause: '1' };
    const injury = { article: '134', clause: '2-serious' };
    const body = { ...(chance.happens('hurts the victim', 0.4) ? injury : trafficking), adds: true };
    return { by: head, path: 'qualification', body, once: 'other crime' };
  }
  const last = accused.findLast((one) => goesOn(one) && one.approval === 'approved' && !one.further && !one.chargedBy);
  if (!last || days < 30 || remembers('change') || (articles.length === 1 && !chance.happens('clause changes', 0.1)))
    return undefined;
  const other = articles.find((one) => one !== last.article);
  const crime = other ? { article: other, clause: clausesOf(other)[0] } : { article, clause };
  const body = { ...crime, grounds: 'Căn cứ thay đổi (mô phỏng).' };
  return { by: head, path: `accused/${last.id}/charge`, body, once: 'change' };
}

/** What else an accused has done, and who they really are. */
function supplements({ accused, articles, initiatedAt, number }: Case, desk: Desk): Deed | undefined {
  const { chance, since, remembers } = desk;
  const one = accused.find((each) => goesOn(each) && each.approval === 'approved' && !each.chargedBy);
  if (!one || since(initiatedAt) < 28) return undefined;
  const crimes = [one, ...(one.further ?? [])].map(({ article }) => article);
  const further = articles.find((article) => !crimes.includes(article));
  if (further && !remembers('supplement') && chance.happens('is charged with more', 0.7)) {
    const body = { article: further, clause: clausesOf(further)[0], grounds: 'Hành vi phạm tội khác (mô phỏng).' };
    return { by: head, method: 'POST', path: `accused/${one.id}/charges`, body, once: 'supplement' };
  }
  if (remembers('identity') || !chance.happens('has given another name', 0.12)) return undefined;
  const body = { person: person('Bị can', `${number} (tên thật)`), grounds: 'Xác minh nhân thân (mô phỏng).' };
  return { by: head, path: `accused/${one.id}/identity`, body, once: 'identity' };
}

/** The last of several victims is a party of the part alone. */
const parted = ({ victims }: Case): object =>
  victims.length > 1 ? { victims: { leaving: victims.slice(-1), staying: victims.slice(0, -1) } } : {};

/** Some accused go on in a case of their own; what belongs together goes on in the first case. */
function joinder(file: Case, desk: Desk): Deed | undefined {
  const { chance, since, remembers, others } = desk;
  const { id, initiatedAt, accused, splitFrom, concludedAt, opening } = file;
  if (since(initiatedAt) < 40 || concludedAt.length > 0 || opening) return undefined;
  if (accused.some(isPending)) return undefined;
  const apart = accused.filter(goesOn).slice(1);
  if (!splitFrom && !remembers('split') && apart.length > 0 && chance.happens('is split', 0.1)) {
    const body = {
      accused: apart.map(({ id }) => id),
      ...(chance.happens('has victims of its own', 0.6) && parted(file)),
    };
    return onceAgreed({ by: head, method: 'POST', path: 'splits', body, once: 'split' }, file, 'split', desk);
  }
  if (splitFrom || remembers('merger') || !chance.happens('is joined by a later one', 0.14)) return undefined;
  // One on which nobody has worked yet today.
  const later = (others as unknown as readonly Case[]).find(
    (one) =>
      one.id > id && one.initiatedAt > initiatedAt && isOpen(one) && !one.splitFrom && one.concludedAt.length === 0,
  );
  if (!later || later.accused.some(isPending)) return undefined;
  const merger = { by: head, path: 'merger', body: { other: later.id, ground: 'several-accused' }, once: 'merger' };
  return onceAgreed(merger, file, 'merger', desk);
}
