#include "core/missions/MissionPapers.h"

#include "core/base/ItalianDate.h"
#include "core/base/Money.h"
#include "core/base/Text.h"
#include "core/documents/CsvTable.h"
#include "core/documents/XlsxTable.h"
#include "core/missions/MissionRules.h"
#include "core/patrocinio/PatrocinioDraft.h"

#include <numeric>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

/// The acts are Italian by law: these words do not follow the language of the window.
QString italianExpense(ExpenseKind kind)
{
    switch (kind) {
    case ExpenseKind::PublicTransport: return u"Treno, autobus, nave"_s;
    case ExpenseKind::Flight: return u"Aereo"_s;
    case ExpenseKind::Taxi: return u"Taxi"_s;
    case ExpenseKind::OwnCar: return u"Auto propria: carburante e pedaggi"_s;
    case ExpenseKind::Kilometres: return u"Auto propria: chilometri"_s;
    case ExpenseKind::Parking: return u"Parcheggio"_s;
    case ExpenseKind::Lodging: return u"Alloggio"_s;
    case ExpenseKind::Meal: return u"Pasto"_s;
    case ExpenseKind::Other: return u"Altra spesa"_s;
    }
    return {};
}

QString italianTime(const MissionTime &time)
{
    if (!time.isValid())
        return {};
    const QString zone = time.zone == "Europe/Rome" ? QString() : u" (%1)"_s.arg(QString::fromLatin1(time.zone));
    return u"%1, ore %2%3"_s.arg(italianDate(time.day), time.time.toString(u"H.mm"_s), zone);
}

QString italianHours(qint64 minutes)
{
    return u"%1 ore e %2 minuti"_s.arg(minutes / 60).arg(minutes % 60);
}

QVariantList plannedOf(const Mission &m)
{
    QVariantList lines;
    for (auto cost = m.planned.cbegin(); cost != m.planned.cend(); ++cost)
        lines << u"%1: %2"_s.arg(italianExpense(cost.key()), euroText(*cost));
    return lines;
}

QVariantList legsOf(const Mission &m)
{
    QVariantList lines;
    for (const MissionLeg &leg : m.legs)
        lines << u"%1 – %2%3"_s.arg(leg.from, leg.to, leg.means.isEmpty() ? QString() : u", "_s + leg.means);
    return lines;
}

QString paperOf(const MissionExpense &e)
{
    if (e.receipt.isValid())
        return u"documentata"_s;
    return e.kind == ExpenseKind::Kilometres ? u"dichiarata"_s : u"senza ricevuta: "_s + e.missingReason;
}

QString originalOf(const MissionExpense &e)
{
    if (e.kind == ExpenseKind::Kilometres)
        return u"%1 km, carburante a € %2 il litro"_s.arg(e.kilometres)
            .arg(amountText(e.fuelMills, 3).replace(u'.', u','));
    if (e.currency == u"EUR"_s)
        return {};
    return u"%1 %2, cambio %3"_s.arg(amountText(e.amount, decimalsOf(e.currency).value_or(2)), e.currency,
                                     amountText(e.rateMillionths, 6));
}

QVariantList rowsOf(const MissionSources &s)
{
    QVariantList rows;
    for (int i = 0; i < s.mission.expenses.size() && i < s.assessment.rows.size(); ++i) {
        const MissionExpense &e = s.mission.expenses[i];
        const AdmittedRow &row = s.assessment.rows[i];
        QStringList what{italianExpense(e.kind), originalOf(e), e.note, paperOf(e)};
        what.removeAll(QString());
        rows << QVariantMap{{u"numero"_s, QString::number(i + 1)},  {u"data"_s, e.day.toString(u"dd/MM/yyyy"_s)},
                            {u"voce"_s, what.join(u" · "_s)},       {u"chiesto"_s, euroText(row.claimed)},
                            {u"ammesso"_s, euroText(row.admitted)}, {u"motivo"_s, reasonLines(row.reasons).join(u' ')}};
    }
    return rows;
}

TemplateData requestTexts(const MissionSources &s)
{
    const Mission &m = s.mission;
    const qint64 planned = std::accumulate(m.planned.cbegin(), m.planned.cend(), qint64(0));
    return {
        {u"missione_numero"_s, m.file.label},
        {u"persona"_s, m.person},
        {u"carica"_s, s.route.value.office},
        {u"accesso"_s, m.kind == MissionKind::Access},
        {u"scopo"_s, m.purpose},
        {u"ente_invitante"_s, m.inviter},
        {u"luogo"_s, m.destination},
        {u"partenza"_s, italianTime(m.departs)},
        {u"ritorno"_s, italianTime(m.returns)},
        {u"durata"_s,
         m.departs.isValid() && m.returns.isValid() ? italianHours(minutesBetween(m.departs, m.returns)) : QString()},
        {u"pernottamenti"_s, m.nights > 0 ? QString::number(m.nights) : QString()},
        {u"tratte"_s, legsOf(m)},
        {u"tratte_presenti"_s, !m.legs.isEmpty()},
        {u"mezzo"_s, m.means},
        {u"auto_propria_motivo"_s, m.ownCarMotive},
        {u"targa"_s, m.plate},
        {u"mezzi_pubblici_costo"_s, m.publicCents > 0 ? euroText(m.publicCents) : QString()},
        {u"accompagnatori"_s, m.companions},
        {u"autista"_s, m.driver},
        {u"capitolo"_s, m.chapter},
        {u"spese_presunte"_s, plannedOf(m)},
        {u"spese_presunte_presenti"_s, planned > 0},
        {u"spese_presunte_totale"_s, planned > 0 ? euroText(planned) : QString()},
        {u"anticipo"_s, m.advanceCents > 0 ? euroText(m.advanceCents) : QString()},
    };
}

TemplateData refundTexts(const MissionSources &s)
{
    const Mission &m = s.mission;
    const qint64 balance = s.assessment.balance();
    return {
        {u"partenza_effettiva"_s, italianTime(m.from())},
        {u"ritorno_effettivo"_s, italianTime(m.to())},
        {u"durata_effettiva"_s,
         m.from().isValid() && m.to().isValid() ? italianHours(minutesBetween(m.from(), m.to())) : QString()},
        {u"ritardo_motivo"_s, m.lateEnd},
        {u"relazione"_s, m.report},
        {u"annullata"_s, stateOf(m) == MissionState::Cancelled},
        {u"pasto_dichiarato"_s, m.mealDeclared},
        {u"righe"_s, rowsOf(s)},
        {u"totale_chiesto"_s, euroText(s.assessment.claimed)},
        {u"totale_ammesso"_s, euroText(s.assessment.admitted)},
        {u"totale_imponibile"_s, s.assessment.taxable > 0 ? euroText(s.assessment.taxable) : QString()},
        {u"da_liquidare"_s, balance >= 0 ? euroText(balance) : QString()},
        {u"da_restituire"_s, balance < 0 ? euroText(-balance) : QString()},
        {u"limiti"_s,
         QVariantList(s.assessment.limit.reasons.isEmpty()
                          ? QVariantList{}
                          : QVariantList{reasonLines(s.assessment.limit.reasons).join(u' ')})},
        {u"atto_liquidazione"_s, m.actNumber},
        {u"atto_liquidazione_del"_s, italianDate(u"del"_s, m.actDate)},
    };
}

TemplateData officeTexts(const MissionSources &s)
{
    const bool decided = s.authorisation.has_value();
    return {
        {u"ente"_s, s.comune.title()},
        {u"comune"_s, s.comune.name},
        {u"ufficio"_s, s.comune.officeName},
        {u"data_atto"_s, italianDate(s.day)},
        {u"capo_gabinetto"_s, s.chief},
        {u"autorita_nome"_s, decided ? s.authorisation->signer : s.route.value.authoriser},
        {u"autorita_carica"_s, s.route.value.authoriserOffice},
        {u"in_luogo_di"_s, decided ? s.authorisation->actingFor : QString()},
        {u"autorizzata_il"_s, decided ? italianDate(u"il"_s, s.authorisation->day) : QString()},
    };
}

const QStringList kTransparencyHeads{u"Amministratore"_s, u"Carica"_s, u"Missione"_s,   u"Dal"_s, u"Al"_s,
                                     u"Luogo"_s,          u"Motivo"_s, u"Importo (€)"_s};

QString italianAmount(qint64 cents)
{
    return euroText(cents).mid(2);
}

QString cell(const QString &text, bool right = false)
{
    return u"<td class=\"sans\"%1>%2</td>"_s.arg(right ? u" align=\"right\""_s : QString(), text.toHtmlEscaped());
}

} // namespace

const MissionPaperRow &missionPaperRow(MissionPaper paper)
{
    return kMissionPapers[std::size_t(paper)];
}

QString missionPaperName(MissionPaper paper)
{
    return say(missionPaperRow(paper).name);
}

std::optional<MissionPaper> missionPaperFrom(const QString &key)
{
    for (const MissionPaperRow &row : kMissionPapers) {
        if (key == QLatin1String(row.key))
            return row.paper;
    }
    return std::nullopt;
}

TemplateData missionPaperFields(const MissionSources &sources)
{
    TemplateData fields = requestTexts(sources);
    fields.insert(refundTexts(sources));
    fields.insert(officeTexts(sources));
    return fields;
}

PageStyle missionStyle(const MissionSources &s, const QString &title, bool draft)
{
    PageStyle style = officePaper(s.comune);
    style.letterhead.rightLines = {u"Missione "_s + s.mission.file.label};
    style.footer = u"%1 · %2 %3"_s.arg(s.comune.title(), title, s.mission.file.label);
    style.draft = draft;
    return style;
}

QByteArray transparencyCsv(const TransparencyTable &table)
{
    QList<QStringList> rows{kTransparencyHeads};
    for (const MissionRow &row : table.rows)
        rows << QStringList{row.person,
                            row.office,
                            row.label,
                            row.departs.day.toString(u"dd/MM/yyyy"_s),
                            row.returns.day.toString(u"dd/MM/yyyy"_s),
                            row.destination,
                            row.purpose,
                            amountText(row.admittedCents).replace(u'.', u',')};
    return toCsv(rows);
}

Result<QByteArray> transparencyXlsx(const TransparencyTable &table)
{
    XlsxTable sheet{u"Missioni %1-%2"_s.arg(table.year).arg(table.half), {}};
    QVariantList heads;
    for (const QString &head : kTransparencyHeads)
        heads << head;
    sheet.rows << heads;
    for (const MissionRow &row : table.rows)
        sheet.rows << QVariantList{
            row.person,      row.office,      row.label,   row.departs.day,
            row.returns.day, row.destination, row.purpose, QVariant::fromValue(XlsxTable::Money{row.admittedCents})};
    return toXlsx(sheet);
}

DraftDocument transparencyDocument(const TransparencyTable &table)
{
    DraftDocument document;
    const QString half = table.half == 1 ? u"primo semestre"_s : u"secondo semestre"_s;
    document.title = u"Missioni, %1 %2"_s.arg(half).arg(table.year);
    document.style = officePaper(table.comune);
    document.style.draft = false;
    document.style.letterhead.rightLines = {u"%1 %2"_s.arg(half).arg(table.year)};
    document.style.footer = u"%1 · Spese di viaggio e missioni"_s.arg(table.comune.title());
    QString html = u"<h1 align=\"center\">SPESE DI VIAGGIO E MISSIONI PAGATE CON FONDI PUBBLICI</h1><p>%1 %2. "
                   "Articolo 14, comma 1, lettera c, del decreto legislativo 14 marzo 2013, n. 33. Tabella prodotta "
                   "%3.</p><table border=\"1\" cellspacing=\"0\" cellpadding=\"3\" width=\"100%\"><thead><tr>"_s
                       .arg(half.left(1).toUpper() + half.mid(1))
                       .arg(table.year)
                       .arg(italianDate(u"il"_s, table.madeOn));
    // On paper the two days stand below each other, so that the reason has room for whole words.
    const QString heading = u"<th align=\"%1\" width=\"%2%\">%3</th>"_s;
    for (const auto &[head, width] : {std::pair{u"Amministratore"_s, 17},
                                      {u"Carica"_s, 11},
                                      {u"Missione"_s, 16},
                                      {u"Periodo"_s, 17},
                                      {u"Luogo"_s, 10},
                                      {u"Motivo"_s, 19}})
        html += heading.arg(u"left"_s).arg(width).arg(head);
    html += heading.arg(u"right"_s).arg(10).arg(kTransparencyHeads.last());
    html += u"</tr></thead>"_s;
    for (const MissionRow &row : table.rows)
        html += u"<tr>"_s + cell(row.person) + cell(row.office) + cell(row.label)
            + cell(row.departs.day.toString(u"'dal\u00a0'dd/MM/yyyy "_s)
                   + row.returns.day.toString(u"'al\u00a0'dd/MM/yyyy"_s))
            + cell(row.destination) + cell(row.purpose) + cell(italianAmount(row.admittedCents), true) + u"</tr>"_s;
    document.body = html + u"</table><p align=\"right\"><b>Totale: %1</b></p>"_s.arg(euroText(table.totalCents));
    if (table.rows.isEmpty())
        document.body += u"<p>Nel periodo non sono state liquidate spese di missione.</p>"_s;
    return document;
}

} // namespace gonfalone
