import { AgencyId, Day, EntrustedAct, errandRequest, UnitCode, VerificationAct, type FileId } from '@la-chan/contracts';
import { Directory, Exchanges } from '@la-chan/messaging';
import {
  Actor,
  actShape,
  Desk,
  Id,
  IfMatch,
  May,
  type Officer,
  Persons,
  prose,
  Reading,
  Refused,
  Repeatable,
  type Store,
} from '@la-chan/platform';
import type { Entrusting, EntrustingAct, EntrustingLaw, FileRow } from '@la-chan/procedure';
import { Body, Controller, HttpCode, Inject, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { caseErrands } from '../case/referral';
import type { Case } from '../case/case';
import { Cases } from '../case/cases';
import { Decisions } from '../decisions';
import { verificationErrands } from '../verification/referral';
import type { Verification } from '../verification/verification';
import { Verifications } from '../verification/verifications';
import { ErrandRefusal } from './errand';

const errandShape = actShape.extend({
  body: z.string().trim().min(1).max(200).optional().describe('Who is asked on paper'),
  to: AgencyId.optional().describe('A body of the platform, which is asked over it, and answers over it'),
  unit: UnitCode.optional().describe('Where it is asked, in this city: the procuracy there is told'),
  until: Day.optional().describe('The day by which it is wanted'),
  request: prose.describe('Sealed'),
});
type Asked = z.infer<typeof errandShape> & { readonly acts: EntrustedAct[] };
const isAddressed = ({ body, to, unit }: z.infer<typeof errandShape>): boolean =>
  to === undefined ? body !== undefined : body === undefined && unit !== undefined;
const addressed = { path: ['to'], error: 'a body on paper, or one of the platform with its unit' };

class VerificationErrand extends createZodDto(
  errandShape.extend({ acts: z.array(VerificationAct).min(1).max(10) }).refine(isAddressed, addressed),
) {}
class CaseErrand extends createZodDto(
  errandShape.extend({ acts: z.array(EntrustedAct).min(1).max(10) }).refine(isAddressed, addressed),
) {}
class ErrandAnswer extends createZodDto(actShape.extend({ done: z.boolean() })) {}

/** What other bodies are asked to do of a file that stays here. */
abstract class EntrustingController<File extends FileRow & Entrusting> {
  protected abstract readonly files: Store<File, EntrustingAct>;
  protected abstract readonly law: EntrustingLaw<File>;
  protected abstract readonly about: 'verification' | 'investigation';

  @Inject(Persons) private readonly persons!: Persons;
  @Inject(Decisions) private readonly decisions!: Decisions;
  @Inject(Exchanges) private readonly exchanges!: Exchanges;
  @Inject(Directory) private readonly directory!: Directory;
  @Inject(Desk) private readonly desk!: Desk;

  @Post(':id/errands/:errand/readings')
  @Repeatable()
  @HttpCode(200)
  @May('investigator', 'head-of-investigation')
  @ApiOperation({
    summary: 'Read what was asked and what was answered, sealed; the reading is logged with its purpose',
  })
  async read(@Id() id: FileId, @Id('errand') errand: string, @Body() { purpose }: Reading, @Actor() officer: Officer) {
    const { errands } = await this.files.get(officer, id);
    const found = errands.find((one) => one.errand === errand);
    if (!found) throw new Refused('not-found');
    return this.desk.database.tx(officer, async (tx) => ({
      request: await this.persons.readText(tx, officer, found.request, purpose),
      ...(found.result && { result: await this.persons.readText(tx, officer, found.result, purpose) }),
    }));
  }

  @Put(':id/errands/:errand/answer')
  @ApiOperation({
    summary: 'What was asked on paper was done, or could not be (TTLT 01/2017 12(4); TTLT 04/2018 30)',
  })
  recordErrand(
    @Id() id: FileId,
    @Id('errand') errand: string,
    @Body() { occurredAt: at, done }: ErrandAnswer,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.files.act('recordErrand', id, { officer, at, ifMatch }, (file, at) =>
      this.law.recordErrand(file, { errand, done }, at),
    );
  }

  /** On paper, or by a request to a body of the platform; the procuracy where it is asked is told. */
  protected async ask(id: FileId, errand: Asked, officer: Officer, ifMatch: number): Promise<File> {
    const { occurredAt: at, unit, until, acts, request, body } = errand;
    const acting = this.desk.acting(officer, at);
    const to = errand.to && unit && this.decisions.competent('investigation', unit, errand.to);
    if (to === officer.agency) throw new ErrandRefusal('own-errand', 'TTLT 01/2017 12(4); TTLT 04/2018 30');
    const exchange = uuid();
    const notice = uuid();
    const also = async (tx: EntityManager, file: File): Promise<void> => {
      if (!unit) return;
      const procuracy = this.decisions.procuracyOf(file.unit);
      const isOther = procuracy !== this.decisions.procuracyOf(unit);
      const part = this.about === 'investigation' && ({ about: this.about } as const);
      const said = { decision: 'errand', ...(isOther && { procuracy }), ...part } as const;
      await this.decisions.serving(said, notice, officer, at)(tx, { ...file, unit });
      if (!to) return;
      const terms = { number: file.number, about: this.about, acts, unit, ...(until && { until }) };
      const opening = { id: exchange, to, file: id, terms, dossier: { text: request } };
      await this.exchanges.open(tx, errandRequest, opening, acting);
    };
    return this.desk.database.tx(officer, async (tx) => {
      const sealed = await this.persons.sealText(tx, request);
      const name = body ?? (to && this.directory.agency(to, acting.at)?.name.vi) ?? '';
      const asked = {
        errand: exchange,
        body: name,
        request: sealed,
        acts,
        ...(to && { to }),
        ...(unit && { notice }),
      };
      return this.files.act('entrust', id, { officer, at, ifMatch, tx, also }, (file, at) =>
        this.law.entrust(file, asked, at),
      );
    });
  }
}

@ApiTags('verifications')
@Controller('verifications')
export class VerificationEntrustingController extends EntrustingController<Verification> {
  protected readonly law = verificationErrands;
  protected readonly about = 'verification';

  constructor(protected readonly files: Verifications) {
    super();
  }

  @Post(':id/errands')
  @ApiOperation({
    summary:
      'Đề nghị cơ quan khác xác minh: the file stays here; the procuracy beside that body is told (TTLT 01/2017 12(4))',
  })
  entrust(@Id() id: FileId, @Body() errand: VerificationErrand, @Actor() officer: Officer, @IfMatch() ifMatch: number) {
    return this.ask(id, errand, officer, ifMatch);
  }
}

@ApiTags('cases')
@Controller('cases')
export class CaseEntrustingController extends EntrustingController<Case> {
  protected readonly law = caseErrands;
  protected readonly about = 'investigation';

  constructor(protected readonly files: Cases) {
    super();
  }

  @Post(':id/errands')
  @ApiOperation({
    summary:
      'Ủy thác điều tra: the case stays here; the procuracy beside the body that is entrusted is told; also who is asked to hold somebody in an urgent case, with the order (TTLT 04/2018 15(5), 30)',
  })
  entrust(@Id() id: FileId, @Body() errand: CaseErrand, @Actor() officer: Officer, @IfMatch() ifMatch: number) {
    return this.ask(id, errand, officer, ifMatch);
  }
}
