import { randomUUID } from 'node:crypto';

/** One act that an officer asks for: the same key again is the same act. */
export interface Asked {
  readonly key: string;
  readonly body: object;
}
export interface Answer {
  readonly asked: Asked;
  /** Undefined where no answer came. */
  readonly status: number | undefined;
  readonly headers: Headers;
  readonly body: { readonly id?: string; readonly code?: string; readonly type?: string };
}

export const reportsToReceive = (count: number): Asked[] =>
  Array.from({ length: count }, (_, index) => ({
    key: randomUUID(),
    body: { source: 'report', channel: 'phone', unit: 'c00070', account: `Tin báo thứ ${index}.` },
  }));

/** Asks a service for it once, as an officer. */
export async function ask(url: string, token: string, asked: Asked): Promise<Answer> {
  try {
    const answer = await fetch(`${url}/reports`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': asked.key,
      },
      body: JSON.stringify(asked.body),
    });
    const body = (await answer.json()) as Answer['body'];
    return { asked, status: answer.status, headers: answer.headers, body };
  } catch {
    return { asked, status: undefined, headers: new Headers(), body: {} };
  }
}

/** Asks for all of them, so many at once; `answered` hears each answer. */
export async function askAll(
  url: string,
  token: string,
  all: readonly Asked[],
  atOnce: number,
  answered: (answer: Answer) => void = () => undefined,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const left = [...all];
  const worker = async (): Promise<void> => {
    for (let asked = left.shift(); asked; asked = left.shift()) {
      const answer = await ask(url, token, asked);
      answers.push(answer);
      answered(answer);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return answers;
}

export const acknowledged = (answers: readonly Answer[]): string[] =>
  answers.filter(({ status }) => status === 201).map(({ body }) => body.id ?? '');
