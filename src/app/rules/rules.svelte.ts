import { emptyBook, readRuleFile, writeRuleFile, type RuleBook } from '#ingest/classify/rule-book.ts';
import type { Json } from '#casefile/parts.ts';
import type { Session } from '../session.svelte.ts';

const KEY = 'book';

/** The user's rules, kept in the case document: they hold for the next files too. */
export const rules = {
  /** The rules in force. A book that is no longer sound is told once, when it is put in force, and stands for no rule. */
  bookOf({ dossier }: Session): RuleBook {
    const kept = dossier.all('rules').get(KEY);
    if (kept === undefined) return emptyBook;
    const read = readRuleFile(KEY, JSON.stringify(kept));
    return read.ok ? read.value : emptyBook;
  },

  /** Puts a book in force: in place where it can be, else by reading the files again; then runs the checks on what changed. */
  async apply(session: Session, book: RuleBook): Promise<void> {
    await inForce(session, book, () => session.dossier.keep('rules', KEY, JSON.parse(writeRuleFile(book)) as Json));
  },

  /** Has the engine follow the rules of the case document. */
  async enforce(session: Session): Promise<void> {
    await inForce(session, rules.bookOf(session), () => undefined);
  },
};

async function inForce(session: Session, book: RuleBook, done: () => void): Promise<void> {
  const engine = await session.engine();
  const answer = await session.jobs.run('shell.check', {}, () => engine.ask('classify', book));
  if (answer === null) return;
  if (!answer.ok) return session.tell(answer.problem);
  done();
  if (!session.isOpen) return;
  if (answer.value.mustReread) await session.importAgain();
  else if (answer.value.changed > 0) await session.classifiedAnew();
}
