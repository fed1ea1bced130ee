import type {
  AgencyId,
  caseEntrusted,
  Day,
  Entrusted,
  errandAnswered,
  ErrandAnswered,
  EventOf,
  FileId,
  Moment,
  resolutionEntrusted,
  resolutionErrandAnswered,
  verificationEntrusted,
} from '@la-chan/contracts';
import type { Procedure } from './procedure';
import { Refusal } from './refusal';

/** What other bodies were asked to do; what is asked, and their result, is sealed. */
export interface Entrusting {
  readonly errands: readonly {
    readonly errand: string;
    readonly body: string;
    /** A body of the platform: it is asked by this exchange, and its answer comes by that. */
    readonly to?: AgencyId;
    /** None of a result that names nothing which was asked. */
    readonly request?: FileId;
    /** The day by which it is wanted. */
    readonly until?: Day;
    readonly done: boolean | null;
    readonly result?: FileId;
  }[];
}

export type EntrustingAct = 'entrust' | 'recordErrand';

type EntrustingEvent = EventOf<
  | typeof caseEntrusted
  | typeof errandAnswered
  | typeof resolutionEntrusted
  | typeof resolutionErrandAnswered
  | typeof verificationEntrusted
>;

/** Nothing was asked of such a body that waits for its answer. */
export class EntrustingRefusal extends Refusal {
  override readonly code = 'no-such-errand';

  constructor(override readonly law: string) {
    super('no-such-errand');
  }
}

interface File extends Entrusting {
  readonly id: FileId;
  readonly status: string;
}

/** Another body does part of the work; the file stays where it is (TTLT 01/2017 12(4); TTLT 04/2018 30). */
export const entrusting = <Of extends File, Asked, Told>(
  procedure: Pick<Procedure<Of['status'], EntrustingAct>, 'assertLawful'>,
  law: string,
  entrusted: (id: FileId, errand: Entrusted, at: Moment) => Asked,
  answered: (id: FileId, answer: ErrandAnswered, at: Moment) => Told,
) => ({
  entrust: ({ id, status }: Of, errand: Entrusted, at: Moment): Asked[] => {
    procedure.assertLawful('entrust', status);
    return [entrusted(id, errand, at)];
  },
  /** It was done, or the body has said in writing why it could not be; `by`: the body of the platform that says so itself. */
  recordErrand: (file: Of, answer: ErrandAnswered, at: Moment): Told[] => {
    procedure.assertLawful('recordErrand', file.status);
    const waits = file.errands.some(
      ({ errand, to, done }) => errand === answer.errand && to === answer.by && done === null,
    );
    if (!waits) throw new EntrustingRefusal(law);
    return [answered(file.id, answer, at)];
  },
});

/** What the routes of a file need of it. */
export type EntrustingLaw<Of extends File> = ReturnType<typeof entrusting<Of, EntrustingEvent, EntrustingEvent>>;

export const errandsAfter = ({ errands }: Entrusting, event: EntrustingEvent): Entrusting['errands'] => {
  switch (event.type) {
    case 'investigation.case-entrusted':
    case 'investigation.verification-entrusted':
    case 'prosecution.resolution-entrusted': {
      const { errand, body, to, request, until } = event.data;
      return [...errands, { errand, body, ...(to && { to }), request, ...(until && { until }), done: null }];
    }
    case 'investigation.errand-answered':
    case 'prosecution.resolution-errand-answered': {
      const { errand, done, result, body } = event.data;
      if (body !== undefined) return [...errands, { errand, body, done, ...(result && { result }) }];
      return errands.map((one) => (one.errand === errand ? { ...one, done, ...(result && { result }) } : one));
    }
  }
};
