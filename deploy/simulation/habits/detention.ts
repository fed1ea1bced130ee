import { accusedTakenOver, dayOf, prosecutionNoticeReceived, seriousnessOf } from '@la-chan/contracts';
import type { Accused } from '../../../apps/investigation/src/case/accused';
import { detentionBound } from '../../../apps/investigation/src/case/detention';
import type { Case } from '../../../apps/investigation/src/case/case';
import { hasBroken } from '../../../apps/investigation/src/case/measure';
import type { CustodyFile } from '../../../apps/investigation/src/custody/custody';
import type { Chance } from '../chance';
import type { Deed, Desk } from '../habit';
import { person } from '../people';
import { head } from './body';

const grounds = 'Căn cứ tạm giam (mô phỏng).';
const TWO_MONTHS = 60;
const MINUTE_MS = 60_000;
const CLOCKS = ['173', '174.detention'];

const free = ({ id }: Accused): Deed => ({ by: head, path: `accused/${id}/release` });

/** Nobody stays detained past the last day, also on a day off; a prolonged detention has another last day. */
export async function isFreed({ accused }: Case, { history, today }: Desk): Promise<Deed | undefined> {
  const due = accused.filter(({ detainedUntil }) => detainedUntil && detainedUntil <= today);
  if (due.length === 0) return undefined;
  const limits = (await history()).deadlines.filter(
    ({ rule, status }) => CLOCKS.includes(rule) && status === 'running',
  );
  const over = due.find(({ id }) => limits.some(({ about, dueOn }) => about === id && dueOn <= today));
  return over && free(over);
}

/** The file of the custody of an accused. */
export const custodyOf = async ({ id }: Accused, { listed }: Desk): Promise<CustodyFile | undefined> =>
  ((await listed('/custodies')) as readonly CustodyFile[]).find(({ accused }) => accused === id);

/** Its days are taken off an order of detention, once. */
export const spentIn = ({ custodyUntil }: Accused, held: CustodyFile | undefined): { custodyFile?: string } =>
  held?.since && !(custodyUntil && dayOf(held.since) < custodyUntil) ? { custodyFile: held.id } : {};

/** One accused in some cases is detained; the procuracy is asked for longer before it ends, of a grave crime more than once. */
export async function detention(file: Case, desk: Desk): Promise<Deed | undefined> {
  const { chance, since, remembers, day, history, now } = desk;
  for (const [index, one] of file.accused.entries()) {
    const {
      id,
      article,
      clause,
      approval,
      state,
      detainedUntil,
      detainedSince,
      order,
      release,
      chargedAt,
      outcome,
      detentionExtensions = 0,
      supplementary,
    } = one;
    const own = chance.each(index);
    const isGrave = seriousnessOf(article, clause) === 'especially-serious';
    const ordered = isGrave ? 20 : TWO_MONTHS;
    const longer = `longer ${id} ${detentionExtensions}`;
    if (state !== 'investigated' || outcome !== null) continue;
    if (!detainedUntil && !order && approval === 'approved' && !remembers(`detention ${id}`) && since(chargedAt) < 30)
      if (!isDetainedAsItGoes(own) && own.happens('is detained', isGrave ? 0.9 : 0.45)) {
        const until = detentionBound(file, (await history()).deadlines, one) ?? day(ordered);
        const custody = own.happens('was in custody', 0.2) ? { from: day(-6), until: day(0) } : undefined;
        const caught = `held ${id}`;
        if (!custody && !remembers(caught) && own.happens('is held first', 0.5)) return isHeld(file, id);
        const held = await custodyOf(one, desk);
        if (remembers(caught) && (!held || held.status === 'held')) continue;
        if (held?.status === 'in-custody' && held.until && held.until <= now) continue; // it is over: first they go free
        const spent = held?.since ? spentIn(one, held) : { custody };
        const body = { until: until < day(ordered) ? until : day(ordered), grounds, ...spent };
        return { by: head, path: `accused/${id}/detention`, body, once: `detention ${id}` };
      }
    const mayAskRelease = detainedUntil && !order && !release && !remembers(`release ${id}`);
    // Who was detained for long already is detained on, as the procuracy above decides.
    if (mayAskRelease && detentionExtensions < 2 && since(detainedSince) >= 12 && detainedUntil > day(3))
      if (own.happens('need not stay', 0.3))
        return {
          by: head,
          path: `accused/${id}/release-request`,
          body: { grounds: 'Không cần thiết tạm giam (mô phỏng).', replaced: index === 0 },
          once: `release ${id}`,
        };
    if (detainedUntil && supplementary) {
      const anew = await renewal(file, one, desk);
      if (anew) return anew;
      continue;
    }
    const ends = detainedUntil && detainedUntil <= day(own.happens('asks late', 0.2) ? 6 : 13);
    if (!ends || (detentionExtensions > 0 && !isGrave) || remembers(longer)) continue;
    const mayAsk = (await history()).deadlines.some(
      ({ rule, about, status }) => rule === '173-ask' && about === id && status === 'running',
    );
    if (mayAsk && (isGrave || own.happens('is detained longer', 0.7)))
      return {
        by: head,
        path: `accused/${id}/detention-extension-request`,
        body: { months: 1, ground: 'many-people' },
        once: longer,
      };
  }
  return undefined;
}

/** Detained only as the file goes, which is registered late. */
const isDetainedAsItGoes = (one: Chance): boolean => one.happens('is detained as the file goes', 0.4);

/** An accused is caught before the order. */
const isHeld = ({ id, unit, number }: Case, accused: string): Deed => ({
  ...{ by: 'investigator', method: 'POST', path: '/custodies', opens: true, once: `held ${accused}` },
  body: { ...{ ground: 'in-the-act', minutes: '9/BB', unit, case: id, accused }, person: person('Bị can', number) },
});

/** A new order where the one that came back with the file ends before the supplementary investigation. */
async function renewal(file: Case, one: Accused, { history, day, remembers }: Desk): Promise<Deed | undefined> {
  const { id, detainedUntil } = one;
  const once = `renewal ${id} ${detainedUntil ?? ''}`;
  if (!detainedUntil || detainedUntil > day(8) || remembers(once)) return undefined;
  const until = detentionBound(file, (await history()).deadlines, one);
  if (!until || until <= detainedUntil) return undefined;
  return { by: head, path: `accused/${id}/detention-renewal`, body: { number: '22/LTG', until, grounds }, once };
}

/** An order from before the conclusion is registered once the file has gone: soon after, or when a court has it. */
export async function ordersLate(
  { accused, concludedAt, returns, resumedAt, receivedBack, qualifications }: Case,
  desk: Desk,
): Promise<Deed | undefined> {
  const { chance, since, day, remembers, history } = desk;
  const last = concludedAt.at(-1);
  if (!last || since(last) > 70 || returns.length > 0 || resumedAt.length > 0 || receivedBack.length > 0)
    return undefined;
  // Of a case to which a crime was added nobody is detained beyond the limit to investigate.
  if (qualifications.some(({ how }) => how === 'added')) return undefined;
  // Before a conclusion in the place of a termination nothing was investigated.
  if (remembers('termination')) return undefined;
  const { entries } = await history();
  const indicted = entries.findLast(
    ({ type, data }) => type === prosecutionNoticeReceived.type && 'decision' in data && data.decision === 'indictment',
  );
  const soon = since(last) <= 5;
  const atCourt = indicted !== undefined && since(indicted.occurredAt) >= 4;
  if (!soon && !atCourt) return undefined;
  // Who has come with another file since was not of this one then.
  const joined = entries.findLast(({ type }) => type === accusedTakenOver.type);
  if (joined && joined.occurredAt >= last) return undefined;
  for (const [index, one] of accused.entries()) {
    const { id, state, outcome, approval, chargedAt, detainedUntil } = one;
    const once = `late order ${id}`;
    // Somebody may have been suspended alone on that day.
    const isFree = state === 'investigated' && outcome === null && !detainedUntil && !hasBroken(one);
    const isSettled = approval === 'approved' && chargedAt < last;
    if (!isFree || !isSettled || [once, `detention ${id}`, `held ${id}`].some(remembers)) continue;
    if (await custodyOf(one, desk)) continue; // in another case, before it came into this one
    const isRegistered = soon
      ? chance.each(index).happens('registers an order soon', 0.15)
      : chance.each(index).happens('registers an order when a court has the file', 0.9);
    if (!isRegistered) continue;
    const occurredAt = new Date(Date.parse(last) - MINUTE_MS).toISOString();
    const body = { until: day(soon ? 20 : 8), grounds, occurredAt };
    return { by: head, path: `accused/${id}/detention`, body, once };
  }
  return undefined;
}
