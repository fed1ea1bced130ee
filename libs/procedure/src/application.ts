import { applicationAnswered, applicationReceived } from '@la-chan/contracts';
import type {
  applicationAnsweredByDesk,
  applicationAnsweredByProcuracy,
  applicationReceivedByDesk,
  applicationReceivedByProcuracy,
  reportAtCourt,
  Applicant,
  ApplicationSubject,
  DraftEvent,
  EventOf,
  FileId,
  Moment,
} from '@la-chan/contracts';
import type { Procedure } from './procedure';
import { ListedRefusal } from './refusal';

/** What those whom the report concerns have asked for; what they ask, and why it was not granted, is sealed. */
export interface Applied {
  readonly applications: readonly {
    readonly application: string;
    readonly by: Applicant;
    /** Something about how it is resolved, where it is neither. */
    readonly about?: ApplicationSubject | undefined;
    readonly text: FileId;
    readonly granted: boolean | null;
    readonly reasons: FileId | null;
  }[];
}

export type ApplicationAct = 'receiveApplication' | 'answerApplication';
type Received = EventOf<typeof applicationReceived>['data'];
type Answered = EventOf<typeof applicationAnswered>['data'];
export type BodyApplicationEvent = EventOf<typeof applicationReceived | typeof applicationAnswered>;
export type DeskApplicationEvent = EventOf<typeof applicationReceivedByDesk | typeof applicationAnsweredByDesk>;
export type CourtApplicationEvent = EventOf<(typeof reportAtCourt)['applicationReceived' | 'applicationAnswered']>;
export type ProcuracyApplicationEvent = EventOf<
  typeof applicationReceivedByProcuracy | typeof applicationAnsweredByProcuracy
>;

/** Of what the refusals are, by their code. */
const REFUSALS = {
  'no-such-application': { law: 'TTLT 01/2017 15(1)' },
  'reasons-left-out': { law: 'TTLT 01/2017 15(1)', field: '/reasons' },
  'secrecy-is-owed': { law: 'TTLT 01/2017 4(5)', field: '/decision' },
  'nothing-to-resolve': { law: 'TTLT 01/2017 4(5), 15(1); BLTTHS 484(2)(a), 486(1)', field: '/about' },
  'nobody-to-protect': { law: 'TTLT 01/2017 4(5); BLTTHS 484(1)', field: '/by' },
} as const;

export class ApplicationRefusal extends ListedRefusal<keyof typeof REFUSALS> {
  constructor(code: keyof typeof REFUSALS) {
    super(REFUSALS, code);
  }
}

/** What the body and the procuracy answer alike, each what is its own to answer (TTLT 01/2017 15(1)). */
export const applying = <File extends Applied & { readonly id: FileId; readonly status: string }, Event>(
  procedure: Pick<Procedure<File['status'], ApplicationAct>, 'assertLawful'>,
  received: (id: FileId, application: Received, at: Moment) => Event,
  answered: (id: FileId, answer: Answered, at: Moment) => Event,
) => ({
  /** Who reported, who was reported and the victim may ask for something about how it is resolved; who reported or a witness also for secrecy, which is owed, and protection (TTLT 01/2017 4(5)). */
  receiveApplication: (file: File, application: Received, at: Moment): Event[] => {
    procedure.assertLawful('receiveApplication', file.status);
    return [received(file.id, application, at)];
  },
  /** They are told what became of it; what is not granted is answered in writing, with the reasons. */
  answerApplication: (file: File, answer: Answered, at: Moment): Event[] => {
    procedure.assertLawful('answerApplication', file.status);
    const asked = file.applications.find((one) => one.application === answer.application && one.granted === null);
    if (!asked) throw new ApplicationRefusal('no-such-application');
    if (!answer.granted && asked.about === 'secrecy') throw new ApplicationRefusal('secrecy-is-owed');
    if (!answer.granted && !answer.reasons) throw new ApplicationRefusal('reasons-left-out');
    return [answered(file.id, answer, at)];
  },
});

/** What comes along of what was asked for elsewhere, as this file takes it in: what it does not know, and what has been answered since (TTLT 01/2017 4(5)). */
export const applicationsBrought =
  <Event>(
    received: (id: FileId, application: Received, at: Moment) => Event,
    answered: (id: FileId, answer: Answered, at: Moment) => Event,
  ) =>
  (
    { id, applications = [] }: Partial<Applied> & { readonly id: FileId },
    coming: Applied['applications'],
    at: Moment,
  ): Event[] => {
    const known = new Map(applications.map((one) => [one.application, one.granted]));
    return coming.flatMap(({ granted, reasons, ...asked }) => {
      const { application } = asked;
      const before = known.get(application);
      if (before === undefined || before === null) known.set(application, granted);
      return [
        ...(before === undefined ? [received(id, asked, at)] : []),
        ...(granted !== null && (before ?? null) === null ? [answered(id, { application, granted, reasons }, at)] : []),
      ];
    });
  };

/** The same in a verification or a case. */
export const broughtApplications = applicationsBrought<BodyApplicationEvent>(applicationReceived, applicationAnswered);

/** Of secrecy and protection, which are owed wherever the matter goes. */
export const protectionsOf = ({ applications }: Applied): Applied['applications'] =>
  applications.filter(({ about }) => about !== undefined);

/** Who is not protected: of whom it was told (BLTTHS 484(1)). */
const NOT_PROTECTED: readonly Applicant[] = ['reported', 'proposed'];

/** Where no report is resolved, at a desk and in a case, they ask for secrecy and protection alone (TTLT 01/2017 4(5); BLTTHS 484, 486). */
export const protecting = <File extends Applied & { readonly id: FileId; readonly status: string }, Event>(
  ...of: Parameters<typeof applying<File, Event>>
): ReturnType<typeof applying<File, Event>> => {
  const { receiveApplication, answerApplication } = applying(...of);
  return {
    receiveApplication: (file, application, at) => {
      const events = receiveApplication(file, application, at);
      if (!application.about) throw new ApplicationRefusal('nothing-to-resolve');
      if (NOT_PROTECTED.includes(application.by)) throw new ApplicationRefusal('nobody-to-protect');
      return events;
    },
    answerApplication,
  };
};

/** What the routes of a file need of it. */
export type Applying<File extends Applied & { readonly id: FileId; readonly status: string }> = ReturnType<
  typeof applying<File, DraftEvent>
>;

export const applicationsAfter = (
  { applications }: Applied,
  event: BodyApplicationEvent | CourtApplicationEvent | DeskApplicationEvent | ProcuracyApplicationEvent,
): Applied['applications'] => {
  switch (event.type) {
    case 'court.application-received':
    case 'intake.application-received':
    case 'investigation.application-received':
    case 'prosecution.application-received':
      return [...applications, { ...event.data, granted: null, reasons: null }];
    case 'court.application-answered':
    case 'intake.application-answered':
    case 'investigation.application-answered':
    case 'prosecution.application-answered': {
      const { application, granted, reasons } = event.data;
      return applications.map((one) => (one.application === application ? { ...one, granted, reasons } : one));
    }
  }
};
