import { dress, wardrobe } from '../dress.js';
import type { PartStage, PartViews } from '../reader/wished-parts.js';
import { PolicyLayer } from './policy-layer.js';
import { policyStyles } from './policy-styles.js';

/** Makes what draws an author's laws over one map, and gives its shadow tree their styles. */
export function createPolicy({ host, sight }: PartStage): PartViews {
  if (!wardrobe.includes(policyStyles)) wardrobe.push(policyStyles);
  dress(host.renderRoot as ShadowRoot);
  const layer = new PolicyLayer(host, sight);
  return { over: () => layer.over(), below: () => layer.below() };
}
