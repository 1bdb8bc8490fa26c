import { emptyBook, type RuleBook } from '#ingest/classify/rule-book.ts';
import type { Session } from '../session.svelte.ts';

/** The rules of the session: they outlive a closed page of the app, and hold for the next files too. */
class Rules {
  book = $state.raw<RuleBook>(emptyBook);

  /** Puts a book in force: in place where it can be, else by reading the files again; then runs the checks on what changed. */
  async apply(session: Session, book: RuleBook): Promise<void> {
    const engine = await session.engine();
    const done = await session.jobs.run('shell.check', {}, () => engine.ask('classify', book));
    if (done === null) return;
    if (!done.ok) return session.tell(done.problem);
    this.book = book;
    if (done.value.mustReread) await session.importAgain();
    else if (done.value.changed > 0) await session.classifiedAnew();
  }
}

export const rules = new Rules();
