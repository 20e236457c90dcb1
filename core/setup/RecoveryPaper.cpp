#include "core/setup/RecoveryPaper.h"

#include "core/base/ItalianDate.h"
#include "core/base/Text.h"
#include "core/documents/PdfPrinter.h"
#include "core/documents/TemplateRenderer.h"
#include "core/documents/WriteFile.h"
#include "core/office/OfficeStore.h"
#include "core/patrocinio/PatrocinioDraft.h"

#include <QFile>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumns = 3;

QString groupTable(const QStringList &groups)
{
    QString html = u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"8\" width=\"100%\">"_s;
    for (qsizetype i = 0; i < groups.size(); i += kColumns) {
        html += u"<tr>"_s;
        for (qsizetype j = i; j < i + kColumns; ++j) {
            const QString cell = j < groups.size()
                ? u"<span class=\"sans\">%1.</span>&nbsp;&nbsp;<span style=\"font-family:'Noto Sans'; "
                  "font-size:17pt; letter-spacing:2px\">%2</span>"_s.arg(j + 1)
                      .arg(groups.at(j))
                : u"&nbsp;"_s;
            html += u"<td width=\"%1%\">%2</td>"_s.arg(100 / kColumns).arg(cell);
        }
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

} // namespace

DraftDocument recoveryPaper(const Comune &comune, const RecoverySheet &sheet, const QTimeZone &zone)
{
    const QDate day = sheet.madeAt.toTimeZone(zone).date();
    DraftDocument document;
    document.title = u"Foglio di recupero n. %1"_s.arg(sheet.number);
    document.style = officePaper(comune);
    document.style.letterhead.rightLines = {u"Foglio di recupero n. %1"_s.arg(sheet.number),
                                            italianDate(u"del"_s, day)};
    document.style.footer = u"%1 · Foglio di recupero n. %2 · riservato"_s.arg(comune.title()).arg(sheet.number);
    document.style.draft = false;
    document.style.hyphenate = false;
    document.body = u"<h1 align=\"center\">FOGLIO DI RECUPERO DEI DATI RISERVATI</h1>"_s
        + u"<p>Chi ha questo foglio e un accesso con il relativo diritto apre ciò che nei dati dell’ufficio è sigillato "
          "(note riservate, agenda personale, motivi di salute, valutazioni) anche quando nessuno ne ha più la "
          "chiave. Non è conservato in nessun altro luogo e non può essere ristampato.</p>"_s
        + groupTable(sheet.groups)
        + u"<h2>COME SI CONSERVA</h2><ul>"
          "<li>In busta chiusa e firmata, nella cassaforte del comune; mai vicino al computer né in un file.</li>"
          "<li>Chi lo consegna e chi lo riceve ne tengono nota con la data.</li>"
          "<li>Se va perso o è stato letto da chi non doveva, se ne stampa uno nuovo: questo da quel momento non apre "
          "più nulla.</li></ul>"
          "<h2>COME SI USA</h2><ol>"
          "<li>La persona che ha perso l’accesso entra in Gonfalone con il proprio nome e la nuova password.</li>"
          "<li>Apre «Impostazioni», «Segreti», «Usa il foglio di recupero»; oppure scrive al terminale "
          "<i>gonfalonectl unseal --recovery</i>.</li>"
          "<li>Scrive i tredici gruppi nell’ordine. L’ultimo carattere di ogni gruppo ne controlla gli altri quattro: "
          "il programma dice quale gruppo è sbagliato. Spazi e minuscole non contano; non ci sono le lettere I, L, O "
          "e U.</li>"
          "<li>Il programma riapre ciò a cui la persona ha diritto, e lo scrive nel registro delle operazioni.</li>"
          "</ol>"_s
        + u"<p class=\"nota\">Stampato %1 da %2.</p>"_s.arg(italianDate(u"il"_s, day), escapeHtml(sheet.madeBy));
    return document;
}

Result<RecoverySheet> printRecoverySheet(Database &db, const Actor &actor, const Keyring &keyring, const Clock &clock,
                                         const QString &path)
{
    // A place that cannot be written is found before the sheet in use is void.
    CHECK(actor.require(Permission::GrantSecrets));
    const QString probe = path + u".part"_s;
    CHECK(writeFile(probe, {}));
    QFile::remove(probe);
    TRY(const Comune comune, OfficeStore().comune(db));
    TRY(RecoverySheet sheet, SealingService(db, clock).newRecoverySheet(actor, keyring));
    if (const auto written = PdfPrinter().writePdf(recoveryPaper(comune, sheet, clock.zone), path); !written)
        return failure(Error::unavailable(
            say("Recovery sheet no. %1 was made but not written, and the one before is void: make another one. %2")
                .arg(sheet.number)
                .arg(written.error().message),
            written.error().detail));
    sheet.groups.clear(); // on paper only
    return sheet;
}

Result<RecoverySheet> printFirstSheet(Database &db, const QString &login, const QString &password, const Clock &clock,
                                      const QString &path)
{
    TRY(const Actor actor, AccessService(db, clock).signIn(login, password));
    SealingService sealing(db, clock);
    TRY(const Keyring keyring, sealing.open(actor, password));
    CHECK(sealing.settle(actor, keyring));
    return printRecoverySheet(db, actor, keyring, clock, path);
}

} // namespace gonfalone
