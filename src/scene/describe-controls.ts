import type { Model } from '../agreements/agreement.js';
import type { Amount } from '../choropleth/question.js';
import { type AskedSigner, readSigners } from '../counts/read-signers.js';
import { programModels } from '../choropleth/scales/program-models.js';
import type { Level } from '../geography/geography.js';
import type { Settings } from './settings.js';
import type { ControlMessages, ChoiceName } from './words/control-messages.js';
import type { FigureMessages } from './words/messages.js';
import { signersIn } from './words/signers-in.js';

/** One thing to choose. */
export interface ControlOption {
  readonly label: string;
  readonly isChosen: boolean;
  /** What is chosen with it. */
  readonly choice: Partial<Settings>;
}

/** One choice that a reader has. */
export interface Control {
  readonly name: ChoiceName;
  readonly label: string;
  readonly options: readonly ControlOption[];
}

/** What decides what there is to choose. */
export interface ControlSubject {
  /** What the author asks for. */
  readonly asked: Settings;
  /** What is drawn, or about to be. */
  readonly settings: Settings;
  /** The level drawn: states, too, where counties are waited for or cannot be had. */
  readonly level: Level;
  /** Whether the boundaries have counties. */
  readonly hasCounties: boolean;
  /** The models of the data besides those of today. */
  readonly furtherModels: readonly Model[];
  /** The kinds of agency that signed on the day shown. */
  readonly signers: readonly AskedSigner[];
}

/** The controls that an author wants, in that order, each with what there is to choose; one with nothing to choose is left out. */
export function describeControls(
  names: readonly ChoiceName[],
  subject: ControlSubject,
  messages: FigureMessages,
  words: ControlMessages,
): Control[] {
  return names
    .map((name) => ({ name, label: words.label(name), options: optionsOf[name](subject, messages, words) }))
    .filter(({ options }) => options.length > 1);
}

type Options = (subject: ControlSubject, messages: FigureMessages, words: ControlMessages) => ControlOption[];

const optionsOf: Readonly<Record<ChoiceName, Options>> = { level: listLevels, view: listViews, model: listModels, signer: listSigners };

function listLevels({ asked, level, hasCounties }: ControlSubject, _: FigureMessages, words: ControlMessages): ControlOption[] {
  const levels: readonly Level[] = hasCounties ? ['county', 'state'] : ['state'];
  return levels.map((each) => ({
    label: words.level(each),
    isChosen: each === level,
    // A state that the reader opened is left with its counties.
    choice: each === 'state' ? { level: each, within: asked.within } : { level: each },
  }));
}

const amounts: readonly Amount[] = ['agreements', 'agencies', 'per-100k', 'share'];

function listViews({ asked, settings }: ControlSubject, _: FigureMessages, words: ControlMessages): ControlOption[] {
  // A comparison draws nothing else, so each other view ends it.
  const rest = { compare: null };
  const { view, compare } = settings;
  const isDensity = view === 'density' && compare === null;
  return [
    ...(compare === null ? [] : [{ label: words.since(compare), isChosen: true, choice: { compare } }]),
    ...amounts.map((measure) => ({
      label: words.amount(measure),
      isChosen: isDensity && settings.measure === measure,
      choice: { view: 'density', measure, ...rest } as const,
    })),
    {
      label: words.models,
      isChosen: view === 'model' && compare === null,
      choice: { view: 'model', measure: 'agreements', ...rest },
    },
    {
      label: words.signers,
      isChosen: view === 'signer' && compare === null,
      choice: { view: 'signer', measure: 'agreements', ...rest },
    },
    // Of most days no application is known.
    ...(asked.view === 'pending'
      ? [
          {
            label: words.pending,
            isChosen: view === 'pending' && compare === null,
            choice: { view: 'pending', measure: 'agreements', ...rest } as const,
          },
        ]
      : []),
  ];
}

function listModels(
  { asked, settings, furtherModels }: ControlSubject,
  { modelName }: FigureMessages,
  words: ControlMessages,
): ControlOption[] {
  const sets = [[], ...(asked.models.length > 1 ? [asked.models] : []), ...[...programModels, ...furtherModels].map((model) => [model])];
  return sets.map((models: readonly Model[]) => ({
    label: models.length === 0 ? words.allModels : words.several(models.map(modelName)),
    isChosen: String(models) === String(settings.models),
    choice: { models },
  }));
}

function listSigners({ asked, settings, signers }: ControlSubject, messages: FigureMessages): ControlOption[] {
  const words = signersIn(messages);
  const chosen = String(readSigners(settings.signers).signers);
  const own = readSigners(asked.signers).signers;
  const sets = [[], ...(own.length > 1 ? [own] : []), ...signers.map((signer) => [signer])];
  return sets.map((set) => ({
    label: set.length === 0 ? words.all : words.several(set),
    isChosen: String(set) === chosen,
    choice: { signers: set.join(' ') },
  }));
}
