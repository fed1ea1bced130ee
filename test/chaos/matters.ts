import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, type Call, type Officers, Over } from './officers';
import type { Seeded } from './seeded';

const UNIT = 'c00070';
const DESKS = [
  ['ca-hn.truc-ban', 'ca-hn.chi-huy'],
  ['ca-hoan-kiem.truc-ban', 'ca-hoan-kiem.chi-huy'],
] as const;
const HEAD = 'pc02.thu-truong';
const PROCURATOR = 'vks-hn.vien-truong';

type File = Answer['body'];

/** Takes up one matter after another until the day is over. */
export async function work(officers: Officers, chance: Seeded, pauseMs: number): Promise<void> {
  while (!officers.isOver) {
    await new Matter(officers, chance).run().catch((error: unknown) => {
      if (!(error instanceof Over)) throw error;
    });
    await sleep(pauseMs);
  }
}

/** One matter, as chance has it go from the desk to the procuracy. */
class Matter {
  constructor(
    private readonly officers: Officers,
    private readonly chance: Seeded,
  ) {}

  async run(): Promise<void> {
    const [officer, chief] = this.chance.of(DESKS);
    const received = await this.officers.act({
      officer,
      method: 'POST',
      path: '/reports',
      body: { source: 'report', channel: 'phone', unit: UNIT, account: 'Tin báo qua điện thoại.' },
    });
    const report: File = received.body;
    const path = `/reports/${report.id}`;
    const finding = this.chance.next() < 0.8 ? 'crime-signs' : 'no-crime';
    const classification = { finding, ...(finding === 'crime-signs' && { article: '150', clause: '1' }) };
    await this.on(officer, path, { method: 'PUT', path: `${path}/classification`, body: classification });
    if (this.chance.next() < 0.4) await this.on(chief, path, { method: 'PUT', path: `${path}/procuracy-notice` });
    if (finding === 'no-crime')
      await this.on(chief, path, {
        method: 'PUT',
        path: `${path}/closure`,
        body: { ground: 'civil-or-administrative' },
      });
    else await this.handOver(chief, path);
  }

  private async handOver(chief: string, path: string): Promise<void> {
    const offered = await this.on(chief, path, { method: 'PUT', path: `${path}/handover` });
    const { handover } = offered;
    if (handover === undefined) return;
    if (this.chance.next() < 0.15) {
      await this.on(chief, path, { method: 'DELETE', path: `${path}/handover` });
      return;
    }
    if (this.chance.next() < 0.1) {
      const body = { reason: 'missing-items' };
      await this.answerOffer({ officer: HEAD, method: 'PUT', path: `/handovers/${handover}/rejection`, body });
      return;
    }
    const accepted = await this.answerOffer({
      officer: HEAD,
      method: 'PUT',
      path: `/handovers/${handover}/acceptance`,
    });
    if (accepted) await this.verify(`/verifications/${accepted.id}`);
  }

  /** The offer has to arrive first. */
  private async answerOffer(call: Call): Promise<File> {
    for (;;) {
      const { status, body } = await this.officers.act(call);
      if (status < 300) return body;
      if (status !== 404) return undefined;
      await sleep(500);
    }
  }

  private async verify(path: string): Promise<void> {
    await this.officers.until(HEAD, path, ({ status }) => status !== 'awaiting-release');
    const investigator = { investigator: 'pc02.dieu-tra-vien' };
    await this.on(HEAD, path, { method: 'PUT', path: `${path}/investigator`, body: investigator });
    if (this.chance.next() < 0.3) {
      const body = { ground: 'no-event' };
      await this.on(HEAD, path, { method: 'PUT', path: `${path}/non-initiation`, body });
      return;
    }
    const offence = { article: '150', clause: '1' };
    await this.on(HEAD, path, { method: 'PUT', path: `${path}/grounds`, body: offence });
    const resolved = await this.on(HEAD, path, { method: 'PUT', path: `${path}/initiation` });
    if (!resolved.case) return;
    this.officers.acknowledge({ agency: 'pc02', file: resolved.case, version: 1 });
    if (this.chance.next() < 0.6) await this.charge(resolved.case, offence);
  }

  private async charge(opened: string, offence: object): Promise<void> {
    const path = `/cases/${opened}`;
    const body = { person: { name: 'Người Không Có Thật' }, grounds: 'Căn cứ.', ...offence };
    const charged = await this.on(HEAD, path, { method: 'POST', path: `${path}/accused`, body, entries: 2 });
    if (!charged.accused) return;
    const supervision = await this.supervisionOf(opened);
    const [request] = supervision.requests as { exchange: string }[];
    const decision = { decision: 'approved', number: '13/QĐ-VKS' };
    const at = `/supervisions/${supervision.id}`;
    await this.on(PROCURATOR, at, {
      method: 'PUT',
      path: `${at}/charge-requests/${request?.exchange}/decision`,
      body: decision,
    });
    await this.officers.until(HEAD, path, ({ accused }) => accused?.[0]?.approval === 'approved');
  }

  private async supervisionOf(opened: string): Promise<File> {
    for (;;) {
      for (let cursor = ''; ;) {
        const page = await this.officers.read(PROCURATOR, `/supervisions?limit=100${cursor}`);
        const found = page.items?.find(({ from, requests }: File) => from.includes(opened) && requests.length > 0);
        if (found) return found;
        if (!page.next) break;
        cursor = `&cursor=${encodeURIComponent(page.next)}`;
      }
      await sleep(1000);
    }
  }

  /** Acts on the file as it stands; read anew when somebody else was quicker. Answers what the last attempt answered. */
  private async on(officer: string, file: string, call: Omit<Call, 'officer'>): Promise<File> {
    for (let tries = 0; ; tries += 1) {
      const { version } = await this.officers.until(officer, file, (body) => body?.version !== undefined);
      const { status, body } = await this.officers.act({ ...call, officer, version });
      if (status !== 412 || tries > 20) return body ?? {};
    }
  }
}
