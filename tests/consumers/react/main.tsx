import 'agreement-map/define';
import type { CustomElements } from 'agreement-map/jsx';
import { rowsAdapter, type UnitSelectEvent } from 'agreement-map';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
}

const { dataset } = document.documentElement;
const own = rowsAdapter([{ state: 'TX', county: 'Travis', model: 'TFM' }]);

function Page() {
  const [place] = useState('TX');
  const choose = ({ fips }: UnitSelectEvent): void => void (dataset.chosen = fips ?? '');
  return (
    <>
      <agreement-map within={place} as-of="2026-05-18" onload={() => (dataset.loaded = 'yes')} onunit-select={choose}>
        <a href="figures.csv">The figures</a>
      </agreement-map>
      <agreement-map adapter={own} within={place} level="county" onerror={({ error }) => console.error(error.message)} />
      {/* @ts-expect-error what can only be read is no property of the tag */}
      {false && <agreement-map problems={[]} />}
      {/* @ts-expect-error there is no such level */}
      {false && <agreement-map level="town" />}
    </>
  );
}

createRoot(document.querySelector('#app') as HTMLElement).render(<Page />);
