/** How large the program was, as somebody else counted it. */
export interface ProgramSize {
  /** A day, `YYYY-MM-DD`, or a month, `YYYY-MM`, as the source has it. */
  readonly date: string;
  readonly size: number;
  /** What the source counts. */
  readonly unit: 'agencies' | 'agreements' | 'jurisdictions';
  readonly source: string;
  readonly link: string;
}

/**
 * Sizes of the program before the first list of the history: published counts, typed out with where they stand. They are counted in different
 * ways, are no lists, and are drawn nowhere. Of ICE's fact sheets the rows are counted, since their captions stood still while the tables changed.
 */
export const programSizes: readonly ProgramSize[] = [
  {
    date: '2007-09-01',
    size: 29,
    unit: 'agencies',
    source: 'GAO-09-109, Appendix III',
    link: 'https://www.gao.gov/assets/gao-09-109.pdf',
  },
  {
    date: '2009-02',
    size: 67,
    unit: 'agreements',
    source: 'Congressional Research Service, RL32270, Appendix A',
    link: 'https://www.everycrsreport.com/reports/RL32270.html',
  },
  {
    date: '2010-08',
    size: 72,
    unit: 'jurisdictions',
    source: 'Migration Policy Institute, Delegation and Divergence, Appendix 2',
    link: 'https://www.migrationpolicy.org/sites/default/files/publications/287g-divergence.pdf',
  },
  {
    date: '2012-10-16',
    size: 57,
    unit: 'agreements',
    source: 'ICE fact sheet, archived',
    link: 'https://web.archive.org/web/20130118070325/http://www.ice.gov/news/library/factsheets/287g.htm',
  },
  {
    date: '2014-08-13',
    size: 35,
    unit: 'agreements',
    source: 'ICE fact sheet, archived',
    link: 'https://web.archive.org/web/20140910162129/http://www.ice.gov/news/library/factsheets/287g.htm',
  },
  {
    date: '2016-01-19',
    size: 32,
    unit: 'agreements',
    source: 'ICE fact sheet, archived',
    link: 'https://web.archive.org/web/20160119003252/http://www.ice.gov/factsheets/287g',
  },
  {
    date: '2017-08-01',
    size: 58,
    unit: 'agreements',
    source: 'ICE fact sheet, archived',
    link: 'https://web.archive.org/web/20170801021304/http://www.ice.gov/factsheets/287g',
  },
];
