/** A figure of the simulation beside the published ones that it is taken from; without them it is an assumption. */
export interface Calibrated {
  readonly value: number;
  readonly from: string;
}

const published = (part: number, whole: number, from: string): Calibrated => ({
  value: part / whole,
  from: `${part}/${whole}: ${from}`,
});
const assumed = (value: number, why: string): Calibrated => ({ value, from: `assumption: ${why}` });

const FIVE_YEARS = 'Vietnam 2021–2025, published by the police and the courts (news.laodong.vn 1632528)';
const HALF_2023 = 'Vietnam, first half of 2023 (lsvn.vn a133362)';
const YEAR_2022 = 'Vietnam 2022 (en.baochinhphu.vn 111230726152410733)';

/**
 * What the simulated city is measured on. No yearly series of Hanoi is published: 7 cases from 2015 to June 2017, single
 * digits to low tens of cases a year (thuonghieucongluan.com.vn a45290). What follows the nation has its published
 * figures beside it; how officers keep their limits is nowhere published, and is assumed.
 */
export const CALIBRATION = {
  reportsAYear: assumed(84, 'so many reports give Hanoi some twenty cases a year, the low tens of a large city'),
  accusedPerCase: published(1690, 727, FIVE_YEARS),
  victimsPerCase: published(224, 88, HALF_2023),
  underSixteen: published(369, 727, `cases under Art. 151 of those under Art. 150 and 151, ${FIVE_YEARS}`),
  identified: published(82, 114, `persons verified and identified, ${HALF_2023}`),
  male: published(153, 255, `victims, ${YEAR_2022}`),
  abroad: published(49, 90, `cases to China and Cambodia, ${YEAR_2022}`),
  children: published(74, 255, `victims, ${YEAR_2022}`),
  noCrime: assumed(0.16, 'reports that turn out to be none of a crime'),
  transferredOut: assumed(0.07, 'offender or victim is often of another province (Hanoi, H1 2016: kinhtedothi.vn)'),
  notInitiated: assumed(0.28, 'of what is verified'),
  late: assumed(0.07, 'acts that come after their limit; none is published'),
  appealed: assumed(0.25, 'judgments'),
  returned: assumed(0.16, 'files sent back for supplementary investigation'),
  slips: assumed(0.02, 'requests that an officer may not make, or makes on what is no longer so; each is refused'),
} satisfies Readonly<Record<string, Calibrated>>;

export const rate = (of: keyof typeof CALIBRATION): number => CALIBRATION[of].value;
