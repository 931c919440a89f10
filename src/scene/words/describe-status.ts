import type { Choropleth } from '../../choropleth/classify.js';
import type { DataMessages, FigureMessages } from './messages.js';

/** What the map has to say of itself. `part` is of something that the picture does not need, and `notice` and `empty` are of the picture. */
export interface Status {
  readonly kind: 'loading' | 'error' | 'empty' | 'notice' | 'part';
  readonly text: string;
}

/** What is no value that an attribute can have, in the words of the console. */
export type UsedWords =
  | 'all models'
  | 'all agencies'
  | 'the newest'
  | 'one day alone'
  | 'the usual'
  | 'the whole country'
  | 'its state'
  | 'none'
  | 'numbers of agreements';

/** What a map follows in the place of what was not understood: a value in quotation marks, or words. */
export type Used = UsedWords | `"${string}"`;

/** An attribute that was not understood, or cannot be followed, so that the picture is another than the one asked for. */
export interface Misreading {
  readonly attribute: string;
  readonly text: string;
  /** The words that are understood, where these can be listed. */
  readonly among?: readonly string[];
  /** What is drawn instead. */
  readonly used: Used;
  /** True where it was understood and cannot be followed. */
  readonly isUnderstood?: true;
}

/** How far loading is. */
export interface Progress {
  readonly geographyError: Error | undefined;
  readonly dataError: Error | undefined;
  /** Something that the picture does not need could not be had. */
  readonly partError: Error | undefined;
  readonly isComplete: boolean;
  readonly isLoadingData: boolean;
}

/**
 * The one thing that matters most now, in words; `undefined` when the map speaks for itself.
 *
 * @param words for what is wrong with data; `null` while they are not there, and an error then says what it has to say itself
 * @param ofPicture what a picture has to say; of agreements unless given
 */
export function describeStatus(
  progress: Progress,
  choropleth: Choropleth | undefined,
  messages: FigureMessages,
  words: DataMessages | null,
  ofPicture = describeCounts,
): Status | undefined {
  const { status, sentences } = messages;
  const { geographyError, dataError, partError, isComplete, isLoadingData } = progress;
  // Both may fail: who mends one of them has to know of the other.
  const reason = (error: Error): string => messages.fault?.(error) ?? words?.error(error) ?? error.message;
  const withoutMap = geographyError ? status.geographyFailed(reason(geographyError)) : '';
  const withoutData = dataError ? status.failed(reason(dataError)) : '';
  if (withoutMap || withoutData) return { kind: 'error', text: sentences([withoutMap, withoutData]) };
  // Words alone may be to come, of a picture that is there.
  if (!isComplete)
    return isLoadingData || !choropleth ? { kind: 'loading', text: isLoadingData ? status.loading : status.loadingCounties } : undefined;
  if (partError) return { kind: 'part', text: reason(partError) };
  return choropleth && ofPicture(choropleth, messages, words);
}

/** What there is to say of counts: that there are none, or that they are of another day. */
export function describeCounts({ counts }: Choropleth, { status }: FigureMessages, words: DataMessages | null): Status | undefined {
  const { isEmpty, notice, states, stateless, problems } = counts;
  const [problem] = problems;
  // Data without words for it is not complete, and says so.
  if (isEmpty && words) {
    return { kind: 'empty', text: problem ? words.status.nothingRead(problem.row, words.problem(problem)) : words.status.emptyData };
  }
  const day = notice && (words?.status.day(notice) ?? '');
  if (day !== null && notice?.code === 'before-first') return { kind: 'empty', text: day };
  const isListed = stateless.agreements > 0 || Object.values(states).some(({ agreements }) => agreements > 0);
  if (!isListed) return { kind: 'empty', text: status.empty };
  return day === null ? undefined : { kind: 'notice', text: day };
}
