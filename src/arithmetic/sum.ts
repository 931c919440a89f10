/** What numbers of all items come to. Old libraries of pages put a function of their own in the place of `reduce`, and of `Array.from`. */
export function sum<T>(items: Iterable<T>, valueOf: (item: T) => number): number {
  let total = 0;
  for (const item of items) total += valueOf(item);
  return total;
}
