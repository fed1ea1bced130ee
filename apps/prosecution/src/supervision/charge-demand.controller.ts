import { Article, Clause, CrimeCharged, FileId, MergerGround, PersonData } from '@la-chan/contracts';
import { Actor, decisionShape, Desk, Id, IfMatch, type Officer, Persons, prose, Refused } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { v7 as uuid } from 'uuid';
import {
  changeCharge,
  chargePerson,
  demandCharge,
  demandJoinder,
  demandRequalification,
  requalify,
  supplementCharge,
  undone,
} from './charge-demand';
import { SupervisionPost } from './supervision-post';
import { Supervisions } from './supervisions';

export const replaces = CrimeCharged.optional().describe(
  'The crime of the accused that is another, where they are charged with several; where nothing is said the heaviest',
);
const reasoned = decisionShape.extend({ reasons: prose.describe('Sealed') });
const demand = reasoned.extend({ article: Article, clause: Clause });

class Instead extends createZodDto(reasoned) {}
class ChargeDemand extends createZodDto(demand.extend({ person: PersonData })) {}
class ChargeChangeDemand extends createZodDto(demand.extend({ replaces })) {}
class ChargeSupplementDemand extends createZodDto(demand) {}
class RequalificationDemand extends createZodDto(
  demand
    .extend({
      ground: z.enum(['case-of-other-crime', 'further-crime']),
      instead: Article.optional().describe('The crime of the case that is to be another, where it is about several'),
    })
    .refine(({ ground, instead }) => ground !== 'further-crime' || !instead, { path: ['instead'] }),
) {}

class SplitDemand extends createZodDto(reasoned.extend({ accused: z.array(FileId).min(1).max(200) })) {}
class MergerDemand extends createZodDto(
  reasoned.extend({ other: FileId.describe('The case in which it is to go on'), ground: MergerGround }),
) {}

/** What the procuracy demands of a body that investigates, and decides itself where that does not do it. */
@ApiTags('supervisions')
@Controller('supervisions')
export class ChargeDemandController {
  constructor(
    private readonly supervisions: Supervisions,
    private readonly post: SupervisionPost,
    private readonly persons: Persons,
    private readonly desk: Desk,
  ) {}

  @Post(':id/charge-demands')
  @HttpCode(200)
  @ApiOperation({ summary: 'Yêu cầu khởi tố bị can: somebody who is not charged yet (BLTTHS 179(4))' })
  demandCharge(
    @Id() id: FileId,
    @Body() { person, article, clause, ...decision }: ChargeDemand,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const charge = { ground: 'not-charged', article, clause } as const;
    return this.desk.database.tx(officer, async (tx) => {
      const sealed = await this.persons.seal(tx, person);
      return this.post.serve(
        'demandCharge',
        { id, officer, ifMatch, decision },
        () => ({ decision: 'charge-demanded', ...charge }),
        (file, served, at) => demandCharge(file, { ...served, ...charge, person: sealed }, at),
        { person, tx },
      );
    });
  }

  @Post(':id/accused/:accused/charge-change-demands')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Yêu cầu thay đổi quyết định khởi tố bị can: another crime (BLTTHS 180(1)(a); TTLT 04/2018 9(5))',
  })
  demandChargeChange(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { article, clause, replaces, ...decision }: ChargeChangeDemand,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const charge = { ground: 'other-crime', accused, article, clause, replaces } as const;
    return this.post.serve(
      'demandCharge',
      { id, officer, ifMatch, decision },
      () => ({ decision: 'charge-change-demanded', ...charge }),
      (file, served, at) => demandCharge(file, { ...served, ...charge }, at),
    );
  }

  @Post(':id/accused/:accused/charge-supplement-demands')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Yêu cầu bổ sung quyết định khởi tố bị can: one more crime (BLTTHS 180(2); TTLT 04/2018 9(5))',
  })
  demandChargeSupplement(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { article, clause, ...decision }: ChargeSupplementDemand,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const charge = { ground: 'further-crime', accused, article, clause } as const;
    return this.post.serve(
      'demandCharge',
      { id, officer, ifMatch, decision },
      () => ({ decision: 'charge-supplement-demanded', ...charge }),
      (file, served, at) => demandCharge(file, { ...served, ...charge }, at),
    );
  }

  @Post(':id/requalification-demands')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Yêu cầu thay đổi, bổ sung quyết định khởi tố vụ án: within 3 days of its receipt (BLTTHS 156(1); TTLT 04/2018 8(2))',
  })
  demandRequalification(
    @Id() id: FileId,
    @Body() { ground, article, clause, instead, ...decision }: RequalificationDemand,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const crime = { ground, article, clause, instead };
    return this.post.serve(
      'demandRequalification',
      { id, officer, ifMatch, decision },
      () => ({ decision: 'requalification-demanded', ...crime }),
      (file, served, at) => demandRequalification(file, { ...served, ...crime }, at),
    );
  }

  @Post(':id/split-demands')
  @HttpCode(200)
  @ApiOperation({ summary: 'Yêu cầu tách vụ án: these accused go on in a case of their own (TTLT 04/2018 29(3))' })
  demandSplit(
    @Id() id: FileId,
    @Body() { accused, ...decision }: SplitDemand,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.post.serve(
      'demandJoinder',
      { id, officer, ifMatch, decision },
      () => ({ decision: 'split-demanded', accused }),
      (file, served, at) => demandJoinder(file, { ...served, of: 'split', accused }, at),
    );
  }

  @Post(':id/merger-demands')
  @HttpCode(200)
  @ApiOperation({ summary: 'Yêu cầu nhập vụ án: it goes on in another, initiated first (TTLT 04/2018 29(3))' })
  demandMerger(
    @Id() id: FileId,
    @Body() { other, ground, ...decision }: MergerDemand,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.post.serve(
      'demandJoinder',
      { id, officer, ifMatch, decision },
      () => ({ decision: 'merger-demanded', other, ground }),
      (file, served, at) => demandJoinder(file, { ...served, of: 'merger', other, ground }, at),
    );
  }

  @Put(':id/demands/:notice/charge')
  @ApiOperation({
    summary:
      'Khởi tố bị can: whom the body has not charged though it was demanded; sent within 24 hours (BLTTHS 179(4); TTLT 04/2018 9(5))',
  })
  chargePerson(
    @Id() id: FileId,
    @Id('notice') notice: string,
    @Body() decision: Instead,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const [accused, exchange] = [uuid(), uuid()];
    return this.desk.database.tx(officer, async (tx) => {
      const { article, clause, person: sealed } = undone(await this.supervisions.one(tx, id), notice, 'charge');
      if (!sealed) throw new Refused('not-found');
      const person = await this.persons.read(tx, officer, sealed, `notice ${exchange}`);
      return this.post.serve(
        'chargePerson',
        { id, officer, ifMatch, decision },
        () => ({ decision: 'person-charged', demand: notice, accused, article, clause }),
        (file, served, at) => chargePerson(file, { ...served, notice, accused }, at),
        { exchange, person, tx },
      );
    });
  }

  @Put(':id/demands/:notice/charge-change')
  @ApiOperation({
    summary:
      'Thay đổi quyết định khởi tố bị can: what the body has not done; sent within 24 hours (BLTTHS 180(3); TTLT 04/2018 9(5))',
  })
  changeCharge(
    @Id() id: FileId,
    @Id('notice') notice: string,
    @Body() decision: Instead,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.post.serve(
      'changeCharge',
      { id, officer, ifMatch, decision },
      (_, before) => {
        const { article, clause, replaces, accused = '' } = undone(before, notice, 'charge-change');
        return { decision: 'charge-changed', demand: notice, accused, article, clause, replaces };
      },
      (file, served, at) => changeCharge(file, { ...served, notice }, at),
    );
  }

  @Put(':id/demands/:notice/charge-supplement')
  @ApiOperation({
    summary:
      'Bổ sung quyết định khởi tố bị can: what the body has not done; sent within 24 hours (BLTTHS 180(2), (3); TTLT 04/2018 9(5))',
  })
  supplementCharge(
    @Id() id: FileId,
    @Id('notice') notice: string,
    @Body() decision: Instead,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.post.serve(
      'supplementCharge',
      { id, officer, ifMatch, decision },
      (_, before) => {
        const { article, clause, accused = '' } = undone(before, notice, 'charge-supplement');
        return { decision: 'charge-supplemented', demand: notice, accused, article, clause };
      },
      (file, served, at) => supplementCharge(file, { ...served, notice }, at),
    );
  }

  @Put(':id/demands/:notice/requalification')
  @ApiOperation({
    summary:
      'Thay đổi, bổ sung quyết định khởi tố vụ án: 3 days after the demand came and nothing was done (BLTTHS 156(2); TTLT 04/2018 8(2))',
  })
  requalify(
    @Id() id: FileId,
    @Id('notice') notice: string,
    @Body() decision: Instead,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.post.serve(
      'requalify',
      { id, officer, ifMatch, decision },
      (_, before) => {
        const { article, clause, ground, instead } = undone(before, notice, 'requalification');
        const adds = ground === 'further-crime';
        return { decision: 'case-requalified', demand: notice, adds, article, clause, instead };
      },
      (file, served, at, deadlines) => requalify(file, { ...served, notice }, deadlines(), at),
    );
  }
}
