import { writeFileSync } from 'node:fs';
import { register } from 'node:module';
import { brotliCompressSync } from 'node:zlib';

register('./typescript-loader.mjs', import.meta.url);
const { buildGeography } = await import('./geography/build-geography.ts');

// Displacements are in CSS pixels on a map 960 pixels wide; the sheet is 975 units wide.
const pixels = (units) => `${((units * 960) / 975).toFixed(3)} px`;

for (const { file, text, units, points, displacement } of buildGeography()) {
  writeFileSync(new URL(`./geography/${file}`, import.meta.url), text);
  const { largest, percentile99 } = displacement;
  const size = brotliCompressSync(text).length;
  console.log(
    `${file}: ${units} units, ${points} points, ${size} bytes brotli, displaced ${pixels(largest)} at most, 99 % ${pixels(percentile99)}`,
  );
}
