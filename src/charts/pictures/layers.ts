import { describing } from './describe.ts';
import { MOST_PAIRS, ribbons, ribbonsHeight } from './pairs.ts';
import type { Picture } from './picture.ts';

export default {
  id: 'layers',
  most: MOST_PAIRS,
  option: ribbons,
  describe: describing('layers'),
  height: ribbonsHeight,
} satisfies Picture;
