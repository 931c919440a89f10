/** Marks of no width, which hide between letters: a soft hyphen, joiners, marks of byte order. */
const noWidth = /[\u00ad\u115f\u1160\u180e\u200b-\u200d\u2060-\u2064\u3164\ufeff\uffa0]/g;

/** Controls, and what turns the direction of a line. */
const steering = /[\p{Cc}\p{Cf}]/gu;

/** A text without marks of no width: two names that look alike are then alike. */
export const withoutHidden = (text: string): string => text.replace(noWidth, '');

/** A text on one line, with nothing in it that nobody sees. */
export const visible = (text: string): string => withoutHidden(text).replace(/\s+/g, ' ').replace(steering, '').trim();
