import type { Problem } from '../agreements/problem.js';
import type { Choropleth } from '../choropleth/classify.js';
import { sumLedger } from '../counts/sum-ledger.js';
import type { VintageChoice } from '../geography/choose-vintage.js';
import type { Fips } from '../geography/geography.js';
import { memoize } from '../memory/memoize.js';
import type { Picture } from './picture.js';
import type { Question } from '../choropleth/classify.js';
import { type Aging, describeAge } from './words/describe-age.js';
import { describeLedger, type LedgerWords } from './words/describe-ledger.js';
import { describeStatus, type Misreading, type Progress, type Status } from './words/describe-status.js';
import { describeLegend, type Legend } from './words/legend.js';
import type { FigureMessages, Messages } from './words/messages.js';
import { describeUndrawnCounties, describeUndrawnStates } from './words/describe-undrawn.js';
import { nameState } from './words/name-unit.js';

/** A line with an address behind it; `url` is `https:` or `http:`, or `null` for a line alone. */
export interface Line {
  readonly text: string;
  readonly url: string | null;
}

/** What stands under the map. */
export interface Footer {
  /** Who published the data; `null` where nothing says. */
  readonly source: Line | null;
  readonly date: string;
  /** Totals that others published about the day shown. */
  readonly published: readonly Line[];
  /** What of the source could not be read: how much, and each cell in a sentence; `null` where all could. */
  readonly problems: { readonly title: string; readonly cells: readonly string[] } | null;
}

/** Everything around the drawing, in words: views and files copy it and compute nothing. */
export interface Figure {
  readonly title: string;
  /** The day the figures are of; `''` until it is known. */
  readonly dateline: string;
  /** That the newest list is old; `''` where it is not. */
  readonly age: string;
  /** Which models alone are counted; `''` for all. */
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
export interface Caption {
  readonly title: string;
  readonly summary: string;
  readonly legend: Legend;
  readonly ledger: LedgerWords;
  /** What is said after the ledger, of boundaries and of what is not drawn; `''` for nothing. */
  readonly notes: string;
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
  /** `null` for an author's own boundaries. */
  readonly vintage: VintageChoice | null;
  readonly messages: FigureMessages;
  /** The words for what is wrong with data, in the same language; `null` until they are there. */
  readonly words: Messages | null;
}

/** Makes a function from a picture and how far it is to all that is said around it. What does not change is kept. */
export function createFigure(): (subject: Subject) => Figure {
  const captionOf = memoize(describePicture);
  return ({ picture, question, misread, progress, aging, label, vintage, messages, words }) => {
    const choropleth = picture.kind === 'drawn' || picture.kind === 'unknown-day' ? picture.choropleth : undefined;
    const caption = picture.kind === 'drawn' ? captionOf(picture.choropleth, picture.base.within, vintage, messages, words) : null;
    const title = label || (caption?.title ?? messages.title(question.level, question.view, null));
    return {
      title,
      dateline: caption?.footer.date ?? '',
      age: caption && choropleth ? describeAge(choropleth.counts.asOf, aging, messages) : '',
      filter: messages.filter(question.models),
      name: messages.sentences([messages.sentence(title), caption?.summary ?? '']),
      status: describeStatus(progress, choropleth, messages, words),
      misread: misread.map(messages.status.misread),
      caption,
    };
  };
}

function describePicture(
  choropleth: Choropleth,
  within: Fips | null,
  vintage: VintageChoice | null,
  messages: FigureMessages,
  words: Messages | null,
): Caption {
  const { question, units, classOf, counts } = choropleth;
  const state = within === null ? null : nameState(within);
  const shown = [...units.keys()].filter((i) => within === null || units[i]?.id.startsWith(within));
  const held = shown.filter((i) => (classOf[i] ?? 0) > 0).length;
  const summary = messages.summary(held, shown.length, question.level, counts.asOf, state);
  return {
    title: messages.title(question.level, question.view, state),
    summary: messages.sentences([summary, messages.filter(question.models)]),
    legend: describeLegend(choropleth, shown, messages),
    ledger: describeLedger(sumLedger(counts, within), state, messages),
    notes: messages.sentences([
      vintage ? messages.ledger.vintage(vintage) : '',
      describeUndrawnStates(choropleth, messages),
      vintage || !words ? '' : describeUndrawnCounties(choropleth, within, words),
    ]),
    footer: {
      source: counts.source && { text: messages.sentence(messages.footer.source(counts.source.name)), url: counts.source.url },
      date: messages.asOf(counts.asOf),
      published: counts.published.map((total) => ({ text: messages.footer.published.total(total), url: total.url })),
      problems: describeProblems(counts.problems, messages, words),
    },
  };
}

function describeProblems(problems: readonly Problem[], { footer }: FigureMessages, words: Messages | null): Footer['problems'] {
  // What is only new was read: the author hears of it, and no reader.
  const unread = problems.filter(({ code }) => !code.startsWith('new-'));
  if (unread.length === 0) return null;
  const cells = unread.map((problem) => words?.cell(problem.row, problem.column, problem.value, words.problem(problem)));
  return { title: footer.problems(unread.length), cells: cells.filter((cell) => cell !== undefined) };
}
