import { z } from 'zod';
import { AgencyId, Role } from './agency';
import { Compensation, JudgedVerdict, PartOnAppeal, ServedVerdict } from './appeal-judgment';
import {
  Appellant,
  Article,
  Clause,
  CorrectionReason,
  Crime,
  Finding,
  LodgingWay,
  Seriousness,
  Signer,
} from './codelists';
import { CaseReception } from './events/case-competence';
import { Custody, Day, FileId, Moment, Occurred } from './moment';

const number = z.string().trim().min(1).max(60);
const count = z.int().nonnegative();
const code = z
  .string()
  .regex(/^[a-z0-9-]+$/)
  .max(60);
const rightly = {
  article: Article,
  clause: Clause,
  number,
  until: Day,
  opensOn: Day,
  heldOn: Day,
  /** Of a detention that goes on: how often it was extended before. */
  extensions: count,
  /** When an act that was announced begins, which may lie ahead. */
  takesPlaceAt: Moment,
  /** When who is held was brought to the seat, which may have been left unsaid; null where nobody was brought there. */
  arrivedAt: Moment.nullable(),
  /** When an appellant received the decision that is appealed. */
  receivedOn: Day,
  /** Of an extension. */
  months: z.int().min(1).max(4),
  /** Of a custody. */
  days: z.int().min(1).max(3),
  /** Before a detention, whose days are taken off; null where there was none. */
  custody: Custody.nullable(),
  /** The numbers of the decision and of the paper that an entry rests on, and by which another country knows a request. */
  decision: number,
  paper: number,
  reference: number,
  /** Of the minutes that were made of it, the order, the new order of detention, the letter, and the writing in which others have agreed. */
  minutes: number,
  order: number,
  renewal: number,
  letter: number,
  agreement: number,
  /** How far a task is, and what a campaign came to. */
  percent: z.int().min(0).max(100),
  peopleReached: count,
  events: count,
  materials: count,
  /** Of an appeal as it was lodged: who has lodged it and how, about whom, about what, against the judgment or decision of this number. */
  by: Appellant,
  way: LodgingWay,
  defendants: z.array(FileId).min(1).max(200),
  part: code,
  against: number,
  /** Why it was decided, and what else was chosen for it: codes of the entry's own lists. */
  ground: code,
  obstacle: code,
  complexity: code,
  origin: code,
  place: code,
  keeper: code,
  found: code,
  papers: z.array(code).max(20),
  matters: z.array(code).max(20),
  /** What was entered has not been: an absence that was none. It leaves the history as it is read; the journal keeps it. */
  struck: z.literal(true),
  /** Of a decision of an investigating body or a procuracy: whether the head or a deputy has signed it. */
  signedBy: Signer,
};

/** Of a judgment what is owed, and on appeal whose part ends otherwise or is amended; the whole of it. */
const judged = { compensations: z.array(Compensation).max(400), parts: z.array(PartOnAppeal).max(200) };

/** What an officer puts right of an entry: its days, of which crime it says it is, its numbers, and what was decided; `occurredAt` as it is named, as a day is not enough for what is counted in hours. */
export const EntryCorrection = z.object({
  /** The id of the entry in the file's history. */
  entry: z.uuid(),
  reason: CorrectionReason,
  changes: z
    .object({
      occurredAt: z.union([Day, Moment]),
      receivedAt: Occurred,
      lodgedAt: Occurred,
      since: Occurred,
      /** Of a case that came on paper: when it was last resumed there, and what its limit was given there, in turn. */
      resumedAt: Occurred,
      extended: CaseReception.shape.extended.max(10),
      ...rightly,
      ...judged,
      verdicts: z
        .array(
          JudgedVerdict.extend({
            penalty: JudgedVerdict.shape.penalty.default(null),
            months: JudgedVerdict.shape.months.default(null),
          }),
        )
        .min(1)
        .max(200),
    })
    .partial(),
});
export type EntryCorrection = z.output<typeof EntryCorrection>;

/** An own act that is borne no more by what another agency has put right: why, by which article, and who is to know, as of a breach. */
export const Unborne = z.object({
  entry: z.uuid(),
  reason: z.string(),
  law: z.string().optional(),
  to: z.array(Role),
});
export type Unborne = z.output<typeof Unborne>;

/** With what an accused or a defendant is charged, the heaviest crime first. */
export const ChargedRightly = Crime.extend({ id: FileId, further: z.array(Crime).optional() });
export type ChargedRightly = z.output<typeof ChargedRightly>;

/** The entry is put right, with what follows from it; what stood before stays in the journal. */
export const EntryCorrected = z.object({
  entry: z.uuid(),
  reason: CorrectionReason,
  changes: z
    .object({
      occurredAt: Moment,
      receivedAt: Moment,
      lodgedAt: Moment,
      since: Moment,
      resumedAt: Moment,
      /** From which day a limitation period runs anew, as whoever evaded was found then (BLHS 27(3)). */
      committedOn: Day,
      ...rightly,
      seriousness: Seriousness,
      articles: z.array(Article),
      /** By which crime it goes that stands before it: in whose place, beside which others, and whether to a lighter one. */
      instead: Article,
      further: z.array(Crime),
      lighter: z.literal(true).nullable(),
      /** Of a case that came from another body, with the days on its way as its own day leaves them, and what its limit was given there. */
      reception: CaseReception,
      /** Of whom a file came about: those who are charged otherwise. */
      chargedWith: z.array(ChargedRightly),
      /** Of what another agency has decided. */
      decidedAt: Moment,
      judgment: number,
      /** Of an appeal: whether somebody who was absent does not have the judgment yet; of that reception: whether it was the last that was waited for. */
      awaited: z.literal(true).nullable(),
      appealed: z.literal(true).nullable(),
      /** Whether it came later than it should have, by its day as it is now; null where that is not said otherwise. */
      late: z.boolean().nullable(),
    })
    .partial(),
  /** Later entries that repeat its article and clause. */
  repeatedIn: z.array(z.uuid()),
  /** Its author, another agency, has put it right, and said so with this notice. */
  told: z.object({ by: AgencyId, notice: z.uuid() }).optional(),
  /** What this agency has decided or done since and what is told now bears no more: it is taken in as told, and refused to nobody. */
  unborne: z.array(Unborne).optional(),
  /** What was unborne, and is borne by this. */
  borneAgain: z.array(z.uuid()).optional(),
});

/** The same of an entry of a court's file, which may be a judgment. */
export const JudgmentCorrected = EntryCorrected.extend({
  changes: EntryCorrected.shape.changes.extend({ ...judged, verdicts: z.array(JudgedVerdict).min(1) }).partial(),
});
/** Of whatever file: what a judgment has beside, others leave out. */
export type EntryCorrected = z.output<typeof JudgmentCorrected>;

/** Of what was said with an exchange, what is to be read otherwise, each under the name that it has there. */
export const SaidRightly = z
  .object({
    article: Article,
    clause: Clause,
    seriousness: Seriousness,
    finding: Finding,
    number,
    indictment: number,
    judgment: number,
    against: number,
    signedBy: Signer,
    ground: code,
    /** Of those whom it is about. */
    chargedWith: z.array(ChargedRightly),
    verdicts: z.array(ServedVerdict),
    ...judged,
    minutes: number,
    order: number,
    renewal: number,
    months: rightly.months,
    until: Day,
    opensOn: Day,
    takesPlaceAt: Moment,
    receivedAt: Moment,
    recordedAt: Moment,
    decidedAt: Moment,
    chargedAt: Moment,
    concludedAt: Moment,
    indictedAt: Moment,
    appealedAt: Moment,
  })
  .partial();
export type SaidRightly = z.output<typeof SaidRightly>;
