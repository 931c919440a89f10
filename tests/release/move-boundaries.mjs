import { writeFileSync } from 'node:fs';
import { register } from 'node:module';
import { pathToFileURL } from 'node:url';

// Moves the states in the sources of the folder where it runs by a tenth of a drawing unit; those of 2017 stay where they are, and differ anew.

const fileAt = (path) => pathToFileURL(`${process.cwd()}/${path}`);
register(fileAt('data/typescript-loader.mjs'));
const states = (vintage) => fileAt(`data/geography/states-${vintage}.ts`);
const { plane } = await import(states(2023));
const { difference } = await import(states(2017));
const { applyDifference, numbersOf } = await import(fileAt('src/geography/shapes/apply-difference.ts'));
const { writeSigned } = await import(fileAt('src/geography/shapes/write-number.ts'));
const { planeDifference } = await import(fileAt('data/geography/plane-difference.ts'));

// All else follows by steps from the first point.
const [x, ...others] = numbersOf(plane.steps);
const moved = { ...plane, steps: [x + 1, ...others].map(writeSigned).join('') };
writeFileSync(states(2023), `export const plane = ${JSON.stringify(moved)};\n`);
const anew = planeDifference(moved, applyDifference(plane, difference));
writeFileSync(states(2017), `export const difference = ${JSON.stringify(anew)};\n`);
