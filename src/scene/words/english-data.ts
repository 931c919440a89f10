import { describeAside } from './describe-aside.js';
import { english } from './english.js';
import type { DataMessages } from './messages.js';
import { errorSentence, problemSentence } from './problems.js';

/** The words of the map in American English, and those for what is wrong with data. */
export const englishData: DataMessages = {
  ...english,
  aside: (counts) => describeAside(counts, englishData),
  problem: (problem) => problemSentence(problem),
  error: errorSentence,
};
