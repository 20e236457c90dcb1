#include "core/patrocinio/LetterText.h"

#include "core/base/ItalianDate.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestSummary = 400;
constexpr qsizetype kLongestName = 120; ///< of an initiative in the subject of a message

QString titleOf(LetterKind kind)
{
    return QString::fromUtf8(letterRow(kind).title);
}

QString firstWords(const QString &text, qsizetype most)
{
    const QString line = text.simplified();
    return line.size() <= most ? line : line.left(most - 1).trimmed() + u"…"_s;
}

QVariantList listOf(const QStringList &texts)
{
    QVariantList items;
    for (const QString &text : texts)
        items << text;
    return items;
}

QString chiefOfCabinet(const QList<OfficeHolder> &holders)
{
    for (const OfficeHolder &holder : holders) {
        if (holder.role.contains(u"gabinetto"_s, Qt::CaseInsensitive))
            return holder.person;
    }
    return {};
}

QString letterObject(LetterKind kind, const Patrocinio &p)
{
    return titleOf(kind) + u" – iniziativa «%1»"_s.arg(p.initiative.simplified());
}

TemplateData texts(const LetterSources &s)
{
    const Patrocinio &p = s.draft.patrocinio;
    return {
        {u"comune"_s, s.draft.comune.name},
        {u"data_lettera"_s, italianDate(s.draft.proposalDate)},
        {u"destinatario_nome"_s, s.to.name},
        {u"destinatario_righe"_s, listOf(s.to.lines)},
        {u"oggetto"_s, letterObject(s.kind, p)},
        {u"pubblico_atteso"_s, p.expectedPublic},
        {u"sintesi"_s, firstWords(p.description, kLongestSummary)},
        {u"capo_gabinetto"_s, chiefOfCabinet(s.draft.holders)},
        {u"ufficio_indirizzo"_s, s.draft.comune.address.postal},
        {u"ufficio_telefono"_s, s.draft.comune.address.phone},
        {u"ufficio_email"_s, s.draft.comune.address.email},
        {u"ufficio_pec"_s, s.draft.comune.address.pec},
        {u"funzionario"_s, s.draft.comune.address.officer},
        {u"integrazioni"_s, itemsOf(p.missingPapers)},
        {u"integrazione_giorni"_s, QString::number(p.integrationDays > 0 ? p.integrationDays : s.suspensionDays)},
        {u"motivi_ostativi"_s, itemsOf(p.obstacles)},
        {u"motivi"_s, itemsOf(p.outcomeReason)},
        {u"osservazioni_motivi"_s, itemsOf(p.observations)},
        {u"osservazioni_motivi_presenti"_s, !p.observations.trimmed().isEmpty()},
        {u"atto_numero"_s, p.outcomeNumber},
        {u"atto_del"_s, italianDate(u"del"_s, p.outcomeDate)},
        {u"dicitura"_s, s.wording},
        {u"regole_logo"_s, listOf(s.logoRules)},
        {u"delegato"_s, p.delegate},
        {u"delega"_s, p.delega},
        {u"settore"_s, p.settore},
        {u"settore_incaricato"_s, p.file.state == stateKey(PatrocinioState::AtSettore)},
        {u"disposizioni"_s, itemsOf(p.directions)},
    };
}

TemplateData terms(const LetterSources &s)
{
    const Patrocinio &p = s.draft.patrocinio;
    const QDate observed = s.clock.dayOf(ClockEventKind::ObservationsReceived);
    return {
        {u"inizio_data"_s, italianDate(u"il"_s, p.startsOn)},
        {u"termine_giorni"_s, QString::number(s.clock.length)},
        {u"termine_data"_s, italianDate(s.clock.due.value)},
        {u"termine_il"_s, italianDate(u"il"_s, s.clock.due.value)},
        {u"richiesta_il"_s, italianDate(u"il"_s, p.file.received)},
        {u"protocollo_del"_s, italianDate(u"del"_s, p.protocolDate)},
        {u"scadenza_bozza"_s, italianDate(u"il"_s, s.draft.wordingDeadline)},
        {u"termine_scaduto"_s, s.clock.due.value < s.draft.proposalDate},
        {u"integrazione_entro"_s, italianDate(u"il"_s, s.clock.integrationBy)},
        {u"sospensione_giorni"_s, QString::number(s.suspensionDays)},
        {u"osservazioni_giorni"_s, QString::number(s.observationDays)},
        {u"osservazioni_entro"_s, italianDate(u"il"_s, s.clock.observationsBy)},
        {u"ripresa_giorni"_s, QString::number(s.resumeDays)},
        {u"preavviso_data"_s, italianDate(u"il"_s, s.clock.dayOf(ClockEventKind::RejectionNotice))},
        {u"osservazioni_data"_s, italianDate(u"il"_s, observed)},
        {u"ricorso_tar_giorni"_s, QString::number(s.tarDays)},
        {u"ricorso_capo_stato_giorni"_s, QString::number(s.headOfStateDays)},
    };
}

} // namespace

Addressee applicantAddress(const Contact &applicant)
{
    Addressee to{
        applicant.name, {}, applicant.pec.isEmpty() ? applicant.email : applicant.pec, !applicant.pec.isEmpty()};
    if (!applicant.representative.isEmpty())
        to.lines << u"alla cortese attenzione di %1"_s.arg(applicant.representative);
    for (const QString &line : applicant.address.split(u'\n', Qt::SkipEmptyParts))
        to.lines << line.simplified();
    if (!to.address.isEmpty())
        to.lines << (applicant.pec.isEmpty() ? u"e-mail: %1"_s : u"PEC: %1"_s).arg(to.address);
    return to;
}

TemplateData letterFields(const LetterSources &sources)
{
    TemplateData fields = draftFields(sources.draft);
    fields.insert(texts(sources));
    fields.insert(terms(sources));
    return fields;
}

PageStyle letterStyle(const LetterSources &sources)
{
    const Patrocinio &p = sources.draft.patrocinio;
    PageStyle style = draftStyle(sources.draft);
    style.draft = false;
    style.letterhead.rightLines = {u"Pratica "_s + p.file.label};
    if (!p.classification.isEmpty())
        style.letterhead.rightLines << u"Classifica "_s + p.classification;
    style.footer = u"%1 · %2"_s.arg(sources.draft.comune.title(), letterTitle(sources.kind, p));
    return style;
}

QString letterTitle(LetterKind kind, const Patrocinio &patrocinio)
{
    return u"%1 – %2"_s.arg(titleOf(kind), patrocinio.file.label);
}

QString letterSubject(LetterKind kind, const Patrocinio &patrocinio)
{
    return u"[%1] %2 – «%3»"_s.arg(patrocinio.file.label, titleOf(kind),
                                   firstWords(patrocinio.initiative, kLongestName));
}

QString letterMessage(const LetterSources &s)
{
    const Patrocinio &p = s.draft.patrocinio;
    return u"Si trasmette in allegato: %1.\n\nPratica %2\nIniziativa: %3\n\nPer rispondere si prega di citare il numero "
           "della pratica.\n\n%4\n%5\n"_s.arg(letterObject(s.kind, p), p.file.label, p.initiative.simplified(),
                                              s.draft.comune.officeName, s.draft.comune.title());
}

} // namespace gonfalone
