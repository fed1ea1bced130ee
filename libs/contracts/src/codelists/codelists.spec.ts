import {
  AdditionalPenalty,
  AGGRAVATIONS,
  Aggravation,
  aggravationsOf,
  namesItsOwn,
  Article,
  Clause,
  type Codelist,
  codelists,
  Finding,
  clausesOf,
  clausesUnknownIn,
  frameOf,
  hasSignsOfCrime,
  isAllowedBeside,
  isGraverCrime,
  isLighterCrime,
  isNamedOnce,
  isOfOneArticle,
  label,
  METHODS,
  OwnArticle,
  ProsecutionResumptionGround,
  ReportResumptionGround,
  RESUMPTION_GROUNDS,
  SERIOUSNESS,
  seriousnessOf,
  Source,
  SOURCES,
  TrialResumptionGround,
} from '.';

describe.each(Object.entries<Codelist>(codelists))('the codelist %s', (name, list) => {
  const terms = Object.entries(list);

  it('has Vietnamese and English for every code', () => {
    for (const [code, { vi, en }] of terms)
      expect([code, vi.trim() !== '', en.trim() !== '']).toEqual([code, true, true]);
  });

  it('says something else for every code, in both languages', () => {
    for (const language of ['vi', 'en'] as const)
      expect(new Set(terms.map(([code]) => label(list, code, language))).size).toBe(terms.length);
  });

  it('has kebab-case codes, the numbers of the law, or those of an international standard', () => {
    const standard = /^(htcds|ctdc)-/.test(name);
    const own = name === 'method' ? /^MO\d{2}$/ : /^([a-z][a-z0-9]*(-[a-z0-9]+)*|\d+(-[a-z]+)*)$/;
    const shape = standard ? /^[A-Z0-9](_?[A-Za-z0-9]+)*(--\d+|\+)?$/ : own;
    for (const [code] of terms) expect(code).toMatch(shape);
  });

  it('names a law by its number where it cites one', () => {
    for (const [, { law }] of terms)
      if (law !== undefined) expect(law).toMatch(/^(BLHS|BLTTHS|Luật|TTLT|TT|NĐ|NQ) .*\d/);
  });
});

describe('a codelist', () => {
  it('labels a code in a language', () => {
    expect(label(SOURCES, 'report', 'vi')).toBe('Tin báo về tội phạm');
    expect(label(SERIOUSNESS, 'very-serious', 'en')).toBe('Very serious');
  });

  it('gives its zod enum', () => {
    expect(Source.options).toEqual(['denunciation', 'report', 'recommendation', 'surrender', 'own-finding']);
    expect(Source.safeParse('rumour').success).toBe(false);
    expect(Object.keys(METHODS)).toHaveLength(13);
  });
});

describe('a penalty beside the principal one', () => {
  it.each([
    ['150', 20, 100],
    ['151', 50, 200],
    ['152', 10, 50],
    ['153', 10, 50],
    ['154', 10, 100],
  ] as const)('is a fine under %s of %d to %d million đồng', (article, from, to) => {
    const fine = (millions: number) => isAllowedBeside(article, { penalty: 'fine', amount: millions * 1_000_000 });
    expect([from - 1, from, to, to + 1].map(fine)).toEqual([false, true, true, false]);
  });

  it('lasts 1 to 5 years, where the article knows it', () => {
    const lasting = AdditionalPenalty.exclude(['fine', 'confiscation']);
    const known = (article: Article, months: number) =>
      lasting.options.filter((penalty) => isAllowedBeside(article, { penalty, months }));
    expect(known('150', 12)).toEqual(['probation', 'residence-ban']);
    expect(known('151', 60)).toEqual(['probation', 'residence-ban', 'office-ban', 'profession-ban']);
    for (const article of ['152', '153', '154'] as const)
      expect(known(article, 24)).toEqual(['office-ban', 'profession-ban']);
    expect([...known('151', 11), ...known('151', 61)]).toEqual([]);
  });

  it('takes property under 150 and 151 alone, and is of the crime that it names', () => {
    const taken = (article: Article) => isAllowedBeside(article, { penalty: 'confiscation' });
    expect(OwnArticle.options.filter(taken)).toEqual(['150', '151']);
    expect(isAllowedBeside('152', { penalty: 'confiscation', article: '151' })).toBe(true);
  });
});

describe('a finding', () => {
  it('has signs of a crime, or has not', () => {
    expect(Finding.options.filter(hasSignsOfCrime)).toEqual(['crime-clear', 'crime-signs']);
  });
});

describe('the offences', () => {
  it.each([
    ['150', 5, 10, 'very-serious', 8, 15, 'very-serious', 12, 20, 'especially-serious'],
    ['151', 7, 12, 'very-serious', 12, 20, 'especially-serious', 18, 20, 'especially-serious'],
    ['152', 2, 5, 'serious', 3, 7, 'serious', 7, 12, 'very-serious'],
    ['153', 3, 7, 'serious', 5, 10, 'very-serious', 10, 15, 'very-serious'],
    ['154', 3, 7, 'serious', 7, 15, 'very-serious', 12, 20, 'especially-serious'],
    ['389', 0.5, 5, 'serious', 2, 7, 'serious'],
    ['390', 0.5, 3, 'less-serious'],
  ])('Art. %s has the frames and classes of its clauses', (article, ...row) => {
    const read = clausesOf(Article.parse(article)).flatMap((clause) => {
      const { from, to } = frameOf(Article.parse(article), clause);
      return [from, to, seriousnessOf(Article.parse(article), clause)];
    });
    expect(read).toEqual(row);
  });

  it('have life imprisonment for Art. 151(3) and 154(3) alone', () => {
    const life = Article.options.flatMap((article) =>
      clausesOf(article)
        .filter((clause) => frameOf(article, clause).life)
        .map((clause) => `${article}(${clause})`),
    );
    expect(life).toEqual(['151(3)', '154(3)']);
  });

  it('of concealing and of not reporting are less grave than any trafficking, and have no clause beyond their own', () => {
    for (const article of ['389', '390'] as const)
      for (const trafficking of OwnArticle.exclude(['389', '390']).options) {
        const [one, other] = [{ article: trafficking, clause: '1' } as const, { article, clause: '1' } as const];
        expect([isGraverCrime(one, other), isGraverCrime(other, one)]).toEqual([true, false]);
      }
    expect(isGraverCrime({ article: '389', clause: '1' }, { article: '390', clause: '1' })).toBe(true);
    expect(() => seriousnessOf('390', '2')).toThrow('article 390 has no clause 2');
    expect(isAllowedBeside('389', { penalty: 'fine', amount: 10_000_000 })).toBe(false);
  });

  it('are known from 2018-01-01 on', () => {
    expect(seriousnessOf('150', '1', '2018-01-01')).toBe('very-serious');
    expect(() => seriousnessOf('150', '1', '2017-12-31')).toThrow(RangeError);
  });
});

describe('a crime done together with trafficking (NQ 02/2019/NQ-HĐTP 8)', () => {
  const injury = { article: '134', clause: '2-serious' } as const;
  const trafficking = { article: '150', clause: '1' } as const;

  it('is of the class that its clause is named with, whenever it was committed', () => {
    expect(Clause.options.filter((clause) => clausesOf('134').includes(clause))).toHaveLength(24);
    expect(seriousnessOf('134', '2-serious', '2016-05-01')).toBe('serious');
    expect(seriousnessOf('123', '1-especially-serious')).toBe('especially-serious');
    expect([...clausesUnknownIn({ further: [{ article: '134', clause: '2' }] })]).toEqual([['further', '0', 'clause']]);
    expect([...clausesUnknownIn({ article: '150', clause: '2-serious' })]).toEqual([['clause']]);
    expect([...clausesUnknownIn([injury, trafficking])]).toEqual([]);
  });

  it('is graver or lighter by that class, and the same crime by another clause', () => {
    expect([isGraverCrime(trafficking, injury), isGraverCrime(injury, trafficking)]).toEqual([true, false]);
    expect(isGraverCrime({ article: '134', clause: '5-especially-serious' }, injury)).toBe(false);
    const murder = { article: '123', clause: '1-especially-serious' } as const;
    expect([isGraverCrime(trafficking, murder), isGraverCrime(murder, { article: '152', clause: '1' })]).toEqual([
      false,
      true,
    ]);
    expect(isLighterCrime(injury, trafficking)).toBe(true);
  });

  it('is named by its article where that is not listed, which tells two of one class apart', () => {
    const named = (provision?: string) => ({ article: 'other', clause: '2-serious', provision }) as const;
    expect([isNamedOnce(named('217a')), isNamedOnce(named()), isNamedOnce(named('150'))]).toEqual([true, true, false]);
    expect(isNamedOnce({ ...injury, provision: '217' })).toBe(false);
    expect(isOfOneArticle(named('217'), { ...named('217'), article: 'other' })).toBe(true);
    expect(isOfOneArticle(named('217'), named('217a'))).toBe(false);
    expect(isOfOneArticle(named('217'), named())).toBe(true); // as releases of before name it
    const graver = { ...named('303'), clause: '1-very-serious' } as const;
    expect([isGraverCrime(graver, named('217')), isGraverCrime({ ...graver, provision: '217' }, named('217'))]).toEqual(
      [true, false],
    );
  });

  it('has no circumstance, and takes any penalty beside, as its article is not among the texts', () => {
    expect(namesItsOwn({ ...injury, circumstances: ['organised'] })).toBe(false);
    expect(isAllowedBeside('174', { penalty: 'fine', amount: 5_000_000 })).toBe(true);
  });
});

describe('a crime that is named', () => {
  it('has circumstances of its clause, or of one below it', () => {
    expect(namesItsOwn({ article: '150', clause: '2', circumstances: ['organised', 'taken-abroad'] })).toBe(true);
    expect(namesItsOwn({ article: '150', clause: '3', circumstances: ['organised', 'professional'] })).toBe(true);
    expect(namesItsOwn({ article: '150', clause: '2', circumstances: ['professional'] })).toBe(false);
    expect(namesItsOwn({ article: '151', clause: '2', circumstances: ['organised'] })).toBe(false);
    expect(namesItsOwn({ article: '150', clause: '1' })).toBe(true);
  });
});

describe('the aggravating circumstances', () => {
  it('are as many as the clauses have points, each point once', () => {
    const points = Aggravation.options.flatMap((code): readonly string[] => AGGRAVATIONS[code].at);
    expect(new Set(points).size).toBe(points.length);
    const perClause = OwnArticle.options.map((article) =>
      (['1', '2', '3'] as const).map((clause) => aggravationsOf(article, clause).length),
    );
    expect(perClause).toEqual([
      [0, 6, 6],
      [0, 8, 7],
      [0, 4, 2],
      [0, 6, 5],
      [0, 6, 5],
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });

  it('follow the letters of each clause', () => {
    const points = Aggravation.options.flatMap((code): readonly string[] => AGGRAVATIONS[code].at);
    for (const article of OwnArticle.options)
      for (const clause of ['2', '3']) {
        const letters = points.filter((it) => it.startsWith(`${article}-${clause}-`)).map((it) => it.slice(6));
        expect(new Set(letters)).toEqual(new Set(['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h'].slice(0, letters.length)));
      }
  });
});

describe('the grounds of a resumption', () => {
  it.each([
    ['149(1)', ReportResumptionGround],
    ['249(1)', ProsecutionResumptionGround],
    ['283(1)', TrialResumptionGround],
  ])('are, by %s, those of its stage', (article, grounds) => {
    const named = Object.entries(RESUMPTION_GROUNDS).filter(([, { law }]) => law.includes(article));
    expect(grounds.options).toEqual(named.map(([code]) => code));
  });
});
