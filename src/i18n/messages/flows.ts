import type { Messages } from '../message.ts';

export default {
  fr: {
    how: 'De qui à qui l’argent est allé, dans la période et sur les comptes choisis. L’argent qui revient à un compte déjà passé est dessiné à part, sous la marque ↩. Choisissez un flux pour ouvrir ses lignes.',
  },
  en: {
    how: 'From whom to whom money went, over the period and accounts chosen. Money that comes back to an account already passed is drawn apart, under the mark ↩. Choose a flow to open its rows.',
  },
  es: {
    how: 'De quién a quién fue el dinero, en el período y las cuentas elegidos. El dinero que vuelve a una cuenta ya recorrida se dibuja aparte, con la marca ↩. Elija un flujo para abrir sus filas.',
  },
} satisfies Messages;
