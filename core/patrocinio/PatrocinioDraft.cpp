#include "core/patrocinio/PatrocinioDraft.h"

#include "core/base/ItalianDate.h"
#include "core/patrocinio/PatrocinioOpinions.h"
#include "core/patrocinio/PatrocinioRules.h"

#include <QLocale>
#include <QRegularExpression>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

QString eventDates(const Patrocinio &p)
{
    if (!p.startsOn.isValid())
        return {};
    if (!p.endsOn.isValid() || p.endsOn == p.startsOn)
        return italianDate(u"il"_s, p.startsOn);
    return italianDate(u"dal"_s, p.startsOn) + u' ' + italianDate(u"al"_s, p.endsOn);
}

QString holderOf(const QList<OfficeHolder> &holders, const QString &role)
{
    for (const OfficeHolder &holder : holders) {
        if (holder.role.startsWith(role, Qt::CaseInsensitive))
            return holder.person;
    }
    return {};
}

/// The members of the Giunta besides the mayor, who has a row of his own.
QVariantList assessori(const QList<OfficeHolder> &holders)
{
    QVariantList members;
    for (const OfficeHolder &holder : holders) {
        if (holder.role.startsWith(u"Vicesindaco"_s, Qt::CaseInsensitive)
            || holder.role.startsWith(u"Assessore"_s, Qt::CaseInsensitive))
            members << QVariantMap{{u"nome"_s, holder.person}, {u"carica"_s, holder.role}};
    }
    return members;
}

QString euro(qint64 cents)
{
    return cents == 0 ? QString() : QLocale(QLocale::Italian, QLocale::Italy).toString(double(cents) / 100.0, 'f', 2);
}

/// "4" and "art. 4" are both written out, for a preposition comes before them.
QString articleOf(const QString &text)
{
    const QString bare = text.trimmed();
    if (!bare.isEmpty() && bare.front().isDigit())
        return u"articolo "_s + bare;
    return bare.startsWith(u"art."_s, Qt::CaseInsensitive) ? u"articolo "_s + bare.sliced(4).trimmed() : bare;
}

/// Sentences go on after the text: its own full stop or semicolon would be doubled.
QString clause(const QString &text)
{
    QString bare = text.trimmed();
    while (bare.endsWith(u'.') || bare.endsWith(u';') || bare.endsWith(u','))
        bare.chop(1);
    return bare;
}

/// The questions that were answered, each with its answer.
QVariantList answeredExclusions(const DraftSources &s)
{
    QVariantList rows;
    for (const Exclusion &row : s.exclusions) {
        const auto answer = s.patrocinio.exclusions.constFind(row.key);
        if (answer == s.patrocinio.exclusions.cend())
            continue;
        QString words = answer->applies ? u"sì"_s : u"no"_s;
        if (answer->applies && !answer->grounds.isEmpty())
            words += u", in via di eccezione, poiché "_s + clause(answer->grounds);
        rows << QVariantMap{{u"domanda"_s, row.question}, {u"risposta"_s, words}};
    }
    return rows;
}

/// What only a refusal says: its reasons as lists, its days with their preposition.
TemplateData refusalFields(const DraftSources &s)
{
    return {
        {u"motivi_ostativi"_s, itemsOf(s.patrocinio.obstacles)},
        {u"preavviso_data"_s, italianDate(u"il"_s, s.noticeOn)},
        {u"osservazioni_data"_s, italianDate(u"il"_s, s.observedOn)},
        {u"osservazioni_motivi"_s, itemsOf(s.patrocinio.observations)},
    };
}

} // namespace

QString actTemplate(const Patrocinio &p)
{
    return proposesRefusal(p) ? u"delibera_diniego"_s : u"delibera_patrocinio"_s;
}

QVariantList itemsOf(const QString &text)
{
    static const QRegularExpression mark(u"^\\s*([-–—•*]|\\d{1,2}[.)])\\s+"_s);
    QVariantList items;
    for (QString line : text.split(u'\n')) {
        line = line.remove(mark).simplified();
        if (!line.isEmpty())
            items << line;
    }
    return items;
}

TemplateData draftFields(const DraftSources &s)
{
    const Patrocinio &p = s.patrocinio;
    const QString mayor = holderOf(s.holders, u"Sindaco"_s);
    TemplateData fields = refusalFields(s);
    fields.insert({
        {u"ente"_s, s.comune.title()},
        {u"ufficio"_s, s.comune.officeName},
        {u"pratica_numero"_s, p.file.label},
        {u"proposta_data"_s, italianDate(s.proposalDate)},
        {u"classifica"_s, p.classification},
        {u"oggetto"_s, actSubject(p)},
        {u"richiedente"_s, p.applicant.name},
        {u"richiedente_forma"_s, p.applicant.legalForm},
        {u"richiedente_legale"_s, p.applicant.representative},
        {u"richiedente_cf"_s, p.applicant.taxCode},
        {u"protocollo_numero"_s, p.protocolNumber},
        {u"protocollo_data"_s, italianDate(p.protocolDate)},
        {u"richiesta_data"_s, italianDate(p.file.received)},
        {u"iniziativa"_s, p.initiative},
        {u"luogo"_s, p.place},
        {u"date_iniziativa"_s, eventDates(p)},
        {u"finalita"_s, clause(p.purpose)},
        {u"regolamento"_s, s.comune.regulation},
        {u"statuto_articolo"_s, articleOf(s.comune.statuteArticle)},
        {u"istruttoria_esito"_s, clause(p.findings)},
        {u"responsabile"_s, p.responsible},
        {u"valore_euro"_s, euro(p.valueCents)},
        {u"oneroso"_s, p.valueCents > 0},
        {u"motivazione"_s, clause(p.grounds)},
        {u"parere_tecnico"_s, opinionMark(OpinionKind::Technical)},
        {u"parere_contabile"_s, opinionMark(OpinionKind::Accounting)},
        {u"esclusioni"_s, answeredExclusions(s)},
        {u"esclusioni_verificate"_s, !answeredExclusions(s).isEmpty()},
        {u"dicitura"_s, p.wording},
        {u"scadenza_bozza"_s, italianDate(s.wordingDeadline)},
        {u"settore_seguito"_s, p.followUp},
        {u"destinatari"_s, p.followUp.isEmpty() ? QVariantList{} : QVariantList{p.followUp}},
        {u"urgenza_motivo"_s, clause(p.urgency)},
        {u"immediata"_s, !p.urgency.isEmpty()},
        {u"presidente"_s, mayor},
        {u"sindaco"_s, mayor},
        {u"segretario"_s, holderOf(s.holders, u"Segretario"_s)},
        {u"relatore"_s, QString()},
        {u"assessori"_s, assessori(s.holders)},
    });
    return fields;
}

PageStyle officePaper(const Comune &comune)
{
    PageStyle style;
    style.letterhead.comune = comune.title();
    style.letterhead.office = comune.officeName;
    style.letterhead.stemma = comune.stemma;
    style.serif = comune.paper.font;
    style.bodyPoints = comune.paper.points;
    style.margins = QMarginsF(comune.paper.left, comune.paper.top, comune.paper.right, comune.paper.bottom);
    const OfficeAddress &at = comune.address;
    const auto named = [](const QString &name, const QString &text) {
        return text.isEmpty() ? QString() : u"%1 %2"_s.arg(name, text);
    };
    for (QStringList line : {QStringList{at.postal, named(u"tel."_s, at.phone), named(u"referente:"_s, at.officer)},
                             QStringList{at.email, named(u"PEC"_s, at.pec)}}) {
        line.removeAll(QString());
        if (!line.isEmpty())
            style.contacts << line.join(u" · "_s);
    }
    return style;
}

PageStyle draftStyle(const DraftSources &s)
{
    PageStyle style = officePaper(s.comune);
    style.letterhead.rightLines = {u"Pratica "_s + s.patrocinio.file.label,
                                   u"Proposta "_s + italianDate(u"del"_s, s.proposalDate)};
    if (!s.patrocinio.classification.isEmpty())
        style.letterhead.rightLines << u"Classifica "_s + s.patrocinio.classification;
    style.footer = u"%1 · Proposta di deliberazione %2"_s.arg(s.comune.title(), s.patrocinio.file.label);
    style.draft = true;
    return style;
}

} // namespace gonfalone
