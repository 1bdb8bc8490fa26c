import { packed, slashed, slashedShort } from './calendar.ts';
import type { Movement } from './journal.ts';

const spaced = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

/** The long label most French banks print, without the IBAN. */
export function longLabel(movement: Movement): string {
  const { means, cents, party, note, branch, town, day } = movement;
  switch (means) {
    case 'transfer':
      return cents > 0 ? spaced('VIR SEPA RECU DE', party.name, note) : spaced('VIR SEPA EMIS VERS', party.name, note);
    case 'instant':
      return cents > 0 ? spaced('VIR INST RECU DE', party.name, note) : spaced('VIR INST EMIS VERS', party.name, note);
    case 'card':
      return spaced('CB', party.name, 'FACT', packed(day - 1));
    case 'cash':
      return cents > 0
        ? spaced('VERSEMENT ESPECES AGENCE', branch)
        : spaced('RETRAIT DAB', town, slashed(day).slice(0, 5));
    case 'direct-debit':
      return spaced('PRLV SEPA', party.name, note);
    case 'cheque':
      return cents > 0 ? spaced('REMISE CHEQUES', note) : spaced('CHEQUE EMIS', note);
    case 'card-takings':
      return spaced('REMISE CB', party.name, note);
    case 'fee':
      return note;
  }
}

/** `VIR SEPA RECU DE … IBAN FR76…`, for banks that have no column for the other account. */
export const labelWithIban = (movement: Movement): string =>
  movement.party.iban === null ? longLabel(movement) : `${longLabel(movement)} IBAN ${movement.party.iban}`;

/** `CARTE 29/04/24 SUPERMARCHE CB*4471` in the manner of online banks. */
export const onlineLabel = (movement: Movement, card: string): string =>
  movement.means === 'card'
    ? `CARTE ${slashedShort(movement.day - 1)} ${movement.party.name} CB*${card}`
    : labelWithIban(movement);

/** `1 234,50` with the given sign between thousands. */
export function frenchAmount(cents: number, thousands: string): string {
  const size = Math.abs(cents);
  const whole = String(Math.floor(size / 100)).replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${cents < 0 ? '-' : ''}${whole},${String(size % 100).padStart(2, '0')}`;
}

/** `-1234.50` */
export function plainAmount(cents: number): string {
  const size = Math.abs(cents);
  return `${cents < 0 ? '-' : ''}${Math.floor(size / 100)}.${String(size % 100).padStart(2, '0')}`;
}
