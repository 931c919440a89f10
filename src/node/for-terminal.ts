import type { Output } from './output.js';

/** What steers a terminal, turns the direction of a line, or ends one where no line ends: all controls but tab and line feed. */
const steering = /(?![\t\n])[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** A text with its controls written out, as `\u001b`: in JSON they stand in strings alone, and mean there what they did. */
export function writeOut(text: string): string {
  return text.replace(steering, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * An output that nothing in a cell, in the name of a file or in a message can steer. What is said comes a sentence at a time, so that a
 * line feed within one is none of ours.
 */
export function forTerminal({ out, err }: Output): Output {
  return {
    out: (text) => out(writeOut(text)),
    err: (text) => err(writeOut(text).replace(/\n(?!$)/g, '\\u000a')),
  };
}
