/** A stretch of one text in place of a stretch of another one. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

// What is sent, in bits: a character that is put in, one that is left out, and that there is an edit at all.
const cost = { insert: 11, drop: 0.3, edit: 5 };

const move = { keep: 1, drop: 2, insert: 3 } as const;

/** The cheapest edits of short texts: all ways are tried. */
function alignShort(before: string, after: string, at: number): Edit[] {
  const width = after.length + 1;
  // The cheapest way to each pair of places, where the last character was kept, and where the way is within an edit.
  const kept = new Float64Array((before.length + 1) * width).fill(Infinity);
  const edited = new Float64Array(kept.length).fill(Infinity);
  const lastOfEdit = new Uint8Array(kept.length);
  kept[0] = 0;
  for (let i = 0; i <= before.length; i++) {
    for (let k = 0; k <= after.length; k++) {
      const here = i * width + k;
      const same = i > 0 && k > 0 && before.charCodeAt(i - 1) === after.charCodeAt(k - 1);
      const left = here - width - 1;
      if (same) kept[here] = Math.min(kept[left] as number, edited[left] as number);
      const enter = (from: number, price: number): number => price + Math.min((kept[from] as number) + cost.edit, edited[from] as number);
      const byDrop = i > 0 ? enter(here - width, cost.drop) : Infinity;
      const byInsert = k > 0 ? enter(here - 1, cost.insert) : Infinity;
      edited[here] = Math.min(byDrop, byInsert);
      lastOfEdit[here] = byDrop <= byInsert ? move.drop : move.insert;
    }
  }
  const edits: Edit[] = [];
  let [i, k] = [before.length, after.length];
  let isEdit = (edited[kept.length - 1] as number) < (kept[kept.length - 1] as number);
  while (i > 0 || k > 0) {
    const [endOfDropped, endOfInserted] = [i, k];
    while (isEdit) {
      const here = i * width + k;
      const dropped = lastOfEdit[here] === move.drop;
      const from = dropped ? here - width : here - 1;
      if (dropped) i--;
      else k--;
      isEdit = (edited[from] as number) < (kept[from] as number) + cost.edit;
    }
    if (endOfDropped > i || endOfInserted > k) edits.unshift({ from: at + i, to: at + endOfDropped, text: after.slice(k, endOfInserted) });
    if (i === 0 && k === 0) break;
    i--;
    k--;
    isEdit = (edited[i * width + k] as number) < (kept[i * width + k] as number);
  }
  return edits;
}

/** Where each stretch of so many characters begins that a text has once. */
function uniqueStretches(text: string, length: number): Map<string, number> {
  const places = new Map<string, number>();
  for (let i = 0; i + length <= text.length; i++) {
    const stretch = text.slice(i, i + length);
    places.set(stretch, places.has(stretch) ? -1 : i);
  }
  return places;
}

/** The longest list of pairs in which both numbers rise. */
function longestRise(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const ends: number[] = [];
  const previous = new Int32Array(pairs.length);
  pairs.forEach(([, b], at) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] as number] as readonly [number, number])[1] < b) low = middle + 1;
      else high = middle;
    }
    previous[at] = ends[low - 1] ?? -1;
    ends[low] = at;
  });
  const rise: (readonly [number, number])[] = [];
  for (let at = ends[ends.length - 1] ?? -1; at >= 0; at = previous[at] as number) rise.unshift(pairs[at] as readonly [number, number]);
  return rise;
}

/** Edits that make one text another, cheap to send. What both have once is kept, and what lies between is aligned at the least cost. */
export function alignTexts(before: string, after: string, length = 8): Edit[] {
  const places = uniqueStretches(after, length);
  const pairs = [...uniqueStretches(before, length)].flatMap(([stretch, at]): [number, number][] => {
    const there = places.get(stretch) ?? -1;
    return at >= 0 && there >= 0 ? [[at, there]] : [];
  });
  const edits: Edit[] = [];
  let [i, k] = [0, 0];
  for (const [a, b] of [...longestRise(pairs), [before.length, after.length] as const]) {
    // Stretches overlap where a longer one is the same.
    if (a < i || b < k) continue;
    edits.push(...alignShort(before.slice(i, a), after.slice(k, b), i));
    [i, k] = [a, b];
    while (i < before.length && k < after.length && before[i] === after[k]) [i, k] = [i + 1, k + 1];
  }
  return edits;
}
