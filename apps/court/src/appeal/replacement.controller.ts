import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ReplacementRoutes } from '../trial/replacement.routes';
import { replaceAtHearing, replaceOfficer, replaceSummoned, type Appeal } from './appeal';
import { Appeals } from './appeals';

@ApiTags('appeals')
@Controller('appeals/:id')
export class AppealReplacementController extends ReplacementRoutes<Appeal> {
  protected readonly law = { replaceOfficer, replaceAtHearing, replaceSummoned };

  constructor(protected readonly hearings: Appeals) {
    super();
  }
}
