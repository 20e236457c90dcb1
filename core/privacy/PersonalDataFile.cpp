#include "core/privacy/PersonalDataFile.h"

#include "core/base/ItalianDate.h"
#include "core/documents/PdfPrinter.h"
#include "core/documents/TemplateRenderer.h"
#include "core/documents/ZipPacker.h"
#include "core/interchange/AttachmentNames.h"
#include "core/patrocinio/PatrocinioDraft.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

QDate dayOf(const PersonalData &data)
{
    return data.madeAt.toTimeZone(data.zone).date();
}

QString cell(const QString &text, const char *tag)
{
    return u"<%1>%2</%1>"_s.arg(QLatin1String(tag), escapeHtml(text));
}

/// Many columns do not fit a page: then each row is a block of its own.
QString blocksOf(const HeldTable &table)
{
    QString html;
    for (const QStringList &row : table.rows) {
        html += u"<p class=\"stretto\">"_s;
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (!row.at(i).isEmpty())
                html += u"<b>%1:</b> %2<br/>"_s.arg(escapeHtml(table.columns.at(i)), escapeHtml(row.at(i)));
        }
        html += u"</p>"_s;
    }
    return html;
}

QString tableOf(const HeldTable &table)
{
    if (table.rows.isEmpty())
        return u"<p>Nessun dato.</p>"_s;
    if (table.columns.size() > 4)
        return blocksOf(table);
    QString html = u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\" width=\"100%\"><tr>"_s;
    for (const QString &column : table.columns)
        html += cell(column, "th");
    html += u"</tr>"_s;
    for (const QStringList &row : table.rows) {
        html += u"<tr>"_s;
        for (const QString &text : row)
            html += cell(text, "td");
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

struct Archive {
    ZipPacker packer;
    QByteArray sums;

    void add(const QString &name, const QByteArray &bytes)
    {
        packer.add(name, bytes);
        sums += QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() + "  " + name.toUtf8() + '\n';
    }
};

TemplateData paperFields(const Comune &comune, const QString &chief, const QDate &day)
{
    return {
        {u"ente"_s, comune.title()},           {u"comune"_s, comune.name},          {u"ufficio"_s, comune.officeName},
        {u"data_lettera"_s, italianDate(day)}, {u"capo_gabinetto"_s, chief},        {u"richiesta"_s, QString()},
        {u"autorizzazione"_s, QString()},      {u"informazioni"_s, QVariantList()}, {u"contenuto"_s, QVariantList()},
        {u"cancellato"_s, QVariantList()},     {u"conservato"_s, QVariantList()},   {u"documenti"_s, QString()}};
}

/// What the line speaks of, as the letter says it: Italian, whatever the window speaks.
QString paperName(const ErasureItem &item)
{
    switch (item.kind) {
    case ErasureKind::Identity: return u"nome e codice fiscale"_s;
    case ErasureKind::Reach: return u"telefono, e-mail, PEC e indirizzo"_s;
    case ErasureKind::Case: return u"pratica "_s + item.label;
    case ErasureKind::Agenda: return u"impegni dell’agenda"_s;
    case ErasureKind::Unsaved: return u"annotazioni mai salvate su pratiche chiuse"_s;
    case ErasureKind::Readings: return u"registro di chi ha letto i dati"_s;
    case ErasureKind::Audit: return u"registro delle operazioni dell’ufficio"_s;
    case ErasureKind::Backups: return u"copie di sicurezza già fatte"_s;
    }
    Q_UNREACHABLE();
}

QString paperReason(const ErasureItem &item)
{
    if (item.fate == Fate::Pseudonym)
        return u"sostituiti da uno pseudonimo, perché nessuna pratica è conservata"_s;
    if (item.fate == Fate::Goes)
        return item.kind == ErasureKind::Case ? u"contenuto scartato come autorizzato"_s
                                              : u"non servono più ad alcuna finalità"_s;
    if (item.working)
        return u"servono alla pratica in corso"_s;
    switch (item.kind) {
    case ErasureKind::Identity: return u"dicono di chi sono le pratiche conservate"_s;
    case ErasureKind::Reach:
    case ErasureKind::Unsaved: return u"non vi sono dati di questo tipo"_s;
    case ErasureKind::Agenda: return u"riguardano le pratiche conservate, o portano un nome uguale"_s;
    case ErasureKind::Readings: return u"nominano la persona con un numero soltanto e provano chi ha visto i dati"_s;
    case ErasureKind::Audit: return u"ogni riga è prova della successiva e non può essere alterata"_s;
    case ErasureKind::Backups:
        return u"vengono sovrascritte; se una è ripristinata prima, la cancellazione è ripetuta"_s;
    case ErasureKind::Case: break;
    }
    switch (item.ruling) {
    case CaseFate::Working: return u"il procedimento è in corso"_s;
    case CaseFate::Kept: return u"chiusa, e conservata per il tempo del piano di conservazione"_s;
    case CaseFate::Discardable:
        return u"il termine è trascorso, ma lo scarto richiede l’autorizzazione della Soprintendenza"_s;
    case CaseFate::Historic: return u"appartiene alla sezione separata d’archivio"_s;
    case CaseFate::Discarded: return u"il contenuto è già stato scartato; restano numero ed esito"_s;
    }
    Q_UNREACHABLE();
}

QString untilWords(const ErasureItem &item)
{
    return item.until.value.isValid() ? u"fino %1"_s.arg(italianDate(u"al"_s, item.until.value)) : QString();
}

QString paperLine(const ErasureItem &item)
{
    QStringList sources;
    for (const Reason &reason : item.until.reasons) {
        if (!reason.source.isEmpty() && !sources.contains(reason.source))
            sources << reason.source;
    }
    QString line = paperName(item);
    if (const QString until = untilWords(item); item.fate == Fate::Stays && !until.isEmpty())
        line += u", "_s + until;
    line += u": "_s + paperReason(item);
    return sources.isEmpty() ? line : u"%1 (%2)"_s.arg(line, sources.join(u"; "_s));
}

} // namespace

DraftDocument personalDataDocument(const PersonalData &data)
{
    QString body =
        u"<h1>Dati personali di %1</h1><p>Estratto %2 da %3, %4.</p><h2>Informazioni sul trattamento</h2>"_s.arg(
            escapeHtml(data.person.name), italianDate(u"il"_s, dayOf(data)), escapeHtml(data.madeBy),
            escapeHtml(data.comune.officeName));
    for (const HeldNotice &notice : data.notices)
        body += u"<p class=\"stretto\"><b>%1.</b> %2 <i>(%3)</i></p>"_s.arg(
            escapeHtml(notice.title), escapeHtml(notice.text), escapeHtml(notice.source));
    for (const HeldTable &table : data.tables)
        body += u"<h2>%1</h2>"_s.arg(escapeHtml(table.title)) + tableOf(table);
    PageStyle style = officePaper(data.comune);
    style.draft = false;
    style.footer = u"%1 · Dati personali, artt. 15 e 20 Reg. (UE) 2016/679"_s.arg(data.comune.title());
    return {u"Dati personali di "_s + data.person.name, body, style};
}

QByteArray personalDataJson(const PersonalData &data)
{
    QJsonObject tables;
    for (const HeldTable &table : data.tables) {
        QJsonArray rows;
        for (const QStringList &row : table.rows) {
            QJsonObject object;
            for (qsizetype i = 0; i < row.size(); ++i)
                object.insert(table.columns.at(i), row.at(i));
            rows << object;
        }
        tables.insert(table.key, rows);
    }
    QJsonArray notices;
    for (const HeldNotice &notice : data.notices)
        notices << QJsonObject{{u"voce"_s, notice.title}, {u"testo"_s, notice.text}, {u"fonte"_s, notice.source}};
    QJsonArray papers;
    for (const HeldPaper &paper : data.papers)
        papers << QJsonObject{{u"pratica"_s, paper.caseLabel},
                              {u"nome"_s, paper.document.name},
                              {u"file"_s, paper.entry},
                              {u"sha256"_s, paper.document.sha256}};
    const QJsonObject whole{{u"formato"_s, 1},
                            {u"titolare"_s, data.comune.title()},
                            {u"persona"_s, data.person.name},
                            {u"estratto_il"_s, data.madeAt.toString(Qt::ISODate)},
                            {u"informazioni"_s, notices},
                            {u"dati"_s, tables},
                            {u"documenti"_s, papers}};
    return QJsonDocument(whole).toJson(QJsonDocument::Indented);
}

Result<QByteArray> personalDataZip(const PersonalData &data)
{
    PersonalData named = data;
    AttachmentNames names;
    int number = 0;
    for (HeldPaper &paper : named.papers)
        paper.entry = u"documenti/%1/%2_%3"_s.arg(QString(paper.caseLabel).replace(u'/', u'-'))
                          .arg(++number, 3, 10, QLatin1Char('0'))
                          .arg(names.claim(paper.document.name, paper.document.mediaType));
    Archive archive;
    TRY(const QByteArray pdf, PdfPrinter().toPdf(personalDataDocument(named)));
    archive.add(u"dati.pdf"_s, pdf);
    archive.add(u"dati.json"_s, personalDataJson(named));
    for (const HeldPaper &paper : named.papers)
        archive.add(paper.entry, paper.content);
    archive.packer.add(u"SHA256SUMS.txt"_s, archive.sums);
    return archive.packer.pack();
}

TemplateData answerFields(const PersonalData &data)
{
    TemplateData fields = paperFields(data.comune, data.chief, dayOf(data));
    QVariantList notices;
    for (const HeldNotice &notice : data.notices)
        notices << u"%1: %2 (%3)"_s.arg(notice.title, notice.text, notice.source);
    QVariantList held;
    for (const HeldTable &table : data.tables) {
        if (!table.rows.isEmpty())
            held << u"%1 (%2)"_s.arg(table.title).arg(table.rows.size());
    }
    fields.insert(u"destinatario_nome"_s, data.person.name);
    QVariantList lines;
    for (const QString &line : data.contact.address.split(u'\n', Qt::SkipEmptyParts))
        lines << line.simplified();
    fields.insert(u"destinatario_righe"_s, lines);
    fields.insert(u"informazioni"_s, notices);
    fields.insert(u"contenuto"_s, held);
    fields.insert(u"documenti"_s, data.papers.empty() ? QString() : QString::number(data.papers.size()));
    return fields;
}

TemplateData answerFields(const Erasure &erasure)
{
    TemplateData fields = paperFields(erasure.comune, erasure.chief, erasure.day);
    QVariantList gone, kept;
    for (const ErasureItem &item : erasure.done.items) {
        const QString line = paperLine(item);
        if (item.count > 0)
            (item.fate == Fate::Stays ? kept : gone) << line;
    }
    // The letter is the last paper that has the name and the address: it is handed over and kept nowhere here.
    fields.insert(u"destinatario_nome"_s, erasure.done.contact.name);
    QVariantList lines;
    for (const QString &line : erasure.done.contact.address.split(u'\n', Qt::SkipEmptyParts))
        lines << line.simplified();
    fields.insert(u"destinatario_righe"_s, lines);
    fields.insert(u"richiesta"_s, erasure.order.request);
    fields.insert(
        u"autorizzazione"_s,
        erasure.order.authorisation.isEmpty()
            ? QString()
            : u"n. %1 %2"_s.arg(erasure.order.authorisation, italianDate(u"del"_s, erasure.order.authorisedOn)));
    fields.insert(u"cancellato"_s, gone);
    fields.insert(u"conservato"_s, kept);
    return fields;
}

} // namespace gonfalone
