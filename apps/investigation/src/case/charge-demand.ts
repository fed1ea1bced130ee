import { chargeDemandReceived, type Article, type EventOf, type Moment } from '@la-chan/contracts';
import { caseProcedure, CaseRefusal, type Case } from './case';
import type { CaseEvent } from './case.events';

type Received = EventOf<typeof chargeDemandReceived>['data'];

/** What the procuracy demands to be charged or to be another crime; `demand` is the notice that has served it. */
export interface ChargeDemand extends Pick<Received, 'demand' | 'of' | 'ground' | 'accused' | 'article' | 'clause'> {
  /** When it was decided, here or by the procuracy. */
  readonly metAt: Moment | null;
}

/** The body has to do it; of what it does not do the procuracy decides (BLTTHS 179(4); TTLT 04/2018 6(1), 8(2), 9(5)). */
export const recordChargeDemand = (file: Case, demand: Received, at: Moment): CaseEvent[] => {
  caseProcedure.assertLawful('recordChargeDemand', file.status);
  return [chargeDemandReceived(file.id, demand, at)];
};

/** A decision that is to comply with a demand is what that demands. */
export const assertDemanded = (
  { demands }: Case,
  { demand, article, accused }: { demand?: string | undefined; article: Article; accused?: string },
  of: Received['of'],
  is: (one: ChargeDemand) => boolean = () => true,
): void => {
  if (demand === undefined) return;
  const asked = (one: ChargeDemand): boolean =>
    one.demand === demand && one.of === of && one.metAt === null && one.article === article;
  if (!demands.some((one) => asked(one) && (one.accused ?? accused) === accused && is(one)))
    throw new CaseRefusal('no-such-demand', 'BLTTHS 179(4), 180; TTLT 04/2018 8(2)');
};

export const demanded = (file: Case, { by: _, number: __, receivedAt: ___, ...demand }: Received): Case => ({
  ...file,
  demands: [...file.demands, { ...demand, metAt: null }],
});

/** The demand with which a decision complies, or in whose place the procuracy has decided. */
export const complying = (file: Case, demand: string | undefined, metAt: Moment): Case =>
  demand === undefined
    ? file
    : { ...file, demands: file.demands.map((one) => (one.demand === demand ? { ...one, metAt } : one)) };
