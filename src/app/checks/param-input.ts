import { type Param, wholeUnits } from '#domain/check.ts';
import type { Language } from '#domain/language.ts';

/** Whether a fraction is written in per cent. */
const isPercent = ({ unit, max }: Pick<Param, 'unit' | 'max'>): boolean => unit === 'ratio' && max <= 1;

/** A parameter's value as it is written in a field, with the decimal mark of the language, without its unit. */
export const fieldText = (value: number, param: Pick<Param, 'unit' | 'max'>, language: Language): string => {
  const text = String(isPercent(param) ? Number((value * 100).toPrecision(12)) : value);
  return language === 'en' ? text : text.replace('.', ',');
};

/** The value written in a field; null when it is no number or outside the parameter's range. A comma is a decimal mark. */
export function fieldValue(text: string, param: Pick<Param, 'unit' | 'min' | 'max'>): number | null {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  if (!/^-?\d+(\.\d+)?$/.test(bare)) return null;
  const value = isPercent(param) ? Number((Number(bare) / 100).toPrecision(12)) : Number(bare);
  if (wholeUnits.includes(param.unit) && !Number.isInteger(value)) return null;
  return value >= param.min && value <= param.max ? value : null;
}

/** What is written after the field. */
export const fieldUnit = (
  param: Pick<Param, 'unit' | 'max'>,
): 'percent' | 'euros' | 'days' | 'hours' | 'months' | null =>
  isPercent(param)
    ? 'percent'
    : param.unit === 'money'
      ? 'euros'
      : param.unit === 'days' || param.unit === 'hours' || param.unit === 'months'
        ? param.unit
        : null;
