/** The address of the page, at the map where it has an id. */
export function linkTo({ id }: Element): string {
  const address = new URL(location.href);
  address.hash = id;
  return address.href;
}
