import type { Check } from '#domain/check.ts';
import bars from './bars.ts';
import fan from './fan.ts';
import layers from './layers.ts';
import months from './months.ts';
import type { Picture } from './picture.ts';
import relay from './relay.ts';
import ring from './ring.ts';
import strip from './strip.ts';
import wheel from './wheel.ts';

/** The drawing of each kind of finding. */
export const pictures: Readonly<Record<Check['picture'], Picture>> = {
  months,
  strip,
  fan,
  layers,
  ring,
  relay,
  bars,
  wheel,
};
