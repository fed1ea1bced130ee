import { assistanceRequest, type FileId } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import {
  Actor,
  Desk,
  Id,
  IfMatch,
  May,
  type Officer,
  Persons,
  PlainAct,
  Reading,
  readingRoutes,
  Repeatable,
} from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  acknowledge,
  answer,
  answerInPart,
  approve,
  correct,
  draft,
  execute,
  open,
  refuse,
  remind,
  send,
  withdraw,
} from './assistance-request';
import {
  Acknowledgement,
  Answer,
  AssistanceQuery,
  Correction,
  Draft,
  Execution,
  Numbered,
  Reception,
  Refusal,
} from './assistance-request.requests';
import { Registers } from './registers';
import { AssistanceRequests } from './assistance-requests';

@ApiTags('assistance-requests')
@Controller('assistance-requests')
export class AssistanceRequestController extends readingRoutes(AssistanceRequests, AssistanceQuery) {
  constructor(
    private readonly requests: AssistanceRequests,
    private readonly exchanges: Exchanges,
    private readonly persons: Persons,
    private readonly registers: Registers,
    private readonly desk: Desk,
  ) {
    super();
  }

  @Post()
  @ApiOperation({ summary: 'Yêu cầu tương trợ: received from abroad, or asked by this agency itself' })
  receive(@Body() { occurredAt, unit, request, persons, ...matter }: Reception, @Actor() officer: Officer) {
    return this.desk.database.tx(officer, async (tx) => {
      const described = await this.requests.seal(tx, { request, persons });
      const opening = { ...matter, unit, exchange: null, asker: null, opening: false };
      return this.requests.open(
        'enter',
        officer,
        occurredAt,
        (id, number, at) => open(id, { ...opening, number }, described, at),
        { unit, tx },
      );
    });
  }

  @Post(':id/readings')
  @Repeatable()
  @HttpCode(200)
  @May('cooperation-officer', 'head-of-cooperation')
  @ApiOperation({ summary: 'Read what is asked, whom it concerns, what came back; the reading is logged' })
  async read(@Id() id: FileId, @Body() { purpose }: Reading, @Actor() officer: Officer) {
    const { request, persons, result, parts } = await this.requests.get(officer, id);
    return this.desk.database.tx(officer, async (tx) => {
      const people = [];
      for (const person of persons) people.push(await this.persons.read(tx, officer, person, purpose));
      const received = [];
      for (const { number, result: part } of parts)
        received.push({ number, result: part && (await this.persons.readText(tx, officer, part, purpose)) });
      return {
        request: await this.persons.readText(tx, officer, request, purpose),
        persons: people,
        result: result && (await this.persons.readText(tx, officer, result, purpose)),
        parts: received,
      };
    });
  }

  @Put(':id/draft')
  @ApiOperation({ summary: 'Soạn yêu cầu: the channel and the authority abroad, under the law of the day' })
  async draft(
    @Id() id: FileId,
    @Body() { occurredAt: at, channel, partner: named }: Draft,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const partner = await this.registers.partner(officer, named);
    const bases = await this.registers.bases(officer);
    return this.requests.act('draft', id, { officer, at, ifMatch }, (file, at) =>
      draft(file, { channel, partner, bases }, at),
    );
  }

  @Put(':id/approval')
  @ApiOperation({ summary: 'Duyệt yêu cầu, under the number of the decision' })
  approve(
    @Id() id: FileId,
    @Body() { occurredAt: at, number }: Numbered,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.requests.act('approve', id, { officer, at, ifMatch }, (file, at) => approve(file, number, at));
  }

  @Put(':id/dispatch')
  @ApiOperation({ summary: 'Gửi yêu cầu: sent under its number' })
  send(
    @Id() id: FileId,
    @Body() { occurredAt: at, number }: Numbered,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.requests.act('send', id, { officer, at, ifMatch }, (file, at) => send(file, number, at));
  }

  @Put(':id/acknowledgement')
  @ApiOperation({ summary: 'The authority abroad has acknowledged it, under its reference' })
  acknowledge(
    @Id() id: FileId,
    @Body() { occurredAt: at, reference }: Acknowledgement,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.requests.act('acknowledge', id, { officer, at, ifMatch }, (file, at) =>
      acknowledge(file, reference, at),
    );
  }

  @Post(':id/reminders')
  @HttpCode(200)
  @ApiOperation({ summary: 'Nhắc: the authority abroad was reminded, or has reminded this agency' })
  remind(
    @Id() id: FileId,
    @Body() { occurredAt: at, number }: Numbered,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.requests.act('remind', id, { officer, at, ifMatch }, (file, at) => remind(file, number, at));
  }

  @Put(':id/execution')
  @ApiOperation({ summary: 'An incoming request is given to who carries it out' })
  execute(
    @Id() id: FileId,
    @Body() { occurredAt: at, executor }: Execution,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.requests.act('execute', id, { officer, at, ifMatch }, (file, at) => execute(file, executor, at));
  }

  @Post(':id/parts')
  @HttpCode(200)
  @ApiOperation({ summary: 'Trả lời một phần: a part has come, or was given; the rest is still open' })
  answerInPart(
    @Id() id: FileId,
    @Body() { occurredAt: at, number, result }: Answer,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const sealed = result && (await this.persons.sealText(tx, result));
      return this.requests.act('answerInPart', id, { officer, at, ifMatch, tx }, (file, at) =>
        answerInPart(file, { number, result: sealed }, at),
      );
    });
  }

  @Put(':id/answer')
  @ApiOperation({ summary: 'The answer from abroad, or to it; the agency that asked learns of it at once' })
  answer(
    @Id() id: FileId,
    @Body() { occurredAt: at, number, result }: Answer,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const { exchange } = await this.requests.get(officer, id);
      const acting = this.desk.acting(officer, at);
      const told = { decidedAt: acting.at, number, request: id };
      if (exchange) await this.exchanges.answer(tx, assistanceRequest, exchange, 'answered', told, acting);
      const sealed = result && (await this.persons.sealText(tx, result));
      return this.requests.act('answer', id, { officer, at, ifMatch, tx }, (file, at) =>
        answer(file, { number, result: sealed }, at),
      );
    });
  }

  @Put(':id/refusal')
  @ApiOperation({ summary: 'Refused abroad or here, with the reason; the agency that asked learns of it at once' })
  refuse(
    @Id() id: FileId,
    @Body() { occurredAt: at, number, reason }: Refusal,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const { exchange } = await this.requests.get(officer, id);
      const acting = this.desk.acting(officer, at);
      const told = { decidedAt: acting.at, number, request: id, reason };
      if (exchange) await this.exchanges.answer(tx, assistanceRequest, exchange, 'refused', told, acting);
      return this.requests.act('refuse', id, { officer, at, ifMatch, tx }, (file, at) =>
        refuse(file, { number, reason }, at),
      );
    });
  }

  @Put(':id/withdrawal')
  @ApiOperation({ summary: 'Taken back: by this agency what it has asked itself, by a country what it has asked here' })
  withdraw(
    @Id() id: FileId,
    @Body() { occurredAt: at }: PlainAct,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.requests.act('withdraw', id, { officer, at, ifMatch }, withdraw);
  }

  @Post(':id/corrections')
  @HttpCode(200)
  @ApiOperation({ summary: 'Hiệu chỉnh: put a wrong entry right; what stood before stays' })
  correct(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...correction }: Correction,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.requests.act('correct', id, { officer, at, ifMatch }, (file, at) => correct(file, correction, at));
  }
}
