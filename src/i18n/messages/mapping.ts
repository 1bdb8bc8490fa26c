import type { Messages } from '../message.ts';

/** What the sniffer is not certain of, and what to do. `{column}` and `{seen}` are data of the file. */
export default {
  fr: {
    'header-missing':
      'Aucune ligne d’en-tête n’a été reconnue ; on lit d’abord « {seen} ». Indiquez la ligne d’en-tête ou le rôle de chaque colonne.',
    'table-unknown':
      'Les en-têtes « {seen} » ne correspondent à aucun tableau connu. Indiquez ce que contient le fichier.',
    'sheet-not-data': 'Cette feuille ne contient pas de tableau : ses lignes sont listées et mises de côté.',
    'role-missing': 'Il manque une colonne : {seen}. Indiquez laquelle, ou complétez le fichier.',
    'role-twice': 'Deux colonnes ont le même rôle : {seen}. Gardez-en une.',
    'date-order': 'Dans « {column} », rien ne dit si {seen} commence par le jour ou par le mois. Choisissez l’ordre.',
    'decimal-mark': 'Dans « {column} », {seen} peut se lire avec ou sans décimales. Choisissez la marque décimale.',
    'direction-words': 'Rien ne dit quelles lignes sont au débit et lesquelles au crédit. Indiquez-le.',
    'account-unknown': 'Le fichier ne dit pas de quel compte il est le relevé. Indiquez le compte.',
    'account-from-file-name': 'Le compte {seen} est lu dans le nom du fichier.',
    'currency-assumed': 'Le fichier ne nomme aucune devise ; les montants sont pris en {seen}.',
    'currency-unknown': 'La devise « {seen} » n’est pas reconnue : ces lignes iront en quarantaine.',
    'amounts-rounded': 'Des montants ont plus de deux décimales : ils sont arrondis à {seen}.',
    'day-zero-assumed': 'Le fichier compte des jours à partir d’un jour inconnu ; le premier est placé au {seen}.',
    'currency-from-cells': 'La devise {seen} est lue dans les cellules des montants.',
    'currency-from-file-name': 'La devise {seen} est lue dans le nom du fichier.',
    'currency-mixed':
      'Les montants portent plusieurs devises ({seen}) : chaque ligne garde la sienne, et une ligne sans devise ira en quarantaine.',
    'delimiter-changes':
      'À partir de la ligne {seen}, les cellules sont séparées par « {column} » : ces lignes iront en quarantaine. Coupez le fichier à cette ligne et enregistrez-le en deux fichiers avec les en-têtes.',
    'profile-ambiguous':
      'Plusieurs profils ressemblent à ce fichier sans le lire de la même manière : {seen}. Aucun n’a été appliqué ; vérifiez la correspondance.',
    'profile-kind-changed':
      'La colonne « {column} » ne contient plus ce que le profil y connaissait ({seen}). Vérifiez-la avant d’importer.',
    'profile-contradicted':
      'Le profil lisait « {column} » autrement que ce fichier ne le montre ({seen}). La lecture du fichier est proposée ; vérifiez-la.',
    'profile-column-guessed':
      'La colonne « {column} » tient peut-être la place de « {seen} », que le profil connaissait. Confirmez-le.',
  },
  en: {
    'header-missing':
      'No header row was recognised; the file begins with “{seen}”. Point out the header row, or the role of each column.',
    'table-unknown': 'The headings “{seen}” match no known table. Say what the file holds.',
    'sheet-not-data': 'This sheet holds no table: its rows are listed and set aside.',
    'role-missing': 'A column is missing: {seen}. Say which it is, or complete the file.',
    'role-twice': 'Two columns play the same role: {seen}. Keep one.',
    'date-order': 'In “{column}”, nothing tells whether {seen} begins with the day or the month. Choose the order.',
    'decimal-mark': 'In “{column}”, {seen} can be read with or without decimals. Choose the decimal mark.',
    'direction-words': 'Nothing tells which rows are debits and which are credits. Say so.',
    'account-unknown': 'The file does not say whose statement it is. Give the account.',
    'account-from-file-name': 'Account {seen} is read from the name of the file.',
    'currency-assumed': 'The file names no currency; amounts are taken as {seen}.',
    'currency-unknown': 'The currency “{seen}” is not recognised: those rows will go to quarantine.',
    'amounts-rounded': 'Some amounts have more than two decimals: they are rounded to {seen}.',
    'day-zero-assumed': 'The file counts days from an unknown day; the first is placed on {seen}.',
    'currency-from-cells': 'The currency {seen} is read in the cells of the amounts.',
    'currency-from-file-name': 'The currency {seen} is read from the name of the file.',
    'currency-mixed':
      'The amounts carry several currencies ({seen}): each row keeps its own, and a row without one will go to quarantine.',
    'delimiter-changes':
      'From row {seen} on, cells are parted by “{column}”: these rows will be quarantined. Cut the file at that row and save it as two files, each with the headings.',
    'profile-ambiguous':
      'Several profiles look like this file but do not read it alike: {seen}. None was applied; check the mapping.',
    'profile-kind-changed':
      'The column “{column}” no longer holds what the profile knew there ({seen}). Check it before import.',
    'profile-contradicted':
      'The profile read “{column}” in another way than this file shows ({seen}). The reading of the file is proposed; check it.',
    'profile-column-guessed': 'The column “{column}” may stand for “{seen}”, which the profile knew. Confirm it.',
  },
  es: {
    'header-missing':
      'No se ha reconocido ninguna fila de encabezado; el archivo empieza por «{seen}». Indique la fila de encabezado o el papel de cada columna.',
    'table-unknown':
      'Los encabezados «{seen}» no corresponden a ninguna tabla conocida. Indique qué contiene el archivo.',
    'sheet-not-data': 'Esta hoja no contiene ninguna tabla: sus filas se enumeran y se apartan.',
    'role-missing': 'Falta una columna: {seen}. Indique cuál es o complete el archivo.',
    'role-twice': 'Dos columnas tienen el mismo papel: {seen}. Conserve una.',
    'date-order': 'En «{column}», nada indica si {seen} empieza por el día o por el mes. Elija el orden.',
    'decimal-mark': 'En «{column}», {seen} puede leerse con o sin decimales. Elija el signo decimal.',
    'direction-words': 'Nada indica qué filas son cargos y cuáles abonos. Indíquelo.',
    'account-unknown': 'El archivo no dice de qué cuenta es el extracto. Indique la cuenta.',
    'account-from-file-name': 'La cuenta {seen} se lee en el nombre del archivo.',
    'currency-assumed': 'El archivo no nombra ninguna divisa; los importes se toman en {seen}.',
    'currency-unknown': 'No se reconoce la divisa «{seen}»: esas filas irán a cuarentena.',
    'amounts-rounded': 'Algunos importes tienen más de dos decimales: se redondean a {seen}.',
    'day-zero-assumed': 'El archivo cuenta días desde un día desconocido; el primero se sitúa en el {seen}.',
    'currency-from-cells': 'La divisa {seen} se lee en las celdas de los importes.',
    'currency-from-file-name': 'La divisa {seen} se lee en el nombre del archivo.',
    'currency-mixed':
      'Los importes llevan varias divisas ({seen}): cada fila conserva la suya, y una fila sin divisa irá a cuarentena.',
    'delimiter-changes':
      'A partir de la fila {seen}, las celdas están separadas por «{column}»: esas filas irán a cuarentena. Corte el archivo en esa fila y guárdelo en dos archivos con los encabezados.',
    'profile-ambiguous':
      'Varios perfiles se parecen a este archivo pero no lo leen igual: {seen}. No se ha aplicado ninguno; verifique la correspondencia.',
    'profile-kind-changed':
      'La columna «{column}» ya no contiene lo que el perfil conocía en ella ({seen}). Verifíquela antes de importar.',
    'profile-contradicted':
      'El perfil leía «{column}» de otro modo que el que muestra este archivo ({seen}). Se propone la lectura del archivo; verifíquela.',
    'profile-column-guessed':
      'La columna «{column}» ocupa quizá el lugar de «{seen}», que el perfil conocía. Confírmelo.',
  },
} as const satisfies Messages;
