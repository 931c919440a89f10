import { loadOnce } from '../../memory/load-once.js';
import type { Language } from './language.js';
import { spanishAbout } from './spanish-about.js';
import { spanishAnswer } from './spanish-answer.js';
import { spanishAnswers } from './spanish-answers.js';
import { spanishControls } from './spanish-controls.js';
import { spanishCopies } from './spanish-copies.js';
import { spanishEdition } from './spanish-edition.js';
import { spanishFigure } from './spanish-figure.js';
import { spanishFind } from './spanish-find.js';
import { spanishMeasure } from './spanish-measure.js';
import { spanishNewest } from './spanish-newest.js';
import { spanishNotes } from './spanish-notes.js';
import { spanishPending } from './spanish-pending.js';
import { spanishPolicy } from './spanish-policy.js';
import { spanishSigners } from './spanish-signers.js';
import { spanishSteps } from './spanish-steps.js';
import { spanishTaps } from './spanish-taps.js';
import { spanishTree } from './spanish-tree.js';
import { spanishViews } from './spanish-views.js';
import { spanishZoom } from './spanish-zoom.js';

/** Every word of the map in the Spanish of the United States. */
export const spanish: Language = {
  figure: spanishFigure,
  answers: spanishAnswers,
  views: spanishViews,
  measure: spanishMeasure,
  controls: spanishControls,
  signers: spanishSigners,
  notes: spanishNotes,
  pending: spanishPending,
  policy: spanishPolicy,
  steps: spanishSteps,
  taps: spanishTaps,
  tree: spanishTree,
  find: spanishFind,
  answer: spanishAnswer,
  about: spanishAbout,
  zoom: spanishZoom,
  edition: spanishEdition,
  copies: spanishCopies,
  loadAtlas: loadOnce(async () => (await import('./spanish-atlas.js')).spanishAtlas),
  newest: spanishNewest,
  loadData: loadOnce(async () => (await import('./spanish-data.js')).spanishData),
};
