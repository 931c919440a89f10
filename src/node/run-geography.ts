import type { Level, Vintage } from '../geography/geography.js';
import { loadTopology } from '../geography/topology/load-topology.js';
import type { ExitCode } from './exit-code.js';
import type { Output } from './output.js';
import { writeWhole } from './write-whole.js';

interface Counted {
  readonly geometries: readonly object[];
}

/** Writes the bundled boundaries as TopoJSON, into a file or to the output. */
export async function runGeography(
  { vintage, level, out }: { readonly vintage: Vintage; readonly level: Level; readonly out: string | null },
  output: Output,
): Promise<ExitCode> {
  const topology = level === 'county' ? await loadTopology(vintage) : await loadTopology(vintage, level);
  const text = `${JSON.stringify(topology)}\n`;
  if (out === null) {
    output.out(text);
    return 0;
  }
  await writeWhole(out, text);
  const { counties, states }: { counties?: Counted; states: Counted } = topology.objects;
  output.err(
    `${out}: ${counties ? `${count(counties)} counties in ` : ''}${count(states)} states and territories, boundaries of ${vintage}\n`,
  );
  return 0;
}

const count = ({ geometries }: Counted): string => geometries.length.toLocaleString('en-US');
