import type { DraftEvent } from '@la-chan/contracts';
import { append, type Acting } from '@la-chan/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';

/** Tells every agency something, in the transaction of the act that decides it. */
@Injectable()
export class Bulletins {
  async publish(tx: EntityManager, procedure: string, event: DraftEvent, acting: Acting): Promise<void> {
    const [{ version }]: [{ version: number }] = await tx.query(
      `SELECT coalesce(max(file_version), 0) + 1 AS version FROM journal WHERE audience = 'bulletins' AND file_id = $1`,
      [event.subject],
    );
    await append(tx, [
      {
        id: uuid(),
        procedure,
        fileId: event.subject,
        fileVersion: version,
        audience: 'bulletins',
        event,
        officer: acting.officer,
        recordedAt: acting.now,
        ...(acting.traceparent && { traceparent: acting.traceparent }),
      },
    ]);
  }
}
