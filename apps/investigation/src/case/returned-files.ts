import { caseFileHandover, seriousnessOf, type AgencyId, type FileId } from '@la-chan/contracts';
import { Exchanges, ownFile, type Acting, type Exchange } from '@la-chan/messaging';
import { Desk, EvidenceResults, follow, Persons } from '@la-chan/platform';
import { unknownTo } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { Cases } from './cases';
import { charge, chargeChangedByProcuracy } from './charge';
import { chargeSupplementedByProcuracy } from './charge-supplement';
import { takeReturn } from './conclusion';
import { isPart } from './joinder';
import { Joinders } from './joinders';
import { recordNotice } from './notices';
import { requalify } from './qualification';

type Handover = Exchange<typeof caseFileHandover>;
type Returned = Extract<z.output<typeof caseFileHandover.answer>, { outcome: 'returned' }>;
type Decided = NonNullable<Returned['decided']>[number];

/** A file that the procuracy returns, with what it has decided itself of other offenders and crimes (BLTTHS 236(4), 245). */
@Injectable()
export class ReturnedFiles {
  constructor(
    private readonly cases: Cases,
    private readonly joinders: Joinders,
    private readonly persons: Persons,
    private readonly exchanges: Exchanges,
    private readonly results: EvidenceResults,
    private readonly desk: Desk,
  ) {}

  async take(exchange: Handover, answer: Returned, tx: EntityManager, said: Acting): Promise<void> {
    const {
      outcome: _,
      decidedAt,
      accused = [],
      charged = [],
      decided = [],
      detained,
      measures,
      coercions,
      participants,
      dated,
      evidence: __,
      assistance: ___,
      items,
      itemsOff,
      results: ____,
      ...told
    } = answer;
    const { system: officer } = this.desk;
    const { id: notice, counterpart: by } = exchange;
    const returned = { ...told, exchange: notice, from: by };
    const file = await this.cases.one(tx, ownFile(exchange));
    const dossier = (await this.exchanges.dossiers(tx, caseFileHandover, notice)).at(-1);
    const coming = participants?.map((one) => ({ ...one, person: one.participant }));
    // Who takes part for all of them has come with another part already.
    const unknown = unknownTo(file, coming ?? []).map(({ participant }) => participant);
    await this.persons.sealUnknown(tx, unknown, dossier);
    const going = accused.length > 0 ? accused : file.accused.map(({ id }) => id);
    const brought = {
      detained,
      under: measures,
      coerced: coercions,
      dated,
      parties: coming && { going, coming },
      ...(await this.results.coming(tx, answer)),
      items: await this.persons.sealItems(tx, { items, itemsOff }, dossier, file),
    };
    const isApart = accused.length > 0 && isPart(file, accused);
    const id = isApart ? await this.joinders.returnApart(tx, file.id, accused, returned, brought) : file.id;
    // The limit runs from the day on which the file is here again (BLTTHS 174(2)).
    if (!isApart)
      await this.cases.act('takeReturn', id, { officer, tx }, (file, at) => takeReturn(file, returned, at, brought));
    await this.results.along(tx, id, answer, [], said);
    for (const one of decided) {
      const { decision, accused } = one;
      const overtaken = { notice, by, decision, number: told.number, decidedAt, overtaken: true } as const;
      const whom = accused && { accused: [accused] };
      await follow(
        tx,
        () => this.decide(tx, id, one, { exchange: notice, by }),
        () =>
          this.cases.act('recordNotice', id, { officer, tx }, (file, at) =>
            recordNotice(file, { ...overtaken, ...whom }, at),
          ),
      );
    }
    for (const { id: accused, ...crime } of charged) {
      await this.persons.sealUnder(tx, [accused], dossier);
      await this.cases.act('charge', id, { officer, tx }, (file, at) =>
        charge(file, { accused, ...crime, exchange: notice, to: by, by }, at),
      );
    }
  }

  private decide(
    tx: EntityManager,
    id: FileId,
    { decision, accused = id, replaces, ...crime }: Decided,
    { exchange, by }: { exchange: string; by: AgencyId },
  ): Promise<unknown> {
    const acting = { officer: this.desk.system, tx };
    const change = { accused, ...crime, by };
    switch (decision) {
      case 'case-changed':
      case 'case-supplemented': {
        const { article, clause } = crime;
        const initiated = { article, clause, seriousness: seriousnessOf(article, clause), notice: exchange, by };
        return this.cases.act('requalify', id, acting, (file, at) =>
          file.articles.includes(article) ? [] : requalify(file, initiated, decision === 'case-supplemented', at),
        );
      }
      case 'charge-changed':
        return this.cases.act('changeCharge', id, acting, (file, at) =>
          chargeChangedByProcuracy(file, { ...change, replaces }, at),
        );
      case 'charge-supplemented':
        return this.cases.act('supplementCharge', id, acting, (file, at) =>
          chargeSupplementedByProcuracy(file, { ...change, exchange, to: by }, at),
        );
    }
  }
}
