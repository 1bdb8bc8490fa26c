type Choice = 'light' | 'dark' | null;

/** Light or dark: as the system says, until the reader turns it. The choice is kept in this browser, not in the case. */
export class Theme {
  #choice = $state<Choice>(null);
  #system = $state<'light' | 'dark'>('light');
  readonly isDark = $derived((this.#choice ?? this.#system) === 'dark');

  /** @returns how to stop following the system */
  follow(store: Storage): () => void {
    const kept = store.getItem('theme');
    this.#choice = kept === 'light' || kept === 'dark' ? kept : null;
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const see = () => (this.#system = dark.matches ? 'dark' : 'light');
    see();
    dark.addEventListener('change', see);
    return () => dark.removeEventListener('change', see);
  }

  turn(): void {
    this.#choice = this.isDark ? 'light' : 'dark';
    localStorage.setItem('theme', this.#choice);
  }
}
