/** What is explained where it is met: program models, by their codes in small letters, and two words of the map. */
export type Explained = 'jem' | 'wso' | 'tfm' | 'none' | 'statewide';

/** What the words of the map mean, in one language. A publisher can put other words in place of those about a model. */
export interface AboutMessages {
  readonly title: string;
  /** What is explained besides models, whose names stand elsewhere. */
  readonly none: string;
  readonly statewide: string;
  readonly texts: Readonly<Record<Explained, string>>;
}
