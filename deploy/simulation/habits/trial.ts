import { JudgmentRecipient, type Crime } from '@la-chan/contracts';
import { crimesOf } from '@la-chan/procedure';
import { isToFollow } from '../../../apps/court/src/trial/motion';
import { isOverruled } from '../../../apps/court/src/trial/overruling';
import { mayBeResumed, onTrial, type Trial } from '../../../apps/court/src/trial/trial';
import { COURT_OF_APPEAL, PROCURACY_ABOVE } from '../agencies';
import { rate } from '../calibration';
import type { Chance } from '../chance';
import type { Deed, Desk } from '../habit';
import { habit } from '../habit';
import { person } from '../people';
import { coerces } from './coercions';
import { courtFrees, detainedForTrial } from './court-detention';
import { courtBinds, courtUnbinds } from './court-measures';
import { asksForEvidence, takesInEvidence } from './evidence-request';
import { assignsFocalPoint, followsAlone } from './focal-point';
import { enters } from './items';
import { datesAnew } from './liability';
import { isDirected, looksAgain } from './stay-review';
import { afterJudgment } from './judgment';
import { askedHere, takesBack } from './mistake';
import { calls, hearingNamed, replaces, replacesSummoned } from './panel';
import { registers } from './participants';
import { clerk, stayDecided, waitsAbove } from './session';
import { decidesOnStay } from './stay-decision';

const decision = (path: string, number: number, more: object = {}): Deed => ({
  by: 'judge',
  path,
  body: { number: `${number}/QĐ-TA`, ...more },
});

/** A court from docketing to the judgment; what follows it is another habit's. */
export const trialHabit = habit<Trial>({
  app: 'court',
  files: '/trials',
  async today(file, desk) {
    const freed = courtFrees(file.defendants, desk) ?? courtUnbinds(file.defendants, desk);
    if (freed || !desk.working) return freed;
    const { chance, since, remembers } = desk;
    const [owed] = file.undelivered;
    if (owed) return { by: 'court-clerk', ...delivered(owed) };
    const stopped = { ...file, accused: file.defendants };
    const kept = await decidesOnStay(stopped, ['judge', 'court-clerk'], desk, 'defendants');
    if (kept) return kept;
    const taking = file.status === 'docketed' || file.status === 'judged';
    const whom = onTrial(file).map(({ id }) => id);
    const registered = taking ? registers(file, whom, 'court-clerk', desk) : undefined;
    if (registered) return registered;
    const comes = file.status === 'docketed' || file.status === 'appealed';
    const came = comes
      ? (enters('court-clerk', ['document', 'handed-in'], 0.15, file, desk) ??
        datesAnew('court-clerk', 'defendants', file.status === 'docketed' ? onTrial(file) : [], desk))
      : undefined;
    if (came) return came;
    const [untold] = file.untold;
    if (untold && since(untold.decidedAt) >= 1)
      return {
        by: 'court-clerk',
        path: untold.of ? `decisions/${untold.of}/higher-procuracy` : 'judgment/higher-procuracy',
        body: desk.units.includes('*') || file.sender === PROCURACY_ABOVE ? {} : { to: PROCURACY_ABOVE }, // on paper, where that takes no part
      };
    const result = takesInEvidence(file, 'judge', 12, desk);
    if (result) return result;
    const answered =
      answeredOnPaper(file, desk) ?? takesBack(askedHere(file.assistance), 'judge', 'assistance-requests', desk);
    if (answered) return answered;
    if (file.returnRequest) return asksReturn(file, desk);
    const moved = motions(file, desk);
    if (moved) return moved;
    if ((file.status === 'docketed' || file.status === 'set') && isOverruled(file))
      return decision('return', 3, {
        ground: 'procedure-violated',
        demand: 'Viện kiểm sát quyết định lại (mô phỏng).',
      });
    const decided =
      stayDecided(file, desk) ??
      (await detainedForTrial(file, desk)) ??
      (file.status === 'docketed' || file.status === 'set'
        ? followsAlone(file.defendants, 'defendants', ['chief-judge', 'court-clerk'], desk)
        : undefined) ??
      courtBinds(file, onTrial(file), desk) ??
      courtCoerces(file, desk);
    if (decided) return decided;
    switch (file.status) {
      case 'docketed':
        return prepared(file, desk);
      case 'set':
        return heard(file, desk);
      case 'suspended': {
        const followed = assignsFocalPoint(file, 'chief-judge', desk);
        if (followed) return followed;
        if (since(file.suspendedAt.at(-1)) >= 18 && !remembers('looked at'))
          return looksAgain('judge', 'looked at', desk);
        const directed = await isDirected('chief-judge', 'looked at', desk);
        if (directed) return directed;
        if (file.suspendedFor === 'illness' && since(file.suspendedAt.at(-1)) >= 12 && !remembers('treatment'))
          if (chance.happens('is well again', 0.6)) return { ...decision('treatment-end', 47), once: 'treatment' };
        if (waitsAbove(file) || since(file.suspendedAt.at(-1)) < chance.between('is suspended for', 20, 50))
          return undefined;
        return chance.happens('is never resumed', 0.15)
          ? decision('termination', 5, { ground: 'time-barred' })
          : decision('resumption', 8, { ground: 'reason-over' });
      }
      case 'terminated':
        return !waitsAbove(file) &&
          file.defendants.some(mayBeResumed) &&
          since(file.terminatedAt) >= 20 &&
          !remembers('resumption') &&
          chance.happens('is taken up again', 0.4)
          ? { ...decision('resumption', 8, { ground: 'reason-over' }), once: 'resumption' }
          : undefined;
      default:
        return afterJudgment(file, desk);
    }
  },
});

/** While the trial is prepared. */
const courtCoerces = (file: Trial, desk: Desk): Deed | undefined =>
  file.status === 'docketed' || file.status === 'set'
    ? coerces('judge', onTrial(file), file.docketedAt, desk)
    : undefined;

/** Now and then something is asked before the hearing opens; it is settled soon. */
function motions({ status, openedAt, setAt, docketedAt, closed, motions }: Trial, { chance, since, remembers }: Desk) {
  if (status !== 'docketed' && status !== 'set') return undefined;
  const waits = motions.find(({ accepted }) => accepted === null);
  // The procuracy may think better of it as long as the hearing is not set.
  if (waits?.exchange && status === 'docketed' && since(waits.at) < 3) return undefined;
  if (waits && !waits.exchange && chance.happens('is not asked any more', 0.1))
    return { by: 'court-clerk', method: 'DELETE', path: `motions/${waits.id}` } as const;
  if (waits) {
    const accepted = chance.happens(`a motion about ${waits.kind} is accepted`, 0.5);
    // One whom it concerns asks that nobody else hears it, unless it is closed: then that it is heard in public.
    const publicity = waits.kind === 'publicity' && accepted ? { closedFor: closed ? null : 'private-life' } : {};
    const reasons = waits.exchange && !accepted ? { reasons: 'Không có căn cứ (mô phỏng).' } : {};
    return decision(`motions/${waits.id}/settlement`, 43, { accepted, ...publicity, ...reasons });
  }
  if (openedAt !== null || since(setAt ?? docketedAt) < 3 || remembers('motion')) return undefined;
  if (!chance.happens('something is asked', 0.3)) return undefined;
  const kind = chance.one('is asked', ['evidence', 'summons', 'publicity', 'panel-change'] as const);
  const by = chance.one('is asked by', ['prosecutor', 'defender', 'participant'] as const);
  return clerk('motions', { kind, by }, { method: 'POST', once: 'motion' });
}

/** As the procuracy asks, where the file may still be returned; refused otherwise. */
function asksReturn({ status, openedAt, returns, returnRequest }: Trial, { chance }: Desk): Deed {
  const mayReturn = (status === 'docketed' || status === 'set') && openedAt === null;
  const demand = 'Như đề nghị của Viện kiểm sát (mô phỏng).';
  return mayReturn && returns.length === 0 && chance.happens('is returned as asked', 0.5)
    ? decision('return', 3, { ground: 'other-offender', demand })
    : decision(`return-requests/${returnRequest!}/refusal`, 33);
}

/** Whoever may be named has the judgment. */
const delivered = ({ id, decision }: Trial['undelivered'][number]): Pick<Deed, 'path' | 'body'> =>
  decision === 'judgment'
    ? { path: `judgment-deliveries/${id}`, body: { recipients: JudgmentRecipient.options } }
    : { path: `deliveries/${id}`, body: { recipients: TOLD[decision] ?? TAKING_PART } };

const TAKING_PART = ['defender', 'litigant', 'protector'];
const TOLD: Readonly<Record<string, readonly string[]>> = {
  ...{ property: ['keeper'], measure: ['detention-facility'] },
  'trial-set': [...TAKING_PART, 'posted'],
};

function prepared(file: Trial, desk: Desk): Deed | undefined {
  const { chance, since, agency } = desk;
  const { opening, createdAt, docketedAt, docketedAgainAt, resumedAt, returns, judge } = file;
  const entered = [opening ? createdAt : docketedAt, ...docketedAgainAt, ...resumedAt].sort().at(-1)!;
  const days = since(entered);
  if (!judge)
    return days >= (chance.happens('is assigned late', rate('late')) ? 5 : 1)
      ? { by: 'chief-judge', path: 'judge', body: { judge: `${agency}.tham-phan` } }
      : undefined;
  const stopped =
    withdrawn(file) ??
    oneDefendant(file, desk, days) ??
    asksExperts(desk, days) ??
    asksAbroad(desk, days) ??
    evidence(file, desk, days);
  if (stopped) return stopped;
  const again = docketedAgainAt.length > 0 || resumedAt.length > 0 || file.triedAt !== null;
  if (!again) {
    if (days >= 12 && file.suspendedAt.length === 0 && chance.happens('is suspended', 0.12))
      return decision('suspension', 6, { ground: 'illness' });
    if (days >= 14 && !waitsAbove(file) && chance.happens('is terminated', 0.08))
      return decision('termination', 4, { ground: 'time-barred' });
  }
  if (
    days >= 15 &&
    returns.every(({ by }) => by !== 'presiding-judge') &&
    chance.happens(`is returned by ${agency}`, rate('returned'))
  )
    return decision('return', 3, { ground: 'evidence-missing', demand: 'Yêu cầu điều tra bổ sung (mô phỏng).' });
  if (file.competence?.competent === null) return settledOnPaper(file, desk);
  const elsewhere = another(file, desk, days);
  if (elsewhere) return elsewhere;
  return again ? set(file, desk, days, 9) : setInTime(file, desk, days);
}

/** What nothing else has become of is set in the end, or prepared for longer. */
function setInTime(file: Trial, desk: Desk, days: number): Deed | undefined {
  const { chance, day } = desk;
  if (chance.happens('is set late', rate('late'))) return set(file, desk, days, 100);
  const due = chance.between('is set after', 18, 52);
  if (file.extendedAt) return set(file, desk, days, due + 25);
  if (days < due || !chance.happens('is prepared for longer', 0.2)) return set(file, desk, days, due);
  return days >= 40
    ? { by: 'chief-judge', path: 'extension', body: { until: day(40), ground: 'evidence' } }
    : undefined;
}

const ASSESSORS = ['hoi-tham-1', 'hoi-tham-2'];

function set(file: Trial, desk: Desk, days: number, due: number): Deed | undefined {
  if (days < due) return undefined;
  const { chance, day, agency } = desk;
  const closed = chance.happens('is closed', 0.3) ? { closedFor: 'under-18' } : {};
  const last = onTrial(file).at(-1);
  const inAbsence = last && chance.happens('one is tried in absence', 0.05) ? { inAbsence: [last.id] } : {};
  const named = { ...hearingNamed(agency, ASSESSORS), ...calls(file.items, desk) };
  return decision('setting', 9, { opensOn: day(12), ...named, ...closed, ...inAbsence });
}

/** What a court above outside the platform has decided; one that takes part says it itself. */
const settledOnPaper = ({ competence }: Trial, { chance, since }: Desk): Deed | undefined =>
  competence?.exchange === null && since(competence.askedAt) >= 5
    ? decision('competence-decision', 36, { competent: chance.happens('is competent after all', 0.5) })
    : undefined;

/** Another court's to try: the procuracy is told, and the court above has the last word. */
function another({ returns, competence }: Trial, desk: Desk, days: number): Deed | undefined {
  const { chance, units, agency } = desk;
  const declining = decision('competence-return', 34, { reasons: 'Thuộc thẩm quyền của Tòa án khác (mô phỏng).' });
  if (days >= 5 && returns.length === 0 && chance.happens(`belongs to another court than ${agency}`, 0.06))
    return declining;
  if (!returns.at(-1)?.declined) return undefined;
  if (competence) return competence.competent ? undefined : declining;
  if (!chance.happens(`${agency} stands by what it has declined`, 0.6)) return undefined;
  const statement = 'Vẫn thuộc thẩm quyền của Tòa án khác (mô phỏng).';
  const above = units.includes('*') ? {} : { to: COURT_OF_APPEAL };
  return { by: 'chief-judge', path: 'competence-dispute', body: { number: '35/TA', statement, ...above } };
}

/** Once; what goes on paper comes on paper. */
function evidence({ evidence, sender }: Trial, { chance, remembers, since }: Desk, days: number): Deed | undefined {
  const open = evidence.find(({ exchange, supplied }) => exchange === null && supplied === null);
  if (open && since(open.at) >= 3)
    return {
      by: 'court-clerk',
      path: `evidence-demands/${open.id}/answer`,
      body: { number: '29/VKS', supplied: true },
    };
  if (days < 4 || remembers('evidence') || !chance.happens('needs more evidence', sender ? 0.2 : 0.4)) return undefined;
  const body = { number: '28/YC-TA', demand: 'Bổ sung tài liệu về nhân thân bị cáo (mô phỏng).' };
  return { by: 'judge', method: 'POST', path: 'evidence-demands', body, once: 'evidence' };
}

/** Once; what the file has come with may be waited for as well. */
function asksExperts({ chance, remembers }: Desk, days: number): Deed | undefined {
  if (remembers('evidence of experts') || days < 3 || !chance.happens('needs experts', 0.12)) return undefined;
  return {
    ...asksForEvidence(chance.one('is asked of others', ['expert-opinion', 'legal-document']), 'judge'),
    once: 'evidence of experts',
  };
}

function asksAbroad({ chance, remembers }: Desk, days: number): Deed | undefined {
  if (remembers('assistance') || days < 3 || !chance.happens('reaches abroad', 0.2)) return undefined;
  const body = {
    assistance: 'service-of-documents',
    country: chance.one('asks', ['CN', 'KH', 'LA', 'MM']),
    request: 'Đề nghị tống đạt giấy triệu tập (mô phỏng).',
  };
  return { by: 'judge', method: 'POST', path: 'assistance-requests', body, once: 'assistance' };
}

/** What the procuracy has withdrawn is terminated: for all, or for those whom it concerns. */
function withdrawn(file: Trial): Deed | undefined {
  const ground = 'prosecution-withdrawn';
  const [one, ...others] = onTrial(file).filter((each) => each.withdrawn);
  if (!one || waitsAbove(file)) return undefined;
  return onTrial(file).length === 1 + others.length
    ? decision('termination', 4, { ground })
    : decision(`defendants/${one.id}/termination`, 4, { ground });
}

function oneDefendant(file: Trial, { chance, remembers }: Desk, days: number): Deed | undefined {
  const suspended = file.defendants.find(({ state }) => state === 'suspended');
  const last = onTrial(file).at(-1);
  if (suspended && !remembers('looked at one'))
    return { by: 'judge', method: 'POST', path: `defendants/${suspended.id}/reviews`, once: 'looked at one' };
  if (suspended && days >= 16 && !waitsAbove(file, suspended.id) && chance.happens('goes on again for one', 0.4))
    return decision(`defendants/${suspended.id}/resumption`, 8);
  if (!last || onTrial(file).length < 2 || days < 10) return undefined;
  if (!remembers('search') && chance.happens('one is gone', 0.3))
    return { ...decision(`defendants/${last.id}/search-demand`, 17), once: 'search' };
  if (!remembers('illness') && chance.happens('one is ill', 0.35))
    return { ...decision(`defendants/${last.id}/suspension`, 6, { ground: 'illness' }), once: 'illness' };
  if (!remembers('death') && chance.happens('one has died', 0.15))
    return { ...decision(`defendants/${last.id}/termination`, 4, { ground: 'offender-dead' }), once: 'death' };
  return undefined;
}

function heard(file: Trial, desk: Desk): Deed | undefined {
  const { chance, today, remembers, since, day } = desk;
  const { opensOn, openedAt, returns, setAt } = file;
  const gone = withdrawn(file);
  if (gone) return gone;
  if (!openedAt && !remembers('deferral') && since(setAt) >= 6 && chance.happens('is deferred', 0.15)) {
    const body = { opensOn: day(16), obstacle: 'objective-obstacle' };
    return { ...decision('deferral', 10, body), once: 'deferral' };
  }
  if (!remembers('replacement') && chance.happens('another judge presides', 0.1))
    return { by: 'chief-judge', path: 'judge', body: { judge: `${desk.agency}.tham-phan-khac` }, once: 'replacement' };
  const asked = file.motions.find(isToFollow);
  if (asked && file.panel) {
    const before = file.panel.find(({ seat }) => seat === 'assessor')!.officer;
    const body = { seat: 'assessor', before, officer: `${desk.agency}.hoi-tham-khac`, motion: asked.id };
    return { ...decision('replacements', 44, body), by: 'chief-judge', method: 'POST' };
  }
  const replaced = replaces(file.panel, openedAt, desk) ?? replacesSummoned(file.called, openedAt, desk);
  if (replaced) return replaced;
  if (opensOn === null || today < opensOn) return undefined;
  if (!openedAt || !remembers(`hearing ${opensOn}`))
    return { by: 'judge', path: 'hearing', once: `hearing ${opensOn}` };
  if (!remembers('postponement') && chance.happens('is put off', 0.2)) {
    const body = { opensOn: day(14), ground: 'participant-absent' };
    return { ...decision('postponements', 12, body), method: 'POST', once: 'postponement' };
  }
  const absconded = goneFromHearing(file, desk);
  if (absconded) return absconded;
  if (file.victims.length === 0 && chance.happens('a victim comes forward', 0.3))
    return {
      ...{ by: 'judge', method: 'POST', path: 'victims' },
      body: { person: person('Bị hại', `${file.number} (TA)`) },
    };
  const leftOut = findsLeftOut(file, desk);
  if (leftOut) return leftOut;
  if (returns.every(({ by }) => by !== 'panel') && chance.happens('is returned by the panel', rate('returned') / 2))
    return decision('return', 3, { ground: 'other-offender', demand: 'Yêu cầu của Hội đồng xét xử (mô phỏng).' });
  return day(-chance.between('is heard for', 0, 3)) >= opensOn ? judgment(file, chance) : undefined;
}

/** Another crime comes out at the hearing: the panel initiates its case, or has the procuracy do so. */
function findsLeftOut({ sender }: Trial, { chance, remembers }: Desk): Deed | undefined {
  if (remembers('left out') || !chance.happens('a crime was left out', sender ? 0.12 : 0.5)) return undefined;
  const path = chance.happens('is initiated by the panel', 0.5) ? 'initiations' : 'initiation-demands';
  const body = { article: '150', clause: '1', found: 'Bỏ lọt tội phạm (mô phỏng).' };
  return { ...decision(path, 31, body), method: 'POST', once: 'left out' };
}

/** What was demanded on paper is answered on paper. */
function answeredOnPaper({ initiations }: Trial, { since }: Desk): Deed | undefined {
  const open = initiations.find(({ exchange, initiated }) => exchange === null && initiated === null);
  if (!open || since(open.at) < 6) return undefined;
  const body = { number: '36/VKS', initiated: true };
  return { by: 'court-clerk', path: `initiation-demands/${open.id}/answer`, body };
}

/** The panel has whoever evades the hearing searched for, and suspends: for this one, or the trial. */
function goneFromHearing(file: Trial, { chance, remembers }: Desk): Deed | undefined {
  const [first, ...others] = onTrial(file);
  if (!first || file.suspendedAt.length > 0 || !chance.happens('is gone from the hearing', 0.1)) return undefined;
  if (!remembers('search at the hearing'))
    return { ...decision(`defendants/${first.id}/search-demand`, 17), once: 'search at the hearing' };
  if (remembers('suspension at the hearing')) return undefined;
  const path = others.length > 0 ? `defendants/${first.id}/suspension` : 'suspension';
  return { ...decision(path, 6, { ground: 'accused-not-located' }), once: 'suspension at the hearing' };
}

/** A fine that every article allows, and what lasts. */
const additional = (article: string): object[] => [
  { penalty: 'fine', amount: 50_000_000 },
  { penalty: article === '150' || article === '151' ? 'probation' : 'profession-ban', months: 24 },
];

/** For each crime where there are several, and together. */
const sentenced = (crimes: readonly Crime[], months: number): object => {
  const term = { penalty: 'imprisonment', months };
  if (crimes.length < 2) return term;
  const each = crimes.map((crime) => ({ ...crime, verdict: 'convicted', ...term }));
  return { ...term, months: Math.min(360, months * crimes.length), crimes: each };
};

function judgment(file: Trial, chance: Chance): Deed {
  const verdicts = onTrial(file).map((one, index) =>
    chance.each(index).happens('is acquitted', 0.02)
      ? { defendant: one.id, verdict: 'acquitted' }
      : {
          defendant: one.id,
          verdict: 'convicted',
          ...sentenced(crimesOf(one), 12 * chance.each(index).between('years', 5, 18)),
          ...(chance.each(index).happens('has more than that', 0.4) && { additional: additional(one.article) }),
        },
  );
  const owing = verdicts.filter(({ verdict }) => verdict === 'convicted').map(({ defendant }) => defendant);
  const compensations = file.victims.map(({ id: victim }, index) => {
    return { victim, defendants: owing, amount: 1_000_000 * chance.each(index).between('is owed', 10, 120) };
  });
  const last = verdicts.at(-1);
  const absent =
    last && verdicts.length > 1 && chance.happens('one is absent', 0.4)
      ? [{ as: 'defendant', party: last.defendant }]
      : [];
  return decision('judgment', 11, { verdicts, compensations: owing.length > 0 ? compensations : [], absent });
}
