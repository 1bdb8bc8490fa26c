import type { Trilingual } from '#domain/language.ts';
import type { ProblemCode } from '#domain/problem.ts';

/** For each problem: what was seen and where, then what to do. */
export default {
  fr: {
    'file-empty':
      'Le fichier « {name} » est vide : il ne contient aucun octet. Demandez-le de nouveau à celui qui l’a transmis.',
    'file-not-text':
      'Le fichier « {name} » n’est pas du texte : son contenu est de type {seen}. Ouvrez-le avec son logiciel et enregistrez-le en CSV ou en XLSX.',
    'file-unreadable':
      'Le navigateur n’a pas pu lire « {name} ». Vérifiez que le fichier existe toujours au même endroit, puis déposez-le de nouveau.',
    'file-duplicate':
      'Le fichier « {name} » a le même contenu que « {twin} » (empreinte {sha256}). Il n’a pas été importé une seconde fois. Si un autre fichier était attendu, déposez-le.',
    'file-kind-unknown':
      'Le format de « {name} » n’est pas reconnu. Déposez un fichier CSV ou texte délimité, ou un classeur XLSX.',
    'workbook-encrypted':
      'Le classeur « {name} » est protégé par un mot de passe. Ouvrez-le avec son mot de passe, enregistrez-le sans protection, puis déposez cette copie.',
    'workbook-other-format':
      'Le classeur « {name} » est au format {format}, qui n’est pas lu ici. Ouvrez-le dans un tableur, enregistrez-le au format XLSX, puis déposez cette copie.',
    'workbook-damaged':
      'Le classeur « {name} » est endommagé et ne peut pas être lu en entier. Demandez une nouvelle copie, ou ouvrez-le dans un tableur et enregistrez-le de nouveau.',
    'workbook-without-cells':
      'Le classeur « {name} » ne contient aucune cellule remplie, seulement des graphiques ou des feuilles vides. Demandez le classeur qui contient les données.',
    'workbook-too-large':
      'Une fois décompressé, « {name} » occuperait {inflated}, au-delà de la limite de {limit}. Découpez le classeur en plusieurs fichiers, ou enregistrez la feuille utile en CSV.',
    'xml-damaged':
      'Le fichier XML « {name} » est endommagé ou coupé à la ligne {line} : {seen}. Rien n’en a été lu. Demandez une nouvelle copie du fichier d’origine.',
    'xml-entities':
      'Le fichier XML « {name} » déclare un type de document ou des entités (ligne {line}), ce qu’aucun relevé ne contient et qui peut servir à saturer la mémoire ou à lire d’autres fichiers. Il a été refusé. Demandez un fichier sans DOCTYPE.',
    'xml-without-records':
      'Le fichier XML « {name} » est lisible mais ne contient aucun élément {wanted} : il n’y a rien à importer. Demandez le fichier complet.',
    'sheet-too-wide':
      '« {name} » compte {columns} colonnes, au-delà de la limite de {limit}. Supprimez les colonnes inutiles dans un tableur, puis déposez la copie.',
    'header-missing':
      'Aucune ligne de titres n’a été trouvée dans « {name} ». Ouvrez la correspondance des colonnes et indiquez vous-même le rôle de chaque colonne.',
    'mapping-incomplete':
      'Il manque des colonnes pour importer « {name} » : {missing}. Indiquez quelles colonnes tiennent ces rôles dans la correspondance.',
    'mapping-unsure':
      'La lecture de « {name} » laisse un doute : {doubts}. Vérifiez la correspondance des colonnes et confirmez-la.',
    'mapping-file-invalid':
      'Le fichier de correspondance « {name} » n’est pas valable ({where}). Corrigez cet endroit, ou enregistrez de nouveau la correspondance.',
    'source-missing':
      'Le fichier source « {name} » (empreinte {sha256}) n’est plus disponible. Déposez-le de nouveau pour revoir ses lignes d’origine.',
    'source-changed':
      'Le fichier « {name} » a changé depuis son importation (empreinte attendue : {sha256}). Remettez le fichier d’origine, ou importez le dossier de nouveau.',
    'memory-full':
      'La mémoire du navigateur est pleine : il faudrait {needs}, il reste {has}. Fermez d’autres onglets, importez une période plus courte, ou utilisez la ligne de commande.',
    'too-large':
      'Ces fichiers sont trop grands pour cet onglet : il faudrait {needs}, la limite est de {has}. Importez une période plus courte, ou utilisez la ligne de commande.',
    cancelled: 'L’opération a été interrompue à votre demande. Relancez-la quand vous le souhaitez.',
    'engine-lost':
      'Le moteur de calcul s’est arrêté et le dossier n’est plus en mémoire. Rechargez la page et déposez de nouveau les fichiers.',
    'engine-failed':
      'Le moteur de calcul a refusé une question : {detail}. Réessayez ; si le refus se répète, transmettez le rapport d’erreur.',
    'check-failed':
      'Le contrôle « {check} » a échoué à l’étape « {step} » : {detail}. Les autres contrôles ne sont pas touchés ; transmettez le rapport d’erreur.',
    'snapshot-altered':
      'L’instantané a été modifié depuis sa création : la partie « {part} » ne correspond plus à son empreinte. Demandez l’original à son auteur.',
    'snapshot-unreadable':
      '« {name} » n’est pas un instantané lisible. Vérifiez que le fichier a été transmis en entier.',
    'crypto-missing':
      'Ce navigateur ne donne pas accès aux fonctions de chiffrement ici. Ouvrez Limier par son adresse localhost ou https, dans un navigateur récent.',
  },
  en: {
    'file-empty': 'The file “{name}” is empty: it holds no byte. Ask whoever sent it for a new copy.',
    'file-not-text':
      'The file “{name}” is not text: its content is of type {seen}. Open it in its own program and save it as CSV or XLSX.',
    'file-unreadable':
      'The browser could not read “{name}”. Check that the file is still in the same place, then drop it again.',
    'file-duplicate':
      'The file “{name}” has the same content as “{twin}” (fingerprint {sha256}). It was not imported a second time. If another file was meant, drop that one.',
    'file-kind-unknown':
      'The format of “{name}” is not recognised. Drop a CSV or delimited text file, or an XLSX workbook.',
    'workbook-encrypted':
      'The workbook “{name}” is protected by a password. Open it with its password, save it without protection, then drop that copy.',
    'workbook-other-format':
      'The workbook “{name}” is in the {format} format, which is not read here. Open it in a spreadsheet program, save it as XLSX, then drop that copy.',
    'workbook-damaged':
      'The workbook “{name}” is damaged and cannot be read in full. Ask for a new copy, or open it in a spreadsheet program and save it again.',
    'workbook-without-cells':
      'The workbook “{name}” has no filled cell, only charts or empty sheets. Ask for the workbook that holds the data.',
    'workbook-too-large':
      'Once unpacked, “{name}” would take {inflated}, above the limit of {limit}. Split the workbook into several files, or save the sheet you need as CSV.',
    'xml-damaged':
      'The XML file “{name}” is damaged or cut off at line {line}: {seen}. Nothing was read from it. Ask for a new copy of the original file.',
    'xml-entities':
      'The XML file “{name}” declares a document type or entities (line {line}), which no statement holds and which can be used to fill the memory or to read other files. It was refused. Ask for a file without a DOCTYPE.',
    'xml-without-records':
      'The XML file “{name}” is readable but holds no {wanted} element: there is nothing to import. Ask for the complete file.',
    'sheet-too-wide':
      '“{name}” has {columns} columns, above the limit of {limit}. Remove the columns you do not need in a spreadsheet program, then drop the copy.',
    'header-missing':
      'No row of headings was found in “{name}”. Open the column mapping and choose the role of each column yourself.',
    'mapping-incomplete':
      'Columns are missing to import “{name}”: {missing}. Choose which columns play these roles in the mapping.',
    'mapping-unsure': 'Reading “{name}” leaves a doubt: {doubts}. Check the column mapping and confirm it.',
    'mapping-file-invalid':
      'The mapping file “{name}” is not valid ({where}). Correct that place, or save the mapping again.',
    'source-missing':
      'The source file “{name}” (fingerprint {sha256}) is no longer available. Drop it again to see its original rows.',
    'source-changed':
      'The file “{name}” has changed since it was imported (expected fingerprint: {sha256}). Put the original file back, or import the case again.',
    'memory-full':
      'The browser’s memory is full: {needs} would be needed, {has} is left. Close other tabs, import a shorter period, or use the command line.',
    'too-large':
      'These files are too large for this tab: {needs} would be needed, the limit is {has}. Import a shorter period, or use the command line.',
    cancelled: 'The work was stopped at your request. Start it again whenever you wish.',
    'engine-lost':
      'The engine has stopped and the case is no longer in memory. Reload the page and drop the files again.',
    'engine-failed':
      'The engine refused a question: {detail}. Try again; if it happens again, pass on the error report.',
    'check-failed':
      'The check “{check}” failed at step “{step}”: {detail}. The other checks are not affected; pass on the error report.',
    'snapshot-altered':
      'The snapshot was changed after it was made: the part “{part}” no longer matches its fingerprint. Ask its author for the original.',
    'snapshot-unreadable': '“{name}” is not a readable snapshot. Check that the file was transmitted in full.',
    'crypto-missing':
      'This browser gives no access to encryption here. Open Limier at its localhost or https address, in a recent browser.',
  },
  es: {
    'file-empty': 'El archivo «{name}» está vacío: no contiene ningún byte. Pida una nueva copia a quien lo envió.',
    'file-not-text':
      'El archivo «{name}» no es texto: su contenido es de tipo {seen}. Ábralo con su programa y guárdelo como CSV o XLSX.',
    'file-unreadable':
      'El navegador no ha podido leer «{name}». Compruebe que el archivo sigue en el mismo lugar y suéltelo de nuevo.',
    'file-duplicate':
      'El archivo «{name}» tiene el mismo contenido que «{twin}» (huella {sha256}). No se ha importado por segunda vez. Si esperaba otro archivo, suéltelo.',
    'file-kind-unknown':
      'No se reconoce el formato de «{name}». Suelte un archivo CSV o de texto delimitado, o un libro XLSX.',
    'workbook-encrypted':
      'El libro «{name}» está protegido con contraseña. Ábralo con su contraseña, guárdelo sin protección y suelte esa copia.',
    'workbook-other-format':
      'El libro «{name}» está en formato {format}, que aquí no se lee. Ábralo en una hoja de cálculo, guárdelo como XLSX y suelte esa copia.',
    'workbook-damaged':
      'El libro «{name}» está dañado y no puede leerse por completo. Pida una nueva copia, o ábralo en una hoja de cálculo y guárdelo de nuevo.',
    'workbook-without-cells':
      'El libro «{name}» no tiene ninguna celda rellena, solo gráficos u hojas vacías. Pida el libro que contiene los datos.',
    'workbook-too-large':
      'Una vez descomprimido, «{name}» ocuparía {inflated}, por encima del límite de {limit}. Divida el libro en varios archivos, o guarde la hoja útil como CSV.',
    'xml-damaged':
      'El archivo XML «{name}» está dañado o cortado en la línea {line}: {seen}. No se ha leído nada de él. Pida una nueva copia del archivo original.',
    'xml-entities':
      'El archivo XML «{name}» declara un tipo de documento o entidades (línea {line}), que ningún extracto contiene y que pueden servir para saturar la memoria o leer otros archivos. Ha sido rechazado. Pida un archivo sin DOCTYPE.',
    'xml-without-records':
      'El archivo XML «{name}» es legible pero no contiene ningún elemento {wanted}: no hay nada que importar. Pida el archivo completo.',
    'sheet-too-wide':
      '«{name}» tiene {columns} columnas, por encima del límite de {limit}. Elimine las columnas innecesarias en una hoja de cálculo y suelte la copia.',
    'header-missing':
      'No se ha encontrado ninguna fila de títulos en «{name}». Abra la correspondencia de columnas e indique usted el papel de cada una.',
    'mapping-incomplete':
      'Faltan columnas para importar «{name}»: {missing}. Indique en la correspondencia qué columnas cumplen esos papeles.',
    'mapping-unsure':
      'La lectura de «{name}» deja una duda: {doubts}. Revise la correspondencia de columnas y confírmela.',
    'mapping-file-invalid':
      'El archivo de correspondencia «{name}» no es válido ({where}). Corrija ese punto, o guarde de nuevo la correspondencia.',
    'source-missing':
      'El archivo de origen «{name}» (huella {sha256}) ya no está disponible. Suéltelo de nuevo para ver sus filas originales.',
    'source-changed':
      'El archivo «{name}» ha cambiado desde su importación (huella esperada: {sha256}). Devuelva el archivo original, o importe el expediente de nuevo.',
    'memory-full':
      'La memoria del navegador está llena: harían falta {needs} y quedan {has}. Cierre otras pestañas, importe un período más corto, o use la línea de comandos.',
    'too-large':
      'Estos archivos son demasiado grandes para esta pestaña: harían falta {needs} y el límite es {has}. Importe un período más corto, o use la línea de comandos.',
    cancelled: 'La operación se ha interrumpido a petición suya. Reiníciela cuando lo desee.',
    'engine-lost':
      'El motor de cálculo se ha detenido y el expediente ya no está en memoria. Recargue la página y suelte de nuevo los archivos.',
    'engine-failed':
      'El motor de cálculo ha rechazado una consulta: {detail}. Inténtelo de nuevo; si se repite, transmita el informe de error.',
    'check-failed':
      'La comprobación «{check}» ha fallado en el paso «{step}»: {detail}. Las demás no se ven afectadas; transmita el informe de error.',
    'snapshot-altered':
      'La instantánea se ha modificado después de su creación: la parte «{part}» ya no corresponde a su huella. Pida el original a su autor.',
    'snapshot-unreadable': '«{name}» no es una instantánea legible. Compruebe que el archivo se ha transmitido entero.',
    'crypto-missing':
      'Este navegador no da acceso al cifrado aquí. Abra Limier en su dirección localhost o https, con un navegador reciente.',
  },
} satisfies Trilingual<Readonly<Record<ProblemCode, string>>>;
