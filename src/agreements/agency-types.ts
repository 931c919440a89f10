/** The kinds of agencies that are known. */
export const agencyTypes = ['county', 'municipality', 'state', 'tribe'] as const;

/** Whether a kind of agency is known, and not a printed name. */
export function isKnownKind(kind: string): kind is (typeof agencyTypes)[number] {
  return (agencyTypes as readonly string[]).includes(kind);
}
