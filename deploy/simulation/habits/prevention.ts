import type { Campaign } from '../../../apps/prevention/src/campaign/campaign';
import type { MethodAlert } from '../../../apps/prevention/src/method-alert/method-alert';
import type { Sighting } from '../../../apps/prevention/src/sighting/sighting';
import type { Task } from '../../../apps/prevention/src/task/task';
import type { Deed, Desk } from '../habit';
import { habit } from '../habit';

const officer = 'prevention-officer' as const;
const head = 'head-of-prevention' as const;

const corrected = (by: Deed['by'], changes: object, { chance, remembers }: Desk, share = 0.12): Deed | undefined =>
  !remembers('correction') && chance.happens('is entered wrongly', share)
    ? { by, method: 'POST', path: 'corrections', body: { reason: 'wrong-entry', changes }, once: 'correction' }
    : undefined;

const campaignHabit = habit<Campaign>({
  app: 'prevention',
  files: '/campaigns',
  today(file, desk) {
    const { today, chance, working, since } = desk;
    if (!working) return undefined;
    const wrong = corrected(officer, { title: `${file.title} (đã sửa)` }, desk);
    if (wrong && chance.one('is corrected when', ['planned', 'approved', 'running', 'reported']) === file.status)
      return wrong;
    if (file.status === 'planned' && since(file.plannedAt) >= 5)
      return { by: head, path: 'approval', body: { paper: '12/QĐ' } };
    if (file.status === 'approved' && today >= file.startsOn) return { by: officer, path: 'start' };
    if (file.status === 'running' && today > file.endsOn && !chance.happens('is never reported', 0.08)) {
      const reached = chance.between('reaches', 300, 6000);
      const body = { peopleReached: reached, events: 2, materials: reached, channels: ['meeting', 'online'] };
      return { by: officer, path: 'report', body };
    }
    return undefined;
  },
});

const taskHabit = habit<Task>({
  app: 'prevention',
  files: '/tasks',
  today(file, desk) {
    const { today, chance, working, since, day } = desk;
    if (!working) return undefined;
    const wrong = corrected(head, { assignee: file.assignee }, desk);
    if (wrong && chance.one('is corrected when', ['assigned', 'accepted', 'in-progress', 'done']) === file.status)
      return wrong;
    if (file.status === 'assigned' && since(file.assignedAt) >= 3) return { by: officer, path: 'acceptance' };
    if (file.status === 'accepted' && since(file.acceptedAt) >= 7) return { by: officer, path: 'start' };
    if (file.status === 'in-progress' && file.progress.length === 0 && since(file.acceptedAt) >= 14)
      return { by: officer, method: 'POST', path: 'progress', body: { percent: 50, evidence: 'Báo cáo (mô phỏng)' } };
    const late = chance.happens('is late', 0.15) ? -20 : chance.between('is done before its end', 2, 15);
    return file.status === 'in-progress' && day(late) >= file.until && today >= file.assignedAt.slice(0, 10)
      ? { by: officer, path: 'completion', body: { evidence: 'Báo cáo kết quả (mô phỏng)' } }
      : undefined;
  },
});

const methodAlertHabit = habit<MethodAlert>({
  app: 'prevention',
  files: '/method-alerts',
  today({ status, draftedAt, issuedAt, advice }, desk) {
    const { chance, working, since } = desk;
    if (!working) return undefined;
    const wrong = corrected(head, { advice: `${advice} (đã sửa)` }, desk, 0.4);
    if (wrong && chance.one('is corrected when', ['drafted', 'issued', 'issued', 'withdrawn']) === status) return wrong;
    if (status === 'drafted' && since(draftedAt) >= 2)
      return chance.happens('is mistaken', 0.2)
        ? { by: head, path: 'withdrawal', body: { ending: 'mistaken' } }
        : { by: head, path: 'issue' };
    if (status === 'issued' && since(issuedAt) >= 90 && chance.happens('is superseded', 0.5))
      return { by: head, path: 'withdrawal', body: { ending: 'superseded' } };
    return undefined;
  },
});

/** What another agency has seen is covered by an alert, unless none is there or needed. */
const sightingHabit = habit<Sighting>({
  app: 'prevention',
  files: '/method-sightings',
  async today({ status, createdAt, exchange }, desk) {
    const { chance, working, since, listed } = desk;
    if (!working) return undefined;
    const wrong = exchange === null ? corrected(officer, { channels: ['facebook'] }, desk, 0.6) : undefined;
    if (wrong && chance.one('is corrected when', ['reported', 'covered', 'set-aside']) === status) return wrong;
    if (status !== 'reported' || since(createdAt) < 3) return undefined;
    const alert = (await listed('/method-alerts')).findLast((one) => one.status === 'issued');
    return alert && !chance.happens('needs no alert', 0.35)
      ? { by: officer, path: 'alert', body: { alert: alert.id } }
      : { by: officer, path: 'setting-aside' };
  },
});

export const preventionHabits = [campaignHabit, taskHabit, methodAlertHabit, sightingHabit];
