import { register } from 'node:module';

register('./typescript-loader.mjs', import.meta.url);
const { runGazetteer } = await import('./gazetteer/run-gazetteer.ts');
process.exitCode = runGazetteer(process.argv.slice(2), new URL('./gazetteer/', import.meta.url), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
