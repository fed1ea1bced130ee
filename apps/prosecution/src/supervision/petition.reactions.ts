import { petitionDecision, type FileId } from '@la-chan/contracts';
import {
  competentAgency,
  counterpartFile,
  Directory,
  ExchangeNotFound,
  Exchanges,
  findExchange,
  ownFile,
} from '@la-chan/messaging';
import { Desk, follow } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { notePetition as noteOfInitiation, recordPetition as recordOfInitiation } from '../initiation/cancellation';
import { Initiations } from '../initiation/initiations';
import { notePetition as noteOwnPetition, recordPetition as recordOwnPetition } from '../resolution/petition';
import { Resolutions } from '../resolution/resolutions';
import { notePetition, recordPetition } from './petition';
import { Revocations } from './revocations';
import { Supervisions } from './supervisions';

/** What the procuracy above has decided on the petition of a body about what this one has decided, and what follows here (TTLT 04/2018 5(3)(a), 6(2)). */
@Injectable()
export class PetitionReactions {
  constructor(
    private readonly exchanges: Exchanges,
    private readonly supervisions: Supervisions,
    resolutions: Resolutions,
    initiations: Initiations,
    private readonly revocations: Revocations,
    directory: Directory,
    private readonly desk: Desk,
  ) {
    const { system: officer } = desk;
    exchanges.on(petitionDecision, {
      served: async ({ id: notice, terms, counterpart: body, unit }, tx, { now }) => {
        competentAgency(directory, 'prosecution', unit, now, body);
        const { of: exchange, upheld, how, crime, number, decidedAt: at } = terms;
        const known = await findExchange(tx, exchange);
        if (!known) throw new ExchangeNotFound('nothing was decided by it here');
        const answer = { exchange, body, number, upheld, ...(crime && { crime }) };
        const acting = { officer, tx, at };
        if (known.side === 'opener' && (await resolutions.has(tx, ownFile(known)))) {
          const own = ownFile(known);
          return follow(
            tx,
            () =>
              resolutions.act('recordPetition', own, acting, (file, at, _, history) =>
                recordOwnPetition(file, answer, at, history),
              ),
            () => resolutions.act('recordPetition', own, acting, (file, at) => noteOwnPetition(file, answer, at)),
          );
        }
        if (known.side === 'opener' && (await initiations.has(tx, ownFile(known)))) {
          const own = ownFile(known);
          return follow(
            tx,
            () =>
              initiations.act('recordPetition', own, acting, (file, at, _, history) =>
                recordOfInitiation(file, answer, at, history),
              ),
            () => initiations.act('recordPetition', own, acting, (file, at) => noteOfInitiation(file, answer, at)),
          );
        }
        const id =
          known.side === 'opener'
            ? ownFile(known)
            : await supervisions.of(tx, known.counterpart, counterpartFile(known), known.unit);
        const note = () => supervisions.act('recordPetition', id, acting, (file, at) => notePetition(file, answer, at));
        const falling = { id, request: exchange, notice, number, at, replaced: how === 'changed' };
        await follow(
          tx,
          async () => {
            await supervisions.act('recordPetition', id, acting, (file, at, _, history) =>
              recordPetition(file, answer, at, history),
            );
            // A charge that is changed does not fall. What cannot fall yet, the head revokes once it can.
            if (how && !crime) await follow(tx, () => this.falls(tx, falling), note);
          },
          note,
        );
      },
    });
  }

  /** What was approved falls here, and the body is told as of any revocation. */
  private async falls(
    tx: EntityManager,
    {
      id,
      request,
      notice,
      number,
      at,
      replaced,
    }: Record<'request' | 'notice' | 'number' | 'at', string> & { id: FileId; replaced: boolean },
  ): Promise<void> {
    const { requests } = await this.supervisions.one(tx, id);
    const approved = requests.find((one) => one.exchange === request && one.decision === 'approved');
    if (!approved) return; // nor a measure, which ends with the answer itself
    const [dossier] = await this.exchanges.dossiers(tx, petitionDecision, notice);
    const decision = { occurredAt: at, number, reasons: dossier?.reasons ?? '' };
    const revoking = { id, request, officer: this.desk.system, basis: 'procuracy-above', decision } as const;
    if (approved.kind === 'detention-approval') await this.revocations.detention(tx, { ...revoking, replaced });
    else if (approved.change) await this.revocations.chargeChange(tx, revoking);
    else await this.revocations.charge(tx, revoking);
  }
}
