import {
  caseExtensionRequest,
  detentionApproval,
  releaseRequest,
  type Day,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Actor, type Before, Desk, Id, IfMatch, type Officer } from '@la-chan/platform';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { askDetention, assertDeducted, deductedFor } from '../custody/approvals';
import { Custodies } from '../custody/custodies';
import { Decisions } from '../decisions';
import type { Case } from './case';
import { CaseExtension, Detention, Release, ReleaseRequest, RenewedDetention } from './case.requests';
import { Cases } from './cases';
import { spentIn } from './going-along';
import { detain, renewDetention } from './detention';
import { askDetentionExtension, detentionEnd, detentionTurn } from './detention-extension';
import { askRelease, freeAccused } from './release';
import { LateDetentions } from './late-detentions';

/** Detention beside the investigation, each accused with a limit of its own. */
@ApiTags('cases')
@Controller('cases')
export class DetentionController {
  constructor(
    private readonly cases: Cases,
    private readonly custodies: Custodies,
    private readonly exchanges: Exchanges,
    private readonly decisions: Decisions,
    private readonly late: LateDetentions,
    private readonly desk: Desk,
  ) {}

  @Put(':id/accused/:accused/detention')
  @ApiOperation({
    summary:
      'Lệnh tạm giam: the procuracy is asked to approve it before it is carried out; until the last day of the order, less the days in custody before it, never beyond an investigation that was resumed or is supplementary, or to which a crime was added (BLTTHS 113(1), 118(4), 119(5), 173(1), 174(4); TTLT 04/2018 14(3), 16, 17)',
  })
  detain(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at, until, custody, custodyFile, grounds }: Detention,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { also, order, exchange } = this.toBeApproved({ accused, until, grounds }, officer, at);
    const acting = { officer, at, ifMatch, also };
    if (!custodyFile)
      return this.desk.database.tx(officer, async (tx) => {
        const held = await this.custodies.ofAccused(tx, accused);
        return this.cases.act('detain', id, { ...acting, tx }, (file, at, deadlines) => {
          const events = detain(file, { ...order(file), custody, ofFile: held !== undefined }, deadlines(), at);
          const one = file.accused.find((each) => each.id === accused);
          if (held) assertDeducted(held, custody, one?.custodyUntil);
          return events;
        });
      });
    return this.desk.database.tx(officer, async (tx) => {
      const held = await this.custodies.get(officer, custodyFile);
      const lasts = held.status === 'in-custody';
      const heldUntil = lasts ? (held.until ?? undefined) : undefined;
      const spent = { custody: deductedFor(held, accused), ofFile: true, heldUntil };
      const file = await this.cases.act('detain', id, { ...acting, tx }, (file, at, deadlines) =>
        detain(file, { ...order(file), ...spent }, deadlines(), at),
      );
      if (lasts)
        await this.custodies.act('askDetention', custodyFile, { officer, at, tx }, (one, at) =>
          askDetention(one, { exchange, case: id, accused }, at),
        );
      return file;
    });
  }

  @Put(':id/accused/:accused/detention-renewal')
  @ApiOperation({
    summary:
      'Lệnh tạm giam mới để điều tra bổ sung: at least 5 days before the one in use ends, from the day after its last, within the supplementary investigation; the procuracy is asked to approve it (BLTTHS 174(4); TTLT 04/2018 19(1))',
  })
  renew(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at, number: renewal, until, grounds }: RenewedDetention,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { also, order } = this.toBeApproved({ accused, until, renewal, grounds }, officer, at);
    return this.cases.act('renewDetention', id, { officer, at, ifMatch, also }, (file, at, deadlines) =>
      renewDetention(file, { ...order(file), renewal }, deadlines(), at),
    );
  }

  @Put(':id/accused/:accused/release')
  @ApiOperation({
    summary:
      'Release, or another measure in its place: on the last day, before it by a decision of the procuracy; whoever has the file (BLTTHS 173(7); TTLT 04/2018 20)',
  })
  freeAccused(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at, number, replaced }: Release,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const said = { accused, ...(number && { number }), ...(replaced && { replaced }) };
    const also = this.late.releasing(officer, accused, at);
    return this.cases.act('freeAccused', id, { officer, at, ifMatch, also }, (file, at, deadlines) =>
      freeAccused(file, said, deadlines(), at),
    );
  }

  @Put(':id/accused/:accused/release-request')
  @ApiOperation({
    summary:
      'Đề nghị hủy bỏ, thay thế biện pháp tạm giam: the procuracy is asked as soon as it is not necessary any more (BLTTHS 173(7); TTLT 04/2018 20)',
  })
  askRelease(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at, grounds, replaced }: ReleaseRequest,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const exchange = uuid();
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, { number, unit }: Case): Promise<void> => {
      const to = this.decisions.procuracyOf(unit);
      const terms = { number, accused, replaced, unit };
      const opening = { id: exchange, to, file: id, terms, dossier: { grounds } };
      await this.exchanges.open(tx, releaseRequest, opening, acting);
    };
    return this.cases.act('askRelease', id, { officer, at, ifMatch, also }, (file, at) =>
      askRelease(file, { accused, exchange, to: this.decisions.procuracyOf(file.unit), replaced }, at),
    );
  }

  @Put(':id/accused/:accused/detention-extension-request')
  @ApiOperation({ summary: 'Ask the procuracy to extend the detention, 10 days before it ends (BLTTHS 173(2))' })
  askExtension(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at, months, ground }: CaseExtension,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const exchange = uuid();
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, file: Case, { deadlines, history }: Before<Case>) => {
      const { number, unit } = file;
      const limit = detentionEnd(deadlines(), accused) ?? acting.at;
      const turn = detentionTurn(file, accused, spentIn(history, this.desk.days));
      const terms = { number, months, limit, ...turn, accused, ground, unit };
      const to = this.decisions.procuracyOf(unit);
      await this.exchanges.open(tx, caseExtensionRequest, { id: exchange, to, file: id, terms }, acting);
    };
    return this.cases.act('askDetentionExtension', id, { officer, at, ifMatch, also }, (file, at, deadlines) => {
      const to = this.decisions.procuracyOf(file.unit);
      return askDetentionExtension(file, { accused, exchange, to, months, ground }, deadlines(), at);
    });
  }

  /** An order, and the request to the procuracy that goes out with it (TTLT 04/2018 16(4)). */
  private toBeApproved({ grounds, ...said }: Ordered, officer: Officer, at: Moment | undefined) {
    const exchange = uuid();
    const { accused, until } = said;
    const acting = this.desk.acting(officer, at);
    const order = ({ unit }: Case) => ({ accused, until, exchange, to: this.decisions.procuracyOf(unit) });
    const also = async (tx: EntityManager, file: Case): Promise<void> => {
      const { id, number, unit } = file;
      const opening = { id: exchange, to: order(file).to, file: id, terms: { ...said, number, unit } };
      await this.exchanges.open(tx, detentionApproval, { ...opening, dossier: { grounds } }, acting);
    };
    return { also, order, exchange };
  }
}

interface Ordered {
  readonly accused: FileId;
  readonly until: Day;
  readonly grounds: string;
  /** The number of a new one in a supplementary investigation. */
  readonly renewal?: string;
}
