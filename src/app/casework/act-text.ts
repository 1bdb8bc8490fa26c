import { checks } from '#checks/catalogue.ts';
import type { Act } from '#casefile/document.ts';
import type { Json } from '#casefile/parts.ts';
import type { Step } from '#ingest/recipe/recipe.ts';
import type { MessageKey } from '#i18n/translate.ts';
import type { Words } from '#ui/words.svelte.ts';
import { stepText } from '../case/step-text.ts';

type Fields = Readonly<Record<string, Json>>;

const fieldsOf = (value: Json): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
const textIn = (value: Json, name: string): string => {
  const found = fieldsOf(value)[name];
  return typeof found === 'string' ? found : '';
};

const parts = new Set([
  'case',
  'sources',
  'mappings',
  'leftOut',
  'steps',
  'rules',
  'parameters',
  'transfers',
  'verdicts',
  'notes',
  'hypotheses',
  'claims',
  'pins',
  'missing',
  'merges',
  'takenIn',
  'assets',
  'caps',
  'traffic',
  'places',
  'cashAtHome',
  'linkPlaces',
  'disclosure',
  'report',
  'reportFigures',
  'views',
]);

/** The kind of thing an act is about, in the reader's words; a part of another program under its own name. */
export const partText = ({ part }: Act, { say }: Words): string =>
  parts.has(part) ? say(`dossier.part.${part}` as MessageKey) : part;

const fileIn = (value: Json): string => [textIn(value, 'file'), textIn(value, 'sheet')].filter(Boolean).join(' · ');

/** What an act is about: the finding, the row, the file. */
export function subjectText({ part, key, before, after }: Act, words: Words): string {
  const value = after ?? before;
  const title = (id: string) => checks.find((check) => check.id === id)?.text[words.language].title ?? id;
  switch (part) {
    case 'case':
      return ['name', 'investigator', 'id', 'demo'].includes(key)
        ? words.say(`dossier.case.${key}` as MessageKey)
        : key;
    case 'verdicts': {
      const check = textIn(value, 'check');
      return [textIn(value, 'subject'), check && title(check)].filter(Boolean).join(' · ') || key.slice(0, 12);
    }
    case 'notes':
    case 'pins':
    case 'cashAtHome':
    case 'linkPlaces':
      return textIn(value, 'subject') || key;
    case 'parameters':
      return title(key);
    case 'sources':
    case 'takenIn':
      return fileIn(value) || key.slice(0, 12);
    case 'mappings':
      return fileIn(fieldsOf(fieldsOf(value)['reading'] ?? null)['sheet'] ?? null) || key.slice(0, 12);
    case 'leftOut':
      return textIn(value, 'text');
    case 'claims':
    case 'missing':
      return textIn(value, 'text');
    case 'views':
      return textIn(value, 'name');
    case 'report':
      return textIn(value, 'heading') || words.say('report.untitled');
    case 'reportFigures':
      return textIn(fieldsOf(value)['content'] ?? null, 'title') || words.say('report.untitled');
    case 'transfers': {
      const place = (side: string) => {
        const line = fieldsOf(fieldsOf(value)[side] ?? null)['line'];
        return typeof line === 'number' ? words.count(line) : '';
      };
      return words.say('dossier.transferLines', { debit: place('debit'), credit: place('credit') });
    }
    default:
      return key;
  }
}

function stepIn(value: Json, words: Words): string {
  const step = fieldsOf(value)['step'];
  try {
    return step === undefined ? '' : stepText(step as unknown as Step, words);
  } catch {
    return JSON.stringify(step);
  }
}

/** What a value says, short enough for a line. */
export function valueText(part: string, value: Json, words: Words): string {
  const { say } = words;
  if (value === null) return '–';
  switch (part) {
    case 'verdicts': {
      const verdict = textIn(value, 'verdict');
      const known = verdict === 'keep' || verdict === 'set_aside' || verdict === 'to_verify';
      return [known ? say(`dossier.is.${verdict}`) : verdict, textIn(value, 'reason')].filter(Boolean).join(' : ');
    }
    case 'notes':
      return [fieldsOf(value)['starred'] === true ? '★' : '', textIn(value, 'text')].filter(Boolean).join(' ');
    case 'parameters':
      return Object.entries(fieldsOf(value))
        .map(([name, number]) => `${name} = ${String(number)}`)
        .join(', ');
    case 'steps':
      return stepIn(value, words);
    case 'case':
    case 'leftOut':
      return textIn(value, 'text');
    case 'places':
      return textIn(value, 'name');
    case 'linkPlaces':
      return say('links.fixed');
    case 'cashAtHome': {
      const most = fieldsOf(value)['most'];
      return typeof most === 'number' ? words.money(most) : '';
    }
    case 'views':
      return textIn(value, 'path');
    case 'sources':
      return textIn(value, 'sha256').slice(0, 16);
    case 'mappings': {
      const columns = fieldsOf(fieldsOf(value)['reading'] ?? null)['columns'];
      const n = Array.isArray(columns) ? columns.length : 0;
      return say(fieldsOf(value)['byHand'] === true ? 'dossier.mappedByHand' : 'dossier.mapped', { n });
    }
    case 'transfers':
    case 'claims':
    case 'missing': {
      const state = textIn(value, 'state');
      const known = ['confirmed', 'rejected', 'open', 'accepted', 'refused', 'wanted', 'asked', 'received'];
      const said = known.includes(state) ? say(`board.state.${state}` as MessageKey) : state;
      return [said, textIn(value, 'reason')].filter(Boolean).join(' : ');
    }
    case 'pins':
      return [textIn(value, 'side') === 'against' ? say('board.against') : say('board.for'), textIn(value, 'text')]
        .filter(Boolean)
        .join(' : ');
    case 'disclosure':
      return '•••';
    case 'report':
      return textIn(value, 'text').slice(0, 120) || '…';
    case 'reportFigures':
      return textIn(value, 'digest').slice(0, 12);
    case 'takenIn':
      return say('dossier.mergedTaken', { n: Number(fieldsOf(value)['taken'] ?? 0) });
    default:
      return JSON.stringify(value);
  }
}

/** A gesture in one sentence: what it was about, from what to what; further acts of the same gesture are counted. */
export function gestureText(gesture: readonly Act[], words: Words): string {
  const [first] = gesture;
  if (first === undefined) return '';
  const values = `${valueText(first.part, first.before, words)} → ${valueText(first.part, first.after, words)}`;
  const more = gesture.length > 1 ? ` ${words.say('dossier.andMore', { n: gesture.length - 1 })}` : '';
  return `${partText(first, words)}, ${subjectText(first, words)} (${values})${more}`;
}
