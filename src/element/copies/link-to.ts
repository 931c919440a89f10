import { leadTo } from '../../scene/address.js';

/** The address of the page, at the map where it has an id, with what its reader chose where that stands there. */
export function linkTo({ id }: Element): string {
  const address = new URL(location.href);
  address.hash = leadTo(address.hash, id);
  return address.href;
}
