import type { Icon } from '@lucide/svelte';
import BookOpenCheck from '@lucide/svelte/icons/book-open-check';
import CalendarCheck from '@lucide/svelte/icons/calendar-check';
import ChartColumn from '@lucide/svelte/icons/chart-column';
import Contact from '@lucide/svelte/icons/contact';
import FileCheck from '@lucide/svelte/icons/file-check-2';
import FolderOpen from '@lucide/svelte/icons/folder-open';
import Footprints from '@lucide/svelte/icons/footprints';
import Gem from '@lucide/svelte/icons/gem';
import ListChecks from '@lucide/svelte/icons/list-checks';
import MapPin from '@lucide/svelte/icons/map-pin';
import NotebookText from '@lucide/svelte/icons/notebook-text';
import Scale from '@lucide/svelte/icons/scale';
import Sheet from '@lucide/svelte/icons/sheet';
import Users from '@lucide/svelte/icons/users';
import Waypoints from '@lucide/svelte/icons/waypoints';
import type { MessageKey } from '#i18n/translate.ts';

/** The pages in the order of the work, under the heading of what one does there. The rail and the palette read this one list. */
export const steps = [
  {
    name: 'gather',
    pages: [
      { path: '/', words: 'shell.case', icon: FolderOpen },
      { path: '/completeness', words: 'shell.completeness', icon: CalendarCheck },
    ],
  },
  {
    name: 'look',
    pages: [
      { path: '/overview', words: 'shell.overview', icon: ChartColumn },
      { path: '/flows', words: 'shell.flows', icon: Waypoints },
      { path: '/places', words: 'shell.places', icon: MapPin },
      { path: '/recap', words: 'shell.recap', icon: Sheet },
    ],
  },
  {
    name: 'search',
    pages: [
      { path: '/findings', words: 'shell.findings', icon: ListChecks },
      { path: '/checks', words: 'shell.checks', icon: BookOpenCheck },
      { path: '/roles', words: 'shell.roles', icon: Users },
    ],
  },
  {
    name: 'owned',
    pages: [
      { path: '/people', words: 'shell.people', icon: Contact },
      { path: '/assets', words: 'shell.assets', icon: Gem },
      { path: '/tracing', words: 'shell.tracing', icon: Footprints },
    ],
  },
  {
    name: 'conclude',
    pages: [
      { path: '/board', words: 'shell.board', icon: Scale },
      { path: '/report', words: 'shell.report', icon: NotebookText },
      { path: '/verify', words: 'shell.verify', icon: FileCheck },
    ],
  },
] as const satisfies readonly Step[];

interface Step {
  readonly name: string;
  readonly pages: readonly { readonly path: string; readonly words: MessageKey; readonly icon: typeof Icon }[];
}

export type FramePage = (typeof steps)[number]['pages'][number];

export const pages: readonly FramePage[] = steps.flatMap((step): readonly FramePage[] => step.pages);

/** The pages that a phone keeps under the thumb; the others are one touch further. */
export const nearest: readonly FramePage[] = ['/', '/overview', '/findings', '/flows', '/people'].flatMap((path) =>
  pages.filter((page) => page.path === path),
);
