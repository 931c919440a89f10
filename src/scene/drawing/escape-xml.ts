// What XML has no way to write: control characters and halves of characters.
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text made safe to stand in XML, in an element or an attribute. */
export function escapeXml(text: string): string {
  return text.replace(unwritable, '\ufffd').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
