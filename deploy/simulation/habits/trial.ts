import { JudgmentRecipient } from '@la-chan/contracts';
import { isOverruled } from '../../../apps/court/src/trial/overruling';
import { mayBeResumed, onTrial, type Trial } from '../../../apps/court/src/trial/trial';
import { PROCURACY_ABOVE } from '../agencies';
import type { Deed, Desk } from '../habit';
import { habit } from '../habit';
import { coerces } from './coercions';
import { courtFrees, courtTells, detainedForTrial } from './court-detention';
import { courtBinds, courtUnbinds } from './court-measures';
import { takesInEvidence } from './evidence-request';
import { assignsFocalPoint, followsAlone } from './focal-point';
import { heard } from './hearing';
import { enters } from './items';
import { asksToProtect } from './protection';
import { datesAnew } from './liability';
import { isDirected, looksAgain } from './stay-review';
import { afterJudgment } from './judgment';
import { askedHere, takesBack } from './mistake';
import { registers } from './participants';
import { assignedBack, prepared } from './preparation';
import { clerk, decision, stayDecided, waitsAbove } from './session';
import { decidesOnStay } from './stay-decision';
import { isTold } from './telephone';

/** A court from docketing to the judgment; what follows it is another habit's. */
export const trialHabit = habit<Trial>({
  app: 'court',
  files: '/trials',
  async today(file, desk) {
    const back = assignedBack(file, desk);
    if (back) return back;
    const due = courtFrees(file.defendants, desk) ?? courtUnbinds(file.defendants, desk);
    const freed = due ?? (await courtTells(file, desk));
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
      ? ((file.investigated ? asksToProtect(file, 'judge', 0.1, desk) : undefined) ??
        enters('court-clerk', ['document', 'handed-in'], 0.15, file, desk) ??
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
    const waits = {
      granting: file.evidence.find(({ supplied }) => supplied === null)?.exchange,
      answering: file.assistance.find(({ answer }) => !answer)?.exchange,
    };
    const told = answered ?? isTold(file, waits, 'judge', desk);
    if (told) return told;
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
    const accepted =
      waits.kind !== 'simplified-procedure' && chance.happens(`a motion about ${waits.kind} is accepted`, 0.5);
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
  return mayReturn && returns.length === 0 && chance.happens('is returned as asked', 0.7)
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

/** What was demanded on paper is answered on paper. */
function answeredOnPaper({ initiations }: Trial, { since }: Desk): Deed | undefined {
  const open = initiations.find(({ exchange, initiated }) => exchange === null && initiated === null);
  if (!open || since(open.at) < 6) return undefined;
  const body = { number: '36/VKS', initiated: true };
  return { by: 'court-clerk', path: `initiation-demands/${open.id}/answer`, body };
}
