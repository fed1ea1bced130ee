import type { Role } from '@la-chan/contracts';
import { Chances } from '../chance';
import { victim } from '../people';
import { each, type Offices } from './offices';
import { UNIT } from './played';
import type { PublishedFigures } from './published';

/** Who came by themselves: verified at once, and identified and supported as far as was published. */
export async function care(offices: Offices, { victims, from }: PublishedFigures): Promise<void> {
  const { verified = 0, identified = 0 } = victims ?? {};
  const all = Array.from({ length: verified }, (_, which) => which);
  await each(all, async (which) => {
    const someone = victim(new Chances(1, 'victims').for(String(which)), String(which), Number(from.slice(0, 4)));
    const adult = { ...someone.person, birthYear: 1990, nationality: 'VN' };
    const body = { ...someone, person: adult, unit: UNIT, way: 'self-declared', traffickedAbroad: false };
    let file = await offices.post('victim-support', 'support-officer', '/victims', body);
    const at = `/victims/${file.id}`;
    const act = async (by: Role, act: string, body: object = {}, method?: 'POST'): Promise<void> => {
      file = await offices.act('victim-support', by, { at, act, file, body, ...(method && { method }) });
    };
    await act('support-officer', 'reception');
    await act('support-officer', 'verification', { confirmed: true });
    if (which >= identified) {
      const reasons = 'Không đủ căn cứ (phát lại số liệu).';
      return act('head-of-support', 'non-identification', {
        ground: 'evidence-lacking',
        number: `KL-${which}`,
        reasons,
      });
    }
    const found = { evidence: ['procedure-body'], exploitation: ['forced-labour'], paper: `GXN-${which}` };
    await act('head-of-support', 'identification', found);
    return act('support-officer', 'supports', { support: 'medical' }, 'POST');
  });
}
