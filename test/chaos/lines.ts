import { type Line, openLine } from '../../libs/testing/src/line';

/** The lines between the processes of a run; each can be cut. */
export class Lines {
  private readonly lines = new Map<string, { readonly from: string; readonly to: string; readonly line: Line }>();

  /** The port at which `from` reaches `to`, whose own is `port`. */
  readonly through = async (from: string, to: string, port: number): Promise<number> => {
    const name = `${from} → ${to}`;
    const known = this.lines.get(name);
    if (known) return known.line.port;
    const line = await openLine(port);
    this.lines.set(name, { from, to, line });
    return line.port;
  };

  between(one: string, others: readonly string[]): Line[] {
    const isBetween = (from: string, to: string): boolean =>
      (from === one && others.includes(to)) || (to === one && others.includes(from));
    return [...this.lines.values()].filter(({ from, to }) => isBetween(from, to)).map(({ line }) => line);
  }

  mend(): void {
    for (const { line } of this.lines.values()) line.mend();
  }

  close(): void {
    for (const { line } of this.lines.values()) line.close();
  }
}
