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
      'Le format de « {name} » n’est pas reconnu. Déposez un fichier CSV ou texte délimité, un classeur (XLSX, XLS, ODS) ou un relevé au format de la banque (camt, MT940, OFX, CFONB).',
    'workbook-encrypted':
      'Le classeur « {name} » est protégé par un mot de passe. Ouvrez-le avec son mot de passe, enregistrez-le sans protection, puis déposez cette copie.',
    'workbook-damaged':
      'Le classeur « {name} » est endommagé et ne peut pas être lu en entier. Demandez une nouvelle copie, ou ouvrez-le dans un tableur et enregistrez-le de nouveau.',
    'workbook-without-cells':
      'Le classeur « {name} » ne contient aucune cellule remplie, seulement des graphiques ou des feuilles vides. Demandez le classeur qui contient les données.',
    'workbook-too-large':
      'Une fois décompressé, « {name} » occuperait {inflated}, au-delà de la limite de {limit}. Découpez le classeur en plusieurs fichiers, ou enregistrez la feuille utile en CSV.',
    'archive-damaged':
      'L’archive « {name} » est endommagée et ne peut pas être ouverte. Demandez une nouvelle copie, ou décompressez-la et déposez les fichiers qu’elle contient.',
    'archive-empty': 'L’archive « {name} » ne contient aucun fichier à lire. Demandez celle qui contient les données.',
    'archive-too-large':
      'Une fois décompressée, l’archive « {name} » occuperait {inflated}, au-delà de la limite de {limit}. Décompressez-la et déposez les fichiers utiles.',
    'archive-too-deep':
      '« {name} » est une archive placée dans une archive, elle-même dans une autre : elle n’a pas été ouverte. Extrayez-la, puis déposez-la seule.',
    'archive-member-encrypted':
      '« {name} » est protégé par un mot de passe dans l’archive. Extrayez-le avec son mot de passe, puis déposez-le.',
    'archive-member-damaged':
      '« {name} » est endommagé dans l’archive et ne peut pas en être extrait. Demandez une nouvelle copie ; les autres fichiers ont été lus.',
    'archive-member-twice':
      'L’archive contient deux fichiers du nom de « {name} ». Les deux sont lus, le second sous le nom « {twin} ». Vérifiez lequel fait foi.',
    'table-damaged':
      'Le fichier {format} « {name} » est endommagé ou incomplet et ne peut pas être lu en entier. Demandez une nouvelle copie.',
    'table-encrypted':
      'Le fichier « {name} » est chiffré. Demandez-en une copie non chiffrée à celui qui l’a transmis.',
    'table-compressed':
      'Le fichier « {name} » est compressé par un procédé qui n’est pas lu ici ({method}). Demandez-le sans compression, ou au format Parquet ou CSV.',
    'table-too-large':
      '« {name} » compte {rows} lignes, au-delà de la limite de {limit}. Demandez le fichier en plusieurs parties, par exemple une par année.',
    'values-several':
      'Dans « {name} », {rows} enregistrements portent plusieurs valeurs pour une même propriété ({properties}). La première a servi ; les autres restent dans le texte de la ligne.',
    'records-not-read':
      'Dans « {name} », {rows} enregistrements sont d’une nature qui n’entre pas dans le dossier ({kinds}). Ils sont écartés et listés.',
    'statement-absent':
      'Le fichier « {name} » est au format {format}, mais ne contient aucun mouvement ni aucun solde comptable. Demandez à l’établissement le relevé lui-même.',
    'statement-damaged':
      'Le relevé « {name} » est coupé ou endommagé à la ligne {line} (« {seen} »). Ce qui précède est lu, l’enregistrement atteint est mis en quarantaine. Demandez une nouvelle copie.',
    'statement-refused':
      '« {name} » ne contient pas de relevé, mais le refus de l’établissement interrogé : {seen}. Demandez une nouvelle extraction.',
    'statement-part-unread':
      '« {name} » contient aussi, à partir de la ligne {line}, des éléments qui ne sont pas des mouvements de compte et n’ont pas été repris : {seen}. Consultez-les dans le fichier.',
    'statement-total-differs':
      'Le total annoncé à la ligne {line} de « {name} » ne correspond pas aux mouvements lus : annoncé {said}, lu {found}. Demandez une nouvelle copie et vérifiez s’il manque des mouvements.',
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
      'Il manque des colonnes sans lesquelles aucune ligne de « {name} » ne peut être lue. Indiquez-les dans la correspondance.',
    'mapping-unsure':
      '« {name} » n’a pas été importé : sa lecture demande une réponse que le fichier ne donne pas. Donnez-la à la page de correspondance, ou dans un fichier de correspondance.',
    'mapping-file-invalid':
      'Le fichier de correspondance « {name} » n’est pas valable ({where}). Corrigez cet endroit, ou enregistrez de nouveau la correspondance.',
    'recipe-file-invalid':
      'La recette « {name} » n’est pas valable ({where}). Rien n’en a été repris ; corrigez ce point, ou exportez-la de nouveau.',
    'step-without-sheet':
      'L’étape {step} de la recette n’a pas été appliquée : aucune feuille du dossier n’est celle qu’elle vise ({wanted}). Déposez ce fichier, ou désactivez l’étape.',
    'step-without-column':
      'L’étape {step} de la recette n’a pas été appliquée à « {name} » : la colonne « {column} » n’y est pas. Vérifiez les en-têtes, ou désactivez l’étape.',
    'step-row-differs':
      'L’étape {step} de la recette n’a pas été appliquée : la ligne {row} de « {name} » ne porte plus le texte qu’elle corrigeait. Comparez les deux versions du fichier, puis refaites ou supprimez l’étape.',
    'step-without-effect':
      'L’étape {step} de la recette n’a changé aucune cellule. Vérifiez son texte, ou désactivez-la.',
    'parameters-file-invalid':
      'Le fichier de paramètres « {name} » ne peut pas être appliqué : {where}. Corrigez cet endroit ; les paramètres en vigueur n’ont pas changé.',
    'rules-file-invalid':
      'Le fichier de règles « {name} » ne peut pas être appliqué : {where}. Corrigez cet endroit ; les règles en vigueur n’ont pas changé.',
    'second-table':
      'Dans « {name} », un second tableau commence à la ligne {line}, pour un autre compte ({account}). Rien n’a été retenu de ce fichier : enregistrez chaque compte dans son propre fichier, puis déposez-les.',
    'source-missing':
      'Le fichier source « {name} » (empreinte {sha256}) n’est plus disponible. Déposez-le de nouveau pour revoir ses lignes d’origine.',
    'source-changed':
      'Le fichier « {name} » a changé depuis son importation (empreinte attendue : {sha256}). Remettez le fichier d’origine, ou importez le dossier de nouveau.',
    'memory-full':
      'La mémoire du navigateur est pleine : il faudrait {needs}, il reste {has}. Ce qui était déjà importé reste utilisable. Fermez d’autres onglets, importez une période plus courte, ou utilisez la ligne de commande : npm run -s limier -- analyse dossier/ --json resultat.json --snapshot dossier.html',
    'too-large':
      'Ces fichiers sont trop grands pour cet onglet : il faudrait {needs}, la limite est de {has}. Rien n’en a été importé. Importez une période plus courte, ou utilisez la ligne de commande : npm run -s limier -- analyse dossier/ --json resultat.json --snapshot dossier.html',
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
    'snapshot-version':
      '« {name} » est un instantané au format {format}, que cette version ne lit pas. Ouvrez-le d’un double-clic, ou utilisez la version de Limier qui l’a écrit.',
    'snapshot-leak':
      '« {name} » n’a pas été enregistré : {values, plural, one {# valeur qui devait être retirée s’y trouve} other {# valeurs qui devaient être retirées s’y trouvent}} encore. Choisissez un autre niveau, et signalez ce défaut.',
    'snapshot-masked':
      '« {name} » a été écrit masqué, ses noms remplacés sous la clé de l’affaire : sans elle, rien ne peut être comparé. Donnez le fichier de l’affaire (ou --case, --alias-key-file), ou vérifiez l’instantané complet.',
    'alias-key-wrong':
      'La clé des alias n’est pas celle avec laquelle « {name} » a été écrit. Donnez le fichier de l’affaire d’où il vient.',
    'passphrase-wrong':
      'Cette phrase de passe n’ouvre pas « {name} ». Le fichier, lui, est intact : vérifiez l’orthographe et l’ordre des mots, ou demandez la phrase à l’expéditeur.',
    'key-file-invalid':
      '« {name} » n’est pas une clé de Limier, ou le fichier est endommagé. Reprenez-en une copie intacte ; sans elle, rien de ce qui est chiffré pour cette clé ne s’ouvre.',
    'key-passphrase-wrong':
      'Cette phrase de passe n’ouvre pas la clé « {name} ». Le fichier de la clé est intact : vérifiez l’orthographe et l’ordre des mots. Personne d’autre ne connaît cette phrase.',
    'key-file-purpose':
      '« {name} » {wanted, select, signing {sert à recevoir, pas à signer. Choisissez une clé de signature} other {sert à signer, pas à recevoir. Choisissez la clé dont vous avez donné la clé publique}}.',
    'key-not-recipient':
      '« {name} » n’est pas chiffré pour la clé de {key} (empreinte {print}). Choisissez la clé dont l’empreinte est affichée, ou demandez un exemplaire chiffré pour la vôtre.',
    'public-key-invalid':
      '« {name} » n’est pas une clé publique de Limier. Demandez au destinataire la ligne qui commence par limier-public-key-1, jamais le fichier de sa clé.',
    'snapshot-way-missing':
      '« {name} » est chiffré et ne s’ouvre pas ainsi. Une phrase de passe n’ouvre que ce qui est chiffré par une phrase, une clé que ce qui est chiffré pour elle.',
    'crypto-missing':
      'Ce navigateur ne donne pas accès aux fonctions de chiffrement ici. Ouvrez ce fichier dans un navigateur récent, ou Limier par son adresse localhost ou https.',
    'case-damaged':
      'Le fichier d’affaire « {name} » est coupé ou endommagé : rien n’en a été ouvert. Reprenez-en une autre copie, ou l’affaire gardée par ce navigateur s’il y en a une.',
    'case-newer':
      '« {name} » a été enregistré par une version plus récente de Limier (format {format}, celle-ci lit jusqu’au format {known}). Rien n’en a été ouvert. Mettez Limier à jour, puis rouvrez le fichier.',
    'case-altered':
      '« {name} » n’est pas tel qu’il a été enregistré : la partie « {part} » a été modifiée ou abîmée. Rien n’en a été ouvert. Reprenez une autre copie du fichier.',
    'case-journal-broken':
      'Le journal de « {name} » est rompu à la ligne {line} : à partir de là, il a pu être récrit. L’affaire est ouverte, et la page Journal montre cette ligne. Comparez avec une copie antérieure.',
    'case-copy-lost':
      'La copie de l’affaire « {name} » gardée par ce navigateur ne peut plus être lue. Ouvrez le fichier d’affaire que vous avez enregistré.',
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
      'The format of “{name}” is not recognised. Drop a CSV or delimited text file, a workbook (XLSX, XLS, ODS) or a statement in the bank’s own format (camt, MT940, OFX, CFONB).',
    'workbook-encrypted':
      'The workbook “{name}” is protected by a password. Open it with its password, save it without protection, then drop that copy.',
    'workbook-damaged':
      'The workbook “{name}” is damaged and cannot be read in full. Ask for a new copy, or open it in a spreadsheet program and save it again.',
    'workbook-without-cells':
      'The workbook “{name}” has no filled cell, only charts or empty sheets. Ask for the workbook that holds the data.',
    'workbook-too-large':
      'Once unpacked, “{name}” would take {inflated}, above the limit of {limit}. Split the workbook into several files, or save the sheet you need as CSV.',
    'archive-damaged':
      'The archive “{name}” is damaged and cannot be opened. Ask for a new copy, or unpack it and drop the files it holds.',
    'archive-empty': 'The archive “{name}” holds no file to read. Ask for the one that holds the data.',
    'archive-too-large':
      'Once unpacked, the archive “{name}” would take {inflated}, above the limit of {limit}. Unpack it and drop the files you need.',
    'archive-too-deep':
      '“{name}” is an archive inside an archive inside another: it was not opened. Extract it, then drop it by itself.',
    'archive-member-encrypted':
      '“{name}” is protected by a password in the archive. Extract it with its password, then drop it.',
    'archive-member-damaged':
      '“{name}” is damaged in the archive and cannot be extracted from it. Ask for a new copy; the other files were read.',
    'archive-member-twice':
      'The archive holds two files named “{name}”. Both are read, the second as “{twin}”. Check which one is authoritative.',
    'table-damaged':
      'The {format} file “{name}” is damaged or incomplete and cannot be read in full. Ask for a new copy.',
    'table-encrypted': 'The file “{name}” is encrypted. Ask whoever sent it for a copy that is not.',
    'table-compressed':
      'The file “{name}” is compressed in a way that is not read here ({method}). Ask for it uncompressed, or as Parquet or CSV.',
    'table-too-large':
      '“{name}” has {rows} rows, above the limit of {limit}. Ask for the file in several parts, one for each year for instance.',
    'values-several':
      'In “{name}”, {rows} records carry several values for one property ({properties}). The first was used; the others stay in the text of the row.',
    'records-not-read':
      'In “{name}”, {rows} records are of a kind that has no place in the case ({kinds}). They are set aside and listed.',
    'statement-absent':
      'The file “{name}” is in {format} format, but holds no movement and no booked balance. Ask the institution for the statement itself.',
    'statement-damaged':
      'The statement “{name}” is cut off or damaged at line {line} (“{seen}”). What stands before is read, the record that is hit waits in quarantine. Ask for a new copy.',
    'statement-refused':
      '“{name}” holds no statement, but the refusal of the institution that was asked: {seen}. Ask for a new extraction.',
    'statement-part-unread':
      '“{name}” also holds, from line {line} on, elements that are not movements of an account and were not taken over: {seen}. Look at them in the file.',
    'statement-total-differs':
      'The total announced at line {line} of “{name}” does not match the movements read: announced {said}, read {found}. Ask for a new copy and check whether movements are missing.',
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
      'Columns are missing without which no row of “{name}” can be read. Point them out in the mapping.',
    'mapping-unsure':
      '“{name}” was not imported: reading it needs an answer that the file does not give. Give it on the mapping page, or in a mapping file.',
    'mapping-file-invalid':
      'The mapping file “{name}” is not valid ({where}). Correct that place, or save the mapping again.',
    'recipe-file-invalid':
      'The recipe “{name}” is not valid ({where}). Nothing of it was used; correct that place, or export it again.',
    'step-without-sheet':
      'Step {step} of the recipe was not applied: no sheet of the case is the one it is meant for ({wanted}). Drop that file, or switch the step off.',
    'step-without-column':
      'Step {step} of the recipe was not applied to “{name}”: the column “{column}” is not in it. Check the headings, or switch the step off.',
    'step-row-differs':
      'Step {step} of the recipe was not applied: row {row} of “{name}” no longer holds the text it corrected. Compare both versions of the file, then make the step again or remove it.',
    'step-without-effect': 'Step {step} of the recipe changed no cell. Check its text, or switch it off.',
    'parameters-file-invalid':
      'The parameters file “{name}” cannot be applied: {where}. Correct that place; the parameters in force have not changed.',
    'rules-file-invalid':
      'The rules file “{name}” cannot be applied: {where}. Correct that place; the rules in force have not changed.',
    'second-table':
      'In “{name}”, a second table begins on row {line}, for another account ({account}). Nothing was taken from this file: save each account in a file of its own, then drop them.',
    'source-missing':
      'The source file “{name}” (fingerprint {sha256}) is no longer available. Drop it again to see its original rows.',
    'source-changed':
      'The file “{name}” has changed since it was imported (expected fingerprint: {sha256}). Put the original file back, or import the case again.',
    'memory-full':
      'The browser’s memory is full: {needs} would be needed, {has} is left. What was imported before stays usable. Close other tabs, import a shorter period, or use the command line: npm run -s limier -- analyse case/ --json result.json --snapshot case.html',
    'too-large':
      'These files are too large for this tab: {needs} would be needed, the limit is {has}. Nothing of them was imported. Import a shorter period, or use the command line: npm run -s limier -- analyse case/ --json result.json --snapshot case.html',
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
    'snapshot-version':
      '“{name}” is a snapshot of format {format}, which this version does not read. Open it by a double click, or use the version of Limier that wrote it.',
    'snapshot-leak':
      '“{name}” was not saved: {values, plural, one {# value that was to be removed is} other {# values that were to be removed are}} still in it. Choose another level, and report this fault.',
    'snapshot-masked':
      '“{name}” was written masked, its names replaced under the key of the case: without it nothing can be compared. Give the case file (or --case, --alias-key-file), or verify the full snapshot.',
    'alias-key-wrong':
      'The key of aliases is not the one with which “{name}” was written. Give the file of the case it comes from.',
    'passphrase-wrong':
      'This passphrase does not open “{name}”. The file itself is intact: check the spelling and the order of the words, or ask the sender for the passphrase.',
    'key-file-invalid':
      '“{name}” is no key of Limier, or the file is damaged. Take an intact copy of it; without one, nothing encrypted for this key opens.',
    'key-passphrase-wrong':
      'This passphrase does not open the key “{name}”. The key file is intact: check the spelling and the order of the words. Nobody else knows this passphrase.',
    'key-file-purpose':
      '“{name}” {wanted, select, signing {is for receiving, not for signing. Choose a signing key} other {is for signing, not for receiving. Choose the key whose public half you gave}}.',
    'key-not-recipient':
      '“{name}” is not encrypted for the key of {key} (fingerprint {print}). Choose the key whose fingerprint is shown, or ask for a copy encrypted for yours.',
    'public-key-invalid':
      '“{name}” is no public key of Limier. Ask the recipient for the line that begins with limier-public-key-1, never for the file of their key.',
    'snapshot-way-missing':
      '“{name}” is encrypted and does not open this way. A passphrase opens only what is encrypted under a passphrase, a key only what is encrypted for it.',
    'crypto-missing':
      'This browser gives no access to encryption here. Open Limier at its localhost or https address, in a recent browser.',
    'case-damaged':
      'The case file “{name}” is cut short or damaged: nothing of it was opened. Take another copy, or the case kept by this browser if there is one.',
    'case-newer':
      '“{name}” was saved by a later version of Limier (format {format}; this one reads up to format {known}). Nothing of it was opened. Update Limier, then open the file again.',
    'case-altered':
      '“{name}” is not as it was saved: the part “{part}” was changed or damaged. Nothing of it was opened. Take another copy of the file.',
    'case-journal-broken':
      'The journal of “{name}” is broken at line {line}: from there on it may have been rewritten. The case is open, and the Journal page shows that line. Compare with an earlier copy.',
    'case-copy-lost':
      'The copy of the case “{name}” kept by this browser can no longer be read. Open the case file that you saved.',
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
      'No se reconoce el formato de «{name}». Suelte un archivo CSV o de texto delimitado, un libro (XLSX, XLS, ODS) o un extracto en el formato del banco (camt, MT940, OFX, CFONB).',
    'workbook-encrypted':
      'El libro «{name}» está protegido con contraseña. Ábralo con su contraseña, guárdelo sin protección y suelte esa copia.',
    'workbook-damaged':
      'El libro «{name}» está dañado y no puede leerse por completo. Pida una nueva copia, o ábralo en una hoja de cálculo y guárdelo de nuevo.',
    'workbook-without-cells':
      'El libro «{name}» no tiene ninguna celda rellena, solo gráficos u hojas vacías. Pida el libro que contiene los datos.',
    'workbook-too-large':
      'Una vez descomprimido, «{name}» ocuparía {inflated}, por encima del límite de {limit}. Divida el libro en varios archivos, o guarde la hoja útil como CSV.',
    'archive-damaged':
      'El archivo comprimido «{name}» está dañado y no puede abrirse. Pida una nueva copia, o descomprímalo y suelte los archivos que contiene.',
    'archive-empty':
      'El archivo comprimido «{name}» no contiene ningún archivo que leer. Pida el que contiene los datos.',
    'archive-too-large':
      'Una vez descomprimido, «{name}» ocuparía {inflated}, por encima del límite de {limit}. Descomprímalo y suelte los archivos útiles.',
    'archive-too-deep':
      '«{name}» es un archivo comprimido dentro de otro, a su vez dentro de otro: no se ha abierto. Extráigalo y suéltelo solo.',
    'archive-member-encrypted':
      '«{name}» está protegido con contraseña en el archivo comprimido. Extráigalo con su contraseña y suéltelo.',
    'archive-member-damaged':
      '«{name}» está dañado en el archivo comprimido y no puede extraerse. Pida una nueva copia; los demás archivos se han leído.',
    'archive-member-twice':
      'El archivo comprimido contiene dos archivos llamados «{name}». Se leen ambos, el segundo como «{twin}». Compruebe cuál es el auténtico.',
    'table-damaged':
      'El archivo {format} «{name}» está dañado o incompleto y no puede leerse por completo. Pida una nueva copia.',
    'table-encrypted': 'El archivo «{name}» está cifrado. Pida una copia sin cifrar a quien lo envió.',
    'table-compressed':
      'El archivo «{name}» está comprimido de un modo que aquí no se lee ({method}). Pídalo sin comprimir, o en formato Parquet o CSV.',
    'table-too-large':
      '«{name}» tiene {rows} filas, por encima del límite de {limit}. Pida el archivo en varias partes, por ejemplo una por año.',
    'values-several':
      'En «{name}», {rows} registros llevan varios valores para una misma propiedad ({properties}). Se ha usado el primero; los demás quedan en el texto de la fila.',
    'records-not-read':
      'En «{name}», {rows} registros son de una clase que no tiene lugar en el expediente ({kinds}). Se apartan y se enumeran.',
    'statement-absent':
      'El archivo «{name}» está en formato {format}, pero no contiene ningún movimiento ni saldo contable. Pida a la entidad el extracto mismo.',
    'statement-damaged':
      'El extracto «{name}» está cortado o dañado en la línea {line} («{seen}»). Lo anterior se ha leído; el registro afectado queda en cuarentena. Pida una nueva copia.',
    'statement-refused':
      '«{name}» no contiene un extracto, sino la negativa de la entidad consultada: {seen}. Pida una nueva extracción.',
    'statement-part-unread':
      '«{name}» contiene además, desde la línea {line}, elementos que no son movimientos de cuenta y no se han incorporado: {seen}. Consúltelos en el archivo.',
    'statement-total-differs':
      'El total anunciado en la línea {line} de «{name}» no coincide con los movimientos leídos: anunciado {said}, leído {found}. Pida una nueva copia y compruebe si faltan movimientos.',
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
      'Faltan columnas sin las cuales no se puede leer ninguna fila de «{name}». Indíquelas en la correspondencia.',
    'mapping-unsure':
      '«{name}» no se ha importado: su lectura pide una respuesta que el archivo no da. Désela en la página de correspondencia o en un archivo de correspondencia.',
    'mapping-file-invalid':
      'El archivo de correspondencia «{name}» no es válido ({where}). Corrija ese punto, o guarde de nuevo la correspondencia.',
    'recipe-file-invalid':
      'La receta «{name}» no es válida ({where}). No se ha usado nada de ella; corrija ese punto, o expórtela de nuevo.',
    'step-without-sheet':
      'El paso {step} de la receta no se ha aplicado: ninguna hoja del expediente es la que busca ({wanted}). Suelte ese archivo, o desactive el paso.',
    'step-without-column':
      'El paso {step} de la receta no se ha aplicado a «{name}»: no tiene la columna «{column}». Revise los encabezados, o desactive el paso.',
    'step-row-differs':
      'El paso {step} de la receta no se ha aplicado: la fila {row} de «{name}» ya no contiene el texto que corregía. Compare las dos versiones del archivo y rehaga o elimine el paso.',
    'step-without-effect': 'El paso {step} de la receta no ha cambiado ninguna celda. Revise su texto, o desactívelo.',
    'parameters-file-invalid':
      'El archivo de parámetros «{name}» no se puede aplicar: {where}. Corrija ese punto; los parámetros vigentes no han cambiado.',
    'rules-file-invalid':
      'El archivo de reglas «{name}» no se puede aplicar: {where}. Corrija ese punto; las reglas vigentes no han cambiado.',
    'second-table':
      'En «{name}», una segunda tabla empieza en la fila {line}, de otra cuenta ({account}). No se ha tomado nada de este archivo: guarde cada cuenta en su propio archivo y suéltelos.',
    'source-missing':
      'El archivo de origen «{name}» (huella {sha256}) ya no está disponible. Suéltelo de nuevo para ver sus filas originales.',
    'source-changed':
      'El archivo «{name}» ha cambiado desde su importación (huella esperada: {sha256}). Devuelva el archivo original, o importe el expediente de nuevo.',
    'memory-full':
      'La memoria del navegador está llena: harían falta {needs} y quedan {has}. Lo importado antes sigue siendo utilizable. Cierre otras pestañas, importe un período más corto, o use la línea de comandos: npm run -s limier -- analyse caso/ --json resultado.json --snapshot caso.html',
    'too-large':
      'Estos archivos son demasiado grandes para esta pestaña: harían falta {needs} y el límite es {has}. Nada de ellos se ha importado. Importe un período más corto, o use la línea de comandos: npm run -s limier -- analyse caso/ --json resultado.json --snapshot caso.html',
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
    'snapshot-version':
      '«{name}» es una instantánea de formato {format}, que esta versión no lee. Ábrala con doble clic, o use la versión de Limier que la escribió.',
    'snapshot-leak':
      '«{name}» no se ha guardado: {values, plural, one {queda # valor que debía retirarse} other {quedan # valores que debían retirarse}}. Elija otro nivel y comunique este defecto.',
    'snapshot-masked':
      '«{name}» se escribió enmascarado, con los nombres sustituidos bajo la clave del expediente: sin ella nada puede compararse. Dé el archivo del expediente (o --case, --alias-key-file), o verifique la instantánea completa.',
    'alias-key-wrong':
      'La clave de los alias no es aquella con la que se escribió «{name}». Dé el archivo del expediente del que procede.',
    'passphrase-wrong':
      'Esta frase de contraseña no abre «{name}». El archivo está intacto: compruebe la ortografía y el orden de las palabras, o pida la frase al remitente.',
    'key-file-invalid':
      '«{name}» no es una clave de Limier, o el archivo está dañado. Tome una copia intacta; sin ella no se abre nada de lo cifrado para esta clave.',
    'key-passphrase-wrong':
      'Esta frase de contraseña no abre la clave «{name}». El archivo de la clave está intacto: compruebe la ortografía y el orden de las palabras. Nadie más conoce esta frase.',
    'key-file-purpose':
      '«{name}» {wanted, select, signing {sirve para recibir, no para firmar. Elija una clave de firma} other {sirve para firmar, no para recibir. Elija la clave cuya clave pública dio}}.',
    'key-not-recipient':
      '«{name}» no está cifrado para la clave de {key} (huella {print}). Elija la clave cuya huella se muestra, o pida un ejemplar cifrado para la suya.',
    'public-key-invalid':
      '«{name}» no es una clave pública de Limier. Pida al destinatario la línea que empieza por limier-public-key-1, nunca el archivo de su clave.',
    'snapshot-way-missing':
      '«{name}» está cifrado y no se abre así. Una frase de contraseña solo abre lo cifrado con una frase, una clave solo lo cifrado para ella.',
    'crypto-missing':
      'Este navegador no da acceso al cifrado aquí. Abra Limier en su dirección localhost o https, con un navegador reciente.',
    'case-damaged':
      'El archivo de caso «{name}» está cortado o dañado: no se ha abierto nada de él. Tome otra copia, o el caso guardado por este navegador si lo hay.',
    'case-newer':
      '«{name}» fue guardado por una versión más reciente de Limier (formato {format}; esta lee hasta el formato {known}). No se ha abierto nada de él. Actualice Limier y vuelva a abrir el archivo.',
    'case-altered':
      '«{name}» no está como se guardó: la parte «{part}» fue modificada o dañada. No se ha abierto nada de él. Tome otra copia del archivo.',
    'case-journal-broken':
      'El diario de «{name}» está roto en la línea {line}: a partir de ahí pudo haberse reescrito. El caso está abierto, y la página Diario muestra esa línea. Compare con una copia anterior.',
    'case-copy-lost':
      'La copia del caso «{name}» guardada por este navegador ya no se puede leer. Abra el archivo de caso que guardó.',
  },
} satisfies Trilingual<Readonly<Record<ProblemCode, string>>>;
