#include "core/appointments/AppointmentLetters.h"

#include "core/base/ItalianDate.h"
#include "core/base/Text.h"
#include "core/patrocinio/PatrocinioDraft.h"

#include <QLocale>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

/// A letter is Italian whatever the language of the window.
QString weekday(const QDate &day)
{
    return QLocale(QLocale::Italian, QLocale::Italy).dayName(day.dayOfWeek());
}

QString chiefOfCabinet(const QList<OfficeHolder> &holders)
{
    for (const OfficeHolder &holder : holders) {
        if (holder.role.contains(u"gabinetto"_s, Qt::CaseInsensitive))
            return holder.person;
    }
    return {};
}

QString roleOf(const QList<OfficeHolder> &holders, const QString &person)
{
    for (const OfficeHolder &holder : holders) {
        if (holder.person == person)
            return holder.role;
    }
    return {};
}

QString titleOf(AppointmentLetterKind kind)
{
    return QString::fromUtf8(letterRow(kind).title);
}

} // namespace

const AppointmentLetterRow &letterRow(AppointmentLetterKind kind)
{
    return kAppointmentLetters.at(std::size_t(kind));
}

QString letterKey(AppointmentLetterKind kind)
{
    return QString::fromLatin1(letterRow(kind).key);
}

QString letterName(AppointmentLetterKind kind)
{
    return say(letterRow(kind).name);
}

std::optional<AppointmentLetterKind> appointmentLetterFrom(const QString &key)
{
    for (const AppointmentLetterRow &row : kAppointmentLetters) {
        if (key == QLatin1String(row.key))
            return row.kind;
    }
    return std::nullopt;
}

std::optional<AppointmentLetterKind> letterFor(AppointmentState state)
{
    for (const AppointmentLetterRow &row : kAppointmentLetters) {
        if (row.state == state)
            return row.kind;
    }
    return std::nullopt;
}

Addressee addresseeOf(const AppointmentRequest &r)
{
    Addressee to{r.requester, {}, r.pec.isEmpty() ? r.email : r.pec, !r.pec.isEmpty()};
    if (!r.words.body.isEmpty())
        to.lines << r.words.body;
    for (const QString &line : r.address.split(u'\n', Qt::SkipEmptyParts))
        to.lines << line.simplified();
    if (!to.address.isEmpty())
        to.lines << (to.certified ? u"PEC: %1"_s : u"e-mail: %1"_s).arg(to.address);
    return to;
}

TemplateData letterFields(const AppointmentLetterSources &s)
{
    const AppointmentRequest &r = s.request;
    const bool press = r.handedTo == QLatin1String(kPressDesk);
    QVariantList lines;
    for (const QString &line : s.addressee.lines)
        lines << line;
    QVariantList people;
    for (const QString &person : r.words.people)
        people << person;
    QVariantList reasons;
    for (const QString &line : r.words.reason.split(u'\n', Qt::SkipEmptyParts))
        reasons << line.simplified();
    return {
        {u"ente"_s, s.comune.title()},
        {u"comune"_s, s.comune.name},
        {u"ufficio"_s, s.comune.officeName},
        {u"data_lettera"_s, italianDate(s.day)},
        {u"destinatario_nome"_s, s.addressee.name},
        {u"destinatario_righe"_s, lines},
        {u"oggetto"_s, titleOf(s.kind)},
        {u"richiesta_numero"_s, r.label},
        {u"richiesta_del"_s, italianDate(u"del"_s, r.received)},
        {u"argomento"_s, r.subject},
        {u"udienza_giorno"_s,
         s.from.isValid() ? weekday(s.from.date()) + u' ' + italianDate(s.from.date()) : QString()},
        {u"udienza_ora"_s, s.from.isValid() ? s.from.time().toString(u"H:mm"_s) : QString()},
        {u"udienza_minuti"_s, s.from.isValid() ? QString::number(s.from.secsTo(s.to) / 60) : QString()},
        {u"luogo"_s, s.place},
        {u"con_persone"_s, !people.isEmpty()},
        {u"persone"_s, people},
        {u"assessore"_s, press ? QString() : r.handedTo},
        {u"assessore_carica"_s, press ? QString() : roleOf(s.holders, r.handedTo)},
        {u"portavoce"_s, press},
        {u"delega"_s, r.words.delega},
        {u"motivi"_s, reasons},
        {u"capo_gabinetto"_s, chiefOfCabinet(s.holders)},
        {u"ufficio_telefono"_s, s.comune.address.phone},
        {u"ufficio_email"_s, s.comune.address.email},
    };
}

PageStyle letterStyle(const AppointmentLetterSources &s)
{
    PageStyle style = officePaper(s.comune);
    style.draft = false;
    style.letterhead.rightLines = {u"Richiesta "_s + s.request.label};
    style.footer = u"%1 · %2"_s.arg(s.comune.title(), letterTitle(s));
    return style;
}

QString letterTitle(const AppointmentLetterSources &s)
{
    return u"%1 – %2"_s.arg(titleOf(s.kind), s.request.label);
}

QString letterSubject(const AppointmentLetterSources &s)
{
    return u"[%1] %2"_s.arg(s.request.label, titleOf(s.kind));
}

QString letterMessage(const AppointmentLetterSources &s)
{
    return u"Si trasmette in allegato la risposta alla richiesta di udienza %1 %2.\n\nPer rispondere si prega di citare "
           "il numero della richiesta.\n\n%3\n%4\n"_s.arg(s.request.label, italianDate(u"del"_s, s.request.received),
                                                          s.comune.officeName, s.comune.title());
}

} // namespace gonfalone
