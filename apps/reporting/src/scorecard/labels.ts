import { ARTICLES, isUnit, SOURCES, unit, type AgencyId } from '@la-chan/contracts';
import { Directory } from '@la-chan/messaging';
import { Clock } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { Text } from '../plan/plan';
import type { Grouping } from './sums';

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

  group(grouping: Grouping, key: string): Text {
    switch (grouping) {
      case 'unit':
        return this.unit(key);
      case 'agency':
        return this.agency(key);
      case 'article':
        return articleLabel(key);
      case 'source':
        return key in SOURCES ? SOURCES[key as keyof typeof SOURCES] : NONE;
      case 'month':
        return monthLabel(key);
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

function monthLabel(key: string): Text {
  const [year = '', month = ''] = key.split('-');
  return { vi: `Tháng ${Number(month)}/${year}`, en: `${month}/${year}` };
}
