import 'agreement-map/define';
import type { UnitSelectEvent } from 'agreement-map';
import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';

@Component({
  selector: 'map-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<agreement-map [within]="place" (load)="loaded()" (unit-select)="choose($event)"></agreement-map>`,
})
class MapPage {
  place = 'TX';

  loaded(): void {
    document.documentElement.dataset['loaded'] = 'yes';
  }

  choose({ fips }: UnitSelectEvent): void {
    document.documentElement.dataset['chosen'] = fips ?? '';
  }
}

bootstrapApplication(MapPage, { providers: [provideZonelessChangeDetection()] }).catch(console.error);
