import { person } from '../people';
import { each, type Offices } from './offices';
import { CLAUSE, type Played, UNIT } from './played';

const head = 'head-of-investigation' as const;

/** Received, classified and handed over on one day; those beyond the matters are without foundation. */
export async function receive(offices: Offices, matters: readonly Played[], unfounded: number): Promise<void> {
  const founded = matters.filter(({ from }) => from === 'report');
  const unknown = Array.from({ length: unfounded }, () => null);
  await each([...founded, ...unknown], async (matter) => {
    const reception = { source: 'report', channel: 'phone', unit: UNIT, account: 'Nguồn tin (phát lại số liệu).' };
    const received = await offices.post('intake', 'duty-officer', '/reports', reception);
    const at = `/reports/${received.id}`;
    const offence = matter ? { article: matter.article, clause: CLAUSE } : {};
    const body = { finding: matter ? 'crime-signs' : 'insufficient', ...offence };
    const classified = await offices.act('intake', 'duty-officer', { at, act: 'classification', file: received, body });
    await offices.act('intake', 'duty-chief', { at, act: 'handover', file: classified });
    if (matter) matter.report = received.id;
  });
}

export async function accept(offices: Offices, matters: readonly Played[]): Promise<void> {
  await each(await offices.offers('investigation', 'report-handover'), async (offer) => {
    const accepted = await offices.answer('investigation', head, `/handovers/${offer.id}/acceptance`);
    const matter = matters.find(({ report }) => report === offer.counterpartFile);
    if (matter) matter.verification = accepted.id;
  });
}

export async function initiate(offices: Offices, matters: readonly Played[]): Promise<void> {
  const open = await offices.list('investigation', '/verifications?status=under-verification');
  await each(open, async (file) => {
    const at = `/verifications/${file.id}`;
    const matter = matters.find(({ verification }) => verification === file.id);
    if (!matter) {
      await offices.act('investigation', head, { at, act: 'non-initiation', file, body: { ground: 'no-event' } });
      return;
    }
    const body = { article: matter.article, clause: CLAUSE };
    const found = await offices.act('investigation', head, { at, act: 'grounds', file, body });
    matter.case = (await offices.act('investigation', head, { at, act: 'initiation', file: found })).case;
  });
}

export async function charge(offices: Offices, matters: readonly Played[]): Promise<void> {
  const charged = matters.filter(({ from }) => from === 'report');
  await each(charged, async (matter) => {
    const { article, which } = matter;
    const at = `/cases/${matter.case}`;
    let file = await offices.get('investigation', at);
    for (let one = 1; one <= matter.persons; one += 1) {
      const whom = { person: person('Bị can', `${which} (${one})`), article, clause: CLAUSE };
      const body = { ...whom, grounds: 'Căn cứ (phát lại).' };
      file = await offices.act('investigation', head, { at, act: 'accused', file, body, method: 'POST' });
    }
  });
}

export async function conclude(offices: Offices, matters: readonly Played[]): Promise<void> {
  const sent = matters.filter((one) => one.case !== undefined && one.until !== 'charged');
  await each(sent, async (matter) => {
    const at = `/cases/${matter.case}`;
    const file = await offices.get('investigation', at);
    const body = { conclusion: 'Kết luận điều tra (phát lại số liệu).' };
    await offices.act('investigation', head, { at, act: 'conclusion', file, body });
  });
}
