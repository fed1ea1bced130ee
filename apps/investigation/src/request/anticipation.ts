import { answerAnticipated, type EventOf, type FileId, type Moment } from '@la-chan/contracts';
import { Refusal, type Procedure } from '@la-chan/procedure';
import type { CaseEvent } from '../case/case.events';
import type { VerificationEvent } from '../verification/verification.events';

type Told = EventOf<typeof answerAnticipated>;
type Answer = Told['data']['answer'];

/** What was told of an answer by telephone, and whether the answer that came confirms it. */
export interface Anticipation {
  readonly exchange: string;
  readonly answer: Answer;
  readonly confirmed: boolean | null;
}

/** No request under this exchange waits for its answer. */
export class NothingWaits extends Refusal {
  override readonly code = 'nothing-waits';
  override readonly law = 'BLTTHS 132';

  constructor() {
    super('nothing-waits');
  }
}

/** Told by telephone before it comes: noted as that, and nothing follows from it until the answer is here. */
export const anticipating =
  <File extends { readonly id: FileId; readonly status: string }>(
    procedure: Pick<Procedure<File['status'], 'anticipate'>, 'assertLawful'>,
    waiting: (file: File) => readonly string[],
  ) =>
  (file: File, told: Told['data'], at: Moment): Told[] => {
    procedure.assertLawful('anticipate', file.status);
    if (!waiting(file).includes(told.exchange)) throw new NothingWaits();
    return [answerAnticipated(file.id, told, at)];
  };

/** The file after an answer that was told of before: that was right, or it was not. */
export function confirming<File extends { readonly anticipations: readonly Anticipation[] }>(
  file: File,
  event: VerificationEvent | CaseEvent,
): File {
  const came = answerIn(event);
  if (!came || !file.anticipations.some(({ exchange }) => exchange === came.exchange)) return file;
  const anticipations = file.anticipations.map((one) =>
    one.exchange === came.exchange ? { ...one, confirmed: one.answer === came.answer } : one,
  );
  return { ...file, anticipations };
}

function answerIn(event: VerificationEvent | CaseEvent): Pick<Told['data'], 'exchange' | 'answer'> | undefined {
  const yesOrNo = (yes: boolean): Answer => (yes ? 'granted' : 'refused');
  switch (event.type) {
    case 'investigation.extension-granted':
    case 'investigation.case-extension-granted':
    case 'investigation.detention-extended':
    case 'investigation.charge-approved':
      return { exchange: event.data.exchange, answer: 'granted' };
    case 'investigation.extension-refused':
    case 'investigation.case-extension-refused':
    case 'investigation.detention-extension-refused':
    case 'investigation.charge-cancelled':
      return { exchange: event.data.exchange, answer: 'refused' };
    case 'investigation.competence-consultation-answered':
    case 'investigation.suspension-reviewed':
      return { exchange: event.data.exchange, answer: yesOrNo(event.data.agreed) };
    case 'investigation.case-transfer-answered':
      return { exchange: event.data.exchange, answer: yesOrNo(event.data.granted) };
    case 'investigation.evidence-reviewed':
      return { exchange: event.data.exchange, answer: yesOrNo(event.data.finding === 'conclude') };
    case 'investigation.verification-request-answered':
    case 'investigation.case-request-answered':
      return event.data;
    default:
      return undefined;
  }
}
