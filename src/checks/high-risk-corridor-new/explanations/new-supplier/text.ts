import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un nouveau fournisseur ou un nouveau client dans ce pays',
    supports: 'Des factures du titulaire, à trois mois près, viennent de ce pays ou y vont.',
    excludes: 'Les factures du titulaire au dossier ne touchent pas ce pays dans ces mois.',
    cannotTell: 'Le dossier ne contient aucune facture du titulaire.',
    settledBy: 'le contrat, les factures et les déclarations en douane',
  },
  en: {
    claim: 'A new supplier or a new customer in that country',
    supports: 'Invoices of the holder, within three months, come from that country or go there.',
    excludes: 'The holder’s invoices in the file do not touch that country in those months.',
    cannotTell: 'The file holds no invoice of the holder.',
    settledBy: 'the contract, the invoices and the customs declarations',
  },
  es: {
    claim: 'Un nuevo proveedor o un nuevo cliente en ese país',
    supports: 'Facturas del titular, con tres meses de margen, vienen de ese país o van a él.',
    excludes: 'Las facturas del titular en el expediente no tocan ese país en esos meses.',
    cannotTell: 'El expediente no contiene ninguna factura del titular.',
    settledBy: 'el contrato, las facturas y las declaraciones de aduana',
  },
};
