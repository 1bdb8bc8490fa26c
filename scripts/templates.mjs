/** Writes the registers to download and fill, `static/templates/`, one workbook for each register and language. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { createServer } from 'vite';

const words = {
  fr: {
    sheet: 'Registre',
    help: 'Mode d’emploi',
    lines: [
      'Remplissez la première feuille, une ligne par élément, puis déposez le classeur dans Limier.',
      'La ligne d’exemple est inventée : supprimez-la.',
      'Laissez les titres des colonnes tels quels ; une colonne sans objet reste vide.',
      'Dates : de vraies dates du tableur. Montants : des nombres, sans symbole. Une cellule vide n’est jamais zéro.',
    ],
  },
  en: {
    sheet: 'Register',
    help: 'How to fill',
    lines: [
      'Fill the first sheet, one row for each item, then drop the workbook into Limier.',
      'The example row is invented: delete it.',
      'Leave the headings as they are; a column you do not need stays empty.',
      'Dates: real dates of the spreadsheet. Amounts: numbers, without a sign of currency. An empty cell is never zero.',
    ],
  },
  es: {
    sheet: 'Registro',
    help: 'Instrucciones',
    lines: [
      'Rellene la primera hoja, una fila por elemento, y suelte el libro en Limier.',
      'La fila de ejemplo es inventada: bórrela.',
      'Deje los encabezados como están; una columna sin objeto queda vacía.',
      'Fechas: verdaderas fechas de la hoja de cálculo. Importes: números, sin símbolo. Una celda vacía nunca es cero.',
    ],
  },
};
const isDay = (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
/** Text that a spreadsheet would take for a formula is never written. */
const guarded = (value) => {
  if (typeof value === 'string' && /^[=+\-@\t\r]/.test(value)) throw new RangeError(`${value} begins as a formula`);
  return value;
};
const made = new Date(Date.UTC(2025, 0, 1));

async function workbook({ title, columns }, language) {
  const { sheet, help, lines } = words[language];
  const cells = new Map();
  columns.forEach((_, at) =>
    cells.set(`0,${at}`, {
      style: {
        font: { bold: true, color: { rgb: 'FFFFFF' } },
        fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1F3A5F' } },
      },
    }),
  );
  const example = columns.map(({ example: value }) =>
    value === '' ? null : isDay(value) ? new Date(`${value}T00:00:00Z`) : guarded(value),
  );
  const written = await writeXlsx({
    properties: { title: title[language], creator: 'Limier', created: made, modified: made },
    sheets: [
      {
        name: sheet,
        rows: [columns.map(({ heading }) => guarded(heading[language])), example],
        columns: columns.map(({ heading, example: value }) => ({
          width: Math.max(14, heading[language].length + 4),
          ...(isDay(value)
            ? { numFmt: language === 'en' ? 'yyyy-mm-dd' : 'dd/mm/yyyy' }
            : typeof value === 'number'
              ? { numFmt: '#,##0.00' }
              : { numFmt: '@' }),
        })),
        cells,
      },
      { name: help, rows: [[title[language]], ...lines.map((line) => [guarded(line)])], columns: [{ width: 110 }] },
    ],
  });
  const parts = {};
  for (const [path, bytes] of Object.entries(unzipSync(written)))
    parts[path] = [bytes, { mtime: new Date(2025, 0, 1), level: 9, os: 0 }];
  return zipSync(parts);
}

const server = await createServer({
  root: fileURLToPath(new URL('..', import.meta.url)),
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false },
});
try {
  const { registerTemplates, templateFile } = await server.ssrLoadModule('/src/ingest/templates/register-templates.ts');
  const folder = new URL('../static/templates/', import.meta.url);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  let total = 0;
  for (const template of registerTemplates)
    for (const language of Object.keys(words)) {
      const bytes = await workbook(template, language);
      await writeFile(new URL(templateFile(template, language), folder), bytes);
      total += bytes.length;
    }
  console.log(`static/templates: ${registerTemplates.length * 3} workbooks, ${total} bytes`);
} finally {
  await server.close();
}
