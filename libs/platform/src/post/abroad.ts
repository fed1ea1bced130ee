import {
  assistanceRequest,
  AssistanceKind,
  Country,
  Day,
  PersonData,
  type Assistance,
  type AssistanceAlong,
  type AssistanceAsked as Asked,
  type AssistanceSettled,
  type DraftEvent,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import type { FileRow } from '@la-chan/procedure';
import {
  competentAgency,
  Directory,
  Exchanges,
  findExchange,
  type Acting as Said,
  type Exchange,
} from '@la-chan/messaging';
import { Injectable } from '@nestjs/common';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { Desk } from '../files/desk';
import type { Acting } from '../files/files';
import { tellGone, type Gone } from '../files/gone';
import { actShape, prose } from '../files/requests';
import type { Holding, Store } from '../files/store';
import type { Officer } from '../officers/officer';
import { OwnRequests } from './own-requests';

export class AssistanceAsked extends createZodDto(
  actShape.extend({
    assistance: AssistanceKind,
    country: Country,
    neededBy: Day.nullable().default(null),
    persons: z.array(PersonData).max(200).default([]),
    request: prose.describe('Sealed for the agency that brings it abroad'),
  }),
) {}

/**
 * Files of one procedure that wait for what was asked of other countries: their store and the list of it, the acts by which an
 * answer and a withdrawal are taken in, their law, and where a file has gone.
 */
export interface WaitingAbroad<File, Act extends string = string, List extends string = string> {
  readonly store: Holding<File, Act, List>;
  readonly list: List;
  readonly acts: { readonly answer: Act; readonly withdraw: Act };
  readonly settle: (file: File, settled: AssistanceSettled, at: Moment) => readonly DraftEvent[];
  readonly goneBy: (file: File) => Gone | undefined;
  readonly asked: (file: File) => readonly Known[];
}

type AssistanceAct = 'recordAssistance' | 'withdrawAssistance';

/** Of a procedure that keeps what it asks of other countries in a list of its own. */
export const askingAbroad = <File extends { readonly assistance: readonly Known[] }>(
  store: Holding<File, AssistanceAct, 'assistance'>,
  settle: WaitingAbroad<File>['settle'],
  goneBy: WaitingAbroad<File>['goneBy'],
): WaitingAbroad<File, AssistanceAct, 'assistance'> => ({
  store,
  list: 'assistance',
  acts: { answer: 'recordAssistance', withdraw: 'withdrawAssistance' },
  settle,
  goneBy,
  asked: ({ assistance }) => assistance,
});

/** A request as its file knows it; the rest of one that was asked here is known by its exchange. */
type Known = Pick<Assistance, 'exchange'> &
  Partial<Pick<Assistance, 'country' | 'askedAt' | 'to' | 'assistance'>> & { readonly answer: string | null };

/** What came of it, as far as a file is told that. */
const ANSWERS = ['answered', 'refused'] as const;

/** Files that may wait: how they take in what came of a request, and what one of them waits for; nothing where it is none of theirs. */
interface Files {
  readonly settle: (tx: EntityManager, settled: AssistanceSettled, said: Said, how: Telling) => Promise<void>;
  readonly open: (tx: EntityManager, id: FileId) => Promise<string[]>;
}

/** `own`: the file that has asked, where the answer counts from when it was given. `only`: no other file is told. */
interface Telling {
  readonly officer?: Officer;
  readonly own?: FileId | undefined;
  readonly only?: FileId;
}

/**
 * What files ask of other countries while they go on; about whom and what travels sealed. Whoever has the file by a handover
 * waits for the answer along with who has asked, and is told it.
 */
@Injectable()
export class Abroad {
  private readonly waiting: Files[] = [];

  constructor(
    private readonly exchanges: Exchanges,
    private readonly directory: Directory,
    private readonly own: OwnRequests,
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

  /** Makes known files that may wait. */
  register<File, Act extends string, List extends string>(
    files: WaitingAbroad<File, Act, List>,
  ): WaitingAbroad<File, Act, List> {
    const { store, list, acts } = files;
    const settle: Files['settle'] = async (tx, settled, said, { officer = this.desk.system, own, only }) => {
      const { exchange, answer } = settled;
      const act = answer === 'withdrawn' ? acts.withdraw : acts.answer;
      for (const id of await store.holding(tx, act, list, { exchange, answer: null })) {
        if (only && id !== only) continue;
        const also = (tx: EntityManager, file: File): Promise<void> => this.tell(tx, files.goneBy(file), settled, said);
        const when = id === own ? { at: said.at } : {};
        await store.act(act, id, { officer, tx, also, ...when }, (file, at) => files.settle(file, settled, at));
      }
    };
    const open: Files['open'] = async (tx, id) => {
      const asked = (await store.has(tx, id)) ? files.asked(await store.one(tx, id)) : [];
      return asked.filter(({ answer }) => answer === null).map(({ exchange }) => exchange);
    };
    this.waiting.push({ settle, open });
    return files;
  }

  /** Takes it back, in this file and in others that wait along; whoever has one of them by a handover is told. */
  withdraw<File, Act extends string, List extends string>(
    files: WaitingAbroad<File, Act, List>,
    request: { readonly id: FileId; readonly exchange: string },
    { officer, ifMatch }: Pick<Acting<File>, 'officer' | 'ifMatch'>,
  ): Promise<File> {
    const settled = { exchange: request.exchange, by: officer.agency, answer: 'withdrawn' } as const;
    const also = async (tx: EntityManager, file: File): Promise<void> => {
      const asked = await findExchange(tx, settled.exchange);
      if (asked?.kind !== assistanceRequest.kind) return;
      const said = this.desk.acting(officer);
      await this.tell(tx, files.goneBy(file), settled, said);
      await this.settle(tx, [settled], said, { officer });
    };
    return this.own.withdraw(files.store, files.acts.withdraw, request, { officer, ifMatch, also }, (file, _, at) =>
      files.settle(file, settled, at),
    );
  }

  /** The agency that brings it abroad has answered. */
  answered(
    tx: EntityManager,
    { id: exchange, counterpart: by }: Exchange,
    answer: 'answered' | 'refused',
    said: Said,
    own?: FileId,
  ): Promise<void> {
    return this.settle(tx, [{ exchange, by, answer }], said, { own });
  }

  /** What another agency has told of answers and withdrawals; what does not wait here any more was settled here as well. */
  told(tx: EntityManager, settled: readonly AssistanceSettled[], said: Said): Promise<void> {
    return this.settle(tx, settled, said, {});
  }

  /** What goes along where a file goes: all that was asked, also by others before, and what came of it. */
  async along(tx: EntityManager, asked: readonly Known[]): Promise<{ assistance: AssistanceAlong[] }> {
    const assistance: AssistanceAlong[] = [];
    for (const { exchange, answer: told, ...known } of asked) {
      const found = await findExchange(tx, exchange);
      const own = found && {
        ...(found as Exchange<typeof assistanceRequest>).terms,
        to: found.counterpart,
        askedAt: found.openedAt,
      };
      const { to, country, askedAt, assistance: kind } = own ?? known;
      const answer = ANSWERS.find((one) => one === told);
      if (!to || !country || !askedAt) continue;
      const what = { ...(kind && { assistance: kind }), ...(answer && { answer }) };
      assistance.push({ exchange, to, country, askedAt, ...what });
    }
    return { assistance };
  }

  /** What comes along with a file, to be waited for here as well; what came of it is told after. What was asked here, and taken back meanwhile, is waited for no more. */
  async coming(
    tx: EntityManager,
    { assistance = [] }: { readonly assistance?: readonly AssistanceAlong[] | undefined },
  ): Promise<Omit<AssistanceAlong, 'answer'>[]> {
    const coming: Omit<AssistanceAlong, 'answer'>[] = [];
    for (const { answer: _, ...one } of assistance) {
      const own = await findExchange(tx, one.exchange);
      if (own?.status !== 'withdrawn') coming.push(one);
    }
    return coming;
  }

  /** A file is here again: what others had asked and it does not bring any more was taken back while it was with them. */
  async broughtAgain(
    tx: EntityManager,
    only: FileId,
    { assistance }: { readonly assistance?: readonly AssistanceAlong[] | undefined },
    said: Said,
  ): Promise<void> {
    if (!assistance) return; // the sender does not say what it waits for
    for (const { open } of this.waiting)
      for (const exchange of await open(tx, only)) {
        if (assistance.some((one) => one.exchange === exchange) || (await findExchange(tx, exchange))) continue;
        await this.settle(tx, [{ exchange, by: this.desk.system.agency, answer: 'withdrawn' }], said, { only });
      }
  }

  private async settle(
    tx: EntityManager,
    settled: readonly AssistanceSettled[],
    said: Said,
    how: Telling,
  ): Promise<void> {
    for (const one of settled) for (const { settle } of this.waiting) await settle(tx, one, said, how);
  }

  private tell(tx: EntityManager, gone: Gone | undefined, settled: AssistanceSettled, said: Said): Promise<void> {
    return tellGone(this.exchanges, tx, gone, { assistance: [settled] }, said);
  }
}
