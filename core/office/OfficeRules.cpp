#include "core/office/OfficeRules.h"

#include "core/base/MailAddress.h"
#include "core/base/Text.h"
#include "core/calendar/HumanDate.h"
#include "core/contacts/Contact.h"

#include <QRegularExpression>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestText = 500;
constexpr qsizetype kLongestLine = 160; // of the foot of the paper
constexpr double kSmallestType = 8;
constexpr double kLargestType = 16;
constexpr int kSmallestMargin = 8;
constexpr int kLargestMargin = 50;
constexpr qsizetype kLargestStemma = 4 * 1024 * 1024; // what the paper takes: readStemma()
const QStringList kOneAtATime{u"sindaco"_s, u"vicesindaco"_s, u"segretario generale"_s};
const QStringList kWholeNumbers{u"giorni"_s, u"giorni_lavorativi"_s, u"volte"_s, u"cents"_s, u"minuti"_s, u"mesi"_s,
                                u"anni"_s};

bool meet(const QDate &from, const QDate &to, const QDate &otherFrom, const QDate &otherTo)
{
    return (!to.isValid() || otherFrom <= to) && (!otherTo.isValid() || from <= otherTo);
}

QString periodOf(const OfficeHolder &holder)
{
    return holder.validTo.isValid()
        ? say("%1, from %2 to %3").arg(holder.person, humanDate(holder.validFrom), humanDate(holder.validTo))
        : say("%1, since %2").arg(holder.person, humanDate(holder.validFrom));
}

bool isUsablePicture(const QByteArray &bytes)
{
    return bytes.startsWith("\x89PNG") || bytes.startsWith("\xFF\xD8\xFF") || bytes.left(4096).contains("<svg");
}

void needText(QList<FieldError> &faults, const QString &field, const QString &text, const QString &what)
{
    if (text.trimmed().isEmpty())
        faults << FieldError{field, what};
    else if (text.size() > kLongestText)
        faults << FieldError{field, say("This is too long: use at most %1 characters.").arg(kLongestText)};
}

void needPeriod(QList<FieldError> &faults, const QDate &from, const QDate &to)
{
    if (!from.isValid())
        faults << FieldError{u"valid_from"_s, say("Write since when, as in 14/6/2026.")};
    else if (to.isValid() && to < from)
        faults << FieldError{u"valid_to"_s, say("The last day comes before the first.")};
}

} // namespace

QList<FieldError> holderFaults(const OfficeHolder &wanted, const QList<OfficeHolder> &others)
{
    QList<FieldError> faults;
    needText(faults, u"person"_s, wanted.person, say("Write the name of the person."));
    needText(faults, u"role"_s, wanted.role, say("Write the office that is held."));
    needPeriod(faults, wanted.validFrom, wanted.validTo);
    if (!faults.isEmpty())
        return faults;
    const QString person = nameKey(wanted.person);
    const QString role = nameKey(wanted.role);
    const QString delega = nameKey(wanted.delega);
    for (const OfficeHolder &other : others) {
        if (!meet(wanted.validFrom, wanted.validTo, other.validFrom, other.validTo))
            continue;
        const bool same = nameKey(other.person) == person;
        if (!delega.isEmpty() && nameKey(other.delega) == delega && !(same && nameKey(other.role) != role))
            faults << FieldError{u"delega"_s,
                                 say("This delega is held on those days by %1: end it first.").arg(periodOf(other))};
        else if (kOneAtATime.contains(role) && nameKey(other.role) == role && !same)
            faults << FieldError{u"role"_s, say("There is one %1 at a time: %2.").arg(wanted.role, periodOf(other))};
        else if (same && nameKey(other.role) == role && delega.isEmpty() && other.delega.trimmed().isEmpty())
            faults << FieldError{u"valid_from"_s,
                                 say("These days overlap with the same office: %1.").arg(periodOf(other))};
    }
    return faults;
}

namespace {

void needAddress(QList<FieldError> &faults, const OfficeAddress &address)
{
    for (const auto &[field, text] : {std::pair{u"email"_s, address.email}, std::pair{u"pec"_s, address.pec}}) {
        if (!text.isEmpty() && !isMailAddress(text))
            faults << FieldError{field, say("“%1” is no address that can be written to: correct it.").arg(text)};
    }
    static const QRegularExpression phone(u"^\\+?[0-9][0-9 ./()-]{3,30}$"_s);
    if (!address.phone.isEmpty() && !phone.match(address.phone).hasMatch())
        faults << FieldError{u"phone"_s, say("Write the number with figures, as in 099 1234567.")};
    for (const auto &[field, text] :
         {std::pair{u"postal"_s, address.postal}, std::pair{u"officer"_s, address.officer}}) {
        if (text.size() > kLongestLine)
            faults << FieldError{field, say("This is too long: use at most %1 characters.").arg(kLongestLine)};
    }
}

/// What leaves a page that can be read: A4 with at least ten centimetres of text.
void needPaper(QList<FieldError> &faults, const PaperLook &paper)
{
    if (paper.font.trimmed().isEmpty() || paper.font.size() > kLongestLine)
        faults << FieldError{u"font"_s, say("Choose the typeface.")};
    if (!(paper.points >= kSmallestType && paper.points <= kLargestType))
        faults << FieldError{u"points"_s,
                             say("The type is from %1 to %2 points.").arg(kSmallestType).arg(kLargestType)};
    for (const auto &[field, margin] : {std::pair{u"left"_s, paper.left}, std::pair{u"top"_s, paper.top},
                                        std::pair{u"right"_s, paper.right}, std::pair{u"bottom"_s, paper.bottom}}) {
        if (margin < kSmallestMargin || margin > kLargestMargin)
            faults << FieldError{field, say("A margin is from %1 to %2 mm.").arg(kSmallestMargin).arg(kLargestMargin)};
    }
}

} // namespace

QList<FieldError> comuneFaults(const Comune &comune)
{
    QList<FieldError> faults;
    needText(faults, u"name"_s, comune.name, say("Give the name of the comune."));
    needText(faults, u"office_name"_s, comune.officeName, say("Give the name of the office, as the paper shows it."));
    static const QRegularExpression sixDigits(u"^[0-9]{6}$"_s);
    if (!comune.istatCode.isEmpty() && !sixDigits.match(comune.istatCode).hasMatch())
        faults << FieldError{u"istat_code"_s, say("The ISTAT code has six digits.")};
    if (!comune.stemma.isEmpty() && (comune.stemma.size() > kLargestStemma || !isUsablePicture(comune.stemma)))
        faults << FieldError{u"stemma"_s, say("Choose an SVG, PNG or JPEG picture of at most 4 MB.")};
    needAddress(faults, comune.address);
    needPaper(faults, comune.paper);
    return faults;
}

QList<FieldError> ruleFaults(const Rule &wanted, const QList<Rule> &history)
{
    QList<FieldError> faults;
    needText(faults, u"key"_s, wanted.key, say("Choose the rule."));
    needText(faults, u"value"_s, wanted.value, say("Write the value."));
    needText(faults, u"source"_s, wanted.source, say("Name the act that gives the value."));
    needPeriod(faults, wanted.validFrom, wanted.validTo);
    bool number = false;
    const qlonglong value = wanted.value.trimmed().toLongLong(&number);
    if (kWholeNumbers.contains(wanted.unit) && !wanted.value.trimmed().isEmpty() && (!number || value < 0))
        faults << FieldError{u"value"_s, say("Write a whole number.")};
    if (wanted.unit == u"si_no"_s && wanted.value != u"true"_s && wanted.value != u"false"_s)
        faults << FieldError{u"value"_s, say("Write “true” or “false”.")};
    if (!faults.isEmpty())
        return faults;
    for (const Rule &other : history) {
        if (other.validFrom == wanted.validFrom)
            faults << FieldError{
                u"valid_from"_s,
                say("A value begins on this very day: what was written is not overwritten, choose another day.")};
        else if (other.validFrom > wanted.validFrom
                 && meet(wanted.validFrom, wanted.validTo, other.validFrom, other.validTo))
            faults << FieldError{
                u"valid_to"_s,
                say("Another value begins on %1: end this one before that day.").arg(humanDate(other.validFrom))};
    }
    return faults;
}

QList<FieldError> readingFaults(const Rule &wanted, const QList<Reading> &readings)
{
    for (const Reading &reading : readings) {
        if (reading.key != wanted.key)
            continue;
        QStringList values;
        for (const ReadingChoice &choice : reading.choices)
            values << choice.value;
        if (!values.contains(wanted.value))
            return {{u"value"_s, say("This is read in one of these ways: %1.").arg(values.join(u", "_s))}};
    }
    return {};
}

QList<FieldError> localHolidayFaults(const HolidayRule &rule)
{
    QList<FieldError> faults;
    needText(faults, u"name"_s, rule.name, say("Write how the day is called."));
    needText(faults, u"source"_s, rule.source, say("Name the act or the custom."));
    const bool day =
        rule.kind == HolidayKind::OneOff ? rule.date.isValid() : QDate(2024, rule.month, rule.day).isValid();
    if (!day)
        faults << FieldError{u"date"_s, say("Write the day, as in 14/6/2026.")};
    if (rule.validFrom.isValid() && rule.validTo.isValid() && rule.validTo < rule.validFrom)
        faults << FieldError{u"valid_to"_s, say("The last day comes before the first.")};
    return faults;
}

} // namespace gonfalone
