/** The 287(g) program models of today: Jail Enforcement, Warrant Service Officer, Task Force. */
export const programModels = ['JEM', 'WSO', 'TFM'] as const;

/** Models that are signed no more: the Hybrid of 2009 to 2012. */
export const historicalModels = ['HYBRID'] as const;

/** Every model an agreement can have. */
export const everyModel = [...programModels, ...historicalModels] as const;
