/** One row of `gazetteer.csv`. Every value is text, as it stands in the file. */
export interface GazetteerRow {
  fips: string;
  state: string;
  name: string;
  kind: string;
  population: string;
  population_year: string;
  land_km2: string;
  vintages: string;
}
/** Reads `gazetteer.csv`; its comment lines are left out. */
export function parseGazetteer(csv: string): GazetteerRow[];
/** The text that `read-gazetteer.ts` reads. */
export function packGazetteer(rows: readonly GazetteerRow[]): string;
/** The source of `gazetteer.ts`. */
export function gazetteerModule(rows: readonly GazetteerRow[]): string;
