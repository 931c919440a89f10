/** The HTML of every page that is visited, by its address. All of them give the map the same 960 px. */
export const pageSources = {
  'blank.html': page('<p id="blank">Nothing</p>'),
  'state.html': tagPage([{ level: 'state' }]),
  'county.html': tagPage([{ level: 'county' }]),
  'county-acts.html': tagPage([{ level: 'county', more: ' controls zoom' }]),
  'state-twelve.html': tagPage(twelveDays('state')),
  'county-twelve.html': tagPage(twelveDays('county')),
  'state-by-hand.html': pageByHand('states'),
  'county-by-hand.html': pageByHand('counties'),
};

function page(body, head = '') {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Agreements</title>
${head}
</head>
<body>
${body}
</body>
</html>
`;
}

function tagPage(maps) {
  const style = `main { width: 960px; margin: 0 auto }
${maps.length > 1 ? 'main { display: grid; grid-template-columns: repeat(4, 1fr) }' : ''}`;
  const tags = maps.map(
    ({ level, day, more = '' }) => `<agreement-map level="${level}"${day ? ` as-of="${day}"` : ''}${more}></agreement-map>`,
  );
  return page(`<main>${tags.join('\n')}</main>`, `<style>${style}</style>\n<script type="module" src="cdn/agreement-map.js"></script>`);
}

function twelveDays(level) {
  const days = ['2023-06-30', '2024-06-30', '2025-01-31', '2025-03-31', '2025-04-30', '2025-05-31'];
  days.push('2025-06-30', '2025-07-31', '2025-09-30', '2025-11-30', '2026-02-28', '2026-05-18');
  return days.map((day) => ({ level, day }));
}

function pageByHand(level) {
  const style = `figure { width: 960px; margin: 0 auto }
svg { display: block; width: 100%; height: auto }
#units { stroke: #fff; stroke-width: 0.2 }
#borders { fill: none; stroke: #fff; stroke-width: 0.7 }
#tooltip { position: fixed; top: 0; left: 0; padding: 4px 8px; background: #fff; border: 1px solid #999; font: 14px sans-serif; pointer-events: none }`;
  return page(
    `<figure data-level="${level}"></figure>\n<div id="tooltip" hidden></div>`,
    `<style>${style}</style>\n<script type="module" src="by-hand.js"></script>`,
  );
}
