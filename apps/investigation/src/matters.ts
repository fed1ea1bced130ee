import type { FileId } from '@la-chan/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Cases } from './case/cases';
import { Verifications } from './verification/verifications';

export type Matter = { readonly case: FileId } | { readonly verification: FileId };

/** The case or the verification in which what somebody else names goes on here by now. */
@Injectable()
export class Matters {
  constructor(
    private readonly cases: Cases,
    private readonly verifications: Verifications,
  ) {}

  /** `accused`: the case in which that one is. */
  async of(tx: EntityManager, about: FileId, accused?: FileId): Promise<Matter> {
    return (await this.cases.has(tx, about)) ? this.ofCase(tx, about, accused) : this.ofReport(tx, about, accused);
  }

  /** The verification, or the case of this body that it has become. */
  async ofReport(tx: EntityManager, id: FileId, accused?: FileId): Promise<Matter> {
    const verification = await this.verifications.one(tx, await this.verifications.current(tx, id));
    return verification.case && (await this.cases.has(tx, verification.case))
      ? this.ofCase(tx, verification.case, accused)
      : { verification: verification.id };
  }

  /** Throws `not-found` where this body has no such case. */
  async ofCase(tx: EntityManager, id: FileId, accused?: FileId): Promise<Matter> {
    return { case: await this.cases.current(tx, accused ? await this.cases.whereIs(tx, id, accused) : id) };
  }
}
