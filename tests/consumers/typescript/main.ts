import { AgreementMap, fileAdapter, type LoadErrorEvent } from 'agreement-map';
import 'agreement-map/define';
import 'agreement-map/standalone';
import type { AgreementMapProps } from 'agreement-map/jsx';
import { drawMap } from 'agreement-map/drawing';
import { loadTopology } from 'agreement-map/topojson';

const map: AgreementMap = document.createElement('agreement-map');
map.addEventListener('unit-select', ({ fips, name }) => console.log(fips, name));
map.addEventListener('error', (event: LoadErrorEvent) => console.log(event.error.message));
map.addEventListener('change', ({ settings }) => console.log(settings.level));
map.addEventListener('click', ({ clientX }) => console.log(clientX));
const props: AgreementMapProps = { within: 'TX', asOf: '2026-05-18', 'as-of': '2026-05-18' };
// @ts-expect-error no event is called so
map.addEventListener('unit-selected', ({ fips }) => console.log(fips));
void fileAdapter('list.csv')
  .load()
  .then(({ agreements }) => console.log(agreements.length, props, agreementMap.AgreementMap));
void drawMap({ within: 'TX' });
void loadTopology(2023);
