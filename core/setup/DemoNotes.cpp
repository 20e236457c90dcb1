#include "core/setup/DemoNotes.h"

#include "core/notes/NoteService.h"
#include "core/setup/OfficeSetup.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

struct DemoNote {
    QString initiative;
    NoteAbout about;
    bool bySindaco;
    QString text;
};

QList<DemoNote> demoNotes()
{
    return {
        {u"Mezza maratona del mare"_s, NoteAbout::Case, false,
         u"Il vicesindaco teme il blocco del lungomare di domenica mattina: prima della Giunta serve un passaggio con i "
         "balneari. Non anticipare nulla alla stampa."_s},
        {u"Mezza maratona del mare"_s, NoteAbout::Contact, true,
         u"Il presidente Serra è stato candidato in una lista civica dell’opposizione nel 2021. Rapporti corretti; al "
         "palco solo saluti istituzionali."_s},
        {u"Festa della musica in piazza"_s, NoteAbout::Case, false,
         u"Il comitato di piazza Maggiore ha scritto al Prefetto per il rumore dell’anno scorso: concordare l’orario con "
         "il comandante prima di rispondere."_s},
    };
}

} // namespace

Outcome fillDemoNotes(Database &db, const Actor &capo, const Clock &clock)
{
    SealingService sealing(db, clock);
    TRY(const Actor sindaco, AccessService(db, clock).signIn(u"sindaco"_s, demoPassword()));
    TRY(const Keyring mayors, sealing.open(sindaco, demoPassword()));
    TRY(const Keyring heads, sealing.open(capo, demoPassword()));
    CHECK(sealing.settle(capo, heads));
    for (const DemoNote &note : demoNotes()) {
        CaseQuery query;
        query.text = note.initiative;
        TRY(const CaseListPage found, PatrocinioService(db, clock).list(capo, query));
        if (found.rows.isEmpty())
            continue;
        CHECK(NoteService(db, clock).add(note.bySindaco ? sindaco : capo, note.bySindaco ? mayors : heads,
                                         found.rows.first().label, note.about, note.text));
    }
    return {};
}

} // namespace gonfalone
