import { each, type Offices } from './offices';
import type { Played } from './played';

const head = 'head-of-procuracy' as const;

/** Every charge that waits is approved. */
export async function approve(offices: Offices): Promise<void> {
  await each(await offices.list('prosecution', '/supervisions'), async (supervision) => {
    let file = supervision;
    for (const { exchange, kind, decision } of supervision.requests)
      if (kind === 'charge-approval' && decision === 'waiting') {
        const body = { decision: 'approved', number: '1/QĐ-VKS' };
        const act = `charge-requests/${exchange}/decision`;
        file = await offices.act('prosecution', head, { at: `/supervisions/${file.id}`, act, file, body });
      }
  });
}

export async function take(offices: Offices, matters: readonly Played[]): Promise<void> {
  await each(await offices.offers('prosecution', 'case-file'), async (offer) => {
    const accepted = await offices.answer('prosecution', head, `/case-files/${offer.id}/acceptance`);
    const matter = matters.find((one) => one.case === offer.counterpartFile);
    if (matter) matter.file = accepted.id;
  });
}

export async function indict(offices: Offices, matters: readonly Played[]): Promise<void> {
  const sent = matters.filter(({ file }) => file !== undefined);
  await each(sent, async (matter) => {
    const at = `/prosecution-files/${matter.file}`;
    const file = await offices.get('prosecution', at);
    const body = { number: `${matter.which}/CT-VKS`, indictment: 'Cáo trạng (phát lại số liệu).' };
    const indicted = await offices.act('prosecution', head, { at, act: 'indictment', file, body });
    await offices.act('prosecution', 'prosecutor', { at, act: 'indictment-delivery', file: indicted });
  });
}
