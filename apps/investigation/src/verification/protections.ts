import { Desk, type Officer } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Cases } from '../case/cases';
import { Protections } from '../case/protections';
import type { ProtectingOnward } from '../protection/protection.controller';
import { verificationProtections } from './protection';
import type { Verification } from './verification';
import { Verifications } from './verifications';

/** What is decided of a protection once the report was merged, or has become a case of this body, is followed there. */
@Injectable()
export class VerificationProtections implements ProtectingOnward<Verification> {
  constructor(
    private readonly verifications: Verifications,
    private readonly cases: Cases,
    private readonly ofCase: Protections,
    private readonly desk: Desk,
  ) {}

  following(officer: Officer, which: readonly string[]) {
    return async (tx: EntityManager, file: Verification): Promise<void> => {
      const protections = file.protections.filter(({ protection }) => which.includes(protection));
      const { mergedInto, case: into } = file;
      if (into && (await this.cases.has(tx, into))) return this.ofCase.bring(tx, officer, into, { protections });
      if (!mergedInto) return;
      const acting = { officer: this.desk.system, tx, also: this.following(officer, which) };
      await this.verifications.act('recordProtections', mergedInto, acting, (one, at) =>
        verificationProtections.recordProtections(one, { protections }, at),
      );
    };
  }
}
