import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, HttpCode, Inject, Module, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { createZodDto, ZodValidationPipe } from 'nestjs-zod';
import { Pool, type PoolClient } from 'pg';
import { z } from 'zod';

// The floor of an act: Nest on Fastify, zod, one transaction with the row of the file, its number without gaps and an entry of its
// journal. No token, no roles, no law, no Idempotency-Key, no units, no sealed account, no time limits, no counting, no relay.

const POOL = 10;

class Reception extends createZodDto(
  z.object({
    source: z.enum(['denunciation', 'report', 'recommendation', 'surrender']),
    channel: z.enum(['in-person', 'phone', 'mail']),
    unit: z.string().regex(/^c\d{5}$/),
    account: z.string().trim().min(1).max(20_000),
  }),
) {}
class Classification extends createZodDto(z.object({ finding: z.enum(['crime-clear', 'crime-signs', 'no-crime']) })) {}
class ReporterNotice extends createZodDto(z.object({ of: z.enum(['reception', 'result']) })) {}
class Correction extends createZodDto(
  z.object({ reason: z.string().max(40), changes: z.object({ channel: z.string().max(20) }) }),
) {}
class Closure extends createZodDto(z.object({ ground: z.string().max(40) })) {}

interface Report {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly status: string;
  readonly state: object;
}

@Controller()
class Acts {
  constructor(@Inject(Pool) private readonly pool: Pool) {}

  @Get('ready')
  ready(): string {
    return 'ready';
  }

  @Post('reports')
  receive(@Body() reception: Reception): Promise<Report> {
    return this.transaction(async (client) => {
      const { rows } = await client.query<{ last: number }>({
        name: 'number',
        text: `INSERT INTO register AS r (register, last) VALUES ('TB', 1)
               ON CONFLICT (register) DO UPDATE SET last = r.last + 1 RETURNING last`,
      });
      const number = `${rows[0]?.last}/TB`;
      const report: Report = { id: randomUUID(), version: 1, number, status: 'received', state: reception };
      await client.query({
        name: 'insert',
        text: 'INSERT INTO report (id, version, number, status, state) VALUES ($1, $2, $3, $4, $5)',
        values: [report.id, report.version, report.number, report.status, report.state],
      });
      await enter(client, report, reception);
      return report;
    });
  }

  @Put('reports/:id/classification')
  classify(@Param('id', ParseUUIDPipe) id: string, @Body() classification: Classification): Promise<Report> {
    return this.act(id, 'classified', classification);
  }

  @Post('reports/:id/reporter-notices')
  @HttpCode(200)
  notifyReporter(@Param('id', ParseUUIDPipe) id: string, @Body() notice: ReporterNotice): Promise<Report> {
    return this.act(id, 'classified', notice);
  }

  @Post('reports/:id/corrections')
  @HttpCode(200)
  correct(@Param('id', ParseUUIDPipe) id: string, @Body() { changes }: Correction): Promise<Report> {
    return this.act(id, 'classified', changes);
  }

  @Put('reports/:id/closure')
  close(@Param('id', ParseUUIDPipe) id: string, @Body() closure: Closure): Promise<Report> {
    return this.act(id, 'closed', closure);
  }

  private act(id: string, status: string, change: object): Promise<Report> {
    return this.transaction(async (client) => {
      const { rows } = await client.query<Report>({
        name: 'load',
        text: 'SELECT id, version, number, status, state FROM report WHERE id = $1 FOR UPDATE',
        values: [id],
      });
      const before = rows[0]!;
      const report = { ...before, version: before.version + 1, status, state: { ...before.state, ...change } };
      await client.query({
        name: 'update',
        text: 'UPDATE report SET version = $2, status = $3, state = $4 WHERE id = $1',
        values: [id, report.version, report.status, report.state],
      });
      await enter(client, report, change);
      return report;
    });
  }

  private async transaction<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    try {
      await client.query('BEGIN');
      const result = await work(client);
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    } finally {
      client.release();
    }
  }
}

const enter = (client: PoolClient, { id, version, status }: Report, data: object): Promise<unknown> =>
  client.query({
    name: 'enter',
    text: 'INSERT INTO journal (id, file_id, file_version, type, data, recorded_at) VALUES ($1, $2, $3, $4, $5, now())',
    values: [randomUUID(), id, version, status, data],
  });

const TABLES = `
  CREATE TABLE register (register text PRIMARY KEY, last int NOT NULL);
  CREATE TABLE report (
    id uuid PRIMARY KEY, version int NOT NULL, number text NOT NULL UNIQUE, status text NOT NULL, state jsonb NOT NULL
  );
  CREATE TABLE journal (
    position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, id uuid NOT NULL UNIQUE, file_id uuid NOT NULL,
    file_version int NOT NULL, type text NOT NULL, data jsonb NOT NULL, recorded_at timestamptz NOT NULL,
    UNIQUE (file_id, file_version)
  )`;

async function start(): Promise<void> {
  const pool = new Pool({ connectionString: process.env['DATABASE_URL'], max: POOL });
  await pool.query(TABLES);

  @Module({ controllers: [Acts], providers: [{ provide: Pool, useValue: pool }] })
  class Floor {}

  const nest = await NestFactory.create<NestFastifyApplication>(Floor, new FastifyAdapter(), { logger: ['error'] });
  nest.useGlobalPipes(new ZodValidationPipe());
  await nest.listen(Number(process.env['PORT']), '127.0.0.1');
  process.once('SIGTERM', () => process.exit(0));
}

void start();
