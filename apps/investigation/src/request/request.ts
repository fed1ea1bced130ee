import {
  answerAnticipated,
  assistanceAsked,
  victimReferred,
  type AgencyId,
  type AssistanceSettled,
  type DraftEvent,
  type caseRequestWithdrawn,
  type verificationRequestWithdrawn,
  type EventOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import {
  anticipating,
  assistanceOf,
  NothingWaits,
  stayOverOnceAnswered,
  type Person,
  type Procedure,
} from '@la-chan/procedure';

type Referred = EventOf<typeof victimReferred>;
type Asked = EventOf<typeof assistanceAsked>;
type Told = EventOf<typeof answerAnticipated>;
type Withdrawn = EventOf<typeof caseRequestWithdrawn | typeof verificationRequestWithdrawn>;

export interface RequestAnswer {
  exchange: string;
  by: AgencyId;
  answer: 'granted' | 'refused' | 'answered';
  resumptionDue?: boolean | undefined;
  waitedAlone?: FileId[] | undefined;
}

/** A file as it stands with what it has asked of others. */
interface Waiting {
  readonly id: FileId;
  readonly status: string;
  readonly suspendedFor: string | null;
  readonly requests: readonly { readonly exchange: string; readonly kind: string; readonly answer: unknown }[];
}

const MAY_BE_WITHDRAWN = ['victim-referral', 'assistance'];

/** What a verification or a case asks of other agencies while it goes on. */
export function requesting<File extends Waiting, Answered, Event extends Withdrawn>(
  procedure: Pick<
    Procedure<File['status'], 'referVictim' | 'askAssistance' | 'recordAnswer' | 'withdrawRequest' | 'anticipate'>,
    'assertLawful'
  >,
  answered: (subject: FileId, data: RequestAnswer, at: Moment) => Answered,
  withdrawn: (subject: FileId, data: Withdrawn['data'], at: Moment) => Event,
  /** The exchanges of what it waits for besides its referrals and its requests for assistance. */
  alsoWaiting: (file: File) => readonly string[],
  /** Whose matter may be suspended alone for it. */
  personsIn: (file: File) => readonly Person[] = () => [],
  /** Suspended also while it is on offer so. */
  asItStands: (file: File) => File = (file) => file,
) {
  const over = (file: File, settled: string) =>
    stayOverOnceAnswered({ ...asItStands(file), assistance: assistanceOf(file) }, settled, personsIn(file));
  return {
    anticipate: anticipating<File, Told['data'], Told>(
      procedure,
      (file) => [
        ...file.requests.filter(({ answer }) => answer === null).map(({ exchange }) => exchange),
        ...alsoWaiting(file),
      ],
      answerAnticipated,
    ),
    referVictim: ({ id, status }: File, referral: Referred['data'], at: Moment): Referred[] => {
      procedure.assertLawful('referVictim', status);
      return [victimReferred(id, referral, at)];
    },
    askAssistance: ({ id, status }: File, request: Asked['data'], at: Moment): Asked[] => {
      procedure.assertLawful('askAssistance', status);
      return [assistanceAsked(id, request, at)];
    },
    recordAnswer: (file: File, answer: RequestAnswer, at: Moment): Answered[] => {
      procedure.assertLawful('recordAnswer', file.status);
      return [answered(file.id, { ...answer, ...over(file, answer.exchange) }, at)];
    },
    /** Made by mistake, or not needed any more; no article says how it is taken back. */
    withdrawRequest: (file: File, exchange: string, at: Moment): Event[] => {
      procedure.assertLawful('withdrawRequest', file.status);
      const one = file.requests.find((each) => each.exchange === exchange && MAY_BE_WITHDRAWN.includes(each.kind));
      if (one?.answer !== null) throw new NothingWaits();
      return [withdrawn(file.id, { exchange, ...over(file, exchange) }, at)];
    },
  };
}

/** What a file does once it is told what came of its request of another country, or that this was taken back. */
export const settling =
  <File>({ recordAnswer, withdrawRequest }: Pick<Requesting<File>, 'recordAnswer' | 'withdrawRequest'>) =>
  (file: File, { exchange, by, answer }: AssistanceSettled, at: Moment): DraftEvent[] =>
    answer === 'withdrawn' ? withdrawRequest(file, exchange, at) : recordAnswer(file, { exchange, by, answer }, at);

/** What the routes of a file need of it. */
export interface Requesting<File> {
  readonly referVictim: (file: File, referral: Referred['data'], at: Moment) => Referred[];
  readonly askAssistance: (file: File, request: Asked['data'], at: Moment) => Asked[];
  readonly anticipate: (file: File, told: Told['data'], at: Moment) => Told[];
  readonly recordAnswer: (file: File, answer: RequestAnswer, at: Moment) => DraftEvent[];
  readonly withdrawRequest: (file: File, exchange: string, at: Moment) => Withdrawn[];
}
