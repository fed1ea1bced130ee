import type { FileId } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Desk, tellGone, type Officer } from '@la-chan/platform';
import {
  protectedIn,
  protectionsReadAnew,
  protectionsRighted,
  protectionsSince,
  type WithProtections,
} from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Cases } from '../case/cases';
import { Protections } from '../case/protections';
import type { ProtectingOnward } from '../protection/protection.controller';
import { verificationProtections } from './protection';
import { goneBy } from './takeover';
import type { Verification } from './verification';
import { Verifications } from './verifications';

/** What is decided of a protection once the report was merged or split, or has become a case of this body, is followed there. */
@Injectable()
export class VerificationProtections implements ProtectingOnward<Verification> {
  constructor(
    private readonly verifications: Verifications,
    private readonly cases: Cases,
    private readonly ofCase: Protections,
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {
    verifications.whenRighted((tx, after, before, officer) =>
      this.following(officer, protectionsReadAnew(before.file, after.file))(tx, after.file),
    );
  }

  following(officer: Officer, which: readonly string[]) {
    return async (tx: EntityManager, file: Verification): Promise<void> => {
      const protections = file.protections.filter(({ protection }) => which.includes(protection));
      if (protections.length === 0) return;
      const guarded = protectedIn({ protections });
      // The procuracy that has taken it over is told who is guarded, and no name (BLTTHS 486).
      await tellGone(this.exchanges, tx, goneBy(file), { guarded }, this.desk.acting(this.desk.system));
      const { mergedInto, case: into } = file;
      for (const one of await this.verifications.partsOf(tx, file)) {
        const since = one.mergedInto ? [] : protectionsSince(one, { protections });
        if (since.length > 0) await this.bring(tx, officer, one.id, { protections: since });
      }
      if (into && (await this.cases.has(tx, into))) return this.ofCase.bring(tx, officer, into, { protections });
      if (mergedInto) await this.bring(tx, officer, mergedInto, { protections });
    };
  }

  private async bring(tx: EntityManager, officer: Officer, id: FileId, coming: WithProtections): Promise<void> {
    const which = coming.protections.map(({ protection }) => protection);
    const acting = { officer: this.desk.system, tx, also: this.following(officer, which) };
    await this.verifications.act('recordProtections', id, acting, (one, at) =>
      verificationProtections.recordProtections(one, coming, at),
    );
    await this.verifications.putRightAlike(tx, id, (history, file) => protectionsRighted(file, coming, history));
  }
}
