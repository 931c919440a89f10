/** The 287(g) program models of today: Jail Enforcement, Warrant Service Officer, Task Force. */
export const programModels = ['JEM', 'WSO', 'TFM'] as const;

/** Models that are signed no more: the Hybrid of 2009 to 2012. */
export const historicalModels = ['HYBRID'] as const;

/** Every model that is known; an agreement can have another, under its printed name. */
export const everyModel = [...programModels, ...historicalModels] as const;

/** Whether a model is known, and not a printed name. */
export function isKnownModel(model: string): model is (typeof everyModel)[number] {
  return (everyModel as readonly string[]).includes(model);
}
