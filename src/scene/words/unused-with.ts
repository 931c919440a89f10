import type { Amount } from '../../choropleth/question.js';
import type { FigureMessages } from './messages.js';
import type { Topic } from './topic.js';

/** What means nothing in a view that draws no amount: what means nothing in any, and a measure. */
export function unusedWith(base: Topic, said: (measure: Amount, messages: FigureMessages) => string): Topic['unused'] {
  return (question, choropleth, messages) => {
    const { measure } = question;
    return [...base.unused(question, choropleth, messages), ...(measure === 'agreements' ? [] : [said(measure, messages)])];
  };
}
