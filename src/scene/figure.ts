import type { Choropleth } from '../choropleth/classify.js';
import type { VintageChoice } from '../geography/choose-vintage.js';
import type { Fips } from '../geography/geography.js';
import type { Aside, Line } from './words/aside.js';
import { memoize } from '../memory/memoize.js';
import type { Picture } from './picture.js';
import type { Question } from '../choropleth/question.js';
import { type Aging, describeAge } from './words/describe-age.js';
import { describeStatus, type Misreading, type Progress, type Status } from './words/describe-status.js';
import type { DataMessages, FigureMessages } from './words/messages.js';
import type { Topic, TopicWords } from './words/topic.js';

const nothingAside: Aside = { published: null, problems: null };

/** What stands under the map. */
export interface Footer extends Aside {
  /** Who published the data; `null` where nothing says. */
  readonly source: Line | null;
  readonly date: string;
}

/** Everything around the drawing, in words: views and files copy it and compute nothing. */
export interface Figure {
  readonly title: string;
  /** The day the figures are of; `''` until it is known. */
  readonly dateline: string;
  /** That the newest list is old; `''` where it is not. */
  readonly age: string;
  /** Which models alone are counted, where the heading does not say it; `''` for all. */
  readonly filter: string;
  /** What the drawing is called by those who do not see it. */
  readonly name: string;
  readonly status: Status | undefined;
  /** What was asked for and not understood, a sentence each. */
  readonly misread: readonly string[];
  /** The rest is `null` until there is a picture. */
  readonly caption: Caption | null;
}

/** What is said of a picture once there is one. */
export interface Caption extends TopicWords {
  readonly title: string;
  readonly footer: Footer;
}

/** What a figure is made of. */
export interface Subject {
  readonly picture: Picture;
  readonly question: Question;
  readonly misread: readonly Misreading[];
  readonly progress: Progress;
  readonly aging: Aging;
  /** The author's own heading; `''` for one made from the question. */
  readonly label: string;
  /** Who the author says the figures are from; `''` for what the data says. */
  readonly source: string;
  /** `null` for an author's own boundaries. */
  readonly vintage: VintageChoice | null;
  readonly messages: FigureMessages;
  /** The words for what is wrong with data, in the same language; `null` until they are there. */
  readonly words: DataMessages | null;
  readonly topic: Topic;
}

/** Makes a function from a picture and how far it is to all that is said around it. What does not change is kept. */
export function createFigure(): (subject: Subject) => Figure {
  const captionOf = memoize(describePicture);
  return ({ picture, question, misread, progress, aging, label, source, vintage, messages, words, topic }) => {
    const choropleth = picture.kind === 'drawn' || picture.kind === 'unknown-day' ? picture.choropleth : undefined;
    const caption =
      picture.kind === 'drawn' ? captionOf(picture.choropleth, picture.base.within, source, vintage, messages, words, topic) : null;
    const title = label || (caption?.title ?? topic.title(question, null, messages));
    return {
      title,
      dateline: caption?.footer.date ?? '',
      age: caption && choropleth ? describeAge(choropleth.counts.asOf, aging, messages) : '',
      filter: label === '' && question.view === 'density' ? '' : topic.filter(question, messages),
      name: messages.sentences([messages.sentence(title), caption?.summary ?? '']),
      status: describeStatus(progress, choropleth, messages, words, topic.status),
      misread: [...misread.map(messages.status.misread), ...topic.unused(question, choropleth, messages)],
      caption,
    };
  };
}

function describePicture(
  choropleth: Choropleth,
  within: Fips | null,
  source: string,
  vintage: VintageChoice | null,
  messages: FigureMessages,
  words: DataMessages | null,
  topic: Topic,
): Caption {
  const { question, units, counts } = choropleth;
  const shown = [...units.keys()].filter((i) => within === null || units[i]?.id.startsWith(within));
  const said = topic.describe(choropleth, shown, within, vintage, messages, words);
  const from = source === '' ? counts.source : { name: source, url: null };
  return {
    title: topic.title(question, within && messages.stateName(within), messages),
    ...said,
    summary: messages.sentences([said.summary, topic.filter(question, messages)]),
    footer: {
      source: from && { text: messages.sentence(messages.footer.source(from.name)), url: from.url },
      date: messages.asOf(counts.asOf),
      ...(words?.aside(counts) ?? nothingAside),
    },
  };
}
