import { Seriousness } from '@la-chan/contracts';
import { isAsk, type Rule, RULES } from '.';
import { custody, days, detention, hours, limitation, months, type Period, workingDays, years } from './period';

type ByClass<Of> = Readonly<Record<Seriousness, Of>>;
type Turns = readonly (Period | 'as-decided')[];

/** What the law says, besides how long it is. */
interface Said {
  /** The longest that each extension may be, in turn; how far a new order goes, the decision says, within the stage. */
  readonly extended?: Turns | ByClass<Turns> | 'as-decided';
  /** So long before something, not after it. */
  readonly before?: true;
  /** No text says it: the city does, and this is where it has said nothing. */
  readonly city?: true;
  /** The first or last day on which the article says so, where it says something else on others. */
  readonly from?: string;
  readonly to?: string;
}

type Row = readonly [id: string, law: string, limit: Period | ByClass<Period>, said?: Said];

const byClass = <Of>(less: Of, serious: Of, very: Of, especially: Of): ByClass<Of> => ({
  'less-serious': less,
  serious,
  'very-serious': very,
  'especially-serious': especially,
});
/** The same for the classes that one clause names together. */
const two = <Of>(lighter: Of, heavier: Of): ByClass<Of> => byClass(lighter, lighter, heavier, heavier);
const before = { before: true } as const;
const city = { city: true } as const;
const asDecided = { extended: 'as-decided' } as const;
const detained = (count: number): Period => detention({ months: count });
const monthly = (id: string, law: string): Row[] => [
  [id, law, months(1)],
  [`${id}.half-year`, law, months(6)],
  [`${id}.year`, law, years(1)],
];
const each = (ids: readonly string[], law: string, limit: Period, said?: Said): Row[] =>
  ids.map((id) => [id, law, limit, said]);

const RECEPTION: readonly Row[] = [
  ['R1', 'TTLT 01/2017 8(1)', hours(24)],
  ['R1.body', 'TTLT 01/2017 8(1)', hours(24)],
  ['R2', 'TTLT 01/2017 8(1)', hours(24)],
  ['R2.verification', 'TTLT 01/2017 8(1)', hours(24), { to: '2020-05-14' }],
  ['R2.verification', 'TT 28/2020 18(1)', hours(24), { from: '2020-05-15' }],
  ['R3', 'TTLT 01/2017 8(3)', hours(24)],
  ['R3.court', 'TTLT 01/2017 8(6)', hours(24), city],
  // Until TTLT 01/2021 a commune passed on whatever it received within 24 hours.
  ['R4', 'TTLT 01/2017 8(5)(a)', hours(24), { to: '2022-01-13' }],
  ['R4', 'TTLT 01/2017 8(5)(a)', hours(24), { from: '2022-01-14' }],
  ['R4.remote', 'TTLT 01/2017 8(5)(a)', hours(24), { to: '2022-01-13' }],
  ['R4.remote', 'TTLT 01/2017 8(5)(a)', hours(48), { from: '2022-01-14' }],
  ['R5', 'TTLT 01/2017 8(5)(b)', hours(24), { to: '2022-01-13' }],
  ['R5', 'TTLT 01/2017 8(5)(b)', days(7), { from: '2022-01-14' }],
  ['R6', 'TTLT 01/2017 8(5)(c)', hours(24), { to: '2022-01-13' }],
  ['R6', 'TTLT 01/2017 8(5)(c)', hours(24), { from: '2022-01-14' }],
  ['R9.procuracy', 'BLTTHS 146(5)', days(3)],
  ['R9.body', 'BLTTHS 146(5)', days(3)],
  ['R9.reporter', 'TTLT 01/2017 14(1)', workingDays(3)],
  ['R21', 'TTLT 01/2017 14(3)', days(3)],
  ['152.body', 'BLTTHS 152(1), (2)', hours(24), city],
  ['111.body', 'BLTTHS 111(1), 112(1); TT 28/2020 7(2)(a), (e)', hours(24), city],
  ['152.desk', 'BLTTHS 152(3)', hours(24)],
  ['152.procuracy', 'BLTTHS 152(3)', hours(24)],
  ['231.surrender', 'BLTTHS 231(3)', hours(24), city],
  ['231.found', 'BLTTHS 231(3)', hours(24), city],
];

const VERIFICATION: readonly Row[] = [
  ['R7', 'TTLT 01/2017 9(1)', days(3)],
  ['R7.procuracy', 'TTLT 01/2017 9(1)', days(3)],
  ['R8', 'TTLT 01/2017 10(2)', workingDays(3)],
  ['R10', 'BLTTHS 147(1)', days(20)],
  ['R11', 'BLTTHS 147(2)', months(2)],
  ['R12', 'BLTTHS 147(2)', days(5), before],
  ['R13', 'TTLT 01/2017 11(2)', days(3)],
  ['R14', 'BLTTHS 147(2)', months(2)],
  ['R18', 'BLTTHS 148(2)', months(1)],
  ['R19', 'BLTTHS 149(1)', months(1)],
  ['158-anew', 'BLTTHS 147(1), (4)', months(1), city],
  ['R17', 'TTLT 01/2020 5(2)', days(5), before],
  ['15-report', 'TT 28/2020 15', days(7), before],
  ...monthly('R24', 'TTLT 01/2020 5(4), 14(2)'),
  ['R23.remedy', 'TTLT 01/2017 5(2)(b)', days(15)],
  ['5-remedy', 'TTLT 01/2017 5(2)(b)', days(15)],
  ['R23', 'BLTTHS 146(2); TTLT 01/2017 13(2)', days(5)],
  ['R23.petition', 'TTLT 01/2017 13(2)', days(10)],
  ['R23.decide', 'TTLT 01/2017 13(2)', days(10)],
  ['R26', 'TT 28/2020 20(4)', months(1)],
  ['R16', 'BLTTHS 148(2)', hours(24)],
  ['R16.reporter', 'BLTTHS 148(2); TT 28/2020 17(3)', hours(24)],
  ['148-reporter.own', 'BLTTHS 148(2)', hours(24)],
  ['148-reporter', 'BLTTHS 148(2)', hours(24)],
  ['148-send', 'BLTTHS 148(2)', hours(24)],
  ['R20', 'BLTTHS 149(2)', days(3)],
  ['R20.reporter', 'BLTTHS 149(2); TTLT 01/2017 14(4)', days(3)],
  ['R21.resolution', 'TTLT 01/2017 14(3); TT 28/2020 17(2)', days(3)],
  ['R22.non-initiation', 'BLTTHS 158(1)', hours(24)],
  ['16-sanction', 'BLTTHS 158(1); TTLT 01/2017 16(1)', days(3)],
  ['21-sanction', 'TT 28/2020 21', days(1), city],
  ['12-result', 'TTLT 01/2017 12(4)', days(20), city],
  ['171-result', 'BLTTHS 171(3)', days(20), city],
  ['12.errand', 'BLTTHS 171(2); TT 28/2020 12(2); TTLT 04/2018 30', months(4), city], // at most, of what its letter says: as long as a report may take
  ['7-initiate', 'TTLT 04/2018 7(3)', days(3)],
  ['6-petition', 'TTLT 04/2018 6(2)', days(20), city],
  ['6-decide', 'TTLT 04/2018 5(3)(a), 6(2)', days(20), city],
  ['verification-resumption', 'BLTTHS 149(1)', days(7), city],
];

const EXTENSIONS_172 = byClass<Turns>(
  [months(2)],
  [months(3), months(2)],
  [months(4), months(4)],
  [months(4), months(4), months(4), months(4)], // the fourth by the head of the supreme procuracy: 172(6)
);
const LIMITATION = byClass(limitation(5), limitation(10), limitation(15), limitation(20));

const INVESTIGATION: readonly Row[] = [
  ['172', 'BLTTHS 172', byClass(months(2), months(3), months(4), months(4)), { extended: EXTENSIONS_172 }],
  ['172-ask', 'BLTTHS 172(2)', days(10), before],
  [
    ...(['174.resumed', 'BLTTHS 174(1)', two(months(2), months(3))] as const),
    { extended: byClass<Turns>([months(1)], [months(2)], [months(2)], [months(3)]) },
  ],
  ['174.resumed-ask', 'BLTTHS 174(1)', days(10), before],
  [
    ...(['174.resumed.accused', 'BLTTHS 174(1)', two(months(2), months(3))] as const),
    { extended: byClass<Turns>([months(1)], [months(2)], [months(2)], [months(3)]) },
  ],
  ['174.resumed.accused-ask', 'BLTTHS 174(1)', days(10), before],
  ['174.procuracy', 'BLTTHS 174(2)', months(2)],
  ['174.court', 'BLTTHS 174(2)', months(1)],
  ['174.anew', 'BLTTHS 174(3)', byClass(months(2), months(3), months(4), months(4)), { extended: EXTENSIONS_172 }],
  ['174.anew-ask', 'BLTTHS 172(2), 174(3)', days(10), before],
  ['31-review', 'TTLT 04/2018 31(1)', byClass(days(10), days(10), days(15), days(20)), before],
  ['17-review', 'TTLT 01/2022 17', days(20), before],
  ['6-consult', 'TTLT 01/2020 6(3)', days(10), before],
  ...monthly('R24.case', 'TTLT 01/2020 7, 14(2)'),
  ...monthly('R24.accused', 'TTLT 01/2020 7, 14(2); TTLT 04/2018 32(2)'),
  ['179-fingerprints', 'BLTTHS 179(5)', days(3), city],
  ['R22.initiation', 'BLTTHS 154(2)', hours(24)],
  ['154-send', 'BLTTHS 154(2)', hours(24)],
  ['156-send', 'BLTTHS 156(2)', hours(24)],
  ['158', 'BLTTHS 158(1)', hours(24)],
  ['170.split', 'BLTTHS 170(3)', hours(24)],
  ['170.merger', 'BLTTHS 170(3)', hours(24)],
  ['179-send', 'BLTTHS 179(3), 180(3)', hours(24)],
  ['179-send-own', 'BLTTHS 156(2), 179(4), 180(3)', hours(24)],
  ['179-decide', 'BLTTHS 179(3)', days(3)],
  ['179.told.charge.accused', 'BLTTHS 179(5), 180(4)', hours(24), city],
  ...each(['229', '229.accused', '229.told.suspension', '229.told.suspension.accused'], 'BLTTHS 229(3)', days(2)),
  ...each(['235', '235.accused', '235.told.resumption', '235.told.resumption.accused'], 'BLTTHS 235(2)', days(2)),
  ...each(
    ['230', '232', '232.told.termination', '232.told.termination.accused', '232.told.conclusion'],
    'BLTTHS 232(4)',
    days(2),
  ),
  ['230.accused', 'BLTTHS 230(2), 232(4)', days(2)],
  ['230.review', 'BLTTHS 230(3)', days(15)],
  ['231.demanded', 'BLTTHS 231(1)', days(3), city],
  ['231.told.search.accused', 'BLTTHS 231(2)', hours(24), city],
  ['231.told.search-end.accused', 'BLTTHS 231(3)', hours(24), city],
  ['88-record', 'TTLT 04/2018 13(3); BLTTHS 88(5)', days(5), city],
  ['13-attend', 'TTLT 04/2018 13(1), (2)', hours(2), before],
  ['36-exhibits', 'TTLT 04/2018 36(2)(b)', days(2)],
  ['12-absence', 'TTLT 04/2018 12(1), (2)', hours(2), before],
  ['4-replacement', 'TTLT 04/2018 4(3)', days(3)],
  ['4-prosecutor', 'TTLT 04/2018 4(6)', days(3)],
  ['7-assign', 'TTLT 04/2018 7(1)(a)', days(3)],
  ['7-non-initiation', 'TTLT 04/2018 7(2)', days(2)],
  ['7-demanded', 'TTLT 04/2018 7(2)(c), 7(3)', days(3)],
  ['7-cancel-demanded', 'TTLT 04/2018 5(1), (2), 7(1)(c), 8(1)(b)', days(3), city],
  ['5-measure-demanded', 'TTLT 04/2018 5(3)(c)', days(3), city],
  ['7-pass-on', 'TTLT 04/2018 7(4)', days(1), city],
  ['4-above', 'TTLT 04/2018 4(4)', days(1), city],
  ['8-requalification', 'TTLT 04/2018 8(1)', days(3)],
  ['8-demand', 'TTLT 04/2018 8(2)', days(3)],
  ['8-demanded', 'TTLT 04/2018 8(2)', days(3)],
  ['29-consult', 'TTLT 04/2018 29(1)', days(3)],
  ['29-answer', 'TTLT 04/2018 29(1)', days(5)],
  ['29-reply', 'TTLT 04/2018 29(1)', days(5)],
  ['169-decide', 'BLTTHS 169(3)(a)', days(3)],
  ['169-send', 'BLTTHS 169(3)(b)', hours(24)],
  ['169-move', 'BLTTHS 169(4)', days(3)],
  ...monthly('R24.court', 'TTLT 01/2020 14(2)'),
  ...monthly('R24.court.accused', 'TTLT 01/2020 14(2)'),
  ...monthly('R24.supervision', 'TTLT 01/2020 5(4), 7, 14(2)'),
  ['investigation-resumption', 'BLTTHS 235(1)', days(7), city],
  ['investigation-resumption.accused', 'BLTTHS 235(1)', days(7), city],
  ['BLHS27', 'BLHS 27', LIMITATION],
  ['BLHS27.case', 'BLHS 27', LIMITATION],
  ['BLHS27.report', 'BLHS 27', LIMITATION],
  ['BLHS27.prosecution', 'BLHS 27', LIMITATION],
  ['BLHS27.trial', 'BLHS 27', LIMITATION],
];

const MEASURES = ['bail', 'deposit', 'residence-ban', 'exit-ban'];

const HELD: readonly Row[] = [
  ['15.custody', 'TTLT 04/2018 15(3)', hours(12)],
  ['114.custody', 'BLTTHS 114(1)', hours(12)],
  ['110.arrest', 'BLTTHS 110(4)', hours(12)],
  ['110-decide', 'BLTTHS 110(6)', hours(12)],
  ['116.told', 'BLTTHS 116', hours(24)],
  ['116.told.hindered', 'BLTTHS 116', hours(24), city],
  ['117.procuracy', 'BLTTHS 117(4)', hours(12)],
  ['118', 'BLTTHS 118(1), (2)', custody(3), { extended: [custody(3), custody(3)] }],
  ['118.surrendered', 'BLTTHS 118(1), (2)', custody(3), { extended: [custody(3), custody(3)] }],
  ['118-decide', 'BLTTHS 118(2)', hours(12)],
  ['118.free', 'BLTTHS 118(3)', hours(1), city],
  ['16.file', 'TTLT 04/2018 16(1)', days(1), before], // 24 hours
  ['119-decide', 'BLTTHS 119(5); TTLT 04/2018 16(1)', days(3)],
  ['119.told', 'BLTTHS 119(6)', hours(24), city],
  ['119.supervised.told', 'BLTTHS 119(6)', hours(24), city],
  ['119.prosecuted.told', 'BLTTHS 119(6)', hours(24), city],
  ['119.tried.told', 'BLTTHS 119(6)', hours(24), city],
  [
    ...(['173', 'BLTTHS 173', byClass(detained(2), detained(3), detained(4), detained(4))] as const),
    {
      extended: byClass<Turns>(
        [detained(1)],
        [detained(2)],
        [detained(3)],
        [detained(4), detained(4), detained(4), 'as-decided'], // the third, and exceptionally to the end: 173(6)
      ),
    },
  ],
  ['173-ask', 'BLTTHS 173(2)', days(10), before],
  ['174.detention', 'BLTTHS 174(4); TTLT 04/2018 19(1)', months(2), asDecided],
  ['19-order', 'TTLT 04/2018 19(1)', days(5), before],
  // As long as the investigation may last with its extensions (172).
  ...MEASURES.map((one): Row => [
    `23.${one}`,
    'TTLT 04/2018 23(1)',
    byClass(months(4), months(8), months(12), months(20)),
    asDecided,
  ]),
  ['20.bail', 'TTLT 04/2018 20(1)', days(10), before],
  ['20.deposit', 'TTLT 04/2018 20(1)', days(10), before],
  ['21-decide', 'TTLT 04/2018 21(3), 22(3)', days(3)],
  ['21-arrest', 'TTLT 04/2018 21(4), 22(4)', hours(24), city],
  ['14-measures', 'TTLT 04/2018 14(4)', days(1), city],
  // As long as the procuracy may take to decide with its extension (240(1)); by the order that came, without.
  [
    ...(['241', 'BLTTHS 241'] as const),
    byClass(detention({ days: 30 }), detention({ days: 30 }), detention({ days: 45 }), detention({ days: 60 })),
    asDecided,
  ],
  [
    ...(['241.brought', 'BLTTHS 241; TTLT 04/2018 18(2)(a)'] as const),
    two(detention({ days: 20 }), detention({ days: 30 })),
    asDecided,
  ],
  ['241-order', 'TTLT 04/2018 18(2)(b)', days(5), before],
  ['18.told.detention.accused', 'TTLT 04/2018 18(2)(b)', hours(24), city],
  ['18-lighter', 'TTLT 04/2018 18(2)(c)', days(5), before],
  ['244.detention', 'BLTTHS 244', days(7), before],
  ...MEASURES.flatMap((one): Row[] => [
    [
      ...([`241.${one}`, 'BLTTHS 241; TTLT 04/2018 23(2)'] as const),
      byClass(days(30), days(30), days(45), days(60)),
      asDecided,
    ],
    [`23-order.${one}`, 'TTLT 04/2018 23(2)', days(5), before],
  ]),
  // As long as a trial may be prepared with its extension (277(1)).
  ...(['278.brought', '278'] as const).map((id): Row => [
    ...([id, id === '278' ? 'BLTTHS 278(2)' : 'BLTTHS 244, 278(1)'] as const),
    byClass(
      detention({ days: 30 + 15 }),
      detention({ days: 45 + 15 }),
      detention({ months: 2, days: 30 }),
      detention({ months: 3, days: 30 }),
    ),
  ]),
  ['329', 'BLTTHS 329', detention({ days: 45 }), city],
  ['347.execution', 'BLTTHS 347(3)', detention({ days: 45 })],
  ['286.measure', 'BLTTHS 286(4)', hours(24)],
  ['286.measure.parties', 'BLTTHS 286(4)', hours(24)],
  ...MEASURES.flatMap((one): Row[] => [
    [`278.${one}`, 'BLTTHS 278(1)', days(150), { ...asDecided, ...city }],
    [`347.${one}`, 'BLTTHS 347(1)', days(60), { ...asDecided, ...city }],
  ]),
];

/** Of all, and of one alone. */
const onProperty = (stage: string, law: string, one: string): Row[] => [
  [`${stage}-property`, law, days(7), city],
  [`${stage}-property.${one}`, law, days(7), city],
  [`${stage}-keeper-report`, 'TTLT 01/2020 13(2)', days(3), city],
  [`${stage}-keeper-report.${one}`, 'TTLT 01/2020 13(2)', days(3), city],
  [`${stage}.told.property`, 'TTLT 01/2020 13(2)', hours(24), city],
];

/** Of a suspension, when it is decided and to whom at once. */
const STAYS: readonly Row[] = [
  ['5-focal-point', 'TTLT 01/2020 5(4), 14(1)(a)', days(3), city],
  ['5-focal-point.supervision', 'TTLT 01/2020 5(4), 14(1)(a)', days(3), city],
  ['15-guidance', 'TTLT 01/2020 15(1)', days(15), city],
  ['15-guidance.case', 'TTLT 01/2020 15(1)', days(15), city],
  ['15-guidance.accused', 'TTLT 01/2020 15(1)', days(15), city],
  ['15-guidance.prosecution', 'TTLT 01/2020 15(1)', days(15), city],
  ['15-guidance.prosecuted', 'TTLT 01/2020 15(1)', days(15), city],
  ['15-guidance.trial', 'TTLT 01/2020 15(1)', days(15), city],
  ['15-guidance.tried', 'TTLT 01/2020 15(1)', days(15), city],
  ['14-focal-point', 'TTLT 01/2020 14(1)(a)', days(3), city],
  ['14-focal-point.accused', 'TTLT 01/2020 14(1)(a)', days(3), city],
  ['6-file.accused', 'TTLT 01/2020 6(4)(b)', days(3), city],
  ['14-focal-point.prosecuted', 'TTLT 01/2020 14(1)(a)', days(3), city],
  ['8-file.prosecuted', 'TTLT 01/2020 8(4)(b)', days(3), city],
  ['14-focal-point.tried', 'TTLT 01/2020 14(1)(a)', days(3), city],
  ['10-file.tried', 'TTLT 01/2020 10(4)(b)', days(3), city],
  ['14-focal-point.prosecution', 'TTLT 01/2020 14(1)(a)', days(3), city],
  ['14-focal-point.court', 'TTLT 01/2020 14(1)(a)', days(3), city],
  ['14-focal-point.trial', 'TTLT 01/2020 14(1)(a)', days(3), city],
  ['5-property', 'TTLT 01/2020 12(2), 13', days(7), city],
  ['158-property', 'BLTTHS 106, 158(1)', days(7), city],
  ['5-keeper-report', 'TTLT 01/2020 13(2)', days(3), city],
  ['5.told.property', 'TTLT 01/2020 13(2)', hours(24), city],
  ...onProperty('13', 'TTLT 01/2020 12(2), 13; BLTTHS 230(2), 234', 'accused'),
  ['13.told.property.accused', 'TTLT 01/2020 13(2)', hours(24), city],
  ['12-measures', 'TTLT 01/2020 12(1)', days(3), city],
  ...onProperty('8', 'TTLT 01/2020 8(3), (4), 12(2), 13; BLTTHS 248(2)', 'accused'),
  ['8.told.property.accused', 'TTLT 01/2020 13(2)', hours(24), city],
  ['8-measures', 'TTLT 01/2020 12(1)', days(3), city],
  ...onProperty('10', 'TTLT 01/2020 10(3), (4), 12(2), 13; BLTTHS 106', 'defendant'),
  ['10-measures', 'TTLT 01/2020 12(1)', days(3), city],
];

/** What the procuracy may decide at the end (240(1)). */
const DECIDED = ['indictment', 'return', 'suspension', 'termination', 'suspension.accused', 'termination.accused'];

const PROSECUTION: readonly Row[] = [
  [
    ...(['240', 'BLTTHS 240(1)', two(days(20), days(30))] as const),
    { extended: byClass<Turns>([days(10)], [days(10)], [days(15)], [days(30)]) },
  ],
  [
    ...(['240.accused', 'BLTTHS 249(4)', two(days(20), days(30))] as const),
    { extended: byClass<Turns>([days(10)], [days(10)], [days(15)], [days(30)]) },
  ],
  ['246', 'BLTTHS 174(2), 246(1)', months(1), city],
  ['274', 'BLTTHS 274(1)', days(3)],
  ['240.again', 'BLTTHS 240(3)', days(20), city],
  ['240.again.accused', 'BLTTHS 240(3)', days(20), city],
  ['244', 'BLTTHS 244', days(3)],
  ['244.complex', 'BLTTHS 244', days(10)],
  ['240.deliver', 'BLTTHS 240(2)', days(3)],
  ...DECIDED.map((one): Row => [`240.told.${one}`, 'BLTTHS 240(2)', days(3)]),
  ['240.deliver.complex', 'BLTTHS 240(2)', days(10)],
  ['240.complex.told.suspension', 'BLTTHS 240(2)', days(10)],
  ['240.complex.told.termination', 'BLTTHS 240(2)', days(10)],
  ...DECIDED.map((one): Row => [`240.above.${one}`, 'BLTTHS 240(3)', days(1), city]),
  ['240.send', 'BLTTHS 240(2), 249(3)', days(3)],
  ['249.told.resumption', 'BLTTHS 249(3)', days(3)],
  ['249.told.resumption.accused', 'BLTTHS 249(3)', days(3)],
  ...monthly('R24.prosecution', 'TTLT 01/2020 14(2)'),
  ...monthly('R24.prosecuted', 'TTLT 01/2020 14(2)'),
  ['284', 'BLTTHS 284(3)', days(5)],
  ['280.told', 'BLTTHS 280(3)', days(3)],
  ['239.assign', 'BLTTHS 239(1)', days(1), city],
  ['239.lower', 'BLTTHS 239(1)', months(2), before],
  ['239.send', 'BLTTHS 239(2)', days(3)],
  ['239.told.transfer', 'BLTTHS 239(2)', days(3)],
  ['prosecution-resumption', 'BLTTHS 249(1)', days(7), city],
  ['prosecution-resumption.accused', 'BLTTHS 249(1)', days(7), city],
];

const TRIAL: readonly Row[] = [
  ['276', 'BLTTHS 276(2)', days(3)],
  [
    ...(['277', 'BLTTHS 277(1)', byClass(days(30), days(45), months(2), months(3))] as const),
    { extended: byClass<Turns>([days(15)], [days(15)], [days(30)], [days(30)]) },
  ],
  [
    ...(['277.defendant', 'BLTTHS 277(2)', byClass(days(30), days(45), months(2), months(3))] as const),
    { extended: byClass<Turns>([days(15)], [days(15)], [days(30)], [days(30)]) },
  ],
  ['277.again', 'BLTTHS 277(2)', days(15)],
  ['277.open', 'BLTTHS 277(3)', days(15), { extended: [days(15)] }], // 30 in all
  ['277.told', 'BLTTHS 277(1)', days(1), city],
  ['280.request', 'BLTTHS 279(2), 280(2)', days(5), city],
  ['280.overruled', 'BLTTHS 240(3), 280(3)', days(5), city],
  ['280.send', 'BLTTHS 280(3)', days(3)],
  ['284.wait', 'BLTTHS 284(3)', days(5)],
  ['154-send.panel', 'BLTTHS 154(2)', hours(24)],
  ['286.deliver', 'BLTTHS 286(1)', days(10), before],
  ['286.parties', 'BLTTHS 286(2)', days(3)],
  ['286', 'BLTTHS 286(3)', days(2)],
  ['286.stay', 'BLTTHS 286(3)', days(2)],
  ['286.higher', 'BLTTHS 286(3)', days(2)],
  ['297.deliver', 'BLTTHS 297(3)', days(2), city],
  ['297.send', 'BLTTHS 297(3)', days(2), city],
  ['297.longest', 'BLTTHS 297(2)', days(30), city],
  ['299.postponed', 'BLTTHS 299(2)', days(0)], // on the day set
  ['261.told', 'BLTTHS 261(1)', days(1), city],
  ['261.send', 'BLTTHS 261(1)', days(1), city],
  ['262', 'BLTTHS 262(1)', days(10)],
  ['262.send', 'BLTTHS 262(1)', days(10)],
  ['262.absent', 'BLTTHS 262(1)', days(10)],
  ['262.higher', 'BLTTHS 262(1)', days(10)],
  ...monthly('R24.trial', 'TTLT 01/2020 14(2)'),
  ...monthly('R24.tried', 'TTLT 01/2020 14(2)'),
  ['275', 'BLTTHS 275', days(10), city],
  ['trial-resumption', 'BLTTHS 283(1)', days(7), city],
  ['trial-resumption.defendant', 'BLTTHS 283(2)', days(7), city],
];

const APPEAL: readonly Row[] = [
  ['332', 'BLTTHS 332(1), 334', days(3), city],
  ['333', 'BLTTHS 333(1), 337(1)', days(15)],
  ['333.absent', 'BLTTHS 333(1)', days(15)],
  ['333.decision', 'BLTTHS 333(2)', days(7)],
  ['335.send', 'BLTTHS 335(2)', days(3)],
  ['335.decide', 'BLTTHS 335(3)', days(10)],
  ['335.session', 'BLTTHS 335(2)', days(10)],
  ['335.tell', 'BLTTHS 335(5)', days(3)],
  ['337', 'BLTTHS 337(1)', days(15)],
  ['337.higher', 'BLTTHS 337(1)', days(30)],
  ['337.above', 'BLTTHS 337(1)', days(30)],
  ['337.protest', 'BLTTHS 337(2)', days(7)],
  ['337.decision', 'BLTTHS 337(2)', days(7)],
  ['337.decision.higher', 'BLTTHS 337(2)', days(15)],
  ['337.above.decision', 'BLTTHS 337(2)', days(15)],
  ['337.initiation', 'BLTTHS 161(1)(c), 337(2)', days(7), city],
  ['161.on-appeal', 'BLTTHS 161(1)(c)', days(7), city],
  ['338', 'BLTTHS 338(1)', days(7)],
  ['338.send', 'BLTTHS 338(2)', days(2)],
  ['338.told.protest', 'BLTTHS 338(2)', days(2)],
  ['339', 'BLTTHS 339', days(7)],
  ['339.received', 'BLTTHS 339', days(7)],
  ['339.decision', 'BLTTHS 339', days(7)],
  ['339.decision.received', 'BLTTHS 339', days(7)],
  ['340', 'BLTTHS 340(2)', days(3)],
  ['341', 'BLTTHS 341(1)', days(15), { extended: [days(10)] }], // 25 in all
  ['341.evidence', 'BLTTHS 341(2)', days(3)],
  ['346.decide', 'BLTTHS 346(2)', days(45)],
  ['346.open', 'BLTTHS 346(1)', days(60)],
  ['346.hearing', 'BLTTHS 346(3)', days(15)],
  ['346.deliver', 'BLTTHS 346(4)', days(10), before],
  ['346.send', 'BLTTHS 346(4)', days(10), before],
  ['347.brought', 'BLTTHS 347(2)', detention({ days: 60 })],
  ['347', 'BLTTHS 347(2)', detention({ days: 60 })],
  ['352.deliver', 'BLTTHS 352', days(2), city],
  ['352.send', 'BLTTHS 352', days(2), city],
  ['352.longest', 'BLTTHS 352', days(30), city],
  ['352.postponed', 'BLTTHS 352', days(0)], // on the day set
  ['362.session', 'BLTTHS 362', days(15)],
  ['262.appeal', 'BLTTHS 262(2)', days(10)],
  ['261.appeal.told', 'BLTTHS 261(1)', days(1), city],
  ['261.appeal.send', 'BLTTHS 261(1)', days(1), city],
  ['262.session', 'BLTTHS 262(2)', days(10)],
  ['262.appeal.send', 'BLTTHS 262(2)', days(10)],
];

/** Chapter XXXIII is not among the texts. */
const COMPLAINTS: readonly Row[] = [
  ['472.told', 'BLTTHS 472(1)', days(3), city],
  ['472.body', 'BLTTHS 472(1)', days(3), city],
  ['474', 'BLTTHS 474', hours(24), city],
  ['474.verified', 'BLTTHS 474', days(3), city],
  ['475', 'BLTTHS 475(1)', days(7), city],
  ['475.body', 'BLTTHS 475(1)', days(7), city],
  ['476', 'BLTTHS 476(1)', days(7), city],
  ['19-denunciation', 'TT 28/2020 19(1)', days(30), city],
];

const SUPPORT = 'Quy trình hỗ trợ nạn nhân';
const VICTIMS: readonly Row[] = [
  ['victim-verification', 'Luật 53/2024 27(2)', days(3)],
  ['victim-shelter', 'NĐ 09/2013', days(60), { ...asDecided, to: '2025-06-30' }],
  ['victim-shelter', 'NĐ 162/2025 17', days(120), { ...asDecided, from: '2025-07-01' }],
  ['victim-allowance', 'NĐ 162/2025 24', workingDays(9)],
  ['victim-risk-review', 'Kế hoạch an toàn', months(6), city],
  ['victim-first-support', SUPPORT, days(3), city],
  ['victim-referral-answer', SUPPORT, days(3), city],
  ['victim-identification', SUPPORT, days(30), city],
  ['victim-review', SUPPORT, days(30), city],
  ['victim-follow-up-3', SUPPORT, months(3), city],
  ['victim-follow-up-6', SUPPORT, months(6), city],
  ['victim-follow-up-12', SUPPORT, months(12), city],
  ['victim-service-answer', SUPPORT, days(3), city],
  ['victim-service-delivery', 'Kế hoạch hỗ trợ', years(1), city],
  ['consent-erasure', SUPPORT, days(3), city],
  ['consent-erasure-outside', SUPPORT, days(15), city],
  ['return-arrival', 'Kế hoạch tiếp nhận, trao trả', years(1), city],
  ['return-handover', 'Quy trình tiếp nhận, trao trả', days(3), city],
  ['plan-task', 'KH-UBND', years(5), city],
];

const LAW: readonly (readonly [matter: string, rows: readonly Row[]])[] = [
  ['the reception of a report', RECEPTION],
  ['the verification of a report', VERIFICATION],
  ['the investigation of a case', INVESTIGATION],
  ['who is held, detained or bound', HELD],
  ['what is kept of a suspended case', STAYS],
  ['the prosecution', PROSECUTION],
  ['the trial', TRIAL],
  ['an appeal', APPEAL],
  ['complaints', COMPLAINTS],
  ['victims', VICTIMS],
];

const isOf =
  ([id, , , { from, to } = {}]: Row) =>
  (rule: Rule): boolean =>
    rule.id === id && (to === undefined || rule.valid.to === to) && (from === undefined || rule.valid.from === from);

/** The same of a rule as a row says. */
const saidBy = (rule: Rule): Omit<Said, 'from' | 'to'> & Pick<Rule, 'law'> & { limit: unknown } => {
  const { law, setByCity } = rule;
  const ofCity = setByCity && city;
  if (isAsk(rule)) {
    const { days: count } = rule.before;
    const limit =
      typeof count === 'number'
        ? days(count)
        : Object.fromEntries(Seriousness.options.map((one) => [one, days(count[one])]));
    return { law, limit, ...before, ...ofCity };
  }
  const { limit, extended, counted } = rule;
  return {
    law,
    limit,
    ...(extended && { extended: extended.upTo }),
    ...(counted.from === 'ahead' && before),
    ...ofCity,
  };
};

describe.each(LAW)('how long the law gives: %s', (_, rows) => {
  it.each(rows.map((row) => [row[0], row] as const))('%s', (_id, row) => {
    const [, law, limit, { from: _from, to: _to, ...said } = {}] = row;
    expect(RULES.filter(isOf(row)).map(saidBy)).toEqual([{ law, limit, ...said }]);
  });
});

it('is said here of every time limit', () => {
  const rows = LAW.flatMap(([, some]) => some);
  const missing = RULES.filter((rule) => rows.filter((row) => isOf(row)(rule)).length !== 1);
  expect(missing.map(({ id, valid }) => `${id} ${valid.from}`)).toEqual([]);
});
