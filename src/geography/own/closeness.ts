/**
 * The part of the whole by which a ring may fail to close. Merging areas with coinciding corners leaves gaps of one or two steps of the file's
 * grid, as in the stock files of us-atlas 3; between the counties of a country there is ten times as much.
 */
export const closeness = 3e-4;
