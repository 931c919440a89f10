/**
 * What a page's style sheet reaches of the map. Nothing is of this class: `npm run docs` puts what it says into the manifest of the tag, and
 * into the README.
 *
 * @csspart figure - All of it.
 * @csspart title - The heading.
 * @csspart dateline - The day the figures are of.
 * @csspart age - That the newest list is old.
 * @csspart filter - Which program models alone are counted, where the heading does not say it.
 * @csspart overview - What the map shows, in a few sentences before it.
 * @csspart frame - The box around the drawing.
 * @csspart map - The drawing.
 * @csspart land - The country under everything: none listed; also `not-known` where nothing is known of it.
 * @csspart class - Every class; each also has the part `class-1` … `class-5`, or `class-jem`, `class-wso`, `class-tfm`, `class-jem-wso`, `class-jem-tfm`, `class-wso-tfm`, `class-jem-wso-tfm`; of further models `class-other-1` … `class-other-3`, `class-other` for the rest, and their sets, like `class-tfm-other-1`; `class-unknown` for a model that is not known; `statewide` where a state agency alone signed, `pending` where somebody applied and nobody signed; of who signed `signer-county`, `signer-municipality`, `signer-state`, `signer-tribe`, `signer-other` and their sets, like `signer-county-municipality`; of applications `application-besides`, `application-none`, `application-listed` and `application-unknown`; of changes `change-new`, `change-more`, `change-same`, `change-models`, `change-fewer`, `change-gone`; on a map of numbers of one’s own `class-1` … `class-5`, `no-number` or `absent`.
 * @csspart context - What lies around a framed state.
 * @csspart mark - Discs that stand in for places too small to see, where something is listed; each also has the part of its class.
 * @csspart borders - Border lines; also `county-borders`, `state-borders`, and `state-casing`, the light on both sides of these; `asked` around a framed county, on its light ground `asked-rim`.
 * @csspart inset - Frames of the insets; their words are `inset-label`.
 * @csspart cursor - Outline of the place pointed at.
 * @csspart selection - Outline of the place chosen.
 * @csspart unit-label - Names and numbers on the map.
 * @csspart plate - One of several small maps; its heading is `plate-title`.
 * @csspart legend - The key; its items are `legend-entry` and `swatch`, and what a reader presses in them `legend-step`.
 * @csspart misread - What of `controls`, or of the address, was not understood, and notes about no place.
 * @csspart shown-steps - Which steps of the key a reader keeps in full color.
 * @csspart note - An author’s note, on the map or in the list under it, which is `notes`.
 * @csspart law - The key of the laws that the author gives, with the list `laws`; on the map `law-requires`, `law-supports`, `law-limits`, `law-bans`.
 * @csspart tooltip - The box beside the pointer.
 * @csspart search - The search field.
 * @csspart ledger - The sentence that says where every agreement, or every row, went.
 * @csspart panel - The list behind a place or a number.
 * @csspart agreement - One agreement of that list, or one row of numbers of one’s own.
 * @csspart about - What program models allow, and what “none listed” and “statewide” mean, in an answer.
 * @csspart glossary - What opens all of that under the map.
 * @csspart close - What closes the list.
 * @csspart action - A button that draws something else.
 * @csspart figures - What opens the table.
 * @csspart table - The figures as a table; the fields that keep some of its places are `sieves`.
 * @csspart words - What opens the map in words.
 * @csspart text-map - The map in words.
 * @csspart controls - What the reader changes the picture with; each is a `control`, and what takes it all back is `reset`.
 * @csspart days - The strip of days: its slider is `day`, its field `date`; of an earlier day they are `since` and `since-date`, and its buttons `play` and `compare`.
 * @csspart actions - Buttons for copies of the map, and what became of the last one.
 * @csspart newest - On a map pinned to a day: the way to the newest list, and back.
 * @csspart opened - The state that a reader opened, and the way back.
 * @csspart zoom - The buttons that bring a reader closer; the hint that two fingers do is `zoom-hint`.
 * @csspart nearby - Places that a finger may have meant, by name.
 * @csspart source - The source-and-date line.
 * @csspart published - Totals that others published.
 * @csspart problems - Cells of the source that could not be read.
 * @csspart status - Loading, empty and error sentences.
 * @cssprop --agreement-map-land - Color of none listed.
 * @cssprop --agreement-map-statewide - Color of counties with none of their own, in a state whose own agency signed.
 * @cssprop --agreement-map-class-1 - Color of the lowest density class.
 * @cssprop --agreement-map-class-2 - Color of the second.
 * @cssprop --agreement-map-class-3 - Color of the third.
 * @cssprop --agreement-map-class-4 - Color of the fourth.
 * @cssprop --agreement-map-class-5 - Color of the highest.
 * @cssprop --agreement-map-jem - Color of Jail Enforcement.
 * @cssprop --agreement-map-wso - Color of Warrant Service Officer.
 * @cssprop --agreement-map-tfm - Color of Task Force.
 * @cssprop --agreement-map-change-models - Of a map of changes: color of places with as many under other models.
 * @cssprop --agreement-map-change-fewer - Color of the stripes of places with fewer agreements.
 * @cssprop --agreement-map-change-gone - Color of the stripes of places with none listed any longer.
 * @cssprop --agreement-map-other-1 - Color of the first further model, under its printed name.
 * @cssprop --agreement-map-other-2 - Color of the second.
 * @cssprop --agreement-map-other-3 - Color of the third.
 * @cssprop --agreement-map-other - Color of the rest, and of a model that is not known.
 * @cssprop --agreement-map-border - Color of county borders, and of the light on both sides of state borders.
 * @cssprop --agreement-map-cursor - Color of the outline of the place pointed at or chosen.
 * @cssprop --agreement-map-inset - Color of state borders, coasts and frames of insets, of places where nothing changed, and of the stripes of places of which no number is known.
 * @cssprop --agreement-map-surface - Color behind the tooltip and the search list.
 * @cssprop --agreement-map-text - Color of text; on the page, the page's own if it is not set.
 * @cssprop --agreement-map-quiet - Color of lesser text; on the page, a fainter one of its own.
 * @cssprop --agreement-map-rule - Color of rules between rows and around boxes.
 * @cssprop --agreement-map-focus - Color of what the keyboard is on in the search list.
 */
export declare abstract class Appearance {}
