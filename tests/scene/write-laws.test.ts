import { describe, expect, it } from 'vitest';
import { composeMap } from '../../src/scene/draw-map.js';
import { colorsOf } from '../../src/scene/drawing/colors-of.js';
import { readPolicy } from '../../src/scene/law/policy.js';
import { writeLaws } from '../../src/scene/write-laws.js';
import { toSVG } from '../../src/scene/to-svg.js';

const law = { effect: 'bans', title: 'A law', does: 'Does', source: 'https://example.org/', checked: '2026-05-01' };
const policy = readPolicy({
  note: 'A draft.',
  states: [
    { ...law, state: 'TX' },
    { ...law, state: 'CA', effect: 'limits' },
    { ...law, state: 'ME', effect: 'requires' },
    { ...law, state: 'NY', from: '2027-01-01' },
    { ...law, state: 'Nowhere' },
  ],
});

async function written(within?: string): Promise<string> {
  const { scene, figure, choropleth, messages } = await composeMap({ asOf: '2026-05-18', ...(within !== undefined && { within }) });
  const colors = colorsOf('light');
  return toSVG(scene, figure, colors, 'en', writeLaws(scene, choropleth, policy, messages, colors));
}

const wordsOf = (svg: string): string => svg.replace(/<[^>]+>\s*/g, ' ');

describe('writeLaws', () => {
  it('draws laws in force over their states, with a key, and says where law and list disagree', async () => {
    const svg = await written();
    expect(svg.match(/fill="url\(#law-(bans|limits)\)"/g)).toHaveLength(2);
    expect(svg).toContain('id="law-23"');
    const said = wordsOf(svg).replace(/\s+/g, ' ');
    expect(said).toContain('A draft.');
    for (const row of ['Requires agreements: Maine', 'Limits cooperation: California', 'Bans agreements: Texas'])
      expect(said).toContain(row);
    expect(said).toContain('Listed although state law bans agreements: Texas.');
    expect(said).toContain('None listed although state law requires agreements: Maine.');
    expect(said).toContain('Not yet in force on this day: the law of New York, from January 1, 2027.');
    expect(said).toContain('Law 5 is left out');
  });

  it('draws those of a framed state alone', async () => {
    const svg = await written('TX');
    expect(svg).toContain('url(#law-bans)');
    expect(wordsOf(svg)).not.toContain('California');
  });
});
