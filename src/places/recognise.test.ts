import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { countryNames } from './country-name.ts';
import { type Gazetteer, gazetteerOf } from './gazetteer.ts';
import { Recogniser, type WrittenIn, writtenIn } from './recognise.ts';

let gazetteer: Gazetteer;
let recogniser: Recogniser;
beforeAll(() => {
  gazetteer = gazetteerOf(inflateRawSync(readFileSync('static/places/communes.bin')).toString('utf8'));
  recogniser = new Recogniser(gazetteer, countryNames());
});

/** The place in words: a commune with its department, `? 3` for three candidates, a country, or nothing. */
function said(text: string, kind: WrittenIn): string {
  const placing = recogniser.read(text, kind);
  switch (placing.state) {
    case 'placed': {
      const commune = gazetteer.byCode.get(placing.commune);
      return `${commune?.name} ${commune?.department}`;
    }
    case 'ambiguous':
      return `? ${placing.candidates.length > 1 ? 'several' : placing.candidates.length}`;
    case 'department':
      return `= ${placing.department}`;
    case 'foreign':
      return placing.country;
    case 'unknown':
      return '';
  }
}

describe('a place written by a bank', () => {
  it.each([
    ['DAB 59 ROUBAIX EPEULE', 'Roubaix 59'],
    ['VERST ESP LILLE 3', 'Lille 59'],
    ['VERSEMENT ESPECES AGENCE LYON 7', 'Lyon 69'],
    ['RETRAIT DAB AJACCIO 11/12', 'Ajaccio 2A'],
    ['RETRAIT DAB CREDIT AGRICOLE VILLENEUVE D ASCQ 14H22', "Villeneuve-d'Ascq 59"],
    ['RETRAIT DAB LE HAVRE PERRET 03/04', 'Le Havre 76'],
    ['DAB BNP PARIBAS ST ETIENNE', 'Saint-Étienne 42'],
    ['GAB 1234 U EXPRESS ROUBAIX', 'Roubaix 59'],
    ['RETRAIT DAB 93 ST DENIS', 'Saint-Denis 93'],
    ['RETRAIT DAB 97400 ST DENIS', 'Saint-Denis 974'],
    ['RETRAIT DAB 75011 PARIS', 'Paris 75'],
    ['VERSEMENT ESPECES LOMME', 'Lille 59'],
    ['RETRAIT DAB MARSEILLE CASTELLANE', 'Marseille 13'],
  ])('is read in the label %s', (label, place) => {
    expect(said(label, 'label')).toBe(place);
  });

  it.each([
    ['RETRAIT DAB ST DENIS', '? several'],
    ['RETRAIT DAB VALENCE', '? several'],
    ['DAB BOULOGNE BILL', '? several'],
    ['RETRAIT DAB CLERMONT', '? several'],
    ['VERSEMENT LYON VILLEURBANNE', '? several'],
    ['RETRAIT DAB 59100 LYON', '? several'],
    ['RETRAIT DAB AIX EN PROV', '? several'],
  ])('stays to be placed when the label %s may name several', (label, place) => {
    expect(said(label, 'label')).toBe(place);
  });

  it.each([
    'VERSEMENT ESPECES',
    'VERSEMENT ESPECES M MARTIN',
    'VERSEMENT ESPECES LAURENT',
    'RETRAIT 4421 09',
    '',
    '   ',
    'DAB',
    '# # #',
    'ESPECES RUE',
  ])('is not made up from %j', (label) => {
    expect(said(label, 'label')).toBe('');
  });

  it.each([
    ['LYON 3', 'Lyon 69'],
    ['Lyon 3e', 'Lyon 69'],
    ['villeurbanne', 'Villeurbanne 69'],
    ['Paris 15', 'Paris 75'],
    ['ROUBAIX CEDEX 1', 'Roubaix 59'],
    ['Bruxelles (Belgique)', 'BE'],
    ['Maroc', 'MA'],
    ['SAINT-DENIS (974)', 'Saint-Denis 974'],
    ['Boulogne', '? several'],
    ['Dubaï', ''],
  ])('is read in a column of towns: %s', (town, place) => {
    expect(said(town, 'town')).toBe(place);
  });

  it.each([
    ['12 rue de Paris, 59100 Roubaix', 'Roubaix 59'],
    ['Parking Roubaix', 'Roubaix 59'],
    ['3 avenue de Lyon', ''],
    ['3 avenue de Lyon 59100', 'Roubaix 59'],
    ['Ajaccio', 'Ajaccio 2A'],
    ['Ajaccio, port de plaisance', 'Ajaccio 2A'],
    ['Roubaix, salon', 'Roubaix 59'],
    ['Coffre, agence de Lyon', 'Lyon 69'],
    ['14 rue de Marseille 69007 LYON', 'Lyon 69'],
    ['villa, Marrakech, Maroc', 'MA'],
    ['2 rue X - 20000 AJACCIO - FRANCE', 'Ajaccio 2A'],
    ['01300', '= 01'],
    ['59512, ROUBAIX', 'Roubaix 59'],
    ['59100, Roubaix', 'Roubaix 59'],
    ['Route de Saint-Denis, Villeurbanne', 'Villeurbanne 69'],
  ])('is read in an address: %s', (address, place) => {
    expect(said(address, 'address')).toBe(place);
  });

  it.each([
    ['59512', 'Roubaix 59'],
    ['69387', 'Lyon 69'],
    ['75111', 'Paris 75'],
    ['1004', 'Ambérieu-en-Bugey 01'],
    ['2A004', 'Ajaccio 2A'],
    ['75011', 'Paris 75'],
    // the postcode of Roubaix is the code of Bousignies
    ['59100', '? several'],
    ['99999', ''],
  ])('is read in a code: %s', (code, place) => {
    expect(said(code, 'code')).toBe(place);
  });

  it('is never guessed among communes of one name', () => {
    const shared = [...gazetteer.byName].filter(([, communes]) => communes.length > 1);
    expect(shared.length).toBeGreaterThan(1000);
    for (const [name] of shared) expect(recogniser.read(name, 'town').state, name).not.toBe('placed');
  });

  it('is some answer for any text, and a place that exists', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.constantFrom(...writtenIn), (text, kind) => {
        const placing = recogniser.read(text, kind);
        if (placing.state === 'placed') expect(gazetteer.byCode.has(placing.commune)).toBe(true);
        if (placing.state === 'ambiguous') expect(placing.candidates.length).toBeGreaterThan(0);
      }),
    );
  });
});
