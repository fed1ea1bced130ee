import type { FileId } from '@la-chan/contracts';
import type { Acting } from '@la-chan/messaging';
import type { PropertyPost } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CourtPost } from './court-post';
import type { Trial } from './trial';

/** What is decided of exhibits and property is told to the procuracy. */
@Injectable()
export class TrialProperty implements PropertyPost<Trial> {
  constructor(private readonly post: CourtPost) {}

  propertyDecided(
    tx: EntityManager,
    file: Trial,
    { accused: defendant, ...told }: { notice: string; number: string; accused?: FileId | undefined },
    acting: Acting,
  ): Promise<void> {
    const said = { decision: 'property', ...(defendant && { defendant }) } as const;
    return this.post.serve(tx, file, told, said, acting);
  }
}
