const number = /^([+−]?)(\d{1,3}(?:,\d{3})*(?:\.\d+)?)$/;

/** A figure of a table as programs read it: a number where it is written as one with sign and commas; else the text. */
export function plainFigure(figure: number | string): number | string {
  const [, sign, digits] = (typeof figure === 'string' && number.exec(figure)) || [];
  return digits === undefined ? figure : Number(`${sign === '−' ? '-' : ''}${digits.replace(/,/g, '')}`);
}
