import { type AskedSigner, readSigners } from '../../counts/read-signers.js';
import type { Model } from '../../agreements/agreement.js';
import { memoize } from '../../memory/memoize.js';
import type { FigureMessages } from './messages.js';
import { signersIn } from './signers-in.js';
import type { CreateTopic } from './topic.js';

/** Makes a topic say which kinds of agency alone are counted, wherever it says what is counted; the same topic where all are. */
export function topicOfSigners(create: CreateTopic, signers: string): CreateTopic {
  const asked: readonly AskedSigner[] = readSigners(signers).signers;
  if (asked.length === 0) return create;
  return (options) => {
    const topic = create(options);
    const worded = memoize((messages: FigureMessages) => ({
      ...messages,
      kindWords: (models: readonly Model[]) => signersIn(messages).kindWords(messages.kindWords(models), asked),
    }));
    return {
      ...topic,
      title: (question, state, messages) => topic.title(question, state, worded(messages)),
      filter: (question, messages) => messages.sentences([topic.filter(question, messages), signersIn(messages).filter(asked)]),
      describe(choropleth, shown, within, vintage, messages, words) {
        const said = topic.describe(choropleth, shown, within, vintage, worded(messages), words);
        return { ...said, legend: { ...said.legend, title: signersIn(messages).legendAlone(said.legend.title, asked) } };
      },
    };
  };
}
