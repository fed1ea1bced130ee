import {
  Called,
  officerReplaced,
  summonedReplaced,
  type EventOf,
  type FileId,
  type HearingSeat,
  type Moment,
  type Seated,
} from '@la-chan/contracts';
import type { Procedure } from './procedure';
import { Refusal } from './refusal';

/** Who sits at a hearing; not known of what was set before that was told. */
export interface WithPanel {
  readonly panel: readonly Seated[] | null;
  /** Who and what is called to the hearing beside the parties. */
  readonly called: Called | null;
}

type Replaced = EventOf<typeof officerReplaced>['data'];

export class PanelRefusal extends Refusal {
  override readonly params;

  constructor(
    override readonly code:
      | 'panel-incomplete'
      | 'seated-already'
      | 'not-in-that-seat'
      | 'not-summoned'
      | 'hearing-open-already'
      | 'panel-not-sitting',
    override readonly law: string,
    missing: readonly HearingSeat[] = [],
  ) {
    super(code);
    this.params = { missing };
  }
}

/** The decision to try names somebody in each of these seats, and nobody in two (BLTTHS 255). */
export const assertPanel = (panel: readonly Seated[], needed: readonly HearingSeat[], law: string): void => {
  const missing = needed.filter((seat) => !panel.some((one) => one.seat === seat));
  if (missing.length > 0) throw new PanelRefusal('panel-incomplete', law, missing);
  if (new Set(panel.map(({ officer }) => officer)).size < panel.length) throw new PanelRefusal('seated-already', law);
};

/** What a decision to try calls to the hearing; null where it says nothing of that. */
export const calledBy = (decision: Called): Called | null => {
  const called = Called.parse(decision);
  return Object.keys(called).length > 0 ? called : null;
};

/** Who presides, and who sits with them. */
interface Presided extends Pick<WithPanel, 'panel'> {
  readonly judge: string | null;
}

/** Whoever was in reserve is so no more; as it was, where nobody of that id sat so. */
const panelAfter = (
  { panel }: Pick<WithPanel, 'panel'>,
  { seat, before, officer }: Pick<Replaced, 'seat' | 'officer'> & { readonly before: string | null },
): WithPanel['panel'] => {
  const isReplaced = (one: Seated): boolean => one.seat === seat && one.officer === before;
  return panel?.some(isReplaced)
    ? panel.filter((one) => one.officer !== officer).map((one) => (isReplaced(one) ? { seat, officer } : one))
    : panel;
};

/** Who presides is another one by then, where the judge who did was replaced. */
export const replacedAfter = (
  file: Presided,
  { seat, before, officer }: Pick<Replaced, 'seat' | 'before' | 'officer'>,
): Presided => ({
  judge: seat === 'judge' && file.judge === before ? officer : file.judge,
  panel: panelAfter(file, { seat, before, officer }),
});

/** The file is assigned: who presided until now does not sit any more. */
export const presidedBy = (file: Presided, judge: string): Presided => ({
  judge,
  panel: panelAfter(file, { seat: 'judge', before: file.judge, officer: judge }),
});

export type ReplacingAct = 'replaceOfficer' | 'replaceAtHearing' | 'replaceSummoned';

interface SetForHearing<Status> extends WithPanel {
  readonly id: FileId;
  readonly status: Status;
  readonly openedAt: Moment | null;
}

/** A judge, assessor, clerk or prosecutor is replaced: by the chief judge until the hearing opens, by the panel once it has; by that also an expert, valuer, interpreter or translator (BLTTHS 279(2), 299(2)). */
export const replacing = <Status extends string>(procedure: Pick<Procedure<Status, ReplacingAct>, 'assertLawful'>) => {
  const assertReplaces = ({ panel }: WithPanel, { seat, before, officer }: Replaced): void => {
    if (!panel) return;
    if (!panel.some((one) => one.seat === seat && one.officer === before))
      throw new PanelRefusal('not-in-that-seat', 'BLTTHS 255(1)(đ), (e)');
    if (panel.some((one) => one.officer === officer && one.seat !== `reserve-${seat}`))
      throw new PanelRefusal('seated-already', 'BLTTHS 255(1)(đ), (e)');
  };
  return {
    replaceOfficer: (file: SetForHearing<Status>, replaced: Replaced, at: Moment) => {
      procedure.assertLawful('replaceOfficer', file.status);
      if (file.openedAt) throw new PanelRefusal('hearing-open-already', 'BLTTHS 279(2), 299(2)');
      assertReplaces(file, replaced);
      return [officerReplaced(file.id, replaced, at)];
    },
    replaceAtHearing: (file: SetForHearing<Status>, replaced: Replaced, at: Moment) => {
      procedure.assertLawful('replaceAtHearing', file.status);
      if (!file.openedAt) throw new PanelRefusal('panel-not-sitting', 'BLTTHS 299(2)');
      assertReplaces(file, replaced);
      return [officerReplaced(file.id, replaced, at)];
    },
    /** Of those whom the decision to try has called; who was called later stands in the minutes. */
    replaceSummoned: (file: SetForHearing<Status>, replaced: EventOf<typeof summonedReplaced>['data'], at: Moment) => {
      procedure.assertLawful('replaceSummoned', file.status);
      if (!file.openedAt) throw new PanelRefusal('panel-not-sitting', 'BLTTHS 299(2)');
      const { summoned } = file.called ?? {};
      if (summoned && !summoned.some(({ as }) => as === replaced.as))
        throw new PanelRefusal('not-summoned', 'BLTTHS 255(1)(h), (i), 299(2)');
      return [summonedReplaced(file.id, replaced, at)];
    },
  };
};
