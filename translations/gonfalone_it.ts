<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT">
<context>
    <name>Core</name>
    <message>
        <source>  Paper: %1, %2 points, margins %3 mm</source>
        <translation>  Carta: %1, %2 punti, margini %3 mm</translation>
    </message>
    <message>
        <source>  claimed %1, admitted %2, advance %3: %4</source>
        <translation>  chiesto %1, ammesso %2, anticipo %3: %4</translation>
    </message>
    <message>
        <source>%1    serves %2 (%3): %4</source>
        <translation>%1    serve %2 (%3): %4</translation>
    </message>
    <message>
        <source>%1 %2%</source>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>%1 (%2) begins before %3 ends (%4).</source>
        <translation>%1 (%2) comincia prima che finisca %3 (%4).</translation>
    </message>
    <message>
        <source>%1 (%2) is away until %3: %4</source>
        <translation>%1 (%2) è assente fino a %3: %4</translation>
    </message>
    <message>
        <source>%1 (%2) is there</source>
        <translation>%1 (%2) è presente</translation>
    </message>
    <message>
        <source>%1 Keep this copy aside and restore a backup.</source>
        <translation>%1 Conservare questa copia a parte e ripristinare una copia di sicurezza.</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 unchanged, %4 left out.</source>
        <translation>Aggiunte: %1; modificate: %2; invariate: %3; escluse: %4.</translation>
    </message>
    <message>
        <source>%1 and %2 are away at the same time: say who stands for the mayor.</source>
        <translation>%1 e %2 sono assenti insieme: indichi chi sta per il Sindaco.</translation>
    </message>
    <message>
        <source>%1 back: %2</source>
        <translation>%1 prima: %2</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1 da %2, %3</translation>
    </message>
    <message>
        <source>%1 can open “%2” from now on.</source>
        <translation>Da ora %1 può aprire «%2».</translation>
    </message>
    <message>
        <source>%1 cannot be copied to be read: free some space, and check the permission.</source>
        <translation>%1 non può essere copiato per la lettura: liberare spazio e controllare i permessi.</translation>
    </message>
    <message>
        <source>%1 cannot be opened for writing: check that the folder exists and that you may write in it.</source>
        <translation>«%1» non può essere aperto in scrittura: verificare che la cartella esista e che vi si possa scrivere.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 non può essere letto: %2.</translation>
    </message>
    <message>
        <source>%1 cannot get its name: check that nobody made a file there meanwhile. What was made is in %2.</source>
        <translation>%1 non può prendere il suo nome: controllare che nel frattempo nessuno vi abbia creato un file. Quanto è stato prodotto è in %2.</translation>
    </message>
    <message>
        <source>%1 cannot open “%2” any more.</source>
        <translation>%1 non può più aprire «%2».</translation>
    </message>
    <message>
        <source>%1 cannot prepare %2: connect as a superuser, or as the owner of the database and of its tables with the right CREATEROLE.</source>
        <translation>%1 non può predisporre %2: accedere come superutente, oppure come proprietario del database e delle sue tabelle con il diritto CREATEROLE.</translation>
    </message>
    <message>
        <source>%1 changed this entry meanwhile: it is not taken back.</source>
        <translation>Nel frattempo %1 ha modificato l’impegno: l’operazione non si annulla.</translation>
    </message>
    <message>
        <source>%1 changed this entry meanwhile: look at it again.</source>
        <translation>Nel frattempo %1 ha modificato l’impegno: lo riguardi.</translation>
    </message>
    <message>
        <source>%1 comes before %2: there are no days between.</source>
        <translation>%1 è prima di %2: non ci sono giorni in mezzo.</translation>
    </message>
    <message>
        <source>%1 comes before the request, which arrived on %2</source>
        <translation>%1 è prima della richiesta, arrivata %2</translation>
    </message>
    <message>
        <source>%1 comes before what is recorded already on %2 (%3): events are recorded in the order in which they happened</source>
        <translation>%1 è prima di quanto già registrato, %2 (%3): i fatti si registrano nell’ordine in cui sono avvenuti</translation>
    </message>
    <message>
        <source>%1 could not be put in its place: what was restored is in %2.</source>
        <translation>Non è stato possibile mettere %1 al suo posto: quanto è stato ripristinato è in %2.</translation>
    </message>
    <message>
        <source>%1 days of %2: %3 percent.</source>
        <translation>%1 giorni su %2: %3 per cento.</translation>
    </message>
    <message>
        <source>%1 days of presence, and at least %2 are wanted for a score (%3): end the sheet without one.</source>
        <translation>%1 giorni di presenza, e per un punteggio ne occorrono almeno %2 (%3): chiudi la scheda senza punteggio.</translation>
    </message>
    <message>
        <source>%1 did this: only they take it back.</source>
        <translation>L’ha fatto %1, che solo può annullarlo.</translation>
    </message>
    <message>
        <source>%1 does not exist: the clocks go forward in that hour. Write the hour before or after it.</source>
        <translation>%1 non esiste: in quell’ora entra l’ora legale. Scrivere l’ora prima o quella dopo.</translation>
    </message>
    <message>
        <source>%1 does not read “%2”, and cannot export it: its busy times are published with “agenda publish”.</source>
        <translation>%1 non legge «%2» e non può esportarlo: gli orari occupati si pubblicano con «agenda publish».</translation>
    </message>
    <message>
        <source>%1 evaluates %2 and can hand it on: it is taken over only from who is there no more.</source>
        <translation>%1 valuta %2 e può passarla: si subentra soltanto a chi non c’è più.</translation>
    </message>
    <message>
        <source>%1 exists already, and nothing in it was touched: name a file that does not exist yet.</source>
        <translation>%1 esiste già e non è stato toccato: indicare un file che non esiste ancora.</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n day(s)</source>
        <translation>
            <numerusform>%1 per %n giorno</numerusform>
            <numerusform>%1 per %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 has %2 for these days already.</source>
        <translation>%1 ha già %2 per questi giorni.</translation>
    </message>
    <message>
        <source>%1 has a contract on those days already: %2, %3. End it first.</source>
        <translation>%1 ha già un contratto in quei giorni: %2, %3. Prima va chiuso quello.</translation>
    </message>
    <message>
        <source>%1 has a sheet in a cycle of evaluation that is not closed.</source>
        <translation>%1 ha una scheda in un ciclo di valutazione non ancora chiuso.</translation>
    </message>
    <message>
        <source>%1 has no contract in %2.</source>
        <translation>%1 non ha un contratto nel %2.</translation>
    </message>
    <message>
        <source>%1 has no contract on %2.</source>
        <translation>%1 non ha un contratto il giorno %2.</translation>
    </message>
    <message>
        <source>%1 has no head on %2: the unit above it is asked.</source>
        <translation>%1 non ha un responsabile il giorno %2: si guarda all’unità superiore.</translation>
    </message>
    <message>
        <source>%1 has no proof %2.</source>
        <translation>%1 non ha la bozza n. %2.</translation>
    </message>
    <message>
        <source>%1 has no right to anything that is sealed: the sheet opens nothing for who has none.</source>
        <translation>%1 non ha diritto a nulla di ciò che è sigillato: a chi non ne ha il foglio non apre nulla.</translation>
    </message>
    <message>
        <source>%1 has no right to do this with “%2”: ask the head of cabinet for it.</source>
        <translation>%1 non ha questo diritto su «%2»: chiederlo al capo di gabinetto.</translation>
    </message>
    <message>
        <source>%1 has no right to do this: ask the administrator for the role that has it.</source>
        <translation>%1 non ha il diritto di farlo: chiedere all’amministratore il ruolo che lo consente.</translation>
    </message>
    <message>
        <source>%1 has no right to “%2” that could be taken.</source>
        <translation>%1 non ha su «%2» un diritto che si possa togliere.</translation>
    </message>
    <message>
        <source>%1 has no role in the office yet: ask the administrator for one.</source>
        <translation>%1 non ha ancora un ruolo nell’ufficio: chiederlo all’amministratore.</translation>
    </message>
    <message>
        <source>%1 has no row “%2” of the refund.</source>
        <translation>%1 non ha la riga «%2» del rimborso.</translation>
    </message>
    <message>
        <source>%1 has no score yet.</source>
        <translation>%1 non ha ancora un punteggio.</translation>
    </message>
    <message>
        <source>%1 has no text yet: save its grounds while it is under review.</source>
        <translation>%1 non ha ancora un testo: salvare la motivazione durante l’istruttoria.</translation>
    </message>
    <message>
        <source>%1 has no version %2 of the text: the versions are 1 to %3.</source>
        <translation>%1 non ha la versione %2 del testo: le versioni vanno da 1 a %3.</translation>
    </message>
    <message>
        <source>%1 has this right by a role already.</source>
        <translation>%1 ha già questo diritto per un ruolo.</translation>
    </message>
    <message>
        <source>%1 has this right by a role: the administrator takes the role away, and the key is changed when you sign in after that.</source>
        <translation>%1 ha questo diritto per un ruolo: l’amministratore toglie il ruolo, e la chiave cambia al successivo accesso di chi concede i diritti.</translation>
    </message>
    <message>
        <source>%1 holds an office already: sign in instead, or choose another place.</source>
        <translation>%1 contiene già un ufficio: accedere con il proprio nome utente, oppure scegliere un altro posto.</translation>
    </message>
    <message>
        <source>%1 holds no office of the comune on %2: a mission is of who holds one on the day of departure. Correct the name or the day, or write the office in the settings.</source>
        <translation>%1 non ricopre cariche del comune il %2: la missione è di chi ne ricopre una il giorno della partenza. Correggere il nome o il giorno, oppure scrivere la carica nelle impostazioni.</translation>
    </message>
    <message>
        <source>%1 holds no office on that day.</source>
        <translation>%1 non ricopre cariche in quel giorno.</translation>
    </message>
    <message>
        <source>%1 holds that office %2: choose days within.</source>
        <translation>%1 ricopre quella carica %2: scegliere giorni compresi in quel periodo.</translation>
    </message>
    <message>
        <source>%1 in the period of the %2 (from %3 to %4): only what is impersonal and indispensable may be communicated, and the act says why this is</source>
        <translation>%1 nel periodo elettorale (%2, da %3 a %4): si può comunicare solo ciò che è impersonale e indispensabile, e l’atto ne indica i motivi</translation>
    </message>
    <message>
        <source>%1 is a Saturday, here read as a holiday</source>
        <translation>%1 è sabato, qui considerato festivo</translation>
    </message>
    <message>
        <source>%1 is a holiday: %2</source>
        <translation>%1 è festivo: %2</translation>
    </message>
    <message>
        <source>%1 is a replica: give the address of the primary server.</source>
        <translation>%1 è una replica: indicare l’indirizzo del server primario.</translation>
    </message>
    <message>
        <source>%1 is a working day</source>
        <translation>%1 è un giorno lavorativo</translation>
    </message>
    <message>
        <source>%1 is audience number %2 of the day: at most %3.</source>
        <translation>%1 è l’udienza numero %2 della giornata: al massimo %3.</translation>
    </message>
    <message>
        <source>%1 is away already: %2.</source>
        <translation>%1 è già assente: %2.</translation>
    </message>
    <message>
        <source>%1 is back at %2 and leaves at %3: %4 hours of rest, %5 are due.</source>
        <translation>%1 rientra alle %2 e riparte alle %3: %4 ore di riposo, ne spettano %5.</translation>
    </message>
    <message>
        <source>%1 is being filled with something else: finish that first, or name another place.</source>
        <translation>%1 è già in corso di riempimento con altri dati: portare prima a termine quell&apos;operazione o indicare un altro posto.</translation>
    </message>
    <message>
        <source>%1 is damaged: restore the latest backup.</source>
        <translation>%1 è danneggiato: ripristinare l’ultima copia di sicurezza.</translation>
    </message>
    <message>
        <source>%1 is damaged; a copy of it is kept in %2. Restore the latest backup, or read what can be read with “gonfalonectl recover %1 --to NEWFILE”.</source>
        <translation>%1 è danneggiato; una sua copia è conservata in %2. Ripristinare l&apos;ultimo backup, oppure recuperare ciò che è leggibile con «gonfalonectl recover %1 --to NUOVOFILE».</translation>
    </message>
    <message>
        <source>%1 is decided: its fields are locked.</source>
        <translation>%1 è già decisa: i suoi campi sono bloccati.</translation>
    </message>
    <message>
        <source>%1 is hired under art. 90 TUEL and may not perform gestione: opinion and visto only.</source>
        <translation>%1 ha un contratto ai sensi dell’art. 90 TUEL e non può compiere atti di gestione: solo pareri e visti.</translation>
    </message>
    <message>
        <source>%1 is hired under art. 90 TUEL, %2, and may not perform gestione (%3): choose “%4”.</source>
        <translation>%1 ha un contratto ai sensi dell’art. 90 TUEL, %2, e non può compiere atti di gestione (%3): scegliere «%4».</translation>
    </message>
    <message>
        <source>%1 is in service on %2 (%3); this is no gestione.</source>
        <translation>%1 è in servizio il giorno %2 (%3); non si tratta di gestione.</translation>
    </message>
    <message>
        <source>%1 is in service.</source>
        <translation>%1 è in servizio.</translation>
    </message>
    <message>
        <source>%1 is in that unit on those days already, %2: end that first.</source>
        <translation>%1 risulta già in quell’unità in quei giorni, %2: prima va chiusa quell’assegnazione.</translation>
    </message>
    <message>
        <source>%1 is in use by somebody else: close Gonfalone everywhere and run the command again.</source>
        <translation>%1 è in uso da parte di altri: chiudere Gonfalone su tutti i computer ed eseguire di nuovo il comando.</translation>
    </message>
    <message>
        <source>%1 is in use: close Gonfalone everywhere, then put %2 in its place by hand.</source>
        <translation>%1 è in uso: chiudere Gonfalone su tutti i computer, poi mettere a mano %2 al suo posto.</translation>
    </message>
    <message>
        <source>%1 is led by %2, who coordinates and signs no gestione.</source>
        <translation>A capo di %1 c’è %2, che coordina e non firma atti di gestione.</translation>
    </message>
    <message>
        <source>%1 is led by %2. %3</source>
        <translation>A capo di %1 c’è %2. %3</translation>
    </message>
    <message>
        <source>%1 is missing: record it first. %2</source>
        <translation>%1: manca. Registrarlo prima. %2</translation>
    </message>
    <message>
        <source>%1 is more than %2: correct it, or change the rule “%3”.</source>
        <translation>%1 supera %2: correggere la somma, oppure cambiare la regola «%3».</translation>
    </message>
    <message>
        <source>%1 is needed</source>
        <translation>serve %1</translation>
    </message>
    <message>
        <source>%1 is neither Vicesindaco nor Assessore on %2: choose somebody who is, or enter the office in the settings.</source>
        <translation>%1 non è né Vicesindaco né Assessore il %2: scegliere chi lo è, o inserire la carica nelle impostazioni.</translation>
    </message>
    <message>
        <source>%1 is neither mayor nor president of the council on that day.</source>
        <translation>In quel giorno %1 non è né sindaco né presidente del consiglio.</translation>
    </message>
    <message>
        <source>%1 is no assessore on that day: enter the organs of the comune, or choose the staff.</source>
        <translation>%1 non è in Giunta in quel giorno: aggiornare gli organi del comune o scegliere il personale.</translation>
    </message>
    <message>
        <source>%1 is no party of %2: only who is evaluated and, for the Portavoce, the mayor are admitted to it.</source>
        <translation>%1 non è parte di %2: vi sono ammessi soltanto chi è valutato e, per il Portavoce, il Sindaco.</translation>
    </message>
    <message>
        <source>%1 is no server: give postgresql://owner@host/database.</source>
        <translation>%1 non è un server: scrivere postgresql://proprietario@host/database.</translation>
    </message>
    <message>
        <source>%1 is no weekday; write MO, or 2MO for the second Monday</source>
        <translation>%1 non è un giorno della settimana; scrivere MO, o 2MO per il secondo lunedì</translation>
    </message>
    <message>
        <source>%1 is no year.</source>
        <translation>%1 non è un anno.</translation>
    </message>
    <message>
        <source>%1 is not a database of Gonfalone: choose another file.</source>
        <translation>%1 non è una base di dati di Gonfalone: scegliere un altro file.</translation>
    </message>
    <message>
        <source>%1 is not a working day (Sunday)</source>
        <translation>%1 non è un giorno lavorativo (domenica)</translation>
    </message>
    <message>
        <source>%1 is not a working day (the office is closed on Saturdays)</source>
        <translation>%1 non è un giorno lavorativo (il sabato l’ufficio è chiuso)</translation>
    </message>
    <message>
        <source>%1 is not among the people of the office: who manages them writes the account “%2” at the person.</source>
        <translation>%1 non è fra le persone dell’ufficio: chi le gestisce scriva l’utenza «%2» nella scheda della persona.</translation>
    </message>
    <message>
        <source>%1 is not empty, and nothing in it was touched: name a place that does not exist yet, or an empty database.</source>
        <translation>%1 non è vuoto e non è stato toccato: indicare un posto che non esiste ancora o una base di dati vuota.</translation>
    </message>
    <message>
        <source>%1 is not from %2 to %3</source>
        <translation>%1 non è compreso tra %2 e %3</translation>
    </message>
    <message>
        <source>%1 is not from %2 to %3, nor from -%3 to -%2</source>
        <translation>%1 non è compreso tra %2 e %3, né tra -%3 e -%2</translation>
    </message>
    <message>
        <source>%1 is not kept in UTF-8: make the database with ENCODING &apos;UTF8&apos;.</source>
        <translation>%1 non è in UTF-8: creare il database con ENCODING &apos;UTF8&apos;.</translation>
    </message>
    <message>
        <source>%1 is not of the comune&apos;s staff: no gestione.</source>
        <translation>%1 non appartiene al personale del comune: nessun atto di gestione.</translation>
    </message>
    <message>
        <source>%1 is not such a weekday: correct one of the two.</source>
        <translation>Il %1 non è quel giorno della settimana: corregga l’uno o l’altro.</translation>
    </message>
    <message>
        <source>%1 is not there any more: check the disk or the share. Nothing that was saved is lost.</source>
        <translation>%1 non è più raggiungibile: controllare il disco o la cartella condivisa. Nulla di ciò che era salvato è andato perso.</translation>
    </message>
    <message>
        <source>%1 is not there on %2: correct the days, or those of the unit.</source>
        <translation>%1 non esiste il giorno %2: correggere i giorni, o quelli dell’unità.</translation>
    </message>
    <message>
        <source>%1 is on a day that is kept free.</source>
        <translation>%1 cade in un giorno che resta libero.</translation>
    </message>
    <message>
        <source>%1 is on another mission in those hours: %2.</source>
        <translation>In quelle ore %1 è in un’altra missione: %2.</translation>
    </message>
    <message>
        <source>%1 is on call already in that time.</source>
        <translation>%1 è già reperibile in quel periodo.</translation>
    </message>
    <message>
        <source>%1 is on call and away on %2: %3.</source>
        <translation>%1 è reperibile e assente il %2: %3.</translation>
    </message>
    <message>
        <source>%1 is on call in those hours: %2. Let somebody take the shift.</source>
        <translation>%1 è reperibile in quelle ore: %2. Fai prendere il turno a qualcun altro.</translation>
    </message>
    <message>
        <source>%1 is only received: start the review first, then print the draft.</source>
        <translation>%1 è soltanto ricevuta: avviare prima l’istruttoria, poi stampare la proposta.</translation>
    </message>
    <message>
        <source>%1 is outside the hours of the day, %2 to %3.</source>
        <translation>%1 è fuori dall’orario della giornata, dalle %2 alle %3.</translation>
    </message>
    <message>
        <source>%1 is prepared: everybody signs in as a role of the server.</source>
        <translation>%1 è predisposto: ognuno accede come ruolo del server.</translation>
    </message>
    <message>
        <source>%1 is read by who is evaluated and by who evaluates and, for the Portavoce, by the mayor: by nobody else, the administrator included (Reg. UE 2016/679, art. 5).</source>
        <translation>%1 è letta da chi è valutato e da chi valuta e, per il Portavoce, dal Sindaco: da nessun altro, compreso l’amministratore (Reg. UE 2016/679, art. 5).</translation>
    </message>
    <message>
        <source>%1 is still being filled by “move” or “restore”, and is no office yet: run the same command again to finish it.</source>
        <translation>%1 è ancora in corso di riempimento con «move» o «restore» e non è ancora un ufficio: eseguire di nuovo lo stesso comando per terminare.</translation>
    </message>
    <message>
        <source>%1 is taken twice: %2 and %3.</source>
        <translation>%1 è occupata due volte: %2 e %3.</translation>
    </message>
    <message>
        <source>%1 is the spokesperson and works directly with the organ: no gestione.</source>
        <translation>%1 è portavoce e collabora direttamente con l’organo di vertice: nessun atto di gestione.</translation>
    </message>
    <message>
        <source>%1 is unfavourable: write the reasons for which the Giunta departs from it (art. 49, c. 4, TUEL).</source>
        <translation>%1: è contrario. Scrivere i motivi per cui la Giunta se ne discosta (art. 49, c. 4, TUEL).</translation>
    </message>
    <message>
        <source>%1 is wanted twice: for %2 until %3, for %4 from %5.</source>
        <translation>%1 serve due volte: per «%2» fino alle %3, per «%4» dalle %5.</translation>
    </message>
    <message>
        <source>%1 is whole: %2 rows in %3 tables.</source>
        <translation>%1 è integro: %2 righe in %3 tabelle.</translation>
    </message>
    <message>
        <source>%1 is “%2”: no paper is added any more.</source>
        <translation>%1 è «%2»: non si aggiungono più documenti.</translation>
    </message>
    <message>
        <source>%1 is “%2”: there is nothing left to declare on.</source>
        <translation>%1 è nello stato «%2»: non c’è più nulla su cui dichiarare.</translation>
    </message>
    <message>
        <source>%1 keeps everybody&apos;s rights itself, so no person&apos;s sign-in sees all of it: move it with pg_dump and pg_restore (docs/server.md).</source>
        <translation>%1 custodisce da sé i diritti di ciascuno, perciò nessun accesso personale vede tutto: per spostarlo si usano pg_dump e pg_restore (docs/server.md).</translation>
    </message>
    <message>
        <source>%1 keeps everybody&apos;s rights itself, so no person&apos;s sign-in sees all of it: whoever runs the server makes the backups there (docs/server.md).</source>
        <translation>%1 custodisce da sé i diritti di ciascuno, perciò nessun accesso personale vede tutto: le copie di sicurezza le fa, sul server, chi lo gestisce (docs/server.md).</translation>
    </message>
    <message>
        <source>%1 leads %2 %3: %4.</source>
        <translation>%1 è a capo di %2 %3: %4.</translation>
    </message>
    <message>
        <source>%1 leads %2 with what only a manager signs, %3: who is hired under art. 90 may not (%4).</source>
        <translation>%1 è a capo di %2 con poteri di gestione, %3: con un contratto ai sensi dell’art. 90 non si possono avere (%4).</translation>
    </message>
    <message>
        <source>%1 lies on a network share: there a file serves up to %2 workstations. For more, move the office to a PostgreSQL server (“gonfalonectl move”).</source>
        <translation>%1 si trova su una cartella di rete: lì un file serve fino a %2 postazioni. Per averne di più, trasferire l’ufficio su un server PostgreSQL («gonfalonectl move»).</translation>
    </message>
    <message>
        <source>%1 may not authorise his own mission: name who stands for the %2 in those days.</source>
        <translation>%1 non può autorizzare la propria missione: indicare chi sostituisce il %2 in quei giorni.</translation>
    </message>
    <message>
        <source>%1 may not be erased yet: %2</source>
        <translation>I dati di %1 non possono ancora essere cancellati: %2</translation>
    </message>
    <message>
        <source>%1 may not change this entry: ask the head of cabinet, who can also lend the right for some days.</source>
        <translation>%1 non può modificare questo impegno: chiedere al Capo di Gabinetto, che può anche concedere il diritto per qualche giorno.</translation>
    </message>
    <message>
        <source>%1 may not confirm in this calendar: the head of cabinet or the mayor does.</source>
        <translation>%1 non può confermare in questo calendario: lo fanno il Capo di Gabinetto o il Sindaco.</translation>
    </message>
    <message>
        <source>%1 may not decide on his own request.</source>
        <translation>%1 non può decidere sulla propria richiesta.</translation>
    </message>
    <message>
        <source>%1 may not give out “%2”: who edits it does.</source>
        <translation>%1 non può dare all’esterno «%2»: lo fa chi lo modifica.</translation>
    </message>
    <message>
        <source>%1 may not import into “%2”: ask the head of cabinet, who can also lend the right for some days.</source>
        <translation>%1 non può importare in «%2»: si rivolga al Capo di Gabinetto, che può anche delegare per alcuni giorni.</translation>
    </message>
    <message>
        <source>%1 may not sign on %2: it is %3 who does, or who is named to stand for that office on that day.</source>
        <translation>%1 non può firmare il %2: firma %3, o chi è incaricato di sostituire quella carica in quel giorno.</translation>
    </message>
    <message>
        <source>%1 may not write into the calendar of %2, so it is not accepted: somebody who may has to do it.</source>
        <translation>%1 non può scrivere nel calendario di %2, quindi non è accolta: deve farlo chi può.</translation>
    </message>
    <message>
        <source>%1 may not write this in “%2”: ask the head of cabinet, who can also lend the right for some days.</source>
        <translation>%1 non può scriverlo in «%2»: lo chieda al Capo di Gabinetto, che può anche concedere il diritto per qualche giorno.</translation>
    </message>
    <message>
        <source>%1 needs an authorisation: %2</source>
        <translation>%1 va autorizzata: %2</translation>
    </message>
    <message>
        <source>%1 needs no authorisation: put the declaration on record. %2</source>
        <translation>%1 non va autorizzata: metti agli atti la dichiarazione. %2</translation>
    </message>
    <message>
        <source>%1 of %2 written</source>
        <translation>%1 di %2 scritte</translation>
    </message>
    <message>
        <source>%1 on: %2</source>
        <translation>%1 dopo: %2</translation>
    </message>
    <message>
        <source>%1 passes to %2.</source>
        <translation>%1 passa a %2.</translation>
    </message>
    <message>
        <source>%1 saved version %2 of the text meanwhile: compare it with yours.</source>
        <translation>Nel frattempo %1 ha salvato la versione %2 del testo: confrontarla con la propria.</translation>
    </message>
    <message>
        <source>%1 saved version %2 of this template meanwhile: look at it in the list of versions, then save again.</source>
        <translation>Nel frattempo %1 ha salvato la versione %2 di questo modello: guardarla nell’elenco delle versioni, poi salvare di nuovo.</translation>
    </message>
    <message>
        <source>%1 sheets are in the top band, and the quota of %2 percent lets %3 be there: score again what is to be lower (%4).</source>
        <translation>%1 schede sono nella fascia più alta, e la quota del %2 per cento ne consente %3: rivedi i punteggi che devono essere più bassi (%4).</translation>
    </message>
    <message>
        <source>%1 stands for %2 from %3 to %4.</source>
        <translation>%1 sostituisce %2 dal %3 al %4.</translation>
    </message>
    <message>
        <source>%1 stands in this unit on %2: move or end that first.</source>
        <translation>%1 sta in questa unità il giorno %2: prima occorre spostare o chiudere quella riga.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile: look at it again, then repeat what you did.</source>
        <translation>%1 è stata modificata da altri nel frattempo: guardarla di nuovo, poi ripetere l’operazione.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile: look at the preview again.</source>
        <translation>%1 è stato modificato nel frattempo da un’altra persona: guardare di nuovo l’anteprima.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile: look at what changed, then save again.</source>
        <translation>Nel frattempo qualcun altro ha modificato %1: guardare che cosa è cambiato, poi salvare di nuovo.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile: look at what changed, then write the letter again.</source>
        <translation>Nel frattempo qualcun altro ha modificato %1: guardare che cosa è cambiato, poi scrivere di nuovo la lettera.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile: reload it.</source>
        <translation>Nel frattempo qualcun altro ha modificato %1: ricaricare i dati.</translation>
    </message>
    <message>
        <source>%1 was closed for no recovery sheet.</source>
        <translation>%1 non è stata chiusa per nessun foglio di recupero.</translation>
    </message>
    <message>
        <source>%1 was erased.</source>
        <translation>I dati di %1 sono stati cancellati.</translation>
    </message>
    <message>
        <source>%1 was given on version %2 and the text was changed after it: ask for a new one (art. 49, c. 1, TUEL).</source>
        <translation>%1: è stato reso sulla versione %2 e il testo è poi cambiato. Chiederne uno nuovo (art. 49, c. 1, TUEL).</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Gonfalone: update the program on this computer.</source>
        <translation>%1 è stato creato da una versione più recente di Gonfalone: aggiornare il programma su questo computer.</translation>
    </message>
    <message>
        <source>%1 was made by an older version of Gonfalone and must be brought up to date first: open it in the window.</source>
        <translation>%1 è stato creato da una versione precedente di Gonfalone e va prima aggiornato: aprirlo nella finestra del programma.</translation>
    </message>
    <message>
        <source>%1 was made by an older version of Gonfalone: who owns the server must run “gonfalonectl server init” on it.</source>
        <translation>%1 è stato creato da una versione precedente di Gonfalone: chi gestisce il server deve eseguirvi «gonfalonectl server init».</translation>
    </message>
    <message>
        <source>%1 was not saved.</source>
        <translation>%1 non è stato salvato.</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 non è stata salvata: %2</translation>
    </message>
    <message>
        <source>%1 with an overnight stay, more than %2: the sum of each day, for %3.</source>
        <translation>%1 con pernottamento, più di %2: la somma di ogni giorno, per %3.</translation>
    </message>
    <message>
        <source>%1 with an overnight stay, not more than %2.</source>
        <translation>%1 con pernottamento, non più di %2.</translation>
    </message>
    <message>
        <source>%1 without an overnight stay, not less than %2.</source>
        <translation>%1 senza pernottamento, non meno di %2.</translation>
    </message>
    <message>
        <source>%1 words added, %2 removed.</source>
        <translation>%1 parole aggiunte, %2 tolte.</translation>
    </message>
    <message>
        <source>%1 works in the cabinet: who is hired under art. 90 TUEL may not give opinions. Write the name of the competent manager.</source>
        <translation>%1 lavora nell’ufficio di gabinetto: chi è assunto ai sensi dell’art. 90 TUEL non può rendere pareri. Scrivere il nome del dirigente competente.</translation>
    </message>
    <message>
        <source>%1 works in the cabinet: who is hired under art. 90 TUEL performs no gestione. Write the name of the competent manager.</source>
        <translation>%1 lavora nel Gabinetto: chi è assunto ai sensi dell’art. 90 TUEL non svolge gestione. Scrivere il nome del dirigente competente.</translation>
    </message>
    <message>
        <source>%1 written.</source>
        <translation>%1 scritto.</translation>
    </message>
    <message>
        <source>%1, %2 from %3</source>
        <translation>%1, %2 dal %3</translation>
    </message>
    <message>
        <source>%1, %2, on version %3</source>
        <translation>%1, %2, sulla versione %3</translation>
    </message>
    <message>
        <source>%1, but the settings do not move the term</source>
        <translation>%1, ma le impostazioni non spostano il termine</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, da %2 a %3</translation>
    </message>
    <message>
        <source>%1, in force from %2</source>
        <translation>%1, in vigore dal %2</translation>
    </message>
    <message>
        <source>%1, less than %2, at %3 km, less than %4, and no meal is declared: nothing is due.</source>
        <translation>%1, meno di %2, a %3 km, meno di %4, e non è dichiarato un pasto: non spetta nulla.</translation>
    </message>
    <message>
        <source>%1, less than %2, at %3 km: not less than %4 km.</source>
        <translation>%1, meno di %2, a %3 km: non meno di %4 km.</translation>
    </message>
    <message>
        <source>%1, less than %2, at %3 km: the person declares that a meal was eaten, and the %4 km do not matter.</source>
        <translation>%1, meno di %2, a %3 km: è dichiarato che un pasto è stato consumato e i %4 km non contano.</translation>
    </message>
    <message>
        <source>%1, meals %2</source>
        <translation>%1, pasti %2</translation>
    </message>
    <message>
        <source>%1, of %2: %3</source>
        <translation>%1, di %2: %3</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, da %2</translation>
    </message>
    <message>
        <source>%1, still to be checked</source>
        <translation>%1, ancora da verificare</translation>
    </message>
    <message>
        <source>%1. The grant is to be published, and has no effect before</source>
        <translation>%1. La concessione va pubblicata e prima della pubblicazione non ha efficacia</translation>
    </message>
    <message>
        <source>%1: %2 are left of the limit, %3 were claimed.</source>
        <translation>%1: del limite restano %2, ne sono chiesti %3.</translation>
    </message>
    <message>
        <source>%1: %2 claimed, %3 admitted so far.</source>
        <translation>%1: chiesti %2, per ora ammessi %3.</translation>
    </message>
    <message>
        <source>%1: %2 days, %3 of them feasts</source>
        <translation>%1: giorni %2, di cui festivi %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3, weight %4</source>
        <translation>%1: %2 su %3, peso %4</translation>
    </message>
    <message>
        <source>%1: %2 of 100, and %3 percent of the final score.</source>
        <translation>%1: %2 su 100, e il %3 per cento del punteggio finale.</translation>
    </message>
    <message>
        <source>%1: %2 rows read%3</source>
        <translation>%1: %2 righe lette%3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4, %5, on version %6</source>
        <translation>%1: %2, %3, %4, %5, sulla versione %6</translation>
    </message>
    <message>
        <source>%1: already registered as %2.</source>
        <translation>%1: già registrato come %2.</translation>
    </message>
    <message>
        <source>%1: it is taken for the reasons given, which belong in the act</source>
        <translation>%1: è ammessa per i motivi indicati, da riportare nell’atto</translation>
    </message>
    <message>
        <source>%1: no conflict of interest declared.</source>
        <translation>%1: dichiarata l’assenza di conflitto di interessi.</translation>
    </message>
    <message>
        <source>%1: receipt filed with %2.</source>
        <translation>%1: ricevuta archiviata nella pratica %2.</translation>
    </message>
    <message>
        <source>%1: registered as %2, due %3.</source>
        <translation>%1: registrato come %2, scadenza %3.</translation>
    </message>
    <message>
        <source>%1: registered as %2.</source>
        <translation>%1: registrato come %2.</translation>
    </message>
    <message>
        <source>%1: the reasons for the delay are missing</source>
        <translation>%1: mancano i motivi del ritardo</translation>
    </message>
    <message>
        <source>%1: the regulation rejects it</source>
        <translation>%1: il regolamento non la ammette</translation>
    </message>
    <message>
        <source>%1: you declared a conflict of interest on %2, so you abstain and the case is with %3 (%4).</source>
        <translation>%1: ha dichiarato un conflitto di interessi (%2), perciò si astiene e la pratica è assegnata a %3 (%4).</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <translation>%1: «%2».</translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n già presente</numerusform>
            <numerusform>%n già presenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n pratica</numerusform>
            <numerusform>%n pratiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modificato</numerusform>
            <numerusform>%n modificati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) long</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s), hashes right</source>
        <translation>
            <numerusform>%n documento, impronte esatte</numerusform>
            <numerusform>%n documenti, impronte esatte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are in %1.</source>
        <translation>
            <numerusform>%n proposta scritta in %1.</numerusform>
            <numerusform>%n proposte scritte in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entered</source>
        <translation>
            <numerusform>%n inserito</numerusform>
            <numerusform>%n inseriti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are in %1.</source>
        <translation>
            <numerusform>%n lettera è in %1.</numerusform>
            <numerusform>%n lettere sono in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), chain unbroken</source>
        <translation>
            <numerusform>%n riga, catena integra</numerusform>
            <numerusform>%n righe, catena integra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more lines were not understood.</source>
        <translation>
            <numerusform>Un&apos;altra riga non è stata compresa.</numerusform>
            <numerusform>Altre %n righe non sono state comprese.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not entered</source>
        <translation>
            <numerusform>%n non inserito</numerusform>
            <numerusform>%n non inseriti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than here</source>
        <translation>
            <numerusform>%n più vecchio di quello in agenda</numerusform>
            <numerusform>%n più vecchi di quelli in agenda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed text(s) have no key any more: restore a backup.</source>
        <translation>
            <numerusform>%n testo sigillato non ha più una chiave: ripristinare una copia di sicurezza.</numerusform>
            <numerusform>%n testi sigillati non hanno più una chiave: ripristinare una copia di sicurezza.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of this cycle are another evaluator&apos;s: the distribution is made by who evaluates them all.</source>
        <translation>
            <numerusform>%n scheda di questo ciclo è di un altro valutatore: la distribuzione la fa chi le valuta tutte.</numerusform>
            <numerusform>%n schede di questo ciclo sono di un altro valutatore: la distribuzione la fa chi le valuta tutte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out</source>
        <translation>
            <numerusform>%n tolto</numerusform>
            <numerusform>%n tolti</numerusform>
        </translation>
    </message>
    <message>
        <source>(it does not open)</source>
        <translation>(non si apre)</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(senza oggetto)</translation>
    </message>
    <message>
        <source>--to comes before --from.</source>
        <translation>--to viene prima di --from.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 giorno</translation>
    </message>
    <message>
        <source>; %1 lost</source>
        <translation>; %1 perse</translation>
    </message>
    <message>
        <source>; some lost, how many cannot be told</source>
        <translation>; alcune perse, non è possibile dire quante</translation>
    </message>
    <message>
        <source>A PostgreSQL database is never replaced: make an empty one, restore into it, and open that.</source>
        <translation>Una base di dati PostgreSQL non viene mai sostituita: crearne una vuota, ripristinare in quella e aprirla.</translation>
    </message>
    <message>
        <source>A VAT number has 11 digits: this one has %1 characters.</source>
        <translation>La partita IVA ha 11 cifre: questa ha %1 caratteri.</translation>
    </message>
    <message>
        <source>A briefing was asked of %1 on %2 and has not come.</source>
        <translation>A %1 è stata chiesta una relazione %2 e non è ancora arrivata.</translation>
    </message>
    <message>
        <source>A case needs a subject.</source>
        <translation>La pratica deve avere un oggetto.</translation>
    </message>
    <message>
        <source>A category needs a key and a name.</source>
        <translation>Una categoria ha una chiave e un nome.</translation>
    </message>
    <message>
        <source>A content of “%1” is shorter than it was written: restore a backup.</source>
        <translation>Un contenuto di «%1» è più corto di come è stato scritto: ripristinare un backup.</translation>
    </message>
    <message>
        <source>A document is damaged (SHA-256 %1): restore it from a backup.</source>
        <translation>Un documento è danneggiato (SHA-256 %1): ripristinarlo da una copia di sicurezza.</translation>
    </message>
    <message>
        <source>A fact is “good” or “bad”, not “%1”.</source>
        <translation>Un fatto è “good” o “bad”, non “%1”.</translation>
    </message>
    <message>
        <source>A hotel of %1 stars: %2 at most.</source>
        <translation>Albergo a %1 stelle: al massimo %2.</translation>
    </message>
    <message>
        <source>A later version of the program wrote this regulation profile.</source>
        <translation>Questo profilo del regolamento è stato scritto da una versione successiva del programma.</translation>
    </message>
    <message>
        <source>A letter must name the initiative.</source>
        <translation>La lettera deve indicare l’iniziativa.</translation>
    </message>
    <message>
        <source>A letter must name who asked.</source>
        <translation>La lettera deve indicare il richiedente.</translation>
    </message>
    <message>
        <source>A login is made of 2 to 63 lower-case letters, digits, dots, dashes: “%1” is not.</source>
        <translation>Il nome utente ha da 2 a 63 caratteri tra lettere minuscole, cifre, punti e trattini: «%1» non va bene.</translation>
    </message>
    <message>
        <source>A margin is from %1 to %2 mm.</source>
        <translation>Un margine va da %1 a %2 mm.</translation>
    </message>
    <message>
        <source>A negative evaluation counts for the responsibilities of the person.</source>
        <translation>Una valutazione negativa rileva per la responsabilità della persona.</translation>
    </message>
    <message>
        <source>A negative evaluation rests on facts: the diary has none against (art. 3 L. 241/1990; art. 3, c. 5-bis, D.Lgs. 150/2009).</source>
        <translation>Una valutazione negativa poggia su fatti: il diario non ne ha di negativi (art. 3 L. 241/1990; art. 3, c. 5-bis, D.Lgs. 150/2009).</translation>
    </message>
    <message>
        <source>A new office needs both --comune NAME and --admin LOGIN.</source>
        <translation>Per un nuovo ufficio servono sia --comune NOME sia --admin UTENTE.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>Una nota ha al massimo %1 caratteri.</translation>
    </message>
    <message>
        <source>A note is corrected by who wrote it: write another one.</source>
        <translation>Una nota la corregge chi l’ha scritta: scriverne un’altra.</translation>
    </message>
    <message>
        <source>A note is deleted by who wrote it, or by the head of cabinet.</source>
        <translation>Una nota la elimina chi l’ha scritta, o il capo di gabinetto.</translation>
    </message>
    <message>
        <source>A paper has at most %1 MB.</source>
        <translation>Un documento ha al massimo %1 MB.</translation>
    </message>
    <message>
        <source>A person&apos;s key in the data is damaged: restore the latest backup.</source>
        <translation>La chiave di una persona nei dati è danneggiata: ripristinare l’ultima copia di sicurezza.</translation>
    </message>
    <message>
        <source>A proof has at most %1 MB.</source>
        <translation>Una bozza ha al massimo %1 MB.</translation>
    </message>
    <message>
        <source>A proof is a picture (PNG or JPEG) or a PDF.</source>
        <translation>Una bozza è un’immagine (PNG o JPEG) o un PDF.</translation>
    </message>
    <message>
        <source>A receipt is a picture (PNG or JPEG) or a PDF, an invitation a message (.eml).</source>
        <translation>Una ricevuta è un’immagine (PNG o JPEG) o un PDF, un invito è un messaggio (.eml).</translation>
    </message>
    <message>
        <source>A refusal needs the notice of rejection first</source>
        <translation>Il diniego richiede prima il preavviso di rigetto</translation>
    </message>
    <message>
        <source>A request for an appointment is damaged: restore a backup.</source>
        <translation>Una richiesta di udienza è danneggiata: ripristinare una copia di sicurezza.</translation>
    </message>
    <message>
        <source>A review may be asked for</source>
        <translation>Si può chiedere il riesame</translation>
    </message>
    <message>
        <source>A review may be asked for until %1 (%2): before, only who was evaluated can accept it.</source>
        <translation>Il riesame si può chiedere fino a %1 (%2): prima, soltanto chi è stato valutato può accettarla.</translation>
    </message>
    <message>
        <source>A role is given from today or from a later day on.</source>
        <translation>Un ruolo si dà da oggi o da un giorno successivo.</translation>
    </message>
    <message>
        <source>A row of “%1” names something that does not exist: restore a backup.</source>
        <translation>Una riga di «%1» rimanda a qualcosa che non esiste: ripristinare una copia di sicurezza.</translation>
    </message>
    <message>
        <source>A row stays with what it is about: end or withdraw it, and write another.</source>
        <translation>Una riga resta del suo oggetto: chiuderla o ritirarla, e scriverne un’altra.</translation>
    </message>
    <message>
        <source>A sealed text does not open where it stands: it was altered or moved. Keep this copy of the data aside and restore a backup.</source>
        <translation>Un testo sigillato non si apre dove sta: è stato alterato o spostato. Conservare questa copia dei dati a parte e ripristinare una copia di sicurezza.</translation>
    </message>
    <message>
        <source>A shift is exchanged with another one of the same rota.</source>
        <translation>Un turno si scambia con un altro della stessa tabella.</translation>
    </message>
    <message>
        <source>A step is recorded when it was taken, not before.</source>
        <translation>Un passo si registra quando è compiuto, non prima.</translation>
    </message>
    <message>
        <source>A tax code has 16 characters (persons) or 11 digits (bodies): this one has %1.</source>
        <translation>Il codice fiscale ha 16 caratteri (persone) o 11 cifre (enti): questo ne ha %1.</translation>
    </message>
    <message>
        <source>A text has at most %1 characters.</source>
        <translation>Un testo ha al massimo %1 caratteri.</translation>
    </message>
    <message>
        <source>A text holds from today or from a later day: write it, as in 14/6/2026.</source>
        <translation>Un testo vale da oggi o da un giorno successivo: scriverlo, come in 14/6/2026.</translation>
    </message>
    <message>
        <source>A text of a sheet has at most %1 characters.</source>
        <translation>Un testo della scheda ha al più %1 caratteri.</translation>
    </message>
    <message>
        <source>A value begins on this very day: what was written is not overwritten, choose another day.</source>
        <translation>Un valore decorre già da questo giorno: quanto scritto non si sovrascrive, scegliere un altro giorno.</translation>
    </message>
    <message>
        <source>Abroad</source>
        <translation>All’estero</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Assenza</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Assenze</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accogli</translation>
    </message>
    <message>
        <source>Accept the evaluation</source>
        <translation>Accetta la valutazione</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accettato</translation>
    </message>
    <message>
        <source>Accepted: it is in the agenda</source>
        <translation>Accolta: è in agenda</translation>
    </message>
    <message>
        <source>Access to the seat (art. 84 c. 3)</source>
        <translation>Accesso alla sede (art. 84 c. 3)</translation>
    </message>
    <message>
        <source>Accompanied by</source>
        <translation>Accompagnatori</translation>
    </message>
    <message>
        <source>Add the receipt, or say why there is none.</source>
        <translation>Aggiungere la ricevuta, oppure scrivere perché manca.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Amministratore</translation>
    </message>
    <message>
        <source>Admissible</source>
        <translation>Ammissibile</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>Anticipo</translation>
    </message>
    <message>
        <source>Advantages of the applicant in %1: %2, threshold %3</source>
        <translation>Vantaggi economici del richiedente nel %1: %2, soglia %3</translation>
    </message>
    <message>
        <source>All that the comune gives: %1</source>
        <translation>Totale di quanto il comune concede: %1</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Già presente</translation>
    </message>
    <message>
        <source>Always the same characters.</source>
        <translation>Sempre gli stessi caratteri.</translation>
    </message>
    <message>
        <source>Amateur sports association, federation or body recognised by the CONI</source>
        <translation>Associazione sportiva dilettantistica, federazione o ente riconosciuto dal CONI</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>An access to the seat has no overnight stay: that would be a mission (art. 84 c. 1).</source>
        <translation>Un accesso alla sede non ha pernottamento: sarebbe una missione (art. 84 c. 1).</translation>
    </message>
    <message>
        <source>An access to the seat is not authorised: it is declared.</source>
        <translation>Un accesso alla sede non si autorizza: si dichiara.</translation>
    </message>
    <message>
        <source>An access to the seat is travel only (art. 84 c. 3 TUEL): this belongs to a mission.</source>
        <translation>Un accesso alla sede è solo viaggio (art. 84 c. 3 TUEL): questa spesa è di una missione.</translation>
    </message>
    <message>
        <source>An access to the seat with one&apos;s own car: one %1th of a litre for each kilometre.</source>
        <translation>Accesso alla sede con l’auto propria: per ogni chilometro 1/%1 di litro.</translation>
    </message>
    <message>
        <source>An amount between 0 and %1 is expected.</source>
        <translation>Serve un importo tra 0 e %1.</translation>
    </message>
    <message>
        <source>An answer needs --out with the name of the .eml file to be sent.</source>
        <translation>Una risposta vuole --out con il nome del file .eml da spedire.</translation>
    </message>
    <message>
        <source>An authorisation of the Soprintendenza has a number and a day that is not to come.</source>
        <translation>L’autorizzazione della Soprintendenza ha un numero e un giorno non futuro.</translation>
    </message>
    <message>
        <source>An earlier request was refused on %1: %2</source>
        <translation>Una richiesta precedente ha avuto un diniego %1: %2</translation>
    </message>
    <message>
        <source>An entry of the agenda is damaged: restore a backup.</source>
        <translation>Un impegno dell’agenda è danneggiato: ripristini una copia di sicurezza.</translation>
    </message>
    <message>
        <source>An entry of whole days has one day at least, and no hours.</source>
        <translation>Un impegno di giorni interi dura almeno un giorno e non ha ore.</translation>
    </message>
    <message>
        <source>An exception, for these reasons: %1</source>
        <translation>Eccezione, per questi motivi: %1</translation>
    </message>
    <message>
        <source>An old backup cannot be deleted: %1. Check the rights on its folder.</source>
        <translation>Non è possibile eliminare un vecchio backup: %1. Controllare i permessi della cartella.</translation>
    </message>
    <message>
        <source>An opinion is given on a draft that is ready: %1 is “%2”.</source>
        <translation>Il parere si rende su una proposta pronta: %1 è nello stato «%2».</translation>
    </message>
    <message>
        <source>Announce the rejection</source>
        <translation>Preavvisa il diniego</translation>
    </message>
    <message>
        <source>Announce the rejection first: a refusal is proposed after its notice (art. 10-bis L. 241/1990).</source>
        <translation>Comunicare prima i motivi ostativi: il diniego si propone dopo il preavviso (art. 10-bis L. 241/1990).</translation>
    </message>
    <message>
        <source>Another entry of the file has the same UID (line %1) and is newer, or came first: this one was left out. If they are two appointments, write it by hand.</source>
        <translation>Un&apos;altra voce del file ha lo stesso UID (riga %1) ed è più recente, o viene prima: questa è stata tralasciata. Se sono due appuntamenti, inserirla a mano.</translation>
    </message>
    <message>
        <source>Another entry of the file has the same UID.</source>
        <translation>Un altro impegno del file ha lo stesso UID.</translation>
    </message>
    <message>
        <source>Another proof was taken in meanwhile: try again.</source>
        <translation>Nel frattempo è stata acquisita un’altra bozza: riprovare.</translation>
    </message>
    <message>
        <source>Another receipt of the same letter is being filed: try again.</source>
        <translation>Si sta archiviando un’altra ricevuta della stessa lettera: riprovare.</translation>
    </message>
    <message>
        <source>Another value begins on %1: end this one before that day.</source>
        <translation>Un altro valore decorre da %1: far cessare questo prima di quel giorno.</translation>
    </message>
    <message>
        <source>Another workstation is writing: try again in a moment.</source>
        <translation>Un’altra postazione sta scrivendo: riprovare tra un momento.</translation>
    </message>
    <message>
        <source>Answer on personal data</source>
        <translation>Risposta sui dati personali</translation>
    </message>
    <message>
        <source>Answer the question before you give reasons.</source>
        <translation>Rispondere alla domanda prima di scriverne i motivi.</translation>
    </message>
    <message>
        <source>Answer to the observations</source>
        <translation>Riscontro alle osservazioni</translation>
    </message>
    <message>
        <source>Answered on %1 by %2.</source>
        <translation>Risposta data %1 da %2.</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Richiedente</translation>
    </message>
    <message>
        <source>Applicant withdraws</source>
        <translation>Registra il ritiro</translation>
    </message>
    <message>
        <source>Appointment declined</source>
        <translation>Udienza declinata</translation>
    </message>
    <message>
        <source>Appointment granted</source>
        <translation>Udienza concessa</translation>
    </message>
    <message>
        <source>Approve the proof</source>
        <translation>Approva la bozza</translation>
    </message>
    <message>
        <source>Are fees reduced?</source>
        <translation>Tariffe o canoni ridotti?</translation>
    </message>
    <message>
        <source>Are rooms or equipment free?</source>
        <translation>Sale o attrezzature gratuite?</translation>
    </message>
    <message>
        <source>Art. 110 TUEL</source>
        <translation>Art. 110 TUEL</translation>
    </message>
    <message>
        <source>Art. 90 TUEL</source>
        <translation>Art. 90 TUEL</translation>
    </message>
    <message>
        <source>As it ships with the program</source>
        <translation>Come fornito con il programma</translation>
    </message>
    <message>
        <source>Ask for a briefing</source>
        <translation>Chiedi una relazione</translation>
    </message>
    <message>
        <source>Ask for a review</source>
        <translation>Chiedi il riesame</translation>
    </message>
    <message>
        <source>Ask for corrections</source>
        <translation>Chiedi correzioni</translation>
    </message>
    <message>
        <source>Ask for integration</source>
        <translation>Chiedi integrazioni</translation>
    </message>
    <message>
        <source>Ask for the self-evaluation</source>
        <translation>Chiedi l’autovalutazione</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Chiesto da</translation>
    </message>
    <message>
        <source>Asks to be received, waiting since %1</source>
        <translation>Chiede udienza, in attesa da %1</translation>
    </message>
    <message>
        <source>Assessore</source>
        <translation>Assessore</translation>
    </message>
    <message>
        <source>Assessore delegato</source>
        <translation>Assessore delegato</translation>
    </message>
    <message>
        <source>Assessore&apos;s secretariat</source>
        <translation>Segreteria dell’assessore</translation>
    </message>
    <message>
        <source>Assessori on call</source>
        <translation>Assessori reperibili</translation>
    </message>
    <message>
        <source>At least one active administrator must remain: name another one first.</source>
        <translation>Deve restare almeno un amministratore attivo: nominarne prima un altro.</translation>
    </message>
    <message>
        <source>At most %1 characters: the rest goes into the notes.</source>
        <translation>Al massimo %1 caratteri: il resto va nelle note.</translation>
    </message>
    <message>
        <source>At most %1 days: enter the rest as another entry.</source>
        <translation>Al massimo %1 giorni: inserisca il resto come altro impegno.</translation>
    </message>
    <message>
        <source>At most %1 days: enter the rest as another shift.</source>
        <translation>Al massimo %1 giorni: il resto va in un altro turno.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>Al massimo %n carattere.</numerusform>
            <numerusform>Al massimo %n caratteri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n people.</source>
        <translation>
            <numerusform>Al massimo %n persona.</numerusform>
            <numerusform>Al massimo %n persone.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the albo from</source>
        <translation>All’albo pretorio dal</translation>
    </message>
    <message>
        <source>At the albo until %1: %2</source>
        <translation>All’albo fino al %1: %2</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Allo sportello</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>Nello stesso momento</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Allegato: %1</translation>
    </message>
    <message>
        <source>Attestation for the employer</source>
        <translation>Attestazione per il datore di lavoro</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Udienza</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Autorizzazione</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Autorizzata</translation>
    </message>
    <message>
        <source>Back to review</source>
        <translation>Riporta in istruttoria</translation>
    </message>
    <message>
        <source>Backups made until today</source>
        <translation>Copie di sicurezza fatte fino a oggi</translation>
    </message>
    <message>
        <source>Band %1 has no name.</source>
        <translation>La fascia %1 non ha un nome.</translation>
    </message>
    <message>
        <source>Band “%1” ends before it begins.</source>
        <translation>La fascia “%1” finisce prima di cominciare.</translation>
    </message>
    <message>
        <source>Band “%1” gives %2 percent of the full bonus.</source>
        <translation>La fascia “%1” dà il %2 per cento del premio intero.</translation>
    </message>
    <message>
        <source>Before the Giunta</source>
        <translation>In Giunta</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Comportamenti</translation>
    </message>
    <message>
        <source>Being scored</source>
        <translation>In valutazione</translation>
    </message>
    <message>
        <source>Between %1 and %2 there is a hole or an overlap: each band begins where the one before ends.</source>
        <translation>Tra %1 e %2 c’è un vuoto o una sovrapposizione: ogni fascia comincia dove finisce la precedente.</translation>
    </message>
    <message>
        <source>Between 0 and %1 minutes.</source>
        <translation>Fra 0 e %1 minuti.</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Scheda</translation>
    </message>
    <message>
        <source>Briefing asked</source>
        <translation>Relazione chiesta</translation>
    </message>
    <message>
        <source>Briefing of %1</source>
        <translation>Relazione di %1</translation>
    </message>
    <message>
        <source>Briefing received</source>
        <translation>Relazione ricevuta</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Impegno</translation>
    </message>
    <message>
        <source>Busy times</source>
        <translation>Orari occupati</translation>
    </message>
    <message>
        <source>By a role already.</source>
        <translation>Già per un ruolo.</translation>
    </message>
    <message>
        <source>By a role.</source>
        <translation>Per un ruolo.</translation>
    </message>
    <message>
        <source>Cabinet office</source>
        <translation>Ufficio di Gabinetto</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibrazione</translation>
    </message>
    <message>
        <source>Can be written now: %1 (%2)</source>
        <translation>Si può scrivere ora: %1 (%2)</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Cannot be reached in time</source>
        <translation>Non si arriva in tempo</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Car or driver taken twice</source>
        <translation>Auto o autista impegnati due volte</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Pratica %1</translation>
    </message>
    <message>
        <source>Case %1 (open)</source>
        <translation>Pratica %1 (aperta)</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Pratiche</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Ceremonies</source>
        <translation>Cerimonie</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>Cerimonia</translation>
    </message>
    <message>
        <source>Change the goals</source>
        <translation>Modifica gli obiettivi</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificato</translation>
    </message>
    <message>
        <source>Chapter of the budget</source>
        <translation>Capitolo di bilancio</translation>
    </message>
    <message>
        <source>Character %1 is «%2», but %3.</source>
        <translation>Il carattere %1 è «%2», ma %3.</translation>
    </message>
    <message>
        <source>Characters 10 and 11 are «%1», but a day of birth is from 01 to 31 for men and from 41 to 71 for women.</source>
        <translation>I caratteri 10 e 11 sono «%1», ma il giorno di nascita va da 01 a 31 per gli uomini e da 41 a 71 per le donne.</translation>
    </message>
    <message>
        <source>Characters 12 to 15 are «%1», which is not the code of a comune or of a foreign country.</source>
        <translation>I caratteri da 12 a 15 sono «%1», che non è il codice di un comune né di uno Stato estero.</translation>
    </message>
    <message>
        <source>Characters 7 to 11 are «%1», and no such day of birth exists (day %2, month %3).</source>
        <translation>I caratteri da 7 a 11 sono «%1», ma un simile giorno di nascita non esiste (giorno %2, mese %3).</translation>
    </message>
    <message>
        <source>Choose an SVG, PNG or JPEG picture of at most 4 MB.</source>
        <translation>Scegliere un’immagine SVG, PNG o JPEG di 4 MB al massimo.</translation>
    </message>
    <message numerus="yes">
        <source>Choose at least one time to be proposed, and at most %n.</source>
        <translation>
            <numerusform>Scegliere almeno un orario da proporre, e al massimo %n.</numerusform>
            <numerusform>Scegliere almeno un orario da proporre, e al massimo %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <translation>Scegliere un’altra persona.</translation>
    </message>
    <message>
        <source>Choose the assessore and the delega: “office holders” shows them.</source>
        <translation>Scegliere l’assessore e la delega: li mostra «office holders».</translation>
    </message>
    <message>
        <source>Choose the day of the chart.</source>
        <translation>Scegliere la data dell’organigramma.</translation>
    </message>
    <message>
        <source>Choose the person: add them first if they are not in the list.</source>
        <translation>Scegliere la persona: se non è in elenco, prima va aggiunta.</translation>
    </message>
    <message>
        <source>Choose the rule.</source>
        <translation>Scegliere la regola.</translation>
    </message>
    <message>
        <source>Choose the typeface.</source>
        <translation>Scegliere il carattere.</translation>
    </message>
    <message>
        <source>Choose the unit.</source>
        <translation>Scegliere l’unità.</translation>
    </message>
    <message>
        <source>Claim the refund</source>
        <translation>Presenta il rimborso</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classificazione</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Chiudi la pratica</translation>
    </message>
    <message>
        <source>Close the mission</source>
        <translation>Chiudi la missione</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Chiusa</translation>
    </message>
    <message>
        <source>Closed mission</source>
        <translation>Chiusa</translation>
    </message>
    <message>
        <source>Closed on %1 and kept for %2 years.</source>
        <translation>Chiusa il %1 e conservata per %2 anni.</translation>
    </message>
    <message>
        <source>Closed on %1, more than %2 years ago: it belongs to the separate section of the archive.</source>
        <translation>Chiusa il %1, da più di %2 anni: appartiene alla sezione separata d’archivio.</translation>
    </message>
    <message>
        <source>Columns that were not used: %1.</source>
        <translation>Colonne non utilizzate: %1.</translation>
    </message>
    <message>
        <source>Communicate to the applicant</source>
        <translation>Comunica al richiedente</translation>
    </message>
    <message>
        <source>Communicated</source>
        <translation>Comunicato</translation>
    </message>
    <message>
        <source>Communication of the grant</source>
        <translation>Comunicazione della concessione</translation>
    </message>
    <message>
        <source>Conclude the examination</source>
        <translation>Concludi l’esame</translation>
    </message>
    <message>
        <source>Confirm after calibration</source>
        <translation>Conferma dopo la calibrazione</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confermato</translation>
    </message>
    <message>
        <source>Conflict accepted</source>
        <translation>Conflitto accettato</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Conflitto di interessi</translation>
    </message>
    <message>
        <source>Conflict of interest declared: the case passes to %1</source>
        <translation>Dichiarato un conflitto di interessi: la pratica passa a %1</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordina</translation>
    </message>
    <message>
        <source>Cost of public transport</source>
        <translation>Costo dei mezzi pubblici</translation>
    </message>
    <message>
        <source>Counting %1 working days back from %2, which is not counted</source>
        <translation>Si contano %1 giorni lavorativi a ritroso da %2, giorno escluso</translation>
    </message>
    <message>
        <source>Counting %1 working days from %2, which is not counted</source>
        <translation>Si contano %1 giorni lavorativi a partire da %2, giorno escluso</translation>
    </message>
    <message>
        <source>Counting backwards, it ends on the last day before that is not a holiday: %1</source>
        <translation>Contando a ritroso, scade nell’ultimo giorno precedente non festivo: %1</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Data of a person</source>
        <translation>Dati di una persona</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>Data dell’atto</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Day %1 of %2</source>
        <translation>Giorno %1 di %2</translation>
    </message>
    <message>
        <source>Day of the act of liquidation</source>
        <translation>Giorno dell’atto di liquidazione</translation>
    </message>
    <message>
        <source>Day of the step</source>
        <translation>Giorno del passo</translation>
    </message>
    <message>
        <source>Day of this step</source>
        <translation>Giorno di questo passo</translation>
    </message>
    <message>
        <source>Days to answer</source>
        <translation>Giorni per rispondere</translation>
    </message>
    <message>
        <source>Deadlines of cases</source>
        <translation>Scadenze delle pratiche</translation>
    </message>
    <message>
        <source>Decide the review</source>
        <translation>Decidi il riesame</translation>
    </message>
    <message>
        <source>Decided on %1, after the term (%2)</source>
        <translation>Deciso %1, oltre il termine (%2)</translation>
    </message>
    <message>
        <source>Decided on %1, within the term (%2)</source>
        <translation>Deciso %1, entro il termine (%2)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisione</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Dichiarazione</translation>
    </message>
    <message>
        <source>Declarations of conflict</source>
        <translation>Dichiarazioni di conflitto</translation>
    </message>
    <message>
        <source>Declare admissible</source>
        <translation>Dichiara ammissibile</translation>
    </message>
    <message>
        <source>Declare first whether you have a conflict of interest (%1).</source>
        <translation>Dichiarare prima se si ha un conflitto di interessi (%1).</translation>
    </message>
    <message>
        <source>Declare inadmissible</source>
        <translation>Dichiara inammissibile</translation>
    </message>
    <message>
        <source>Declared: no conflict of interest</source>
        <translation>Dichiarata l’assenza di conflitto di interessi</translation>
    </message>
    <message>
        <source>Declares that a meal was eaten</source>
        <translation>Dichiara di avere consumato un pasto</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Declina</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declinato</translation>
    </message>
    <message>
        <source>Delega concerned</source>
        <translation>Delega interessata</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminato</translation>
    </message>
    <message>
        <source>Departed in fact</source>
        <translation>Partenza effettiva</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Settore</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Partenza</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Desk work</source>
        <translation>Lavoro d’ufficio</translation>
    </message>
    <message>
        <source>Destroyed as the Soprintendenza authorised.</source>
        <translation>Scartata come autorizzato dalla Soprintendenza.</translation>
    </message>
    <message>
        <source>Did not take place</source>
        <translation>Non ha avuto luogo</translation>
    </message>
    <message>
        <source>Digits 8 to 10 are «%1», which is not the code of an issuing office.</source>
        <translation>Le cifre da 8 a 10 sono «%1», che non è il codice di un ufficio che rilascia partite IVA.</translation>
    </message>
    <message>
        <source>Direct the Settore</source>
        <translation>Incarica il Settore</translation>
    </message>
    <message>
        <source>Directions to the Settore</source>
        <translation>Indicazioni al Settore</translation>
    </message>
    <message>
        <source>Do staff of the comune work for it?</source>
        <translation>Lavora personale del comune?</translation>
    </message>
    <message>
        <source>Do staff of the comune work for the event, overtime too?</source>
        <translation>Personale del comune lavora per l’iniziativa, anche in straordinario?</translation>
    </message>
    <message>
        <source>Does the comune give rooms, spaces or equipment for free?</source>
        <translation>Il comune concede gratuitamente sale, spazi o attrezzature?</translation>
    </message>
    <message>
        <source>Does the comune pay a contribution?</source>
        <translation>Il comune eroga un contributo?</translation>
    </message>
    <message>
        <source>Does the comune reduce or waive a fee (posters, public ground, tariffs)?</source>
        <translation>Il comune riduce o non applica quanto dovuto (affissioni, suolo pubblico, tariffe)?</translation>
    </message>
    <message>
        <source>Draft is ready</source>
        <translation>Prepara la proposta</translation>
    </message>
    <message>
        <source>Draft ready</source>
        <translation>Proposta pronta</translation>
    </message>
    <message>
        <source>Dress</source>
        <translation>Abito</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Autista</translation>
    </message>
    <message>
        <source>Due on every proposal that is not mere policy (art. 49, c. 1, TUEL).</source>
        <translation>Dovuto su ogni proposta che non sia mero atto di indirizzo (art. 49, c. 1, TUEL).</translation>
    </message>
    <message>
        <source>Due until somebody answers whether it is really free (art. 49, c. 1, TUEL).</source>
        <translation>Dovuto finché non si risponde se il patrocinio è davvero gratuito (art. 49, c. 1, TUEL).</translation>
    </message>
    <message>
        <source>Due: what the comune gives has effects on finances or assets (art. 49, c. 1, TUEL).</source>
        <translation>Dovuto: ciò che il Comune concede ha riflessi sulle finanze o sul patrimonio (art. 49, c. 1, TUEL).</translation>
    </message>
    <message>
        <source>Duration and purpose</source>
        <translation>Durata e finalità</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>END:%1 ends nothing that was begun; it was passed over.</source>
        <translation>END:%1 non chiude nulla di aperto; è stato ignorato.</translation>
    </message>
    <message>
        <source>Each behaviour has a name, a text and a weight.</source>
        <translation>Ogni comportamento ha un nome, un testo e un peso.</translation>
    </message>
    <message>
        <source>Each line proves the one after it: one changed breaks the chain that shows that acts were not altered. Only who checks the data reads them.</source>
        <translation>Ogni riga è prova della successiva: cambiarne una rompe la catena che dimostra che gli atti non sono stati alterati. Le legge solo chi verifica i dati.</translation>
    </message>
    <message>
        <source>Elsewhere on the same days: %1, %2</source>
        <translation>Altrove, negli stessi giorni: %1, %2</translation>
    </message>
    <message>
        <source>End without a score</source>
        <translation>Chiudi senza punteggio</translation>
    </message>
    <message>
        <source>Ended without a score</source>
        <translation>Chiusa senza punteggio</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Inserito</translation>
    </message>
    <message>
        <source>Entries of the agenda in which they take part</source>
        <translation>Impegni dell’agenda cui partecipa</translation>
    </message>
    <message>
        <source>European elections</source>
        <translation>elezioni europee</translation>
    </message>
    <message>
        <source>Evaluation sheet</source>
        <translation>Scheda di valutazione</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Valutazioni</translation>
    </message>
    <message>
        <source>Evaluations are kept for %1 years after their cycle.</source>
        <translation>Le valutazioni si conservano per %1 anni dopo il loro ciclo.</translation>
    </message>
    <message>
        <source>Event held</source>
        <translation>Iniziativa svolta</translation>
    </message>
    <message>
        <source>Event was held</source>
        <translation>Registra lo svolgimento</translation>
    </message>
    <message>
        <source>Every patronage is granted by: %1</source>
        <translation>Organo che concede tutti i patrocini: %1</translation>
    </message>
    <message>
        <source>Everybody is away: %1 keeps the office; agree who comes back</source>
        <translation>Sono tutti assenti: la carica resta a %1; concordi chi rientra</translation>
    </message>
    <message>
        <source>Examine again</source>
        <translation>Riesamina</translation>
    </message>
    <message>
        <source>Examined</source>
        <translation>Esaminata</translation>
    </message>
    <message>
        <source>Excluded by the regulation (%1): %2 Yes. Declare the request inadmissible, or give the reasons of an exception where it is allowed.</source>
        <translation>Escluso dal regolamento (%1): %2 Sì. Dichiarare la richiesta inammissibile o, dove è ammessa, motivare l’eccezione.</translation>
    </message>
    <message>
        <source>Excluded, unless the act gives the reasons of an exception. %1 Yes.</source>
        <translation>Richiesta esclusa, salvo che l’atto motivi un’eccezione. %1 Sì.</translation>
    </message>
    <message>
        <source>Excluded. %1 Yes.</source>
        <translation>Richiesta esclusa. %1 Sì.</translation>
    </message>
    <message>
        <source>Exclusions of the regulation</source>
        <translation>Cause di esclusione del regolamento</translation>
    </message>
    <message>
        <source>Executive from %1, after the tenth day</source>
        <translation>Esecutiva dal %1, dopo il decimo giorno</translation>
    </message>
    <message>
        <source>Executive from %1: it was declared immediately executable</source>
        <translation>Esecutiva dal %1: è stata dichiarata immediatamente eseguibile</translation>
    </message>
    <message>
        <source>Exempt (%1), %2 number %3</source>
        <translation>Esente (%1), %2, numero %3</translation>
    </message>
    <message>
        <source>Exempt (%1): ask for the number in the register %2</source>
        <translation>Esente (%1): chiedere il numero di iscrizione nel registro (%2)</translation>
    </message>
    <message>
        <source>Expected public</source>
        <translation>Pubblico previsto</translation>
    </message>
    <message>
        <source>Expenses come with the refund, after the mission.</source>
        <translation>Le spese si indicano con il rimborso, dopo la missione.</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Esterno</translation>
    </message>
    <message>
        <source>Fascia tricolore</source>
        <translation>Fascia tricolore</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n people: nothing is published.</source>
        <translation>
            <numerusform>Meno di %n persona: non si pubblica niente.</numerusform>
            <numerusform>Meno di %n persone: non si pubblica niente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field %1: %2</source>
        <translation>Campo %1: %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Final evaluation</source>
        <translation>Valutazione definitiva</translation>
    </message>
    <message>
        <source>Final score %1, band “%2” (from %3 to %4).</source>
        <translation>Punteggio finale %1, fascia “%2” (da %3 a %4).</translation>
    </message>
    <message>
        <source>Final score %1, band “%2”.</source>
        <translation>Punteggio finale %1, fascia “%2”.</translation>
    </message>
    <message>
        <source>Findings of the review</source>
        <translation>Esito dell’istruttoria</translation>
    </message>
    <message>
        <source>Flag: %1</source>
        <translation>Bandiera: %1</translation>
    </message>
    <message>
        <source>Flight</source>
        <translation>Aereo</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Per conto di</translation>
    </message>
    <message>
        <source>For several cases “--out” names a folder that exists.</source>
        <translation>Per più pratiche «--out» indica una cartella esistente.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>From %1 to %2 the term ran: %3, %4 of %5 in all</source>
        <translation>Da %1 a %2 il termine è decorso: %3, in tutto %4 su %5</translation>
    </message>
    <message>
        <source>From %1 to %2 there are %3 minutes, and the way takes %4.</source>
        <translation>Fra %1 e %2 ci sono %3 minuti, e il tragitto ne richiede %4.</translation>
    </message>
    <message>
        <source>From %1 to %2 there is no break of %3 minutes.</source>
        <translation>Dalle %1 alle %2 non c’è un intervallo di %3 minuti.</translation>
    </message>
    <message>
        <source>From %1 to %2, both counted: %3</source>
        <translation>Da %1 a %2, estremi compresi: %3</translation>
    </message>
    <message>
        <source>From 5 minutes to 8 hours.</source>
        <translation>Da 5 minuti a 8 ore.</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Dono</translation>
    </message>
    <message>
        <source>Giunta</source>
        <translation>Giunta</translation>
    </message>
    <message>
        <source>Giunta where it costs, Sindaco where it is free</source>
        <translation>Giunta se oneroso, Sindaco se gratuito</translation>
    </message>
    <message>
        <source>Give the first day and the last one, at most twenty years.</source>
        <translation>Indicare il primo giorno e l’ultimo, al massimo vent’anni.</translation>
    </message>
    <message>
        <source>Give the first day, from today on, and the last one.</source>
        <translation>Indichi il primo giorno, da oggi in poi, e l’ultimo.</translation>
    </message>
    <message>
        <source>Give the folder of the backups with its whole path.</source>
        <translation>Indicare la cartella dei backup con il percorso completo.</translation>
    </message>
    <message>
        <source>Give the name of the comune.</source>
        <translation>Indicare il nome del comune.</translation>
    </message>
    <message>
        <source>Give the name of the office, as the paper shows it.</source>
        <translation>Indicare il nome dell’ufficio, come appare sulla carta intestata.</translation>
    </message>
    <message>
        <source>Give the name of who goes in the mayor&apos;s place.</source>
        <translation>Indichi il nome di chi va al posto del Sindaco.</translation>
    </message>
    <message>
        <source>Give the phrase a short title.</source>
        <translation>Dare alla frase un titolo breve.</translation>
    </message>
    <message>
        <source>Give the reason (art. 3 L. 241/1990).</source>
        <translation>Indicare il motivo (art. 3 L. 241/1990).</translation>
    </message>
    <message>
        <source>Give the request up</source>
        <translation>Rinuncia alla richiesta</translation>
    </message>
    <message>
        <source>Give the self-evaluation</source>
        <translation>Consegna l’autovalutazione</translation>
    </message>
    <message>
        <source>Give the time of the appointment: from when to when, at most a day.</source>
        <translation>Indicare l’orario dell’udienza: da quando a quando, al massimo un giorno.</translation>
    </message>
    <message>
        <source>Give two days, the first one first, at most %1 days apart.</source>
        <translation>Indichi due giorni, il primo per primo, a non più di %1 giorni l’uno dall’altro.</translation>
    </message>
    <message>
        <source>Give two days, the first one first, at most %1.</source>
        <translation>Indicare due giorni in ordine, al massimo %1.</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Rinunciata</translation>
    </message>
    <message>
        <source>Go on without an answer</source>
        <translation>Prosegui senza risposta</translation>
    </message>
    <message>
        <source>Go on without the self-evaluation</source>
        <translation>Prosegui senza l’autovalutazione</translation>
    </message>
    <message>
        <source>Goal %1 has no title.</source>
        <translation>L’obiettivo %1 non ha un titolo.</translation>
    </message>
    <message>
        <source>Goals being assigned</source>
        <translation>Obiettivi in assegnazione</translation>
    </message>
    <message>
        <source>Goals handed over</source>
        <translation>Obiettivi consegnati</translation>
    </message>
    <message>
        <source>Goals of the sheet</source>
        <translation>Obiettivi</translation>
    </message>
    <message>
        <source>Goals sheet</source>
        <translation>Scheda degli obiettivi</translation>
    </message>
    <message>
        <source>Goals to be handed over</source>
        <translation>Obiettivi da consegnare</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concesso</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Motivazione</translation>
    </message>
    <message>
        <source>Group %1 is wrong.</source>
        <translation>Il gruppo %1 è sbagliato.</translation>
    </message>
    <message>
        <source>Group %1 of the recovery sheet is not as it was printed: look at it again, character by character.</source>
        <translation>Il gruppo %1 del foglio di recupero non è come è stampato: ricontrollarlo carattere per carattere.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Affida</translation>
    </message>
    <message>
        <source>Hand over the goals</source>
        <translation>Consegna gli obiettivi</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Affidata</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Affidata a</translation>
    </message>
    <message>
        <source>Handed to an assessore</source>
        <translation>Affidata a un assessore</translation>
    </message>
    <message>
        <source>Head of cabinet</source>
        <translation>Capo di Gabinetto</translation>
    </message>
    <message>
        <source>Head of service (art. 109 TUEL)</source>
        <translation>Responsabile di servizio (art. 109 TUEL)</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Holidays and days of the flag</source>
        <translation>Festività e giorni della bandiera</translation>
    </message>
    <message>
        <source>How many minutes? From 5 to a day.</source>
        <translation>Quanti minuti? Da 5 a un giorno.</translation>
    </message>
    <message>
        <source>In no unit: %1  %2</source>
        <translation>In nessuna unità: %1  %2</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>In preparazione</translation>
    </message>
    <message>
        <source>In the same place on the same days: %1</source>
        <translation>Nello stesso luogo, negli stessi giorni: %1</translation>
    </message>
    <message>
        <source>Inadmissibility</source>
        <translation>Inammissibilità</translation>
    </message>
    <message>
        <source>Inadmissible</source>
        <translation>Inammissibile</translation>
    </message>
    <message>
        <source>Inform the assessore</source>
        <translation>Informa l’assessore</translation>
    </message>
    <message>
        <source>Inform the assessore first: nobody is named yet.</source>
        <translation>Informare prima l’assessore: nessuno è ancora indicato.</translation>
    </message>
    <message>
        <source>Inform the new assessore</source>
        <translation>Informa il nuovo assessore</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Iniziativa</translation>
    </message>
    <message>
        <source>Institutional</source>
        <translation>Istituzionale</translation>
    </message>
    <message>
        <source>Institutional communication</source>
        <translation>Comunicazione istituzionale</translation>
    </message>
    <message>
        <source>Integration arrived</source>
        <translation>Integrazioni pervenute</translation>
    </message>
    <message>
        <source>Integration asked</source>
        <translation>Integrazione richiesta</translation>
    </message>
    <message>
        <source>Interview held</source>
        <translation>Colloquio tenuto</translation>
    </message>
    <message>
        <source>Interview to be held</source>
        <translation>Colloquio da tenere</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Ente che invita</translation>
    </message>
    <message>
        <source>Is public ground free?</source>
        <translation>Suolo pubblico gratuito?</translation>
    </message>
    <message>
        <source>Is public ground occupied without paying for it?</source>
        <translation>Si occupa suolo pubblico senza pagarne il canone?</translation>
    </message>
    <message>
        <source>It costs the comune nothing: the Sindaco grants it</source>
        <translation>Non comporta oneri per il comune: lo concede il Sindaco</translation>
    </message>
    <message>
        <source>It costs the comune something: the Giunta grants it</source>
        <translation>Comporta oneri per il comune: lo concede la Giunta</translation>
    </message>
    <message>
        <source>It does not take place</source>
        <translation>Non ha luogo</translation>
    </message>
    <message>
        <source>It ended later than planned: write why.</source>
        <translation>È finita più tardi del previsto: scrivere perché.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Finisce prima di cominciare.</translation>
    </message>
    <message>
        <source>It had been deleted here; the file has a newer version.</source>
        <translation>Qui era stato eliminato; il file ne ha una versione più recente.</translation>
    </message>
    <message>
        <source>It has attachments.</source>
        <translation>Ha degli allegati.</translation>
    </message>
    <message>
        <source>It has no recovery sheet yet: “recovery-sheet --out FILE.pdf” prints one.</source>
        <translation>Non ha ancora un foglio di recupero: «recovery-sheet --out FILE.pdf» ne stampa uno.</translation>
    </message>
    <message>
        <source>It has no start that can be read.</source>
        <translation>Non ha un inizio leggibile.</translation>
    </message>
    <message>
        <source>It holds no office yet: run this again with --comune and --admin.</source>
        <translation>Non contiene ancora un ufficio: ripetere il comando con --comune e --admin.</translation>
    </message>
    <message>
        <source>It is %1&apos;s shift already.</source>
        <translation>Il turno è già di %1.</translation>
    </message>
    <message>
        <source>It is counted from the beginning of the publication (disputed reading)</source>
        <translation>Si conta dall’inizio della pubblicazione (lettura discussa)</translation>
    </message>
    <message>
        <source>It is counted from the end of the publication (disputed reading)</source>
        <translation>Si conta dalla fine della pubblicazione (lettura discussa)</translation>
    </message>
    <message>
        <source>It is free: no effect on finances or assets, so no accounting opinion is due</source>
        <translation>Il patrocinio è gratuito: nessun riflesso sulla situazione economico-finanziaria o sul patrimonio, quindi il parere contabile non è dovuto</translation>
    </message>
    <message>
        <source>It is granted by: %1</source>
        <translation>Organo che concede il patrocinio: %1</translation>
    </message>
    <message>
        <source>It is not free, it is worth %1: the accounting opinion is due</source>
        <translation>Il patrocinio non è gratuito, vale %1: il parere contabile è dovuto</translation>
    </message>
    <message>
        <source>It is part of no act.</source>
        <translation>Non fa parte di alcun atto.</translation>
    </message>
    <message>
        <source>It is past.</source>
        <translation>È passato.</translation>
    </message>
    <message>
        <source>It leaves on %1.</source>
        <translation>Parte il %1.</translation>
    </message>
    <message>
        <source>It repeats on the clocks of a zone that only the file knows: enter it by hand, in a zone that has a name.</source>
        <translation>Si ripete con l’ora di un fuso che solo il file conosce: inserirlo a mano, in un fuso che ha un nome.</translation>
    </message>
    <message>
        <source>It stands outside of every calendar and was left out.</source>
        <translation>Si trova fuori da ogni calendario ed è stato tralasciato.</translation>
    </message>
    <message>
        <source>It was deleted here, and stays so.</source>
        <translation>Qui è stato eliminato, e resta eliminato.</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Its contents were destroyed already; number and outcome stay in the register.</source>
        <translation>Il contenuto è già stato scartato; numero ed esito restano nel registro.</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Chilometri</translation>
    </message>
    <message>
        <source>Kilometres, one way</source>
        <translation>Chilometri, sola andata</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of expense</source>
        <translation>Tipo di spesa</translation>
    </message>
    <message>
        <source>Left to run: %1</source>
        <translation>Restano da decorrere: %1</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Forma giuridica</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>Legale rappresentante</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Letter prepared: %1</source>
        <translation>Lettera preparata: %1</translation>
    </message>
    <message>
        <source>Line %1 is no “field=value”: %2</source>
        <translation>La riga %1 non è “campo=valore”: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Riga %1: %2</translation>
    </message>
    <message>
        <source>Line %1: the field “%2” is not known.</source>
        <translation>Riga %1: il campo «%2» non è noto.</translation>
    </message>
    <message>
        <source>Lines of the log of operations are lost; the others were joined again, and the log says so.</source>
        <translation>Alcune righe del registro delle operazioni sono perse; le altre sono state ricongiunte e il registro lo riporta.</translation>
    </message>
    <message>
        <source>Lines of the log of operations in which a value of theirs stands</source>
        <translation>Righe del registro delle operazioni in cui compare un suo dato</translation>
    </message>
    <message>
        <source>Lines of who read the data</source>
        <translation>Righe di chi ha letto i dati</translation>
    </message>
    <message>
        <source>Liquidation proposed</source>
        <translation>Liquidazione proposta</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Alloggio</translation>
    </message>
    <message>
        <source>Lodging and meals together, documented: at most %1.</source>
        <translation>Alloggio e pasti insieme, documentati: al massimo %1.</translation>
    </message>
    <message>
        <source>Lodging as documented, in a hotel of %1 stars at most.</source>
        <translation>Alloggio come documentato, in un albergo di al massimo %1 stelle.</translation>
    </message>
    <message>
        <source>Login or password are not right: check the Caps Lock key and try again.</source>
        <translation>Il nome utente o la password non sono esatti: controllare il tasto Bloc Maiusc e riprovare.</translation>
    </message>
    <message>
        <source>Login or password are not those of the office in the backup, at the time it was made: try again.</source>
        <translation>Nome utente o password non sono quelli dell&apos;ufficio contenuto nel backup, al momento in cui fu fatto: riprovare.</translation>
    </message>
    <message>
        <source>Longer than %1: correct the day.</source>
        <translation>Dura più di %1: correggere il giorno.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bassa</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Posta</translation>
    </message>
    <message>
        <source>Make it final</source>
        <translation>Rendi definitiva</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Dirigente</translation>
    </message>
    <message>
        <source>Manager (art. 107 TUEL)</source>
        <translation>Dirigente (art. 107 TUEL)</translation>
    </message>
    <message>
        <source>Mayor</source>
        <translation>Sindaco</translation>
    </message>
    <message>
        <source>Mayor and vicesindaco away</source>
        <translation>Sindaco e Vicesindaco assenti</translation>
    </message>
    <message>
        <source>Mayor and vicesindaco would both be away: %1, %2. Choose other days, or say why it must be.</source>
        <translation>Sindaco e vicesindaco sarebbero assenti insieme: %1, %2. Scegliere altri giorni, oppure scrivere perché è necessario.</translation>
    </message>
    <message>
        <source>Mayor heard</source>
        <translation>Sentito il Sindaco</translation>
    </message>
    <message>
        <source>Mayor&apos;s private secretariat</source>
        <translation>Segreteria particolare del Sindaco</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Pasto</translation>
    </message>
    <message>
        <source>Meals of %1, documented: at most %2. What is left of one kind does not serve another.</source>
        <translation>Pasti di %1, documentati: al massimo %2. Ciò che avanza di una voce non serve per un’altra.</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Mezzo</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Riunione</translation>
    </message>
    <message>
        <source>Minutes of the interview</source>
        <translation>Verbale del colloquio</translation>
    </message>
    <message>
        <source>Missing, to ask for: %1</source>
        <translation>Manca, da chiedere: %1</translation>
    </message>
    <message>
        <source>Missing.</source>
        <translation>Manca.</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Missione</translation>
    </message>
    <message>
        <source>Mission (art. 84 c. 1)</source>
        <translation>Missione (art. 84 c. 1)</translation>
    </message>
    <message>
        <source>Mission of %1: %2</source>
        <translation>Missione di %1: %2</translation>
    </message>
    <message>
        <source>Mission registered</source>
        <translation>Missione registrata</translation>
    </message>
    <message>
        <source>Mission: %1</source>
        <translation>Missione: %1</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Missioni</translation>
    </message>
    <message>
        <source>Misuse noted in %1: %2</source>
        <translation>Uso improprio rilevato in %1: %2</translation>
    </message>
    <message>
        <source>Misuse of stemma or name</source>
        <translation>Uso improprio di stemma o nome</translation>
    </message>
    <message>
        <source>More days of presence than the sheet has (%1).</source>
        <translation>Più giorni di presenza di quanti ne ha la scheda (%1).</translation>
    </message>
    <message>
        <source>More entries of the agenda in whose words the name stands</source>
        <translation>Altri impegni dell’agenda nel cui testo compare il nome</translation>
    </message>
    <message>
        <source>More than one unit is called “%1” on %2: write “Above / Below”.</source>
        <translation>Più unità si chiamano «%1» il giorno %2: scrivere «Superiore / Inferiore».</translation>
    </message>
    <message>
        <source>Motive of one&apos;s own car</source>
        <translation>Motivo dell’auto propria</translation>
    </message>
    <message>
        <source>Name and tax code</source>
        <translation>Nome e codice fiscale</translation>
    </message>
    <message>
        <source>Name the act or the custom.</source>
        <translation>Indicare l’atto o la consuetudine.</translation>
    </message>
    <message>
        <source>Name the act that gives the value.</source>
        <translation>Indicare l’atto che fissa il valore.</translation>
    </message>
    <message>
        <source>Name the decree that calls the polls.</source>
        <translation>Indicare il decreto che indice le votazioni.</translation>
    </message>
    <message>
        <source>New assessore informed</source>
        <translation>Informato il nuovo assessore</translation>
    </message>
    <message>
        <source>New password of %1: </source>
        <translation>Nuova password di %1: </translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Notti</translation>
    </message>
    <message>
        <source>No bonus: %1</source>
        <translation>Nessun premio: %1</translation>
    </message>
    <message>
        <source>No break</source>
        <translation>Nessun intervallo</translation>
    </message>
    <message>
        <source>No briefing of “%1” is awaited.</source>
        <translation>Da «%1» non si attende alcuna relazione.</translation>
    </message>
    <message>
        <source>No case of this person is kept.</source>
        <translation>Nessuna pratica di questa persona è conservata.</translation>
    </message>
    <message>
        <source>No case yet: “import FILE.eml” registers the first.</source>
        <translation>Ancora nessuna pratica: «import FILE.eml» registra la prima.</translation>
    </message>
    <message>
        <source>No column is the name of the person: say which, as in “--map name=COLUMN”. The columns are: %1.</source>
        <translation>Nessuna colonna è il nome della persona: indicare quale, come in «--map name=COLONNA». Le colonne sono: %1.</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>Non è stato dato alcun comando.</translation>
    </message>
    <message>
        <source>No conflict.</source>
        <translation>Nessun conflitto.</translation>
    </message>
    <message>
        <source>No copy of the damaged file %1 could be kept beside it: free some space, or copy it by hand before anything else.</source>
        <translation>Non è stato possibile conservare una copia del file danneggiato %1: liberare spazio, oppure copiarlo a mano prima di ogni altra cosa.</translation>
    </message>
    <message>
        <source>No database was named: give a file or a postgresql:// address.</source>
        <translation>Non è stata indicata alcuna base di dati: dare un file o un indirizzo postgresql://.</translation>
    </message>
    <message>
        <source>No exemption</source>
        <translation>Nessuna esenzione</translation>
    </message>
    <message>
        <source>No fact is added while the sheet is “%1”.</source>
        <translation>Non si aggiungono fatti mentre la scheda è “%1”.</translation>
    </message>
    <message>
        <source>No fact is withdrawn while the sheet is “%1”.</source>
        <translation>Non si ritirano fatti mentre la scheda è “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>No free time of %n minute(s).</source>
        <translation>
            <numerusform>Nessun orario libero di %n minuto.</numerusform>
            <numerusform>Nessun orario libero di %n minuti.</numerusform>
        </translation>
    </message>
    <message>
        <source>No integration was asked: file the papers with the case</source>
        <translation>Non sono state chieste integrazioni: archiviare i documenti nella pratica</translation>
    </message>
    <message>
        <source>No kilometres are paid on a mission: write fuel and tolls, which are refunded up to what public transport costs.</source>
        <translation>In missione non si pagano i chilometri: indicare carburante e pedaggi, rimborsati fino al costo dei mezzi pubblici.</translation>
    </message>
    <message>
        <source>No letter is written while %1 is “%2”: accept, hand over or decline it first.</source>
        <translation>Nessuna lettera finché %1 è «%2»: prima accoglierla, affidarla o declinarla.</translation>
    </message>
    <message>
        <source>No letter of this case was prepared yet.</source>
        <translation>Per questa pratica non è ancora stata preparata alcuna lettera.</translation>
    </message>
    <message>
        <source>No mission yet: “mission add” registers the first.</source>
        <translation>Nessuna missione: «mission add» registra la prima.</translation>
    </message>
    <message>
        <source>No note on %1.</source>
        <translation>Nessuna nota su %1.</translation>
    </message>
    <message>
        <source>No notice of rejection was given: file the papers with the case</source>
        <translation>Non è stato dato il preavviso di rigetto: archiviare i documenti nella pratica</translation>
    </message>
    <message>
        <source>No password was given: set %1, or run the command in a terminal.</source>
        <translation>Non è stata data alcuna password: impostare %1, oppure eseguire il comando in un terminale.</translation>
    </message>
    <message>
        <source>No pay is written.</source>
        <translation>Nessun importo registrato.</translation>
    </message>
    <message>
        <source>No polls are called for those days</source>
        <translation>Nessuna consultazione elettorale indetta per quei giorni</translation>
    </message>
    <message>
        <source>No proof with the stemma is approved and the day to show it has passed (%1): the event is on %2.</source>
        <translation>Nessuna bozza con lo stemma è approvata e il giorno per presentarla è passato (%1): l’evento è %2.</translation>
    </message>
    <message>
        <source>No proof with the stemma is approved yet: it must be shown by %1, before the event on %2.</source>
        <translation>Nessuna bozza con lo stemma è ancora approvata: va presentata entro %1, prima dell’evento (%2).</translation>
    </message>
    <message>
        <source>No receipt (%1): at most %2 are admitted.</source>
        <translation>Senza ricevuta (%1): si ammettono al massimo %2.</translation>
    </message>
    <message>
        <source>No recovery sheet was ever printed in this office.</source>
        <translation>In questo ufficio non è mai stato stampato un foglio di recupero.</translation>
    </message>
    <message>
        <source>No recovery sheet was printed: “recovery-sheet --out FILE.pdf”.</source>
        <translation>Nessun foglio di recupero è stato stampato: «recovery-sheet --out FILE.pdf».</translation>
    </message>
    <message>
        <source>No regulation begins on %1.</source>
        <translation>Nessun regolamento comincia da %1.</translation>
    </message>
    <message>
        <source>No regulation on patronage is in force on %1: add it in the settings.</source>
        <translation>Nessun regolamento sul patrocinio è in vigore il giorno %1: aggiungerlo nelle impostazioni.</translation>
    </message>
    <message>
        <source>No request for an appointment waits: “agenda request add FILE.eml” registers one.</source>
        <translation>Nessuna richiesta di udienza in attesa: «agenda request add FILE.eml» ne registra una.</translation>
    </message>
    <message>
        <source>No rule “%1” is in force on %2: add it in the settings.</source>
        <translation>Nessuna regola «%1» è in vigore il giorno %2: aggiungerla nelle impostazioni.</translation>
    </message>
    <message>
        <source>No such case.</source>
        <translation>Pratica inesistente.</translation>
    </message>
    <message>
        <source>No system of evaluation was in force on %1: adopt one from that day or before (art. 7 D.Lgs. 150/2009).</source>
        <translation>Nessun sistema di valutazione era in vigore %1: adottane uno da quel giorno o da prima (art. 7 D.Lgs. 150/2009).</translation>
    </message>
    <message>
        <source>No training is added while the sheet is “%1”.</source>
        <translation>Non si aggiunge formazione mentre la scheda è “%1”.</translation>
    </message>
    <message>
        <source>No unit up to the top has a manager who could sign on %1: give one of them a head who is.</source>
        <translation>Nessuna unità fino al vertice ha un dirigente o responsabile che possa firmare il giorno %1: nominarne uno.</translation>
    </message>
    <message>
        <source>No, and nobody else may on that day.</source>
        <translation>No, e in quel giorno nessun altro può.</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>No: %1</translation>
    </message>
    <message>
        <source>No: it is signed by %1, %2.</source>
        <translation>No: firma %1, %2.</translation>
    </message>
    <message>
        <source>Nobody authorises the mayor: the mission is declared and put on record.</source>
        <translation>Nessuno autorizza il sindaco: la missione è dichiarata e messa agli atti.</translation>
    </message>
    <message>
        <source>Nobody called “%1” is in office today: “office holders” shows who is.</source>
        <translation>Nessuno di nome «%1» è oggi in carica: «office holders» mostra chi lo è.</translation>
    </message>
    <message>
        <source>Nobody evaluates himself.</source>
        <translation>Nessuno valuta sé stesso.</translation>
    </message>
    <message>
        <source>Nobody evaluates himself: %1 is evaluated by somebody else (art. 7 D.Lgs. 150/2009; art. 7 DPR 62/2013).</source>
        <translation>Nessuno valuta sé stesso: %1 è valutato da altri (art. 7 D.Lgs. 150/2009; art. 7 DPR 62/2013).</translation>
    </message>
    <message>
        <source>Nobody gives a role to themselves: ask another administrator.</source>
        <translation>Nessuno dà un ruolo a se stesso: chiedere a un altro amministratore.</translation>
    </message>
    <message>
        <source>Nobody is %1: write who holds the office in the settings.</source>
        <translation>Nessuno è %1: scrivere chi ricopre la carica nelle impostazioni.</translation>
    </message>
    <message>
        <source>Nobody is in office on that day: enter the organs of the comune.</source>
        <translation>Quel giorno non è in carica nessuno: inserisca gli organi del comune.</translation>
    </message>
    <message>
        <source>Nobody is on call in these days.</source>
        <translation>Nessuno è reperibile in questi giorni.</translation>
    </message>
    <message>
        <source>Nobody knows the time zone of “%1”: write Europe/Rome.</source>
        <translation>Il fuso orario di «%1» è sconosciuto: scriva Europe/Rome.</translation>
    </message>
    <message>
        <source>Nobody knows the time zone “%1”, and the file does not say its rules: the time was taken as the clocks here show it.</source>
        <translation>Il fuso orario «%1» non è conosciuto e il file non ne riporta le regole: l&apos;ora è stata presa come ora locale.</translation>
    </message>
    <message>
        <source>Nobody lends a right to themselves.</source>
        <translation>Nessuno concede un diritto a sé stesso.</translation>
    </message>
    <message>
        <source>Nobody of this office is among those who were invited (%1): say with which address the answer is given.</source>
        <translation>Fra gli invitati (%1) non c’è nessuno di questo ufficio: indicare con quale indirizzo si risponde.</translation>
    </message>
    <message>
        <source>Nobody read anything of the kind.</source>
        <translation>Nessuno ha letto niente di simile.</translation>
    </message>
    <message>
        <source>Nobody stands for himself.</source>
        <translation>Nessuno sostituisce sé stesso.</translation>
    </message>
    <message>
        <source>None of the servers of %1 can be written now: wait until one has taken over, then try again.</source>
        <translation>Nessuno dei server di %1 accetta ora scritture: attendere che uno subentri, poi riprovare.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Not a day of the calendar.</source>
        <translation>Non è un giorno del calendario.</translation>
    </message>
    <message>
        <source>Not a day.</source>
        <translation>Non è un giorno.</translation>
    </message>
    <message>
        <source>Not a half-year.</source>
        <translation>Non è un semestre.</translation>
    </message>
    <message>
        <source>Not a whole path.</source>
        <translation>Percorso non completo.</translation>
    </message>
    <message>
        <source>Not a year.</source>
        <translation>Non è un anno.</translation>
    </message>
    <message>
        <source>Not an address.</source>
        <translation>Non è un indirizzo.</translation>
    </message>
    <message>
        <source>Not answered yet: counted to today, %1.</source>
        <translation>Non ha ancora risposta: il conto è a oggi, %1.</translation>
    </message>
    <message>
        <source>Not attached, nor required: %1</source>
        <translation>Non allegato, e non obbligatorio: %1</translation>
    </message>
    <message>
        <source>Not authorised</source>
        <translation>Non autorizzata</translation>
    </message>
    <message>
        <source>Not awaited.</source>
        <translation>Non attesa.</translation>
    </message>
    <message>
        <source>Not complete.</source>
        <translation>Non completo.</translation>
    </message>
    <message>
        <source>Not due: it is free, without effects on finances or assets (art. 49, c. 1, TUEL).</source>
        <translation>Non dovuto: è gratuito, senza riflessi sulle finanze o sul patrimonio (art. 49, c. 1, TUEL).</translation>
    </message>
    <message>
        <source>Not due: the Sindaco decides, and art. 49 TUEL is about proposals to Giunta and Consiglio.</source>
        <translation>Non dovuto: decide il Sindaco, e l’art. 49 TUEL riguarda le proposte a Giunta e Consiglio.</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>Non inserito</translation>
    </message>
    <message>
        <source>Not paid by traceable means: the refund is taxed.</source>
        <translation>Non pagata con mezzi tracciabili: il rimborso è imponibile.</translation>
    </message>
    <message>
        <source>Not so many.</source>
        <translation>Non così tanti.</translation>
    </message>
    <message>
        <source>Not such a shift.</source>
        <translation>Turno non adatto.</translation>
    </message>
    <message>
        <source>Not such days.</source>
        <translation>Giorni non validi.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note the briefing</source>
        <translation>Annota la relazione</translation>
    </message>
    <message>
        <source>Note the withdrawal</source>
        <translation>Annota il ritiro</translation>
    </message>
    <message>
        <source>Note to the assessore</source>
        <translation>Informativa all’assessore</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing can be read of %1: its list of tables is damaged. Restore the latest backup.</source>
        <translation>Di %1 non si può leggere nulla: l&apos;elenco delle tabelle è danneggiato. Ripristinare l&apos;ultimo backup.</translation>
    </message>
    <message>
        <source>Nothing in the agenda.</source>
        <translation>Niente in agenda.</translation>
    </message>
    <message>
        <source>Nothing is lent to %1 on this calendar.</source>
        <translation>Su questo calendario a %1 non è concesso nulla.</translation>
    </message>
    <message>
        <source>Nothing of %1 may be erased while a case is open: answer with the reasons of the preview.</source>
        <translation>Nessun dato di %1 può essere cancellato finché una pratica è aperta: rispondere con i motivi dell’anteprima.</translation>
    </message>
    <message>
        <source>Nothing was changed in the note.</source>
        <translation>Nella nota non è cambiato nulla.</translation>
    </message>
    <message>
        <source>Nothing was changed: version %1 stays the last.</source>
        <translation>Nulla è cambiato: la versione %1 resta l’ultima.</translation>
    </message>
    <message>
        <source>Nothing was erased: say which request of the person it is with --request WORDS.</source>
        <translation>Non è stato cancellato niente: indicare la richiesta della persona con --request PAROLE.</translation>
    </message>
    <message>
        <source>Nothing was typed: write lines like goal.1.score=8,5.</source>
        <translation>Non è stato scritto niente: scrivere righe come goal.1.score=8,5.</translation>
    </message>
    <message>
        <source>Nothing was written: this was a dry run.</source>
        <translation>Non è stato scritto nulla: era una prova.</translation>
    </message>
    <message>
        <source>Notice of rejection</source>
        <translation>Preavviso di rigetto</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notificazione</translation>
    </message>
    <message>
        <source>Notified evaluation</source>
        <translation>Valutazione notificata</translation>
    </message>
    <message>
        <source>Notified on %1; %2 days from the day after.</source>
        <translation>Notificata %1; %2 giorni dal giorno dopo.</translation>
    </message>
    <message>
        <source>Notify the evaluation</source>
        <translation>Notifica la valutazione</translation>
    </message>
    <message>
        <source>Number of the act</source>
        <translation>Numero dell’atto</translation>
    </message>
    <message>
        <source>Number of the act of liquidation</source>
        <translation>Numero dell’atto di liquidazione</translation>
    </message>
    <message>
        <source>ONLUS</source>
        <translation>ONLUS</translation>
    </message>
    <message>
        <source>Observations arrived</source>
        <translation>Osservazioni pervenute</translation>
    </message>
    <message>
        <source>Obstacles to granting</source>
        <translation>Motivi ostativi</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Ufficio</translation>
    </message>
    <message>
        <source>Officer in charge</source>
        <translation>Referente</translation>
    </message>
    <message>
        <source>Official agenda</source>
        <translation>Agenda ufficiale</translation>
    </message>
    <message>
        <source>Older than here</source>
        <translation>Più vecchio</translation>
    </message>
    <message>
        <source>On %1 %2 is %3: that office decides.</source>
        <translation>In data %1 %2 è %3: decide quella carica.</translation>
    </message>
    <message>
        <source>On %1 %2 would stand under itself: choose another unit above it.</source>
        <translation>Il giorno %1 %2 starebbe sotto sé stessa: scegliere un’altra unità superiore.</translation>
    </message>
    <message>
        <source>On %1 an integration was asked, by %2: the term stands still until it arrives, or until %3</source>
        <translation>Integrazioni chieste %1, entro %2: il termine è sospeso finché non pervengono, o fino a %3</translation>
    </message>
    <message>
        <source>On %1 nobody holds the delega “%2”: write who does in the settings, or choose another delega.</source>
        <translation>Nessuno ha la delega «%2» (%1): indicarne il titolare nelle impostazioni, o scegliere un’altra delega.</translation>
    </message>
    <message>
        <source>On %1 several hold the delega “%2”: write more of its words.</source>
        <translation>Più persone hanno la delega «%2» (%1): scriverne altre parole.</translation>
    </message>
    <message>
        <source>On %1 that makes %2% of %3: with these %4% there are %5.</source>
        <translation>Il giorno %1 fanno il %2% di %3: oltre a questo %4% ci sono %5.</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Reperibilità</translation>
    </message>
    <message>
        <source>On call: %1</source>
        <translation>Reperibile: %1</translation>
    </message>
    <message>
        <source>On those days %1 leads the unit, %2: end that first.</source>
        <translation>In quei giorni è a capo dell’unità %1, %2: prima va chiuso quell’incarico.</translation>
    </message>
    <message>
        <source>On those days it is served by %1, %2: end that first.</source>
        <translation>In quei giorni la serve %1, %2: prima va chiuso quel periodo.</translation>
    </message>
    <message>
        <source>On those days the unit is “%1” already, %2: end that first.</source>
        <translation>In quei giorni l’unità è già «%1», %2: prima va chiuso quel periodo.</translation>
    </message>
    <message>
        <source>One euro is one euro: the rate is 1.</source>
        <translation>Un euro vale un euro: il cambio è 1.</translation>
    </message>
    <message>
        <source>One occurrence does not repeat itself.</source>
        <translation>Un solo appuntamento di una serie non si ripete.</translation>
    </message>
    <message>
        <source>One of its changes holds for all that follows, which cannot be written as a series: %1</source>
        <translation>Una sua modifica vale per tutte le volte seguenti, e non si può scrivere come serie: %1</translation>
    </message>
    <message>
        <source>One&apos;s own car is refunded up to what public transport costs: %1. No kilometres are paid.</source>
        <translation>L’auto propria si rimborsa fino al costo dei mezzi pubblici: %1. I chilometri non si pagano.</translation>
    </message>
    <message>
        <source>One&apos;s own password is changed, not reset: choose a new one yourself.</source>
        <translation>La propria password si cambia, non si reimposta: sceglierne una nuova.</translation>
    </message>
    <message>
        <source>One-time password of %1, told now and never again: %2</source>
        <translation>Password provvisoria di %1, detta ora e mai più: %2</translation>
    </message>
    <message>
        <source>Open sheets.</source>
        <translation>Schede aperte.</translation>
    </message>
    <message>
        <source>Opinion of the Nucleo</source>
        <translation>Parere del Nucleo di valutazione</translation>
    </message>
    <message>
        <source>Opinion on accounting regularity</source>
        <translation>Parere di regolarità contabile</translation>
    </message>
    <message>
        <source>Opinion on technical regularity</source>
        <translation>Parere di regolarità tecnica</translation>
    </message>
    <message>
        <source>Opinions, art. 49 TUEL</source>
        <translation>Pareri, art. 49 TUEL</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opzione</translation>
    </message>
    <message>
        <source>Option until</source>
        <translation>Opzione fino al</translation>
    </message>
    <message>
        <source>Other expense</source>
        <translation>Altra spesa</translation>
    </message>
    <message>
        <source>Other workstations still read the file: what was erased leaves it when they close.</source>
        <translation>Altre postazioni leggono ancora il file: ciò che è stato cancellato ne esce quando si chiudono.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Outcome of the Settore</source>
        <translation>Esito del Settore</translation>
    </message>
    <message>
        <source>Outcome of the review</source>
        <translation>Esito del riesame</translation>
    </message>
    <message>
        <source>Outside the hours</source>
        <translation>Fuori orario</translation>
    </message>
    <message>
        <source>Over the quota.</source>
        <translation>Oltre la quota.</translation>
    </message>
    <message>
        <source>Own car: fuel and tolls</source>
        <translation>Auto propria: carburante e pedaggi</translation>
    </message>
    <message>
        <source>Own car: kilometres</source>
        <translation>Auto propria: chilometri</translation>
    </message>
    <message>
        <source>PEC</source>
        <translation>PEC</translation>
    </message>
    <message>
        <source>Paid by traceable means</source>
        <translation>Pagata con mezzi tracciabili</translation>
    </message>
    <message>
        <source>Paper added</source>
        <translation>Documento aggiunto</translation>
    </message>
    <message>
        <source>Paper of a case</source>
        <translation>Documento di una pratica</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Parcheggio</translation>
    </message>
    <message>
        <source>Parts of the way</source>
        <translation>Tratte</translation>
    </message>
    <message>
        <source>Passed to</source>
        <translation>Passa a</translation>
    </message>
    <message>
        <source>Passphrase of the backup: </source>
        <translation>Frase segreta del backup: </translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Password di %1: </translation>
    </message>
    <message>
        <source>Paste the briefing, end with Ctrl+D.</source>
        <translation>Incollare la relazione, terminare con Ctrl+D.</translation>
    </message>
    <message>
        <source>Patronage, %1</source>
        <translation>Patrocinio, %1</translation>
    </message>
    <message>
        <source>Pay of a contract</source>
        <translation>Retribuzione di un contratto</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Performance of the unit</source>
        <translation>Performance dell’unità organizzativa</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Forse</translation>
    </message>
    <message>
        <source>Permanent staff</source>
        <translation>Personale di ruolo</translation>
    </message>
    <message>
        <source>Person responsible</source>
        <translation>Responsabile</translation>
    </message>
    <message>
        <source>Personal (reserved)</source>
        <translation>Personale (riservata)</translation>
    </message>
    <message>
        <source>Personal agenda of the mayor</source>
        <translation>Agenda personale del Sindaco</translation>
    </message>
    <message>
        <source>Personal diary</source>
        <translation>Agenda personale</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Targa</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Indirizzo postale</translation>
    </message>
    <message>
        <source>Prepare it for the signature of %1, %2.</source>
        <translation>Va predisposto per la firma di %1, %2.</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Stampa</translation>
    </message>
    <message>
        <source>Press admitted</source>
        <translation>Stampa ammessa</translation>
    </message>
    <message>
        <source>Presumed: %1</source>
        <translation>Presunta: %1</translation>
    </message>
    <message>
        <source>Price of a litre</source>
        <translation>Prezzo al litro</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>Proof %1 with the stemma taken in</source>
        <translation>Acquisita la bozza n. %1 con lo stemma</translation>
    </message>
    <message>
        <source>Proof %1 with the stemma: %2</source>
        <translation>Bozza n. %1 con lo stemma: %2</translation>
    </message>
    <message>
        <source>Proposal of liquidation</source>
        <translation>Proposta di liquidazione</translation>
    </message>
    <message>
        <source>Proposal to the Giunta</source>
        <translation>Proposta alla Giunta</translation>
    </message>
    <message>
        <source>Propose the liquidation</source>
        <translation>Proponi la liquidazione</translation>
    </message>
    <message>
        <source>Propose the score</source>
        <translation>Proponi il punteggio</translation>
    </message>
    <message>
        <source>Propose times</source>
        <translation>Proponi orari</translation>
    </message>
    <message>
        <source>Proposed as swap %1: “agenda oncall agree %1” makes it so.</source>
        <translation>Scambio %1 proposto: «agenda oncall agree %1» lo rende effettivo.</translation>
    </message>
    <message>
        <source>Protected day</source>
        <translation>Giorno protetto</translation>
    </message>
    <message>
        <source>Protocol date</source>
        <translation>Data di protocollo</translation>
    </message>
    <message>
        <source>Protocol no.</source>
        <translation>N. di protocollo</translation>
    </message>
    <message>
        <source>Public administration</source>
        <translation>Pubblica amministrazione</translation>
    </message>
    <message>
        <source>Public event</source>
        <translation>Evento pubblico</translation>
    </message>
    <message>
        <source>Public interest</source>
        <translation>Interesse pubblico</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Scopo</translation>
    </message>
    <message>
        <source>Put the declaration on record</source>
        <translation>Metti agli atti la dichiarazione</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason for urgency</source>
        <translation>Motivo dell’urgenza</translation>
    </message>
    <message>
        <source>Reason of the delay</source>
        <translation>Motivo del ritardo</translation>
    </message>
    <message>
        <source>Reason of the outcome</source>
        <translation>Motivo dell’esito</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivi</translation>
    </message>
    <message>
        <source>Reasons of health</source>
        <translation>Motivi di salute</translation>
    </message>
    <message>
        <source>Reasons to depart from the opinion</source>
        <translation>Motivi per discostarsi dal parere</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ricevuta</translation>
    </message>
    <message>
        <source>Receipt filed: %1</source>
        <translation>Ricevuta archiviata: %1</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ricevuta</translation>
    </message>
    <message>
        <source>Received in audience</source>
        <translation>Udienza fissata</translation>
    </message>
    <message>
        <source>Received on %1 (%2).</source>
        <translation>Ricevuta %1 (%2).</translation>
    </message>
    <message>
        <source>Recognised by the name of the file “%1”: look at it.</source>
        <translation>Riconosciuto dal nome del file «%1»: controllarlo.</translation>
    </message>
    <message>
        <source>Record as granted</source>
        <translation>Registra la concessione</translation>
    </message>
    <message>
        <source>Record as postponed</source>
        <translation>Registra il rinvio</translation>
    </message>
    <message>
        <source>Record as refused</source>
        <translation>Registra il diniego</translation>
    </message>
    <message>
        <source>Record it though it is late</source>
        <translation>Registra anche se tardivo</translation>
    </message>
    <message>
        <source>Record that it is not authorised</source>
        <translation>Registra il diniego</translation>
    </message>
    <message>
        <source>Record that they were delivered</source>
        <translation>Registra la consegna</translation>
    </message>
    <message>
        <source>Record the Settore&apos;s outcome</source>
        <translation>Registra l’esito del Settore</translation>
    </message>
    <message>
        <source>Record the authorisation</source>
        <translation>Registra l’autorizzazione</translation>
    </message>
    <message>
        <source>Record the conciliation</source>
        <translation>Registra la conciliazione</translation>
    </message>
    <message>
        <source>Record the departure</source>
        <translation>Registra la partenza</translation>
    </message>
    <message>
        <source>Record the interview</source>
        <translation>Registra il colloquio</translation>
    </message>
    <message>
        <source>Record the liquidation</source>
        <translation>Registra la liquidazione</translation>
    </message>
    <message>
        <source>Record the mid-year check</source>
        <translation>Registra la verifica intermedia</translation>
    </message>
    <message>
        <source>Record the opinion of the Nucleo</source>
        <translation>Registra il parere del Nucleo</translation>
    </message>
    <message>
        <source>Record the receipt</source>
        <translation>Registra la presa d’atto</translation>
    </message>
    <message>
        <source>Record the revocation</source>
        <translation>Registra la revoca</translation>
    </message>
    <message>
        <source>Record what the mayor said</source>
        <translation>Registra che cosa ha detto il Sindaco</translation>
    </message>
    <message>
        <source>Recover into a new file first; “move” carries it to PostgreSQL afterwards.</source>
        <translation>Recuperare prima in un nuovo file; «move» lo trasferirà poi su PostgreSQL.</translation>
    </message>
    <message>
        <source>Recovery sheet no. %1 is in %2: print it, put it into the safe, delete the file.</source>
        <translation>Il foglio di recupero n. %1 è in %2: stamparlo, riporlo in cassaforte, eliminare il file.</translation>
    </message>
    <message>
        <source>Recovery sheet no. %1 was made but not written, and the one before is void: make another one. %2</source>
        <translation>Il foglio di recupero n. %1 è stato creato ma non scritto, e il precedente non vale più: crearne un altro. %2</translation>
    </message>
    <message>
        <source>Recovery sheet no. %1, printed on %2.</source>
        <translation>Foglio di recupero n. %1, stampato il %2.</translation>
    </message>
    <message>
        <source>Refund claimed</source>
        <translation>Rimborso presentato</translation>
    </message>
    <message>
        <source>Refund refused</source>
        <translation>Rimborso respinto</translation>
    </message>
    <message>
        <source>Refund sent back</source>
        <translation>Rimborso restituito</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Diniego</translation>
    </message>
    <message>
        <source>Refuse the refund</source>
        <translation>Respingi il rimborso</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Diniegato</translation>
    </message>
    <message>
        <source>Register %1-%2: the counter says %3, the cases are %4.</source>
        <translation>Registro %1-%2: il contatore segna %3, le pratiche sono %4.</translation>
    </message>
    <message>
        <source>Rejection announced</source>
        <translation>Diniego preavvisato</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Promemoria</translation>
    </message>
    <message>
        <source>Reminder sent</source>
        <translation>Sollecito inviato</translation>
    </message>
    <message>
        <source>Reminder to the assessore</source>
        <translation>Sollecito all’assessore</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Riapri</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Riaperta</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Si ripete</translation>
    </message>
    <message>
        <source>Report on the event</source>
        <translation>Relazione sull’iniziativa</translation>
    </message>
    <message>
        <source>Request for an appointment %1</source>
        <translation>Richiesta di udienza %1</translation>
    </message>
    <message>
        <source>Request for integration</source>
        <translation>Richiesta di integrazioni</translation>
    </message>
    <message>
        <source>Request of review</source>
        <translation>Richiesta di riesame</translation>
    </message>
    <message numerus="yes">
        <source>Request received by mail with %n attachment(s)</source>
        <translation>
            <numerusform>Richiesta ricevuta per posta con %n allegato</numerusform>
            <numerusform>Richiesta ricevuta per posta con %n allegati</numerusform>
        </translation>
    </message>
    <message>
        <source>Request registered (%1)</source>
        <translation>Richiesta registrata (%1)</translation>
    </message>
    <message>
        <source>Request registered by hand</source>
        <translation>Richiesta registrata a mano</translation>
    </message>
    <message>
        <source>Request without a subject, from %1</source>
        <translation>Richiesta senza oggetto, da %1</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Reserved entry</source>
        <translation>Impegno riservato</translation>
    </message>
    <message>
        <source>Reserved notes</source>
        <translation>Note riservate</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Ritorno</translation>
    </message>
    <message>
        <source>Returned in fact</source>
        <translation>Ritorno effettivo</translation>
    </message>
    <message>
        <source>Review asked for</source>
        <translation>Riesame chiesto</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Revoca</translation>
    </message>
    <message>
        <source>Revoke the authorisation</source>
        <translation>Revoca l’autorizzazione</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocato</translation>
    </message>
    <message>
        <source>Room taken twice</source>
        <translation>Sala occupata due volte</translation>
    </message>
    <message>
        <source>Row %1 (%2), field %3: %4</source>
        <translation>Riga %1 (%2), campo %3: %4</translation>
    </message>
    <message>
        <source>Row %1 of %2, field %3: %4</source>
        <translation>Riga %1 di %2, campo %3: %4</translation>
    </message>
    <message>
        <source>Row %1 of the readings of the law is not complete.</source>
        <translation>La riga %1 delle letture della legge non è completa.</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>Riga %1, %2</translation>
    </message>
    <message>
        <source>Row %1, field %2: %3</source>
        <translation>Riga %1, campo %2: %3</translation>
    </message>
    <message>
        <source>Rows of the refund</source>
        <translation>Righe del rimborso</translation>
    </message>
    <message>
        <source>Rule %1 (%2) does not hold: %3.</source>
        <translation>La regola %1 (%2) non è valida: %3.</translation>
    </message>
    <message>
        <source>Saturday is not read as a holiday here (disputed reading)</source>
        <translation>Qui il sabato non è considerato festivo (interpretazione discussa)</translation>
    </message>
    <message>
        <source>Saturdays and Sundays passed over: %1</source>
        <translation>Sabati e domeniche saltati: %1</translation>
    </message>
    <message>
        <source>Save the case first: a letter says what the case says.</source>
        <translation>Salvare prima la pratica: la lettera riporta quanto è scritto nella pratica.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvata</translation>
    </message>
    <message>
        <source>Say also on which day the event starts.</source>
        <translation>Indicare anche il giorno di inizio dell’iniziativa.</translation>
    </message>
    <message>
        <source>Say how many days are given to answer</source>
        <translation>Indicare quanti giorni sono dati per rispondere</translation>
    </message>
    <message>
        <source>Say on which day it happened</source>
        <translation>Indicare il giorno in cui è avvenuto</translation>
    </message>
    <message>
        <source>Say on which day the event takes place.</source>
        <translation>Indicare il giorno in cui si svolge l’iniziativa.</translation>
    </message>
    <message>
        <source>Say to whom it is handed.</source>
        <translation>Indicare a chi è affidata.</translation>
    </message>
    <message>
        <source>Say to whom the proof goes.</source>
        <translation>Scrivere a chi si invia la bozza.</translation>
    </message>
    <message>
        <source>Say until which day it is kept free.</source>
        <translation>Indichi fino a quale giorno si tiene libero.</translation>
    </message>
    <message>
        <source>Say what stands against the request (art. 10-bis L. 241/1990).</source>
        <translation>Indicare i motivi ostativi all’accoglimento (art. 10-bis L. 241/1990).</translation>
    </message>
    <message>
        <source>Say what the applicant must add.</source>
        <translation>Indicare le integrazioni da chiedere al richiedente.</translation>
    </message>
    <message>
        <source>Say what they want to speak about.</source>
        <translation>Indicare di che cosa vogliono parlare.</translation>
    </message>
    <message>
        <source>Say whether to accept, to decline, to accept tentatively or to delegate.</source>
        <translation>Indicare se accettare, rifiutare, accettare con riserva o delegare.</translation>
    </message>
    <message>
        <source>Say which Settore must act.</source>
        <translation>Indicare il Settore competente.</translation>
    </message>
    <message>
        <source>Say which calendars are to be published.</source>
        <translation>Indicare quali calendari si pubblicano.</translation>
    </message>
    <message>
        <source>Say which corrections are asked.</source>
        <translation>Scrivere quali correzioni si chiedono.</translation>
    </message>
    <message>
        <source>Say which delega the event falls under.</source>
        <translation>Indicare in quale delega rientra l’iniziativa.</translation>
    </message>
    <message>
        <source>Say which half-year: a year and 1 or 2.</source>
        <translation>Indicare il semestre: un anno e 1 o 2.</translation>
    </message>
    <message>
        <source>Say which interest it is (art. 6 DPR 62/2013).</source>
        <translation>Scrivere di quale interesse si tratta (art. 6 DPR 62/2013).</translation>
    </message>
    <message>
        <source>Say which office must write.</source>
        <translation>Indicare quale ufficio deve scrivere.</translation>
    </message>
    <message>
        <source>Say which sheet, like VAL-2026/0007.</source>
        <translation>Di’ quale scheda, come VAL-2026/0007.</translation>
    </message>
    <message>
        <source>Say who asks.</source>
        <translation>Indicare chi presenta la richiesta.</translation>
    </message>
    <message>
        <source>Say who goes instead: their address is missing.</source>
        <translation>Indicare chi va al suo posto: manca l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>Say who is away.</source>
        <translation>Indichi chi è assente.</translation>
    </message>
    <message>
        <source>Say who is on call.</source>
        <translation>Indicare chi è reperibile.</translation>
    </message>
    <message>
        <source>Say who signed: %1, or who stands for that office.</source>
        <translation>Indicare chi ha firmato: %1, o chi sostituisce quella carica.</translation>
    </message>
    <message>
        <source>Say who takes the shift: --person NAME, or --with the shift in return.</source>
        <translation>Indicare chi prende il turno: --person NOME, oppure --with il turno dato in cambio.</translation>
    </message>
    <message>
        <source>Say who you are with --as LOGIN.</source>
        <translation>Indicare chi si è con --as LOGIN.</translation>
    </message>
    <message>
        <source>Say why it is declined: the letter says it too.</source>
        <translation>Indicare perché è declinata: lo dice anche la lettera.</translation>
    </message>
    <message>
        <source>Say why it is taken off.</source>
        <translation>Scrivere perché si toglie.</translation>
    </message>
    <message>
        <source>Say why the conflict is let be.</source>
        <translation>Indichi perché il conflitto si accetta.</translation>
    </message>
    <message>
        <source>Say why the fact is read no more.</source>
        <translation>Di’ perché il fatto non vale più.</translation>
    </message>
    <message>
        <source>Say why the note is deleted.</source>
        <translation>Dire perché la nota viene eliminata.</translation>
    </message>
    <message>
        <source>Say why the observations do not change the decision (art. 10-bis L. 241/1990).</source>
        <translation>Indicare perché le osservazioni non modificano la decisione (art. 10-bis L. 241/1990).</translation>
    </message>
    <message>
        <source>Say why the phrase is not wanted any more.</source>
        <translation>Indicare perché la frase non serve più.</translation>
    </message>
    <message>
        <source>Say why the row is withdrawn: the log keeps it.</source>
        <translation>Indicare perché la riga è ritirata: il motivo resta nel registro.</translation>
    </message>
    <message>
        <source>Say why the sheet ends earlier: transfer, end of the contract or of the mandate.</source>
        <translation>Di’ perché la scheda finisce prima: trasferimento, fine del contratto o del mandato.</translation>
    </message>
    <message>
        <source>Say why there is no conflict any more.</source>
        <translation>Scrivere perché il conflitto non c’è più.</translation>
    </message>
    <message>
        <source>Say why what was written is corrected: the log keeps it.</source>
        <translation>Indicare perché si corregge ciò che era scritto: il motivo resta nel registro.</translation>
    </message>
    <message>
        <source>Say why: others read it in the history.</source>
        <translation>Indichi il motivo: gli altri lo leggono nello storico.</translation>
    </message>
    <message>
        <source>Say why: the reason is kept.</source>
        <translation>Indicare il motivo: resta agli atti.</translation>
    </message>
    <message>
        <source>Score again</source>
        <translation>Rivedi il punteggio</translation>
    </message>
    <message>
        <source>Score of the year: %1, each sheet weighs its days.</source>
        <translation>Punteggio dell’anno: %1, ogni scheda pesa per i suoi giorni.</translation>
    </message>
    <message>
        <source>Seconded</source>
        <translation>In comando</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Segreteria</translation>
    </message>
    <message>
        <source>Self-evaluation</source>
        <translation>Autovalutazione</translation>
    </message>
    <message>
        <source>Send a reminder</source>
        <translation>Invia un sollecito</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Restituisci</translation>
    </message>
    <message>
        <source>Send out for approval</source>
        <translation>Invia per l’approvazione</translation>
    </message>
    <message>
        <source>Send the refund back</source>
        <translation>Restituisci il rimborso</translation>
    </message>
    <message>
        <source>Send to the Giunta</source>
        <translation>Invia in Giunta</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Restituita</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Liquidata</translation>
    </message>
    <message>
        <source>Settore answered</source>
        <translation>Riscontro del Settore</translation>
    </message>
    <message>
        <source>Settore that follows up</source>
        <translation>Settore che dà seguito</translation>
    </message>
    <message>
        <source>Settore that must act</source>
        <translation>Settore competente</translation>
    </message>
    <message>
        <source>Sign for receipt</source>
        <translation>Firma per ricevuta</translation>
    </message>
    <message>
        <source>Sindaco</source>
        <translation>Sindaco</translation>
    </message>
    <message>
        <source>Site visit</source>
        <translation>Sopralluogo</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Seduta</translation>
    </message>
    <message>
        <source>Some data of %1 may be erased: erase them, then print the answer.</source>
        <translation>Alcuni dati di %1 si possono cancellare: cancellarli, poi stampare la risposta.</translation>
    </message>
    <message>
        <source>Somebody changed the rota in the meantime: look at it again.</source>
        <translation>Nel frattempo la tabella della reperibilità è cambiata: rileggerla.</translation>
    </message>
    <message>
        <source>Somebody decided on this proof meanwhile: read the case again.</source>
        <translation>Nel frattempo qualcuno ha deciso su questa bozza: rileggere la pratica.</translation>
    </message>
    <message>
        <source>Somebody else changed this entry meanwhile: look at it again.</source>
        <translation>Nel frattempo un altro ha modificato l’impegno: lo riguardi.</translation>
    </message>
    <message>
        <source>Somebody entered one of these entries meanwhile: nothing was taken over. Import the file again.</source>
        <translation>Intanto qualcuno ha inserito uno di questi impegni: non è stato preso nulla. Importare di nuovo il file.</translation>
    </message>
    <message>
        <source>Somebody has neither a name nor a contact.</source>
        <translation>Una persona non ha né nome né anagrafica.</translation>
    </message>
    <message>
        <source>Somebody is on call at every hour of these days.</source>
        <translation>In questi giorni ogni ora è coperta.</translation>
    </message>
    <message>
        <source>Somebody saved the text meanwhile: read it again.</source>
        <translation>Nel frattempo qualcuno ha salvato il testo: rileggerlo.</translation>
    </message>
    <message>
        <source>Somebody worked in the office while it was carried: close Gonfalone everywhere and run the command again. Only what changed is carried then.</source>
        <translation>Qualcuno ha lavorato nell&apos;ufficio durante il trasferimento: chiudere Gonfalone su tutti i computer ed eseguire di nuovo il comando. Sarà trasferito solo ciò che è cambiato.</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Discorso</translation>
    </message>
    <message>
        <source>Spent abroad</source>
        <translation>Spesa all’estero</translation>
    </message>
    <message>
        <source>Spokesperson</source>
        <translation>Portavoce</translation>
    </message>
    <message>
        <source>Spokesperson (L. 150/2000)</source>
        <translation>Portavoce (L. 150/2000)</translation>
    </message>
    <message>
        <source>Staff on call</source>
        <translation>Personale reperibile</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>Imposta di bollo</translation>
    </message>
    <message>
        <source>Stamp duty due on %1: %2. Without it the case goes on, and the paper is sent to the Agenzia delle Entrate to be put right</source>
        <translation>Imposta di bollo dovuta per %1: %2. In mancanza la pratica prosegue e il documento è trasmesso all’Agenzia delle Entrate per la regolarizzazione</translation>
    </message>
    <message>
        <source>Stamp duty paid on %1, serial number %2</source>
        <translation>Imposta di bollo assolta per %1, numero seriale %2</translation>
    </message>
    <message>
        <source>Stars of the hotel</source>
        <translation>Stelle dell’albergo</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Start and end are not of one kind, a day and a time; both were taken as the start is.</source>
        <translation>Inizio e fine non sono dello stesso tipo, un giorno e un&apos;ora; entrambi sono stati presi come l&apos;inizio.</translation>
    </message>
    <message>
        <source>Start of the procedure</source>
        <translation>Avvio del procedimento</translation>
    </message>
    <message>
        <source>Start the review</source>
        <translation>Avvia l’istruttoria</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Statement of the refund</source>
        <translation>Prospetto del rimborso</translation>
    </message>
    <message>
        <source>Still missing after the integration, so the request is not admissible: %1</source>
        <translation>Manca ancora dopo le integrazioni, quindi la richiesta non è ammissibile: %1</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 were written.</source>
        <translation>Interrotto: %1 di %2 scritti.</translation>
    </message>
    <message>
        <source>Stopped: no file was written.</source>
        <translation>Interrotto: nessun file è stato scritto.</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>Interrotto: nulla è stato modificato.</translation>
    </message>
    <message>
        <source>Stopped: nothing was taken over.</source>
        <translation>Interrotto: non è stato preso nulla.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Submit the request</source>
        <translation>Invia la richiesta</translation>
    </message>
    <message>
        <source>Sundays and feasts among them: %1</source>
        <translation>di cui domeniche e festivi: %1</translation>
    </message>
    <message>
        <source>Sundays passed over: %1</source>
        <translation>Domeniche saltate: %1</translation>
    </message>
    <message>
        <source>Suspended.</source>
        <translation>Sospeso.</translation>
    </message>
    <message>
        <source>Take the goals back</source>
        <translation>Ritira gli obiettivi</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Annullato.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Annullato: %1</translation>
    </message>
    <message>
        <source>Taken note of</source>
        <translation>Presa d’atto</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Tolto</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Tolto</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Codice fiscale</translation>
    </message>
    <message>
        <source>Taxi</source>
        <translation>Taxi</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Telephone, e-mail, PEC, address</source>
        <translation>Telefono, e-mail, PEC, indirizzo</translation>
    </message>
    <message>
        <source>Term of %1: %2</source>
        <translation>Scadenza di %1: %2</translation>
    </message>
    <message>
        <source>Text of the act</source>
        <translation>Testo dell’atto</translation>
    </message>
    <message>
        <source>Text of the act, version %1</source>
        <translation>Testo dell’atto, versione %1</translation>
    </message>
    <message>
        <source>That day is in the list already: “%1” was not added.</source>
        <translation>Quel giorno è già nell’elenco: «%1» non è stato aggiunto.</translation>
    </message>
    <message>
        <source>That day is past.</source>
        <translation>Quel giorno è passato.</translation>
    </message>
    <message>
        <source>That document is not one of %1.</source>
        <translation>Quel documento non è della pratica %1.</translation>
    </message>
    <message numerus="yes">
        <source>That is more than the %n day(s) that the office allows itself.</source>
        <translation>
            <numerusform>È più del giorno che l’ufficio si concede.</numerusform>
            <numerusform>È più dei %n giorni che l’ufficio si concede.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is no day of the calendar.</source>
        <translation>Non è un giorno del calendario.</translation>
    </message>
    <message>
        <source>That is noted already, %1.</source>
        <translation>È già annotato, %1.</translation>
    </message>
    <message>
        <source>That is the unit that they are in: choose another.</source>
        <translation>È l’unità in cui si trova già: sceglierne un’altra.</translation>
    </message>
    <message>
        <source>That time does not go: %1 Choose another one, or say why it is kept.</source>
        <translation>Quell’orario non va: %1 Sceglierne un altro, o scrivere perché si mantiene.</translation>
    </message>
    <message>
        <source>That version is not in the list: look at it again.</source>
        <translation>Quella versione non è nell’elenco: ricontrollarlo.</translation>
    </message>
    <message>
        <source>The ISTAT code has six digits.</source>
        <translation>Il codice ISTAT ha sei cifre.</translation>
    </message>
    <message>
        <source>The PDF could not be made; close some documents and try again.</source>
        <translation>Non è stato possibile creare il PDF; chiudere qualche documento e riprovare.</translation>
    </message>
    <message>
        <source>The PEC envelope does not contain the sender&apos;s message (postacert.eml is missing or empty): download it again from the PEC provider.</source>
        <translation>La busta PEC non contiene il messaggio del mittente (postacert.eml manca o è vuoto): scaricarla di nuovo dal gestore PEC.</translation>
    </message>
    <message>
        <source>The PEC envelope has lost the provider&apos;s signature: the file alone does not prove sending and delivery. Download it again from the PEC provider.</source>
        <translation>La busta PEC ha perso la firma del gestore: il file da solo non prova l’invio e la consegna. Scaricarla di nuovo dal gestore PEC.</translation>
    </message>
    <message>
        <source>The VAT number is empty.</source>
        <translation>La partita IVA è vuota.</translation>
    </message>
    <message>
        <source>The access of %1 is suspended: ask the administrator.</source>
        <translation>L’accesso di %1 è sospeso: rivolgersi all’amministratore.</translation>
    </message>
    <message>
        <source>The access of %1 is suspended: it is opened for nobody who cannot sign in.</source>
        <translation>L’accesso di %1 è sospeso: non si apre nulla a chi non può accedere.</translation>
    </message>
    <message>
        <source>The account %1 is of %2.</source>
        <translation>L’utenza %1 è di %2.</translation>
    </message>
    <message>
        <source>The act cannot be at the albo before it was adopted.</source>
        <translation>L’atto non può essere all’albo prima di essere adottato.</translation>
    </message>
    <message>
        <source>The act cannot be earlier than the request.</source>
        <translation>L’atto non può essere anteriore alla richiesta.</translation>
    </message>
    <message>
        <source>The act cannot be later than today.</source>
        <translation>L’atto non può avere una data futura.</translation>
    </message>
    <message>
        <source>The act has no text yet: write its grounds and save them.</source>
        <translation>L’atto non ha ancora un testo: scriverne la motivazione e salvare.</translation>
    </message>
    <message>
        <source>The act must give its grounds (art. 3 L. 241/1990).</source>
        <translation>L’atto deve essere motivato (art. 3 L. 241/1990).</translation>
    </message>
    <message>
        <source>The act must name the initiative.</source>
        <translation>L’atto deve indicare l’iniziativa.</translation>
    </message>
    <message>
        <source>The act must name who asked.</source>
        <translation>L’atto deve indicare il richiedente.</translation>
    </message>
    <message>
        <source>The act must say on which day it takes place.</source>
        <translation>L’atto deve indicare il giorno dell’iniziativa.</translation>
    </message>
    <message>
        <source>The act must say where it takes place.</source>
        <translation>L’atto deve indicare il luogo dell’iniziativa.</translation>
    </message>
    <message>
        <source>The act proposes the contrary: take it back to the review, change the proposal and prepare the act again, so that the opinions are on the text that was adopted.</source>
        <translation>L’atto propone il contrario: riportarlo all’istruttoria, cambiare la proposta e preparare di nuovo l’atto, così che i pareri siano sul testo adottato.</translation>
    </message>
    <message>
        <source>The address of the server is not complete: write postgresql://user@host:5432/database.</source>
        <translation>L’indirizzo del server è incompleto: scrivere postgresql://utente@server:5432/database.</translation>
    </message>
    <message>
        <source>The advance is at most %1% of the presumed costs: %2 [%3].</source>
        <translation>L’anticipo è al massimo il %1% delle spese presunte: %2 [%3].</translation>
    </message>
    <message>
        <source>The answer to be sent: %1</source>
        <translation>La risposta da spedire: %1</translation>
    </message>
    <message>
        <source>The applicant has had %1 grants in %2 already, which is the limit</source>
        <translation>Il richiedente ha già raggiunto il limite di concessioni per il %2: finora %1</translation>
    </message>
    <message>
        <source>The applicant has until %1 to answer.</source>
        <translation>Il richiedente può rispondere fino a %1.</translation>
    </message>
    <message>
        <source>The applicant may send observations until %1: the refusal comes after them or after that day</source>
        <translation>Il richiedente può presentare osservazioni fino a %1: il diniego viene dopo le osservazioni o dopo quel giorno</translation>
    </message>
    <message>
        <source>The appointment of %1 is not in the agenda any more: reopen the request and answer it again.</source>
        <translation>L’udienza di %1 non è più in agenda: riaprire la richiesta e rispondere di nuovo.</translation>
    </message>
    <message>
        <source>The appointment was cancelled by who invited: there is nothing to answer.</source>
        <translation>L&apos;appuntamento è stato annullato da chi ha invitato: non occorre rispondere.</translation>
    </message>
    <message>
        <source>The attachment «%1» is damaged or cut: check that it opens, or ask the sender for it again.</source>
        <translation>L’allegato «%1» è danneggiato o troncato: verificare che si apra, o chiederlo di nuovo al mittente.</translation>
    </message>
    <message>
        <source>The attachment «%1» is empty: ask the sender for it again.</source>
        <translation>L’allegato «%1» è vuoto: chiederlo di nuovo al mittente.</translation>
    </message>
    <message>
        <source>The attachment «%1» is larger than %2 MB and was left out: open the original file with a mail program and save the attachment aside.</source>
        <translation>L’allegato «%1» supera %2 MB e non è stato acquisito: aprire il file originale con un programma di posta e salvare l’allegato a parte.</translation>
    </message>
    <message>
        <source>The attachments are closed inside «%1», which only Outlook opens: ask the sender for them as ordinary files.</source>
        <translation>Gli allegati sono chiusi dentro «%1», che solo Outlook apre: chiederli al mittente come file ordinari.</translation>
    </message>
    <message>
        <source>The authorisation comes before the mission (art. 84 c. 1 TUEL): it left on %1.</source>
        <translation>L’autorizzazione precede la missione (art. 84 c. 1 TUEL): la partenza è stata il %1.</translation>
    </message>
    <message>
        <source>The backup has not all the tables of an office: use another backup.</source>
        <translation>Il backup non contiene tutte le tabelle di un ufficio: usare un altro backup.</translation>
    </message>
    <message>
        <source>The backup holds a row of “%1” that cannot be: use another backup.</source>
        <translation>Il backup contiene una riga di «%1» impossibile: usare un altro backup.</translation>
    </message>
    <message>
        <source>The backup holds a table “%1” that its version of the program does not have: use another backup.</source>
        <translation>Il backup contiene una tabella «%1» che la sua versione del programma non prevede: usare un altro backup.</translation>
    </message>
    <message>
        <source>The backup is of another office (%1), so %2 is not replaced: restore it to a place of its own.</source>
        <translation>Il backup è di un altro ufficio (%1), perciò %2 non viene sostituito: ripristinarlo in un posto separato.</translation>
    </message>
    <message>
        <source>The bands end at %1: the last one must reach 100.</source>
        <translation>Le fasce finiscono a %1: l’ultima deve arrivare a 100.</translation>
    </message>
    <message>
        <source>The beginning of the backup is damaged: use another backup.</source>
        <translation>L&apos;inizio del backup è danneggiato: usare un altro backup.</translation>
    </message>
    <message>
        <source>The bonus of a band is between 0 and 100 percent.</source>
        <translation>Il premio di una fascia è tra 0 e 100 per cento.</translation>
    </message>
    <message>
        <source>The briefing is wanted by a day that is past.</source>
        <translation>La relazione è chiesta entro un giorno passato.</translation>
    </message>
    <message>
        <source>The briefing of %1 came on %2.</source>
        <translation>La relazione di %1 è arrivata %2.</translation>
    </message>
    <message>
        <source>The calendar has no working day after %1: check the holidays.</source>
        <translation>Il calendario non ha giorni lavorativi dopo %1: controllare le festività.</translation>
    </message>
    <message>
        <source>The calendar has not that many working days: check the holidays.</source>
        <translation>Il calendario non ha tanti giorni lavorativi: controllare le festività.</translation>
    </message>
    <message>
        <source>The case passes to another officer: name one who investigates (%1).</source>
        <translation>La pratica passa a un altro addetto: indicarne uno che svolge istruttorie (%1).</translation>
    </message>
    <message>
        <source>The certificate of the server of %1 bears another name: write the host as the certificate names it, or ask for a new certificate. Nothing was sent.</source>
        <translation>Il certificato del server di %1 porta un altro nome: scrivere l’host come lo indica il certificato, oppure chiederne uno nuovo. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The certificate of the server of %1 comes from no authority that this computer trusts: look at sslrootcert in the address, or ask who runs the server. Nothing was sent.</source>
        <translation>Il certificato del server di %1 non proviene da un’autorità riconosciuta da questo computer: verificare sslrootcert nell’indirizzo o chiedere a chi gestisce il server. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The clock of %1 has an unknown event “%2”: update the program.</source>
        <translation>Il decorso del termine di %1 contiene un fatto sconosciuto, «%2»: aggiornare il programma.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong: it says %1, the server says %2. Set its date, hour and time zone, then open Gonfalone again; until then what you do bears the wrong hour.</source>
        <translation>L’orologio di questo computer è sbagliato: segna %1, il server segna %2. Correggere data, ora e fuso orario, poi riaprire Gonfalone; fino ad allora ciò che si fa porta l’ora sbagliata.</translation>
    </message>
    <message>
        <source>The clock of this computer says %1, but the last change in the office was made at %2: one of the computers is wrong. Set its date, hour and time zone, then open Gonfalone again.</source>
        <translation>L’orologio di questo computer segna %1, ma l’ultima modifica nell’ufficio è delle %2: uno dei computer è sbagliato. Correggerne data, ora e fuso orario, poi riaprire Gonfalone.</translation>
    </message>
    <message>
        <source>The coat of arms is not a picture that can be printed; choose an SVG, PNG or JPEG file of at most 4 MB.</source>
        <translation>Lo stemma non è un’immagine stampabile; scegliere un file SVG, PNG o JPEG di 4 MB al massimo.</translation>
    </message>
    <message>
        <source>The comune asks no stamp duty for patronage (disputed reading)</source>
        <translation>Il comune non chiede l’imposta di bollo per il patrocinio (interpretazione discussa)</translation>
    </message>
    <message>
        <source>The comune has no ISTAT code yet.</source>
        <translation>Il comune non ha ancora un codice ISTAT.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut while it was saving: nothing was saved. Try again.</source>
        <translation>La connessione a %1 si è interrotta durante il salvataggio: nulla è stato salvato. Riprovare.</translation>
    </message>
    <message>
        <source>The count ended on %1, a holiday: the term reached %2</source>
        <translation>Il conteggio finiva %1, festivo: il termine arriva a %2</translation>
    </message>
    <message>
        <source>The cycle of %1 has open sheets: %2. A cycle is closed when each is final or ended (art. 7 D.Lgs. 150/2009: the evaluation is of the year, and of everybody).</source>
        <translation>Il ciclo del %1 ha schede aperte: %2. Un ciclo si chiude quando ognuna è definitiva o chiusa (art. 7 D.Lgs. 150/2009: la valutazione è annuale, e di tutti).</translation>
    </message>
    <message>
        <source>The cycle of %1 is closed already.</source>
        <translation>Il ciclo del %1 è già chiuso.</translation>
    </message>
    <message>
        <source>The cycle of %1 is closed.</source>
        <translation>Il ciclo del %1 è chiuso.</translation>
    </message>
    <message>
        <source>The cycle of %1 is open already.</source>
        <translation>Il ciclo del %1 è già aperto.</translation>
    </message>
    <message>
        <source>The cycle was changed by somebody else meanwhile: look at it again.</source>
        <translation>Intanto il ciclo è stato modificato da altri: guardalo di nuovo.</translation>
    </message>
    <message>
        <source>The damaged file is kept in %1.</source>
        <translation>Il file danneggiato è conservato in %1.</translation>
    </message>
    <message>
        <source>The data of the comune were changed by somebody else meanwhile: look at them again, then save.</source>
        <translation>Nel frattempo qualcun altro ha modificato i dati del comune: ricontrollarli, poi salvare.</translation>
    </message>
    <message>
        <source>The data of the comune were not saved.</source>
        <translation>I dati del comune non sono stati salvati.</translation>
    </message>
    <message>
        <source>The database %1 refused the operation.</source>
        <translation>La base di dati %1 ha rifiutato l’operazione.</translation>
    </message>
    <message>
        <source>The day is later than today.</source>
        <translation>Il giorno è successivo a oggi.</translation>
    </message>
    <message>
        <source>The day lies outside the days of the sheet (%1 – %2).</source>
        <translation>Il giorno è fuori dai giorni della scheda (%1 – %2).</translation>
    </message>
    <message>
        <source>The day lies within the days of an open sheet.</source>
        <translation>Il giorno sta tra i giorni di una scheda aperta.</translation>
    </message>
    <message>
        <source>The day of a step cannot be later than today.</source>
        <translation>Il giorno di un passo non può essere futuro.</translation>
    </message>
    <message>
        <source>The day of receipt is missing or later than today.</source>
        <translation>Il giorno di ricevimento manca o è futuro.</translation>
    </message>
    <message>
        <source>The day of receipt is missing, from which the term runs</source>
        <translation>Manca il giorno di ricevimento, dal quale decorre il termine</translation>
    </message>
    <message>
        <source>The day on which it goes there is counted (disputed reading)</source>
        <translation>Il giorno dell’affissione si conta (lettura discussa)</translation>
    </message>
    <message>
        <source>The day on which it goes there is not counted (disputed reading)</source>
        <translation>Il giorno dell’affissione non si conta (lettura discussa)</translation>
    </message>
    <message>
        <source>The day was not added.</source>
        <translation>Il giorno non è stato aggiunto.</translation>
    </message>
    <message>
        <source>The days of a sheet lie within the contracts of the year: %1 – %2.</source>
        <translation>I giorni della scheda stanno entro i contratti dell’anno: %1 – %2.</translation>
    </message>
    <message>
        <source>The days stand while the sheet is “%1”.</source>
        <translation>I giorni non cambiano mentre la scheda è “%1”.</translation>
    </message>
    <message>
        <source>The declaration of incompatibility of %1 is not on record (art. 7 L. 150/2000).</source>
        <translation>La dichiarazione di incompatibilità del %1 non è agli atti (art. 7 L. 150/2000).</translation>
    </message>
    <message>
        <source>The declaration was not recorded.</source>
        <translation>La dichiarazione non è stata registrata.</translation>
    </message>
    <message>
        <source>The delega “%1” is with %2 now and no longer with %3: inform the new assessore first.</source>
        <translation>La delega «%1» ora è di %2 e non più di %3: informare prima il nuovo assessore.</translation>
    </message>
    <message>
        <source>The diary has no line %1.</source>
        <translation>Il diario non ha una riga %1.</translation>
    </message>
    <message>
        <source>The disk that holds %1 does not answer as it should: nothing was saved. Check the disk or the share.</source>
        <translation>Il disco che contiene %1 non risponde come dovrebbe: nulla è stato salvato. Controllare il disco o la cartella condivisa.</translation>
    </message>
    <message>
        <source>The disk that holds %1 failed while it was saving: when it answers again, look whether this was saved before you repeat it.</source>
        <translation>Il disco che contiene %1 ha smesso di rispondere durante il salvataggio: quando risponderà di nuovo, verificare se il salvataggio è avvenuto prima di ripeterlo.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full: nothing was saved. Free some space and try again.</source>
        <translation>Il disco che contiene %1 è pieno: nulla è stato salvato. Liberare spazio e riprovare.</translation>
    </message>
    <message>
        <source>The distribution is published when the cycle of %1 is closed (art. 20 D.Lgs. 33/2013).</source>
        <translation>La distribuzione si pubblica quando il ciclo del %1 è chiuso (art. 20 D.Lgs. 33/2013).</translation>
    </message>
    <message>
        <source>The document could not be packed; close some documents and try again.</source>
        <translation>Non è stato possibile comporre il file; chiudere qualche documento e riprovare.</translation>
    </message>
    <message>
        <source>The draft is in %1.</source>
        <translation>La proposta è in %1.</translation>
    </message>
    <message>
        <source>The draft of the act is ready: %1</source>
        <translation>La proposta dell’atto è pronta: %1</translation>
    </message>
    <message>
        <source>The drafts are shown %1 working days before, at least</source>
        <translation>Anticipo minimo per presentare le bozze, in giorni lavorativi: %1</translation>
    </message>
    <message>
        <source>The driver’s rest</source>
        <translation>Riposo dell’autista</translation>
    </message>
    <message>
        <source>The encryption library could not start.</source>
        <translation>Non è stato possibile avviare la libreria di cifratura.</translation>
    </message>
    <message>
        <source>The end comes before the start: write a later day or hour.</source>
        <translation>La fine precede l’inizio: scrivere un giorno o un’ora successivi.</translation>
    </message>
    <message>
        <source>The entry cannot be saved: %1</source>
        <translation>L’impegno non si può salvare: %1</translation>
    </message>
    <message>
        <source>The entry ends before it begins; it was taken without the end. Look at its times.</source>
        <translation>La voce finisce prima di cominciare; è stata presa senza la fine. Controllarne gli orari.</translation>
    </message>
    <message>
        <source>The entry has an end and a length; the end counts.</source>
        <translation>La voce ha una fine e una durata; vale la fine.</translation>
    </message>
    <message>
        <source>The entry has more than %1 single dates; the others were left out.</source>
        <translation>La voce ha più di %1 date singole; le altre sono state tralasciate.</translation>
    </message>
    <message>
        <source>The entry has no UID: it gets one made of its content. If it is changed where it comes from and imported again, it will be there twice.</source>
        <translation>La voce non ha UID: ne riceve uno ricavato dal contenuto. Se viene modificata all&apos;origine e importata di nuovo, ci sarà due volte.</translation>
    </message>
    <message>
        <source>The entry has no start (DTSTART) that can be read: it was left out. Write it by hand, or have it sent again.</source>
        <translation>La voce non ha un inizio (DTSTART) leggibile: è stata tralasciata. Inserirla a mano o farsela inviare di nuovo.</translation>
    </message>
    <message>
        <source>The entry has two starts; the first one counts.</source>
        <translation>La voce ha due inizi; vale il primo.</translation>
    </message>
    <message>
        <source>The entry is cut off: its END:VEVENT is missing, and what stood before it may be too. It was left out; export the file again.</source>
        <translation>La voce è troncata: manca END:VEVENT e forse anche ciò che lo precedeva. È stata tralasciata; esportare di nuovo il file.</translation>
    </message>
    <message>
        <source>The event began on %1 and no proof with the stemma was approved before it.</source>
        <translation>L’evento è iniziato %1 e prima nessuna bozza con lo stemma è stata approvata.</translation>
    </message>
    <message>
        <source>The event ended on %1: there is nothing left to grant patronage to</source>
        <translation>L’iniziativa si è conclusa %1: non c’è più nulla a cui concedere il patrocinio</translation>
    </message>
    <message>
        <source>The event ends before it starts.</source>
        <translation>L’iniziativa finisce prima di cominciare.</translation>
    </message>
    <message>
        <source>The event falls</source>
        <translation>L’iniziativa ricade</translation>
    </message>
    <message>
        <source>The event has begun, on %1.</source>
        <translation>L’iniziativa è già cominciata, %1.</translation>
    </message>
    <message>
        <source>The event has not been held yet.</source>
        <translation>L’iniziativa non si è ancora svolta.</translation>
    </message>
    <message>
        <source>The event is over: declare the request inadmissible, or correct the day.</source>
        <translation>L’iniziativa è conclusa: dichiarare inammissibile la richiesta, o correggere il giorno.</translation>
    </message>
    <message>
        <source>The examination takes off %1: %2</source>
        <translation>L’esame toglie %1: %2</translation>
    </message>
    <message>
        <source>The fact lies outside the days of the sheet (%1 – %2).</source>
        <translation>Il fatto è fuori dai giorni della scheda (%1 – %2).</translation>
    </message>
    <message>
        <source>The file has no appointments.</source>
        <translation>Nel file non ci sono impegni.</translation>
    </message>
    <message>
        <source>The file is empty: its first line has the names of the columns.</source>
        <translation>Il file è vuoto: la prima riga contiene i nomi delle colonne.</translation>
    </message>
    <message>
        <source>The file is kept for %1 years after the last contract.</source>
        <translation>Il fascicolo si conserva per %1 anni dopo l’ultimo contratto.</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB: divide it.</source>
        <translation>Il file supera i 20 MB: dividerlo.</translation>
    </message>
    <message>
        <source>The file is too large for a regulation profile.</source>
        <translation>Il file è troppo grande per un profilo del regolamento.</translation>
    </message>
    <message>
        <source>The file of the system does not hold: %1</source>
        <translation>Il file del sistema non regge: %1</translation>
    </message>
    <message>
        <source>The file of the system is not JSON (at byte %1): %2.</source>
        <translation>Il file del sistema non è JSON (al byte %1): %2.</translation>
    </message>
    <message>
        <source>The file with the authority&apos;s certificate for %1 is missing or cannot be read: look at sslrootcert in the address.</source>
        <translation>Il file con il certificato dell’autorità per %1 manca o non è leggibile: verificare sslrootcert nell’indirizzo.</translation>
    </message>
    <message>
        <source>The final score has no, one or two decimals.</source>
        <translation>Il punteggio finale ha zero, uno o due decimali.</translation>
    </message>
    <message>
        <source>The first seven digits are all zero.</source>
        <translation>Le prime sette cifre sono tutte zero.</translation>
    </message>
    <message>
        <source>The folder of the backups %1 cannot be made: choose another one in the settings, or connect the disk.</source>
        <translation>Non è possibile creare la cartella dei backup %1: sceglierne un&apos;altra nelle impostazioni o collegare il disco.</translation>
    </message>
    <message>
        <source>The goals were due by %1: hand them over with the reason of the delay.</source>
        <translation>Gli obiettivi andavano consegnati entro %1: consegnali con il motivo del ritardo.</translation>
    </message>
    <message>
        <source>The grant falls</source>
        <translation>La concessione ricade</translation>
    </message>
    <message>
        <source>The groups of the recovery sheet: </source>
        <translation>I gruppi del foglio di recupero: </translation>
    </message>
    <message>
        <source>The holidays are not readable JSON (at byte %1).</source>
        <translation>L’elenco delle festività non è un JSON leggibile (al byte %1).</translation>
    </message>
    <message>
        <source>The integration arrived in time on %1, but the longest suspension was over: the term had gone on</source>
        <translation>Le integrazioni sono pervenute in tempo, %1, ma la sospensione massima era finita: il termine aveva ripreso a decorrere</translation>
    </message>
    <message>
        <source>The integration arrived on %1, after its term (%2): it is weighed before the decision, but the term had gone on already</source>
        <translation>Le integrazioni sono pervenute %1, oltre il loro termine (%2): si valutano prima della decisione, ma il termine aveva già ripreso a decorrere</translation>
    </message>
    <message>
        <source>The integration asked on %1 arrived on %2: the term stood still for %3</source>
        <translation>Le integrazioni chieste %1 sono pervenute %2: il termine è rimasto sospeso per %3</translation>
    </message>
    <message>
        <source>The integration asked on %1 is awaited until %2: the notice comes after it or after that day</source>
        <translation>Le integrazioni chieste %1 sono attese fino a %2: il preavviso viene dopo di esse o dopo quel giorno</translation>
    </message>
    <message>
        <source>The integration has arrived already: file the other papers with the case</source>
        <translation>Le integrazioni sono già pervenute: archiviare gli altri documenti nella pratica</translation>
    </message>
    <message>
        <source>The invitation does not say who invites (ORGANIZER): answer the message with a letter.</source>
        <translation>L&apos;invito non dice chi invita (ORGANIZER): rispondere al messaggio con una lettera.</translation>
    </message>
    <message>
        <source>The key of “%1” was changed meanwhile: do it again.</source>
        <translation>La chiave di «%1» nel frattempo è cambiata: ripetere l’operazione.</translation>
    </message>
    <message>
        <source>The kinds are mission and access, not “%1”.</source>
        <translation>I tipi sono mission e access, non «%1».</translation>
    </message>
    <message>
        <source>The last character is «%1», but the others ask for «%2»: one of them is mistyped.</source>
        <translation>L’ultimo carattere è «%1», ma gli altri richiedono «%2»: uno di essi è sbagliato.</translation>
    </message>
    <message>
        <source>The last day comes before the first, %1.</source>
        <translation>L’ultimo giorno precede il primo, %1.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>L’ultimo giorno precede il primo.</translation>
    </message>
    <message>
        <source>The last day is before the first: write them the other way round.</source>
        <translation>L’ultimo giorno precede il primo: scriverli al contrario.</translation>
    </message>
    <message>
        <source>The last day lies between %1 and %2.</source>
        <translation>L’ultimo giorno sta tra %1 e %2.</translation>
    </message>
    <message>
        <source>The last day of a role is not before its first.</source>
        <translation>L’ultimo giorno di un ruolo non precede il primo.</translation>
    </message>
    <message>
        <source>The last digit is «%1», but the others ask for «%2»: one of them is mistyped.</source>
        <translation>L’ultima cifra è «%1», ma le altre richiedono «%2»: una di esse è sbagliata.</translation>
    </message>
    <message>
        <source>The letter is in %1.</source>
        <translation>La lettera è in %1.</translation>
    </message>
    <message>
        <source>The letters of the name, «%1», are not in the order of a tax code.</source>
        <translation>Le lettere del nome, «%1», non sono nell’ordine di un codice fiscale.</translation>
    </message>
    <message>
        <source>The letters of the surname, «%1», are not in the order of a tax code.</source>
        <translation>Le lettere del cognome, «%1», non sono nell’ordine di un codice fiscale.</translation>
    </message>
    <message>
        <source>The limits cannot be told.</source>
        <translation>I limiti non si possono calcolare.</translation>
    </message>
    <message>
        <source>The limits depend on the duration.</source>
        <translation>I limiti dipendono dalla durata.</translation>
    </message>
    <message>
        <source>The list &quot;holidays&quot; is missing.</source>
        <translation>Manca l’elenco «holidays».</translation>
    </message>
    <message>
        <source>The list of holidays has mistakes. %1</source>
        <translation>L’elenco delle festività contiene errori. %1</translation>
    </message>
    <message>
        <source>The log of operations was altered at line %1: keep this copy aside and restore a backup.</source>
        <translation>Il registro delle operazioni è stato alterato alla riga %1: conservare questa copia a parte e ripristinare una copia di sicurezza.</translation>
    </message>
    <message>
        <source>The login or the name.</source>
        <translation>Il nome utente o il nome.</translation>
    </message>
    <message>
        <source>The mayor authorises the members of the Giunta, before they leave.</source>
        <translation>Il sindaco autorizza i componenti della Giunta, prima della partenza.</translation>
    </message>
    <message>
        <source>The mayor is heard on the Portavoce only (art. 7 L. 150/2000).</source>
        <translation>Il Sindaco è sentito soltanto sul Portavoce (art. 7 L. 150/2000).</translation>
    </message>
    <message>
        <source>The mayor was not heard yet: on the Portavoce he is heard, with the day and his words, before the evaluation is proposed and notified (art. 7 L. 150/2000).</source>
        <translation>Il Sindaco non è ancora stato sentito: sul Portavoce lo si sente, con il giorno e le sue parole, prima che la valutazione sia proposta e notificata (art. 7 L. 150/2000).</translation>
    </message>
    <message>
        <source>The mayor&apos;s public agenda</source>
        <translation>Agenda pubblica del Sindaco</translation>
    </message>
    <message>
        <source>The message asks for “%1”, which is no step of an invitation: ask the sender what is meant.</source>
        <translation>Il messaggio chiede «%1», che non è un passo di un invito: chiedere al mittente che cosa intende.</translation>
    </message>
    <message>
        <source>The message has no date.</source>
        <translation>Il messaggio non ha una data.</translation>
    </message>
    <message>
        <source>The message has no plausible date: it was registered as received today.</source>
        <translation>Il messaggio non ha una data plausibile: è stato registrato come ricevuto oggi.</translation>
    </message>
    <message>
        <source>The message has no text and no attachments: ask the sender what it was about.</source>
        <translation>Il messaggio non ha testo né allegati: chiedere al mittente di che cosa si trattava.</translation>
    </message>
    <message>
        <source>The message has no usable Message-ID.</source>
        <translation>Il messaggio non ha un Message-ID utilizzabile.</translation>
    </message>
    <message>
        <source>The message has too many parts, or parts nested too deeply: some were not read. Open the original file with a mail program to see them.</source>
        <translation>Il messaggio ha troppe parti, o parti annidate troppo a fondo: alcune non sono state lette. Per vederle aprire il file originale con un programma di posta.</translation>
    </message>
    <message>
        <source>The message holds no appointment that can be read%1</source>
        <translation>Il messaggio non contiene alcun appuntamento leggibile%1</translation>
    </message>
    <message>
        <source>The message is cut: its end is missing, and attachments with it perhaps. Ask for it again, or download it again from the PEC provider.</source>
        <translation>Il messaggio è troncato: manca la fine, e forse qualche allegato. Chiederlo di nuovo, o scaricarlo di nuovo dal gestore PEC.</translation>
    </message>
    <message>
        <source>The mid-year check is not on record yet (art. 6 D.Lgs. 150/2009; %1).</source>
        <translation>La verifica intermedia non è ancora agli atti (art. 6 D.Lgs. 150/2009; %1).</translation>
    </message>
    <message>
        <source>The minimum presence is a number of days of a year.</source>
        <translation>La presenza minima è un numero di giorni dell’anno.</translation>
    </message>
    <message>
        <source>The mission cannot be registered.</source>
        <translation>La missione non può essere registrata.</translation>
    </message>
    <message>
        <source>The mission is not over yet: the refund is claimed after it.</source>
        <translation>La missione non è ancora finita: il rimborso si presenta dopo.</translation>
    </message>
    <message>
        <source>The new password is the present one: choose another.</source>
        <translation>La nuova password è quella attuale: sceglierne un’altra.</translation>
    </message>
    <message>
        <source>The newer file does not change this occurrence any more.</source>
        <translation>Il file più recente non modifica più questa volta.</translation>
    </message>
    <message>
        <source>The note is deleted; the reason stays, sealed.</source>
        <translation>La nota è eliminata; il motivo resta, sigillato.</translation>
    </message>
    <message>
        <source>The note was corrected meanwhile: look at it again.</source>
        <translation>La nota nel frattempo è stata corretta: rileggerla.</translation>
    </message>
    <message>
        <source>The notice of rejection came on %1, when the term had run out on %2: there was nothing left to stop</source>
        <translation>Il preavviso di rigetto è di %1, quando il termine era già scaduto %2: non c’era più nulla da fermare</translation>
    </message>
    <message>
        <source>The notice of rejection of %1 interrupted the term, which begins again from its first day: observations may come until %2</source>
        <translation>Il preavviso di rigetto di %1 ha interrotto il termine, che ricomincia dal primo giorno: osservazioni ammesse fino a %2</translation>
    </message>
    <message>
        <source>The notice of rejection of %1 suspends the term: observations may come until %2</source>
        <translation>Il preavviso di rigetto di %1 sospende il termine: osservazioni ammesse fino a %2</translation>
    </message>
    <message>
        <source>The notice of rejection was given already, on %1: all its reasons belong in one</source>
        <translation>Il preavviso di rigetto è già stato dato, %1: tutti i motivi vanno in uno solo</translation>
    </message>
    <message>
        <source>The number %1 is of %2.</source>
        <translation>La matricola %1 è di %2.</translation>
    </message>
    <message>
        <source>The number of goals of “%1” cannot be.</source>
        <translation>Il numero di obiettivi di “%1” non può essere.</translation>
    </message>
    <message>
        <source>The observations arrived on %1, after their term (%2): they are weighed before the decision, but the term had gone on already</source>
        <translation>Le osservazioni sono pervenute %1, oltre il loro termine (%2): si valutano prima della decisione, ma il termine aveva già ripreso a decorrere</translation>
    </message>
    <message>
        <source>The observations arrived on %1: the term begins again from %2</source>
        <translation>Le osservazioni sono pervenute %1: il termine ricomincia da %2</translation>
    </message>
    <message>
        <source>The observations arrived on %1: the term goes on after %2</source>
        <translation>Le osservazioni sono pervenute %1: il termine riprende a decorrere dopo %2</translation>
    </message>
    <message>
        <source>The observations arrived on %1: the term had run out before the notice</source>
        <translation>Le osservazioni sono pervenute %1: il termine era scaduto prima del preavviso</translation>
    </message>
    <message>
        <source>The observations have arrived already: file the other papers with the case</source>
        <translation>Le osservazioni sono già pervenute: archiviare gli altri documenti nella pratica</translation>
    </message>
    <message numerus="yes">
        <source>The office allows itself %n day(s).</source>
        <translation>
            <numerusform>L’ufficio si concede %n giorno.</numerusform>
            <numerusform>L’ufficio si concede %n giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>The office is closed: sign in again.</source>
        <translation>L’ufficio è chiuso: accedere di nuovo.</translation>
    </message>
    <message>
        <source>The office is in %1 now, verified row by row (%2 rows, %3 of documents). The old place stays as it was: open the new one from now on.</source>
        <translation>L&apos;ufficio ora è in %1, verificato riga per riga (%2 righe, %3 di documenti). Il vecchio posto resta com&apos;era: d&apos;ora in poi aprire il nuovo.</translation>
    </message>
    <message>
        <source>The office knows no address of %1: write it into the message before sending it.</source>
        <translation>L’ufficio non conosce l’indirizzo di %1: scriverlo nel messaggio prima di inviarlo.</translation>
    </message>
    <message>
        <source>The office lets the mayor authorise councillors too.</source>
        <translation>L’ufficio segue il regolamento per cui il sindaco autorizza anche i consiglieri.</translation>
    </message>
    <message>
        <source>The office of %1 is ready in %2. %3 may sign in.</source>
        <translation>L’ufficio di %1 è pronto in %2. %3 può accedere.</translation>
    </message>
    <message>
        <source>The office of %1 is restored in %2 as it was on %3, and verified.</source>
        <translation>L&apos;ufficio di %1 è ripristinato in %2 com&apos;era il %3, e verificato.</translation>
    </message>
    <message>
        <source>The office of %1 was changed by somebody else meanwhile: look at it again.</source>
        <translation>Nel frattempo qualcun altro ha modificato la carica di %1: ricontrollarla.</translation>
    </message>
    <message>
        <source>The office sets no ceiling to one&apos;s own car.</source>
        <translation>L’ufficio non fissa un massimale per l’auto propria.</translation>
    </message>
    <message>
        <source>The office that was there is kept in %1.</source>
        <translation>L&apos;ufficio che era lì è conservato in %1.</translation>
    </message>
    <message>
        <source>The office was not added.</source>
        <translation>La carica non è stata aggiunta.</translation>
    </message>
    <message>
        <source>The opinion cannot be earlier than the text that it is about.</source>
        <translation>Il parere non può precedere il testo su cui è reso.</translation>
    </message>
    <message>
        <source>The opinion cannot be later than today.</source>
        <translation>Il parere non può avere una data futura.</translation>
    </message>
    <message>
        <source>The opinion was not recorded.</source>
        <translation>Il parere non è stato registrato.</translation>
    </message>
    <message>
        <source>The pack is of one day: give it alone.</source>
        <translation>Il fascicolo è di un giorno solo: indicare soltanto quello.</translation>
    </message>
    <message>
        <source>The page could not be composed; close some documents and try again.</source>
        <translation>Non è stato possibile comporre la pagina; chiudere qualche documento e riprovare.</translation>
    </message>
    <message>
        <source>The part that begins at line %1 has no END:%2: the file is cut short or damaged. Export it again if an entry is missing.</source>
        <translation>Alla parte che comincia alla riga %1 manca END:%2: il file è troncato o danneggiato. Esportarlo di nuovo se manca una voce.</translation>
    </message>
    <message>
        <source>The passphrase is too short: use at least %1 characters, best several words.</source>
        <translation>La frase segreta è troppo corta: usare almeno %1 caratteri, meglio se più parole.</translation>
    </message>
    <message>
        <source>The password is the login or the name: choose words that others do not guess.</source>
        <translation>La password è il nome utente o il nome: scegliere parole che altri non indovinano.</translation>
    </message>
    <message>
        <source>The password is too short: use at least %1 characters.</source>
        <translation>La password è troppo corta: usare almeno %1 caratteri.</translation>
    </message>
    <message>
        <source>The password of %1 was given by the administrator: choose one of your own first.</source>
        <translation>La password di %1 è stata data dall’amministratore: sceglierne prima una propria.</translation>
    </message>
    <message>
        <source>The password of all is “%1”. The office is in %2.</source>
        <translation>La password di tutti è «%1». L’ufficio è in %2.</translation>
    </message>
    <message>
        <source>The password repeats the same characters: use at least %1 different ones.</source>
        <translation>La password ripete gli stessi caratteri: usarne almeno %1 diversi.</translation>
    </message>
    <message>
        <source>The patron saint&apos;s day is not a day of the year.</source>
        <translation>Il giorno del santo patrono non è un giorno dell’anno.</translation>
    </message>
    <message>
        <source>The period was not written.</source>
        <translation>Il periodo non è stato scritto.</translation>
    </message>
    <message>
        <source>The phrase was not saved.</source>
        <translation>La frase non è stata salvata.</translation>
    </message>
    <message>
        <source>The phrase “%1” was changed by somebody else meanwhile: look at it again.</source>
        <translation>Nel frattempo qualcun altro ha modificato la frase «%1»: ricontrollarla.</translation>
    </message>
    <message>
        <source>The president of the council authorises the councillors, before they leave.</source>
        <translation>Il presidente del consiglio autorizza i consiglieri, prima della partenza.</translation>
    </message>
    <message>
        <source>The procedure ended with the decision of %1: nothing moves its term any more</source>
        <translation>Il procedimento si è concluso con la decisione di %1: nulla sposta più il suo termine</translation>
    </message>
    <message>
        <source>The procedure had ended with the decision of %1.</source>
        <translation>Il procedimento si era concluso con la decisione di %1.</translation>
    </message>
    <message>
        <source>The procedure runs: the data are needed to decide.</source>
        <translation>Il procedimento è in corso: i dati servono per decidere.</translation>
    </message>
    <message>
        <source>The program is not complete: %1 is missing. Install it again.</source>
        <translation>Il programma non è completo: manca %1. Installarlo di nuovo.</translation>
    </message>
    <message>
        <source>The program is not complete: a list of fields is missing. Install it again.</source>
        <translation>Il programma non è completo: manca un elenco di campi. Installarlo di nuovo.</translation>
    </message>
    <message>
        <source>The proof was approved when the event had begun (%1): the stemma may have been used before.</source>
        <translation>La bozza è stata approvata a evento iniziato (%1): lo stemma può essere stato usato prima.</translation>
    </message>
    <message>
        <source>The publicity of the event falls</source>
        <translation>La pubblicità dell’iniziativa ricade</translation>
    </message>
    <message>
        <source>The recovery sheet has %1 groups of %2 characters: type all of them, in their order.</source>
        <translation>Il foglio di recupero ha %1 gruppi di %2 caratteri: scriverli tutti, nell’ordine.</translation>
    </message>
    <message>
        <source>The regulation asks no question “%1”: its questions are %2.</source>
        <translation>Il regolamento non pone la domanda «%1»: le sue domande sono %2.</translation>
    </message>
    <message>
        <source>The regulation profile has gaps. %1</source>
        <translation>Il profilo del regolamento presenta lacune. %1</translation>
    </message>
    <message>
        <source>The regulation profile is not readable JSON: look at line %1, column %2.</source>
        <translation>Il profilo del regolamento non è un JSON leggibile: guardare alla riga %1, colonna %2.</translation>
    </message>
    <message>
        <source>The regulation was changed by somebody else meanwhile: look at it again, then save.</source>
        <translation>Nel frattempo il regolamento è stato modificato da un altro utente: rileggerlo, poi salvare.</translation>
    </message>
    <message>
        <source>The request arrived in time: the last useful day is %1</source>
        <translation>La richiesta è arrivata in tempo: l’ultimo giorno utile è %1</translation>
    </message>
    <message>
        <source>The request arrived on %1, after the event (%2): patronage is not granted afterwards</source>
        <translation>La richiesta è arrivata %1, dopo l’iniziativa (%2): il patrocinio non si concede a posteriori</translation>
    </message>
    <message>
        <source>The request arrived on %1, after the last useful day (%2)</source>
        <translation>La richiesta è arrivata %1, dopo l’ultimo giorno utile (%2)</translation>
    </message>
    <message>
        <source>The request arrived on %1, when the event had begun (%2): patronage is granted before it starts</source>
        <translation>La richiesta è arrivata %1, a iniziativa già cominciata (%2): il patrocinio si concede prima dell’inizio</translation>
    </message>
    <message>
        <source>The request arrived on %1: the procedure has %2</source>
        <translation>La richiesta è arrivata %1: il procedimento dura %2</translation>
    </message>
    <message>
        <source>The request arrived on this day, which is not counted.</source>
        <translation>La richiesta è arrivata in questo giorno, che non si conta.</translation>
    </message>
    <message>
        <source>The request came after the event: declare it inadmissible.</source>
        <translation>La richiesta è arrivata dopo l’iniziativa: dichiararla inammissibile.</translation>
    </message>
    <message>
        <source>The request cannot be registered.</source>
        <translation>La richiesta non può essere registrata.</translation>
    </message>
    <message>
        <source>The request is out of time: it could be made until %1, %2 days from the notification (%3).</source>
        <translation>La richiesta è fuori termine: si poteva presentare fino a %1, %2 giorni dalla notificazione (%3).</translation>
    </message>
    <message>
        <source>The result is %1</source>
        <translation>Il risultato è %1</translation>
    </message>
    <message>
        <source>The role “%1” of %2 ended on %3: ask the administrator to give it again.</source>
        <translation>Il ruolo «%1» di %2 è terminato il %3: chiedere all’amministratore di darlo di nuovo.</translation>
    </message>
    <message>
        <source>The role “%1” of %2 holds from %3 on: sign in from that day.</source>
        <translation>Il ruolo «%1» di %2 vale dal %3: accedere da quel giorno.</translation>
    </message>
    <message>
        <source>The row %1 is withdrawn; it stays with its reason.</source>
        <translation>La riga %1 è ritirata; resta con il suo motivo.</translation>
    </message>
    <message>
        <source>The row has %1 cells and the header %2: look for a missing quotation mark.</source>
        <translation>La riga ha %1 celle e l’intestazione %2: cercare virgolette mancanti.</translation>
    </message>
    <message>
        <source>The rule of the repetition does not hold in %1: %2.</source>
        <translation>La regola di ripetizione non è valida in %1: %2.</translation>
    </message>
    <message>
        <source>The rule pack is not JSON (at byte %1): %2.</source>
        <translation>Il pacchetto di regole non è JSON (al byte %1): %2.</translation>
    </message>
    <message>
        <source>The rule “%1” cannot be read: “%2”. Correct it in the rules of the office.</source>
        <translation>La regola «%1» non si può leggere: «%2». La corregga nelle regole dell’ufficio.</translation>
    </message>
    <message>
        <source>The rule “%1” has a value from %2 already: choose another day.</source>
        <translation>La regola «%1» ha già un valore dal %2: scegliere un altro giorno.</translation>
    </message>
    <message>
        <source>The rule “%1” has the value “%2”, which is no whole number: correct it in the settings.</source>
        <translation>La regola «%1» ha il valore «%2», che non è un numero intero: correggila nelle impostazioni.</translation>
    </message>
    <message>
        <source>The rule “%1” in force from %2 cannot be “%3”: correct it in the settings.</source>
        <translation>La regola «%1», in vigore dal %2, non può valere «%3»: correggerla nelle impostazioni.</translation>
    </message>
    <message>
        <source>The rule “%1” must be %2 at least.</source>
        <translation>La regola «%1» deve valere almeno %2.</translation>
    </message>
    <message>
        <source>The rule “%1” was changed by somebody else meanwhile: look at it again.</source>
        <translation>Nel frattempo qualcun altro ha modificato la regola «%1»: ricontrollarla.</translation>
    </message>
    <message>
        <source>The rules in force allow no suspension of the term</source>
        <translation>Le regole in vigore non ammettono la sospensione del termine</translation>
    </message>
    <message>
        <source>The same occurrence is changed twice (see line %1); the newer change counts, or the first.</source>
        <translation>La stessa ricorrenza è modificata due volte (vedi riga %1); vale la modifica più recente, o la prima.</translation>
    </message>
    <message>
        <source>The scale goes from its lowest score to its highest.</source>
        <translation>La scala va dal punteggio più basso al più alto.</translation>
    </message>
    <message>
        <source>The series has no occurrence on %1. It was taken out or moved by someone else: look at the series again.</source>
        <translation>La serie non ha un appuntamento %1. Qualcun altro lo ha tolto o spostato: riaprire la serie e controllare.</translation>
    </message>
    <message>
        <source>The server does not let this user do that in %1.</source>
        <translation>Il server non consente questa operazione all’utente in %1.</translation>
    </message>
    <message>
        <source>The server has no database of this name: %1.</source>
        <translation>Il server non ha una base di dati con questo nome: %1.</translation>
    </message>
    <message>
        <source>The server of %1 does not accept this user from this computer: ask who runs it to let it in (pg_hba.conf).</source>
        <translation>Il server di %1 non accetta questo utente da questo computer: chiedere a chi lo gestisce di ammetterlo (pg_hba.conf).</translation>
    </message>
    <message>
        <source>The server of %1 does not accept this user or password.</source>
        <translation>Il server di %1 non accetta questo utente o questa password.</translation>
    </message>
    <message>
        <source>The server of %1 does not answer: nothing was saved. Check the network and try again.</source>
        <translation>Il server di %1 non risponde: nulla è stato salvato. Controllare la rete e riprovare.</translation>
    </message>
    <message>
        <source>The server of %1 offers no TLS, which the address asks for: have it switched on there. Nothing was sent.</source>
        <translation>Il server di %1 non offre TLS, che l’indirizzo richiede: farlo attivare sul server. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The server of %1 went away while it was saving: when it answers again, look whether this was saved before you repeat it.</source>
        <translation>Il server di %1 si è interrotto durante il salvataggio: quando risponderà di nuovo, verificare se il salvataggio è avvenuto prima di ripeterlo.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full: nothing was saved. Call the administrator.</source>
        <translation>Il disco del server è pieno: nulla è stato salvato. Chiamare l’amministratore.</translation>
    </message>
    <message>
        <source>The sheet was not opened for you yet: it opens when another of its readers looks at it, or with the recovery sheet.</source>
        <translation>La scheda non è ancora aperta per te: si apre quando la guarda un altro dei suoi lettori, o con il foglio di recupero.</translation>
    </message>
    <message>
        <source>The shift cannot be entered: %1</source>
        <translation>Il turno non si può inserire: %1</translation>
    </message>
    <message>
        <source>The shift is not %1&apos;s any more: refuse the swap and propose it anew.</source>
        <translation>Il turno non è più di %1: respingere lo scambio e proporlo di nuovo.</translation>
    </message>
    <message>
        <source>The single emolument is of contracts under art. 90 TUEL only (art. 90 c. 3).</source>
        <translation>L’emolumento unico è proprio dei soli contratti ai sensi dell’art. 90 TUEL (art. 90 c. 3).</translation>
    </message>
    <message>
        <source>The stemma is used after the grant and before the event is over: %1 is “%2”.</source>
        <translation>Lo stemma si usa dopo la concessione e finché l’evento non è concluso: %1 è nello stato «%2».</translation>
    </message>
    <message>
        <source>The step before was on %1: this one cannot come earlier.</source>
        <translation>Il passo precedente è di %1: questo non può venire prima.</translation>
    </message>
    <message>
        <source>The steps of the scale do not reach its highest score.</source>
        <translation>I gradini della scala non arrivano al punteggio più alto.</translation>
    </message>
    <message>
        <source>The structure of %1 is not the one that this program made: restore a backup or call support.</source>
        <translation>La struttura di %1 non è quella creata da questo programma: ripristinare una copia di sicurezza o chiamare l’assistenza.</translation>
    </message>
    <message>
        <source>The subject is longer than %1 characters: shorten it.</source>
        <translation>L’oggetto supera %1 caratteri: accorciarlo.</translation>
    </message>
    <message>
        <source>The swap was answered already.</source>
        <translation>Allo scambio è già stata data risposta.</translation>
    </message>
    <message>
        <source>The system does not hold: %1</source>
        <translation>Il sistema non regge: %1</translation>
    </message>
    <message>
        <source>The system has no behaviour “%1” for this category.</source>
        <translation>Il sistema non ha il comportamento “%1” per questa categoria.</translation>
    </message>
    <message>
        <source>The system has no category “%1”.</source>
        <translation>Il sistema non ha la categoria “%1”.</translation>
    </message>
    <message>
        <source>The system has no name.</source>
        <translation>Il sistema non ha un nome.</translation>
    </message>
    <message>
        <source>The system must have a procedure of conciliation (art. 7 D.Lgs. 150/2009).</source>
        <translation>Il sistema deve avere una procedura di conciliazione (art. 7 D.Lgs. 150/2009).</translation>
    </message>
    <message>
        <source>The table cannot be made: there is no room in %1.</source>
        <translation>La tabella non si può creare: non c’è spazio in %1.</translation>
    </message>
    <message>
        <source>The table would tell the band of everybody: only how many they are is published.</source>
        <translation>La tabella rivelerebbe la fascia di ciascuno: si pubblica soltanto quante persone sono.</translation>
    </message>
    <message>
        <source>The tax code is empty.</source>
        <translation>Il codice fiscale è vuoto.</translation>
    </message>
    <message>
        <source>The template cannot be used, line %1: %2</source>
        <translation>Il modello non può essere usato, riga %1: %2</translation>
    </message>
    <message>
        <source>The template cannot be used. %1</source>
        <translation>Il modello non può essere usato. %1</translation>
    </message>
    <message>
        <source>The template cannot be used: %1</source>
        <translation>Il modello non può essere usato: %1</translation>
    </message>
    <message>
        <source>The template is empty.</source>
        <translation>Il modello è vuoto.</translation>
    </message>
    <message>
        <source>The template is too long; split it or shorten it.</source>
        <translation>Il modello è troppo lungo; dividerlo o accorciarlo.</translation>
    </message>
    <message>
        <source>The term can be suspended for %1 at most, not for %2</source>
        <translation>Il termine può essere sospeso al massimo per %1, non per %2</translation>
    </message>
    <message>
        <source>The term does not run yet.</source>
        <translation>Il termine non decorre ancora.</translation>
    </message>
    <message>
        <source>The term ended on %1: %2</source>
        <translation>Il termine è scaduto %1: %2</translation>
    </message>
    <message>
        <source>The term ends on the next day that is not a holiday: %1</source>
        <translation>Il termine scade nel primo giorno successivo non festivo: %1</translation>
    </message>
    <message>
        <source>The term for the integration ended on %1 and the procedure had gone on: confirm that it is recorded as late, which moves nothing</source>
        <translation>Il termine per le integrazioni è scaduto %1 e il procedimento è proseguito: confermare che si registrano come tardive, il che non sposta nulla</translation>
    </message>
    <message>
        <source>The term for the observations ended on %1 and the procedure had gone on: confirm that they are recorded as late, which moves nothing</source>
        <translation>Il termine per le osservazioni è scaduto %1 e il procedimento è proseguito: confermare che si registrano come tardive, il che non sposta nulla</translation>
    </message>
    <message>
        <source>The term has passed: it may be destroyed once the Soprintendenza has authorised it.</source>
        <translation>Il termine è trascorso: si può scartare quando la Soprintendenza lo ha autorizzato.</translation>
    </message>
    <message>
        <source>The term is too long for the calendar.</source>
        <translation>Il termine è troppo lungo per il calendario.</translation>
    </message>
    <message>
        <source>The term ran out on %1 and cannot be suspended any more: the papers may be asked, but the decision is late</source>
        <translation>Il termine è scaduto %1 e non può più essere sospeso: i documenti si possono chiedere, ma la decisione è in ritardo</translation>
    </message>
    <message>
        <source>The term stands still until %1: it cannot be suspended within that</source>
        <translation>Il termine è sospeso fino a %1: non lo si può sospendere di nuovo in quel periodo</translation>
    </message>
    <message>
        <source>The term starts from %1, which is not counted</source>
        <translation>Il termine decorre da %1, giorno escluso</translation>
    </message>
    <message>
        <source>The term was suspended already, on %1: no other suspension is allowed</source>
        <translation>Il termine è già stato sospeso, %1: non è ammessa un’altra sospensione</translation>
    </message>
    <message>
        <source>The text can be used as the template “%1”.</source>
        <translation>Il testo si può usare come modello «%1».</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Il testo è vuoto.</translation>
    </message>
    <message>
        <source>The text is empty: write it, or go back to an earlier version.</source>
        <translation>Il testo è vuoto: scriverlo, o riprendere una versione precedente.</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters: shorten it.</source>
        <translation>Il testo supera %1 caratteri: accorciarlo.</translation>
    </message>
    <message>
        <source>The text is not in UTF-8: it was read as Windows-1252 from here on. Look at the accented letters.</source>
        <translation>Il testo non è in UTF-8: da qui in poi è stato letto come Windows-1252. Controllare le lettere accentate.</translation>
    </message>
    <message>
        <source>The text of %1 cannot be changed while it is “%2”.</source>
        <translation>Il testo di %1 non si può cambiare nello stato «%2».</translation>
    </message>
    <message>
        <source>The text of the message is damaged or cut: some of it may be missing.</source>
        <translation>Il testo del messaggio è danneggiato o troncato: una parte può mancare.</translation>
    </message>
    <message>
        <source>The text of the message is in a character set that is not known (%1): accented letters may be wrong.</source>
        <translation>Il testo del messaggio usa un insieme di caratteri sconosciuto (%1): le lettere accentate possono essere sbagliate.</translation>
    </message>
    <message>
        <source>The text of the message is very long: only its beginning was read. Keep the original file.</source>
        <translation>Il testo del messaggio è molto lungo: ne è stato letto solo l’inizio. Conservare il file originale.</translation>
    </message>
    <message>
        <source>The time is from 1 to 100 per cent.</source>
        <translation>La quota va da 1 a 100 per cento.</translation>
    </message>
    <message>
        <source>The type is from %1 to %2 points.</source>
        <translation>Il corpo del carattere va da %1 a %2 punti.</translation>
    </message>
    <message>
        <source>The use of one&apos;s own car has no motive: write it in the request first.</source>
        <translation>L’uso dell’auto propria non ha un motivo: scrivilo prima nella richiesta.</translation>
    </message>
    <message>
        <source>The value was not added.</source>
        <translation>Il valore non è stato aggiunto.</translation>
    </message>
    <message>
        <source>The weight of a goal is between 1 and 100.</source>
        <translation>Il peso di un obiettivo è tra 1 e 100.</translation>
    </message>
    <message>
        <source>The weights of the behaviours of “%1” total %2, not 100.</source>
        <translation>I pesi dei comportamenti di “%1” fanno %2, non 100.</translation>
    </message>
    <message>
        <source>The weights of the goals total %1, not 100 (%2).</source>
        <translation>I pesi degli obiettivi fanno %1, non 100 (%2).</translation>
    </message>
    <message>
        <source>The weights of “%1” total %2, not 100.</source>
        <translation>I pesi di “%1” fanno %2, non 100.</translation>
    </message>
    <message>
        <source>The year of the sheet is over</source>
        <translation>L’anno della scheda è finito</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>There are %1 people of this name: write the tax code or the number too.</source>
        <translation>Ci sono %1 persone con questo nome: scrivere anche il codice fiscale o la matricola.</translation>
    </message>
    <message>
        <source>There are fewer nights between departure and return.</source>
        <translation>Tra partenza e ritorno ci sono meno notti.</translation>
    </message>
    <message>
        <source>There are more than %1 occurrences: ask for a shorter period.</source>
        <translation>Ci sono più di %1 ricorrenze: chiedere un periodo più breve.</translation>
    </message>
    <message>
        <source>There are neither units nor people on %1: choose another day.</source>
        <translation>Al giorno %1 non ci sono né unità né persone: scegliere un’altra data.</translation>
    </message>
    <message>
        <source>There is a sitting in those hours: %1.</source>
        <translation>In quelle ore c’è una seduta: %1.</translation>
    </message>
    <message>
        <source>There is a user “%1” already: choose another login.</source>
        <translation>Esiste già un utente «%1»: scegliere un altro nome utente.</translation>
    </message>
    <message>
        <source>There is another unit “%1” in the same place, %2.</source>
        <translation>Nello stesso posto c’è un’altra unità «%1», %2.</translation>
    </message>
    <message>
        <source>There is no act “%1” of a mission: the acts are %2.</source>
        <translation>Non c’è un atto di missione «%1»: gli atti sono %2.</translation>
    </message>
    <message>
        <source>There is no action “%1”: the actions are %2.</source>
        <translation>Non esiste un’azione «%1»: le azioni sono %2.</translation>
    </message>
    <message>
        <source>There is no action “%1”: they are %2.</source>
        <translation>Non c’è l’azione «%1»: sono %2.</translation>
    </message>
    <message>
        <source>There is no band of scores.</source>
        <translation>Non c’è nessuna fascia di punteggio.</translation>
    </message>
    <message>
        <source>There is no calendar “%1”: “agenda calendars” shows them.</source>
        <translation>Non esiste il calendario «%1»: «agenda calendars» li mostra.</translation>
    </message>
    <message>
        <source>There is no case “%1” to be linked, or it is not yours to see.</source>
        <translation>Non c’è una pratica «%1» da collegare, o non le è visibile.</translation>
    </message>
    <message>
        <source>There is no case “%1”: “list” shows them all.</source>
        <translation>Non esiste una pratica «%1»: «list» le mostra tutte.</translation>
    </message>
    <message>
        <source>There is no category of staff.</source>
        <translation>Non c’è nessuna categoria di personale.</translation>
    </message>
    <message>
        <source>There is no category “%1”.</source>
        <translation>Non esiste la categoria «%1».</translation>
    </message>
    <message>
        <source>There is no class “%1”: agenda, salute, valutazioni, note.</source>
        <translation>Non esiste la classe «%1»: agenda, salute, valutazioni, note.</translation>
    </message>
    <message>
        <source>There is no column “%1” in the file. Its columns are: %2.</source>
        <translation>Nel file non c’è la colonna «%1». Le colonne sono: %2.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Non esiste un comando «%1».</translation>
    </message>
    <message>
        <source>There is no contract with the number %1.</source>
        <translation>Non c’è un contratto con il numero %1.</translation>
    </message>
    <message>
        <source>There is no currency “%1” here: the known ones are %2.</source>
        <translation>La valuta «%1» non è conosciuta: le valute sono %2.</translation>
    </message>
    <message>
        <source>There is no cycle of %1: open it first.</source>
        <translation>Non c’è un ciclo del %1: prima aprilo.</translation>
    </message>
    <message>
        <source>There is no date to start from.</source>
        <translation>Manca la data da cui partire.</translation>
    </message>
    <message>
        <source>There is no expense “%1”: the kinds are %2.</source>
        <translation>Non c’è una spesa «%1»: i tipi sono %2.</translation>
    </message>
    <message>
        <source>There is no expense: add one, or close the mission.</source>
        <translation>Non ci sono spese: aggiungine una, oppure chiudi la missione.</translation>
    </message>
    <message>
        <source>There is no field “%1” of a sheet: goal.1.title, goal.1.measure, goal.1.weight, goal.1.score, goal.1.grounds, goal.1.drop, behaviour.KEY.score, behaviour.KEY.grounds, unit.score, unit.grounds, presence, late_reason, motivation, plan.</source>
        <translation>La scheda non ha il campo “%1”: goal.1.title, goal.1.measure, goal.1.weight, goal.1.score, goal.1.grounds, goal.1.drop, behaviour.CHIAVE.score, behaviour.CHIAVE.grounds, unit.score, unit.grounds, presence, late_reason, motivation, plan.</translation>
    </message>
    <message>
        <source>There is no field “%1”: the fields are %2.</source>
        <translation>Non esiste un campo «%1»: i campi sono %2.</translation>
    </message>
    <message>
        <source>There is no file «%1»: check its name.</source>
        <translation>Il file «%1» non esiste: controllare il nome.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il file «%1» non esiste.</translation>
    </message>
    <message>
        <source>There is no goal “%1”: they are numbered from 1.</source>
        <translation>Non c’è l’obiettivo “%1”: sono numerati da 1.</translation>
    </message>
    <message>
        <source>There is no kind of contract “%1”.</source>
        <translation>Non c’è un tipo di contratto “%1”.</translation>
    </message>
    <message>
        <source>There is no letter “%1”: the letters are %2.</source>
        <translation>Non esiste una lettera «%1»: le lettere sono %2.</translation>
    </message>
    <message>
        <source>There is no office held with the number %1.</source>
        <translation>Non esiste una carica con il numero %1.</translation>
    </message>
    <message>
        <source>There is no office in %1: make one with “init”, or choose another file.</source>
        <translation>In %1 non c’è alcun ufficio: crearne uno con «init», oppure scegliere un altro file.</translation>
    </message>
    <message>
        <source>There is no office in %1: make one with “init”, or choose another place.</source>
        <translation>In %1 non c’è alcun ufficio: crearne uno con «init», oppure scegliere un altro posto.</translation>
    </message>
    <message>
        <source>There is no option “--%1”.</source>
        <translation>Non esiste un’opzione «--%1».</translation>
    </message>
    <message>
        <source>There is no paper “%1” of a sheet: the papers are %2.</source>
        <translation>Non c’è un documento “%1” di una scheda: i documenti sono %2.</translation>
    </message>
    <message>
        <source>There is no person with the number %1.</source>
        <translation>Non c’è una persona con il numero %1.</translation>
    </message>
    <message>
        <source>There is no person with the number %1: search them by name.</source>
        <translation>Non c’è una persona con il numero %1: cercarla per nome.</translation>
    </message>
    <message>
        <source>There is no reading of the law in the file.</source>
        <translation>Nel file non c’è alcuna lettura della legge.</translation>
    </message>
    <message>
        <source>There is no request for an appointment “%1”: “agenda request list” shows them.</source>
        <translation>Non c’è la richiesta di udienza «%1»: «agenda request list» le mostra.</translation>
    </message>
    <message>
        <source>There is no role “%1”.</source>
        <translation>Non esiste un ruolo «%1».</translation>
    </message>
    <message>
        <source>There is no sheet with a score for this person in %1.</source>
        <translation>Per questa persona non c’è una scheda con punteggio nel %1.</translation>
    </message>
    <message>
        <source>There is no sheet “%1”: “evaluation list” shows yours.</source>
        <translation>Non c’è la scheda “%1”: “evaluation list” mostra le tue.</translation>
    </message>
    <message>
        <source>There is no state “%1”: the states are %2.</source>
        <translation>Non esiste lo stato «%1»: gli stati sono %2.</translation>
    </message>
    <message>
        <source>There is no such calendar.</source>
        <translation>Questo calendario non esiste.</translation>
    </message>
    <message>
        <source>There is no such entry in the agenda, or it is not yours to read.</source>
        <translation>In agenda non c’è questo impegno, o non le è consentito leggerlo.</translation>
    </message>
    <message>
        <source>There is no such note: “note CASE” shows those of a case.</source>
        <translation>La nota non esiste: «note PRATICA» mostra quelle di una pratica.</translation>
    </message>
    <message>
        <source>There is no such row with the number %1.</source>
        <translation>Non c’è una riga di questo tipo con il numero %1.</translation>
    </message>
    <message>
        <source>There is no such shift in the rota: “agenda oncall list” shows them.</source>
        <translation>Questo turno non è nella tabella: «agenda oncall list» li mostra.</translation>
    </message>
    <message>
        <source>There is no such swap: “agenda oncall list” shows them.</source>
        <translation>Questo scambio non esiste: «agenda oncall list» li mostra.</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation>Non esiste un modello «%1».</translation>
    </message>
    <message>
        <source>There is no unit “%1” on %2.</source>
        <translation>Non c’è l’unità «%1» il giorno %2.</translation>
    </message>
    <message>
        <source>There is no unit “%1” on %2: add it first.</source>
        <translation>Non c’è l’unità «%1» il giorno %2: prima va aggiunta.</translation>
    </message>
    <message>
        <source>There is no user “%1”.</source>
        <translation>Non c’è l’utente «%1».</translation>
    </message>
    <message>
        <source>There is no user “%1”: “user list” shows them.</source>
        <translation>Non esiste un utente «%1»: «user list» li mostra tutti.</translation>
    </message>
    <message>
        <source>There is nobody of the staff with the number %1: search them by name.</source>
        <translation>Nel personale non c’è nessuno con il numero %1: cercare per nome.</translation>
    </message>
    <message>
        <source>There is nobody with this number: “people list” shows them.</source>
        <translation>Non c’è nessuno con questo numero: “people list” mostra le persone.</translation>
    </message>
    <message>
        <source>There is not enough memory to protect the password: close other programs.</source>
        <translation>La memoria non basta per proteggere la password: chiudere altri programmi.</translation>
    </message>
    <message>
        <source>There is not enough memory to read «%1»: close other programs and try again.</source>
        <translation>La memoria non basta per leggere «%1»: chiudere altri programmi e riprovare.</translation>
    </message>
    <message>
        <source>There is nothing left of %1 that may be erased.</source>
        <translation>Di %1 non resta niente che si possa cancellare.</translation>
    </message>
    <message>
        <source>There is nothing to be taken back.</source>
        <translation>Non c’è nulla da annullare.</translation>
    </message>
    <message>
        <source>There is one %1 at a time: %2.</source>
        <translation>Per la carica di %1 c’è una sola persona alla volta: %2.</translation>
    </message>
    <message>
        <source>These are free and busy times and no appointment: they were not taken over.</source>
        <translation>Sono orari liberi e occupati, non un appuntamento: non sono stati acquisiti.</translation>
    </message>
    <message>
        <source>These days overlap with the same office: %1.</source>
        <translation>Questi giorni si sovrappongono alla stessa carica: %1.</translation>
    </message>
    <message>
        <source>These days overlap with “%1” of the same kind, from %2.</source>
        <translation>Questi giorni si sovrappongono a «%1», dello stesso tipo, da %2.</translation>
    </message>
    <message>
        <source>These have no password yet; the administrator gives one with “user password LOGIN”: %1</source>
        <translation>Queste persone non hanno ancora una password; l’amministratore la assegna con «user password UTENTE»: %1</translation>
    </message>
    <message>
        <source>These secrets do not open with your key: ask somebody who can open them.</source>
        <translation>Questi segreti non si aprono con questa chiave: rivolgersi a chi può aprirli.</translation>
    </message>
    <message>
        <source>They are in the unit that they leave %1: choose a later day, or correct that row.</source>
        <translation>È nell’unità che lascia %1: scegliere un giorno successivo, oppure correggere quella riga.</translation>
    </message>
    <message>
        <source>They are not linked to this person and may be of a namesake: search the agenda for the name and correct those that are theirs.</source>
        <translation>Non sono collegati a questa persona e possono riguardare un omonimo: cercare il nome nell’agenda e correggere quelli che la riguardano.</translation>
    </message>
    <message>
        <source>They are written over within %1 months; one that is restored earlier needs the erasure again.</source>
        <translation>Sono sovrascritte entro %1 mesi; se una viene ripristinata prima, la cancellazione va ripetuta.</translation>
    </message>
    <message>
        <source>They name the person by a number only, and prove who saw the data.</source>
        <translation>Nominano la persona solo con un numero, e provano chi ha visto i dati.</translation>
    </message>
    <message>
        <source>They say whom the mayor met on the kept cases; the name goes with the last of these.</source>
        <translation>Dicono chi il Sindaco ha incontrato per le pratiche conservate; il nome viene tolto insieme all’ultima di queste.</translation>
    </message>
    <message>
        <source>They say whose the kept cases are: without them the act would be another.</source>
        <translation>Dicono di chi sono le pratiche conservate: senza, l’atto sarebbe un altro.</translation>
    </message>
    <message>
        <source>They serve no procedure any more.</source>
        <translation>Non servono più ad alcun procedimento.</translation>
    </message>
    <message>
        <source>They serve the case that is open, until it is closed.</source>
        <translation>Servono alla pratica aperta, finché non è chiusa.</translation>
    </message>
    <message>
        <source>Third-sector body registered in the RUNTS</source>
        <translation>Ente del Terzo settore iscritto al RUNTS</translation>
    </message>
    <message>
        <source>This VTIMEZONE has no TZID: nothing can refer to it.</source>
        <translation>Questo VTIMEZONE non ha TZID: nulla può farvi riferimento.</translation>
    </message>
    <message>
        <source>This delega is held on those days by %1: end it first.</source>
        <translation>In quei giorni la delega è già assegnata (%1): farla prima cessare.</translation>
    </message>
    <message>
        <source>This document is not there any more.</source>
        <translation>Questo documento non c’è più.</translation>
    </message>
    <message>
        <source>This entry is in the calendar already, perhaps deleted: look at it again.</source>
        <translation>L’impegno è già nel calendario, forse eliminato: lo riguardi.</translation>
    </message>
    <message>
        <source>This exemption is not in force on the day of the request: %1</source>
        <translation>Questa esenzione non è in vigore nel giorno della richiesta: %1</translation>
    </message>
    <message>
        <source>This figure is to be checked in the comune&apos;s plan of keeping.</source>
        <translation>La cifra è da verificare nel piano di conservazione del comune.</translation>
    </message>
    <message>
        <source>This is a note and no appointment: it was not taken over.</source>
        <translation>È una nota, non un appuntamento: non è stata acquisita.</translation>
    </message>
    <message>
        <source>This is a short receipt: the attachments are only fingerprints of the real ones. Import the PEC message itself to have them.</source>
        <translation>Questa è una ricevuta breve: gli allegati sono soltanto le impronte di quelli veri. Per averli, importare il messaggio PEC.</translation>
    </message>
    <message>
        <source>This is a task and no appointment: it was not taken over.</source>
        <translation>È un&apos;attività (VTODO), non un appuntamento: non è stata acquisita.</translation>
    </message>
    <message>
        <source>This is decided by an organ of the comune, and signed as the law has it for that.</source>
        <translation>Lo decide un organo del comune, e si firma come la legge prevede per quell’atto.</translation>
    </message>
    <message>
        <source>This is for %1 of %2 to do: nobody evaluates himself, and nobody acts for another party (art. 7 D.Lgs. 150/2009).</source>
        <translation>Questo spetta a %1 di %2: nessuno valuta sé stesso, e nessuno agisce per un’altra parte (art. 7 D.Lgs. 150/2009).</translation>
    </message>
    <message>
        <source>This is no CSV file: save the sheet as CSV with UTF-8.</source>
        <translation>Non è un file CSV: salvare il foglio come CSV con UTF-8.</translation>
    </message>
    <message>
        <source>This is no line of a calendar: “%1”. It was kept as it is.</source>
        <translation>Questa non è una riga di calendario: «%1». È stata conservata com&apos;è.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the backup: write it as it was when the backup was made.</source>
        <translation>Questa non è la frase segreta del backup: scriverla com&apos;era quando il backup fu fatto.</translation>
    </message>
    <message>
        <source>This is not your present password: write the one you signed in with.</source>
        <translation>Questa non è la password attuale: scrivere quella con cui si è fatto l’accesso.</translation>
    </message>
    <message>
        <source>This is read in one of these ways: %1.</source>
        <translation>Si legge in uno di questi modi: %1.</translation>
    </message>
    <message>
        <source>This is recorded already, or names something that does not exist.</source>
        <translation>È già registrato, oppure rimanda a qualcosa che non esiste.</translation>
    </message>
    <message>
        <source>This is the first occurrence: change the whole series instead.</source>
        <translation>Questo è il primo appuntamento: modificare invece l&apos;intera serie.</translation>
    </message>
    <message>
        <source>This is the tax code of a body: write the person&apos;s.</source>
        <translation>È il codice fiscale di un ente: scrivere quello della persona.</translation>
    </message>
    <message>
        <source>This is too long: use at most %1 characters.</source>
        <translation>Testo troppo lungo: usare al massimo %1 caratteri.</translation>
    </message>
    <message>
        <source>This message asks for no answer: write to the organizer yourself.</source>
        <translation>Questo messaggio non chiede risposta: scrivere direttamente all&apos;organizzatore.</translation>
    </message>
    <message>
        <source>This office ended on %1: what was written is not overwritten.</source>
        <translation>Questa carica è cessata %1: quanto scritto non si sovrascrive.</translation>
    </message>
    <message>
        <source>This office has its users already: sign in instead.</source>
        <translation>Questo ufficio ha già i suoi utenti: accedere con il proprio nome utente.</translation>
    </message>
    <message>
        <source>This request: %1</source>
        <translation>Questa richiesta: %1</translation>
    </message>
    <message>
        <source>This row is not there any more: look at the list again.</source>
        <translation>Questa riga non c’è più: riguardare l’elenco.</translation>
    </message>
    <message>
        <source>This series has several rules and cannot be moved to another day. Move the occurrences one by one, or set the repetition anew.</source>
        <translation>Questa serie ha più regole e non può essere spostata a un altro giorno. Spostare gli appuntamenti uno per uno o impostare di nuovo la ripetizione.</translation>
    </message>
    <message>
        <source>This series has several rules of unlike intervals and cannot be cut in two. Change the occurrences one by one, or set the repetition anew.</source>
        <translation>Questa serie ha più regole con intervalli diversi e non può essere divisa in due. Modificare gli appuntamenti uno per uno o impostare di nuovo la ripetizione.</translation>
    </message>
    <message>
        <source>This sheet is not the one in use, or is another office&apos;s: look for sheet no. %1.</source>
        <translation>Questo non è il foglio in uso, o è di un altro ufficio: cercare il foglio n. %1.</translation>
    </message>
    <message>
        <source>This tax code is of %1.</source>
        <translation>Questo codice fiscale è di %1.</translation>
    </message>
    <message>
        <source>This was changed by somebody else meanwhile: look at it again, then save.</source>
        <translation>Nel frattempo un altro ha modificato questi dati: riguardarli, poi salvare.</translation>
    </message>
    <message>
        <source>This was not saved. %1</source>
        <translation>Non salvato. %1</translation>
    </message>
    <message>
        <source>Times proposed</source>
        <translation>Orari proposti</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>To answer: %1</source>
        <translation>Manca la risposta: %1</translation>
    </message>
    <message>
        <source>To be answered</source>
        <translation>Da evadere</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Da confermare</translation>
    </message>
    <message>
        <source>To be confirmed: %1</source>
        <translation>Da confermare: %1</translation>
    </message>
    <message>
        <source>To take it back: agenda undo %1</source>
        <translation>Per annullare: agenda undo %1</translation>
    </message>
    <message>
        <source>Too early.</source>
        <translation>Troppo presto.</translation>
    </message>
    <message>
        <source>Too long.</source>
        <translation>Troppo lungo.</translation>
    </message>
    <message>
        <source>Too many audiences</source>
        <translation>Troppe udienze</translation>
    </message>
    <message>
        <source>Too short.</source>
        <translation>Troppo corta.</translation>
    </message>
    <message>
        <source>Train, bus, ship</source>
        <translation>Treno, autobus, nave</translation>
    </message>
    <message>
        <source>Training has a title and a number of minutes.</source>
        <translation>La formazione ha un titolo e un numero di minuti.</translation>
    </message>
    <message>
        <source>Training: %1 of %2 hours a year.</source>
        <translation>Formazione: %1 su %2 ore l’anno.</translation>
    </message>
    <message>
        <source>Transmission to the Settore</source>
        <translation>Trasmissione al Settore</translation>
    </message>
    <message>
        <source>Travel after</source>
        <translation>Tragitto dopo</translation>
    </message>
    <message>
        <source>Travel before</source>
        <translation>Tragitto prima</translation>
    </message>
    <message>
        <source>Two behaviours are called “%1”.</source>
        <translation>Due comportamenti si chiamano “%1”.</translation>
    </message>
    <message>
        <source>Two categories are called “%1”.</source>
        <translation>Due categorie si chiamano “%1”.</translation>
    </message>
    <message>
        <source>Two dates are needed.</source>
        <translation>Servono due date.</translation>
    </message>
    <message>
        <source>Two regulations are in force on %1, “%2” and “%3”: give one its last day.</source>
        <translation>Il giorno %1 sono in vigore due regolamenti, «%2» e «%3»: indicare l’ultimo giorno di validità di uno dei due.</translation>
    </message>
    <message>
        <source>URL is a file or postgresql://user@host/database. The password comes from GONFALONE_PASSWORD or from a prompt.</source>
        <translation>URL è un file o postgresql://utente@server/database. La password viene da GONFALONE_PASSWORD o è chiesta dal terminale.</translation>
    </message>
    <message>
        <source>Unchanged.</source>
        <translation>Invariato.</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>In istruttoria</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Until then an archive of a public body is not thinned out.</source>
        <translation>Fino ad allora l’archivio di un ente pubblico non si scarta.</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Partita IVA</translation>
    </message>
    <message>
        <source>Value of what is given (€)</source>
        <translation>Valore di quanto concesso (€)</translation>
    </message>
    <message>
        <source>Version %1 again</source>
        <translation>Ripristino della versione %1</translation>
    </message>
    <message>
        <source>Version %1 is the last one already.</source>
        <translation>La versione %1 è già l’ultima.</translation>
    </message>
    <message>
        <source>Version %1 of “%2” holds from %3.</source>
        <translation>La versione %1 di «%2» vale dal %3.</translation>
    </message>
    <message>
        <source>What a sheet says cannot be read: restore a backup.</source>
        <translation>Il contenuto di una scheda non si può leggere: ripristina una copia di sicurezza.</translation>
    </message>
    <message>
        <source>What colleagues typed on closed cases and never saved</source>
        <translation>Quanto i colleghi hanno scritto su pratiche chiuse e mai salvato</translation>
    </message>
    <message>
        <source>What is attached is not sealed: a personal entry has no attachments.</source>
        <translation>Gli allegati non sono sigillati: un impegno personale non ne ha.</translation>
    </message>
    <message>
        <source>What is attached is not sealed: take the attachments away before the entry becomes personal.</source>
        <translation>Gli allegati non sono sigillati: toglierli prima che l’impegno diventi personale.</translation>
    </message>
    <message>
        <source>What is here is newer: %1 changed it on %2.</source>
        <translation>Quello in agenda è più recente: lo ha modificato %1 il %2.</translation>
    </message>
    <message>
        <source>What is personal does not stand in the arguments, which others may read: write it on standard input.</source>
        <translation>Ciò che è personale non si scrive negli argomenti, che altri possono leggere: lo scriva sullo standard input.</translation>
    </message>
    <message>
        <source>What is personal is opened with its key: “sealing grant agenda LOGIN”.</source>
        <translation>Ciò che è personale si apre con la sua chiave: «sealing grant agenda LOGIN».</translation>
    </message>
    <message>
        <source>What is taken off lies between 0 and what is claimed.</source>
        <translation>Quanto si toglie sta tra 0 e quanto è chiesto.</translation>
    </message>
    <message>
        <source>What stood here before is reserved.</source>
        <translation>Ciò che c’era prima è riservato.</translation>
    </message>
    <message>
        <source>What the applicant must add</source>
        <translation>Integrazioni da chiedere</translation>
    </message>
    <message>
        <source>What was changed changes the text of the act: save it first, it becomes version %1.</source>
        <translation>Le modifiche cambiano il testo dell’atto: salvarle prima, diventa la versione %1.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Attività svolta</translation>
    </message>
    <message>
        <source>When? Write --at &quot;DAY TIME&quot;.</source>
        <translation>Quando? Scrivere --at &quot;GIORNO ORA&quot;.</translation>
    </message>
    <message>
        <source>Who authorises</source>
        <translation>Chi autorizza</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Chi viene</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>Chi va</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Chi è assente</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Chi ha firmato</translation>
    </message>
    <message>
        <source>Whole case</source>
        <translation>Fascicolo intero</translation>
    </message>
    <message>
        <source>Why is it cancelled? End with Ctrl+D.</source>
        <translation>Perché si annulla? Termini con Ctrl+D.</translation>
    </message>
    <message>
        <source>Why is it deleted? End with Ctrl+D.</source>
        <translation>Perché viene eliminata? Terminare con Ctrl+D.</translation>
    </message>
    <message>
        <source>Why is it withdrawn? End with Ctrl+D.</source>
        <translation>Perché si ritira? Finisci con Ctrl+D.</translation>
    </message>
    <message>
        <source>Why it ended later</source>
        <translation>Perché è finita più tardi</translation>
    </message>
    <message>
        <source>Why it is taken off</source>
        <translation>Perché si toglie</translation>
    </message>
    <message>
        <source>Why mayor and vicesindaco are both away</source>
        <translation>Perché sindaco e vicesindaco sono assenti insieme</translation>
    </message>
    <message>
        <source>Why there is no receipt</source>
        <translation>Perché manca la ricevuta</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Desideri</translation>
    </message>
    <message>
        <source>With %1 days of presence the sheet wants a score: the least is %2 (%3).</source>
        <translation>Con %1 giorni di presenza la scheda vuole un punteggio: il minimo è %2 (%3).</translation>
    </message>
    <message>
        <source>With an overnight stay: %1.</source>
        <translation>Con pernottamento: %1.</translation>
    </message>
    <message>
        <source>With the Settore</source>
        <translation>Al Settore</translation>
    </message>
    <message>
        <source>With the assessore</source>
        <translation>Dall’assessore</translation>
    </message>
    <message>
        <source>Withdraw the request of review</source>
        <translation>Ritira la richiesta di riesame</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ritirata</translation>
    </message>
    <message>
        <source>Withdrawn by who asked</source>
        <translation>Ritirata da chi l’ha chiesta</translation>
    </message>
    <message>
        <source>Without an overnight stay no lodging is refunded.</source>
        <translation>Senza pernottamento non si rimborsa l’alloggio.</translation>
    </message>
    <message>
        <source>Without an overnight stay no meal is refunded: it is the reading that the office follows.</source>
        <translation>Senza pernottamento non si rimborsano pasti: è la lettura che l’ufficio segue.</translation>
    </message>
    <message>
        <source>Without one: %1.</source>
        <translation>Senza pernottamento: %1.</translation>
    </message>
    <message>
        <source>Wording with the stemma</source>
        <translation>Dicitura con lo stemma</translation>
    </message>
    <message>
        <source>Working days: %1</source>
        <translation>Giorni lavorativi: %1</translation>
    </message>
    <message>
        <source>Write --out with a file that ends in .pdf or .eml.</source>
        <translation>Scrivere --out con un file che termina in .pdf o .eml.</translation>
    </message>
    <message>
        <source>Write a day, a time and what it is: “gio 10-11 udienza Pro Loco, Sala Giunta”.</source>
        <translation>Scriva un giorno, un’ora e di che cosa si tratta: «gio 10-11 udienza Pro Loco, Sala Giunta».</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Scrivere un numero intero.</translation>
    </message>
    <message>
        <source>Write an amount above 0.</source>
        <translation>Scrivere un importo maggiore di 0.</translation>
    </message>
    <message>
        <source>Write at least two letters of the name, or the tax code.</source>
        <translation>Scrivere almeno due lettere del nome, o il codice fiscale.</translation>
    </message>
    <message>
        <source>Write by which means.</source>
        <translation>Scrivere con quale mezzo.</translation>
    </message>
    <message>
        <source>Write day and hour of departure.</source>
        <translation>Scrivere giorno e ora della partenza.</translation>
    </message>
    <message>
        <source>Write day and hour of departure: the office held on that day decides.</source>
        <translation>Scrivere giorno e ora della partenza: decide la carica ricoperta in quel giorno.</translation>
    </message>
    <message>
        <source>Write day and hour of return.</source>
        <translation>Scrivere giorno e ora del ritorno.</translation>
    </message>
    <message>
        <source>Write day and hour, like 2026-03-10 08:30.</source>
        <translation>Scrivere giorno e ora, come 2026-03-10 08:30.</translation>
    </message>
    <message>
        <source>Write how many euro one unit of the currency is worth, like 1,0714.</source>
        <translation>Scrivere quanti euro vale un’unità della valuta, come 1,0714.</translation>
    </message>
    <message>
        <source>Write how many nights, 0 for none.</source>
        <translation>Scrivere quante notti, 0 per nessuna.</translation>
    </message>
    <message>
        <source>Write how many stars the hotel has, 0 when nobody knows.</source>
        <translation>Scrivere quante stelle ha l’albergo, 0 se non si sa.</translation>
    </message>
    <message>
        <source>Write how the day is called.</source>
        <translation>Scrivere il nome del giorno.</translation>
    </message>
    <message>
        <source>Write how the office calls the polls, as in “Elezioni comunali 2027”.</source>
        <translation>Scrivere come l’ufficio chiama le votazioni, per esempio «Elezioni comunali 2027».</translation>
    </message>
    <message>
        <source>Write lines like goal.1.score=8,5 and end with Ctrl+D.</source>
        <translation>Scrivere righe come goal.1.score=8,5 e terminare con Ctrl+D.</translation>
    </message>
    <message>
        <source>Write number and day of the person&apos;s request in the protocol.</source>
        <translation>Scrivere numero e giorno di protocollo della richiesta della persona.</translation>
    </message>
    <message>
        <source>Write of which service he is the head (art. 49, c. 1, TUEL).</source>
        <translation>Scrivere di quale servizio è responsabile (art. 49, c. 1, TUEL).</translation>
    </message>
    <message>
        <source>Write on which day the polls were called, as in 14/6/2026.</source>
        <translation>Scrivere in quale giorno le votazioni sono state indette, per esempio 14/6/2026.</translation>
    </message>
    <message>
        <source>Write or paste what the office says.</source>
        <translation>Scrivere o incollare ciò che dice l’ufficio.</translation>
    </message>
    <message>
        <source>Write si or no, not “%1”.</source>
        <translation>Scrivere si o no, non «%1».</translation>
    </message>
    <message>
        <source>Write since when the contract is, in the column of the field “from”.</source>
        <translation>Scrivere da quando decorre il contratto, nella colonna del campo «from».</translation>
    </message>
    <message>
        <source>Write since when, as in 14/6/2026.</source>
        <translation>Scrivere da quando, come in 14/6/2026.</translation>
    </message>
    <message>
        <source>Write the ISTAT code of the comune first: a day of the comune is known by it.</source>
        <translation>Scrivere prima il codice ISTAT del comune: da quello si riconosce un giorno del comune.</translation>
    </message>
    <message>
        <source>Write the act that adopts the system.</source>
        <translation>Scrivere l’atto che adotta il sistema.</translation>
    </message>
    <message>
        <source>Write the act that names the deputy.</source>
        <translation>Scrivere l’atto che incarica il sostituto.</translation>
    </message>
    <message>
        <source>Write the chapter of the budget that bears the costs.</source>
        <translation>Scrivere il capitolo di bilancio che sostiene le spese.</translation>
    </message>
    <message>
        <source>Write the date of the act of the Giunta.</source>
        <translation>Scrivere la data dell’atto della Giunta.</translation>
    </message>
    <message>
        <source>Write the day of the expense.</source>
        <translation>Scrivere il giorno della spesa.</translation>
    </message>
    <message>
        <source>Write the day of the opinion.</source>
        <translation>Scrivere il giorno del parere.</translation>
    </message>
    <message>
        <source>Write the day, as in 14/6/2026.</source>
        <translation>Scrivere il giorno, come in 14/6/2026.</translation>
    </message>
    <message>
        <source>Write the days of presence.</source>
        <translation>Scrivere i giorni di presenza.</translation>
    </message>
    <message>
        <source>Write the declaration (art. 7 L. 150/2000).</source>
        <translation>Scrivere la dichiarazione (art. 7 L. 150/2000).</translation>
    </message>
    <message>
        <source>Write the declaration, end with Ctrl+D.</source>
        <translation>Scrivere la dichiarazione, terminare con Ctrl+D.</translation>
    </message>
    <message>
        <source>Write the entry on one line (gio 10-11 udienza Pro Loco, Sala Giunta), end with Ctrl+D.</source>
        <translation>Scriva l’impegno su una riga (gio 10-11 udienza Pro Loco, Sala Giunta) e termini con Ctrl+D.</translation>
    </message>
    <message>
        <source>Write the first day.</source>
        <translation>Scrivere il primo giorno.</translation>
    </message>
    <message>
        <source>Write the hours of seven days from Monday, as in 7:12, 7:12, …, 0, 0.</source>
        <translation>Scrivere le ore di sette giorni dal lunedì, come in 7:12, 7:12, …, 0, 0.</translation>
    </message>
    <message>
        <source>Write the kilometres from the seat to the place, one way.</source>
        <translation>Scrivere i chilometri dalla sede al luogo, sola andata.</translation>
    </message>
    <message>
        <source>Write the kilometres that were driven.</source>
        <translation>Scrivere i chilometri percorsi.</translation>
    </message>
    <message>
        <source>Write the kind of the contract.</source>
        <translation>Scrivere il tipo di contratto.</translation>
    </message>
    <message>
        <source>Write the last day in office, as in 14/6/2026.</source>
        <translation>Scrivere l’ultimo giorno in carica, come in 14/6/2026.</translation>
    </message>
    <message>
        <source>Write the minutes of the interview.</source>
        <translation>Scrivere il verbale del colloquio.</translation>
    </message>
    <message>
        <source>Write the name of the manager who gives the opinion.</source>
        <translation>Scrivere il nome del dirigente che rende il parere.</translation>
    </message>
    <message>
        <source>Write the name of the manager who signed the liquidation.</source>
        <translation>Scrivere il nome del dirigente che ha firmato la liquidazione.</translation>
    </message>
    <message>
        <source>Write the name of the person, with at most %1 characters.</source>
        <translation>Scrivere il nome della persona, con al più %1 caratteri.</translation>
    </message>
    <message>
        <source>Write the name of the person.</source>
        <translation>Scrivere il nome della persona.</translation>
    </message>
    <message>
        <source>Write the name of the unit.</source>
        <translation>Scrivere il nome dell’unità.</translation>
    </message>
    <message>
        <source>Write the note as it should be, end with Ctrl+D.</source>
        <translation>Scrivere la nota come deve essere, terminare con Ctrl+D.</translation>
    </message>
    <message>
        <source>Write the note first.</source>
        <translation>Scrivere prima la nota.</translation>
    </message>
    <message>
        <source>Write the note, end with Ctrl+D.</source>
        <translation>Scrivere la nota, terminare con Ctrl+D.</translation>
    </message>
    <message>
        <source>Write the number of the act of liquidation.</source>
        <translation>Scrivere il numero dell’atto di liquidazione.</translation>
    </message>
    <message>
        <source>Write the number of the act of the Giunta.</source>
        <translation>Scrivere il numero dell’atto della Giunta.</translation>
    </message>
    <message>
        <source>Write the number with figures, as in 099 1234567.</source>
        <translation>Scrivere il numero con le cifre, per esempio 099 1234567.</translation>
    </message>
    <message>
        <source>Write the office that is held.</source>
        <translation>Scrivere la carica ricoperta.</translation>
    </message>
    <message>
        <source>Write the opinion of the Nucleo di valutazione.</source>
        <translation>Scrivere il parere del Nucleo di valutazione.</translation>
    </message>
    <message>
        <source>Write the phrase.</source>
        <translation>Scrivere la frase.</translation>
    </message>
    <message>
        <source>Write the plate of the car: the insurance asks for it.</source>
        <translation>Scrivere la targa dell’auto: la chiede l’assicurazione.</translation>
    </message>
    <message>
        <source>Write the price of a litre, like 1,789.</source>
        <translation>Scrivere il prezzo di un litro, come 1,789.</translation>
    </message>
    <message>
        <source>Write the purpose, as the act will say it.</source>
        <translation>Scrivere lo scopo, come lo dirà l’atto.</translation>
    </message>
    <message>
        <source>Write the reason, or what was seen until now; end with Ctrl+D.</source>
        <translation>Scrivere il motivo, o che cosa si è visto finora; terminare con Ctrl+D.</translation>
    </message>
    <message>
        <source>Write the reason: an evaluation is motivated step by step (art. 3 L. 241/1990).</source>
        <translation>Scrivere il motivo: una valutazione è motivata passo per passo (art. 3 L. 241/1990).</translation>
    </message>
    <message>
        <source>Write the reason: it stays with the mission.</source>
        <translation>Scrivere il motivo: resta con la missione.</translation>
    </message>
    <message>
        <source>Write the reasons of an opinion that is not plainly favourable.</source>
        <translation>Scrivere i motivi di un parere che non è favorevole senza riserve.</translation>
    </message>
    <message>
        <source>Write the reasons of the evaluation (art. 3 L. 241/1990).</source>
        <translation>Scrivere la motivazione della valutazione (art. 3 L. 241/1990).</translation>
    </message>
    <message>
        <source>Write the reasons of the request, as they were given.</source>
        <translation>Scrivere i motivi della richiesta, come sono stati dati.</translation>
    </message>
    <message>
        <source>Write the sum of a year, as in 24000,00.</source>
        <translation>Scrivere l’importo annuo, come in 24000,00.</translation>
    </message>
    <message>
        <source>Write the value.</source>
        <translation>Scrivere il valore.</translation>
    </message>
    <message>
        <source>Write the words of the step, end with Ctrl+D.</source>
        <translation>Scrivere il testo del passo, terminare con Ctrl+D.</translation>
    </message>
    <message>
        <source>Write what happened, then --- and what proves it; end with Ctrl+D.</source>
        <translation>Scrivere che cosa è successo, poi --- e che cosa lo prova; terminare con Ctrl+D.</translation>
    </message>
    <message>
        <source>Write what happened.</source>
        <translation>Scrivere che cosa è successo.</translation>
    </message>
    <message>
        <source>Write what public transport costs both ways: one&apos;s own car is refunded up to that.</source>
        <translation>Scrivere quanto costano i mezzi pubblici, andata e ritorno: l’auto propria si rimborsa fino a quella somma.</translation>
    </message>
    <message>
        <source>Write what the Settore answered.</source>
        <translation>Scrivere che cosa ha risposto il Settore.</translation>
    </message>
    <message>
        <source>Write what the Settore is asked to do.</source>
        <translation>Scrivere che cosa si chiede al Settore.</translation>
    </message>
    <message>
        <source>Write what the mayor said: the Portavoce is evaluated after hearing him (art. 7 L. 150/2000).</source>
        <translation>Scrivere che cosa ha detto il Sindaco: il Portavoce è valutato dopo averlo sentito (art. 7 L. 150/2000).</translation>
    </message>
    <message>
        <source>Write what the person can do, as in “autista”.</source>
        <translation>Scrivere la competenza della persona, come «autista».</translation>
    </message>
    <message>
        <source>Write what the training was about, end with Ctrl+D.</source>
        <translation>Scrivere di che cosa trattava la formazione, terminare con Ctrl+D.</translation>
    </message>
    <message>
        <source>Write what was done: the declaration of duration and purpose says it.</source>
        <translation>Scrivere l’attività svolta: la riporta la dichiarazione su durata e finalità.</translation>
    </message>
    <message>
        <source>Write what you saw until now: the next evaluator takes it into account.</source>
        <translation>Scrivere che cosa si è visto finora: il prossimo valutatore ne tiene conto.</translation>
    </message>
    <message>
        <source>Write where the mission goes.</source>
        <translation>Scrivere il luogo della missione.</translation>
    </message>
    <message>
        <source>Write who goes.</source>
        <translation>Scrivere chi va.</translation>
    </message>
    <message>
        <source>Write within how many days a review is asked for.</source>
        <translation>Scrivere entro quanti giorni si chiede il riesame.</translation>
    </message>
    <message>
        <source>Write within how many days the Nucleo gives its opinion.</source>
        <translation>Scrivere entro quanti giorni il Nucleo dà il parere.</translation>
    </message>
    <message>
        <source>Write “agenda request list”, “add [FILE.eml…]”, “show UDI”, “do UDI ACTION”, “letter UDI” or “undo GESTURE”.</source>
        <translation>Scrivere «agenda request list», «add [FILE.eml…]», «show UDI», «do UDI AZIONE», «letter UDI» o «undo GESTO».</translation>
    </message>
    <message>
        <source>Write “backup”, “backup list” or “backup check FILE”.</source>
        <translation>Scrivere «backup», «backup list» o «backup check FILE».</translation>
    </message>
    <message>
        <source>Write “declare CASE none” or “declare CASE conflict --note WHICH --to WHOM”.</source>
        <translation>Scrivere «declare PRATICA none» o «declare PRATICA conflict --note QUALE --to A_CHI».</translation>
    </message>
    <message>
        <source>Write “evaluation cycle open” or “evaluation cycle close”.</source>
        <translation>Scrivere “evaluation cycle open” o “evaluation cycle close”.</translation>
    </message>
    <message>
        <source>Write “evaluation” with one of: %1.</source>
        <translation>Scrivere “evaluation” con uno di questi: %1.</translation>
    </message>
    <message>
        <source>Write “list patrocinio” or “list missions”.</source>
        <translation>Scrivere «list patrocinio» o «list missions».</translation>
    </message>
    <message>
        <source>Write “mission add | show | do | expense | attach | deputy | totals”.</source>
        <translation>Scrivere «mission add | show | do | expense | attach | deputy | totals».</translation>
    </message>
    <message>
        <source>Write “mission expense MISSION add | set N | drop N”.</source>
        <translation>Scrivere «mission expense MISSIONE add | set N | drop N».</translation>
    </message>
    <message>
        <source>Write “office show”, “office set --email ADDRESS”, “office holders”, “office appoint NAME --role ROLE” or “office end ID --on DATE”.</source>
        <translation>Scrivere «office show», «office set --email INDIRIZZO», «office holders», «office appoint NOME --role CARICA» oppure «office end ID --on DATA».</translation>
    </message>
    <message>
        <source>Write “opinion CASE technical|accounting favourable|with-remarks|unfavourable”.</source>
        <translation>Scrivere «opinion PRATICA technical|accounting favourable|with-remarks|unfavourable».</translation>
    </message>
    <message>
        <source>Write “org --on DATE”, or “org write unit NAME”.</source>
        <translation>Scrivere «org --on DATA», oppure «org write unit NOME».</translation>
    </message>
    <message>
        <source>Write “people list”, “people show NUMBER”, “people add NAME”, “people change NUMBER”, “people import FILE”, “people pay CONTRACT”, “people sign NUMBER --unit UNIT --nature NATURE” or “people write contract NUMBER”.</source>
        <translation>Scrivere «people list», «people show NUMERO», «people add NOME», «people change NUMERO», «people import FILE», «people pay CONTRATTO», «people sign NUMERO --unit UNITÀ --nature NATURA» oppure «people write contract NUMERO».</translation>
    </message>
    <message>
        <source>Write “person find WORDS”, “person export NUMBER|user:LOGIN|staff:NUMBER --out FILE” or “person erase NUMBER|staff:NUMBER”.</source>
        <translation>Scrivere «person find PAROLE», «person export NUMERO|user:LOGIN|staff:NUMERO --out FILE» oppure «person erase NUMERO|staff:NUMERO».</translation>
    </message>
    <message>
        <source>Write “proof CASE add FILE” or “proof CASE send|approve|refuse NUMBER”.</source>
        <translation>Scrivere «proof PRATICA add FILE» o «proof PRATICA send|approve|refuse NUMERO».</translation>
    </message>
    <message>
        <source>Write “report patrocini” or “report missions”.</source>
        <translation>Scrivere «report patrocini» o «report missions».</translation>
    </message>
    <message>
        <source>Write “sealing”, “sealing grant CLASS LOGIN” or “sealing revoke CLASS LOGIN”.</source>
        <translation>Scrivere «sealing», «sealing grant CLASSE NOME» o «sealing revoke CLASSE NOME».</translation>
    </message>
    <message>
        <source>Write “server init --to postgresql://owner@host/database”.</source>
        <translation>Scrivere «server init --to postgresql://proprietario@host/database».</translation>
    </message>
    <message>
        <source>Write “simulate mission --set departs=… --set returns=…”.</source>
        <translation>Scrivere «simulate mission --set departs=… --set returns=…».</translation>
    </message>
    <message>
        <source>Write “template show KEY”, “template check KEY --file FILE” or “template set KEY --file FILE”. The keys are: %1.</source>
        <translation>Scrivere «template show KEY», «template check KEY --file FILE» o «template set KEY --file FILE». Le chiavi sono: %1.</translation>
    </message>
    <message>
        <source>Write “true” or “false”.</source>
        <translation>Scrivere «true» o «false».</translation>
    </message>
    <message>
        <source>Write “unseal --recovery”.</source>
        <translation>Scrivere «unseal --recovery».</translation>
    </message>
    <message>
        <source>Write “user list”, “user add LOGIN”, “user rename LOGIN --name NAME”, “user role LOGIN ROLE”, “user assessore LOGIN NAME”, “user password LOGIN”, “user reset LOGIN” or “user disable LOGIN”.</source>
        <translation>Scrivere «user list», «user add LOGIN», «user rename LOGIN --name NOME», «user role LOGIN RUOLO», «user assessore LOGIN NOME», «user password LOGIN», «user reset LOGIN» o «user disable LOGIN».</translation>
    </message>
    <message>
        <source>Write “workflow patrocinio”, “workflow missions” or “workflow evaluation”.</source>
        <translation>Scrivere “workflow patrocinio”, “workflow missions” o “workflow evaluation”.</translation>
    </message>
    <message>
        <source>Write “write contract|assignment|skill PERSON”, “write unit NAME”, “write head UNIT”, “write delega HOLDER”, or “correct”, “end --on DATE”, “withdraw --note REASON” with the kind and the number of the row.</source>
        <translation>Scrivere «write contract|assignment|skill PERSONA», «write unit NOME», «write head UNITÀ», «write delega CARICA», oppure «correct», «end --on DATA», «withdraw --note MOTIVO» con il tipo e il numero della riga.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Salvato in %1.</translation>
    </message>
    <message>
        <source>Wrong passwords are not slowed down: have auth_delay loaded on the server (docs/server.md).</source>
        <translation>Le password sbagliate non sono rallentate: far caricare auth_delay sul server (docs/server.md).</translation>
    </message>
    <message>
        <source>Year under way</source>
        <translation>Anno in corso</translation>
    </message>
    <message>
        <source>Yes, but its value is missing: %1</source>
        <translation>Sì, ma manca il valore: %1</translation>
    </message>
    <message>
        <source>Yes.</source>
        <translation>Sì.</translation>
    </message>
    <message numerus="yes">
        <source>You can open %n sheet(s) of evaluation again.</source>
        <translation>
            <numerusform>Puoi aprire di nuovo %n scheda di valutazione.</numerusform>
            <numerusform>Puoi aprire di nuovo %n schede di valutazione.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can open “%1” again.</source>
        <translation>«%1» si apre di nuovo.</translation>
    </message>
    <message>
        <source>You cannot open “%1”, and a new sheet would close it for ever: somebody who can open all classes prints it.</source>
        <translation>«%1» non si apre con questa chiave, e un nuovo foglio lo chiuderebbe per sempre: lo stampi chi può aprire tutte le classi.</translation>
    </message>
    <message>
        <source>Your own password opens your secrets too: change it where they are open.</source>
        <translation>La propria password apre anche i propri segreti: cambiarla dove sono aperti.</translation>
    </message>
    <message>
        <source>Your secrets are closed: sign in again to open them.</source>
        <translation>I segreti sono chiusi: accedere di nuovo per aprirli.</translation>
    </message>
    <message>
        <source>a column has no name.</source>
        <translation>una colonna non ha nome.</translation>
    </message>
    <message>
        <source>a date as 2026-10-04 is needed</source>
        <translation>serve una data come 2026-10-04</translation>
    </message>
    <message>
        <source>a day for each 24 hours that are begun: %1</source>
        <translation>un giorno per ogni 24 ore iniziate: %1</translation>
    </message>
    <message>
        <source>a day not known yet</source>
        <translation>una data non ancora nota</translation>
    </message>
    <message>
        <source>a digit belongs there</source>
        <translation>lì va una cifra</translation>
    </message>
    <message>
        <source>a holiday of this kind does not have it</source>
        <translation>una festività di questo tipo non lo prevede</translation>
    </message>
    <message>
        <source>a letter belongs there</source>
        <translation>lì va una lettera</translation>
    </message>
    <message>
        <source>a tag opened with {{ is never closed.</source>
        <translation>un segnaposto aperto con {{ non è mai chiuso.</translation>
    </message>
    <message>
        <source>a text is needed</source>
        <translation>serve un testo</translation>
    </message>
    <message>
        <source>a weekday has a number only in a month or year; leave the number out, or repeat by the month</source>
        <translation>un giorno della settimana ha un numero solo nel mese o nell&apos;anno; togliere il numero o ripetere ogni mese</translation>
    </message>
    <message>
        <source>a weekday has no number beside BYWEEKNO; leave the number out</source>
        <translation>insieme a BYWEEKNO un giorno della settimana non ha numero; togliere il numero</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is needed</source>
        <translation>serve un numero intero da %1 a %2</translation>
    </message>
    <message>
        <source>accepted on %1</source>
        <translation>accettata il %1</translation>
    </message>
    <message>
        <source>accompanies</source>
        <translation>accompagna</translation>
    </message>
    <message>
        <source>added</source>
        <translation>aggiunta</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>accettato</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>tutto il giorno</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e un altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>another row has the same key</source>
        <translation>un’altra riga ha la stessa chiave</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approvata</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>allegato</translation>
    </message>
    <message>
        <source>becomes a pseudonym</source>
        <translation>diventa uno pseudonimo</translation>
    </message>
    <message>
        <source>before valid_from</source>
        <translation>precedente a valid_from</translation>
    </message>
    <message>
        <source>brings a backup back in a new place, and verifies it</source>
        <translation>ripristina un backup in un nuovo posto e lo verifica</translation>
    </message>
    <message>
        <source>can open it</source>
        <translation>può aprire</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annullato</translation>
    </message>
    <message>
        <source>carries the office to a file or a PostgreSQL database; goes on after an interruption</source>
        <translation>trasferisce l&apos;ufficio in un file o in una base di dati PostgreSQL; riprende dopo un&apos;interruzione</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificato</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confermato</translation>
    </message>
    <message>
        <source>confirms</source>
        <translation>conferma</translation>
    </message>
    <message>
        <source>corrected on %1, version %2</source>
        <translation>corretta il %1, versione %2</translation>
    </message>
    <message>
        <source>corrections asked</source>
        <translation>correzioni richieste</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>troncato</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>giornaliero</translation>
    </message>
    <message>
        <source>declares for oneself: no conflict of interest, or the case passes on</source>
        <translation>dichiara per sé: nessun conflitto di interessi, o la pratica passa ad altri</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminato</translation>
    </message>
    <message>
        <source>deleted on %1 by %2: %3</source>
        <translation>eliminata il %1 da %2: %3</translation>
    </message>
    <message>
        <source>delivered on %1</source>
        <translation>consegnata il %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>mantenuta</translation>
    </message>
    <message>
        <source>drawn up from the fields</source>
        <translation>redatta dai dati</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>scade oggi</translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation>modificata a mano</translation>
    </message>
    <message>
        <source>edits</source>
        <translation>modifica</translation>
    </message>
    <message>
        <source>elections</source>
        <translation>elezioni</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>cifrato</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>inserito</translation>
    </message>
    <message>
        <source>everything under a key in use</source>
        <translation>tutto sotto una chiave in uso</translation>
    </message>
    <message numerus="yes">
        <source>expired %n days ago</source>
        <translation>
            <numerusform>scaduto da %n g</numerusform>
            <numerusform>scaduto da %n gg</numerusform>
        </translation>
    </message>
    <message>
        <source>expired 1 day ago</source>
        <translation>scaduto da 1 g</translation>
    </message>
    <message>
        <source>failed on %1: %2</source>
        <translation>non consegnata, %1: %2</translation>
    </message>
    <message>
        <source>favourable</source>
        <translation>favorevole</translation>
    </message>
    <message>
        <source>favourable with remarks</source>
        <translation>favorevole con osservazioni</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>per %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>da %1 a %2</translation>
    </message>
    <message>
        <source>from an invitation</source>
        <translation>da un invito</translation>
    </message>
    <message>
        <source>from the command line</source>
        <translation>da riga di comando</translation>
    </message>
    <message>
        <source>further notice</source>
        <translation>nuova disposizione</translation>
    </message>
    <message>
        <source>general elections</source>
        <translation>elezioni politiche</translation>
    </message>
    <message>
        <source>goes in the mayor&apos;s place</source>
        <translation>va al posto del Sindaco</translation>
    </message>
    <message>
        <source>has to sign in first</source>
        <translation>deve prima accedere</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importato</translation>
    </message>
    <message>
        <source>in the window</source>
        <translation>nella finestra</translation>
    </message>
    <message>
        <source>invited by %1</source>
        <translation>invita %1</translation>
    </message>
    <message>
        <source>is erased</source>
        <translation>si cancella</translation>
    </message>
    <message>
        <source>is met</source>
        <translation>è ricevuto</translation>
    </message>
    <message>
        <source>it comes before valid_from</source>
        <translation>è precedente a valid_from</translation>
    </message>
    <message>
        <source>it goes with no repetition by the day, week or month; repeat by the year</source>
        <translation>non si usa con una ripetizione giornaliera, settimanale o mensile; ripetere ogni anno</translation>
    </message>
    <message>
        <source>it goes with no repetition by the week; repeat by the month</source>
        <translation>non si usa con una ripetizione settimanale; ripetere ogni mese</translation>
    </message>
    <message>
        <source>it has no value; write one after an equals sign, or leave it out</source>
        <translation>non ha un valore; scriverlo dopo il segno di uguale o togliere la parte</translation>
    </message>
    <message>
        <source>it is missing; write how often, such as FREQ=WEEKLY</source>
        <translation>manca; scrivere ogni quanto si ripete, ad esempio FREQ=WEEKLY</translation>
    </message>
    <message>
        <source>it is no date; write it such as 20261231T225959Z</source>
        <translation>non è una data; scriverla come 20261231T225959Z</translation>
    </message>
    <message>
        <source>it is none of MO, TU, WE, TH, FR, SA, SU</source>
        <translation>non è nessuno tra MO, TU, WE, TH, FR, SA, SU</translation>
    </message>
    <message>
        <source>it is none of YEARLY, MONTHLY, WEEKLY, DAILY, HOURLY, MINUTELY, SECONDLY</source>
        <translation>non è nessuno tra YEARLY, MONTHLY, WEEKLY, DAILY, HOURLY, MINUTELY, SECONDLY</translation>
    </message>
    <message>
        <source>it is there twice; leave one out</source>
        <translation>compare due volte; toglierne una</translation>
    </message>
    <message>
        <source>it must be a whole number from 1 to 2147483647</source>
        <translation>deve essere un numero intero da 1 a 2147483647</translation>
    </message>
    <message>
        <source>it names several days or times, which cannot move along; move one occurrence, or set the repetition anew</source>
        <translation>indica più giorni o orari, che non possono spostarsi insieme; spostare un solo appuntamento o impostare di nuovo la ripetizione</translation>
    </message>
    <message>
        <source>left out, because what it belongs to is lost: %1</source>
        <translation>escluso, perché ciò a cui appartiene è perso: %1</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>esclusa: %1</translation>
    </message>
    <message>
        <source>let be: %1</source>
        <translation>accettato: %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>riga %1</translation>
    </message>
    <message>
        <source>line %1  %2: %3</source>
        <translation>riga %1  %2: %3</translation>
    </message>
    <message>
        <source>lists the cases</source>
        <translation>elenca le pratiche</translation>
    </message>
    <message>
        <source>lists the holidays of a year</source>
        <translation>elenca le festività di un anno</translation>
    </message>
    <message>
        <source>lists the letters of a case with their receipts, and those that can be written; or writes one for each applicant</source>
        <translation>elenca le lettere di una pratica con le loro ricevute e quelle che si possono scrivere; oppure ne scrive una per ogni richiedente</translation>
    </message>
    <message>
        <source>locked since the decision</source>
        <translation>bloccato dopo la decisione</translation>
    </message>
    <message>
        <source>locked while the mission is “%1”</source>
        <translation>bloccato finché la missione è «%1»</translation>
    </message>
    <message>
        <source>lodging %1</source>
        <translation>alloggio %1</translation>
    </message>
    <message>
        <source>lodging and meals %1</source>
        <translation>alloggio e pasti %1</translation>
    </message>
    <message>
        <source>lodging up to %1 stars</source>
        <translation>alloggio fino a %1 stelle</translation>
    </message>
    <message>
        <source>makes a backup and reads it back; lists and checks them</source>
        <translation>esegue un backup e lo rilegge; li elenca e li verifica</translation>
    </message>
    <message>
        <source>makes a new office, and its recovery sheet</source>
        <translation>crea un nuovo ufficio, e il suo foglio di recupero</translation>
    </message>
    <message>
        <source>makes the demonstration office</source>
        <translation>crea l’ufficio dimostrativo</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manca</translation>
    </message>
    <message>
        <source>missions of the administrators: request, authorisation, refund, liquidation</source>
        <translation>missioni degli amministratori: richiesta, autorizzazione, rimborso, liquidazione</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>spostato</translation>
    </message>
    <message>
        <source>municipal elections</source>
        <translation>elezioni comunali</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no number doubled, no hole</source>
        <translation>nessun numero doppio, nessun salto</translation>
    </message>
    <message>
        <source>no reminder</source>
        <translation>nessun promemoria</translation>
    </message>
    <message>
        <source>no right any more: loses it when the head of cabinet signs in</source>
        <translation>non ne ha più diritto: lo perde all’accesso del capo di gabinetto</translation>
    </message>
    <message>
        <source>no such part is known here; leave it out or set the repetition anew</source>
        <translation>questa parte non è riconosciuta; toglierla o impostare di nuovo la ripetizione</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>non è una data</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>non accettato</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>non dovuto</translation>
    </message>
    <message>
        <source>on call</source>
        <translation>reperibilità</translation>
    </message>
    <message>
        <source>on the applicant</source>
        <translation>sul richiedente</translation>
    </message>
    <message>
        <source>on the case</source>
        <translation>sulla pratica</translation>
    </message>
    <message>
        <source>one of these is needed: %1</source>
        <translation>serve uno di questi valori: %1</translation>
    </message>
    <message>
        <source>only fixed, easter_offset or one_off can stand here</source>
        <translation>qui può stare solo fixed, easter_offset o one_off</translation>
    </message>
    <message>
        <source>only national or comune can stand here</source>
        <translation>qui può stare solo national o comune</translation>
    </message>
    <message>
        <source>only true or false can stand here</source>
        <translation>qui può stare solo true o false</translation>
    </message>
    <message>
        <source>opens with the recovery sheet what one has a right to</source>
        <translation>apre con il foglio di recupero ciò a cui si ha diritto</translation>
    </message>
    <message>
        <source>people and their roles</source>
        <translation>le persone e i loro ruoli</translation>
    </message>
    <message>
        <source>person no. %1</source>
        <translation>persona n. %1</translation>
    </message>
    <message>
        <source>prepared on %1, no receipt yet</source>
        <translation>preparata il %1, ancora nessuna ricevuta</translation>
    </message>
    <message>
        <source>prepares a PostgreSQL database where the server keeps everybody&apos;s rights</source>
        <translation>predispone un database PostgreSQL in cui è il server a custodire i diritti di ciascuno</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>stampato</translation>
    </message>
    <message>
        <source>prints a new recovery sheet; the one before opens nothing any more</source>
        <translation>stampa un nuovo foglio di recupero; il precedente non apre più nulla</translation>
    </message>
    <message>
        <source>prints or packs everything of a case</source>
        <translation>stampa o raccoglie in un file l’intera pratica</translation>
    </message>
    <message>
        <source>prints the draft deliberation; its versions, compared, edited, taken up again</source>
        <translation>stampa la proposta di deliberazione; le sue versioni, confrontate, modificate, riprese</translation>
    </message>
    <message>
        <source>prints the procedure</source>
        <translation>mostra il procedimento</translation>
    </message>
    <message>
        <source>prints when the entries of a calendar file happen, without an office</source>
        <translation>stampa quando ricorrono le voci di un file di calendario, senza un ufficio</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposto</translation>
    </message>
    <message>
        <source>proposes</source>
        <translation>propone</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>legge</translation>
    </message>
    <message>
        <source>reads what can be read of a damaged file</source>
        <translation>recupera ciò che è leggibile di un file danneggiato</translation>
    </message>
    <message>
        <source>referendum</source>
        <translation>referendum</translation>
    </message>
    <message>
        <source>regional elections</source>
        <translation>elezioni regionali</translation>
    </message>
    <message>
        <source>registers the requests in .eml and PEC messages, as patronage or for an appointment; takes calendar files into the agenda</source>
        <translation>registra le richieste dei messaggi .eml e PEC, di patrocinio o di udienza; importa nell’agenda i file di calendario</translation>
    </message>
    <message>
        <source>sees when</source>
        <translation>vede quando</translation>
    </message>
    <message>
        <source>sent out for approval</source>
        <translation>inviata per l’approvazione</translation>
    </message>
    <message>
        <source>shows a case</source>
        <translation>mostra una pratica</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>da %1</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>integre</translation>
    </message>
    <message>
        <source>speaks</source>
        <translation>interviene</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>resta</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>sospeso</translation>
    </message>
    <message>
        <source>swap %1: shift %2 from %3 to %4, %5</source>
        <translation>scambio %1: turno %2 da %3 a %4, %5</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annullata la modifica</translation>
    </message>
    <message>
        <source>taken out as a file</source>
        <translation>portato fuori in un file</translation>
    </message>
    <message>
        <source>taken up again</source>
        <translation>ripresa</translation>
    </message>
    <message>
        <source>takes a step of the procedure, or saves</source>
        <translation>compie un passo del procedimento, oppure salva</translation>
    </message>
    <message>
        <source>the ISTAT code of the comune has six digits</source>
        <translation>il codice ISTAT del comune ha sei cifre</translation>
    </message>
    <message>
        <source>the Portavoce</source>
        <translation>il Portavoce</translation>
    </message>
    <message>
        <source>the Portavoce has an indemnity set by the mayor (art. 7 L. 150/2000).</source>
        <translation>il Portavoce ha un’indennità stabilita dal Sindaco (art. 7 L. 150/2000).</translation>
    </message>
    <message>
        <source>the act</source>
        <translation>l’atto</translation>
    </message>
    <message>
        <source>the digit 0 (zero) belongs there</source>
        <translation>lì va la cifra 0 (zero)</translation>
    </message>
    <message>
        <source>the emolumento unico takes in overtime, productivity and quality (art. 90 c. 3 TUEL).</source>
        <translation>l’emolumento unico comprende lavoro straordinario, produttività e qualità (art. 90 c. 3 TUEL).</translation>
    </message>
    <message>
        <source>the evaluation of the people: system, cycle, sheets, review; what a sheet says comes from standard input</source>
        <translation>la valutazione delle persone: sistema, ciclo, schede, riesame; il contenuto di una scheda viene dallo standard input</translation>
    </message>
    <message>
        <source>the field «%1» is not known.</source>
        <translation>il campo «%1» non è noto.</translation>
    </message>
    <message>
        <source>the letter of the month of birth (one of %1) belongs there</source>
        <translation>lì va la lettera del mese di nascita (una tra %1)</translation>
    </message>
    <message>
        <source>the list is missing; an empty one is []</source>
        <translation>manca l’elenco; se è vuoto si scrive []</translation>
    </message>
    <message>
        <source>the mayor</source>
        <translation>Sindaco</translation>
    </message>
    <message>
        <source>the mayor&apos;s agenda: what is in it, entered on one line, moved, cancelled; conflicts, free times, who stands for the mayor; on paper; requests for an appointment</source>
        <translation>l’agenda del Sindaco: che cosa contiene, inserito in una riga, spostato, annullato; conflitti, orari liberi, chi sostituisce il Sindaco; su carta; richieste di udienza</translation>
    </message>
    <message>
        <source>the month %1 has no day %2</source>
        <translation>il mese %1 non ha il giorno %2</translation>
    </message>
    <message>
        <source>the office&apos;s own texts, and the check of one</source>
        <translation>i testi propri dell’ufficio, e il controllo di un testo</translation>
    </message>
    <message>
        <source>the opinions of art. 49 TUEL on the last text, and a new one</source>
        <translation>i pareri dell’art. 49 TUEL sull’ultimo testo, e uno nuovo</translation>
    </message>
    <message>
        <source>the organisation chart on any date, the units, their heads and the deleghe they serve</source>
        <translation>l’organigramma a qualsiasi data, le unità, i responsabili e le deleghe che servono</translation>
    </message>
    <message>
        <source>the page would become too long.</source>
        <translation>la pagina diventerebbe troppo lunga.</translation>
    </message>
    <message>
        <source>the people of the office on any date, their contracts and posts; who may sign; import from CSV</source>
        <translation>le persone dell’ufficio a qualsiasi data, i contratti e le assegnazioni; chi può firmare; importazione da CSV</translation>
    </message>
    <message>
        <source>the proofs with the stemma: taken in, sent out, approved or sent back</source>
        <translation>le bozze con lo stemma: acquisite, inviate, approvate o da correggere</translation>
    </message>
    <message>
        <source>the quotation mark is never closed.</source>
        <translation>le virgolette non sono mai chiuse.</translation>
    </message>
    <message>
        <source>the regulation must say this, with its article</source>
        <translation>il regolamento deve indicarlo, con il relativo articolo</translation>
    </message>
    <message>
        <source>the repetition ends after COUNT times or at UNTIL, not both; leave one out</source>
        <translation>la ripetizione termina dopo COUNT volte o alla data UNTIL, non entrambe; togliere una delle due</translation>
    </message>
    <message>
        <source>the request</source>
        <translation>la richiesta</translation>
    </message>
    <message>
        <source>the sealed notes on a case, for who may read them; the text comes from standard input</source>
        <translation>le note riservate di una pratica, per chi può leggerle; il testo arriva dallo standard input</translation>
    </message>
    <message>
        <source>the section «%1» is never closed.</source>
        <translation>la sezione «%1» non è mai chiusa.</translation>
    </message>
    <message>
        <source>the tag {{%1}} is not allowed here.</source>
        <translation>il segnaposto {{%1}} qui non è ammesso.</translation>
    </message>
    <message>
        <source>the text of the field «%1» is too long; shorten it.</source>
        <translation>il testo del campo «%1» è troppo lungo; accorciarlo.</translation>
    </message>
    <message>
        <source>the yearly report, also with --json</source>
        <translation>la relazione annuale, anche con --json</translation>
    </message>
    <message>
        <source>there are too many sections inside one another.</source>
        <translation>ci sono troppe sezioni una dentro l’altra.</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>questo campo non esiste</translation>
    </message>
    <message>
        <source>there is nothing to choose of; add BYDAY or another part</source>
        <translation>non c&apos;è nulla tra cui scegliere; aggiungere BYDAY o un&apos;altra parte</translation>
    </message>
    <message>
        <source>there is text behind a closed quotation mark.</source>
        <translation>c’è del testo dopo le virgolette chiuse.</translation>
    </message>
    <message>
        <source>this calendar</source>
        <translation>questo calendario</translation>
    </message>
    <message>
        <source>this comune</source>
        <translation>questo comune</translation>
    </message>
    <message>
        <source>this is neither UTF-8 nor Windows-1252: save the file as CSV with UTF-8.</source>
        <translation>non è né UTF-8 né Windows-1252: salvare il file come CSV con UTF-8.</translation>
    </message>
    <message>
        <source>this message</source>
        <translation>questo messaggio</translation>
    </message>
    <message>
        <source>to be asked again</source>
        <translation>da chiedere di nuovo</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>da verificare</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>da esaminare</translation>
    </message>
    <message>
        <source>two columns are called “%1”.</source>
        <translation>due colonne si chiamano «%1».</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>invariata</translation>
    </message>
    <message>
        <source>unfavourable</source>
        <translation>contrario</translation>
    </message>
    <message>
        <source>unit no. %1</source>
        <translation>unità n. %1</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valido</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificato</translation>
    </message>
    <message>
        <source>verifies the office&apos;s data</source>
        <translation>verifica i dati dell’ufficio</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versione %1</translation>
    </message>
    <message>
        <source>waits for who holds the key</source>
        <translation>attende chi ha la chiave</translation>
    </message>
    <message>
        <source>weeks have a number in a year only; repeat by the year</source>
        <translation>le settimane hanno un numero solo nell&apos;anno; ripetere ogni anno</translation>
    </message>
    <message>
        <source>what a mission may cost, before leaving</source>
        <translation>quanto può costare una missione, prima di partire</translation>
    </message>
    <message>
        <source>what the office holds on a person, and its erasure (GDPR)</source>
        <translation>che cosa l’ufficio ha su una persona, e la cancellazione (GDPR)</translation>
    </message>
    <message>
        <source>where the office is found, its paper, organs and deleghe</source>
        <translation>recapiti e carta dell’ufficio, organi e deleghe</translation>
    </message>
    <message>
        <source>who can open which class of what is sealed, and who waits</source>
        <translation>chi può aprire quale classe di ciò che è sigillato, e chi attende</translation>
    </message>
    <message>
        <source>who evaluates</source>
        <translation>chi valuta</translation>
    </message>
    <message>
        <source>who is evaluated</source>
        <translation>chi è valutato</translation>
    </message>
    <message>
        <source>who read what is confidential</source>
        <translation>chi ha letto ciò che è riservato</translation>
    </message>
    <message>
        <source>who works from outside has no bonus of the staff.</source>
        <translation>chi collabora dall’esterno non ha il premio del personale.</translation>
    </message>
    <message>
        <source>withdrawn: %1</source>
        <translation>ritirato: %1</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>scrive</translation>
    </message>
    <message>
        <source>writes a calendar of the agenda as a file</source>
        <translation>scrive in un file un calendario dell’agenda</translation>
    </message>
    <message>
        <source>writes a letter; PDF and message are kept with the case</source>
        <translation>scrive una lettera; PDF e messaggio sono conservati nella pratica</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>{{/%1}} closes a section that was never opened.</source>
        <translation>{{/%1}} chiude una sezione mai aperta.</translation>
    </message>
    <message>
        <source>{{/%1}} closes the section «%2», opened at line %3.</source>
        <translation>{{/%1}} chiude la sezione «%2», aperta alla riga %3.</translation>
    </message>
    <message>
        <source>«%1» answers an invitation and is none: there is nothing to enter from it.</source>
        <translation>«%1» risponde a un invito e non è un invito: non c’è nulla da inserire.</translation>
    </message>
    <message>
        <source>«%1» cancels an appointment that is not in this calendar: there is nothing to be done.</source>
        <translation>«%1» annulla un impegno che in questo calendario non c’è: non occorre fare nulla.</translation>
    </message>
    <message>
        <source>«%1» cannot be read to its end: copy it to this computer and try again.</source>
        <translation>«%1» non si legge fino alla fine: copiarlo su questo computer e riprovare.</translation>
    </message>
    <message>
        <source>«%1» cannot be read: check that you may open it and that the disk is connected.</source>
        <translation>«%1» non può essere letto: verificare di poterlo aprire e che il disco sia collegato.</translation>
    </message>
    <message>
        <source>«%1» cannot be read: check the permission.</source>
        <translation>«%1» non può essere letto: controllare i permessi.</translation>
    </message>
    <message>
        <source>«%1» cannot be written. Check that it is not open elsewhere and that you may write there, or choose another folder.</source>
        <translation>«%1» non può essere scritto. Verificare che non sia aperto altrove e di potervi scrivere, oppure scegliere un’altra cartella.</translation>
    </message>
    <message>
        <source>«%1» did not come out as it was written: check the disk, and choose another folder.</source>
        <translation>«%1» non si rilegge com&apos;è stato scritto: controllare il disco e scegliere un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>«%1» does not exist any more: choose the file again.</source>
        <translation>«%1» non esiste più: scegliere di nuovo il file.</translation>
    </message>
    <message>
        <source>«%1» does not hold what it says of “%2”: use another copy or another backup.</source>
        <translation>«%1» non contiene quanto dichiara di «%2»: usare un&apos;altra copia o un altro backup.</translation>
    </message>
    <message>
        <source>«%1» exists already: name another file.</source>
        <translation>«%1» esiste già: indicare un altro file.</translation>
    </message>
    <message>
        <source>«%1» has a line that is longer than %2 MB (line %3): it is no calendar of appointments, or it is damaged. Export it again without attachments.</source>
        <translation>«%1» ha una riga più lunga di %2 MB (riga %3): non è un calendario di appuntamenti, oppure è danneggiato. Esportarlo di nuovo senza allegati.</translation>
    </message>
    <message>
        <source>«%1» has more entries than can be read at once (%2): export a shorter period from the calendar program.</source>
        <translation>«%1» ha più voci di quante se ne possano leggere in una volta (%2): esportare un periodo più breve dal programma di calendario.</translation>
    </message>
    <message>
        <source>«%1» has more lines than a calendar has (%2): export a shorter period from the calendar program.</source>
        <translation>«%1» ha più righe di quante ne abbia un calendario (%2): esportare un periodo più breve dal programma di calendario.</translation>
    </message>
    <message>
        <source>«%1» has neither a sender nor a subject: nothing can be registered from it. Download it again from the PEC provider.</source>
        <translation>«%1» non ha né mittente né oggetto: non se ne può registrare nulla. Scaricarlo di nuovo dal gestore PEC.</translation>
    </message>
    <message>
        <source>«%1» has parts within parts, more than %2 deep (line %3): it is damaged, or it was made to do harm.</source>
        <translation>«%1» ha parti dentro altre parti, per più di %2 livelli (riga %3): è danneggiato, o è fatto per nuocere. Farselo inviare di nuovo.</translation>
    </message>
    <message>
        <source>«%1» holds no invitation: there is no calendar in it.</source>
        <translation>In «%1» non c’è un invito: non contiene un calendario.</translation>
    </message>
    <message>
        <source>«%1» is a web page and no calendar: the address asks for a sign-in, perhaps. Download the .ics file with the browser.</source>
        <translation>«%1» è una pagina web e non un calendario: forse l&apos;indirizzo richiede l&apos;accesso. Scaricare il file .ics con il browser.</translation>
    </message>
    <message>
        <source>«%1» is an answer between calendars (%2) and no calendar: open it from the message that it came with.</source>
        <translation>«%1» è una risposta fra calendari (%2) e non un calendario: aprirlo dal messaggio con cui è arrivato.</translation>
    </message>
    <message>
        <source>«%1» is cut short: it was not copied whole. Copy it again, or use another backup.</source>
        <translation>«%1» è troncato: non è stato copiato per intero. Copiarlo di nuovo o usare un altro backup.</translation>
    </message>
    <message>
        <source>«%1» is damaged: bytes of it are not as they were written. Use another copy or another backup.</source>
        <translation>«%1» è danneggiato: alcuni byte non sono come furono scritti. Usare un&apos;altra copia o un altro backup.</translation>
    </message>
    <message>
        <source>«%1» is empty: export it again from the calendar program.</source>
        <translation>«%1» è vuoto: esportarlo di nuovo dal programma di calendario.</translation>
    </message>
    <message>
        <source>«%1» is encrypted: give its passphrase.</source>
        <translation>«%1» è cifrato: indicare la sua frase segreta.</translation>
    </message>
    <message>
        <source>«%1» is in Outlook&apos;s own format (.msg): save the message as .eml from the webmail of the PEC provider and import that file.</source>
        <translation>«%1» è nel formato proprio di Outlook (.msg): salvare il messaggio come .eml dalla webmail del gestore PEC e importare quel file.</translation>
    </message>
    <message>
        <source>«%1» is larger than %2 MB: export a shorter period from the calendar program, and import one file after the other.</source>
        <translation>«%1» è più grande di %2 MB: esportare periodi più brevi dal programma di calendario e importare un file dopo l&apos;altro.</translation>
    </message>
    <message>
        <source>«%1» is larger than %2 MB: save its attachments aside with a mail program and register the case by hand.</source>
        <translation>«%1» supera %2 MB: salvarne a parte gli allegati con un programma di posta e registrare la pratica a mano.</translation>
    </message>
    <message>
        <source>«%1» is made of too many headers or parts to be an ordinary message: open it with a mail program and register the case by hand.</source>
        <translation>«%1» ha troppe intestazioni o parti per essere un messaggio ordinario: aprirlo con un programma di posta e registrare la pratica a mano.</translation>
    </message>
    <message>
        <source>«%1» is no backup of Gonfalone, or its first bytes are damaged: choose another file.</source>
        <translation>«%1» non è un backup di Gonfalone, o i suoi primi byte sono danneggiati: scegliere un altro file.</translation>
    </message>
    <message>
        <source>«%1» is no calendar file: it has no line BEGIN:VCALENDAR. Export it again in iCalendar format (.ics).</source>
        <translation>«%1» non è un file di calendario: non ha la riga BEGIN:VCALENDAR. Esportarlo di nuovo in formato iCalendar (.ics).</translation>
    </message>
    <message>
        <source>«%1» is no complete backup: use another one.</source>
        <translation>«%1» non è un backup completo: usarne un altro.</translation>
    </message>
    <message>
        <source>«%1» is not a file: choose a calendar in .ics format.</source>
        <translation>«%1» non è un file: scegliere un calendario in formato .ics.</translation>
    </message>
    <message>
        <source>«%1» is not a file: choose a message in .eml format.</source>
        <translation>«%1» non è un file: scegliere un messaggio in formato .eml.</translation>
    </message>
    <message>
        <source>«%1» is not an e-mail message, or it is empty: save the message again from the mail program in .eml format and import that file.</source>
        <translation>«%1» non è un messaggio di posta, oppure è vuoto: salvare di nuovo il messaggio dal programma di posta in formato .eml e importare quel file.</translation>
    </message>
    <message>
        <source>«%1» is not the name of a field.</source>
        <translation>«%1» non è il nome di un campo.</translation>
    </message>
    <message>
        <source>«%1» may not be written. Choose another folder or ask for the permission.</source>
        <translation>«%1» non si può scrivere. Scegliere un’altra cartella o chiedere il permesso.</translation>
    </message>
    <message>
        <source>«%1» was made by a newer version of Gonfalone (%2): update the program on this computer first.</source>
        <translation>«%1» è stato fatto da una versione più recente di Gonfalone (%2): aggiornare prima il programma su questo computer.</translation>
    </message>
    <message>
        <source>«%1» was not written: its folder does not exist. Choose another folder.</source>
        <translation>«%1» non è stato scritto: la sua cartella non esiste. Scegliere un’altra cartella.</translation>
    </message>
    <message>
        <source>«%1» was not written: the disk is full or does not answer. Free some space or choose another disk.</source>
        <translation>«%1» non è stato scritto: il disco è pieno o non risponde. Liberare spazio o scegliere un altro disco.</translation>
    </message>
    <message>
        <source>“%1” cannot be done: %2 is “%3”.</source>
        <translation>«%1» non è possibile: %2 è «%3».</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a message: it is too large, or not yours to read.</source>
        <translation>«%1» non si può leggere come messaggio: è troppo grande, o manca il permesso di leggerlo.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«%1» non può essere letto.</translation>
    </message>
    <message>
        <source>“%1” cannot be written yet.</source>
        <translation>La lettera «%1» non si può ancora scrivere.</translation>
    </message>
    <message>
        <source>“%1” cannot name the roles of an office: call the database with at most %2 lower-case letters, digits, dots, dashes.</source>
        <translation>«%1» non può dare il nome ai ruoli di un ufficio: chiamare il database con al massimo %2 lettere minuscole, cifre, punti, trattini.</translation>
    </message>
    <message>
        <source>“%1” could not be read; it was kept as it is.</source>
        <translation>Non è stato possibile leggere «%1»; è rimasto com&apos;è.</translation>
    </message>
    <message>
        <source>“%1” did not arrive as it is in the backup: check the disk or the server, and restore again.</source>
        <translation>«%1» non è arrivata com&apos;è nel backup: controllare il disco o il server e ripristinare di nuovo.</translation>
    </message>
    <message>
        <source>“%1” does not arrive as it is in the old office: check the disk or the server, and run the command again.</source>
        <translation>«%1» non arriva com&apos;è nel vecchio ufficio: controllare il disco o il server ed eseguire di nuovo il comando.</translation>
    </message>
    <message>
        <source>“%1” does not fit %2 yet: it is “%3”.</source>
        <translation>«%1» non va ancora per %2: è «%3».</translation>
    </message>
    <message>
        <source>“%1” has behaviours and gives them no weight.</source>
        <translation>“%1” ha comportamenti e non dà loro peso.</translation>
    </message>
    <message>
        <source>“%1” has no hour: write it as in &quot;gio 10-10.30&quot;.</source>
        <translation>«%1» non ha un’ora: scriverla come in &quot;gio 10-10.30&quot;.</translation>
    </message>
    <message>
        <source>“%1” has no score yet.</source>
        <translation>“%1” non ha ancora un punteggio.</translation>
    </message>
    <message>
        <source>“%1” holds.</source>
        <translation>“%1” regge.</translation>
    </message>
    <message>
        <source>“%1” is a receipt (%2), not a request, and it answers no message of this office: nothing was registered.</source>
        <translation>«%1» è una ricevuta (%2), non una richiesta, e non risponde ad alcun messaggio di questo ufficio: nulla è stato registrato.</translation>
    </message>
    <message>
        <source>“%1” is a receipt (%2), not a request: nothing was registered.</source>
        <translation>«%1» è una ricevuta (%2), non una richiesta: non è stato registrato nulla.</translation>
    </message>
    <message>
        <source>“%1” is computed and is not exported: print it.</source>
        <translation>«%1» è calcolato e non si esporta: lo si stampa.</translation>
    </message>
    <message>
        <source>“%1” is computed: nothing is entered there.</source>
        <translation>«%1» è calcolato: non vi si inserisce nulla.</translation>
    </message>
    <message>
        <source>“%1” is damaged: restore it from a backup.</source>
        <translation>«%1» è danneggiato: ripristinarlo da una copia di sicurezza.</translation>
    </message>
    <message>
        <source>“%1” is empty or larger than 100 MB.</source>
        <translation>«%1» è vuoto o supera 100 MB.</translation>
    </message>
    <message>
        <source>“%1” is locked while the sheet is “%2”.</source>
        <translation>“%1” è bloccato mentre la scheda è “%2”.</translation>
    </message>
    <message>
        <source>“%1” is more than any expense: correct it.</source>
        <translation>«%1» è più di qualunque spesa: correggere l’importo.</translation>
    </message>
    <message>
        <source>“%1” is neither a file nor a document of %2.</source>
        <translation>«%1» non è né un file né un documento di %2.</translation>
    </message>
    <message>
        <source>“%1” is no address that can be written to: correct it.</source>
        <translation>«%1» non è un indirizzo a cui si possa scrivere: correggerlo.</translation>
    </message>
    <message>
        <source>“%1” is no address.</source>
        <translation>«%1» non è un indirizzo.</translation>
    </message>
    <message>
        <source>“%1” is no amount: write it like 52,00, not below zero and with at most %2 decimals.</source>
        <translation>«%1» non è un importo: scrivilo come 52,00, non sotto zero e con al massimo %2 decimali.</translation>
    </message>
    <message>
        <source>“%1” is no answer: write si or no.</source>
        <translation>«%1» non è una risposta: scrivere si o no.</translation>
    </message>
    <message>
        <source>“%1” is no date or time of the years 1 to 9999.</source>
        <translation>«%1» non è una data né un&apos;ora degli anni da 1 a 9999.</translation>
    </message>
    <message>
        <source>“%1” is no day and hour: write them like 2026-03-10 08:30, with a zone after it if it is not Italy&apos;s.</source>
        <translation>«%1» non è un giorno con l’ora: scrivili come 2026-03-10 08:30, seguiti dal fuso se non è quello italiano.</translation>
    </message>
    <message>
        <source>“%1” is no day: write it as 14/6/2026.</source>
        <translation>«%1» non è una data: scriverla come 14/6/2026.</translation>
    </message>
    <message>
        <source>“%1” is no day: write it as 2026-05-31.</source>
        <translation>«%1» non è un giorno: lo scriva come 2026-05-31.</translation>
    </message>
    <message>
        <source>“%1” is no day: write it like 2026-03-10.</source>
        <translation>«%1» non è un giorno: scrivilo come 2026-03-10.</translation>
    </message>
    <message>
        <source>“%1” is no field with such a value: the fields are %2; priorities are urgent, high, normal and low.</source>
        <translation>«%1» non è un campo con un valore possibile: i campi sono %2; le priorità sono urgent, high, normal e low.</translation>
    </message>
    <message>
        <source>“%1” is no field. The fields are: %2.</source>
        <translation>«%1» non è un campo. I campi sono: %2.</translation>
    </message>
    <message>
        <source>“%1” is no kind of contract: write ruolo, art90, art110, comando, portavoce or esterno.</source>
        <translation>«%1» non è un tipo di contratto: scrivere ruolo, art90, art110, comando, portavoce o esterno.</translation>
    </message>
    <message>
        <source>“%1” is no length of time.</source>
        <translation>«%1» non è una durata.</translation>
    </message>
    <message>
        <source>“%1” is no line of a series.</source>
        <translation>«%1» non è una riga di una serie.</translation>
    </message>
    <message>
        <source>“%1” is no number of a revision; 0 was taken.</source>
        <translation>«%1» non è un numero di revisione; è stato preso 0.</translation>
    </message>
    <message>
        <source>“%1” is no paper of this mission.</source>
        <translation>«%1» non è un documento di questa missione.</translation>
    </message>
    <message>
        <source>“%1” is no part of a way: write it like “Taranto &gt; Roma, train”, one to a line.</source>
        <translation>«%1» non è una tratta: scrivila come «Taranto &gt; Roma, treno», una per riga.</translation>
    </message>
    <message>
        <source>“%1” is no proposal: it is grant or refuse.</source>
        <translation>«%1» non è una proposta: si scrive grant o refuse.</translation>
    </message>
    <message>
        <source>“%1” is no score: write it like &quot;87.50&quot;.</source>
        <translation>“%1” non è un punteggio: scrivilo come &quot;87.50&quot;.</translation>
    </message>
    <message>
        <source>“%1” is no score: write it like 8,5.</source>
        <translation>“%1” non è un punteggio: scrivilo come 8,5.</translation>
    </message>
    <message>
        <source>“%1” is no time of the agenda: a day is 2026-05-04, a time 2026-05-04T10:00:00 with Z or [Europe/Rome] after it.</source>
        <translation>«%1» non è un momento dell’agenda: un giorno è 2026-05-04, un’ora 2026-05-04T10:00:00 seguita da Z o da [Europe/Rome].</translation>
    </message>
    <message>
        <source>“%1” is no time of the day.</source>
        <translation>«%1» non è un’ora del giorno.</translation>
    </message>
    <message>
        <source>“%1” is no time zone: write one like Europe/Brussels.</source>
        <translation>«%1» non è un fuso orario: scrivilo come Europe/Brussels.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>«%1» non è un numero intero.</translation>
    </message>
    <message>
        <source>“%1” is no whole percentage.</source>
        <translation>«%1» non è una percentuale intera.</translation>
    </message>
    <message>
        <source>“%1” is no year of evaluation.</source>
        <translation>“%1” non è un anno di valutazione.</translation>
    </message>
    <message>
        <source>“%1” is nobody who evaluates: the role of head of cabinet gives the right.</source>
        <translation>“%1” non è qualcuno che valuta: il diritto viene dal ruolo di Capo di Gabinetto.</translation>
    </message>
    <message>
        <source>“%1” is not a date: write it as 2026-06-14 or 14/06/2026.</source>
        <translation>«%1» non è una data: scriverla come 2026-06-14 o 14/06/2026.</translation>
    </message>
    <message>
        <source>“%1” is not a day: write it as 2026-12-31.</source>
        <translation>«%1» non è un giorno: scriverlo come 2026-12-31.</translation>
    </message>
    <message>
        <source>“%1” is not a number of days.</source>
        <translation>«%1» non è un numero di giorni.</translation>
    </message>
    <message>
        <source>“%1” is not among those who were invited: %2. Answer with the address that was invited.</source>
        <translation>«%1» non è tra gli invitati: %2. Rispondere con l&apos;indirizzo che ha ricevuto l&apos;invito.</translation>
    </message>
    <message>
        <source>“%1” is not an amount in euro: write it as 250,00.</source>
        <translation>«%1» non è un importo in euro: scriverlo come 250,00.</translation>
    </message>
    <message>
        <source>“%1” is not possible while %2 is “%3”.</source>
        <translation>«%1» non è possibile mentre la pratica %2 è nello stato «%3».</translation>
    </message>
    <message>
        <source>“%1” is not possible yet.</source>
        <translation>«%1» non è ancora possibile.</translation>
    </message>
    <message>
        <source>“%1” is not possible yet: %2</source>
        <translation>“%1” non è ancora possibile: %2</translation>
    </message>
    <message>
        <source>“%1” is not possible: proof %2 is “%3”.</source>
        <translation>«%1» non è possibile: la bozza n. %2 è «%3».</translation>
    </message>
    <message>
        <source>“%1” is not the act of %2: %3</source>
        <translation>«%1» non è l’atto di %2: %3</translation>
    </message>
    <message>
        <source>“%1” is not written while %2 is “%3”.</source>
        <translation>La lettera «%1» non si scrive mentre la pratica %2 è nello stato «%3».</translation>
    </message>
    <message>
        <source>“%1” is proof %2 already.</source>
        <translation>«%1» è già la bozza n. %2.</translation>
    </message>
    <message>
        <source>“%1” is reserved: only its busy times can be given out.</source>
        <translation>«%1» è riservato: se ne possono dare solo gli orari occupati.</translation>
    </message>
    <message>
        <source>“%1” is too long for a role of the server: use at most %2 characters.</source>
        <translation>«%1» è troppo lungo per un ruolo del server: usare al massimo %2 caratteri.</translation>
    </message>
    <message>
        <source>“%1” needs the number of a case.</source>
        <translation>«%1» vuole il numero di una pratica.</translation>
    </message>
    <message>
        <source>“%1” recurs more often than can be shown; a part of it is missing.</source>
        <translation>«%1» ricorre più volte di quante se ne possano mostrare; ne manca una parte.</translation>
    </message>
    <message>
        <source>“%1” wants from %2 to %3 goals (%4).</source>
        <translation>“%1” vuole da %2 a %3 obiettivi (%4).</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else meanwhile: read it again.</source>
        <translation>Nel frattempo qualcun altro ha modificato «%1»: rileggerlo.</translation>
    </message>
    <message>
        <source>“%1” was not opened for you yet: it opens when somebody who holds its key signs in, or with the recovery sheet.</source>
        <translation>La chiave di «%1» non è ancora stata consegnata: si apre quando accede qualcuno che ne ha la chiave, o con il foglio di recupero.</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>«%1» è stato scritto.</translation>
    </message>
    <message>
        <source>“%1”: %2 lies between two steps of the scale, which are of %3 (%4).</source>
        <translation>“%1”: %2 sta tra due gradini della scala, che sono di %3 (%4).</translation>
    </message>
    <message>
        <source>“%1”: %2 lies outside the scale, which goes from %3 to %4 (%5).</source>
        <translation>“%1”: %2 è fuori dalla scala, che va da %3 a %4 (%5).</translation>
    </message>
    <message>
        <source>“--%1 %2” is not understood.</source>
        <translation>«--%1 %2» non si capisce.</translation>
    </message>
    <message>
        <source>“--%1” needs a value after it.</source>
        <translation>Dopo «--%1» serve un valore.</translation>
    </message>
    <message>
        <source>“--%1” wants a day as 2026-06-14.</source>
        <translation>«--%1» vuole un giorno come 2026-06-14.</translation>
    </message>
    <message>
        <source>“--%1” wants a day or a time: 2026-05-04 or 2026-05-04T08:00.</source>
        <translation>«--%1» vuole un giorno o un’ora: 2026-05-04 oppure 2026-05-04T08:00.</translation>
    </message>
    <message>
        <source>“--about” is “case” or “applicant”.</source>
        <translation>«--about» è «case» o «applicant».</translation>
    </message>
    <message>
        <source>“--answer” is accept, decline or tentative.</source>
        <translation>«--answer» è accept, decline o tentative.</translation>
    </message>
    <message>
        <source>“--compare” wants the numbers of two versions: --compare 1 2.</source>
        <translation>«--compare» vuole i numeri di due versioni: --compare 1 2.</translation>
    </message>
    <message>
        <source>“--due” wants overdue, 3, 7 or all, not “%1”.</source>
        <translation>«--due» vuole overdue, 3, 7 o all, non «%1».</translation>
    </message>
    <message>
        <source>“--format” wants pdf or eml, not “%1”.</source>
        <translation>«--format» vuole pdf o eml, non «%1».</translation>
    </message>
    <message>
        <source>“--kind” is assessore or staff.</source>
        <translation>«--kind» è assessore oppure staff.</translation>
    </message>
    <message>
        <source>“--limit” wants a number from 1, not “%1”.</source>
        <translation>«--limit» vuole un numero da 1 in su, non «%1».</translation>
    </message>
    <message>
        <source>“--margins” wants four numbers of millimetres, as in 22,14,20,14.</source>
        <translation>«--margins» vuole quattro numeri di millimetri, per esempio 22,14,20,14.</translation>
    </message>
    <message>
        <source>“--nature” is opinion, visto, authorisation, liquidation, communication or decision.</source>
        <translation>«--nature» è opinion, visto, authorisation, liquidation, communication o decision.</translation>
    </message>
    <message>
        <source>“--points” wants a number, as in 10.5.</source>
        <translation>«--points» vuole un numero, per esempio 10.5.</translation>
    </message>
    <message>
        <source>“--scope” is this, following or all.</source>
        <translation>«--scope» è this, following o all.</translation>
    </message>
    <message>
        <source>“--set” wants field=value, not “%1”.</source>
        <translation>«--set» vuole campo=valore, non «%1».</translation>
    </message>
    <message>
        <source>“--size” is a5 or a4.</source>
        <translation>«--size» è a5 oppure a4.</translation>
    </message>
    <message>
        <source>“--words” is busy or public.</source>
        <translation>«--words» è busy o public.</translation>
    </message>
    <message>
        <source>“--year” wants a year, not “%1”.</source>
        <translation>«--year» vuole un anno, non «%1».</translation>
    </message>
    <message>
        <source>“agenda %1” needs --out FILE.pdf.</source>
        <translation>«agenda %1» vuole --out FILE.pdf.</translation>
    </message>
    <message>
        <source>“agenda %1” needs the entry, as “agenda list” names it.</source>
        <translation>«agenda %1» richiede l’impegno, come lo nomina «agenda list».</translation>
    </message>
    <message>
        <source>“agenda move” needs --at &quot;DAY TIME&quot;.</source>
        <translation>«agenda move» richiede --at &quot;GIORNO ORA&quot;.</translation>
    </message>
    <message>
        <source>“agenda oncall” knows %1.</source>
        <translation>«agenda oncall» conosce %1.</translation>
    </message>
    <message>
        <source>“agenda print” prints %1.</source>
        <translation>«agenda print» stampa %1.</translation>
    </message>
    <message>
        <source>“agenda publish” needs --out with a file or a folder.</source>
        <translation>«agenda publish» vuole --out con un file o una cartella.</translation>
    </message>
    <message>
        <source>“agenda” knows %1.</source>
        <translation>«agenda» conosce %1.</translation>
    </message>
    <message>
        <source>“distribution” needs --out FILE.pdf or FILE.csv.</source>
        <translation>“distribution” vuole --out FILE.pdf o FILE.csv.</translation>
    </message>
    <message>
        <source>“dossier” needs --out FILE.pdf or FILE.zip.</source>
        <translation>«dossier» richiede --out FILE.pdf o FILE.zip.</translation>
    </message>
    <message>
        <source>“draft” needs --out FILE.pdf, FILE.odt or FILE.html.</source>
        <translation>«draft» richiede --out FILE.pdf, FILE.odt o FILE.html.</translation>
    </message>
    <message>
        <source>“expand” needs --from and --to with a day each.</source>
        <translation>«expand» richiede --from e --to, ciascuno con un giorno.</translation>
    </message>
    <message>
        <source>“expand” needs the name of one .ics file.</source>
        <translation>«expand» richiede il nome di un file .ics.</translation>
    </message>
    <message>
        <source>“export” needs --out with the name of an .ics file.</source>
        <translation>«export» vuole --out con il nome di un file .ics.</translation>
    </message>
    <message>
        <source>“gonfalonectl --help” lists the commands.</source>
        <translation>«gonfalonectl --help» elenca i comandi.</translation>
    </message>
    <message>
        <source>“holidays” needs --year with a year from 1583 to 9999.</source>
        <translation>«holidays» richiede --year con un anno da 1583 a 9999.</translation>
    </message>
    <message>
        <source>“import” needs at least one .eml or .ics file.</source>
        <translation>«import» vuole almeno un file .eml o .ics.</translation>
    </message>
    <message>
        <source>“init” needs --comune NAME and --admin LOGIN.</source>
        <translation>«init» richiede --comune NAME e --admin LOGIN.</translation>
    </message>
    <message>
        <source>“letter” needs --out FILE.pdf, FILE.eml, FILE.odt or FILE.html.</source>
        <translation>«letter» richiede --out FILE.pdf, FILE.eml, FILE.odt o FILE.html.</translation>
    </message>
    <message>
        <source>“letter” needs the number of a case and the kind of the letter.</source>
        <translation>«letter» richiede il numero di una pratica e il tipo di lettera.</translation>
    </message>
    <message>
        <source>“move” needs --to with a new place.</source>
        <translation>«move» richiede --to con un nuovo posto.</translation>
    </message>
    <message>
        <source>“person erase” writes the answer to --out FILE.pdf.</source>
        <translation>«person erase» scrive la risposta in --out FILE.pdf.</translation>
    </message>
    <message>
        <source>“person export” needs --out FILE.zip, FILE.pdf or FILE.json.</source>
        <translation>«person export» vuole --out FILE.zip, FILE.pdf o FILE.json.</translation>
    </message>
    <message>
        <source>“readings” needs --out FILE.csv.</source>
        <translation>«readings» vuole --out FILE.csv.</translation>
    </message>
    <message>
        <source>“recovery-sheet” needs --out FILE.pdf.</source>
        <translation>«recovery-sheet» vuole --out FILE.pdf.</translation>
    </message>
    <message>
        <source>“recover” needs the damaged FILE and --to with a new file.</source>
        <translation>«recover» richiede il FILE danneggiato e --to con un nuovo file.</translation>
    </message>
    <message>
        <source>“report missions” needs --out FILE.pdf, FILE.csv or FILE.xlsx, or --json.</source>
        <translation>«report missions» vuole --out FILE.pdf, FILE.csv o FILE.xlsx, oppure --json.</translation>
    </message>
    <message>
        <source>“report” needs --out FILE.pdf or FILE.csv, or --json.</source>
        <translation>«report» richiede --out FILE.pdf o FILE.csv, oppure --json.</translation>
    </message>
    <message>
        <source>“restore” needs a FILE and --to with a new place.</source>
        <translation>«restore» richiede un FILE e --to con un nuovo posto.</translation>
    </message>
</context>
<context>
    <name>FileKinds</name>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
</context>
<context>
    <name>gonfalone::ActOutput</name>
    <message>
        <source>Save the act</source>
        <translation>Salva l’atto</translation>
    </message>
</context>
<context>
    <name>gonfalone::ActionBar</name>
    <message>
        <source>Letters</source>
        <translation>Lettere</translation>
    </message>
    <message>
        <source>Preview, print or save the draft of the act, or the whole case</source>
        <translation>Anteprima, stampa o salvataggio della proposta o dell’intera pratica</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Stampa</translation>
    </message>
    <message>
        <source>Write a letter of this case</source>
        <translation>Scrivi una lettera di questa pratica</translation>
    </message>
</context>
<context>
    <name>gonfalone::AdmissibilityCard</name>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n senza risposta</numerusform>
            <numerusform>%n senza risposta</numerusform>
        </translation>
    </message>
    <message>
        <source>Admissibility</source>
        <translation>Ammissibilità</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Avvertenza</translation>
    </message>
    <message>
        <source>Hinders</source>
        <translation>Ostativo</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>In regola</translation>
    </message>
    <message>
        <source>Show every check (%1)</source>
        <translation>Mostra tutte le verifiche (%1)</translation>
    </message>
    <message>
        <source>Show only what is to be looked at</source>
        <translation>Mostra solo ciò che è da verificare</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>Senza risposta</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Perché?</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>Perché? %1</translation>
    </message>
    <message>
        <source>admissible</source>
        <translation>ammissibile</translation>
    </message>
    <message>
        <source>not admissible</source>
        <translation>non ammissibile</translation>
    </message>
    <message>
        <source>with cautions</source>
        <translation>con avvertenze</translation>
    </message>
</context>
<context>
    <name>gonfalone::AgendaFiles</name>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendari (*.ics)</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>Esporta «%1»</translation>
    </message>
    <message>
        <source>Import a calendar file</source>
        <translation>Importa un file di calendario</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>«%1» è stato scritto.</translation>
    </message>
</context>
<context>
    <name>gonfalone::AgendaForm</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>%1 changed the same as you meanwhile. Yours stands in the fields: save to keep it.</source>
        <translation>%1 intanto ha cambiato le stesse cose. Nei campi c’è il tuo testo: salva per tenerlo.</translation>
    </message>
    <message>
        <source>%1 wrote: %2</source>
        <translation>%1 ha scritto: %2</translation>
    </message>
    <message>
        <source>%1: yours %2, theirs %3</source>
        <translation>%1: tuo «%2», suo «%3»</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n giorno prima</numerusform>
            <numerusform>%n giorni prima</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>%n ora prima</numerusform>
            <numerusform>%n ore prima</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>%n minuto prima</numerusform>
            <numerusform>%n minuti prima</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vuoto)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Chiesto da</translation>
    </message>
    <message>
        <source>Attach a file to the entry</source>
        <translation>Allega un file all’impegno</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Allegati</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Allega…</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Scheda</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Cancel the entry…</source>
        <translation>Annulla l’impegno…</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Pratiche</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Conferma</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Elimina…</translation>
    </message>
    <message>
        <source>Dress</source>
        <translation>Abito</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Autista</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Inserisci</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Impegno</translation>
    </message>
    <message>
        <source>Fascia tricolore</source>
        <translation>Fascia tricolore</translation>
    </message>
    <message>
        <source>From the request %1</source>
        <translation>Dalla richiesta %1</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Dono</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Storia</translation>
    </message>
    <message>
        <source>In the time of %1.</source>
        <translation>Nell’ora di %1.</translation>
    </message>
    <message>
        <source>It goes from every view; the history keeps it.</source>
        <translation>Sparisce da ogni vista; la storia lo conserva.</translation>
    </message>
    <message>
        <source>It stays to be seen, struck through, with the reason.</source>
        <translation>Resta visibile, barrato, con il motivo.</translation>
    </message>
    <message>
        <source>It was cancelled: undo that first (Ctrl+Z), or enter a new one.</source>
        <translation>È stato annullato: prima ripristinarlo (Ctrl+Z), o inserirne uno nuovo.</translation>
    </message>
    <message>
        <source>Kept free until</source>
        <translation>Opzione fino al</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nuovo impegno</translation>
    </message>
    <message>
        <source>None yet: attach a file, or drop it on this form.</source>
        <translation>Ancora nessuno: allegare un file, o trascinarlo su questa scheda.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notes and outcome</source>
        <translation>Note ed esito</translation>
    </message>
    <message>
        <source>On the way after</source>
        <translation>Viaggio dopo</translation>
    </message>
    <message>
        <source>On the way before</source>
        <translation>Viaggio prima</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Place and people</source>
        <translation>Luogo e persone</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparazione</translation>
    </message>
    <message>
        <source>Promises made</source>
        <translation>Promesse fatte</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Promemoria</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Si ripete</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Some fields do not hold: they are marked below.</source>
        <translation>Alcuni campi non vanno bene: sono segnati qui sotto.</translation>
    </message>
    <message>
        <source>Somebody changed this entry meanwhile. What you typed is still here: saving it will show what differs. Close the form to read the entry anew.</source>
        <translation>Nel frattempo qualcuno ha cambiato questo impegno. Ciò che è stato scritto è ancora qui: salvando si vedrà che cosa è diverso. Chiudere il modulo per rileggere l’impegno.</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Discorso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Take the chosen attachment away</source>
        <translation>Togli l’allegato scelto</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendi il suo</translation>
    </message>
    <message>
        <source>The press is admitted</source>
        <translation>La stampa è ammessa</translation>
    </message>
    <message>
        <source>The whole series</source>
        <translation>Tutta la serie</translation>
    </message>
    <message>
        <source>Their numbers, with commas: PAT-2026/0042</source>
        <translation>I loro numeri, separati da virgole: PAT-2026/0042</translation>
    </message>
    <message>
        <source>This and the following entries</source>
        <translation>Questo impegno e i seguenti</translation>
    </message>
    <message>
        <source>This entry of the series</source>
        <translation>Questo impegno della serie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Chi è assente</translation>
    </message>
    <message>
        <source>You may read this calendar, not change it.</source>
        <translation>Questo calendario si può leggere, non modificare.</translation>
    </message>
    <message>
        <source>as usual in the office</source>
        <translation>come d’uso nell’ufficio</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>none</source>
        <comment>of a category</comment>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>none</source>
        <comment>of a reminder</comment>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>when it begins</source>
        <translation>all’inizio</translation>
    </message>
</context>
<context>
    <name>gonfalone::AgendaGateway</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 non si può leggere: %2.</translation>
    </message>
    <message>
        <source>«%1» cannot be read here: choose a file of its own.</source>
        <translation>«%1» non si può leggere qui: scegliere un file a sé.</translation>
    </message>
    <message>
        <source>«%1» is too large for an invitation.</source>
        <translation>«%1» è troppo grande per un invito.</translation>
    </message>
</context>
<context>
    <name>gonfalone::AgendaListDelegate</name>
    <message>
        <source>⚠ conflict</source>
        <translation>⚠ conflitto</translation>
    </message>
</context>
<context>
    <name>gonfalone::AgendaListModel</name>
    <message>
        <source>today, %1</source>
        <translation>oggi, %1</translation>
    </message>
</context>
<context>
    <name>gonfalone::AgendaListView</name>
    <message>
        <source>Agenda as a list</source>
        <translation>Agenda in elenco</translation>
    </message>
</context>
<context>
    <name>gonfalone::AgendaOutput</name>
    <message>
        <source>Briefing pack of the day…</source>
        <translation>Fascicolo del giorno…</translation>
    </message>
    <message>
        <source>Day sheet, A4…</source>
        <translation>Foglio del giorno, A4…</translation>
    </message>
    <message>
        <source>Day sheet, A5…</source>
        <translation>Foglio del giorno, A5…</translation>
    </message>
    <message>
        <source>Large type</source>
        <translation>Caratteri grandi</translation>
    </message>
    <message>
        <source>List…</source>
        <translation>Elenco…</translation>
    </message>
    <message>
        <source>Month…</source>
        <translation>Mese…</translation>
    </message>
    <message>
        <source>On-call table…</source>
        <translation>Tabella della reperibilità…</translation>
    </message>
    <message>
        <source>Week…</source>
        <translation>Settimana…</translation>
    </message>
    <message>
        <source>What is shown…</source>
        <translation>Quello che si vede…</translation>
    </message>
    <message>
        <source>agenda %1</source>
        <translation>agenda %1</translation>
    </message>
</context>
<context>
    <name>gonfalone::AgendaPage</name>
    <message>
        <source>%1 Why is it let be?</source>
        <translation>%1 Perché si accetta?</translation>
    </message>
    <message>
        <source>%1 written.</source>
        <translation>%1 scritto.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflitto</numerusform>
            <numerusform>%n conflitti</numerusform>
        </translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 conflitto</translation>
    </message>
    <message>
        <source>Agenda: by person</source>
        <translation>Agenda: per persona</translation>
    </message>
    <message>
        <source>Agenda: calendars side by side, or merged</source>
        <translation>Agenda: calendari affiancati o uniti</translation>
    </message>
    <message>
        <source>Agenda: choose a day</source>
        <translation>Agenda: scegli un giorno</translation>
    </message>
    <message>
        <source>Agenda: day</source>
        <translation>Agenda: giorno</translation>
    </message>
    <message>
        <source>Agenda: export the days that are shown…</source>
        <translation>Agenda: esporta i giorni mostrati…</translation>
    </message>
    <message>
        <source>Agenda: import a calendar file…</source>
        <translation>Agenda: importa un file di calendario…</translation>
    </message>
    <message>
        <source>Agenda: invitation from a message (.eml)…</source>
        <translation>Agenda: invito da un messaggio (.eml)…</translation>
    </message>
    <message>
        <source>Agenda: list</source>
        <translation>Agenda: elenco</translation>
    </message>
    <message>
        <source>Agenda: month</source>
        <translation>Agenda: mese</translation>
    </message>
    <message>
        <source>Agenda: read again</source>
        <translation>Agenda: rileggi</translation>
    </message>
    <message>
        <source>Agenda: the mayor’s day sheet</source>
        <translation>Agenda: foglio del giorno del Sindaco</translation>
    </message>
    <message>
        <source>Agenda: today</source>
        <translation>Agenda: oggi</translation>
    </message>
    <message>
        <source>Agenda: week</source>
        <translation>Agenda: settimana</translation>
    </message>
    <message>
        <source>Agenda: work week</source>
        <translation>Agenda: settimana di lavoro</translation>
    </message>
    <message>
        <source>Agenda: year</source>
        <translation>Agenda: anno</translation>
    </message>
    <message>
        <source>Attach to the entry</source>
        <translation>Allega all’impegno</translation>
    </message>
    <message>
        <source>Back to the agenda (Esc)</source>
        <translation>Torna all’agenda (Esc)</translation>
    </message>
    <message>
        <source>Calendars side by side (Ctrl+D)</source>
        <translation>Calendari affiancati (Ctrl+D)</translation>
    </message>
    <message>
        <source>Cancel the entry</source>
        <translation>Annulla l’impegno</translation>
    </message>
    <message>
        <source>Cancel the entry…</source>
        <translation>Annulla l’impegno…</translation>
    </message>
    <message>
        <source>Cancel “%1”?</source>
        <translation>Annullare «%1»?</translation>
    </message>
    <message>
        <source>Confirm the entry</source>
        <translation>Conferma l’impegno</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Delete the entry…</source>
        <translation>Elimina l’impegno…</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Eliminare «%1»?</translation>
    </message>
    <message>
        <source>Do again in the agenda</source>
        <translation>Ripeti in agenda</translation>
    </message>
    <message>
        <source>Done again: “%1”.</source>
        <translation>Rifatto: «%1».</translation>
    </message>
    <message>
        <source>Earlier (Page Up)</source>
        <translation>Prima (Pag su)</translation>
    </message>
    <message>
        <source>Enter an appointment in one line</source>
        <translation>Scrivi un impegno in una riga</translation>
    </message>
    <message>
        <source>Found: “%1”</source>
        <translation>Trovati: «%1»</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Rinuncia</translation>
    </message>
    <message>
        <source>Go to the next conflict</source>
        <translation>Vai al prossimo conflitto</translation>
    </message>
    <message>
        <source>Invitation from a message</source>
        <translation>Invito da un messaggio</translation>
    </message>
    <message>
        <source>It does not wait to be confirmed by you.</source>
        <translation>Non è in attesa di una conferma da parte di chi opera.</translation>
    </message>
    <message>
        <source>It is in no conflict, or it is not yours to change.</source>
        <translation>Non è in conflitto, o non è modificabile da chi è al lavoro.</translation>
    </message>
    <message>
        <source>It is reserved: you see only that the time is taken.</source>
        <translation>È riservato: se ne vede solo l’orario occupato.</translation>
    </message>
    <message>
        <source>Later (Page Down)</source>
        <translation>Dopo (Pag giù)</translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation>Accetta</translation>
    </message>
    <message>
        <source>Let the conflict be…</source>
        <translation>Accetta il conflitto…</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Elenco</translation>
    </message>
    <message>
        <source>Look at it first: Ctrl+P.</source>
        <translation>Prima guardala: Ctrl+P.</translation>
    </message>
    <message>
        <source>Messages and calendars (*.eml *.ics)</source>
        <translation>Messaggi e calendari (*.eml *.ics)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nuovo impegno</translation>
    </message>
    <message>
        <source>New entry of the agenda</source>
        <translation>Nuovo impegno in agenda</translation>
    </message>
    <message>
        <source>New request for an appointment</source>
        <translation>Nuova richiesta di udienza</translation>
    </message>
    <message>
        <source>No entry is chosen in the agenda.</source>
        <translation>In agenda non è scelto nessun impegno.</translation>
    </message>
    <message>
        <source>On-call rota</source>
        <translation>Reperibilità</translation>
    </message>
    <message>
        <source>On-call rota…</source>
        <translation>Reperibilità…</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Apri l’impegno</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Print (Ctrl+P)</source>
        <translation>Stampa (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print the mayor’s day sheet…</source>
        <translation>Stampa il foglio del giorno del Sindaco…</translation>
    </message>
    <message>
        <source>Print what the agenda shows…</source>
        <translation>Stampa quello che l’agenda mostra…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Propose times for the request</source>
        <translation>Proponi orari per la richiesta</translation>
    </message>
    <message>
        <source>Request for an appointment from a message (.eml)…</source>
        <translation>Richiesta di udienza da un messaggio (.eml)…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
    <message>
        <source>Requests for an appointment</source>
        <translation>Richieste di udienza</translation>
    </message>
    <message>
        <source>Requests for an appointment, waiting: %1</source>
        <translation>Richieste di udienza, in attesa: %1</translation>
    </message>
    <message>
        <source>Requests: %1</source>
        <translation>Richieste: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Save as PDF/A…</source>
        <translation>Salva come PDF/A…</translation>
    </message>
    <message>
        <source>Save as message (.eml)…</source>
        <translation>Salva come messaggio (.eml)…</translation>
    </message>
    <message>
        <source>Save the entry</source>
        <translation>Salva l’impegno</translation>
    </message>
    <message>
        <source>Save the paper of the agenda as PDF/A…</source>
        <translation>Salva la stampa dell’agenda come PDF/A…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvato in %1.</translation>
    </message>
    <message>
        <source>Search the agenda</source>
        <translation>Cerca in agenda</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Inviato alla stampante.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <comment>of the mayor&apos;s day</comment>
        <translation>Foglio</translation>
    </message>
    <message>
        <source>The conflict is let be.</source>
        <translation>Il conflitto è accettato.</translation>
    </message>
    <message>
        <source>The requests for an appointment beside the days (Ctrl+R)</source>
        <translation>Le richieste di udienza accanto ai giorni (Ctrl+R)</translation>
    </message>
    <message>
        <source>There is nothing of yours to undo.</source>
        <translation>Non ci sono modifiche proprie da annullare.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Non c’è niente da rifare.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Undo in the agenda</source>
        <translation>Annulla l’ultima modifica in agenda</translation>
    </message>
    <message>
        <source>Undone: “%1”.</source>
        <translation>Annullata la modifica: «%1».</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Settimana</translation>
    </message>
    <message>
        <source>What is written here is not saved yet: save it, or give it up.</source>
        <translation>Quello che è scritto qui non è ancora salvato: salvarlo o rinunciarvi.</translation>
    </message>
    <message>
        <source>Who is on call: see and edit it (Alt+6)</source>
        <translation>Chi è reperibile: vedere e modificare i turni (Alt+6)</translation>
    </message>
    <message>
        <source>Work week</source>
        <translation>Lavorativa</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>You may enter nothing into these calendars.</source>
        <translation>In questi calendari non è consentito inserire impegni.</translation>
    </message>
    <message>
        <source>You may read this calendar, not change it.</source>
        <translation>Questo calendario si può leggere, non modificare.</translation>
    </message>
    <message>
        <source>answer to %1</source>
        <translation>risposta a %1</translation>
    </message>
    <message>
        <source>“%1” copied: %2.</source>
        <translation>«%1» copiato: %2.</translation>
    </message>
    <message>
        <source>“%1” is accepted: it is confirmed in the agenda.</source>
        <translation>“%1” è accettato: è confermato in agenda.</translation>
    </message>
    <message>
        <source>“%1” is computed by the program: it cannot be changed here.</source>
        <translation>«%1» è calcolato dal programma: qui non si può cambiare.</translation>
    </message>
    <message>
        <source>“%1” is confirmed.</source>
        <translation>«%1» è confermato.</translation>
    </message>
    <message>
        <source>“%1” is declined.</source>
        <translation>“%1” è declinato.</translation>
    </message>
    <message>
        <source>“%1” is in the agenda.</source>
        <translation>«%1» è in agenda.</translation>
    </message>
    <message>
        <source>“%1” is in the agenda: %2.</source>
        <translation>«%1» è in agenda: %2.</translation>
    </message>
    <message>
        <source>“%1” moved: %2.</source>
        <translation>«%1» spostato: %2.</translation>
    </message>
    <message>
        <source>“%1” repeats. What do you want to confirm?</source>
        <translation>«%1» si ripete. Che cosa confermare?</translation>
    </message>
    <message>
        <source>“%1” repeats. What do you want to move?</source>
        <translation>«%1» si ripete. Che cosa spostare?</translation>
    </message>
    <message>
        <source>“%1” repeats. What do you want to open?</source>
        <translation>«%1» si ripete. Che cosa aprire?</translation>
    </message>
    <message>
        <source>“%1” stays to be confirmed.</source>
        <translation>“%1” resta da confermare.</translation>
    </message>
    <message>
        <source>“%1” waits to be confirmed.</source>
        <translation>«%1» aspetta la conferma.</translation>
    </message>
    <message>
        <source>“%1” was cancelled.</source>
        <translation>«%1» è stato annullato.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>«%1» è stato eliminato.</translation>
    </message>
    <message>
        <source>“%1” was saved together with what %2 changed: %3.</source>
        <translation>“%1” è salvato insieme a quello che ha cambiato %2: %3.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>«%1» è stato salvato.</translation>
    </message>
</context>
<context>
    <name>gonfalone::AgendaView</name>
    <message numerus="yes">
        <source>%1: %n entries</source>
        <translation>
            <numerusform>%1: %n impegno</numerusform>
            <numerusform>%1: %n impegni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: 1 entry</source>
        <translation>%1: 1 impegno</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: niente</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>oggi, %1</translation>
    </message>
</context>
<context>
    <name>gonfalone::AppController</name>
    <message>
        <source>%1 cannot open “%2” any more: its key was changed.</source>
        <translation>%1 non può più aprire «%2»: la chiave è stata cambiata.</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Atti</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>By your signing in %1 can open “%2” from now on.</source>
        <translation>Con questo accesso %1 può ora aprire «%2».</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>Cambia la password…</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Valutazioni</translation>
    </message>
    <message numerus="yes">
        <source>In %n hour(s)</source>
        <translation>
            <numerusform>Fra %n ora</numerusform>
            <numerusform>Fra %n ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n minute(s)</source>
        <translation>
            <numerusform>Fra %n minuto</numerusform>
            <numerusform>Fra %n minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Missioni</translation>
    </message>
    <message>
        <source>Missions of the administrators</source>
        <translation>Missioni degli amministratori</translation>
    </message>
    <message>
        <source>My evaluation</source>
        <translation>La mia valutazione</translation>
    </message>
    <message>
        <source>None of your roles opens a module. Ask the administrator of the office.</source>
        <translation>Nessuno dei ruoli assegnati apre un modulo. Rivolgersi all’amministratore dell’ufficio.</translation>
    </message>
    <message>
        <source>Nothing to do here yet</source>
        <translation>Qui non c’è ancora nulla da fare</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Ufficio</translation>
    </message>
    <message>
        <source>Patronage</source>
        <translation>Patrocini</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>People and offices</source>
        <translation>Persone e uffici</translation>
    </message>
    <message>
        <source>Person of the office</source>
        <translation>Persona dell’ufficio</translation>
    </message>
    <message>
        <source>Quit Gonfalone</source>
        <translation>Chiudi Gonfalone</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Impostazioni: %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>The data of the office can be reached again.</source>
        <translation>I dati dell’ufficio sono di nuovo raggiungibili.</translation>
    </message>
    <message>
        <source>The data of the office cannot be reached since %1. What you type stays here: go on, or wait until it answers again.</source>
        <translation>I dati dell’ufficio non sono raggiungibili dalle %1. Quello che si scrive resta qui: si può continuare o attendere che tornino disponibili.</translation>
    </message>
    <message>
        <source>The mayor&apos;s agenda</source>
        <translation>Agenda del Sindaco</translation>
    </message>
    <message>
        <source>The office cannot be opened</source>
        <translation>L’ufficio non può essere aperto</translation>
    </message>
    <message>
        <source>The window was left alone and asks who is there. What you were writing is kept: sign in to go on.</source>
        <translation>La finestra è rimasta inattiva e chiede di nuovo chi c’è. Quello che si stava scrivendo è conservato: accedere per continuare.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Benvenuti</translation>
    </message>
    <message>
        <source>What is sealed stays closed: %1</source>
        <translation>Ciò che è sigillato resta chiuso: %1</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>La password è cambiata.</translation>
    </message>
</context>
<context>
    <name>gonfalone::AppointmentAnswers</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Declina</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Affida</translation>
    </message>
    <message>
        <source>Hand over to</source>
        <translation>Affida a</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>Lettera…</translation>
    </message>
    <message>
        <source>Look at the letter, then print it, save it or send it</source>
        <translation>Guarda la lettera, poi stampala, salvala o inviala</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Riapri</translation>
    </message>
    <message>
        <source>Show in the agenda</source>
        <translation>Mostra in agenda</translation>
    </message>
    <message>
        <source>The Portavoce</source>
        <translation>Il Portavoce</translation>
    </message>
    <message>
        <source>The letter says it: who declines must write one.</source>
        <translation>Lo dice la lettera: chi declina deve scriverlo.</translation>
    </message>
    <message>
        <source>They withdrew</source>
        <translation>Ritirata</translation>
    </message>
    <message>
        <source>With the time chosen above</source>
        <translation>Con l’orario scelto sopra</translation>
    </message>
</context>
<context>
    <name>gonfalone::AppointmentBriefings</name>
    <message>
        <source>%1, %2, came on %3</source>
        <translation>%1, %2, arrivata il %3</translation>
    </message>
    <message>
        <source>, wanted by %1</source>
        <translation>, entro il %1</translation>
    </message>
    <message>
        <source>Ask for the briefing</source>
        <translation>Chiedi la relazione</translation>
    </message>
    <message>
        <source>Briefings of the offices</source>
        <translation>Relazioni degli uffici</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Arrivata da</translation>
    </message>
    <message>
        <source>Note the briefing</source>
        <translation>Annota la relazione</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Ufficio</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>Entro il</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Che cosa si chiede</translation>
    </message>
    <message>
        <source>What they write</source>
        <translation>Che cosa scrivono</translation>
    </message>
    <message>
        <source>asked on %1</source>
        <translation>chiesta il %1</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>attesa</translation>
    </message>
    <message>
        <source>came</source>
        <translation>arrivata</translation>
    </message>
</context>
<context>
    <name>gonfalone::AppointmentDetail</name>
    <message numerus="yes">
        <source> · asked %n time(s) before</source>
        <translation>
            <numerusform> · %n richiesta precedente</numerusform>
            <numerusform> · %n richieste precedenti</numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague changed this request: what you wrote is still here. Go back and open it again to see theirs.</source>
        <translation>Un collega ha modificato questa richiesta: ciò che è scritto qui resta. Tornare all’elenco e riaprirla per vedere le sue modifiche.</translation>
    </message>
    <message>
        <source>Back to the list of requests (Esc)</source>
        <translation>Torna all’elenco delle richieste (Esc)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>How long it has waited</source>
        <translation>Da quanto attende</translation>
    </message>
    <message>
        <source>New request for an appointment</source>
        <translation>Nuova richiesta di udienza</translation>
    </message>
    <message>
        <source>Why has this request waited so long?</source>
        <translation>Perché questa richiesta attende da tanto?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Perché?</translation>
    </message>
    <message>
        <source>answered after: %1</source>
        <translation>risposta dopo: %1</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>in attesa: %1</translation>
    </message>
    <message>
        <source>‹ Requests</source>
        <translation>‹ Richieste</translation>
    </message>
</context>
<context>
    <name>gonfalone::AppointmentForm</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>Argomento</translation>
    </message>
    <message>
        <source>Association, firm, committee</source>
        <translation>Associazione, impresa, comitato</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Per conto di</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Arrivata per</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Notes of the office</source>
        <translation>Note dell’ufficio</translation>
    </message>
    <message>
        <source>PEC</source>
        <translation>PEC</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorità</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ricevuta il</translation>
    </message>
    <message>
        <source>Register the request</source>
        <translation>Registra la richiesta</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Salva la richiesta</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>When they would like to come, and what they write</source>
        <translation>Quando vorrebbero venire, e che cosa scrivono</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Chi chiede</translation>
    </message>
    <message>
        <source>Who comes, one for each line</source>
        <translation>Chi viene, uno per riga</translation>
    </message>
</context>
<context>
    <name>gonfalone::AppointmentGateway</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 non si può leggere: %2.</translation>
    </message>
</context>
<context>
    <name>gonfalone::AppointmentListModel</name>
    <message>
        <source>%1, %2, %3, waiting: %4</source>
        <translation>%1, %2, %3, in attesa: %4</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>the Portavoce</source>
        <translation>il Portavoce</translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
</context>
<context>
    <name>gonfalone::AppointmentPanel</name>
    <message>
        <source>%1 is handed over.</source>
        <translation>%1 è affidata.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Briefing asked.</source>
        <translation>Relazione chiesta.</translation>
    </message>
    <message>
        <source>Briefing noted.</source>
        <translation>Relazione annotata.</translation>
    </message>
    <message>
        <source>Close the requests</source>
        <translation>Chiudi le richieste</translation>
    </message>
    <message>
        <source>Drop a message (.eml) here, or register who telephones or comes to the desk.</source>
        <translation>Trascinare qui un messaggio (.eml), o registrare chi telefona o si presenta allo sportello.</translation>
    </message>
    <message>
        <source>Enter opens a request; drag it onto the days to accept it</source>
        <translation>Invio apre una richiesta; trascinarla sui giorni per accoglierla</translation>
    </message>
    <message>
        <source>From a message…</source>
        <translation>Da un messaggio…</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Rinuncia</translation>
    </message>
    <message>
        <source>Messages (*.eml)</source>
        <translation>Messaggi (*.eml)</translation>
    </message>
    <message>
        <source>Messages (.eml) can be dropped here too</source>
        <translation>I messaggi (.eml) si possono anche trascinare qui</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nuova richiesta</translation>
    </message>
    <message>
        <source>No request waits</source>
        <translation>Nessuna richiesta in attesa</translation>
    </message>
    <message>
        <source>Registered: %1.</source>
        <translation>Registrata: %1.</translation>
    </message>
    <message>
        <source>Requests for an appointment</source>
        <translation>Richieste di udienza</translation>
    </message>
    <message>
        <source>Requests for an appointment from messages</source>
        <translation>Richieste di udienza da messaggi</translation>
    </message>
    <message>
        <source>Requests for an appointment, the most pressing first</source>
        <translation>Richieste di udienza, le più urgenti per prime</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvata.</translation>
    </message>
    <message>
        <source>Search the requests</source>
        <translation>Cerca nelle richieste</translation>
    </message>
    <message>
        <source>That message is registered already: %1.</source>
        <translation>Quel messaggio è già registrato: %1.</translation>
    </message>
    <message>
        <source>The answered ones too</source>
        <translation>Anche quelle evase</translation>
    </message>
    <message>
        <source>The mayor&apos;s room</source>
        <translation>Studio del Sindaco</translation>
    </message>
    <message>
        <source>Times proposed.</source>
        <translation>Orari proposti.</translation>
    </message>
    <message>
        <source>What is handed to you appears here.</source>
        <translation>Qui compare ciò che vi è affidato.</translation>
    </message>
    <message>
        <source>What is written here is not saved yet: save it, or give it up.</source>
        <translation>Ciò che è scritto qui non è ancora salvato: salvarlo, o rinunciare.</translation>
    </message>
    <message>
        <source>“%1” is in the agenda.</source>
        <translation>«%1» è in agenda.</translation>
    </message>
</context>
<context>
    <name>gonfalone::AppointmentTimes</name>
    <message>
        <source>Accept</source>
        <translation>Accogli</translation>
    </message>
    <message>
        <source>Enter accepts into the time that is chosen; Space ticks it to be proposed.</source>
        <translation>Invio accoglie nell’orario scelto; Spazio lo spunta per proporlo.</translation>
    </message>
    <message>
        <source>Enter in the list does the same</source>
        <translation>Invio nell’elenco fa lo stesso</translation>
    </message>
    <message>
        <source>Find free times</source>
        <translation>Proponi orari</translation>
    </message>
    <message>
        <source>Free times</source>
        <translation>Orari liberi</translation>
    </message>
    <message>
        <source>Free times keep to the rules of the mayor&apos;s day: hours, lunch, no more audiences in a day than the office wants.</source>
        <translation>Gli orari liberi rispettano le regole della giornata del Sindaco: ore, pranzo, non più udienze al giorno di quante ne vuole l’ufficio.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>No free time in those days: look further on.</source>
        <translation>Nessun orario libero in quei giorni: cercare più avanti.</translation>
    </message>
    <message>
        <source>Propose the ticked times</source>
        <translation>Proponi gli orari spuntati</translation>
    </message>
    <message>
        <source>The mayor&apos;s room</source>
        <translation>Studio del Sindaco</translation>
    </message>
    <message>
        <source>These times were proposed.</source>
        <translation>Questi orari sono stati proposti.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Why this time is kept all the same</source>
        <translation>Perché si mantiene lo stesso questo orario</translation>
    </message>
</context>
<context>
    <name>gonfalone::AskBar</name>
    <message>
        <source>All of the series</source>
        <translation>Tutta la serie</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Solo questo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>This and the following</source>
        <translation>Questo e i seguenti</translation>
    </message>
    <message>
        <source>Why? (stays in the history)</source>
        <translation>Perché? (resta nella storia)</translation>
    </message>
</context>
<context>
    <name>gonfalone::BackupSection</name>
    <message>
        <source>%1 was read from end to end: it is whole.</source>
        <translation>%1 è stato letto da cima a fondo: è integro.</translation>
    </message>
    <message>
        <source>%1, encrypted</source>
        <translation>%1, cifrato</translation>
    </message>
    <message>
        <source>A copy of everything, made by itself at the first start of the day and read back before it counts. The last of 7 days, 4 weeks and 12 months are kept.</source>
        <translation>Una copia di tutto, fatta da sola al primo avvio della giornata e riletta prima di essere considerata valida. Si conservano gli ultimi di 7 giorni, 4 settimane e 12 mesi.</translation>
    </message>
    <message>
        <source>A file that does not exist yet, or postgresql://… of an empty database. The office that is open is not touched.</source>
        <translation>Un file che non esiste ancora, oppure postgresql://… di una base di dati vuota. L&apos;ufficio aperto non viene toccato.</translation>
    </message>
    <message>
        <source>As it was when the backup was made: you are asked for it by the data that come back.</source>
        <translation>Com&apos;era quando il backup fu fatto: la verificano i dati che vengono ripristinati.</translation>
    </message>
    <message>
        <source>At least 12 characters. It is kept nowhere: without it an encrypted backup cannot be opened.</source>
        <translation>Almeno 12 caratteri. Non viene conservata: senza di essa un backup cifrato non si può aprire.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Esegui ora un backup</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Backups (*.gonfalone)</source>
        <translation>Backup (*.gonfalone)</translation>
    </message>
    <message>
        <source>Best on another disk than the data. Empty: beside the data.</source>
        <translation>Meglio su un disco diverso da quello dei dati. Vuota: accanto ai dati.</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>Check the one chosen</source>
        <translation>Verifica quello scelto</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Scegli il backup</translation>
    </message>
    <message>
        <source>Choose the backup and name the new place.</source>
        <translation>Scegliere il backup e indicare il nuovo posto.</translation>
    </message>
    <message>
        <source>Choose the folder of the backups</source>
        <translation>Scegli la cartella dei backup</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Encrypted with a passphrase</source>
        <translation>Cifrati con una frase segreta</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifratura</translation>
    </message>
    <message>
        <source>Every day, at the first start</source>
        <translation>Ogni giorno, al primo avvio</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>File of the backup</source>
        <translation>File del backup</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Cartella dei backup</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>How far the work on the backups is</source>
        <translation>Avanzamento del lavoro sui backup</translation>
    </message>
    <message>
        <source>How they are made</source>
        <translation>Come si fanno</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fatto il</translation>
    </message>
    <message>
        <source>Missing.</source>
        <translation>Manca.</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Nuovo posto</translation>
    </message>
    <message>
        <source>No backup yet: the first one is made at the next start, or now.</source>
        <translation>Ancora nessun backup: il primo sarà fatto al prossimo avvio, o subito.</translation>
    </message>
    <message>
        <source>Of an encrypted backup.</source>
        <translation>Di un backup cifrato.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase segreta</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Restore to a new place</source>
        <translation>Ripristino in un nuovo posto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvato.</translation>
    </message>
    <message>
        <source>Saved. The backups are encrypted from now on.</source>
        <translation>Salvato. D&apos;ora in poi i backup sono cifrati.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>Il backup</translation>
    </message>
    <message>
        <source>The backup is made and verified: %1</source>
        <translation>Il backup è fatto e verificato: %1</translation>
    </message>
    <message>
        <source>The office of %1 is restored and verified in %2. Open it from there, or send it to whoever needs it.</source>
        <translation>L&apos;ufficio di %1 è ripristinato e verificato in %2. Aprirlo da lì, o inviarlo a chi ne ha bisogno.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>La propria password</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>su richiesta</translation>
    </message>
    <message>
        <source>cut short: not usable</source>
        <translation>troncato: non utilizzabile</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>giornaliero</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificato</translation>
    </message>
</context>
<context>
    <name>gonfalone::BlackoutsSection</name>
    <message>
        <source>A period</source>
        <translation>Un periodo</translation>
    </message>
    <message>
        <source>Add the period</source>
        <translation>Aggiungi il periodo</translation>
    </message>
    <message>
        <source>Added: %1. Requests and events of those days are marked from now on.</source>
        <translation>Aggiunto: %1. Da ora le richieste e le iniziative di quei giorni sono segnalate.</translation>
    </message>
    <message>
        <source>Called on</source>
        <translation>Indette il</translation>
    </message>
    <message>
        <source>Change the chosen one</source>
        <translation>Modifica quello scelto</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Modificato: %1.</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Chiuse il</translation>
    </message>
    <message>
        <source>Electoral periods</source>
        <translation>Periodi elettorali</translation>
    </message>
    <message>
        <source>Electoral silence</source>
        <translation>Periodi elettorali</translation>
    </message>
    <message>
        <source>Empty: the day is not known yet.</source>
        <translation>Vuoto: il giorno non è ancora noto.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>From the calling of the polls until they close, the comune communicates only what is impersonal and indispensable (art. 9, c. 1, L. 28/2000). Requests and events that fall into a period are marked.</source>
        <translation>Dalla convocazione dei comizi alla chiusura delle votazioni il comune comunica solo in forma impersonale ciò che è indispensabile (art. 9, c. 1, L. 28/2000). Le richieste e le iniziative che cadono in un periodo sono segnalate.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>No polls were called, as far as the office has written.</source>
        <translation>Nessuna votazione risulta indetta, per quanto l’ufficio ha scritto.</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Votazioni</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Remove the chosen one</source>
        <translation>Togli quello scelto</translation>
    </message>
    <message>
        <source>Removed: %1. It stays in the history with the reason.</source>
        <translation>Tolto: %1. Resta nella storia con il suo motivo.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>The day of the decree that calls them.</source>
        <translation>Il giorno del decreto che le indice.</translation>
    </message>
    <message>
        <source>The decree, with its date.</source>
        <translation>Il decreto, con la sua data.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Why a period is changed or removed: it is kept with what was written before.</source>
        <translation>Perché un periodo si modifica o si toglie: resta con ciò che era scritto prima.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>non ancora noto</translation>
    </message>
</context>
<context>
    <name>gonfalone::BusyOverlay</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>Lavoro in corso</translation>
    </message>
</context>
<context>
    <name>gonfalone::CalendarList</name>
    <message>
        <source>%1: its key was not handed over to you yet. It comes when somebody who has it signs in.</source>
        <translation>%1: la chiave non è ancora stata consegnata. Arriva quando accede chi ce l’ha già.</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendari</translation>
    </message>
</context>
<context>
    <name>gonfalone::CalibrationChart</name>
    <message numerus="yes">
        <source>%1: %2 of %n sheets</source>
        <translation>
            <numerusform>%1: %2 su %n scheda</numerusform>
            <numerusform>%1: %2 su %n schede</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheets by band</source>
        <translation>Schede per fascia</translation>
    </message>
    <message>
        <source>The quota lets %1 be in the top band; %2 are there.</source>
        <translation>La quota ammette %1 schede nella fascia più alta; ce ne sono %2.</translation>
    </message>
    <message>
        <source>quota %1</source>
        <translation>quota %1</translation>
    </message>
</context>
<context>
    <name>gonfalone::CalibrationPane</name>
    <message>
        <source>%1, no effect</source>
        <translation>%1, senza effetti</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets are another evaluator&apos;s and are not counted.</source>
        <translation>
            <numerusform>%n scheda è di un altro valutatore e non è contata.</numerusform>
            <numerusform>%n schede sono di un altro valutatore e non sono contate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Back to the sheet (Esc)</source>
        <translation>Torna alla scheda (Esc)</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Fascia</translation>
    </message>
    <message>
        <source>Calibration of %1</source>
        <translation>Calibrazione del %1</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>No quota of top scores is set.</source>
        <translation>Non è fissata alcuna quota di punteggi di vertice.</translation>
    </message>
    <message>
        <source>No sheet of yours is in this cycle.</source>
        <translation>In questo ciclo non c’è alcuna scheda di cui sei il valutatore.</translation>
    </message>
    <message numerus="yes">
        <source>Quota of top scores: %1 percent of %n sheets, %2 at most (%3); %4 are there.</source>
        <translation>
            <numerusform>Quota dei punteggi di vertice: %1 per cento di %n scheda, al più %2 (%3); ce ne sono %4.</numerusform>
            <numerusform>Quota dei punteggi di vertice: %1 per cento di %n schede, al più %2 (%3); ce ne sono %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punteggio</translation>
    </message>
    <message>
        <source>Scores of the office</source>
        <translation>Punteggi dell’ufficio</translation>
    </message>
    <message>
        <source>Sheets by band</source>
        <translation>Schede per fascia</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>The quota is exceeded: what is to be lower is scored again before it is confirmed.</source>
        <translation>La quota è superata: prima della conferma si rivede il punteggio che deve scendere.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>non ancora</translation>
    </message>
</context>
<context>
    <name>gonfalone::CaseHeader</name>
    <message>
        <source>%1 · received</source>
        <translation>%1 · ricevuta</translation>
    </message>
    <message numerus="yes">
        <source>%n days for the notice of rejection</source>
        <translation>
            <numerusform>%n giorno per il preavviso di rigetto</numerusform>
            <numerusform>%n giorni per il preavviso di rigetto</numerusform>
        </translation>
    </message>
    <message>
        <source>Term of the procedure: %1</source>
        <translation>Termine del procedimento: %1</translation>
    </message>
    <message>
        <source>Why this day?</source>
        <translation>Perché questo giorno?</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>non ancora salvato</translation>
    </message>
    <message numerus="yes">
        <source>suspended %n days for integration</source>
        <translation>
            <numerusform>sospeso %n giorno per integrazioni</numerusform>
            <numerusform>sospeso %n giorni per integrazioni</numerusform>
        </translation>
    </message>
    <message>
        <source>suspended until %1</source>
        <translation>sospeso fino al %1</translation>
    </message>
    <message>
        <source>the clock has stopped</source>
        <translation>il termine non decorre più</translation>
    </message>
</context>
<context>
    <name>gonfalone::CaseOutput</name>
    <message>
        <source>Patronages asked for in the year</source>
        <translation>Patrocini richiesti nell’anno</translation>
    </message>
    <message>
        <source>Printing %1…</source>
        <translation>Stampa di %1…</translation>
    </message>
    <message>
        <source>Printing the report…</source>
        <translation>Stampa della relazione…</translation>
    </message>
    <message>
        <source>Save the whole case</source>
        <translation>Salva l’intera pratica</translation>
    </message>
    <message>
        <source>Save the yearly report</source>
        <translation>Salva la relazione annuale</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Whole case as PDF…</source>
        <translation>Intera pratica come PDF…</translation>
    </message>
    <message>
        <source>Whole case as ZIP…</source>
        <translation>Intera pratica come ZIP…</translation>
    </message>
    <message>
        <source>Yearly report</source>
        <translation>Relazione annuale</translation>
    </message>
    <message>
        <source>file of %1</source>
        <translation>fascicolo %1</translation>
    </message>
    <message>
        <source>patronages %1</source>
        <translation>patrocini %1</translation>
    </message>
</context>
<context>
    <name>gonfalone::CaseWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>da %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>manca %n giorno</numerusform>
            <numerusform>mancano %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>manca 1 giorno</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>sospeso</translation>
    </message>
</context>
<context>
    <name>gonfalone::CommandPalette</name>
    <message>
        <source>Commands and results</source>
        <translation>Comandi e risultati</translation>
    </message>
    <message>
        <source>Nothing found. Try a number, a name or the name of a command.</source>
        <translation>Nessun risultato. Provare con un numero, un nome o il nome di un comando.</translation>
    </message>
</context>
<context>
    <name>gonfalone::ConflictView</name>
    <message>
        <source>%1 saved it (%2). Choose for each field which text to keep. Nothing is lost until you save.</source>
        <translation>%1 ha salvato la pratica (%2). Scegliere per ogni campo quale testo tenere. Nulla va perso finché non si salva.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vuoto)</translation>
    </message>
    <message>
        <source>Discard mine</source>
        <translation>Scarta il mio</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Il mio testo</translation>
    </message>
    <message>
        <source>Save with these choices</source>
        <translation>Salva con queste scelte</translation>
    </message>
    <message>
        <source>Somebody saved this case while you were writing</source>
        <translation>Qualcuno ha salvato questa pratica durante la scrittura</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>L’altro testo</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>il mio testo</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>l’altro testo</translation>
    </message>
</context>
<context>
    <name>gonfalone::CountBadge</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n in attesa</numerusform>
            <numerusform>%n in attesa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gonfalone::CyclePane</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n scheda</numerusform>
            <numerusform>%n schede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets are not finished: the cycle is closed when each is.</source>
        <translation>
            <numerusform>%n scheda non è conclusa: il ciclo si chiude quando lo sono tutte.</numerusform>
            <numerusform>%n schede non sono concluse: il ciclo si chiude quando lo sono tutte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Atto</translation>
    </message>
    <message>
        <source>Add a system</source>
        <translation>Aggiungi un sistema</translation>
    </message>
    <message>
        <source>Add a version from a file…</source>
        <translation>Aggiungi una versione da un file…</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Riesame</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Back to the sheet (Esc)</source>
        <translation>Torna alla scheda (Esc)</translation>
    </message>
    <message>
        <source>Close the cycle</source>
        <translation>Chiudi il ciclo</translation>
    </message>
    <message>
        <source>Closed on %1.</source>
        <translation>Chiuso: %1.</translation>
    </message>
    <message>
        <source>Cycle and system of evaluation</source>
        <translation>Ciclo e sistema di valutazione</translation>
    </message>
    <message>
        <source>Cycle of %1</source>
        <translation>Ciclo del %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Goals by %1.</source>
        <translation>Obiettivi entro %1.</translation>
    </message>
    <message>
        <source>How many people are in each band, so that nobody is singled out (art. 20 D.Lgs. 33/2013)</source>
        <translation>Quante persone ci sono in ogni fascia, senza che nessuno sia riconoscibile (art. 20 D.Lgs. 33/2013)</translation>
    </message>
    <message>
        <source>Open a cycle</source>
        <translation>Apri un ciclo</translation>
    </message>
    <message>
        <source>Open the cycle</source>
        <translation>Apri il ciclo</translation>
    </message>
    <message>
        <source>Save the system</source>
        <translation>Salva il sistema</translation>
    </message>
    <message>
        <source>Save the version as a file…</source>
        <translation>Salva la versione in un file…</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scala</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>System of evaluation (SMVP)</source>
        <translation>Sistema di valutazione (SMVP)</translation>
    </message>
    <message>
        <source>System: %1</source>
        <translation>Sistema: %1</translation>
    </message>
    <message>
        <source>Systems of evaluation (*.json)</source>
        <translation>Sistemi di valutazione (*.json)</translation>
    </message>
    <message>
        <source>Table to be published…</source>
        <translation>Tabella da pubblicare…</translation>
    </message>
    <message>
        <source>The cycle of %1 is closed.</source>
        <translation>Il ciclo del %1 è chiuso.</translation>
    </message>
    <message>
        <source>The system in force on the first of January of that year holds for the whole cycle.</source>
        <translation>Per tutto il ciclo vale il sistema in vigore il primo gennaio di quell’anno.</translation>
    </message>
    <message>
        <source>The table is published when the cycle is closed.</source>
        <translation>La tabella si pubblica quando il ciclo è chiuso.</translation>
    </message>
    <message>
        <source>To be corrected in an editor: bands, weights, behaviours, days</source>
        <translation>Da correggere con un editor di testo: fasce, pesi, comportamenti, giorni</translation>
    </message>
    <message>
        <source>Versions of the system</source>
        <translation>Versioni del sistema</translation>
    </message>
    <message>
        <source>What does not hold is refused with its place</source>
        <translation>Ciò che non regge è rifiutato indicando dove si trova</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Scritto in %1</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>“%1” holds from %2.</source>
        <translation>«%1» vale da %2.</translation>
    </message>
</context>
<context>
    <name>gonfalone::DailyBackup</name>
    <message>
        <source>Today&apos;s backup was not made. %1</source>
        <translation>Il backup di oggi non è stato fatto. %1</translation>
    </message>
</context>
<context>
    <name>gonfalone::DateField</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Scegli dal calendario</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Scegli dal calendario (Alt+Giù)</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>gg/mm/aaaa</translation>
    </message>
</context>
<context>
    <name>gonfalone::DayBar</name>
    <message>
        <source>A month earlier</source>
        <translation>Un mese prima</translation>
    </message>
    <message>
        <source>A month later</source>
        <translation>Un mese dopo</translation>
    </message>
    <message>
        <source>A year earlier</source>
        <translation>Un anno prima</translation>
    </message>
    <message>
        <source>A year later</source>
        <translation>Un anno dopo</translation>
    </message>
    <message>
        <source>As it was on</source>
        <translation>Com’era il</translation>
    </message>
    <message>
        <source>The day on which everything here answers</source>
        <translation>Il giorno a cui si riferisce tutto ciò che si vede qui</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>the future</source>
        <translation>futuro</translation>
    </message>
    <message>
        <source>the past</source>
        <translation>passato</translation>
    </message>
</context>
<context>
    <name>gonfalone::DaySheetPane</name>
    <message>
        <source>Day sheet: %1</source>
        <translation>Foglio del giorno: %1</translation>
    </message>
    <message>
        <source>The sheet cannot be shown; print it, or open the day.</source>
        <translation>Il foglio non si può mostrare: stampalo o apri il giorno.</translation>
    </message>
</context>
<context>
    <name>gonfalone::DeclarationCard</name>
    <message>
        <source>%1, %2: passed to %3</source>
        <translation>%1, %2: passata a %3</translation>
    </message>
    <message>
        <source>Art. 6-bis L. 241/1990; art. 6, 7 DPR 62/2013.</source>
        <translation>Art. 6-bis L. 241/1990; art. 6 e 7 DPR 62/2013.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflitto</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Conflitto di interessi</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>Dichiara</translation>
    </message>
    <message>
        <source>I have a conflict of interest, and abstain</source>
        <translation>Ho un conflitto di interessi, e mi astengo</translation>
    </message>
    <message>
        <source>I have no conflict of interest, not even a potential one</source>
        <translation>Non ho conflitti di interessi, neppure potenziali</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manca</translation>
    </message>
    <message>
        <source>Nobody has declared yet.</source>
        <translation>Nessuno ha ancora dichiarato.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Passed to</source>
        <translation>Passa a</translation>
    </message>
    <message>
        <source>Which interest</source>
        <translation>Quale interesse</translation>
    </message>
    <message>
        <source>Why there is none any more</source>
        <translation>Perché non c’è più</translation>
    </message>
    <message>
        <source>Without it the review cannot be concluded.</source>
        <translation>Senza la dichiarazione l’istruttoria non si può concludere.</translation>
    </message>
    <message>
        <source>Your declaration</source>
        <translation>La sua dichiarazione</translation>
    </message>
</context>
<context>
    <name>gonfalone::DeedForm</name>
    <message>
        <source>By what it can be proved: a document, its protocol number, a witness.</source>
        <translation>Con che cosa si può provare: un documento, il suo numero di protocollo, un testimone.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Day of the declaration</source>
        <translation>Data della dichiarazione</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Dichiarazione</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Ore</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <source>Like 4 or 2,5.</source>
        <translation>Per esempio 4 oppure 2,5.</translation>
    </message>
    <message>
        <source>Line of the diary</source>
        <translation>Riga del diario</translation>
    </message>
    <message>
        <source>Of the evaluated or, for the Portavoce, of the mayor: nobody else is admitted to the sheet.</source>
        <translation>Del valutato o, per il Portavoce, del Sindaco: nessun altro è ammesso alla scheda.</translation>
    </message>
    <message>
        <source>Of who evaluates from then on: the role of head of cabinet gives the right.</source>
        <translation>Di chi valuta da quel giorno: il diritto viene dal ruolo di Capo di Gabinetto.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Foglio di recupero</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>That the Portavoce exercises no profession in broadcasting, press or public relations (art. 7 L. 150/2000).</source>
        <translation>Che il Portavoce non esercita attività nei settori radiotelevisivo, del giornalismo, della stampa e delle relazioni pubbliche (art. 7 L. 150/2000).</translation>
    </message>
    <message>
        <source>The 13 groups of the paper, as they are printed.</source>
        <translation>I 13 gruppi del foglio, come sono stampati.</translation>
    </message>
    <message>
        <source>The fact speaks</source>
        <translation>Il fatto depone</translation>
    </message>
    <message>
        <source>The line stays in the diary, struck out, with this reason.</source>
        <translation>La riga resta nel diario, in grigio, con questo motivo.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formazione</translation>
    </message>
    <message>
        <source>Transfer, end of the contract or of the mandate.</source>
        <translation>Trasferimento, fine del contratto o del mandato.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è accaduto</translation>
    </message>
    <message>
        <source>What you saw until now</source>
        <translation>Che cosa hai osservato finora</translation>
    </message>
    <message>
        <source>against</source>
        <translation>a sfavore</translation>
    </message>
    <message>
        <source>in favour</source>
        <translation>a favore</translation>
    </message>
</context>
<context>
    <name>gonfalone::DelegaPane</name>
    <message>
        <source>Nobody holds a delega on that day: the organs and their deleghe are in the settings.</source>
        <translation>In quel giorno nessuno ha deleghe: gli organi e le loro deleghe sono nelle impostazioni.</translation>
    </message>
</context>
<context>
    <name>gonfalone::DesktopNotes</name>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
</context>
<context>
    <name>gonfalone::DiaryCard</name>
    <message>
        <source>Day</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Diary of the facts</source>
        <translation>Diario dei fatti</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Prova: %1</translation>
    </message>
    <message>
        <source>No fact was written yet. Good and bad ones, with their day and what proves them: the evaluation rests on them.</source>
        <translation>Non è ancora annotato alcun fatto. Quelli positivi e quelli negativi, con la data e la prova: la valutazione poggia su di essi.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.</translation>
    </message>
    <message>
        <source>Not while the sheet is “%1”.</source>
        <translation>Non mentre la scheda è «%1».</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Segno</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è accaduto</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Ritirato: %1</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Annotato da %1</translation>
    </message>
    <message>
        <source>against</source>
        <translation>a sfavore</translation>
    </message>
    <message>
        <source>in favour</source>
        <translation>a favore</translation>
    </message>
</context>
<context>
    <name>gonfalone::DocumentList</name>
    <message>
        <source>%1 · %2 · %3 — Enter shows it</source>
        <translation>%1 · %2 · %3 — Invio lo mostra</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>Documents of the case</source>
        <translation>Documenti della pratica</translation>
    </message>
    <message>
        <source>No documents: they come with the message of the request.</source>
        <translation>Nessun documento: arrivano con il messaggio della richiesta.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salva con nome…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>allegato</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>proposta</translation>
    </message>
    <message>
        <source>message</source>
        <translation>messaggio</translation>
    </message>
    <message>
        <source>proof with the stemma</source>
        <translation>bozza con lo stemma</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>ricevuta</translation>
    </message>
</context>
<context>
    <name>gonfalone::DocumentReader</name>
    <message>
        <source>Save the document</source>
        <translation>Salva il documento</translation>
    </message>
</context>
<context>
    <name>gonfalone::DraftOutput</name>
    <message>
        <source>Preview…</source>
        <translation>Anteprima…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Salva come HTML…</translation>
    </message>
    <message>
        <source>Save as ODT…</source>
        <translation>Salva come ODT…</translation>
    </message>
    <message>
        <source>Save as PDF/A…</source>
        <translation>Salva come PDF/A…</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Salva la proposta</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>proposta</translation>
    </message>
</context>
<context>
    <name>gonfalone::DraftTextPane</name>
    <message>
        <source>%1 · %2, %3 · %4</source>
        <translation>%1 · %2, %3 · %4</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) the same</source>
        <translation>
            <numerusform>%n capoverso uguale</numerusform>
            <numerusform>%n capoversi uguali</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>&amp;Confrontata con</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Versione</translation>
    </message>
    <message>
        <source>An empty line begins a new paragraph; **bold**, ~~italic~~. Saved, it is version %1, and the opinions given so far have to be asked again.</source>
        <translation>Una riga vuota apre un nuovo capoverso; **grassetto**, ~~corsivo~~. Salvato, diventa la versione %1 e i pareri resi finora vanno chiesti di nuovo.</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>Torna alla pratica</translation>
    </message>
    <message>
        <source>Draw up anew from the fields</source>
        <translation>Redigi di nuovo dai dati</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Modifica il testo</translation>
    </message>
    <message>
        <source>From version %1 to version %2: %3 words added, between [+ and +]; %4 removed, between [− and −].</source>
        <translation>Dalla versione %1 alla versione %2: %3 parole aggiunte, fra [+ e +]; %4 tolte, fra [− e −].</translation>
    </message>
    <message>
        <source>Give up the changes</source>
        <translation>Abbandona le modifiche</translation>
    </message>
    <message>
        <source>Save as version %1</source>
        <translation>Salva come versione %1</translation>
    </message>
    <message>
        <source>Take this version up again</source>
        <translation>Riprendi questa versione</translation>
    </message>
    <message>
        <source>Text of the act</source>
        <translation>Testo dell’atto</translation>
    </message>
    <message>
        <source>Text of the act · %1</source>
        <translation>Testo dell’atto · %1</translation>
    </message>
    <message>
        <source>Text of the act, to be edited</source>
        <translation>Testo dell’atto, da modificare</translation>
    </message>
    <message>
        <source>The opinions are printed where their names stand between brackets.</source>
        <translation>I pareri si stampano dove il loro nome sta fra parentesi quadre.</translation>
    </message>
    <message>
        <source>The text cannot be changed now: it is decided, or your role does not change cases.</source>
        <translation>Il testo ora non si può cambiare: la pratica è decisa, o il suo ruolo non modifica le pratiche.</translation>
    </message>
    <message>
        <source>This is the last version already.</source>
        <translation>Questa è già l’ultima versione.</translation>
    </message>
    <message>
        <source>Version %1 is the text of the act now.</source>
        <translation>La versione %1 è ora il testo dell’atto.</translation>
    </message>
    <message>
        <source>Version of the text</source>
        <translation>Versione del testo</translation>
    </message>
    <message>
        <source>Version that it is compared with</source>
        <translation>Versione con cui si confronta</translation>
    </message>
    <message>
        <source>What you were writing was kept. It is not saved yet.</source>
        <translation>Ciò che stava scrivendo è stato conservato. Non è ancora salvato.</translation>
    </message>
    <message>
        <source>no other</source>
        <translation>nessun’altra</translation>
    </message>
</context>
<context>
    <name>gonfalone::EntryWords</name>
    <message>
        <source>%1 after it</source>
        <translation>%1 dopo</translation>
    </message>
    <message>
        <source>%1 before it</source>
        <translation>%1 prima</translation>
    </message>
    <message>
        <source>%1 goes</source>
        <translation>va %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(senza titolo)</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>tutto il giorno</translation>
    </message>
    <message>
        <source>briefing ✓</source>
        <translation>scheda ✓</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annullato</translation>
    </message>
    <message>
        <source>car</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>conflict: %1</source>
        <translation>conflitto: %1</translation>
    </message>
    <message>
        <source>from %1 %2 to %3 %4</source>
        <translation>da %1 %2 a %3 %4</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>da %1 a %2</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>dono</translation>
    </message>
    <message>
        <source>option</source>
        <translation>opzione</translation>
    </message>
    <message>
        <source>option until %1</source>
        <translation>opzione fino a %1</translation>
    </message>
    <message>
        <source>press</source>
        <translation>stampa</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>si ripete</translation>
    </message>
    <message>
        <source>sash</source>
        <translation>fascia</translation>
    </message>
    <message>
        <source>speech ✓</source>
        <translation>discorso ✓</translation>
    </message>
</context>
<context>
    <name>gonfalone::ErrorPresenter</name>
    <message>
        <source>Somebody else changed this while you were writing. Your text is kept: compare and save again.</source>
        <translation>Qualcun altro ha modificato questi dati durante la scrittura. Il testo scritto è conservato: confrontare e salvare di nuovo.</translation>
    </message>
    <message>
        <source>Something is missing or does not hold. Set right the fields that are marked and try again.</source>
        <translation>Qualcosa manca o non è corretto. Correggere i campi segnati e riprovare.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Interrotto. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>The data were made by a later version of Gonfalone. Update the program.</source>
        <translation>I dati sono stati creati da una versione successiva di Gonfalone. Aggiornare il programma.</translation>
    </message>
    <message>
        <source>The office&apos;s data cannot be reached now. What you wrote is kept: check the network and try again.</source>
        <translation>I dati dell’ufficio ora non sono raggiungibili. Quanto scritto è conservato: controllare la rete e riprovare.</translation>
    </message>
    <message>
        <source>The stored data are damaged. Stop working and restore the last backup, or call whoever keeps it.</source>
        <translation>I dati archiviati sono danneggiati. Sospendere il lavoro e ripristinare l’ultima copia di sicurezza, oppure chiamare chi la custodisce.</translation>
    </message>
    <message>
        <source>This is no longer here. Refresh the list: somebody may have removed it.</source>
        <translation>Non è più qui. Aggiornare l’elenco: qualcuno può averlo tolto.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask the head of the cabinet office.</source>
        <translation>Il ruolo non consente questa operazione. Rivolgersi al Capo di Gabinetto.</translation>
    </message>
</context>
<context>
    <name>gonfalone::EvaluationBar</name>
    <message>
        <source>Papers</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>Preview, print or save the papers of this sheet</source>
        <translation>Anteprima, stampa o salvataggio dei documenti di questa scheda</translation>
    </message>
</context>
<context>
    <name>gonfalone::EvaluationDetail</name>
    <message>
        <source>%1 is “%2” now.</source>
        <translation>%1: ora lo stato è «%2».</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 è stata salvata.</translation>
    </message>
    <message>
        <source>Back to the sheet (Esc)</source>
        <translation>Torna alla scheda (Esc)</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Sceglierne una dall’elenco.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Fatto: %1.</translation>
    </message>
    <message>
        <source>No sheet is open</source>
        <translation>Nessuna scheda aperta</translation>
    </message>
    <message>
        <source>No sheet is open.</source>
        <translation>Nessuna scheda è aperta.</translation>
    </message>
    <message>
        <source>Nothing was typed since the last time it was saved.</source>
        <translation>Dall’ultimo salvataggio non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Save as PDF/A…</source>
        <translation>Salva come PDF/A…</translation>
    </message>
    <message>
        <source>Save first: a paper says what stands in the data.</source>
        <translation>Salvare prima: un documento dice ciò che sta nei dati.</translation>
    </message>
    <message>
        <source>Saved meanwhile by somebody else, and typed here too: %1. What stands in the data is below each field; Save writes what is typed here.</source>
        <translation>Salvato nel frattempo da altri, e scritto anche qui: %1. Ciò che sta nei dati è sotto ogni campo; Salva scrive ciò che è scritto qui.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio…</translation>
    </message>
    <message>
        <source>Somebody else saved %1 meanwhile. What they wrote is shown, what you typed is still here: look, and do it again.</source>
        <translation>Nel frattempo qualcun altro ha salvato %1. Ciò che ha scritto è mostrato, ciò che era scritto qui c’è ancora: controllare e ripetere.</translation>
    </message>
    <message>
        <source>Somebody else worked on this sheet: what is new is shown.</source>
        <translation>Qualcun altro ha lavorato su questa scheda: le novità sono mostrate.</translation>
    </message>
    <message>
        <source>The sheet does not open</source>
        <translation>La scheda non si apre</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>What you typed on %1 was kept. It is not saved yet.</source>
        <translation>Ciò che hai scritto il %1 è stato conservato. Non è ancora salvato.</translation>
    </message>
    <message>
        <source>Who evaluates writes the sheet; you take your own steps.</source>
        <translation>La scheda la scrive chi valuta; a te spettano i tuoi passi.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Scritto in %1</translation>
    </message>
    <message>
        <source>d MMMM &apos;at&apos; H:mm</source>
        <translation>d MMMM &apos;alle&apos; H:mm</translation>
    </message>
    <message>
        <source>“%1” has no place in the present state of the sheet.</source>
        <translation>«%1» non ha posto nello stato attuale della scheda.</translation>
    </message>
</context>
<context>
    <name>gonfalone::EvaluationForm</name>
    <message>
        <source>As the personnel office counts them; too few, and the sheet ends without a score.</source>
        <translation>Come li conta l’ufficio personale; se sono troppo pochi la scheda termina senza punteggio.</translation>
    </message>
    <message>
        <source>Day of the step</source>
        <translation>Data del passo</translation>
    </message>
    <message>
        <source>Days of presence</source>
        <translation>Giorni di presenza</translation>
    </message>
    <message>
        <source>Empty = today.</source>
        <translation>Vuoto = oggi.</translation>
    </message>
    <message>
        <source>Every evaluation is motivated (art. 3 L. 241/1990).</source>
        <translation>Ogni valutazione è motivata (art. 3 L. 241/1990).</translation>
    </message>
    <message>
        <source>Goals after their day</source>
        <translation>Obiettivi oltre il termine</translation>
    </message>
    <message>
        <source>Needed for: %1.</source>
        <translation>Serve per: %1.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivazione</translation>
    </message>
    <message>
        <source>Saved meanwhile: %1</source>
        <translation>Salvato nel frattempo: %1</translation>
    </message>
    <message>
        <source>The goals are due by the end of February: later with a reason.</source>
        <translation>Gli obiettivi si consegnano entro la fine di febbraio: dopo, con un motivo.</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>Il prossimo passo</translation>
    </message>
    <message>
        <source>Words of the step</source>
        <translation>Testo del passo</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vuoto</translation>
    </message>
    <message>
        <source>“%1” is no date: write it like 14/6/2026.</source>
        <translation>«%1» non è una data: scrivila come 14/6/2026.</translation>
    </message>
</context>
<context>
    <name>gonfalone::EvaluationGateway</name>
    <message>
        <source>Write the hours like 4 or 2,5.</source>
        <translation>Scrivere le ore come 4 oppure 2,5.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: check your right to it.</source>
        <translation>«%1» non si può leggere: controllare di averne il diritto.</translation>
    </message>
    <message>
        <source>“%1” is no date: write it like 14/6/2026.</source>
        <translation>«%1» non è una data: scrivila come 14/6/2026.</translation>
    </message>
    <message>
        <source>“%1” is too large to be a system.</source>
        <translation>«%1» è troppo grande per essere un sistema.</translation>
    </message>
</context>
<context>
    <name>gonfalone::EvaluationHeader</name>
    <message>
        <source>not saved yet</source>
        <translation>non ancora salvata</translation>
    </message>
</context>
<context>
    <name>gonfalone::EvaluationListPane</name>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (chiuso)</translation>
    </message>
    <message numerus="yes">
        <source>%n people have no sheet yet.</source>
        <translation>
            <numerusform>%n persona non ha ancora una scheda.</numerusform>
            <numerusform>%n persone non hanno ancora una scheda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n scheda</numerusform>
            <numerusform>%n schede</numerusform>
        </translation>
    </message>
    <message>
        <source>1 sheet</source>
        <translation>1 scheda</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibrazione</translation>
    </message>
    <message>
        <source>Cycle…</source>
        <translation>Ciclo…</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluse</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Obiettivi</translation>
    </message>
    <message>
        <source>Goals by %1: %2 left.</source>
        <translation>Obiettivi entro %1: mancano %2.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>In ritardo</translation>
    </message>
    <message>
        <source>New sheet</source>
        <translation>Nuova scheda</translation>
    </message>
    <message>
        <source>No cycle of evaluation yet</source>
        <translation>Ancora nessun ciclo di valutazione</translation>
    </message>
    <message>
        <source>No sheet here</source>
        <translation>Nessuna scheda qui</translation>
    </message>
    <message>
        <source>No sheet in %1 yet</source>
        <translation>Ancora nessuna scheda nel %1</translation>
    </message>
    <message>
        <source>No sheet of the year has all this. Try fewer words, or “All”.</source>
        <translation>Nessuna scheda dell’anno ha tutto questo. Provare con meno parole, o con «Tutte».</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>Notificate</translation>
    </message>
    <message>
        <source>Open a cycle, close it, look at the system of evaluation</source>
        <translation>Aprire un ciclo, chiuderlo, guardare il sistema di valutazione</translation>
    </message>
    <message>
        <source>Open a cycle…</source>
        <translation>Apri un ciclo…</translation>
    </message>
    <message>
        <source>Open the cycle of the year: the system of evaluation in force on its first day is taken. Another system is added there too.</source>
        <translation>Aprire il ciclo dell’anno: si applica il sistema di valutazione in vigore il primo giorno. Lì si aggiunge anche un altro sistema.</translation>
    </message>
    <message>
        <source>Open the sheet of a person (Ctrl+N)</source>
        <translation>Apri la scheda di una persona (Ctrl+N)</translation>
    </message>
    <message>
        <source>Open the sheet of each person: goals, diary and scores are written there.</source>
        <translation>Aprire la scheda di ogni persona: lì si scrivono obiettivi, diario e punteggi.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Punteggi</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Cerca nell’elenco</translation>
    </message>
    <message>
        <source>Search in the list (Ctrl+F)</source>
        <translation>Cerca nell’elenco (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search name, number, category, state…</source>
        <translation>Cerca nome, numero, categoria, stato…</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Schede</translation>
    </message>
    <message numerus="yes">
        <source>The goals were due by %1: %n sheets are late.</source>
        <translation>
            <numerusform>Gli obiettivi andavano consegnati entro %1: %n scheda è in ritardo.</numerusform>
            <numerusform>Gli obiettivi andavano consegnati entro %1: %n schede sono in ritardo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scores of the office beside each other (Ctrl+L)</source>
        <translation>I punteggi dell’ufficio a confronto (Ctrl+L)</translation>
    </message>
    <message>
        <source>Which sheets</source>
        <translation>Quali schede</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>Year of the cycle</source>
        <translation>Anno del ciclo</translation>
    </message>
    <message>
        <source>Your sheets appear here when who evaluates opens them.</source>
        <translation>Le tue schede compaiono qui quando chi valuta le apre.</translation>
    </message>
</context>
<context>
    <name>gonfalone::EvaluationOutput</name>
    <message>
        <source>Nothing of this has happened yet.</source>
        <translation>Nulla di questo è ancora avvenuto.</translation>
    </message>
</context>
<context>
    <name>gonfalone::EvaluationPage</name>
    <message>
        <source>%1 of %2 was opened.</source>
        <translation>Aperta la scheda %1 di %2.</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Aggiungi un obiettivo</translation>
    </message>
    <message>
        <source>Add a system of evaluation from a file…</source>
        <translation>Aggiungi un sistema di valutazione da un file…</translation>
    </message>
    <message>
        <source>Calibration: the scores beside each other</source>
        <translation>Calibrazione: i punteggi a confronto</translation>
    </message>
    <message>
        <source>Close the cycle of evaluation</source>
        <translation>Chiudi il ciclo di valutazione</translation>
    </message>
    <message>
        <source>Cycle and system of evaluation</source>
        <translation>Ciclo e sistema di valutazione</translation>
    </message>
    <message>
        <source>Evaluations of another year</source>
        <translation>Valutazioni di un altro anno</translation>
    </message>
    <message>
        <source>Go to the form of the sheet</source>
        <translation>Vai al modulo della scheda</translation>
    </message>
    <message>
        <source>Go to the list of the sheets</source>
        <translation>Vai all’elenco delle schede</translation>
    </message>
    <message>
        <source>Go to the steps of the sheet</source>
        <translation>Vai ai passi della scheda</translation>
    </message>
    <message>
        <source>Goals are written before they are handed over.</source>
        <translation>Gli obiettivi si scrivono prima della consegna.</translation>
    </message>
    <message>
        <source>How does the final score come about?</source>
        <translation>Da dove viene il punteggio finale?</translation>
    </message>
    <message>
        <source>It is offered on a sheet that another evaluator left behind.</source>
        <translation>È possibile su una scheda lasciata da un altro valutatore.</translation>
    </message>
    <message>
        <source>New sheet of evaluation</source>
        <translation>Nuova scheda di valutazione</translation>
    </message>
    <message>
        <source>No cycle is open: open one first.</source>
        <translation>Nessun ciclo è aperto: aprine prima uno.</translation>
    </message>
    <message>
        <source>No paper is shown: choose one of the commands “Paper: …” first.</source>
        <translation>Nessun documento è mostrato: scegliere prima uno dei comandi «Documento: …».</translation>
    </message>
    <message>
        <source>No sheet is open: choose one from the list.</source>
        <translation>Nessuna scheda è aperta: scegline una dall’elenco.</translation>
    </message>
    <message>
        <source>Not possible in the state in which the sheet is.</source>
        <translation>Non è possibile nello stato in cui è la scheda.</translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation>Documento: %1</translation>
    </message>
    <message>
        <source>Print the paper of the sheet</source>
        <translation>Stampa il documento della scheda</translation>
    </message>
    <message>
        <source>Read the evaluations again</source>
        <translation>Rileggi le valutazioni</translation>
    </message>
    <message>
        <source>Remove the goal</source>
        <translation>Togli l’obiettivo</translation>
    </message>
    <message>
        <source>Save the paper of the sheet as PDF/A</source>
        <translation>Salva il documento della scheda come PDF/A</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Salva la scheda</translation>
    </message>
    <message>
        <source>Search in the evaluations</source>
        <translation>Cerca nelle valutazioni</translation>
    </message>
    <message>
        <source>Sheet field: %1</source>
        <translation>Campo della scheda: %1</translation>
    </message>
    <message>
        <source>Sheet: %1</source>
        <translation>Scheda: %1</translation>
    </message>
    <message>
        <source>Sheet: take the main step</source>
        <translation>Scheda: compi il passo principale</translation>
    </message>
    <message>
        <source>Table of the evaluations to be published</source>
        <translation>Tabella delle valutazioni da pubblicare</translation>
    </message>
    <message>
        <source>The cycle is closed already.</source>
        <translation>Il ciclo è già chiuso.</translation>
    </message>
    <message>
        <source>The sheet has no final score yet.</source>
        <translation>La scheda non ha ancora un punteggio finale.</translation>
    </message>
    <message>
        <source>The table is published when the cycle is closed.</source>
        <translation>La tabella si pubblica quando il ciclo è chiuso.</translation>
    </message>
    <message>
        <source>This is for who evaluates to do.</source>
        <translation>Spetta a chi valuta.</translation>
    </message>
    <message>
        <source>Your role runs no cycle of evaluation.</source>
        <translation>Il tuo ruolo non conduce il ciclo di valutazione.</translation>
    </message>
    <message>
        <source>first score of a behaviour</source>
        <translation>primo punteggio di un comportamento</translation>
    </message>
    <message>
        <source>first score of a goal</source>
        <translation>primo punteggio di un obiettivo</translation>
    </message>
</context>
<context>
    <name>gonfalone::EvaluationWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>dal %1 al %2</translation>
    </message>
    <message>
        <source>%1: by %2, %3 left</source>
        <translation>%1: entro %2, mancano %3</translation>
    </message>
    <message>
        <source>%1: it was due by %2, %3 ago</source>
        <translation>%1: il termine era %2, %3 fa</translation>
    </message>
    <message>
        <source>%1: today is the last day</source>
        <translation>%1: oggi è l’ultimo giorno</translation>
    </message>
    <message>
        <source>Add a fact to the diary</source>
        <translation>Aggiungi un fatto al diario</translation>
    </message>
    <message>
        <source>Add a training</source>
        <translation>Aggiungi una formazione</translation>
    </message>
    <message>
        <source>Conciliation</source>
        <translation>Conciliazione</translation>
    </message>
    <message>
        <source>Decision, with its reasons</source>
        <translation>Decisione motivata</translation>
    </message>
    <message>
        <source>End the sheet earlier</source>
        <translation>Termina prima la scheda</translation>
    </message>
    <message>
        <source>Hand the sheet to another evaluator</source>
        <translation>Passa la scheda a un altro valutatore</translation>
    </message>
    <message>
        <source>Mid-year check</source>
        <translation>Verifica intermedia</translation>
    </message>
    <message>
        <source>Minutes of the interview</source>
        <translation>Verbale del colloquio</translation>
    </message>
    <message>
        <source>Open the sheet to a new account</source>
        <translation>Apri la scheda a un nuovo utente</translation>
    </message>
    <message>
        <source>Opinion of the Nucleo</source>
        <translation>Parere del Nucleo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reasons of the request</source>
        <translation>Motivi della richiesta</translation>
    </message>
    <message>
        <source>Record the declaration of incompatibility</source>
        <translation>Registra la dichiarazione di incompatibilità</translation>
    </message>
    <message>
        <source>Self-evaluation</source>
        <translation>Autovalutazione</translation>
    </message>
    <message>
        <source>Take the sheet over with the recovery sheet</source>
        <translation>Subentra nella scheda con il foglio di recupero</translation>
    </message>
    <message>
        <source>What the mayor said</source>
        <translation>Che cosa ha detto il Sindaco</translation>
    </message>
    <message>
        <source>Withdraw the fact</source>
        <translation>Ritira il fatto</translation>
    </message>
    <message>
        <source>day of the step</source>
        <translation>data del passo</translation>
    </message>
    <message>
        <source>days of presence</source>
        <translation>giorni di presenza</translation>
    </message>
    <message>
        <source>goal %1, %2</source>
        <translation>obiettivo %1, %2</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>obiettivi</translation>
    </message>
    <message>
        <source>grounds of the score</source>
        <translation>motivo del punteggio</translation>
    </message>
    <message>
        <source>indicator and target</source>
        <translation>indicatore e risultato atteso</translation>
    </message>
    <message>
        <source>late by %1</source>
        <translation>in ritardo di %1</translation>
    </message>
    <message>
        <source>performance of the unit, grounds</source>
        <translation>performance dell’unità, motivo</translation>
    </message>
    <message>
        <source>performance of the unit, score</source>
        <translation>performance dell’unità, punteggio</translation>
    </message>
    <message>
        <source>plan of improvement</source>
        <translation>piano di miglioramento</translation>
    </message>
    <message>
        <source>reason of the delay</source>
        <translation>motivo del ritardo</translation>
    </message>
    <message>
        <source>reasons of the evaluation</source>
        <translation>motivazione della valutazione</translation>
    </message>
    <message>
        <source>score</source>
        <translation>punteggio</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titolo</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>words of the step</source>
        <translation>testo del passo</translation>
    </message>
</context>
<context>
    <name>gonfalone::ExpensesCard</name>
    <message>
        <source>A picture or a PDF from the disk (Ctrl+O)</source>
        <translation>Un’immagine o un PDF dal disco (Ctrl+O)</translation>
    </message>
    <message>
        <source>Add an expense</source>
        <translation>Aggiungi una spesa</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Ammesso</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Chiesto</translation>
    </message>
    <message>
        <source>Claimed %1</source>
        <translation>Chiesto %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Drag the file onto the window, or take it from the disk: a picture or a PDF.</source>
        <translation>Trascinare il file sulla finestra o prenderlo dal disco: un’immagine o un PDF.</translation>
    </message>
    <message>
        <source>Expenses of the mission</source>
        <translation>Spese della missione</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>No expense yet. After the mission each receipt becomes a row here: the limits are applied while you type.</source>
        <translation>Ancora nessuna spesa. Dopo la missione ogni ricevuta diventa una riga: i limiti si applicano mentre scrivi.</translation>
    </message>
    <message>
        <source>One more row (Ctrl+Shift+N)</source>
        <translation>Un’altra riga (Ctrl+Maiusc+N)</translation>
    </message>
    <message>
        <source>Receipt from a file…</source>
        <translation>Ricevuta da un file…</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Rimborso</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Togli la riga</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Riga %1: %2</translation>
    </message>
    <message>
        <source>Why it is cut</source>
        <translation>Perché è ridotto</translation>
    </message>
    <message>
        <source>admitted %1</source>
        <translation>ammesso %1</translation>
    </message>
    <message>
        <source>advance %1</source>
        <translation>anticipo %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no receipt</source>
        <translation>nessuna ricevuta</translation>
    </message>
    <message>
        <source>of which taxed %1</source>
        <translation>di cui imponibile %1</translation>
    </message>
    <message>
        <source>to give back %1</source>
        <translation>da restituire %1</translation>
    </message>
    <message>
        <source>to pay %1</source>
        <translation>da liquidare %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
</context>
<context>
    <name>gonfalone::FactForm</name>
    <message>
        <source>First day</source>
        <translation>Primo giorno</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>What held before ends the day before</source>
        <translation>Quanto valeva prima termina il giorno precedente</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Ritira</translation>
    </message>
    <message>
        <source>Write the last day on which it holds.</source>
        <translation>Scrivere l’ultimo giorno in cui vale.</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>senza scadenza</translation>
    </message>
    <message>
        <source>stays in the log of operations</source>
        <translation>resta nel registro delle operazioni</translation>
    </message>
    <message>
        <source>“%1” is not a day: write it as in 31/12/2026.</source>
        <translation>«%1» non è una data: scriverla come in 31/12/2026.</translation>
    </message>
</context>
<context>
    <name>gonfalone::FactsCard</name>
    <message>
        <source>Choose a row in the list first</source>
        <translation>Scegliere prima una riga dell’elenco</translation>
    </message>
    <message>
        <source>What is written below is not saved yet: save it, or give it up.</source>
        <translation>Quanto scritto qui sotto non è ancora salvato: salvarlo o annullarlo.</translation>
    </message>
</context>
<context>
    <name>gonfalone::FilterChips</name>
    <message>
        <source>Filters</source>
        <translation>Filtri</translation>
    </message>
</context>
<context>
    <name>gonfalone::GoalsCard</name>
    <message>
        <source>Add a goal</source>
        <translation>Aggiungi un obiettivo</translation>
    </message>
    <message>
        <source>Add a goal (Ctrl+Shift+N)</source>
        <translation>Aggiungi un obiettivo (Ctrl+Maiusc+N)</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>Obiettivo %1</translation>
    </message>
    <message>
        <source>Goal %1, %2</source>
        <translation>Obiettivo %1, %2</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Obiettivi</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Indicator and target</source>
        <translation>Indicatore e risultato atteso</translation>
    </message>
    <message>
        <source>No goal was written yet.</source>
        <translation>Non è ancora scritto alcun obiettivo.</translation>
    </message>
    <message>
        <source>Remove goal %1</source>
        <translation>Togli l’obiettivo %1</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punteggio</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Weights: %1 of 100, %2 missing</source>
        <translation>Pesi: %1 su 100, ne mancano %2</translation>
    </message>
    <message>
        <source>Weights: %1 of 100, %2 too many</source>
        <translation>Pesi: %1 su 100, %2 di troppo</translation>
    </message>
    <message>
        <source>Weights: 100 of 100</source>
        <translation>Pesi: 100 su 100</translation>
    </message>
</context>
<context>
    <name>gonfalone::HolidaysSection</name>
    <message>
        <source>%1 (half a day)</source>
        <translation>%1 (mezza giornata)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Add a day of the comune</source>
        <translation>Aggiungi un giorno del comune</translation>
    </message>
    <message>
        <source>Add the day</source>
        <translation>Aggiungi il giorno</translation>
    </message>
    <message>
        <source>Added: %1. The terms that are computed from now on take it into account.</source>
        <translation>Giorno aggiunto: %1. I termini calcolati d’ora in poi ne tengono conto.</translation>
    </message>
    <message>
        <source>All, with the past</source>
        <translation>Tutte, anche passate</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Prossime</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Days on which the office is closed: terms that end on one of them move on. The days of the law come with the program; add the comune&apos;s own.</source>
        <translation>Giorni in cui l’ufficio è chiuso: i termini che scadono in uno di essi si spostano. I giorni di legge arrivano con il programma; aggiungere quelli propri del comune.</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Ogni anno</translation>
    </message>
    <message>
        <source>Half a day: the office works</source>
        <translation>Mezza giornata: l’ufficio lavora</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Vale</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Festività</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prossima</translation>
    </message>
    <message>
        <source>No day of the comune yet: the patron saint&apos;s is found by the ISTAT code, others are added below.</source>
        <translation>Ancora nessun giorno del comune: quello del santo patrono si trova con il codice ISTAT, gli altri si aggiungono qui sotto.</translation>
    </message>
    <message>
        <source>Of the comune</source>
        <translation>Del comune</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Ripetizione</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Which holidays are shown</source>
        <translation>Quali festività sono mostrate</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>ogni anno</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una volta</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>dal %1</translation>
    </message>
    <message>
        <source>this comune</source>
        <translation>questo comune</translation>
    </message>
</context>
<context>
    <name>gonfalone::ImportDialog</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>A che punto è l’importazione</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Import a calendar file</source>
        <translation>Importa un file di calendario</translation>
    </message>
    <message>
        <source>Into which calendar shall the entries of “%1” go?</source>
        <translation>In quale calendario vanno gli impegni di «%1»?</translation>
    </message>
    <message>
        <source>Not understood, and kept as it was:</source>
        <translation>Non compreso, e conservato com’era:</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Stopping: nothing of “%1” will be in the agenda.</source>
        <translation>Si ferma: di “%1” in agenda non resta nulla.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annulla l’importazione</translation>
    </message>
    <message>
        <source>What became of each entry</source>
        <translation>Che cosa è stato di ogni impegno</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>“%1” is being taken in…</source>
        <translation>Importazione di “%1” in corso…</translation>
    </message>
</context>
<context>
    <name>gonfalone::InlineMessage</name>
    <message>
        <source>Close the message</source>
        <translation>Chiudi il messaggio</translation>
    </message>
</context>
<context>
    <name>gonfalone::InvitationCard</name>
    <message>
        <source>A newer version of it is in the agenda already.</source>
        <translation>In agenda c’è già una versione più recente.</translation>
    </message>
    <message>
        <source>A word to who invites</source>
        <translation>Due righe a chi invita</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accetta</translation>
    </message>
    <message>
        <source>Address that was invited</source>
        <translation>Indirizzo invitato</translation>
    </message>
    <message>
        <source>Answer later</source>
        <translation>Rispondi dopo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Declina</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invito</translation>
    </message>
    <message>
        <source>Invitation: %1</source>
        <translation>Invito: %1</translation>
    </message>
    <message>
        <source>It asks for no answer.</source>
        <translation>Non chiede risposta.</translation>
    </message>
    <message>
        <source>It changes an invitation that is in the agenda already.</source>
        <translation>Cambia un invito che è già in agenda.</translation>
    </message>
    <message>
        <source>It is called off: the entry was cancelled.</source>
        <translation>È disdetto: l’impegno è annullato.</translation>
    </message>
    <message>
        <source>It is in the agenda already.</source>
        <translation>È già in agenda.</translation>
    </message>
    <message>
        <source>It stays in the agenda, to be confirmed, and nothing is answered (Esc)</source>
        <translation>Resta in agenda da confermare e non si risponde nulla (Esc)</translation>
    </message>
    <message>
        <source>It stays in the agenda, to be confirmed.</source>
        <translation>Resta in agenda, da confermare.</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Forse</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>da %1</translation>
    </message>
</context>
<context>
    <name>gonfalone::Keychain</name>
    <message>
        <source>The keychain did not take the password: it was not kept.</source>
        <translation>Il portachiavi non ha accettato la password: non è stata conservata.</translation>
    </message>
    <message>
        <source>This computer has no keychain service: the password was not kept.</source>
        <translation>Su questo computer non c’è un portachiavi: la password non è stata conservata.</translation>
    </message>
</context>
<context>
    <name>gonfalone::LetterOutput</name>
    <message>
        <source>Look at the letter, then save it or send it</source>
        <translation>Anteprima della lettera, da salvare o inviare</translation>
    </message>
    <message>
        <source>Messages (*.eml)</source>
        <translation>Messaggi (*.eml)</translation>
    </message>
    <message>
        <source>No case is open: choose one from the list.</source>
        <translation>Nessuna pratica è aperta: sceglierne una dall’elenco.</translation>
    </message>
    <message>
        <source>PDF/A (*.pdf)</source>
        <translation>PDF/A (*.pdf)</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Salva la lettera</translation>
    </message>
</context>
<context>
    <name>gonfalone::ManyLetters</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) were written before.</source>
        <translation>
            <numerusform>Prima ne è stata scritta %n.</numerusform>
            <numerusform>Prima ne sono state scritte %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) were written.</source>
        <translation>
            <numerusform>È stata scritta %n lettera.</numerusform>
            <numerusform>Sono state scritte %n lettere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A letter for each of the %n case(s) of the list whose state it fits. Each is kept with its case, as one that is written alone.</source>
        <translation>
            <numerusform>Una lettera per la %n pratica dell’elenco, se il suo stato lo consente. Resta con la pratica, come una lettera scritta da sola.</numerusform>
            <numerusform>Una lettera per ognuna delle %n pratiche dell’elenco il cui stato lo consente. Ognuna resta con la sua pratica, come una lettera scritta da sola.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Scegli la cartella…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Folder of the letters</source>
        <translation>Cartella delle lettere</translation>
    </message>
    <message>
        <source>In which form</source>
        <translation>In quale forma</translation>
    </message>
    <message>
        <source>Letters written</source>
        <translation>Lettere scritte</translation>
    </message>
    <message>
        <source>Messages (.eml)</source>
        <translation>Messaggi (.eml)</translation>
    </message>
    <message>
        <source>No case of the list is in a state in which this letter is written.</source>
        <translation>Nessuna pratica dell’elenco è in uno stato in cui si scrive questa lettera.</translation>
    </message>
    <message>
        <source>PDF/A</source>
        <translation>PDF/A</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 letters were written, and stay.</source>
        <translation>Fermato: %1 lettere su %2 sono state scritte, e restano.</translation>
    </message>
    <message>
        <source>Which letter</source>
        <translation>Quale lettera</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e un’altra</numerusform>
            <numerusform>e altre %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gonfalone::MiniMonth</name>
    <message>
        <source>Go to a day: %1</source>
        <translation>Vai a un giorno: %1</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mese dopo</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mese prima</translation>
    </message>
</context>
<context>
    <name>gonfalone::MissionBar</name>
    <message>
        <source>Acts</source>
        <translation>Atti</translation>
    </message>
    <message>
        <source>Preview, print or save the acts of this mission</source>
        <translation>Anteprima, stampa o salvataggio degli atti di questa missione</translation>
    </message>
</context>
<context>
    <name>gonfalone::MissionDetail</name>
    <message>
        <source>%1 is “%2” now.</source>
        <translation>%1 ora è «%2».</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 è stata salvata.</translation>
    </message>
    <message>
        <source>%1 worked on this mission: the timeline says what was done.</source>
        <translation>%1 ha lavorato su questa missione: la cronologia dice che cosa ha fatto.</translation>
    </message>
    <message>
        <source>Choose one from the list, or register a new one.</source>
        <translation>Sceglierne una dall’elenco o registrarne una nuova.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>No mission is open</source>
        <translation>Nessuna missione aperta</translation>
    </message>
    <message>
        <source>No mission is open.</source>
        <translation>Nessuna missione aperta.</translation>
    </message>
    <message>
        <source>No papers yet: drag an invitation (.eml), a receipt (picture or PDF) onto the window.</source>
        <translation>Ancora nessun documento: trascina sulla finestra un invito (.eml) o una ricevuta (immagine o PDF).</translation>
    </message>
    <message>
        <source>Nothing was typed since the last time it was saved.</source>
        <translation>Nulla è stato scritto dall’ultimo salvataggio.</translation>
    </message>
    <message>
        <source>Papers of the mission</source>
        <translation>Documenti della missione</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Receipts and invitations (*.pdf *.png *.jpg *.jpeg *.eml)</source>
        <translation>Ricevute e inviti (*.pdf *.png *.jpg *.jpeg *.eml)</translation>
    </message>
    <message>
        <source>Save as PDF/A…</source>
        <translation>Salva come PDF/A…</translation>
    </message>
    <message>
        <source>Saved meanwhile by somebody else, and typed here too: %1. What stands in the data is below each field; Save writes what is typed here.</source>
        <translation>Salvato nel frattempo da altri e scritto anche qui: %1. Sotto ogni campo c’è quello che sta nei dati; Salva scrive quello che hai scritto qui.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio…</translation>
    </message>
    <message>
        <source>Somebody else saved %1 meanwhile. What they wrote is shown, what you typed is still here: look, and do it again.</source>
        <translation>Qualcun altro ha salvato %1 nel frattempo. Ciò che ha scritto è mostrato, ciò che era scritto qui c’è ancora: controllare e ripetere.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Oggi %1</translation>
    </message>
    <message>
        <source>What you typed on %1 was kept. It is not saved yet.</source>
        <translation>È stato conservato quanto scritto in data %1. Non è ancora salvato.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Salvato in %1</translation>
    </message>
    <message>
        <source>Your role does not change missions.</source>
        <translation>Il tuo ruolo non modifica le missioni.</translation>
    </message>
    <message>
        <source>d MMMM &apos;at&apos; H:mm</source>
        <translation>d MMMM &apos;alle&apos; H:mm</translation>
    </message>
    <message>
        <source>“%1” has no place in the present state of the mission.</source>
        <translation>«%1» non ha posto nello stato attuale della missione.</translation>
    </message>
    <message>
        <source>“%1” is kept with the mission.</source>
        <translation>«%1» è conservato con la missione.</translation>
    </message>
</context>
<context>
    <name>gonfalone::MissionForm</name>
    <message>
        <source>%1 for %2</source>
        <translation>%1 per %2</translation>
    </message>
    <message>
        <source>0,00</source>
        <translation>0,00</translation>
    </message>
    <message>
        <source>Act of liquidation</source>
        <translation>Atto di liquidazione</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Inoltre</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Come è andata</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Viaggio</translation>
    </message>
    <message>
        <source>May sign: %1</source>
        <translation>Può firmare: %1</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prossimo passo</translation>
    </message>
    <message>
        <source>Office of the signer</source>
        <translation>Carica di chi firma</translation>
    </message>
    <message>
        <source>Once departure and return are written, this says how much may be spent.</source>
        <translation>Scritti partenza e ritorno, qui si legge quanto si può spendere.</translation>
    </message>
    <message>
        <source>One to a line: Taranto &gt; Roma, train</source>
        <translation>Una per riga: Taranto &gt; Roma, treno</translation>
    </message>
    <message>
        <source>Own car</source>
        <translation>Auto propria</translation>
    </message>
    <message>
        <source>Presumed costs</source>
        <translation>Spese presunte</translation>
    </message>
    <message>
        <source>Saved meanwhile: %1</source>
        <translation>Salvato nel frattempo: %1</translation>
    </message>
    <message>
        <source>Some fields do not hold: they are marked below.</source>
        <translation>Alcuni campi non vanno bene: sono segnati qui sotto.</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Che cosa si sovrappone</translation>
    </message>
    <message>
        <source>Who and why</source>
        <translation>Chi e perché</translation>
    </message>
    <message>
        <source>Who goes along</source>
        <translation>Chi accompagna</translation>
    </message>
    <message>
        <source>Write the day as 14/06/2026.</source>
        <translation>Scrivere il giorno come 14/06/2026.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
</context>
<context>
    <name>gonfalone::MissionGateway</name>
    <message>
        <source>“%1” cannot be read: check your right to it.</source>
        <translation>«%1» non può essere letto: verificare di averne il diritto.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>«%1» non c’è più.</translation>
    </message>
    <message>
        <source>“%1” is too large to be a receipt or a message.</source>
        <translation>«%1» è troppo grande per essere una ricevuta o un messaggio.</translation>
    </message>
</context>
<context>
    <name>gonfalone::MissionHeader</name>
    <message>
        <source>Authorised by %1, %2.</source>
        <translation>Autorizza %1, %2.</translation>
    </message>
    <message>
        <source>It is declared: nobody authorises it.</source>
        <translation>Si dichiara: nessuno la autorizza.</translation>
    </message>
    <message>
        <source>Who decides, and why?</source>
        <translation>Chi decide, e perché?</translation>
    </message>
    <message>
        <source>Why: who decides on this mission</source>
        <translation>Perché: chi decide su questa missione</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Perché?</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>non ancora salvato</translation>
    </message>
</context>
<context>
    <name>gonfalone::MissionListModel</name>
    <message>
        <source>Loading…</source>
        <translation>Caricamento…</translation>
    </message>
</context>
<context>
    <name>gonfalone::MissionListPane</name>
    <message>
        <source>%1 · claimed %2, admitted %3</source>
        <translation>%1 · chiesti %2, ammessi %3</translation>
    </message>
    <message numerus="yes">
        <source>%n missions</source>
        <translation>
            <numerusform>%n missione</numerusform>
            <numerusform>%n missioni</numerusform>
        </translation>
    </message>
    <message>
        <source>1 mission</source>
        <translation>1 missione</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>All persons</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Tutti gli anni</translation>
    </message>
    <message>
        <source>Amount claimed</source>
        <translation>Importo chiesto</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Autorizzate</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluse</translation>
    </message>
    <message>
        <source>First departure</source>
        <translation>Prima partenza</translation>
    </message>
    <message>
        <source>Latest departure</source>
        <translation>Ultima partenza</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Missioni</translation>
    </message>
    <message>
        <source>Missions of the administrators appear here when the office registers them.</source>
        <translation>Le missioni degli amministratori compaiono qui quando l’ufficio le registra.</translation>
    </message>
    <message>
        <source>New mission</source>
        <translation>Nuova missione</translation>
    </message>
    <message>
        <source>No mission has all these words. Try fewer, or look under “All”.</source>
        <translation>Nessuna missione ha tutte queste parole. Provane meno, o cerca in «Tutte».</translation>
    </message>
    <message>
        <source>No missions here</source>
        <translation>Nessuna missione qui</translation>
    </message>
    <message>
        <source>No missions yet</source>
        <translation>Ancora nessuna missione</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordine dell’elenco</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Rimborso</translation>
    </message>
    <message>
        <source>Register a mission before it leaves: who goes, where, when. An invitation (.eml) dragged onto the window begins one.</source>
        <translation>Registrare una missione prima che parta: chi va, dove, quando. Un invito (.eml) trascinato sulla finestra ne comincia una.</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Cerca nell’elenco</translation>
    </message>
    <message>
        <source>Search in the list (Ctrl+F)</source>
        <translation>Cerca nell’elenco (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search number, person, place, purpose…</source>
        <translation>Cerca numero, persona, luogo, scopo…</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Da decidere</translation>
    </message>
    <message>
        <source>Totals…</source>
        <translation>Totali…</translation>
    </message>
    <message>
        <source>What the missions came to, by year and person</source>
        <translation>A quanto ammontano le missioni, per anno e persona</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>Chi va</translation>
    </message>
    <message>
        <source>Year of departure</source>
        <translation>Anno di partenza</translation>
    </message>
</context>
<context>
    <name>gonfalone::MissionMonth</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Back to the mission (Esc)</source>
        <translation>Torna alla missione (Esc)</translation>
    </message>
    <message>
        <source>Missions of the month</source>
        <translation>Missioni del mese</translation>
    </message>
    <message>
        <source>Month after (Page Down)</source>
        <translation>Mese dopo (Pag giù)</translation>
    </message>
    <message>
        <source>Month before (Page Up)</source>
        <translation>Mese prima (Pag su)</translation>
    </message>
    <message>
        <source>Nobody is on a mission in this month</source>
        <translation>Nessuno è in missione in questo mese</translation>
    </message>
    <message>
        <source>Page Up and Page Down go to the months before and after.</source>
        <translation>Pag su e Pag giù vanno ai mesi prima e dopo.</translation>
    </message>
</context>
<context>
    <name>gonfalone::MissionOutput</name>
    <message>
        <source>Not while the mission is “%1”.</source>
        <translation>Non mentre la missione è «%1».</translation>
    </message>
</context>
<context>
    <name>gonfalone::MissionPage</name>
    <message>
        <source>%1 was registered.</source>
        <translation>%1 è stata registrata.</translation>
    </message>
    <message>
        <source>Act: %1</source>
        <translation>Atto: %1</translation>
    </message>
    <message>
        <source>Add a receipt or an invitation…</source>
        <translation>Aggiungi una ricevuta o un invito…</translation>
    </message>
    <message>
        <source>Add an expense</source>
        <translation>Aggiungi una spesa</translation>
    </message>
    <message>
        <source>Expenses are written after the mission, before the refund is claimed.</source>
        <translation>Le spese si scrivono dopo la missione, prima di chiedere il rimborso.</translation>
    </message>
    <message>
        <source>Go to the form of the mission</source>
        <translation>Vai al modulo della missione</translation>
    </message>
    <message>
        <source>Go to the list of missions</source>
        <translation>Vai all’elenco delle missioni</translation>
    </message>
    <message>
        <source>Go to the papers of the mission</source>
        <translation>Vai ai documenti della missione</translation>
    </message>
    <message>
        <source>Go to the steps of the mission</source>
        <translation>Vai ai passi della missione</translation>
    </message>
    <message>
        <source>How much may be spent on a mission?</source>
        <translation>Quanto si può spendere in una missione?</translation>
    </message>
    <message>
        <source>Mission field: %1</source>
        <translation>Missione, campo: %1</translation>
    </message>
    <message>
        <source>Mission: %1</source>
        <translation>Missione: %1</translation>
    </message>
    <message>
        <source>Mission: take the main step</source>
        <translation>Missione: fai il passo principale</translation>
    </message>
    <message>
        <source>Missions of the month</source>
        <translation>Missioni del mese</translation>
    </message>
    <message>
        <source>New mission</source>
        <translation>Nuova missione</translation>
    </message>
    <message>
        <source>No act is shown: choose one of the commands “Act: …” first.</source>
        <translation>Nessun atto è mostrato: scegliere prima uno dei comandi «Atto: …».</translation>
    </message>
    <message>
        <source>No mission is open: choose one from the list.</source>
        <translation>Nessuna missione aperta: scegline una dall’elenco.</translation>
    </message>
    <message>
        <source>Not possible in the state in which the mission is.</source>
        <translation>Non possibile nello stato in cui è la missione.</translation>
    </message>
    <message>
        <source>Office of the signer</source>
        <translation>Carica di chi firma</translation>
    </message>
    <message>
        <source>Print the act</source>
        <translation>Stampa l’atto</translation>
    </message>
    <message>
        <source>Read the missions again</source>
        <translation>Rileggi le missioni</translation>
    </message>
    <message>
        <source>Remove the expense</source>
        <translation>Togli la spesa</translation>
    </message>
    <message>
        <source>Save the act as PDF/A</source>
        <translation>Salva l’atto come PDF/A</translation>
    </message>
    <message>
        <source>Save the mission</source>
        <translation>Salva la missione</translation>
    </message>
    <message>
        <source>Search in the missions</source>
        <translation>Cerca nelle missioni</translation>
    </message>
    <message>
        <source>Totals of the missions by year and person</source>
        <translation>Totali delle missioni per anno e persona</translation>
    </message>
    <message>
        <source>Who decides on the mission, and why?</source>
        <translation>Chi decide sulla missione, e perché?</translation>
    </message>
    <message>
        <source>Your role does not change missions.</source>
        <translation>Il tuo ruolo non modifica le missioni.</translation>
    </message>
    <message>
        <source>Your role does not register missions.</source>
        <translation>Il tuo ruolo non registra missioni.</translation>
    </message>
    <message>
        <source>expense, %1</source>
        <translation>spesa, %1</translation>
    </message>
    <message>
        <source>message.eml</source>
        <translation>messaggio.eml</translation>
    </message>
    <message>
        <source>reason of the step</source>
        <translation>motivo del passo</translation>
    </message>
</context>
<context>
    <name>gonfalone::MissionSimulator</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Back to the mission (Esc)</source>
        <translation>Torna alla missione (Esc)</translation>
    </message>
    <message>
        <source>How much may be spent</source>
        <translation>Quanto si può spendere</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
</context>
<context>
    <name>gonfalone::MissionTotalsPane</name>
    <message>
        <source>Admitted</source>
        <translation>Ammesso</translation>
    </message>
    <message>
        <source>Advances</source>
        <translation>Anticipi</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>In tutto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Back to the mission (Esc)</source>
        <translation>Torna alla missione (Esc)</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Chiesto</translation>
    </message>
    <message>
        <source>Expenses paid with public money, for the transparency pages (art. 14 D.Lgs. 33/2013):</source>
        <translation>Spese pagate con fondi pubblici, per l’amministrazione trasparente (art. 14 D.Lgs. 33/2013):</translation>
    </message>
    <message>
        <source>Half-year of the table</source>
        <translation>Semestre della tabella</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Missioni</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Salva la tabella</translation>
    </message>
    <message>
        <source>Save the table…</source>
        <translation>Salva la tabella…</translation>
    </message>
    <message>
        <source>Totals by year and person</source>
        <translation>Totali per anno e persona</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Salvato in %1</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation>primo semestre %1</translation>
    </message>
    <message>
        <source>second half of %1</source>
        <translation>secondo semestre %1</translation>
    </message>
</context>
<context>
    <name>gonfalone::MissionWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>da %1 a %2</translation>
    </message>
    <message>
        <source>With an overnight stay at most: %1.</source>
        <translation>Con pernottamento al massimo: %1.</translation>
    </message>
    <message>
        <source>Without it at most: %1.</source>
        <translation>Senza pernottamento al massimo: %1.</translation>
    </message>
    <message>
        <source>lodging %1</source>
        <translation>alloggio %1</translation>
    </message>
    <message>
        <source>lodging as documented</source>
        <translation>alloggio come documentato</translation>
    </message>
    <message>
        <source>meals %1</source>
        <translation>pasti %1</translation>
    </message>
    <message>
        <source>meals as documented</source>
        <translation>pasti come documentati</translation>
    </message>
</context>
<context>
    <name>gonfalone::MomentField</name>
    <message>
        <source>%1: hour</source>
        <translation>%1: ora</translation>
    </message>
    <message>
        <source>%1: time zone</source>
        <translation>%1: fuso orario</translation>
    </message>
    <message>
        <source>Italian time</source>
        <translation>ora italiana</translation>
    </message>
    <message>
        <source>The time zone of the place, like Europe/Brussels; empty where the clocks are Italy&apos;s</source>
        <translation>Il fuso orario del luogo, come Europe/Brussels; vuoto dove l’ora è quella italiana</translation>
    </message>
</context>
<context>
    <name>gonfalone::MonthView</name>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Agenda of the month</source>
        <translation>Agenda del mese</translation>
    </message>
</context>
<context>
    <name>gonfalone::NewMissionForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Mayor, assessore or councillor: the office held on the day of departure decides.</source>
        <translation>Sindaco, assessore o consigliere: conta la carica nel giorno della partenza.</translation>
    </message>
    <message>
        <source>New mission</source>
        <translation>Nuova missione</translation>
    </message>
    <message>
        <source>Register the mission</source>
        <translation>Registra la missione</translation>
    </message>
    <message>
        <source>Some fields do not hold: they are marked below.</source>
        <translation>Alcuni campi non vanno bene: sono segnati qui sotto.</translation>
    </message>
    <message>
        <source>“%1” is kept with the mission.</source>
        <translation>«%1» è conservato con la missione.</translation>
    </message>
</context>
<context>
    <name>gonfalone::NewRequestForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Day of the event</source>
        <translation>Giorno dell’iniziativa</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nuova richiesta</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ricevuta il</translation>
    </message>
    <message>
        <source>Register the request</source>
        <translation>Registra la richiesta</translation>
    </message>
    <message>
        <source>Some fields do not hold: they are marked below.</source>
        <translation>Alcuni campi non sono corretti: sono segnati qui sotto.</translation>
    </message>
    <message>
        <source>Write the day as 14/06/2026.</source>
        <translation>Scrivere il giorno come 14/06/2026.</translation>
    </message>
</context>
<context>
    <name>gonfalone::NewSheetForm</name>
    <message numerus="yes">
        <source>%n people have days of a contract in the year without a sheet.</source>
        <translation>
            <numerusform>%n persona ha giorni di contratto nell’anno senza scheda.</numerusform>
            <numerusform>%n persone hanno giorni di contratto nell’anno senza scheda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Empty = %1 – %2, the days of the contract that have no sheet yet.</source>
        <translation>Vuoto = %1 – %2, i giorni del contratto ancora senza scheda.</translation>
    </message>
    <message>
        <source>Empty = the days of the contract that have no sheet yet.</source>
        <translation>Vuoto = i giorni del contratto ancora senza scheda.</translation>
    </message>
    <message>
        <source>Everybody with a contract in the year has a sheet.</source>
        <translation>Chiunque ha un contratto nell’anno ha una scheda.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>How the person is evaluated: goals, behaviours and their weights are those of the category.</source>
        <translation>Come si valuta la persona: obiettivi, comportamenti e pesi sono quelli della categoria.</translation>
    </message>
    <message>
        <source>New sheet</source>
        <translation>Nuova scheda</translation>
    </message>
    <message>
        <source>New sheet of %1</source>
        <translation>Nuova scheda del %1</translation>
    </message>
    <message>
        <source>Nobody of this name has days of a contract in %1 without a sheet: the people are on the page “People and offices”.</source>
        <translation>Nessuno con questo nome ha nel %1 giorni di contratto senza scheda: le persone sono nella pagina «Persone e uffici».</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>Apri la scheda</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>This is no date: write it like 14/6/2026.</source>
        <translation>Non è una data: scrivila come 14/6/2026.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Write whose sheet it is.</source>
        <translation>Scrivere di chi è la scheda.</translation>
    </message>
    <message>
        <source>as the contract says</source>
        <translation>come risulta dal contratto</translation>
    </message>
</context>
<context>
    <name>gonfalone::NotesCard</name>
    <message>
        <source> · corrected %1, version %2</source>
        <translation> · corretta il %1, versione %2</translation>
    </message>
    <message>
        <source>! This note does not open: it was altered.</source>
        <translation>! Questa nota non si apre: è stata alterata.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on this case and its applicant.</source>
        <translation>
            <numerusform>%n nota su questa pratica e sul richiedente.</numerusform>
            <numerusform>%n note su questa pratica e sul richiedente.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete the note</source>
        <translation>&amp;Elimina la nota</translation>
    </message>
    <message>
        <source>&amp;Keep the correction</source>
        <translation>Conse&amp;rva la correzione</translation>
    </message>
    <message>
        <source>&amp;Keep the note</source>
        <translation>Conse&amp;rva la nota</translation>
    </message>
    <message>
        <source>&amp;Put the notes away</source>
        <translation>&amp;Riponi le note</translation>
    </message>
    <message>
        <source>&amp;Show the notes</source>
        <translation>&amp;Mostra le note</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Richiedente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Pratica</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correggi</translation>
    </message>
    <message>
        <source>Correct the note of %1</source>
        <translation>Correggi la nota del %1</translation>
    </message>
    <message>
        <source>Delete the note of %1</source>
        <translation>Elimina la nota del %1</translation>
    </message>
    <message>
        <source>Deleted %1 by %2</source>
        <translation>Eliminata il %1 da %2</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Elimina…</translation>
    </message>
    <message>
        <source>It is sealed: only who may read the notes opens it, in no list, letter or dossier.</source>
        <translation>Viene sigillata: la apre solo chi può leggere le note, e non compare in elenchi, lettere o fascicoli.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nuova nota</translation>
    </message>
    <message>
        <source>Note, as it should be</source>
        <translation>Nota, come deve essere</translation>
    </message>
    <message>
        <source>Reserved notes</source>
        <translation>Note riservate</translation>
    </message>
    <message>
        <source>The applicant: %1</source>
        <translation>Il richiedente: %1</translation>
    </message>
    <message>
        <source>This case</source>
        <translation>Questa pratica</translation>
    </message>
    <message>
        <source>Who opens them is entered in the log.</source>
        <translation>Chi le apre viene scritto nel registro delle operazioni.</translation>
    </message>
    <message>
        <source>Why it is deleted</source>
        <translation>Perché viene eliminata</translation>
    </message>
    <message>
        <source>You may read them, but the key was not handed to you yet: that happens when somebody who holds it signs in.</source>
        <translation>Il diritto di leggerle c’è, ma la chiave non è ancora stata consegnata: succede quando accede qualcuno che la ha.</translation>
    </message>
</context>
<context>
    <name>gonfalone::OfficeGateway</name>
    <message>
        <source>The office is closed: sign in again.</source>
        <translation>L’ufficio è chiuso: accedere di nuovo.</translation>
    </message>
</context>
<context>
    <name>gonfalone::OfficeSection</name>
    <message>
        <source> points</source>
        <translation> punti</translation>
    </message>
    <message>
        <source>All of this stands at the foot of the pages; what is empty is left out.</source>
        <translation>Tutto questo sta al piede delle pagine; ciò che è vuoto si omette.</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Stemma</translation>
    </message>
    <message>
        <source>Arms of the comune</source>
        <translation>Stemma del comune</translation>
    </message>
    <message>
        <source>Article of the statute</source>
        <translation>Articolo dello statuto</translation>
    </message>
    <message>
        <source>As the acts quote it, with its article: “il regolamento comunale …, articolo 5”.</source>
        <translation>Come lo citano gli atti, con l’articolo: «il regolamento comunale …, articolo 5».</translation>
    </message>
    <message>
        <source>Bottom margin</source>
        <translation>Margine inferiore</translation>
    </message>
    <message>
        <source>Choose an image…</source>
        <translation>Scegli un’immagine…</translation>
    </message>
    <message>
        <source>Choose the image of the arms</source>
        <translation>Scegli l’immagine dello stemma</translation>
    </message>
    <message>
        <source>Comune of</source>
        <translation>Comune di</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>ISTAT code</source>
        <translation>Codice ISTAT</translation>
    </message>
    <message>
        <source>Images (*.svg *.png *.jpg *.jpeg)</source>
        <translation>Immagini (*.svg *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>Margine sinistro</translation>
    </message>
    <message>
        <source>Left, top, right and bottom, in millimetres.</source>
        <translation>Sinistro, superiore, destro e inferiore, in millimetri.</translation>
    </message>
    <message>
        <source>Letters go out from it, when there is one.</source>
        <translation>Quando c’è, le lettere partono da qui.</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Margini</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Ufficio</translation>
    </message>
    <message>
        <source>Office and letterhead</source>
        <translation>Ufficio e intestazione</translation>
    </message>
    <message>
        <source>Officer in charge</source>
        <translation>Referente</translation>
    </message>
    <message>
        <source>PEC</source>
        <translation>PEC</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Indirizzo postale</translation>
    </message>
    <message>
        <source>Regulation on patronage</source>
        <translation>Regolamento sul patrocinio</translation>
    </message>
    <message>
        <source>Right margin</source>
        <translation>Margine destro</translation>
    </message>
    <message>
        <source>SVG, PNG or JPEG, up to 4 MB.</source>
        <translation>SVG, PNG o JPEG, fino a 4 MB.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Saved: what is printed from now on has these data.</source>
        <translation>Salvato: d’ora in poi le stampe riportano questi dati.</translation>
    </message>
    <message>
        <source>Show what is saved</source>
        <translation>Mostra i dati salvati</translation>
    </message>
    <message>
        <source>Six digits: the patron saint&apos;s day is found by it.</source>
        <translation>Sei cifre: serve a trovare il giorno del santo patrono.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Corpo</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>The arms of the comune</source>
        <translation>Lo stemma del comune</translation>
    </message>
    <message>
        <source>The comune</source>
        <translation>Il comune</translation>
    </message>
    <message>
        <source>The image cannot be opened: %1</source>
        <translation>L’immagine non può essere aperta: %1</translation>
    </message>
    <message>
        <source>The image is larger than 4 MB: choose a smaller one.</source>
        <translation>L’immagine supera 4 MB: sceglierne una più piccola.</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>La carta</translation>
    </message>
    <message>
        <source>The plain shield</source>
        <translation>Lo scudo semplice</translation>
    </message>
    <message>
        <source>The shield is in use already</source>
        <translation>Lo scudo è già in uso</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>Margine superiore</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Carattere</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Annulla le modifiche</translation>
    </message>
    <message>
        <source>Use the plain shield</source>
        <translation>Usa lo scudo semplice</translation>
    </message>
    <message>
        <source>What heads every page that the office prints, where the office is found, and what its acts quote.</source>
        <translation>L’intestazione di ogni pagina che l’ufficio stampa, i suoi recapiti e ciò che gli atti citano.</translation>
    </message>
    <message>
        <source>Where the office is found</source>
        <translation>Recapiti dell’ufficio</translation>
    </message>
    <message>
        <source>Whoever has no PEC answers to it; letters go out from it when there is no PEC.</source>
        <translation>Chi non ha la PEC risponde qui; senza PEC le lettere partono da qui.</translation>
    </message>
</context>
<context>
    <name>gonfalone::OnCallPane</name>
    <message>
        <source>%1 would take the shift of %2 (proposed by %3 on %4).</source>
        <translation>%1 prenderebbe il turno di %2 (proposta di %3 del %4).</translation>
    </message>
    <message>
        <source>%1: %2 (%3 on feasts)</source>
        <translation>%1: %2 (festivi %3)</translation>
    </message>
    <message>
        <source>Add the shift</source>
        <translation>Aggiungi il turno</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Accettato</translation>
    </message>
    <message>
        <source>Assessori</source>
        <translation>Assessori</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Back to the agenda (Esc)</source>
        <translation>Torna all’agenda (Esc)</translation>
    </message>
    <message>
        <source>Every hour is covered.</source>
        <translation>Ogni ora è coperta.</translation>
    </message>
    <message>
        <source>Four weeks earlier (Page Up)</source>
        <translation>Quattro settimane prima (Pag su)</translation>
    </message>
    <message>
        <source>Four weeks later (Page Down)</source>
        <translation>Quattro settimane dopo (Pag giù)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>New shift</source>
        <translation>Nuovo turno</translation>
    </message>
    <message>
        <source>Nobody is on call in these weeks</source>
        <translation>Nessuno è reperibile in queste settimane</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Non accettato</translation>
    </message>
    <message>
        <source>Not covered: %1</source>
        <translation>Non coperto: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>On call, %1</source>
        <translation>Reperibilità, %1</translation>
    </message>
    <message>
        <source>Print the table…</source>
        <translation>Stampa la tabella…</translation>
    </message>
    <message>
        <source>Propose the swap</source>
        <translation>Proponi lo scambio</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Rota</source>
        <translation>Tabella</translation>
    </message>
    <message>
        <source>Save the shift</source>
        <translation>Salva il turno</translation>
    </message>
    <message>
        <source>Shifts on call</source>
        <translation>Turni di reperibilità</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personale</translation>
    </message>
    <message>
        <source>Take the shift out of the rota (Del)</source>
        <translation>Togli il turno dalla tabella (Canc)</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>The person who is named above would take the shift that is chosen in the table</source>
        <translation>La persona indicata qui sopra prenderebbe il turno scelto nella tabella</translation>
    </message>
    <message>
        <source>The rota says who of the assessori and of the staff is within reach when the mayor is away. Enter the first shift below.</source>
        <translation>La tabella dice chi, fra gli assessori e il personale, è reperibile quando il Sindaco non c’è. Inserire qui sotto il primo turno.</translation>
    </message>
    <message>
        <source>The shift was added.</source>
        <translation>Turno aggiunto.</translation>
    </message>
    <message>
        <source>The shift was saved.</source>
        <translation>Turno salvato.</translation>
    </message>
    <message>
        <source>The shift was swapped.</source>
        <translation>Turno scambiato.</translation>
    </message>
    <message>
        <source>The shift was taken out.</source>
        <translation>Turno tolto.</translation>
    </message>
    <message>
        <source>The swap is off.</source>
        <translation>Lo scambio non si fa.</translation>
    </message>
    <message>
        <source>The swap was proposed; it waits to be agreed.</source>
        <translation>Scambio proposto: attende di essere accettato.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>days: %1</source>
        <translation>giorni: %1</translation>
    </message>
</context>
<context>
    <name>gonfalone::OpinionsCard</name>
    <message>
        <source>%1 · %2, %3 · %4 · on version %5</source>
        <translation>%1 · %2, %3 · %4 · sulla versione %5</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Reso</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Manager who gives it</source>
        <translation>Dirigente che lo rende</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manca</translation>
    </message>
    <message>
        <source>New opinion</source>
        <translation>Nuovo parere</translation>
    </message>
    <message>
        <source>Not a person of the cabinet: art. 90 TUEL gives no management.</source>
        <translation>Non una persona del gabinetto: l’art. 90 TUEL esclude la gestione.</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Non dovuto</translation>
    </message>
    <message>
        <source>Opinions, art. 49 TUEL</source>
        <translation>Pareri, art. 49 TUEL</translation>
    </message>
    <message>
        <source>Record the opinion</source>
        <translation>Registra il parere</translation>
    </message>
    <message>
        <source>Remarks or reasons</source>
        <translation>Osservazioni o motivi</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>To be asked again</source>
        <translation>Da chiedere di nuovo</translation>
    </message>
    <message>
        <source>head of which service</source>
        <translation>responsabile di quale servizio</translation>
    </message>
</context>
<context>
    <name>gonfalone::OrgChartPane</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>A3 across</source>
        <translation>A3 orizzontale</translation>
    </message>
    <message>
        <source>A4 across</source>
        <translation>A4 orizzontale</translation>
    </message>
    <message>
        <source>Back to the chart (Esc)</source>
        <translation>Torna all’organigramma (Esc)</translation>
    </message>
    <message>
        <source>Find a person or a unit</source>
        <translation>Trova una persona o un’unità</translation>
    </message>
    <message>
        <source>Find in the chart</source>
        <translation>Trova nell’organigramma</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Ingrandisci (+)</translation>
    </message>
    <message>
        <source>Nobody and no unit of that day has these words.</source>
        <translation>In quel giorno nessuna persona e nessuna unità contiene queste parole.</translation>
    </message>
    <message>
        <source>Nothing to draw on that day</source>
        <translation>Nulla da disegnare in quel giorno</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Formato della carta</translation>
    </message>
    <message>
        <source>Print or save…</source>
        <translation>Stampa o salva…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Save as PDF/A…</source>
        <translation>Salva in PDF/A…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvato in %1.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Inviato alla stampante.</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Riduci (−)</translation>
    </message>
    <message>
        <source>The whole chart</source>
        <translation>Organigramma intero</translation>
    </message>
    <message>
        <source>There are neither units nor people then: choose another day above.</source>
        <translation>Non c’erano né unità né persone: scegliere un’altra data in alto.</translation>
    </message>
    <message>
        <source>organisation chart %1</source>
        <translation>organigramma %1</translation>
    </message>
</context>
<context>
    <name>gonfalone::OrgChartView</name>
    <message>
        <source>%1 (continues)</source>
        <translation>%1 (segue)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n persone</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrows go from line to line and along the tree, Enter opens the person or the unit.</source>
        <translation>Le frecce vanno di riga in riga e lungo l’albero, Invio apre la persona o l’unità.</translation>
    </message>
    <message>
        <source>Delega: %1 (%2)</source>
        <translation>Delega: %1 (%2)</translation>
    </message>
    <message>
        <source>In no unit</source>
        <translation>In nessuna unità</translation>
    </message>
    <message>
        <source>Organisation chart</source>
        <translation>Organigramma</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>livello %1</translation>
    </message>
</context>
<context>
    <name>gonfalone::OrgansSection</name>
    <message>
        <source>%1 holds this office until %2.</source>
        <translation>%1 resta in carica fino al %2.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Add an office or a delega</source>
        <translation>Aggiungi una carica o una delega</translation>
    </message>
    <message>
        <source>Added: %1, %2 (%3), from %4.</source>
        <translation>Carica aggiunta: %1, %2 (%3), dal %4.</translation>
    </message>
    <message>
        <source>Added: %1, %2, from %3.</source>
        <translation>Carica aggiunta: %1, %2, dal %3.</translation>
    </message>
    <message>
        <source>All, with the past</source>
        <translation>Tutte, anche passate</translation>
    </message>
    <message>
        <source>Choose an office in the list first</source>
        <translation>Scegliere prima una carica nell’elenco</translation>
    </message>
    <message>
        <source>Delega</source>
        <translation>Delega</translation>
    </message>
    <message>
        <source>End an office</source>
        <translation>Cessazione da una carica</translation>
    </message>
    <message>
        <source>End this office</source>
        <translation>Registra la cessazione</translation>
    </message>
    <message>
        <source>End: %1, %2</source>
        <translation>Cessazione: %1, %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>In office</source>
        <translation>In carica</translation>
    </message>
    <message>
        <source>It has its last day already: %1</source>
        <translation>La cessazione è già registrata: %1</translation>
    </message>
    <message>
        <source>Last day in office</source>
        <translation>Ultimo giorno in carica</translation>
    </message>
    <message>
        <source>Nobody holds an office yet: add the Sindaco first, then the Giunta with its deleghe.</source>
        <translation>Ancora nessuno in carica: aggiungere prima il Sindaco, poi la Giunta con le sue deleghe.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Carica</translation>
    </message>
    <message>
        <source>Offices and deleghe</source>
        <translation>Cariche e deleghe</translation>
    </message>
    <message>
        <source>Organs and deleghe</source>
        <translation>Organi e deleghe</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Which offices are shown</source>
        <translation>Quali cariche sono mostrate</translation>
    </message>
    <message>
        <source>Who governs, with the matters delegated. Letters and acts take whoever holds the office on their day: an office is ended and another added, nothing is written over.</source>
        <translation>Chi governa il Comune, con le materie delegate. Lettere e atti riportano chi è in carica nel loro giorno: una carica cessa e un’altra si aggiunge, senza mai sovrascrivere.</translation>
    </message>
</context>
<context>
    <name>gonfalone::PagesView</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagine</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
</context>
<context>
    <name>gonfalone::PaperOutput</name>
    <message>
        <source>PDF/A (*.pdf)</source>
        <translation>PDF/A (*.pdf)</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Salva il foglio</translation>
    </message>
</context>
<context>
    <name>gonfalone::PartiesCard</name>
    <message>
        <source>%1 has an account and reads the sheet.</source>
        <translation>%1 ha un’utenza e legge la scheda.</translation>
    </message>
    <message>
        <source>%1 has no account: what is signed on paper is put on record by who evaluates.</source>
        <translation>%1 non ha un’utenza: ciò che firma su carta lo registra chi valuta.</translation>
    </message>
    <message>
        <source>Declaration of incompatibility of %1 of %2: %3</source>
        <translation>Dichiarazione di incompatibilità per il %1 (%2): %3</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>Valutatore</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>The declaration of incompatibility of %1 is not on record: without it the evaluation is not notified (art. 7 L. 150/2000).</source>
        <translation>La dichiarazione di incompatibilità del %1 non è registrata: senza di essa la valutazione non si notifica (art. 7 L. 150/2000).</translation>
    </message>
    <message>
        <source>The mayor has no account: what he says is put on record.</source>
        <translation>Il Sindaco non ha un’utenza: ciò che dice si registra.</translation>
    </message>
    <message>
        <source>The mayor reads it too.</source>
        <translation>La legge anche il Sindaco.</translation>
    </message>
    <message>
        <source>The sheet is finished.</source>
        <translation>La scheda è conclusa.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>What they saw</source>
        <translation>Che cosa ha osservato</translation>
    </message>
    <message>
        <source>Who evaluates</source>
        <translation>Chi valuta</translation>
    </message>
    <message>
        <source>Who evaluates, who reads</source>
        <translation>Chi valuta, chi legge</translation>
    </message>
    <message>
        <source>still</source>
        <translation>tuttora</translation>
    </message>
</context>
<context>
    <name>gonfalone::PasswordPage</name>
    <message>
        <source>%1, the administrator knows the password you came in with. Choose one that only you know: then you go on.</source>
        <translation>%1, l’amministratore conosce la password con cui è stato fatto l’accesso. Sceglierne una che nessun altro conosce: poi si prosegue.</translation>
    </message>
    <message>
        <source>%1, what is open in the window stays as it is.</source>
        <translation>%1, ciò che è aperto nella finestra resta com’è.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Di nuovo</translation>
    </message>
    <message>
        <source>At least %1 characters, best several words; not the login and not the name.</source>
        <translation>Almeno %1 caratteri, meglio più parole; né il nome utente né il nome.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Cambia la password</translation>
    </message>
    <message>
        <source>Choose your password</source>
        <translation>Scelta della password</translation>
    </message>
    <message>
        <source>Fill in every field first</source>
        <translation>Compilare prima tutti i campi</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nuova password</translation>
    </message>
    <message>
        <source>Not the same as above.</source>
        <translation>Non è uguale a quella sopra.</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Password attuale</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>The two new passwords differ: type them again.</source>
        <translation>Le due nuove password sono diverse: scriverle di nuovo.</translation>
    </message>
</context>
<context>
    <name>gonfalone::PathView</name>
    <message>
        <source>%1: beside the path</source>
        <translation>%1: fuori dal percorso</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: fatto</translation>
    </message>
    <message>
        <source>%1: now</source>
        <translation>%1: ora</translation>
    </message>
    <message>
        <source>%1: to come</source>
        <translation>%1: da fare</translation>
    </message>
    <message numerus="yes">
        <source>All the %n steps are done</source>
        <translation>
            <numerusform>L’unico passo è compiuto</numerusform>
            <numerusform>Tutti i %n passi sono compiuti</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside the path: %1</source>
        <translation>Fuori dal percorso: %1</translation>
    </message>
    <message numerus="yes">
        <source>Not begun, %n steps</source>
        <translation>
            <numerusform>Non iniziato, %n passo</numerusform>
            <numerusform>Non iniziato, %n passi</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Passo %1 di %2: %3</translation>
    </message>
</context>
<context>
    <name>gonfalone::PatrocinioDetail</name>
    <message>
        <source>%1 brought this case to “%2” (%3).</source>
        <translation>%1 ha portato la pratica allo stato «%2» (%3).</translation>
    </message>
    <message>
        <source>%1 changed: %2 (%3).</source>
        <translation>%1 ha modificato: %2 (%3).</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 è stata salvata.</translation>
    </message>
    <message>
        <source>%1 worked on this case (%2): the timeline says what was done.</source>
        <translation>%1 ha lavorato su questa pratica (%2): la cronologia dice che cosa è stato fatto.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Also open by:
%1</source>
        <translation>Aperta anche da:
%1</translation>
    </message>
    <message>
        <source>Choose one from the list, or drag a PEC message here to open a new one.</source>
        <translation>Sceglierne una dall’elenco, o trascinare qui un messaggio PEC per aprirne una nuova.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>Nessuna pratica è aperta</translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>Nessuna pratica è aperta.</translation>
    </message>
    <message>
        <source>Nothing was typed since the last time it was saved.</source>
        <translation>Nulla è stato scritto dall’ultimo salvataggio.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Save as PDF/A…</source>
        <translation>Salva come PDF/A…</translation>
    </message>
    <message>
        <source>Save as message (.eml)…</source>
        <translation>Salva come messaggio (.eml)…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio…</translation>
    </message>
    <message>
        <source>The letter is kept with the case and written to %1</source>
        <translation>La lettera è conservata nella pratica e salvata in %1</translation>
    </message>
    <message>
        <source>This case cannot be changed: it is decided, or your role does not change cases.</source>
        <translation>Questa pratica non può essere modificata: è già decisa, o il ruolo non modifica le pratiche.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Oggi %1</translation>
    </message>
    <message>
        <source>What you typed cannot be saved here any more: copy what you need of it.</source>
        <translation>Quello che è stato scritto qui non si può più salvare: copiare ciò che serve.</translation>
    </message>
    <message>
        <source>What you typed on %1 was kept. It is not saved yet.</source>
        <translation>È stato conservato quanto scritto in data %1. Non è ancora salvato.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Salvato in %1</translation>
    </message>
    <message numerus="yes">
        <source>also open by %n others</source>
        <translation>
            <numerusform>aperta anche da un’altra persona</numerusform>
            <numerusform>aperta anche da altre %n persone</numerusform>
        </translation>
    </message>
    <message>
        <source>also open: %1</source>
        <translation>aperta anche da %1</translation>
    </message>
    <message>
        <source>d MMMM &apos;at&apos; H:mm</source>
        <translation>d MMMM &apos;alle&apos; H:mm</translation>
    </message>
    <message>
        <source>you, in another window</source>
        <translation>Lei, in un’altra finestra</translation>
    </message>
    <message>
        <source>“%1” has no place in the present state of the case.</source>
        <translation>«%1» non è previsto nello stato attuale della pratica.</translation>
    </message>
</context>
<context>
    <name>gonfalone::PatrocinioForm</name>
    <message>
        <source>0,00</source>
        <translation>0,00</translation>
    </message>
    <message>
        <source>After the grant</source>
        <translation>Dopo la concessione</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Richiedente</translation>
    </message>
    <message>
        <source>Assessore delegato</source>
        <translation>Assessore delegato</translation>
    </message>
    <message>
        <source>Exclusions of the regulation</source>
        <translation>Cause di esclusione del regolamento</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integrazioni</translation>
    </message>
    <message>
        <source>Is it really free?</source>
        <translation>È davvero gratuito?</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prossimo passo</translation>
    </message>
    <message>
        <source>Notice of rejection</source>
        <translation>Preavviso di rigetto</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Personal data…</source>
        <translation>Dati personali…</translation>
    </message>
    <message>
        <source>Reasons of the exception</source>
        <translation>Motivi dell’eccezione</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Istruttoria</translation>
    </message>
    <message>
        <source>Some fields do not hold: they are marked below.</source>
        <translation>Alcuni campi non sono corretti: sono segnati qui sotto.</translation>
    </message>
    <message>
        <source>What the office holds on the applicant, a copy of it, and what may be erased</source>
        <translation>Che cosa l’ufficio ha sul richiedente, la sua copia e ciò che si può cancellare</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nessuna risposta</translation>
    </message>
    <message>
        <source>to grant the request</source>
        <translation>accogliere la richiesta</translation>
    </message>
    <message>
        <source>to refuse the request</source>
        <translation>non accogliere la richiesta</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
</context>
<context>
    <name>gonfalone::PatrocinioGateway</name>
    <message>
        <source>“%1” cannot be read: check your right to it.</source>
        <translation>«%1» non può essere letto: verificare di averne il diritto.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>«%1» non c’è più.</translation>
    </message>
    <message>
        <source>“%1” is too large to be a message.</source>
        <translation>«%1» è troppo grande per essere un messaggio.</translation>
    </message>
</context>
<context>
    <name>gonfalone::PatrocinioListModel</name>
    <message>
        <source>Loading…</source>
        <translation>Caricamento…</translation>
    </message>
</context>
<context>
    <name>gonfalone::PatrocinioListPane</name>
    <message>
        <source>%1 · drag a PEC message here to open one</source>
        <translation>%1 · trascinare qui un messaggio PEC per aprirne una</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n pratica</numerusform>
            <numerusform>%n pratiche</numerusform>
        </translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 pratica</translation>
    </message>
    <message>
        <source>A letter for each case of the list</source>
        <translation>Una lettera per ogni pratica dell’elenco</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Richiedente</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Pratiche</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Conclusi</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decisi</translation>
    </message>
    <message>
        <source>Drag a PEC message onto the window, or register a request by hand.</source>
        <translation>Trascinare un messaggio PEC sulla finestra, o registrare una richiesta a mano.</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>In scadenza</translation>
    </message>
    <message>
        <source>In Giunta</source>
        <translation>In Giunta</translation>
    </message>
    <message>
        <source>Latest received</source>
        <translation>Ultime ricevute</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>Lettere…</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nuova richiesta</translation>
    </message>
    <message>
        <source>No case has all these words. Try fewer, or look under “All”.</source>
        <translation>Nessuna pratica contiene tutte queste parole. Provare con meno parole, o cercare in «Tutti».</translation>
    </message>
    <message>
        <source>No cases here</source>
        <translation>Qui nessuna pratica</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordine dell’elenco</translation>
    </message>
    <message>
        <source>Requests for patronage appear here when the office registers them.</source>
        <translation>Le richieste di patrocinio compaiono qui quando l’ufficio le registra.</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Cerca nell’elenco</translation>
    </message>
    <message>
        <source>Search in the list (Ctrl+F)</source>
        <translation>Cerca nell’elenco (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search number, subject, applicant…</source>
        <translation>Cerca numero, oggetto, richiedente…</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Da lavorare</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
</context>
<context>
    <name>gonfalone::PatrocinioPage</name>
    <message>
        <source>%1 was registered.</source>
        <translation>%1 è stata registrata.</translation>
    </message>
    <message>
        <source>%1 was registered: %2</source>
        <translation>%1 è stata registrata: %2</translation>
    </message>
    <message>
        <source>Declare on conflicts of interest</source>
        <translation>Dichiara sul conflitto di interessi</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <translation>Campo: %1</translation>
    </message>
    <message>
        <source>Go to the actions</source>
        <translation>Vai alle azioni</translation>
    </message>
    <message>
        <source>Go to the documents</source>
        <translation>Vai ai documenti</translation>
    </message>
    <message>
        <source>Go to the exclusions of the regulation</source>
        <translation>Vai alle esclusioni del regolamento</translation>
    </message>
    <message>
        <source>Go to the form</source>
        <translation>Vai alla scheda</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>Vai all’elenco</translation>
    </message>
    <message>
        <source>Go to the opinions</source>
        <translation>Vai ai pareri</translation>
    </message>
    <message>
        <source>Go to the proofs with the stemma</source>
        <translation>Vai alle bozze con lo stemma</translation>
    </message>
    <message>
        <source>Import messages</source>
        <translation>Importa messaggi</translation>
    </message>
    <message>
        <source>Import message…</source>
        <translation>Importa messaggio…</translation>
    </message>
    <message>
        <source>Letter: %1</source>
        <translation>Lettera: %1</translation>
    </message>
    <message>
        <source>Letters for all the cases of the list…</source>
        <translation>Lettere per tutte le pratiche dell’elenco…</translation>
    </message>
    <message>
        <source>Messages (*.eml)</source>
        <translation>Messaggi (*.eml)</translation>
    </message>
    <message>
        <source>New patronage request</source>
        <translation>Nuova richiesta di patrocinio</translation>
    </message>
    <message>
        <source>No case is open: choose one from the list.</source>
        <translation>Nessuna pratica è aperta: sceglierne una dall’elenco.</translation>
    </message>
    <message>
        <source>No letter is shown: choose one of the commands “Letter: …” first.</source>
        <translation>Non è mostrata alcuna lettera: scegliere prima uno dei comandi «Lettera: …».</translation>
    </message>
    <message>
        <source>No proof of this case waits for that.</source>
        <translation>Nessuna bozza di questa pratica attende questo passo.</translation>
    </message>
    <message>
        <source>Not possible in the state in which the case is.</source>
        <translation>Non è possibile nello stato in cui si trova la pratica.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n messages were taken: drop the others afterwards.</source>
        <translation>
            <numerusform>È stato preso solo il primo messaggio: trascinare gli altri in seguito.</numerusform>
            <numerusform>Sono stati presi solo i primi %n messaggi: trascinare gli altri in seguito.</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal data of the applicant</source>
        <translation>Dati personali del richiedente</translation>
    </message>
    <message>
        <source>Preview the draft</source>
        <translation>Anteprima della proposta</translation>
    </message>
    <message>
        <source>Print the draft</source>
        <translation>Stampa la proposta</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Rileggi</translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation>Salva la pratica</translation>
    </message>
    <message>
        <source>Save the draft as HTML</source>
        <translation>Salva la proposta come HTML</translation>
    </message>
    <message>
        <source>Save the draft as ODT</source>
        <translation>Salva la proposta come ODT</translation>
    </message>
    <message>
        <source>Save the draft as PDF/A</source>
        <translation>Salva la proposta come PDF/A</translation>
    </message>
    <message>
        <source>Save the letter as PDF/A</source>
        <translation>Salva la lettera come PDF/A</translation>
    </message>
    <message>
        <source>Save the letter as message (.eml)</source>
        <translation>Salva la lettera come messaggio (.eml)</translation>
    </message>
    <message>
        <source>Save the whole case as PDF</source>
        <translation>Salva l’intera pratica come PDF</translation>
    </message>
    <message>
        <source>Save the whole case as ZIP</source>
        <translation>Salva l’intera pratica come ZIP</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Cerca nell’elenco</translation>
    </message>
    <message>
        <source>Take in a proof from a file…</source>
        <translation>Acquisisci una bozza da un file…</translation>
    </message>
    <message>
        <source>Take the main step</source>
        <translation>Compi il passo principale</translation>
    </message>
    <message>
        <source>Text of the act: read, edit, compare</source>
        <translation>Testo dell’atto: leggi, modifica, confronta</translation>
    </message>
    <message>
        <source>The draft of the act is made once the review has started.</source>
        <translation>La proposta si prepara dopo l’avvio dell’istruttoria.</translation>
    </message>
    <message>
        <source>The receipt “%1” was filed with %2.</source>
        <translation>La ricevuta «%1» è stata archiviata nella pratica %2.</translation>
    </message>
    <message>
        <source>Why this term?</source>
        <translation>Perché questo termine?</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Salvato in %1</translation>
    </message>
    <message>
        <source>Yearly report…</source>
        <translation>Relazione annuale…</translation>
    </message>
    <message>
        <source>Your role does not answer persons who ask for their data.</source>
        <translation>Il ruolo non risponde alle persone che chiedono i loro dati.</translation>
    </message>
    <message>
        <source>Your role does not register requests.</source>
        <translation>Il ruolo non consente di registrare richieste.</translation>
    </message>
    <message>
        <source>message.eml</source>
        <translation>messaggio.eml</translation>
    </message>
    <message>
        <source>“%1” was registered before: it is %2.</source>
        <translation>«%1» era già registrato: è la pratica %2.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… e un altro</numerusform>
            <numerusform>… e altri %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gonfalone::PayRow</name>
    <message>
        <source>%1 a year</source>
        <translation>%1 l’anno</translation>
    </message>
    <message>
        <source>Nothing is written.</source>
        <translation>Non è indicata.</translation>
    </message>
    <message>
        <source>Pay of a year, in euro</source>
        <translation>Retribuzione annua, in euro</translation>
    </message>
    <message>
        <source>Pay of the chosen contract</source>
        <translation>Retribuzione del contratto scelto</translation>
    </message>
    <message>
        <source>Show the pay</source>
        <translation>Mostra la retribuzione</translation>
    </message>
    <message>
        <source>The pay is written.</source>
        <translation>Retribuzione registrata.</translation>
    </message>
    <message>
        <source>Who looks at it stands in the log of readings.</source>
        <translation>Chi la consulta resta nel registro delle letture.</translation>
    </message>
    <message>
        <source>Write the pay</source>
        <translation>Registra</translation>
    </message>
    <message>
        <source>euro a year, as in 24000,00</source>
        <translation>euro l’anno, come 24000,00</translation>
    </message>
</context>
<context>
    <name>gonfalone::PeopleField</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Part of person %1</source>
        <translation>Ruolo della persona %1</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Persona %1</translation>
    </message>
</context>
<context>
    <name>gonfalone::PeopleSection</name>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1 (fino al %2)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Aggiungi una persona</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Aggiunto: %1.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>First role</source>
        <translation>Primo ruolo</translation>
    </message>
    <message>
        <source>It was told</source>
        <translation>È stata detta</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Ultimo accesso</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>Lower-case letters, digits, dots and dashes: it is what the person types to sign in.</source>
        <translation>Lettere minuscole, cifre, punti e trattini: è ciò che la persona scrive per accedere.</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Possono accedere</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name and surname</source>
        <translation>Nome e cognome</translation>
    </message>
    <message>
        <source>No role yet</source>
        <translation>Ancora nessun ruolo</translation>
    </message>
    <message>
        <source>Nobody of this kind.</source>
        <translation>Nessuna persona di questo tipo.</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>Password provvisoria</translation>
    </message>
    <message>
        <source>One-time password of %1</source>
        <translation>Password provvisoria di %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>People of the office</source>
        <translation>Persone dell’ufficio</translation>
    </message>
    <message>
        <source>Roles today</source>
        <translation>Ruoli oggi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Tell it to the person now: it is shown this once and is kept nowhere. At the first sign-in the program asks for another one.</source>
        <translation>Dirla ora alla persona: è mostrata solo questa volta e non è conservata da nessuna parte. Al primo accesso il programma ne chiede un’altra.</translation>
    </message>
    <message>
        <source>Which people are shown</source>
        <translation>Quali persone si vedono</translation>
    </message>
    <message>
        <source>Who may sign in, with which role and until when. Who manages the people sees no case and no paper: only who they are and when they came in last.</source>
        <translation>Chi può accedere, con quale ruolo e fino a quando. Chi gestisce le persone non vede pratiche né documenti: solo chi sono e quando sono entrate l’ultima volta.</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Lavora per</translation>
    </message>
    <message>
        <source>Wrong passwords</source>
        <translation>Password sbagliate</translation>
    </message>
    <message>
        <source>may sign in</source>
        <translation>può accedere</translation>
    </message>
    <message>
        <source>must choose a password</source>
        <translation>deve scegliere una password</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>no role today</source>
        <translation>nessun ruolo oggi</translation>
    </message>
    <message>
        <source>not counted here</source>
        <translation>qui non si contano</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>sospeso</translation>
    </message>
</context>
<context>
    <name>gonfalone::PeopleView</name>
    <message>
        <source>Agenda by person</source>
        <translation>Agenda per persona</translation>
    </message>
</context>
<context>
    <name>gonfalone::PersonForm</name>
    <message>
        <source>%1 cannot sign in any more, and is out where they were.</source>
        <translation>%1 non può più accedere, ed è fuori da dove era entrato.</translation>
    </message>
    <message>
        <source>%1 has a new password and changes it at the next sign-in.</source>
        <translation>%1 ha una nuova password e la cambia al prossimo accesso.</translation>
    </message>
    <message>
        <source>%1 has the role “%2” no longer, also where they are signed in.</source>
        <translation>%1 non ha più il ruolo «%2», anche dove è già entrato.</translation>
    </message>
    <message>
        <source>%1 has the role “%2”.</source>
        <translation>%1 ha il ruolo «%2».</translation>
    </message>
    <message>
        <source>%1 may sign in again.</source>
        <translation>%1 può accedere di nuovo.</translation>
    </message>
    <message>
        <source>%1 works for %2 no longer.</source>
        <translation>%1 non lavora più per %2.</translation>
    </message>
    <message>
        <source>%1 works for %2.</source>
        <translation>%1 lavora per %2.</translation>
    </message>
    <message>
        <source>A secretariat sees only the cases referred to its assessore.</source>
        <translation>Una segreteria vede solo le pratiche trasmesse al suo assessore.</translation>
    </message>
    <message>
        <source>Assessore in office</source>
        <translation>Assessore in carica</translation>
    </message>
    <message>
        <source>Change: %1 (%2)</source>
        <translation>Modifica: %1 (%2)</translation>
    </message>
    <message>
        <source>Choose a role that holds in the list first</source>
        <translation>Scegliere prima nell’elenco un ruolo che vale</translation>
    </message>
    <message>
        <source>Empty: the program makes one and shows it once. In both cases it is changed at the next sign-in.</source>
        <translation>Vuoto: il programma ne fa una e la mostra una volta. In entrambi i casi si cambia al prossimo accesso.</translation>
    </message>
    <message>
        <source>First day of the role</source>
        <translation>Primo giorno del ruolo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Give this role</source>
        <translation>Dai questo ruolo</translation>
    </message>
    <message>
        <source>Last day of the role</source>
        <translation>Ultimo giorno del ruolo</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Riammetti</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Collega</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Nome della persona</translation>
    </message>
    <message>
        <source>New password of the person</source>
        <translation>Nuova password della persona</translation>
    </message>
    <message>
        <source>No role yet: without one a person cannot sign in.</source>
        <translation>Ancora nessun ruolo: senza, una persona non può accedere.</translation>
    </message>
    <message>
        <source>Nobody gives a role to themselves. A role with a last day ends by itself.</source>
        <translation>Nessuno dà un ruolo a se stesso. Un ruolo con un ultimo giorno termina da solo.</translation>
    </message>
    <message>
        <source>Nobody gives a role to themselves: ask another administrator</source>
        <translation>Nessuno dà un ruolo a se stesso: chiedere a un altro amministratore</translation>
    </message>
    <message>
        <source>Not the same twice.</source>
        <translation>Le due volte non coincidono.</translation>
    </message>
    <message>
        <source>One&apos;s own password is changed in the menu of the user</source>
        <translation>La propria password si cambia nel menu dell’utente</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Reset the password</source>
        <translation>Reimposta la password</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Role to be given</source>
        <translation>Ruolo da dare</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ruoli</translation>
    </message>
    <message>
        <source>Roles of this person</source>
        <translation>Ruoli di questa persona</translation>
    </message>
    <message>
        <source>Suspend the access</source>
        <translation>Sospendi l’accesso</translation>
    </message>
    <message>
        <source>Take the chosen role</source>
        <translation>Togli il ruolo scelto</translation>
    </message>
    <message>
        <source>The last day is not a day.</source>
        <translation>L’ultimo giorno non è un giorno.</translation>
    </message>
    <message>
        <source>The name is now %1.</source>
        <translation>Il nome ora è %1.</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>La stessa password di nuovo</translation>
    </message>
    <message>
        <source>The two passwords differ: type them again.</source>
        <translation>Le due password sono diverse: scriverle di nuovo.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Scollega</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Lavora per</translation>
    </message>
    <message>
        <source>again</source>
        <translation>di nuovo</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminato</translation>
    </message>
    <message>
        <source>from today</source>
        <translation>da oggi</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>vale</translation>
    </message>
    <message>
        <source>new password</source>
        <translation>nuova password</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>senza fine</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>non ancora</translation>
    </message>
    <message>
        <source>“%1” is not a day: write it as in 31/12/2026.</source>
        <translation>«%1» non è un giorno: scriverlo come 31/12/2026.</translation>
    </message>
</context>
<context>
    <name>gonfalone::PhrasesPane</name>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Modifica: %1</translation>
    </message>
    <message>
        <source>Every text</source>
        <translation>Ogni testo</translation>
    </message>
    <message>
        <source>For this text</source>
        <translation>Per questo testo</translation>
    </message>
    <message>
        <source>Keep here what the office writes often, to put it into any text with Enter.</source>
        <translation>Conservare qui ciò che l’ufficio scrive spesso, per inserirlo con Invio in qualunque testo.</translation>
    </message>
    <message>
        <source>Keep the phrase</source>
        <translation>Conserva la frase</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation>Frase conservata: %1.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuova</translation>
    </message>
    <message>
        <source>New phrase</source>
        <translation>Nuova frase</translation>
    </message>
    <message>
        <source>No phrase yet</source>
        <translation>Ancora nessuna frase</translation>
    </message>
    <message>
        <source>Only to take a phrase away.</source>
        <translation>Solo per togliere una frase.</translation>
    </message>
    <message>
        <source>Phrases: Enter puts one into the text</source>
        <translation>Frasi: Invio ne inserisce una nel testo</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Taken away: %1.</source>
        <translation>Frase tolta: %1.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Which phrases are shown</source>
        <translation>Quali frasi si mostrano</translation>
    </message>
    <message>
        <source>Why not any more</source>
        <translation>Perché non serve più</translation>
    </message>
    <message>
        <source>Write a new phrase</source>
        <translation>Scrivi una nuova frase</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <translation>Scrivi la prima</translation>
    </message>
</context>
<context>
    <name>gonfalone::PreviewPane</name>
    <message>
        <source>Attachments</source>
        <translation>Allegati</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Back to the case (Esc)</source>
        <translation>Torna alla pratica (Esc)</translation>
    </message>
    <message>
        <source>Documents of this kind (%1) cannot be shown here: save it and open it with its own program.</source>
        <translation>I documenti di questo tipo (%1) non si possono mostrare qui: salvare il documento e aprirlo con il suo programma.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salva con nome…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Inviato</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Testo del documento</translation>
    </message>
    <message>
        <source>The pages cannot be shown; save them as a PDF.</source>
        <translation>Le pagine non si possono mostrare: salvarle come PDF.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
</context>
<context>
    <name>gonfalone::PrintDesk</name>
    <message>
        <source>The printer does not answer: check that it is on, or save a PDF.</source>
        <translation>La stampante non risponde: controllare che sia accesa, oppure salvare un PDF.</translation>
    </message>
</context>
<context>
    <name>gonfalone::PrivacySection</name>
    <message>
        <source>A person may ask which data the office holds on them, and that they be erased (Regulation (EU) 2016/679, articles 15, 17 and 20). What the law obliges to keep stays, and the answer says why and until when. Wrong data are corrected in the case.</source>
        <translation>Una persona può chiedere quali suoi dati ha l’ufficio, e che siano cancellati (Regolamento (UE) 2016/679, artt. 15, 17 e 20). Ciò che la legge obbliga a conservare resta, e la risposta dice perché e fino a quando. I dati sbagliati si correggono nella pratica.</translation>
    </message>
    <message>
        <source>After the erasure</source>
        <translation>Dopo la cancellazione</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archivi (*.zip)</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Autorizzazione</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Pratiche</translation>
    </message>
    <message>
        <source>Choose a person in the list first</source>
        <translation>Scegliere prima una persona nell’elenco</translation>
    </message>
    <message>
        <source>Day of the authorisation</source>
        <translation>Giorno dell’autorizzazione</translation>
    </message>
    <message>
        <source>Erase what may go</source>
        <translation>Cancella ciò che si può</translation>
    </message>
    <message>
        <source>Erased. Nothing of it is left in the office&apos;s files.</source>
        <translation>Cancellato. Nei file dell’ufficio non ne resta niente.</translation>
    </message>
    <message>
        <source>Erased. Other workstations still read the file: what was erased leaves it when they close.</source>
        <translation>Cancellato. Altre postazioni leggono ancora il file: ciò che è stato cancellato ne esce quando si chiudono.</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Cancellazione</translation>
    </message>
    <message>
        <source>Erasure: %1</source>
        <translation>Cancellazione: %1</translation>
    </message>
    <message>
        <source>Give a copy of everything…</source>
        <translation>Dai una copia di tutto…</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Quanti</translation>
    </message>
    <message>
        <source>It is done: print the answer</source>
        <translation>È fatta: stampare la risposta</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Nota come</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name or tax code</source>
        <translation>Nome o codice fiscale</translation>
    </message>
    <message>
        <source>Name or tax code of the person</source>
        <translation>Nome o codice fiscale della persona</translation>
    </message>
    <message>
        <source>No case of this person may be destroyed yet</source>
        <translation>Nessuna pratica di questa persona si può ancora scartare</translation>
    </message>
    <message>
        <source>Nobody of this name or tax code.</source>
        <translation>Nessuno con questo nome o codice fiscale.</translation>
    </message>
    <message>
        <source>Nothing is done yet. Look at what goes and what stays, then write the request.</source>
        <translation>Non è ancora fatto niente. Guardare che cosa si cancella e che cosa resta, poi scrivere la richiesta.</translation>
    </message>
    <message>
        <source>Number and day in the protocol of what the person wrote.</source>
        <translation>Numero e giorno di protocollo di ciò che la persona ha scritto.</translation>
    </message>
    <message>
        <source>Number of the authorisation</source>
        <translation>Numero dell’autorizzazione</translation>
    </message>
    <message>
        <source>Of the Soprintendenza archivistica, with its day: only for cases whose term has passed (art. 21 D.Lgs. 42/2004). Empty: none is destroyed.</source>
        <translation>Della Soprintendenza archivistica, con il suo giorno: solo per le pratiche il cui termine è trascorso (art. 21 D.Lgs. 42/2004). Vuoto: non se ne scarta nessuna.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Persons and data</source>
        <translation>Persone e dati</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>Persone trovate</translation>
    </message>
    <message>
        <source>Print the answer…</source>
        <translation>Stampa la risposta…</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Search the person by name or tax code.</source>
        <translation>Cercare la persona per nome o codice fiscale.</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Codice fiscale</translation>
    </message>
    <message>
        <source>This was done. Print the answer now: the name and the address are kept nowhere for it.</source>
        <translation>Questo è stato fatto. Stampare ora la risposta: nome e indirizzo non sono conservati per farlo dopo.</translation>
    </message>
    <message>
        <source>Today nothing may be erased. The reasons are below; the person is answered with them.</source>
        <translation>Oggi non si può cancellare niente. I motivi sono qui sotto: con questi si risponde alla persona.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino al</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>What an erasure does</source>
        <translation>Che cosa fa una cancellazione</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Che cosa succede</translation>
    </message>
    <message>
        <source>Where to write the answer</source>
        <translation>Dove scrivere la risposta</translation>
    </message>
    <message>
        <source>Where to write the copy</source>
        <translation>Dove scrivere la copia</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>Scritto: %1.</translation>
    </message>
    <message>
        <source>answer.pdf</source>
        <translation>risposta.pdf</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>richiedente</translation>
    </message>
    <message>
        <source>colleague (%1)</source>
        <translation>collega (%1)</translation>
    </message>
    <message>
        <source>personal-data.zip</source>
        <translation>dati-personali.zip</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>personale</translation>
    </message>
    <message>
        <source>“%1” is not a day: write it as in 31/12/2026.</source>
        <translation>«%1» non è un giorno: scriverlo come 31/12/2026.</translation>
    </message>
</context>
<context>
    <name>gonfalone::PromisesField</name>
    <message>
        <source>Promise %1</source>
        <translation>Promessa %1</translation>
    </message>
    <message>
        <source>Promise %1 is done</source>
        <translation>La promessa %1 è mantenuta</translation>
    </message>
    <message>
        <source>Promise %1, by when</source>
        <translation>Promessa %1, entro quando</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Che cosa è stato promesso</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Chi se ne occupa</translation>
    </message>
    <message>
        <source>Who keeps promise %1</source>
        <translation>Chi mantiene la promessa %1</translation>
    </message>
    <message>
        <source>done</source>
        <comment>of a promise</comment>
        <translation>mantenuta</translation>
    </message>
</context>
<context>
    <name>gonfalone::ProofsCard</name>
    <message>
        <source>%1 on %2 by %3</source>
        <translation>%1 il %2 da %3</translation>
    </message>
    <message>
        <source>Documents of the case</source>
        <translation>Documenti della pratica</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Picture of proof %1</source>
        <translation>Immagine della bozza n. %1</translation>
    </message>
    <message>
        <source>Proof from a file…</source>
        <translation>Bozza da un file…</translation>
    </message>
    <message>
        <source>Proofs with the stemma</source>
        <translation>Bozze con lo stemma</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Show proof %1</source>
        <translation>Mostra la bozza n. %1</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Acquisisci</translation>
    </message>
    <message>
        <source>Taken in on %1 by %2</source>
        <translation>Acquisita il %1 da %2</translation>
    </message>
    <message>
        <source>To whom, or corrections</source>
        <translation>A chi, o correzioni</translation>
    </message>
</context>
<context>
    <name>gonfalone::ProvisionTable</name>
    <message>
        <source>Add a row</source>
        <translation>Aggiungi una riga</translation>
    </message>
    <message>
        <source>Add a row to: %1</source>
        <translation>Aggiungi una riga a: %1</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Articolo</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Verificato</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Togli la riga</translation>
    </message>
    <message>
        <source>Remove the row of: %1</source>
        <translation>Togli la riga di: %1</translation>
    </message>
</context>
<context>
    <name>gonfalone::QuickEntry</name>
    <message>
        <source>A day, the times, what, and after a comma where. Enter puts it into the agenda, Shift+Enter opens its form.</source>
        <translation>Un giorno, l’orario, che cosa e, dopo una virgola, dove. Invio lo mette in agenda, Maiusc+Invio ne apre il modulo.</translation>
    </message>
    <message>
        <source>Enter an appointment in one line</source>
        <translation>Scrivi un impegno in una riga</translation>
    </message>
    <message>
        <source>Thu 10-11 audience Pro Loco, Sala Giunta</source>
        <translation>gio 10-11 udienza Pro Loco, Sala Giunta</translation>
    </message>
</context>
<context>
    <name>gonfalone::Rail</name>
    <message>
        <source>Modules</source>
        <translation>Moduli</translation>
    </message>
    <message>
        <source>Shield of the office</source>
        <translation>Stemma dell’ufficio</translation>
    </message>
</context>
<context>
    <name>gonfalone::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n in attesa</numerusform>
            <numerusform>%1, %n in attesa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gonfalone::ReadLogSection</name>
    <message>
        <source>Case</source>
        <translation>Pratica</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Esporta in CSV…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primo giorno</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Come</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <source>Nobody read anything of the kind.</source>
        <translation>Nessuno ha letto niente di simile.</translation>
    </message>
    <message>
        <source>Only the last %1 lines are shown: narrow the filter, or export all of them.</source>
        <translation>Si vedono solo le ultime %1 righe: restringere il filtro, o esportarle tutte.</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Letture</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>There is nothing to write</source>
        <translation>Non c’è niente da scrivere</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Che cosa è stato letto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Where to write the readings</source>
        <translation>Dove scrivere le letture</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Quale</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Who looked at the data of a person, at a paper, at a declaration of conflict or at a whole case. A look is one line for each half day; a copy that was printed or taken out is a line each time. Nobody changes or deletes them.</source>
        <translation>Chi ha guardato i dati di una persona, un documento, una dichiarazione di conflitto o un fascicolo intero. Una lettura è una riga per ogni mezza giornata; una copia stampata o portata fuori è una riga ogni volta. Nessuno le cambia o le cancella.</translation>
    </message>
    <message>
        <source>Who read</source>
        <translation>Chi ha letto</translation>
    </message>
    <message>
        <source>Who read what</source>
        <translation>Chi ha letto che cosa</translation>
    </message>
    <message>
        <source>Written: %1. That you took the list out is in the log of operations.</source>
        <translation>Scritto: %1. Che l’elenco è stato portato fuori è nel registro delle operazioni.</translation>
    </message>
    <message>
        <source>name of a person or of a paper, number of a case</source>
        <translation>nome di una persona o di un documento, numero di una pratica</translation>
    </message>
    <message>
        <source>name or login; empty: everybody</source>
        <translation>nome o nome utente; vuoto: tutti</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>n. %1</translation>
    </message>
    <message>
        <source>readings.csv</source>
        <translation>letture.csv</translation>
    </message>
    <message>
        <source>to</source>
        <translation>al</translation>
    </message>
    <message>
        <source>“%1” is not a day: write it as in 31/12/2026.</source>
        <translation>«%1» non è un giorno: scriverlo come 31/12/2026.</translation>
    </message>
</context>
<context>
    <name>gonfalone::ReadingsSection</name>
    <message>
        <source>%1 (followed now)</source>
        <translation>%1 (seguita ora)</translation>
    </message>
    <message>
        <source>Disputed readings</source>
        <translation>Letture discusse</translation>
    </message>
    <message>
        <source>Follow this reading</source>
        <translation>Segui questa lettura</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>Dal %1: %2</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Questione</translation>
    </message>
    <message>
        <source>Reading followed</source>
        <translation>Lettura seguita</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>This reading is followed already.</source>
        <translation>Questa lettura è già seguita.</translation>
    </message>
    <message>
        <source>What the law leaves open and every office must choose. The reading in force on the day applies, and the reasons of every computed date say which one is on.</source>
        <translation>Ciò che la legge lascia aperto e ogni ufficio deve scegliere. Vale la lettura in vigore quel giorno, e le ragioni di ogni data calcolata dicono quale è seguita.</translation>
    </message>
</context>
<context>
    <name>gonfalone::ReasonsPopover</name>
    <message>
        <source>Close the reasons</source>
        <translation>Chiudi le ragioni</translation>
    </message>
    <message>
        <source>No reason was recorded for this value.</source>
        <translation>Per questo valore non è registrata alcuna ragione.</translation>
    </message>
</context>
<context>
    <name>gonfalone::RecordsPanel</name>
    <message>
        <source>! The fields of the case were changed after this text: draw it up anew, or edit it by hand.</source>
        <translation>! I dati della pratica sono cambiati dopo questo testo: redigerlo di nuovo, o modificarlo a mano.</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.png *.jpg *.jpeg *.pdf)</source>
        <translation>Immagini e PDF (*.png *.jpg *.jpeg *.pdf)</translation>
    </message>
    <message>
        <source>Proof %1: %2</source>
        <translation>Bozza n. %1: %2</translation>
    </message>
    <message>
        <source>Proof with the stemma</source>
        <translation>Bozza con lo stemma</translation>
    </message>
    <message>
        <source>Read, edit, compare…</source>
        <translation>Leggi, modifica, confronta…</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Text of the act</source>
        <translation>Testo dell’atto</translation>
    </message>
    <message>
        <source>The correction is kept, sealed.</source>
        <translation>La correzione è conservata, sigillata.</translation>
    </message>
    <message>
        <source>The declaration is recorded.</source>
        <translation>La dichiarazione è registrata.</translation>
    </message>
    <message>
        <source>The note is deleted.</source>
        <translation>La nota è eliminata.</translation>
    </message>
    <message>
        <source>The note is kept, sealed.</source>
        <translation>La nota è conservata, sigillata.</translation>
    </message>
    <message>
        <source>The opinion is recorded.</source>
        <translation>Il parere è registrato.</translation>
    </message>
    <message>
        <source>The proof is taken in.</source>
        <translation>La bozza è acquisita.</translation>
    </message>
    <message>
        <source>Version %1, %2, of %3 by %4.</source>
        <translation>Versione %1, %2, del %3, di %4.</translation>
    </message>
</context>
<context>
    <name>gonfalone::RecoverySheetPage</name>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Più tardi</translation>
    </message>
    <message>
        <source>&amp;Save the sheet as PDF…</source>
        <translation>&amp;Salva il foglio in PDF…</translation>
    </message>
    <message>
        <source>Printing the sheet…</source>
        <translation>Stampa del foglio…</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Salva il foglio di recupero</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>Il foglio di recupero</translation>
    </message>
    <message>
        <source>What is sealed in this office (reserved notes, health, evaluations, personal diary) opens with the passwords of its readers only. When the last of them is lost, this sheet opens it again. It is made once: print it, put it into the safe of the comune, delete the file. Later it is in “Settings”, “Secrets”.</source>
        <translation>Ciò che in questo ufficio è sigillato (note riservate, motivi di salute, valutazioni, agenda personale) si apre solo con le password di chi può leggerlo. Se si perde anche l’ultima, lo riapre questo foglio. Si crea una volta sola: stamparlo, riporlo nella cassaforte del comune, eliminare il file. Più tardi si trova in «Impostazioni», «Segreti».</translation>
    </message>
    <message>
        <source>recovery sheet</source>
        <translation>foglio di recupero</translation>
    </message>
</context>
<context>
    <name>gonfalone::RegistersSection</name>
    <message>
        <source>Last number</source>
        <translation>Ultimo numero</translation>
    </message>
    <message>
        <source>Missions of the administrators</source>
        <translation>Missioni degli amministratori</translation>
    </message>
    <message>
        <source>Patronage requests</source>
        <translation>Richieste di patrocinio</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefisso</translation>
    </message>
    <message>
        <source>Probably next</source>
        <translation>Probabile prossimo</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registri</translation>
    </message>
    <message>
        <source>Requests for an appointment</source>
        <translation>Richieste di udienza</translation>
    </message>
    <message>
        <source>The numbers of the cases: a register for each kind, beginning again from 1 every year.</source>
        <translation>I numeri delle pratiche: un registro per ogni tipo, che ogni anno ricomincia da 1.</translation>
    </message>
    <message>
        <source>Who changes them: nobody by hand. The program gives a number in the moment in which a case is registered, once and without holes; whoever registers requests makes the register go on. The next number is probable only: it is not kept for anybody. Source: art. 53 DPR 445/2000 for the protocol, which stays the comune&apos;s own; this register is the office&apos;s.</source>
        <translation>Chi li cambia: nessuno a mano. Il programma dà il numero nel momento in cui registra la pratica, una volta sola e senza vuoti; chi registra le richieste fa avanzare il registro. Il prossimo numero è solo probabile: non è riservato a nessuno. Fonte: art. 53 DPR 445/2000 per il protocollo, che resta quello del comune; questo è il registro dell’ufficio.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>chiuso</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ancora nessuno</translation>
    </message>
</context>
<context>
    <name>gonfalone::RegulationForm</name>
    <message>
        <source>%1: I have read it in the source</source>
        <translation>%1: l’ho letto nella fonte</translation>
    </message>
    <message>
        <source>%1: article</source>
        <translation>%1: articolo</translation>
    </message>
    <message>
        <source>A late request</source>
        <translation>Una richiesta tardiva</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approvato con</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Articolo</translation>
    </message>
    <message>
        <source>As the acts quote it.</source>
        <translation>Come gli atti lo citano.</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Allegato</translation>
    </message>
    <message>
        <source>Attachments of a request</source>
        <translation>Allegati della richiesta</translation>
    </message>
    <message>
        <source>Before the event, by which the drafts with the stemma are shown: the act and the letters say this day.</source>
        <translation>Prima dell’iniziativa, entro cui si presentano le bozze con lo stemma: l’atto e le lettere indicano questo giorno.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Verificato</translation>
    </message>
    <message>
        <source>Days before the event</source>
        <translation>Giorni prima dell’iniziativa</translation>
    </message>
    <message>
        <source>Days of the procedure</source>
        <translation>Giorni del procedimento</translation>
    </message>
    <message>
        <source>Drafts, working days</source>
        <translation>Bozze, giorni lavorativi</translation>
    </message>
    <message>
        <source>Empty: until another begins.</source>
        <translation>Vuoto: finché ne comincia un altro.</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Eccezione</translation>
    </message>
    <message>
        <source>Grants in a year</source>
        <translation>Concessioni in un anno</translation>
    </message>
    <message>
        <source>I have read it in the source</source>
        <translation>L’ho letto nella fonte</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In vigore dal</translation>
    </message>
    <message>
        <source>Misuse</source>
        <translation>Uso improprio</translation>
    </message>
    <message>
        <source>Question: yes excludes</source>
        <translation>Domanda: il sì esclude</translation>
    </message>
    <message>
        <source>Reasons that exclude</source>
        <translation>Cause di esclusione</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Regolamento</translation>
    </message>
    <message>
        <source>Requests of before keep the regulation of their day.</source>
        <translation>Le richieste precedenti conservano il regolamento del loro giorno.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obbligatorio</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>Rules for the stemma</source>
        <translation>Regole per lo stemma</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>Imposta di bollo</translation>
    </message>
    <message>
        <source>The act and its date.</source>
        <translation>L’atto e la sua data.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Who grants</source>
        <translation>Chi concede</translation>
    </message>
    <message>
        <source>Whoever misused the stemma gets no other grant</source>
        <translation>Chi ha usato male lo stemma non ottiene altri patrocini</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Dicitura</translation>
    </message>
    <message>
        <source>is rejected</source>
        <translation>è respinta</translation>
    </message>
    <message>
        <source>is taken when the delay is justified</source>
        <translation>è accolta se il ritardo è giustificato</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>nessun limite</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>non chiesta</translation>
    </message>
    <message>
        <source>on the request</source>
        <translation>sulla richiesta</translation>
    </message>
    <message>
        <source>on the request and on the act</source>
        <translation>sulla richiesta e sull’atto</translation>
    </message>
    <message>
        <source>“{comune}” stands for the name of the comune.</source>
        <translation>«{comune}» sta per il nome del comune.</translation>
    </message>
</context>
<context>
    <name>gonfalone::RegulationSection</name>
    <message>
        <source>A profile of another office, or one kept aside (JSON)</source>
        <translation>Un profilo di un altro ufficio, o uno messo da parte (JSON)</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approvato con</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>No regulation yet: fill in the form, or read a file.</source>
        <translation>Ancora nessun regolamento: compilare il modulo o leggere un file.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è cambiato nulla.</translation>
    </message>
    <message>
        <source>Read a file…</source>
        <translation>Leggi un file…</translation>
    </message>
    <message>
        <source>Read a regulation</source>
        <translation>Leggere un regolamento</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Regolamento</translation>
    </message>
    <message>
        <source>Regulation on patronage</source>
        <translation>Regolamento sui patrocini</translation>
    </message>
    <message>
        <source>Regulation profiles (*.json)</source>
        <translation>Profili del regolamento (*.json)</translation>
    </message>
    <message>
        <source>Save this version</source>
        <translation>Salva questa versione</translation>
    </message>
    <message>
        <source>Saved: it holds for the requests from %1 on.</source>
        <translation>Salvato: vale per le richieste dal %1.</translation>
    </message>
    <message>
        <source>The form has changes that are not saved: save them first, or undo them.</source>
        <translation>Il modulo ha modifiche non salvate: salvarle prima, o annullarle.</translation>
    </message>
    <message>
        <source>This is what the file says: look at it, then save it.</source>
        <translation>Questo dice il file: controllarlo, poi salvare.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Annulla le modifiche</translation>
    </message>
    <message>
        <source>Versions of the regulation</source>
        <translation>Versioni del regolamento</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>Che cosa non va nel file</translation>
    </message>
    <message>
        <source>What the comune&apos;s own regulation says. A request is held against the one in force on the day on which it came; a regulation that changes is another version.</source>
        <translation>Che cosa dice il regolamento del comune. Una richiesta si valuta con quello in vigore nel giorno in cui è pervenuta; un regolamento che cambia è un’altra versione.</translation>
    </message>
    <message>
        <source>Write it into a file…</source>
        <translation>Scrivi in un file…</translation>
    </message>
    <message>
        <source>Write the regulation</source>
        <translation>Scrivere il regolamento</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Scritto in %1</translation>
    </message>
</context>
<context>
    <name>gonfalone::RepeatField</name>
    <message>
        <source>Ends</source>
        <translation>Finisce</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Quante volte</translation>
    </message>
    <message>
        <source>Last day of the series</source>
        <translation>Ultimo giorno della serie</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Si ripete</translation>
    </message>
    <message>
        <source>by its own rule (kept as it is)</source>
        <translation>secondo una sua regola (resta com’è)</translation>
    </message>
    <message>
        <source>does not repeat</source>
        <translation>non si ripete</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>ogni giorno</translation>
    </message>
    <message>
        <source>every day from Monday to Friday</source>
        <translation>ogni giorno dal lunedì al venerdì</translation>
    </message>
    <message>
        <source>every month on day %1</source>
        <translation>ogni mese il giorno %1</translation>
    </message>
    <message>
        <source>every month on the %1 %2</source>
        <comment>the first Monday</comment>
        <translation>ogni mese, %1 %2</translation>
    </message>
    <message>
        <source>every second week on %1</source>
        <translation>ogni due settimane, %1</translation>
    </message>
    <message>
        <source>every week on %1</source>
        <translation>ogni settimana, %1</translation>
    </message>
    <message>
        <source>every year on %1</source>
        <translation>ogni anno il %1</translation>
    </message>
    <message>
        <source>first</source>
        <comment>Monday</comment>
        <translation>primo</translation>
    </message>
    <message>
        <source>first</source>
        <comment>Sunday</comment>
        <translation>prima</translation>
    </message>
    <message>
        <source>fourth</source>
        <comment>Monday</comment>
        <translation>quarto</translation>
    </message>
    <message>
        <source>fourth</source>
        <comment>Sunday</comment>
        <translation>quarta</translation>
    </message>
    <message>
        <source>last</source>
        <comment>Monday</comment>
        <translation>ultimo</translation>
    </message>
    <message>
        <source>last</source>
        <comment>Sunday</comment>
        <translation>ultima</translation>
    </message>
    <message>
        <source>second</source>
        <comment>Monday</comment>
        <translation>secondo</translation>
    </message>
    <message>
        <source>second</source>
        <comment>Sunday</comment>
        <translation>seconda</translation>
    </message>
    <message>
        <source>so many times</source>
        <translation>tante volte</translation>
    </message>
    <message>
        <source>third</source>
        <comment>Monday</comment>
        <translation>terzo</translation>
    </message>
    <message>
        <source>third</source>
        <comment>Sunday</comment>
        <translation>terza</translation>
    </message>
    <message>
        <source>until</source>
        <translation>fino al</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>senza fine</translation>
    </message>
</context>
<context>
    <name>gonfalone::RulesSection</name>
    <message>
        <source>%1: %2 from %3.</source>
        <translation>%1: %2 dal %3.</translation>
    </message>
    <message>
        <source>Add the value</source>
        <translation>Aggiungi il valore</translation>
    </message>
    <message>
        <source>All, with the past</source>
        <translation>Tutte, anche passate</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Choose a rule in the list</source>
        <translation>Scegliere una regola nell’elenco</translation>
    </message>
    <message>
        <source>Empty: until it is changed.</source>
        <translation>Vuoto: finché non cambia.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>I have read it in the source</source>
        <translation>Valore letto nella fonte</translation>
    </message>
    <message>
        <source>In cents: 1600 is € 16.00.</source>
        <translation>In centesimi: 1600 vale € 16,00.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In vigore</translation>
    </message>
    <message>
        <source>New value: %1</source>
        <translation>Nuovo valore: %1</translation>
    </message>
    <message>
        <source>Nothing here: every rule has been checked in its source.</source>
        <translation>Qui nulla: ogni regola è stata verificata nella sua fonte.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regole</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>The act and its article.</source>
        <translation>L’atto e il suo articolo.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Da verificare</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>What the law or the regulation fixes. The value in force on the day of the event applies: a new value is added from a day, and the one before ends the day before.</source>
        <translation>Ciò che la legge o il regolamento fissa. Si applica il valore in vigore nel giorno del fatto: un nuovo valore si aggiunge da un dato giorno, e il precedente cessa il giorno prima.</translation>
    </message>
    <message>
        <source>Which rules are shown</source>
        <translation>Quali regole sono mostrate</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>da verificare</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>“true” for yes, “false” for no.</source>
        <translation>«true» per sì, «false» per no.</translation>
    </message>
</context>
<context>
    <name>gonfalone::ScoresCard</name>
    <message>
        <source>%1 (weight %2)</source>
        <translation>%1 (peso %2)</translation>
    </message>
    <message>
        <source>%1, grounds</source>
        <translation>%1, motivo</translation>
    </message>
    <message>
        <source>%1, score</source>
        <translation>%1, punteggio</translation>
    </message>
    <message>
        <source>Each part of 100: %1</source>
        <translation>Ogni parte su 100: %1</translation>
    </message>
    <message>
        <source>Economic effect: %1 percent of the full bonus.</source>
        <translation>Effetto economico: %1 per cento del premio pieno.</translation>
    </message>
    <message>
        <source>Final score %1: %2</source>
        <translation>Punteggio finale %1: %2</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>How the score comes about</source>
        <translation>Da dove viene il punteggio</translation>
    </message>
    <message>
        <source>No economic effect: %1</source>
        <translation>Nessun effetto economico: %1</translation>
    </message>
    <message numerus="yes">
        <source>No final score yet: %n scores are missing or do not hold.</source>
        <translation>
            <numerusform>Ancora nessun punteggio finale: %n punteggio manca o non regge.</numerusform>
            <numerusform>Ancora nessun punteggio finale: %n punteggi mancano o non reggono.</numerusform>
        </translation>
    </message>
    <message>
        <source>Performance of the unit (%1 percent of the score)</source>
        <translation>Performance dell’unità (%1 per cento del punteggio)</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punteggio</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Punteggi</translation>
    </message>
    <message>
        <source>The scores are seen when the evaluation is notified.</source>
        <translation>I punteggi si vedono quando la valutazione è notificata.</translation>
    </message>
    <message>
        <source>Why: the final score</source>
        <translation>Perché: il punteggio finale</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Perché?</translation>
    </message>
    <message>
        <source>behaviours %1</source>
        <translation>comportamenti %1</translation>
    </message>
    <message>
        <source>from %1 to %2, by %3</source>
        <translation>da %1 a %2, a passi di %3</translation>
    </message>
    <message>
        <source>goals %1</source>
        <translation>obiettivi %1</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>unità %1</translation>
    </message>
</context>
<context>
    <name>gonfalone::SecretsSection</name>
    <message>
        <source>! No sheet was printed yet. Without one, what is sealed is lost when the last person who can open it loses the password.</source>
        <translation>! Nessun foglio è ancora stato stampato. Senza, ciò che è sigillato è perso quando l’ultima persona che può aprirlo perde la password.</translation>
    </message>
    <message>
        <source>! no right any more: loses it at your next sign-in</source>
        <translation>! non ne ha più diritto: lo perde al prossimo accesso di chi concede i diritti</translation>
    </message>
    <message>
        <source>&amp;Give the right</source>
        <translation>&amp;Dai il diritto</translation>
    </message>
    <message>
        <source>&amp;Open with the sheet</source>
        <translation>&amp;Apri con il foglio</translation>
    </message>
    <message>
        <source>&amp;Print a new sheet…</source>
        <translation>&amp;Stampa un nuovo foglio…</translation>
    </message>
    <message>
        <source>&amp;Take the right from the one chosen</source>
        <translation>&amp;Togli il diritto a chi è scelto</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Give a right</source>
        <translation>Dare un diritto</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Può</translation>
    </message>
    <message>
        <source>Otherwise reads only.</source>
        <translation>Altrimenti solo leggere.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Foglio di recupero</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Salva il foglio di recupero</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Segreti</translation>
    </message>
    <message>
        <source>Sheet no. %1 is in %2: print it, put it into the safe, and delete the file.</source>
        <translation>Il foglio n. %1 è in %2: stamparlo, riporlo in cassaforte ed eliminare il file.</translation>
    </message>
    <message>
        <source>Sheet no. %1, printed on %2, is the one in use. A new one makes it useless, and gives every class another key.</source>
        <translation>È in uso il foglio n. %1, stampato il %2. Uno nuovo lo rende inutile e dà a ogni classe un’altra chiave.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>The right is given.</source>
        <translation>Il diritto è dato.</translation>
    </message>
    <message>
        <source>The right is taken, and everything of the class is sealed under another key.</source>
        <translation>Il diritto è tolto, e tutto ciò che è della classe è sigillato sotto un’altra chiave.</translation>
    </message>
    <message>
        <source>The thirteen groups in their order; spaces and small letters do not matter.</source>
        <translation>I tredici gruppi nell’ordine; spazi e minuscole non contano.</translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation>Usa il foglio di recupero</translation>
    </message>
    <message>
        <source>What is sealed opens only with the keys of those who have a right to it. Who gets a right has the key at the next sign-in of somebody who holds it.</source>
        <translation>Ciò che è sigillato si apre solo con le chiavi di chi ne ha diritto. Chi riceve un diritto ha la chiave al prossimo accesso di qualcuno che la possiede.</translation>
    </message>
    <message>
        <source>Who can open what is sealed</source>
        <translation>Chi può aprire ciò che è sigillato</translation>
    </message>
    <message>
        <source>Writes too</source>
        <translation>Anche scrivere</translation>
    </message>
    <message>
        <source>You can open again: %1.</source>
        <translation>Si apre di nuovo: %1.</translation>
    </message>
    <message>
        <source>by a grant</source>
        <translation>per concessione</translation>
    </message>
    <message>
        <source>by a role</source>
        <translation>per ruolo</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leggere</translation>
    </message>
    <message>
        <source>read, write</source>
        <translation>leggere, scrivere</translation>
    </message>
    <message>
        <source>recovery sheet</source>
        <translation>foglio di recupero</translation>
    </message>
    <message>
        <source>… has to sign in first</source>
        <translation>… deve prima accedere</translation>
    </message>
    <message>
        <source>… waits for who holds the key</source>
        <translation>… attende chi ha la chiave</translation>
    </message>
    <message>
        <source>✓ can open it</source>
        <translation>✓ può aprire</translation>
    </message>
</context>
<context>
    <name>gonfalone::SettingsPage</name>
    <message>
        <source>Places of the settings</source>
        <translation>Sezioni delle impostazioni</translation>
    </message>
</context>
<context>
    <name>gonfalone::SettingsSection</name>
    <message>
        <source>This is what you typed and did not save yet.</source>
        <translation>Questo è quanto scritto e non ancora salvato.</translation>
    </message>
</context>
<context>
    <name>gonfalone::SetupComuneStep</name>
    <message>
        <source>Comune</source>
        <translation>Comune</translation>
    </message>
    <message>
        <source>Day of the patron</source>
        <translation>Giorno del patrono</translation>
    </message>
    <message>
        <source>ISTAT code</source>
        <translation>Codice ISTAT</translation>
    </message>
    <message>
        <source>Month of the patron</source>
        <translation>Mese del patrono</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Patron saint</source>
        <translation>Santo patrono</translation>
    </message>
    <message>
        <source>Patron&apos;s day</source>
        <translation>Giorno del patrono</translation>
    </message>
    <message>
        <source>Six digits, as in the list of ISTAT.</source>
        <translation>Sei cifre, come nell’elenco dell’ISTAT.</translation>
    </message>
    <message>
        <source>The ISTAT code has six digits, such as 073027.</source>
        <translation>Il codice ISTAT ha sei cifre, per esempio 073027.</translation>
    </message>
    <message>
        <source>The name is printed on every act. The patron&apos;s day is a holiday of the office and moves deadlines.</source>
        <translation>Il nome è stampato su ogni atto. Il giorno del patrono è festivo per l’ufficio e sposta le scadenze.</translation>
    </message>
    <message>
        <source>This month has no such day.</source>
        <translation>Questo mese non ha un simile giorno.</translation>
    </message>
    <message>
        <source>Which comune?</source>
        <translation>Quale comune?</translation>
    </message>
    <message>
        <source>Write the name of the comune.</source>
        <translation>Scrivere il nome del comune.</translation>
    </message>
    <message>
        <source>Write the name of the patron saint.</source>
        <translation>Scrivere il nome del santo patrono.</translation>
    </message>
</context>
<context>
    <name>gonfalone::SetupDataStep</name>
    <message>
        <source>A PostgreSQL server</source>
        <translation>Un server PostgreSQL</translation>
    </message>
    <message>
        <source>A file is enough for one office on one computer or on a shared folder. With a PostgreSQL server many people work at the same time.</source>
        <translation>Un file basta a un ufficio su un solo computer o su una cartella condivisa. Con un server PostgreSQL molte persone lavorano contemporaneamente.</translation>
    </message>
    <message>
        <source>A file on this computer or on a shared folder</source>
        <translation>Un file su questo computer o su una cartella condivisa</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Choose the file of the data</source>
        <translation>Scelta del file dei dati</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>File of the data</source>
        <translation>File dei dati</translation>
    </message>
    <message>
        <source>Gonfalone data (*.db *.sqlite)</source>
        <translation>Dati di Gonfalone (*.db *.sqlite)</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another folder, or ask for the right to write.</source>
        <translation>Lì non si può scrivere nulla. Scegliere un’altra cartella, o chiedere il permesso di scrittura.</translation>
    </message>
    <message>
        <source>Say in which file the data are to be kept.</source>
        <translation>Indicare in quale file conservare i dati.</translation>
    </message>
    <message>
        <source>This is a folder: add the name of a file.</source>
        <translation>Questa è una cartella: aggiungere il nome di un file.</translation>
    </message>
    <message>
        <source>Where are the data?</source>
        <translation>Dove sono i dati?</translation>
    </message>
    <message>
        <source>Write the address in full: postgresql://user@server:5432/database</source>
        <translation>Scrivere l’indirizzo per intero: postgresql://utente@server:5432/database</translation>
    </message>
</context>
<context>
    <name>gonfalone::SetupLetterheadStep</name>
    <message>
        <source>Arms</source>
        <translation>Stemma</translation>
    </message>
    <message>
        <source>Arms of the comune</source>
        <translation>Stemma del comune</translation>
    </message>
    <message>
        <source>Cabinet of the Mayor</source>
        <translation>Ufficio di Gabinetto del Sindaco</translation>
    </message>
    <message>
        <source>Choose an image…</source>
        <translation>Scegli un’immagine…</translation>
    </message>
    <message>
        <source>Choose the image of the arms</source>
        <translation>Scegli l’immagine dello stemma</translation>
    </message>
    <message>
        <source>Comune di %1</source>
        <translation>Comune di %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Images (*.svg *.png *.jpg *.jpeg)</source>
        <translation>Immagini (*.svg *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Intestazione</translation>
    </message>
    <message>
        <source>May be written later, in the settings.</source>
        <translation>Si può scrivere più tardi, nelle impostazioni.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Ufficio</translation>
    </message>
    <message>
        <source>PEC</source>
        <translation>PEC</translation>
    </message>
    <message>
        <source>SVG, PNG or JPEG, up to 2 MB.</source>
        <translation>SVG, PNG o JPEG, fino a 2 MB.</translation>
    </message>
    <message>
        <source>The image cannot be opened: %1</source>
        <translation>L’immagine non può essere aperta: %1</translation>
    </message>
    <message>
        <source>The image chosen</source>
        <translation>L’immagine scelta</translation>
    </message>
    <message>
        <source>The image is larger than 2 MB: choose a smaller one.</source>
        <translation>L’immagine supera 2 MB: sceglierne una più piccola.</translation>
    </message>
    <message>
        <source>The name of the office and the arms of the comune, as they are to be printed. Both can be changed later.</source>
        <translation>Il nome dell’ufficio e lo stemma del comune, come vanno stampati. Entrambi si possono cambiare in seguito.</translation>
    </message>
    <message>
        <source>The plain shield</source>
        <translation>Lo scudo semplice</translation>
    </message>
    <message>
        <source>The shield is in use already</source>
        <translation>Lo scudo è già in uso</translation>
    </message>
    <message>
        <source>This is not an image that Gonfalone can read: choose an SVG, PNG or JPEG.</source>
        <translation>Non è un’immagine che Gonfalone sappia leggere: scegliere un file SVG, PNG o JPEG.</translation>
    </message>
    <message>
        <source>Use the plain shield</source>
        <translation>Usa lo scudo semplice</translation>
    </message>
    <message>
        <source>Use the shield</source>
        <translation>Usa lo scudo</translation>
    </message>
    <message>
        <source>What heads the paper?</source>
        <translation>Che cosa va nell’intestazione?</translation>
    </message>
    <message>
        <source>Write the name of the office.</source>
        <translation>Scrivere il nome dell’ufficio.</translation>
    </message>
    <message>
        <source>“%1” is no address that can be written to.</source>
        <translation>«%1» non è un indirizzo a cui si possa scrivere.</translation>
    </message>
</context>
<context>
    <name>gonfalone::SetupOrgansStep</name>
    <message>
        <source>%1: the office cannot begin after today.</source>
        <translation>%1: la carica non può iniziare dopo oggi.</translation>
    </message>
    <message>
        <source>%1: write since when, as in 14/6/2026.</source>
        <translation>%1: scrivere da quando, come in 14/6/2026.</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Aggiungi una riga</translation>
    </message>
    <message>
        <source>Add a row to the giunta</source>
        <translation>Aggiungi una riga alla Giunta</translation>
    </message>
    <message>
        <source>Assessore</source>
        <translation>Assessore</translation>
    </message>
    <message>
        <source>Councillor with a delega</source>
        <translation>Consigliere delegato</translation>
    </message>
    <message>
        <source>Delega</source>
        <translation>Delega</translation>
    </message>
    <message>
        <source>Deputy mayor</source>
        <translation>Vicesindaco</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>From, row %1</source>
        <translation>Dal, riga %1</translation>
    </message>
    <message>
        <source>Mayor</source>
        <translation>Sindaco</translation>
    </message>
    <message>
        <source>Mayor and giunta</source>
        <translation>Sindaco e Giunta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Carica</translation>
    </message>
    <message>
        <source>Office, row %1</source>
        <translation>Carica, riga %1</translation>
    </message>
    <message>
        <source>Organs</source>
        <translation>Organi</translation>
    </message>
    <message>
        <source>Remove the chosen row</source>
        <translation>Togli la riga scelta</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Togli la riga</translation>
    </message>
    <message>
        <source>Row %1 has a delega but no name.</source>
        <translation>La riga %1 ha una delega ma nessun nome.</translation>
    </message>
    <message>
        <source>The mayor and the giunta as they are today, each from the day of the appointment. Later changes are added, never written over.</source>
        <translation>Il Sindaco e la Giunta come sono oggi, ciascuno dal giorno della nomina. I cambiamenti successivi si aggiungono, senza mai sovrascrivere.</translation>
    </message>
    <message>
        <source>There is one deputy mayor only.</source>
        <translation>Il Vicesindaco è uno solo.</translation>
    </message>
    <message>
        <source>There is one mayor only.</source>
        <translation>Il Sindaco è uno solo.</translation>
    </message>
    <message>
        <source>Who governs?</source>
        <translation>Chi governa il Comune?</translation>
    </message>
    <message>
        <source>Write the name of the mayor.</source>
        <translation>Scrivere il nome del Sindaco.</translation>
    </message>
</context>
<context>
    <name>gonfalone::SetupSummaryStep</name>
    <message>
        <source>%1, with its own arms</source>
        <translation>%1, con il proprio stemma</translation>
    </message>
    <message>
        <source>%1, with the plain shield</source>
        <translation>%1, con lo scudo semplice</translation>
    </message>
    <message>
        <source>, from %1</source>
        <translation>, decorrenza %1</translation>
    </message>
    <message>
        <source>Comune</source>
        <translation>Comune</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>First user</source>
        <translation>Primo utente</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>È tutto giusto?</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Ufficio</translation>
    </message>
    <message>
        <source>Organs</source>
        <translation>Organi</translation>
    </message>
    <message>
        <source>Patron saint</source>
        <translation>Santo patrono</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <source>The office is made with these answers. Go back to change any of them; nothing is lost.</source>
        <translation>L’ufficio è creato con queste risposte. Tornare indietro per cambiarne una; nulla va perduto.</translation>
    </message>
</context>
<context>
    <name>gonfalone::SetupUserStep</name>
    <message numerus="yes">
        <source>%n more characters</source>
        <translation>
            <numerusform>ancora %n carattere</numerusform>
            <numerusform>ancora %n caratteri</numerusform>
        </translation>
    </message>
    <message>
        <source>2 to 32 small letters, digits, dots or dashes, beginning with a letter.</source>
        <translation>Da 2 a 32 lettere minuscole, cifre, punti o trattini; la prima è una lettera.</translation>
    </message>
    <message>
        <source>At least %1 characters; a short sentence is easy to remember.</source>
        <translation>Almeno %1 caratteri; una frase breve si ricorda facilmente.</translation>
    </message>
    <message>
        <source>First user</source>
        <translation>Primo utente</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>Long enough.</source>
        <translation>Abbastanza lunga.</translation>
    </message>
    <message>
        <source>Name and surname</source>
        <translation>Nome e cognome</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Ripeti la password</translation>
    </message>
    <message>
        <source>The password needs at least %1 characters.</source>
        <translation>La password richiede almeno %1 caratteri.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Le due password non coincidono.</translation>
    </message>
    <message>
        <source>This person gives the others their logins and roles. Nobody can read the password again: keep it.</source>
        <translation>Questa persona assegna agli altri nomi utente e ruoli. Nessuno può rileggere la password: conservarla.</translation>
    </message>
    <message>
        <source>Who administers the program?</source>
        <translation>Chi amministra il programma?</translation>
    </message>
    <message>
        <source>Write name and surname.</source>
        <translation>Scrivere nome e cognome.</translation>
    </message>
</context>
<context>
    <name>gonfalone::SetupWizard</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Cancel the first run</source>
        <translation>Annulla il primo avvio</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>Primo avvio</translation>
    </message>
    <message>
        <source>Make the office</source>
        <translation>Crea l’ufficio</translation>
    </message>
    <message>
        <source>Making the office…</source>
        <translation>Creazione dell’ufficio…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>This is the first step</source>
        <translation>Questo è il primo passo</translation>
    </message>
</context>
<context>
    <name>gonfalone::ShellWindow</name>
    <message>
        <source>%1 — Gonfalone</source>
        <translation>%1 — Gonfalone</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Vai a %1</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>Ora non è possibile.</translation>
    </message>
</context>
<context>
    <name>gonfalone::SignInPage</name>
    <message>
        <source>&amp;Keep the password in the keychain</source>
        <translation>&amp;Conserva la password nel portachiavi</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Nome utente</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Demonstration accounts</source>
        <translation>Utenti dimostrativi</translation>
    </message>
    <message>
        <source>Fill in %1, %2</source>
        <translation>Compila con %1, %2</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Nascondi la password</translation>
    </message>
    <message>
        <source>Keep the password in this computer&apos;s keychain</source>
        <translation>Conserva la password nel portachiavi di questo computer</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>Only where others do not use your session: whoever opens it can sign in as you.</source>
        <translation>Solo dove altri non usano la sua sessione: chi la apre può accedere a suo nome.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Shield of the office</source>
        <translation>Stemma dell’ufficio</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostra la password</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Accesso in corso</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Accesso in corso…</translation>
    </message>
    <message>
        <source>Type login and password first</source>
        <translation>Scrivere prima nome utente e password</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n seconds.</source>
        <translation>
            <numerusform>Si può riprovare tra %n secondo.</numerusform>
            <numerusform>Si può riprovare tra %n secondi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gonfalone::StaffErasureCard</name>
    <message>
        <source>%1 was erased.</source>
        <translation>%1: cancellazione eseguita.</translation>
    </message>
    <message>
        <source>Erase the person</source>
        <translation>Cancella la persona</translation>
    </message>
    <message>
        <source>Erasure: %1</source>
        <translation>Cancellazione: %1</translation>
    </message>
    <message>
        <source>It may be done after %1.</source>
        <translation>Sarà possibile dopo %1.</translation>
    </message>
    <message>
        <source>It may not be done now.</source>
        <translation>Ora non è possibile.</translation>
    </message>
    <message>
        <source>Name, number, tax code, contacts, account, pay, skills and the words of the contracts go. The days of the contracts, of the units and of the charges stay under a number, because the history of the offices is of the comune. There is no way back.</source>
        <translation>Vengono cancellati nome, matricola, codice fiscale, recapiti, utenza, retribuzione, competenze e testi dei contratti. Le date di contratti, assegnazioni e incarichi restano sotto un numero, perché la storia degli uffici è del comune. Non si può tornare indietro.</translation>
    </message>
    <message>
        <source>Number and day in the protocol of what the person wrote.</source>
        <translation>Numero e data di protocollo di quanto la persona ha scritto.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
</context>
<context>
    <name>gonfalone::StaffImportDialog</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossibile leggere %1: %2.</translation>
    </message>
    <message>
        <source>%1 is being read…</source>
        <translation>Lettura di %1…</translation>
    </message>
    <message>
        <source>%1 is larger than 20 MB: split it.</source>
        <translation>%1 supera i 20 MB: dividerlo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 — %n rows, read as %2, separated by %3</source>
        <translation>
            <numerusform>%1 — %n riga, letta come %2, separatore %3</numerusform>
            <numerusform>%1 — %n righe, lette come %2, separatore %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out, each with its reason.</source>
        <translation>
            <numerusform>%n riga è esclusa, con il suo motivo.</numerusform>
            <numerusform>%n righe sono escluse, ognuna con il suo motivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written.</source>
        <translation>
            <numerusform>%n riga registrata.</numerusform>
            <numerusform>%n righe registrate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A trial: nothing is written yet. “Import” would write %n rows.</source>
        <translation>
            <numerusform>Prova: non è ancora stato scritto nulla. «Importa» registrerebbe %n riga.</numerusform>
            <numerusform>Prova: non è ancora stato scritto nulla. «Importa» registrerebbe %n righe.</numerusform>
        </translation>
    </message>
    <message>
        <source>A trial: the import would change nothing.</source>
        <translation>Prova: l’importazione non cambierebbe nulla.</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Atto</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificate</translation>
    </message>
    <message>
        <source>Columns that are not used: %1.</source>
        <translation>Colonne non usate: %1.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primo giorno</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>Avanzamento dell’importazione</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importa persone</translation>
    </message>
    <message>
        <source>Kind of contract</source>
        <translation>Tipo di contratto</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Escluse</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Nome della persona</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuove</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Invariate</translation>
    </message>
    <message>
        <source>No change: all of it was there.</source>
        <translation>Nessuna modifica: c’era già tutto.</translation>
    </message>
    <message>
        <source>Number (matricola)</source>
        <translation>Matricola</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profilo</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Say which column is the name: without it nobody can be recognised.</source>
        <translation>Indicare la colonna del nome: senza, nessuno è riconoscibile.</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Competenze</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>Interrotto: non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Codice fiscale</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Time in the unit</source>
        <translation>Quota nell’unità</translation>
    </message>
    <message>
        <source>Time of the contract</source>
        <translation>Tempo del contratto</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Try it first: then you know what becomes of each row</source>
        <translation>Fare prima la prova: si saprà che cosa succede a ogni riga</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>What becomes of each row</source>
        <translation>Che cosa succede a ogni riga</translation>
    </message>
    <message>
        <source>Which column is what</source>
        <translation>Corrispondenza delle colonne</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Righe mostrate</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificata</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>esclusa</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuova</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>invariata</translation>
    </message>
    <message>
        <source>tabulator</source>
        <translation>tabulatore</translation>
    </message>
    <message>
        <source>— not in the file —</source>
        <translation>— non presente —</translation>
    </message>
</context>
<context>
    <name>gonfalone::StaffListModel</name>
    <message>
        <source>in no unit</source>
        <translation>in nessuna unità</translation>
    </message>
    <message>
        <source>not in service</source>
        <translation>non in servizio</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>fino al %1</translation>
    </message>
</context>
<context>
    <name>gonfalone::StaffListPane</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n persone</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 persona</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Aggiungi persona</translation>
    </message>
    <message>
        <source>Add the people of the cabinet one by one, or import the personnel office&apos;s list.</source>
        <translation>Aggiungere le persone del Gabinetto una per una, oppure importare l’elenco dell’ufficio personale.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contratto</translation>
    </message>
    <message>
        <source>Contract of the people</source>
        <translation>Contratto delle persone</translation>
    </message>
    <message>
        <source>End of the contract</source>
        <translation>Scadenza del contratto</translation>
    </message>
    <message>
        <source>Ending within 90 days</source>
        <translation>In scadenza entro 90 giorni</translation>
    </message>
    <message>
        <source>Every contract</source>
        <translation>Ogni contratto</translation>
    </message>
    <message>
        <source>Every unit</source>
        <translation>Ogni unità</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>In servizio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Nobody is written here yet</source>
        <translation>Non c’è ancora nessuno</translation>
    </message>
    <message>
        <source>Nobody on that day has all this. Try another day, fewer words, or “All”.</source>
        <translation>In quel giorno nessuno corrisponde. Provare un’altra data, meno parole, oppure «Tutte».</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordine dell’elenco</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Search name, number, unit…</source>
        <translation>Cerca nome, matricola, unità…</translation>
    </message>
    <message>
        <source>Search the people</source>
        <translation>Cerca fra le persone</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Unit of the people</source>
        <translation>Unità delle persone</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>Quali persone</translation>
    </message>
    <message>
        <source>Whoever manages the people of the office adds them.</source>
        <translation>Le aggiunge chi gestisce il personale dell’ufficio.</translation>
    </message>
</context>
<context>
    <name>gonfalone::StaffPage</name>
    <message>
        <source>Add a contract to the person</source>
        <translation>Aggiungi un contratto alla persona</translation>
    </message>
    <message>
        <source>Add a person to the office</source>
        <translation>Aggiungi una persona all’ufficio</translation>
    </message>
    <message>
        <source>Add a unit or a secretariat</source>
        <translation>Aggiungi un’unità o una segreteria</translation>
    </message>
    <message>
        <source>Assign the person to a unit</source>
        <translation>Assegna la persona a un’unità</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Organigramma</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Scegliere una persona</translation>
    </message>
    <message>
        <source>Deleghe</source>
        <translation>Deleghe</translation>
    </message>
    <message>
        <source>Deleghe and the secretariats that serve them</source>
        <translation>Deleghe e segreterie che le servono</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>How they are engaged, where they work and what they can do, on the day above.</source>
        <translation>Con quale contratto, in quale unità e con quali competenze, nel giorno indicato in alto.</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importa persone</translation>
    </message>
    <message>
        <source>Import the people from a file…</source>
        <translation>Importa le persone da un file…</translation>
    </message>
    <message>
        <source>Move the person to another unit</source>
        <translation>Sposta la persona in un’altra unità</translation>
    </message>
    <message>
        <source>Organisation chart</source>
        <translation>Organigramma</translation>
    </message>
    <message>
        <source>Organisation chart: find a person or a unit</source>
        <translation>Organigramma: trova una persona o un’unità</translation>
    </message>
    <message>
        <source>Organisation chart: look at the paper</source>
        <translation>Organigramma: anteprima di stampa</translation>
    </message>
    <message>
        <source>Organisation chart: save as PDF/A</source>
        <translation>Organigramma: salva in PDF/A</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>People and offices: change the day</source>
        <translation>Persone e uffici: cambia la data</translation>
    </message>
    <message>
        <source>People of the office</source>
        <translation>Persone dell’ufficio</translation>
    </message>
    <message>
        <source>Reading the people and the units…</source>
        <translation>Lettura di persone e unità…</translation>
    </message>
    <message>
        <source>Search the people of the office</source>
        <translation>Cerca fra le persone dell’ufficio</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Tabelle (*.csv *.txt *.tsv);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Tree of the units and secretariats</source>
        <translation>Albero delle unità e delle segreterie</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Che cosa si vede</translation>
    </message>
    <message>
        <source>What is written here is not saved yet: save it, or give it up.</source>
        <translation>Quanto scritto qui non è ancora salvato: salvarlo o annullarlo.</translation>
    </message>
</context>
<context>
    <name>gonfalone::StaffPersonForm</name>
    <message>
        <source>Account</source>
        <translation>Utenza</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>Aggiungi la persona</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nulla è cambiato</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Matricola</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Nuova persona</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Codice fiscale</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Anagrafica</translation>
    </message>
    <message>
        <source>With which they sign in here, where they do: who may sign is found by it.</source>
        <translation>Quella con cui accede a Gonfalone, se accede: da essa si ricava chi può firmare.</translation>
    </message>
    <message>
        <source>matricola, as the personnel office has it</source>
        <translation>come risulta all’ufficio personale</translation>
    </message>
</context>
<context>
    <name>gonfalone::StaffPersonPane</name>
    <message>
        <source>%1 was added: write the contract and the unit now.</source>
        <translation>%1 è stata aggiunta: indicare ora contratto e unità.</translation>
    </message>
    <message>
        <source>Contract, unit and skills are written once the person is there.</source>
        <translation>Contratto, unità e competenze si indicano dopo aver aggiunto la persona.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvato.</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Nuova persona</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>matr. %1</translation>
    </message>
    <message>
        <source>not in service on %1</source>
        <translation>non in servizio il %1</translation>
    </message>
</context>
<context>
    <name>gonfalone::StaffUnitPane</name>
    <message>
        <source>%1 is there, %2.</source>
        <translation>%1: aggiunta, %2.</translation>
    </message>
    <message>
        <source>%1 under %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>A new unit</source>
        <translation>Nuova unità</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>Aggiungi unità</translation>
    </message>
    <message>
        <source>It is not there on %1.</source>
        <translation>Il %1 non esiste.</translation>
    </message>
    <message>
        <source>Its head and its people are written once it is there.</source>
        <translation>Responsabile e persone si indicano dopo averla aggiunta.</translation>
    </message>
</context>
<context>
    <name>gonfalone::StaffUnitsPane</name>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n unità</numerusform>
            <numerusform>%n unità</numerusform>
        </translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 unità</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>Aggiungi unità</translation>
    </message>
    <message>
        <source>Add the offices and secretariats of the cabinet, from the day since when they are there.</source>
        <translation>Aggiungere le unità e le segreterie del Gabinetto, dal giorno in cui esistono.</translation>
    </message>
    <message>
        <source>Choose a unit</source>
        <translation>Scegliere un’unità</translation>
    </message>
    <message>
        <source>No units on that day</source>
        <translation>Nessuna unità in quel giorno</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Who leads it, who is there and what it was called, from when to when.</source>
        <translation>Chi la dirige, chi vi lavora e come si chiamava, con le date.</translation>
    </message>
</context>
<context>
    <name>gonfalone::StaffWords</name>
    <message>
        <source>%1 (not there on %2)</source>
        <translation>%1 (non esiste il %2)</translation>
    </message>
    <message>
        <source>%1 = %2 a week</source>
        <translation>%1 = %2 a settimana</translation>
    </message>
    <message>
        <source>%1, single emolument</source>
        <translation>%1, emolumento unico</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n persone</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 persona</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Atto</translation>
    </message>
    <message>
        <source>Add a contract</source>
        <translation>Aggiungi un contratto</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Aggiungi…</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Area and profile</source>
        <translation>Area e profilo</translation>
    </message>
    <message>
        <source>Assessore and delega</source>
        <translation>Assessore e delega</translation>
    </message>
    <message>
        <source>Assign to a unit</source>
        <translation>Assegna a un’unità</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Assegnazioni</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Incarico</translation>
    </message>
    <message>
        <source>Close the unit</source>
        <translation>Chiudi l’unità</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Chiudi…</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratti</translation>
    </message>
    <message>
        <source>Correct name and place</source>
        <translation>Correggi nome e collocazione</translation>
    </message>
    <message>
        <source>Correct the assignment</source>
        <translation>Correggi l’assegnazione</translation>
    </message>
    <message>
        <source>Correct the contract</source>
        <translation>Correggi il contratto</translation>
    </message>
    <message>
        <source>Correct the skill</source>
        <translation>Correggi la competenza</translation>
    </message>
    <message>
        <source>Correct who leads the unit</source>
        <translation>Correggi chi dirige l’unità</translation>
    </message>
    <message>
        <source>Correct who serves the delega</source>
        <translation>Correggi chi serve la delega</translation>
    </message>
    <message>
        <source>Corrected: it holds %1. The log has what it was before, and why.</source>
        <translation>Corretto: vale %1. Il registro conserva le date precedenti e il motivo.</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Correggi…</translation>
    </message>
    <message>
        <source>Deleghe and secretariats</source>
        <translation>Deleghe e segreterie</translation>
    </message>
    <message>
        <source>Deleghe served</source>
        <translation>Deleghe servite</translation>
    </message>
    <message>
        <source>End the assignment</source>
        <translation>Termina l’assegnazione</translation>
    </message>
    <message>
        <source>End the charge</source>
        <translation>Termina l’incarico</translation>
    </message>
    <message>
        <source>End the contract</source>
        <translation>Termina il contratto</translation>
    </message>
    <message>
        <source>End the service</source>
        <translation>Termina il servizio</translation>
    </message>
    <message>
        <source>End the skill</source>
        <translation>Termina la competenza</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Termina…</translation>
    </message>
    <message>
        <source>Entrust a delega to a secretariat</source>
        <translation>Affida una delega a una segreteria</translation>
    </message>
    <message>
        <source>Entrust…</source>
        <translation>Affida…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>In no unit.</source>
        <translation>In nessuna unità.</translation>
    </message>
    <message>
        <source>It holds until %1.</source>
        <translation>Vale fino al %1.</translation>
    </message>
    <message>
        <source>It takes the place of overtime, productivity and quality: none of them is paid.</source>
        <translation>Sostituisce straordinario, produttività e qualità della prestazione: nessuno di essi è pagato.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Leads no unit.</source>
        <translation>Non dirige unità.</translation>
    </message>
    <message>
        <source>Move to another unit, from a day</source>
        <translation>Sposta in un’altra unità, da un giorno</translation>
    </message>
    <message>
        <source>Moved, %1; what was before ended the day before.</source>
        <translation>Spostamento registrato, %1; l’assegnazione precedente termina il giorno prima.</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Sposta…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name and place, from when to when</source>
        <translation>Nome e collocazione nel tempo</translation>
    </message>
    <message>
        <source>No contract is written: without one the person is not in service.</source>
        <translation>Nessun contratto: senza, la persona non è in servizio.</translation>
    </message>
    <message>
        <source>No delega is served by a secretariat.</source>
        <translation>Nessuna delega è servita da una segreteria.</translation>
    </message>
    <message>
        <source>Nobody is assigned to it.</source>
        <translation>Nessuno vi è assegnato.</translation>
    </message>
    <message>
        <source>Nobody leads it.</source>
        <translation>Nessuno la dirige.</translation>
    </message>
    <message>
        <source>None noted: “autista”, “cerimoniale”…</source>
        <translation>Nessuna annotata: «autista», «cerimoniale»…</translation>
    </message>
    <message>
        <source>Note a skill</source>
        <translation>Annota una competenza</translation>
    </message>
    <message>
        <source>Nothing is written of this unit.</source>
        <translation>Di questa unità non risulta nulla.</translation>
    </message>
    <message>
        <source>Of contracts under art. 90 TUEL only</source>
        <translation>Solo dei contratti ex art. 90 TUEL</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Retribuzione</translation>
    </message>
    <message>
        <source>People assigned</source>
        <translation>Persone assegnate</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profilo</translation>
    </message>
    <message>
        <source>Rename or move…</source>
        <translation>Rinomina o sposta…</translation>
    </message>
    <message>
        <source>Rename the unit or move it, from a day</source>
        <translation>Rinomina o sposta l’unità, da un giorno</translation>
    </message>
    <message>
        <source>Say who leads the unit</source>
        <translation>Indica chi dirige l’unità</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Segreteria</translation>
    </message>
    <message>
        <source>Single emolument (art. 90 c. 3 TUEL)</source>
        <translation>Emolumento unico (art. 90 c. 3 TUEL)</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Competenza</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Competenze</translation>
    </message>
    <message>
        <source>The office&apos;s own hours</source>
        <translation>Orario dell’ufficio</translation>
    </message>
    <message>
        <source>There is no unit “%1”: choose one of the list.</source>
        <translation>Non c’è un’unità «%1»: sceglierne una dall’elenco.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Units led</source>
        <translation>Unità dirette</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Orario settimanale</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Che cos’è</translation>
    </message>
    <message>
        <source>Who leads it</source>
        <translation>Chi la dirige</translation>
    </message>
    <message>
        <source>Withdraw name and place: it was never so</source>
        <translation>Ritira nome e collocazione: non è mai stato così</translation>
    </message>
    <message>
        <source>Withdraw the assignment: it was never so</source>
        <translation>Ritira l’assegnazione: non è mai stato così</translation>
    </message>
    <message>
        <source>Withdraw the charge: it was never so</source>
        <translation>Ritira l’incarico: non è mai stato così</translation>
    </message>
    <message>
        <source>Withdraw the contract: it was never so</source>
        <translation>Ritira il contratto: non è mai stato così</translation>
    </message>
    <message>
        <source>Withdraw the service: it was never so</source>
        <translation>Ritira il servizio: non è mai stato così</translation>
    </message>
    <message>
        <source>Withdraw the skill: it was never so</source>
        <translation>Ritira la competenza: non è mai stato così</translation>
    </message>
    <message>
        <source>Withdrawn: it counts no more on any day. The row and the reason are kept.</source>
        <translation>Ritirato: non vale più in nessun giorno. La riga e il motivo sono conservati.</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Ritira…</translation>
    </message>
    <message>
        <source>Written, %1.</source>
        <translation>Registrato, %1.</translation>
    </message>
    <message>
        <source>act: %1</source>
        <translation>atto: %1</translation>
    </message>
    <message>
        <source>no secretariat</source>
        <translation>nessuna segreteria</translation>
    </message>
    <message>
        <source>nobody leads it</source>
        <translation>nessuno la dirige</translation>
    </message>
    <message>
        <source>nothing: it stands at the top</source>
        <translation>nessuna: è al vertice</translation>
    </message>
    <message>
        <source>of the collective agreement</source>
        <translation>del contratto collettivo</translation>
    </message>
    <message>
        <source>office no. %1</source>
        <translation>carica n. %1</translation>
    </message>
    <message>
        <source>that gives it: number and day</source>
        <translation>che lo dispone: numero e data</translation>
    </message>
</context>
<context>
    <name>gonfalone::StandInCard</name>
    <message>
        <source>At this moment the mayor&apos;s place is taken by</source>
        <translation>In questo momento rappresenta il Sindaco</translation>
    </message>
    <message>
        <source>Who stands for the mayor</source>
        <translation>Chi rappresenta il Sindaco</translation>
    </message>
    <message>
        <source>Why does this person stand for the mayor?</source>
        <translation>Perché questa persona rappresenta il Sindaco?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Perché?</translation>
    </message>
</context>
<context>
    <name>gonfalone::StepBar</name>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Save what you typed (Ctrl+S)</source>
        <translation>Salva quanto scritto (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>gonfalone::StepsCard</name>
    <message numerus="yes">
        <source>%n things are missing for “%1”.</source>
        <translation>
            <numerusform>Manca %n cosa per «%1».</numerusform>
            <numerusform>Mancano %n cose per «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are missing in “%1”.</source>
        <translation>
            <numerusform>Manca %n cosa in «%1».</numerusform>
            <numerusform>Mancano %n cose in «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>Vai a «%1»</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Manca: %1</translation>
    </message>
    <message>
        <source>Nothing is missing for “%1”.</source>
        <translation>Per «%1» non manca nulla.</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Passo per passo</translation>
    </message>
</context>
<context>
    <name>gonfalone::TemplateEditor</name>
    <message>
        <source>Text of the template</source>
        <translation>Testo del modello</translation>
    </message>
</context>
<context>
    <name>gonfalone::TemplatesSection</name>
    <message>
        <source>%1: it is version %2, from %3.</source>
        <translation>%1: è la versione %2, dal %3.</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>Accanto al testo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Autore</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campi</translation>
    </message>
    <message>
        <source>Fields: Enter puts one into the text</source>
        <translation>Campi: Invio ne inserisce uno nel testo</translation>
    </message>
    <message>
        <source>Go back to what is saved</source>
        <translation>Torna al testo salvato</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Vale dal</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note to the version</source>
        <translation>Nota alla versione</translation>
    </message>
    <message>
        <source>Nothing was changed since version %1.</source>
        <translation>Nulla è cambiato dalla versione %1.</translation>
    </message>
    <message>
        <source>On which case it is shown</source>
        <translation>Pratica usata per l’anteprima</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Frasi</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>Put its text into the editor</source>
        <translation>Copia il testo nell’editor</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Save the version</source>
        <translation>Salva la versione</translation>
    </message>
    <message>
        <source>Save the version (Ctrl+S)</source>
        <translation>Salva la versione (Ctrl+S)</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>The page as it was before the fault below the text.</source>
        <translation>La pagina com’era prima dell’errore segnalato sotto il testo.</translation>
    </message>
    <message>
        <source>The page as it will be printed</source>
        <translation>La pagina come sarà stampata</translation>
    </message>
    <message>
        <source>The text has changes that are not saved: save them first, or go back to what is saved.</source>
        <translation>Il testo ha modifiche non salvate: salvarle prima, o tornare al testo salvato.</translation>
    </message>
    <message>
        <source>The texts of acts and letters. A version is kept for ever and holds from its day on.</source>
        <translation>I testi di atti e lettere. Ogni versione si conserva per sempre e vale dal suo giorno in poi.</translation>
    </message>
    <message>
        <source>This is what you typed and did not save yet.</source>
        <translation>Questo è quanto scritto e non ancora salvato.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Version %1 is saved and holds from %2.</source>
        <translation>La versione %1 è salvata e vale dal %2.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioni</translation>
    </message>
    <message>
        <source>What changed, in a few words</source>
        <translation>Che cosa è cambiato, in breve</translation>
    </message>
    <message>
        <source>What is wrong with the text: Enter goes to the line</source>
        <translation>Errori del testo: Invio porta alla riga</translation>
    </message>
    <message>
        <source>Which template</source>
        <translation>Quale modello</translation>
    </message>
    <message>
        <source>With the examples of the fields</source>
        <translation>Con gli esempi dei campi</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>da sempre</translation>
    </message>
</context>
<context>
    <name>gonfalone::TermBar</name>
    <message>
        <source>Why?</source>
        <translation>Perché?</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>Perché? %1</translation>
    </message>
</context>
<context>
    <name>gonfalone::TimeField</name>
    <message>
        <source>hh:mm</source>
        <translation>oo:mm</translation>
    </message>
</context>
<context>
    <name>gonfalone::TimeGridView</name>
    <message>
        <source>%1 again</source>
        <comment>the second time of that hour</comment>
        <translation>%1 bis</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Agenda by hours</source>
        <translation>Agenda a ore</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nuovo impegno</translation>
    </message>
    <message>
        <source>day</source>
        <comment>label of the strip of whole days</comment>
        <translation>giorno</translation>
    </message>
</context>
<context>
    <name>gonfalone::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Cronologia</translation>
    </message>
</context>
<context>
    <name>gonfalone::TodayColumn</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>⚠ conflict</source>
        <translation>⚠ conflitto</translation>
    </message>
</context>
<context>
    <name>gonfalone::TodayPage</name>
    <message>
        <source>Changed by others</source>
        <translation>Cambiato dai colleghi</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>In scadenza</translation>
    </message>
    <message>
        <source>No term ends in the next days.</source>
        <translation>Nessun termine scade nei prossimi giorni.</translation>
    </message>
    <message>
        <source>Nobody changed anything since you last looked.</source>
        <translation>Nessuno ha cambiato nulla dall’ultima volta.</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nulla attende una tua decisione.</translation>
    </message>
    <message>
        <source>Stands for the mayor now: %1</source>
        <translation>In questo momento rappresenta il Sindaco: %1</translation>
    </message>
    <message>
        <source>Waiting for your decision</source>
        <translation>Attendono la tua decisione</translation>
    </message>
</context>
<context>
    <name>gonfalone::TopBar</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>Cambia la password…</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Find or run a command</source>
        <translation>Cerca o esegui un comando</translation>
    </message>
    <message>
        <source>Find or run a command (Ctrl+K)</source>
        <translation>Cerca o esegui un comando (Ctrl+K)</translation>
    </message>
    <message>
        <source>Find or run a command…</source>
        <translation>Cerca o esegui un comando…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Dimensione del testo</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>User and settings</source>
        <translation>Utente e impostazioni</translation>
    </message>
    <message>
        <source>User and settings: %1</source>
        <translation>Utente e impostazioni: %1</translation>
    </message>
</context>
<context>
    <name>gonfalone::Tour</name>
    <message>
        <source>%1 cannot be made.</source>
        <translation>%1 non può essere creato.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 non può essere scritto.</translation>
    </message>
    <message>
        <source>The tour waited in vain for “%1”.</source>
        <translation>La visita ha atteso invano «%1».</translation>
    </message>
</context>
<context>
    <name>gonfalone::TrainingCard</name>
    <message>
        <source>%1 of %2, %3 missing. %4</source>
        <translation>%1 su %2, ne mancano %3. %4</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Ore</translation>
    </message>
    <message>
        <source>No training was written yet.</source>
        <translation>Non è ancora scritta alcuna formazione.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formazione</translation>
    </message>
</context>
<context>
    <name>gonfalone::WeekField</name>
    <message>
        <source>%1 a week</source>
        <translation>%1 a settimana</translation>
    </message>
    <message>
        <source>Hours on %1</source>
        <translation>Ore di %1</translation>
    </message>
    <message>
        <source>empty: the office&apos;s own hours</source>
        <translation>vuoto: orario dell’ufficio</translation>
    </message>
    <message>
        <source>hours as in 7:12</source>
        <translation>ore come 7:12</translation>
    </message>
</context>
<context>
    <name>gonfalone::WhenField</name>
    <message>
        <source>Ends at</source>
        <translation>Finisce alle</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primo giorno</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Finisce prima di cominciare.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Comincia alle</translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>Giorni interi</translation>
    </message>
    <message>
        <source>Write the day as 14/06/2026.</source>
        <translation>Scrivere il giorno così: 14/06/2026.</translation>
    </message>
    <message>
        <source>Write the time as 9:30.</source>
        <translation>Scrivere l’ora così: 9:30.</translation>
    </message>
</context>
<context>
    <name>gonfalone::WordsCard</name>
    <message>
        <source>What was said</source>
        <translation>Che cosa è stato detto</translation>
    </message>
</context>
<context>
    <name>gonfalone::YearView</name>
    <message>
        <source>Agenda of the year</source>
        <translation>Agenda dell’anno</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e un altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Language of the window: it or en.</source>
        <translation>Lingua della finestra: it o en.</translation>
    </message>
    <message>
        <source>Look: light, dark or system.</source>
        <translation>Aspetto: light, dark o system.</translation>
    </message>
    <message>
        <source>Open the demonstration office.</source>
        <translation>Apre l’ufficio dimostrativo.</translation>
    </message>
    <message>
        <source>Open the office at this path or postgresql:// address.</source>
        <translation>Apre l’ufficio in questo percorso o indirizzo postgresql://.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostra la versione.</translation>
    </message>
    <message>
        <source>Show these lines.</source>
        <translation>Mostra queste righe.</translation>
    </message>
    <message>
        <source>The desktop program of a mayor&apos;s cabinet office.</source>
        <translation>Il programma da scrivania dell’Ufficio di Gabinetto del Sindaco.</translation>
    </message>
    <message>
        <source>Walk through the demonstration office and save pictures and drafts.</source>
        <translation>Percorre l’ufficio dimostrativo e salva immagini e proposte.</translation>
    </message>
</context>
</TS>
