import { FileId, ParticipantRole, PersonData, type Role } from '@la-chan/contracts';
import type { ParticipantAct, Registering, WithParticipants } from '@la-chan/procedure';
import { Body, Controller, Delete, HttpCode, Inject, Post, type Type } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { Repeatable } from '../idempotency/idempotency.interceptor';
import { Actor, IfMatch, May } from '../officers/decorators';
import type { Officer } from '../officers/officer';
import { Persons } from '../persons/persons';
import { Refused } from '../problems/refused';
import { Desk } from './desk';
import { Id } from './id';
import { actShape, Reading } from './requests';
import type { Store } from './store';

class Registration extends createZodDto(
  actShape.extend({
    role: ParticipantRole,
    of: FileId.optional().describe(
      'For whom: an accused, a victim, a civil party or whoever is denounced, by their id in the file, or whoever is held, by their record; a civil party for nobody',
    ),
    person: PersonData,
  }),
) {}

/** The routes `/<files>/:id/participants` of a procedure: defenders, representatives, protectors of rights and civil parties; `readers` may read who they are. */
export function participantsOf<File extends WithParticipants>(
  files: string,
  Files: Type<Store<File, ParticipantAct>>,
  law: Registering<File>,
  readers: readonly Role[],
): Type {
  @ApiTags(files)
  @Controller(files)
  class ParticipantsController {
    constructor(
      @Inject(Files) private readonly store: Store<File, ParticipantAct>,
      @Inject(Persons) private readonly persons: Persons,
      @Inject(Desk) private readonly desk: Desk,
    ) {}

    @Post(':id/participants')
    @HttpCode(200)
    @ApiOperation({
      summary:
        'Đăng ký người bào chữa, người đại diện, người bảo vệ quyền và lợi ích hợp pháp, đương sự: sealed; who is registered is told what is decided (BLTTHS 229(3), 232(4), 235(2), 239(2), 240(2), 249(3), 262(1), 286(1), (2); TT 28/2020 4(1))',
    })
    register(
      @Id() id: FileId,
      @Body() { occurredAt: at, person: data, ...taking }: Registration,
      @Actor() officer: Officer,
      @IfMatch() ifMatch: number,
    ): Promise<File> {
      return this.desk.database.tx(officer, async (tx) => {
        const person = await this.persons.seal(tx, data);
        return this.store.act('registerParticipant', id, { officer, at, ifMatch, tx }, (file, at) =>
          law.registerParticipant(file, { participant: person, person, ...taking }, at),
        );
      });
    }

    @Delete(':id/participants/:participant')
    @ApiOperation({
      summary:
        'Chấm dứt việc tham gia: dismissed or withdrawn, this one is told nothing more (BLTTHS 229(3), 232(4), 235(2), 239(2), 240(2), 249(3), 262(1), 286(1), (2))',
    })
    end(
      @Id() id: FileId,
      @Id('participant') participant: FileId,
      @Actor() officer: Officer,
      @IfMatch() ifMatch: number,
    ): Promise<File> {
      return this.store.act('endParticipation', id, { officer, ifMatch }, (file, at) =>
        law.endParticipation(file, { participant }, at),
      );
    }

    @Post(':id/participants/:participant/readings')
    @Repeatable()
    @HttpCode(200)
    @May(...readers)
    @ApiOperation({ summary: 'Read the sealed record of who takes part; the reading is logged with its purpose' })
    async read(
      @Id() id: FileId,
      @Id('participant') participant: FileId,
      @Body() { purpose }: Reading,
      @Actor() officer: Officer,
    ): Promise<PersonData> {
      const one = (await this.store.get(officer, id)).participants.find((each) => each.participant === participant);
      if (!one) throw new Refused('not-found');
      return this.desk.database.tx(officer, (tx) => this.persons.read(tx, officer, one.person, purpose));
    }
  }
  return ParticipantsController;
}
