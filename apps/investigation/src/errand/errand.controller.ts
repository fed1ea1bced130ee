import { errandRequest, type FileId } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import {
  Actor,
  Desk,
  Id,
  IfMatch,
  May,
  type Officer,
  Persons,
  Reading,
  readingRoutes,
  Repeatable,
} from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Decisions } from '../decisions';
import { Assignment } from '../verification/verification.requests';
import { assign, execute, receive, type Errand } from './errand';
import { ErrandExecution, ErrandQuery, ErrandReception } from './errand.requests';
import { Errands } from './errands';

/** What other bodies ask this one, in writing or over the platform. */
@ApiTags('errands')
@Controller('errands')
export class ErrandController extends readingRoutes(Errands, ErrandQuery) {
  constructor(
    private readonly errands: Errands,
    private readonly persons: Persons,
    private readonly exchanges: Exchanges,
    private readonly decisions: Decisions,
    private readonly desk: Desk,
  ) {
    super();
  }

  @Post()
  @ApiOperation({
    summary:
      'Tiếp nhận đề nghị xác minh, ủy thác điều tra, hoặc văn bản trao đổi về việc chuyển vụ án; the procuracy of this body is told of what is to be verified or investigated, and supervises that (BLTTHS 171(1), (3); TTLT 01/2017 12(4); TTLT 04/2018 29(1), 30)',
  })
  receive(
    @Body() { occurredAt, request, unit, until, about, ...asked }: ErrandReception,
    @Actor() officer: Officer,
  ): Promise<Errand> {
    const notice = about === 'competence' ? undefined : uuid();
    const also = async (tx: EntityManager, file: Errand): Promise<void> => {
      const said = { decision: 'errand', ...(about === 'investigation' && { about }), onPaper: true } as const;
      if (notice) await this.decisions.serving(said, notice, officer, occurredAt)(tx, file);
    };
    return this.desk.database.tx(officer, async (tx) => {
      const sealed = await this.persons.sealText(tx, request);
      const told = { ...(until && { until }), ...(about && { about }), ...(notice && { notice }) };
      const errand = { ...asked, unit, request: sealed, ...told };
      return this.errands.open(
        'receive',
        officer,
        occurredAt,
        (id, number, at) => receive(id, { ...errand, number }, at),
        {
          unit,
          tx,
          also,
        },
      );
    });
  }

  @Post(':id/readings')
  @Repeatable()
  @HttpCode(200)
  @May('investigator', 'head-of-investigation')
  @ApiOperation({ summary: 'Read what is asked and what was answered, sealed; the reading is logged with its purpose' })
  async read(@Id() id: FileId, @Body() { purpose }: Reading, @Actor() officer: Officer) {
    const { request, result } = await this.errands.get(officer, id);
    return this.desk.database.tx(officer, async (tx) => ({
      request: await this.persons.readText(tx, officer, request, purpose),
      result: result && (await this.persons.readText(tx, officer, result, purpose)),
    }));
  }

  @Put(':id/investigator')
  @ApiOperation({
    summary: 'Phân công người tiến hành: of what is complex or takes long (TT 28/2020 12(2); TTLT 04/2018 30)',
  })
  assign(
    @Id() id: FileId,
    @Body() { occurredAt: at, investigator }: Assignment,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.errands.act('assign', id, { officer, at, ifMatch }, (file, at) => assign(file, investigator, at));
  }

  @Put(':id/execution')
  @ApiOperation({
    summary:
      'Trả lời cơ quan đã đề nghị: the result within the day that its letter names, or in writing why not; of a case, whether it is taken on (BLTTHS 171(2); TTLT 01/2017 12(4); TTLT 04/2018 29(1), 30)',
  })
  execute(
    @Id() id: FileId,
    @Body() { occurredAt: at, result: text, answer, ...done }: ErrandExecution,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const result = await this.persons.sealText(tx, text);
      const acting = this.desk.acting(officer, at);
      const also = async (tx: EntityManager, { exchange }: Errand): Promise<void> => {
        if (!exchange) return;
        const told = { ...done, decidedAt: acting.at };
        await this.exchanges.answer(tx, errandRequest, exchange, 'answered', told, acting, { text });
      };
      return this.errands.act('execute', id, { officer, at, ifMatch, tx, also }, (file, at) =>
        execute(file, { ...done, result, ...(answer && { answer }) }, at),
      );
    });
  }
}
