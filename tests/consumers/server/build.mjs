import assert from 'node:assert/strict';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import 'agreement-map/define';

const page = await collectResult(render(html`<agreement-map within="TX"><p>The figures</p></agreement-map>`));
assert.match(page, /<agreement-map +within="TX"><template shadowroot="open"/);
assert.match(page, /<p>The figures<\/p>/);
