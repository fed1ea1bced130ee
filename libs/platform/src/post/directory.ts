import { readFileSync } from 'node:fs';
import { type AgencyKeys, Directory, openingKey, publicKeyOf, type DossierKeys } from '@la-chan/messaging';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { z } from 'zod';
import type { Clock } from '../clock';
import { CONFIG, type Config, ConfigError } from '../config';
import { jsonIn } from '../keys';

const Entries = z.array(z.unknown());

/** The signed directory of agencies; entries that the root key has not signed count for nothing. */
export function directoryOf({ ROOT_KEY, DIRECTORY_FILE }: Config): Directory {
  const entries = Entries.safeParse(jsonIn(DIRECTORY_FILE, 'DIRECTORY_FILE'));
  if (!entries.success) throw new ConfigError(`DIRECTORY_FILE: ${DIRECTORY_FILE} is not a list of entries`);
  try {
    return new Directory(ROOT_KEY, entries.data);
  } catch {
    throw new ConfigError('ROOT_KEY is not an Ed25519 public key in base64url');
  }
}

const LOOK_MS = 2000;

/** Takes up what has changed in the directory's file while the service runs. A file that cannot be read changes nothing. */
@Injectable()
export class DirectoryFile implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;
  private taken: string | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly directory: Directory,
    private readonly log: PinoLogger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.look(), LOOK_MS);
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  private look(): void {
    try {
      const text = readFileSync(this.config.DIRECTORY_FILE, 'utf8');
      if (text === this.taken) return;
      this.directory.take(Entries.parse(JSON.parse(text)));
      this.taken = text;
      const reasons = this.directory.refused.map(({ reason }) => reason);
      if (reasons.length > 0) this.log.warn({ reasons }, 'entries of the directory refused');
    } catch (error) {
      this.log.error({ err: error }, 'the directory cannot be read');
    }
  }
}

/** Dossiers are wrapped for the receiver's key in force, and opened with this agency's own. */
export const dossierKeysOf = (directory: Directory, keys: AgencyKeys, clock: Clock): DossierKeys => ({
  publicKeyOf: (agency) => {
    const entry = directory.agency(agency, clock.now());
    if (!entry) throw new Error(`${agency} is not in the directory`);
    return { keyId: entry.keyId, publicKey: publicKeyOf(entry.openingKey, 'X25519') };
  },
  privateKey: (keyId) => openingKey(keys, keyId),
});
