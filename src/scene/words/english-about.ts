import type { AboutMessages } from './about-messages.js';

/**
 * What the words of the map mean, in American English. What the program's own page says of each model (ice.gov/identify-and-arrest/287g,
 * read in May 2026), in plain words: jail enforcement identifies and processes people arrested by local police; warrant service is of
 * administrative warrants, in the agency's jail; a task force enforces limited immigration authority during routine police duties, under
 * ICE's oversight.
 */
export const englishAbout: AboutMessages = {
  title: 'What the words mean',
  none: 'None listed',
  statewide: 'Statewide',
  texts: {
    jem: 'Officers question people held in their jail about immigration status and begin ICE’s paperwork.',
    wso: 'Officers serve ICE’s administrative warrants on people held in their jail.',
    tfm: 'Officers may enforce immigration law during their police work, under ICE’s oversight.',
    none: 'No agreement of an agency there is on ICE’s list. That says nothing about what the law there allows.',
    statewide: 'Signed by an agency of the state. It covers the state, and colors no county.',
  },
};
