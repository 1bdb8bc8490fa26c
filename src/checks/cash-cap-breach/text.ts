import { defineText } from '#domain/check.ts';

export const text = defineText({
  fr: {
    title: 'Paiement en espèces au-delà du plafond légal',
    question: 'Une dette a-t-elle été payée en espèces au-delà du plafond légal ?',
    summary:
      'Le contrôle réunit les biens et les factures dont le registre dit qu’ils ont été payés en espèces, et les opérations en espèces rattachées à un bien ou à une facture. ' +
      'Les paiements rapprochés d’une même dette n’en font qu’un. Le plafond est celui en vigueur au jour du dernier paiement, selon la qualité du payeur.',
    finding:
      '{kind, select, asset {Bien} other {Facture}} « {named} » : {paid} payés en espèces par {subject}' +
      '{payments, plural, one {} other { en # paiements liés}}, au-delà du plafond de {cap} ' +
      '({standing, select, abroad {payeur domicilié à l’étranger, dépense privée} other {payeur domicilié en France, professionnel, ou dont le domicile n’est pas établi ailleurs}}). ' +
      'La qualité des parties et le mode de paiement sont à vérifier.',
    next: 'Demander la facture ou l’acte, la preuve du paiement, la qualité du vendeur et, s’il y a lieu, la preuve du domicile fiscal du payeur.',
    params: {
      cap_resident: {
        label: 'Plafond, payeur résident ou professionnel',
        why: 'montant fixé par le décret, au jour du paiement ; date de vigueur à confirmer',
      },
      cap_abroad: {
        label: 'Plafond, payeur non résident, dépense privée',
        why: 'montant fixé par le décret ; c’est au débiteur de justifier de son domicile à l’étranger ; date à confirmer',
      },
      cap_europe: {
        label: 'Plafond européen',
        why: 'règlement européen, applicable au 10 juillet 2027 ; le plafond national plus bas demeure',
      },
      linked: {
        label: 'Délai entre paiements liés',
        why: 'proposition : des paiements plus espacés peuvent régler des dettes distinctes',
      },
    },
    measures: {
      kind: 'Nature de la dette',
      named: 'Bien ou facture',
      payments: 'Paiements',
      standing: 'Qualité du payeur',
      paid: 'Payé en espèces',
      cap: 'Plafond en vigueur',
    },
    blind: [
      'Des espèces remises sans facture ni bien inscrit au dossier.',
      'Un bien payé en espèces dont le propriétaire, le prix ou la date ne sont pas connus.',
      'Un payeur dont le domicile fiscal n’est pas renseigné est tenu pour résident : le texte veut qu’il justifie du contraire.',
      'Le plafond ne vise que les paiements où une partie est professionnelle ; la qualité du vendeur d’un bien n’est pas lue.',
      'Des paiements d’une même dette plus espacés que le délai.',
    ],
  },
  en: {
    title: 'Cash payment above the legal cap',
    question: 'Was a debt paid in cash above the legal cap?',
    summary:
      'The check brings together the assets and invoices that a register says were paid in cash, and the cash operations linked to an asset or an invoice. ' +
      'Payments of one debt close together count as one. The cap is the one in force on the day of the last payment, by the standing of the payer.',
    finding:
      '{kind, select, asset {Asset} other {Invoice}} “{named}”: {paid} paid in cash by {subject}' +
      '{payments, plural, one {} other { in # linked payments}}, above the cap of {cap} ' +
      '({standing, select, abroad {payer living abroad, private expense} other {payer living in France, professional, or not shown to live elsewhere}}). ' +
      'The standing of the parties and the means of payment are to be verified.',
    next: 'Ask for the invoice or deed, proof of payment, the standing of the seller and, where it matters, proof of the payer’s tax residence.',
    params: {
      cap_resident: {
        label: 'Cap, resident or professional payer',
        why: 'set by decree, as on the day of payment; date of force to be confirmed',
      },
      cap_abroad: {
        label: 'Cap, non-resident payer, private expense',
        why: 'set by decree; it is for the debtor to show that he lives abroad; date to be confirmed',
      },
      cap_europe: {
        label: 'European cap',
        why: 'European regulation, from 10 July 2027; a lower national cap remains',
      },
      linked: {
        label: 'Delay between linked payments',
        why: 'proposal: payments further apart may settle separate debts',
      },
    },
    measures: {
      kind: 'Kind of debt',
      named: 'Asset or invoice',
      payments: 'Payments',
      standing: 'Standing of the payer',
      paid: 'Paid in cash',
      cap: 'Cap in force',
    },
    blind: [
      'Cash handed over with neither an invoice nor an asset in the file.',
      'An asset paid in cash whose owner, price or date is not known.',
      'A payer whose tax residence is not given is taken for a resident: the text asks him to show the contrary.',
      'The cap concerns payments where one party is a professional; the standing of an asset’s seller is not read.',
      'Payments of one debt further apart than the delay.',
    ],
  },
  es: {
    title: 'Pago en efectivo por encima del límite legal',
    question: '¿Se pagó una deuda en efectivo por encima del límite legal?',
    summary:
      'El control reúne los bienes y las facturas que un registro dice pagados en efectivo, y las operaciones en efectivo vinculadas a un bien o a una factura. ' +
      'Los pagos próximos de una misma deuda cuentan como uno. El límite es el vigente el día del último pago, según la condición del pagador.',
    finding:
      '{kind, select, asset {Bien} other {Factura}} «{named}»: {paid} pagados en efectivo por {subject}' +
      '{payments, plural, one {} other { en # pagos vinculados}}, por encima del límite de {cap} ' +
      '({standing, select, abroad {pagador domiciliado en el extranjero, gasto privado} other {pagador domiciliado en Francia, profesional, o sin domicilio acreditado en otro lugar}}). ' +
      'La condición de las partes y el medio de pago están por verificar.',
    next: 'Pedir la factura o la escritura, la prueba del pago, la condición del vendedor y, si procede, la prueba del domicilio fiscal del pagador.',
    params: {
      cap_resident: {
        label: 'Límite, pagador residente o profesional',
        why: 'importe fijado por decreto, en el día del pago; fecha de vigencia por confirmar',
      },
      cap_abroad: {
        label: 'Límite, pagador no residente, gasto privado',
        why: 'importe fijado por decreto; corresponde al deudor acreditar su domicilio en el extranjero; fecha por confirmar',
      },
      cap_europe: {
        label: 'Límite europeo',
        why: 'reglamento europeo, desde el 10 de julio de 2027; subsiste el límite nacional inferior',
      },
      linked: {
        label: 'Plazo entre pagos vinculados',
        why: 'propuesta: pagos más espaciados pueden saldar deudas distintas',
      },
    },
    measures: {
      kind: 'Tipo de deuda',
      named: 'Bien o factura',
      payments: 'Pagos',
      standing: 'Condición del pagador',
      paid: 'Pagado en efectivo',
      cap: 'Límite vigente',
    },
    blind: [
      'Efectivo entregado sin factura ni bien inscrito en el expediente.',
      'Un bien pagado en efectivo cuyo propietario, precio o fecha se desconocen.',
      'El pagador sin domicilio fiscal informado se tiene por residente: el texto le pide acreditar lo contrario.',
      'El límite se refiere a pagos en los que una parte es profesional; no se lee la condición del vendedor de un bien.',
      'Pagos de una misma deuda más espaciados que el plazo.',
    ],
  },
});
