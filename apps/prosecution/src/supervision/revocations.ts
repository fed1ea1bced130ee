import type { RevocationBasis, RevokedMeasureGround } from '@la-chan/contracts';
import { Desk } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { revokeCharge as revokeProsecuted } from '../prosecution-file/charge-revocation';
import { ProsecutionFiles } from '../prosecution-file/prosecution-files';
import { accusedOf, measureOf, revokeCharge, revokeChargeChange, revokeDetention, revokeMeasure } from './revocation';
import type { Supervision } from './supervision';
import { SupervisionPost, type Reasoned } from './supervision-post';
import { Supervisions } from './supervisions';

/** In whose supervision, on which request, and how it is decided that what was approved falls. */
interface Revoking extends Reasoned {
  readonly request: string;
  readonly basis: RevocationBasis;
}

/** What the procuracy has approved falls, of its own finding, as the body has proposed, or as the procuracy above has decided. */
@Injectable()
export class Revocations {
  constructor(
    private readonly supervisions: Supervisions,
    private readonly post: SupervisionPost,
    private readonly files: ProsecutionFiles,
    private readonly desk: Desk,
  ) {}

  /** A file that has come is about the others, unless they are indicted (TTLT 04/2018 5(3)). */
  async charge(tx: EntityManager, { request, basis, ...acting }: Revoking): Promise<Supervision> {
    const supervision = await this.post.serve(
      'revokeCharge',
      acting,
      (file) => ({ decision: 'charge-revoked', accused: accusedOf(file, request), basis }),
      (file, served, at) => revokeCharge(file, { ...served, request, basis }, at),
      { tx },
    );
    const accused = accusedOf(supervision, request);
    const file = await this.files.ofAccused(tx, accused);
    if (file)
      await this.files.act('revokeCharge', file.id, { officer: this.desk.system, tx }, (one, at) =>
        revokeProsecuted(one, { accused, request }, at),
      );
    return supervision;
  }

  /** The charge is what it was before; not of a file that has come, or is offered (BLTTHS 180(3); TTLT 04/2018 5(3)). */
  async chargeChange(tx: EntityManager, { request, basis, ...acting }: Revoking): Promise<Supervision> {
    const before = await this.supervisions.one(tx, acting.id);
    const hasCome = await this.files.hasCome(tx, before.agency, accusedOf(before, request));
    return this.post.serve(
      'revokeChargeChange',
      acting,
      (file) => ({ decision: 'charge-change-revoked', accused: accusedOf(file, request), of: request, basis }),
      (file, served, at) => revokeChargeChange(file, { ...served, request, basis, hasCome }, at),
      { tx },
    );
  }

  /** Bail or a deposit; not of a file that has come (TTLT 04/2018 5(3)). */
  async measure(
    tx: EntityManager,
    { request, basis, ground, ...acting }: Revoking & { readonly ground: RevokedMeasureGround },
  ): Promise<Supervision> {
    const before = await this.supervisions.one(tx, acting.id);
    const hasCome = await this.files.hasCome(tx, before.agency, accusedOf(before, request));
    return this.post.serve(
      'revokeMeasure',
      acting,
      (file) => {
        const about = { accused: accusedOf(file, request), measure: measureOf(file, request) };
        return { decision: 'measure-revoked', ...about, of: request, ground, basis };
      },
      (file, served, at, _, history) =>
        revokeMeasure(file, { ...served, request, ground, basis, hasCome }, at, history),
      { tx },
    );
  }

  /** `replaced`: by another measure (BLTTHS 173(7); TTLT 04/2018 5(3)). */
  detention(
    tx: EntityManager,
    { request, basis, replaced, ...acting }: Revoking & { readonly replaced: boolean },
  ): Promise<Supervision> {
    return this.post.serve(
      'revokeDetention',
      acting,
      (file) => ({ decision: 'detention-revoked', accused: accusedOf(file, request), basis, replaced }),
      (file, served, at) => revokeDetention(file, { ...served, request, basis, replaced }, at),
      { tx },
    );
  }
}
