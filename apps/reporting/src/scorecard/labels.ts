import { ARTICLES, isUnit, SOURCES, unit, type AgencyId } from '@la-chan/contracts';
import { Directory } from '@la-chan/messaging';
import { Clock } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { Text } from '../plan/plan';
import type { Breakdown } from './question';

const NONE: Text = { vi: 'Chưa xác định', en: 'Not determined' };

/** Words for the codes of a breakdown. */
@Injectable()
export class Labels {
  constructor(
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  agency(id: AgencyId): Text {
    return this.directory.agency(id, this.clock.now())?.name ?? { vi: id, en: id };
  }

  unit(code: string): Text {
    if (!isUnit(code)) return { vi: code, en: code };
    const { vi, en } = unit(code);
    return { vi, en };
  }

  group(by: Breakdown, key: string): Text {
    switch (by) {
      case 'unit':
        return this.unit(key);
      case 'agency':
        return this.agency(key);
      case 'article':
        return articleLabel(key);
      case 'source':
        return key in SOURCES ? SOURCES[key as keyof typeof SOURCES] : NONE;
      case 'month':
      case 'quarter':
      case 'half':
      case 'year':
        return periodLabel(key);
      case 'none':
        return { vi: '', en: '' };
    }
  }
}

function articleLabel(key: string): Text {
  if (!(key in ARTICLES)) return NONE;
  const { vi, en } = ARTICLES[key as keyof typeof ARTICLES];
  return { vi: `Điều ${key}: ${vi}`, en: `Art. ${key}: ${en}` };
}

/** `2024`, `2024-H1`, `2024-Q3` or `2024-07`. */
function periodLabel(key: string): Text {
  const [year = '', part = ''] = key.split('-');
  if (part === '') return { vi: `Năm ${year}`, en: year };
  if (part.startsWith('Q')) return { vi: `Quý ${part.slice(1)}/${year}`, en: `${part} ${year}` };
  if (part.startsWith('H'))
    return part === 'H1'
      ? { vi: `6 tháng đầu năm ${year}`, en: `First half of ${year}` }
      : { vi: `6 tháng cuối năm ${year}`, en: `Second half of ${year}` };
  return { vi: `Tháng ${Number(part)}/${year}`, en: `${part}/${year}` };
}
