import type { PropertyPost } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { Resolution } from './resolution';

/** Whoever would be told of it has decided it: this procuracy resolves the report itself. */
@Injectable()
export class OwnReportProperty implements PropertyPost<Resolution> {
  propertyDecided(): Promise<void> {
    return Promise.resolve();
  }
}
