<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en">
<context>
    <name>AboutSheet</name>
    <message>
        <source>A local notebook for people who coach communities of practice and professional learning communities. Free software under the MIT licence. Nothing leaves this computer.</source>
        <translation>Un carnet local pour les personnes qui accompagnent des communautés de pratique et des communautés d’apprentissage professionnelles. Logiciel libre, sous licence MIT. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Carnet CAR</source>
        <translation>Carnet CAR</translation>
    </message>
    <message>
        <source>Carnet CAR never looks for updates: to upgrade, open a newer installer; your data stays. Before you open one, compare its SHA-256 sum with the line of the file SHA256SUMS published beside it:</source>
        <translation>Carnet CAR ne cherche jamais de mises à jour&#xa0;: pour passer à une nouvelle version, ouvrez son programme d’installation; vos données restent. Avant de l’ouvrir, comparez sa somme SHA-256 avec la ligne du fichier SHA256SUMS publié à côté&#xa0;:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Is this installer the real one?</source>
        <translation>Ce programme d’installation est-il le bon?</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>This is the portable program: its data and its automatic backups travel with it. A stick is lost, lent and pulled out too soon: protect your data with a password, and keep a backup elsewhere. Everything is slower than when installed.</source>
        <translation>Ceci est le programme portatif&#xa0;: ses données et ses copies de sauvegarde automatiques voyagent avec lui. Une clé se perd, se prête et se retire trop tôt&#xa0;: protégez vos données par un mot de passe et gardez une copie de sauvegarde ailleurs. Tout est plus lent qu’avec le programme installé.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>{version}, build {commit} of {date} for {system}</source>
        <translation>{version}, assemblée le {date} à partir de {commit} pour {system}</translation>
    </message>
    <message>
        <source>{version}, run from its source</source>
        <translation>{version}, ouverte à partir de ses sources</translation>
    </message>
</context>
<context>
    <name>AbsenceReason</name>
    <message>
        <source>Leave or personal reason</source>
        <translation>Congé ou raison personnelle</translation>
    </message>
    <message>
        <source>Needed at the school</source>
        <translation>Présence requise à l’école</translation>
    </message>
    <message>
        <source>No substitute available</source>
        <translation>Suppléance non disponible</translation>
    </message>
    <message>
        <source>Other professional obligation</source>
        <translation>Autre obligation professionnelle</translation>
    </message>
    <message>
        <source>Training or conference</source>
        <translation>Formation ou colloque</translation>
    </message>
    <message>
        <source>Travel or weather</source>
        <translation>Déplacement ou météo</translation>
    </message>
</context>
<context>
    <name>AccessLog</name>
    <message>
        <source>Backup restored</source>
        <translation>Sauvegarde restaurée</translation>
    </message>
    <message>
        <source>Document or data given out</source>
        <translation>Document ou données remis</translation>
    </message>
    <message>
        <source>Information corrected</source>
        <translation>Renseignement rectifié</translation>
    </message>
    <message>
        <source>Information destroyed</source>
        <translation>Renseignements détruits</translation>
    </message>
    <message>
        <source>Names taken away</source>
        <translation>Noms retirés</translation>
    </message>
    <message>
        <source>Notebook unlocked</source>
        <translation>Carnet déverrouillé</translation>
    </message>
    <message>
        <source>Page of a person opened</source>
        <translation>Fiche d’une personne ouverte</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Mot de passe changé</translation>
    </message>
</context>
<context>
    <name>ActivityKind</name>
    <message>
        <source>Activity given by a peer</source>
        <translation>Activité donnée par un pair</translation>
    </message>
    <message>
        <source>Given as an instructor</source>
        <translation>Formation donnée</translation>
    </message>
    <message>
        <source>Specialised reading</source>
        <translation>Lecture spécialisée</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation suivie</translation>
    </message>
</context>
<context>
    <name>ActivitySheet</name>
    <message>
        <source>A university, a service centre, a peer, an author.</source>
        <translation>Une université, un centre de services, un pair, un ouvrage.</translation>
    </message>
    <message>
        <source>Activity outside the meetings</source>
        <translation>Activité hors des rencontres</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>As the person declares it.</source>
        <translation>Telle que la personne la déclare.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Given by (optional)</source>
        <translation>Donnée par (facultatif)</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Type a date, such as {example}.</source>
        <translation>Tapez une date, comme {example}.</translation>
    </message>
    <message>
        <source>activity outside the meetings</source>
        <translation>activité hors des rencontres</translation>
    </message>
</context>
<context>
    <name>AddMembersSheet</name>
    <message numerus="yes">
        <source>%n member(s) added.</source>
        <translation>
            <numerusform>Ajout de %n membre.</numerusform>
            <numerusform>Ajout de %n membres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>Ajouter des membres</translation>
    </message>
    <message>
        <source>Add {name} to the directory</source>
        <translation>Ajouter {name} au répertoire</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>Choisissez au moins une personne.</translation>
    </message>
    <message>
        <source>Do not add {name}</source>
        <translation>Ne pas ajouter {name}</translation>
    </message>
    <message>
        <source>Nobody in the directory has this name: add this person, or empty the field.</source>
        <translation>Personne ne porte ce nom dans le répertoire&#xa0;: ajoutez cette personne, ou videz le champ.</translation>
    </message>
    <message>
        <source>added person</source>
        <translation>ajout d’une personne</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Type the first letters of a name</source>
        <translation>Tapez les premières lettres d’un nom</translation>
    </message>
    <message>
        <source>added members</source>
        <translation>ajout de membres</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>An item takes between 0 minutes and 24 hours.</source>
        <translation>Un point dure de 0 minute à 24 heures.</translation>
    </message>
    <message>
        <source>Carried over from {day}</source>
        <translation>Reporté du {day}</translation>
    </message>
    <message>
        <source>Write what this item is about.</source>
        <translation>Écrivez sur quoi porte ce point.</translation>
    </message>
</context>
<context>
    <name>AgendaActions</name>
    <message>
        <source>Agenda item deleted; its notes stay with the meeting.</source>
        <translation>Point supprimé; ses notes restent dans la rencontre.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>The item waits with those of the community.</source>
        <translation>Le point attend avec ceux de la communauté.</translation>
    </message>
    <message>
        <source>Treated or not</source>
        <translation>Traité ou non</translation>
    </message>
    <message>
        <source>agenda item {number}</source>
        <translation>point {number}</translation>
    </message>
    <message>
        <source>deleted agenda item</source>
        <translation>suppression d’un point</translation>
    </message>
    <message>
        <source>item kept for later</source>
        <translation>mise en attente d’un point</translation>
    </message>
    <message>
        <source>order of the agenda</source>
        <translation>ordre des points</translation>
    </message>
</context>
<context>
    <name>AgendaItemSheet</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Agenda item {number}</source>
        <translation>Point {number}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Facilitator’s script</source>
        <translation>Script d’animation</translation>
    </message>
    <message>
        <source>For you alone: it is in no document.</source>
        <translation>Pour vous seulement&#xa0;: il ne paraît dans aucun document.</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>Intention</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>New agenda item</source>
        <translation>Nouveau point</translation>
    </message>
    <message>
        <source>Note for everyone</source>
        <translation>Note pour tout le monde</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>agenda item {number}</source>
        <translation>point {number}</translation>
    </message>
    <message>
        <source>new agenda item</source>
        <translation>ajout d’un point</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>A contribution from research</source>
        <translation>Apport de la recherche</translation>
    </message>
    <message>
        <source>A look at one practice</source>
        <translation>Regard sur une pratique</translation>
    </message>
    <message>
        <source>A text, a tool or a finding, and what it changes in my school</source>
        <translation>Un texte, un outil ou un résultat, et son transfert dans mon école</translation>
    </message>
    <message>
        <source>Attendance and roles</source>
        <translation>Présences et rôles</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Codevelopment in six steps</source>
        <translation>Codéveloppement en six étapes</translation>
    </message>
    <message>
        <source>Coherence between tiers: what our communities ask of us</source>
        <translation>Cohérence entre paliers&#xa0;: ce que nos communautés nous demandent</translation>
    </message>
    <message>
        <source>Commitment and next data</source>
        <translation>Engagement et prochaine donnée</translation>
    </message>
    <message>
        <source>Commitments of each organisation, and close</source>
        <translation>Engagements de chaque organisme et clôture</translation>
    </message>
    <message>
        <source>Counts per level of mastery</source>
        <translation>Comptes par niveau de maîtrise</translation>
    </message>
    <message>
        <source>Decisions for the whole approach</source>
        <translation>Décisions pour l’ensemble de la démarche</translation>
    </message>
    <message>
        <source>Did we keep our norms?</source>
        <translation>Normes tenues?</translation>
    </message>
    <message>
        <source>Did we keep our norms? Quick feedback</source>
        <translation>Normes tenues? Rétroaction éclair</translation>
    </message>
    <message>
        <source>Directors general: a full day</source>
        <translation>Directions générales&#xa0;: une journée</translation>
    </message>
    <message>
        <source>Expectations: earlier experiences of coaching, hopes</source>
        <translation>Attentes&#xa0;: expériences d’accompagnement, souhaits</translation>
    </message>
    <message>
        <source>First meeting with a school</source>
        <translation>Amorce avec un milieu</translation>
    </message>
    <message>
        <source>How it fits the centre’s plan of action</source>
        <translation>Liens avec le plan d’action du centre</translation>
    </message>
    <message>
        <source>Introductions: what each one brings</source>
        <translation>Présentations&#xa0;: ce que chaque personne apporte</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Dîner</translation>
    </message>
    <message>
        <source>Meeting with partners</source>
        <translation>Rencontre de partenaires</translation>
    </message>
    <message>
        <source>My commitments until the next meeting</source>
        <translation>Mes engagements d’ici la prochaine rencontre</translation>
    </message>
    <message>
        <source>Needs of the school, without naming anyone</source>
        <translation>Besoins de l’école, sans nommer personne</translation>
    </message>
    <message>
        <source>Next meeting: date, roles, close</source>
        <translation>Prochaine rencontre&#xa0;: date, rôles, clôture</translation>
    </message>
    <message>
        <source>Next step, who leads it, how we will count it</source>
        <translation>Prochaine étape, responsable, façon d’en rendre compte</translation>
    </message>
    <message>
        <source>Other business</source>
        <translation>Divers</translation>
    </message>
    <message>
        <source>Our response: support, enrichment, who and when</source>
        <translation>Notre réponse&#xa0;: soutien, enrichissement, qui et quand</translation>
    </message>
    <message>
        <source>Peer consultation on one situation</source>
        <translation>Consultation entre pairs sur une situation</translation>
    </message>
    <message>
        <source>Portrait of the school and its steering group</source>
        <translation>Portrait du milieu et de son comité porteur</translation>
    </message>
    <message>
        <source>Preparation: who does what by when</source>
        <translation>Préparation&#xa0;: qui fait quoi, pour quand</translation>
    </message>
    <message>
        <source>Present 10, clarify 10, discuss 15, sum up 10</source>
        <comment>minutes of a protocol</comment>
        <translation>Présenter 10, clarifier 10, discuter 15, synthétiser 10</translation>
    </message>
    <message>
        <source>Professional learning community</source>
        <translation>Communauté d’apprentissage professionnelle</translation>
    </message>
    <message>
        <source>Roles, calendar, safety and consent</source>
        <translation>Rôles, calendrier, sécurité et consentement</translation>
    </message>
    <message>
        <source>Round: where each organisation stands, and one obstacle</source>
        <translation>Tour de table&#xa0;: où en est chaque organisme, et un obstacle</translation>
    </message>
    <message>
        <source>School leaders’ community of practice</source>
        <translation>CoP de directions d’établissement</translation>
    </message>
    <message>
        <source>Successes: one each, one minute</source>
        <translation>Bons coups&#xa0;: un par personne, une minute</translation>
    </message>
    <message>
        <source>Today’s data: a common assessment</source>
        <translation>Donnée du jour&#xa0;: une évaluation commune</translation>
    </message>
    <message>
        <source>Welcome and intentions of the day</source>
        <translation>Accueil et intentions de la journée</translation>
    </message>
    <message>
        <source>Welcome and introductions</source>
        <translation>Accueil et présentations</translation>
    </message>
    <message>
        <source>Welcome, attendance, norms and roles of the day</source>
        <translation>Accueil, présences, normes et rôles du jour</translation>
    </message>
    <message>
        <source>What became of our commitments</source>
        <translation>Suivi de nos engagements</translation>
    </message>
    <message>
        <source>What coaching offers, and what it does not</source>
        <translation>Ce que l’accompagnement offre, et n’offre pas</translation>
    </message>
    <message>
        <source>What the partner could contribute</source>
        <translation>Contributions possibles du partenaire</translation>
    </message>
    <message>
        <source>What worked, and why</source>
        <translation>Ce qui a fonctionné, et pourquoi</translation>
    </message>
    <message>
        <source>Where we start from</source>
        <translation>Notre point de départ</translation>
    </message>
    <message>
        <source>commitments</source>
        <comment>part of the title of a point of an agenda</comment>
        <translation>engagements</translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>+ Item</source>
        <translation>+ Point</translation>
    </message>
    <message>
        <source>Adds an item after the selected one</source>
        <translation>Ajoute un point après celui qui est choisi</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>From a template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Partir d’un modèle</translation>
    </message>
    <message>
        <source>Start from a template made for this kind of community, or write the first item.</source>
        <translation>Partez d’un modèle conçu pour ce type de communauté, ou écrivez le premier point.</translation>
    </message>
    <message>
        <source>No agenda yet</source>
        <translation>Aucun ordre du jour pour l’instant</translation>
    </message>
    <message>
        <source>No item: notes belong to the whole meeting</source>
        <translation>Aucun point&#xa0;: les notes vont à toute la rencontre</translation>
    </message>
    <message>
        <source>{minutes} more than the meeting lasts.</source>
        <translation>{minutes} de plus que la rencontre.</translation>
    </message>
    <message>
        <source>{minutes} of the meeting are not planned.</source>
        <translation>{minutes} de la rencontre restent à prévoir.</translation>
    </message>
</context>
<context>
    <name>AgendaState</name>
    <message>
        <source>Deferred</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>To be treated</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Treated</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
</context>
<context>
    <name>AgendaTable</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>done in {minutes}</source>
        <translation>fait en&#xa0;{minutes}</translation>
    </message>
</context>
<context>
    <name>Anew</name>
    <message>
        <source>There is data here, or a backup of it: nothing was put aside. Try again to open it, or restore the backup.</source>
        <translation>Il y a ici des données, ou une sauvegarde&#xa0;: rien n’a été mis de côté. Réessayez de les ouvrir, ou restaurez la sauvegarde.</translation>
    </message>
</context>
<context>
    <name>AnewSheet</name>
    <message>
        <source>I looked, and I want an empty notebook</source>
        <translation>J’ai cherché, et je veux un carnet vide</translation>
    </message>
    <message>
        <source>Look first for the missing file: in the trash, on a stick, on the former computer, with whoever looks after this one. What is left here, such as the key file, goes into a folder of its own: should the data be found again, it is needed to open it.</source>
        <translation>Cherchez d’abord le fichier qui manque&#xa0;: dans la corbeille, sur une clé, sur l’ancien ordinateur, auprès du service informatique. Ce qui reste ici, comme le fichier de clés, va dans un dossier à part&#xa0;: si les données sont retrouvées, il le faudra pour les ouvrir.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Recommencer à neuf</translation>
    </message>
    <message>
        <source>Start anew?</source>
        <translation>Recommencer à neuf?</translation>
    </message>
    <message>
        <source>The notebook will be empty, as on the first day.</source>
        <translation>Le carnet sera vide, comme au premier jour.</translation>
    </message>
</context>
<context>
    <name>AnnualReport</name>
    <message numerus="yes">
        <source>%n private note(s) of the year, which stay with you.</source>
        <translation>
            <numerusform>%n note privée de l’année, qui reste avec vous.</numerusform>
            <numerusform>%n notes privées de l’année, qui restent avec vous.</numerusform>
        </translation>
    </message>
    <message>
        <source>A count from 1 to 4 is written “fewer than 5”. Other figures are withheld where they would let it be found by subtraction from a total; a rate is withheld with the seats that it comes from. A whole breakdown is withheld where nothing smaller is enough.</source>
        <translation>Un nombre de 1 à 4 s’écrit «&#xa0;moins de 5&#xa0;». D’autres chiffres sont masqués là où ils permettraient de le retrouver par soustraction d’un total; un taux est masqué avec les places dont il provient. Une répartition entière est masquée lorsque rien de moindre ne suffit.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Annex – Anonymisation</source>
        <translation>Annexe – Anonymisation</translation>
    </message>
    <message>
        <source>Annex – Method</source>
        <translation>Annexe – Méthode</translation>
    </message>
    <message>
        <source>Annual coaching report</source>
        <translation>Rapport annuel d’accompagnement</translation>
    </message>
    <message>
        <source>Anonymous: no name, nothing under five</source>
        <translation>Anonyme&#xa0;: aucun nom, rien sous cinq</translation>
    </message>
    <message>
        <source>Appendix – Meetings behind the figures</source>
        <translation>Annexe – Rencontres derrière les chiffres</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Attendance by community</source>
        <translation>Présence par communauté</translation>
    </message>
    <message>
        <source>Attendance over the year</source>
        <translation>Présence au fil de l’année</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communautés</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Community {number}</source>
        <translation>Communauté&#xa0;{number}</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Table des matières</translation>
    </message>
    <message>
        <source>Counts from 1 to 4, and those from which they could be found.</source>
        <translation>Les nombres de 1 à 4, et ceux qui permettraient de les retrouver.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Hours of meeting</source>
        <translation>Heures de rencontre</translation>
    </message>
    <message>
        <source>Hours of meeting by month</source>
        <translation>Heures de rencontre par mois</translation>
    </message>
    <message>
        <source>In the words of the groups</source>
        <translation>Dans les mots des groupes</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind of community</source>
        <translation>Type de communauté</translation>
    </message>
    <message>
        <source>Meetings already planned: {count}.</source>
        <translation>Rencontres déjà planifiées&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>Rencontres tenues</translation>
    </message>
    <message>
        <source>Meetings held, by month</source>
        <translation>Rencontres tenues, par mois</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>No community is accompanied yet.</source>
        <translation>Aucune communauté n’est encore accompagnée.</translation>
    </message>
    <message>
        <source>No meeting was held in this school year.</source>
        <translation>Aucune rencontre n’a été tenue cette année scolaire.</translation>
    </message>
    <message>
        <source>No note of this school year names a dimension.</source>
        <translation>Aucune note de cette année scolaire ne nomme de dimension.</translation>
    </message>
    <message>
        <source>No note was shared in this school year.</source>
        <translation>Aucune note n’a été partagée cette année scolaire.</translation>
    </message>
    <message>
        <source>No words of the groups may be told here; notes are counted by kind in this report.</source>
        <translation>Aucune parole des groupes ne peut être rapportée ici; les notes sont comptées par type dans ce rapport.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes: those shared at least with the group. Private notes are neither told nor counted.</source>
        <translation>Notes&#xa0;: celles qui sont partagées au moins avec le groupe. Les notes privées ne sont ni rapportées ni comptées.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisation not known</source>
        <translation>Organisation inconnue</translation>
    </message>
    <message>
        <source>People who came</source>
        <translation>Personnes venues</translation>
    </message>
    <message>
        <source>People: everybody who came to at least one meeting, counted once. Each person, with their seats and hours, counts in the organisation where they worked on the day of the last meeting that concerned them.</source>
        <translation>Personnes&#xa0;: toutes celles qui sont venues à au moins une rencontre, comptées une seule fois. Chaque personne, avec ses places et ses heures, compte dans l’organisation où elle travaillait le jour de la dernière rencontre qui la concernait.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>School or organisation</source>
        <translation>École ou organisation</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Année scolaire</translation>
    </message>
    <message>
        <source>Seats and hours by community</source>
        <translation>Places et heures par communauté</translation>
    </message>
    <message>
        <source>Seats and hours by kind of community</source>
        <translation>Places et heures par type de communauté</translation>
    </message>
    <message>
        <source>Seats and hours by school or organisation</source>
        <translation>Places et heures par école ou organisation</translation>
    </message>
    <message>
        <source>Seats covered</source>
        <translation>Places occupées</translation>
    </message>
    <message>
        <source>Seats expected</source>
        <translation>Places attendues</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Sections not chosen: {sections}.</source>
        <translation>Les sections non choisies&#xa0;: {sections}.</translation>
    </message>
    <message>
        <source>The names of people and communities, titles and places of meetings.</source>
        <translation>Les noms des personnes et des communautés, les titres et les lieux des rencontres.</translation>
    </message>
    <message>
        <source>The names of the people who shared a note.</source>
        <translation>Les noms des personnes qui ont partagé une note.</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n note(s) that this reader may not read: they are counted only.</source>
        <translation>
            <numerusform>Le texte de %n note que ce lectorat ne peut pas lire&#xa0;: elle est seulement comptée.</numerusform>
            <numerusform>Le texte de %n notes que ce lectorat ne peut pas lire&#xa0;: elles sont seulement comptées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The words of commitments and who took them on: they are counted only.</source>
        <translation>Le texte des engagements et qui les a pris&#xa0;: ils sont seulement comptés.</translation>
    </message>
    <message>
        <source>This information serves the coaching, never the evaluation of people.</source>
        <translation>Ces données servent l’accompagnement, jamais l’évaluation des personnes.</translation>
    </message>
    <message>
        <source>This version is not anonymous: it names communities and organisations, and small figures could point at people. Share it only with its reader.</source>
        <translation>Cette version n’est pas anonyme&#xa0;: elle nomme des communautés et des organisations, et de petits nombres pourraient désigner des personnes. Ne la transmettez qu’à ses destinataires.</translation>
    </message>
    <message>
        <source>This version names no person and no community, and holds no words that people wrote.</source>
        <translation>Cette version ne nomme aucune personne ni aucune communauté, et ne contient aucun texte écrit par des personnes.</translation>
    </message>
    <message>
        <source>Workload by community</source>
        <translation>Charge de travail par communauté</translation>
    </message>
    <message>
        <source>tier {number}</source>
        <translation>palier&#xa0;{number}</translation>
    </message>
    <message>
        <source>{version} – produced on {date}</source>
        <translation>{version} – produit le {date}</translation>
    </message>
</context>
<context>
    <name>AnotherDateSheet</name>
    <message>
        <source>Another date</source>
        <translation>Autre date</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>The arrows go a day back or ahead.</source>
        <translation>Les flèches reculent ou avancent d’un jour.</translation>
    </message>
    <message>
        <source>Type a date, such as {example}.</source>
        <translation>Entrez une date, par exemple {example}.</translation>
    </message>
    <message>
        <source>Use this date</source>
        <translation>Prendre cette date</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>A refusal, even in part, says why and by which section of the Act.</source>
        <translation>Un refus, même partiel, dit pourquoi et selon quel article de la Loi.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer the request</source>
        <translation>Répondre à la demande</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Réponse donnée le</translation>
    </message>
    <message>
        <source>Make the person’s file…</source>
        <translation>Produire le dossier de la personne…</translation>
    </message>
    <message>
        <source>Note the answer</source>
        <translation>Noter la réponse</translation>
    </message>
    <message>
        <source>Now: {value}</source>
        <translation>Actuellement&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Say the day of the answer.</source>
        <translation>Indiquez le jour de la réponse.</translation>
    </message>
    <message>
        <source>The answer is noted.</source>
        <translation>La réponse est notée.</translation>
    </message>
    <message>
        <source>The value before stays in the register; frozen minutes keep their words.</source>
        <translation>La valeur précédente reste au registre; les comptes rendus figés gardent leurs mots.</translation>
    </message>
    <message>
        <source>answer to a request</source>
        <translation>réponse à une demande</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Langue du programme</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>The language changes the next time Carnet CAR starts.</source>
        <translation>La langue changera au prochain démarrage de Carnet CAR.</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>Absence</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Motivée</translation>
    </message>
    <message>
        <source>Excused absence</source>
        <translation>Absence motivée</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Personne invitée</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Départ anticipé</translation>
    </message>
    <message>
        <source>Not expected</source>
        <translation>Hors convocation</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Partly present</source>
        <translation>Présence partielle</translation>
    </message>
    <message>
        <source>Partly remote</source>
        <translation>Présence hybride</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Present remotely</source>
        <translation>Présence à distance</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>À distance</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>Représentation</translation>
    </message>
    <message>
        <source>The departure is before the arrival: correct one of the two times.</source>
        <translation>Le départ précède l’arrivée&#xa0;: corrigez l’une des deux heures.</translation>
    </message>
    <message>
        <source>These times are outside the meeting ({hours}), or more than an hour before or after it: correct one of them.</source>
        <translation>Ces heures sont hors de la rencontre ({hours}), ou la dépassent de plus d’une heure&#xa0;: corrigez-en une.</translation>
    </message>
    <message>
        <source>This meeting was postponed or cancelled: plan it again to take attendance.</source>
        <translation>Cette rencontre est reportée ou annulée&#xa0;: planifiez-la de nouveau pour prendre les présences.</translation>
    </message>
    <message>
        <source>This person is already on the sheet.</source>
        <translation>Cette personne est déjà sur la feuille.</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>Two of these stays overlap: correct one of their times.</source>
        <translation>Deux de ces présences se chevauchent&#xa0;: corrigez l’une des heures.</translation>
    </message>
    <message>
        <source>Write at least a name.</source>
        <translation>Écrivez au moins un nom.</translation>
    </message>
    <message>
        <source>Write the name of the person who came instead.</source>
        <translation>Écrivez le nom de la personne venue en remplacement.</translation>
    </message>
</context>
<context>
    <name>AttendanceCard</name>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>No attendance taken yet.</source>
        <translation>Aucune présence notée pour l’instant.</translation>
    </message>
    <message>
        <source>This data supports coaching; it never evaluates people.</source>
        <translation>Ces données servent l’accompagnement, non l’évaluation des personnes.</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Année suivante</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Année précédente</translation>
    </message>
    <message>
        <source>{hours} attended</source>
        <translation>{hours} de participation</translation>
    </message>
    <message>
        <source>{status}: {count}</source>
        <translation>{status}&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>AttendanceImport</name>
    <message>
        <source>Nobody in this report was there during the meeting ({hours}): choose another report, or correct the hours of the meeting.</source>
        <translation>Aucune personne de ce rapport n’était là pendant la rencontre ({hours})&#xa0;: choisissez un autre rapport ou corrigez les heures de la rencontre.</translation>
    </message>
    <message>
        <source>This report is of {theirs} and the meeting of {ours}: choose the report of that day, or open the other meeting.</source>
        <translation>Ce rapport date du {theirs} et la rencontre, du {ours}&#xa0;: choisissez le rapport de ce jour ou ouvrez l’autre rencontre.</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>déjà notée</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>choisie par vous</translation>
    </message>
    <message>
        <source>chosen by you before</source>
        <translation>déjà choisie par vous</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>présence complétée</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>la ligne n’a pas de nom</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissée de côté</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>présence notée</translation>
    </message>
    <message>
        <source>marked by hand: left as it is</source>
        <translation>notée à la main, conservée</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>nom presque identique</translation>
    </message>
    <message>
        <source>new guest</source>
        <translation>nouvelle personne invitée</translation>
    </message>
    <message>
        <source>nobody for certain</source>
        <translation>personne de façon certaine</translation>
    </message>
    <message>
        <source>not there during the meeting</source>
        <translation>hors des heures de la rencontre</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>même adresse de courriel</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>stayed in the waiting room</source>
        <translation>restée dans la salle d’attente</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>à trancher</translation>
    </message>
    <message>
        <source>you, who hold the meeting</source>
        <translation>vous, qui animez la rencontre</translation>
    </message>
</context>
<context>
    <name>AttendanceKey</name>
    <message>
        <source>?</source>
        <comment>to be confirmed</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>A</source>
        <comment>absent</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>E</source>
        <comment>excused</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>G</source>
        <comment>guest</comment>
        <translation>V</translation>
    </message>
    <message>
        <source>H</source>
        <comment>partly remote</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>I</source>
        <comment>partly present</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>L</source>
        <comment>late</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>N</source>
        <comment>not expected</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>O</source>
        <comment>observer</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>P</source>
        <comment>present</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>R</source>
        <comment>remote</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>S</source>
        <comment>represented</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>T</source>
        <comment>left early</comment>
        <translation>T</translation>
    </message>
</context>
<context>
    <name>AttendanceLetter</name>
    <message>
        <source>?</source>
        <comment>to be confirmed</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>A</source>
        <comment>absent</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>E</source>
        <comment>excused</comment>
        <translation>AM</translation>
    </message>
    <message>
        <source>G</source>
        <comment>guest</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>H</source>
        <comment>hybrid</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>L</source>
        <comment>late</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>LE</source>
        <comment>left early</comment>
        <translation>DA</translation>
    </message>
    <message>
        <source>NE</source>
        <comment>not expected</comment>
        <translation>NC</translation>
    </message>
    <message>
        <source>O</source>
        <comment>observer</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>P</source>
        <comment>present</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>PP</source>
        <comment>partly present</comment>
        <translation>PP</translation>
    </message>
    <message>
        <source>R</source>
        <comment>remote</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>RE</source>
        <comment>represented</comment>
        <translation>RE</translation>
    </message>
</context>
<context>
    <name>AttendanceMenu</name>
    <message>
        <source>Clear the mark</source>
        <translation>Effacer la marque</translation>
    </message>
    <message>
        <source>Enter the signed sheet…</source>
        <translation>Saisir la feuille signée…</translation>
    </message>
    <message>
        <source>Plain list</source>
        <translation>Liste simple</translation>
    </message>
    <message>
        <source>Releases…</source>
        <translation>Libérations…</translation>
    </message>
    <message>
        <source>Times, reason, substitute…</source>
        <translation>Heures, motif, remplacement…</translation>
    </message>
    <message>
        <source>Who counts in the rate…</source>
        <translation>Qui compte dans le taux…</translation>
    </message>
</context>
<context>
    <name>AttendancePanel</name>
    <message numerus="yes">
        <source>%n are not marked yet.</source>
        <translation>
            <numerusform>%n présence reste à marquer.</numerusform>
            <numerusform>%n présences restent à marquer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guests are not counted.</source>
        <translation>
            <numerusform>%n personne invitée n’est pas comptée.</numerusform>
            <numerusform>%n personnes invitées ne sont pas comptées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people marked present.</source>
        <translation>
            <numerusform>Présence de %n personne marquée.</numerusform>
            <numerusform>Présence de %n personnes marquée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n à confirmer</numerusform>
            <numerusform>%n à confirmer</numerusform>
        </translation>
    </message>
    <message>
        <source>+ Guest</source>
        <translation>+ Personne invitée</translation>
    </message>
    <message>
        <source>Add members to the community, or write down guests.</source>
        <translation>Ajoutez des membres à la communauté, ou inscrivez des personnes invitées.</translation>
    </message>
    <message>
        <source>All present</source>
        <translation>Groupe complet</translation>
    </message>
    <message>
        <source>Alt+3 comes here; Enter goes to the person found</source>
        <translation>Alt+3 mène ici; Entrée va à la personne trouvée</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Every member has a mark already.</source>
        <translation>Chaque membre a déjà une marque.</translation>
    </message>
    <message>
        <source>Find a person on the sheet</source>
        <translation>Trouver une personne sur la feuille</translation>
    </message>
    <message>
        <source>From Teams, Zoom or Google Meet, by Ctrl+Shift+I</source>
        <translation>De Teams, Zoom ou Google Meet, avec Ctrl+Maj+I</translation>
    </message>
    <message>
        <source>Goes to the next member who has no mark</source>
        <translation>Passe au membre suivant dont la présence reste à marquer</translation>
    </message>
    <message>
        <source>Guests are marked {guest} (guest) or {observer} (observer).</source>
        <translation>Une personne invitée se marque {guest} (invitée) ou {observer} (en observation).</translation>
    </message>
    <message>
        <source>Import a report…</source>
        <translation>Importer un rapport…</translation>
    </message>
    <message>
        <source>Marks the members who have no mark yet</source>
        <translation>Marque les membres qui n’ont pas encore de marque</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Nobody was a member on that day</source>
        <translation>Aucun membre à cette date</translation>
    </message>
    <message>
        <source>P L R E A</source>
        <comment>the letters of the attendance sheet</comment>
        <translation>P R D E A</translation>
    </message>
    <message>
        <source>P present · L late · R remote · E excused · A absent</source>
        <translation>P&#xa0;présence · R&#xa0;retard · D&#xa0;à&#xa0;distance · E&#xa0;motivée · A&#xa0;absence</translation>
    </message>
    <message>
        <source>Someone who is not a member</source>
        <translation>Une personne qui n’est pas membre</translation>
    </message>
    <message>
        <source>Type a name, then {letters}</source>
        <translation>Taper un nom, puis {letters}</translation>
    </message>
    <message>
        <source>all present</source>
        <translation>groupe complet</translation>
    </message>
    <message>
        <source>attendance of {name}</source>
        <translation>présence de {name}</translation>
    </message>
    <message>
        <source>{covered} of the {expected} people expected came or sent someone.</source>
        <translation>Personnes présentes ou représentées&#xa0;: {covered} sur {expected}.</translation>
    </message>
    <message>
        <source>{name} is a member: guests and observers are not.</source>
        <translation>{name} est membre&#xa0;: les marques d’invitation et d’observation ne s’appliquent pas.</translation>
    </message>
    <message>
        <source>{name} is no longer on the sheet.</source>
        <translation>{name} n’est plus sur la feuille.</translation>
    </message>
</context>
<context>
    <name>AttendanceReport</name>
    <message>
        <source>Line {line} of this report ends before it begins: download the report again.</source>
        <translation>La ligne {line} de ce rapport se termine avant de commencer&#xa0;: téléchargez de nouveau le rapport.</translation>
    </message>
    <message>
        <source>Line {line} of this report lasts longer than a month: download the report again.</source>
        <translation>La ligne {line} de ce rapport dure plus d’un mois&#xa0;: téléchargez de nouveau le rapport.</translation>
    </message>
    <message>
        <source>This file holds no table: choose another one.</source>
        <translation>Ce fichier ne contient aucun tableau&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This file is no attendance report of Teams, Zoom or Meet: download the report of the meeting again, and choose it without changing it.</source>
        <translation>Ce fichier n’est pas un rapport de présence de Teams, de Zoom ou de Meet&#xa0;: téléchargez de nouveau le rapport de la rencontre et choisissez-le sans le modifier.</translation>
    </message>
    <message>
        <source>This report has more than {most} participants: choose the report of this meeting.</source>
        <translation>Ce rapport compte plus de {most} participations&#xa0;: choisissez le rapport de cette rencontre.</translation>
    </message>
    <message>
        <source>Two columns of this report have the same title: keep one of them, or export the report again.</source>
        <translation>Deux colonnes de ce rapport portent le même titre&#xa0;: n’en gardez qu’une ou exportez de nouveau le rapport.</translation>
    </message>
</context>
<context>
    <name>AttendanceTab</name>
    <message>
        <source>Attendance over the school year {year}</source>
        <translation>Présence au fil de l’année scolaire {year}</translation>
    </message>
    <message>
        <source>Attendance over the year</source>
        <translation>Présence au fil de l’année</translation>
    </message>
    <message>
        <source>Attendance, meeting by meeting</source>
        <translation>Présence, rencontre par rencontre</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendues</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>No meeting held yet</source>
        <translation>Aucune rencontre tenue pour l’instant</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Voir le graphique</translation>
    </message>
    <message>
        <source>Show the figures</source>
        <translation>Voir les chiffres</translation>
    </message>
    <message>
        <source>The attendance of each meeting is drawn here, over the school year.</source>
        <translation>La présence à chaque rencontre est tracée ici, au fil de l’année scolaire.</translation>
    </message>
</context>
<context>
    <name>AttendanceTable</name>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Feuille de présence</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>not marked yet</source>
        <translation>à marquer</translation>
    </message>
    <message>
        <source>represented by {name}</source>
        <translation>représentation par {name}</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>For the management</source>
        <translation>Pour la direction</translation>
    </message>
    <message>
        <source>For the members</source>
        <translation>Pour les membres</translation>
    </message>
    <message>
        <source>For the public</source>
        <translation>Pour le public</translation>
    </message>
    <message>
        <source>For the service centre</source>
        <translation>Pour le centre de services scolaire</translation>
    </message>
</context>
<context>
    <name>BackupHealth</name>
    <message>
        <source>The restore drill of {day} failed: that backup cannot be relied on. Make a new one in the settings.</source>
        <translation>L’essai de restauration du {day} a échoué&#xa0;: cette sauvegarde n’est pas fiable. Faites-en une nouvelle dans les réglages.</translation>
    </message>
    <message>
        <source>The second place for backups has had none for more than {count} days. Plug the stick in, or choose another folder in the settings.</source>
        <translation>Le second emplacement n’a reçu aucune sauvegarde depuis plus de {count} jours. Branchez la clé, ou choisissez un autre dossier dans les réglages.</translation>
    </message>
    <message>
        <source>What was destroyed was to be in no copy from {day}, and the second place for backups has not been there since. Plug the stick in: the copies that hold it go by themselves.</source>
        <translation>Ce qui a été détruit ne devait plus être dans aucune copie à partir du {day}, et le second emplacement n’a pas été là depuis. Branchez la clé&#xa0;: les copies qui le contiennent partent d’elles-mêmes.</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>Meetings</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>after a destruction</source>
        <translation>après une destruction</translation>
    </message>
    <message>
        <source>before a new password</source>
        <translation>avant un nouveau mot de passe</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>avant une importation</translation>
    </message>
    <message>
        <source>before an upgrade of the program</source>
        <translation>avant une mise à niveau du programme</translation>
    </message>
    <message>
        <source>found in the folder</source>
        <translation>trouvée dans le dossier</translation>
    </message>
    <message>
        <source>on closing</source>
        <translation>à la fermeture</translation>
    </message>
    <message>
        <source>when asked</source>
        <translation>sur demande</translation>
    </message>
    <message>
        <source>while you worked</source>
        <translation>pendant le travail</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>See the backups</source>
        <translation>Voir les sauvegardes</translation>
    </message>
</context>
<context>
    <name>BackupsPanel</name>
    <message numerus="yes">
        <source>%n older one(s) are in the backups folder.</source>
        <translation>
            <numerusform>%n plus ancienne est dans le dossier des sauvegardes.</numerusform>
            <numerusform>%n plus anciennes sont dans le dossier des sauvegardes.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is made every 15 minutes in which something changed, on closing and before imports. Each is opened again and counted before it is listed.</source>
        <translation>Une sauvegarde se fait toutes les 15 minutes s’il y a eu du changement, à la fermeture et avant les importations. Chacune est rouverte et comptée avant d’entrer dans la liste.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Faire une sauvegarde maintenant</translation>
    </message>
    <message>
        <source>Backup of the data</source>
        <translation>Sauvegarde des données</translation>
    </message>
    <message>
        <source>Backup to restore</source>
        <translation>Sauvegarde à restaurer</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Backups (*.db);;All files (*)</source>
        <translation>Sauvegardes (*.db);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Last backup checked by a restore drill: {day}.</source>
        <translation>Dernière sauvegarde vérifiée par un essai de restauration&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>No backup yet: closing makes the first one.</source>
        <translation>Aucune sauvegarde encore&#xa0;: la fermeture fera la première.</translation>
    </message>
    <message>
        <source>No restore drill yet: one is made each month by itself.</source>
        <translation>Aucun essai de restauration encore&#xa0;: il s’en fait un chaque mois, tout seul.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Restore a file…</source>
        <translation>Restaurer un fichier…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>The backup is made and verified: {size}.</source>
        <translation>La sauvegarde est faite et vérifiée&#xa0;: {size}.</translation>
    </message>
    <message>
        <source>The restore drill of {day} failed: make a new backup.</source>
        <translation>L’essai de restauration du {day} a échoué&#xa0;: faites une nouvelle sauvegarde.</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifiée</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>It has no table.</source>
        <translation>Il n’a aucun tableau.</translation>
    </message>
    <message>
        <source>The meeting was cancelled or postponed.</source>
        <translation>La rencontre a été annulée ou reportée.</translation>
    </message>
    <message>
        <source>The meeting was not held yet.</source>
        <translation>La rencontre n’a pas encore eu lieu.</translation>
    </message>
</context>
<context>
    <name>Binder</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>In this binder</source>
        <translation>Dans ce cahier</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Année scolaire</translation>
    </message>
    <message>
        <source>Year binder</source>
        <translation>Cahier de l’année</translation>
    </message>
    <message>
        <source>Year binder produced on {date}, for the members</source>
        <translation>Cahier de l’année produit le {date}, pour les membres</translation>
    </message>
</context>
<context>
    <name>Book</name>
    <message numerus="yes">
        <source>%n expected.</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n personne attendue.</numerusform>
            <numerusform>%n personnes attendues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) put off or withdrawn.</source>
        <translation>
            <numerusform>%n point reporté ou retiré.</numerusform>
            <numerusform>%n points reportés ou retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Commitments to come back to</source>
        <translation>Engagements sur lesquels revenir</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Expected people</source>
        <translation>Personnes attendues</translation>
    </message>
    <message>
        <source>Facilitator’s book</source>
        <translation>Cahier d’animation</translation>
    </message>
    <message>
        <source>Facilitator’s book produced on {date}</source>
        <translation>Cahier d’animation produit le {date}</translation>
    </message>
    <message>
        <source>For the coach alone</source>
        <translation>Pour l’accompagnement seulement</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>Intention</translation>
    </message>
    <message>
        <source>Kept for later</source>
        <translation>Points gardés pour plus tard</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Lines to write on, after each point</source>
        <translation>Lignes pour écrire, après chaque point</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mes notes</translation>
    </message>
    <message>
        <source>Norms</source>
        <translation>Normes de fonctionnement</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script d’animation</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>The agenda holds no point yet.</source>
        <translation>L’ordre du jour n’a encore aucun point.</translation>
    </message>
    <message>
        <source>The meeting at a glance</source>
        <translation>La rencontre en un coup d’œil</translation>
    </message>
    <message>
        <source>The points fill the meeting.</source>
        <translation>Les points occupent toute la rencontre.</translation>
    </message>
    <message>
        <source>The points go beyond the meeting by {duration}.</source>
        <translation>Les points dépassent la rencontre de {duration}.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time left: {duration}.</source>
        <translation>Temps qui reste&#xa0;: {duration}.</translation>
    </message>
    <message>
        <source>To ask the group</source>
        <translation>À demander au groupe</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>kept since {day}</source>
        <translation>en attente depuis le {day}</translation>
    </message>
    <message>
        <source>{expected} {replies}.</source>
        <translation>{expected} {replies}.</translation>
    </message>
</context>
<context>
    <name>Brushes</name>
    <message>
        <source>Key {letter}</source>
        <translation>Touche {letter}</translation>
    </message>
    <message>
        <source>Statutory day, known already</source>
        <translation>Jour férié légal, déjà connu</translation>
    </message>
    <message>
        <source>What to paint</source>
        <translation>Type de jour à marquer</translation>
    </message>
</context>
<context>
    <name>ByHandSheet</name>
    <message>
        <source>A busy time</source>
        <translation>Une plage occupée</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Correct the fields that say what is missing.</source>
        <translation>Corrigez les champs où il manque quelque chose.</translation>
    </message>
    <message>
        <source>Each {weekday}, {hours}</source>
        <translation>Chaque {weekday}, {hours}</translation>
    </message>
    <message>
        <source>Every week from then on</source>
        <translation>Chaque semaine à partir de cette date</translation>
    </message>
    <message>
        <source>This community has no member yet.</source>
        <translation>Cette communauté n’a encore aucun membre.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Cancelled in the calendar it comes from.</source>
        <translation>Annulée dans le calendrier d’origine.</translation>
    </message>
    <message>
        <source>Say which community these meetings belong to.</source>
        <translation>Indiquez la communauté à laquelle ces rencontres appartiennent.</translation>
    </message>
    <message>
        <source>This calendar has more than {most} events: export a shorter period.</source>
        <translation>Ce calendrier compte plus de {most} événements&#xa0;: exportez une période plus courte.</translation>
    </message>
    <message>
        <source>This calendar is cut short or damaged: export it again.</source>
        <translation>Ce calendrier est tronqué ou endommagé&#xa0;: exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>This calendar is larger than 5 MB: export a shorter period.</source>
        <translation>Ce calendrier dépasse 5 Mo&#xa0;: exportez une période plus courte.</translation>
    </message>
    <message>
        <source>This calendar repeats too many events: export a shorter period.</source>
        <translation>Ce calendrier contient trop de répétitions&#xa0;: exportez une période plus courte.</translation>
    </message>
    <message>
        <source>This is not a calendar: choose a file that ends in .ics.</source>
        <translation>Ce n’est pas un calendrier&#xa0;: choisissez un fichier qui se termine par .ics.</translation>
    </message>
    <message>
        <source>already held: left as it is</source>
        <translation>déjà tenues&#xa0;: laissées telles quelles</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulées</translation>
    </message>
    <message>
        <source>created</source>
        <translation>créées</translation>
    </message>
    <message>
        <source>moved or changed</source>
        <translation>déplacées ou modifiées</translation>
    </message>
    <message>
        <source>older than what is here: left as it is</source>
        <translation>plus anciennes que ce qui est ici&#xa0;: laissées telles quelles</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangées</translation>
    </message>
    <message>
        <source>{community}, meeting {number}</source>
        <translation>{community}, rencontre {number}</translation>
    </message>
    <message>
        <source>{meeting}: {title}</source>
        <translation>{meeting}&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>CalendarBar</name>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendriers</translation>
    </message>
    <message>
        <source>Export to a calendar (.ics)…</source>
        <translation>Exporter vers un calendrier (.ics)…</translation>
    </message>
    <message>
        <source>Find a moment…</source>
        <translation>Trouver un moment…</translation>
    </message>
    <message>
        <source>Import a calendar (.ics)…</source>
        <translation>Importer un calendrier (.ics)…</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>School calendar…</source>
        <translation>Calendrier scolaire…</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Année scolaire</translation>
    </message>
    <message>
        <source>Series…</source>
        <translation>Série…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>View of the calendar</source>
        <translation>Vue du calendrier</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
</context>
<context>
    <name>CalendarFiles</name>
    <message>
        <source>Add calendars (.ics)…</source>
        <translation>Ajouter des calendriers (.ics)…</translation>
    </message>
    <message>
        <source>By hand…</source>
        <translation>À la main…</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ifb *.vfb);;All files (*)</source>
        <translation>Calendriers (*.ics *.ifb *.vfb);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Calendars of the members</source>
        <translation>Calendriers des membres</translation>
    </message>
    <message>
        <source>Read for this search only: none of it is kept.</source>
        <translation>Lus pour cette recherche seulement&#xa0;: rien n’en est conservé.</translation>
    </message>
</context>
<context>
    <name>CalendarRow</name>
    <message numerus="yes">
        <source>%n event(s) left out</source>
        <translation>
            <numerusform>%n événement laissé de côté</numerusform>
            <numerusform>%n événements laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n busy time(s)</source>
        <translation>
            <numerusform>%n plage occupée</numerusform>
            <numerusform>%n plages occupées</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Whose calendar: {name}</source>
        <translation>À qui est ce calendrier&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Whose calendar?</source>
        <translation>À qui est ce calendrier?</translation>
    </message>
</context>
<context>
    <name>CalendarScreen</name>
    <message>
        <source>Change the meeting…</source>
        <translation>Modifier la rencontre…</translation>
    </message>
    <message>
        <source>Delete the meeting</source>
        <translation>Supprimer la rencontre</translation>
    </message>
    <message>
        <source>Export to a calendar…</source>
        <translation>Exporter vers un calendrier…</translation>
    </message>
    <message>
        <source>Find a moment…</source>
        <translation>Trouver un moment…</translation>
    </message>
    <message>
        <source>Find another moment…</source>
        <translation>Trouver un autre moment…</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Aller à aujourd’hui</translation>
    </message>
    <message>
        <source>Import a calendar…</source>
        <translation>Importer un calendrier…</translation>
    </message>
    <message>
        <source>Meetings of the school year</source>
        <translation>Rencontres de l’année scolaire</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Pick up the meeting to move it</source>
        <translation>Prendre la rencontre pour la déplacer</translation>
    </message>
    <message>
        <source>Plan a meeting that day</source>
        <translation>Planifier une rencontre ce jour-là</translation>
    </message>
    <message>
        <source>Plan a series…</source>
        <translation>Planifier une série…</translation>
    </message>
    <message>
        <source>Put the picked-up meeting on that day</source>
        <translation>Poser ce jour-là la rencontre prise</translation>
    </message>
    <message>
        <source>School calendar…</source>
        <translation>Calendrier scolaire…</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Année scolaire</translation>
    </message>
    <message>
        <source>See the list</source>
        <translation>Voir la liste</translation>
    </message>
    <message>
        <source>See the month</source>
        <translation>Voir le mois</translation>
    </message>
    <message>
        <source>See the school year</source>
        <translation>Voir l’année scolaire</translation>
    </message>
    <message>
        <source>See the week</source>
        <translation>Voir la semaine</translation>
    </message>
    <message>
        <source>W</source>
        <comment>key that shows the week</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>key that shows the school year</comment>
        <translation>A</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>School year {year}</source>
        <comment>title above the calendar, short: 20 letters</comment>
        <translation>Année {year}</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Charge du mois</translation>
    </message>
    <message>
        <source>This school year</source>
        <translation>Charge de l’année scolaire</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Charge de la semaine</translation>
    </message>
</context>
<context>
    <name>CancelSheet</name>
    <message>
        <source>Cancel the meeting</source>
        <translation>Annuler la rencontre</translation>
    </message>
    <message>
        <source>Cancel this meeting</source>
        <translation>Annuler cette rencontre</translation>
    </message>
    <message>
        <source>It appears in the calendar.</source>
        <translation>Il paraît dans le calendrier.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La conserver</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>The meeting is cancelled.</source>
        <translation>La rencontre est annulée.</translation>
    </message>
    <message>
        <source>cancelled meeting</source>
        <translation>annulation de la rencontre</translation>
    </message>
</context>
<context>
    <name>CarryOverCard</name>
    <message numerus="yes">
        <source>%n items were taken over.</source>
        <translation>
            <numerusform>%n point a été repris.</numerusform>
            <numerusform>%n points ont été repris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open commitments</source>
        <translation>
            <numerusform>%n engagement en cours</numerusform>
            <numerusform>%n engagements en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>+ Review item</source>
        <translation>+ Point de suivi</translation>
    </message>
    <message>
        <source>From the meeting of {day}</source>
        <translation>De la rencontre du {day}</translation>
    </message>
    <message>
        <source>Take everything over</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Take over: {title}</source>
        <translation>Reprendre&#xa0;: {title}</translation>
    </message>
    <message>
        <source>There is nothing to take over.</source>
        <translation>Il n’y a rien à reprendre.</translation>
    </message>
    <message>
        <source>To come back to</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>To take over</source>
        <translation>À reprendre</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>item taken over</source>
        <translation>reprise d’un point</translation>
    </message>
    <message>
        <source>items taken over</source>
        <translation>reprise de points</translation>
    </message>
    <message>
        <source>review of commitments</source>
        <translation>retour sur les engagements</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>A school year</source>
        <translation>Une année scolaire</translation>
    </message>
    <message>
        <source>Absences and late arrivals: only the hours that count are certified.</source>
        <translation>Les absences et les retards&#xa0;: seules les heures qui comptent sont attestées.</translation>
    </message>
    <message>
        <source>An employer keeps this certificate for six years (CQLR, c. D-8.3, r. 3, s. 4).</source>
        <translation>L’employeur conserve cette attestation six ans (RLRQ, c.&#xa0;D-8.3, r.&#xa0;3, art.&#xa0;4).</translation>
    </message>
    <message>
        <source>Certificate of participation</source>
        <translation>Attestation de participation</translation>
    </message>
    <message>
        <source>Certificate {number}</source>
        <translation>Attestation {number}</translation>
    </message>
    <message>
        <source>Certificates of participation</source>
        <translation>Attestations de participation</translation>
    </message>
    <message>
        <source>Certificates of the school year</source>
        <translation>Attestations de l’année scolaire</translation>
    </message>
    <message>
        <source>Certificates {first} to {last}</source>
        <translation>Attestations {first} à {last}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Dates and hours</source>
        <translation>Dates et heures</translation>
    </message>
    <message>
        <source>Draft: the number and the date are given when the certificate is issued.</source>
        <translation>Ébauche&#xa0;: le numéro et la date sont donnés à la délivrance de l’attestation.</translation>
    </message>
    <message>
        <source>Facilitation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>For the application, where it applies, of: {law}.</source>
        <translation>Pour l’application, le cas échéant, de&#xa0;: {law}.</translation>
    </message>
    <message>
        <source>Guests and observers too</source>
        <translation>Personnes invitées ou observatrices aussi</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Issued on {date}</source>
        <translation>Délivrée le {date}</translation>
    </message>
    <message>
        <source>It replaces certificate {number}, whose hours were different.</source>
        <translation>Elle remplace l’attestation {number}, dont les heures étaient différentes.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Object of the training:</source>
        <translation>Objet de la formation&#xa0;:</translation>
    </message>
    <message>
        <source>One meeting</source>
        <translation>Une rencontre</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Année scolaire</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>There are no hours to certify: take the attendance of a meeting that was held.</source>
        <translation>Il n’y a aucune heure à attester&#xa0;: prenez les présences d’une rencontre tenue.</translation>
    </message>
    <message>
        <source>This certifies that</source>
        <translation>La présente atteste que</translation>
    </message>
    <message>
        <source>Those who have no hours: nothing is certified for them.</source>
        <translation>Les personnes sans heures&#xa0;: rien n’est attesté pour elles.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>took part in this activity:</source>
        <translation>a participé à l’activité suivante&#xa0;:</translation>
    </message>
    <message>
        <source>{issuer} certifies that</source>
        <translation>{issuer} atteste que</translation>
    </message>
    <message>
        <source>{kind}: meeting</source>
        <translation>{kind}&#xa0;: rencontre</translation>
    </message>
    <message>
        <source>{kind}: meetings of {year}</source>
        <translation>{kind}&#xa0;: rencontres de {year}</translation>
    </message>
</context>
<context>
    <name>CertificateSheet</name>
    <message>
        <source>A number is given when the document is written, and never again.</source>
        <translation>Un numéro est donné à l’écriture du document; il n’est jamais redonné.</translation>
    </message>
    <message>
        <source>Certificate of participation</source>
        <translation>Attestation de participation</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuer…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Meeting of {date} – {community}</source>
        <translation>Rencontre du {date} – {community}</translation>
    </message>
    <message>
        <source>School year {year} – {community}</source>
        <translation>Année scolaire {year} – {community}</translation>
    </message>
</context>
<context>
    <name>ChangePasswordSheet</name>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change of password</source>
        <translation>Changement du mot de passe</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>The recovery key stays as it is.</source>
        <translation>La clé de récupération reste la même.</translation>
    </message>
</context>
<context>
    <name>ChangeSeriesSheet</name>
    <message>
        <source>A later day adds the missing meetings.</source>
        <translation>Une date plus tardive ajoute les rencontres manquantes.</translation>
    </message>
    <message>
        <source>Change the meetings to come</source>
        <translation>Modifier les rencontres à venir</translation>
    </message>
    <message>
        <source>Change the series</source>
        <translation>Modifier la série</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Later dates, separated by semicolons.</source>
        <translation>Des dates plus tardives, séparées par des points-virgules.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Rien ne change pour l’instant.</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Other dates</source>
        <translation>Autres dates</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Type a date, such as {example}.</source>
        <translation>Entrez une date, par exemple {example}.</translation>
    </message>
    <message>
        <source>Type the two hours, such as {example}.</source>
        <translation>Entrez les deux heures, par exemple {example}.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>What happens to each meeting</source>
        <translation>Effet sur chaque rencontre</translation>
    </message>
    <message>
        <source>changed series</source>
        <translation>modification de la série</translation>
    </message>
</context>
<context>
    <name>ChangesSheet</name>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>From version {before} to version {after}</source>
        <translation>De la version {before} à la version {after}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>The two versions say the same.</source>
        <translation>Les deux versions disent la même chose.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>No figures yet</source>
        <translation>Aucun chiffre pour l’instant</translation>
    </message>
    <message>
        <source>No figures.</source>
        <translation>Aucun chiffre.</translation>
    </message>
    <message>
        <source>{name}: {figure}</source>
        <comment>a category of a chart and its value</comment>
        <translation>{name}&#xa0;: {figure}</translation>
    </message>
    <message>
        <source>{series} – {figures}.</source>
        <translation>{series} – {figures}.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Pour vous seulement</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>That of the community</source>
        <translation>Comme la communauté</translation>
    </message>
    <message>
        <source>Without letterhead</source>
        <translation>Sans en-tête</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Le vôtre</translation>
    </message>
</context>
<context>
    <name>Civility</name>
    <message>
        <source>Dr.</source>
        <comment>feminine</comment>
        <translation>Dre</translation>
    </message>
    <message>
        <source>Dr.</source>
        <comment>masculine</comment>
        <translation>Dr</translation>
    </message>
    <message>
        <source>Mr.</source>
        <translation>M.</translation>
    </message>
    <message>
        <source>Ms.</source>
        <translation>Mme</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>ClaimState</name>
    <message>
        <source>Claim sent</source>
        <translation>Réclamation transmise</translation>
    </message>
    <message>
        <source>Claim to send</source>
        <translation>Réclamation à transmettre</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
</context>
<context>
    <name>ClashSign</name>
    <message>
        <source>schedule clash</source>
        <translation>conflit d’horaire</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>This meeting has not been held: there is nothing to close yet.</source>
        <translation>Cette rencontre n’a pas encore eu lieu&#xa0;: il n’y a rien à fermer.</translation>
    </message>
    <message>
        <source>This meeting is closed already.</source>
        <translation>Cette rencontre est déjà fermée.</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>A version of the minutes is kept, the document is made, and what was not reached goes to the next meeting.</source>
        <translation>Une version du compte rendu est conservée, le document est produit et ce qui n’a pas été abordé passe à la prochaine rencontre.</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Fermer la rencontre</translation>
    </message>
    <message>
        <source>Close the meeting…</source>
        <translation>Fermer la rencontre…</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Rencontre fermée</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Rectification of {day}, asked for by {person}: {what}</source>
        <translation>Rectification du {day}, demandée par {person}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Reopen the meeting…</source>
        <translation>Rouvrir la rencontre…</translation>
    </message>
    <message>
        <source>The meeting stays as its minutes say.</source>
        <translation>Le contenu de la rencontre reste tel que le dit son compte rendu.</translation>
    </message>
    <message>
        <source>Version {number}, {day}, {time}</source>
        <translation>Version {number}, {day}, {time}</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
</context>
<context>
    <name>ClosingSheet</name>
    <message numerus="yes">
        <source>%n item(s) passed on to the meeting of {day}.</source>
        <translation>
            <numerusform>%n point passe à la rencontre du {day}.</numerusform>
            <numerusform>%n points passent à la rencontre du {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Fermer la rencontre</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Make the minutes (PDF)</source>
        <translation>Produire le compte rendu (PDF)</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Still missing:</source>
        <translation>Il manque encore&#xa0;:</translation>
    </message>
    <message>
        <source>The file is not encrypted: keep it in a safe place.</source>
        <translation>Le fichier n’est pas chiffré&#xa0;: gardez-le en lieu sûr.</translation>
    </message>
    <message>
        <source>The meeting is closed and {name} is ready.</source>
        <translation>La rencontre est fermée et {name} est prêt.</translation>
    </message>
    <message>
        <source>The meeting is closed, version {number} of its minutes is kept.</source>
        <translation>La rencontre est fermée et la version {number} de son compte rendu est conservée.</translation>
    </message>
    <message>
        <source>The minutes are kept as they are, as a version that does not change. What was not reached goes to the next meeting. You can reopen the meeting, and say why.</source>
        <translation>Le compte rendu est conservé tel quel, dans une version qui ne change plus. Ce qui n’a pas été abordé passe à la prochaine rencontre. Vous pourrez rouvrir la rencontre en disant pourquoi.</translation>
    </message>
    <message>
        <source>closed meeting</source>
        <translation>fermeture de la rencontre</translation>
    </message>
</context>
<context>
    <name>CollectionNotice</name>
    <message>
        <source>Act respecting access to documents held by public bodies (RLRQ, c. A-2.1), s. 65.</source>
        <translation>Loi sur l’accès aux documents des organismes publics et sur la protection des renseignements personnels (RLRQ, c. A-2.1), art. 65.</translation>
    </message>
    <message>
        <source>Choose who was told: nobody is named.</source>
        <translation>Choisissez les personnes informées&#xa0;: personne n’est nommé.</translation>
    </message>
    <message>
        <source>Collection notice</source>
        <translation>Avis de collecte</translation>
    </message>
    <message>
        <source>Draft, not in force yet</source>
        <translation>Ébauche, pas encore en vigueur</translation>
    </message>
    <message>
        <source>People are told today at the latest: correct the date.</source>
        <translation>Une personne est informée au plus tard aujourd’hui&#xa0;: corrigez la date.</translation>
    </message>
    <message>
        <source>The notice does not say yet who answers: replace each “[…]”, or fill in the body and the person in charge in the overview first.</source>
        <translation>L’avis ne dit pas encore qui répond&#xa0;: remplacez chaque «&#xa0;[…]&#xa0;», ou inscrivez d’abord l’organisme et la personne responsable dans l’aperçu.</translation>
    </message>
    <message>
        <source>Version {number}, in force since {day}</source>
        <translation>Version {number}, en vigueur depuis le {day}</translation>
    </message>
    <message>
        <source>Who answers: fill in the body and the person in charge on the Privacy page.</source>
        <translation>Qui répond&#xa0;: inscrivez l’organisme et la personne responsable à la page Confidentialité.</translation>
    </message>
    <message>
        <source>Write the notice: it is empty.</source>
        <translation>Rédigez l’avis&#xa0;: il est vide.</translation>
    </message>
    <message>
        <source>Your personal information</source>
        <translation>Vos renseignements personnels</translation>
    </message>
    <message>
        <source>{body} collects information about you as a member of a community of practice: your name, your function and how to reach you at work, your attendance, what you share with the group and the commitments that you make.

Why: to prepare and follow up the meetings, to recognise your hours of continuing education and to account for the coaching. This information serves coaching, not the evaluation of people.

How: by your registration, the attendance register and the notes taken at the meetings.

Who has access: the person who coaches your community; its members, for what its minutes say; and, for figures and what you agree to share, your organisation.

You choose: your name and your attendance are needed to take part. Everything else is optional, and to refuse has no consequence on your place in the community. You may withdraw a consent at any time.

Where: on the computer of the person who coaches, without any network service. Nothing is sent outside Quebec.

Your rights: you may see the information held about you, have it corrected and receive a copy of what you gave. Write to {officer}, in charge of the protection of personal information: {contact}.</source>
        <translation>{body} recueille des renseignements sur vous à titre de membre d’une communauté de pratique&#xa0;: votre nom, votre fonction et vos coordonnées au travail, vos présences, ce que vous partagez avec le groupe et les engagements que vous prenez.

Pourquoi&#xa0;: pour préparer les rencontres et en assurer le suivi, pour reconnaître vos heures de formation continue et pour rendre compte de l’accompagnement. Ces données servent l’accompagnement, non l’évaluation des personnes.

Comment&#xa0;: par votre inscription, par le registre des présences et par les notes prises aux rencontres.

Qui y a accès&#xa0;: la personne qui accompagne votre communauté; ses membres, pour ce que dit le compte rendu; et votre organisation, pour les chiffres et pour ce que vous acceptez de partager.

Votre choix&#xa0;: votre nom et vos présences sont nécessaires pour participer. Tout le reste est facultatif, et un refus n’a aucune conséquence sur votre place dans la communauté. Vous pouvez retirer un consentement en tout temps.

Où&#xa0;: dans l’ordinateur de la personne qui accompagne, sans aucun service en réseau. Rien n’est communiqué à l’extérieur du Québec.

Vos droits&#xa0;: vous pouvez consulter les renseignements détenus sur vous, les faire rectifier et recevoir une copie de ceux que vous avez fournis. Écrivez à {officer}, responsable de la protection des renseignements personnels&#xa0;: {contact}.</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message numerus="yes">
        <source>%n line(s) in the list</source>
        <translation>
            <numerusform>%n ligne dans la liste</numerusform>
            <numerusform>%n lignes dans la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Colonne {number}</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Colonnes de la liste</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclue</translation>
    </message>
    <message>
        <source>Left out: {reason}</source>
        <translation>Exclue&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Line {line}: {cells}</source>
        <translation>Ligne {line}&#xa0;: {cells}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>None: the list starts at once</source>
        <translation>Aucune&#xa0;: la liste commence tout de suite</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lue</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>People as they are read</source>
        <translation>Personnes telles qu’elles sont lues</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Contenu des colonnes</translation>
    </message>
    <message>
        <source>Line of headings</source>
        <translation>Ligne des titres de colonnes</translation>
    </message>
    <message>
        <source>Read the next reports with these titles in the same way</source>
        <translation>Lire de la même façon les prochains rapports qui portent ces titres</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>Carnet CAR is open on this data: do this in its window, or close it first.</source>
        <translation>Carnet CAR est ouvert sur ces données&#xa0;: faites-le dans sa fenêtre, ou fermez-la d’abord.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes&#xa0;</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>Dry run of {file}: nothing was written.</source>
        <translation>Essai à blanc de {file}&#xa0;: rien n’a été écrit.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>French and English are loaded</source>
        <translation>le français et l’anglais sont chargés</translation>
    </message>
    <message>
        <source>Imported: {file}</source>
        <translation>Importé&#xa0;: {file}</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>GENRE</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>NAME=VALUE</source>
        <translation>NOM=VALEUR</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options&#xa0;</translation>
    </message>
    <message>
        <source>Recovery key, told this once: {key}. Print it and keep it away from this computer.</source>
        <translation>Clé de récupération, dite cette seule fois&#xa0;: {key}. Imprimez-la et gardez-la loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>Restored: {meetings} meetings, {notes} notes, {people} people.</source>
        <translation>Restauré&#xa0;: {meetings} rencontres, {notes} notes, {people} personnes.</translation>
    </message>
    <message>
        <source>Say what to list: {kinds}.</source>
        <translation>Dites quoi énumérer&#xa0;: {kinds}.</translation>
    </message>
    <message>
        <source>Say which meeting with --meeting: “list meetings” prints their identifiers.</source>
        <translation>Dites quelle rencontre avec --meeting&#xa0;: «&#xa0;list meetings&#xa0;» donne leurs identifiants.</translation>
    </message>
    <message>
        <source>Say which one with {option} for the document “{kind}”.</source>
        <translation>Dites lequel avec {option} pour le document «&#xa0;{kind}&#xa0;».</translation>
    </message>
    <message>
        <source>The data in {folder} is encrypted.</source>
        <translation>Les données de {folder} sont chiffrées.</translation>
    </message>
    <message>
        <source>The data in “{folder}” has no password: leave out --password-file, or run the command “protect” first.</source>
        <translation>Les données de «&#xa0;{folder}&#xa0;» n’ont pas de mot de passe&#xa0;: retirez --password-file, ou lancez d’abord la commande «&#xa0;protect&#xa0;».</translation>
    </message>
    <message>
        <source>The data is damaged (schema {schema}).</source>
        <translation>Les données sont endommagées (schéma {schema}).</translation>
    </message>
    <message>
        <source>The data is damaged and no backup of it is here: restore one that was kept elsewhere.</source>
        <translation>Les données sont endommagées et aucune sauvegarde n’est ici&#xa0;: restaurez-en une qui a été gardée ailleurs.</translation>
    </message>
    <message>
        <source>The data is damaged: stop working in it, and restore backup {number} or an earlier one.</source>
        <translation>Les données sont endommagées&#xa0;: cessez d’y travailler, puis restaurez la sauvegarde {number} ou une sauvegarde antérieure.</translation>
    </message>
    <message>
        <source>The data is sound, and {count} of its backups can no longer be used: make a new one.</source>
        <translation>Les données sont saines, mais {count} de leurs sauvegardes ne peuvent plus servir&#xa0;: faites-en une nouvelle.</translation>
    </message>
    <message>
        <source>The data is sound: {rows} rows, schema {schema}.</source>
        <translation>Les données sont saines&#xa0;: {rows} lignes, schéma {schema}.</translation>
    </message>
    <message>
        <source>The document “{kind}” has no option.</source>
        <translation>Le document «&#xa0;{kind}&#xa0;» n’a pas d’option.</translation>
    </message>
    <message>
        <source>The option {option} does not concern the document “{kind}”.</source>
        <translation>L’option {option} ne concerne pas le document «&#xa0;{kind}&#xa0;».</translation>
    </message>
    <message>
        <source>The option {option} needs a value.</source>
        <translation>L’option {option} attend une valeur.</translation>
    </message>
    <message>
        <source>The password file “{name}” cannot be read: check the path.</source>
        <translation>Le fichier de mot de passe «&#xa0;{name}&#xa0;» ne peut pas être lu&#xa0;: vérifiez le chemin.</translation>
    </message>
    <message>
        <source>The password file “{name}” is empty: put the password on its first line.</source>
        <translation>Le fichier de mot de passe «&#xa0;{name}&#xa0;» est vide&#xa0;: mettez le mot de passe sur la première ligne.</translation>
    </message>
    <message>
        <source>The password file “{name}” is not in UTF-8: save it so.</source>
        <translation>Le fichier de mot de passe «&#xa0;{name}&#xa0;» n’est pas en UTF-8&#xa0;: enregistrez-le ainsi.</translation>
    </message>
    <message>
        <source>The sample school year is in {folder}</source>
        <translation>L’année scolaire d’exemple est dans {folder}</translation>
    </message>
    <message>
        <source>There is no command “{command}”: choose one of these: {commands}.</source>
        <translation>Il n’y a pas de commande «&#xa0;{command}&#xa0;»; choisissez parmi celles-ci&#xa0;: {commands}.</translation>
    </message>
    <message>
        <source>There is no data in “{folder}”: check the option --data.</source>
        <translation>Il n’y a pas de données dans «&#xa0;{folder}&#xa0;»&#xa0;: vérifiez l’option --data.</translation>
    </message>
    <message>
        <source>There is no language “{language}”: choose fr or en.</source>
        <translation>Il n’y a pas de langue «&#xa0;{language}&#xa0;»&#xa0;: choisissez fr ou en.</translation>
    </message>
    <message>
        <source>There is no list of “{kind}”: choose one of these: {kinds}.</source>
        <translation>Il n’y a pas de liste «&#xa0;{kind}&#xa0;»; choisissez parmi celles-ci&#xa0;: {kinds}.</translation>
    </message>
    <message>
        <source>This calendar has no event that could be a meeting.</source>
        <translation>Ce calendrier n’a aucun événement qui puisse être une rencontre.</translation>
    </message>
    <message>
        <source>This command is not understood ({detail}). See “{program} --help”.</source>
        <translation>Cette commande n’est pas comprise ({detail}). Voyez «&#xa0;{program} --help&#xa0;».</translation>
    </message>
    <message>
        <source>This damaged file could not be encrypted: delete {file}</source>
        <translation>Ce fichier endommagé n’a pas pu être chiffré&#xa0;: supprimez {file}</translation>
    </message>
    <message>
        <source>This data is already protected by a password.</source>
        <translation>Ces données sont déjà protégées par un mot de passe.</translation>
    </message>
    <message>
        <source>This is a fault of the program: report it.</source>
        <translation>Ceci est un défaut du programme&#xa0;: signalez-le.</translation>
    </message>
    <message>
        <source>This is the data itself: choose another file for --out.</source>
        <translation>Ce fichier est celui des données&#xa0;: choisissez un autre fichier pour --out.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Utilisation&#xa0;:</translation>
    </message>
    <message>
        <source>Verified backup: {file}</source>
        <translation>Sauvegarde vérifiée&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Verified backups: {sound}; damaged: {damaged}.</source>
        <translation>Sauvegardes vérifiées&#xa0;: {sound}; endommagées&#xa0;: {damaged}.</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>QUI</translation>
    </message>
    <message>
        <source>What was there before is kept in {folder}</source>
        <translation>Ce qui était là avant est gardé dans {folder}</translation>
    </message>
    <message>
        <source>Without a command, the window opens. Commands exit with 0 when done, 2 for a refusal that you can act on, 1 for a fault.</source>
        <translation>Sans commande, la fenêtre s’ouvre. Les commandes se terminent par 0 si c’est fait, 2 pour un refus auquel vous pouvez remédier, 1 pour un défaut.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Écrit&#xa0;: {file}</translation>
    </message>
    <message>
        <source>a PDF is written in both languages</source>
        <translation>un PDF est écrit dans les deux langues</translation>
    </message>
    <message>
        <source>a database is created, upgraded and filled</source>
        <translation>une base de données est créée, mise à niveau et remplie</translation>
    </message>
    <message>
        <source>a file whose first line is the password of the data; - reads it typed</source>
        <translation>un fichier dont la première ligne est le mot de passe des données; - le lit au clavier</translation>
    </message>
    <message>
        <source>another choice of the type; may be repeated</source>
        <translation>un autre choix propre au type; peut être répété</translation>
    </message>
    <message>
        <source>check that the data and its backups are sound</source>
        <translation>vérifier que les données et leurs sauvegardes sont saines</translation>
    </message>
    <message>
        <source>check this installation from end to end</source>
        <translation>vérifier cette installation de bout en bout</translation>
    </message>
    <message>
        <source>column not taken: {column} ({reason})</source>
        <translation>colonne non prise&#xa0;: {column} ({reason})</translation>
    </message>
    <message>
        <source>community created: {name}</source>
        <translation>communauté créée&#xa0;: {name}</translation>
    </message>
    <message>
        <source>community: {name}</source>
        <translation>communauté&#xa0;: {name}</translation>
    </message>
    <message>
        <source>created</source>
        <translation>créations</translation>
    </message>
    <message>
        <source>data is encrypted and opens with its password</source>
        <translation>des données sont chiffrées et s’ouvrent avec leur mot de passe</translation>
    </message>
    <message>
        <source>encrypt the data under the password of --password-file</source>
        <translation>chiffrer les données avec le mot de passe de --password-file</translation>
    </message>
    <message>
        <source>for whom the document is written</source>
        <translation>à qui le document s’adresse</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>invitation</translation>
    </message>
    <message>
        <source>import people and memberships from a list</source>
        <translation>importer des personnes et leurs appartenances à partir d’une liste</translation>
    </message>
    <message>
        <source>import the ministry’s directory of bodies or schools</source>
        <translation>importer le répertoire ministériel des organismes ou des écoles</translation>
    </message>
    <message>
        <source>kept as you edited them</source>
        <translation>gardés tels que vous les avez modifiés</translation>
    </message>
    <message>
        <source>line {line} ({name}) repeats line {earlier}: taken once</source>
        <translation>la ligne {line} ({name}) répète la ligne {earlier}&#xa0;: prise une fois</translation>
    </message>
    <message>
        <source>line {line} not taken: {name} may be {candidates}; decide in the window</source>
        <translation>ligne {line} non prise&#xa0;: {name} est peut-être {candidates}; décidez dans la fenêtre</translation>
    </message>
    <message>
        <source>line {line} not taken: {reason}</source>
        <translation>ligne {line} non prise&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>line {line}: e-mail not taken: {email}</source>
        <translation>ligne {line}&#xa0;: adresse de courriel non prise&#xa0;: {email}</translation>
    </message>
    <message>
        <source>lines read: {count}</source>
        <translation>lignes lues&#xa0;: {count}</translation>
    </message>
    <message>
        <source>list the data with its identifiers</source>
        <translation>énumérer les données avec leurs identifiants</translation>
    </message>
    <message>
        <source>make a verified backup of the data</source>
        <translation>faire une sauvegarde vérifiée des données</translation>
    </message>
    <message>
        <source>make meetings of the events of a calendar file</source>
        <translation>faire des rencontres à partir des événements d’un fichier de calendrier</translation>
    </message>
    <message>
        <source>mark attendance from a report of Teams, Zoom or Google Meet</source>
        <translation>noter les présences à partir d’un rapport de Teams, de Zoom ou de Google Meet</translation>
    </message>
    <message>
        <source>new members</source>
        <translation>nouveaux membres</translation>
    </message>
    <message>
        <source>not in the report, to confirm: {name}</source>
        <translation>absente du rapport, à confirmer&#xa0;: {name}</translation>
    </message>
    <message>
        <source>not taken: {event} ({reason})</source>
        <translation>non repris&#xa0;: {event} ({reason})</translation>
    </message>
    <message>
        <source>not taken: {name}, nobody for certain{candidates}</source>
        <translation>non repris&#xa0;: {name}, personne de façon certaine{candidates}</translation>
    </message>
    <message>
        <source>ok: {check}</source>
        <translation>bon&#xa0;: {check}</translation>
    </message>
    <message>
        <source>open the window on a throwaway sample year</source>
        <translation>ouvrir la fenêtre sur une année d’exemple temporaire</translation>
    </message>
    <message>
        <source>organisations created</source>
        <translation>organismes créés</translation>
    </message>
    <message>
        <source>print JSON for programs</source>
        <translation>répondre en JSON, pour les programmes</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>afficher la version</translation>
    </message>
    <message>
        <source>print this help</source>
        <translation>afficher cette aide</translation>
    </message>
    <message>
        <source>put a backup in the place of the data, which is kept</source>
        <translation>mettre une sauvegarde à la place des données, qui sont gardées</translation>
    </message>
    <message>
        <source>say what would be done, and do nothing</source>
        <translation>dire ce qui serait fait, sans rien faire</translation>
    </message>
    <message>
        <source>the backup to restore</source>
        <translation>la sauvegarde à restaurer</translation>
    </message>
    <message>
        <source>the community, by name or identifier</source>
        <translation>la communauté, par nom ou identifiant</translation>
    </message>
    <message>
        <source>the data folder</source>
        <translation>le dossier des données</translation>
    </message>
    <message>
        <source>the document type; without --out, all types are listed</source>
        <translation>le genre de document; sans --out, tous sont énumérés</translation>
    </message>
    <message>
        <source>the file to read</source>
        <translation>le fichier à lire</translation>
    </message>
    <message>
        <source>the kind of file; else that of its name</source>
        <translation>la sorte de fichier; sinon, celle de son nom</translation>
    </message>
    <message>
        <source>the language to answer in, and of a document</source>
        <translation>la langue des réponses et des documents</translation>
    </message>
    <message>
        <source>the libraries of the window are present</source>
        <translation>les bibliothèques de la fenêtre sont présentes</translation>
    </message>
    <message>
        <source>the meeting, by integer or uuid</source>
        <translation>la rencontre, par nombre ou uuid</translation>
    </message>
    <message>
        <source>the person, by integer or uuid</source>
        <translation>la personne, par nombre ou uuid</translation>
    </message>
    <message>
        <source>the school year; else the present one</source>
        <translation>l’année scolaire; sinon, celle en cours</translation>
    </message>
    <message>
        <source>to check: {event} ({reason})</source>
        <translation>à vérifier&#xa0;: {event} ({reason})</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangées</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>mises à jour</translation>
    </message>
    <message>
        <source>what to list</source>
        <translation>quoi énumérer</translation>
    </message>
    <message>
        <source>where to write</source>
        <translation>où écrire</translation>
    </message>
    <message>
        <source>write a document as PDF, Word, web page or tables</source>
        <translation>produire un document en PDF, en Word, en page Web ou en tableaux</translation>
    </message>
    <message>
        <source>write a sample school year into a new data folder</source>
        <translation>écrire une année scolaire d’exemple dans un nouveau dossier de données</translation>
    </message>
    <message>
        <source>write all the data as JSON or as a workbook</source>
        <translation>exporter toutes les données en JSON ou en classeur</translation>
    </message>
    <message>
        <source>write meetings as a calendar file</source>
        <translation>écrire les rencontres dans un fichier de calendrier</translation>
    </message>
    <message>
        <source>{count} rows. This file is not encrypted and holds private notes.</source>
        <translation>{count} lignes. Ce fichier n’est pas chiffré et contient des notes privées.</translation>
    </message>
    <message>
        <source>{name} is missing. See “{program} --help”.</source>
        <translation>Il manque {name}. Voyez «&#xa0;{program} --help&#xa0;».</translation>
    </message>
    <message>
        <source>{title}: {count}</source>
        <translation>{title}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>“{folder}” already holds data: choose another folder.</source>
        <translation>«&#xa0;{folder}&#xa0;» contient déjà des données&#xa0;: choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“{folder}” is synchronised or on another computer: live data must not be there. Open the window, which offers to move it; commands that only read still work.</source>
        <translation>«&#xa0;{folder}&#xa0;» est synchronisé ou se trouve sur un autre ordinateur&#xa0;: les données de travail ne doivent pas y être. Ouvrez la fenêtre, qui offre de les déplacer; les commandes qui ne font que lire fonctionnent encore.</translation>
    </message>
    <message>
        <source>“{name}” cannot be “{typed}”: choose {values}.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être «&#xa0;{typed}&#xa0;»&#xa0;: choisissez {values}.</translation>
    </message>
    <message>
        <source>“{name}” does not end with {suffix}: choose one of the two.</source>
        <translation>«&#xa0;{name}&#xa0;» ne se termine pas par {suffix}&#xa0;: choisissez l’un des deux.</translation>
    </message>
    <message>
        <source>“{name}” goes from {least} to {most}.</source>
        <translation>«&#xa0;{name}&#xa0;» va de {least} à {most}.</translation>
    </message>
    <message>
        <source>“{name}” is a whole number, not “{typed}”.</source>
        <translation>«&#xa0;{name}&#xa0;» est un nombre entier, et non «&#xa0;{typed}&#xa0;».</translation>
    </message>
    <message>
        <source>“{typed}” is no school year: write it as 2026-2027.</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas une année scolaire&#xa0;: écrivez-la sous la forme 2026-2027.</translation>
    </message>
    <message>
        <source>“{words}” is no option of the document “{kind}”: write name=value, with {names}.</source>
        <translation>«&#xa0;{words}&#xa0;» n’est pas une option du document «&#xa0;{kind}&#xa0;»&#xa0;: écrivez nom=valeur, avec {names}.</translation>
    </message>
    <message>
        <source>“{words}” is not understood here. See “{program} --help”.</source>
        <translation>«&#xa0;{words}&#xa0;» n’a pas de sens ici. Voyez «&#xa0;{program} --help&#xa0;».</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Name, meeting, screen or action</source>
        <translation>Nom, rencontre, écran ou action</translation>
    </message>
    <message>
        <source>Nothing by that name.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Search or act</source>
        <translation>Rechercher ou agir</translation>
    </message>
</context>
<context>
    <name>CommitmentColumns</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Expected trace: {trace}</source>
        <translation>Trace attendue&#xa0;: {trace}</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Seen: {evidence}</source>
        <translation>Vu&#xa0;: {evidence}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>meeting of {day}</source>
        <translation>rencontre du {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>CommitmentEditor</name>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Expected trace</source>
        <translation>Trace attendue</translation>
    </message>
    <message>
        <source>At the next meeting, not planned yet</source>
        <translation>À la prochaine rencontre, pas encore planifiée</translation>
    </message>
    <message>
        <source>At the next meeting: {day}</source>
        <translation>À la prochaine rencontre&#xa0;: {day}</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Accompagnement</translation>
    </message>
    <message>
        <source>Person, team, school</source>
        <translation>Personne, équipe, école</translation>
    </message>
    <message>
        <source>Verb and object: share, observe, try…</source>
        <translation>Un verbe et un objet&#xa0;: partager, observer, essayer…</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Ce qui sera fait</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>You, who coach</source>
        <translation>Vous, qui accompagnez</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>engagement</translation>
    </message>
    <message>
        <source>empty commitment</source>
        <translation>engagement vide</translation>
    </message>
    <message>
        <source>{text} is not a day: the due date was left as it was.</source>
        <translation>{text} n’est pas une date&#xa0;: l’échéance n’a pas changé.</translation>
    </message>
</context>
<context>
    <name>CommitmentState</name>
    <message>
        <source>Dropped</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
</context>
<context>
    <name>Commitments</name>
    <message>
        <source>Choose the new due date.</source>
        <translation>Choisissez la nouvelle échéance.</translation>
    </message>
    <message>
        <source>Only commitments of earlier meetings are reviewed here.</source>
        <translation>Seuls les engagements des rencontres précédentes se revoient ici.</translation>
    </message>
    <message>
        <source>Say in a few words why it is dropped.</source>
        <translation>Dites en quelques mots pourquoi il est abandonné.</translation>
    </message>
</context>
<context>
    <name>CommitmentsCard</name>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n à revoir</numerusform>
            <numerusform>%n à revoir</numerusform>
        </translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Kept: {what}</source>
        <translation>Engagement tenu&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Nothing is due in the next two weeks.</source>
        <translation>Aucune échéance dans les deux prochaines semaines.</translation>
    </message>
    <message>
        <source>See all commitments</source>
        <translation>Voir tous les engagements</translation>
    </message>
    <message>
        <source>for {day}</source>
        <translation>échéance&#xa0;: {day}</translation>
    </message>
    <message>
        <source>kept commitment</source>
        <translation>engagement tenu</translation>
    </message>
    <message>
        <source>late since {day}</source>
        <translation>en retard ({day})</translation>
    </message>
</context>
<context>
    <name>CommitmentsScreen</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n ouvert</numerusform>
            <numerusform>%n ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>All communities</source>
        <translation>Toutes les communautés</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermés</translation>
    </message>
    <message>
        <source>Commitment: {state}.</source>
        <translation>Engagement&#xa0;: {state}.</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Commitments shown</source>
        <translation>Engagements affichés</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Everyone’s</source>
        <translation>De tout le monde</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>Trace observée…</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miens</translation>
    </message>
    <message>
        <source>No commitment here.</source>
        <translation>Aucun engagement ici.</translation>
    </message>
    <message>
        <source>No commitment yet</source>
        <translation>Aucun engagement pour l’instant</translation>
    </message>
    <message>
        <source>Note the evidence…</source>
        <translation>Noter la trace observée…</translation>
    </message>
    <message>
        <source>Only the first {count} are listed: search, or choose a community, to see others.</source>
        <translation>Seuls les {count} premiers sont affichés&#xa0;: cherchez ou choisissez une communauté pour voir les autres.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Ouvrir le calendrier</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation>Reporter…</translation>
    </message>
    <message>
        <source>Search a commitment, a person</source>
        <translation>Engagement ou personne</translation>
    </message>
    <message>
        <source>The members’</source>
        <translation>Ceux des membres</translation>
    </message>
    <message>
        <source>They are written during a meeting: who will do what, by when, with which trace.</source>
        <translation>Ils s’écrivent pendant une rencontre&#xa0;: qui fera quoi, pour quand, avec quelle trace.</translation>
    </message>
    <message>
        <source>To do again</source>
        <translation>À faire de nouveau</translation>
    </message>
    <message>
        <source>Whose commitments</source>
        <translation>Engagements à afficher</translation>
    </message>
    <message>
        <source>Within two weeks</source>
        <translation>D’ici deux semaines</translation>
    </message>
    <message>
        <source>state of a commitment</source>
        <translation>état d’un engagement</translation>
    </message>
    <message>
        <source>{kept} kept of the {due} that came due ({rate}), {on_time} on time</source>
        <translation>tenus&#xa0;: {kept} sur {due} ({rate}), dont {on_time} à temps</translation>
    </message>
</context>
<context>
    <name>CommitmentsTab</name>
    <message>
        <source>Closed</source>
        <translation>Fermés</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Commitments made in meetings are followed here until they are kept.</source>
        <translation>Les engagements pris en rencontre sont suivis ici jusqu’à ce qu’ils soient tenus.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Prochaine rencontre</translation>
    </message>
    <message>
        <source>No closed commitment.</source>
        <translation>Aucun engagement fermé.</translation>
    </message>
    <message>
        <source>No commitment yet</source>
        <translation>Aucun engagement pour l’instant</translation>
    </message>
    <message>
        <source>No open commitment.</source>
        <translation>Aucun engagement ouvert.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>commitments</comment>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Ouvrir la rencontre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>The commitment is marked as kept.</source>
        <translation>L’engagement est noté comme tenu.</translation>
    </message>
    <message>
        <source>Which commitments are shown</source>
        <translation>Engagements affichés</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>kept commitment</source>
        <translation>engagement tenu</translation>
    </message>
    <message>
        <source>{kept} kept of {due} that came due</source>
        <translation>Tenus&#xa0;: {kept} sur {due} à échéance</translation>
    </message>
</context>
<context>
    <name>Communities</name>
    <message>
        <source>A rhythm goes from 1 to {most} weeks: correct it.</source>
        <translation>Un rythme va de 1 à {most} semaines&#xa0;: corrigez-le.</translation>
    </message>
    <message>
        <source>Another community already has this name: choose a name that tells them apart.</source>
        <translation>Une autre communauté porte déjà ce nom&#xa0;: choisissez un nom qui les distingue.</translation>
    </message>
    <message>
        <source>Name the community first.</source>
        <translation>Nommez d’abord la communauté.</translation>
    </message>
</context>
<context>
    <name>CommunitiesCard</name>
    <message>
        <source>Attendance at the last 5 meetings</source>
        <translation>Présence aux 5 dernières rencontres</translation>
    </message>
    <message numerus="yes">
        <source>See all %n communities</source>
        <translation>
            <numerusform>Voir toutes les communautés (%n)</numerusform>
            <numerusform>Voir toutes les communautés (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Your communities</source>
        <translation>Vos communautés</translation>
    </message>
</context>
<context>
    <name>CommunitiesScreen</name>
    <message numerus="yes">
        <source>%n community(ies)</source>
        <translation>
            <numerusform>%n communauté</numerusform>
            <numerusform>%n communautés</numerusform>
        </translation>
    </message>
    <message>
        <source>A community gathers people around their practice: create it, add its members, then plan its meetings.</source>
        <translation>Une communauté réunit des personnes autour de leur pratique&#xa0;: créez-la, ajoutez ses membres, puis planifiez ses rencontres.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Archive or take up again</source>
        <translation>Archiver ou reprendre</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivées</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communautés</translation>
    </message>
    <message>
        <source>Create a community</source>
        <translation>Créer une communauté</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Kind of community</source>
        <translation>Type de communauté</translation>
    </message>
    <message>
        <source>No community matches this search.</source>
        <translation>Aucune communauté ne correspond à cette recherche.</translation>
    </message>
    <message>
        <source>No community yet</source>
        <translation>Aucune communauté pour l’instant</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Plan a meeting…</source>
        <translation>Planifier une rencontre…</translation>
    </message>
    <message>
        <source>Search by name or organisation</source>
        <translation>Chercher par nom ou organisme</translation>
    </message>
</context>
<context>
    <name>CommunityActions</name>
    <message>
        <source>The community is archived: nothing of it is lost.</source>
        <translation>La communauté est archivée&#xa0;: rien n’en est perdu.</translation>
    </message>
    <message>
        <source>The community is back in the lists.</source>
        <translation>La communauté est de retour dans les listes.</translation>
    </message>
    <message>
        <source>The community was deleted, with its meetings, notes and commitments.</source>
        <translation>La communauté a été supprimée, avec ses rencontres, ses notes et ses engagements.</translation>
    </message>
    <message>
        <source>archived community</source>
        <translation>archivage de la communauté</translation>
    </message>
    <message>
        <source>community taken up again</source>
        <translation>reprise de la communauté</translation>
    </message>
    <message>
        <source>deleted community</source>
        <translation>suppression de la communauté</translation>
    </message>
</context>
<context>
    <name>CommunityColumns</name>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Prochaine rencontre</translation>
    </message>
    <message>
        <source>Next meeting by {day}</source>
        <translation>Prochaine rencontre d’ici le {day}</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>To be planned</source>
        <translation>À planifier</translation>
    </message>
</context>
<context>
    <name>CommunityReleasesSheet</name>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>No release in this school year. They are noted in the attendance of each meeting.</source>
        <translation>Aucune libération dans cette année scolaire. Elles se notent dans les présences de chaque rencontre.</translation>
    </message>
    <message>
        <source>Only what is to confirm or to claim</source>
        <translation>Seulement ce qui est à confirmer ou à réclamer</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payé par</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Libérations</translation>
    </message>
    <message>
        <source>Sums by payer</source>
        <translation>Totaux par budget</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Année suivante</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Année précédente</translation>
    </message>
</context>
<context>
    <name>CommunityScreen</name>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisme</numerusform>
            <numerusform>%n organismes</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivée</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Attendance register (PDF)…</source>
        <translation>Relevé des présences (PDF)…</translation>
    </message>
    <message>
        <source>Attendance, last meetings</source>
        <translation>Présence récente</translation>
    </message>
    <message>
        <source>Attendance, last meetings: {rate}</source>
        <translation>Présence aux dernières rencontres&#xa0;: {rate}</translation>
    </message>
    <message>
        <source>Change the community…</source>
        <translation>Modifier la communauté…</translation>
    </message>
    <message>
        <source>Commitments ({count})</source>
        <translation>Engagements ({count})</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communautés</translation>
    </message>
    <message>
        <source>Delete the community</source>
        <translation>Supprimer la communauté</translation>
    </message>
    <message>
        <source>Documents and actions</source>
        <translation>Documents et actions</translation>
    </message>
    <message>
        <source>Figures of the community</source>
        <translation>Chiffres de la communauté</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>Meetings this school year</source>
        <translation>Rencontres de l’année scolaire</translation>
    </message>
    <message>
        <source>Members ({count})</source>
        <translation>Membres ({count})</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Prochaine rencontre</translation>
    </message>
    <message>
        <source>Norms</source>
        <translation>Normes</translation>
    </message>
    <message>
        <source>Notes ({count})</source>
        <translation>Notes ({count})</translation>
    </message>
    <message>
        <source>Open commitments</source>
        <translation>Engagements ouverts</translation>
    </message>
    <message>
        <source>Parts of the community</source>
        <translation>Parties de la communauté</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>Releases…</source>
        <translation>Libérations…</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Tier {number}</source>
        <translation>Palier {number}</translation>
    </message>
    <message>
        <source>To be planned</source>
        <translation>À planifier</translation>
    </message>
    <message>
        <source>Year review (PDF)…</source>
        <translation>Bilan annuel (PDF)…</translation>
    </message>
    <message>
        <source>{held} held of {planned}</source>
        <translation>Tenues&#xa0;: {held} sur {planned}</translation>
    </message>
</context>
<context>
    <name>CommunitySheet</name>
    <message>
        <source>Change the community</source>
        <translation>Modifier la communauté</translation>
    </message>
    <message>
        <source>Choose an organisation in the list, or empty the field.</source>
        <translation>Choisissez un organisme dans la liste, ou videz le champ.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Create a community</source>
        <translation>Créer une communauté</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language of documents</source>
        <translation>Langue des documents</translation>
    </message>
    <message>
        <source>Name of the community</source>
        <translation>Nom de la communauté</translation>
    </message>
    <message>
        <source>No organisation has this name: choose one.</source>
        <translation>Aucun organisme ne porte ce nom&#xa0;: choisissez-en un.</translation>
    </message>
    <message>
        <source>None agreed</source>
        <translation>Aucun rythme convenu</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Rhythm: weeks between meetings</source>
        <translation>Rythme&#xa0;: semaines entre les rencontres</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Type the first letters of a school or a centre</source>
        <translation>Tapez les premières lettres d’une école ou d’un centre</translation>
    </message>
    <message>
        <source>Usual place of meeting</source>
        <translation>Lieu habituel des rencontres</translation>
    </message>
    <message>
        <source>What it works on</source>
        <translation>Ce sur quoi elle travaille</translation>
    </message>
    <message>
        <source>changed community</source>
        <translation>modification de la communauté</translation>
    </message>
    <message>
        <source>created community</source>
        <translation>création d’une communauté</translation>
    </message>
    <message>
        <source>{kind} (tier {tier})</source>
        <translation>{kind} (palier {tier})</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message numerus="yes">
        <source>%n member(s) also sit in {community} at {time}: {people}.</source>
        <translation>
            <numerusform>%n membre participe aussi à {community} à {time}&#xa0;: {people}.</numerusform>
            <numerusform>%n membres participent aussi à {community} à {time}&#xa0;: {people}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Only {gap} to go between this place and {community} at {time}.</source>
        <translation>Seulement {gap} pour se rendre de ce lieu à {community} à {time}.</translation>
    </message>
    <message>
        <source>The place is taken by {community} at {time}.</source>
        <translation>Le lieu est pris par {community} à {time}.</translation>
    </message>
    <message>
        <source>You also meet {community} at {time}.</source>
        <translation>Vous animez aussi {community} à {time}.</translation>
    </message>
</context>
<context>
    <name>ConflictsCard</name>
    <message numerus="yes">
        <source>%n in the next 30 days</source>
        <translation>
            <numerusform>%n au cours des 30 prochains jours</numerusform>
            <numerusform>%n au cours des 30 prochains jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the calendar</source>
        <translation>
            <numerusform>%n autre au calendrier</numerusform>
            <numerusform>%n autres au calendrier</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule clashes</source>
        <translation>Conflits d’horaire</translation>
    </message>
    <message>
        <source>See that day</source>
        <translation>Voir ce jour</translation>
    </message>
</context>
<context>
    <name>ConsentNotice</name>
    <message>
        <source>This note is not published: the consent of {names} is missing. Note it on the page of the person, or take the name out.</source>
        <translation>Cette note n’est pas publiée&#xa0;: il manque le consentement de {names}. Inscrivez-le à la fiche de la personne ou retirez le nom.</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>A binder, a message: not the proof itself.</source>
        <translation>Un classeur, un message&#xa0;: pas la preuve elle-même.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a consent</source>
        <translation>Ajouter un consentement</translation>
    </message>
    <message>
        <source>Choose who consents, in the list that opens under the field.</source>
        <translation>Choisissez la personne qui consent, dans la liste qui s’ouvre sous le champ.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Freely given, for one purpose. It can be withdrawn at any time.</source>
        <translation>Donné librement, pour une seule fin. Il peut être retiré en tout temps.</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Donné le</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Type the first letters of a name</source>
        <translation>Tapez les premières lettres d’un nom</translation>
    </message>
    <message>
        <source>Until (optional)</source>
        <translation>Jusqu’au (facultatif)</translation>
    </message>
    <message>
        <source>What the person agreed to</source>
        <translation>Ce que la personne a accepté</translation>
    </message>
    <message>
        <source>Where the proof is (optional)</source>
        <translation>Où se trouve la preuve (facultatif)</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consentement</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>A consent is given today at the latest: correct the date.</source>
        <translation>Un consentement est donné au plus tard aujourd’hui&#xa0;: corrigez la date.</translation>
    </message>
    <message>
        <source>A consent is withdrawn today at the latest: correct the date.</source>
        <translation>Un consentement est retiré au plus tard aujourd’hui&#xa0;: corrigez la date.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>I agree that my words be quoted, with my name, in the documents of the group.</source>
        <translation>J’accepte que mes propos soient cités, avec mon nom, dans les documents du groupe.</translation>
    </message>
    <message>
        <source>I agree that photographs in which I appear be used to show the work of the group.</source>
        <translation>J’accepte que des photos où l’on me voit servent à présenter le travail du groupe.</translation>
    </message>
    <message>
        <source>I agree that the practice that I shared be published outside the group.</source>
        <translation>J’accepte que la pratique que j’ai partagée soit publiée à l’extérieur du groupe.</translation>
    </message>
    <message>
        <source>I agree to receive news of the communities at my address at work.</source>
        <translation>J’accepte de recevoir des nouvelles des communautés à mon adresse au travail.</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Infolettre</translation>
    </message>
    <message>
        <source>Other purpose</source>
        <translation>Autre fin</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Publication of a practice</source>
        <translation>Publication d’un bon coup</translation>
    </message>
    <message>
        <source>Said aloud, noted at once</source>
        <translation>De vive voix, noté aussitôt</translation>
    </message>
    <message>
        <source>Signed form</source>
        <translation>Formulaire signé</translation>
    </message>
    <message>
        <source>This consent is withdrawn already.</source>
        <translation>Ce consentement est déjà retiré.</translation>
    </message>
    <message>
        <source>This consent was given after that day: correct the date.</source>
        <translation>Ce consentement a été donné après ce jour&#xa0;: corrigez la date.</translation>
    </message>
    <message>
        <source>This consent would end before it is given: correct the dates.</source>
        <translation>Ce consentement finirait avant d’être donné&#xa0;: corrigez les dates.</translation>
    </message>
    <message>
        <source>To be quoted</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Write what the person agreed to, in the words that they read.</source>
        <translation>Écrivez ce que la personne a accepté, dans les mots qu’elle a lus.</translation>
    </message>
</context>
<context>
    <name>ConsentsRegister</name>
    <message>
        <source>Add a consent…</source>
        <translation>Ajouter un consentement…</translation>
    </message>
    <message>
        <source>No consent yet. One is needed to quote somebody, to show their picture, to publish their practice or to write to them about something else.</source>
        <translation>Aucun consentement pour l’instant. Il en faut un pour citer quelqu’un, montrer sa photo, publier son bon coup ou lui écrire pour autre chose.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Register of consents</source>
        <translation>Registre des consentements</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Contact</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>No address and no telephone yet.</source>
        <translation>Aucune adresse ni aucun téléphone pour l’instant.</translation>
    </message>
    <message>
        <source>Telephone at work</source>
        <translation>Téléphone au travail</translation>
    </message>
</context>
<context>
    <name>CopyYearSheet</name>
    <message>
        <source>Copy from {year}</source>
        <translation>Copier de {year}</translation>
    </message>
    <message>
        <source>Each day falls on the same weekday of the same week, counted from New Year’s. Days already painted and statutory days stay as they are.</source>
        <translation>Chaque jour revient au même jour de la même semaine, comptée à partir du jour de l’An. Les jours déjà marqués et les jours fériés légaux restent tels quels.</translation>
    </message>
    <message numerus="yes">
        <source>Paint %n day(s)</source>
        <translation>
            <numerusform>Marquer %n jour</numerusform>
            <numerusform>Marquer %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>copied days off</source>
        <translation>copie de jours de congé</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>A rule counts in minutes of one day: correct the lengths.</source>
        <translation>Une règle compte en minutes d’une journée&#xa0;: corrigez les durées.</translation>
    </message>
    <message>
        <source>A rule starts on that day already: change that one instead.</source>
        <translation>Une règle commence déjà ce jour-là&#xa0;: modifiez plutôt celle-là.</translation>
    </message>
    <message>
        <source>A share is between 0 and 100 %: correct it.</source>
        <translation>Une part va de 0 à 100&#xa0;%&#xa0;: corrigez-la.</translation>
    </message>
</context>
<context>
    <name>CountingPanel</name>
    <message>
        <source>A rule counts the meetings from its day on, until the next one.</source>
        <translation>Une règle s’applique aux rencontres à partir de sa date, jusqu’à la suivante.</translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <translation>Ajouter une règle…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Counting rules</source>
        <translation>Règles de calcul</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Hours of attendance</source>
        <translation>Heures de présence</translation>
    </message>
    <message>
        <source>Hours of earlier meetings never change.</source>
        <translation>Les heures des rencontres antérieures ne changent pas.</translation>
    </message>
    <message>
        <source>How hours are counted</source>
        <translation>Calcul des heures</translation>
    </message>
    <message>
        <source>No rule: minutes count as they were attended.</source>
        <translation>Aucune règle&#xa0;: les minutes comptent telles quelles.</translation>
    </message>
    <message>
        <source>The rule is deleted.</source>
        <translation>La règle est supprimée.</translation>
    </message>
    <message>
        <source>deleted counting rule</source>
        <translation>suppression d’une règle de calcul</translation>
    </message>
</context>
<context>
    <name>CountingRule</name>
    <message>
        <source>breaks counted</source>
        <translation>pauses comptées</translation>
    </message>
    <message>
        <source>breaks deducted</source>
        <translation>pauses déduites</translation>
    </message>
    <message>
        <source>nothing under {length}</source>
        <translation>rien sous {length}</translation>
    </message>
    <message>
        <source>partly present from {share}</source>
        <translation>présence partielle à partir de {share}</translation>
    </message>
    <message>
        <source>rounded to {length}</source>
        <translation>arrondi à {length}</translation>
    </message>
    <message>
        <source>to the minute</source>
        <translation>à la minute</translation>
    </message>
    <message>
        <source>{length} of lateness tolerated</source>
        <translation>retard toléré de {length}</translation>
    </message>
</context>
<context>
    <name>CountingSheet</name>
    <message>
        <source> min</source>
        <translation>&#xa0;min</translation>
    </message>
    <message>
        <source>A shorter attendance counts no hours.</source>
        <translation>Une présence plus courte ne donne aucune heure.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Coming or leaving within this time counts as the whole meeting.</source>
        <translation>Arriver ou partir dans ce délai compte comme une présence entière.</translation>
    </message>
    <message>
        <source>Counting rule</source>
        <translation>Règle de calcul</translation>
    </message>
    <message>
        <source>Deduct the breaks of the agenda</source>
        <translation>Déduire les pauses de l’ordre du jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>It counts only meetings from this day on.</source>
        <translation>Elle s’applique seulement aux rencontres à partir de ce jour.</translation>
    </message>
    <message>
        <source>Lateness tolerated</source>
        <translation>Retard toléré</translation>
    </message>
    <message>
        <source>Minimum length</source>
        <translation>Durée minimale</translation>
    </message>
    <message>
        <source>Partly present covers the seat from</source>
        <translation>La présence partielle compte à partir de</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>This share of the meeting; 0 counts every partial presence in the rate.</source>
        <translation>Part de la rencontre; à 0, toute présence partielle compte dans le taux.</translation>
    </message>
    <message>
        <source>To the minute</source>
        <translation>À la minute</translation>
    </message>
    <message>
        <source>Type a date, such as {example}.</source>
        <translation>Entrez une date, par exemple {example}.</translation>
    </message>
    <message>
        <source>counting rule</source>
        <translation>règle de calcul</translation>
    </message>
</context>
<context>
    <name>CrashReport</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Ouvrir le dossier des journaux</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Something went wrong in Carnet CAR</source>
        <translation>Carnet CAR a eu une défaillance</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Détails techniques</translation>
    </message>
    <message>
        <source>Unexpected fault</source>
        <translation>Défaillance imprévue</translation>
    </message>
    <message>
        <source>Your work is saved: what was done before this fault is in the database. You can continue; if the fault comes back, quit and start again. Nothing is sent over the network. The details below may contain names: read them before passing them on.</source>
        <translation>Votre travail est enregistré&#xa0;: ce qui précède la défaillance se trouve dans la base de données. Vous pouvez continuer; si la défaillance revient, quittez le programme et démarrez-le de nouveau. Rien n’est envoyé sur le réseau. Les détails ci-dessous peuvent contenir des noms&#xa0;: lisez-les avant de les transmettre.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose in a month</source>
        <translation>Choisir dans un mois</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Name of these days</source>
        <translation>Nom de ces jours</translation>
    </message>
    <message>
        <source>Spring break, storm day…</source>
        <translation>Semaine de relâche, tempête…</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} au {last}</translation>
    </message>
</context>
<context>
    <name>DayFate</name>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Already off</source>
        <translation>Déjà en congé</translation>
    </message>
    <message>
        <source>Already the same</source>
        <translation>Déjà identique</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>Laissé tel quel</translation>
    </message>
    <message>
        <source>Outside the year</source>
        <translation>Hors de l’année</translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>Line {line}: “{cell}” is not a date written as 2026-10-12: correct it.</source>
        <translation>Ligne {line}&#xa0;: «&#xa0;{cell}&#xa0;» n’est pas une date écrite comme 2026-10-12&#xa0;: corrigez-la.</translation>
    </message>
    <message>
        <source>Line {line}: “{cell}” is not a type of day off: write holiday, pedagogical, break or conditional.</source>
        <translation>Ligne {line}&#xa0;: «&#xa0;{cell}&#xa0;» n’est pas un type de congé&#xa0;: écrivez férié, pédagogique, relâche ou conditionnelle.</translation>
    </message>
    <message>
        <source>This calendar has no day off from {first} to {last}.</source>
        <translation>Ce calendrier ne contient aucun jour de congé du {first} au {last}.</translation>
    </message>
    <message>
        <source>This list has more than {most} days: keep one or two years.</source>
        <translation>Cette liste compte plus de {most} jours&#xa0;: gardez une ou deux années.</translation>
    </message>
    <message>
        <source>This list has no day: add some under its heading.</source>
        <translation>Cette liste ne contient aucun jour&#xa0;: ajoutez-en sous l’en-tête.</translation>
    </message>
    <message>
        <source>This list has one column: it takes date;type;label on each line.</source>
        <translation>Cette liste n’a qu’une colonne&#xa0;: chaque ligne doit se lire date;type;libellé.</translation>
    </message>
</context>
<context>
    <name>DayOffKind</name>
    <message>
        <source>Break</source>
        <translation>Relâche</translation>
    </message>
    <message>
        <source>Conditional day</source>
        <translation>Journée conditionnelle</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Jour férié</translation>
    </message>
    <message>
        <source>Pedagogical day</source>
        <translation>Journée pédagogique</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans&#xa0;%n jour</numerusform>
            <numerusform>dans&#xa0;%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>in {duration}</source>
        <translation>dans {duration}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>DaysOff</name>
    <message>
        <source>All communities</source>
        <translation>Toutes les communautés</translation>
    </message>
    <message>
        <source>More than {most} days are chosen: choose fewer.</source>
        <translation>Il y a là plus de {most} jours&#xa0;: choisissez-en moins.</translation>
    </message>
    <message>
        <source>No day off is painted in {year}: nothing to copy.</source>
        <translation>Aucun jour de congé n’est marqué en {year}&#xa0;: il n’y a rien à copier.</translation>
    </message>
    <message>
        <source>That day is off: {reason}.</source>
        <translation>Ce jour est en congé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The last day is before the first: correct it.</source>
        <translation>Le dernier jour précède le premier&#xa0;: corrigez-le.</translation>
    </message>
    <message>
        <source>These days are off already: a weekend or statutory days.</source>
        <translation>Ces jours sont déjà en congé&#xa0;: une fin de semaine ou des jours fériés légaux.</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Fin de semaine</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message numerus="yes">
        <source>%n private decision(s).</source>
        <translation>
            <numerusform>%n décision privée.</numerusform>
            <numerusform>%n décisions privées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Decisions and follow-ups</source>
        <translation>Relevé de décisions et de suivis</translation>
    </message>
    <message>
        <source>Decisions and follow-ups as of {date}</source>
        <translation>Relevé de décisions et de suivis en date du {date}</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Follow-through</source>
        <translation>Taux de suivi</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenus</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>Rencontre {number}</translation>
    </message>
    <message>
        <source>No commitment was made.</source>
        <translation>Aucun engagement n’a été pris.</translation>
    </message>
    <message>
        <source>No decision was noted.</source>
        <translation>Aucune décision n’a été notée.</translation>
    </message>
    <message>
        <source>On {date}, follow-through divides the commitments kept ({kept}) by those that came due ({due}): kept, dropped, or still open after their date. Still running, and left out of it: {running}.</source>
        <translation>En date du {date}, le taux de suivi divise les engagements tenus ({kept}) par les engagements échus ({due})&#xa0;: tenus, abandonnés ou encore ouverts après leur date. Encore en cours, et hors du calcul&#xa0;: {running}.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>See the meetings.</source>
        <translation>Voir les rencontres.</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>expected: {trace}</source>
        <translation>Attendue&#xa0;: {trace}</translation>
    </message>
</context>
<context>
    <name>Destination</name>
    <message>
        <source>Choose where the file goes: its folder and its name.</source>
        <translation>Choisissez où va le fichier&#xa0;: son dossier et son nom.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Enregistrer le document</translation>
    </message>
    <message>
        <source>This folder does not exist: choose another one.</source>
        <translation>Ce dossier n’existe pas&#xa0;: choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>DestroyPersonSheet</name>
    <message numerus="yes">
        <source>%n other person(s) bear(s) this name: what was typed stays as it is, because nothing tells of whom it is.</source>
        <translation>
            <numerusform>%n&#xa0;autre personne porte ce nom&#xa0;: les textes restent tels quels, car rien ne dit de qui ils parlent.</numerusform>
            <numerusform>%n&#xa0;autres personnes portent ce nom&#xa0;: les textes restent tels quels, car rien ne dit de qui ils parlent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also take {words} out of the texts where they stand alone</source>
        <translation>Retirer aussi des textes {words}, là où ces mots sont seuls</translation>
    </message>
    <message>
        <source>As here: {name}</source>
        <translation>Comme ceci&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Backups made until now still hold it: they go by {day} at the latest.</source>
        <translation>Les sauvegardes faites jusqu’ici contiennent encore ces renseignements&#xa0;: elles disparaissent au plus tard le {day}.</translation>
    </message>
    <message>
        <source>Counting what would go</source>
        <translation>Décompte de ce qui disparaîtrait</translation>
    </message>
    <message>
        <source>Depersonalised</source>
        <translation>Dépersonnalisés</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Détruire</translation>
    </message>
    <message>
        <source>Destroy what is held on {name}?</source>
        <translation>Détruire les renseignements sur {name}?</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Détruits</translation>
    </message>
    <message>
        <source>Destroying</source>
        <translation>Destruction</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Renseignements</translation>
    </message>
    <message>
        <source>Saved from here: {files}.</source>
        <translation>Enregistrés d’ici&#xa0;: {files}.</translation>
    </message>
    <message>
        <source>Something else is still being done: wait until it has ended.</source>
        <translation>Un autre travail est en cours&#xa0;: attendez qu’il soit terminé.</translation>
    </message>
    <message>
        <source>The rule of certificates asks to keep theirs until {day}: ask the person in charge of personal information first.</source>
        <translation>La règle des attestations demande de garder les siennes jusqu’au {day}&#xa0;: consultez d’abord la personne responsable de la protection des renseignements personnels.</translation>
    </message>
    <message>
        <source>This cannot be undone, and no backup is made before.</source>
        <translation>Cela ne s’annule pas, et aucune sauvegarde n’est faite avant.</translation>
    </message>
    <message>
        <source>To confirm, type the name</source>
        <translation>Pour confirmer, écrivez le nom</translation>
    </message>
    <message>
        <source>What says something of this person alone is destroyed. What others count on stays under “Removed person”, without a name: rates, hours and totals do not change.</source>
        <translation>Ce qui ne concerne que cette personne est détruit. Ce qui compte pour d’autres reste sous «&#xa0;Personne retirée&#xa0;», sans nom&#xa0;: les taux, les heures et les totaux ne changent pas.</translation>
    </message>
    <message>
        <source>What the program cannot destroy: documents that you saved, sent or printed, and copies of the data outside its folder. Delete them yourself.</source>
        <translation>Ce que le programme ne peut pas détruire&#xa0;: les documents que vous avez enregistrés, envoyés ou imprimés, et les copies des données hors de leur dossier. Supprimez-les vous-même.</translation>
    </message>
    <message>
        <source>What would go</source>
        <translation>Ce qui disparaîtrait</translation>
    </message>
    <message>
        <source>What would go is being counted…</source>
        <translation>Décompte en cours…</translation>
    </message>
    <message>
        <source>Where they stand alone, {words} stay in the texts: somebody else bears that name.</source>
        <translation>Seuls, les mots {words} restent dans les textes&#xa0;: quelqu’un d’autre porte ce nom.</translation>
    </message>
</context>
<context>
    <name>Destruction</name>
    <message>
        <source>Certificate…</source>
        <translation>Certificat…</translation>
    </message>
    <message>
        <source>Copies in the second place for backups go on that day too if it can be reached, or else the first time that it is there: plug the stick in then.</source>
        <translation>Les copies du second emplacement partent aussi ce jour-là s’il est accessible, sinon la première fois qu’il l’est&#xa0;: branchez alors la clé.</translation>
    </message>
    <message>
        <source>It is destroyed, and a backup without it is made.</source>
        <translation>C’est détruit, et une sauvegarde sans ces renseignements est faite.</translation>
    </message>
    <message>
        <source>What you asked to destroy is destroyed. Only the backup after it could not be made: “{reason}” Then make one in the settings.</source>
        <translation>Ce que vous avez demandé de détruire est détruit. Seule la sauvegarde qui suit n’a pas pu être faite&#xa0;: «&#xa0;{reason}&#xa0;» Faites-en ensuite une dans les réglages.</translation>
    </message>
    <message>
        <source>Removed person {number}</source>
        <translation>Personne retirée {number}</translation>
    </message>
</context>
<context>
    <name>Dimension</name>
    <message>
        <source>Collective learning</source>
        <translation>Apprentissage collectif</translation>
    </message>
    <message>
        <source>Conditions: relationships</source>
        <translation>Conditions – relations</translation>
    </message>
    <message>
        <source>Conditions: structures</source>
        <translation>Conditions – structures</translation>
    </message>
    <message>
        <source>Shared leadership</source>
        <translation>Leadership partagé</translation>
    </message>
    <message>
        <source>Shared personal practice</source>
        <translation>Pratiques partagées</translation>
    </message>
    <message>
        <source>Shared vision and values</source>
        <translation>Vision et valeurs</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>These are not the columns of the ministry’s directory (code and nom, or CD_ORGNS and NOM_OFFCL_ORGNS): choose the file downloaded from Données Québec.</source>
        <translation>Ce ne sont pas les colonnes du répertoire du ministère (code et nom, ou CD_ORGNS et NOM_OFFCL_ORGNS)&#xa0;: choisissez le fichier téléchargé à partir de Données Québec.</translation>
    </message>
</context>
<context>
    <name>DisposalCertificate</name>
    <message>
        <source>By the account</source>
        <translation>Par le compte</translation>
    </message>
    <message>
        <source>Copies in a second place, such as a stick, go on that day if it can be reached, or else the first time that it is there. Documents that were saved, sent or printed are not covered.</source>
        <translation>Les copies d’un second emplacement, comme une clé, partent ce jour-là s’il est accessible, sinon la première fois qu’il l’est. Les documents enregistrés, envoyés ou imprimés ne sont pas visés.</translation>
    </message>
    <message>
        <source>Depersonalised</source>
        <translation>Dépersonnalisés</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Détruits</translation>
    </message>
    <message>
        <source>Destroyed: the rows are gone from the data, overwritten. Depersonalised: the rows still count and name nobody; this is not anonymisation. Files that were exported or printed before are not in the power of the program. (Act respecting Access, CQLR, c. A-2.1, s. 73.)</source>
        <translation>Détruits&#xa0;: effacés des données et remplacés par des zéros. Dépersonnalisés&#xa0;: ils comptent encore et ne nomment personne; ce n’est pas une anonymisation. Le programme n’a aucun pouvoir sur les documents exportés ou imprimés auparavant. (Loi sur l’accès, RLRQ, c. A-2.1, art. 73.)</translation>
    </message>
    <message>
        <source>Destruction certificate</source>
        <translation>Certificat de destruction</translation>
    </message>
    <message>
        <source>Destruction certificate {number}</source>
        <translation>Certificat de destruction {number}</translation>
    </message>
    <message>
        <source>Destruction of personal information</source>
        <translation>Destruction de renseignements personnels</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>In no backup from</source>
        <translation>Dans aucune sauvegarde dès le</translation>
    </message>
    <message>
        <source>Nothing has been destroyed yet.</source>
        <translation>Rien n’a encore été détruit.</translation>
    </message>
    <message>
        <source>Produced on {date}</source>
        <translation>Produit le {date}</translation>
    </message>
    <message>
        <source>Protection of personal information</source>
        <translation>Protection des renseignements personnels</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Renseignements</translation>
    </message>
    <message>
        <source>Register of destructions</source>
        <translation>Registre des destructions</translation>
    </message>
    <message>
        <source>Whom it was about: nothing says that any more.</source>
        <translation>Les personnes concernées&#xa0;: plus rien ne le dit.</translation>
    </message>
</context>
<context>
    <name>DisposalKind</name>
    <message>
        <source>Depersonalise</source>
        <translation>Dépersonnaliser</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Détruire</translation>
    </message>
</context>
<context>
    <name>Disposals</name>
    <message>
        <source>Nothing is held on this person any more: it was destroyed.</source>
        <translation>Il ne reste aucun renseignement sur cette personne&#xa0;: ils ont été détruits.</translation>
    </message>
    <message>
        <source>On demand: what was held on one person.</source>
        <translation>Sur demande&#xa0;: les renseignements sur une personne.</translation>
    </message>
    <message>
        <source>Type the name as it is shown to confirm: {name}.</source>
        <translation>Pour confirmer, écrivez le nom comme il est affiché&#xa0;: {name}.</translation>
    </message>
    <message numerus="yes">
        <source>{kind}: kept %n year(s) after the end of their school year ({source}); up to {year} included.</source>
        <translation>
            <numerusform>{kind}&#xa0;: conservation de %n&#xa0;an après la fin de l’année scolaire ({source}); jusqu’à {year} inclusivement.</numerusform>
            <numerusform>{kind}&#xa0;: conservation de %n&#xa0;ans après la fin de l’année scolaire ({source}); jusqu’à {year} inclusivement.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisposalsCard</name>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Certificat…</translation>
    </message>
    <message>
        <source>Destructions</source>
        <translation>Destructions</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>In no backup from</source>
        <translation>Aucune sauvegarde dès</translation>
    </message>
    <message>
        <source>Nothing yet. One person’s information is destroyed from their page, in People.</source>
        <translation>Rien encore. Les renseignements sur une personne se détruisent à partir de sa page, dans Personnes.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>Registre…</translation>
    </message>
    <message>
        <source>What was destroyed</source>
        <translation>Ce qui a été détruit</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>A picture of this document cannot be read: choose it again.</source>
        <translation>Une image de ce document est illisible&#xa0;: choisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Logo of {name}</source>
        <translation>Logo&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} de {pages}</translation>
    </message>
    <message>
        <source>Signature of {name}</source>
        <translation>Signature de {name}</translation>
    </message>
    <message>
        <source>Table of a note</source>
        <translation>Tableau d’une note</translation>
    </message>
    <message>
        <source>The figures</source>
        <translation>Les données</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>DocumentTypes</name>
    <message>
        <source>Coaching</source>
        <translation>Accompagnement</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>DocumentsScreen</name>
    <message>
        <source>Choose a community</source>
        <translation>Choisissez une communauté</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Choisissez une personne</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Documents tell of communities and their meetings: create a community first, and its notices, minutes and certificates are made here.</source>
        <translation>Les documents racontent les communautés et leurs rencontres&#xa0;: créez d’abord une communauté, et ses avis, ses comptes rendus et ses attestations se feront ici.</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Exporter tout…</translation>
    </message>
    <message>
        <source>No community yet</source>
        <translation>Aucune communauté pour l’instant</translation>
    </message>
    <message>
        <source>No meeting yet</source>
        <translation>Aucune rencontre pour l’instant</translation>
    </message>
    <message>
        <source>Open the communities</source>
        <translation>Ouvrir les communautés</translation>
    </message>
    <message>
        <source>Plan a meeting of this community, or choose another community.</source>
        <translation>Planifiez une rencontre de cette communauté ou choisissez une autre communauté.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Recent exports…</source>
        <translation>Exports récents…</translation>
    </message>
    <message>
        <source>This document cannot be made</source>
        <translation>Ce document ne peut pas être produit</translation>
    </message>
    <message>
        <source>Type the first letters of a name.</source>
        <translation>Tapez les premières lettres d’un nom.</translation>
    </message>
    <message>
        <source>Type the first letters of its name.</source>
        <translation>Tapez les premières lettres de son nom.</translation>
    </message>
</context>
<context>
    <name>Docx</name>
    <message>
        <source>Signature of {name}</source>
        <translation>Signature de {name}</translation>
    </message>
</context>
<context>
    <name>DraftsSheet</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>These forms were open when the program closed. Copy what you still need.</source>
        <translation>Ces formulaires étaient ouverts à la fermeture du programme. Copiez ce dont vous avez encore besoin.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Words not sent</source>
        <translation>Textes non envoyés</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message numerus="yes">
        <source>%n record(s) are due by the rules. Nothing goes before you confirm.</source>
        <translation>
            <numerusform>%n&#xa0;renseignement est échu selon les règles. Rien ne disparaît avant que vous le confirmiez.</numerusform>
            <numerusform>%n&#xa0;renseignements sont échus selon les règles. Rien ne disparaît avant que vous le confirmiez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting what is due</source>
        <translation>Décompte de ce qui est échu</translation>
    </message>
    <message>
        <source>Go through what is due…</source>
        <translation>Passer en revue ce qui est échu…</translation>
    </message>
    <message>
        <source>Nothing is due by the rules that are on. A delay ends on 30 June: look again in July.</source>
        <translation>Rien n’est échu selon les règles en vigueur. Un délai se termine le 30 juin&#xa0;: revenez en juillet.</translation>
    </message>
    <message>
        <source>Review of July</source>
        <translation>Revue de juillet</translation>
    </message>
    <message>
        <source>What is due is being counted…</source>
        <translation>Décompte de ce qui est échu…</translation>
    </message>
</context>
<context>
    <name>DutiesPanel</name>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Continuing education</source>
        <translation>Formation continue</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Hours asked for</source>
        <translation>Heures demandées</translation>
    </message>
    <message>
        <source>Nothing is asked for: hours are added up.</source>
        <translation>Rien n’est demandé&#xa0;: les heures sont additionnées.</translation>
    </message>
    <message>
        <source>The hours asked for are shown to people; they never evaluate them.</source>
        <translation>Les heures demandées sont montrées aux personnes; elles ne servent jamais à les évaluer.</translation>
    </message>
    <message>
        <source>They are deleted.</source>
        <translation>Elles sont supprimées.</translation>
    </message>
    <message>
        <source>deleted hours asked for</source>
        <translation>heures demandées supprimées</translation>
    </message>
    <message>
        <source>{hours} from {first} to {last}</source>
        <translation>{hours} du {first} au {last}</translation>
    </message>
</context>
<context>
    <name>DutySheet</name>
    <message>
        <source>A period begins on 1 July of</source>
        <translation>Une période commence en juillet de</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Beginnings of words, separated by spaces: “enseign teacher”.</source>
        <translation>Débuts de mots, séparés par des espaces&#xa0;: «&#xa0;enseign teacher&#xa0;».</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Hours asked for</source>
        <translation>Heures demandées</translation>
    </message>
    <message>
        <source>In how many school years</source>
        <translation>En combien d’années scolaires</translation>
    </message>
    <message>
        <source>It is shown for information, and counts nothing else.</source>
        <translation>Elles sont montrées à titre d’information et ne changent aucun calcul.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>The others follow from it.</source>
        <translation>Les autres en découlent.</translation>
    </message>
    <message>
        <source>The text of law or the agreement.</source>
        <translation>Le texte de loi ou l’entente.</translation>
    </message>
    <message>
        <source>hours asked for</source>
        <translation>heures demandées</translation>
    </message>
</context>
<context>
    <name>EmergencyKit</name>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidentiel</translation>
    </message>
    <message>
        <source>Emergency kit</source>
        <translation>Trousse d’urgence</translation>
    </message>
    <message>
        <source>Keep this page on paper, under lock, away from the computer.</source>
        <translation>Gardez cette page sur papier, sous clé, loin de l’ordinateur.</translation>
    </message>
    <message>
        <source>Kept where</source>
        <translation>Lieu de conservation</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>Produite le {day}</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>The data of Carnet CAR is encrypted. Where its password is forgotten, this key opens it; without both, nobody can, the makers of the program included.</source>
        <translation>Les données de Carnet CAR sont chiffrées. Si le mot de passe est oublié, cette clé les ouvre; sans l’un ni l’autre, personne ne le peut, pas même les auteurs du programme.</translation>
    </message>
    <message>
        <source>To use it: “I no longer know the password”, then type the nine groups.</source>
        <translation>Pour l’utiliser&#xa0;: «&#xa0;Je ne sais plus le mot de passe&#xa0;», puis saisissez les neuf groupes.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi elle sert</translation>
    </message>
    <message>
        <source>Whoever has both this page and the computer reads everything: if the page is lost, make a new kit in Settings, Protection.</source>
        <translation>Quiconque a cette page et l’ordinateur lit tout&#xa0;: si la page est perdue, faites une nouvelle trousse dans Paramètres, Protection.</translation>
    </message>
</context>
<context>
    <name>EndSeriesSheet</name>
    <message>
        <source>End the series</source>
        <translation>Terminer la série</translation>
    </message>
    <message numerus="yes">
        <source>End the series: remove %n meeting(s)</source>
        <translation>
            <numerusform>Terminer la série&#xa0;: retirer %n rencontre</numerusform>
            <numerusform>Terminer la série&#xa0;: retirer %n rencontres</numerusform>
        </translation>
    </message>
    <message>
        <source>No meeting is planned from that day on.</source>
        <translation>Aucune rencontre n’est prévue à partir de ce jour.</translation>
    </message>
    <message>
        <source>Past meetings stay, and so do those that hold work.</source>
        <translation>Les rencontres passées restent, de même que celles où du travail est consigné.</translation>
    </message>
    <message>
        <source>Remove the meetings from</source>
        <translation>Retirer les rencontres à partir du</translation>
    </message>
    <message>
        <source>Type a date, such as {example}.</source>
        <translation>Entrez une date, par exemple {example}.</translation>
    </message>
    <message>
        <source>What happens to each meeting</source>
        <translation>Effet sur chaque rencontre</translation>
    </message>
    <message>
        <source>ended series</source>
        <translation>fin de la série</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Effect seen: {text}</source>
        <translation>Effet observé&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Evidence: {text}</source>
        <translation>Trace observée&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Expected trace: {trace}</source>
        <translation>Trace attendue&#xa0;: {trace}</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Point {number}</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>a commitment</comment>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Level {number}: {name}</source>
        <translation>Niveau {number}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Next step: {text}</source>
        <translation>Suite&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privée</translation>
    </message>
    <message>
        <source>Shared by: {text}</source>
        <translation>Partagé par&#xa0;: {text}</translation>
    </message>
    <message>
        <source>by the next meeting</source>
        <translation>pour la prochaine rencontre</translation>
    </message>
    <message>
        <source>by the next meeting, {day}</source>
        <translation>pour la prochaine rencontre, le {day}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>pour le {day}</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privée</translation>
    </message>
</context>
<context>
    <name>EntryEditor</name>
    <message>
        <source>Agenda item</source>
        <translation>Point de l’ordre du jour</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Escape; everything is already kept</source>
        <translation>Échap; tout est déjà enregistré</translation>
    </message>
    <message>
        <source>Item {number}: {title}</source>
        <translation>Point {number}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Whole meeting</source>
        <translation>Toute la rencontre</translation>
    </message>
</context>
<context>
    <name>EvidenceSheet</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Trace observée</translation>
    </message>
    <message>
        <source>Expected trace: {trace}</source>
        <translation>Trace attendue&#xa0;: {trace}</translation>
    </message>
    <message>
        <source>What was seen, without naming a pupil</source>
        <translation>Ce qui a été vu, sans nommer d’élève</translation>
    </message>
    <message>
        <source>evidence of a commitment</source>
        <translation>trace d’un engagement</translation>
    </message>
</context>
<context>
    <name>ExportAllSheet</name>
    <message numerus="yes">
        <source>%n document(s) to write.</source>
        <translation>
            <numerusform>%n&#xa0;document à produire.</numerusform>
            <numerusform>%n&#xa0;documents à produire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left aside: their meeting is not held.</source>
        <translation>
            <numerusform>%n&#xa0;laissé de côté&#xa0;: sa rencontre n’a pas eu lieu.</numerusform>
            <numerusform>%n&#xa0;laissés de côté&#xa0;: leurs rencontres n’ont pas eu lieu.</numerusform>
        </translation>
    </message>
    <message>
        <source>All communities</source>
        <translation>Toutes les communautés</translation>
    </message>
    <message>
        <source>Choose documents: there is nothing to write yet.</source>
        <translation>Choisissez des documents&#xa0;: il n’y a encore rien à produire.</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Exporter tout</translation>
    </message>
    <message>
        <source>Files of the same name are replaced. They are not encrypted: keep them in a safe place.</source>
        <translation>Les fichiers du même nom sont remplacés. Ils ne sont pas chiffrés&#xa0;: gardez-les en lieu sûr.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Année scolaire</translation>
    </message>
    <message>
        <source>The documents ticked, for every meeting, community or member of the school year.</source>
        <translation>Les documents cochés, pour chaque rencontre, communauté ou membre de l’année scolaire.</translation>
    </message>
    <message>
        <source>Tick at least one document.</source>
        <translation>Cochez au moins un document.</translation>
    </message>
</context>
<context>
    <name>ExportCalendarSheet</name>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n jour avant</numerusform>
            <numerusform>%n jours avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) in {file}.</source>
        <translation>
            <numerusform>%n rencontre dans {file}.</numerusform>
            <numerusform>%n rencontres dans {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>All communities</source>
        <translation>Toutes les communautés</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export to a calendar</source>
        <translation>Exporter vers un calendrier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Mark them as private: others see the time taken, not the reason</source>
        <translation>Les marquer comme privées&#xa0;: les autres voient l’heure occupée, non la raison</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>Meetings of</source>
        <translation>Rencontres de</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Only the school year {year}</source>
        <translation>L’année scolaire {year} seulement</translation>
    </message>
    <message>
        <source>Outlook, Google and Apple read this file. Export it again after a change: the meetings are updated there, not doubled.</source>
        <translation>Outlook, Google et Apple lisent ce fichier. Exportez-le de nouveau après un changement&#xa0;: les rencontres y sont mises à jour, non dédoublées.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>The series of this meeting</source>
        <translation>La série de cette rencontre</translation>
    </message>
    <message>
        <source>This meeting: {community}, {day}</source>
        <translation>Cette rencontre&#xa0;: {community}, {day}</translation>
    </message>
    <message>
        <source>{duration} before</source>
        <translation>{duration} avant</translation>
    </message>
</context>
<context>
    <name>ExportEverythingSheet</name>
    <message>
        <source>Everything that you wrote here, for other programs or to keep elsewhere.</source>
        <translation>Tout ce que vous avez écrit ici, pour d’autres logiciels ou pour le garder ailleurs.</translation>
    </message>
    <message>
        <source>Excel workbook, a sheet per kind</source>
        <translation>Classeur Excel, une feuille par sorte de données</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export all the data</source>
        <translation>Exporter toutes les données</translation>
    </message>
    <message>
        <source>Export of all the data</source>
        <translation>Exportation de toutes les données</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, pour les logiciels</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Sorte de fichier</translation>
    </message>
    <message>
        <source>This file is not encrypted: whoever opens it reads everything, your private notes and your scripts included. Keep it as you keep the notebook.</source>
        <translation>Ce fichier n’est pas chiffré&#xa0;: quiconque l’ouvre lit tout, y compris vos notes privées et vos scripts d’animation. Gardez-le comme vous gardez le carnet.</translation>
    </message>
    <message>
        <source>{rows} rows in {file}, which is not encrypted.</source>
        <translation>{rows} lignes dans {file}, qui n’est pas chiffré.</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message numerus="yes">
        <source>%n file(s) are ready, one for each table.</source>
        <translation>
            <numerusform>%n&#xa0;fichier est prêt, un par tableau.</numerusform>
            <numerusform>%n&#xa0;fichiers sont prêts, un par tableau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>This document has no table: choose PDF, Word or a web page.</source>
        <translation>Ce document n’a aucun tableau&#xa0;: choisissez PDF, Word ou une page Web.</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>“{name}” is ready.</source>
        <translation>«&#xa0;{name}&#xa0;» est prêt.</translation>
    </message>
</context>
<context>
    <name>FacilitateCommands</name>
    <message>
        <source>Add a guest…</source>
        <translation>Ajouter une personne invitée…</translation>
    </message>
    <message>
        <source>Attendance as a plain list</source>
        <translation>Présences en liste simple</translation>
    </message>
    <message>
        <source>Enter the signed sheet…</source>
        <translation>Saisir la feuille signée…</translation>
    </message>
    <message>
        <source>Everyone present</source>
        <translation>Groupe complet&#xa0;: tout le monde présent</translation>
    </message>
    <message>
        <source>Go to attendance</source>
        <translation>Aller aux présences</translation>
    </message>
    <message>
        <source>Go to the agenda</source>
        <translation>Aller à l’ordre du jour</translation>
    </message>
    <message>
        <source>Go to the notes</source>
        <translation>Aller aux notes</translation>
    </message>
    <message>
        <source>Import an attendance report…</source>
        <translation>Importer un rapport de présence…</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>Saisie rapide</translation>
    </message>
    <message>
        <source>Releases…</source>
        <translation>Libérations…</translation>
    </message>
    <message>
        <source>Who counts in the rate…</source>
        <translation>Qui compte dans le taux…</translation>
    </message>
    <message>
        <source>Write a commitment</source>
        <translation>Écrire un engagement</translation>
    </message>
    <message>
        <source>Write a decision</source>
        <translation>Écrire une décision</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
</context>
<context>
    <name>FacilitateStep</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Part shown</source>
        <translation>Partie affichée</translation>
    </message>
    <message>
        <source>Start this item</source>
        <translation>Commencer ce point</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose the file to read.</source>
        <translation>Choisissez le fichier à lire.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Drop the file here, or choose it</source>
        <translation>Déposez le fichier ici ou choisissez-le</translation>
    </message>
</context>
<context>
    <name>FileFields</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>The file is not encrypted: keep it in a safe place.</source>
        <translation>Le fichier n’est pas chiffré&#xa0;: gardez-le en lieu sûr.</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Ce fichier existe et sera remplacé.</translation>
    </message>
</context>
<context>
    <name>FileNames</name>
    <message>
        <source>Make the name of {words} and of words of your own.</source>
        <translation>Composez le nom avec {words} et des mots à vous.</translation>
    </message>
    <message>
        <source>This pattern is too long: shorten it.</source>
        <translation>Ce modèle est trop long&#xa0;: raccourcissez-le.</translation>
    </message>
    <message>
        <source>community</source>
        <translation>communauté</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
</context>
<context>
    <name>FileNamesCard</name>
    <message>
        <source>Example: {name}</source>
        <translation>Exemple&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>Noms des fichiers</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The usual pattern</source>
        <translation>Le modèle habituel</translation>
    </message>
    <message>
        <source>Words that are replaced: {words}</source>
        <translation>Mots remplacés&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Excel, LibreOffice, CSV, or contact cards (vCard). Only names, work addresses and functions are kept; the rest is left out and named.</source>
        <translation>Excel, LibreOffice, CSV ou cartes de contact (vCard). Seuls les noms, les coordonnées au travail et les fonctions sont conservés; le reste est laissé de côté et nommé.</translation>
    </message>
    <message>
        <source>Kind of the new community</source>
        <translation>Type de la nouvelle communauté</translation>
    </message>
    <message>
        <source>Leave empty to fill the directory only.</source>
        <translation>Laissez vide pour remplir seulement le répertoire.</translation>
    </message>
    <message>
        <source>List to import</source>
        <translation>Liste à importer</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xls *.ods *.csv *.tsv *.txt *.vcf);;All files (*)</source>
        <translation>Listes (*.xlsx *.xls *.ods *.csv *.tsv *.txt *.vcf);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Members since</source>
        <translation>Membres depuis</translation>
    </message>
    <message>
        <source>The people of the list become members of this community.</source>
        <translation>Les personnes de la liste deviennent membres de cette communauté.</translation>
    </message>
    <message>
        <source>This community will be created.</source>
        <translation>Cette communauté sera créée.</translation>
    </message>
    <message>
        <source>Type the name of a community, existing or new</source>
        <translation>Tapez le nom d’une communauté, nouvelle ou non</translation>
    </message>
    <message>
        <source>“{text}” is not a date: write for example 2026-11-24.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date&#xa0;: écrivez par exemple 2026-11-24.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Reading this file takes too long, so nothing was taken from it: copy what you need into a new file, and choose that one.</source>
        <translation>La lecture de ce fichier est trop longue, et rien n’en a été retenu&#xa0;: copiez ce dont vous avez besoin dans un nouveau fichier et choisissez celui-ci.</translation>
    </message>
    <message>
        <source>Reading this file takes too much memory, so nothing was taken from it: copy what you need into a new file, and choose that one.</source>
        <translation>La lecture de ce fichier demande trop de mémoire, et rien n’en a été retenu&#xa0;: copiez ce dont vous avez besoin dans un nouveau fichier et choisissez celui-ci.</translation>
    </message>
    <message>
        <source>This file cannot be opened: close it in other programs, or ask for access to it.</source>
        <translation>Ce fichier ne peut pas être ouvert&#xa0;: fermez-le dans les autres programmes ou demandez-en l’accès.</translation>
    </message>
    <message>
        <source>This file cannot be read: copy it to this computer, then try again.</source>
        <translation>Ce fichier ne peut pas être lu&#xa0;: copiez-le sur cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>This file holds something that nobody expected, so nothing was taken from it: open it in the program it comes from, save it anew, and choose the new file.</source>
        <translation>Ce fichier contient quelque chose d’inattendu, et rien n’en a été retenu&#xa0;: ouvrez-le dans le logiciel d’où il vient, enregistrez-le de nouveau et choisissez le nouveau fichier.</translation>
    </message>
    <message>
        <source>This file is damaged: ask for it again, or save it anew from the spreadsheet.</source>
        <translation>Ce fichier est endommagé&#xa0;: demandez-le de nouveau ou réenregistrez-le à partir du tableur.</translation>
    </message>
    <message>
        <source>This file is empty: choose the one with the list.</source>
        <translation>Ce fichier est vide&#xa0;: choisissez celui qui contient la liste.</translation>
    </message>
    <message>
        <source>This file is larger than {limit} MB: split it, or keep only the list in it.</source>
        <translation>Ce fichier dépasse {limit} Mo&#xa0;: divisez-le ou n’y gardez que la liste.</translation>
    </message>
    <message>
        <source>This file is protected by a password: save a copy without password, and choose the copy.</source>
        <translation>Ce fichier est protégé par un mot de passe&#xa0;: enregistrez-en une copie sans mot de passe et choisissez la copie.</translation>
    </message>
    <message>
        <source>This file no longer exists: choose it again.</source>
        <translation>Ce fichier n’existe plus&#xa0;: choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>This file stopped what was reading it, so nothing was taken from it: open it in the program it comes from, copy what you need into a new file, and choose that one.</source>
        <translation>Ce fichier a interrompu sa propre lecture, et rien n’en a été retenu&#xa0;: ouvrez-le dans le logiciel d’où il vient, copiez ce dont vous avez besoin dans un nouveau fichier et choisissez celui-ci.</translation>
    </message>
    <message>
        <source>This file unpacks to far more than a list: copy the list into a new workbook.</source>
        <translation>Une fois décompressé, ce fichier est bien plus gros qu’une liste&#xa0;: copiez la liste dans un nouveau classeur.</translation>
    </message>
    <message>
        <source>This is a folder: choose a file inside it.</source>
        <translation>C’est un dossier&#xa0;: choisissez un fichier à l’intérieur.</translation>
    </message>
    <message>
        <source>This is {what}, not a list: choose an Excel, LibreOffice or CSV file.</source>
        <translation>C’est {what}, non une liste&#xa0;: choisissez un fichier Excel, LibreOffice ou CSV.</translation>
    </message>
    <message>
        <source>This list has more than {most} rows: split it into several files.</source>
        <translation>Cette liste compte plus de {most} lignes&#xa0;: divisez-la en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>This sheet has more than {most} columns: copy the list alone into a new workbook.</source>
        <translation>Cette feuille compte plus de {most} colonnes&#xa0;: copiez seulement la liste dans un nouveau classeur.</translation>
    </message>
    <message>
        <source>This sheet has something very far from the list: copy the list alone into a new workbook.</source>
        <translation>Cette feuille contient quelque chose très loin de la liste&#xa0;: copiez seulement la liste dans un nouveau classeur.</translation>
    </message>
    <message>
        <source>This sheet is empty: choose the file that holds the list.</source>
        <translation>Cette feuille est vide&#xa0;: choisissez le fichier qui contient la liste.</translation>
    </message>
    <message>
        <source>This workbook is protected by a password: open it, save a copy without password, and choose the copy.</source>
        <translation>Ce classeur est protégé par un mot de passe&#xa0;: ouvrez-le, enregistrez-en une copie sans mot de passe et choisissez la copie.</translation>
    </message>
    <message>
        <source>What reads files could not be started, so nothing was read: close other programs, then try again.</source>
        <translation>La lecture des fichiers n’a pas pu démarrer, et rien n’a été lu&#xa0;: fermez d’autres logiciels, puis réessayez.</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un document Word</translation>
    </message>
    <message>
        <source>a binary workbook</source>
        <translation>un classeur binaire</translation>
    </message>
    <message>
        <source>a compressed folder</source>
        <translation>un dossier compressé</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>une présentation</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>un document texte</translation>
    </message>
    <message>
        <source>a web page, perhaps a sign-in page saved in place of the file</source>
        <translation>une page Web, peut-être une page de connexion enregistrée à la place du fichier</translation>
    </message>
    <message>
        <source>an older Office document</source>
        <translation>un ancien document Office</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Another report of the same meeting</source>
        <translation>Un autre rapport de la même rencontre</translation>
    </message>
    <message>
        <source>Attendance report</source>
        <translation>Rapport de présence</translation>
    </message>
    <message>
        <source>Report {number}</source>
        <translation>Rapport {number}</translation>
    </message>
    <message>
        <source>Reports (*.csv *.tsv *.txt *.xlsx *.xls *.ods);;All files (*)</source>
        <translation>Rapports (*.csv *.tsv *.txt *.xlsx *.xls *.ods);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The file that Teams, Zoom or Google Meet gives after a meeting, as it was downloaded. Marks entered by hand stay as they are.</source>
        <translation>Le fichier que Teams, Zoom ou Google Meet donne après une rencontre, tel qu’il a été téléchargé. Les présences notées à la main restent telles quelles.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the document</source>
        <translation>Trouver dans le document</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} sur {count}</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>1. Bring in people</source>
        <translation>1. Inscrire des personnes</translation>
    </message>
    <message>
        <source>2. Create a community</source>
        <translation>2. Créer une communauté</translation>
    </message>
    <message>
        <source>3. Plan a meeting</source>
        <translation>3. Planifier une rencontre</translation>
    </message>
    <message>
        <source>Create a community</source>
        <translation>Créer une communauté</translation>
    </message>
    <message>
        <source>Give it a day and its hours: it will wait for you here, ready to run.</source>
        <translation>Donnez-lui un jour et des heures&#xa0;: elle vous attendra ici, prête à animer.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>Import the list you already have, from a spreadsheet: duplicates are found, and what is not needed is left out.</source>
        <translation>Importez la liste que vous avez déjà dans un tableur&#xa0;: les doublons sont repérés, et ce qui n’est pas nécessaire est écarté.</translation>
    </message>
    <message>
        <source>Name it, choose its kind, then add its members with their role and dates.</source>
        <translation>Nommez-la, choisissez son type, puis ajoutez ses membres avec leur rôle et leurs dates.</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Planifier une rencontre</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>This folder does not exist: choose another one.</source>
        <translation>Ce dossier n’existe pas&#xa0;: choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>FormBar</name>
    <message>
        <source>Add a column to the right</source>
        <translation>Ajouter une colonne à droite</translation>
    </message>
    <message>
        <source>Add a row below</source>
        <translation>Ajouter une ligne au-dessous</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Delete the table</source>
        <translation>Supprimer le tableau</translation>
    </message>
    <message>
        <source>Delete this column</source>
        <translation>Supprimer cette colonne</translation>
    </message>
    <message>
        <source>Delete this row</source>
        <translation>Supprimer cette ligne</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Lien…</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste à puces</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Title, subtitle or text</source>
        <translation>Titre, sous-titre ou texte</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>CSV (tables)</source>
        <translation>CSV (tableaux)</translation>
    </message>
    <message>
        <source>Documents cannot be written as “{name}”: choose {formats}.</source>
        <translation>Les documents ne peuvent pas être produits en «&#xa0;{name}&#xa0;»&#xa0;: choisissez {formats}.</translation>
    </message>
    <message>
        <source>Excel workbook (tables)</source>
        <translation>Classeur Excel (tableaux)</translation>
    </message>
    <message>
        <source>JSON (tables)</source>
        <translation>JSON (tableaux)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF with its figures attached</source>
        <translation>PDF avec ses chiffres joints</translation>
    </message>
    <message>
        <source>The figures of the tables of this document</source>
        <translation>Les chiffres des tableaux de ce document</translation>
    </message>
    <message>
        <source>This document has no table: choose PDF, Word or a web page.</source>
        <translation>Ce document n’a pas de tableau&#xa0;: choisissez PDF, Word ou une page Web.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page Web</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>figures</source>
        <comment>the name of an attached file</comment>
        <translation>chiffres</translation>
    </message>
</context>
<context>
    <name>FunctionsCard</name>
    <message>
        <source>Functions</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>No function noted yet.</source>
        <translation>Aucune fonction notée pour l’instant.</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message numerus="yes">
        <source>%n attendance(s) to confirm</source>
        <translation>
            <numerusform>%n présence à confirmer</numerusform>
            <numerusform>%n présences à confirmer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) without a date</source>
        <translation>
            <numerusform>%n engagement sans échéance</numerusform>
            <numerusform>%n engagements sans échéance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) without a name</source>
        <translation>
            <numerusform>%n engagement sans responsable</numerusform>
            <numerusform>%n engagements sans responsable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) not noted</source>
        <translation>
            <numerusform>%n décision non notée</numerusform>
            <numerusform>%n décisions non notées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) without follow-up</source>
        <translation>
            <numerusform>%n point sans suite indiquée</numerusform>
            <numerusform>%n points sans suite indiquée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) not marked</source>
        <translation>
            <numerusform>%n personne sans présence notée</numerusform>
            <numerusform>%n personnes sans présence notée</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>See the agenda</source>
        <translation>Voir l’ordre du jour</translation>
    </message>
    <message>
        <source>See the commitments</source>
        <translation>Voir les engagements</translation>
    </message>
    <message>
        <source>Take attendance</source>
        <translation>Prendre les présences</translation>
    </message>
    <message>
        <source>The norms: were they kept?</source>
        <translation>Les normes ont-elles été tenues?</translation>
    </message>
    <message>
        <source>{what}: {names}</source>
        <translation>{what}&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>GapsCard</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing: the meeting can be closed.</source>
        <translation>Rien ne manque&#xa0;: la rencontre peut être fermée.</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Il manque encore</translation>
    </message>
</context>
<context>
    <name>GuestSheet</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation>Ajouter une personne invitée</translation>
    </message>
    <message>
        <source>Already in the directory</source>
        <translation>Déjà au répertoire</translation>
    </message>
    <message>
        <source>Comes as</source>
        <translation>Participe à titre de</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>personne invitée</translation>
    </message>
</context>
<context>
    <name>HoldSheet</name>
    <message>
        <source>A community</source>
        <translation>Une communauté</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>A request, a dispute, an inquiry, an archive…</source>
        <translation>Une demande, un litige, une enquête, un versement aux archives…</translation>
    </message>
    <message>
        <source>Choose whom or what to hold: type a name, then pick it.</source>
        <translation>Choisissez ce qui est gelé&#xa0;: écrivez un nom, puis choisissez-le.</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Nothing that it covers is destroyed until it is lifted.</source>
        <translation>Rien de ce qu’il couvre n’est détruit tant qu’il n’est pas levé.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Poser</translation>
    </message>
    <message>
        <source>Place a hold</source>
        <translation>Poser un gel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Un nom</translation>
    </message>
    <message>
        <source>Type a name, or Down for the list</source>
        <translation>Un nom, ou ↓ pour la liste</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>hold placed</source>
        <translation>gel posé</translation>
    </message>
</context>
<context>
    <name>Holds</name>
    <message>
        <source>A hold of {day} on {about} forbids to destroy this: “{reason}”. Lift it first, in Privacy, Retention.</source>
        <translation>Un gel du {day} interdit cette destruction ({about})&#xa0;: «&#xa0;{reason}&#xa0;». Levez-le d’abord, dans Confidentialité, Conservation.</translation>
    </message>
    <message>
        <source>A hold on this community is in the register, which says when it was lifted: archive the community instead.</source>
        <translation>Un gel de cette communauté figure au registre, qui dit quand il a été levé&#xa0;: archivez plutôt la communauté.</translation>
    </message>
    <message>
        <source>Say why: a request, a dispute, an inquiry… Whoever lifts it reads it.</source>
        <translation>Dites pourquoi&#xa0;: une demande, un litige, une enquête… La personne qui lève le gel lit ce motif.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout le carnet</translation>
    </message>
</context>
<context>
    <name>HoldsCard</name>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gels</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lever</translation>
    </message>
    <message>
        <source>Lifted {day}</source>
        <translation>Levé le {day}</translation>
    </message>
    <message>
        <source>None. A hold keeps a person, a community or everything from destruction.</source>
        <translation>Aucun. Un gel met à l’abri de la destruction une personne, une communauté ou tout le carnet.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Place a hold…</source>
        <translation>Poser un gel…</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Posé le</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>The hold is lifted.</source>
        <translation>Le gel est levé.</translation>
    </message>
    <message>
        <source>hold lifted</source>
        <translation>gel levé</translation>
    </message>
</context>
<context>
    <name>HoursCard</name>
    <message>
        <source>Activities outside the meetings</source>
        <translation>Activités hors des rencontres</translation>
    </message>
    <message>
        <source>Activity outside the meetings</source>
        <translation>Activité hors des rencontres</translation>
    </message>
    <message>
        <source>Add an activity…</source>
        <translation>Ajouter une activité…</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>Certificates issued</source>
        <translation>Attestations délivrées</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Attestation…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>For information, {source}: {asked} of continuing education from {first} to {last}. The person chooses the activities.</source>
        <translation>À titre d’information, {source}&#xa0;: {asked} de formation continue du {first} au {last}. La personne choisit les activités.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Hours by period</source>
        <translation>Heures par période</translation>
    </message>
    <message>
        <source>Hours slip…</source>
        <translation>Relevé d’heures…</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Délivrée le</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>No activity outside the meetings yet.</source>
        <translation>Aucune activité hors des rencontres pour le moment.</translation>
    </message>
    <message>
        <source>Other activities</source>
        <translation>Autres activités</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The {asked} are reached</source>
        <translation>Les {asked} sont atteintes</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>remplacée</translation>
    </message>
    <message>
        <source>{remaining} remaining of {asked}</source>
        <translation>Il reste {remaining} sur {asked}</translation>
    </message>
</context>
<context>
    <name>HoursDuty</name>
    <message>
        <source>A duty asks for 1 to 1000 hours: correct it.</source>
        <translation>On demande de 1 à 1000&#xa0;heures&#xa0;: corrigez ce nombre.</translation>
    </message>
    <message>
        <source>A period lasts from 1 to 10 school years: correct it.</source>
        <translation>Une période dure de 1 à 10&#xa0;années scolaires&#xa0;: corrigez ce nombre.</translation>
    </message>
    <message>
        <source>Education Act (CQLR, c. I-13.3), s. 22.0.1</source>
        <translation>Loi sur l’instruction publique (RLRQ, c.&#xa0;I-13.3), art.&#xa0;22.0.1</translation>
    </message>
    <message>
        <source>Name the duty first.</source>
        <translation>Donnez d’abord un nom.</translation>
    </message>
    <message>
        <source>Say the year of a 1 July on which a period begins.</source>
        <translation>Dites en juillet de quelle année commence une période.</translation>
    </message>
    <message>
        <source>Say whom it concerns: the beginning of a function at least.</source>
        <translation>Dites qui est visé&#xa0;: au moins le début d’une fonction.</translation>
    </message>
</context>
<context>
    <name>HoursSlip</name>
    <message>
        <source>Absences, and meetings that gave no hours.</source>
        <translation>Les absences et les rencontres sans heures.</translation>
    </message>
    <message>
        <source>Activities given by a peer, specialised reading and training that the person gives count too.</source>
        <translation>Les activités données par un pair, la lecture spécialisée et la formation donnée comptent aussi.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>Du {first} au {last}</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Hours slip</source>
        <translation>Relevé d’heures</translation>
    </message>
    <message>
        <source>Hours slip of {date}</source>
        <translation>Relevé d’heures du {date}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>No meeting gave hours in this period.</source>
        <translation>Aucune rencontre n’a donné d’heures dans cette période.</translation>
    </message>
    <message>
        <source>No number of hours is asked for in this function: the hours are added up for information.</source>
        <translation>Aucun nombre d’heures n’est demandé dans cette fonction&#xa0;: les heures sont additionnées à titre d’information.</translation>
    </message>
    <message>
        <source>None was noted.</source>
        <translation>Aucune n’a été notée.</translation>
    </message>
    <message>
        <source>Other activities</source>
        <translation>Autres activités</translation>
    </message>
    <message>
        <source>Other activities, as the person declares them</source>
        <translation>Autres activités, telles que la personne les déclare</translation>
    </message>
    <message>
        <source>Period that holds the school year</source>
        <translation>Période qui comprend l’année scolaire</translation>
    </message>
    <message>
        <source>Personal hours slip</source>
        <translation>Relevé d’heures personnel</translation>
    </message>
    <message>
        <source>Rates of participation: the slip evaluates nobody.</source>
        <translation>Les taux de participation&#xa0;: le relevé n’évalue personne.</translation>
    </message>
    <message>
        <source>Remaining, of {hours}</source>
        <translation>Reste, sur {hours}</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>This slip is given to the person whose hours it adds up. It serves no evaluation.</source>
        <translation>Ce relevé est remis à la personne dont il additionne les heures. Il ne sert à aucune évaluation.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>{source}: {hours} of continuing education in this period, which ends on {last}. The person chooses the activities that answer their needs.</source>
        <translation>{source}&#xa0;: {hours} de formation continue dans cette période, qui se termine le {last}. La personne choisit les activités qui répondent à ses besoins.</translation>
    </message>
</context>
<context>
    <name>Html</name>
    <message>
        <source>Show the figures</source>
        <translation>Voir les chiffres</translation>
    </message>
    <message>
        <source>Signature of {name}</source>
        <translation>Signature de {name}</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <translation>Aller au contenu</translation>
    </message>
</context>
<context>
    <name>ImportAttendanceSheet</name>
    <message numerus="yes">
        <source>%n left undecided</source>
        <translation>
            <numerusform>%n à trancher plus tard</numerusform>
            <numerusform>%n à trancher plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked by hand left as they are</source>
        <translation>
            <numerusform>%n notée à la main, laissée telle quelle</numerusform>
            <numerusform>%n notées à la main, laissées telles quelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people marked from the report</source>
        <translation>
            <numerusform>%n présence notée d’après le rapport</numerusform>
            <numerusform>%n présences notées d’après le rapport</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import an attendance report</source>
        <translation>Importer un rapport de présence</translation>
    </message>
    <message>
        <source>Name the columns…</source>
        <translation>Nommer les colonnes…</translation>
    </message>
    <message>
        <source>Reading the report</source>
        <translation>Lecture du rapport</translation>
    </message>
    <message>
        <source>Say what the columns hold: the report is read again.</source>
        <translation>Indiquez ce que contiennent les colonnes&#xa0;: le rapport est relu.</translation>
    </message>
    <message>
        <source>When people or hours are read from the wrong columns</source>
        <translation>Quand les noms ou les heures viennent des mauvaises colonnes</translation>
    </message>
    <message>
        <source>columns of a report</source>
        <translation>colonnes d’un rapport</translation>
    </message>
    <message>
        <source>imported attendance</source>
        <translation>importation des présences</translation>
    </message>
</context>
<context>
    <name>ImportCalendarSheet</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) added</source>
        <translation>
            <numerusform>%n rencontre ajoutée</numerusform>
            <numerusform>%n rencontres ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Fichier de calendrier</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>Calendriers (*.ics);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Create a community first: meetings belong to one.</source>
        <translation>Créez d’abord une communauté&#xa0;: les rencontres en font partie.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>Importer un calendrier</translation>
    </message>
    <message>
        <source>New events become its meetings; those already known are updated where they are.</source>
        <translation>Les nouveaux événements deviennent ses rencontres; celles qui sont déjà connues sont mises à jour là où elles sont.</translation>
    </message>
    <message>
        <source>Reading the calendar</source>
        <translation>Lecture du calendrier</translation>
    </message>
    <message>
        <source>Saved from Outlook, Google or an invitation.</source>
        <translation>Enregistré à partir d’Outlook, de Google ou d’une invitation.</translation>
    </message>
    <message>
        <source>imported calendar</source>
        <translation>importation d’un calendrier</translation>
    </message>
</context>
<context>
    <name>ImportDaysSheet</name>
    <message>
        <source>A calendar (.ics) with all-day events, or a list with a date, a type and a name on each line: 2026-11-20;pedagogical;Planning.</source>
        <translation>Un calendrier (.ics) d’événements d’une journée entière, ou une liste avec une date, un type et un nom par ligne&#xa0;: 2026-11-20;pédagogique;Planification.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Days off (*.ics *.csv *.txt *.xlsx *.xls *.ods);;All files (*)</source>
        <translation>Jours de congé (*.ics *.csv *.txt *.xlsx *.xls *.ods);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Import days off</source>
        <translation>Importer des jours de congé</translation>
    </message>
    <message>
        <source>List or calendar of days off</source>
        <translation>Liste ou calendrier de jours de congé</translation>
    </message>
    <message numerus="yes">
        <source>Paint %n day(s)</source>
        <translation>
            <numerusform>Marquer %n jour</numerusform>
            <numerusform>Marquer %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the days off</source>
        <translation>Lecture des jours de congé</translation>
    </message>
    <message>
        <source>imported days off</source>
        <translation>importation de jours de congé</translation>
    </message>
</context>
<context>
    <name>ImportDirectorySheet</name>
    <message numerus="yes">
        <source>%n line(s) not taken</source>
        <translation>
            <numerusform>%n ligne laissée de côté</numerusform>
            <numerusform>%n lignes laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) added</source>
        <translation>
            <numerusform>%n organisme ajouté</numerusform>
            <numerusform>%n organismes ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n sans changement</numerusform>
            <numerusform>%n sans changement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n mis à jour</numerusform>
            <numerusform>%n mis à jour</numerusform>
        </translation>
    </message>
    <message>
        <source>Directories (*.csv *.xlsx *.xls *.ods);;All files (*)</source>
        <translation>Répertoires (*.csv *.xlsx *.xls *.ods);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Répertoire</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import the ministry’s directory</source>
        <translation>Importer le répertoire du ministère</translation>
    </message>
    <message>
        <source>Importing the directory</source>
        <translation>Importation du répertoire</translation>
    </message>
    <message>
        <source>The list of school service centres, or the list of public schools, as downloaded from Données Québec. Import it again when a newer one appears: what you changed stays.</source>
        <translation>La liste des centres de services scolaires ou celle des écoles publiques, telle que téléchargée de Données Québec. Importez-la de nouveau quand une plus récente paraît&#xa0;: ce que vous avez modifié reste.</translation>
    </message>
    <message>
        <source>imported directory</source>
        <translation>importation du répertoire</translation>
    </message>
</context>
<context>
    <name>ImportPeople</name>
    <message numerus="yes">
        <source>%n more address(es) left out.</source>
        <translation>
            <numerusform>%n autre adresse laissée de côté.</numerusform>
            <numerusform>%n autres adresses laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more doubtful line(s) left out.</source>
        <translation>
            <numerusform>%n autre ligne à trancher laissée de côté.</numerusform>
            <numerusform>%n autres lignes à trancher laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) left out.</source>
        <translation>
            <numerusform>%n autre ligne laissée de côté.</numerusform>
            <numerusform>%n autres lignes laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new member(s).</source>
        <translation>
            <numerusform>%n nouveau membre.</numerusform>
            <numerusform>%n nouveaux membres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) added</source>
        <translation>
            <numerusform>%n organisme ajouté</numerusform>
            <numerusform>%n organismes ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) added</source>
        <translation>
            <numerusform>%n personne ajoutée</numerusform>
            <numerusform>%n personnes ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) added.</source>
        <translation>
            <numerusform>%n personne ajoutée.</numerusform>
            <numerusform>%n personnes ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) already complete</source>
        <translation>
            <numerusform>%n fiche déjà complète</numerusform>
            <numerusform>%n fiches déjà complètes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) completed with what was missing</source>
        <translation>
            <numerusform>%n fiche complétée de ce qui manquait</numerusform>
            <numerusform>%n fiches complétées de ce qui manquait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) completed.</source>
        <translation>
            <numerusform>%n fiche complétée.</numerusform>
            <numerusform>%n fiches complétées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) joined the community</source>
        <translation>
            <numerusform>%n personne s’est jointe à la communauté</numerusform>
            <numerusform>%n personnes se sont jointes à la communauté</numerusform>
        </translation>
    </message>
    <message>
        <source>As you decided</source>
        <translation>Selon votre choix</translation>
    </message>
    <message>
        <source>Column “{column}” left out: {reason}.</source>
        <translation>Colonne «&#xa0;{column}&#xa0;» laissée de côté&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse de courriel</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Titre de civilité</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>C’est {name}</translation>
    </message>
    <message>
        <source>Known by e-mail</source>
        <translation>Reconnue par son courriel</translation>
    </message>
    <message>
        <source>Known by name</source>
        <translation>Reconnue par son nom</translation>
    </message>
    <message>
        <source>Repeated in the list</source>
        <translation>Répétée dans la liste</translation>
    </message>
    <message>
        <source>The community was created.</source>
        <translation>La communauté a été créée.</translation>
    </message>
    <message>
        <source>The list changed nothing: everybody was already there.</source>
        <translation>La liste n’a rien changé&#xa0;: tout y était déjà.</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À trancher</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
    <message>
        <source>{what}: {names}.</source>
        <translation>{what}&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Line {line} left out: {name} may be somebody already there.</source>
        <translation>Ligne {line} laissée de côté&#xa0;: {name} est peut-être une personne déjà au répertoire.</translation>
    </message>
    <message>
        <source>Line {line} left out: {reason}.</source>
        <translation>Ligne {line} laissée de côté&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Line {line}: “{address}” is not an e-mail address.</source>
        <translation>Ligne {line}&#xa0;: «&#xa0;{address}&#xa0;» n’est pas une adresse de courriel.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Sera ajoutée</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Role in the community</source>
        <translation>Rôle dans la communauté</translation>
    </message>
    <message>
        <source>Telephone at work</source>
        <translation>Téléphone au travail</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nom complet</translation>
    </message>
</context>
<context>
    <name>ImportPeopleSheet</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Comparing with the directory</source>
        <translation>Comparaison avec le répertoire</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import a list of people</source>
        <translation>Importer une liste de personnes</translation>
    </message>
    <message>
        <source>Importing the list</source>
        <translation>Importation de la liste</translation>
    </message>
    <message>
        <source>Nothing is written before the third step.</source>
        <translation>Rien n’est écrit avant la troisième étape.</translation>
    </message>
    <message>
        <source>Nothing is written yet: look at what will be done, then import.</source>
        <translation>Rien n’est encore écrit&#xa0;: voyez ce qui sera fait, puis importez.</translation>
    </message>
    <message>
        <source>One undo takes the whole import back.</source>
        <translation>Une seule annulation défait toute l’importation.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Lecture de la liste</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Say what each column holds; what is not needed is left out.</source>
        <translation>Dites ce que contient chaque colonne; ce qui n’est pas nécessaire est laissé de côté.</translation>
    </message>
    <message>
        <source>imported list</source>
        <translation>importation d’une liste</translation>
    </message>
</context>
<context>
    <name>ImportReasons</name>
    <message>
        <source>a value is too long</source>
        <translation>une valeur est trop longue</translation>
    </message>
    <message>
        <source>birth dates are not needed</source>
        <translation>dates de naissance non requises</translation>
    </message>
    <message>
        <source>clocks skip that hour that day: it is kept as it is written</source>
        <translation>cette heure n’existe pas ce jour-là (heure avancée)&#xa0;: elle reste celle qui est écrite</translation>
    </message>
    <message>
        <source>health is not needed</source>
        <translation>renseignements de santé non requis</translation>
    </message>
    <message>
        <source>home addresses are not needed</source>
        <translation>adresses personnelles non requises</translation>
    </message>
    <message>
        <source>identity numbers are not needed</source>
        <translation>numéros d’identité non requis</translation>
    </message>
    <message>
        <source>it ends before it starts</source>
        <translation>il se termine avant de commencer</translation>
    </message>
    <message>
        <source>it falls outside the years that are read</source>
        <translation>il tombe hors des années lues</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>elle n’a pas de nom</translation>
    </message>
    <message>
        <source>it has no official code</source>
        <translation>elle n’a pas de code officiel</translation>
    </message>
    <message>
        <source>it has no start</source>
        <translation>il n’a pas de début</translation>
    </message>
    <message>
        <source>it is not a person</source>
        <translation>ce n’est pas une personne</translation>
    </message>
    <message>
        <source>it lasts more than 24 hours</source>
        <translation>il dure plus de 24 heures</translation>
    </message>
    <message>
        <source>it lasts whole days</source>
        <translation>il dure des journées entières</translation>
    </message>
    <message>
        <source>it repeats too often to be a meeting</source>
        <translation>il se répète trop souvent pour être une rencontre</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>son nom est trop long</translation>
    </message>
    <message>
        <source>its rule of repetition cannot be read</source>
        <translation>sa règle de répétition est illisible</translation>
    </message>
    <message>
        <source>its time zone is unknown: the hour is kept as it is written</source>
        <translation>son fuseau horaire est inconnu&#xa0;: l’heure reste celle qui est écrite</translation>
    </message>
    <message>
        <source>no end is given: one hour was assumed</source>
        <translation>la fin n’est pas indiquée&#xa0;: durée d’une heure retenue</translation>
    </message>
    <message>
        <source>pictures are not needed</source>
        <translation>photos non requises</translation>
    </message>
    <message>
        <source>remarks about people are not taken</source>
        <translation>remarques sur les personnes non reprises</translation>
    </message>
    <message>
        <source>the work does not need it</source>
        <translation>non utile au travail</translation>
    </message>
</context>
<context>
    <name>IncidentNotice</name>
    <message>
        <source>Authority outside Québec that was told, if any</source>
        <translation>Autorité hors Québec avisée, s’il y a lieu</translation>
    </message>
    <message>
        <source>Be wary of messages that claim to come from your school or its service centre, and of requests for a password or a payment. Change a password that you used for this work.</source>
        <translation>Méfiez-vous des messages qui prétendent venir de votre école ou de son centre de services, et de toute demande de mot de passe ou de paiement. Changez le mot de passe que vous utilisiez pour ce travail.</translation>
    </message>
    <message>
        <source>Body concerned</source>
        <translation>Organisme concerné</translation>
    </message>
    <message>
        <source>Circumstances and, if it is known, the cause</source>
        <translation>Circonstances et, si elle est connue, la cause</translation>
    </message>
    <message>
        <source>Contents of section 3 of the Regulation respecting confidentiality incidents (A-2.1, r. 3.1).</source>
        <translation>Contenu de l’article 3 du Règlement sur les incidents de confidentialité (A-2.1, r.&#xa0;3.1).</translation>
    </message>
    <message>
        <source>Contents of section 5 of the Regulation respecting confidentiality incidents (A-2.1, r. 3.1).</source>
        <translation>Contenu de l’article 5 du Règlement sur les incidents de confidentialité (A-2.1, r.&#xa0;3.1).</translation>
    </message>
    <message>
        <source>Date or period of the incident</source>
        <translation>Date ou période de l’incident</translation>
    </message>
    <message>
        <source>Draft of {date}</source>
        <translation>Projet du {date}</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Information concerned, or why it cannot be described</source>
        <translation>Renseignements visés, ou raison pour laquelle on ne peut les décrire</translation>
    </message>
    <message>
        <source>It is a draft: complete what stands between brackets.</source>
        <translation>C’est un projet&#xa0;: complétez ce qui est entre crochets.</translation>
    </message>
    <message>
        <source>Line of the register (0: the latest)</source>
        <translation>Ligne du registre (0&#xa0;: la dernière)</translation>
    </message>
    <message>
        <source>Measures taken or planned, and when</source>
        <translation>Mesures prises ou prévues, et quand</translation>
    </message>
    <message>
        <source>Measures to tell the persons, and when they were told</source>
        <translation>Mesures pour aviser les personnes, et date des avis</translation>
    </message>
    <message>
        <source>Notice of confidentiality incident</source>
        <translation>Avis d’incident de confidentialité</translation>
    </message>
    <message>
        <source>Notice of incident</source>
        <translation>Avis d’incident</translation>
    </message>
    <message>
        <source>Notice to the Commission d’accès à l’information</source>
        <translation>Avis à la Commission d’accès à l’information</translation>
    </message>
    <message>
        <source>Notice to the persons concerned</source>
        <translation>Avis aux personnes concernées</translation>
    </message>
    <message>
        <source>Number of persons, and of those who live in Québec</source>
        <translation>Nombre de personnes, dont celles qui résident au Québec</translation>
    </message>
    <message>
        <source>Person to contact</source>
        <translation>Personne à joindre</translation>
    </message>
    <message>
        <source>The register has no such line: enter the incident first.</source>
        <translation>Le registre n’a pas cette ligne&#xa0;: inscrivez d’abord l’incident.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What leads to conclude to a risk of serious injury</source>
        <translation>Ce qui mène à conclure à un risque de préjudice sérieux</translation>
    </message>
    <message>
        <source>What we have done or will do to lessen the risk</source>
        <translation>Ce que nous avons fait ou ferons pour diminuer le risque</translation>
    </message>
    <message>
        <source>What we suggest that you do</source>
        <translation>Ce que nous vous suggérons de faire</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When the body knew of it</source>
        <translation>Quand l’organisme l’a su</translation>
    </message>
    <message>
        <source>Whom to ask for more</source>
        <translation>À qui s’adresser pour en savoir plus</translation>
    </message>
    <message>
        <source>[to complete]</source>
        <translation>[à compléter]</translation>
    </message>
</context>
<context>
    <name>IncidentRegister</name>
    <message>
        <source>Circumstances</source>
        <translation>Circonstances</translation>
    </message>
    <message>
        <source>Date or period</source>
        <translation>Date ou période</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>Du {first} au {last}</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Information concerned</source>
        <translation>Renseignements visés</translation>
    </message>
    <message>
        <source>Kept at least until {date}.</source>
        <translation>À conserver au moins jusqu’au {date}.</translation>
    </message>
    <message>
        <source>Kept under section 63.11 of the Act respecting Access, with the contents of section 7 of the Regulation (A-2.1, r. 3.1). Each line is kept at least five years from the day when the incident was known.</source>
        <translation>Tenu en vertu de l’article 63.11 de la Loi sur l’accès, avec le contenu de l’article 7 du Règlement (A-2.1, r.&#xa0;3.1). Chaque ligne est conservée au moins cinq ans à compter du jour où l’incident a été connu.</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>À conserver jusqu’au</translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>Connu le</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>No incident was entered.</source>
        <translation>Aucun incident n’est inscrit.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number of persons</source>
        <translation>Nombre de personnes</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>Personne responsable</translation>
    </message>
    <message>
        <source>Produced on</source>
        <translation>Produit le</translation>
    </message>
    <message>
        <source>Public notice, and why: {text}</source>
        <translation>Avis public et motif&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Register of confidentiality incidents</source>
        <translation>Registre des incidents de confidentialité</translation>
    </message>
    <message>
        <source>Register of incidents</source>
        <translation>Registre des incidents</translation>
    </message>
    <message>
        <source>Register of {date}</source>
        <translation>Registre du {date}</translation>
    </message>
    <message>
        <source>Risk of serious injury</source>
        <translation>Risque de préjudice sérieux</translation>
    </message>
    <message>
        <source>To the Commission d’accès à l’information: {date}</source>
        <translation>À la Commission d’accès à l’information&#xa0;: {date}</translation>
    </message>
    <message>
        <source>To the persons concerned: {date}</source>
        <translation>Aux personnes concernées&#xa0;: {date}</translation>
    </message>
    <message>
        <source>{number}. Incident known on {date}</source>
        <translation>{number}. Incident connu le {date}</translation>
    </message>
</context>
<context>
    <name>IncidentSheet</name>
    <message>
        <source>1. Information concerned</source>
        <translation>1. Renseignements visés</translation>
    </message>
    <message>
        <source>2. Circumstances</source>
        <translation>2. Circonstances</translation>
    </message>
    <message>
        <source>3. Date or period</source>
        <translation>3. Date ou période</translation>
    </message>
    <message>
        <source>4. Known on</source>
        <translation>4. Connu le</translation>
    </message>
    <message>
        <source>5. Number of persons</source>
        <translation>5. Nombre de personnes</translation>
    </message>
    <message>
        <source>6. Risk of serious injury</source>
        <translation>6. Risque de préjudice sérieux</translation>
    </message>
    <message>
        <source>7. Notices</source>
        <translation>7. Avis</translation>
    </message>
    <message>
        <source>8. Measures</source>
        <translation>8. Mesures</translation>
    </message>
    <message>
        <source>Add to the register</source>
        <translation>Inscrire au registre</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Commission told on</source>
        <translation>Commission avisée le</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Confidentiality incident</source>
        <translation>Incident de confidentialité</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>One of the days is not a day: type it as 2026-11-24.</source>
        <translation>Une des dates n’en est pas une&#xa0;: écrivez-la comme 2026-11-24.</translation>
    </message>
    <message>
        <source>Or in words</source>
        <translation>Ou en mots</translation>
    </message>
    <message>
        <source>Or why it is not known.</source>
        <translation>Ou pourquoi on ne les connaît pas.</translation>
    </message>
    <message>
        <source>Persons told on</source>
        <translation>Personnes avisées le</translation>
    </message>
    <message>
        <source>Public notice, and why</source>
        <translation>Avis public et motif</translation>
    </message>
    <message>
        <source>Say the day when the body knew of the incident.</source>
        <translation>Indiquez le jour où l’organisme a connu l’incident.</translation>
    </message>
    <message>
        <source>The eight contents of section 7 of the Regulation (A-2.1, r. 3.1).</source>
        <translation>Les huit éléments de l’article 7 du Règlement (A-2.1, r.&#xa0;3.1).</translation>
    </message>
    <message>
        <source>The incident is in the register.</source>
        <translation>L’incident est inscrit au registre.</translation>
    </message>
    <message>
        <source>The line of the register is changed.</source>
        <translation>La ligne du registre est modifiée.</translation>
    </message>
    <message>
        <source>The number of persons is a whole number; say an estimate in words beside it.</source>
        <translation>Le nombre de personnes est un nombre entier; donnez une estimation en mots à côté.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>What leads to the conclusion</source>
        <translation>Ce qui mène à la conclusion</translation>
    </message>
    <message>
        <source>You conclude, with the person in charge of privacy.</source>
        <translation>C’est vous qui concluez, avec la personne responsable de la protection des renseignements personnels.</translation>
    </message>
</context>
<context>
    <name>Incidents</name>
    <message numerus="yes">
        <source>%n person(s) concerned.</source>
        <translation>
            <numerusform>%n personne concernée.</numerusform>
            <numerusform>%n personnes concernées.</numerusform>
        </translation>
    </message>
    <message>
        <source>A number of persons is not under zero.</source>
        <translation>Un nombre de personnes n’est pas sous zéro.</translation>
    </message>
    <message>
        <source>Attendance, hours, commitments</source>
        <translation>Présences, heures, engagements</translation>
    </message>
    <message>
        <source>Change the passwords of your accounts, the e-mail first</source>
        <translation>Changer les mots de passe de vos comptes, le courriel d’abord</translation>
    </message>
    <message>
        <source>Check that the recovery key was not with the computer</source>
        <translation>Vérifier que la clé de récupération n’était pas avec l’ordinateur</translation>
    </message>
    <message>
        <source>Counted in the directory of the notebook</source>
        <translation>Comptées dans le répertoire du carnet</translation>
    </message>
    <message>
        <source>Decide with the person in charge whether to tell the people concerned</source>
        <translation>Décider avec la personne responsable s’il faut aviser les personnes concernées</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Fait&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Encrypted: nobody can read it</source>
        <translation>Chiffré&#xa0;: illisible sans le mot de passe</translation>
    </message>
    <message>
        <source>Harmful use that is feared: harm to a reputation or to relations at work.</source>
        <translation>Utilisation malveillante appréhendée&#xa0;: atteinte à la réputation ou aux relations de travail.</translation>
    </message>
    <message>
        <source>Harmful use that is feared: loss of a job, harassment or danger to somebody.</source>
        <translation>Utilisation malveillante appréhendée&#xa0;: perte d’emploi, harcèlement ou danger pour quelqu’un.</translation>
    </message>
    <message>
        <source>Harmful use that is feared: none.</source>
        <translation>Utilisation malveillante appréhendée&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>Harmful use that is feared: phishing, fraud or identity theft.</source>
        <translation>Utilisation malveillante appréhendée&#xa0;: hameçonnage, fraude ou vol d’identité.</translation>
    </message>
    <message>
        <source>Have the computer locked or wiped from a distance</source>
        <translation>Faire verrouiller ou effacer l’ordinateur à distance</translation>
    </message>
    <message>
        <source>Health, family, finances, pupils</source>
        <translation>Santé, famille, finances, élèves</translation>
    </message>
    <message>
        <source>It was known before it happened: correct one of the two days.</source>
        <translation>L’incident serait connu avant d’avoir eu lieu&#xa0;: corrigez une des deux dates.</translation>
    </message>
    <message>
        <source>Likelihood: high (stolen for its content, published, or already used).</source>
        <translation>Probabilité&#xa0;: élevée (volé pour son contenu, publié ou déjà utilisé).</translation>
    </message>
    <message>
        <source>Likelihood: low (recovered, or seen only by somebody bound to secrecy).</source>
        <translation>Probabilité&#xa0;: faible (récupéré, ou vu seulement par une personne tenue au secret).</translation>
    </message>
    <message>
        <source>Likelihood: possible (nobody knows who has the information).</source>
        <translation>Probabilité&#xa0;: possible (personne ne sait qui détient les renseignements).</translation>
    </message>
    <message>
        <source>Likelihood: the data is encrypted and cannot be read without the password.</source>
        <translation>Probabilité&#xa0;: les données sont chiffrées et illisibles sans le mot de passe.</translation>
    </message>
    <message>
        <source>Loss of a job, harassment, danger</source>
        <translation>Perte d’emploi, harcèlement, danger</translation>
    </message>
    <message>
        <source>Names and ways to reach people</source>
        <translation>Noms et coordonnées</translation>
    </message>
    <message>
        <source>Names, functions, e-mail addresses and telephones at work; memberships, attendance and hours; notes, decisions and commitments of the communities; private notes of the coach.</source>
        <translation>Noms, fonctions, courriels et téléphones au travail; adhésions, présences et heures; notes, décisions et engagements des communautés; notes privées de l’accompagnement.</translation>
    </message>
    <message>
        <source>No risk of serious injury</source>
        <translation>Pas de risque de préjudice sérieux</translation>
    </message>
    <message>
        <source>No verified backup is known.</source>
        <translation>Aucune sauvegarde vérifiée n’est connue.</translation>
    </message>
    <message>
        <source>Nobody knows who has it</source>
        <translation>On ne sait pas qui les détient</translation>
    </message>
    <message>
        <source>Not concluded yet</source>
        <translation>Conclusion à venir</translation>
    </message>
    <message>
        <source>Notes about named people</source>
        <translation>Notes sur des personnes nommées</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>One of these days is to come: correct it.</source>
        <translation>Une de ces dates est à venir&#xa0;: corrigez-la.</translation>
    </message>
    <message>
        <source>Phishing, fraud, identity theft</source>
        <translation>Hameçonnage, fraude, vol d’identité</translation>
    </message>
    <message>
        <source>Recovered, or seen under secrecy</source>
        <translation>Récupéré, ou vu sous le sceau du secret</translation>
    </message>
    <message>
        <source>Report a theft to the police, and keep the number of the report</source>
        <translation>Déclarer un vol à la police et garder le numéro du rapport</translation>
    </message>
    <message>
        <source>Reputation, relations at work</source>
        <translation>Réputation, relations de travail</translation>
    </message>
    <message>
        <source>Restore the last backup on another computer, and change its password</source>
        <translation>Restaurer la dernière sauvegarde sur un autre ordinateur et en changer le mot de passe</translation>
    </message>
    <message>
        <source>Risk of serious injury</source>
        <translation>Risque de préjudice sérieux</translation>
    </message>
    <message>
        <source>Say in a few words what happened.</source>
        <translation>Dites en quelques mots ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Say what information is concerned, or why that is not known.</source>
        <translation>Dites quels renseignements sont visés, ou pourquoi on ne le sait pas.</translation>
    </message>
    <message>
        <source>Sensitivity: high (notes about the practice of named people).</source>
        <translation>Sensibilité&#xa0;: élevée (notes sur la pratique de personnes nommées).</translation>
    </message>
    <message>
        <source>Sensitivity: low (names, functions and ways to reach people at work).</source>
        <translation>Sensibilité&#xa0;: faible (noms, fonctions et coordonnées au travail).</translation>
    </message>
    <message>
        <source>Sensitivity: moderate (attendance, hours and commitments at work).</source>
        <translation>Sensibilité&#xa0;: moyenne (présences, heures et engagements au travail).</translation>
    </message>
    <message>
        <source>Sensitivity: very high (health, family, finances, or information on pupils).</source>
        <translation>Sensibilité&#xa0;: très élevée (santé, famille, finances ou renseignements sur des élèves).</translation>
    </message>
    <message>
        <source>Stolen for it, published or used</source>
        <translation>Volé pour cela, publié ou utilisé</translation>
    </message>
    <message>
        <source>Tell the person in charge of privacy, and your IT service</source>
        <translation>Aviser la personne responsable de la protection des renseignements personnels et votre service informatique</translation>
    </message>
    <message>
        <source>The Commission</source>
        <translation>La Commission</translation>
    </message>
    <message>
        <source>The computer that holds the notebook was lost or stolen on {date}.</source>
        <translation>L’ordinateur qui contient le carnet a été perdu ou volé le {date}.</translation>
    </message>
    <message>
        <source>The data was encrypted; the password was not with the computer.</source>
        <translation>Les données étaient chiffrées; le mot de passe n’était pas avec l’ordinateur.</translation>
    </message>
    <message>
        <source>The data was not encrypted.</source>
        <translation>Les données n’étaient pas chiffrées.</translation>
    </message>
    <message>
        <source>The end of the period is before its beginning: correct it.</source>
        <translation>La fin de la période précède son début&#xa0;: corrigez-la.</translation>
    </message>
    <message>
        <source>The last verified backup is of {date}.</source>
        <translation>La dernière sauvegarde vérifiée est du {date}.</translation>
    </message>
    <message>
        <source>The persons concerned</source>
        <translation>Les personnes concernées</translation>
    </message>
    <message>
        <source>These answers point to a risk of serious injury: the Commission and the persons must then be told promptly. Conclude with the person in charge.</source>
        <translation>Ces réponses font craindre un préjudice sérieux&#xa0;: la Commission et les personnes doivent alors être avisées avec diligence. Concluez avec la personne responsable.</translation>
    </message>
    <message>
        <source>These answers point to no risk of serious injury. Conclude with the person in charge.</source>
        <translation>Ces réponses ne font pas craindre de préjudice sérieux. Concluez avec la personne responsable.</translation>
    </message>
    <message>
        <source>These answers pull both ways: conclude with the person in charge.</source>
        <translation>Ces réponses vont dans les deux sens&#xa0;: concluez avec la personne responsable.</translation>
    </message>
    <message>
        <source>To do: {what}</source>
        <translation>À faire&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Whether the data was encrypted is not known.</source>
        <translation>On ne sait pas si les données étaient chiffrées.</translation>
    </message>
    <message>
        <source>backup restored, its password changed</source>
        <translation>sauvegarde restaurée, mot de passe changé</translation>
    </message>
    <message>
        <source>computer locked or wiped from a distance</source>
        <translation>ordinateur verrouillé ou effacé à distance</translation>
    </message>
    <message>
        <source>notice to the people concerned decided with the person in charge</source>
        <translation>avis aux personnes concernées décidé avec la personne responsable</translation>
    </message>
    <message>
        <source>passwords of the accounts changed</source>
        <translation>mots de passe des comptes changés</translation>
    </message>
    <message>
        <source>person in charge and IT service told</source>
        <translation>personne responsable et service informatique avisés</translation>
    </message>
    <message>
        <source>recovery key checked: it was not with the computer</source>
        <translation>clé de récupération vérifiée&#xa0;: elle n’était pas avec l’ordinateur</translation>
    </message>
    <message>
        <source>theft reported to the police</source>
        <translation>vol déclaré à la police</translation>
    </message>
</context>
<context>
    <name>IncidentsTab</name>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) with a serious risk still wait for a notice.</source>
        <translation>
            <numerusform>%n incident à risque sérieux attend encore un avis.</numerusform>
            <numerusform>%n incidents à risque sérieux attendent encore un avis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Computer lost or stolen…</source>
        <translation>Portable perdu ou volé…</translation>
    </message>
    <message>
        <source>Every access, use, communication or loss that the Act does not allow is entered, even without serious risk, and kept five years (Act respecting Access, s. 63.11).</source>
        <translation>Tout accès, toute utilisation, communication ou perte que la Loi n’autorise pas est inscrit, même sans risque sérieux, et conservé cinq ans (Loi sur l’accès, art.&#xa0;63.11).</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>À conserver jusqu’au</translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>Connu le</translation>
    </message>
    <message>
        <source>No incident was entered.</source>
        <translation>Aucun incident n’est inscrit.</translation>
    </message>
    <message>
        <source>Notice to the Commission…</source>
        <translation>Avis à la Commission…</translation>
    </message>
    <message>
        <source>Notice to the persons…</source>
        <translation>Avis aux personnes…</translation>
    </message>
    <message>
        <source>Other incident…</source>
        <translation>Autre incident…</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Register of incidents</source>
        <translation>Registre des incidents</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>Registre…</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>Intention</name>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Celebrate</source>
        <translation>Célébrer</translation>
    </message>
    <message>
        <source>Consult</source>
        <translation>Consulter</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Inform</source>
        <translation>Informer</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Produce</source>
        <translation>Produire</translation>
    </message>
    <message>
        <source>Regulate</source>
        <translation>Réguler</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>Choose a protocol…</source>
        <translation>Choisir un protocole…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Delete this item</source>
        <translation>Supprimer ce point</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>Intention</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Point {number}</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Note for everyone</source>
        <translation>Note pour tout le monde</translation>
    </message>
    <message>
        <source>Person, team, school</source>
        <translation>Personne, équipe, école</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Write what this item is about.</source>
        <translation>Écrivez sur quoi porte ce point.</translation>
    </message>
    <message>
        <source>agenda item {number}</source>
        <translation>point {number}</translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Backup of the data</source>
        <translation>Sauvegarde des données</translation>
    </message>
    <message>
        <source>Checking the data</source>
        <translation>Vérification des données</translation>
    </message>
    <message>
        <source>Copy to the second place</source>
        <translation>Copie au second emplacement</translation>
    </message>
    <message>
        <source>No automatic backup was made. {reason}</source>
        <translation>Aucune sauvegarde automatique n’a été faite. {reason}</translation>
    </message>
    <message>
        <source>Trying the newest backup</source>
        <translation>Essai de la dernière sauvegarde</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A letter or digit of the recovery key is not right. Compare it with the emergency kit, group by group.</source>
        <translation>Une lettre ou un chiffre de la clé de récupération est inexact. Comparez-la avec la trousse d’urgence, groupe par groupe.</translation>
    </message>
    <message>
        <source>The key file of this data is missing or damaged, so that no password opens it. Put back “{name}” from a copy of the folder, or restore a backup: each has its own.</source>
        <translation>Le fichier de clés de ces données est absent ou endommagé&#xa0;: aucun mot de passe ne peut les ouvrir. Remettez «&#xa0;{name}&#xa0;» à partir d’une copie du dossier, ou restaurez une sauvegarde&#xa0;: chacune a le sien.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not open this data any more: use the password.</source>
        <translation>Le trousseau de cet ordinateur n’ouvre plus ces données&#xa0;: utilisez le mot de passe.</translation>
    </message>
    <message>
        <source>The recovery key has {expected} letters and digits; {count} were typed. Read it again from the emergency kit.</source>
        <translation>La clé de récupération compte {expected} lettres et chiffres; {count} ont été saisis. Relisez-la sur la trousse d’urgence.</translation>
    </message>
    <message>
        <source>This is not the password of this data. Check the capitals lock and the language of the keyboard, or use the recovery key.</source>
        <translation>Ce n’est pas le mot de passe de ces données. Vérifiez le verrouillage des majuscules et la langue du clavier, ou utilisez la clé de récupération.</translation>
    </message>
    <message>
        <source>This password has fewer than {count} characters. Several words that you alone would put together are easy to remember and hard to guess.</source>
        <translation>Ce mot de passe a moins de {count} caractères. Plusieurs mots que vous seriez seul ou seule à réunir se retiennent bien et se devinent mal.</translation>
    </message>
    <message>
        <source>This password is too long: keep it under {count} characters.</source>
        <translation>Ce mot de passe est trop long&#xa0;: restez sous {count} caractères.</translation>
    </message>
    <message>
        <source>This password repeats the same characters: choose another one.</source>
        <translation>Ce mot de passe répète les mêmes caractères&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This recovery key is well typed, but belongs to other data or was replaced since. Look for the latest emergency kit.</source>
        <translation>Cette clé de récupération est bien saisie, mais elle appartient à d’autres données ou a été remplacée depuis. Cherchez la plus récente trousse d’urgence.</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>Community centre</source>
        <translation>Centre communautaire</translation>
    </message>
    <message>
        <source>Community learning centre team</source>
        <translation>Équipe de centre communautaire d’apprentissage</translation>
    </message>
    <message>
        <source>Community of practice of directors general</source>
        <translation>Communauté de pratique de directions générales</translation>
    </message>
    <message>
        <source>Community of practice of school leaders</source>
        <translation>Communauté de pratique de directions d’établissement</translation>
    </message>
    <message>
        <source>DG CoP</source>
        <translation>CoP DG-DGA</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Autre organisme</translation>
    </message>
    <message>
        <source>PLC</source>
        <translation>CAP</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Professional learning community</source>
        <translation>Communauté d’apprentissage professionnelle</translation>
    </message>
    <message>
        <source>School</source>
        <translation>École</translation>
    </message>
    <message>
        <source>School board</source>
        <translation>Commission scolaire</translation>
    </message>
    <message>
        <source>School leaders’ CoP</source>
        <translation>CoP établissement</translation>
    </message>
    <message>
        <source>School service centre</source>
        <translation>Centre de services scolaire</translation>
    </message>
    <message>
        <source>Service centre</source>
        <translation>Centre de services</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
</context>
<context>
    <name>LearningActivity</name>
    <message>
        <source>An activity lasts from 1 minute to 400 hours.</source>
        <translation>Une activité dure de 1&#xa0;minute à 400&#xa0;heures.</translation>
    </message>
    <message>
        <source>Check the year of this date.</source>
        <translation>Vérifiez l’année de cette date.</translation>
    </message>
    <message>
        <source>Give the activity a title.</source>
        <translation>Donnez un titre à l’activité.</translation>
    </message>
</context>
<context>
    <name>LeavingSheet</name>
    <message>
        <source>Attendance and notes stay; later meetings no longer expect them.</source>
        <translation>Les présences et les notes restent; les rencontres suivantes n’attendent plus ces personnes.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Leaving the community</source>
        <translation>Départ de la communauté</translation>
    </message>
    <message>
        <source>Type the last day of the membership.</source>
        <translation>Entrez le dernier jour de l’appartenance.</translation>
    </message>
    <message>
        <source>end of membership</source>
        <translation>fin de l’appartenance</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>This document leaves out:</source>
        <translation>Ce document ne dit pas&#xa0;:</translation>
    </message>
</context>
<context>
    <name>LegendCard</name>
    <message>
        <source>Days off</source>
        <translation>Jours de congé</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>LetterheadPanel</name>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>En-tête de lettre</translation>
    </message>
    <message>
        <source>No letterhead yet.</source>
        <translation>Aucun en-tête pour l’instant.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The letterhead is removed.</source>
        <translation>L’en-tête est retiré.</translation>
    </message>
    <message>
        <source>Yours, for documents about no organisation, and for those whose organisation has none: those of organisations are in the list of organisations.</source>
        <translation>Le vôtre, pour les documents qui ne concernent aucun organisme et pour ceux dont l’organisme n’en a pas&#xa0;: ceux des organismes se trouvent dans la liste des organismes.</translation>
    </message>
    <message>
        <source>letterhead</source>
        <translation>en-tête</translation>
    </message>
</context>
<context>
    <name>LetterheadSheet</name>
    <message>
        <source>Address, telephone: six lines at most.</source>
        <translation>Adresse, téléphone&#xa0;: six lignes au plus.</translation>
    </message>
    <message>
        <source>For who hears the document instead of seeing it.</source>
        <translation>Pour les personnes qui écoutent le document au lieu de le voir.</translation>
    </message>
    <message>
        <source>Image of the signature</source>
        <translation>Image de la signature</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>En-tête de lettre</translation>
    </message>
    <message>
        <source>Lines under the name</source>
        <translation>Lignes sous le nom</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>PNG or JPEG, 20 MB and 40 million pixels at most.</source>
        <translation>PNG ou JPEG, 20&#xa0;Mo et 40&#xa0;millions de pixels au plus.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>The letterhead is saved: the next documents have it.</source>
        <translation>L’en-tête est enregistré&#xa0;: les prochains documents le porteront.</translation>
    </message>
    <message>
        <source>The logo in words</source>
        <translation>Le logo en mots</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Le vôtre</translation>
    </message>
    <message>
        <source>letterhead</source>
        <translation>en-tête</translation>
    </message>
</context>
<context>
    <name>Letterheads</name>
    <message>
        <source>A letterhead has at most {count} lines: take some away.</source>
        <translation>Un en-tête compte au plus {count} lignes&#xa0;: retirez-en.</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Beginning</source>
        <translation>Amorce</translation>
    </message>
    <message>
        <source>Developing</source>
        <translation>Développement</translation>
    </message>
    <message>
        <source>Implementing</source>
        <translation>Mise en œuvre</translation>
    </message>
    <message>
        <source>Sustaining</source>
        <translation>Pérennisation</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Of a page or of a mailbox. Without an address the words stay without a link.</source>
        <translation>Celle d’une page ou d’une boîte de courriel. Sans adresse, les mots restent sans lien.</translation>
    </message>
    <message>
        <source>Words to show</source>
        <translation>Mots à afficher</translation>
    </message>
    <message>
        <source>Write the address of a page (https://…) or of a mailbox, without spaces.</source>
        <translation>Écrivez l’adresse d’une page (https://…) ou d’une boîte de courriel, sans espaces.</translation>
    </message>
</context>
<context>
    <name>LoadCard</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n rencontre</numerusform>
            <numerusform>%n rencontres</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} of facilitation</source>
        <translation>{hours} d’animation</translation>
    </message>
</context>
<context>
    <name>LogExportSheet</name>
    <message numerus="yes">
        <source>%n line(s) in {file}.</source>
        <translation>
            <numerusform>%n ligne dans {file}.</numerusform>
            <numerusform>%n lignes dans {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Journal des accès</translation>
    </message>
    <message>
        <source>Every line as CSV, with its digest. It names people by their random identity only.</source>
        <translation>Chaque ligne en CSV, avec son empreinte. Les personnes n’y figurent que par leur identifiant aléatoire.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export the access log</source>
        <translation>Exporter le journal des accès</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>The file is not encrypted: keep it in a safe place.</source>
        <translation>Le fichier n’est pas chiffré&#xa0;: gardez-le en lieu sûr.</translation>
    </message>
</context>
<context>
    <name>LogTab</name>
    <message numerus="yes">
        <source>%n older line(s): the export has them all.</source>
        <translation>
            <numerusform>%n ligne plus ancienne&#xa0;: l’exportation les contient toutes.</numerusform>
            <numerusform>%n lignes plus anciennes&#xa0;: l’exportation les contient toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Au sujet de</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Journal des accès</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Account of the computer</source>
        <translation>Compte de l’ordinateur</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>Checking the access log</source>
        <translation>Vérification du journal des accès</translation>
    </message>
    <message>
        <source>Each page of a person opened, each document given out, each destruction leaves a line. Lines are only added; none says what you wrote.</source>
        <translation>Chaque fiche ouverte, chaque document remis et chaque destruction laisse une ligne. Les lignes ne font que s’ajouter; aucune ne dit ce que vous avez écrit.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Export the log…</source>
        <translation>Exporter le journal…</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>No line for this choice.</source>
        <translation>Aucune ligne pour ce choix.</translation>
    </message>
    <message>
        <source>No line was changed or taken out: the chain holds.</source>
        <translation>Aucune ligne n’a été modifiée ni retirée&#xa0;: la chaîne tient.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>The chain is being checked…</source>
        <translation>Vérification de la chaîne…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Whole log</source>
        <translation>Journal complet</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>All the data · {form}</source>
        <translation>Toutes les données · {form}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Line {rank} of {day} no longer says what was written: somebody changed the file. Compare it with a backup.</source>
        <translation>La ligne {rank} du {day} ne dit plus ce qui avait été écrit&#xa0;: quelqu’un a modifié le fichier. Comparez-le à une sauvegarde.</translation>
    </message>
    <message>
        <source>Lines are missing before line {rank} of {day}: somebody changed the file. Compare it with a backup.</source>
        <translation>Il manque des lignes avant la ligne {rank} du {day}&#xa0;: quelqu’un a modifié le fichier. Comparez-le à une sauvegarde.</translation>
    </message>
    <message>
        <source>Somebody who is no longer in the directory</source>
        <translation>Une personne qui n’est plus au répertoire</translation>
    </message>
    <message>
        <source>Something that was deleted since</source>
        <translation>Un élément supprimé depuis</translation>
    </message>
    <message>
        <source>The log itself</source>
        <translation>Le journal lui-même</translation>
    </message>
</context>
<context>
    <name>LossSheet</name>
    <message>
        <source>At once</source>
        <translation>Tout de suite</translation>
    </message>
    <message>
        <source>Computer lost or stolen</source>
        <translation>Portable perdu ou volé</translation>
    </message>
    <message>
        <source>Continue to the register…</source>
        <translation>Continuer vers le registre…</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>Connu le</translation>
    </message>
    <message>
        <source>Last verified backup</source>
        <translation>Dernière sauvegarde vérifiée</translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation>Perdu le</translation>
    </message>
    <message>
        <source>People in the directory</source>
        <translation>Personnes au répertoire</translation>
    </message>
    <message>
        <source>Say both days: type them as 2026-11-24.</source>
        <translation>Indiquez les deux dates&#xa0;: écrivez-les comme 2026-11-24.</translation>
    </message>
    <message>
        <source>Tick what is done. A line of the register is prepared with what is known.</source>
        <translation>Cochez ce qui est fait. Une ligne du registre est préparée avec ce que l’on sait.</translation>
    </message>
    <message>
        <source>What the program knows</source>
        <translation>Ce que le programme sait</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>chiffrées</translation>
    </message>
    <message>
        <source>encryption not known</source>
        <translation>chiffrement inconnu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffrées</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Carnet CAR</source>
        <translation>Carnet CAR</translation>
    </message>
    <message>
        <source>Quit without them</source>
        <translation>Quitter sans les garder</translation>
    </message>
    <message numerus="yes">
        <source>Reading only: %n row(s) of the data could not be read and are not shown.</source>
        <translation>
            <numerusform>Lecture seule&#xa0;: %n ligne des données n’a pas pu être lue et n’est pas affichée.</numerusform>
            <numerusform>Lecture seule&#xa0;: %n lignes des données n’ont pas pu être lues et ne sont pas affichées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading only: nothing can be changed here.</source>
        <translation>Lecture seule&#xa0;: rien ne peut être modifié ici.</translation>
    </message>
    <message>
        <source>Reading only: some of the data could not be read and is not shown.</source>
        <translation>Lecture seule&#xa0;: une partie des données n’a pas pu être lue et n’est pas affichée.</translation>
    </message>
    <message>
        <source>The last words could not be saved. {reason}</source>
        <translation>Les derniers mots n’ont pas pu être enregistrés. {reason}</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>Lists or quotations of this Markdown lie too deep in each other.</source>
        <translation>Les listes ou les citations de ce Markdown s’emboîtent trop profondément.</translation>
    </message>
    <message>
        <source>This Markdown is longer than {limit} kB: split it into several notes.</source>
        <translation>Ce Markdown dépasse {limit}&#xa0;ko&#xa0;: divisez-le en plusieurs notes.</translation>
    </message>
    <message>
        <source>This file is no text in UTF-8: save it again as Markdown in UTF-8.</source>
        <translation>Ce fichier n’est pas un texte en UTF-8&#xa0;: enregistrez-le de nouveau en Markdown, en UTF-8.</translation>
    </message>
    <message>
        <source>This is no Markdown: most of its brackets never close.</source>
        <translation>Ce n’est pas du Markdown&#xa0;: la plupart de ses crochets ne se ferment jamais.</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>A meeting lasts at most 24 hours: correct its end.</source>
        <translation>Une rencontre dure au plus 24 heures&#xa0;: corrigez l’heure de fin.</translation>
    </message>
    <message>
        <source>Attendance has been taken: the date stays. Clear the attendance to move it.</source>
        <translation>Les présences sont prises&#xa0;: la date reste. Effacez les présences pour déplacer la rencontre.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Meeting {number} of {total}</source>
        <translation>Rencontre {number} de {total}</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Say why: the reason appears in the calendar.</source>
        <translation>Dites pourquoi&#xa0;: la raison paraît au calendrier.</translation>
    </message>
    <message>
        <source>The end is before the start: correct one of the two times.</source>
        <translation>La fin précède le début&#xa0;: corrigez l’une des deux heures.</translation>
    </message>
    <message>
        <source>This meeting cannot go to that state from where it stands.</source>
        <translation>Cette rencontre ne peut pas passer à cet état à partir de l’état actuel.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>school year {year}</source>
        <translation>année scolaire {year}</translation>
    </message>
    <message>
        <source>{covered} of {expected} ({percent})</source>
        <translation>{covered} sur {expected} ({percent})</translation>
    </message>
</context>
<context>
    <name>MeetingActions</name>
    <message>
        <source>Create a community first: a meeting belongs to one.</source>
        <translation>Créez d’abord une communauté&#xa0;: une rencontre appartient à une communauté.</translation>
    </message>
    <message>
        <source>Moved to {day}, {hours}.</source>
        <translation>Rencontre déplacée au {day}, {hours}.</translation>
    </message>
    <message>
        <source>New community</source>
        <translation>Nouvelle communauté</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Planned on {day}, {hours}: {community}.</source>
        <translation>Rencontre planifiée le {day}, {hours}&#xa0;: {community}.</translation>
    </message>
    <message>
        <source>The meeting was deleted, with its attendance and notes.</source>
        <translation>La rencontre a été supprimée, avec ses présences et ses notes.</translation>
    </message>
    <message>
        <source>deleted meeting</source>
        <translation>suppression de la rencontre</translation>
    </message>
    <message>
        <source>meeting planned again</source>
        <translation>remise de la rencontre au calendrier</translation>
    </message>
    <message>
        <source>moved meeting</source>
        <translation>déplacement de la rencontre</translation>
    </message>
</context>
<context>
    <name>MeetingRegister</name>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Attendance register of the meeting</source>
        <translation>Registre des présences de la rencontre</translation>
    </message>
    <message>
        <source>Attendance register, {date}</source>
        <translation>Registre des présences, {date}</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>De – à</translation>
    </message>
    <message>
        <source>Guests and observers</source>
        <translation>Personnes invitées ou observatrices</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Nobody is a member on this date.</source>
        <translation>Personne n’est membre à cette date.</translation>
    </message>
    <message>
        <source>Participation counts {expected} people: the members on the date of the meeting, without those who were not expected, guests and observers. This data supports coaching; it never evaluates people.</source>
        <translation>La participation compte {expected} personnes&#xa0;: les membres à la date de la rencontre, sans les personnes non convoquées, invitées ou observatrices. Ces données servent l’accompagnement, jamais l’évaluation des personnes.</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Reasons for absence stay with the coach.</source>
        <translation>Les motifs d’absence restent avec vous.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>This meeting was not held yet: it has no register.</source>
        <translation>Cette rencontre n’a pas encore été tenue&#xa0;: elle n’a pas de registre.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>{status} by {name}</source>
        <translation>{status} par {name}</translation>
    </message>
</context>
<context>
    <name>MeetingScreen</name>
    <message>
        <source>Call members</source>
        <translation>Convoquer</translation>
    </message>
    <message>
        <source>Call members to the meeting…</source>
        <translation>Convoquer à la rencontre…</translation>
    </message>
    <message>
        <source>Close or reopen the meeting…</source>
        <translation>Fermer ou rouvrir la rencontre…</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communautés</translation>
    </message>
    <message>
        <source>It was deleted, or its creation was undone.</source>
        <translation>Elle a été supprimée, ou sa création a été annulée.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>Rencontre {number}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Minutes…</source>
        <translation>Compte rendu…</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Ouvrir le calendrier</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Replies to the notice</source>
        <translation>Réponses à la convocation</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Feuille de présence</translation>
    </message>
    <message>
        <source>Sign-in sheet…</source>
        <translation>Feuille de présence…</translation>
    </message>
    <message>
        <source>Step of the meeting</source>
        <translation>Étape de la rencontre</translation>
    </message>
    <message>
        <source>This meeting is closed: what it holds stays as its minutes say.</source>
        <translation>Cette rencontre est fermée&#xa0;: son contenu reste celui du compte rendu.</translation>
    </message>
    <message>
        <source>This meeting no longer exists</source>
        <translation>Cette rencontre n’existe plus</translation>
    </message>
</context>
<context>
    <name>MeetingSheet</name>
    <message>
        <source>Change the meeting</source>
        <translation>Modifier la rencontre</translation>
    </message>
    <message>
        <source>Co-facilitator</source>
        <translation>Coanimation</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Correct the fields that say what is missing.</source>
        <translation>Corrigez les champs où il manque quelque chose.</translation>
    </message>
    <message>
        <source>Create a community first: a meeting belongs to one.</source>
        <translation>Créez d’abord une communauté&#xa0;: une rencontre appartient à une communauté.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Nobody has this name: choose in the list.</source>
        <translation>Personne ne porte ce nom&#xa0;: choisissez dans la liste.</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Planifier une rencontre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Type the first letters of a name</source>
        <translation>Tapez les premières lettres d’un nom</translation>
    </message>
    <message>
        <source>What the meeting is about</source>
        <translation>Ce dont traite la rencontre</translation>
    </message>
    <message>
        <source>changed meeting</source>
        <translation>modification de la rencontre</translation>
    </message>
    <message>
        <source>planned meeting</source>
        <translation>planification d’une rencontre</translation>
    </message>
</context>
<context>
    <name>MeetingState</name>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Notice sent</source>
        <translation>Convoquée</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifiée</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Reportée</translation>
    </message>
</context>
<context>
    <name>MeetingStep</name>
    <message>
        <source>Facilitate</source>
        <translation>Animer</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>a step of the meeting</comment>
        <translation>Rendre compte</translation>
    </message>
</context>
<context>
    <name>MeetingTimer</name>
    <message>
        <source>Break</source>
        <comment>an item of the agenda</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Point {number}</translation>
    </message>
    <message>
        <source>Left running: the timer stopped by itself.</source>
        <translation>Laissé en marche&#xa0;: le minuteur s’est arrêté de lui-même.</translation>
    </message>
    <message>
        <source>expected end {time}</source>
        <translation>fin prévue à&#xa0;{time}</translation>
    </message>
    <message>
        <source>expected end {time}, {minutes} too late</source>
        <translation>fin prévue à&#xa0;{time}, {minutes} de trop</translation>
    </message>
    <message>
        <source>last minutes</source>
        <translation>dernières minutes</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>temps dépassé</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>temps restant</translation>
    </message>
    <message>
        <source>time spent</source>
        <translation>temps écoulé</translation>
    </message>
    <message>
        <source>{item}: time is up.</source>
        <translation>{item}&#xa0;: le temps est écoulé.</translation>
    </message>
    <message>
        <source>{item}: two minutes left.</source>
        <translation>{item}&#xa0;: il reste deux minutes.</translation>
    </message>
    <message>
        <source>{spent} of {planned}</source>
        <comment>time spent, time given</comment>
        <translation>{spent} sur&#xa0;{planned}</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>Attendance has been taken: this meeting stays in its community.</source>
        <translation>Les présences ont été prises&#xa0;: cette rencontre reste dans sa communauté.</translation>
    </message>
</context>
<context>
    <name>MeetingsRateSheet</name>
    <message>
        <source>Attendance, last meetings</source>
        <translation>Présence aux dernières rencontres</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Enter on a meeting lists who counts in its rate, and why.</source>
        <translation>La touche Entrée montre qui compte dans le taux d’une rencontre, et pourquoi.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendues</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>Rencontres tenues</translation>
    </message>
    <message>
        <source>No meeting has been held yet.</source>
        <translation>Aucune rencontre n’a encore eu lieu.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
</context>
<context>
    <name>MeetingsTab</name>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Cancel the meeting…</source>
        <translation>Annuler la rencontre…</translation>
    </message>
    <message>
        <source>Change its series…</source>
        <translation>Modifier sa série…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>End its series…</source>
        <translation>Terminer sa série…</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>No meeting yet</source>
        <translation>Aucune rencontre pour l’instant</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Plan a meeting…</source>
        <translation>Planifier une rencontre…</translation>
    </message>
    <message>
        <source>Plan a series…</source>
        <translation>Planifier une série…</translation>
    </message>
    <message>
        <source>Plan the first one: its usual hours and place will be proposed next time.</source>
        <translation>Planifiez la première&#xa0;: ses heures et son lieu seront proposés la prochaine fois.</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation>Reporter…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Who counts in the rate…</source>
        <translation>Qui compte dans le taux…</translation>
    </message>
</context>
<context>
    <name>MembersTab</name>
    <message numerus="yes">
        <source>%n address(es) copied.</source>
        <translation>
            <numerusform>%n adresse copiée.</numerusform>
            <numerusform>%n adresses copiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have no address.</source>
        <translation>
            <numerusform>%n membre n’a pas d’adresse.</numerusform>
            <numerusform>%n membres n’ont pas d’adresse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) removed from the community.</source>
        <translation>
            <numerusform>Retrait de %n membre de la communauté.</numerusform>
            <numerusform>Retrait de %n membres de la communauté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add members…</source>
        <translation>Ajouter des membres…</translation>
    </message>
    <message>
        <source>Add people of the directory by typing their name, or import a list.</source>
        <translation>Ajoutez des personnes du répertoire en tapant leur nom, ou importez une liste.</translation>
    </message>
    <message>
        <source>Copy e-mail addresses</source>
        <translation>Copier les adresses de courriel</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>Leaves the community…</source>
        <translation>Quitte la communauté…</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No member yet</source>
        <translation>Aucun membre pour l’instant</translation>
    </message>
    <message>
        <source>No one is a member today: former members are kept.</source>
        <translation>Personne n’est membre aujourd’hui&#xa0;: les anciens membres sont conservés.</translation>
    </message>
    <message>
        <source>Open the person’s page</source>
        <translation>Ouvrir la fiche de la personne</translation>
    </message>
    <message>
        <source>Remove, entered by mistake</source>
        <translation>Retirer, saisie par erreur</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Role and dates…</source>
        <translation>Rôle et dates…</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Who is shown</source>
        <translation>Personnes affichées</translation>
    </message>
    <message>
        <source>With former members</source>
        <translation>Avec les anciens membres</translation>
    </message>
    <message>
        <source>removed members</source>
        <translation>retrait de membres</translation>
    </message>
</context>
<context>
    <name>MembershipSheet</name>
    <message>
        <source>Role and dates</source>
        <translation>Rôle et dates</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>changed membership</source>
        <translation>modification de l’appartenance</translation>
    </message>
</context>
<context>
    <name>Memberships</name>
    <message numerus="yes">
        <source>%n people are already members at that time: change the dates.</source>
        <translation>
            <numerusform>%n personne fait déjà partie de la communauté à ce moment&#xa0;: changez les dates.</numerusform>
            <numerusform>%n personnes font déjà partie de la communauté à ce moment&#xa0;: changez les dates.</numerusform>
        </translation>
    </message>
    <message>
        <source>This person has left by then: choose an earlier date.</source>
        <translation>Cette personne aura quitté la communauté à cette date&#xa0;: choisissez une date antérieure.</translation>
    </message>
    <message>
        <source>{names} are already members at that time: change the dates.</source>
        <translation>{names} font déjà partie de la communauté à ce moment&#xa0;: changez les dates.</translation>
    </message>
    <message>
        <source>{name} is already a member at that time: change the dates.</source>
        <translation>{name} fait déjà partie de la communauté à ce moment&#xa0;: changez les dates.</translation>
    </message>
</context>
<context>
    <name>MembershipsCard</name>
    <message>
        <source>Communities</source>
        <translation>Communautés</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Not a member of any community yet.</source>
        <translation>Aucune communauté pour l’instant.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>Éd&amp;ition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Rencontre</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>About Carnet CAR</source>
        <translation>À propos de Carnet CAR</translation>
    </message>
    <message>
        <source>Appearance: as the computer</source>
        <translation>Apparence&#xa0;: comme l’ordinateur</translation>
    </message>
    <message>
        <source>Appearance: dark</source>
        <translation>Apparence&#xa0;: sombre</translation>
    </message>
    <message>
        <source>Appearance: high contrast</source>
        <translation>Apparence&#xa0;: contraste élevé</translation>
    </message>
    <message>
        <source>Appearance: light</source>
        <translation>Apparence&#xa0;: claire</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Export all documents…</source>
        <translation>Exporter tous les documents…</translation>
    </message>
    <message>
        <source>Export all the data…</source>
        <translation>Exporter toutes les données…</translation>
    </message>
    <message>
        <source>Find a moment…</source>
        <translation>Trouver un moment…</translation>
    </message>
    <message>
        <source>Import organisations…</source>
        <translation>Importer des organismes…</translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation>Importer des personnes…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>New community…</source>
        <translation>Nouvelle communauté…</translation>
    </message>
    <message>
        <source>New meeting…</source>
        <translation>Nouvelle rencontre…</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Nouvelle personne…</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Texte normal</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Ouvrir le dossier des données</translation>
    </message>
    <message>
        <source>Open the folder of technical logs</source>
        <translation>Ouvrir le dossier des journaux techniques</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Recent exports…</source>
        <translation>Exports récents…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Rétablir&#xa0;: {step}</translation>
    </message>
    <message>
        <source>School calendars…</source>
        <translation>Calendriers scolaires…</translation>
    </message>
    <message>
        <source>Search or act…</source>
        <translation>Rechercher ou agir…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Annuler&#xa0;: {step}</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>A member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Carried over from {day}</source>
        <translation>Reporté du {day}</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Commitments followed up</source>
        <translation>Retour sur les engagements</translation>
    </message>
    <message>
        <source>Commitments until the next meeting</source>
        <translation>Engagements d’ici la prochaine rencontre</translation>
    </message>
    <message>
        <source>Dimension: {name}</source>
        <translation>Dimension&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Expected trace</source>
        <translation>Trace attendue</translation>
    </message>
    <message>
        <source>Facilitation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Facilitation: {names}</source>
        <translation>Animation&#xa0;: {names}</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Personnes invitées</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Minutes produced on {date}</source>
        <translation>Compte rendu produit le {date}</translation>
    </message>
    <message>
        <source>Minutes, version {number}, closed on {date}</source>
        <translation>Compte rendu, version {number}, rencontre fermée le {date}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Prochaine rencontre</translation>
    </message>
    <message>
        <source>No commitment was made at this meeting.</source>
        <translation>Aucun engagement n’a été pris à cette rencontre.</translation>
    </message>
    <message>
        <source>Nobody is a member on this date.</source>
        <translation>Personne n’est membre à cette date.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Milieu</translation>
    </message>
    <message>
        <source>Organisation not given</source>
        <translation>Milieu non précisé</translation>
    </message>
    <message>
        <source>Organisations where fewer than {smallest} people were expected are counted together.</source>
        <translation>Les milieux où moins de {smallest} personnes étaient attendues sont comptés ensemble.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Other notes</source>
        <translation>Autres notes</translation>
    </message>
    <message>
        <source>Other points of the agenda</source>
        <translation>Autres points de l’ordre du jour</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Participation counts {expected} people: the members on the date of the meeting, without those who were not expected, guests and observers.</source>
        <translation>La participation porte sur {expected} personnes&#xa0;: les membres à la date de la rencontre, sans les personnes non convoquées, invitées ou observatrices.</translation>
    </message>
    <message>
        <source>Participation since the start of the school year</source>
        <translation>Participation depuis le début de l’année scolaire</translation>
    </message>
    <message>
        <source>Postponed to {date}</source>
        <translation>Reporté au {date}</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Purpose of the meeting</source>
        <translation>Objet de la rencontre</translation>
    </message>
    <message>
        <source>Roles of the day</source>
        <translation>Rôles du jour</translation>
    </message>
    <message>
        <source>Several organisations together</source>
        <translation>Plusieurs milieux ensemble</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Too few people were expected to give figures.</source>
        <translation>Trop peu de personnes étaient attendues pour donner des chiffres.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>arrived at {time}</source>
        <translation>arrivée à {time}</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>par {name}</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>direction</translation>
    </message>
    <message>
        <source>effect: {text}</source>
        <translation>effet&#xa0;: {text}</translation>
    </message>
    <message>
        <source>evidence: {text}</source>
        <translation>trace observée&#xa0;: {text}</translation>
    </message>
    <message>
        <source>left at {time}</source>
        <translation>départ à {time}</translation>
    </message>
    <message>
        <source>next step: {text}</source>
        <translation>prochaine étape&#xa0;: {text}</translation>
    </message>
    <message>
        <source>not a member on this date</source>
        <translation>n’est pas membre à cette date</translation>
    </message>
    <message>
        <source>observed level: {name} ({level} of 4)</source>
        <translation>niveau observé&#xa0;: {name} ({level} sur 4)</translation>
    </message>
    <message>
        <source>public</source>
        <translation>public</translation>
    </message>
    <message>
        <source>service centre</source>
        <translation>centre de services</translation>
    </message>
    <message>
        <source>shared by {name}</source>
        <translation>partagé par {name}</translation>
    </message>
    <message>
        <source>{role}: {name}</source>
        <comment>a role of the day and who had it</comment>
        <translation>{role}&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>Mode</name>
    <message>
        <source>Hybrid</source>
        <translation>Hybride</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En présence</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>À distance</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n rencontre</numerusform>
            <numerusform>%n rencontres</numerusform>
        </translation>
    </message>
    <message>
        <source>+ {count}</source>
        <translation>+ {count}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>Mover</name>
    <message>
        <source>Choose the meeting to move first.</source>
        <translation>Choisissez d’abord la rencontre à déplacer.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Laisser où elle est</translation>
    </message>
    <message>
        <source>Pick up a meeting with Ctrl+X first.</source>
        <translation>Prenez d’abord une rencontre avec Ctrl+X.</translation>
    </message>
    <message>
        <source>The meeting stays where it is.</source>
        <translation>La rencontre reste où elle est.</translation>
    </message>
    <message>
        <source>{community}: choose a day, then press Ctrl+V to move the meeting.</source>
        <translation>{community}&#xa0;: choisissez un jour, puis appuyez sur Ctrl+V pour y déplacer la rencontre.</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>The copy of “{name}” differs from the original: the disk cannot be trusted. Nothing was moved; choose another folder.</source>
        <translation>La copie de «&#xa0;{name}&#xa0;» diffère de l’original&#xa0;: le disque n’est pas fiable. Rien n’a été déplacé; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is other data in “{folder}” already: choose an empty folder.</source>
        <translation>Il y a déjà d’autres données dans «&#xa0;{folder}&#xa0;»&#xa0;: choisissez un dossier vide.</translation>
    </message>
    <message>
        <source>“{folder}” is synchronised, shared or on a stick too: choose a folder on the disk of this computer.</source>
        <translation>«&#xa0;{folder}&#xa0;» est aussi synchronisé, partagé ou sur une clé&#xa0;: choisissez un dossier du disque de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>MovingPage</name>
    <message>
        <source>Begin on this computer</source>
        <translation>Commencer sur cet ordinateur</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>Every file is copied and compared first. The folder of now keeps its files, put away in “moved-from-here”: delete them once you have seen your data in its new place.</source>
        <translation>Chaque fichier est d’abord copié et comparé. Le dossier actuel garde ses fichiers, rangés dans «&#xa0;moved-from-here&#xa0;»&#xa0;: supprimez-les quand vous aurez vu vos données à leur nouvel endroit.</translation>
    </message>
    <message>
        <source>Move to this computer</source>
        <translation>Déplacer sur cet ordinateur</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Where it would be</source>
        <translation>Où elles seraient</translation>
    </message>
    <message>
        <source>Where the data is</source>
        <translation>Où sont les données</translation>
    </message>
    <message>
        <source>Work here all the same</source>
        <translation>Travailler ici quand même</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communautés</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Répertoire</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organismes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>NewKitSheet</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Emergency kit</source>
        <translation>Trousse d’urgence</translation>
    </message>
    <message>
        <source>New emergency kit</source>
        <translation>Nouvelle trousse d’urgence</translation>
    </message>
    <message>
        <source>The former recovery key will open nothing any more.</source>
        <translation>L’ancienne clé de récupération n’ouvrira plus rien.</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>At least 10 characters: a few words that you alone would put together.</source>
        <translation>Au moins 10 caractères&#xa0;: quelques mots que personne d’autre ne réunirait.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Le même, une seconde fois</translation>
    </message>
    <message>
        <source>The two passwords differ: type them again.</source>
        <translation>Les deux mots de passe diffèrent&#xa0;: saisissez-les de nouveau.</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n à revoir</numerusform>
            <numerusform>%n à revoir</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Attendance, last meetings</source>
        <translation>Présence récente</translation>
    </message>
    <message>
        <source>Commitments to review</source>
        <translation>Engagements à revoir</translation>
    </message>
    <message>
        <source>No meeting is planned</source>
        <translation>Aucune rencontre n’est planifiée</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Planifier une rencontre</translation>
    </message>
    <message>
        <source>Plan the next one: it will wait for you here.</source>
        <translation>Planifiez la prochaine&#xa0;: elle vous attendra ici.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Run the meeting</source>
        <translation>Animer la rencontre</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Feuille de présence</translation>
    </message>
    <message>
        <source>To be written</source>
        <translation>À rédiger</translation>
    </message>
    <message>
        <source>{community}, meeting {number}</source>
        <translation>{community}, rencontre {number}</translation>
    </message>
    <message>
        <source>{members} from {count} organisations</source>
        <translation>{members} de {count} organismes</translation>
    </message>
</context>
<context>
    <name>Norms</name>
    <message>
        <source>Norms are few: keep at most {most} lines.</source>
        <translation>Les normes sont peu nombreuses&#xa0;: gardez au plus {most} lignes.</translation>
    </message>
    <message>
        <source>Write at least one norm, on a line of its own.</source>
        <translation>Écrivez au moins une norme, sur sa propre ligne.</translation>
    </message>
</context>
<context>
    <name>NormsCard</name>
    <message>
        <source>Comment about the norms</source>
        <translation>Commentaire sur les normes</translation>
    </message>
    <message>
        <source>In a few words, if need be</source>
        <translation>En quelques mots, au besoin</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Were the norms kept?</source>
        <translation>Normes tenues?</translation>
    </message>
    <message>
        <source>comment about the norms</source>
        <translation>commentaire sur les normes</translation>
    </message>
    <message>
        <source>norms kept</source>
        <translation>normes tenues</translation>
    </message>
</context>
<context>
    <name>NormsKept</name>
    <message>
        <source>Kept</source>
        <translation>Tenues</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Non tenues</translation>
    </message>
    <message>
        <source>Partly kept</source>
        <translation>Tenues en partie</translation>
    </message>
</context>
<context>
    <name>NormsSheet</name>
    <message numerus="yes">
        <source>%n person(s) accepted the present wording: a change makes a new version, to be accepted again.</source>
        <translation>
            <numerusform>%n personne a accepté le texte actuel&#xa0;: un changement crée une nouvelle version, à accepter de nouveau.</numerusform>
            <numerusform>%n personnes ont accepté le texte actuel&#xa0;: un changement crée une nouvelle version, à accepter de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>A few behaviours that can be seen: “We end on time.”</source>
        <translation>Quelques gestes observables&#xa0;: «&#xa0;On finit à l’heure.&#xa0;»</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adopter</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Adoptées le</translation>
    </message>
    <message>
        <source>Norms of the community</source>
        <translation>Normes de la communauté</translation>
    </message>
    <message>
        <source>Norms, one per line</source>
        <translation>Normes, une par ligne</translation>
    </message>
    <message>
        <source>Type the day on which the group adopts these norms.</source>
        <translation>Entrez la date à laquelle le groupe adopte ces normes.</translation>
    </message>
    <message>
        <source>norms of the community</source>
        <translation>normes de la communauté</translation>
    </message>
</context>
<context>
    <name>NormsTab</name>
    <message numerus="yes">
        <source>%n member(s) accepted the norms.</source>
        <translation>
            <numerusform>%n membre a accepté les normes.</numerusform>
            <numerusform>%n membres ont accepté les normes.</numerusform>
        </translation>
    </message>
    <message>
        <source>A few lines that the group writes itself: time, listening, confidentiality, decisions, participation.</source>
        <translation>Quelques lignes que le groupe écrit lui-même&#xa0;: temps, écoute, confidentialité, décisions, participation.</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Acceptation</translation>
    </message>
    <message>
        <source>Acceptance of the norms</source>
        <translation>Acceptation des normes</translation>
    </message>
    <message>
        <source>Accepted on {day}</source>
        <translation>Acceptées le {day}</translation>
    </message>
    <message>
        <source>Accepts, or not</source>
        <translation>Accepte, ou non</translation>
    </message>
    <message>
        <source>Add members: each one accepts the norms.</source>
        <translation>Ajoutez des membres&#xa0;: chaque personne accepte les normes.</translation>
    </message>
    <message>
        <source>All have accepted</source>
        <translation>Acceptées par tous les membres</translation>
    </message>
    <message>
        <source>Delete this version</source>
        <translation>Supprimer cette version</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No longer a member</source>
        <translation>Ne fait plus partie des membres</translation>
    </message>
    <message>
        <source>No norms yet</source>
        <translation>Aucune norme pour l’instant</translation>
    </message>
    <message>
        <source>Norms of the community</source>
        <translation>Normes de la communauté</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>This version of the norms is deleted.</source>
        <translation>Cette version des normes est supprimée.</translation>
    </message>
    <message>
        <source>Version of the norms</source>
        <translation>Version des normes</translation>
    </message>
    <message>
        <source>Write the norms again…</source>
        <translation>Réécrire les normes…</translation>
    </message>
    <message>
        <source>Write the norms…</source>
        <translation>Écrire les normes…</translation>
    </message>
    <message>
        <source>acceptance of the norms</source>
        <translation>acceptation des normes</translation>
    </message>
    <message>
        <source>deleted norms</source>
        <translation>suppression des normes</translation>
    </message>
    <message>
        <source>{accepted} of {members} members accepted</source>
        <translation>Acceptations&#xa0;: {accepted} sur {members}</translation>
    </message>
    <message>
        <source>{year}, version {number}, adopted on {day}</source>
        <translation>{year}, version {number}, adoptée le {day}</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Dimension of the framework</source>
        <translation>Dimension du cadre</translation>
    </message>
    <message>
        <source>Effect seen</source>
        <translation>Effet observé</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Trace observée</translation>
    </message>
    <message>
        <source>Evidence, effect, next step…</source>
        <translation>Trace observée, effet, suite…</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Type de note</translation>
    </message>
    <message>
        <source>Level of practice</source>
        <translation>Niveau de la pratique</translation>
    </message>
    <message>
        <source>Level {number}: {name}</source>
        <translation>Niveau {number}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>No dimension</source>
        <translation>Sans dimension</translation>
    </message>
    <message>
        <source>No level</source>
        <translation>Sans niveau</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Partagé par</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texte de la note</translation>
    </message>
    <message>
        <source>What is said, tried, found…</source>
        <translation>Ce qui se dit, s’essaie, se constate…</translation>
    </message>
    <message>
        <source>Who may read this note</source>
        <translation>Qui peut lire cette note</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>empty note</source>
        <translation>note vide</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
</context>
<context>
    <name>NoteHistorySheet</name>
    <message>
        <source>Choose the text to take up again.</source>
        <translation>Choisissez le texte à reprendre.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Earlier texts</source>
        <translation>Textes précédents</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Nothing yet: a text is kept each time the note is taken up again after a while.</source>
        <translation>Rien pour l’instant&#xa0;: un texte est conservé chaque fois que la note est reprise après un moment.</translation>
    </message>
    <message>
        <source>Take this text up again</source>
        <translation>Reprendre ce texte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Le texte complet</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Visibilité</translation>
    </message>
    <message>
        <source>What it says now is kept too.</source>
        <translation>Ce qu’elle dit maintenant est conservé aussi.</translation>
    </message>
    <message>
        <source>What the note said before</source>
        <translation>Ce que la note disait avant</translation>
    </message>
    <message>
        <source>note as it was</source>
        <translation>retour à un texte précédent</translation>
    </message>
</context>
<context>
    <name>NoteKind</name>
    <message>
        <source>Anonymous quote</source>
        <translation>Citation anonyme</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>Levier</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Obstacle</translation>
    </message>
    <message>
        <source>Practice tried</source>
        <translation>Pratique essayée</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Shared practice</source>
        <translation>Pratique partagée</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Bon coup</translation>
    </message>
</context>
<context>
    <name>NoteMarkdown</name>
    <message>
        <source>Import Markdown</source>
        <translation>Importer du Markdown</translation>
    </message>
    <message>
        <source>Markdown (*.md *.markdown *.txt);;All files (*)</source>
        <translation>Markdown (*.md *.markdown *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading the note</source>
        <translation>Lecture de la note</translation>
    </message>
    <message>
        <source>Save as Markdown</source>
        <translation>Enregistrer en Markdown</translation>
    </message>
    <message>
        <source>The note is copied as Markdown.</source>
        <translation>La note est copiée en Markdown.</translation>
    </message>
    <message>
        <source>The note is in {name}.</source>
        <translation>La note est dans {name}.</translation>
    </message>
    <message>
        <source>The note was closed while the file was read: open it, and import again.</source>
        <translation>La note a été fermée pendant la lecture du fichier&#xa0;: ouvrez-la et importez de nouveau.</translation>
    </message>
    <message>
        <source>note</source>
        <comment>name of a file</comment>
        <translation>note</translation>
    </message>
</context>
<context>
    <name>NoteMenu</name>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Delete a template</source>
        <translation>Supprimer un modèle</translation>
    </message>
    <message>
        <source>Import Markdown…</source>
        <translation>Importer du Markdown…</translation>
    </message>
    <message>
        <source>Keep as a template…</source>
        <translation>Conserver comme modèle…</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Enregistrer en Markdown…</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Partir d’un modèle</translation>
    </message>
    <message>
        <source>Templates, Markdown, and what the note said before</source>
        <translation>Modèles, Markdown et ce que la note disait avant</translation>
    </message>
    <message>
        <source>The template {name} is deleted.</source>
        <translation>Le modèle {name} est supprimé.</translation>
    </message>
    <message>
        <source>What the note said before…</source>
        <translation>Ce que la note disait avant…</translation>
    </message>
    <message>
        <source>deleted template</source>
        <translation>suppression d’un modèle</translation>
    </message>
</context>
<context>
    <name>NoteNotice</name>
    <message>
        <source>That is fine</source>
        <translation>Rien à changer</translation>
    </message>
    <message>
        <source>{passages}: is this a pupil? Write what was learned without naming anyone.</source>
        <translation>{passages}&#xa0;: s’agit-il d’un élève? Écrivez ce qui a été appris sans nommer personne.</translation>
    </message>
    <message>
        <source>{passages}: is this about somebody’s health? A note does without it.</source>
        <translation>{passages}&#xa0;: s’agit-il de la santé de quelqu’un? Une note s’en passe.</translation>
    </message>
</context>
<context>
    <name>NoteTemplateSheet</name>
    <message>
        <source>It is offered in the menu of every note. The same name replaces its words.</source>
        <translation>Il est offert dans le menu de chaque note. Le même nom en remplace le texte.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Keep as a template</source>
        <translation>Conserver comme modèle</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>The template {name} is kept.</source>
        <translation>Le modèle {name} est conservé.</translation>
    </message>
    <message>
        <source>template of a note</source>
        <translation>modèle de note</translation>
    </message>
</context>
<context>
    <name>NoteTemplates</name>
    <message>
        <source>A look at data</source>
        <translation>Regard sur des données</translation>
    </message>
    <message>
        <source>A practice that was tried</source>
        <translation>Une pratique essayée</translation>
    </message>
    <message>
        <source>An obstacle and a lever</source>
        <translation>Un obstacle et un levier</translation>
    </message>
    <message>
        <source>Give the template a name, and write the note first.</source>
        <translation>Donnez un nom au modèle, et écrivez d’abord la note.</translation>
    </message>
    <message>
        <source>The data:
What it shows:
A hypothesis:
What we want to check:</source>
        <translation>Les données&#xa0;:
Ce qu’elles montrent&#xa0;:
Une hypothèse&#xa0;:
Ce qu’on veut vérifier&#xa0;:</translation>
    </message>
    <message>
        <source>The obstacle:
What could lift it:
Who can help:</source>
        <translation>L’obstacle&#xa0;:
Ce qui pourrait le lever&#xa0;:
Qui peut aider&#xa0;:</translation>
    </message>
    <message>
        <source>There are {most} templates: delete one first.</source>
        <translation>Il y a déjà {most} modèles&#xa0;: supprimez-en un d’abord.</translation>
    </message>
    <message>
        <source>What was tried:
With whom (numbers only):
What was seen:
Next time:</source>
        <translation>Ce qui a été essayé&#xa0;:
Avec qui (nombres seulement)&#xa0;:
Ce qui a été observé&#xa0;:
La prochaine fois&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>A level goes from 1 to 4.</source>
        <translation>Un niveau va de 1 à 4.</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>+ Commitment</source>
        <translation>+ Engagement</translation>
    </message>
    <message>
        <source>+ Decision</source>
        <translation>+ Décision</translation>
    </message>
    <message>
        <source>+ Note</source>
        <translation>+ Note</translation>
    </message>
    <message>
        <source>Collaborative-practice notes</source>
        <translation>Notes de pratique collaborative</translation>
    </message>
    <message>
        <source>Commitment deleted.</source>
        <translation>Engagement supprimé.</translation>
    </message>
    <message>
        <source>Ctrl ↵ new note</source>
        <translation>Ctrl ↵ nouvelle note</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Note supprimée.</translation>
    </message>
    <message>
        <source>Nothing noted yet</source>
        <translation>Aucune note pour l’instant</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Write what is said: notes, decisions, commitments. Everything is kept as you type.</source>
        <translation>Écrivez ce qui se dit&#xa0;: notes, décisions, engagements. Tout s’enregistre à mesure.</translation>
    </message>
    <message>
        <source>deleted commitment</source>
        <translation>suppression d’un engagement</translation>
    </message>
    <message>
        <source>deleted note</source>
        <translation>suppression d’une note</translation>
    </message>
    <message>
        <source>review of a commitment</source>
        <translation>suivi d’un engagement</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>No note matches this search.</source>
        <translation>Aucune note ne correspond à cette recherche.</translation>
    </message>
    <message>
        <source>No note yet</source>
        <translation>Aucune note pour l’instant</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Ouvrir la rencontre</translation>
    </message>
    <message>
        <source>Search in the notes</source>
        <translation>Chercher dans les notes</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Visibilité</translation>
    </message>
    <message>
        <source>What is noted during meetings is found again here, from year to year.</source>
        <translation>Ce qui est noté pendant les rencontres se retrouve ici, d’une année à l’autre.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Amended notice of meeting</source>
        <translation>Avis de convocation modifié</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Convocation transmise par</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>It replaces a notice already sent</source>
        <translation>Il remplace un avis déjà transmis</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Notice of meeting</source>
        <translation>Avis de convocation</translation>
    </message>
    <message>
        <source>Notice of {date}</source>
        <translation>Avis du {date}</translation>
    </message>
    <message>
        <source>Planned in all: {duration}.</source>
        <translation>Durée prévue en tout&#xa0;: {duration}.</translation>
    </message>
    <message>
        <source>Please say by {date} whether you will come.</source>
        <translation>Veuillez indiquer, au plus tard le {date}, si vous participerez.</translation>
    </message>
    <message>
        <source>Purpose of the meeting</source>
        <translation>Objet de la rencontre</translation>
    </message>
    <message>
        <source>Reply requested, in days before the meeting (0: none)</source>
        <translation>Réponse souhaitée, en jours avant la rencontre (0&#xa0;: aucune)</translation>
    </message>
    <message>
        <source>The agenda will follow.</source>
        <translation>L’ordre du jour suivra.</translation>
    </message>
    <message>
        <source>The facilitation scripts are left out.</source>
        <translation>Les scripts d’animation n’y figurent pas.</translation>
    </message>
    <message>
        <source>The meeting takes place {hours} on {date}.</source>
        <translation>La rencontre a lieu le {date}, {hours}.</translation>
    </message>
    <message>
        <source>This meeting is cancelled: plan it again before you call people to it.</source>
        <translation>Cette rencontre est annulée&#xa0;: remettez-la au calendrier avant d’y convoquer les membres.</translation>
    </message>
    <message>
        <source>This meeting is closed: there is nobody left to call to it.</source>
        <translation>Cette rencontre est fermée&#xa0;: il n’y a plus personne à convoquer.</translation>
    </message>
    <message>
        <source>This meeting is postponed: give it a new date before you call people to it.</source>
        <translation>Cette rencontre est reportée&#xa0;: donnez-lui une nouvelle date avant d’y convoquer les membres.</translation>
    </message>
    <message>
        <source>This meeting was held: there is nobody left to call to it.</source>
        <translation>Cette rencontre a eu lieu&#xa0;: il n’y a plus personne à convoquer.</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>Collection notice</source>
        <translation>Avis de collecte</translation>
    </message>
    <message>
        <source>Notice as a document…</source>
        <translation>Avis en document…</translation>
    </message>
    <message>
        <source>Read or change…</source>
        <translation>Lire ou modifier…</translation>
    </message>
    <message>
        <source>Ready-made text: adopted once somebody is told</source>
        <translation>Texte tout prêt&#xa0;: adopté dès qu’une personne est informée</translation>
    </message>
    <message>
        <source>Ready-made text: say first who answers, in the overview</source>
        <translation>Texte tout prêt&#xa0;: dites d’abord qui répond, dans l’aperçu</translation>
    </message>
    <message>
        <source>Version {number}, in force since {day}</source>
        <translation>Version {number}, en vigueur depuis le {day}</translation>
    </message>
    <message>
        <source>What people are told when information on them is collected: by whom, why, who sees it, what is optional, and their rights.</source>
        <translation>Ce qu’on dit aux personnes lorsqu’on recueille des renseignements sur elles&#xa0;: par qui, pourquoi, qui les voit, ce qui est facultatif et leurs droits.</translation>
    </message>
    <message>
        <source>Who was told?…</source>
        <translation>Qui a été informé?…</translation>
    </message>
    <message>
        <source>{told} of {people} people heard the present wording.</source>
        <translation>{told} personnes sur {people} ont pris connaissance du texte actuel.</translation>
    </message>
</context>
<context>
    <name>NoticeMessage</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Amended notice: {community}, {date}</source>
        <translation>Avis modifié&#xa0;: {community}, {date}</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>Here is the notice of the next meeting of {community}.</source>
        <translation>Voici l’avis de convocation à la prochaine rencontre. Communauté&#xa0;: {community}.</translation>
    </message>
    <message>
        <source>Notice of meeting: {community}, {date}</source>
        <translation>Avis de convocation&#xa0;: {community}, {date}</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>The notice of the next meeting of {community} has changed: this one replaces it.</source>
        <translation>L’avis de convocation à la prochaine rencontre a changé&#xa0;: celui-ci le remplace. Communauté&#xa0;: {community}.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>rencontre</translation>
    </message>
    <message>
        <source>{date}, {hours}</source>
        <translation>{date}, {hours}</translation>
    </message>
</context>
<context>
    <name>NoticeSheet</name>
    <message numerus="yes">
        <source>%n address(es) copied.</source>
        <translation>
            <numerusform>%n adresse copiée.</numerusform>
            <numerusform>%n adresses copiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) will receive it.</source>
        <translation>
            <numerusform>%n membre recevra l’avis.</numerusform>
            <numerusform>%n membres recevront l’avis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask everyone to reply again</source>
        <translation>Redemander une réponse à chaque membre</translation>
    </message>
    <message>
        <source>By {day}</source>
        <translation>Au plus tard le {day}</translation>
    </message>
    <message>
        <source>Call members to the meeting</source>
        <translation>Convoquer à la rencontre</translation>
    </message>
    <message>
        <source>Copy the addresses</source>
        <translation>Copier les adresses</translation>
    </message>
    <message>
        <source>Hide the addresses from one another (blind copies)</source>
        <translation>Cacher les adresses aux autres destinataires (copies invisibles)</translation>
    </message>
    <message>
        <source>It contains the notice as a PDF and the event for calendars. The file is not encrypted: keep it in a safe place.</source>
        <translation>Il contient l’avis en PDF et l’événement pour les calendriers. Ce fichier n’est pas chiffré&#xa0;: gardez-le en lieu sûr.</translation>
    </message>
    <message>
        <source>No reply is requested.</source>
        <translation>Aucune réponse n’est demandée.</translation>
    </message>
    <message>
        <source>No usable address, to be told another way: {names}.</source>
        <translation>Sans adresse utilisable, à prévenir autrement&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Reply requested, in days before the meeting</source>
        <translation>Réponse souhaitée, en jours avant la rencontre</translation>
    </message>
    <message>
        <source>The message is in your mail program; it has no attachment.</source>
        <translation>Le message est dans votre logiciel de courriel; il n’a pas de pièce jointe.</translation>
    </message>
    <message>
        <source>Write without attachments…</source>
        <translation>Écrire sans pièce jointe…</translation>
    </message>
    <message>
        <source>It replaces the notice already sent</source>
        <translation>Remplacer l’avis déjà transmis</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>C’est transmis</translation>
    </message>
    <message>
        <source>Message to open in the mail program</source>
        <translation>Message à ouvrir dans le logiciel de courriel</translation>
    </message>
    <message>
        <source>Notice of meeting</source>
        <translation>Avis de convocation</translation>
    </message>
    <message>
        <source>PDF only…</source>
        <translation>PDF seulement…</translation>
    </message>
    <message>
        <source>Replies: {counts}</source>
        <translation>Réponses&#xa0;: {counts}</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Enregistrer le message</translation>
    </message>
    <message>
        <source>This message is too long for a link: save it as a file and open that. The addresses are copied.</source>
        <translation>Ce message est trop long pour un lien&#xa0;: enregistrez-le en fichier, puis ouvrez ce fichier. Les adresses sont copiées.</translation>
    </message>
    <message>
        <source>notice sent</source>
        <translation>transmission de l’avis de convocation</translation>
    </message>
    <message>
        <source>“{name}” is ready: open it, read it over and send it.</source>
        <translation>«&#xa0;{name}&#xa0;» est prêt&#xa0;: ouvrez-le, relisez-le et transmettez-le.</translation>
    </message>
</context>
<context>
    <name>NoticeWordingSheet</name>
    <message>
        <source>Adopt</source>
        <translation>Adopter</translation>
    </message>
    <message>
        <source>Begin again with the ready-made text</source>
        <translation>Reprendre le texte tout prêt</translation>
    </message>
    <message>
        <source>Other words make a new version. Those who were told keep the version that they heard.</source>
        <translation>Un autre texte fait une nouvelle version. Les personnes déjà informées gardent la version qu’elles ont reçue.</translation>
    </message>
    <message>
        <source>Replace each “[…]”: people have to know who answers.</source>
        <translation>Remplacez chaque «&#xa0;[…]&#xa0;»&#xa0;: les personnes doivent savoir qui répond.</translation>
    </message>
    <message>
        <source>Wording of the collection notice</source>
        <translation>Texte de l’avis de collecte</translation>
    </message>
    <message>
        <source>collection notice</source>
        <translation>avis de collecte</translation>
    </message>
</context>
<context>
    <name>OfficePanel</name>
    <message>
        <source>As notices and documents say it</source>
        <translation>Comme le disent les avis et les documents</translation>
    </message>
    <message>
        <source>Body responsible</source>
        <translation>Organisme responsable</translation>
    </message>
    <message>
        <source>Fill in all three: people have to know whom to write to.</source>
        <translation>Remplissez les trois champs&#xa0;: les personnes doivent savoir à qui écrire.</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>Responsable de la protection des renseignements personnels</translation>
    </message>
    <message>
        <source>To reach them</source>
        <translation>Pour la joindre</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Qui répond</translation>
    </message>
    <message>
        <source>person in charge</source>
        <translation>personne responsable</translation>
    </message>
</context>
<context>
    <name>Omissions</name>
    <message numerus="yes">
        <source>%n anonymous quote(s) shared with the group alone.</source>
        <translation>
            <numerusform>%n citation anonyme partagée avec le groupe seulement.</numerusform>
            <numerusform>%n citations anonymes partagées avec le groupe seulement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s).</source>
        <translation>
            <numerusform>%n engagement.</numerusform>
            <numerusform>%n engagements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) that are not shared with these readers.</source>
        <translation>
            <numerusform>%n décision qui n’est pas partagée avec ce lectorat.</numerusform>
            <numerusform>%n décisions qui ne sont pas partagées avec ce lectorat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) in what was typed, replaced by “{mark}”.</source>
        <translation>
            <numerusform>%n nom dans les textes, remplacé par «&#xa0;{mark}&#xa0;».</numerusform>
            <numerusform>%n noms dans les textes, remplacés par «&#xa0;{mark}&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) that are not shared with these readers.</source>
        <translation>
            <numerusform>%n note qui n’est pas partagée avec ce lectorat.</numerusform>
            <numerusform>%n notes qui ne sont pas partagées avec ce lectorat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of the agenda without a note for these readers.</source>
        <translation>
            <numerusform>%n point de l’ordre du jour sans note pour ce lectorat.</numerusform>
            <numerusform>%n points de l’ordre du jour sans note pour ce lectorat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s).</source>
        <translation>
            <numerusform>%n note privée.</numerusform>
            <numerusform>%n notes privées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The attendance of %n person(s), by name.</source>
        <translation>
            <numerusform>La présence de %n personne, nommément.</numerusform>
            <numerusform>La présence de %n personnes, nommément.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The facilitator’s script of %n point(s).</source>
        <translation>
            <numerusform>Le script d’animation de %n point.</numerusform>
            <numerusform>Les scripts d’animation de %n points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The figures of %n organisation(s) of too few people.</source>
        <translation>
            <numerusform>Les chiffres de %n milieu où il y a trop peu de personnes.</numerusform>
            <numerusform>Les chiffres de %n milieux où il y a trop peu de personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name(s) of %n facilitator(s).</source>
        <translation>
            <numerusform>Le nom de %n personne qui a animé.</numerusform>
            <numerusform>Les noms de %n personnes qui ont animé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name(s) of who took on %n commitment(s).</source>
        <translation>
            <numerusform>Le nom de la personne responsable de %n engagement.</numerusform>
            <numerusform>Les noms des responsables de %n engagements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The participation at %n meeting(s) of the school year.</source>
        <translation>
            <numerusform>La participation à %n rencontre de l’année scolaire.</numerusform>
            <numerusform>La participation à %n rencontres de l’année scolaire.</numerusform>
        </translation>
    </message>
    <message>
        <source>The participation: too few people came or were away.</source>
        <translation>La participation&#xa0;: trop peu de personnes sont venues ou étaient absentes.</translation>
    </message>
    <message>
        <source>The purpose of the meeting.</source>
        <translation>L’objet de la rencontre.</translation>
    </message>
    <message numerus="yes">
        <source>What became of %n earlier commitment(s).</source>
        <translation>
            <numerusform>La suite de %n engagement antérieur.</numerusform>
            <numerusform>La suite de %n engagements antérieurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was written for the members under %n point(s) of the agenda.</source>
        <translation>
            <numerusform>Ce qui a été écrit pour les membres sous %n point de l’ordre du jour.</numerusform>
            <numerusform>Ce qui a été écrit pour les membres sous %n points de l’ordre du jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who had %n role(s) of the day.</source>
        <translation>
            <numerusform>Qui avait %n rôle du jour.</numerusform>
            <numerusform>Qui avait %n rôles du jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who shared %n note(s).</source>
        <translation>
            <numerusform>Qui a partagé %n note.</numerusform>
            <numerusform>Qui a partagé %n notes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message numerus="yes">
        <source>%n damaged file(s) set aside by an earlier restore could not be encrypted: delete the “damaged” folders in the data folder.</source>
        <translation>
            <numerusform>%n fichier endommagé, mis de côté par une restauration, n’a pas pu être chiffré&#xa0;: supprimez les dossiers «&#xa0;damaged&#xa0;» du dossier de données.</numerusform>
            <numerusform>%n fichiers endommagés, mis de côté par une restauration, n’ont pas pu être chiffrés&#xa0;: supprimez les dossiers «&#xa0;damaged&#xa0;» du dossier de données.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening the data…</source>
        <translation>Ouverture des données…</translation>
    </message>
</context>
<context>
    <name>OrganisationSheet</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Ajouter un organisme</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Relève de</translation>
    </message>
    <message>
        <source>Change the organisation</source>
        <translation>Modifier l’organisme</translation>
    </message>
    <message>
        <source>Choose an organisation in the list, or empty the field.</source>
        <translation>Choisissez un organisme dans la liste, ou videz le champ.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Letterhead…</source>
        <translation>En-tête…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Official code</source>
        <translation>Code officiel</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Type the first letters of a service centre</source>
        <translation>Tapez les premières lettres d’un centre de services</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site Web</translation>
    </message>
    <message>
        <source>added organisation</source>
        <translation>ajout d’un organisme</translation>
    </message>
    <message>
        <source>changed organisation</source>
        <translation>modification de l’organisme</translation>
    </message>
</context>
<context>
    <name>Organisations</name>
    <message>
        <source>An organisation cannot belong to itself: choose another.</source>
        <translation>Un organisme ne peut pas relever de lui-même&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Give the organisation a name: it is empty.</source>
        <translation>Donnez un nom à l’organisme&#xa0;: il est vide.</translation>
    </message>
    <message>
        <source>People, communities or other organisations name this one: change them first.</source>
        <translation>Des personnes, des communautés ou d’autres organismes sont rattachés à cet organisme&#xa0;: modifiez-les d’abord.</translation>
    </message>
    <message>
        <source>This code is already that of {name}.</source>
        <translation>Ce code est déjà celui de l’organisme {name}.</translation>
    </message>
    <message>
        <source>{name} already exists: open it, or give this one a code.</source>
        <translation>{name} existe déjà&#xa0;: ouvrez sa fiche ou donnez un code à celui-ci.</translation>
    </message>
</context>
<context>
    <name>OrganisationsScreen</name>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisme</numerusform>
            <numerusform>%n organismes</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Ajouter un organisme</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Import the ministry’s directory…</source>
        <translation>Importer le répertoire du ministère…</translation>
    </message>
    <message>
        <source>Import the ministry’s list of service centres and schools, or add the few that you work with.</source>
        <translation>Importez la liste ministérielle des centres de services et des écoles, ou ajoutez seulement les organismes avec lesquels vous travaillez.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Type d’organisme</translation>
    </message>
    <message>
        <source>Letterhead…</source>
        <translation>En-tête…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No organisation matches this search.</source>
        <translation>Aucun organisme ne correspond à cette recherche.</translation>
    </message>
    <message>
        <source>No organisation yet</source>
        <translation>Aucun organisme pour l’instant</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organismes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>School calendar…</source>
        <translation>Calendrier scolaire…</translation>
    </message>
    <message>
        <source>Search by name, city or code</source>
        <translation>Chercher par nom, par ville ou par code</translation>
    </message>
    <message>
        <source>The organisation was deleted.</source>
        <translation>L’organisme a été supprimé.</translation>
    </message>
    <message>
        <source>deleted organisation</source>
        <translation>suppression de l’organisme</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>A dash stands where people are named in words only. No date of birth, no home address, no reason of health and no pupil’s name is asked for.</source>
        <translation>Un tiret marque ce qui ne nomme des personnes que dans un texte. On ne demande ni date de naissance, ni adresse à la maison, ni motif de santé, ni nom d’élève.</translation>
    </message>
    <message>
        <source>Annex of the impact assessment…</source>
        <translation>Annexe de l’évaluation (EFVP)…</translation>
    </message>
    <message>
        <source>Everything else is kept until you destroy it, by the retention calendar of the body. The review of July proposes it.</source>
        <translation>Tout le reste est conservé jusqu’à ce que vous le détruisiez, selon le calendrier de conservation de l’organisme. La révision de juillet le propose.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Combien de temps</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Renseignements</translation>
    </message>
    <message>
        <source>Leaves in</source>
        <translation>Sort dans</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>People may see what is held about them, have it corrected, and receive a copy of what they gave: the other tabs do it with you.</source>
        <translation>Chaque personne peut consulter ce qui est détenu sur elle, le faire rectifier et recevoir une copie de ce qu’elle a fourni&#xa0;: les autres onglets vous y aident.</translation>
    </message>
    <message>
        <source>The file is encrypted: without the password or the recovery key, nobody reads it.</source>
        <translation>Le fichier est chiffré&#xa0;: sans le mot de passe ou la clé de secours, personne ne le lit.</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has this computer open can read it. Set a password in the settings.</source>
        <translation>Le fichier n’est pas chiffré&#xa0;: quiconque a cet ordinateur ouvert peut le lire. Choisissez un mot de passe dans les réglages.</translation>
    </message>
    <message>
        <source>The folder of the data: {folder}</source>
        <translation>Le dossier des données&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>The program has no server and uses no network: nothing leaves by itself.</source>
        <translation>Le programme n’a pas de serveur et n’utilise aucun réseau&#xa0;: rien ne sort de lui-même.</translation>
    </message>
    <message>
        <source>This page as a document…</source>
        <translation>Cette page en document…</translation>
    </message>
    <message>
        <source>What is held</source>
        <translation>Ce qui est détenu</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>no document</source>
        <translation>aucun document</translation>
    </message>
    <message numerus="yes">
        <source>{records}: %n year(s)</source>
        <translation>
            <numerusform>{records}&#xa0;: %n an</numerusform>
            <numerusform>{records}&#xa0;: %n ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Preview of the letterhead</source>
        <translation>Aperçu de l’en-tête</translation>
    </message>
</context>
<context>
    <name>ParkingCard</name>
    <message>
        <source>An idea for later</source>
        <translation>Une idée pour plus tard</translation>
    </message>
    <message>
        <source>An idea for later, then Enter</source>
        <translation>Une idée pour plus tard, puis Entrée</translation>
    </message>
    <message>
        <source>Kept for later</source>
        <translation>Points en attente</translation>
    </message>
    <message>
        <source>Let go: {title}</source>
        <translation>Laisser tomber&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Nothing is waiting. Items put aside come here.</source>
        <translation>Aucun point en attente. Un point mis de côté vient ici.</translation>
    </message>
    <message>
        <source>Take up: {title}</source>
        <translation>Mettre à l’ordre du jour&#xa0;: {title}</translation>
    </message>
    <message>
        <source>The item stands at the end of the agenda.</source>
        <translation>Le point est à la fin de l’ordre du jour.</translation>
    </message>
    <message>
        <source>The item was let go.</source>
        <translation>Le point a été abandonné.</translation>
    </message>
    <message>
        <source>idea for later</source>
        <translation>idée pour plus tard</translation>
    </message>
    <message>
        <source>item let go</source>
        <translation>abandon d’un point</translation>
    </message>
    <message>
        <source>item taken up</source>
        <translation>ajout d’un point à l’ordre du jour</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
</context>
<context>
    <name>ParticipantsPage</name>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n déjà là</numerusform>
            <numerusform>%n déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked by hand</source>
        <translation>
            <numerusform>%n notée à la main</numerusform>
            <numerusform>%n notées à la main</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in the report</source>
        <translation>
            <numerusform>%n hors du rapport</numerusform>
            <numerusform>%n hors du rapport</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n à trancher</numerusform>
            <numerusform>%n à trancher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mark</source>
        <translation>
            <numerusform>%n à noter</numerusform>
            <numerusform>%n à noter</numerusform>
        </translation>
    </message>
    <message>
        <source>A guest: add to the sheet</source>
        <translation>Une personne invitée&#xa0;: ajouter à la feuille</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>Dans le rapport</translation>
    </message>
    <message>
        <source>It is somebody else…</source>
        <translation>C’est quelqu’un d’autre…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Not counted: {people}</source>
        <translation>Non comptés&#xa0;: {people}</translation>
    </message>
    <message>
        <source>Not in the report, left to confirm: {names}</source>
        <translation>Hors du rapport, présence à confirmer&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Participants of the report</source>
        <translation>Personnes du rapport</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>This report names nobody.</source>
        <translation>Ce rapport ne nomme personne.</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Ce qui sera fait</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Qui est-ce?</translation>
    </message>
    <message>
        <source>length only</source>
        <translation>durée seulement</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>I wrote it down</source>
        <translation>C’est noté</translation>
    </message>
    <message>
        <source>It is kept nowhere and is not shown again. Give it by telephone, never in the message that carries the file. It does not open your data: your password still does that alone.</source>
        <translation>Elle n’est conservée nulle part et ne sera plus affichée. Donnez-la par téléphone, jamais dans le message qui porte le fichier. Elle n’ouvre pas vos données chiffrées&#xa0;: votre mot de passe seul les ouvre.</translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation>Phrase de passe de la copie</translation>
    </message>
    <message>
        <source>“{name}” opens with this passphrase only, in 7-Zip for example.</source>
        <translation>«&#xa0;{name}&#xa0;» s’ouvre avec cette phrase de passe seulement, dans 7-Zip par exemple.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>PasswordSheet</name>
    <message>
        <source>Present password</source>
        <translation>Mot de passe actuel</translation>
    </message>
</context>
<context>
    <name>Payer</name>
    <message>
        <source>CAR programme</source>
        <translation>Programme CAR</translation>
    </message>
    <message>
        <source>Commitment-to-success plan</source>
        <translation>Plan d’engagement vers la réussite</translation>
    </message>
    <message>
        <source>Ministry measure</source>
        <translation>Mesure ministérielle</translation>
    </message>
    <message>
        <source>Other budget</source>
        <translation>Autre budget</translation>
    </message>
    <message>
        <source>Professional development committee</source>
        <translation>Comité de perfectionnement</translation>
    </message>
    <message>
        <source>School</source>
        <translation>École</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Copy the text of the page (Ctrl+C)</source>
        <translation>Copier le texte de la page (Ctrl+C)</translation>
    </message>
    <message>
        <source>Larger pages (+)</source>
        <translation>Agrandir les pages (+)</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Page&#xa0;{page} de {count}</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Pages du document</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Taille des pages</translation>
    </message>
    <message>
        <source>Small pages</source>
        <translation>Vignettes des pages</translation>
    </message>
    <message>
        <source>Smaller pages (−)</source>
        <translation>Réduire les pages (−)</translation>
    </message>
    <message>
        <source>The text of page {page} is copied.</source>
        <translation>Le texte de la page&#xa0;{page} est copié.</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Mise à jour…</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Give a first name or a last name: both are empty.</source>
        <translation>Indiquez un prénom ou un nom&#xa0;: les deux sont vides.</translation>
    </message>
    <message>
        <source>{name} belongs to a community, a register or a commitment: archive instead.</source>
        <translation>{name} figure dans une communauté, un relevé de présences ou un engagement&#xa0;: archivez plutôt cette personne.</translation>
    </message>
    <message>
        <source>“{address}” is not an e-mail address: correct it.</source>
        <translation>«&#xa0;{address}&#xa0;» n’est pas une adresse de courriel&#xa0;: corrigez-la.</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>No column of names was recognised: say which column holds the names.</source>
        <translation>Aucune colonne de noms n’a été reconnue&#xa0;: indiquez celle qui contient les noms.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n déjà au répertoire</numerusform>
            <numerusform>%n déjà au répertoire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n ligne laissée de côté</numerusform>
            <numerusform>%n lignes laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more will be left out</source>
        <translation>
            <numerusform>%n autre sera laissée de côté</numerusform>
            <numerusform>%n autres seront laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle personne</numerusform>
            <numerusform>%n nouvelles personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>%n ligne répétée</numerusform>
            <numerusform>%n lignes répétées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n à trancher</numerusform>
            <numerusform>%n à trancher</numerusform>
        </translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Is it the same person?</source>
        <translation>Est-ce la même personne?</translation>
    </message>
    <message>
        <source>Leave out for now</source>
        <translation>Laisser de côté pour l’instant</translation>
    </message>
    <message>
        <source>Line {line}: {name}</source>
        <translation>Ligne {line}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No line of this list names a person.</source>
        <translation>Aucune ligne de cette liste ne nomme une personne.</translation>
    </message>
    <message>
        <source>People of the list</source>
        <translation>Personnes de la liste</translation>
    </message>
    <message>
        <source>Somebody else: add</source>
        <translation>C’est une autre personne&#xa0;: l’ajouter</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Ce qui sera fait</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Archive or bring back</source>
        <translation>Archiver ou ramener</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivées</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communautés</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>Import the list you already have, from Excel, LibreOffice, Outlook or Google: only names, addresses and functions are kept.</source>
        <translation>Importez la liste que vous avez déjà, d’Excel, de LibreOffice, d’Outlook ou de Google&#xa0;: seuls les noms, les adresses et les fonctions sont conservés.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Nobody in the directory yet</source>
        <translation>Le répertoire est encore vide</translation>
    </message>
    <message>
        <source>Nobody is archived.</source>
        <translation>Personne n’est dans les archives.</translation>
    </message>
    <message>
        <source>Nobody matches this search.</source>
        <translation>Personne ne correspond à cette recherche.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Search by name or e-mail address</source>
        <translation>Chercher par nom ou par adresse de courriel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>Allows</source>
        <translation>Accepte</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Nobody here.</source>
        <translation>Personne ici.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Chercher par nom</translation>
    </message>
    <message>
        <source>To tell</source>
        <translation>À informer</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Avis reçu</translation>
    </message>
    <message>
        <source>Who is listed</source>
        <translation>Personnes affichées</translation>
    </message>
    <message>
        <source>With a consent</source>
        <translation>Avec un consentement</translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>The end date is before the start date: correct one of them.</source>
        <translation>La date de fin précède la date de début&#xa0;: corrigez l’une des deux.</translation>
    </message>
    <message>
        <source>since {first}</source>
        <translation>depuis le {first}</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>jusqu’au {last}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message>
        <source>Archived: what this person did stays in the registers.</source>
        <translation>Fiche archivée&#xa0;: ce que cette personne a fait reste dans les relevés.</translation>
    </message>
    <message>
        <source>The person was deleted.</source>
        <translation>La fiche de cette personne a été supprimée.</translation>
    </message>
    <message>
        <source>This person is back in the lists.</source>
        <translation>Cette personne est de nouveau dans les listes.</translation>
    </message>
    <message>
        <source>archived person</source>
        <translation>archivage de la personne</translation>
    </message>
    <message>
        <source>deleted person</source>
        <translation>suppression de la personne</translation>
    </message>
    <message>
        <source>person taken out of the archive</source>
        <translation>retour de la personne dans les listes</translation>
    </message>
</context>
<context>
    <name>PersonCommitmentsCard</name>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>No commitment yet.</source>
        <translation>Aucun engagement pour l’instant.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>for {day}</source>
        <translation>échéance&#xa0;: {day}</translation>
    </message>
</context>
<context>
    <name>PersonFile</name>
    <message numerus="yes">
        <source>%n passage(s) name somebody with a name like yours. They may be about another person, so they are not told here; ask the person in charge.</source>
        <translation>
            <numerusform>%n passage nomme quelqu’un qui porte un nom comme le vôtre. Il peut s’agir d’une autre personne&#xa0;: il n’est donc pas communiqué ici; adressez-vous à la personne responsable.</numerusform>
            <numerusform>%n passages nomment quelqu’un qui porte un nom comme le vôtre. Il peut s’agir d’une autre personne&#xa0;: ils ne sont donc pas communiqués ici; adressez-vous à la personne responsable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) that name somebody of the same name: read them before you answer.</source>
        <translation>
            <numerusform>%n passage qui nomme quelqu’un du même nom&#xa0;: lisez-le avant de répondre.</numerusform>
            <numerusform>%n passages qui nomment quelqu’un du même nom&#xa0;: lisez-les avant de répondre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s), script(s) or draft(s).</source>
        <translation>
            <numerusform>%n note privée, script ou brouillon.</numerusform>
            <numerusform>%n notes privées, scripts ou brouillons.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Acceptées le</translation>
    </message>
    <message>
        <source>Accesses to this file</source>
        <translation>Accès à ce dossier</translation>
    </message>
    <message>
        <source>Account on the computer</source>
        <translation>Compte de l’ordinateur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>Points d’ordre du jour</translation>
    </message>
    <message>
        <source>Agenda templates</source>
        <translation>Modèles d’ordre du jour</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Réponse donnée le</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Dans les archives</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Arrivals and departures</source>
        <translation>Arrivées et départs</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Poste budgétaire</translation>
    </message>
    <message>
        <source>Certificates issued</source>
        <translation>Attestations délivrées</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Circonstances</translation>
    </message>
    <message>
        <source>Civility</source>
        <translation>Titre de civilité</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Réclamation</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Clos le</translation>
    </message>
    <message>
        <source>Co-facilitation</source>
        <translation>Coanimation</translation>
    </message>
    <message>
        <source>Collection notices given</source>
        <translation>Avis de collecte remis</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Comment on the norms</source>
        <translation>Commentaire sur les normes</translation>
    </message>
    <message>
        <source>Commission told on</source>
        <translation>Commission avisée le</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communautés</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Confidential: for {name} alone</source>
        <translation>Confidentiel&#xa0;: pour {name} seulement</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Declared activities</source>
        <translation>Activités déclarées</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Descriptions of communities</source>
        <translation>Descriptions de communautés</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Fait par</translation>
    </message>
    <message>
        <source>Draft that was not finished (Act respecting Access, s. 9, para. 2)</source>
        <translation>Brouillon inachevé (Loi sur l’accès, art.&#xa0;9, al.&#xa0;2)</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Adresses de courriel</translation>
    </message>
    <message>
        <source>Earlier wordings of notes</source>
        <translation>Versions antérieures de notes</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>End of the meeting</source>
        <translation>Fin de la rencontre</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Trace observée</translation>
    </message>
    <message>
        <source>Expected trace</source>
        <translation>Trace attendue</translation>
    </message>
    <message>
        <source>Facilitator’s script, for personal use (Act respecting Access, s. 9, para. 2)</source>
        <translation>Script d’animation, à usage personnel (Loi sur l’accès, art.&#xa0;9, al.&#xa0;2)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Figures counted by the program</source>
        <translation>Chiffres calculés par le programme</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>For the next meeting</source>
        <translation>Pour la prochaine rencontre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Figé le</translation>
    </message>
    <message>
        <source>Frozen minutes</source>
        <translation>Comptes rendus figés</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Donnée par</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Donné le</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>Accordée par</translation>
    </message>
    <message>
        <source>Holds on destruction</source>
        <translation>Gels de destruction</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Hours that count</source>
        <translation>Heures comptées</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>In the form of the text</source>
        <translation>Dans la mise en forme</translation>
    </message>
    <message>
        <source>Information concerned</source>
        <translation>Renseignements visés</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Délivrée le</translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation>Mis de côté le</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>Connu le</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Animé par</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Letterheads</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Lifted on</source>
        <translation>Levé le</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name as it was read</source>
        <translation>Nom tel qu’il a été lu</translation>
    </message>
    <message>
        <source>Names met in attendance reports</source>
        <translation>Noms vus dans les rapports de présence</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochain pas</translation>
    </message>
    <message>
        <source>Norms accepted</source>
        <translation>Normes acceptées</translation>
    </message>
    <message>
        <source>Norms of communities</source>
        <translation>Normes de communautés</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note templates</source>
        <translation>Modèles de note</translation>
    </message>
    <message>
        <source>Note to the members</source>
        <translation>Note aux membres</translation>
    </message>
    <message>
        <source>Note written for personal use (Act respecting Access, s. 9, para. 2)</source>
        <translation>Note prise à des fins personnelles (Loi sur l’accès, art.&#xa0;9, al.&#xa0;2)</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noté le</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing is withheld but the names of other people.</source>
        <translation>Rien n’est retenu, sauf les noms d’autres personnes.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>Nothing: private notes and scripts are told in this copy.</source>
        <translation>Rien&#xa0;: cette copie communique aussi les notes privées et les scripts.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number of persons</source>
        <translation>Nombre de personnes</translation>
    </message>
    <message>
        <source>Number, in words</source>
        <translation>Nombre, en mots</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Suite donnée</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Payée par</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>Personne responsable</translation>
    </message>
    <message>
        <source>Person in charge of privacy</source>
        <translation>Personne responsable de la protection des renseignements personnels</translation>
    </message>
    <message>
        <source>Persons told on</source>
        <translation>Personnes avisées le</translation>
    </message>
    <message>
        <source>Person’s file</source>
        <translation>Dossier de la personne</translation>
    </message>
    <message>
        <source>Person’s file of {date}</source>
        <translation>Dossier de la personne du {date}</translation>
    </message>
    <message>
        <source>Picture of the signature</source>
        <translation>Image de la signature</translation>
    </message>
    <message>
        <source>Placed on</source>
        <translation>Posé le</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Points kept for later</source>
        <translation>Points mis de côté</translation>
    </message>
    <message>
        <source>Produced on</source>
        <translation>Produit le</translation>
    </message>
    <message>
        <source>Profile of the coach</source>
        <translation>Profil de l’accompagnement</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Provided by the person</source>
        <translation>Fourni par la personne</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>Avis public</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Rate of participation</source>
        <translation>Taux de participation</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Record of the ministry’s directory</source>
        <translation>Fiche du répertoire du ministère</translation>
    </message>
    <message>
        <source>Register of destructions</source>
        <translation>Registre des destructions</translation>
    </message>
    <message>
        <source>Register of incidents</source>
        <translation>Registre des incidents</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Libérations</translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation>Réponse du</translation>
    </message>
    <message>
        <source>Replies to notices</source>
        <translation>Réponses aux convocations</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>Représentation par</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Reviews of commitments</source>
        <translation>Suivis d’engagements</translation>
    </message>
    <message>
        <source>Risk of serious injury</source>
        <translation>Risque de préjudice sérieux</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Roles of the day</source>
        <translation>Rôles du jour</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Année scolaire</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Series of meetings</source>
        <translation>Séries de rencontres</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Partagé par</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Statement of the person, kept with their file</source>
        <translation>Déclaration de la personne, conservée à son dossier</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Suppléance assurée par</translation>
    </message>
    <message>
        <source>Substitution</source>
        <translation>Suppléance</translation>
    </message>
    <message>
        <source>Tables and JSON: what was not collected from the person.</source>
        <translation>Tableaux et JSON&#xa0;: ce qui n’a pas été recueilli auprès de la personne.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Taken by the coach</source>
        <translation>Pris par l’accompagnement</translation>
    </message>
    <message>
        <source>Telephone at work</source>
        <translation>Téléphone au travail</translation>
    </message>
    <message>
        <source>Tell private notes and scripts too</source>
        <translation>Communiquer aussi les notes privées et les scripts</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The names and addresses of other people: they are masked.</source>
        <translation>Les noms et les adresses d’autres personnes&#xa0;: ils sont masqués.</translation>
    </message>
    <message>
        <source>The person in charge of access decides on each of these; the limits of sections 86 to 88 apply.</source>
        <translation>La personne responsable de l’accès décide de chacun de ces éléments; les limites des articles 86 à 88 s’appliquent.</translation>
    </message>
    <message>
        <source>These figures support coaching; they never evaluate people.</source>
        <translation>Ces chiffres servent l’accompagnement; ils n’évaluent jamais les personnes.</translation>
    </message>
    <message>
        <source>This file tells everything that the notebook of the coach holds on you: first what you provided, then what was written or inferred about you.</source>
        <translation>Ce dossier dit tout ce que le carnet d’accompagnement contient sur vous&#xa0;: d’abord ce que vous avez fourni, puis ce qui a été écrit ou déduit à votre sujet.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Value asked for</source>
        <translation>Valeur demandée</translation>
    </message>
    <message>
        <source>Value before</source>
        <translation>Valeur précédente</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What is contested</source>
        <translation>Ce qui est contesté</translation>
    </message>
    <message>
        <source>What is held on {name}</source>
        <translation>Ce qui est conservé sur {name}</translation>
    </message>
    <message>
        <source>What is withheld</source>
        <translation>Ce qui est retenu</translation>
    </message>
    <message>
        <source>What it is, and why</source>
        <translation>Ce dont il s’agit, et pourquoi</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’elle dit</translation>
    </message>
    <message>
        <source>What leads to it</source>
        <translation>Ce qui y mène</translation>
    </message>
    <message>
        <source>What the person asks</source>
        <translation>Ce que la personne demande</translation>
    </message>
    <message>
        <source>What this notebook holds on {date}</source>
        <translation>Ce que ce carnet contient le {date}</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where the proof is</source>
        <translation>Où est la preuve</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>Qui peut la lire</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Retiré le</translation>
    </message>
    <message>
        <source>Within 30 days of an answer, you may ask the Commission d’accès à l’information to review it (s. 135).</source>
        <translation>Dans les 30&#xa0;jours d’une réponse, vous pouvez demander à la Commission d’accès à l’information de la réviser (art.&#xa0;135).</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words not sent yet</source>
        <translation>Mots pas encore envoyés</translation>
    </message>
    <message>
        <source>Written or inferred about the person</source>
        <translation>Écrit ou déduit à son sujet</translation>
    </message>
    <message>
        <source>You may have what is inaccurate, incomplete or equivocal corrected, and where that is refused, have your statement kept with your file (ss. 89 to 91). Write to {whom}.</source>
        <translation>Vous pouvez faire corriger ce qui est inexact, incomplet ou équivoque et, en cas de refus, faire conserver votre déclaration à votre dossier (art.&#xa0;89 à 91). Écrivez à&#xa0;: {whom}.</translation>
    </message>
    <message>
        <source>You may receive what you provided in a structured form that other programs read, or have it sent to a body that may collect it (s. 84).</source>
        <translation>Vous pouvez recevoir ce que vous avez fourni dans un format structuré que d’autres programmes lisent, ou le faire transmettre à un organisme autorisé à le recueillir (art.&#xa0;84).</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Vos droits</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservée</translation>
    </message>
    <message>
        <source>the person in charge of privacy</source>
        <translation>la personne responsable de la protection des renseignements personnels</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>“{mark}” stands where another person was named: their names are theirs to give (Act respecting Access, s. 88).</source>
        <translation>«&#xa0;{mark}&#xa0;» remplace le nom d’une autre personne&#xa0;: il ne peut vous être communiqué (Loi sur l’accès, art.&#xa0;88).</translation>
    </message>
</context>
<context>
    <name>PersonPrivacyCard</name>
    <message>
        <source>Add a consent…</source>
        <translation>Ajouter un consentement…</translation>
    </message>
    <message>
        <source>Collection notice given on {day} · {version}</source>
        <translation>Avis de collecte remis le {day} · {version}</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>No consent yet.</source>
        <translation>Aucun consentement pour l’instant.</translation>
    </message>
    <message>
        <source>Not told yet what is collected, and why.</source>
        <translation>Cette personne n’a pas encore reçu l’avis de collecte.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Told today</source>
        <translation>Avis remis aujourd’hui</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
</context>
<context>
    <name>PersonScreen</name>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Dans les archives</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Ramener dans les listes</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Destroy the information held…</source>
        <translation>Détruire les renseignements…</translation>
    </message>
    <message>
        <source>It is noted.</source>
        <translation>C’est noté.</translation>
    </message>
    <message>
        <source>Open the list of people</source>
        <translation>Ouvrir la liste des personnes</translation>
    </message>
    <message>
        <source>Person’s file…</source>
        <translation>Dossier de la personne…</translation>
    </message>
    <message>
        <source>Request…</source>
        <translation>Demande…</translation>
    </message>
    <message>
        <source>The activity is removed.</source>
        <translation>L’activité est retirée.</translation>
    </message>
    <message>
        <source>They were deleted, or their creation was undone.</source>
        <translation>Sa fiche a été supprimée, ou sa création a été annulée.</translation>
    </message>
    <message>
        <source>This person is no longer in the directory</source>
        <translation>Cette personne n’est plus dans le répertoire</translation>
    </message>
    <message>
        <source>people told</source>
        <translation>avis de collecte remis</translation>
    </message>
    <message>
        <source>removed activity</source>
        <translation>activité retirée</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>A few words, never about health or family.</source>
        <translation>Quelques mots, jamais sur la santé ni la famille.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Already in the directory: {people}</source>
        <translation>Déjà dans le répertoire&#xa0;: {people}</translation>
    </message>
    <message>
        <source>An empty time means that of the meeting.</source>
        <translation>Une heure vide est celle de la rencontre.</translation>
    </message>
    <message>
        <source>Change the person</source>
        <translation>Modifier la fiche</translation>
    </message>
    <message>
        <source>As the times say</source>
        <translation>Selon les heures</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Adresses de courriel</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Titre de civilité</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Separate several addresses with commas; the first is the one to write to.</source>
        <translation>Séparez plusieurs adresses par des virgules; la première est celle à laquelle on écrit.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Telephone at work</source>
        <translation>Téléphone au travail</translation>
    </message>
    <message>
        <source>Who came instead</source>
        <translation>Personne venue en remplacement</translation>
    </message>
    <message>
        <source>added person</source>
        <translation>ajout d’une personne</translation>
    </message>
    <message>
        <source>attendance of {name}</source>
        <translation>présence de {name}</translation>
    </message>
    <message>
        <source>changed person</source>
        <translation>modification de la fiche</translation>
    </message>
    <message>
        <source>{status}: {hours} counted.</source>
        <translation>{status}; temps compté&#xa0;: {hours}.</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisie</translation>
    </message>
    <message>
        <source>None: drop a file or choose it</source>
        <translation>Aucune&#xa0;: déposez un fichier ou choisissez-le</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>SVG drawings are not taken: save it as PNG, and choose that file.</source>
        <translation>Les dessins SVG ne sont pas acceptés&#xa0;: enregistrez-le en PNG et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>This is no PNG or JPEG picture: choose one of those.</source>
        <translation>Ce n’est pas une image PNG ou JPEG&#xa0;: choisissez-en une.</translation>
    </message>
    <message>
        <source>This picture has {size} million pixels, and {limit} at most are taken: save a smaller copy, and choose it.</source>
        <translation>Cette image compte {size}&#xa0;millions de pixels, et {limit} au plus sont acceptés&#xa0;: enregistrez-en une copie plus petite et choisissez-la.</translation>
    </message>
    <message>
        <source>This picture is damaged: save it anew, and choose the new file.</source>
        <translation>Cette image est endommagée&#xa0;: enregistrez-la de nouveau et choisissez le nouveau fichier.</translation>
    </message>
    <message>
        <source>This picture is larger than {limit} MB: save a smaller copy, and choose it.</source>
        <translation>Cette image dépasse {limit}&#xa0;Mo&#xa0;: enregistrez-en une copie plus petite et choisissez-la.</translation>
    </message>
    <message>
        <source>This picture moves: choose one that stays still.</source>
        <translation>Cette image est animée&#xa0;: choisissez-en une fixe.</translation>
    </message>
</context>
<context>
    <name>PlainAttendanceTable</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>{person}: {status}</source>
        <translation>{person}&#xa0;: {status}</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message numerus="yes">
        <source>%n day(s) to paint</source>
        <translation>
            <numerusform>%n jour à marquer</numerusform>
            <numerusform>%n jours à marquer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Days that will be painted</source>
        <translation>Jours qui seront marqués</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Leave out or take back</source>
        <translation>Laisser de côté ou reprendre</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>instead of {day}</source>
        <translation>au lieu du {day}</translation>
    </message>
</context>
<context>
    <name>PlanSeriesSheet</name>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message numerus="yes">
        <source>Create %n meeting(s)</source>
        <translation>
            <numerusform>Créer %n rencontre</numerusform>
            <numerusform>Créer %n rencontres</numerusform>
        </translation>
    </message>
    <message>
        <source>Create the meetings</source>
        <translation>Créer les rencontres</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Plan the meetings of a year</source>
        <translation>Planifier les rencontres d’une année</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Type the two hours, such as {example}.</source>
        <translation>Entrez les deux heures, par exemple {example}.</translation>
    </message>
    <message>
        <source>What the meetings are about</source>
        <translation>Ce dont traitent les rencontres</translation>
    </message>
    <message>
        <source>When a day is off</source>
        <translation>Si c’est un jour de congé</translation>
    </message>
    <message>
        <source>planned series</source>
        <translation>planification d’une série</translation>
    </message>
</context>
<context>
    <name>PlannedPage</name>
    <message>
        <source>Becomes</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Events of the calendar</source>
        <translation>Événements du calendrier</translation>
    </message>
    <message>
        <source>Not taken: {events}</source>
        <translation>Non repris&#xa0;: {events}</translation>
    </message>
    <message>
        <source>This calendar has no event that could be a meeting.</source>
        <translation>Ce calendrier n’a aucun événement qui puisse être une rencontre.</translation>
    </message>
    <message>
        <source>To check: {events}</source>
        <translation>À vérifier&#xa0;: {events}</translation>
    </message>
</context>
<context>
    <name>PointEntry</name>
    <message>
        <source>Enter adds it; minutes may stand at the end.</source>
        <translation>La touche Entrée l’ajoute; les minutes peuvent figurer à la fin.</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nouveau point</translation>
    </message>
    <message>
        <source>Next item, for example: Round table 20 min</source>
        <translation>Point suivant, par exemple&#xa0;: Tour de table 20&#xa0;min</translation>
    </message>
</context>
<context>
    <name>PositionLine</name>
    <message>
        <source>First day in this function</source>
        <translation>Premier jour dans cette fonction</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Last day in this function</source>
        <translation>Dernier jour dans cette fonction</translation>
    </message>
    <message>
        <source>No organisation is named “{name}”: choose one, or add it first.</source>
        <translation>Aucun organisme ne s’appelle «&#xa0;{name}&#xa0;»&#xa0;: choisissez-en un ou ajoutez-le d’abord.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Remove this function</source>
        <translation>Retirer cette fonction</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>“{text}” is not a date: write for example 2026-11-24.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date&#xa0;: écrivez par exemple 2026-11-24.</translation>
    </message>
</context>
<context>
    <name>PositionsEditor</name>
    <message>
        <source>Add a function</source>
        <translation>Ajouter une fonction</translation>
    </message>
</context>
<context>
    <name>PostponeSheet</name>
    <message>
        <source>Correct the fields that say what is missing.</source>
        <translation>Corrigez les champs où il manque quelque chose.</translation>
    </message>
    <message>
        <source>It appears in the calendar.</source>
        <translation>Il paraît dans le calendrier.</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Postpone this meeting</source>
        <translation>Reporter cette rencontre</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>The meeting is postponed to {day}.</source>
        <translation>La rencontre est reportée au {day}.</translation>
    </message>
    <message>
        <source>The meeting is postponed; its new date remains to be set.</source>
        <translation>La rencontre est reportée; sa nouvelle date reste à fixer.</translation>
    </message>
    <message>
        <source>The new date is known</source>
        <translation>La nouvelle date est connue</translation>
    </message>
    <message>
        <source>postponed meeting</source>
        <translation>report de la rencontre</translation>
    </message>
</context>
<context>
    <name>PrepareAgenda</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>From a template</source>
        <translation>Partir d’un modèle</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Modèles…</translation>
    </message>
    <message>
        <source>The agenda fills the meeting exactly.</source>
        <translation>L’ordre du jour occupe exactement la rencontre.</translation>
    </message>
    <message>
        <source>new agenda item</source>
        <translation>ajout d’un point</translation>
    </message>
    <message>
        <source>{minutes} are still free.</source>
        <translation>Il reste {minutes} à planifier.</translation>
    </message>
    <message>
        <source>{minutes} too long: shorten, put off or remove an item.</source>
        <translation>{minutes} de trop&#xa0;: raccourcissez, reportez ou retirez un point.</translation>
    </message>
    <message>
        <source>{planned} of {length}</source>
        <translation>{planned} sur {length}</translation>
    </message>
</context>
<context>
    <name>PrepareCommands</name>
    <message>
        <source>Assign the roles in turn</source>
        <translation>Attribuer les rôles à tour de rôle</translation>
    </message>
    <message>
        <source>Keep the agenda as a template…</source>
        <translation>Conserver l’ordre du jour comme modèle…</translation>
    </message>
    <message>
        <source>New agenda item</source>
        <translation>Nouveau point</translation>
    </message>
    <message>
        <source>Start from a template…</source>
        <translation>Partir d’un modèle…</translation>
    </message>
    <message>
        <source>Take over what the last meeting left</source>
        <translation>Reprendre ce que la dernière rencontre a laissé</translation>
    </message>
    <message>
        <source>What is kept for later</source>
        <translation>Points en attente</translation>
    </message>
</context>
<context>
    <name>PrepareStep</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Follow-up and roles</source>
        <translation>Suivis et rôles</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Part shown</source>
        <translation>Partie affichée</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Nothing to show</source>
        <translation>Rien à montrer</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>PreviewList</name>
    <message>
        <source>Another date…</source>
        <translation>Autre date…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Leave out or take back</source>
        <translation>Laisser de côté ou reprendre</translation>
    </message>
    <message>
        <source>Meetings that will be created</source>
        <translation>Rencontres qui seront créées</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>%n page(s) handed to the printer.</source>
        <translation>
            <numerusform>%n&#xa0;page envoyée à l’imprimante.</numerusform>
            <numerusform>%n&#xa0;pages envoyées à l’imprimante.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer takes no pages: choose another one.</source>
        <translation>L’imprimante n’accepte aucune page&#xa0;: choisissez-en une autre.</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>A dash stands where people are named in words only. No date of birth, no home address, no reason of health and no pupil’s name is asked for.</source>
        <translation>Un tiret marque ce qui ne nomme des personnes que dans un texte. On ne demande ni date de naissance, ni adresse à la maison, ni motif de santé, ni nom d’élève.</translation>
    </message>
    <message>
        <source>A document that was exported is a plain file: it is protected by where it is kept.</source>
        <translation>Un document exporté est un fichier ordinaire&#xa0;: l’endroit où on le garde est sa seule protection.</translation>
    </message>
    <message>
        <source>A password and a recovery key that are both lost: nobody reads the data again.</source>
        <translation>La perte du mot de passe et de la clé de secours&#xa0;: plus personne ne lira les données.</translation>
    </message>
    <message>
        <source>A text that is typed can name anybody, pupils too. The program says so while it is typed and cannot prevent it.</source>
        <translation>Un texte tapé peut nommer n’importe qui, même un élève. Le programme le signale pendant la saisie, mais ne peut l’empêcher.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Au sujet de</translation>
    </message>
    <message>
        <source>Access log: who opened, exported or destroyed what about whom; each line is chained to the one before by a digest.</source>
        <translation>Journal des accès&#xa0;: qui a ouvert, exporté ou détruit quoi au sujet de qui; chaque ligne est liée à la précédente par une empreinte.</translation>
    </message>
    <message>
        <source>Accesses, by account of the computer</source>
        <translation>Accès, par compte de l’ordinateur</translation>
    </message>
    <message>
        <source>Annex of the privacy impact assessment</source>
        <translation>Annexe de l’évaluation des facteurs relatifs à la vie privée</translation>
    </message>
    <message>
        <source>Attendance, hours and certificates</source>
        <translation>Présences, heures et attestations</translation>
    </message>
    <message>
        <source>Audience of each document: private notes and scripts leave in the coach’s own book alone; names and groups under five are taken out where the reader may not know them.</source>
        <translation>Destinataires de chaque document&#xa0;: les notes privées et les scripts ne sortent que dans le cahier de la personne qui accompagne; les noms et les groupes de moins de cinq personnes sont retirés là où le lectorat ne doit pas les connaître.</translation>
    </message>
    <message>
        <source>Backups that are verified before they count, encrypted like the file.</source>
        <translation>Sauvegardes vérifiées avant de compter, protégées comme le fichier.</translation>
    </message>
    <message>
        <source>Body responsible</source>
        <translation>Organisme responsable</translation>
    </message>
    <message>
        <source>Columns, as the file names them</source>
        <translation>Colonnes, telles que le fichier les nomme</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Communities and roles</source>
        <translation>Communautés et rôles</translation>
    </message>
    <message>
        <source>Data map</source>
        <translation>Carte des données</translation>
    </message>
    <message>
        <source>Destruction with a certificate, that a restored backup does not undo; holds that stop it.</source>
        <translation>Destruction avec certificat, qu’une sauvegarde restaurée n’annule pas; gels qui l’empêchent.</translation>
    </message>
    <message>
        <source>Do not say</source>
        <translation>Ne pas le dire</translation>
    </message>
    <message>
        <source>Documents in which it may leave</source>
        <translation>Documents dans lesquels ils peuvent sortir</translation>
    </message>
    <message>
        <source>E-mail and telephone at work</source>
        <translation>Courriel et téléphone au travail</translation>
    </message>
    <message>
        <source>Each table also has a number, a random identity and the instant of the last change ({kind}).</source>
        <translation>Chaque table a aussi un numéro, un identifiant aléatoire et l’instant du dernier changement ({kind}).</translation>
    </message>
    <message>
        <source>Encryption of the whole file (AES-256 with authentication of each page) under a random key, which a password opens by way of Argon2id; a recovery key on paper.</source>
        <translation>Chiffrement du fichier entier (AES-256, chaque page étant authentifiée) sous une clé aléatoire qu’ouvre un mot de passe par Argon2id; clé de secours sur papier.</translation>
    </message>
    <message>
        <source>Everything else is kept until it is no longer needed, by the retention calendar of the body; it is then destroyed, with a certificate.</source>
        <translation>Tout le reste est conservé tant qu’il est nécessaire, selon le calendrier de conservation de l’organisme; il est ensuite détruit, avec un certificat.</translation>
    </message>
    <message>
        <source>Files from elsewhere read behind limits of size and shape, in another process.</source>
        <translation>Fichiers venus d’ailleurs lus dans un autre processus, dans des limites de taille et de forme.</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Functions and organisations</source>
        <translation>Fonctions et organisations</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Combien de temps</translation>
    </message>
    <message>
        <source>In one file, on the computer of the person who coaches, with backups of it. The program has no server and uses no network: nothing leaves by itself.</source>
        <translation>Dans un seul fichier, dans l’ordinateur de la personne qui accompagne, avec ses sauvegardes. Le programme n’a pas de serveur et n’utilise aucun réseau&#xa0;: rien ne sort de lui-même.</translation>
    </message>
    <message>
        <source>Incidents and destructions</source>
        <translation>Incidents et destructions</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Renseignements</translation>
    </message>
    <message>
        <source>Information held</source>
        <translation>Renseignements détenus</translation>
    </message>
    <message>
        <source>It is about {people}.</source>
        <translation>Ils concernent {people}.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservés</translation>
    </message>
    <message>
        <source>Kind of information</source>
        <translation>Genre de renseignements</translation>
    </message>
    <message>
        <source>Lock when nobody works, when the computer sleeps, and on demand.</source>
        <translation>Verrouillage en cas d’inactivité, à la mise en veille et sur demande.</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Not written down yet.</source>
        <translation>Pas encore inscrit.</translation>
    </message>
    <message>
        <source>Notes, minutes and what is typed</source>
        <translation>Notes, comptes rendus et textes tapés</translation>
    </message>
    <message>
        <source>Notices, consents and requests</source>
        <translation>Avis, consentements et demandes</translation>
    </message>
    <message>
        <source>Organisation of the work</source>
        <translation>Organisation du travail</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>Responsable de la protection des renseignements personnels</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Privacy impact annex</source>
        <translation>Annexe de l’EFVP</translation>
    </message>
    <message>
        <source>Privacy impact annex, {date}</source>
        <translation>Annexe de l’EFVP, {date}</translation>
    </message>
    <message>
        <source>Privacy, {date}</source>
        <translation>Confidentialité, {date}</translation>
    </message>
    <message>
        <source>Protection of the file</source>
        <translation>Protection du fichier</translation>
    </message>
    <message>
        <source>Publication only with the consent of the person, which may end.</source>
        <translation>Publication seulement avec le consentement de la personne, qui peut prendre fin.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Releases and their cost</source>
        <translation>Libérations et leur coût</translation>
    </message>
    <message>
        <source>Risks that remain</source>
        <translation>Risques qui restent</translation>
    </message>
    <message>
        <source>Software that acts as the person while the notebook is open reads what the person reads.</source>
        <translation>Un logiciel qui agit à la place de la personne pendant que le carnet est ouvert lit ce qu’elle lit.</translation>
    </message>
    <message>
        <source>Somebody who has the password can write the whole access log again: an earlier copy tells.</source>
        <translation>Qui a le mot de passe peut réécrire tout le journal des accès&#xa0;: une copie plus ancienne le révèle.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Technical values</source>
        <translation>Valeurs techniques</translation>
    </message>
    <message>
        <source>The file is encrypted</source>
        <translation>Le fichier est chiffré</translation>
    </message>
    <message>
        <source>The file is encrypted: without the password or the recovery key, nobody reads it.</source>
        <translation>Le fichier est chiffré&#xa0;: sans le mot de passe ou la clé de secours, personne ne le lit.</translation>
    </message>
    <message>
        <source>The file is not encrypted</source>
        <translation>Le fichier n’est pas chiffré</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has the computer open can read it.</source>
        <translation>Le fichier n’est pas chiffré&#xa0;: quiconque a l’ordinateur ouvert peut le lire.</translation>
    </message>
    <message>
        <source>The members: the minutes of their community. Private notes go to nobody.</source>
        <translation>Les membres&#xa0;: les comptes rendus de leur communauté. Les notes privées ne vont à personne.</translation>
    </message>
    <message>
        <source>The organisations: attendance, hours and figures. Groups under five are not told apart.</source>
        <translation>Les organisations&#xa0;: les présences, les heures et les chiffres. Les groupes de moins de cinq personnes ne sont pas distingués.</translation>
    </message>
    <message>
        <source>The person who coaches: everything. Each access is logged.</source>
        <translation>La personne qui accompagne&#xa0;: tout. Chaque accès est inscrit au journal.</translation>
    </message>
    <message>
        <source>The public: only what each person agreed to have published.</source>
        <translation>Le public&#xa0;: seulement ce que chaque personne a accepté de publier.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>This information serves coaching, not the evaluation of people.</source>
        <translation>Ces données servent l’accompagnement, non l’évaluation des personnes.</translation>
    </message>
    <message>
        <source>To have it corrected.</source>
        <translation>Faire rectifier ces renseignements.</translation>
    </message>
    <message>
        <source>To reach them</source>
        <translation>Pour la joindre</translation>
    </message>
    <message>
        <source>To receive a copy of what you gave, in a form that programs read.</source>
        <translation>Recevoir une copie de ce que vous avez fourni, dans un format que d’autres programmes lisent.</translation>
    </message>
    <message>
        <source>To see what is held about you, and where it came from.</source>
        <translation>Consulter les renseignements détenus sur vous et savoir d’où ils viennent.</translation>
    </message>
    <message>
        <source>To the network: none. The program opens no connection, sends no measure of use and no crash report. Information comes in by the keyboard and by files that the person opens; it leaves by the documents that the person exports or prints, by an export of all the data, and by backups in the folders that the person chose. Each document about people and each export of all the data leaves a line in the access log.</source>
        <translation>Vers le réseau&#xa0;: aucun. Le programme n’ouvre aucune connexion et n’envoie ni mesure d’usage ni rapport de panne. Les renseignements entrent par le clavier et par les fichiers que la personne ouvre; ils sortent par les documents qu’elle exporte ou imprime, par une exportation de toutes les données et par les sauvegardes dans les dossiers qu’elle a choisis. Chaque document sur des personnes et chaque exportation de toutes les données laisse une ligne au journal des accès.</translation>
    </message>
    <message>
        <source>To withdraw a consent, at any time and without consequence.</source>
        <translation>Retirer un consentement, en tout temps et sans conséquence.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>À quoi ils servent</translation>
    </message>
    <message>
        <source>What is held</source>
        <translation>Ce qui est détenu</translation>
    </message>
    <message>
        <source>What is held about people, in plain words</source>
        <translation>Ce qui est détenu sur les personnes, en mots simples</translation>
    </message>
    <message>
        <source>What we know of you</source>
        <translation>Ce que nous savons de vous</translation>
    </message>
    <message>
        <source>What you may ask</source>
        <translation>Ce que vous pouvez demander</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Whether the file is encrypted: choose it above.</source>
        <translation>Si le fichier est chiffré&#xa0;: choisissez-le ci-dessus.</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Qui répond</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Qui les voit</translation>
    </message>
    <message>
        <source>account for releases</source>
        <translation>rendre compte des libérations</translation>
    </message>
    <message>
        <source>answer for personal information</source>
        <translation>répondre des renseignements personnels</translation>
    </message>
    <message>
        <source>call people to meetings</source>
        <translation>convoquer aux rencontres</translation>
    </message>
    <message>
        <source>keep the data whole and closed</source>
        <translation>garder les données intactes et fermées</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>people of the communities</source>
        <translation>les personnes des communautés</translation>
    </message>
    <message>
        <source>prepare, hold and follow up the meetings</source>
        <translation>préparer, tenir et suivre les rencontres</translation>
    </message>
    <message>
        <source>recognise hours</source>
        <translation>reconnaître les heures</translation>
    </message>
    <message>
        <source>run the program</source>
        <translation>faire fonctionner le programme</translation>
    </message>
    <message>
        <source>substitutes and people named in words</source>
        <translation>les suppléantes et suppléants et les personnes nommées dans un texte</translation>
    </message>
    <message>
        <source>the person in charge</source>
        <translation>la personne responsable</translation>
    </message>
    <message>
        <source>the person who coaches</source>
        <translation>la personne qui accompagne</translation>
    </message>
</context>
<context>
    <name>PrivacyDays</name>
    <message>
        <source>Type a date, such as {example}.</source>
        <translation>Tapez une date, comme {example}.</translation>
    </message>
</context>
<context>
    <name>PrivacyScreen</name>
    <message>
        <source>Access log</source>
        <translation>Journal des accès</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Notices and consents</source>
        <translation>Avis et consentements</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Parts of privacy</source>
        <translation>Parties de la confidentialité</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
</context>
<context>
    <name>PrivacyWords</name>
    <message>
        <source>Expired</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Given on {day}</source>
        <translation>Donné le {day}</translation>
    </message>
    <message>
        <source>Given on {day}, until {end}</source>
        <translation>Donné le {day}, jusqu’au {end}</translation>
    </message>
    <message>
        <source>Given on {day}, withdrawn on {end}</source>
        <translation>Donné le {day}, retiré le {end}</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>À informer</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>Version {number}, {language}</source>
        <translation>Version {number}, {language}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>the wording changed since</source>
        <translation>le texte a changé depuis</translation>
    </message>
</context>
<context>
    <name>ProfilePanel</name>
    <message>
        <source>As minutes and attendance sheets name you</source>
        <translation>Comme les comptes rendus et les feuilles de présence vous nomment</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Language of new documents</source>
        <translation>Langue des nouveaux documents</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation>Qui je suis</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>your profile</source>
        <translation>votre profil</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message numerus="yes">
        <source>%n form(s) not sent when the program closed.</source>
        <translation>
            <numerusform>%n formulaire non envoyé à la fermeture du programme.</numerusform>
            <numerusform>%n formulaires non envoyés à la fermeture du programme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Already open</source>
        <translation>Déjà ouvert</translation>
    </message>
    <message>
        <source>Carnet CAR is already open on this data: use its window.</source>
        <translation>Carnet CAR est déjà ouvert sur ces données&#xa0;: utilisez sa fenêtre.</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Ouvrir le dossier des données</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Ouvrir le dossier des journaux</translation>
    </message>
    <message>
        <source>Preparing the sample year…</source>
        <translation>Préparation de l’année d’exemple…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Restored. What was here before is kept aside.</source>
        <translation>C’est restauré. Ce qu’il y avait avant est mis de côté.</translation>
    </message>
    <message>
        <source>See what was typed</source>
        <translation>Voir ce qui était saisi</translation>
    </message>
    <message>
        <source>The last closing made no backup. {reason}</source>
        <translation>La dernière fermeture n’a pas fait de sauvegarde. {reason}</translation>
    </message>
    <message>
        <source>The last session stopped abruptly. Your work was saved as you went.</source>
        <translation>La dernière séance s’est arrêtée brusquement. Votre travail avait été enregistré au fur et à mesure.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Your data could not be opened</source>
        <translation>Vos données n’ont pas pu être ouvertes</translation>
    </message>
    <message>
        <source>“{name}” is a hand-over package. This version of Carnet CAR cannot open one yet: keep the file, and open it with a newer version.</source>
        <translation>«&#xa0;{name}&#xa0;» est un dossier de passation. Cette version de Carnet CAR ne sait pas encore en ouvrir&#xa0;: conservez le fichier et ouvrez-le avec une version plus récente.</translation>
    </message>
</context>
<context>
    <name>ProtectionPanel</name>
    <message numerus="yes">
        <source>After %n minute(s) without a key or a click</source>
        <translation>
            <numerusform>Après %n minute sans touche ni clic</numerusform>
            <numerusform>Après %n minutes sans touche ni clic</numerusform>
        </translation>
    </message>
    <message>
        <source>Also when the computer wakes up. Words typed in a form are kept.</source>
        <translation>Aussi à la sortie de veille. Le texte saisi dans un formulaire est gardé.</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>Changer le mot de passe…</translation>
    </message>
    <message>
        <source>Do not ask for the password on this computer</source>
        <translation>Ne pas demander le mot de passe sur cet ordinateur</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Verrouillage automatique</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Never, except on waking up</source>
        <translation>Jamais, sauf à la sortie de veille</translation>
    </message>
    <message>
        <source>New emergency kit…</source>
        <translation>Nouvelle trousse d’urgence…</translation>
    </message>
    <message>
        <source>Protect with a password…</source>
        <translation>Protéger par un mot de passe…</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>The data and its backups are encrypted on this computer (AES-256).</source>
        <translation>Les données et leurs sauvegardes sont chiffrées sur cet ordinateur (AES-256).</translation>
    </message>
    <message>
        <source>The data is not encrypted: whoever finds or borrows this computer can read the notes.</source>
        <translation>Les données ne sont pas chiffrées&#xa0;: quiconque trouve ou emprunte cet ordinateur peut lire les notes.</translation>
    </message>
    <message>
        <source>{words} This was chosen on {day}.</source>
        <translation>{words} Ce choix a été fait le {day}.</translation>
    </message>
</context>
<context>
    <name>Protocol</name>
    <message>
        <source>Act</source>
        <translation>Agir</translation>
    </message>
    <message>
        <source>Agree on the request</source>
        <translation>Convenir de la demande</translation>
    </message>
    <message>
        <source>Ask questions</source>
        <translation>Questionner</translation>
    </message>
    <message>
        <source>Before seeing the results: what do we expect, and why?</source>
        <translation>Avant de voir les résultats&#xa0;: à quoi nous attendons-nous, et pourquoi?</translation>
    </message>
    <message>
        <source>Bring it to my school</source>
        <translation>Transposer dans son milieu</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>Choisir un plan d’action</translation>
    </message>
    <message>
        <source>Clarify</source>
        <translation>Clarifier</translation>
    </message>
    <message>
        <source>Codevelopment in six steps</source>
        <translation>Codéveloppement en six étapes</translation>
    </message>
    <message>
        <source>Consult</source>
        <translation>Consulter</translation>
    </message>
    <message>
        <source>Decide on teaching</source>
        <translation>Décider de la suite</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Décrire</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>Discuter</translation>
    </message>
    <message>
        <source>Each person marks one sentence that strikes them and one that resists.</source>
        <translation>Chaque personne marque une phrase qui la frappe et une qui lui résiste.</translation>
    </message>
    <message>
        <source>Each person reads all of the work and marks what they see, without judging.</source>
        <translation>Chaque personne lit tous les travaux et marque ce qu’elle voit, sans juger.</translation>
    </message>
    <message>
        <source>Each person says what they learned for their own practice and how the group worked.</source>
        <translation>Chaque personne dit ce qu’elle a appris pour sa propre pratique et comment le groupe a travaillé.</translation>
    </message>
    <message>
        <source>Each person writes one strength and one question tied to the aim.</source>
        <translation>Chaque personne écrit une force et une question liées à l’intention.</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
    <message>
        <source>First what serves the aim, then what could serve it better. The author listens and takes notes.</source>
        <translation>D’abord ce qui sert l’intention, ensuite ce qui la servirait mieux. La personne qui a présenté écoute et prend des notes.</translation>
    </message>
    <message>
        <source>How did the protocol serve us? One word each.</source>
        <translation>En quoi le protocole nous a-t-il servi? Un mot par personne.</translation>
    </message>
    <message>
        <source>In turn: “I see…”. Facts only; bring interpretations back to what is on the page.</source>
        <translation>À tour de rôle&#xa0;: «&#xa0;Je vois…&#xa0;». Seulement des faits; ramener les interprétations à ce qui est sur la page.</translation>
    </message>
    <message>
        <source>Interpret</source>
        <translation>Interpréter</translation>
    </message>
    <message>
        <source>Learn from it</source>
        <translation>Dégager les apprentissages</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Revenir sur le protocole</translation>
    </message>
    <message>
        <source>Look in silence</source>
        <translation>Regarder en silence</translation>
    </message>
    <message>
        <source>Looking at student work</source>
        <translation>Analyse de travaux d’élèves</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>One person tells what they tried, with whom, and what they saw. The others listen and write; nobody interrupts.</source>
        <translation>Une personne raconte ce qu’elle a essayé, avec qui, et ce qu’elle a observé. Le groupe écoute et note; personne n’interrompt.</translation>
    </message>
    <message>
        <source>One reads a sentence; the three others comment on it; the first one speaks last. Then the next person.</source>
        <translation>Une personne lit une phrase; les trois autres la commentent; la première parle en dernier. Puis la personne suivante.</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Prédire</translation>
    </message>
    <message>
        <source>Prepare in silence</source>
        <translation>Préparer en silence</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présenter</translation>
    </message>
    <message>
        <source>Present the draft</source>
        <translation>Présenter l’ébauche</translation>
    </message>
    <message>
        <source>Questions with a short, factual answer. Keep advice and opinions for later.</source>
        <translation>Des questions auxquelles on répond brièvement, par des faits. Garder conseils et opinions pour plus tard.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Reading a text in fours</source>
        <translation>Lecture à quatre</translation>
    </message>
    <message>
        <source>Reading our data</source>
        <translation>Lecture de nos données</translation>
    </message>
    <message>
        <source>Recall the task</source>
        <translation>Rappeler la tâche</translation>
    </message>
    <message>
        <source>Share in fours</source>
        <translation>Échanger à quatre</translation>
    </message>
    <message>
        <source>Shared practice</source>
        <translation>Pratique partagée</translation>
    </message>
    <message>
        <source>Show the task, the learning it aims at and the criteria. The work is anonymous: take the names away first.</source>
        <translation>Montrer la tâche, l’apprentissage visé et les critères. Les travaux sont anonymes&#xa0;: enlever d’abord les noms.</translation>
    </message>
    <message>
        <source>State the situation</source>
        <translation>Exposer la situation</translation>
    </message>
    <message>
        <source>Sum up</source>
        <translation>Faire la synthèse</translation>
    </message>
    <message>
        <source>The author presents a plan, a task or a tool still being made, and one question to the group.</source>
        <translation>Une personne présente un plan, une tâche ou un outil en préparation, et pose une question au groupe.</translation>
    </message>
    <message>
        <source>The author thinks aloud</source>
        <translation>La personne qui a présenté pense à voix haute</translation>
    </message>
    <message>
        <source>The client says what they want from the group: ideas, a reading, a plan. The group says it back in its own words.</source>
        <translation>La personne cliente dit ce qu’elle attend du groupe&#xa0;: des idées, une lecture, un plan. Le groupe le redit dans ses mots.</translation>
    </message>
    <message>
        <source>The client sorts what they heard and says what they will try first.</source>
        <translation>La personne cliente trie ce qu’elle a entendu et dit ce qu’elle essaiera d’abord.</translation>
    </message>
    <message>
        <source>The client tells the situation as they live it. No names, no interruption.</source>
        <translation>La personne cliente raconte la situation comme elle la vit. Aucun nom, aucune interruption.</translation>
    </message>
    <message>
        <source>The consultants ask open questions, one at a time. No advice in disguise.</source>
        <translation>Le groupe pose des questions ouvertes, une à la fois. Pas de conseil déguisé.</translation>
    </message>
    <message>
        <source>The consultants react, tell similar experiences, propose. The client takes notes and does not defend anything.</source>
        <translation>Le groupe réagit, raconte des expériences semblables, propose. La personne cliente prend des notes et ne se justifie pas.</translation>
    </message>
    <message>
        <source>The group looks for what made it work and for whom it did not. The person who presented listens, without answering yet.</source>
        <translation>Le groupe cherche ce qui a fait que cela fonctionne, et pour qui cela n’a pas fonctionné. La personne qui a présenté écoute, sans répondre encore.</translation>
    </message>
    <message>
        <source>The person who presented says what they keep. Each one names one thing to try before the next meeting.</source>
        <translation>La personne qui a présenté dit ce qu’elle retient. Chaque membre nomme une chose à essayer d’ici la prochaine rencontre.</translation>
    </message>
    <message>
        <source>Tuning a draft</source>
        <translation>Mise au point d’une ébauche</translation>
    </message>
    <message>
        <source>Warm, then demanding feedback</source>
        <translation>Rétroaction chaleureuse, puis exigeante</translation>
    </message>
    <message>
        <source>What I keep, what I change, what I still wonder about.</source>
        <translation>Ce que je garde, ce que je change, ce que je me demande encore.</translation>
    </message>
    <message>
        <source>What do the figures show? No causes, no solutions, no name of a pupil or a group.</source>
        <translation>Que montrent les chiffres? Ni causes, ni solutions, ni nom d’élève ou de groupe.</translation>
    </message>
    <message>
        <source>What do these traces tell of what is understood, and of what is not yet?</source>
        <translation>Que disent ces traces de ce qui est compris, et de ce qui ne l’est pas encore?</translation>
    </message>
    <message>
        <source>What does it change, confirm or question in what I do?</source>
        <translation>Qu’est-ce que cela change, confirme ou remet en question dans ce que je fais?</translation>
    </message>
    <message>
        <source>What in our teaching could explain it? What else would we need to see?</source>
        <translation>Qu’est-ce qui, dans notre enseignement, pourrait l’expliquer? Que faudrait-il voir d’autre?</translation>
    </message>
    <message>
        <source>What will we teach next, to whom, and how will we know it was learned?</source>
        <translation>Qu’allons-nous enseigner ensuite, à qui, et comment saurons-nous que c’est appris?</translation>
    </message>
    <message>
        <source>Who does what, for which pupils, until when; which trace comes back.</source>
        <translation>Qui fait quoi, pour quels élèves, d’ici quand; quelle trace revient.</translation>
    </message>
    <message>
        <source>{item}: {stage}</source>
        <comment>title of a point made of a stage</comment>
        <translation>{item}&#xa0;: {stage}</translation>
    </message>
    <message>
        <source>{title} ({duration}): {script}</source>
        <comment>a stage in a script</comment>
        <translation>{title} ({duration})&#xa0;: {script}</translation>
    </message>
</context>
<context>
    <name>ProtocolMenu</name>
    <message>
        <source>Fill the time and the script</source>
        <translation>Remplir la durée et le script</translation>
    </message>
    <message>
        <source>Make an item of each stage</source>
        <translation>Faire un point de chaque étape</translation>
    </message>
    <message numerus="yes">
        <source>The item became %n items, one for each stage.</source>
        <translation>
            <numerusform>Le point a fait place à %n point, un par étape.</numerusform>
            <numerusform>Le point a fait place à %n points, un par étape.</numerusform>
        </translation>
    </message>
    <message>
        <source>protocol of an agenda item</source>
        <translation>protocole d’un point</translation>
    </message>
    <message>
        <source>stages of a protocol</source>
        <translation>étapes d’un protocole</translation>
    </message>
</context>
<context>
    <name>Publication</name>
    <message>
        <source>This note cannot be published yet: the consent of {names} is missing. Note it on the page of the person, or take the name out of the note.</source>
        <translation>Cette note ne peut pas encore être publiée&#xa0;: il manque le consentement de {names}. Inscrivez-le à la fiche de la personne ou retirez le nom de la note.</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>The disk does not accept “{name}” any more: choose another disk.</source>
        <translation>Le disque n’accepte plus «&#xa0;{name}&#xa0;»&#xa0;: choisissez un autre disque.</translation>
    </message>
    <message>
        <source>The disk is full: “{name}” was not written, and any earlier file is intact. Free some space, then try again.</source>
        <translation>Le disque est plein&#xa0;: «&#xa0;{name}&#xa0;» n’a pas été écrit, et le fichier précédent est intact. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>The folder of “{name}” can no longer be reached: plug the drive back in or choose another folder.</source>
        <translation>Le dossier de «&#xa0;{name}&#xa0;» n’est plus accessible&#xa0;: rebranchez le lecteur ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist: choose another one.</source>
        <translation>Le dossier «&#xa0;{folder}&#xa0;» n’existe pas&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This file name is too long: choose a shorter one.</source>
        <translation>Ce nom de fichier est trop long&#xa0;: choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>Too many files are open on this computer, and “{name}” was not written: close other programs, then try again.</source>
        <translation>Trop de fichiers sont ouverts sur cet ordinateur, et «&#xa0;{name}&#xa0;» n’a pas été écrit&#xa0;: fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written in this folder: choose another folder.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être écrit dans ce dossier&#xa0;: choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“{name}” is a folder: choose another name for the file.</source>
        <translation>«&#xa0;{name}&#xa0;» est un dossier&#xa0;: choisissez un autre nom pour le fichier.</translation>
    </message>
    <message>
        <source>“{name}” is open in another program: close it there, then try again.</source>
        <translation>«&#xa0;{name}&#xa0;» est ouvert dans un autre programme&#xa0;: fermez-le là-bas, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>A commitment is followed by the group: take the “!” away, or write a private note.</source>
        <translation>Un engagement est suivi par le groupe&#xa0;: retirez le «&#xa0;!&#xa0;» ou écrivez une note privée.</translation>
    </message>
    <message>
        <source>A letter, then the text: n note, d decision, c commitment, q question, s success; the French letters p, d, e, q, b work too. “!” keeps a note private. A commitment names @someone and a date: March 15, +2 weeks, Friday, next meeting. # tags a note: #vision, #q1. What is not understood stays text.</source>
        <translation>Une lettre, puis le texte&#xa0;: p note de pratique, d décision, e engagement, q question, b bon coup; les lettres anglaises n, d, c, q, s valent aussi. «&#xa0;!&#xa0;» garde une note privée. Un engagement nomme @quelqu’un et une date&#xa0;: 15&#xa0;mars, +2&#xa0;sem, vendredi, prochaine. # étiquette une note&#xa0;: #vision, #q1. Ce qui n’est pas compris reste dans le texte.</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Bon coup</translation>
    </message>
    <message>
        <source>Write the text after the letter.</source>
        <translation>Écrivez après la lettre ce qui est à noter.</translation>
    </message>
    <message>
        <source>by the next meeting, not planned yet</source>
        <translation>pour la prochaine rencontre, pas encore planifiée</translation>
    </message>
    <message>
        <source>by the next meeting, {day}</source>
        <translation>pour la prochaine rencontre, le {day}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>pour le {day}</translation>
    </message>
    <message>
        <source>item {number}</source>
        <translation>point&#xa0;{number}</translation>
    </message>
    <message>
        <source>n note · d decision · c commitment · q question · s success · ! private</source>
        <translation>p note · d décision · e engagement · q question · b bon coup · ! privé</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>{about}: {text}</source>
        <translation>{about}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{name}: nobody here has that name, so it stays in the text.</source>
        <translation>{name}&#xa0;: personne ici ne porte ce nom, il reste donc dans le texte.</translation>
    </message>
    <message>
        <source>{name}: {people}? Press Enter to choose.</source>
        <translation>{name}&#xa0;: {people}? Appuyez sur Entrée pour choisir.</translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>Quick entry</source>
        <translation>Saisie rapide</translation>
    </message>
</context>
<context>
    <name>RateSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Comptée</translation>
    </message>
    <message>
        <source>Expected only</source>
        <translation>Attendue seulement</translation>
    </message>
    <message>
        <source>In the rate</source>
        <translation>Dans le taux</translation>
    </message>
    <message>
        <source>Members on the day of the meeting are expected; a seat covered by a delegate counts.</source>
        <translation>On attend les membres du jour de la rencontre; une place couverte par une personne déléguée compte.</translation>
    </message>
    <message>
        <source>Nobody was a member on that day.</source>
        <translation>Personne n’était membre ce jour-là.</translation>
    </message>
    <message>
        <source>Not a member on that day</source>
        <translation>Pas membre ce jour-là</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Hors du taux</translation>
    </message>
    <message>
        <source>Not marked: to be confirmed</source>
        <translation>Présence non notée&#xa0;: à confirmer</translation>
    </message>
    <message>
        <source>Partly present, too short</source>
        <translation>Présence partielle, trop courte</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Who counts in the rate</source>
        <translation>Qui compte dans le taux</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>Rates</name>
    <message>
        <source>Last meetings, the oldest first: {figures}. In all, {whole}.</source>
        <translation>Dernières rencontres, de la plus ancienne à la plus récente&#xa0;: {figures}. En tout, {whole}.</translation>
    </message>
    <message>
        <source>No meeting has been held yet.</source>
        <translation>Aucune rencontre n’a encore eu lieu.</translation>
    </message>
    <message>
        <source>{rate}: {covered} present of {expected} expected</source>
        <translation>{rate} (présences&#xa0;: {covered} sur {expected})</translation>
    </message>
</context>
<context>
    <name>RecentExportsSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Nothing was exported of late.</source>
        <translation>Rien n’a été exporté récemment.</translation>
    </message>
    <message>
        <source>On this computer only; emptying the list deletes no file.</source>
        <translation>Sur cet ordinateur seulement; vider la liste ne supprime aucun fichier.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Recent exports</source>
        <translation>Exports récents</translation>
    </message>
    <message>
        <source>Several documents</source>
        <translation>Plusieurs documents</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>RecordCategory</name>
    <message>
        <source>Access log</source>
        <translation>Journal des accès</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Certificates of participation</source>
        <translation>Attestations de participation</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>People who belong to no community any more</source>
        <translation>Personnes qui ne sont plus dans aucune communauté</translation>
    </message>
    <message>
        <source>Practice notes</source>
        <translation>Notes de pratique</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Notes privées</translation>
    </message>
    <message>
        <source>Register of confidentiality incidents</source>
        <translation>Registre des incidents de confidentialité</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Libérations</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Acceptances of norms</source>
        <translation>Acceptations des normes</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>Points d’ordre du jour</translation>
    </message>
    <message>
        <source>Agenda templates</source>
        <translation>Modèles d’ordre du jour</translation>
    </message>
    <message>
        <source>Arrivals and departures</source>
        <translation>Arrivées et départs</translation>
    </message>
    <message>
        <source>Attendance marks</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Certificates of participation</source>
        <translation>Attestations de participation</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communautés</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Jours de congé</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Adresses de courriel</translation>
    </message>
    <message>
        <source>Earlier versions of notes</source>
        <translation>Versions antérieures de notes</translation>
    </message>
    <message>
        <source>Frozen minutes</source>
        <translation>Comptes rendus conservés</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gels</translation>
    </message>
    <message>
        <source>Hours done elsewhere</source>
        <translation>Heures faites ailleurs</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Layouts of attendance reports</source>
        <translation>Dispositions de relevés de présence</translation>
    </message>
    <message>
        <source>Lines of the access log</source>
        <translation>Lignes du journal des accès</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Appartenances</translation>
    </message>
    <message>
        <source>Names met in attendance reports</source>
        <translation>Noms lus dans les relevés de présence</translation>
    </message>
    <message>
        <source>Norms</source>
        <translation>Normes de fonctionnement</translation>
    </message>
    <message>
        <source>Note templates</source>
        <translation>Modèles de note</translation>
    </message>
    <message>
        <source>Notices given</source>
        <translation>Avis de collecte donnés</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organismes</translation>
    </message>
    <message>
        <source>Parked items</source>
        <translation>Points en attente</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Practice notes</source>
        <translation>Notes de pratique</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Libérations</translation>
    </message>
    <message>
        <source>Replies to notices</source>
        <translation>Réponses aux convocations</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Reviews of commitments</source>
        <translation>Suivis d’engagements</translation>
    </message>
    <message>
        <source>Roles during meetings</source>
        <translation>Rôles durant les rencontres</translation>
    </message>
    <message>
        <source>Series of meetings</source>
        <translation>Séries de rencontres</translation>
    </message>
</context>
<context>
    <name>RecoverSheet</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Restaurer cette sauvegarde?</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restauration de la sauvegarde</translation>
    </message>
    <message>
        <source>The backup is checked first. What is there now goes into a folder of its own beside the data.</source>
        <translation>La sauvegarde est d’abord vérifiée. Ce qu’il y a maintenant va dans un dossier à part, à côté des données.</translation>
    </message>
    <message>
        <source>The one that was in use when it was made.</source>
        <translation>Celui qui servait quand elle a été faite.</translation>
    </message>
    <message>
        <source>{name}: all the data will be as it was then.</source>
        <translation>{name}&#xa0;: toutes les données seront comme elles étaient alors.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>%n could not</source>
        <translation>
            <numerusform>%n n’a pas pu l’être</numerusform>
            <numerusform>%n n’ont pas pu l’être</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup to restore</source>
        <translation>Sauvegarde à restaurer</translation>
    </message>
    <message>
        <source>Backups (*.db);;All files (*)</source>
        <translation>Sauvegardes (*.db);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Copie pour le soutien</translation>
    </message>
    <message>
        <source>Copying for support</source>
        <translation>Copie pour le soutien en cours</translation>
    </message>
    <message>
        <source>Encrypted archive (*.zip)</source>
        <translation>Archive chiffrée (*.zip)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;JSON (*.json)</source>
        <translation>Classeur Excel (*.xlsx);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Export what is readable</source>
        <translation>Exporter ce qui est lisible</translation>
    </message>
    <message>
        <source>Looking for what is readable</source>
        <translation>Recherche de ce qui est lisible</translation>
    </message>
    <message>
        <source>Opening for reading</source>
        <translation>Ouverture en lecture seule</translation>
    </message>
    <message>
        <source>Reading what is readable</source>
        <translation>Lecture de ce qui est lisible</translation>
    </message>
    <message>
        <source>readable data.xlsx</source>
        <translation>données lisibles.xlsx</translation>
    </message>
    <message>
        <source>some could not, and nobody knows how many</source>
        <translation>d’autres n’ont pas pu l’être, sans qu’on sache combien</translation>
    </message>
    <message>
        <source>{rows} rows were read, {lost}. They are in “{name}”, and in “{database}”, which can be restored.</source>
        <translation>{rows} lignes ont été lues; {lost}. Elles sont dans «&#xa0;{name}&#xa0;», et dans «&#xa0;{database}&#xa0;», qui peut être restauré.</translation>
    </message>
</context>
<context>
    <name>RecoveryKit</name>
    <message>
        <source>Group {number}</source>
        <translation>Groupe {number}</translation>
    </message>
    <message>
        <source>Group {number} is not the one above: read it from the kit that you kept.</source>
        <translation>Le groupe {number} n’est pas celui qui est affiché&#xa0;: lisez-le sur la trousse que vous avez gardée.</translation>
    </message>
    <message>
        <source>Group {number}: {letters}</source>
        <translation>Groupe {number}&#xa0;: {letters}</translation>
    </message>
    <message>
        <source>Print it or save it elsewhere, then type these two groups from it.</source>
        <translation>Imprimez-la ou enregistrez-la ailleurs, puis saisissez ces deux groupes.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Copy the folder for support…</source>
        <translation>Copier le dossier pour le soutien…</translation>
    </message>
    <message>
        <source>Export what is readable…</source>
        <translation>Exporter ce qui est lisible…</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>No verified backup lies beside the data. One on a stick or in another folder can be restored from its file.</source>
        <translation>Aucune sauvegarde vérifiée ne se trouve à côté des données. Celle d’une clé ou d’un autre dossier peut être restaurée à partir de son fichier.</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Ouvrir le dossier des données</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Autres moyens</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Reading changes nothing. The export is not encrypted; the copy for support is, under a passphrase that is shown once.</source>
        <translation>La lecture ne change rien. L’exportation n’est pas chiffrée; la copie pour le soutien l’est, sous une phrase de passe affichée une seule fois.</translation>
    </message>
    <message>
        <source>Restore another file…</source>
        <translation>Restaurer un autre fichier…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Restoring puts the data of now aside, in a folder of its own: nothing is thrown away.</source>
        <translation>La restauration met les données actuelles de côté, dans un dossier à part&#xa0;: rien n’est jeté.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Start anew…</source>
        <translation>Recommencer à neuf…</translation>
    </message>
    <message>
        <source>Still readable in the data: {counts}. Each backup says how it differs from that.</source>
        <translation>Encore lisible dans les données&#xa0;: {counts}. Chaque sauvegarde dit en quoi elle en diffère.</translation>
    </message>
    <message>
        <source>The copy for support is encrypted under a passphrase that is shown once.</source>
        <translation>La copie pour le soutien est chiffrée sous une phrase de passe affichée une seule fois.</translation>
    </message>
    <message>
        <source>The data file is not readable</source>
        <translation>Le fichier de données n’est pas lisible</translation>
    </message>
    <message>
        <source>The data file was replaced</source>
        <translation>Le fichier de données a été remplacé</translation>
    </message>
    <message>
        <source>The key file is missing or damaged</source>
        <translation>Le fichier de clés est absent ou abîmé</translation>
    </message>
    <message>
        <source>These lie in the second place for backups.</source>
        <translation>Celles-ci sont dans le second emplacement des sauvegardes.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Verified backups</source>
        <translation>Sauvegardes vérifiées</translation>
    </message>
    <message>
        <source>Your data cannot be written where it is</source>
        <translation>Vos données ne peuvent pas être modifiées où elles sont</translation>
    </message>
    <message>
        <source>Your data comes from a newer Carnet CAR</source>
        <translation>Vos données viennent d’un Carnet CAR plus récent</translation>
    </message>
    <message>
        <source>Your data could not be prepared</source>
        <translation>Vos données n’ont pas pu être préparées</translation>
    </message>
    <message>
        <source>Your data file is missing</source>
        <translation>Votre fichier de données est absent</translation>
    </message>
    <message>
        <source>Your data is damaged</source>
        <translation>Vos données sont abîmées</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>Rectification</name>
    <message>
        <source>Choose the mark as it must be.</source>
        <translation>Choisissez la présence telle qu’elle doit être.</translation>
    </message>
    <message>
        <source>Choose what must be corrected, or answer after you corrected it by hand.</source>
        <translation>Choisissez ce qui doit être corrigé, ou répondez après l’avoir corrigé à la main.</translation>
    </message>
    <message>
        <source>Say the address as it must be.</source>
        <translation>Indiquez l’adresse telle qu’elle doit être.</translation>
    </message>
    <message>
        <source>Say the name as it must be.</source>
        <translation>Indiquez le nom tel qu’il doit être.</translation>
    </message>
    <message>
        <source>Say the words as they must be.</source>
        <translation>Indiquez le texte tel qu’il doit être.</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>A series holds at most {most} meetings: choose an earlier end.</source>
        <translation>Une série compte au plus {most} rencontres&#xa0;: choisissez une fin plus proche.</translation>
    </message>
    <message>
        <source>Check the years of the series: one is wrong.</source>
        <translation>Vérifiez les années de la série&#xa0;: l’une est erronée.</translation>
    </message>
    <message>
        <source>Choose an interval from 1 to {most}.</source>
        <translation>Choisissez un intervalle de 1 à {most}.</translation>
    </message>
    <message>
        <source>No date falls in that period: choose a later end.</source>
        <translation>Aucune date ne tombe dans cette période&#xa0;: choisissez une fin plus tardive.</translation>
    </message>
    <message>
        <source>The series ends before it starts: correct its end.</source>
        <translation>La série se termine avant de commencer&#xa0;: corrigez sa fin.</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source> or </source>
        <comment>between alternatives</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>Several communities are called “{typed}”: give the identifier of one of them, {communities}.</source>
        <translation>Plusieurs communautés s’appellent «&#xa0;{typed}&#xa0;»&#xa0;: donnez l’identifiant de l’une d’elles, {communities}.</translation>
    </message>
    <message>
        <source>There is no community “{typed}”. Did you mean {communities}?</source>
        <translation>Il n’y a pas de communauté «&#xa0;{typed}&#xa0;». Vouliez-vous dire {communities}?</translation>
    </message>
    <message>
        <source>There is no community “{typed}”: “list communities” prints their names.</source>
        <translation>Il n’y a pas de communauté «&#xa0;{typed}&#xa0;»&#xa0;: «&#xa0;list communities&#xa0;» donne leurs noms.</translation>
    </message>
    <message>
        <source>There is no meeting “{typed}”: “list meetings” prints their identifiers.</source>
        <translation>Il n’y a pas de rencontre «&#xa0;{typed}&#xa0;»&#xa0;: «&#xa0;list meetings&#xa0;» donne leurs identifiants.</translation>
    </message>
    <message>
        <source>There is no person “{typed}”: “list people” prints their identifiers.</source>
        <translation>Il n’y a pas de personne «&#xa0;{typed}&#xa0;»&#xa0;: «&#xa0;list people&#xa0;» donne leurs identifiants.</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Attendance by person</source>
        <translation>Présences par personne</translation>
    </message>
    <message>
        <source>Attendance register</source>
        <translation>Relevé des présences</translation>
    </message>
    <message>
        <source>Attendance register produced on {date}</source>
        <translation>Relevé des présences produit le {date}</translation>
    </message>
    <message>
        <source>Attendance – meetings {first} to {last}</source>
        <translation>Présences – rencontres {first} à {last}</translation>
    </message>
    <message>
        <source>Counted as attended</source>
        <translation>Comptées comme présences</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Each rate divides the meetings attended by those the person was expected at as a member. This data supports coaching; it never evaluates people.</source>
        <translation>Chaque taux divise les rencontres où la personne était présente ou représentée par celles où elle était attendue comme membre. Ces données servent l’accompagnement, non l’évaluation des personnes.</translation>
    </message>
    <message>
        <source>Expected, not attended</source>
        <translation>Comptées comme absences</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Hours from {date}: {rule}</source>
        <translation>Heures à partir du {date}&#xa0;: {rule}</translation>
    </message>
    <message>
        <source>Meeting hours</source>
        <translation>Heures de rencontre</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>Meetings counted in each rate</source>
        <translation>Rencontres comptées dans chaque taux</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>Rencontres tenues</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No meeting was held in this school year.</source>
        <translation>Aucune rencontre n’a été tenue pendant cette année scolaire.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Année scolaire</translation>
    </message>
    <message>
        <source>The reasons of absences.</source>
        <translation>Les motifs des absences.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>not a member on that date</source>
        <translation>pas membre à cette date</translation>
    </message>
</context>
<context>
    <name>ReleaseLength</name>
    <message>
        <source>Day</source>
        <translation>Journée</translation>
    </message>
    <message>
        <source>Half day</source>
        <translation>Demi-journée</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Périodes</translation>
    </message>
</context>
<context>
    <name>ReleaseRequest</name>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>For the school, with the date</source>
        <translation>Pour l’école, avec la date</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordée</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No release is noted for this meeting.</source>
        <translation>Aucune libération n’est notée pour cette rencontre.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Payée par</translation>
    </message>
    <message>
        <source>People to release</source>
        <translation>Personnes à libérer</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Release request</source>
        <translation>Demande de libération</translation>
    </message>
    <message>
        <source>Release request of {date}</source>
        <translation>Demande de libération du {date}</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Demandée par</translation>
    </message>
    <message>
        <source>School not given</source>
        <translation>École non indiquée</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Suppléance</translation>
    </message>
    <message>
        <source>To be discussed</source>
        <translation>À discuter</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Where the claims stand: the summary tells it.</source>
        <translation>L’état des réclamations&#xa0;: le sommaire le donne.</translation>
    </message>
</context>
<context>
    <name>ReleaseSheet</name>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Budget line or code</source>
        <translation>Poste budgétaire ou code</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Réclamation</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>Accordée par</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payé par</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Suppléance</translation>
    </message>
    <message>
        <source>Who replaces (optional)</source>
        <translation>Qui remplace (facultatif)</translation>
    </message>
    <message>
        <source>release of {name}</source>
        <translation>libération de {name}</translation>
    </message>
    <message>
        <source>{text} is not an amount: write it as {example}.</source>
        <translation>{text} n’est pas un montant&#xa0;: écrivez-le comme {example}.</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message numerus="yes">
        <source>%n claim(s) to send</source>
        <translation>
            <numerusform>%n réclamation à transmettre</numerusform>
            <numerusform>%n réclamations à transmettre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n journée</numerusform>
            <numerusform>%n journées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half day(s)</source>
        <translation>
            <numerusform>%n demi-journée</numerusform>
            <numerusform>%n demi-journées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n période</numerusform>
            <numerusform>%n périodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s)</source>
        <translation>
            <numerusform>%n libération</numerusform>
            <numerusform>%n libérations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n substitute(s) to find</source>
        <translation>
            <numerusform>%n suppléance à trouver</numerusform>
            <numerusform>%n suppléances à trouver</numerusform>
        </translation>
    </message>
    <message>
        <source>A release lasts from 1 to 40 half days, days or periods.</source>
        <translation>Une libération dure de 1 à 40 demi-journées, journées ou périodes.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>An amount is never negative: correct it.</source>
        <translation>Un montant n’est jamais négatif&#xa0;: corrigez-le.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Réclamation</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvée</translation>
    </message>
    <message>
        <source>Nobody else was released for the last meeting: add people here.</source>
        <translation>Personne d’autre n’avait de libération à la dernière rencontre&#xa0;: ajoutez des personnes ici.</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>Non requise</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payé par</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Transmise</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Suppléance</translation>
    </message>
    <message>
        <source>This meeting does not take place: nobody is released for it.</source>
        <translation>Cette rencontre n’a pas lieu&#xa0;: aucune libération n’est nécessaire.</translation>
    </message>
    <message>
        <source>This person is released already, or is not on the sheet.</source>
        <translation>Cette personne a déjà une libération, ou n’est pas sur la feuille.</translation>
    </message>
    <message>
        <source>To find</source>
        <translation>À trouver</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>À transmettre</translation>
    </message>
</context>
<context>
    <name>ReleasesSheet</name>
    <message>
        <source>As last time</source>
        <translation>Comme la dernière fois</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Nobody is released for this meeting yet.</source>
        <translation>Aucune libération pour cette rencontre.</translation>
    </message>
    <message>
        <source>Person to release</source>
        <translation>Personne à libérer</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Libérations</translation>
    </message>
    <message>
        <source>The terms are those of last time; Enter changes them.</source>
        <translation>Les modalités sont celles de la dernière fois; la touche Entrée les modifie.</translation>
    </message>
    <message>
        <source>Type a name to release a person</source>
        <translation>Entrez un nom pour libérer une personne</translation>
    </message>
    <message>
        <source>release of {name}</source>
        <translation>libération de {name}</translation>
    </message>
    <message>
        <source>releases as last time</source>
        <translation>libérations comme la dernière fois</translation>
    </message>
</context>
<context>
    <name>ReleasesSummary</name>
    <message>
        <source>A half day is not made into a day: their prices differ. The school is that of the day of the meeting.</source>
        <translation>Une demi-journée n’est pas convertie en journée&#xa0;: leurs coûts diffèrent. L’école est celle du jour de la rencontre.</translation>
    </message>
    <message>
        <source>All communities</source>
        <translation>Toutes les communautés</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>By budget</source>
        <translation>Par budget</translation>
    </message>
    <message>
        <source>By school</source>
        <translation>Par école</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Réclamation</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Réclamations</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Journées</translation>
    </message>
    <message>
        <source>Each release</source>
        <translation>Chaque libération</translation>
    </message>
    <message>
        <source>Half days</source>
        <translation>Demi-journées</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No release is noted for this school year.</source>
        <translation>Aucune libération n’est notée pour cette année scolaire.</translation>
    </message>
    <message>
        <source>Payer and budget line</source>
        <translation>Payeur et poste budgétaire</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Périodes</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Libérations</translation>
    </message>
    <message>
        <source>Releases summary</source>
        <translation>Sommaire des libérations</translation>
    </message>
    <message>
        <source>Releases summary of all communities</source>
        <translation>Sommaire des libérations de toutes les communautés</translation>
    </message>
    <message>
        <source>Releases summary produced on {date}</source>
        <translation>Sommaire des libérations produit le {date}</translation>
    </message>
    <message>
        <source>School</source>
        <translation>École</translation>
    </message>
    <message>
        <source>School not given</source>
        <translation>École non indiquée</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Année scolaire</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Suppléance</translation>
    </message>
    <message>
        <source>Substitutes</source>
        <translation>Suppléances</translation>
    </message>
    <message>
        <source>The names of substitutes: only how many were found.</source>
        <translation>Les noms des personnes suppléantes&#xa0;: seul leur nombre est dit.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>Relocation</name>
    <message>
        <source>Moving the data</source>
        <translation>Déplacement des données</translation>
    </message>
    <message>
        <source>Opening for reading</source>
        <translation>Ouverture en lecture seule</translation>
    </message>
    <message>
        <source>This folder is on a stick or a disk that can be unplugged. Pulling it out too early can destroy the data. Backups can go there; the data is safer on this computer.</source>
        <translation>Ce dossier est sur une clé ou un disque qui se débranche. Le retirer trop tôt peut détruire les données. Les sauvegardes peuvent y aller; les données sont plus en sécurité sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This folder is on another computer. A cut in the network while something is saved can destroy the data. Backups can go there; the data itself cannot.</source>
        <translation>Ce dossier est sur un autre ordinateur. Une coupure du réseau pendant un enregistrement peut détruire les données. Les sauvegardes peuvent y aller, pas les données elles-mêmes.</translation>
    </message>
    <message>
        <source>This folder is synchronised by {service}. It copies files while they are written, which has destroyed the notes of other people. Backups can go there; the data itself cannot.</source>
        <translation>Ce dossier est synchronisé par {service}. La synchronisation copie les fichiers pendant leur écriture, ce qui a déjà détruit les notes d’autres personnes. Les sauvegardes peuvent y aller, pas les données elles-mêmes.</translation>
    </message>
    <message>
        <source>Where the data is to be</source>
        <translation>Où mettre les données</translation>
    </message>
    <message>
        <source>Your data must be on this computer</source>
        <translation>Vos données doivent être sur cet ordinateur</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
</context>
<context>
    <name>RememberSheet</name>
    <message>
        <source>Do not ask on this computer</source>
        <translation>Ne pas demander sur cet ordinateur</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>This computer has no keyring that works: the password stays.</source>
        <translation>Aucun trousseau ne fonctionne sur cet ordinateur&#xa0;: le mot de passe reste demandé.</translation>
    </message>
    <message>
        <source>Whoever is in your account on this computer opens the data. Locking still asks for the password.</source>
        <translation>Quiconque est dans votre compte sur cet ordinateur ouvrira les données. Après un verrouillage, le mot de passe est tout de même demandé.</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>%n commitment(s) due or late.</source>
        <translation>
            <numerusform>%n engagement à échéance ou en retard.</numerusform>
            <numerusform>%n engagements à échéance ou en retard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>{community}: meeting {day}, {time}</source>
        <translation>{community}&#xa0;: rencontre {day}, {time}</translation>
    </message>
    <message>
        <source>{community}: no notice was sent for the meeting of {day}.</source>
        <translation>{community}&#xa0;: aucun avis de convocation n’a été transmis pour la rencontre du {day}.</translation>
    </message>
    <message>
        <source>{community}: the minutes of {day} remain to be finished.</source>
        <translation>{community}&#xa0;: le compte rendu du {day} reste à terminer.</translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message numerus="yes">
        <source>A notice remains to be sent, %n day(s) before</source>
        <translation>
            <numerusform>Avis de convocation à transmettre, %n jour avant</numerusform>
            <numerusform>Avis de convocation à transmettre, %n jours avant</numerusform>
        </translation>
    </message>
    <message>
        <source>Before a meeting</source>
        <translation>Avant une rencontre</translation>
    </message>
    <message>
        <source>Commitments are due or late, once a day</source>
        <translation>Engagements à échéance ou en retard, une fois par jour</translation>
    </message>
    <message>
        <source>Minutes remain to be finished, the day after</source>
        <translation>Compte rendu à terminer, le lendemain</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Aucun rappel</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>La veille</translation>
    </message>
    <message>
        <source>They appear while the program runs. They name the community, never a person nor what you wrote: your screen may be shared.</source>
        <translation>Ils s’affichent pendant que le programme fonctionne. Ils nomment la communauté, jamais une personne ni ce que vous avez écrit&#xa0;: votre écran peut être partagé.</translation>
    </message>
    <message>
        <source>{duration} before</source>
        <translation>{duration} avant</translation>
    </message>
</context>
<context>
    <name>ReopeningSheet</name>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Reopen the meeting</source>
        <translation>Rouvrir la rencontre</translation>
    </message>
    <message>
        <source>The versions kept so far stay; the next one says why it was made.</source>
        <translation>Les versions déjà conservées restent; la prochaine dira pourquoi elle a été faite.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi?</translation>
    </message>
    <message>
        <source>reopened meeting</source>
        <translation>réouverture de la rencontre</translation>
    </message>
</context>
<context>
    <name>Replies</name>
    <message numerus="yes">
        <source>%n cannot</source>
        <translation>
            <numerusform>%n non</numerusform>
            <numerusform>%n non</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will come</source>
        <translation>
            <numerusform>%n oui</numerusform>
            <numerusform>%n oui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without reply</source>
        <translation>
            <numerusform>%n sans réponse</numerusform>
            <numerusform>%n sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>This meeting does not take place: nobody is expected at it.</source>
        <translation>Cette rencontre n’a pas lieu&#xa0;: personne n’y est attendu.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>RepliesCard</name>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Replies to the notice</source>
        <translation>Réponses à la convocation</translation>
    </message>
    <message>
        <source>reply of {name}</source>
        <translation>réponse de {name}</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>Cannot come</source>
        <translation>Ne peut pas venir</translation>
    </message>
    <message>
        <source>No reply yet</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Will come</source>
        <translation>Participera</translation>
    </message>
</context>
<context>
    <name>ReplyKey</name>
    <message>
        <source>?</source>
        <comment>no reply yet</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>N</source>
        <comment>no</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>yes</comment>
        <translation>O</translation>
    </message>
</context>
<context>
    <name>ReportLayout</name>
    <message>
        <source>Arrival</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Came or left</source>
        <translation>Entrée ou sortie</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse de courriel</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>In the waiting room</source>
        <translation>En salle d’attente</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role in the call</source>
        <translation>Rôle dans l’appel</translation>
    </message>
    <message>
        <source>Say which column holds the hours, or how long each one was there.</source>
        <translation>Indiquez quelle colonne contient les heures, ou la durée de présence.</translation>
    </message>
    <message>
        <source>Say which column holds the names.</source>
        <translation>Indiquez quelle colonne contient les noms.</translation>
    </message>
    <message>
        <source>Time present</source>
        <translation>Durée de présence</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nom complet</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
</context>
<context>
    <name>ReportSection</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Calendar of the next school year</source>
        <translation>Calendrier de la prochaine année scolaire</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Development by dimension</source>
        <translation>Développement par dimension</translation>
    </message>
    <message>
        <source>Mandate and groups</source>
        <translation>Mandat et groupes</translation>
    </message>
    <message>
        <source>Obstacles and levers</source>
        <translation>Obstacles et leviers</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Practices tried</source>
        <translation>Pratiques essayées</translation>
    </message>
    <message>
        <source>Releases and cost</source>
        <translation>Libérations et coûts</translation>
    </message>
    <message>
        <source>Successes</source>
        <translation>Bons coups</translation>
    </message>
</context>
<context>
    <name>ReportStep</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>What was captured</source>
        <translation>Ce qui a été consigné</translation>
    </message>
    <message>
        <source>{marked} of {members} marked</source>
        <translation>{marked} sur {members}</translation>
    </message>
    <message>
        <source>{settled} of {items} settled</source>
        <translation>Points réglés&#xa0;: {settled} sur {items}</translation>
    </message>
</context>
<context>
    <name>ReportVersion</name>
    <message>
        <source>For FCSSQ: all together, without names</source>
        <translation>Pour la FCSSQ&#xa0;: en bloc, sans noms</translation>
    </message>
    <message>
        <source>For the coach: workload</source>
        <translation>Pour l’accompagnement&#xa0;: charge de travail</translation>
    </message>
    <message>
        <source>For the communities</source>
        <translation>Pour les communautés</translation>
    </message>
    <message>
        <source>For the service centre: by school</source>
        <translation>Pour le centre de services&#xa0;: par école</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>A numbered page for each person who has hours at the meeting.</source>
        <translation>Une page numérotée pour chaque personne qui a des heures à la rencontre.</translation>
    </message>
    <message>
        <source>A numbered page for each person, with the meetings and hours of the year.</source>
        <translation>Une page numérotée pour chaque personne, avec les rencontres et les heures de l’année.</translation>
    </message>
    <message>
        <source>All that is held on somebody, for that person; as JSON or tables, what they provided.</source>
        <translation>Tout ce qui est conservé sur une personne, pour elle; en JSON ou en tableaux, ce qu’elle a fourni.</translation>
    </message>
    <message>
        <source>All the documents of a community’s school year in one file, with its bookmarks.</source>
        <translation>Tous les documents de l’année scolaire d’une communauté en un seul fichier, avec ses signets.</translation>
    </message>
    <message>
        <source>Data map, flows, measures and risks, for the privacy impact assessment.</source>
        <translation>Carte des données, flux, mesures et risques, pour l’évaluation des facteurs relatifs à la vie privée.</translation>
    </message>
    <message>
        <source>Draft for the Commission or for the persons, made from the register.</source>
        <translation>Projet pour la Commission ou pour les personnes, fait à partir du registre.</translation>
    </message>
    <message>
        <source>Every confidentiality incident, with the eight contents of the regulation.</source>
        <translation>Chaque incident de confidentialité, avec les huit éléments du règlement.</translation>
    </message>
    <message>
        <source>For the members, the management, the service centre or the public.</source>
        <translation>Pour les membres, la direction, le centre de services scolaire ou le public.</translation>
    </message>
    <message>
        <source>For the schools: who is released for the meeting, and room to answer.</source>
        <translation>Pour les écoles&#xa0;: qui est libéré pour la rencontre, et la place pour répondre.</translation>
    </message>
    <message>
        <source>For you alone: the agenda hour by hour, with the scripts and room to write.</source>
        <translation>Pour vous seulement&#xa0;: l’ordre du jour, heure par heure, avec les scripts et de la place pour écrire.</translation>
    </message>
    <message>
        <source>Hours of a period of school years, for the person. It evaluates nobody.</source>
        <translation>Les heures d’une période d’années scolaires, pour la personne. Il n’évalue personne.</translation>
    </message>
    <message>
        <source>In plain words: what is held, where, for how long, and who answers.</source>
        <translation>En mots simples&#xa0;: ce qui est détenu, où, combien de temps, et qui répond.</translation>
    </message>
    <message>
        <source>One school year: decisions, commitments by state, follow-through.</source>
        <translation>Une année scolaire&#xa0;: décisions, engagements selon leur état, taux de suivi.</translation>
    </message>
    <message>
        <source>PDF of one school year: people, meetings held, hours and rates.</source>
        <translation>PDF d’une année scolaire&#xa0;: personnes, rencontres tenues, heures et taux.</translation>
    </message>
    <message>
        <source>PDF to print. It lists the members as of the day of the meeting.</source>
        <translation>PDF à imprimer. La liste est celle des membres à la date de la rencontre.</translation>
    </message>
    <message>
        <source>PDF to send: when, where, why, and the agenda without the scripts.</source>
        <translation>PDF à transmettre&#xa0;: date, lieu, objet et ordre du jour, sans les scripts d’animation.</translation>
    </message>
    <message>
        <source>Releases of a school year by school and by budget, in days and in dollars.</source>
        <translation>Les libérations d’une année scolaire, par école et par budget, en journées et en dollars.</translation>
    </message>
    <message>
        <source>The same, for the whole notebook.</source>
        <translation>Le même, pour tout le carnet.</translation>
    </message>
    <message>
        <source>The year of a community in figures and words, with every meeting behind them.</source>
        <translation>L’année d’une communauté en chiffres et en mots, avec chaque rencontre à l’appui.</translation>
    </message>
    <message>
        <source>There is no document type “{kind}”: choose {kinds}.</source>
        <translation>Il n’y a pas de type de document «&#xa0;{kind}&#xa0;»&#xa0;: choisissez {kinds}.</translation>
    </message>
    <message>
        <source>What people are told when information on them is collected, and their rights.</source>
        <translation>Ce qu’on dit aux personnes lorsqu’on recueille des renseignements sur elles, et leurs droits.</translation>
    </message>
    <message>
        <source>What the meeting decided, and where its commitments stand today.</source>
        <translation>Ce que la rencontre a décidé et où en sont ses engagements aujourd’hui.</translation>
    </message>
    <message>
        <source>What was destroyed or depersonalised, when and by which rule; it names nobody.</source>
        <translation>Ce qui a été détruit ou dépersonnalisé, quand et par quelle règle; il ne nomme personne.</translation>
    </message>
    <message>
        <source>Who came to one meeting, from when to when, and the hours that count.</source>
        <translation>Qui est venu à une rencontre, de quand à quand, et les heures qui comptent.</translation>
    </message>
    <message>
        <source>Your school year over all communities, for you, the service centre, FCSSQ or a community.</source>
        <translation>Votre année scolaire, toutes communautés réunies, pour vous, le centre de services, la FCSSQ ou une communauté.</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>A list for each school</source>
        <translation>Une liste par école</translation>
    </message>
    <message>
        <source>A page for each person</source>
        <translation>Une page par personne</translation>
    </message>
</context>
<context>
    <name>RequestSheet</name>
    <message>
        <source>Add to the register</source>
        <translation>Inscrire au registre</translation>
    </message>
    <message>
        <source>Choose the person who asks.</source>
        <translation>Choisissez la personne qui demande.</translation>
    </message>
    <message>
        <source>It is to be answered within {days} days.</source>
        <translation>Il faut y répondre dans les {days} jours.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Request received</source>
        <translation>Demande reçue</translation>
    </message>
    <message>
        <source>Said in words above</source>
        <translation>Dit en mots ci-dessus</translation>
    </message>
    <message>
        <source>Say the day when the request was received.</source>
        <translation>Indiquez le jour de réception de la demande.</translation>
    </message>
    <message>
        <source>The request is in the register: answer by {date}.</source>
        <translation>La demande est inscrite au registre&#xa0;: répondez au plus tard le {date}.</translation>
    </message>
    <message>
        <source>These words stay with the person’s file where a rectification is refused.</source>
        <translation>Ces mots restent au dossier de la personne si une rectification est refusée.</translation>
    </message>
    <message>
        <source>To be answered by {date}.</source>
        <translation>Réponse au plus tard le {date}.</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Écrivez un nom</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>What is asked for, in the words of the person</source>
        <translation>Ce qui est demandé, dans les mots de la personne</translation>
    </message>
    <message>
        <source>What it must say</source>
        <translation>Ce qui doit y figurer</translation>
    </message>
    <message>
        <source>What must be corrected</source>
        <translation>Ce qui doit être corrigé</translation>
    </message>
    <message>
        <source>request</source>
        <translation>demande</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>encore %n jour</numerusform>
            <numerusform>encore %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Granted in part</source>
        <translation>Acceptée en partie</translation>
    </message>
    <message>
        <source>Portability</source>
        <translation>Portabilité</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>Rectification</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Say how the request was answered.</source>
        <translation>Dites ce qui a été répondu à la demande.</translation>
    </message>
    <message>
        <source>Say what must be corrected, or choose it from the list.</source>
        <translation>Dites ce qui doit être corrigé, ou choisissez-le dans la liste.</translation>
    </message>
    <message>
        <source>Say why: a refusal states its reason and its section (s. 50).</source>
        <translation>Dites pourquoi&#xa0;: un refus est motivé et indique l’article de la Loi (art.&#xa0;50).</translation>
    </message>
    <message>
        <source>The answer is before the request: correct one of the two days.</source>
        <translation>La réponse précède la demande&#xa0;: corrigez une des deux dates.</translation>
    </message>
    <message>
        <source>This day is to come: say the day when the request was received.</source>
        <translation>Ce jour est à venir&#xa0;: indiquez le jour de réception de la demande.</translation>
    </message>
    <message>
        <source>This request was answered: it stays in the register.</source>
        <translation>Cette demande a reçu une réponse&#xa0;: elle reste au registre.</translation>
    </message>
    <message>
        <source>To be answered</source>
        <translation>À répondre</translation>
    </message>
    <message>
        <source>answered in time</source>
        <translation>réponse à temps</translation>
    </message>
    <message>
        <source>answered late</source>
        <translation>réponse tardive</translation>
    </message>
    <message>
        <source>last day today</source>
        <translation>dernier jour</translation>
    </message>
</context>
<context>
    <name>RequestsCard</name>
    <message numerus="yes">
        <source>%n request(s) about personal information should have been answered.</source>
        <translation>
            <numerusform>%n demande sur des renseignements personnels aurait dû recevoir une réponse.</numerusform>
            <numerusform>%n demandes sur des renseignements personnels auraient dû recevoir une réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>A request about personal information is to be answered by {day}.</source>
        <translation>Une demande sur des renseignements personnels doit recevoir une réponse au plus tard {day}.</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>Ouvrir le registre</translation>
    </message>
</context>
<context>
    <name>RequestsTab</name>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n à répondre</numerusform>
            <numerusform>%n à répondre</numerusform>
        </translation>
    </message>
    <message>
        <source>Access, portability and rectification are answered within 20 days of the request (Act respecting Access, ss. 47 and 98).</source>
        <translation>On répond à une demande d’accès, de portabilité ou de rectification dans les 20&#xa0;jours (Loi sur l’accès, art.&#xa0;47 et 98).</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Répondre d’ici le</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Répondre…</translation>
    </message>
    <message>
        <source>Nobody has asked for anything yet.</source>
        <translation>Personne n’a encore rien demandé.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Person’s file…</source>
        <translation>Dossier de la personne…</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Register of requests</source>
        <translation>Registre des demandes</translation>
    </message>
    <message>
        <source>Request received…</source>
        <translation>Demande reçue…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The request is taken away.</source>
        <translation>La demande est retirée.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>request taken away</source>
        <translation>demande retirée</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>Backup of the data</source>
        <translation>Sauvegarde des données</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Vérification de la sauvegarde</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Restaurer cette sauvegarde?</translation>
    </message>
    <message>
        <source>Restored: {name}. What was here before is kept.</source>
        <translation>Restauré&#xa0;: {name}. Ce qui était ici avant est gardé.</translation>
    </message>
    <message>
        <source>Something else is still being done: wait until it has ended.</source>
        <translation>Un autre travail est en cours&#xa0;: attendez qu’il soit terminé.</translation>
    </message>
    <message>
        <source>The backup is being checked…</source>
        <translation>Vérification de la sauvegarde…</translation>
    </message>
    <message>
        <source>The backup is sound, and has the same meetings, notes and people.</source>
        <translation>La sauvegarde est saine et contient les mêmes rencontres, notes et personnes.</translation>
    </message>
    <message>
        <source>The backup is sound. This is what differs:</source>
        <translation>La sauvegarde est saine. Voici ce qui diffère&#xa0;:</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>What is here now is backed up first and kept aside: you can go back to it in the same way. Steps can no longer be undone after that.</source>
        <translation>Ce qui est ici maintenant est d’abord sauvegardé et mis de côté&#xa0;: vous pourrez y revenir de la même façon. Les actions passées ne pourront plus être annulées.</translation>
    </message>
    <message>
        <source>Would change</source>
        <translation>Changeraient</translation>
    </message>
    <message>
        <source>Would come back</source>
        <translation>Reviendraient</translation>
    </message>
    <message>
        <source>Would go</source>
        <translation>Disparaîtraient</translation>
    </message>
    <message>
        <source>{name}: all the data will be as it was then.</source>
        <translation>{name}&#xa0;: toutes les données seront comme elles étaient alors.</translation>
    </message>
    <message>
        <source>{now} now, {then} in the backup</source>
        <translation>{now} maintenant, {then} dans la sauvegarde</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>A delay goes from 0 to {most} years: correct it.</source>
        <translation>Un délai va de 0 à {most} ans&#xa0;: corrigez-le.</translation>
    </message>
    <message>
        <source>Give the number of the rule in the calendar, or the text of law: the certificate cites it.</source>
        <translation>Inscrivez le numéro de la règle au calendrier, ou le texte de loi&#xa0;: le certificat le cite.</translation>
    </message>
    <message>
        <source>Say after how many years: the retention calendar of your body sets the delay.</source>
        <translation>Dites après combien d’années&#xa0;: le calendrier de conservation de votre organisme fixe le délai.</translation>
    </message>
    <message>
        <source>These records can only be destroyed: a text names people in ways that no program sees.</source>
        <translation>Ces renseignements ne peuvent qu’être détruits&#xa0;: un texte nomme des personnes d’une façon qu’aucun programme ne voit.</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message numerus="yes">
        <source>%n commitments of earlier meetings to review</source>
        <translation>
            <numerusform>%n engagement à revoir</numerusform>
            <numerusform>%n engagements à revoir</numerusform>
        </translation>
    </message>
    <message>
        <source>Commitments of earlier meetings, reviewed</source>
        <translation>Engagements précédents, revus</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>ReviewDueCard</name>
    <message>
        <source>Go through them</source>
        <translation>Les passer en revue</translation>
    </message>
    <message>
        <source>Records have reached the end of the time for which they are kept.</source>
        <translation>Des renseignements ont atteint la fin de leur délai de conservation.</translation>
    </message>
    <message>
        <source>Review of July</source>
        <translation>Revue de juillet</translation>
    </message>
</context>
<context>
    <name>ReviewLine</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>New due date</source>
        <translation>Nouvelle échéance</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Why, in a few words</source>
        <translation>Pourquoi, en quelques mots</translation>
    </message>
    <message>
        <source>{answer}: {commitment}</source>
        <translation>{answer}&#xa0;: {commitment}</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n&#xa0;renseignement</numerusform>
            <numerusform>%n&#xa0;renseignements</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups made until now still hold it: they go by {day} at the latest. Documents that you saved are not in the power of the program.</source>
        <translation>Les sauvegardes faites jusqu’ici contiennent encore ces renseignements&#xa0;: elles disparaissent au plus tard le {day}. Le programme n’a aucun pouvoir sur les documents que vous avez enregistrés.</translation>
    </message>
    <message>
        <source>Destroy what is ticked</source>
        <translation>Exécuter ce qui est coché</translation>
    </message>
    <message>
        <source>Destroying</source>
        <translation>Destruction</translation>
    </message>
    <message>
        <source>Something else is still being done: wait until it has ended.</source>
        <translation>Un autre travail est en cours&#xa0;: attendez qu’il soit terminé.</translation>
    </message>
    <message>
        <source>This cannot be undone, and no backup is made before.</source>
        <translation>Cela ne s’annule pas, et aucune sauvegarde n’est faite avant.</translation>
    </message>
    <message>
        <source>Untick what you keep: it will be proposed again at the next review.</source>
        <translation>Décochez ce que vous gardez&#xa0;: la prochaine revue le proposera de nouveau.</translation>
    </message>
    <message>
        <source>What is depersonalised still counts in rates and totals, and names nobody.</source>
        <translation>Ce qui est dépersonnalisé compte encore dans les taux et les totaux, et ne nomme personne.</translation>
    </message>
    <message>
        <source>What is due by the rules</source>
        <translation>Ce qui est échu selon les règles</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>{kind}: {disposal}</source>
        <translation>{kind}&#xa0;: {disposal}</translation>
    </message>
</context>
<context>
    <name>RhythmFields</name>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation>Première rencontre</translation>
    </message>
    <message>
        <source>One per line.</source>
        <translation>Une par ligne.</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Type the dates, one per line.</source>
        <translation>Entrez les dates, une par ligne.</translation>
    </message>
    <message>
        <source>Type the first and the last date, such as {example}.</source>
        <translation>Entrez la première et la dernière date, par exemple {example}.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>{text} is not a date: correct it.</source>
        <translation>{text} n’est pas une date&#xa0;: corrigez-la.</translation>
    </message>
</context>
<context>
    <name>RichText</name>
    <message>
        <source>A table holds {columns} columns and {cells} cells at most: split it, or keep it in a spreadsheet.</source>
        <translation>Un tableau compte au plus {columns} colonnes et {cells} cellules&#xa0;: divisez-le, ou gardez-le dans un tableur.</translation>
    </message>
    <message>
        <source>Lists go {levels} levels deep at most.</source>
        <translation>Les listes ont au plus {levels} niveaux.</translation>
    </message>
    <message>
        <source>This text is too large for one note: split it into several notes.</source>
        <translation>Ce texte est trop volumineux pour une seule note&#xa0;: divisez-le en plusieurs notes.</translation>
    </message>
    <message>
        <source>What you paste is too long for a note: paste it in several parts.</source>
        <translation>Ce que vous collez est trop long pour une note&#xa0;: collez-le en plusieurs fois.</translation>
    </message>
</context>
<context>
    <name>RiskHelper</name>
    <message>
        <source>How likely is that?</source>
        <translation>Est-ce probable?</translation>
    </message>
    <message>
        <source>How sensitive is the information?</source>
        <translation>Les renseignements sont-ils sensibles?</translation>
    </message>
    <message>
        <source>What harm could be done with it?</source>
        <translation>Quel mal pourrait-on faire avec?</translation>
    </message>
    <message>
        <source>Write these elements</source>
        <translation>Inscrire ces éléments</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Co-facilitator</source>
        <translation>Coanimation</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Accompagnement</translation>
    </message>
    <message>
        <source>Local pilot</source>
        <translation>Pilotage local</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Researcher</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Resource person</source>
        <translation>Personne-ressource</translation>
    </message>
</context>
<context>
    <name>RoleOfTheDay</name>
    <message>
        <source>Facilitation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Focus on needs</source>
        <translation>Cap sur les besoins</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>Norms</source>
        <translation>Normes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
</context>
<context>
    <name>RolesCard</name>
    <message>
        <source>Assign in turn</source>
        <translation>Attribuer à tour de rôle</translation>
    </message>
    <message>
        <source>Member or name</source>
        <translation>Membre ou nom</translation>
    </message>
    <message>
        <source>Roles of the day</source>
        <translation>Rôles du jour</translation>
    </message>
    <message>
        <source>role of the day: {role}</source>
        <translation>rôle du jour&#xa0;: {role}</translation>
    </message>
    <message>
        <source>roles of the day</source>
        <translation>rôles du jour</translation>
    </message>
    <message>
        <source>{name}?</source>
        <comment>whose turn it would be</comment>
        <translation>{name}?</translation>
    </message>
</context>
<context>
    <name>RoomPanel</name>
    <message>
        <source>Every item has been treated.</source>
        <translation>Tous les points ont été traités.</translation>
    </message>
    <message>
        <source>Next: {title} ({length})</source>
        <translation>Ensuite&#xa0;: {title} ({length})</translation>
    </message>
    <message>
        <source>Our norms</source>
        <translation>Nos normes</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>temps prévu</translation>
    </message>
</context>
<context>
    <name>RoomWindow</name>
    <message>
        <source>Room view</source>
        <translation>Vue salle</translation>
    </message>
</context>
<context>
    <name>RuleSheet</name>
    <message>
        <source>A text names people in ways that no program sees: it is destroyed whole.</source>
        <translation>Un texte nomme des personnes d’une façon qu’aucun programme ne voit&#xa0;: il est détruit en entier.</translation>
    </message>
    <message>
        <source>After the end of the school year of the record, on 30 June.</source>
        <translation>Après la fin de l’année scolaire du renseignement, le 30 juin.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Depersonalised, they still count in rates and totals. Destroyed, the years concerned have no figures any more.</source>
        <translation>Dépersonnalisés, ils comptent encore dans les taux et les totaux. Détruits, les années visées n’ont plus de chiffres.</translation>
    </message>
    <message>
        <source>Propose these records at the review</source>
        <translation>Proposer ces renseignements à la revue</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>The number of the rule in the calendar, or the text of law.</source>
        <translation>Le numéro de la règle au calendrier, ou le texte de loi.</translation>
    </message>
    <message>
        <source>The retention calendar of your body sets the delay: the program invents none, and destroys nothing by itself.</source>
        <translation>Le calendrier de conservation de votre organisme fixe le délai&#xa0;: le programme n’en invente aucun et ne détruit rien de lui-même.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>retention rule</source>
        <translation>règle de conservation</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n&#xa0;an</numerusform>
            <numerusform>%n&#xa0;ans</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>How long records are kept</source>
        <translation>Durée de conservation</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Only what a text sets is on. For the rest, type the delay of your body’s calendar and the number of its rule.</source>
        <translation>N’est en vigueur que ce qu’un texte fixe. Pour le reste, inscrivez le délai du calendrier de votre organisme et le numéro de sa règle.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Renseignements</translation>
    </message>
    <message>
        <source>Rules of retention</source>
        <translation>Règles de conservation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>to be set</source>
        <translation>à fixer</translation>
    </message>
</context>
<context>
    <name>SchoolCalendar</name>
    <message numerus="yes">
        <source>%n conditional day(s)</source>
        <translation>
            <numerusform>%n journée conditionnelle</numerusform>
            <numerusform>%n journées conditionnelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of break</source>
        <translation>
            <numerusform>%n jour de relâche</numerusform>
            <numerusform>%n jours de relâche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holiday(s)</source>
        <translation>
            <numerusform>%n jour férié</numerusform>
            <numerusform>%n jours fériés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pedagogical day(s)</source>
        <translation>
            <numerusform>%n journée pédagogique</numerusform>
            <numerusform>%n journées pédagogiques</numerusform>
        </translation>
    </message>
    <message>
        <source>P B H C S</source>
        <comment>one letter each: pedagogical day, break, holiday, conditional day, statutory day</comment>
        <translation>P R F C L</translation>
    </message>
    <message>
        <source>school day</source>
        <translation>jour de classe</translation>
    </message>
    <message>
        <source>statutory day: {name}</source>
        <translation>jour férié légal&#xa0;: {name}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>fin de semaine</translation>
    </message>
</context>
<context>
    <name>SchoolCalendarSheet</name>
    <message numerus="yes">
        <source>%n school day(s) left from August 25 to June 23.</source>
        <translation>
            <numerusform>Il reste %n jour de classe du 25&#xa0;août au 23&#xa0;juin.</numerusform>
            <numerusform>Il reste %n jours de classe du 25&#xa0;août au 23&#xa0;juin.</numerusform>
        </translation>
    </message>
    <message>
        <source>All communities</source>
        <translation>Toutes les communautés</translation>
    </message>
    <message>
        <source>Click or drag to paint, again to clear. By keyboard: arrows, Shift and arrows, Space, and the letters.</source>
        <translation>Cliquez ou glissez pour marquer, de nouveau pour effacer. Au clavier&#xa0;: flèches, Maj et flèches, Espace, et les lettres.</translation>
    </message>
    <message>
        <source>Copy from last year…</source>
        <translation>Copier de l’an dernier…</translation>
    </message>
    <message>
        <source>Days of the school year</source>
        <translation>Jours de l’année scolaire</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>No day is painted yet.</source>
        <translation>Aucun jour n’est marqué pour l’instant.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>School calendar</source>
        <translation>Calendrier scolaire</translation>
    </message>
    <message>
        <source>The Régime pédagogique asks for at least {least} (s. 16).</source>
        <translation>Le Régime pédagogique en demande au moins {least} (art.&#xa0;16).</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Whose calendar</source>
        <translation>Calendrier de</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Année suivante</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Année précédente</translation>
    </message>
    <message>
        <source>cleared days off</source>
        <translation>effacement de jours de congé</translation>
    </message>
    <message>
        <source>named days off</source>
        <translation>nom de jours de congé</translation>
    </message>
    <message>
        <source>painted days off</source>
        <translation>marquage de jours de congé</translation>
    </message>
</context>
<context>
    <name>ScopeSheet</name>
    <message>
        <source>All meetings to come</source>
        <translation>Toutes les rencontres à venir</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Past meetings stay as they were. Those that are over, and those that were changed separately, are left alone.</source>
        <translation>Les rencontres passées restent telles quelles. Celles qui ont eu lieu ou sont annulées, et celles qui ont été modifiées à part, restent inchangées.</translation>
    </message>
    <message>
        <source>The meetings before keep their rule. Those that are over, and those that were changed separately, are left alone.</source>
        <translation>Les rencontres précédentes gardent leur règle. Celles qui ont eu lieu ou sont annulées, et celles qui ont été modifiées à part, restent inchangées.</translation>
    </message>
    <message>
        <source>The series keeps its rule; this meeting will differ from it.</source>
        <translation>La série garde sa règle; cette rencontre s’en distinguera.</translation>
    </message>
    <message>
        <source>This meeting belongs to a series</source>
        <translation>Cette rencontre fait partie d’une série</translation>
    </message>
    <message>
        <source>This meeting only</source>
        <translation>Cette rencontre seulement</translation>
    </message>
    <message>
        <source>This one and the following</source>
        <translation>Celle-ci et les suivantes</translation>
    </message>
    <message>
        <source>What happens to each meeting</source>
        <translation>Effet sur chaque rencontre</translation>
    </message>
    <message>
        <source>Which meetings does the change concern?</source>
        <translation>Quelles rencontres le changement concerne-t-il?</translation>
    </message>
</context>
<context>
    <name>ScriptBox</name>
    <message>
        <source>Facilitator’s script</source>
        <translation>Script d’animation</translation>
    </message>
    <message>
        <source>For you alone: it is in no document and on no screen of the room.</source>
        <translation>Pour vous seulement&#xa0;: il n’apparaît dans aucun document ni sur l’écran de la salle.</translation>
    </message>
    <message>
        <source>What you say, ask and do at this point</source>
        <translation>Ce que vous dites, demandez et faites à ce point</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search or act</source>
        <translation>Rechercher ou agir</translation>
    </message>
    <message>
        <source>Search or act…</source>
        <translation>Rechercher ou agir…</translation>
    </message>
</context>
<context>
    <name>SecondPlace</name>
    <message>
        <source>The second place for backups is not there now. Plug the stick in, or choose another folder in the settings; backups on this computer go on.</source>
        <translation>Le second emplacement des sauvegardes n’est pas là pour le moment. Branchez la clé, ou choisissez un autre dossier dans les réglages; les sauvegardes sur cet ordinateur continuent.</translation>
    </message>
    <message>
        <source>This folder is in the data folder: what takes one takes the other. Choose a stick, or a folder that is synchronised.</source>
        <translation>Ce dossier est dans celui des données&#xa0;: ce qui emporte l’un emporte l’autre. Choisissez une clé, ou un dossier synchronisé.</translation>
    </message>
    <message>
        <source>Your data has no password yet, so its backups must not leave this computer: whoever finds them would read everything. Protect the data with a password first.</source>
        <translation>Vos données n’ont pas encore de mot de passe; leurs sauvegardes ne doivent donc pas quitter cet ordinateur&#xa0;: quiconque les trouve lirait tout. Protégez d’abord les données par un mot de passe.</translation>
    </message>
</context>
<context>
    <name>SecondPlacePanel</name>
    <message numerus="yes">
        <source>%n copy(ies) there; the newest is of {moment}.</source>
        <translation>
            <numerusform>%n copie s’y trouve, faite le {moment}.</numerusform>
            <numerusform>%n copies s’y trouvent; la dernière est du {moment}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A stick or a folder that is synchronised, for the day when this computer is lost. Only finished, encrypted backups go there, each read back after it was written; the last ten stay.</source>
        <translation>Une clé ou un dossier synchronisé, pour le jour où cet ordinateur serait perdu. Seules des sauvegardes terminées et chiffrées y vont, chacune relue après son écriture; les dix dernières restent.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Copier maintenant</translation>
    </message>
    <message>
        <source>Copy to the second place</source>
        <translation>Copie au second emplacement</translation>
    </message>
    <message>
        <source>No copy is there yet.</source>
        <translation>Aucune copie n’y est encore.</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Aucun second emplacement</translation>
    </message>
    <message>
        <source>Second place for backups</source>
        <translation>Second emplacement des sauvegardes</translation>
    </message>
</context>
<context>
    <name>SelfCheck</name>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message numerus="yes">
        <source>%n chosen date(s)</source>
        <translation>
            <numerusform>%n date choisie</numerusform>
            <numerusform>%n dates choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clashing</source>
        <translation>
            <numerusform>%n en conflit</numerusform>
            <numerusform>%n en conflit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n laissée de côté</numerusform>
            <numerusform>%n laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n rencontre</numerusform>
            <numerusform>%n rencontres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) of the series moved.</source>
        <translation>
            <numerusform>%n rencontre de la série déplacée.</numerusform>
            <numerusform>%n rencontres de la série déplacées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) planned: {community}.</source>
        <translation>
            <numerusform>%n rencontre planifiée&#xa0;: {community}.</numerusform>
            <numerusform>%n rencontres planifiées&#xa0;: {community}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n déplacée</numerusform>
            <numerusform>%n déplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Also the following</source>
        <translation>Aussi les suivantes</translation>
    </message>
    <message>
        <source>Attendance has been taken</source>
        <translation>Les présences ont été prises</translation>
    </message>
    <message>
        <source>By months, same date</source>
        <translation>Par mois, même date</translation>
    </message>
    <message>
        <source>By months, same weekday</source>
        <translation>Par mois, même jour</translation>
    </message>
    <message>
        <source>By weeks</source>
        <translation>Par semaines</translation>
    </message>
    <message>
        <source>Changed separately</source>
        <translation>Modifiée à part</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Clash</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Dates that I choose</source>
        <translation>Dates que je choisis</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Congé</translation>
    </message>
    <message>
        <source>Do not meet</source>
        <translation>Ne pas tenir de rencontre</translation>
    </message>
    <message>
        <source>Earlier months have no such day: change the following meetings.</source>
        <translation>Ce jour n’a pas d’équivalent dans les mois précédents&#xa0;: modifiez seulement les rencontres suivantes.</translation>
    </message>
    <message>
        <source>Its day has passed</source>
        <translation>Sa date est passée</translation>
    </message>
    <message>
        <source>Its new day is off: {reason}</source>
        <translation>Sa nouvelle date est en congé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Kept, because they hold work: {days}.</source>
        <translation>Conservées, car du travail y est consigné&#xa0;: {days}.</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Inchangée</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissée de côté</translation>
    </message>
    <message>
        <source>Meet all the same</source>
        <translation>Tenir la rencontre quand même</translation>
    </message>
    <message>
        <source>Meet on the next open day</source>
        <translation>Reporter au prochain jour ouvert</translation>
    </message>
    <message>
        <source>Meet on the open day before</source>
        <translation>Devancer au jour ouvert précédent</translation>
    </message>
    <message>
        <source>Meet the next week</source>
        <translation>Reporter à la semaine suivante</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacée</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ajoutée</translation>
    </message>
    <message>
        <source>No day is left for a meeting: change the dates or the rule.</source>
        <translation>Aucun jour ne reste pour une rencontre&#xa0;: changez les dates ou la règle.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>That adds no meeting: choose a later day, after {day}.</source>
        <translation>Cela n’ajoute aucune rencontre&#xa0;: choisissez une date plus tardive que le {day}.</translation>
    </message>
    <message>
        <source>The series and its meetings to come are changed.</source>
        <translation>La série et ses rencontres à venir sont modifiées.</translation>
    </message>
    <message>
        <source>The series goes on until {day}: choose a later day.</source>
        <translation>La série va jusqu’au {day}&#xa0;: choisissez une date plus tardive.</translation>
    </message>
    <message numerus="yes">
        <source>The series is ended: %n meeting(s) removed.</source>
        <translation>
            <numerusform>La série est terminée&#xa0;: %n rencontre retirée.</numerusform>
            <numerusform>La série est terminée&#xa0;: %n rencontres retirées.</numerusform>
        </translation>
    </message>
    <message>
        <source>This community already meets that day</source>
        <translation>Cette communauté se réunit déjà ce jour-là</translation>
    </message>
    <message>
        <source>This meeting belongs to no series: it was planned on its own.</source>
        <translation>Cette rencontre ne fait partie d’aucune série&#xa0;: elle a été planifiée à part.</translation>
    </message>
    <message>
        <source>You left this date out</source>
        <translation>Vous avez laissé cette date de côté</translation>
    </message>
    <message>
        <source>an agenda</source>
        <translation>un ordre du jour</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>des présences</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>des engagements</translation>
    </message>
    <message>
        <source>day {day}</source>
        <comment>of each month</comment>
        <translation>le {day}</translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>tous les %n mois</numerusform>
            <numerusform>tous les %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>toutes les %n semaines</numerusform>
            <numerusform>toutes les %n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>every week, on {weekday}</source>
        <translation>chaque semaine, le {weekday}</translation>
    </message>
    <message>
        <source>instead of {day}</source>
        <translation>au lieu du {day}</translation>
    </message>
    <message>
        <source>instead of {day}: {reason}</source>
        <translation>au lieu du {day}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>un compte rendu</translation>
    </message>
    <message>
        <source>moved meetings</source>
        <translation>déplacement de rencontres</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>des notes</translation>
    </message>
    <message>
        <source>releases</source>
        <translation>des libérations</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>des réponses</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>des rôles</translation>
    </message>
    <message>
        <source>the last {weekday}</source>
        <translation>le dernier {weekday}</translation>
    </message>
    <message>
        <source>the {first}</source>
        <comment>of each month</comment>
        <translation>le {first}</translation>
    </message>
    <message>
        <source>the {nth} {weekday}</source>
        <comment>the 2nd Tuesday</comment>
        <translation>le {nth} {weekday}</translation>
    </message>
    <message>
        <source>{day} of each month</source>
        <comment>the 2nd Tuesday</comment>
        <translation>{day} de chaque mois</translation>
    </message>
    <message>
        <source>{day}, {rhythm}</source>
        <comment>the 2nd Tuesday, every 2 months</comment>
        <translation>{day}, {rhythm}</translation>
    </message>
    <message>
        <source>{rhythm}, on {weekday}</source>
        <translation>{rhythm}, le {weekday}</translation>
    </message>
    <message>
        <source>{rhythm}, {hours}, from {first} to {last}.</source>
        <translation>{rhythm}, {hours}, du {first} au {last}.</translation>
    </message>
</context>
<context>
    <name>SeriesLine</name>
    <message>
        <source>Change the series…</source>
        <translation>Modifier la série…</translation>
    </message>
    <message>
        <source>End the series…</source>
        <translation>Terminer la série…</translation>
    </message>
    <message>
        <source>Series: {rhythm}</source>
        <translation>Série&#xa0;: {rhythm}</translation>
    </message>
</context>
<context>
    <name>SeriesMeetingSheet</name>
    <message numerus="yes">
        <source>%n meeting(s) of the series changed.</source>
        <translation>
            <numerusform>%n rencontre de la série modifiée.</numerusform>
            <numerusform>%n rencontres de la série modifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>changed meetings</source>
        <translation>modification de rencontres</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Certificates were issued for it, so it stays: those who hold one may ask about it.</source>
        <translation>Des attestations ont été délivrées à son sujet&#xa0;: elle doit donc rester.</translation>
    </message>
    <message>
        <source>This no longer exists: it was deleted in the meantime.</source>
        <translation>Cet élément n’existe plus&#xa0;: il a été supprimé entre-temps.</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>As documents name you.</source>
        <translation>Tel que les documents l’affichent.</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Choisissez un nouveau mot de passe</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>Choisissez un mot de passe</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Do without a password…</source>
        <translation>Se passer de mot de passe…</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Go on without a password</source>
        <translation>Continuer sans mot de passe</translation>
    </message>
    <message>
        <source>I understand: whoever takes this computer can read everything.</source>
        <translation>Je comprends&#xa0;: quiconque prend cet ordinateur peut tout lire.</translation>
    </message>
    <message>
        <source>It encrypts your data: a lost or stolen computer gives nothing away.</source>
        <translation>Il chiffre vos données&#xa0;: un ordinateur perdu ou volé ne livre rien.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Look at a sample year</source>
        <translation>Voir une année d’exemple</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Protect your data</source>
        <translation>Protégez vos données</translation>
    </message>
    <message>
        <source>The notebook of those who coach communities. Everything stays on this computer; nothing goes to a network.</source>
        <translation>Le carnet des personnes qui accompagnent des communautés. Tout reste sur cet ordinateur; rien ne va sur un réseau.</translation>
    </message>
    <message>
        <source>The notes are about named colleagues. Without a password they are readable by whoever finds or borrows this computer. Your choice is kept with its date.</source>
        <translation>Les notes portent sur des collègues nommément. Sans mot de passe, quiconque trouve ou emprunte cet ordinateur peut les lire. Votre choix est consigné avec sa date.</translation>
    </message>
    <message>
        <source>The recovery key opened your data. The former password opens it no more.</source>
        <translation>La clé de récupération a ouvert vos données. L’ancien mot de passe ne les ouvrira plus.</translation>
    </message>
    <message>
        <source>Welcome to Carnet CAR</source>
        <translation>Bienvenue dans Carnet CAR</translation>
    </message>
    <message>
        <source>Without a password?</source>
        <translation>Sans mot de passe?</translation>
    </message>
    <message>
        <source>Without the password, this key alone opens the data: nobody else has it. Keep it on paper, away from this computer.</source>
        <translation>Sans le mot de passe, seule cette clé ouvre les données&#xa0;: personne d’autre ne l’a. Gardez-la sur papier, loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>Your data is not encrypted yet. Choose a password: the data and its backups are encrypted now, and nothing is lost.</source>
        <translation>Vos données ne sont pas encore chiffrées. Choisissez un mot de passe&#xa0;: les données et leurs sauvegardes seront chiffrées, et rien ne sera perdu.</translation>
    </message>
    <message>
        <source>Your emergency kit</source>
        <translation>Votre trousse d’urgence</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>All your work is in this folder on this computer, nowhere else.</source>
        <translation>Tout votre travail se trouve dans ce dossier, sur cet ordinateur, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Export all the data…</source>
        <translation>Exporter toutes les données…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Alt and the underlined letter</source>
        <translation>Alt et la lettre soulignée</translation>
    </message>
    <message>
        <source>Another day or month</source>
        <translation>Autre jour ou autre mois</translation>
    </message>
    <message>
        <source>Another day or week</source>
        <translation>Autre jour ou autre semaine</translation>
    </message>
    <message>
        <source>Another half-hour, meeting or day</source>
        <translation>Autre demi-heure, rencontre ou journée</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Bold, italic, link</source>
        <translation>Gras, italique, lien</translation>
    </message>
    <message>
        <source>Calendar, by month</source>
        <translation>Calendrier, par mois</translation>
    </message>
    <message>
        <source>Calendar, by week</source>
        <translation>Calendrier, par semaine</translation>
    </message>
    <message>
        <source>Calendar, school year</source>
        <translation>Calendrier, année scolaire</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the room view</source>
        <translation>Fermer la vue salle</translation>
    </message>
    <message>
        <source>Ctrl+Shift+↑, Ctrl+Shift+↓</source>
        <translation>Ctrl+Maj+↑, Ctrl+Maj+↓</translation>
    </message>
    <message>
        <source>End 15 minutes earlier or later</source>
        <translation>Terminer 15&#xa0;minutes plus tôt ou plus tard</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>First day, last day</source>
        <translation>Premier jour, dernier jour</translation>
    </message>
    <message>
        <source>Go to the person found</source>
        <translation>Aller à la personne trouvée</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <source>Keep an item for later</source>
        <translation>Mettre un point en attente</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Mark the selected person</source>
        <translation>Marquer la personne choisie</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menus</translation>
    </message>
    <message>
        <source>Month before, month after</source>
        <translation>Mois précédent, mois suivant</translation>
    </message>
    <message>
        <source>Move an entry in or out; next cell</source>
        <translation>Décaler un élément de liste; cellule suivante</translation>
    </message>
    <message>
        <source>Move an item of the agenda</source>
        <translation>Déplacer un point</translation>
    </message>
    <message>
        <source>Move by 15 minutes or by a day</source>
        <translation>Déplacer de 15&#xa0;minutes ou d’un jour</translation>
    </message>
    <message>
        <source>Move the meeting by a day or by a week</source>
        <translation>Déplacer la rencontre d’un jour ou d’une semaine</translation>
    </message>
    <message>
        <source>Next field from inside a list or a table</source>
        <translation>Champ suivant, depuis une liste ou un tableau</translation>
    </message>
    <message>
        <source>Next field, previous field</source>
        <translation>Champ suivant, champ précédent</translation>
    </message>
    <message>
        <source>Note, decision, commitment, question, success, private</source>
        <translation>Note, décision, engagement, question, bon coup, privé</translation>
    </message>
    <message>
        <source>Open the selected row</source>
        <translation>Ouvrir la ligne sélectionnée</translation>
    </message>
    <message>
        <source>P L R E A</source>
        <translation>P R D E A</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page précédente, Page suivante</translation>
    </message>
    <message>
        <source>Plan a longer or shorter time</source>
        <translation>Planifier plus ou moins de temps</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>Saisie rapide</translation>
    </message>
    <message>
        <source>Room view</source>
        <translation>Vue salle</translation>
    </message>
    <message>
        <source>School year before, school year after</source>
        <translation>Année scolaire précédente, année scolaire suivante</translation>
    </message>
    <message>
        <source>Shift+↑, Shift+↓</source>
        <translation>Maj+↑, Maj+↓</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Start the selected item</source>
        <translation>Commencer le point sélectionné</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Text of a note</source>
        <translation>Texte d’une note</translation>
    </message>
    <message>
        <source>Title, list, numbered list, table</source>
        <translation>Titre, liste à puces, liste numérotée, tableau</translation>
    </message>
    <message>
        <source>Treated or not</source>
        <translation>Traité ou non</translation>
    </message>
    <message>
        <source>Week before, week after</source>
        <translation>Semaine précédente, semaine suivante</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>n, d, c, q, s, !</source>
        <comment>the letters of the quick entry</comment>
        <translation>p, d, e, q, b, !</translation>
    </message>
</context>
<context>
    <name>ShowingFiles</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message numerus="yes">
        <source>%n more: see the list</source>
        <translation>
            <numerusform>%n autre&#xa0;: voir la liste</numerusform>
            <numerusform>%n autres&#xa0;: voir la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Another moment…</source>
        <translation>Autre moment…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Annuler la rencontre…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Day off: {name}</source>
        <translation>Jour de congé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>No meeting that day.</source>
        <translation>Aucune rencontre ce jour-là.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Replanifier</translation>
    </message>
    <message>
        <source>Plan that day</source>
        <translation>Planifier ce jour-là</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation>Reporter…</translation>
    </message>
    <message>
        <source>{community}, meeting {number}</source>
        <translation>{community}, rencontre {number}</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
</context>
<context>
    <name>SignInSheet</name>
    <message>
        <source>Arrival</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Blank lines for guests</source>
        <translation>Lignes vides pour les personnes invitées</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Personnes invitées</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Milieu</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Feuille de présence</translation>
    </message>
    <message>
        <source>Sign-in sheet for the meeting of {date}</source>
        <translation>Feuille de présence de la rencontre du {date}</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>This information records who took part in the meeting and lets hours be certified. It is read by the coach and the responsible organisation. You may consult it and have it corrected.</source>
        <translation>Ces renseignements servent à consigner la participation à la rencontre et à attester les heures. Ils sont lus par la personne qui accompagne la communauté et par l’organisme responsable. Vous pouvez les consulter et les faire rectifier.</translation>
    </message>
</context>
<context>
    <name>SignedSheet</name>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Enter the signed sheet</source>
        <translation>Saisie de la feuille signée</translation>
    </message>
    <message>
        <source>In the order of the printed sheet. Enter: signed. A letter: {keys}. Down skips a line, Ctrl+Z takes a mark back.</source>
        <translation>Dans l’ordre de la feuille imprimée. Entrée&#xa0;: a signé. Une lettre&#xa0;: {keys}. La flèche vers le bas saute une ligne, Ctrl+Z reprend une marque.</translation>
    </message>
    <message>
        <source>Lines of the sheet</source>
        <translation>Lignes de la feuille</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Nobody is expected to sign.</source>
        <translation>Personne n’a à signer.</translation>
    </message>
    <message>
        <source>This letter is not for {name}.</source>
        <translation>Cette lettre ne convient pas à {name}.</translation>
    </message>
    <message>
        <source>attendance of {name}</source>
        <translation>présence de {name}</translation>
    </message>
    <message>
        <source>{entered} of {lines} lines entered</source>
        <translation>Lignes saisies&#xa0;: {entered} sur {lines}</translation>
    </message>
</context>
<context>
    <name>Slots</name>
    <message>
        <source>A meeting lasts from 1 minute to 12 hours.</source>
        <translation>Une rencontre dure de 1&#xa0;minute à 12&#xa0;heures.</translation>
    </message>
    <message>
        <source>Choose at least one weekday.</source>
        <translation>Choisissez au moins un jour de la semaine.</translation>
    </message>
    <message>
        <source>Search at most a year at a time: correct a date.</source>
        <translation>Cherchez dans une année au plus&#xa0;: corrigez une date.</translation>
    </message>
    <message>
        <source>The last day is before the first: correct it.</source>
        <translation>Le dernier jour précède le premier&#xa0;: corrigez-le.</translation>
    </message>
    <message>
        <source>The meeting does not fit between these two hours: widen them.</source>
        <translation>La rencontre ne tient pas entre ces deux heures&#xa0;: élargissez-les.</translation>
    </message>
    <message>
        <source>day off: {reason}</source>
        <translation>congé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>missing: {who}</source>
        <translation>empêchements&#xa0;: {who}</translation>
    </message>
    <message>
        <source>nobody known to be busy</source>
        <translation>aucun empêchement connu</translation>
    </message>
    <message>
        <source>usual day</source>
        <translation>jour habituel</translation>
    </message>
    <message>
        <source>usual day and hour</source>
        <translation>jour et heure habituels</translation>
    </message>
    <message>
        <source>usual hour</source>
        <translation>heure habituelle</translation>
    </message>
    <message>
        <source>you also meet {communities}</source>
        <translation>vous avez aussi une rencontre avec {communities}</translation>
    </message>
    <message>
        <source>{name} ({community})</source>
        <translation>{name} ({community})</translation>
    </message>
</context>
<context>
    <name>SlotsSheet</name>
    <message numerus="yes">
        <source>%n calendar(s) known; the others are assumed to be free</source>
        <translation>
            <numerusform>%n calendrier connu; on suppose les autres membres libres</numerusform>
            <numerusform>%n calendriers connus; on suppose les autres membres libres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar(s) without a person</source>
        <translation>
            <numerusform>%n calendrier sans personne</numerusform>
            <numerusform>%n calendriers sans personne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n absence</numerusform>
            <numerusform>%n absences</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a moment in the list.</source>
        <translation>Choisissez un moment dans la liste.</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Find a moment</source>
        <translation>Trouver un moment</translation>
    </message>
    <message>
        <source>Find another moment</source>
        <translation>Trouver un autre moment</translation>
    </message>
    <message>
        <source>Finding a moment</source>
        <translation>Recherche d’un moment</translation>
    </message>
    <message>
        <source>First when you are free, then fewest missing, then a day without a day off, then near the usual day and hour, then the earliest; one moment per half-day.</source>
        <translation>D’abord quand vous êtes libre, puis le moins d’absences, puis un jour sans congé, puis près du jour et de l’heure habituels, puis au plus tôt; un moment par demi-journée.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Moments found</source>
        <translation>Moments trouvés</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Déplacer ici</translation>
    </message>
    <message>
        <source>No moment fits: widen the hours or the dates.</source>
        <translation>Aucun moment ne convient&#xa0;: élargissez les heures ou les dates.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>nobody is missing</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>Planifier…</translation>
    </message>
    <message>
        <source>Reading the calendars</source>
        <translation>Lecture des calendriers</translation>
    </message>
    <message>
        <source>You are busy</source>
        <translation>Déjà une rencontre</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Entered by hand</source>
        <translation>Saisie à la main</translation>
    </message>
    <message>
        <source>Google Meet report</source>
        <translation>Rapport Google Meet</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Feuille de présence</translation>
    </message>
    <message>
        <source>Teams report</source>
        <translation>Rapport Teams</translation>
    </message>
    <message>
        <source>Zoom report</source>
        <translation>Rapport Zoom</translation>
    </message>
</context>
<context>
    <name>StartingPoints</name>
    <message>
        <source>Nothing is planned yet</source>
        <translation>Rien n’est encore prévu</translation>
    </message>
    <message>
        <source>Start from a template – everything in it can be changed – or type the items.</source>
        <translation>Partez d’un modèle – tout s’y modifie – ou tapez les points.</translation>
    </message>
    <message>
        <source>agenda from a template</source>
        <translation>ordre du jour à partir d’un modèle</translation>
    </message>
</context>
<context>
    <name>StateButton</name>
    <message>
        <source>Back to “planned”</source>
        <translation>Revenir à «&#xa0;planifiée&#xa0;»</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Annuler la rencontre…</translation>
    </message>
    <message>
        <source>Change the date, place, object…</source>
        <translation>Modifier la date, le lieu, l’objet…</translation>
    </message>
    <message>
        <source>Delete the meeting</source>
        <translation>Supprimer la rencontre</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation>Reporter…</translation>
    </message>
    <message>
        <source>Close the meeting…</source>
        <translation>Fermer la rencontre…</translation>
    </message>
    <message>
        <source>Export to a calendar (.ics)…</source>
        <translation>Exporter vers un calendrier (.ics)…</translation>
    </message>
    <message>
        <source>Reopen the meeting…</source>
        <translation>Rouvrir la rencontre…</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation>État&#xa0;: {state}</translation>
    </message>
    <message>
        <source>The meeting was held</source>
        <translation>La rencontre a eu lieu</translation>
    </message>
    <message>
        <source>The notice was sent</source>
        <translation>La convocation est envoyée</translation>
    </message>
    <message>
        <source>state of the meeting</source>
        <translation>état de la rencontre</translation>
    </message>
</context>
<context>
    <name>StateSheet</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Drop the commitment</source>
        <translation>Abandonner l’engagement</translation>
    </message>
    <message>
        <source>New due date</source>
        <translation>Nouvelle échéance</translation>
    </message>
    <message>
        <source>Postpone the commitment</source>
        <translation>Reporter l’engagement</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>state of a commitment</source>
        <translation>état d’un engagement</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Database not encrypted</source>
        <translation>Base non chiffrée</translation>
    </message>
    <message>
        <source>Encrypted database</source>
        <translation>Base de données chiffrée</translation>
    </message>
    <message>
        <source>Sample year, thrown away on closing</source>
        <translation>Année d’exemple, supprimée à la fermeture</translation>
    </message>
    <message>
        <source>School year {year}</source>
        <translation>Année scolaire {year}</translation>
    </message>
    <message>
        <source>✓ Saved at {time}</source>
        <translation>✓ Enregistré à {time}</translation>
    </message>
</context>
<context>
    <name>StatutoryDays</name>
    <message>
        <source>Canada Day</source>
        <translation>Fête du Canada</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Noël</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Veille de Noël</translation>
    </message>
    <message>
        <source>Day after Christmas</source>
        <translation>Lendemain de Noël</translation>
    </message>
    <message>
        <source>Day after New Year’s Day</source>
        <translation>Lendemain du jour de l’An</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Lundi de Pâques</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Vendredi saint</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Fête du Travail</translation>
    </message>
    <message>
        <source>National Patriots’ Day</source>
        <translation>Journée nationale des patriotes</translation>
    </message>
    <message>
        <source>New Year’s Day</source>
        <translation>Jour de l’An</translation>
    </message>
    <message>
        <source>New Year’s Eve</source>
        <translation>Veille du jour de l’An</translation>
    </message>
    <message>
        <source>Quebec’s National Holiday</source>
        <translation>Fête nationale du Québec</translation>
    </message>
    <message>
        <source>Thanksgiving</source>
        <translation>Action de grâces</translation>
    </message>
</context>
<context>
    <name>StayLine</name>
    <message>
        <source>Arrival</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Remove this arrival and departure (Alt+Delete)</source>
        <translation>Retirer cette arrivée et ce départ (Alt+Suppr)</translation>
    </message>
    <message>
        <source>{text} is not an hour: write it as {example}.</source>
        <translation>{text} n’est pas une heure&#xa0;: écrivez-la comme {example}.</translation>
    </message>
</context>
<context>
    <name>StaysEditor</name>
    <message>
        <source>Another arrival and departure: Alt+Insert</source>
        <translation>Une autre arrivée et un autre départ&#xa0;: Alt+Inser</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Came back after a break</source>
        <translation>Sortie, puis retour</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Départ</translation>
    </message>
</context>
<context>
    <name>StepsLine</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>Étape {number} de {count}&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>A backup is being restored, or that was cut short. Open the window of Carnet CAR: it goes on by itself and loses nothing.</source>
        <translation>Une restauration est en cours, ou elle a été interrompue. Ouvrez la fenêtre de Carnet CAR&#xa0;: elle la termine d’elle-même et ne perd rien.</translation>
    </message>
    <message>
        <source>Another window or program is using the data. Close it, then try again.</source>
        <translation>Une autre fenêtre ou un autre programme utilise les données. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing can be read of this file any more: the damage is where it says what it holds. Restore a backup.</source>
        <translation>Plus rien ne peut être lu de ce fichier&#xa0;: il est abîmé là où il dit ce qu’il contient. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The data changed in the meantime, so this can no longer be undone.</source>
        <translation>Les données ont changé entre-temps&#xa0;: ceci ne peut plus être annulé.</translation>
    </message>
    <message>
        <source>The data could not be prepared for this version of the program. It is as it was, and a copy is in “{backup}”. Go back to the earlier program, and report this.</source>
        <translation>Les données n’ont pas pu être préparées pour cette version du programme. Elles sont comme avant, et une copie se trouve dans «&#xa0;{backup}&#xa0;». Revenez au programme précédent et signalez ce problème.</translation>
    </message>
    <message>
        <source>The data could not be prepared for this version of the program. It is as it was: go back to the earlier program, and report this.</source>
        <translation>Les données n’ont pas pu être préparées pour cette version du programme. Elles sont intactes&#xa0;: revenez au programme précédent, et signalez le problème.</translation>
    </message>
    <message>
        <source>The data file cannot be opened. Check that its folder exists and that you may write to it.</source>
        <translation>Le fichier de données ne s’ouvre pas. Vérifiez que son dossier existe et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>The data file is damaged. Stop working in it and go back to a copy from the backups folder.</source>
        <translation>Le fichier de données est endommagé. Cessez d’y travailler et revenez à une copie du dossier «&#xa0;backups&#xa0;».</translation>
    </message>
    <message>
        <source>The data file is missing from its folder, but traces of it remain. Put the file back, or restore a backup.</source>
        <translation>Le fichier de données n’est plus dans son dossier, mais il en reste des traces. Remettez le fichier, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The data file is not encrypted, although this folder is protected by a password: another program replaced it. It was left untouched. Restore a backup.</source>
        <translation>Le fichier de données n’est pas chiffré, alors que ce dossier est protégé par un mot de passe&#xa0;: un autre programme l’a remplacé. Il n’a pas été touché. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The data file “{name}” is empty: the disk or another program emptied it. Replace it by a copy from the backups folder.</source>
        <translation>Le fichier de données «&#xa0;{name}&#xa0;» est vide&#xa0;: le disque ou un autre programme l’a vidé. Remplacez-le par une copie du dossier «&#xa0;backups&#xa0;».</translation>
    </message>
    <message>
        <source>The data file “{name}” is not encrypted, although this folder is protected by a password: another program replaced it. It was left untouched. Restore a backup.</source>
        <translation>Le fichier de données «&#xa0;{name}&#xa0;» n’est pas chiffré, alors que ce dossier est protégé par un mot de passe&#xa0;: un autre programme l’a remplacé. Il n’a pas été touché. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The data folder is read-only, so this was not saved. Allow writing to it, then try again.</source>
        <translation>Le dossier des données est en lecture seule&#xa0;: cette modification n’a pas été enregistrée. Permettez d’y écrire, puis réessayez.</translation>
    </message>
    <message>
        <source>The data is open for reading only, so nothing was changed. Close the window, mend what stood in the way, then start Carnet CAR again to write.</source>
        <translation>Les données sont ouvertes en lecture seule; rien n’a donc été modifié. Fermez la fenêtre, réglez ce qui empêchait d’écrire, puis relancez Carnet CAR.</translation>
    </message>
    <message>
        <source>The data is too large for one archive: copy the folder itself to an encrypted disk.</source>
        <translation>Les données sont trop volumineuses pour une archive&#xa0;: copiez le dossier lui-même sur un disque chiffré.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved is safe: free at least 100 MB, then try again.</source>
        <translation>Le disque est plein. Ce qui était enregistré est en sécurité&#xa0;: libérez au moins 100&#xa0;Mo, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk reports an error and this was not saved. Copy the data folder to another disk now.</source>
        <translation>Le disque signale une erreur&#xa0;: cette modification n’a pas été enregistrée. Copiez dès maintenant le dossier des données sur un autre disque.</translation>
    </message>
    <message>
        <source>The key file of this data is missing or damaged, so that no password opens it. Restore a backup: each has its own.</source>
        <translation>Le fichier de clés de ces données est absent ou abîmé; aucun mot de passe ne les ouvre. Restaurez une sauvegarde&#xa0;: chacune a le sien.</translation>
    </message>
    <message>
        <source>The newer Carnet CAR keeps things here that this one cannot show truly, so it does not open them even to read. Install the newer program; the data is untouched.</source>
        <translation>Le Carnet CAR plus récent garde ici des choses que celui-ci ne peut pas montrer fidèlement; il ne les ouvre donc pas, même en lecture. Installez le programme plus récent; les données sont intactes.</translation>
    </message>
    <message>
        <source>There is no file “{name}”: choose a backup.</source>
        <translation>Il n’y a pas de fichier «&#xa0;{name}&#xa0;»&#xa0;: choisissez une sauvegarde.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the data: it needs {needed}, and {free} is free. The data and the earlier backups are intact: free some space, then try again.</source>
        <translation>Il n’y a pas assez de place pour une copie des données&#xa0;: il faut {needed}, et il reste {free}. Les données et les sauvegardes antérieures sont intactes&#xa0;: libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>This backup is damaged: it was not restored, and the data is as it was. Choose another one.</source>
        <translation>Cette sauvegarde est endommagée&#xa0;: elle n’a pas été restaurée, et les données sont comme elles étaient. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This backup is protected by a password that is not the one of this data: type the password that was used when it was made.</source>
        <translation>Cette sauvegarde est protégée par un autre mot de passe que celui de ces données&#xa0;: saisissez le mot de passe qui servait quand elle a été faite.</translation>
    </message>
    <message>
        <source>This data is protected by a password. Open the window and type it, or give the command --password-file.</source>
        <translation>Ces données sont protégées par un mot de passe. Ouvrez la fenêtre et saisissez-le, ou donnez --password-file à la commande.</translation>
    </message>
    <message>
        <source>This data was last used by a newer Carnet CAR. Install the newer program; the data is untouched.</source>
        <translation>Ces données ont servi dans un Carnet CAR plus récent. Installez le programme plus récent; les données sont intactes.</translation>
    </message>
    <message>
        <source>This data was last used by a newer Carnet CAR: it is at version {theirs}, and this program ({program}) reads up to version {ours}. Install the newer program; the data is untouched.</source>
        <translation>Ces données ont servi dans un Carnet CAR plus récent&#xa0;: elles sont à la version {theirs}, et ce programme ({program}) lit jusqu’à la version {ours}. Installez le programme plus récent; les données sont intactes.</translation>
    </message>
    <message>
        <source>This file is not a Carnet CAR data file, or it is damaged. It was left untouched: restore a backup, or choose another file.</source>
        <translation>Ce fichier n’est pas un fichier de données de Carnet CAR, ou il est endommagé. Il n’a pas été modifié&#xa0;: restaurez une sauvegarde, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>This file is the data itself, not a backup: choose a backup.</source>
        <translation>Ce fichier est celui des données, et non une sauvegarde&#xa0;: choisissez une sauvegarde.</translation>
    </message>
    <message>
        <source>Too many files are open on this computer, and this was not done. Close other programs, then try again.</source>
        <translation>Trop de fichiers sont ouverts sur cet ordinateur, et rien n’a été fait. Fermez d’autres programmes, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>SubjectFields</name>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Tapez un nom</translation>
    </message>
    <message>
        <source>Type a name, or Down for the list</source>
        <translation>Un nom, ou ↓ pour la liste</translation>
    </message>
</context>
<context>
    <name>SubstituteState</name>
    <message>
        <source>No substitute needed</source>
        <translation>Sans suppléance</translation>
    </message>
    <message>
        <source>Substitute found</source>
        <translation>Suppléance trouvée</translation>
    </message>
    <message>
        <source>Substitute to find</source>
        <translation>Suppléance à trouver</translation>
    </message>
</context>
<context>
    <name>SummarySheet</name>
    <message numerus="yes">
        <source>%n document(s) written.</source>
        <translation>
            <numerusform>%n&#xa0;document produit.</numerusform>
            <numerusform>%n&#xa0;documents produits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left aside.</source>
        <translation>
            <numerusform>%n&#xa0;laissé de côté.</numerusform>
            <numerusform>%n&#xa0;laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not written.</source>
        <translation>
            <numerusform>%n&#xa0;non produit.</numerusform>
            <numerusform>%n&#xa0;non produits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Documents written</source>
        <translation>Documents produits</translation>
    </message>
    <message>
        <source>File, or why not</source>
        <translation>Fichier, ou pourquoi non</translation>
    </message>
    <message>
        <source>Left aside</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Non produit</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été produit.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>You stopped before the end: these documents were done until then.</source>
        <translation>Vous avez arrêté avant la fin&#xa0;: voici ce qui était fait jusque-là.</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
</context>
<context>
    <name>TagsButton</name>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n étiquette</numerusform>
            <numerusform>%n étiquettes</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>TellingSheet</name>
    <message numerus="yes">
        <source>%n person(s) to note.</source>
        <translation>
            <numerusform>%n personne à inscrire.</numerusform>
            <numerusform>%n personnes à inscrire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) told.</source>
        <translation>
            <numerusform>%n personne informée.</numerusform>
            <numerusform>%n personnes informées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Create a community first: nobody is there to be told.</source>
        <translation>Créez d’abord une communauté&#xa0;: il n’y a personne à informer.</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>Langue de l’avis</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>The members today</source>
        <translation>Les membres d’aujourd’hui</translation>
    </message>
    <message>
        <source>They read or heard the notice in force, and could ask questions.</source>
        <translation>Ces personnes ont lu ou entendu l’avis en vigueur et ont pu poser leurs questions.</translation>
    </message>
    <message>
        <source>Those at the meeting of {day}</source>
        <translation>Les personnes à la rencontre du {day}</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Avis remis le</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who was told?</source>
        <translation>Qui a été informé?</translation>
    </message>
    <message>
        <source>people told</source>
        <translation>avis de collecte remis</translation>
    </message>
    <message>
        <source>{name} (told on {day})</source>
        <translation>{name} (avis reçu le {day})</translation>
    </message>
</context>
<context>
    <name>TemplateMenu</name>
    <message>
        <source>agenda from a template</source>
        <translation>ordre du jour à partir d’un modèle</translation>
    </message>
</context>
<context>
    <name>TemplateSheet</name>
    <message>
        <source>Any community</source>
        <translation>Toutes les communautés</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Supprimer {name}</translation>
    </message>
    <message>
        <source>In place of {name}</source>
        <translation>À la place de {name}</translation>
    </message>
    <message>
        <source>Items, minutes, protocols, notes and scripts.</source>
        <translation>Points, minutes, protocoles, notes et scripts.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Keep this agenda as</source>
        <translation>Conserver cet ordre du jour comme</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Conçu pour</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the template {name}</source>
        <translation>Nom du modèle {name}</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>Restore the original of {name}</source>
        <translation>Rétablir l’original de {name}</translation>
    </message>
    <message>
        <source>Templates of agendas</source>
        <translation>Modèles d’ordre du jour</translation>
    </message>
    <message>
        <source>Templates you keep</source>
        <translation>Vos modèles</translation>
    </message>
    <message>
        <source>deleted template</source>
        <translation>suppression d’un modèle</translation>
    </message>
    <message>
        <source>name of a template</source>
        <translation>nom d’un modèle</translation>
    </message>
    <message>
        <source>template of an agenda</source>
        <translation>modèle d’ordre du jour</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Give the template a name.</source>
        <translation>Donnez un nom au modèle.</translation>
    </message>
    <message>
        <source>This agenda is empty: write its items before keeping it.</source>
        <translation>Cet ordre du jour est vide&#xa0;: écrivez-en les points avant de le conserver.</translation>
    </message>
</context>
<context>
    <name>Timer</name>
    <message>
        <source>An item takes at most 24 hours.</source>
        <translation>Un point dure au plus 24 heures.</translation>
    </message>
    <message>
        <source>No item has been started.</source>
        <translation>Aucun point n’est commencé.</translation>
    </message>
</context>
<context>
    <name>TimerCard</name>
    <message>
        <source>+ 5 min</source>
        <translation>+&#xa0;5&#xa0;min</translation>
    </message>
    <message>
        <source>Every item has been treated.</source>
        <translation>Tous les points ont été traités.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Point suivant</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Point précédent</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Room view</source>
        <translation>Vue salle</translation>
    </message>
    <message>
        <source>Start item {number}</source>
        <translation>Commencer le point&#xa0;{number}</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Minuteur</translation>
    </message>
    <message>
        <source>back to item {number}</source>
        <translation>retour au point&#xa0;{number}</translation>
    </message>
    <message>
        <source>end of item {number}</source>
        <translation>fin du point&#xa0;{number}</translation>
    </message>
    <message>
        <source>five minutes more for item {number}</source>
        <translation>cinq minutes de plus pour le point&#xa0;{number}</translation>
    </message>
    <message>
        <source>item {number} treated, item {next} started</source>
        <translation>passage du point {number} au point {next}</translation>
    </message>
    <message>
        <source>pause of the timer</source>
        <translation>pause du minuteur</translation>
    </message>
    <message>
        <source>start of item {number}</source>
        <translation>début du point&#xa0;{number}</translation>
    </message>
    <message>
        <source>timer resumed</source>
        <translation>reprise du minuteur</translation>
    </message>
</context>
<context>
    <name>TimerCommands</name>
    <message>
        <source>Five minutes more</source>
        <translation>Cinq minutes de plus</translation>
    </message>
    <message>
        <source>Next item, or start the first</source>
        <translation>Point suivant, ou commencer le premier</translation>
    </message>
    <message>
        <source>Pause or resume the timer</source>
        <translation>Mettre le minuteur en pause ou le reprendre</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Point précédent</translation>
    </message>
    <message>
        <source>Room view</source>
        <translation>Vue salle</translation>
    </message>
</context>
<context>
    <name>ToPlanCard</name>
    <message numerus="yes">
        <source>%n community(ies)</source>
        <translation>
            <numerusform>%n communauté</numerusform>
            <numerusform>%n communautés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more among the communities</source>
        <translation>
            <numerusform>%n autre parmi les communautés</numerusform>
            <numerusform>%n autres parmi les communautés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <translation>
            <numerusform>Toutes les %n semaines</numerusform>
            <numerusform>Toutes les %n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Toutes les semaines</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>To plan</source>
        <translation>À planifier</translation>
    </message>
    <message>
        <source>{rhythm}; last meeting on {last}, the next one by {due}</source>
        <translation>{rhythm}; dernière rencontre le {last}, prochaine au plus tard le {due}</translation>
    </message>
    <message>
        <source>{rhythm}; no meeting yet</source>
        <translation>{rhythm}; aucune rencontre pour l’instant</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message numerus="yes">
        <source>%n meeting(s) this week</source>
        <translation>
            <numerusform>%n rencontre cette semaine</numerusform>
            <numerusform>%n rencontres cette semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nouvelle rencontre</translation>
    </message>
    <message>
        <source>a quiet week</source>
        <translation>aucune rencontre cette semaine</translation>
    </message>
    <message>
        <source>{day} · three steps to begin</source>
        <translation>{day} · trois étapes pour commencer</translation>
    </message>
</context>
<context>
    <name>TypeList</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>No document matches this search.</source>
        <translation>Aucun document ne correspond à cette recherche.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search a document</source>
        <translation>Chercher un document</translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>This line has {count} characters; {longest} at most fit here.</source>
        <translation>Cette ligne compte {count} caractères; au plus {longest} entrent ici.</translation>
    </message>
    <message>
        <source>This text has more than {count} lines: split it into several notes.</source>
        <translation>Ce texte compte plus de {count} lignes&#xa0;: répartissez-le en plusieurs notes.</translation>
    </message>
    <message>
        <source>This text is longer than {size}: split it into several notes.</source>
        <translation>Ce texte dépasse {size}&#xa0;: répartissez-le en plusieurs notes.</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Other things were done since: go back with Edit, Undo.</source>
        <translation>D’autres actions ont suivi&#xa0;: revenez en arrière avec Édition, Annuler.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>UnfinishedCard</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Commitment: {what} (due {day})</source>
        <translation>Engagement&#xa0;: {what} (échéance&#xa0;: {day})</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Nothing waits: every meeting has its attendance and minutes.</source>
        <translation>Rien n’attend&#xa0;: chaque rencontre a ses présences et son compte rendu.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Review and close</source>
        <translation>Relire et fermer</translation>
    </message>
    <message>
        <source>Take attendance</source>
        <translation>Prendre les présences</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>À terminer</translation>
    </message>
    <message>
        <source>{community} – meeting of {day}</source>
        <translation>{community} – rencontre du {day}</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Carnet CAR is locked</source>
        <translation>Carnet CAR est verrouillé</translation>
    </message>
    <message>
        <source>Do not ask again on this computer and this account</source>
        <translation>Ne plus demander sur cet ordinateur et dans ce compte</translation>
    </message>
    <message>
        <source>I no longer know the password</source>
        <translation>Je ne sais plus le mot de passe</translation>
    </message>
    <message>
        <source>It is on the emergency kit that you printed. You then choose a new password.</source>
        <translation>Elle est sur la trousse d’urgence que vous avez imprimée. Vous choisirez ensuite un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Open with the recovery key</source>
        <translation>Ouvrir avec la clé de récupération</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>The nine groups of the emergency kit; capitals and dashes do not matter.</source>
        <translation>Les neuf groupes de la trousse d’urgence; majuscules et tirets sont sans importance.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n s</source>
        <translation>
            <numerusform>Réessayez dans %n&#xa0;s</numerusform>
            <numerusform>Réessayez dans %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Utiliser le mot de passe</translation>
    </message>
    <message>
        <source>Your data is encrypted on this computer.</source>
        <translation>Vos données sont chiffrées sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Commitments followed up</source>
        <translation>Retour sur les engagements</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>New commitments</source>
        <translation>Nouveaux engagements</translation>
    </message>
    <message>
        <source>Notes and decisions</source>
        <translation>Notes et décisions</translation>
    </message>
    <message>
        <source>Say in a few words why: the next version of the minutes says it.</source>
        <translation>Dites pourquoi en quelques mots&#xa0;: la prochaine version du compte rendu le dira.</translation>
    </message>
    <message>
        <source>These minutes have no version {number}.</source>
        <translation>Ce compte rendu n’a pas de version {number}.</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>présence non notée</translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <translation>{name}&#xa0;: {said}</translation>
    </message>
</context>
<context>
    <name>Visibility</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>Publiable</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privée</translation>
    </message>
    <message>
        <source>Private: the coach alone</source>
        <translation>Privée&#xa0;: pour l’accompagnement seulement</translation>
    </message>
    <message>
        <source>Publishable</source>
        <translation>Publiable</translation>
    </message>
    <message>
        <source>Service centre</source>
        <translation>Centre de services</translation>
    </message>
    <message>
        <source>Shared with the group</source>
        <translation>Partagée avec le groupe</translation>
    </message>
    <message>
        <source>Shared with the service centre</source>
        <translation>Partagée avec le centre de services</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message numerus="yes">
        <source>%n other meeting(s): see the list</source>
        <translation>
            <numerusform>%n autre rencontre&#xa0;: voir la liste</numerusform>
            <numerusform>%n autres rencontres&#xa0;: voir la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Now: {time}</source>
        <translation>Maintenant&#xa0;: {time}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message numerus="yes">
        <source>%n more in the calendar</source>
        <translation>
            <numerusform>%n autre au calendrier</numerusform>
            <numerusform>%n autres au calendrier</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>No meeting this week.</source>
        <translation>Aucune rencontre cette semaine.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
</context>
<context>
    <name>WhenFields</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Length: {duration}</source>
        <translation>Durée&#xa0;: {duration}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>The end is not after the start.</source>
        <translation>La fin ne suit pas le début.</translation>
    </message>
    <message>
        <source>Type a date, such as {example}.</source>
        <translation>Entrez une date, par exemple {example}.</translation>
    </message>
    <message>
        <source>Type an hour, such as {example}.</source>
        <translation>Entrez une heure, par exemple {example}.</translation>
    </message>
</context>
<context>
    <name>WholeExport</name>
    <message>
        <source>A text longer than a cell goes on in the sheet “{sheet}”, its parts in order.</source>
        <translation>Un texte plus long qu’une cellule se poursuit dans la feuille «&#xa0;{sheet}&#xa0;», ses parties dans l’ordre.</translation>
    </message>
    <message>
        <source>All the data is written as .json or .xlsx: end the name so.</source>
        <translation>Toutes les données s’exportent en .json ou en .xlsx&#xa0;: terminez le nom ainsi.</translation>
    </message>
    <message>
        <source>All the data of Carnet CAR</source>
        <translation>Toutes les données de Carnet CAR</translation>
    </message>
    <message>
        <source>Columns named “_id” give the “id” of a row of another sheet; moments of “updated_at” are in UTC.</source>
        <translation>Les colonnes en «&#xa0;_id&#xa0;» donnent l’«&#xa0;id&#xa0;» d’une ligne d’une autre feuille; les moments de «&#xa0;updated_at&#xa0;» sont en UTC.</translation>
    </message>
    <message>
        <source>Produced at {moment} (UTC), version {version}</source>
        <translation>Produit le {moment} (UTC), version {version}</translation>
    </message>
    <message>
        <source>This file is not encrypted and holds private notes: keep it as you keep the notebook.</source>
        <translation>Ce fichier n’est pas chiffré et contient des notes privées&#xa0;: gardez-le comme vous gardez le carnet.</translation>
    </message>
</context>
<context>
    <name>WishFields</name>
    <message>
        <source> min</source>
        <translation>&#xa0;min</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>In minutes</source>
        <translation>En minutes</translation>
    </message>
    <message>
        <source>Kept free before and after what people already have.</source>
        <translation>Temps laissé libre avant et après ce qui est déjà prévu.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>Pas après</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Pas avant</translation>
    </message>
    <message>
        <source>On which days</source>
        <translation>Quels jours</translation>
    </message>
    <message>
        <source>Tentative counts as busy</source>
        <translation>Un rendez-vous provisoire compte comme un empêchement</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Trajet</translation>
    </message>
    <message>
        <source>Type the two dates, such as {example}.</source>
        <translation>Entrez les deux dates, par exemple {example}.</translation>
    </message>
    <message>
        <source>Type the two hours, such as {example}.</source>
        <translation>Entrez les deux heures, par exemple {example}.</translation>
    </message>
</context>
<context>
    <name>WithdrawSheet</name>
    <message>
        <source>From that day, notes of this person stay out of what is published. Documents already given out are not called back.</source>
        <translation>À partir de ce jour, les notes de cette personne ne sont plus publiées. Les documents déjà remis ne sont pas rappelés.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Withdraw this consent?</source>
        <translation>Retirer ce consentement?</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Retiré le</translation>
    </message>
    <message>
        <source>consent withdrawn</source>
        <translation>consentement retiré</translation>
    </message>
</context>
<context>
    <name>WorkingSheet</name>
    <message>
        <source>Backup of the data</source>
        <translation>Sauvegarde des données</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>This agenda item belongs to another meeting.</source>
        <translation>Ce point appartient à l’ordre du jour d’une autre rencontre.</translation>
    </message>
    <message>
        <source>This meeting is closed: reopen it to change what it holds.</source>
        <translation>Cette rencontre est fermée&#xa0;: rouvrez-la pour modifier son contenu.</translation>
    </message>
</context>
<context>
    <name>YearGrid</name>
    <message>
        <source>no meeting</source>
        <translation>aucune rencontre</translation>
    </message>
    <message>
        <source>{count} · {hours}</source>
        <translation>{count} · {hours}</translation>
    </message>
</context>
<context>
    <name>YearList</name>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>No meeting this school year.</source>
        <translation>Aucune rencontre cette année scolaire.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>YearReview</name>
    <message numerus="yes">
        <source>%n private note(s) of the year, which stay with you.</source>
        <translation>
            <numerusform>%n note privée de l’année, qui reste avec vous.</numerusform>
            <numerusform>%n notes privées de l’année, qui restent avec vous.</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Appendix – Meetings behind the figures</source>
        <translation>Annexe – Rencontres derrière les chiffres</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Attendance over the year</source>
        <translation>Présence au fil de l’année</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>By organisation</source>
        <translation>Par organisation</translation>
    </message>
    <message>
        <source>Calendar of the next school year</source>
        <translation>Calendrier de la prochaine année scolaire</translation>
    </message>
    <message>
        <source>Cancelled or postponed</source>
        <translation>Annulées ou reportées</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Commitments made: {made}. Follow-through: {ratio}.</source>
        <translation>Engagements pris&#xa0;: {made}. Taux de suivi&#xa0;: {ratio}.</translation>
    </message>
    <message>
        <source>Commitments made: {made}. Kept: {kept} of {due} that came due ({ratio}), of which on time: {on_time}.</source>
        <translation>Engagements pris&#xa0;: {made}. Tenus&#xa0;: {kept} sur {due} arrivés à échéance ({ratio}), dont à temps&#xa0;: {on_time}.</translation>
    </message>
    <message>
        <source>Commitments made: {made}. None of them came due yet.</source>
        <translation>Engagements pris&#xa0;: {made}. Aucun n’est encore arrivé à échéance.</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonnés</translation>
    </message>
    <message>
        <source>Follow-through: commitments kept over those that came due, which are kept, dropped or late. Those still running count neither way.</source>
        <translation>Taux de suivi&#xa0;: engagements tenus sur ceux qui sont arrivés à échéance, c’est-à-dire tenus, abandonnés ou en retard. Ceux qui sont encore en cours ne comptent pas.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Hours are counted as they were attended, to the minute.</source>
        <translation>Les heures sont comptées telles qu’elles ont été suivies, à la minute.</translation>
    </message>
    <message>
        <source>Hours from {date}: {rule}</source>
        <translation>Heures à compter du {date}&#xa0;: {rule}</translation>
    </message>
    <message>
        <source>Hours of meeting</source>
        <translation>Heures de rencontre</translation>
    </message>
    <message>
        <source>Hours of people</source>
        <translation>Heures-personnes</translation>
    </message>
    <message>
        <source>How the figures are counted</source>
        <translation>Comment les chiffres sont comptés</translation>
    </message>
    <message>
        <source>January to June</source>
        <translation>Janvier à juin</translation>
    </message>
    <message>
        <source>July to December</source>
        <translation>Juillet à décembre</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenus</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Type de note</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Mean of the levels that the notes observed, where there are at least {fewest}. {levels}.</source>
        <translation>Moyenne des niveaux observés dans les notes, là où il y en a au moins&#xa0;{fewest}. {levels}.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>Rencontres tenues</translation>
    </message>
    <message>
        <source>Meetings held: {held}. Cancelled: {cancelled}; postponed: {postponed}; still to come: {coming}. Hours of meeting: {hours}.</source>
        <translation>Rencontres tenues&#xa0;: {held}. Annulées&#xa0;: {cancelled}; reportées&#xa0;: {postponed}; à venir&#xa0;: {coming}. Heures de rencontre&#xa0;: {hours}.</translation>
    </message>
    <message>
        <source>Meetings held: {held}. Hours of meeting: {hours}.</source>
        <translation>Rencontres tenues&#xa0;: {held}. Heures de rencontre&#xa0;: {hours}.</translation>
    </message>
    <message>
        <source>Meetings that said whether the norms were kept: {asked} of {held}. Kept: {kept}; partly kept: {partly}; not kept: {not_kept}.</source>
        <translation>Rencontres qui ont dit si les normes étaient tenues&#xa0;: {asked} sur {held}. Tenues&#xa0;: {kept}; en partie&#xa0;: {partly}; non tenues&#xa0;: {not_kept}.</translation>
    </message>
    <message>
        <source>Members during the year</source>
        <translation>Membres au cours de l’année</translation>
    </message>
    <message>
        <source>Members who accepted them: {accepted} of {members}.</source>
        <translation>Membres qui les ont acceptées&#xa0;: {accepted} sur {members}.</translation>
    </message>
    <message>
        <source>No commitment was made in this school year.</source>
        <translation>Aucun engagement n’a été pris cette année scolaire.</translation>
    </message>
    <message>
        <source>No dimension named</source>
        <translation>Sans dimension</translation>
    </message>
    <message>
        <source>No mandate was written.</source>
        <translation>Aucun mandat n’a été écrit.</translation>
    </message>
    <message>
        <source>No meeting is planned yet for the next school year.</source>
        <translation>Aucune rencontre n’est encore planifiée pour la prochaine année scolaire.</translation>
    </message>
    <message>
        <source>No meeting was held in this school year.</source>
        <translation>Aucune rencontre n’a été tenue cette année scolaire.</translation>
    </message>
    <message>
        <source>No norms were written.</source>
        <translation>Aucune norme n’a été écrite.</translation>
    </message>
    <message>
        <source>No note was shared in this school year.</source>
        <translation>Aucune note n’a été partagée cette année scolaire.</translation>
    </message>
    <message>
        <source>Nobody was released for a meeting of this school year.</source>
        <translation>Aucune libération pour les rencontres de cette année scolaire.</translation>
    </message>
    <message>
        <source>Norms</source>
        <translation>Normes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes by dimension</source>
        <translation>Notes par dimension</translation>
    </message>
    <message>
        <source>Notes of the year</source>
        <translation>Notes de l’année</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Observed levels by dimension</source>
        <translation>Niveaux observés par dimension</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisation not known</source>
        <translation>Organisation inconnue</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>People who came</source>
        <translation>Personnes venues</translation>
    </message>
    <message>
        <source>People who came at least once: {people}. Seats covered: {covered} of {expected} expected ({rate}). Hours of people: {hours}.</source>
        <translation>Personnes venues au moins une fois&#xa0;: {people}. Places occupées&#xa0;: {covered} sur {expected} attendues ({rate}). Heures-personnes&#xa0;: {hours}.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Practices tried and shared</source>
        <translation>Pratiques essayées et partagées</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Rate: seats covered over seats expected. Expected: each person who was a member on the day of the meeting, whatever their role; a person marked as not expected, a guest or an observer is not counted. Covered: those who came, wholly or not, or sent a delegate. A member without a mark counts as expected and not covered.</source>
        <translation>Taux&#xa0;: places occupées sur places attendues. Attendue&#xa0;: chaque personne qui était membre le jour de la rencontre, quel que soit son rôle; une personne non convoquée, invitée ou observatrice n’est pas comptée. Occupée&#xa0;: la personne est venue, en tout ou en partie, ou s’est fait représenter. Une personne membre dont la présence n’est pas notée compte comme attendue et absente.</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Libérations</translation>
    </message>
    <message>
        <source>Releases by budget</source>
        <translation>Libérations par budget</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Année scolaire</translation>
    </message>
    <message>
        <source>School year {year}</source>
        <translation>Année scolaire {year}</translation>
    </message>
    <message>
        <source>Seats covered</source>
        <translation>Places occupées</translation>
    </message>
    <message>
        <source>Seats expected</source>
        <translation>Places attendues</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Successes, levers and obstacles</source>
        <translation>Bons coups, leviers et obstacles</translation>
    </message>
    <message>
        <source>The facilitator’s scripts.</source>
        <translation>Les scripts d’animation.</translation>
    </message>
    <message>
        <source>The meetings that were held, community by community.</source>
        <translation>Les rencontres tenues, communauté par communauté.</translation>
    </message>
    <message>
        <source>The words of commitments and who took them on: they are counted only.</source>
        <translation>Le texte des engagements et qui les a pris&#xa0;: ils sont seulement comptés.</translation>
    </message>
    <message>
        <source>This information serves the coaching, never the evaluation of people.</source>
        <translation>Ces données servent l’accompagnement, jamais l’évaluation des personnes.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Usual place</source>
        <translation>Lieu habituel</translation>
    </message>
    <message>
        <source>What became of the commitments</source>
        <translation>Ce que sont devenus les engagements</translation>
    </message>
    <message>
        <source>Year review</source>
        <translation>Bilan annuel</translation>
    </message>
    <message>
        <source>Year review {year}, for the community, produced on {date}</source>
        <translation>Bilan annuel {year}, pour la communauté, produit le {date}</translation>
    </message>
    <message>
        <source>dimension: {name}</source>
        <translation>dimension&#xa0;: {name}</translation>
    </message>
    <message>
        <source>effect: {text}</source>
        <translation>effet&#xa0;: {text}</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>chaque semaine</translation>
    </message>
    <message>
        <source>every {count} weeks</source>
        <translation>toutes les {count}&#xa0;semaines</translation>
    </message>
    <message>
        <source>evidence: {text}</source>
        <translation>preuve&#xa0;: {text}</translation>
    </message>
    <message>
        <source>fewer than 5</source>
        <translation>moins de&#xa0;5</translation>
    </message>
    <message>
        <source>meeting of {day}</source>
        <translation>rencontre du {day}</translation>
    </message>
    <message>
        <source>next step: {text}</source>
        <translation>suite&#xa0;: {text}</translation>
    </message>
    <message>
        <source>observed level: {name} ({level} of 4)</source>
        <translation>niveau observé&#xa0;: {name} ({level} sur&#xa0;4)</translation>
    </message>
    <message>
        <source>shared by {name}</source>
        <translation>partagé par {name}</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>{held} of {planned}</source>
        <comment>meetings held of those planned</comment>
        <translation>{held} sur {planned}</translation>
    </message>
    <message>
        <source>{kind}.</source>
        <comment>the kind of a note, before its words</comment>
        <translation>{kind}.</translation>
    </message>
    <message>
        <source>{mode}: {count}</source>
        <translation>{mode}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{number}. {day}</source>
        <comment>a meeting: its number and its date</comment>
        <translation>{number}.&#xa0;{day}</translation>
    </message>
    <message>
        <source>{rate} ({covered} of {expected})</source>
        <translation>{rate} ({covered} sur {expected})</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>By community</source>
        <translation>Par communauté</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Lines of the school year</source>
        <translation>Lignes de l’année scolaire</translation>
    </message>
    <message>
        <source>School year by community</source>
        <translation>Année scolaire par communauté</translation>
    </message>
    <message>
        <source>School year by month</source>
        <translation>Année scolaire par mois</translation>
    </message>
</context>
<context>
    <name>_Period</name>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>One of the dates cannot be read: correct it.</source>
        <translation>Une des dates est illisible&#xa0;: corrigez-la.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>Still a member</source>
        <translation>Encore membre</translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
</context>
</TS>
