import type { PartStage, PartViews } from '../reader/wished-parts.js';
import { AddressController } from './address-controller.js';
import { misreadView } from './misread-view.js';

/** Ties what a reader chooses on one map to the address of its page. */
export function tieAddress({ host, sight }: PartStage): PartViews {
  const address = new AddressController(host, () => sight.stage);
  return { above: () => misreadView(address.misread, sight.messages) };
}
