#include "core/setup/DemoCases.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

QList<DemoCase> demoCases()
{
    using enum PatrocinioAction;
    return {
        {u"Sagra d’autunno"_s,
         u"Pro Loco di Esempio"_s,
         u"90012340016"_s,
         u"Teresa Galli"_s,
         u"piazza del Municipio"_s,
         u"valorizza le produzioni del territorio ed è aperta gratuitamente a tutta la cittadinanza"_s,
         75,
         -20,
         {Investigate, PrepareDraft, Grant, Close}},
        {u"Fiera del mobile scontato"_s,
         u"Arredi Rapidi s.r.l."_s,
         u"01234560017"_s,
         u"Arturo Vitale"_s,
         u"parcheggio di via Roma"_s,
         u"iniziativa di carattere commerciale"_s,
         50,
         15,
         {Investigate, NotifyRejection, Resume, PrepareDraft, Refuse}},
        {u"Mostra fotografica «Porti»"_s,
         u"Associazione Lumen"_s,
         u"90045670016"_s,
         u"Lucio Fontana"_s,
         u"ex convento di San Francesco"_s,
         u"racconta la storia marinara della città attraverso immagini d’archivio"_s,
         45,
         30,
         {Investigate, PrepareDraft, Grant}},
        {u"Festa della musica in piazza"_s,
         u"Pro Loco di Esempio"_s,
         u"90012340016"_s,
         u"Teresa Galli"_s,
         u"piazza Maggiore"_s,
         u"diffonde la cultura musicale fra i giovani ed è aperta a tutta la cittadinanza"_s,
         32,
         25,
         {Investigate}},
        {u"Mezza maratona del mare"_s,
         u"ASD Corri Insieme"_s,
         u"90023450013"_s,
         u"Davide Serra"_s,
         u"lungomare"_s,
         u"promuove la pratica sportiva ed è aperta a tutta la cittadinanza"_s,
         27,
         40,
         {Investigate, PrepareDraft}},
        {u"Convegno sulla legalità"_s,
         u"Istituto comprensivo «G. Rodari»"_s,
         u"90034560010"_s,
         u"prof.ssa Marta Rizzo"_s,
         u"auditorium comunale"_s,
         u"educa alla cittadinanza responsabile gli studenti delle scuole del territorio"_s,
         24,
         33,
         {Investigate}},
        {u"Cena di beneficenza"_s,
         u"Associazione Mani Tese sul Mare"_s,
         u"90089010019"_s,
         u"Nadia Ferro"_s,
         u"centro sociale"_s,
         u"raccoglie fondi per la ricerca"_s,
         20,
         10,
         {Investigate, Withdraw}},
        {u"Mercatino solidale"_s,
         u"Parrocchia di San Nicola"_s,
         u"90056780013"_s,
         u"don Piero Basile"_s,
         u"sagrato di San Nicola"_s,
         u"raccoglie fondi per le famiglie in difficoltà"_s,
         18,
         50,
         {}},
        {u"Notte dello sport"_s,
         u"ASD Corri Insieme"_s,
         u"90023450013"_s,
         u"Davide Serra"_s,
         u"viale dei Tigli"_s,
         u"porta lo sport nelle strade chiuse al traffico"_s,
         12,
         65,
         {ReferToDelegate, Acknowledge}},
        {u"Torneo dei rioni"_s,
         u"Comitato dei rioni"_s,
         u"90091230012"_s,
         u"Silvia Costa"_s,
         u"campo sportivo"_s,
         u"unisce i quartieri in una giornata di sport aperta a tutti"_s,
         9,
         70,
         {AskIntegration}},
        {u"Torneo giovanile di scacchi"_s,
         u"Circolo scacchistico Due Torri"_s,
         u"90067890010"_s,
         u"Irene Conte"_s,
         u"biblioteca civica"_s,
         u"avvicina i giovani a una disciplina che educa alla concentrazione e al rispetto"_s,
         8,
         44,
         {}},
        {u"Rassegna corale d’inverno"_s,
         u"Coro polifonico Santa Cecilia"_s,
         u"90078900014"_s,
         u"Ugo Lippi"_s,
         u"teatro comunale"_s,
         u"porta la musica corale nei quartieri della città"_s,
         6,
         60,
         {}},
    };
}

QDate dayOfStep(const DemoCase &demo, PatrocinioAction action, const QDate &today)
{
    using enum PatrocinioAction;
    const QDate received = today.addDays(-demo.daysAgo);
    const auto after = [&](int days) { return std::min(today, received.addDays(days)); };
    switch (action) {
    case AskIntegration: return after(3);
    case Acknowledge: return after(4);
    case NotifyRejection: return after(5);
    case Withdraw: return after(6);
    case PrepareDraft: return after(demo.steps.contains(NotifyRejection) ? 20 : 7);
    case Resume: return after(18);
    case Grant: return after(14);
    case Refuse: return after(26);
    case Close: return std::min(today, today.addDays(demo.startsInDays + 7));
    default: return after(2);
    }
}

} // namespace gonfalone
