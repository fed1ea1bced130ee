import {
  type AppliedBefore,
  type DescribedItem,
  type FileId,
  type ItemTakenOff,
  type ListedItem,
  type Participant,
  PersonData,
} from '@la-chan/contracts';
import { type AgencyKeys, send, together, written } from '@la-chan/messaging';
import { itemsNewTo, onList, type Applied, type Item, type WithItems } from '@la-chan/procedure';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Clock } from '../clock';
import { KEYS } from '../keys';
import { AccessLog } from '../officers/access-log';
import type { Officer } from '../officers/officer';
import { Refused } from '../problems/refused';
import { newKey, openBytes, sealBytes } from './sealing';

/** What comes sealed with an exchange, of those whom that names. */
interface Dossier {
  readonly persons?: readonly { readonly id: FileId; readonly person: PersonData }[] | undefined;
}

/** The list of an exchange, and what is on it no more. */
interface Listing {
  readonly items?: readonly ListedItem[] | undefined;
  readonly itemsOff?: readonly ItemTakenOff[] | undefined;
}

/** What comes sealed with the list of an exchange. */
interface Described {
  readonly items?: readonly DescribedItem[] | undefined;
}

const personIn = (dossier: Dossier | undefined, id: FileId): PersonData => {
  const { person } = dossier?.persons?.find((one) => one.id === id) ?? {};
  if (!person) throw new Error('an exchange names somebody of whom its dossier has no record');
  return person;
};

const descriptionIn = (dossier: Described | undefined, id: FileId): string => {
  const found = dossier?.items?.find(({ item }) => item === id);
  if (!found) throw new Error('an exchange lists an item that its dossier does not describe');
  return found.description;
};

/**
 * Persons' data, sealed at rest: a key per person, wrapped by the agency's key and kept apart. To destroy the key is to
 * erase the person, in backups too.
 */
@Injectable()
export class Persons {
  private readonly agencyKey: Buffer;

  constructor(
    private readonly clock: Clock,
    private readonly accessLog: AccessLog,
    @Inject(KEYS) keys: Pick<AgencyKeys, 'personsKey'>,
  ) {
    this.agencyKey = Buffer.from(keys.personsKey, 'base64');
  }

  /** Records a person in an act's transaction; the id, which may be given already, is all that a journal may hold. */
  async seal(tx: EntityManager, data: PersonData, id?: FileId): Promise<string> {
    return this.sealText(tx, JSON.stringify(PersonData.parse(data)), id);
  }

  /** Several, none where an exchange says nothing of them. */
  async sealAll(tx: EntityManager, persons: readonly PersonData[] = []): Promise<string[]> {
    const sealed: string[] = [];
    for (const one of persons) sealed.push(await this.seal(tx, one));
    return sealed;
  }

  /** Seals those whom an exchange names, with what its dossier says of each. */
  async sealNamed<Named extends { readonly id: FileId }>(
    tx: EntityManager,
    named: readonly Named[],
    dossier: Dossier | undefined,
  ): Promise<(Named & { person: string })[]> {
    const sealed = [];
    for (const one of named) sealed.push({ ...one, person: await this.seal(tx, personIn(dossier, one.id)) });
    return sealed;
  }

  /** The same of who takes part, as a file registers them. */
  async sealParticipants(
    tx: EntityManager,
    participants: readonly Participant[],
    dossier: Dossier | undefined,
  ): Promise<(Participant & { person: string })[]> {
    const named = participants.map((one) => ({ ...one, id: one.participant }));
    return (await this.sealNamed(tx, named, dossier)).map(({ id: _, ...one }) => one);
  }

  /** The same, under the ids by which the exchange names them. */
  async sealUnder(tx: EntityManager, ids: readonly FileId[], dossier: Dossier | undefined): Promise<void> {
    for (const id of ids) await this.seal(tx, personIn(dossier, id), id);
  }

  /** The same of those of whom there is no record yet; one that was erased stays so. */
  async sealUnknown(tx: EntityManager, ids: readonly FileId[], dossier: Dossier | undefined): Promise<void> {
    for (const id of ids) if (!(await this.has(tx, id))) await this.seal(tx, personIn(dossier, id), id);
  }

  /** Opens a record for an officer, which is itself recorded. Throws `record-lost` and `person-erased`. */
  async read(tx: EntityManager, officer: Officer, id: string, purpose: string): Promise<PersonData> {
    return PersonData.parse(JSON.parse(await this.readText(tx, officer, id, purpose)));
  }

  /** Opens several, each as `read` does. */
  async readAll(tx: EntityManager, officer: Officer, ids: readonly FileId[], purpose: string): Promise<PersonData[]> {
    const read: PersonData[] = [];
    for (const id of ids) read.push(await this.read(tx, officer, id, purpose));
    return read;
  }

  /** The same of what was told. */
  async readTexts(tx: EntityManager, officer: Officer, ids: readonly FileId[], purpose: string): Promise<string[]> {
    const read: string[] = [];
    for (const id of ids) read.push(await this.readText(tx, officer, id, purpose));
    return read;
  }

  /** Opens those whom a dossier names, each as `read` does. */
  async readNamed(
    tx: EntityManager,
    officer: Officer,
    named: readonly { readonly id: FileId; readonly person: FileId }[],
    purpose: string,
  ): Promise<{ id: FileId; person: PersonData }[]> {
    const read = [];
    for (const { id, person } of named) read.push({ id, person: await this.read(tx, officer, person, purpose) });
    return read;
  }

  /** Of these, whoever is not erased, each as `read` does. */
  async readKept(
    tx: EntityManager,
    officer: Officer,
    named: readonly { readonly id: FileId; readonly person: FileId }[],
    purpose: string,
  ): Promise<Map<FileId, PersonData>> {
    const read = new Map<FileId, PersonData>();
    for (const { id, person } of named) {
      try {
        read.set(id, await this.read(tx, officer, person, purpose));
      } catch (error) {
        if (!(error instanceof Refused && error.code === 'person-erased')) throw error;
      }
    }
    return read;
  }

  /** The same for what a person has told: testimony, the account of a report. */
  async sealText(tx: EntityManager, text: string, id: FileId = uuid()): Promise<string> {
    const key = newKey();
    const sealing = send(tx, {
      name: 'seal-person',
      text: `WITH person AS (INSERT INTO person (id, sealed, recorded_at) VALUES ($1, $2, $3))
             INSERT INTO keys.person_key (person_id, wrapped) VALUES ($1, $4)`,
      values: [id, sealBytes(key, Buffer.from(text), id), this.clock.now(), sealBytes(this.agencyKey, key, id)],
    });
    await written(tx, sealing);
    return id;
  }

  /** Seals what a dossier says of the items that an exchange lists, of those that the file does not have which is here already; with those of its list that were taken off elsewhere. */
  async sealItems(
    tx: EntityManager,
    { items = [], itemsOff = [] }: Listing,
    dossier: Described | undefined,
    here: WithItems = { items: [] },
  ): Promise<Item[]> {
    const sealed: Item[] = [];
    for (const one of itemsNewTo(here, items))
      sealed.push({ ...one, record: await this.sealText(tx, descriptionIn(dossier, one.item)) });
    const off = itemsOff.flatMap(({ item, ...off }) => {
      const known = here.items.find((one) => one.item === item);
      return known ? [{ ...known, off }] : [];
    });
    return [...sealed, ...off];
  }

  /** Opens what is on the list of a file, as a dossier says it where there is anything; each reading is logged with its purpose. */
  async readItems(
    tx: EntityManager,
    officer: Officer,
    file: WithItems,
    purpose: string,
  ): Promise<{ items?: DescribedItem[] }> {
    const read = [];
    for (const { record, off: _, decided: __, ...one } of onList(file))
      read.push({ ...one, description: await this.readText(tx, officer, record, purpose) });
    return read.length > 0 ? { items: read } : {};
  }

  /** Opens what was asked in a file for secrecy or protection, as a dossier says it where there is any; of a reporter who is `withheld` not what names them. Each reading is logged with its purpose. */
  async readApplications(
    tx: EntityManager,
    officer: Officer,
    { applications }: Applied,
    purpose: string,
    { withheld = false } = {},
  ): Promise<{ applications?: AppliedBefore[] }> {
    const read: AppliedBefore[] = [];
    for (const { about, text, reasons, ...one } of applications) {
      if (!about) continue;
      const isHidden = withheld && one.by === 'reporter';
      const open = (record: FileId): Promise<string> => this.readText(tx, officer, record, purpose);
      const said = isHidden
        ? { text: '', reasons: null }
        : { text: await open(text), reasons: reasons && (await open(reasons)) };
      read.push({ ...one, about, ...said });
    }
    return read.length > 0 ? { applications: read } : {};
  }

  /** Seals it as it comes along; of what the file knows that is here already what became of it alone. */
  async sealApplications(
    tx: EntityManager,
    coming: readonly AppliedBefore[] = [],
    here?: Applied,
  ): Promise<Applied['applications']> {
    const sealed = [];
    for (const { text, reasons, ...one } of coming) {
      const known = here?.applications.find(({ application }) => application === one.application);
      if (known && (known.granted !== null || one.granted === null)) continue;
      sealed.push({
        ...one,
        text: known?.text ?? (await this.sealText(tx, text)),
        reasons: reasons === null ? null : await this.sealText(tx, reasons),
      });
    }
    return sealed;
  }

  async readText(tx: EntityManager, officer: Officer, id: string, purpose: string): Promise<string> {
    const [row] = await send<{ sealed: Buffer; wrapped: Buffer | null }>(tx, {
      name: 'read-person',
      text: 'SELECT sealed, wrapped FROM person LEFT JOIN keys.person_key ON person_id = id WHERE id = $1',
      values: [id],
    });
    if (!row) throw new Refused('record-lost');
    await this.accessLog.record(tx, officer, 'read-person', id, purpose);
    if (!row.wrapped) throw new Refused('person-erased');
    return openBytes(openBytes(this.agencyKey, row.wrapped, id), row.sealed, id).toString();
  }

  /** Destroys the key. What was signed about the person stays valid, and unreadable. */
  async erase(tx: EntityManager, officer: Officer, id: string, purpose: string): Promise<void> {
    await together(
      send(tx, { name: 'erase-key', text: 'DELETE FROM keys.person_key WHERE person_id = $1', values: [id] }),
      send(tx, {
        name: 'erase-person',
        text: `UPDATE person SET sealed = '', erased_at = coalesce(erased_at, $2) WHERE id = $1`,
        values: [id, this.clock.now()],
      }),
      this.accessLog.record(tx, officer, 'erase-person', id, purpose),
    );
  }

  /** Also one that was erased. */
  private async has(tx: EntityManager, id: FileId): Promise<boolean> {
    return (
      (await send(tx, { name: 'has-person', text: 'SELECT 1 FROM person WHERE id = $1', values: [id] })).length > 0
    );
  }
}
