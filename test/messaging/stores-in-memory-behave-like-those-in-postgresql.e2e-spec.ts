import { v7 as newId } from 'uuid';
import type { Exchange, JournalEntry } from '@la-chan/messaging';
import type { Audience } from '../../libs/messaging/src/envelope';
import type { Message } from '../../libs/messaging/src/exchange/store';
import { advanceLane } from '../../libs/messaging/src/position';
import { seal, type Head } from '../../libs/messaging/src/sealing/seal';
import { isGenuine, Verifier, type Genuine } from '../../libs/messaging/src/sealing/verify';
import { subjectOf } from '../../libs/messaging/src/envelope';
import { cityOf } from '../simulation/cities';
import { inMemory, inPostgres, type Database } from './stores';

const SELF = 'ca-hn';
const [AT, LATER, LATEST] = [
  '2026-05-02T01:00:00.000Z',
  '2026-05-02T02:00:00.000Z',
  '2026-05-03T02:00:00.000Z',
] as const;
const FILE = newId();
const UNIQUE = expect.objectContaining({ code: '23505' }) as object;
const { signatures } = cityOf('exchanges', 'marks');

const entry = (audience: Audience, fileVersion: number, more: Partial<JournalEntry> = {}): JournalEntry => ({
  id: newId(),
  procedure: 'note',
  fileId: FILE,
  fileVersion,
  audience,
  event: { type: 'simulation.noted', version: 1, subject: FILE, data: { kind: 'plain' }, occurredAt: AT },
  officer: 'an officer',
  recordedAt: AT,
  ...more,
});

/** What the relay does with what waits; answers the messages as they travel. */
const sealAll = (database: Database, held: readonly Audience[] = []): Promise<string[]> =>
  database.relay.transact(async (tx) => {
    const { epoch } = await tx.lock();
    const { entries } = await tx.unsealed(10, held, 1_000_000);
    const { messages, heads } = seal(entries, await tx.heads(epoch), {
      epoch,
      sealedAt: AT,
      signer: signatures.signer(SELF),
    });
    if (messages.length > 0) await tx.save(messages, heads, AT);
    return messages.map(({ envelope }) => envelope);
  });

function genuine(text: string): Genuine {
  const subject = subjectOf(JSON.parse(text) as Genuine['envelope']);
  const message = new Verifier(signatures.directory).verify({ subject, text });
  if (!isGenuine(message)) throw new Error(message.reason);
  return message;
}

describe.each([
  ['PostgreSQL', inPostgres],
  ['memory', () => Promise.resolve(inMemory(SELF))],
])('the stores in %s', (_name, open) => {
  let database: Database;
  const facts: Genuine[] = [];
  let letter: Genuine;
  beforeAll(async () => (database = await open()));

  it('give the relay what the journal has, in its order, without what is held, and once', async () => {
    const entries = [entry('to:pc02', 0, { sealedKey: 'wrapped' }), entry('facts', 0), entry('facts', 1)];
    await database.transact(({ append }) => append(entries));
    expect(await database.relay.backlog()).toMatchObject({ unsealed: 3, unpublished: 0 });
    const cut = database.relay.transact(async (tx) => {
      await tx.lock();
      throw Object.assign(new Error('undone'), await tx.unsealed(2, [], 1_000_000));
    });
    await expect(cut).rejects.toMatchObject({ more: true, entries: [{ attributes: { id: entries[1]!.id } }] });
    const sealed = (await sealAll(database, ['to:pc02'])).map(genuine);
    expect(sealed.map(({ envelope: { id, sequence } }) => [id, sequence])).toEqual([
      [entries[1]!.id, '1'],
      [entries[2]!.id, '2'],
    ]);
    facts.push(...sealed);
    [letter] = (await sealAll(database)).map(genuine) as [Genuine];
    expect(letter.envelope).toMatchObject({ id: entries[0]!.id, channel: 'to:pc02', sequence: '1' });
    expect(await sealAll(database)).toEqual([]);
  });

  it('keep nothing of a transaction that is undone, and no version of a file twice', async () => {
    const undone = database.transact(async ({ append }) => {
      await append([entry('facts', 2)]);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await expect(database.transact(({ append }) => append([entry('facts', 1)]))).rejects.toEqual(UNIQUE);
    expect(await database.relay.backlog()).toMatchObject({ unsealed: 0, unpublished: 3 });
  });

  it('publish each channel in its order, the key of a dossier beside its message', async () => {
    const published = await database.relay.transact(async (tx) => {
      const messages = await tx.unpublished(10);
      await tx.published([messages[0]!, messages[2]!]);
      return messages.map(({ channel, sequence, envelope }) => [
        channel,
        sequence,
        /"sealedkey":"\w+"/.exec(envelope)?.[0],
      ]);
    });
    expect(published).toEqual([
      ['facts', 1, undefined],
      ['facts', 2, undefined],
      ['to:pc02', 1, '"sealedkey":"wrapped"'],
    ]);
    const left = await database.relay.transact((tx) => tx.unpublished(10));
    expect(left.map(({ channel, sequence }) => [channel, sequence])).toEqual([['facts', 2]]);
  });

  it('tell others the heads, and send a page again', async () => {
    const { heads, page } = await database.transact(async ({ control }) => ({
      heads: await control.heads(),
      page: await control.page('facts', 1, 2, 2, 100_000),
    }));
    expect(heads.epoch).toBe(1);
    expect(heads.heads.map(({ channel, sequence }) => [channel, sequence]).sort()).toEqual([
      ['facts', 2],
      ['to:pc02', 1],
    ]);
    expect(page.map((text) => genuine(text).envelope.id)).toEqual([facts[1]!.envelope.id]);
  });

  it('move a position with what was applied, and keep what came ahead until its turn', async () => {
    const lane = { source: SELF, channel: 'facts' as const };
    const take = (messages: readonly Genuine[]) =>
      database.transact(async ({ reader }) => {
        const positions = await reader.lock([{ ...lane, epoch: 1 }]);
        const stored = await reader.ahead([lane]);
        const advances = advanceLane(lane, positions, [...stored, ...messages]);
        await reader.save(
          advances,
          advances.flatMap(({ ahead }) => ahead).filter((one) => !stored.includes(one)),
        );
        return { before: positions[0], ahead: (await reader.ahead([lane])).map(({ sequence }) => sequence) };
      });
    const fresh = { ...lane, epoch: 1, contiguous: 0, announced: 0, ended: null, stopped: null };
    expect(await take([facts[1]!])).toEqual({ before: expect.objectContaining(fresh) as object, ahead: [2] });
    expect(await database.transact(({ control }) => control.gaps())).toMatchObject([{ contiguous: 0, announced: 2 }]);
    expect(await take([facts[0]!])).toMatchObject({ ahead: [] });
    expect(await database.transact(({ control }) => control.positionsOf(SELF))).toMatchObject([
      { contiguous: 2, announced: 2, headHash: facts[1]!.hash },
    ]);
    const places = [1, 3].map((sequence) => ({ ...lane, epoch: 1, sequence }));
    expect(await database.transact(({ reader }) => reader.appliedHashes(places))).toEqual([facts[0]!.hash, undefined]);
  });

  it('give back what was received, without the key of its dossier', async () => {
    const lane = { source: SELF, channel: 'to:pc02' as const };
    const { envelope, ...rest } = letter;
    const withKey = { ...rest, envelope: { ...envelope, sealedkey: 'wrapped' } };
    await database.transact(async ({ reader }) =>
      reader.save(advanceLane(lane, await reader.lock([{ ...lane, epoch: 1 }]), [withKey]), []),
    );
    const [text] = await database.transact(({ control }) => control.received(SELF, 1, 1, 2, 100_000));
    expect(JSON.parse(text!)).toEqual(JSON.parse(JSON.stringify(envelope)));
  });

  it('park the letters of a file, and let them go in their order', async () => {
    const file = { source: SELF, channel: 'facts' as const, subject: FILE };
    const parked = () => database.transact(async ({ reader }) => [...(await reader.parkedFiles([file]))].length);
    await database.transact(({ reader }) =>
      reader.park(
        [
          { message: facts[1]!, reason: null },
          { message: facts[0]!, reason: 'refused' },
        ],
        AT,
      ),
    );
    expect(await parked()).toBe(1);
    const letters = await database.transact(({ reader }) => reader.letters(file));
    expect(letters.map(({ sequence }) => sequence)).toEqual([1, 2]);
    for (const { envelope } of letters) await database.transact(({ reader }) => reader.replayed(envelope.id, AT));
    expect(await parked()).toBe(0);
  });

  it('undo an attempt alone', async () => {
    await database.transact(async ({ append, reader }) => {
      await append([entry('bulletins', 0)]);
      const attempt = reader.attempt(async () => {
        await append([entry('bulletins', 1)]);
        throw new Error('refused');
      });
      await expect(attempt).rejects.toThrow('refused');
    });
    expect(await database.relay.backlog()).toMatchObject({ unsealed: 1 });
  });

  describe('of an exchange', () => {
    const exchange: Exchange = {
      id: newId(),
      pattern: 'handover',
      kind: 'tried-handover',
      side: 'opener',
      counterpart: 'pc02',
      file: FILE,
      counterpartFile: null,
      unit: 'c1',
      status: 'offered',
      terms: { unit: 'c1' },
      answer: null,
      reason: null,
      missing: null,
      openedAt: AT,
      answerBy: LATER,
      changedAt: AT,
      alarmedAt: null,
      erasedAt: null,
      sent: 1,
    };
    const dossier = { id: newId(), iv: 'a', ciphertext: 'b', tag: 'c' };
    const message = (more: Partial<Message> = {}): Message => ({
      exchange: exchange.id,
      message: newId(),
      kind: exchange.kind,
      file: FILE,
      at: AT,
      ...more,
    });
    const [first, second] = [message({ dossier }), message()];

    it('keep it as it was saved, and once', async () => {
      await database.transact(({ exchanges }) => exchanges.insert(exchange));
      await expect(database.transact(({ exchanges }) => exchanges.insert(exchange))).rejects.toEqual(UNIQUE);
      const released = { ...exchange, status: 'released' as const, reason: 'not-competent' as const, sent: 2 };
      await database.transact(({ exchanges }) => exchanges.save(released));
      expect(await database.transact(({ exchanges }) => exchanges.lock(exchange.id))).toEqual(released);
      await database.transact(({ exchanges }) => exchanges.save(exchange));
      expect(await database.transact(({ exchanges }) => exchanges.lock(newId()))).toBeUndefined();
    });

    it('say a message again from its time until its receipt, which comes once', async () => {
      await database.transact(async ({ exchanges }) => {
        await exchanges.keepOwn('offered', first, AT, { attempts: 1, nextAttemptAt: LATER });
        await exchanges.keepOwn('supplemented', second, LATER, { attempts: 1, nextAttemptAt: LATEST });
      });
      const due = (now: string) => database.transact(({ exchanges }) => exchanges.due(now));
      expect([await due(AT), await due(LATER)]).toEqual([[], [exchange.id]]);
      await database.transact(({ exchanges }) =>
        exchanges.putOff(exchange.id, first.message, { attempts: 2, nextAttemptAt: LATEST }),
      );
      expect(await due(LATER)).toEqual([]);
      const receipt = () =>
        database.transact(({ exchanges }) => exchanges.keepReceipt(exchange.id, first.message, AT, letter.envelope));
      expect([await receipt(), await receipt()]).toEqual([true, false]);
      expect(await database.transact(({ exchanges }) => exchanges.own(exchange.id))).toEqual([
        { message: first.message, name: 'offered', attempts: 2, nextAttemptAt: null },
        { message: second.message, name: 'supplemented', attempts: 1, nextAttemptAt: LATEST },
      ]);
    });

    it('know what was heard, and keep it once', async () => {
      const heard = message();
      const keep = () =>
        database.transact(({ exchanges }) => exchanges.keepOther('accepted', heard, AT, letter.envelope));
      const has = (id: string, of = exchange.id) => database.transact(({ exchanges }) => exchanges.has(of, id));
      expect(await has(heard.message)).toBe(false);
      await keep();
      await expect(keep()).rejects.toEqual(UNIQUE);
      expect([await has(heard.message), await has(heard.message, newId())]).toEqual([true, false]);
      expect(await database.transact(({ exchanges }) => exchanges.content(exchange.id, heard.message))).toEqual(heard);
    });

    it('warn once its limit has passed, and not any more when somebody was warned', async () => {
      const overdue = (now: string) => database.transact(({ exchanges }) => exchanges.overdue(now));
      expect([await overdue(AT), await overdue(LATER)]).toEqual([[], [exchange.id]]);
      await database.transact(({ exchanges }) => exchanges.save({ ...exchange, alarmedAt: LATER }));
      expect(await overdue(LATEST)).toEqual([]);
    });

    it('destroy the keys of its dossiers, also on their way, and keep the dossiers', async () => {
      const said = entry(`to:pc02`, 0, { fileId: exchange.id, sealedKey: 'wrapped' });
      await database.transact(async ({ exchanges }) => {
        await exchanges.keepKey(exchange.id, dossier.id, 'own');
        await exchanges.append(said);
      });
      expect(await database.transact(({ exchanges }) => exchanges.key(dossier.id))).toBe('own');
      await database.transact(({ exchanges }) => exchanges.destroyKeys(exchange));
      expect(await database.transact(({ exchanges }) => exchanges.key(dossier.id))).toBeUndefined();
      expect(await database.transact(({ exchanges }) => exchanges.dossiers(exchange.id))).toEqual([dossier]);
      await sealAll(database);
      const waiting = await database.relay.transact((tx) => tx.unpublished(10));
      expect(waiting.find(({ id }) => id === said.id)?.envelope).not.toContain('sealedkey');
    });
  });

  it('put back what was lost, tell what it was, and go on in a new epoch', async () => {
    const { epoch, heads } = await database.recovery.transact((tx) => tx.lock());
    expect(epoch).toBe(1);
    const head = heads.find(({ channel }) => channel === 'facts')!;
    const forgotten = { ...entry('facts', 2), position: 0 };
    const lost = sealedAgain(forgotten, head, 'simulation.noted');
    await database.recovery.transact(async (tx) => {
      await tx.putBack([lost]);
      await tx.mark(true);
    });
    const after = await database.recovery.transact((tx) => tx.lock());
    expect(after.recovering).toBe(true);
    expect(after.heads.find(({ channel }) => channel === 'facts')).toEqual({ ...head, sequence: 3, hash: lost.hash });
    expect((await database.recovery.lost()).map(({ envelope }) => envelope.id)).toEqual([forgotten.id]);
    const waiting = await database.relay.transact((tx) => tx.unpublished(10));
    expect(waiting.map(({ id }) => id)).not.toContain(forgotten.id);
    await database.recovery.transact(async (tx) => {
      await tx.openEpoch(2);
      await tx.mark(false);
    });
    expect(await database.relay.transact((tx) => tx.lock())).toMatchObject({
      epoch: 2,
      recovering: false,
      sealedAt: LATER,
    });
    expect(await database.relay.transact((tx) => tx.heads(2))).toEqual([]);
  });

  it('know what of an exchange was lost, until it has taken it in again', async () => {
    const { heads } = await database.recovery.transact((tx) => tx.lock());
    const head = heads.find(({ channel, epoch }) => channel === 'to:pc02' && epoch === 1)!;
    const said = { ...entry('to:pc02', 7), position: 0 };
    const lost = sealedAgain(said, head, 'exchange.released');
    await database.recovery.transact((tx) => tx.putBack([lost]));
    await database.transact(({ keepLost }) => keepLost([lost]));
    const open = () => database.transact(({ exchanges }) => exchanges.lost(FILE));
    const [message, ...more] = await open();
    expect([message, more]).toEqual([
      { id: said.id, name: 'released', data: said.event.data, version: 7, recordedAt: AT },
      [],
    ]);
    expect(await database.transact(({ exchanges }) => exchanges.lost(newId()))).toEqual([]);
    expect((await database.recovery.lost()).map(({ envelope }) => envelope.id)).not.toContain(said.id);
    await database.transact(({ exchanges }) => exchanges.recalled([message!], LATER));
    expect(await open()).toEqual([]);
  });

  it('give up places for good, and never seal before what was promised', async () => {
    const giveUp = (sequence: number) =>
      database.recovery.transact((tx) => tx.giveUp([{ channel: 'facts', epoch: 1, sequence }]));
    await giveUp(9);
    await giveUp(4);
    const { givenUp } = await database.recovery.transact((tx) => tx.lock());
    expect(givenUp).toEqual([{ channel: 'facts', epoch: 1, sequence: 9 }]);
    const seal = (at: string) => database.recovery.transact((tx) => tx.sealNoEarlier(at));
    expect([await seal(LATEST), await seal(AT)]).toEqual([LATEST, LATEST]);
    expect(await database.relay.transact((tx) => tx.lock())).toMatchObject({ sealedAt: LATEST });
    expect(await database.recovery.transact((tx) => tx.lock())).toMatchObject({ sealedAt: LATEST });
  });

  it('show that a service has worked on them', async () => {
    expect(await database.recovery.age()).toBeUndefined();
    expect(await database.recovery.keepAlive()).toBe(false);
    expect(await database.recovery.age()).toBeGreaterThanOrEqual(0);
  });
});

/** A message behind a head, as it was before it was lost. */
const sealedAgain = (lost: JournalEntry & { readonly position: number }, head: Head, type: string): Genuine => {
  const attributes = {
    id: lost.id,
    type,
    dataversion: 1,
    subject: lost.fileId,
    time: AT,
    recordedat: AT,
    fileversion: lost.fileVersion,
  };
  const [message] = seal([{ position: 0, audience: lost.audience, attributes, data: lost.event.data }], [head], {
    epoch: head.epoch,
    sealedAt: LATER,
    signer: signatures.signer(SELF),
  }).messages;
  return genuine(message!.envelope);
};
