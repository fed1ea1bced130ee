import { onClose } from './closing';
import { type Line, openLine } from './line';

/** A line that is closed when the test file has ended. */
export async function testLine(target: number): Promise<Line> {
  const line = await openLine(target);
  onClose(() => line.close());
  return line;
}
