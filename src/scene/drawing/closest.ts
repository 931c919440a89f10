/** The least that is shown, as a share of the country: closer than this the borders' simplification would show. */
export const closest = 1 / 40;
