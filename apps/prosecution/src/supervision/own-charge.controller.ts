import { Article, Clause, PersonData, type FileId } from '@la-chan/contracts';
import { Actor, decisionShape, Id, IfMatch, type Officer, prose } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { changeOwnCharge } from './own-charge';
import { SupervisionPost } from './supervision-post';

const reasoned = decisionShape.extend({ reasons: prose.describe('Sealed for the investigating body') });
class OwnChargeChange extends createZodDto(reasoned.extend({ article: Article, clause: Clause })) {}
class OwnIdentityChange extends createZodDto(
  reasoned.extend({ person: PersonData.describe('As the charge is to name them; sealed') }),
) {}

/** A charge of the procuracy’s own, which the body does not change. */
@ApiTags('supervisions')
@Controller('supervisions')
export class OwnChargeController {
  constructor(private readonly post: SupervisionPost) {}

  @Put(':id/accused/:accused/charge')
  @ApiOperation({
    summary:
      'Thay đổi quyết định khởi tố bị can của Viện kiểm sát: another crime; sent within 24 hours (BLTTHS 180(1)(a), (3); TTLT 04/2018 9(5))',
  })
  change(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { article, clause, ...decision }: OwnChargeChange,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.post.serve(
      'changeOwnCharge',
      { id, officer, ifMatch, decision },
      () => ({ decision: 'own-charge-changed', accused, article, clause }),
      (file, served, at, _, history) =>
        changeOwnCharge(file, { ...served, what: 'crime', accused, article, clause }, history, at),
    );
  }

  @Post(':id/accused/:accused/charges')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Bổ sung quyết định khởi tố bị can của Viện kiểm sát: one more crime; sent within 24 hours (BLTTHS 180(2), (3); TTLT 04/2018 9(5))',
  })
  supplement(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { article, clause, ...decision }: OwnChargeChange,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.post.serve(
      'changeOwnCharge',
      { id, officer, ifMatch, decision },
      () => ({ decision: 'own-charge-supplemented', accused, article, clause }),
      (file, served, at, _, history) =>
        changeOwnCharge(file, { ...served, what: 'further-crime', accused, article, clause }, history, at),
    );
  }

  @Put(':id/accused/:accused/identity')
  @ApiOperation({
    summary:
      'Thay đổi nhân thân ghi trong quyết định khởi tố bị can của Viện kiểm sát; sent within 24 hours (BLTTHS 180(1)(b), (3); TTLT 04/2018 9(5))',
  })
  changeIdentity(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { person, ...decision }: OwnIdentityChange,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.post.serve(
      'changeOwnCharge',
      { id, officer, ifMatch, decision },
      () => ({ decision: 'own-charge-identity-changed', accused }),
      (file, served, at, _, history) => changeOwnCharge(file, { ...served, what: 'identity', accused }, history, at),
      { person },
    );
  }
}
