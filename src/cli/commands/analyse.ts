import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { checks, detectSourceOf, explanationsOf } from '#checks/catalogue.ts';
import { languages, type Language } from '#domain/language.ts';
import type { Finding } from '#domain/finding.ts';
import type { Problem } from '#domain/problem.ts';
import type { Digest } from '#domain/source.ts';
import { answerWith } from '#engine/case-answers.ts';
import { openNative } from '#engine/adapters/native.ts';
import { kernelsInline } from '#engine/kernels.ts';
import { runChecks } from '#engine/run-check.ts';
import { openIntake, type IntakeFile, type Proposal } from '#ingest/intake.ts';
import type { RefusedRow } from '#ingest/quarantine.ts';
import { expandFiles } from '#ingest/read/archive-expand.ts';
import { readingFor, sheetOf } from '#ingest/recipe/apply.ts';
import { setRules } from '#ingest/classify/reclassify.ts';
import { samePersonsOf } from '#identity/joined-records.ts';
import { rank } from '#leads/rank.ts';
import { amountsSql, reviewCases } from '#leads/review-cases.ts';
import { problemText, translator } from '#i18n/translate.ts';
import { fingerprintOf } from '#seal/recipient-key.ts';
import { answersOf, type CaseDecisions } from '#snapshot/case-decisions.ts';
import type { Said } from '#snapshot/format.ts';
import { builtInRates } from '../built-in-rates.ts';
import { completenessOf } from '../completeness.ts';
import { asTheCaseHasThem, decidedHere, isLeftOut } from '../decided.ts';
import { documentOf, placeOf } from '../document.ts';
import { filesOf } from '../files.ts';
import { notesOf, questionsOf, readingOf } from '../reading.ts';
import { version } from '../version.ts';
import { disclosureOf, handOverOf, handOverOptions, leakTestLines } from '../hand-over.ts';
import { snapshotOf } from '../snapshot.ts';
import { usage } from '../usage.ts';

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const leftAside: Readonly<Record<Language, string>> = {
  fr: 'fichier laissé de côté : son nom n’est d’aucun format lu. Nommez-le sur la ligne de commande pour qu’il soit lu quand même.',
  en: 'left aside: its name is of no format that is read. Name it on the command line to have it read all the same.',
  es: 'archivo dejado aparte: su nombre no es de ningún formato leído. Nómbrelo en la línea de comandos para leerlo de todos modos.',
};
/** The day it is here, `YYYY-MM-DD`. */
const dayOf = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
const isLanguage = (word: string): word is Language => (languages as readonly string[]).includes(word);

/** Verdicts of the case on findings that were found, and its notes. */
function saidOf(ofCase: CaseDecisions | null, found: readonly Finding[]): Said {
  const shown = new Set<string>(found.map(({ id }) => id));
  const { verdicts, notes } = ofCase?.said ?? { verdicts: {}, notes: {} };
  return { verdicts: Object.fromEntries(Object.entries(verdicts).filter(([id]) => shown.has(id))), notes };
}

/**
 * `limier analyse`: the same import and the same checks as the app, on native DuckDB.
 *
 * @returns exit code: 0 all read and all checks ended, 1 a file refused or a check failed, 2 nothing could be done
 */
export async function analyse(args: readonly string[]): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'string' },
        snapshot: { type: 'string' },
        name: { type: 'string' },
        mapping: { type: 'string' },
        recipe: { type: 'string' },
        rules: { type: 'string' },
        case: { type: 'string' },
        'case-passphrase-file': { type: 'string' },
        parameters: { type: 'string' },
        ...handOverOptions,
        language: { type: 'string', default: 'fr' },
      },
    });
  } catch (cause) {
    say(`${cause instanceof Error ? cause.message : String(cause)}\n\n${usage}`);
    return 2;
  }
  const { values, positionals } = parsed;
  const language = values.language;
  if (positionals.length === 0 || !isLanguage(language)) {
    say(usage);
    return 2;
  }

  let given;
  try {
    given = await filesOf(positionals);
  } catch (cause) {
    say(cause instanceof Error ? cause.message : String(cause));
    return 2;
  }
  const problems: { readonly file: string; readonly problem: Problem }[] = [];
  const refuse = (file: string, problem: Problem): void => {
    problems.push({ file, problem });
    say(`${file}: ${problemText(problem, language)}`);
  };
  for (const path of given.aside) say(`${path}: ${leftAside[language]}`);
  const expanded = await expandFiles(given.files);
  for (const { file, problem } of expanded.problems) refuse(file, problem);
  const reading = readingOf(values.mapping, values.mapping === undefined ? '' : await readFile(values.mapping, 'utf8'));
  if (!reading.ok) {
    say(problemText(reading.problem, language));
    return 2;
  }

  const decided = await decidedHere(values, language);
  if (decided === undefined) return 2;
  const { recipe, rules, parameters, ofCase } = decided;
  const inCase = ofCase && (await asTheCaseHasThem(expanded.files, ofCase));
  for (const { file, sha256 } of inCase?.missing ?? [])
    refuse(file, { code: 'source-missing', name: file, sha256: sha256 as Digest });

  const handOver = await handOverOf(values, language, ofCase?.aliasKey ?? null);
  if (handOver === undefined) return 2;

  const database = await openNative();
  try {
    const inForce = rules && (await setRules(database, values.rules ?? values.case ?? '', rules));
    if (inForce && !inForce.ok) {
      say(problemText(inForce.problem, language));
      return 2;
    }
    const intake = openIntake(database, { rates: builtInRates });
    const plan: { readonly file: IntakeFile; readonly proposal: Proposal }[] = [];
    for (const file of inCase?.files ?? expanded.files) {
      const proposed = await intake.propose(file, { recipe, as: reading.value.asked(file.path) });
      if (!proposed.ok) {
        refuse(file.path, proposed.problem);
        continue;
      }
      for (const guess of proposed.value) {
        if (isLeftOut(ofCase, guess.sha256, guess.sheet)) continue;
        const fromRecipe = readingFor(recipe.readings, sheetOf(guess)) !== null;
        const proposal = fromRecipe ? guess : reading.value.of(guess);
        const name = guess.sheet ? `${file.path} [${guess.sheet}]` : file.path;
        if (proposal.sure) {
          plan.push({ file, proposal });
          for (const problem of proposal.problems ?? []) say(`${name}: ${problemText(problem, language)}`);
          continue;
        }
        refuse(file.path, { code: 'mapping-unsure', name, doubts: proposal.doubts.map(({ code }) => code) });
        for (const question of questionsOf(proposal, language)) say(`  – ${question}`);
      }
    }
    const report = await intake.import(plan, { recipe });
    for (const { file, problem } of report.problems) refuse(file, problem);
    const answers = ofCase && (await answersOf(ofCase, database, samePersonsOf));
    if (answers) await answerWith(database, answers);
    if (ofCase) await intake.decide(ofCase.transfers);
    const idle = report.steps.flatMap((step) => step.problems);
    for (const problem of idle) say(`${values.recipe ?? values.case ?? ''}: ${problemText(problem, language)}`);
    const runs = await runChecks(checks, {
      database,
      kernels: kernelsInline(database),
      explanationsOf,
      detectSourceOf,
      params: parameters,
    });
    for (const run of runs)
      if (run.status === 'failed') say(`${run.asked.check}: ${problemText(run.problem, language)}`);
    const found = runs.flatMap((run) => (run.status === 'found' ? run.findings : []));
    const ranked = rank(found, checks);
    const cited = [...new Set(found.flatMap(({ evidence }) => evidence))];
    const amounts = new Map(
      (cited.length === 0 ? [] : await database.rows(amountsSql(cited))).map((row) => [
        Number(row['row_id']),
        row['amount_ref'] === null ? null : Number(row['amount_ref']),
      ]),
    );
    const cases = reviewCases(found, checks, (row) => amounts.get(row) ?? null);
    const quarantined = new Map<number, readonly RefusedRow[]>();
    for (const source of report.sources)
      quarantined.set(source.number, await intake.quarantine(source.number, source.rowsQuarantined));
    const lines = new Map(
      (await database.rows('select row_id, line from ledger.entry')).map((row) => [
        Number(row['row_id']),
        Number(row['line']),
      ]),
    );
    const completeness = await completenessOf(database, report.sources, (row) => placeOf(row, lines));
    const readings = new Map(
      plan.map(({ proposal }) => [
        `${proposal.file}\u0000${proposal.sheet ?? ''}`,
        { profile: proposal.profile?.name ?? null, notes: notesOf(proposal, language) },
      ]),
    );
    const document = documentOf(
      version,
      report.sources,
      quarantined,
      runs,
      { ranked, cases },
      lines,
      completeness,
      readings,
      ofCase?.said.verdicts,
    );
    const text = `${JSON.stringify(document, null, 2)}\n`;
    if (values.json === undefined) {
      if (values.snapshot === undefined) process.stdout.write(text);
    } else await writeFile(values.json, text);
    if (values.snapshot !== undefined) {
      const disclosure = await disclosureOf(handOver, database, language);
      if (disclosure === undefined) return 2;
      const ownName = ofCase?.name === '' ? undefined : ofCase?.name;
      const name = values.name ?? ownName ?? positionals.map((path) => basename(path)).join(', ');
      const facts = {
        name,
        language,
        writtenOn: dayOf(new Date()),
        runs,
        ranked,
        cases,
        decided: {
          ...{ steps: recipe.steps, parameters, decisions: ofCase?.transfers ?? [] },
          ...(answers ? { answers } : {}),
        },
        said: saidOf(ofCase, found),
        disclosure,
        protection: handOver.protection,
      };
      const { html, seal, leakTest } = await snapshotOf(facts, {
        database,
        recall: intake.recall,
        sources: intake.sources,
        readings: intake.readings,
      });
      for (const line of leakTestLines(leakTest, language)) say(line);
      for (const { name: of, publicKey } of handOver.protection.recipients ?? [])
        say(translator(language)('keys.writtenFor', { name: of, print: fingerprintOf(publicKey) }));
      await writeFile(values.snapshot, html);
      say(`${values.snapshot}: SHA-256 ${seal}`);
    }
    return problems.length > 0 || idle.length > 0 || runs.some((run) => run.status === 'failed') ? 1 : 0;
  } finally {
    await database.close();
  }
}
