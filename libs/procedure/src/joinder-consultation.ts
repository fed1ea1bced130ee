import type {
  AskedJoinder,
  EventOf,
  joinderConsultationAnswered,
  joinderConsultationAsked,
  joinderConsultationGiven,
  joinderConsultationReceived,
} from '@la-chan/contracts';

/** On what the procuracy consults the body that investigated, and whether that agrees; null until it has answered (TTLT 04/2018 29(3)). */
export type JoinderConsultation = Readonly<AskedJoinder> & {
  readonly exchange: string;
  readonly agreed: boolean | null;
};

export interface WithJoinderConsultations {
  readonly joinderConsultations: readonly JoinderConsultation[];
}

type Event = EventOf<
  | typeof joinderConsultationAnswered
  | typeof joinderConsultationAsked
  | typeof joinderConsultationGiven
  | typeof joinderConsultationReceived
>;

export const joinderConsultationsAfter = (
  { joinderConsultations: all }: WithJoinderConsultations,
  { data }: Event,
): readonly JoinderConsultation[] => {
  if ('agreed' in data) {
    const { exchange, agreed } = data;
    return all.map((one) => (one.exchange === exchange ? { ...one, agreed } : one));
  }
  const { exchange } = data;
  const what = data.of === 'merger' ? { of: data.of, other: data.other } : { of: data.of, accused: data.accused };
  return [...all, { ...what, exchange, agreed: null }];
};

/** The last consultation on that very merger or split, wherever it stands. */
export const consultedOn = (
  { joinderConsultations }: WithJoinderConsultations,
  asked: Readonly<AskedJoinder>,
): JoinderConsultation | undefined =>
  joinderConsultations.findLast((one) => {
    if (one.of === 'merger') return asked.of === 'merger' && one.other === asked.other;
    return (
      asked.of === 'split' &&
      one.accused.length === asked.accused.length &&
      one.accused.every((id) => asked.accused.includes(id))
    );
  });
