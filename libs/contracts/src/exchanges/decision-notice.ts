import { z } from 'zod';
import { AgencyId } from '../agency';
import { awaiting } from '../awaiting';
import {
  Article,
  Clause,
  Conductor,
  FreeingGround,
  MergerGround,
  NonInitiationGround,
  ProposedCancellation,
  ResumptionGround,
  Seriousness,
  Signer,
  TerminationGround,
  TransferGround,
  UndoneReason,
} from '../codelists';
import { defineExchange } from '../exchange';
import { FileId, Moment } from '../moment';
import { PersonData } from '../person';
import { UnitCode } from '../units';

const decided = { number: z.string(), decidedAt: Moment, unit: UnitCode };

/** The head of the body, or a deputy: whose decision the head withdraws alone, and hears complaints about (TTLT 04/2018 5(2); BLTTHS 475(1)). */
const signed = { signedBy: Signer.optional() };

/** `accused`: the decision concerns one accused alone. */
const ofCase = { accused: FileId.optional(), ...decided };

/** The investigative act of which `exchange` has told. */
const ofAct = { exchange: z.uuid(), ...decided };

/** What `of` served is cancelled, as `demand` wants it. */
const asDemanded = { of: z.uuid().optional(), demand: z.uuid(), ...decided };

/** A decision served on the procuracy; its receipt proves the service within the time limit. */
export const decisionNotice = defineExchange({
  kind: 'decision',
  pattern: 'notice',
  terms: z.discriminatedUnion('decision', [
    z.object({ decision: z.literal('reception'), ...decided }), // BLTTHS 146(5)
    z.object({ decision: z.literal('surrender'), ...decided }), // BLTTHS 152(3)
    z.object({
      decision: z.literal('initiation'), // BLTTHS 154(2)
      /** The head of the body, or a deputy: who has to be told to first, where the procuracy finds no grounds (TTLT 04/2018 7(1)(c)). */
      signedBy: Signer.optional(),
      /** The notice by which the procuracy has demanded it (TTLT 04/2018 7(3)). */
      demand: z.uuid().optional(),
      case: FileId,
      /** The reports that it is the case of. */
      reports: z.array(FileId).optional(),
      article: Article,
      clause: Clause,
      seriousness: Seriousness,
      ...decided,
    }),
    /** `of`: the notice that served the decision to initiate, where it was served over the platform. */
    z.object({
      decision: z.literal('initiation-cancellation'), // BLTTHS 158(1)
      of: z.uuid().optional(),
      ground: NonInitiationGround,
      demand: z.uuid().optional(),
      ...decided,
    }),
    z.object({ decision: z.literal('non-initiation-cancellation'), ...asDemanded }), // TTLT 04/2018 7(2)(c)
    z.object({ decision: z.literal('requalification-cancellation'), ...asDemanded }), // TTLT 04/2018 8(1)(b)
    /** The head of the body has upheld a complaint against the decision not to initiate that `of` served. */
    z.object({
      decision: z.literal('non-initiation-cancellation-on-complaint'), // BLTTHS 475(1)
      of: z.uuid(),
      ...decided,
    }),
    z.object({
      decision: z.literal('non-initiation'), // BLTTHS 158(1)
      ground: NonInitiationGround,
      ...signed,
      ...decided,
    }),
    z.object({
      decision: z.literal('suspension'), // BLTTHS 148(2)
      /** Nobody is there to be told of its cancellation. */
      anonymous: z.boolean().optional(),
      ...signed,
      ...decided,
    }),
    z.object({
      decision: z.literal('report-split'), // TTLT 01/2017 12(1)
      other: FileId,
      ...decided,
    }),
    /** Another body, in this unit, is asked to verify or investigate something; the procuracy beside it supervises that. */
    z.object({
      decision: z.literal('errand'), // TTLT 01/2017 12(4); TTLT 04/2018 30
      /** Who supervises how the report is resolved, where that is another procuracy. */
      procuracy: AgencyId.optional(),
      /** It is part of an investigation. */
      about: z.literal('investigation').optional(), // TTLT 04/2018 30
      /** A body has asked for it on paper: this is told by the one that is asked. */
      onPaper: z.literal(true).optional(),
      ...decided,
    }),
    z.object({ decision: z.literal('custody'), ...decided }), // BLTTHS 117(4)
    /** Whoever was in custody is free, or with another body: nothing is asked of the procuracy about them any more. */
    z.object({
      decision: z.literal('custody-release'), // BLTTHS 118(3)
      freed: FreeingGround,
      ...decided,
    }),
    z.object({ decision: z.literal('custody-handover'), ...decided }), // BLTTHS 114(2), (3)
    /** `deputy`: who directs it, unless that is the head. */
    z.object({ decision: z.literal('assignment'), deputy: z.string().optional(), ...decided }), // TTLT 01/2017 9(1)
    z.object({
      decision: z.literal('transfer'), // TT 28/2020 18(1)
      ground: TransferGround,
      ...decided,
    }),
    /** What was done about a demand of the procuracy, which `demand` served. */
    z.object({
      decision: z.literal('remedy'), // TTLT 01/2017 13(1); TTLT 04/2018 5(3)(c), 11(2), 16(3)
      demand: z.uuid(),
      ...decided,
    }),
    z.object({
      decision: z.literal('conductor'), // TTLT 04/2018 4(2), (7), (8)
      conductor: Conductor,
      ...decided,
    }),
    /** An investigator is assigned to the case, or another one in place of who has had it. */
    z.object({ decision: z.literal('investigator'), ...decided }), // TTLT 04/2018 4(3), (8)
    /** Another investigator has the matter. */
    z.object({
      decision: z.literal('replacement'), // TTLT 04/2018 4(3), (8)
      demand: z.uuid(),
      ...decided,
    }),
    /** The body does not agree with what was demanded. */
    z.object({
      decision: z.literal('demand-declined'), // TTLT 04/2018 5(1), 7(1)(c), 8(1)(b)
      demand: z.uuid(),
      /** Why what was to be investigated is not, as the conclusion says (TTLT 04/2018 11(2)). */
      reason: UndoneReason.optional(),
      ...decided,
    }),
    /** An approved charge is to be cancelled; why is sealed. */
    z.object({
      decision: z.literal('charge-revocation-proposal'), // TTLT 04/2018 5(3)(a)
      accused: FileId,
      ...decided,
    }),
    /** What `served` has told of is to be cancelled; why is sealed. */
    z.object({
      decision: z.literal('cancellation-proposal'), // TTLT 04/2018 5(1), (2)
      proposed: ProposedCancellation,
      served: z.uuid(),
      accused: FileId.optional(),
      /** It is withdrawn so as to be changed. */
      change: z.literal(true).optional(),
      ...decided,
    }),
    /** The head of the body withdraws what a deputy had decided and `of` has served; why is sealed. */
    z.object({
      decision: z.literal('decision-withdrawal'), // TTLT 04/2018 5(2)
      withdrawn: ProposedCancellation,
      of: z.uuid(),
      ...decided,
    }),
    /** Its record, where no prosecutor took part; or that it does not take place. */
    z.object({ decision: z.literal('act-record'), ...ofAct }), // TTLT 04/2018 13(3)
    z.object({ decision: z.literal('act-called-off'), ...ofAct }),
    /** Of an act of the procuracy itself: no investigator comes. */
    z.object({ decision: z.literal('act-absence'), ...ofAct }), // TTLT 04/2018 12
    /** Minutes of the handover to civil enforcement that the notice `transfer` has decided. */
    z.object({
      decision: z.literal('exhibits-handover'), // TTLT 04/2018 36(2)(b)
      transfer: z.uuid(),
      minutes: z.string(),
      ...decided,
    }),
    z.object({ decision: z.literal('resumption'), ground: ResumptionGround.optional(), ...signed, ...decided }), // BLTTHS 149(2)
    z.object({
      decision: z.literal('requalification'), // BLTTHS 156(2)
      /** The notice by which the procuracy has demanded it (TTLT 04/2018 8(2)). */
      demand: z.uuid().optional(),
      article: Article,
      clause: Clause,
      seriousness: Seriousness,
      ...decided,
    }),
    z.object({ decision: z.literal('report-property'), ...decided }), // TTLT 01/2020 12(2), 13
    z.object({ decision: z.literal('case-suspension'), ...ofCase }), // BLTTHS 229(3)
    /** What it had suspended another body investigates, which tells that of it from then on. */
    z.object({ decision: z.literal('case-transfer'), ...decided }), // BLTTHS 169(4); TTLT 01/2020 14(1)
    z.object({ decision: z.literal('case-resumption'), ground: ResumptionGround.optional(), ...signed, ...ofCase }), // BLTTHS 235(2)
    z.object({ decision: z.literal('case-property'), ...ofCase }), // TTLT 01/2020 13; BLTTHS 230(2), 234
    z.object({ decision: z.literal('case-wanted'), ...signed, ...ofCase }), // BLTTHS 231(2)
    z.object({ decision: z.literal('case-found'), ...ofCase }), // BLTTHS 231(3)
    /** `everybody`: of the whole case, whoever was in it. */
    z.object({
      decision: z.literal('case-termination'), // BLTTHS 230(3)
      ground: TerminationGround,
      everybody: z.array(FileId).optional(),
      ...awaiting,
      ...ofCase,
    }),
    /** `demand`: the notice by which the procuracy has demanded it (TTLT 04/2018 29(3)). */
    z.object({ decision: z.literal('case-split'), other: FileId, demand: z.uuid().optional(), ...ofCase }), // BLTTHS 170(3)
    z.object({
      decision: z.literal('case-merger'),
      other: FileId,
      demand: z.uuid().optional(),
      ground: MergerGround.optional(),
      ...ofCase,
    }), // BLTTHS 170(3)
  ]),
  /** With a suspension: who reported, whom the procuracy sends its cancellation (BLTTHS 148(2)). With a demand that is declined, and what is to be cancelled or withdrawn: why. With one on exhibits and property: what it says. */
  dossier: z.object({ reporter: PersonData.optional(), reasons: z.string().optional() }),
  answer: z.object({}),
  answerWithinHours: 24,
});
