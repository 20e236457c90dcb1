// The pages of the file of a case. It is printed in Italian whatever the language of the window.
#include "core/patrocinio/DossierPages.h"

#include "core/base/ItalianDate.h"
#include "core/documents/TemplateRenderer.h"
#include "core/interchange/EmlReader.h"
#include "core/patrocinio/PatrocinioFields.h"
#include "core/patrocinio/PatrocinioLetters.h"
#include "core/patrocinio/PatrocinioOpinions.h"
#include "core/patrocinio/PatrocinioWorkflow.h"

#include <QLocale>
#include <QTranslator>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

/// Characters of one message that are printed; the rest is in the original.
constexpr qsizetype kMostText = 20'000;
/// Figures of a SHA-256 in one line of the index.
constexpr qsizetype kHashLine = 22;

using Cells = QStringList; ///< HTML, already escaped

QString row(const Cells &cells, const QString &tag = u"td"_s)
{
    QString html = u"<tr>"_s;
    for (const QString &cell : cells)
        html += u"<%1 class=\"sans\">%2</%1>"_s.arg(tag, cell);
    return html + u"</tr>"_s;
}

/// `widths` in percent.
QString table(const QList<int> &widths, const Cells &head, const QList<Cells> &rows)
{
    QString html = u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\" width=\"100%\">"_s;
    QString first = u"<tr>"_s;
    for (int i = 0; i < head.size(); ++i)
        first += u"<th align=\"left\" width=\"%1%\">%2</th>"_s.arg(widths.at(i)).arg(head.at(i));
    html += u"<thead>"_s + first + u"</tr></thead>"_s;
    for (const Cells &cells : rows)
        html += row(cells);
    return html + u"</table>"_s;
}

QString moment(const QDateTime &at, const QTimeZone &zone)
{
    return at.isValid() ? at.toTimeZone(zone).toString(u"dd/MM/yyyy HH:mm"_s) : QString();
}

/// The words that the window says in its own language, as the paper says them.
class ItalianWords
{
public:
    ItalianWords() : m_loaded(m_italian.load(u":/i18n/gonfalone_it.qm"_s)) {}

    /// `words` itself when they are Italian already.
    QString operator()(const QString &words) const
    {
        const QString italian = m_loaded ? m_italian.translate("Core", words.toUtf8().constData()) : QString();
        return italian.isEmpty() ? words : italian;
    }

private:
    QTranslator m_italian;
    bool m_loaded;
};

QString stateWord(const Patrocinio &p)
{
    const auto state = patrocinioStateFrom(p.file.state);
    return state ? ItalianWords()(stateName(*state)) : p.file.state;
}

QString letterWord(const QString &kind)
{
    const auto known = letterKindFrom(kind);
    return known ? QString::fromUtf8(letterRow(*known).title) : kind;
}

QString phaseWords(ClockPhase phase)
{
    switch (phase) {
    case ClockPhase::Running: return u"il termine decorre"_s;
    case ClockPhase::Suspended: return u"il termine è sospeso in attesa delle integrazioni"_s;
    case ClockPhase::NoticeSuspended: return u"il termine è sospeso per la comunicazione dei motivi ostativi"_s;
    case ClockPhase::Moved: return u"l’ultimo giorno era festivo: il termine è prorogato"_s;
    }
    return {};
}

/// Every day of the term, in Italian.
QStringList termLines(const ProcedureClock &clock)
{
    QStringList lines{u"La richiesta è pervenuta %1: il termine è di %2 giorni."_s.arg(
        italianDate(u"il"_s, clock.start), QString::number(clock.length))};
    for (const ClockSpan &span : clock.spans) {
        const QString days = span.from == span.to
            ? italianDate(u"il"_s, span.from)
            : italianDate(u"dal"_s, span.from) + u' ' + italianDate(u"al"_s, span.to);
        const QString source = span.why.source.isEmpty() ? QString() : u" [%1]"_s.arg(ItalianWords()(span.why.source));
        lines << u"%1 %2 (%3 giorni)%4."_s.arg(days.left(1).toUpper() + days.mid(1), phaseWords(span.phase))
                     .arg(span.from.daysTo(span.to) + 1)
                     .arg(source);
    }
    if (clock.decidedOn.isValid())
        lines << u"Il procedimento si è concluso %1."_s.arg(italianDate(u"il"_s, clock.decidedOn));
    return lines << u"Ultimo giorno utile: %1."_s.arg(italianDate(clock.due.value));
}

QString kindWord(const QString &kind)
{
    if (kind == u"message"_s)
        return u"messaggio"_s;
    if (kind == u"receipt"_s)
        return u"ricevuta"_s;
    if (kind == u"letter"_s)
        return u"lettera"_s;
    if (kind == u"draft"_s)
        return u"bozza"_s;
    if (kind == u"logo"_s)
        return u"bozza con lo stemma"_s;
    return kind == u"attachment"_s ? u"allegato"_s : kind;
}

QString originWord(const DraftVersion &version)
{
    switch (version.origin) {
    case VersionOrigin::Drawn: return u"redatta dai dati"_s;
    case VersionOrigin::Edited: return u"modificata a mano"_s;
    case VersionOrigin::Restored: break;
    }
    return u"ripresa della n. %1"_s.arg(version.restored);
}

QString proofWord(ProofState state)
{
    switch (state) {
    case ProofState::Received: return u"da esaminare"_s;
    case ProofState::SentOut: return u"inviata per l’approvazione"_s;
    case ProofState::Approved: return u"approvata"_s;
    case ProofState::Refused: break;
    }
    return u"correzioni richieste"_s;
}

QString hashLines(const QString &hash)
{
    QStringList lines;
    for (qsizetype at = 0; at < hash.size(); at += kHashLine)
        lines << hash.mid(at, kHashLine);
    return lines.join(u"<br/>"_s);
}

QString dataPart(const CaseDossier &d)
{
    const ItalianWords italian;
    QList<Cells> rows;
    for (const QString &name : patrocinioFieldNames()) {
        if (const QString value = patrocinioField(d.patrocinio, name); !value.isEmpty())
            rows << Cells{escapeHtml(italian(patrocinioFieldLabel(name))),
                          escapeHtml(value).replace(u'\n', u"<br/>"_s)};
    }
    return table({32, 68}, {u"Dato"_s, u"Valore"_s}, rows);
}

QString timelinePart(const CaseDossier &d)
{
    QList<Cells> rows;
    for (const CaseEvent &event : d.events)
        rows << Cells{moment(event.at, d.zone), escapeHtml(event.actor),
                      escapeHtml(event.note.isEmpty() ? event.title : u"%1 · %2"_s.arg(event.title, event.note))};
    return table({20, 24, 56}, {u"Quando"_s, u"Chi"_s, u"Che cosa"_s}, rows);
}

QString lettersPart(const CaseDossier &d)
{
    QList<Cells> rows;
    for (const Letter &letter : d.letters) {
        QStringList fate;
        if (letter.acceptedAt.isValid())
            fate << u"accettata "_s + moment(letter.acceptedAt, d.zone);
        if (letter.deliveredAt.isValid())
            fate << u"consegnata "_s + moment(letter.deliveredAt, d.zone);
        if (letter.failedAt.isValid())
            fate << u"non consegnata %1: %2"_s.arg(moment(letter.failedAt, d.zone), escapeHtml(letter.failure));
        rows << Cells{moment(letter.createdAt, d.zone), escapeHtml(letterWord(letter.kind)),
                      escapeHtml(letter.address.isEmpty() ? letter.recipient
                                                          : u"%1 <%2>"_s.arg(letter.recipient, letter.address)),
                      fate.isEmpty() ? u"nessuna ricevuta"_s : fate.join(u"<br/>"_s)};
    }
    return table({17, 27, 30, 26}, {u"Data"_s, u"Lettera"_s, u"Destinatario"_s, u"Ricevute"_s}, rows);
}

QString exclusionsPart(const CaseDossier &d)
{
    QList<Cells> rows;
    for (const Exclusion &row : d.exclusions) {
        const auto answer = d.patrocinio.exclusions.constFind(row.key);
        if (answer != d.patrocinio.exclusions.cend())
            rows << Cells{escapeHtml(row.question), answer->applies ? u"sì"_s : u"no"_s, escapeHtml(answer->grounds)};
    }
    return rows.isEmpty() ? QString() : table({55, 12, 33}, {u"Domanda"_s, u"Risposta"_s, u"Motivi"_s}, rows);
}

QString declarationsPart(const CaseDossier &d)
{
    QList<Cells> rows;
    for (const ConflictDeclaration &one : d.declarations)
        rows << Cells{moment(one.at, d.zone), escapeHtml(one.name),
                      one.conflict ? u"conflitto di interessi: la pratica passa a %1"_s.arg(escapeHtml(one.passedTo))
                                   : u"nessun conflitto di interessi"_s,
                      escapeHtml(one.reasons)};
    return rows.isEmpty() ? QString()
                          : table({17, 23, 30, 30}, {u"Data"_s, u"Chi"_s, u"Dichiarazione"_s, u"Motivi"_s}, rows);
}

QString opinionsPart(const CaseDossier &d)
{
    const int last = d.versions.isEmpty() ? 0 : d.versions.last().number;
    QList<Cells> rows;
    for (const Opinion &one : d.opinions)
        rows << Cells{one.kind == OpinionKind::Technical ? u"regolarità tecnica"_s : u"regolarità contabile"_s,
                      escapeHtml(opinionSentence(one)),
                      one.version == last ? u"n. %1"_s.arg(one.version)
                                          : u"n. %1, testo poi modificato: parere non più valido"_s.arg(one.version)};
    return rows.isEmpty() ? QString() : table({20, 56, 24}, {u"Parere"_s, u"Esito"_s, u"Versione del testo"_s}, rows);
}

QString versionsPart(const CaseDossier &d)
{
    QList<Cells> rows;
    for (const DraftVersion &one : d.versions)
        rows << Cells{QString::number(one.number), moment(one.madeAt, d.zone), escapeHtml(one.madeBy), originWord(one),
                      hashLines(one.sha256)};
    return rows.isEmpty()
        ? QString()
        : table({8, 18, 24, 20, 30}, {u"N."_s, u"Data"_s, u"Autore"_s, u"Come"_s, u"SHA-256"_s}, rows);
}

QString proofsPart(const CaseDossier &d)
{
    QList<Cells> rows;
    for (const LogoProof &one : d.proofs) {
        const bool decided = one.decidedAt.isValid();
        rows << Cells{QString::number(one.number), escapeHtml(one.name),
                      u"%1, %2"_s.arg(moment(one.receivedAt, d.zone), escapeHtml(one.receivedBy)),
                      decided ? u"%1: %2, %3"_s.arg(proofWord(one.state), moment(one.decidedAt, d.zone),
                                                    escapeHtml(one.decidedBy))
                              : proofWord(one.state),
                      escapeHtml(one.note)};
    }
    return rows.isEmpty() ? QString()
                          : table({6, 24, 22, 25, 23},
                                  {u"N."_s, u"Documento"_s, u"Ricevuta"_s, u"Esito"_s, u"Note e correzioni"_s}, rows);
}

QString messagesPart(const CaseDossier &d)
{
    QString html;
    for (const DossierPaper &paper : d.papers) {
        if (paper.document.kind != u"message"_s)
            continue;
        const auto message = readEml(paper.content, {}, paper.document.name);
        if (!message)
            continue;
        html += u"<h2>%1</h2>"_s.arg(escapeHtml(paper.entry));
        html += u"<p class=\"sans\">Da: %1 &lt;%2&gt;<br/>Oggetto: %3<br/>Data: %4</p>"_s.arg(
            escapeHtml(message->fromName), escapeHtml(message->fromAddress), escapeHtml(message->subject),
            moment(message->delivered.isValid() ? message->delivered : message->sent, d.zone));
        for (const QString &line : message->bodyText.left(kMostText).split(u'\n'))
            html += u"<p class=\"stretto\">%1</p>"_s.arg(escapeHtml(line));
        if (message->bodyText.size() > kMostText)
            html += u"<p><i>Il testo prosegue nel messaggio originale.</i></p>"_s;
    }
    return html;
}

QString paperIndex(const CaseDossier &d)
{
    if (d.papers.empty())
        return u"<p>Nessun documento.</p>"_s;
    QList<Cells> rows;
    const QLocale italian(QLocale::Italian, QLocale::Italy);
    for (const DossierPaper &paper : d.papers)
        rows << Cells{escapeHtml(paper.entry), kindWord(paper.document.kind), moment(paper.document.addedAt, d.zone),
                      italian.formattedDataSize(paper.document.size), hashLines(paper.document.sha256)};
    return table(
        {33, 11, 15, 13, 28},
        {u"Documento"_s, u"Tipo"_s, u"Acquisito"_s, u"Dimensione"_s, u"SHA-256 (l’originale è nel file ZIP)"_s}, rows);
}

QString eventDays(const Patrocinio &p)
{
    if (!p.endsOn.isValid() || p.endsOn == p.startsOn)
        return italianDate(p.startsOn);
    return italianDate(u"dal"_s, p.startsOn) + u' ' + italianDate(u"al"_s, p.endsOn);
}

/// Who has a part in the case, and what for.
QList<std::pair<QString, QString>> people(const Patrocinio &p)
{
    const Contact &a = p.applicant;
    return {{u"Richiedente"_s, QStringList{a.name, a.legalForm, a.taxCode}.join(u" "_s).simplified()},
            {u"Legale rappresentante"_s, a.representative},
            {u"Recapiti"_s, QStringList{a.pec, a.email, a.phone, a.address}.join(u" "_s).simplified()},
            {u"Responsabile del procedimento"_s, p.responsible},
            {u"Assessore delegato"_s, p.delegate},
            {u"Settore"_s, p.settore.isEmpty() ? p.followUp : p.settore}};
}

} // namespace

QList<DossierSection> dossierSections(const CaseDossier &d)
{
    QList<std::pair<QString, QString>> parts{{u"Dati della pratica"_s, dataPart(d)},
                                             {u"Cronologia"_s, timelinePart(d)}};
    if (!d.letters.isEmpty())
        parts << std::pair{u"Lettere"_s, lettersPart(d)};
    if (const QString messages = messagesPart(d); !messages.isEmpty())
        parts << std::pair{u"Testo dei messaggi"_s, messages};
    for (const auto &[title, body] :
         {std::pair{u"Cause di esclusione"_s, exclusionsPart(d)},
          std::pair{u"Dichiarazioni sul conflitto di interessi"_s, declarationsPart(d)},
          std::pair{u"Versioni della proposta"_s, versionsPart(d)}, std::pair{u"Pareri"_s, opinionsPart(d)},
          std::pair{u"Bozze con lo stemma"_s, proofsPart(d)}}) {
        if (!body.isEmpty())
            parts << std::pair{title, body};
    }
    if (d.draft)
        parts << std::pair{u"Proposta di deliberazione"_s, d.draft->body};
    QList<DossierSection> sections;
    for (const auto &[title, body] : parts)
        sections << DossierSection{u"%1. %2"_s.arg(sections.size() + 1).arg(title), body};
    return sections;
}

QString dossierCover(const CaseDossier &d, const QList<DossierSection> &sections)
{
    const Patrocinio &p = d.patrocinio;
    QList<std::pair<QString, QString>> facts{{u"Oggetto"_s, p.file.subject},
                                             {u"Stato"_s, stateWord(p)},
                                             {u"Iniziativa"_s, p.initiative},
                                             {u"Luogo"_s, p.place},
                                             {u"Data dell’iniziativa"_s, eventDays(p)},
                                             {u"Pervenuta il"_s, italianDate(p.file.received)},
                                             {u"Protocollo"_s, p.protocolNumber}};
    facts += people(p);
    facts << std::pair{u"Atto"_s,
                       p.outcomeNumber.isEmpty() ? QString()
                                                 : u"n. %1 del %2"_s.arg(p.outcomeNumber, italianDate(p.outcomeDate))}
          << std::pair{u"Ultimo giorno utile"_s, italianDate(d.clock.due.value)};
    QString html = u"<h1 align=\"center\">FASCICOLO DELLA PRATICA %1</h1>"_s.arg(escapeHtml(p.file.label));
    QList<Cells> rows;
    for (const auto &[label, value] : facts) {
        if (!value.isEmpty())
            rows << Cells{label, escapeHtml(value)};
    }
    html += table({30, 70}, {u"Pratica"_s, escapeHtml(p.file.label)}, rows);
    html += u"<h2>TERMINE DEL PROCEDIMENTO</h2><ul>"_s;
    for (const QString &line : termLines(d.clock))
        html += u"<li class=\"stretto\">%1</li>"_s.arg(escapeHtml(line));
    html += u"</ul><h2>INDICE</h2>"_s;
    QList<Cells> parts;
    for (const DossierSection &section : sections)
        parts << Cells{escapeHtml(section.title), section.page > 0 ? QString::number(section.page) : u"00"_s};
    html += table({86, 14}, {u"Parte"_s, u"Pagina"_s}, parts);
    html += u"<h2>DOCUMENTI</h2>"_s + paperIndex(d);
    return html + u"<p class=\"nota\">Stampato il %1 da %2.</p>"_s.arg(moment(d.madeAt, d.zone), escapeHtml(d.madeBy));
}

} // namespace gonfalone
