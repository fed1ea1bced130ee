import type { FileId } from '@la-chan/contracts';
import type { Acting } from '@la-chan/messaging';
import type { PropertyPost } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { idsHere } from './prosecuted-accused';
import type { ProsecutionFile } from './prosecution-file';
import { ProsecutionPost } from './prosecution-post';

/** What is decided of exhibits and property is told to the body that investigated, which as a rule keeps them. */
@Injectable()
export class ProsecutionProperty implements PropertyPost<ProsecutionFile> {
  constructor(private readonly post: ProsecutionPost) {}

  propertyDecided(
    tx: EntityManager,
    file: ProsecutionFile,
    { notice, number, accused: one }: { notice: string; number: string; accused?: FileId | undefined },
    acting: Acting,
  ): Promise<void> {
    const accused = one ? [one] : idsHere(file);
    return this.post.serve(tx, file, { notice, number }, { decision: 'file-property', accused }, acting);
  }
}
