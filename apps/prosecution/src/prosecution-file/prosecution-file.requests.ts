import {
  AgencyId,
  Article,
  BodyAgreement,
  Clause,
  CrimeSaid,
  Day,
  DecisionProtestAim,
  FileId,
  FileNumber,
  MergerGround,
  Occurred,
  PersonData,
  ProtestAim,
  ProtestedDecisionPart,
  ProtestedPart,
  ProsecutionSplitGround,
  ProsecutionTransferGround,
  SearchEnd,
  StayGround,
  SupplementGround,
  TerminationGround,
  UnitCode,
  WantedGround,
  ProsecutionResumptionGround,
  Complexity,
  IndictmentOnReturn,
  stillLiable,
} from '@la-chan/contracts';
import {
  actShape,
  bodyName,
  decisionShape,
  illnessOnPaper,
  itemsApart,
  OfficerId,
  PageParams,
  PeriodicReview,
  prose,
} from '@la-chan/platform';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { protestSaid } from '../protest.requests';

const severalCrimes = z
  .array(CrimeSaid)
  .min(1)
  .refine(
    (crimes) => new Set(crimes.map(({ article, provision = '' }) => `${article} ${provision}`)).size === crimes.length,
    'each article once',
  );
const someAccused = z.array(FileId).min(1).max(200);

export class TrialReview extends createZodDto(
  PeriodicReview.schema.extend({ accused: FileId.optional().describe('This one alone is suspended') }),
) {}
export class Extension extends createZodDto(
  actShape.extend({ until: Day.describe('The last day of the extended limit') }),
) {}
export class ProsecutorReplacement extends createZodDto(
  decisionShape.extend({
    before: OfficerId.describe('Whom the decision to try names'),
    prosecutor: OfficerId.describe('Who is at the hearing instead'),
  }),
) {}
export class Decision extends createZodDto(decisionShape) {}
export class OffenceDate extends createZodDto(
  actShape.extend({
    committedOn: Day.describe('The day of the crime, from which the limitation period runs (BLHS 27)'),
  }),
) {}
export class Wanted extends createZodDto(actShape.extend({ ground: WantedGround })) {}
export class Arrest extends createZodDto(actShape.extend({ how: SearchEnd })) {}
export class Detention extends createZodDto(
  decisionShape.extend({ until: Day.describe('The last day of the order') }),
) {}
export class Release extends createZodDto(
  decisionShape.extend({
    replaced: z.boolean().default(false).describe('Another measure takes the place of the detention'),
  }),
) {}
class Resumption extends createZodDto(
  decisionShape.extend({
    ground: ProsecutionResumptionGround.optional().describe('Why it goes on (BLTTHS 249(2))'),
    requested: z
      .boolean()
      .default(false)
      .describe('By an accused who does not agree with a termination as time-barred or by amnesty (BLTTHS 249(1))'),
  }),
) {}
/** What of the list goes with one who goes on in a file of their own. */
export class AccusedResumption extends createZodDto(Resumption.schema.extend(itemsApart)) {}
export class FileResumption extends createZodDto(
  Resumption.schema.extend({
    accused: someAccused.optional().describe('For whom alone; for everybody without it (BLTTHS 249(1))'),
  }),
) {}
export class Stay extends createZodDto(decisionShape.extend({ ground: StayGround, ...illnessOnPaper })) {}
export class TreatmentEnd extends createZodDto(
  decisionShape.extend({ accused: FileId.optional().describe('Whose matter alone is suspended') }),
) {}
export class Termination extends createZodDto(decisionShape.extend({ ground: TerminationGround })) {}
const complexityShape = {
  complex: z
    .boolean()
    .default(false)
    .describe(
      'A complex case: 10 days instead of 3 to give the decision to the accused, and to send the file with an indictment (BLTTHS 240(2), 244)',
    ),
  complexity: Complexity.optional().describe('Why the case is complex, which it is then (BLTTHS 240(2), 244)'),
};
/** A case is complex where it is said why. */
export const complexAs = ({ complex, complexity }: { complex: boolean; complexity?: Complexity | undefined }) =>
  complex || complexity ? { complex: true as const, complexity } : {};
export class FileStay extends createZodDto(Stay.schema.extend(complexityShape)) {}
export class FileTermination extends createZodDto(Termination.schema.extend(complexityShape)) {}
export class Return extends createZodDto(
  decisionShape.extend({
    ground: SupplementGround,
    demand: prose.describe('What is to be investigated further; sealed'),
  }),
) {}
export class Indictment extends createZodDto(
  decisionShape
    .extend({
      indictment: prose.describe('The indictment; sealed for the court'),
      ...complexityShape,
      crimes: z
        .array(z.object({ accused: FileId, crimes: severalCrimes }))
        .max(200)
        .optional()
        .describe(
          'Every crime of whom is indicted for others than they came with: of their charges (TTLT 04/2018 9(4), (7))',
        ),
      onReturn: IndictmentOnReturn.optional().describe('After a return by a court (BLTTHS 246, 280(3))'),
      reasons: prose.optional().describe('Why it is kept; sealed for the court (BLTTHS 246(2))'),
      liable: stillLiable.liable.describe(
        'Whose period of liability has run out as it is counted here, and why they may be indicted still (BLHS 27)',
      ),
      below: z
        .boolean()
        .default(false)
        .describe(
          'A court below tries it, also where that was not foreseen: the procuracy there is assigned the trial (BLTTHS 239(1))',
        ),
      to: AgencyId.optional().describe('One of the competent courts; the one of the unit without it (BLTTHS 268)'),
    })
    .refine(({ onReturn, reasons }) => (onReturn === 'kept') === (reasons !== undefined), { path: ['reasons'] }),
) {}

const agreedWithBody = {
  agreement: BodyAgreement.extend({ number: z.string().trim().min(1).max(60) })
    .optional()
    .describe(
      'What the body that investigated has agreed on, on paper; a decision without it says so (TTLT 04/2018 29(3))',
    ),
};
export class Split extends createZodDto(
  decisionShape.extend({ accused: someAccused, ground: ProsecutionSplitGround, ...itemsApart, ...agreedWithBody }),
) {}
export class Merger extends createZodDto(
  decisionShape.extend({ other: FileId, ground: MergerGround, ...agreedWithBody }),
) {}
const transfer = decisionShape.extend({ ground: ProsecutionTransferGround });
export class Transfer extends createZodDto(
  transfer.extend({
    to: AgencyId.describe('The procuracy that is competent'),
    reasons: prose.describe('Why; sealed for that procuracy'),
  }),
) {}
export class PaperTransfer extends createZodDto(
  transfer.extend({
    procuracy: bodyName.describe('The procuracy, which is not of the platform'),
    outside: z.literal(true).optional().describe('It is outside the city (BLTTHS 239(1))'),
    above: z
      .boolean()
      .default(false)
      .describe('As the provincial procuracy has decided it, by its number and day (BLTTHS 239(1))'),
  }),
) {}
export class Withdrawal extends createZodDto(
  decisionShape.extend({ accused: someAccused, ground: TerminationGround }),
) {}
export class CrimeWithdrawal extends createZodDto(
  decisionShape.extend({
    crimes: z
      .array(z.object({ accused: FileId, crimes: severalCrimes }))
      .min(1)
      .max(200)
      .refine((each) => new Set(each.map(({ accused }) => accused)).size === each.length, 'each accused once')
      .describe('Of which crimes of whom; each is tried for the others'),
    ground: TerminationGround,
  }),
) {}
export class Protest extends createZodDto(
  decisionShape.extend({
    accused: someAccused,
    part: ProtestedPart.default('whole').describe('What of the judgment, as far as they go (BLTTHS 336(2)(c))'),
    ...protestSaid,
    asks: ProtestAim,
  }),
) {}
export class ProtestChange extends createZodDto(
  Protest.schema.extend({
    protest: z.uuid().optional().describe('The notice with which it was served, where several stand'),
  }),
) {}

const served = z.uuid().describe('The notice with which the court has served it');
export class DecisionProtest extends createZodDto(
  decisionShape.extend({
    notice: served,
    part: ProtestedDecisionPart.default('whole').describe('What of the decision (BLTTHS 336(2)(c))'),
    ...protestSaid,
    asks: DecisionProtestAim,
  }),
) {}
export class DecisionProtestWithdrawal extends createZodDto(decisionShape.extend({ notice: served })) {}

/** A file under way at go-live. */
export class OpenFile extends createZodDto(
  z.object({
    number: z.string().trim().min(1).max(40),
    unit: UnitCode,
    article: Article,
    clause: Clause,
    receivedAt: Occurred,
    accused: z
      .array(
        z.object({
          id: FileId.optional(),
          person: PersonData,
          article: Article,
          clause: Clause,
          committedOn: Day.optional().describe('The day of the crime, from which the limitation period runs (BLHS 27)'),
          detainedUntil: Day.optional().describe('The last day of the order of detention that is in use'),
        }),
      )
      .min(1)
      .max(200),
    victims: z.array(PersonData).max(200).default([]),
    from: z.array(FileId).max(20).default([]),
    fromNumbers: z.array(FileNumber).max(20).default([]).describe('By the numbers of other agencies’ registers'),
  }),
) {}

export class ProsecutionFileQuery extends createZodDto(
  PageParams.extend({
    status: z
      .enum([
        'awaiting-release',
        'received',
        'suspended',
        'returned',
        'terminated',
        'indicted',
        'handed-over',
        'assigned',
        'returned-above',
        'decided',
        'transferring',
        'transferred',
        'voided',
      ])
      .optional(),
    unit: UnitCode.optional(),
    article: Article.optional(),
    number: z.string().max(40).optional(),
    handover: FileId.optional(),
  }),
) {}
