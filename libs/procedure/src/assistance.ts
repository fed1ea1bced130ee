import type {
  AgencyId,
  Assistance,
  assistanceAwaited,
  EventOf,
  FileId,
  Moment,
  trialAssistanceWithdrawn,
} from '@la-chan/contracts';
import { NothingWaits } from './anticipation';
import { assistanceOf } from './clocks';
import type { Procedure } from './procedure';
import { type Person, stayOverOnceSettled } from './stay-decision';

/** A file that may be suspended for what it has asked of other countries. */
interface Asking {
  readonly status: string;
  readonly suspendedFor: string | null;
  readonly assistance: readonly { readonly exchange: string; readonly answer: unknown }[];
}

/** What was asked of other countries and is not answered, as it goes along with a split or a merger. */
export const awaitedAbroad = ({
  assistance,
}: {
  readonly assistance: readonly Assistance[];
}): Omit<Assistance, 'answer'>[] => assistance.flatMap(({ answer, ...one }) => (answer === null ? [one] : []));

/** Of what comes along, what is not among what this file has asked, or waits for, itself. */
export const assistanceNewTo = <Coming extends { readonly exchange: string }>(
  asked: readonly { readonly exchange: string }[],
  coming: readonly Coming[],
): Coming[] => coming.filter(({ exchange }) => !asked.some((one) => one.exchange === exchange));

type Answer = Exclude<Assistance['answer'], null>;

/** What a file does once it is told what came of its request, or that this was taken back. */
export const settlingAssistance =
  <File, Event>(
    record: (file: File, answered: { exchange: string; answer: Answer }, at: Moment) => Event[],
    withdraw: (file: File, exchange: string, at: Moment) => Event[],
  ) =>
  (file: File, { exchange, answer }: { exchange: string; answer: Answer | 'withdrawn' }, at: Moment): Event[] =>
    answer === 'withdrawn' ? withdraw(file, exchange, at) : record(file, { exchange, answer }, at);

/** An answer resumes nothing, nor does a withdrawal; where nothing more is waited for, whoever has suspended all or one has to decide. */
export const stayOverOnceAnswered = (
  file: Asking,
  settled: string,
  persons: readonly Person[] = [],
): ReturnType<typeof stayOverOnceSettled> => {
  const asked = file.assistance.some(({ exchange }) => exchange === settled);
  const others = file.assistance.some(({ exchange, answer }) => exchange !== settled && answer === null);
  return stayOverOnceSettled(file, (ground) => asked && !others && ground === 'foreign-assistance-pending', persons);
};

/** What was asked for by mistake, or is not needed any more, is taken back before it is answered; no article says how. */
export const withdrawingAssistance =
  <File extends Asking & { readonly id: FileId }, Event>(
    procedure: Pick<Procedure<File['status'], 'withdrawAssistance'>, 'assertLawful'>,
    withdrawn: (id: FileId, data: EventOf<typeof trialAssistanceWithdrawn>['data'], at: Moment) => Event,
    personsIn: (file: File) => readonly Person[] = () => [],
  ) =>
  (file: File, exchange: string, at: Moment): Event[] => {
    procedure.assertLawful('withdrawAssistance', file.status);
    if (!file.assistance.some((one) => one.exchange === exchange && one.answer === null)) throw new NothingWaits();
    const over = stayOverOnceAnswered(file, exchange, personsIn(file));
    return [withdrawn(file.id, { exchange, resumptionDue: false, ...over }, at)];
  };

interface WithRequests {
  readonly requests: readonly {
    readonly exchange: string;
    readonly kind: string;
    readonly to: AgencyId;
    readonly answer: unknown;
    /** Of one that another agency has asked. */
    readonly asked?: AskedElsewhere;
  }[];
}

export type AwaitedAssistance = EventOf<typeof assistanceAwaited>['data'];

/** What is known here of a request that another agency has brought to another country. */
export type AskedElsewhere = Omit<AwaitedAssistance, 'exchange' | 'to'>;

/** What it has asked of other countries and waits for still, as it goes along where the file goes. */
export const awaitedAssistance = (file: WithRequests): AwaitedAssistance[] =>
  assistanceOf(file)
    .filter(({ answer }) => answer === null)
    .map(({ exchange, to, asked }) => ({ exchange, to, ...asked }));

/** Of a request that came along with a file, what is known where another agency has asked it. */
export const askedElsewhere = ({ country, askedAt, assistance }: AwaitedAssistance): { asked?: AskedElsewhere } =>
  country ? { asked: { country, ...(askedAt && { askedAt }), ...(assistance && { assistance }) } } : {};
