import { Desk, type Officer } from '@la-chan/platform';
import { protectingPersons, type BodyApplicationEvent } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Protections } from '../case/protections';
import type { ProtectingOnward } from '../protection/protection.controller';
import { verificationApplications } from './referral';
import { verificationProcedure, type Verification } from './verification';
import { Verifications } from './verifications';

/** Whoever denounces a crime is protected from the report on (BLTTHS 484(1)(a), 486). */
export const verificationProtections = protectingPersons<Verification, BodyApplicationEvent>(
  verificationProcedure,
  (file, application, at) =>
    verificationApplications.answerApplication(file, { application, granted: true, reasons: null }, at),
);

/** What is decided of a protection once the report was merged, or has become a case, is followed there. */
@Injectable()
export class VerificationProtections implements ProtectingOnward<Verification> {
  constructor(
    private readonly verifications: Verifications,
    private readonly ofCase: Protections,
    private readonly desk: Desk,
  ) {}

  following(officer: Officer, which: readonly string[]) {
    return async (tx: EntityManager, file: Verification): Promise<void> => {
      const protections = file.protections.filter(({ protection }) => which.includes(protection));
      const { mergedInto, case: into } = file;
      if (into) return this.ofCase.bring(tx, officer, into, { protections });
      if (!mergedInto) return;
      const acting = { officer: this.desk.system, tx, also: this.following(officer, which) };
      await this.verifications.act('recordProtections', mergedInto, acting, (one, at) =>
        verificationProtections.recordProtections(one, { protections }, at),
      );
    };
  }
}
