import { extensionRequest, type FileId } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Actor, type Before, Desk, Id, IfMatch, type Officer, Persons } from '@la-chan/platform';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Decisions } from '../decisions';
import { toBeTold } from './notices';
import { askExtension, prolong, resolutionLimit, resume, suspend } from './time-limit';
import type { Verification } from './verification';
import { ExtensionRequest, Prolongation, Suspension, VerificationResumption } from './verification.requests';
import { Verifications } from './verifications';

/** What moves, suspends and resumes the time limit of a verification. */
@ApiTags('verifications')
@Controller('verifications')
export class TimeLimitController {
  constructor(
    private readonly verifications: Verifications,
    private readonly exchanges: Exchanges,
    private readonly decisions: Decisions,
    private readonly persons: Persons,
    private readonly desk: Desk,
  ) {}

  @Put(':id/prolongation')
  @ApiOperation({ summary: 'Kéo dài: to at most 2 months from receipt (BLTTHS 147(2))' })
  prolong(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...decision }: Prolongation,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.verifications.act('prolong', id, { officer, at, ifMatch }, (file, at) => prolong(file, decision, at));
  }

  @Put(':id/extension-request')
  @ApiOperation({ summary: 'Ask the procuracy to extend, 5 days before the limit; only it can grant (BLTTHS 147(2))' })
  askExtension(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...asked }: ExtensionRequest,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const exchange = uuid();
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, { number, unit }: Verification, { deadlines }: Before<Verification>) => {
      const limit = resolutionLimit(deadlines())?.dueAt ?? acting.at;
      const terms = { number, ...asked, limit, unit };
      const to = this.decisions.procuracyOf(unit);
      await this.exchanges.open(tx, extensionRequest, { id: exchange, to, file: id, terms }, acting);
    };
    return this.verifications.act('askExtension', id, { officer, at, ifMatch, also }, (file, at, deadlines) => {
      const to = this.decisions.procuracyOf(file.unit);
      return askExtension(file, { exchange, to, ...asked }, deadlines(), at);
    });
  }

  @Put(':id/suspension')
  @ApiOperation({
    summary:
      'Tạm đình chỉ: once the limit has run out; served on the procuracy, with who reported (BLTTHS 148(1), (2))',
  })
  suspend(
    @Id() id: FileId,
    @Body() { occurredAt: at, ground, signedBy }: Suspension,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, file: Verification) => {
      const { number, unit, anonymous } = file;
      const told = toBeTold(file);
      const dossier = told
        ? { reporter: await this.persons.read(tx, officer, told, `suspension ${notice}`) }
        : undefined;
      const decision = { decision: 'suspension', anonymous, signedBy, number, decidedAt: acting.at, unit } as const;
      await this.decisions.serve(tx, notice, id, decision, acting, dossier);
    };
    return this.verifications.act('suspend', id, { officer, at, ifMatch, also }, (file, at, deadlines) =>
      suspend(file, { ground, notice, ...(signedBy && { signedBy }) }, deadlines(), at),
    );
  }

  @Put(':id/resumption')
  @ApiOperation({ summary: 'Phục hồi: one month from the decision (BLTTHS 149(1)); served on the procuracy' })
  resume(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...resumption }: VerificationResumption,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const also = this.decisions.serving({ decision: 'resumption', ...resumption }, notice, officer, at);
    return this.verifications.act('resume', id, { officer, at, ifMatch, also }, (file, at) =>
      resume(file, { notice, ...resumption }, at),
    );
  }
}
