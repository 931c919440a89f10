/** What a problem of each code tells besides its cell, by an example of every detail. */
export const problemDetails = {
  // In the words of whoever read the data.
  given: { sentence: '' },
  'quote-not-closed': { lines: 0 },
  'quote-inside': { lines: 0 },
  'repeated-column': {},
  // `field` is what it may be meant for; `''` where nothing says so.
  'unread-column': { field: '' },
  // One that says nothing a map could show, such as notes or telephone numbers.
  'noted-unread': {},
  // Many of them, named together.
  'unread-columns': { columns: '', count: 0 },
  // Rows that are the same in every column as one before them: this one, the one before it, and how many there are.
  'noted-repeats': { other: 0, count: 0 },
  // An agency that is one of the state in a row and one of a county in another.
  'noted-scopes': { ofState: 0, ofCounty: 0 },
  // A date that has its day first, and the column with it.
  'noted-day-first': {},
  // Dates that can have the day or the month first, in a column with one of each: a row of each order, and the rows that can be either.
  'unclear-dates': { dayFirst: 0, monthFirst: 0, rows: '', count: 0 },
  // A line below the rows that is a note.
  'noted-line': {},
  // Names under "name" that were taken for counties, and do not say so.
  'noted-names': {},
  // A row without a county, in a table with a column of counties in which there is none. Told once, of the first.
  'noted-states': {},
  // A code of one or two digits among codes of counties. Told once, of the first.
  'noted-state-code': {},
  // "None" in place of a model, or "N/A" where no agency is named either, in rows that nothing says were signed. Told once, of the first.
  'noted-no-model': { rows: '', count: 0 },
  // An object keyed by places that holds program models, and no number.
  'noted-models': {},
  // Rows without a day, beside rows that all give the same one. Told once, of the first.
  'noted-undated': { day: '', rows: 0 },
  'repeated-header': {},
  // Where a second table of a sheet begins, and how many rows it has.
  'second-table': { rows: 0 },
  // Rows that a workbook does not show: the first, and how many there are.
  'noted-hidden': { count: 0 },
  // A title or name that says of a list that it is of applications.
  'noted-pending': {},
  'long-cell': { limit: 0 },
  'more-problems': { more: 0 },
  // An entry of a JSON dataset besides its agreements; `field` is the part of it that was not understood.
  'entry-left-out': { field: '' },
  'no-agreement': {},
  // A row of text has more cells than there are headers: something in it parts cells that does not mean to.
  'cells-beyond-headers': { cells: 0, headers: 0 },
  'no-list-day': {},
  // A day of a list or of figures that is after today.
  'day-to-come': {},
  'ended-without-day': {},
  // The day is past, and another column says that the agreement is in force.
  'end-of-current': { status: '', under: '' },
  'unknown-mark': {},
  // `write` is what to write instead; `''` where that cannot be told.
  'unreadable-number': { write: '' },
  // A point with three digits after it, in a column without other decimals.
  'point-or-thousands': { write: '' },
  // Some cells of a column have a percent sign, and others have none.
  'mixed-units': { other: 0, plain: '' },
  'sum-of-places': {},
  // One that is a sum by every word in it.
  'noted-sum': {},
  // A list without counties.
  'noted-states-only': {},
  // A row without a county among counts of counties.
  'no-county-to-count': {},
  // What is printed as the sum over all program models, beside what they add up to.
  'sum-differs': { sum: 0 },
  'link-into-document': {},
  'text-missing': {},
  'no-result': {},
  'link-not-web': {},
  'link-left-out': {},
  'no-model': {},
  // A known model with something beside it in its cell: `footnote`, `ended` or `pending`.
  'noted-model': { model: '', as: '' },
  'unknown-model': {},
  'unknown-type': {},
  // Of what is new no reader hears, and an author once.
  'new-model': {},
  'new-type': {},
  'unknown-status': {},
  'unreadable-date': { isSerial: false, isLeftOut: false },
  'later-than-list': { list: '' },
  'still-to-come': {},
  'read-as-day': { day: '' },
  'read-as-county': { names: '', codes: '', evidence: '' },
  'read-as-state': { state: '', agency: '' },
  'no-state': {},
  'unknown-state': {},
  // The name of a state, among more names of none.
  'doubtful-state': {},
  'no-county': {},
  'unknown-county': {},
  'ambiguous-county': {},
  // The name printed beside a code, where the two mean different places.
  'code-and-name': { name: '' },
  'not-drawn': { county: '' },
  // Of a measure: another row gives the same place another value.
  'given-twice': { place: '', other: 0, given: '' },
  'no-day': {},
  // Rows are of several days, and nothing comes again on another: they were taken for one list.
  'days-of-rows': { days: 0 },
};
