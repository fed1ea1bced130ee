import {
  assistanceAsked,
  victimReferred,
  type AgencyId,
  type EventOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import type { Procedure } from '@la-chan/procedure';

type Referred = EventOf<typeof victimReferred>;
type Asked = EventOf<typeof assistanceAsked>;

export interface RequestAnswer {
  exchange: string;
  by: AgencyId;
  answer: 'granted' | 'refused' | 'answered';
}

/** What a verification or a case asks of other agencies while it goes on. */
export function requesting<File extends { readonly id: FileId; readonly status: string }, Answered>(
  procedure: Pick<Procedure<File['status'], 'referVictim' | 'askAssistance' | 'recordAnswer'>, 'assertLawful'>,
  answered: (subject: FileId, data: RequestAnswer, at: Moment) => Answered,
) {
  return {
    referVictim: ({ id, status }: File, referral: Referred['data'], at: Moment): Referred[] => {
      procedure.assertLawful('referVictim', status);
      return [victimReferred(id, referral, at)];
    },
    askAssistance: ({ id, status }: File, request: Asked['data'], at: Moment): Asked[] => {
      procedure.assertLawful('askAssistance', status);
      return [assistanceAsked(id, request, at)];
    },
    recordAnswer: ({ id, status }: File, answer: RequestAnswer, at: Moment): Answered[] => {
      procedure.assertLawful('recordAnswer', status);
      return [answered(id, answer, at)];
    },
  };
}

export type Requesting<File extends { readonly id: FileId; readonly status: string }> = Pick<
  ReturnType<typeof requesting<File, unknown>>,
  'referVictim' | 'askAssistance'
>;
