const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** The lines that are seen while the platform starts. */
export class Progress {
  private readonly began = Date.now();
  private readonly live = process.stdout.isTTY;
  private tenth = -1;

  async step<T>(name: string, work: () => T | Promise<T>): Promise<T> {
    const since = Date.now();
    this.waiting(name);
    const result = await work();
    this.done(name, since);
    return result;
  }

  done(name: string, since = this.began): void {
    this.line(`✔ ${name}  ${seconds(since)}`);
  }

  failed(name: string): void {
    this.line(`✖ ${name}`);
  }

  /** Stays until the next line; only on a terminal. */
  waiting(name: string): void {
    if (this.live) process.stdout.write(`\r\x1b[K… ${name}`);
  }

  /** How far something long has come: on a terminal a bar that stays in its place, else a line for each tenth. */
  share(name: string, share: number): void {
    const tenth = Math.floor(share * 10);
    const bar = '█'.repeat(Math.floor(share * 30)).padEnd(30, '░');
    if (this.live) this.waiting(`${bar} ${Math.floor(share * 100)} % ${name}`);
    else if (tenth !== this.tenth) this.line(`  ${tenth * 10} % ${name}`);
    this.tenth = tenth;
  }

  line(text = ''): void {
    process.stdout.write(`${this.live ? '\r\x1b[K' : ''}${text}\n`);
  }

  get total(): string {
    return seconds(this.began);
  }
}

/** Columns as wide as their widest cell. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
    .join('\n');
}
