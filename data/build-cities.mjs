import { readFileSync, writeFileSync } from 'node:fs';
import { register } from 'node:module';

register('./typescript-loader.mjs', import.meta.url);
const { citiesModule, parseCities } = await import('./cities/pack-cities.ts');
const folder = new URL('./cities/', import.meta.url);
writeFileSync(new URL('cities.ts', folder), citiesModule(parseCities(readFileSync(new URL('cities.csv', folder), 'utf8'))));
console.log('cities.csv is packed as it stands: it is mended by hand, and its first lines say what it rests on.');
