import { Applicant, ApplicationSubject, type FileId, type Moment, type Role } from '@la-chan/contracts';
import type { Applied, ApplicationAct, Applying, FileRow } from '@la-chan/procedure';
import { Body, Controller, HttpCode, Inject, Optional, Post, Put, type Type } from '@nestjs/common';
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
import { type Following, NOTHING_FOLLOWS } from './following';
import { Id } from './id';
import { actShape, prose, Reading } from './requests';
import type { Store } from './store';

class Application extends createZodDto(
  actShape.extend({
    by: Applicant,
    about: ApplicationSubject.optional(),
    text: prose.describe('Who asks, and for what; sealed'),
  }),
) {}
class ApplicationAnswer extends createZodDto(
  actShape.extend({
    decision: z.enum(['granted', 'refused']),
    reasons: prose.optional().describe('Why it is refused; sealed'),
  }),
) {}

/** The routes `/<files>/:id/applications` of a procedure: what those whom a report or a case concerns ask for, and how it is answered; `readers` may read what is sealed. `Following`: to whom it goes once the file has gone. */
export function applicationsOf<File extends FileRow & Applied>(
  files: string,
  Files: Type<Store<File, ApplicationAct>>,
  law: Applying<File>,
  readers: readonly Role[],
  Following?: Type<Following<File>>,
): Type {
  @ApiTags(files)
  @Controller(files)
  class ApplicationsController {
    constructor(
      @Inject(Files) private readonly store: Store<File, ApplicationAct>,
      @Inject(Persons) private readonly persons: Persons,
      @Inject(Desk) private readonly desk: Desk,
      @Optional() @Inject(Following ?? NOTHING_FOLLOWS) private readonly following: Following<File> | undefined,
    ) {}

    @Post(':id/applications')
    @ApiOperation({
      summary:
        'Yêu cầu, đề nghị của người tố giác, báo tin, người bị tố giác, bị kiến nghị khởi tố, người bị hại; giữ bí mật, bảo vệ người tố giác, báo tin, người làm chứng, bị hại (TTLT 01/2017 4(5), 15(1); TT 28/2020 19(2); BLTTHS 484(2)(a))',
    })
    receive(
      @Id() id: FileId,
      @Body() { occurredAt: at, by, about, text }: Application,
      @Actor() officer: Officer,
      @IfMatch() ifMatch: number,
    ): Promise<File> {
      const application = uuid();
      return this.desk.database.tx(officer, async (tx) => {
        const sealed = await this.persons.sealText(tx, text);
        const also = this.passingOn(application, officer, at);
        return this.store.act('receiveApplication', id, { officer, at, ifMatch, tx, also }, (file, at) =>
          law.receiveApplication(file, { application, by, ...(about && { about }), text: sealed }, at),
        );
      });
    }

    @Post(':id/applications/:application/readings')
    @Repeatable()
    @HttpCode(200)
    @May(...readers)
    @ApiOperation({
      summary: 'Read what is asked, and why it was refused, sealed; the reading is logged with its purpose',
    })
    async read(
      @Id() id: FileId,
      @Id('application') application: string,
      @Body() { purpose }: Reading,
      @Actor() officer: Officer,
    ): Promise<{ text: string; reasons: string | null }> {
      const { applications } = await this.store.get(officer, id);
      const one = applications.find((each) => each.application === application);
      if (!one) throw new Refused('not-found');
      return this.desk.database.tx(officer, async (tx) => ({
        text: await this.persons.readText(tx, officer, one.text, purpose),
        reasons: one.reasons && (await this.persons.readText(tx, officer, one.reasons, purpose)),
      }));
    }

    @Put(':id/applications/:application/answer')
    @ApiOperation({
      summary:
        'Báo kết quả giải quyết yêu cầu, đề nghị; what is refused is answered in writing, with the reasons (TTLT 01/2017 4(5), 15(1); TT 28/2020 19(2); BLTTHS 486(1))',
    })
    answer(
      @Id() id: FileId,
      @Id('application') application: string,
      @Body() { occurredAt: at, decision, reasons: text }: ApplicationAnswer,
      @Actor() officer: Officer,
      @IfMatch() ifMatch: number,
    ): Promise<File> {
      return this.desk.database.tx(officer, async (tx) => {
        const reasons = text ? await this.persons.sealText(tx, text) : null;
        const also = this.passingOn(application, officer, at);
        return this.store.act('answerApplication', id, { officer, at, ifMatch, tx, also }, (file, at) =>
          law.answerApplication(file, { application, granted: decision === 'granted', reasons }, at),
        );
      });
    }

    private passingOn(application: string, officer: Officer, at: Moment | undefined) {
      return async (tx: EntityManager, file: File): Promise<void> => {
        const applications = file.applications.filter((one) => one.application === application);
        await this.following?.follow(tx, file, { applications }, { officer, at });
      };
    }
  }
  return ApplicationsController;
}
