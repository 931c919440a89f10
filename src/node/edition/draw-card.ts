import { escapeXml } from '../../scene/drawing/escape-xml.js';
import { cardKey } from './card-key.js';
import { fitLines, writeLines } from './card-lines.js';
import { cardMap, scaleIn } from './card-map.js';
import { cardPlates } from './card-plates.js';
import type { Edition } from './edition.js';

/** What links are shown with nearly everywhere, in pixels. */
const card = { width: 1200, height: 630 };
const margin = 44;
const whole = card.width - 2 * margin;
const column = { x: 824, width: card.width - margin - 824 };
/** What a map has to the left of the column. */
const mapRoom = column.x - margin - 32;

/** A card, and how large a unit of its drawing is. */
export interface Card {
  readonly svg: string;
  readonly scale: number;
}

/** What is between heading and date. */
interface Body {
  readonly scale: number;
  readonly written: readonly string[];
}

/**
 * The picture as a card that links are shown with: heading, one large figure, map, key, day, filter and source, at sizes that can be read
 * where it is a quarter as wide. Several maps take its whole width, and their figures are the large ones.
 */
export function drawCard(edition: Edition): Card {
  const { figure, caption, cardScene, colors } = edition;
  const hasPlates = cardScene.plates.length > 0;
  const room = hasPlates ? whole : mapRoom;
  const isOfOneDay = caption.earlier === undefined;
  // What changed has a long heading, and a key that needs the room.
  const title = fitLines(figure.title, isOfOneDay ? [56, 48, 40] : [44, 40], whole, 2);
  const about = fitLines([figure.dateline, figure.filter].filter(Boolean).join('. '), [30, 26, 22], room, 2);
  const source = fitLines(caption.footer.source?.text ?? '', isOfOneDay ? [22, 19] : [19], room, 2);
  const earlier = isOfOneDay ? { size: 0, lines: [] } : fitLines(caption.earlier, [22, 20, 19, 18], room, 2);
  const top = margin + title.lines.length * title.size * 1.12 + 8;
  const sourceTop = card.height - margin - source.lines.length * source.size * 1.25;
  const earlierTop = sourceTop - earlier.lines.length * earlier.size * 1.25 - 2;
  const aboutTop = earlierTop - about.lines.length * about.size * 1.25;
  const { scale, written } = (hasPlates ? plates : mapWithKey)(edition, top, aboutTop - 16);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${card.width} ${card.height}" width="${card.width}" height="${card.height}" role="img" font-family="system-ui, sans-serif">`,
    `<title>${escapeXml(figure.name)}</title>`,
    `<rect width="${card.width}" height="${card.height}" fill="${colors.surface}"/>`,
    ...writeLines(title, { x: margin, top: margin - title.size * 0.2, spacing: 1.12, color: colors.text, isBold: true }),
    ...written,
    ...writeLines(about, { x: margin, top: aboutTop, spacing: 1.25, color: colors.text, isBold: true }),
    ...writeLines(earlier, { x: margin, top: earlierTop, spacing: 1.25, color: colors.text }),
    ...writeLines(source, { x: margin, top: sourceTop, spacing: 1.25, color: colors.quiet }),
    '</svg>',
  ].join('\n');
  return { svg, scale };
}

/** Several maps, and under them where all agreements went. */
function plates(edition: Edition, top: number, bottom: number): Body {
  const { caption, colors } = edition;
  const ledger = fitLines(caption.ledger.sentence, [22, 19, 16], whole, 2);
  const ledgerTop = bottom - ledger.lines.length * ledger.size * 1.25 + 8;
  const { scale, written } = cardPlates(edition, { left: margin, top, width: whole, height: ledgerTop - 8 - top });
  return { scale, written: [...written, ...writeLines(ledger, { x: margin, top: ledgerTop, spacing: 1.25, color: colors.text })] };
}

function mapWithKey(edition: Edition, top: number, bottom: number): Body {
  const { cardScene, colors } = edition;
  const room = { left: margin, top, width: mapRoom, height: bottom - top };
  const scale = scaleIn(cardScene, room);
  return { scale, written: [...cardMap(cardScene, room, '', colors), ...side(edition, scale, top)] };
}

/** The large figure, and the key under it. */
function side(edition: Edition, scale: number, top: number): string[] {
  const { ledger, caption, state, colors, messages, words } = edition;
  const key = (from: number): string[] =>
    cardKey(edition, scale, { left: column.x, width: column.width, top: from, bottom: card.height - margin });
  if (!ledger) return key(top + 12);
  const { x, width } = column;
  const number = { size: 88, lines: [messages.number(ledger.listed)] };
  const listed = fitLines(words.listed(ledger.listed, state), [30, 26], width, 2);
  const parts = fitLines(caption.ledger.parts.map(({ text, after }) => text + after).join(' '), [23, 20, 18], width, 2);
  const partsTop = top + 88 + listed.lines.length * listed.size * 1.15;
  return [
    ...writeLines(number, { x: x - 3, top: top - 12, spacing: 1, color: colors.text, isBold: true }),
    ...writeLines(listed, { x, top: top + 82, spacing: 1.15, color: colors.text }),
    ...writeLines(parts, { x, top: partsTop, spacing: 1.2, color: colors.quiet }),
    ...key(partsTop + parts.lines.length * parts.size * 1.2 + 24),
  ];
}
