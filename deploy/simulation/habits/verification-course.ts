import { REPORT_SUSPENSION, runningLimit } from '@la-chan/procedure';
import type { Verification } from '../../../apps/investigation/src/verification/verification';
import { rate } from '../calibration';
import type { Deed, Desk } from '../habit';
import { head } from './body';
import { asksForEvidence } from './evidence-request';
import { signed } from './petition';

const DAY_MS = 86_400_000;

/** How a verification goes on, as chance has it. */
export const COURSES = { 'at once': 28, prolonged: 14, extended: 24, suspended: 28, 'of another body': 6 };

/** How it is verified the head approves; one in ten is sent back once, and another proposed. */
export function plans({ plans: all }: Verification, { chance }: Desk): Deed | undefined {
  const waiting = all.findIndex(({ approved }) => approved === null);
  if (waiting >= 0) {
    const decision = waiting === 0 && chance.happens('the plan is sent back', 0.1) ? 'returned' : 'approved';
    return { by: head, path: `plans/${all[waiting]!.plan}/decision`, body: { decision } };
  }
  if (all.some(({ approved }) => approved)) return undefined;
  const body = { text: 'Kế hoạch kiểm tra, xác minh (mô phỏng).' };
  return { by: 'investigator', method: 'POST', path: 'plans', body };
}

/** What was found is reported to the head a week before each limit, or a little late. */
export function reports(file: Verification, { chance, since, remembers }: Desk): Deed | undefined {
  const { receivedAt, prolongedAt, extension, finding } = file;
  const anew = file.cancelledAt.at(-1) ?? file.resumedAt.at(-1);
  const ends = finding === 'no-crime' ? 'not-initiate' : 'initiate';
  const course = chance.of('course', COURSES);
  const next = course === 'suspended' ? 'suspend' : course === 'extended' ? 'extend' : ends;
  const [limit, days, after, proposal] = anew
    ? (['resumed', since(anew), 7, ends] as const)
    : extension?.status === 'granted'
      ? (['extended', since(receivedAt), 68, ends] as const)
      : prolongedAt
        ? (['prolonged', since(receivedAt), 27, next] as const)
        : (['first', since(receivedAt), 11, course === 'at once' ? ends : 'extend'] as const);
  const once = `${limit} report`;
  const late = chance.happens(`${once} is late`, rate('late')) ? 6 : 0;
  if (days < after + late || remembers(once)) return undefined;
  const body = { proposal, report: 'Báo cáo kết thúc việc xác minh (mô phỏng).' };
  return { by: 'investigator', method: 'POST', path: 'findings', body, once };
}

export async function undecided(file: Verification, desk: Desk): Promise<Deed | undefined> {
  const { chance, since, remembers } = desk;
  const days = since(file.receivedAt);
  const course = chance.of('course', COURSES);
  const here = file.dispute?.competent === 'this-body';
  if (course === 'of another body' && !here) {
    if (days >= 5 && !remembers('non-competence')) {
      const body = { ground: 'territory' };
      return { by: 'investigator', path: 'non-competence', body, once: 'non-competence' };
    }
    if (days >= 5 && !remembers('alert') && chance.happens('cannot go at once', 0.5)) {
      const body = { body: 'Cơ quan điều tra' };
      return { by: 'investigator', method: 'POST', path: 'alerts', body, once: 'alert' };
    }
    return days >= 6 ? elsewhere(file, desk) : undefined;
  }
  if (course === 'at once' || here) {
    const due = chance.happens('is decided late', rate('late')) ? 27 : chance.between('is decided after', 5, 18);
    return days >= due ? decision(file, desk) : undefined;
  }
  if (!file.prolongedAt && !isProlongedOnPaper(desk))
    return days >= 15 ? { by: head, path: 'prolongation', body: { ground: 'complex' } } : undefined;
  if (course === 'prolonged') return days >= chance.between('is decided', 28, 56) ? decision(file, desk) : undefined;
  if (course === 'extended') {
    const ask = chance.happens('asks late', 0.2) ? 58 : 52;
    if (!file.extension)
      return days >= ask ? { by: head, path: 'extension-request', body: { ground: 'complex', months: 2 } } : undefined;
    const { exchange, status } = file.extension;
    if (status === 'asked' && file.anticipations.length === 0 && chance.happens('is told by telephone', 0.7))
      return { by: 'investigator', path: `requests/${exchange}/anticipation`, body: { answer: 'granted' } };
    const latest = status === 'granted' ? chance.between('is decided', 70, 110) : 59;
    return days >= latest ? decision(file, desk) : undefined;
  }
  const ground = chance.one('is suspended as', ['documents-pending', 'expert-opinion-pending'] as const);
  const kind = ground === 'documents-pending' ? 'documents' : 'expert-opinion';
  if (!file.evidenceRequests.some((one) => one.kind === kind)) return asksForEvidence(kind, 'investigator');
  if (days >= 50 && !remembers('review'))
    return { by: 'investigator', path: 'suspension-review', body: { ground }, once: 'review' };
  const disagreed = file.review?.result === 'disagreed' && !file.review.above ? file.review : undefined;
  if (disagreed && !disagreed.heads) {
    const body = { ground: disagreed.ground, heads: true };
    return { by: head, path: 'suspension-review', body };
  }
  if (disagreed) {
    const body = { decision: 'agreed', body: 'Cơ quan điều tra, Viện kiểm sát cấp trên (mô phỏng)', number: '24/CĐ' };
    return { by: head, path: 'suspension-review/guidance', body };
  }
  if (days < 55) return undefined;
  const limit = runningLimit(REPORT_SUSPENSION, (await desk.history()).deadlines);
  if (!limit || desk.now < limit.dueAt) return undefined;
  return { by: head, path: 'suspension', body: { ground, ...signed(desk) } };
}

/** Of some that are suspended another body is found competent after all: they go there as they are. */
export function goesSuspended(file: Verification, desk: Desk): Deed | undefined {
  const { suspendedAt, dispute } = file;
  const { chance, since, remembers } = desk;
  if (dispute?.competent === 'other-body') return elsewhere(file, desk);
  if (dispute || since(suspendedAt.at(-1)) < 4 || !chance.happens('is of another body after all', 0.12))
    return undefined;
  const found = { ground: 'territory' } as const;
  if (!remembers('non-competence'))
    return { by: 'investigator', path: 'non-competence', body: found, once: 'non-competence' };
  return { by: head, path: 'transfer', body: { ...found, body: 'Công an tỉnh Nghệ An' } };
}

/** The other body agrees and has it, or disputes that: then a procuracy decides which of both is competent. */
function elsewhere({ dispute }: Verification, { chance, today }: Desk): Deed | undefined {
  const by = head;
  const province = 'Công an tỉnh Nghệ An';
  if (!dispute) {
    if (!chance.happens('is disputed', 0.6)) {
      const decision = { body: 'Cơ quan điều tra Bộ Công an', number: '23/QĐ-CQĐT', decidedOn: today };
      const same = { ground: 'same-matter', body: 'Cơ quan điều tra Bộ Công an', decision };
      const isSame = chance.happens('is of a matter that the body above has', 0.3);
      return { by, path: 'transfer', body: isSame ? same : { ground: 'territory', body: province } };
    }
    const near = chance.happens('is disputed near by', 0.6);
    const other = near
      ? (['body-of-some-tasks', 'Đồn Biên phòng'] as const)
      : (['provincial-bodies', province] as const);
    return { by, path: 'competence-dispute', body: { between: other[0], body: other[1], number: '21/CV-PC02' } };
  }
  if (dispute.competent === 'other-body')
    return { by, path: 'transfer', body: { ground: 'dispute-settled', body: dispute.body } };
  if (dispute.exchange) return undefined;
  const competent = chance.one('is found competent', ['this-body', 'other-body'] as const);
  const decision = { competent, by: 'Viện kiểm sát nhân dân tối cao', number: '22/QĐ-VKSTC' };
  return { by, path: 'competence-dispute/decision', body: decision };
}

const isProlongedOnPaper = ({ chance }: Desk): boolean =>
  chance.of('course', COURSES) === 'prolonged' && chance.happens('is prolonged on paper', 0.3);

/** Of some the prolongation was signed in time, and is registered when they have gone on. */
export function prolongedOnPaper(file: Verification, desk: Desk): Deed | undefined {
  const { status, prolongedAt, groundsFoundAt, resolvedAt, receivedAt, resumedAt } = file;
  const decidedAt = groundsFoundAt ?? resolvedAt;
  if (prolongedAt || !decidedAt || !['grounds-found', 'resolved'].includes(status) || resumedAt.length > 0)
    return undefined;
  if (!isProlongedOnPaper(desk) || desk.remembers('prolonged')) return undefined;
  const occurredAt = new Date(Date.parse(receivedAt) + 15 * DAY_MS).toISOString();
  if (occurredAt >= decidedAt || occurredAt < file.acceptedAt) return undefined;
  const body = { ground: 'complex', occurredAt };
  return { by: head, path: 'prolongation', body, once: 'prolonged' };
}

export function decision(file: Verification, { chance }: Desk): Deed {
  const grounded = file.cancelledAt.length > 0 || !chance.happens('is not initiated', rate('notInitiated'));
  if (file.finding === 'no-crime' || !grounded)
    return {
      by: head,
      path: 'non-initiation',
      body: {
        ground: chance.one('is not initiated as', ['no-event', 'no-offence']),
        administrative: chance.happens('is an administrative violation', 0.25),
      },
    };
  const article = file.article ?? (chance.happens('is under 16', rate('underSixteen')) ? '151' : '150');
  return { by: 'investigator', path: 'grounds', body: { article, clause: file.clause ?? '1' } };
}
