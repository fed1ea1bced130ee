import {
  assistanceRequest,
  AssistanceKind,
  Country,
  Day,
  PersonData,
  type AssistanceAsked as Asked,
  type DraftEvent,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import type { FileRow } from '@la-chan/procedure';
import { competentAgency, Directory, Exchanges } from '@la-chan/messaging';
import { Injectable } from '@nestjs/common';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { Desk } from '../files/desk';
import { actShape, prose } from '../files/requests';
import type { Store } from '../files/store';
import type { Officer } from '../officers/officer';

export class AssistanceAsked extends createZodDto(
  actShape.extend({
    assistance: AssistanceKind,
    country: Country,
    neededBy: Day.nullable().default(null),
    persons: z.array(PersonData).max(200).default([]),
    request: prose.describe('Sealed for the agency that brings it abroad'),
  }),
) {}

/** What files ask of other countries while they go on; about whom and what travels sealed. */
@Injectable()
export class Abroad {
  constructor(
    private readonly exchanges: Exchanges,
    private readonly directory: Directory,
    private readonly desk: Desk,
  ) {}

  /** Asks the agency that brings it abroad, with the act of the file. */
  async ask<File extends FileRow>(
    store: Store<File, 'askAssistance'>,
    id: FileId,
    { occurredAt: at, assistance, country, neededBy, ...dossier }: AssistanceAsked,
    { officer, ifMatch }: { officer: Officer; ifMatch: number },
    decide: (file: File, asked: z.output<typeof Asked>, at: Moment) => readonly DraftEvent[],
  ): Promise<File> {
    const { unit } = await store.get(officer, id);
    const acting = this.desk.acting(officer, at);
    const to = competentAgency(this.directory, 'international-cooperation', unit, acting.now);
    const exchange = uuid();
    const also = async (tx: EntityManager, { number }: File): Promise<void> => {
      const terms = { number, assistance, country, neededBy, unit };
      await this.exchanges.open(tx, assistanceRequest, { id: exchange, to, file: id, terms, dossier }, acting);
    };
    return store.act('askAssistance', id, { officer, at, ifMatch, also }, (file, at) =>
      decide(file, { exchange, to, assistance, country }, at),
    );
  }
}
