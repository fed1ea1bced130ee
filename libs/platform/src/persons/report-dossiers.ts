import type {
  AppliedBefore,
  DescribedItem,
  FileId,
  FirstMeasureDone,
  ListedItem,
  PersonData,
} from '@la-chan/contracts';
import { itemsFollowing, type Applied, type ComingAlong, type WithItems } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../officers/officer';
import { Persons } from './persons';

/** What of a report goes sealed with it, or follows it. */
interface Dossier {
  readonly reporter: PersonData | null;
  readonly others?: readonly PersonData[] | undefined;
  readonly account: string;
  readonly items?: readonly DescribedItem[] | undefined;
  readonly firstMeasures?: readonly FirstMeasureDone[] | undefined;
  readonly applications?: readonly AppliedBefore[] | undefined;
}

/** The same as a file has it, of a whole report or of what has come into it: records are sealed. */
export interface Came extends ComingAlong {
  readonly reporter?: FileId | null;
  readonly others?: readonly FileId[];
  readonly accounts?: readonly FileId[];
}

/** What is listed of a report, and was done, where it is not in a dossier. */
interface Listed {
  readonly items?: readonly ListedItem[] | undefined;
  readonly firstMeasures?: readonly FirstMeasureDone[] | undefined;
}

/** Whoever had a report before has it unsealed for whoever takes it on, who seals it anew. */
@Injectable()
export class ReportDossiers {
  constructor(private readonly persons: Persons) {}

  /** Opens what goes along, or follows; `withheld`: without who reported, as they have asked (TTLT 01/2017 4(5)). Each reading is logged with its purpose. */
  async read(
    tx: EntityManager,
    officer: Officer,
    { items = [], applications = [], accounts = [], ...came }: Came,
    purpose: string,
    { withheld = false } = {},
  ) {
    const { persons } = this;
    const { reporter = null, others = [] }: Came = withheld ? {} : came;
    const also = await persons.readAll(tx, officer, others, purpose);
    return {
      reporter: reporter ? await persons.read(tx, officer, reporter, purpose) : null,
      ...(also.length > 0 && { others: also }),
      account: (await persons.readTexts(tx, officer, accounts, purpose)).join('\n\n'),
      ...(await persons.readItems(tx, officer, { items }, purpose)),
      ...(await persons.readApplications(tx, officer, { applications }, purpose, { withheld })),
    };
  }

  /** Seals a report that is taken on, with what has followed it by then. */
  async seal(
    tx: EntityManager,
    { items: listed = [], firstMeasures = [] }: Listed,
    [dossier, ...supplements]: readonly Dossier[],
  ): Promise<{ reporter: FileId | null; others: FileId[]; account: FileId; coming: ComingAlong }> {
    const { persons } = this;
    const all = dossier ? [dossier, ...supplements] : [];
    const described = { items: all.flatMap(({ items = [] }) => items) };
    const told = all.flatMap(({ account }) => (account === '' ? [] : [account]));
    return {
      reporter: dossier?.reporter ? await persons.seal(tx, dossier.reporter) : null,
      others: await persons.sealAll(
        tx,
        all.flatMap(({ others = [] }) => others),
      ),
      account: await persons.sealText(tx, told.join('\n\n')),
      coming: {
        items: await persons.sealItems(tx, { items: [...listed, ...itemsFollowing(supplements)] }, described),
        firstMeasures: [...firstMeasures, ...supplements.flatMap(({ firstMeasures = [] }) => firstMeasures)],
        applications: await persons.sealApplications(
          tx,
          all.flatMap(({ applications = [] }) => applications),
        ),
      },
    };
  }

  /** Seals what follows a report that is here: what that does not know. */
  async sealFollowing(
    tx: EntityManager,
    dossier: Dossier,
    here: Applied & WithItems,
  ): Promise<{ told: { account: FileId; others?: FileId[] } | undefined } & ComingAlong> {
    const { persons } = this;
    const others = await persons.sealAll(tx, dossier.others);
    const isTold = dossier.account !== '' || others.length > 0;
    const account = isTold ? await persons.sealText(tx, dossier.account) : undefined;
    return {
      told: account ? { account, ...(others.length > 0 && { others }) } : undefined,
      items: await persons.sealItems(tx, { items: itemsFollowing([dossier]) }, dossier, here),
      firstMeasures: dossier.firstMeasures,
      applications: await persons.sealApplications(tx, dossier.applications, here),
    };
  }

  /** Its sender has withdrawn it: nobody here needs to read it any more. */
  async erase(
    tx: EntityManager,
    officer: Officer,
    { reporter, account, ...report }: Erased,
    purpose: string,
  ): Promise<void> {
    const listed = report.items.map(({ record }) => record);
    const asked = report.applications.flatMap(({ text, reasons }) => [text, reasons]);
    for (const record of [reporter, account, ...report.others, ...report.supplements, ...listed, ...asked])
      if (record) await this.persons.erase(tx, officer, record, purpose);
  }
}

interface Erased extends Applied, WithItems {
  readonly reporter: FileId | null;
  readonly others: readonly FileId[];
  readonly account: FileId | null;
  readonly supplements: readonly FileId[];
}
