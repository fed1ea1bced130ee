import { PersonData, type FileId } from '@la-chan/contracts';
import { Actor, decisionShape, Desk, Id, IfMatch, type Officer, Persons, prose } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { v7 as uuid } from 'uuid';
import { changeIdentity, demandIdentityChange, identityDemanded } from './identity-demand';
import { SupervisionPost } from './supervision-post';
import { Supervisions } from './supervisions';

const reasoned = decisionShape.extend({ reasons: prose.describe('Sealed for the investigating body') });
class IdentityChangeDemand extends createZodDto(
  reasoned.extend({ person: PersonData.describe('As the charge is to name them; sealed') }),
) {}
class IdentityChange extends createZodDto(reasoned) {}

/** A charge that names its accused wrongly: the procuracy demands that it be changed, and changes it where the body does not. */
@ApiTags('supervisions')
@Controller('supervisions')
export class IdentityDemandController {
  constructor(
    private readonly supervisions: Supervisions,
    private readonly post: SupervisionPost,
    private readonly persons: Persons,
    private readonly desk: Desk,
  ) {}

  @Post(':id/accused/:accused/identity-change-demands')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Yêu cầu thay đổi quyết định khởi tố bị can ghi không đúng họ, tên, tuổi, nhân thân (BLTTHS 180(1)(b); TTLT 04/2018 9(5))',
  })
  demand(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { person, ...decision }: IdentityChangeDemand,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const sealed = await this.persons.seal(tx, person);
      return this.post.serve(
        'demandIdentityChange',
        { id, officer, ifMatch, decision },
        () => ({ decision: 'identity-change-demanded', accused }),
        (file, served, at) => demandIdentityChange(file, { ...served, accused, person: sealed }, at),
        { person, tx },
      );
    });
  }

  @Put(':id/demands/:notice/identity-change')
  @ApiOperation({
    summary:
      'Thay đổi nhân thân ghi trong quyết định khởi tố bị can: what the body has not done; sent within 24 hours (BLTTHS 180(1)(b), (3); TTLT 04/2018 9(5))',
  })
  change(
    @Id() id: FileId,
    @Id('notice') notice: string,
    @Body() decision: IdentityChange,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const exchange = uuid();
    return this.desk.database.tx(officer, async (tx) => {
      const { accused, person: sealed } = identityDemanded(await this.supervisions.one(tx, id), notice);
      const person = await this.persons.read(tx, officer, sealed, `notice ${exchange}`);
      return this.post.serve(
        'changeIdentity',
        { id, officer, ifMatch, decision },
        () => ({ decision: 'charge-identity-changed', demand: notice, accused }),
        (file, served, at) => changeIdentity(file, { ...served, notice }, at),
        { exchange, person, tx },
      );
    });
  }
}
