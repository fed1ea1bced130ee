import { type DraftEvent, type FileId, type Moment, StayFilePaper } from '@la-chan/contracts';
import type { Deadline, FileRow, FocalPointAct, FollowingOne, FollowingOneAct } from '@la-chan/procedure';
import { Body, Controller, Inject, Put, type Type } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { Actor, IfMatch } from '../officers/decorators';
import { type Officer, OfficerId } from '../officers/officer';
import { Id } from './id';
import { actShape } from './requests';
import type { Store } from './store';

class FocalPoint extends createZodDto(actShape.extend({ officer: OfficerId.describe('Who follows it from now on') })) {}
class StayFile extends createZodDto(
  actShape.extend({
    papers: z
      .array(StayFilePaper)
      .min(1)
      .max(StayFilePaper.options.length)
      .describe('Of what it consists: decisions, documents and evidence that concern this one'),
  }),
) {}

/** The route `/<files>/:id/focal-point` of a procedure: who follows what is suspended. */
export function focalPointsOf<File>(
  files: string,
  Files: Type<Store<File, FocalPointAct>>,
  assign: (file: File, focalPoint: string, at: Moment, deadlines: () => readonly Deadline[]) => readonly DraftEvent[],
): Type {
  @ApiTags(files)
  @Controller(files)
  class FocalPointController {
    constructor(@Inject(Files) private readonly store: Store<File, FocalPointAct>) {}

    @Put(':id/focal-point')
    @ApiOperation({
      summary:
        'Phân công đầu mối theo dõi: who follows what is suspended, and talks with the other agencies about it (TTLT 01/2020 5(4), 14(1)(a))',
    })
    assign(
      @Id() id: FileId,
      @Body() { occurredAt: at, officer: focalPoint }: FocalPoint,
      @Actor() officer: Officer,
      @IfMatch() ifMatch: number,
    ): Promise<File> {
      return this.store.act('assignFocalPoint', id, { officer, at, ifMatch }, (file, at, deadlines) =>
        assign(file, focalPoint, at, deadlines),
      );
    }
  }
  return FocalPointController;
}

/** The routes of one who alone is suspended, `/<files>/:id/<whom>/:one/focal-point` and `/stay-file`: who follows that, and its file. */
export function followingOneOf<File extends FileRow>(
  files: string,
  whom: 'accused' | 'defendants',
  Files: Type<Store<File, FollowingOneAct>>,
  law: FollowingOne<File, DraftEvent>,
): Type {
  @ApiTags(files)
  @Controller(`${files}/:id/${whom}/:one`)
  class FollowingOneController {
    constructor(@Inject(Files) private readonly store: Store<File, FollowingOneAct>) {}

    @Put('focal-point')
    @ApiOperation({
      summary:
        'Phân công đầu mối theo dõi: who follows the one who alone is suspended, and talks with the other agencies about it (TTLT 01/2020 14(1)(a))',
    })
    assign(
      @Id() id: FileId,
      @Id('one') accused: FileId,
      @Body() { occurredAt: at, officer: focalPoint }: FocalPoint,
      @Actor() officer: Officer,
      @IfMatch() ifMatch: number,
    ): Promise<File> {
      return this.store.act('assignFocalPointOfOne', id, { officer, at, ifMatch }, (file, at) =>
        law.assignFocalPointOfOne(file, { accused, focalPoint }, at),
      );
    }

    @Put('stay-file')
    @ApiOperation({
      summary:
        'Lập hồ sơ tạm đình chỉ đối với từng bị can, bị cáo: in originals or certified copies (TTLT 01/2020 6(4)(b), 8(4)(b), 10(4)(b))',
    })
    compile(
      @Id() id: FileId,
      @Id('one') accused: FileId,
      @Body() { occurredAt: at, papers }: StayFile,
      @Actor() officer: Officer,
      @IfMatch() ifMatch: number,
    ): Promise<File> {
      return this.store.act('compileStayFile', id, { officer, at, ifMatch }, (file, at) =>
        law.compileStayFile(file, { accused, papers }, at),
      );
    }
  }
  return FollowingOneController;
}
