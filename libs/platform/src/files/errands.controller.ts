import {
  AgencyId,
  Day,
  EntrustedAct,
  errandRequest,
  type FileId,
  type Moment,
  type Role,
  UnitCode,
  VerificationAct,
} from '@la-chan/contracts';
import { competentAgency, Directory, type Exchange, Exchanges, ownFile } from '@la-chan/messaging';
import type { Entrusting, EntrustingAct, EntrustingLaw, FileRow } from '@la-chan/procedure';
import { Body, Controller, HttpCode, Inject, Post, Put, type Type } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { Repeatable } from '../idempotency/idempotency.interceptor';
import { Actor, IfMatch, May } from '../officers/decorators';
import type { Officer } from '../officers/officer';
import { Persons } from '../persons/persons';
import { Refused } from '../problems/refused';
import { Desk } from './desk';
import { Id } from './id';
import { actShape, bodyName, prose, Reading } from './requests';
import type { Store } from './store';

const errandShape = actShape.extend({
  body: bodyName.optional().describe('Who is asked on paper'),
  to: AgencyId.optional().describe('A body of the platform, which is asked over it, and answers over it'),
  unit: UnitCode.optional().describe('Where it is asked, in this city: the procuracy there is told'),
  until: Day.optional().describe('The day by which it is wanted'),
  request: prose.describe('Sealed'),
});
type Asked = z.infer<typeof errandShape> & { readonly acts: EntrustedAct[] };
const isAddressed = ({ body, to, unit }: z.infer<typeof errandShape>): boolean =>
  to === undefined ? body !== undefined : body === undefined && unit !== undefined;
const addressed = { path: ['to'], error: 'a body on paper, or one of the platform with its unit' };

class VerificationErrand extends createZodDto(
  errandShape.extend({ acts: z.array(VerificationAct).min(1).max(10) }).refine(isAddressed, addressed),
) {}
class CaseErrand extends createZodDto(
  errandShape.extend({ acts: z.array(EntrustedAct).min(1).max(10) }).refine(isAddressed, addressed),
) {}
class ErrandAnswer extends createZodDto(
  actShape
    .extend({
      done: z.boolean(),
      result: prose.optional().describe('The result, or why it could not be done, as that body has written; sealed'),
    })
    .refine(({ done, result }) => done || result !== undefined, { path: ['result'] }),
) {}

/** Part of what is asked of a report, or of the investigation of a case. */
type Part = 'verification' | 'investigation';

/** Tells the procuracy beside the body that is asked (TTLT 01/2017 12(4); TTLT 04/2018 30). */
export interface ErrandPost {
  entrusted(
    tx: EntityManager,
    file: Pick<FileRow, 'id' | 'number' | 'unit'>,
    told: { readonly notice: string; readonly unit: UnitCode; readonly about: Part },
    officer: Officer,
    at: Moment | undefined,
  ): Promise<void>;
}

/** What a body of the platform has answered, in a file of this store; none where the errand is of another procedure. */
export async function errandAnswered<File>(
  store: Store<File, EntrustingAct>,
  law: Pick<EntrustingLaw<File & FileRow & Entrusting>, 'recordErrand'>,
  { persons, desk: { system: officer } }: { readonly persons: Persons; readonly desk: Pick<Desk, 'system'> },
  exchange: Exchange<typeof errandRequest>,
  tx: EntityManager,
  { at, dossier }: { readonly at: Moment; readonly dossier: { readonly text: string } | undefined },
): Promise<void> {
  const result = dossier && (await persons.sealText(tx, dossier.text));
  const done = exchange.answer?.done ?? false;
  const answer = { errand: exchange.id, by: exchange.counterpart, done, ...(result && { result }) };
  await store.act('recordErrand', ownFile(exchange), { officer, tx, at }, (file, at) =>
    law.recordErrand(file as File & FileRow & Entrusting, answer, at),
  );
}

/** The store and the law of the files, whom else is told, and who may read what is sealed. */
type Entrusted<File extends FileRow & Entrusting> = [
  Files: Type<Store<File, EntrustingAct>>,
  law: EntrustingLaw<File>,
  Told: Type<ErrandPost>,
  readers: readonly Role[],
];

/** What other bodies are asked to do of a file that stays here: the routes `/<files>/:id/errands`; `readers` may read what is sealed. */
function entrustingOf<File extends FileRow & Entrusting>(
  Files: Type<Store<File, EntrustingAct>>,
  law: EntrustingLaw<File>,
  Told: Type<ErrandPost>,
  readers: readonly Role[],
  about: Part,
) {
  abstract class EntrustingController {
    @Inject(Files) protected readonly store!: Store<File, EntrustingAct>;
    @Inject(Told) private readonly post!: ErrandPost;
    @Inject(Persons) private readonly persons!: Persons;
    @Inject(Exchanges) private readonly exchanges!: Exchanges;
    @Inject(Directory) private readonly directory!: Directory;
    @Inject(Desk) private readonly desk!: Desk;

    @Post(':id/errands/:errand/readings')
    @Repeatable()
    @HttpCode(200)
    @May(...readers)
    @ApiOperation({
      summary: 'Read what was asked and what was answered, sealed; the reading is logged with its purpose',
    })
    async read(
      @Id() id: FileId,
      @Id('errand') errand: string,
      @Body() { purpose }: Reading,
      @Actor() officer: Officer,
    ): Promise<{ request?: string; result?: string }> {
      const { errands } = await this.store.get(officer, id);
      const found = errands.find((one) => one.errand === errand);
      if (!found) throw new Refused('not-found');
      return this.desk.database.tx(officer, async (tx) => ({
        ...(found.request && { request: await this.persons.readText(tx, officer, found.request, purpose) }),
        ...(found.result && { result: await this.persons.readText(tx, officer, found.result, purpose) }),
      }));
    }

    @Put(':id/errands/:errand/answer')
    @ApiOperation({
      summary:
        'What was asked on paper was done, or could not be, and why, as that body has to write (BLTTHS 171(2); TTLT 01/2017 12(4); TTLT 04/2018 30)',
    })
    recordErrand(
      @Id() id: FileId,
      @Id('errand') errand: string,
      @Body() { occurredAt: at, done, result: text }: ErrandAnswer,
      @Actor() officer: Officer,
      @IfMatch() ifMatch: number,
    ): Promise<File> {
      return this.desk.database.tx(officer, async (tx) => {
        const result = text && (await this.persons.sealText(tx, text));
        return this.store.act('recordErrand', id, { officer, at, ifMatch, tx }, (file, at) =>
          law.recordErrand(file, { errand, done, ...(result && { result }) }, at),
        );
      });
    }

    /** On paper, or by a request to a body of the platform; the procuracy where it is asked is told. */
    protected async ask(id: FileId, errand: Asked, officer: Officer, ifMatch: number): Promise<File> {
      const { occurredAt: at, unit, until, acts, request, body } = errand;
      const acting = this.desk.acting(officer, at);
      const to = errand.to && unit && competentAgency(this.directory, 'investigation', unit, acting.now, errand.to);
      if (to === officer.agency)
        throw new Refused('own-errand', { law: 'TTLT 01/2017 12(4); TTLT 04/2018 30', field: '/to' });
      const [exchange, notice] = [uuid(), uuid()];
      const also = async (tx: EntityManager, file: File): Promise<void> => {
        if (!unit) return;
        await this.post.entrusted(tx, file, { notice, unit, about }, officer, at);
        if (!to) return;
        const terms = { number: file.number, about, acts, unit, ...(until && { until }) };
        const opening = { id: exchange, to, file: id, unit: file.unit, terms, dossier: { text: request } };
        await this.exchanges.open(tx, errandRequest, opening, acting);
      };
      return this.desk.database.tx(officer, async (tx) => {
        const sealed = await this.persons.sealText(tx, request);
        const name = body ?? (to && this.directory.agency(to, acting.at)?.name.vi) ?? '';
        const asked = {
          errand: exchange,
          body: name,
          request: sealed,
          acts,
          ...(to && { to }),
          ...(unit && { notice }),
          ...(until && { until }),
        };
        return this.store.act('entrust', id, { officer, at, ifMatch, tx, also }, (file, at) =>
          law.entrust(file, asked, at),
        );
      });
    }
  }
  return EntrustingController;
}

/** Of what is verified in a report. */
export function verificationErrandsOf<File extends FileRow & Entrusting>(files: string, ...of: Entrusted<File>): Type {
  @ApiTags(files)
  @Controller(files)
  class VerificationErrandsController extends entrustingOf(...of, 'verification') {
    @Post(':id/errands')
    @ApiOperation({
      summary:
        'Đề nghị cơ quan khác xác minh: the file stays here; the procuracy beside that body is told (TTLT 01/2017 12(4))',
    })
    entrust(
      @Id() id: FileId,
      @Body() errand: VerificationErrand,
      @Actor() officer: Officer,
      @IfMatch() ifMatch: number,
    ): Promise<File> {
      return this.ask(id, errand, officer, ifMatch);
    }
  }
  return VerificationErrandsController;
}

/** Of what is investigated in a case. */
export function caseErrandsOf<File extends FileRow & Entrusting>(files: string, ...of: Entrusted<File>): Type {
  @ApiTags(files)
  @Controller(files)
  class CaseErrandsController extends entrustingOf(...of, 'investigation') {
    @Post(':id/errands')
    @ApiOperation({
      summary:
        'Ủy thác điều tra: the case stays here; the procuracy beside the body that is entrusted is told; also who is asked to hold somebody in an urgent case, with the order (BLTTHS 171(1); TTLT 04/2018 15(5), 30)',
    })
    entrust(
      @Id() id: FileId,
      @Body() errand: CaseErrand,
      @Actor() officer: Officer,
      @IfMatch() ifMatch: number,
    ): Promise<File> {
      return this.ask(id, errand, officer, ifMatch);
    }
  }
  return CaseErrandsController;
}
