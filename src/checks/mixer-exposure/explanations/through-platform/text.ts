import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Une exposition par une plateforme d’échange',
    supports: 'Le portefeuille intermédiaire est alimenté par une plateforme, dont les fonds sont mêlés.',
    excludes: 'Le paiement est direct : aucune plateforme n’est entre les deux.',
    cannotTell: 'Aucune plateforme connue n’est sur le chemin.',
    settledBy: 'les relevés de la plateforme',
  },
  en: {
    claim: 'An exposure through an exchange platform',
    supports: 'The wallet between is fed by a platform, whose funds are mixed.',
    excludes: 'The payment is direct: no platform stands between.',
    cannotTell: 'No known platform is on the way.',
    settledBy: 'the platform’s statements',
  },
  es: {
    claim: 'Una exposición a través de una plataforma de cambio',
    supports: 'El monedero intermedio se alimenta de una plataforma, cuyos fondos están mezclados.',
    excludes: 'El pago es directo: no hay plataforma de por medio.',
    cannotTell: 'Ninguna plataforma conocida está en el camino.',
    settledBy: 'los extractos de la plataforma',
  },
};
