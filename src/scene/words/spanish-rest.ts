import type { RestOfLanguage } from './language.js';
import { spanishAnswer } from './spanish-answer.js';
import { spanishAnswers } from './spanish-answers.js';
import { spanishControls } from './spanish-controls.js';
import { spanishCopies } from './spanish-copies.js';
import { spanishDayNotes } from './spanish-day-notes.js';
import { spanishEdition } from './spanish-edition.js';
import { spanishFind } from './spanish-find.js';
import { spanishMeasure } from './spanish-measure.js';
import { spanishNewest } from './spanish-newest.js';
import { spanishNotes } from './spanish-notes.js';
import { spanishOverview } from './spanish-overview.js';
import { spanishPolicy } from './spanish-policy.js';
import { spanishSharedLegend } from './spanish-shared-legend.js';
import { spanishSteps } from './spanish-steps.js';
import { spanishTable } from './spanish-table.js';
import { spanishTaps } from './spanish-taps.js';
import { spanishTree } from './spanish-tree.js';
import { spanishZoom } from './spanish-zoom.js';

/** What no first picture says, in the Spanish of the United States. */
export const spanishRest: RestOfLanguage = {
  answers: spanishAnswers,
  answer: spanishAnswer,
  tree: spanishTree,
  overview: spanishOverview,
  find: spanishFind,
  steps: spanishSteps,
  sharedLegend: spanishSharedLegend,
  table: spanishTable,
  taps: spanishTaps,
  newest: spanishNewest,
  measure: spanishMeasure,
  controls: spanishControls,
  notes: spanishNotes,
  dayNotes: spanishDayNotes,
  policy: spanishPolicy,
  zoom: spanishZoom,
  edition: spanishEdition,
  copies: spanishCopies,
};
