import { Article, Clause, PersonData, type EventOf, type FileId, type ownChargeChanged } from '@la-chan/contracts';
import { Actor, decisionShape, Desk, Id, IfMatch, type Officer, prose } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { ProsecutionFiles } from '../prosecution-file/prosecution-files';
import { replaces } from './charge-demand.controller';
import { changeOwnCharge } from './own-charge';
import { SupervisionPost } from './supervision-post';
import { Supervisions } from './supervisions';

const reasoned = decisionShape.extend({ reasons: prose.describe('Sealed for the investigating body') });
const crime = reasoned.extend({ article: Article, clause: Clause });
class OwnChargeChange extends createZodDto(crime.extend({ replaces })) {}
class OwnChargeSupplement extends createZodDto(crime) {}
class OwnIdentityChange extends createZodDto(
  reasoned.extend({ person: PersonData.describe('As the charge is to name them; sealed') }),
) {}

type Unserved<T> = T extends unknown ? Omit<T, 'exchange' | 'number'> : never;

/** A charge of the procuracy’s own, which the body does not change. */
@ApiTags('supervisions')
@Controller('supervisions')
export class OwnChargeController {
  constructor(
    private readonly supervisions: Supervisions,
    private readonly post: SupervisionPost,
    private readonly files: ProsecutionFiles,
    private readonly desk: Desk,
  ) {}

  @Put(':id/accused/:accused/charge')
  @ApiOperation({
    summary:
      'Thay đổi quyết định khởi tố bị can của Viện kiểm sát: another crime; sent within 24 hours (BLTTHS 180(1)(a), (3); TTLT 04/2018 9(5))',
  })
  change(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { article, clause, replaces, ...decision }: OwnChargeChange,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.decide(
      { id, officer, ifMatch, decision },
      { decision: 'own-charge-changed', accused, article, clause, replaces },
      { what: 'crime', accused, article, clause, replaces },
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
    @Body() { article, clause, ...decision }: OwnChargeSupplement,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.decide(
      { id, officer, ifMatch, decision },
      { decision: 'own-charge-supplemented', accused, article, clause },
      { what: 'further-crime', accused, article, clause },
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
    return this.decide(
      { id, officer, ifMatch, decision },
      { decision: 'own-charge-identity-changed', accused },
      { what: 'identity', accused },
      { person },
    );
  }

  private decide(
    reasoned: Parameters<SupervisionPost['serve']>[1],
    said: ReturnType<Parameters<SupervisionPost['serve']>[2]>,
    change: Unserved<EventOf<typeof ownChargeChanged>['data']>,
    dossier: { person?: PersonData } = {},
  ) {
    const { id, officer } = reasoned;
    return this.desk.database.tx(officer, async (tx) => {
      const { agency } = await this.supervisions.one(tx, id);
      const { accused } = change;
      const isOwn = await this.supervisions.hasCharged(tx, accused);
      const hasCome = await this.files.hasCome(tx, agency, accused);
      return this.post.serve(
        'changeOwnCharge',
        reasoned,
        () => said,
        (file, served, at) => changeOwnCharge(file, { ...served, ...change, isOwn, hasCome }, at),
        { ...dossier, tx },
      );
    });
  }
}
