import type { Day } from '@la-chan/contracts';
import { hearingNamed } from '../habits/panel';
import { each, type Offices } from './offices';
import type { Played } from './played';

export async function docket(offices: Offices, matters: readonly Played[]): Promise<void> {
  await each(await offices.offers('court', 'indictment'), async (offer) => {
    const given = { givenByMinutes: offer.terms?.accused?.map(({ id }) => id) };
    const docketed = await offices.answer('court', 'court-clerk', `/indictments/${offer.id}/docketing`, given);
    const matter = matters.find(({ file }) => file === offer.counterpartFile);
    if (matter) matter.trial = docketed.id;
  });
}

export async function assign(offices: Offices, matters: readonly Played[]): Promise<void> {
  await each(
    matters.filter(({ trial }) => trial !== undefined),
    async ({ trial }) => {
      const at = `/trials/${trial}`;
      const file = await offices.get('court', at);
      const judge = offices.officers.of('toa-hn', 'judge');
      await offices.act('court', 'chief-judge', { at, act: 'judge', file, body: { judge } });
    },
  );
}

export async function set(offices: Offices, matters: readonly Played[], opensOn: Day): Promise<void> {
  await each(tried(matters), async ({ trial, which }) => {
    const at = `/trials/${trial}`;
    const file = await offices.get('court', at);
    await offices.act('court', 'judge', {
      at,
      act: 'setting',
      file,
      body: { number: `${which}/QĐXX`, opensOn, ...hearingNamed('toa-hn', ['hoi-tham-1', 'hoi-tham-2']) },
    });
  });
}

export async function judge(offices: Offices, matters: readonly Played[]): Promise<void> {
  await each(tried(matters), async ({ trial, which }) => {
    const at = `/trials/${trial}`;
    const file = await offices.get('court', at);
    const verdicts = file.defendants.map(({ id: defendant }) => {
      return { defendant, verdict: 'convicted', penalty: 'imprisonment', months: 96 };
    });
    const heard = await offices.act('court', 'judge', { at, act: 'hearing', file });
    await offices.act('court', 'judge', {
      at,
      act: 'judgment',
      file: heard,
      body: { number: `${which}/HS-ST`, verdicts },
    });
  });
}

const tried = (matters: readonly Played[]): Played[] =>
  matters.filter(({ trial, until }) => trial !== undefined && until === 'tried');
