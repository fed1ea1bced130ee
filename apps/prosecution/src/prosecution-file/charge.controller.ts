import { Crime, CrimeCharged, isNamedOnce, PersonData, type FileId } from '@la-chan/contracts';
import { Actor, decisionShape, Desk, Id, IfMatch, type Officer, Persons, prose } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { v7 as uuid } from 'uuid';
import { chargeAndReturn, type FurtherCharge } from './charge';
import { ProsecutionPost } from './prosecution-post';
import { ProsecutionFiles } from './prosecution-files';

const crimeDecided = decisionShape.extend({
  ...Crime.pick({ article: true, clause: true, provision: true }).shape,
  demand: prose.describe('What is to be investigated; sealed'),
});
const once = { path: ['provision'] };
class CrimeDecided extends createZodDto(crimeDecided.refine(isNamedOnce, once)) {}
class ChargeChanged extends createZodDto(
  crimeDecided
    .extend({ replaces: CrimeCharged.optional().describe('Which of several crimes of the accused is another') })
    .refine(isNamedOnce, once),
) {}
class PersonCharged extends createZodDto(crimeDecided.extend({ person: PersonData }).refine(isNamedOnce, once)) {}

/** Another offender or crime that comes out once the procuracy has the file, which goes back with what is decided of it. */
@ApiTags('prosecution-files')
@Controller('prosecution-files')
export class ChargeController {
  constructor(
    private readonly files: ProsecutionFiles,
    private readonly persons: Persons,
    private readonly post: ProsecutionPost,
    private readonly desk: Desk,
  ) {}

  @Put(':id/charge')
  @ApiOperation({
    summary:
      'Khởi tố bị can: somebody who was not charged; the case is supplemented first where the crime is not of it, and the file goes back (BLTTHS 179(4), 236(4))',
  })
  charge(
    @Id() id: FileId,
    @Body() { person, article, clause, provision, ...decided }: PersonCharged,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const charge = { decision: 'person-charged', accused: uuid(), article, clause, provision } as const;
    return this.decide(charge, decided, { id, officer, ifMatch }, person);
  }

  @Put(':id/accused/:accused/charge')
  @ApiOperation({
    summary:
      'Thay đổi quyết định khởi tố bị can: another crime in place of one, of the case too where it is not of it; the file goes back (BLTTHS 156, 180(1)(a), 236(4))',
  })
  change(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { article, clause, provision, replaces, ...decided }: ChargeChanged,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const charge = { decision: 'charge-changed', accused, article, clause, provision, replaces } as const;
    return this.decide(charge, decided, { id, officer, ifMatch });
  }

  @Post(':id/accused/:accused/charges')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Bổ sung quyết định khởi tố bị can: one more crime, of the case too where it is not of it; the file goes back (BLTTHS 156, 180(2), 236(4))',
  })
  supplement(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { article, clause, provision, ...decided }: CrimeDecided,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.decide({ decision: 'charge-supplemented', accused, article, clause, provision }, decided, {
      id,
      officer,
      ifMatch,
    });
  }

  @Post(':id/crimes')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Bổ sung quyết định khởi tố vụ án: a crime of which nobody is charged yet; the file goes back (BLTTHS 156(1), 236(4))',
  })
  initiate(
    @Id() id: FileId,
    @Body() { article, clause, provision, ...decided }: CrimeDecided,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.decide({ decision: 'case-supplemented', article, clause, provision }, decided, {
      id,
      officer,
      ifMatch,
    });
  }

  private decide(
    charge: FurtherCharge,
    { occurredAt: at, number, demand }: Pick<CrimeDecided, 'occurredAt' | 'number' | 'demand'>,
    { id, officer, ifMatch }: { id: FileId; officer: Officer; ifMatch: number },
    person?: PersonData,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const before = await this.files.get(officer, id);
      if (person) await this.persons.seal(tx, person, charge.accused);
      await this.post.returnedWith(tx, before, { charge, number, demand, person }, this.desk.acting(officer, at));
      return this.files.act('chargeAndReturn', id, { officer, at, ifMatch, tx }, (file, at) =>
        chargeAndReturn(file, { ...charge, number }, at, this.desk.days.settings),
      );
    });
  }
}
