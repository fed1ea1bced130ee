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

/** A file that may be suspended for what it has asked of other countries. */
interface Asking {
  readonly status: string;
  readonly suspendedFor: string | null;
  readonly assistance: readonly Assistance[];
}

/** What was asked of other countries and is not answered, as it goes along with a split or a merger. */
export const awaitedAbroad = ({ assistance }: Pick<Asking, 'assistance'>): Omit<Assistance, 'answer'>[] =>
  assistance.flatMap(({ answer, ...one }) => (answer === null ? [one] : []));

/** An answer resumes nothing, nor does a withdrawal; where the file waits for nothing more, who suspended it has to decide. */
export const resumptionDue = ({ status, suspendedFor, assistance }: Asking, settled: string): boolean =>
  status === 'suspended' &&
  suspendedFor === 'foreign-assistance-pending' &&
  !assistance.some(({ exchange, answer }) => exchange !== settled && answer === null);

/** What was asked for by mistake, or is not needed any more, is taken back before it is answered; no article says how. */
export const withdrawingAssistance =
  <File extends Asking & { readonly id: FileId }, Event>(
    procedure: Pick<Procedure<File['status'], 'withdrawAssistance'>, 'assertLawful'>,
    withdrawn: (id: FileId, data: EventOf<typeof trialAssistanceWithdrawn>['data'], at: Moment) => Event,
  ) =>
  (file: File, exchange: string, at: Moment): Event[] => {
    procedure.assertLawful('withdrawAssistance', file.status);
    if (!file.assistance.some((one) => one.exchange === exchange && one.answer === null)) throw new NothingWaits();
    return [withdrawn(file.id, { exchange, resumptionDue: resumptionDue(file, exchange) }, at)];
  };

interface WithRequests {
  readonly requests: readonly {
    readonly exchange: string;
    readonly kind: string;
    readonly to: AgencyId;
    readonly answer: unknown;
  }[];
}

export type AwaitedAssistance = EventOf<typeof assistanceAwaited>['data'];

/** What it has asked of other countries and waits for still, as it goes along where the file goes. */
export const awaitedAssistance = (file: WithRequests): AwaitedAssistance[] =>
  assistanceOf(file)
    .filter(({ answer }) => answer === null)
    .map(({ exchange, to }) => ({ exchange, to }));

/** Of what comes along, what this file does not wait for itself. */
export const assistanceNewTo = (
  { requests }: WithRequests,
  coming: readonly AwaitedAssistance[],
): AwaitedAssistance[] => coming.filter(({ exchange }) => !requests.some((one) => one.exchange === exchange));
