import {
  CorrectionReason,
  Country,
  Day,
  FileId,
  FirstThings,
  PersonData,
  RescuePartner,
  RescueStep,
  ReturnAbsence as Absence,
  ReturnEscort,
  ReturnGate,
  ReturnIdentity,
  ReturnPaper,
  ReturnReceiver,
  ReturnWay,
  UnitCode,
} from '@la-chan/contracts';
import { actShape, PageParams, prose } from '@la-chan/platform';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

const returnee = {
  person: PersonData,
  minor: z.boolean().nullable().optional().describe('Under 18; from the birth date without it'),
};
const escort = ReturnEscort.nullable().default(null).describe('Who goes with a child (Luật 53/2024 30)');

export class PlannedReturn extends createZodDto(
  actShape.extend({
    way: ReturnWay,
    country: Country.describe('From which they come, or to which a foreign victim goes'),
    until: Day.nullable().default(null).describe('The day on which they are awaited'),
    unit: UnitCode,
    from: z.array(FileId).default([]).describe('Such as the request for their rescue'),
    persons: z.array(z.object(returnee)).max(200).default([]),
  }),
) {}
export class Rescue extends createZodDto(actShape.extend({ step: RescueStep, with: RescuePartner })) {}
export class AddedPerson extends createZodDto(actShape.extend(returnee)) {}
export class Identity extends createZodDto(
  actShape.extend({
    identity: ReturnIdentity,
    person: PersonData.optional().describe('As the verification has found them to be'),
  }),
) {}
export class Paper extends createZodDto(actShape.extend({ paper: ReturnPaper })) {}
export class ReceptionAtGate extends createZodDto(actShape.extend({ gate: ReturnGate })) {}
/** What she has told travels with her, so that she is not asked again. */
export class ReturneeReferral extends createZodDto(
  actShape.extend({
    unit: UnitCode.optional().describe('Where she will live; that of the operation without it'),
    first: FirstThings,
    account: prose,
    escort,
  }),
) {}
export class HandingOver extends createZodDto(
  actShape.extend({
    to: ReturnReceiver,
    escort,
    suspectIsRelative: FirstThings.shape.suspectIsRelative.default('unknown'),
  }),
) {}
export class ReturnAbsence extends createZodDto(actShape.extend({ absence: Absence })) {}
export class ReturnCorrection extends createZodDto(
  actShape.extend({
    reason: CorrectionReason,
    changes: z.object({ unit: UnitCode, country: Country, until: Day.nullable() }).partial(),
  }),
) {}
export class ReturnQuery extends createZodDto(
  PageParams.extend({
    status: z.enum(['planned', 'under-way', 'received', 'handed-over', 'cancelled']).optional(),
    way: ReturnWay.optional(),
    country: Country.optional(),
    unit: UnitCode.optional(),
    number: z.string().max(40).optional(),
  }),
) {}
