/** The forms of data this project reads. */
export type DataFormat = 'csv' | 'tsv' | 'json' | 'xlsx';

/** The form that the extension of a file name or an address promises; `null` when it promises none. */
export function formatByName(file: string): DataFormat | null {
  const [path = ''] = file.split(/[?#]/);
  const extension = /\.([a-z]+)$/.exec(path.toLowerCase())?.[1];
  if (extension === 'tsv' || extension === 'tab') return 'tsv';
  if (extension === 'geojson' || extension === 'jsonl' || extension === 'ndjson') return 'json';
  return extension === 'json' || extension === 'xlsx' || extension === 'csv' ? extension : null;
}
