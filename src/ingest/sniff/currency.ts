/** Names and signs of currencies as banks and data sets print them, plain and lower case, to ISO 4217 (BTC, ETH by usage). */
export const currencyNames: Readonly<Record<string, string>> = {
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  eur: 'EUR',
  $: 'USD',
  'us dollar': 'USD',
  'us dollars': 'USD',
  'dollar us': 'USD',
  'dollar americain': 'USD',
  usd: 'USD',
  '£': 'GBP',
  'uk pound': 'GBP',
  'pound sterling': 'GBP',
  'livre sterling': 'GBP',
  gbp: 'GBP',
  'swiss franc': 'CHF',
  'franc suisse': 'CHF',
  'franco suizo': 'CHF',
  chf: 'CHF',
  'australian dollar': 'AUD',
  'canadian dollar': 'CAD',
  yuan: 'CNY',
  yen: 'JPY',
  '¥': 'JPY',
  rupee: 'INR',
  ruble: 'RUB',
  rouble: 'RUB',
  'mexican peso': 'MXN',
  'brazil real': 'BRL',
  'brazilian real': 'BRL',
  shekel: 'ILS',
  'saudi riyal': 'SAR',
  bitcoin: 'BTC',
  btc: 'BTC',
  ethereum: 'ETH',
  eth: 'ETH',
  'dirham marocain': 'MAD',
  'dinar algerien': 'DZD',
  'dinar tunisien': 'TND',
  'franc cfa': 'XOF',
  'franc francais': 'FRF',
  'francs francais': 'FRF',
  'french franc': 'FRF',
  'deutsche mark': 'DEM',
  'lire italienne': 'ITL',
  peseta: 'ESP',
  pesetas: 'ESP',
};

const codes = new Set(
  (
    'AED ALL AMD ARS AUD AZN BAM BDT BGN BHD BRL BTC BYN CAD CHF CLP CNY COP CZK DKK DZD EGP ETH EUR GBP GEL GHS HKD HRK HUF IDR ILS INR IQD IRR ' +
    'ISK JOD JPY KES KRW KWD KZT LBP LKR LYD MAD MDL MGA MKD MUR MXN MYR NGN NOK NZD OMR PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD SYP ' +
    'THB TND TRY TWD UAH USD UYU UZS VND XAF XOF XPF YER ZAR ' +
    // replaced by the euro, or by a new unit of their own
    'ATS BEF CYP DEM EEK ESP FIM FRF GRD IEP ITL LTL LUF LVL MTL NLG PTE ROL SIT SKK TRL'
  ).split(' '),
);
export const currencyCodes: ReadonlySet<string> = codes;

/** ISO code of a currency as it is written, or null. */
export function currencyOf(text: string): string | null {
  const plain = text.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const named = currencyNames[plain];
  if (named !== undefined) return named;
  const code = plain.toUpperCase();
  return codes.has(code) ? code : null;
}

/** The first currency written inside a longer text, such as a heading or a preamble. */
export function currencyWithin(text: string): string | null {
  const found = /€|£|\b(?:EUR|euros?|USD|GBP|CHF)\b/i.exec(text);
  return found === null ? null : currencyOf(found[0]);
}
