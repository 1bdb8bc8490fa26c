import { checks, detectSourceOf, explanationsOf } from '#checks/catalogue.ts';
import type { CheckRun } from '#domain/finding.ts';
import { noAnswers } from '#domain/case-answers.ts';
import { answerWith } from '#engine/case-answers.ts';
import type { DuckdbThread } from '#engine/adapters/duckdb-thread.ts';
import { openWasmInBrowser } from '#engine/adapters/wasm-browser.ts';
import { runCheck, runChecks } from '#engine/run-check.ts';
import { databaseHandlers, serve, type Wire } from '#engine/wire.ts';
import { figures } from '#figures/catalogue.ts';
import { done } from '#domain/problem.ts';
import { openIntake } from '#ingest/intake.ts';
import { clustersOf } from '#ingest/recipe/cluster.ts';
import { reclassify, ruleHits } from '#ingest/classify/reclassify.ts';
import type { ReferenceLoader } from '#ingest/rates/price-foreign.ts';
import { readReferenceRates } from '#ingest/rates/reference-rates.ts';
import { emptyingStatements } from '#ledger/schema.ts';
import { buildParts } from '#snapshot/build.ts';
import { caseDecisionsIn } from '#snapshot/case-decisions.ts';
import { handedOver } from '#snapshot/hand-over.ts';
import { samePersonsOf } from '#identity/joined-records.ts';
import { inOrderOfReview } from '#leads/in-order.ts';
import { replay } from '#snapshot/replay.ts';
import { version } from '../package.json';
import { transferring } from './expose.ts';
import { kernelsOver } from './kernels-over.ts';
import { placesReader } from './places.ts';
import { askRegister } from './register-query.ts';
import { roleRowsOf } from './role-queries.ts';
import type { EngineAssets, EngineRequests, OwnFiles } from './requests.ts';

/** Composition only: the engine, the importer and the checks behind one wire, the graph's thread at the end of a port. */
export async function composeEngine(
  thread: DuckdbThread,
  assets: EngineAssets,
  graph: MessagePort,
  own: OwnFiles,
): Promise<Wire> {
  const rates: ReferenceLoader = async () => {
    const packed = await own.rates();
    return packed.ok ? done(readReferenceRates(packed.value)) : packed;
  };
  const database = await openWasmInBrowser(thread, assets);
  const kernels = kernelsOver(database, graph);
  let intake = openIntake(database, { rates });
  const places = placesReader(() => own.places());
  return transferring(
    serve<EngineRequests>(
      {
        ...databaseHandlers(database),
        propose: ({ file, recipe, as }, options) => intake.propose(file, { ...options, recipe, ...(as ? { as } : {}) }),
        preview: ({ file, proposal, recipe }, { signal }) => intake.preview(file, proposal, { recipe, signal }),
        import: ({ plan, recipe }, options) => intake.import(plan, { ...options, recipe }),
        reread: ({ recipe, changed }, options) => intake.reread(recipe, { ...options, changed }),
        tryStep: (steps, options) => intake.tryStep(steps, options),
        clusters: async ({ sheet, heading, steps }, options) =>
          clustersOf(await intake.spellings(sheet, heading, steps, options)),
        staged: (row) => intake.staged(row),
        decide: async (decisions) => {
          await intake.decide(decisions);
          return null;
        },
        sources: () => intake.sources(),
        quarantine: ({ source, limit, offset }) => intake.quarantine(source, limit, offset),
        recall: (rows) => intake.recall(rows),
        answer: async ({ answers, transfers }) => {
          await answerWith(database, answers);
          await intake.decide(transfers);
          return null;
        },
        run: ({ params, only }, options) =>
          runChecks(
            only ? checks.filter(({ id }) => only.includes(id)) : checks,
            { database, kernels, explanationsOf, detectSourceOf, params },
            {
              ...options,
              onRun: (run) =>
                options.progress({ step: run.asked.check, done: 1, of: only?.length ?? checks.length, part: run }),
            },
          ),
        tryCheck: async ({ check: id, params }, options) => {
          const check = checks.find((one) => one.id === id);
          if (!check) throw new Error(`no check ${id}`);
          const explanations = explanationsOf(id);
          return runCheck(
            check,
            { database, kernels, explanations, params, detectSource: detectSourceOf(id) },
            options,
          );
        },
        samePersons: (_, options) => kernels.samePersons(options),
        roles: (_, options) => kernels.roles(options),
        roleRows: (person, { signal }) => roleRowsOf(database, person, signal),
        rolesWithout: (persons) => kernels.rolesWithout(persons),
        paths: (asked, options) => kernels.paths(asked, options),
        links: (asked, options) => kernels.links(asked, options),
        layout: (asked, options) => kernels.layout(asked, options),
        connect: (asked, options) => kernels.connect(asked, options),
        trail: (asked, options) => kernels.trail(asked, options),
        trailBack: (asked, options) => kernels.trailBack(asked, options),
        matchSums: (asked, options) => kernels.matchSums(asked, options),
        register: (_, { signal }) => askRegister(database, signal),
        places: (asked) => places(asked),
        snapshot: async ({ protection, disclosure, ...asked }, { signal, progress }) => {
          const input = { ...asked, limier: version, checks, explanationsOf, detectSourceOf, figures };
          const access = { database, recall: intake.recall, sources: intake.sources, readings: intake.readings };
          const whole = await buildParts(input, access, { signal, progress });
          const of = whole.rows.list.length;
          const { html, ...made } = await handedOver(
            asked.name,
            asked.viewer,
            whole,
            database,
            disclosure,
            protection,
            { signal, told: (share) => progress({ step: 'pack', done: Math.round(share * of), of }) },
          );
          return { file: new Blob([html], { type: 'text/html' }), ...made };
        },
        workbook: async ({ sheets, properties }) => {
          const { xlsxBytes } = await import('#interop/xlsx/write.ts');
          return xlsxBytes(sheets, properties);
        },
        replay: ({ name, parts, files, caseFile }, options) => {
          const ofCase = caseFile && caseDecisionsIn(caseFile.name, caseFile.bytes);
          if (ofCase && !ofCase.ok) return Promise.resolve(ofCase);
          const room = {
            ...{ database, kernels, checks, explanationsOf, detectSourceOf, figures, samePersonsOf },
            intake: { rates },
            inOrder: (runs: readonly CheckRun[]) => inOrderOfReview(runs, checks, (sql) => database.rows(sql)),
          };
          return replay(name, parts, files, room, options, { ofCase: ofCase?.value ?? null, aliasKey: null });
        },
        classify: (book) => reclassify(database, book),
        ruleHits: (rule) => ruleHits(database, rule),
        forget: async () => {
          for (const statement of emptyingStatements()) await database.exec(statement);
          await answerWith(database, noAnswers);
          intake = openIntake(database, { rates });
          return null;
        },
      },
      () => database.close(),
    ),
  );
}
