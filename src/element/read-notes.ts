import type { Note } from '../scene/notes.js';

/** The notes on places that an author wrote inside a tag. */
export function noteElements(host: Element): HTMLElement[] {
  return [...host.querySelectorAll<HTMLElement>(':scope > agreement-note:not([day])')];
}

/** Those on places as words, for files. */
export function readNotes(host: Element): Note[] {
  return noteElements(host).map((note) => ({
    at: (note.getAttribute('at') ?? '').trim(),
    text: (note.textContent ?? '').replace(/\s+/g, ' ').trim(),
  }));
}
