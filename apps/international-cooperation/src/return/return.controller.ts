import { dayOf, type FileId } from '@la-chan/contracts';
import { Actor, Desk, Id, IfMatch, type Officer, PlainAct, readingRoutes } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { cancel, coordinateRescue, correct, depart, plan, receive, type Described } from './return';
import { PlannedReturn, ReceptionAtGate, Rescue, ReturnCorrection, ReturnQuery } from './return.requests';
import { Returns } from './returns';

@ApiTags('returns')
@Controller('returns')
export class ReturnController extends readingRoutes(Returns, ReturnQuery) {
  constructor(
    private readonly returns: Returns,
    private readonly desk: Desk,
  ) {
    super();
  }

  @Post()
  @ApiOperation({
    summary:
      'Tiếp nhận, trao trả: planned, or received already where they came by themselves; one operation (Luật 53/2024 30)',
  })
  plan(@Body() { occurredAt, persons: told, ...matter }: PlannedReturn, @Actor() officer: Officer) {
    return this.desk.database.tx(officer, async (tx) => {
      const { at: on } = this.desk.acting(officer, occurredAt);
      const persons: Described[] = [];
      for (const one of told) persons.push(await this.returns.seal(tx, one, dayOf(on)));
      return this.returns.open(
        'plan',
        officer,
        occurredAt,
        (id, number, at) => plan(id, { ...matter, number }, persons, at),
        { unit: matter.unit, tx },
      );
    });
  }

  @Post(':id/rescue-steps')
  @HttpCode(200)
  @ApiOperation({ summary: 'Phối hợp giải cứu: how far the rescue abroad has come, and with whom (Luật 53/2024 30)' })
  coordinateRescue(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...coordinated }: Rescue,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.returns.act('coordinateRescue', id, { officer, at, ifMatch }, (file, at) =>
      coordinateRescue(file, coordinated, at),
    );
  }

  @Put(':id/departure')
  @ApiOperation({ summary: 'Khởi hành: they are on their way, with their papers (Luật 53/2024 30)' })
  depart(
    @Id() id: FileId,
    @Body() { occurredAt: at }: PlainAct,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.returns.act('depart', id, { officer, at, ifMatch }, depart);
  }

  @Put(':id/reception')
  @ApiOperation({ summary: 'Giao nhận tại cửa khẩu, sân bay: received at the border or the airport (Luật 53/2024 30)' })
  receive(
    @Id() id: FileId,
    @Body() { occurredAt: at, gate }: ReceptionAtGate,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.returns.act('receive', id, { officer, at, ifMatch }, (file, at) => receive(file, gate, at));
  }

  @Put(':id/cancellation')
  @ApiOperation({ summary: 'Hủy: they do not come' })
  cancel(
    @Id() id: FileId,
    @Body() { occurredAt: at }: PlainAct,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.returns.act('cancel', id, { officer, at, ifMatch }, cancel);
  }

  @Post(':id/corrections')
  @HttpCode(200)
  @ApiOperation({ summary: 'Hiệu chỉnh: put a wrong entry right; what stood before stays' })
  correct(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...correction }: ReturnCorrection,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.returns.act('correct', id, { officer, at, ifMatch }, (file, at) => correct(file, correction, at));
  }
}
