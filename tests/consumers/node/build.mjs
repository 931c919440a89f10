import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { bundledAdapter, drawMap, toSVG } from 'agreement-map/drawing';

const entry = await import('agreement-map');
assert.equal(typeof entry.AgreementMap, 'function');
await import('agreement-map/define');
assert.equal(createRequire(import.meta.url)('agreement-map').AgreementMap, entry.AgreementMap);
const { agreements } = await bundledAdapter().load();
assert.ok(agreements.length > 3000);
const { scene, figure } = await drawMap({ within: 'TX' });
assert.match(toSVG(scene, figure), /^<svg/);
