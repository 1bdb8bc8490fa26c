import type { Messages } from '../message.ts';

export default {
  fr: {
    how: 'De qui à qui l’argent est allé, dans la période et sur les comptes choisis. Chaque compte paraît deux fois : à gauche ce qu’il paie, à droite ce qu’il reçoit, pour que l’argent qui revient se voie. Choisissez un flux pour ouvrir ses lignes.',
  },
  en: {
    how: 'From whom to whom money went, over the period and accounts chosen. Each account appears twice: on the left what it pays, on the right what it receives, so that money that comes back can be seen. Choose a flow to open its rows.',
  },
  es: {
    how: 'De quién a quién fue el dinero, en el período y las cuentas elegidos. Cada cuenta aparece dos veces: a la izquierda lo que paga, a la derecha lo que recibe, para que se vea el dinero que vuelve. Elija un flujo para abrir sus filas.',
  },
} satisfies Messages;
