import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

// What was said and heard, in one file that is written whole before anything leaves the house. A hotline's real software
// keeps this in its database; what matters is that a message is kept before it is sent, and has one place in its channel.

const EMPTY = { said: {}, exchanges: {}, heard: {}, ahead: {}, told: {} };

export class Journal {
  constructor(file) {
    this.file = file;
    /**
     * said: channel → envelopes in order; exchanges: id → what was asked and answered; heard: source → epoch → envelopes in
     * order; ahead: source → envelopes that wait for their turn; told: source → its latest statement of its heads.
     */
    this.state = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : structuredClone(EMPTY);
  }

  said(channel) {
    return (this.state.said[channel] ??= []);
  }

  heard(source, epoch) {
    return ((this.state.heard[source] ??= {})[epoch] ??= []);
  }

  /** Those in which something was heard, or waits. */
  epochsOf(source) {
    const heard = Object.entries(this.state.heard[source] ?? {}).filter(([, all]) => all.length > 0);
    const epochs = [...heard.map(([epoch]) => Number(epoch)), ...this.ahead(source).map(({ epoch }) => epoch)];
    return [...new Set(epochs)].sort((a, b) => a - b);
  }

  ahead(source) {
    return (this.state.ahead[source] ??= []);
  }

  told(source) {
    return this.state.told[source];
  }

  tell(source, heads) {
    this.state.told[source] = heads;
    this.keep();
  }

  exchange(id) {
    return this.state.exchanges[id];
  }

  keep() {
    const file = openSync(`${this.file}.new`, 'w', 0o600);
    writeFileSync(file, JSON.stringify(this.state));
    fsyncSync(file);
    closeSync(file);
    renameSync(`${this.file}.new`, this.file);
  }
}
