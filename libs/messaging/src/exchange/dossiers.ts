import type { AgencyId, Moment, SealedDossier } from '@la-chan/contracts';
import { isVoid } from './course';
import { openDossier, OpeningKeyGone, sealDossier, unwrapKey, wrapKey, type DossierKeys } from './dossier';
import { DossierErased, DossierNotOpen, type Exchange } from './exchange';
import type { ExchangeStore, Message } from './store';

/** The sealed dossiers of exchanges and this agency's keys to them, in one transaction. */
export class Dossiers {
  constructor(
    private readonly self: AgencyId,
    private readonly keys: DossierKeys,
    private readonly store: ExchangeStore,
  ) {}

  /** Seals a dossier for both sides; answers it with the key for the other one. */
  async seal(exchange: Exchange, id: string, content: unknown): Promise<{ dossier: SealedDossier; sealedKey: string }> {
    const { dossier, key } = sealDossier(id, content);
    await this.store.keepKey(exchange.id, id, wrapKey(key, this.keys.publicKeyOf(this.self)));
    return { dossier, sealedKey: wrapKey(key, this.keys.publicKeyOf(exchange.counterpart)) };
  }

  /** A dossier's key wrapped anew for the other side's key in force; undefined when it does not open. */
  rewrapped({ counterpart }: Exchange, key: string): string | undefined {
    try {
      return wrapKey(unwrapKey(key, this.keys.privateKey), this.keys.publicKeyOf(counterpart));
    } catch (error) {
      if (error instanceof OpeningKeyGone) return undefined; // who has received it once has its key
      throw error;
    }
  }

  /** Keeps the key that has come beside a message, if it opens the message's dossier and that is still to be read. */
  async takeKey(exchange: Exchange, { dossier }: Message, sealedKey: string | undefined): Promise<void> {
    if (!dossier || !sealedKey || isVoid(exchange.status)) return;
    if (this.opened(dossier, sealedKey) !== undefined) await this.store.keepKey(exchange.id, dossier.id, sealedKey);
  }

  /** Can all of the message be read that is still to be read? */
  async isWhole(exchange: Exchange, { dossier }: Message): Promise<boolean> {
    if (!dossier || exchange.erasedAt !== null || isVoid(exchange.status)) return true;
    return (await this.store.key(dossier.id)) !== undefined;
  }

  /** What a message has brought sealed; undefined where it has brought nothing, or that was erased. */
  async of({ dossier }: Message): Promise<unknown> {
    const key = dossier && (await this.store.key(dossier.id));
    return key && openDossier(dossier, unwrapKey(key, this.keys.privateKey));
  }

  /** All that was sent sealed, in order, without what was erased. Throws `DossierErased` when that was all of it, `DossierNotOpen` and `OpeningKeyGone`. */
  async all({ id, erasedAt }: Exchange): Promise<unknown[]> {
    const sent = await this.store.dossiers(id);
    const opened: unknown[] = [];
    for (const dossier of sent) {
      const key = await this.store.key(dossier.id);
      if (key) opened.push(openDossier(dossier, unwrapKey(key, this.keys.privateKey)));
      else if (!erasedAt) throw new DossierNotOpen('a dossier does not open');
    }
    if (opened.length === 0 && sent.length > 0) throw new DossierErased('the dossiers were erased');
    return opened;
  }

  /** The same of what can be read still: nothing where all was erased, or the keys are gone. */
  async readable(id: string): Promise<unknown[]> {
    const opened: unknown[] = [];
    for (const dossier of await this.store.dossiers(id)) {
      const key = await this.store.key(dossier.id);
      const content = key === undefined ? undefined : this.opened(dossier, key);
      if (content !== undefined) opened.push(content);
    }
    return opened;
  }

  /** Destroys this agency's keys. What was signed stays, and still verifies. */
  async erase(exchange: Exchange, now: Moment): Promise<Exchange> {
    await this.store.destroyKeys(exchange);
    return { ...exchange, erasedAt: now };
  }

  private opened(dossier: SealedDossier, sealedKey: string): unknown {
    try {
      return openDossier(dossier, unwrapKey(sealedKey, this.keys.privateKey));
    } catch {
      return undefined;
    }
  }
}
