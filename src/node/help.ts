/** What `agreement-map --help` prints. */
export const help = `agreement-map: lists of 287(g) agreements, checked and converted, the boundaries they are drawn on, and themes

  agreement-map reconcile FILE… [--json] [--since FILE]
      Adds up each list: listed = placed in counties + statewide + unplaced. Names
      every cell that was not understood, and every agreement without a place.
        --json        one JSON object per file and line
        --since FILE  also what is new, and what is no longer there, against an earlier list
        and as for convert: --columns, --format, --as-of, --kind

  agreement-map convert FILE… --out FILE.json|FILE.csv
      Writes what <agreement-map src="…"> loads. A .csv holds the agreements alone: the
      date and the source of the list are lost in it, and kept in a .json. Names every
      file that did not count.
        --columns "state: Where; model: Kind"  headers that are called something else
        --format csv|tsv|json|xlsx|ice         what the file must be read as
        --as-of YYYY-MM-DD                     as it stood on that day
        --kind participating|pending           which list it is, where the file does not say

  agreement-map update FILE|FOLDER… --out FOLDER [--from bundled|FILE.json] [--accept-loss]
      Takes ICE's new lists into FOLDER/agreements.json, which <agreement-map src="…">
      loads, and prints what changed. It goes on with the history that is there, or
      begins with the bundled one. FOLDER/recent-lists.json is what the next update needs:
      keep both. Exit code 3: nothing new.
        --from         begin with this history, which convert or update wrote
        --accept-loss  take a newest list that lacks a quarter of the one before, or more

  agreement-map geography [--vintage 2023|2017] [--level county|state] [--out FILE.json]
      Writes the boundaries as TopoJSON, to be drawn with d3 or Plot: counties, states,
      the nation and border lines, with names, population and land area, projected.
      Without --out it prints them.

  agreement-map render [FILE] --out FOLDER [--level county|state] [--view density|model|signer|pending]
      Writes one question in every form: map.svg, map.png, card.png, table.csv,
      table.html, fallback.html, alt.txt, figures.json, and manifest.json with their
      hashes. Without FILE it is of the bundled lists. The same input gives the same bytes.
        --measure per-100k     what is counted: agreements, agencies, per-100k or share
        --models "WSO, TFM"    these program models alone
        --signers municipality these kinds of agency alone
        --as-of YYYY-MM-DD     as it stood on that day
        --compare YYYY-MM-DD   what changed since that day
        --within TX|48453      one state, or one county and its neighbors
        --lang es              in Spanish; English unless given
        --theme light|dark     the colors
        --width PIXELS         how wide the map is; map.png has twice as many
        --label TEXT           a heading of your own
        --oembed ADDRESS       also oembed.json, for the embed page at that address
        --policy LAWS.json     state laws to draw over the map, from a file of your own
        and as on the tag: --vintage, --columns, --format, --unit, --breaks, --source

  agreement-map theme-check FILE.css…
      Holds the colors a style sheet gives the map (--agreement-map-…) to what the map's
      own are held to: contrast against none listed, against the borders and of words,
      and classes and models told apart by every kind of sight and in gray.

  FILE is ICE's own workbook or CSV, or any .xlsx, .csv, .tsv or .json with
  columns for the state and for the county or program model, or with numbers or
  marks by county or state (for convert, one such file alone).

  Exit codes: 0 all read and placed, but for what is only noted: a list of states without
  counties, the name of a new model or kind of agency, a row that says it is no agreement;
  1 somebody has to look: something else unplaced, not understood, set aside or left out;
  2 a file is not a list, or the command is wrong; 3 (update) nothing new.
`;
