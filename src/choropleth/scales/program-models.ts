/** How people write the models of today. */
const spellings = {
  JEM: /^(jem|jail( enforcement)?( model)?)$/i,
  WSO: /^(wso|warrant service( officers?)?( model| program)?)$/i,
  TFM: /^(tfm|task force( officers?)?( model)?)$/i,
};

/** The models of today, each in a color of its own. */
export const programModels = Object.keys(spellings);

/** The model of today that a text means; `undefined` for none of them. */
export function findProgramModel(text: string): string | undefined {
  return programModels.find((model) => spellings[model as keyof typeof spellings].test(text));
}
