import { describe, expect, it } from 'vitest';
import { readControls } from '../../src/scene/controls.js';
import { createSettings, type Attributes, type Settings } from '../../src/scene/settings.js';
import { describeControls, type ControlSubject } from '../../src/scene/describe-controls.js';
import { englishControls } from '../../src/scene/words/english-controls.js';
import { englishFigure } from '../../src/scene/words/english-figure.js';

const settingsOf = (attributes: Partial<Attributes>): Settings => createSettings()(attributes as Attributes).settings;

function controlsOf(attributes: Partial<Attributes>, chosen: Partial<Settings> = {}, subject: Partial<ControlSubject> = {}) {
  const asked = settingsOf(attributes);
  const settings = { ...asked, ...chosen };
  return describeControls(
    ['level', 'view', 'model'],
    { asked, settings, level: settings.level, hasCounties: true, furtherModels: [], signers: ['county', 'municipality'], ...subject },
    englishFigure,
    englishControls,
  );
}

const chosenIn = (attributes: Partial<Attributes>, chosen?: Partial<Settings>): string[] =>
  controlsOf(attributes, chosen).map(
    ({ name, options }) =>
      `${name}: ${options
        .filter(({ isChosen }) => isChosen)
        .map(({ label }) => label)
        .join()}`,
  );

describe('what an author lets readers change', () => {
  it('is everything where nothing is named', () => {
    expect(readControls('')).toEqual({ names: ['level', 'view', 'model', 'signer', 'day', 'compare'], misread: null });
  });

  it('stands in the author’s order, each once', () => {
    expect(readControls(' model, LEVEL model ')).toEqual({ names: ['model', 'level'], misread: null });
  });

  it('says what was not understood, and shows the rest', () => {
    const { names, misread } = readControls('level zoom');
    expect(names).toEqual(['level']);
    expect(misread).toMatchObject({ attribute: 'controls', text: 'level zoom', used: '"level"' });
    expect(readControls('zoom')).toMatchObject({ names: [], misread: { used: 'none' } });
  });
});

describe('the controls of a map', () => {
  it('show what is drawn', () => {
    expect(chosenIn({})).toEqual(['level: County', 'view: Agreements', 'model: All']);
    expect(chosenIn({ level: 'state', view: 'model', models: 'TFM' })).toEqual([
      'level: State',
      'view: Program models',
      'model: Task Force',
    ]);
    expect(chosenIn({ models: 'TFM JEM' })).toEqual(['level: County', 'view: Agreements', 'model: Jail Enforcement, Task Force']);
    expect(chosenIn({ view: 'signer' })[1]).toBe('view: Who signed');
    expect(chosenIn({}, { measure: 'per-100k' })[1]).toBe('view: Agreements per 100,000 residents');
  });

  it('end a comparison with every other view', () => {
    const [, views] = controlsOf({ compare: '2025-01-20' });
    expect(views?.options[0]).toMatchObject({ label: 'Change since January 20, 2025', isChosen: true });
    expect(views?.options.slice(1).every(({ isChosen, choice }) => !isChosen && choice.compare === null)).toBe(true);
    expect(controlsOf({}, { compare: '2025-01-20' })[1]?.options.map(({ label, isChosen }) => (isChosen ? `[${label}]` : label))).toEqual([
      '[Change since January 20, 2025]',
      'Agreements',
      'Agencies',
      'Agreements per 100,000 residents',
      'Share of agreements',
      'Program models',
      'Who signed',
    ]);
  });

  it('leave out what cannot be chosen among', () => {
    expect(controlsOf({}, {}, { hasCounties: false }).map(({ name }) => name)).toEqual(['view', 'model']);
  });

  it('have the further models of the data', () => {
    const [, , models] = controlsOf({}, {}, { furtherModels: ['Border Model'] });
    expect(models?.options.map(({ label }) => label)).toEqual([
      'All',
      'Jail Enforcement',
      'Warrant Service Officer',
      'Task Force',
      'Border Model',
    ]);
  });
});
