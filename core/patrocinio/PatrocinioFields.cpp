#include "core/patrocinio/PatrocinioFields.h"

#include "core/base/Text.h"
#include "core/contacts/TaxCode.h"
#include "core/patrocinio/ExclusionFields.h"

#include <QLocale>

#include <array>
#include <cmath>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

using Read = QString (*)(const Patrocinio &);
using Write = Outcome (*)(Patrocinio &, const QString &);

struct Field {
    const char *name;
    const char *label;
    Read read;
    Write write;
};

constexpr qsizetype kMaxSubject = 1000;
constexpr qsizetype kMaxText = 20000;

Error fieldError(const char *field, const QString &message)
{
    return Error::invalid(message, {{QString::fromLatin1(field), message}});
}

template <QString Patrocinio::*Member>
QString readText(const Patrocinio &p)
{
    return p.*Member;
}

template <QString Patrocinio::*Member>
Outcome writeText(Patrocinio &p, const QString &text)
{
    if (text.size() > kMaxText)
        return failure(Error::invalid(say("The text is longer than %1 characters: shorten it.").arg(kMaxText)));
    p.*Member = text.trimmed();
    return {};
}

template <QDate Patrocinio::*Member>
QString readDate(const Patrocinio &p)
{
    return (p.*Member).toString(Qt::ISODate);
}

template <QDate Patrocinio::*Member>
Outcome writeDate(Patrocinio &p, const QString &text)
{
    QDate date = QDate::fromString(text.trimmed(), Qt::ISODate);
    if (!date.isValid())
        date = QDate::fromString(text.trimmed(), u"d/M/yyyy"_s);
    if (!date.isValid() && !text.trimmed().isEmpty())
        return failure(Error::invalid(say("“%1” is not a date: write it as 2026-06-14 or 14/06/2026.").arg(text)));
    p.*Member = date;
    return {};
}

template <QString Contact::*Member>
QString readParty(const Patrocinio &p)
{
    return p.applicant.*Member;
}

template <QString Contact::*Member>
Outcome writeParty(Patrocinio &p, const QString &text)
{
    if (text.size() > kMaxSubject)
        return failure(Error::invalid(say("The text is longer than %1 characters: shorten it.").arg(kMaxSubject)));
    p.applicant.*Member = text.simplified();
    return {};
}

QString readSubject(const Patrocinio &p)
{
    return p.file.subject;
}

Outcome writeSubject(Patrocinio &p, const QString &text)
{
    const QString subject = text.simplified();
    if (subject.isEmpty())
        return failure(fieldError("subject", say("A case needs a subject.")));
    if (subject.size() > kMaxSubject)
        return failure(
            fieldError("subject", say("The subject is longer than %1 characters: shorten it.").arg(kMaxSubject)));
    p.file.subject = subject;
    return {};
}

Outcome writeTaxCode(Patrocinio &p, const QString &text)
{
    if (text.trimmed().isEmpty()) {
        p.applicant.taxCode.clear();
        return {};
    }
    const auto code = parseTaxCode(text);
    if (!code)
        return failure(fieldError("applicant.tax_code", code.error().message));
    p.applicant.taxCode = code->code;
    return {};
}

Outcome writeVat(Patrocinio &p, const QString &text)
{
    if (text.trimmed().isEmpty()) {
        p.applicant.vatNumber.clear();
        return {};
    }
    const auto number = parseVatNumber(text);
    if (!number)
        return failure(fieldError("applicant.vat_number", number.error().message));
    p.applicant.vatNumber = *number;
    return {};
}

QString readValue(const Patrocinio &p)
{
    return QLocale::c().toString(double(p.valueCents) / 100.0, 'f', 2);
}

Outcome writeValue(Patrocinio &p, const QString &text)
{
    bool ok = false;
    const double euro = QString(text.trimmed()).replace(u',', u'.').toDouble(&ok);
    if (text.trimmed().isEmpty()) {
        p.valueCents = 0;
        return {};
    }
    if (!ok || !std::isfinite(euro) || euro < 0 || euro > 1e9)
        return failure(fieldError("value", say("“%1” is not an amount in euro: write it as 250,00.").arg(text)));
    p.valueCents = std::llround(euro * 100.0);
    return {};
}

template <QString Patrocinio::*Member>
Outcome writeAnswer(Patrocinio &p, const QString &text)
{
    TRY(p.*Member, answerIn(text));
    return {};
}

QString readDays(const Patrocinio &p)
{
    return p.integrationDays == 0 ? QString() : QString::number(p.integrationDays);
}

Outcome writeDays(Patrocinio &p, const QString &text)
{
    bool ok = true;
    const int days = text.trimmed().isEmpty() ? 0 : text.trimmed().toInt(&ok);
    if (!ok || days < 0 || days > 365)
        return failure(Error::invalid(say("“%1” is not a number of days.").arg(text)));
    p.integrationDays = days;
    return {};
}

Outcome writeProposal(Patrocinio &p, const QString &text)
{
    const QString word = text.trimmed();
    if (word != u"grant"_s && word != u"refuse"_s)
        return failure(Error::invalid(say("“%1” is no proposal: it is grant or refuse.").arg(text)));
    p.proposal = word;
    return {};
}

QString readAcceptLate(const Patrocinio &p)
{
    return p.acceptLate ? u"si"_s : QString();
}

Outcome writeAcceptLate(Patrocinio &p, const QString &text)
{
    p.acceptLate =
        text.trimmed().startsWith(u's', Qt::CaseInsensitive) || text.trimmed().startsWith(u'y', Qt::CaseInsensitive);
    return {};
}

constexpr std::array kFields{
    Field{"subject", QT_TRANSLATE_NOOP("Core", "Subject"), readSubject, writeSubject},
    Field{"initiative", QT_TRANSLATE_NOOP("Core", "Initiative"), readText<&Patrocinio::initiative>,
          writeText<&Patrocinio::initiative>},
    Field{"description", QT_TRANSLATE_NOOP("Core", "Description"), readText<&Patrocinio::description>,
          writeText<&Patrocinio::description>},
    Field{"starts_on", QT_TRANSLATE_NOOP("Core", "From"), readDate<&Patrocinio::startsOn>,
          writeDate<&Patrocinio::startsOn>},
    Field{"ends_on", QT_TRANSLATE_NOOP("Core", "To"), readDate<&Patrocinio::endsOn>, writeDate<&Patrocinio::endsOn>},
    Field{"place", QT_TRANSLATE_NOOP("Core", "Place"), readText<&Patrocinio::place>, writeText<&Patrocinio::place>},
    Field{"applicant.name", QT_TRANSLATE_NOOP("Core", "Applicant"), readParty<&Contact::name>,
          writeParty<&Contact::name>},
    Field{"applicant.legal_form", QT_TRANSLATE_NOOP("Core", "Legal form"), readParty<&Contact::legalForm>,
          writeParty<&Contact::legalForm>},
    Field{"applicant.tax_code", QT_TRANSLATE_NOOP("Core", "Tax code"), readParty<&Contact::taxCode>, writeTaxCode},
    Field{"applicant.vat_number", QT_TRANSLATE_NOOP("Core", "VAT number"), readParty<&Contact::vatNumber>, writeVat},
    Field{"applicant.representative", QT_TRANSLATE_NOOP("Core", "Legal representative"),
          readParty<&Contact::representative>, writeParty<&Contact::representative>},
    Field{"applicant.email", QT_TRANSLATE_NOOP("Core", "E-mail"), readParty<&Contact::email>,
          writeParty<&Contact::email>},
    Field{"applicant.pec", QT_TRANSLATE_NOOP("Core", "PEC"), readParty<&Contact::pec>, writeParty<&Contact::pec>},
    Field{"applicant.phone", QT_TRANSLATE_NOOP("Core", "Phone"), readParty<&Contact::phone>,
          writeParty<&Contact::phone>},
    Field{"protocol_number", QT_TRANSLATE_NOOP("Core", "Protocol no."), readText<&Patrocinio::protocolNumber>,
          writeText<&Patrocinio::protocolNumber>},
    Field{"protocol_date", QT_TRANSLATE_NOOP("Core", "Protocol date"), readDate<&Patrocinio::protocolDate>,
          writeDate<&Patrocinio::protocolDate>},
    Field{"classification", QT_TRANSLATE_NOOP("Core", "Classification"), readText<&Patrocinio::classification>,
          writeText<&Patrocinio::classification>},
    Field{"responsible", QT_TRANSLATE_NOOP("Core", "Person responsible"), readText<&Patrocinio::responsible>,
          writeText<&Patrocinio::responsible>},
    Field{"purpose", QT_TRANSLATE_NOOP("Core", "Public interest"), readText<&Patrocinio::purpose>,
          writeText<&Patrocinio::purpose>},
    Field{"findings", QT_TRANSLATE_NOOP("Core", "Findings of the review"), readText<&Patrocinio::findings>,
          writeText<&Patrocinio::findings>},
    Field{"proposal", QT_TRANSLATE_NOOP("Core", "Proposal to the Giunta"), readText<&Patrocinio::proposal>,
          writeProposal},
    Field{"grounds", QT_TRANSLATE_NOOP("Core", "Grounds"), readText<&Patrocinio::grounds>,
          writeText<&Patrocinio::grounds>},
    Field{"wording", QT_TRANSLATE_NOOP("Core", "Wording with the stemma"), readText<&Patrocinio::wording>,
          writeText<&Patrocinio::wording>},
    Field{"follow_up", QT_TRANSLATE_NOOP("Core", "Settore that follows up"), readText<&Patrocinio::followUp>,
          writeText<&Patrocinio::followUp>},
    Field{"value", QT_TRANSLATE_NOOP("Core", "Value of what is given (€)"), readValue, writeValue},
    Field{"urgency", QT_TRANSLATE_NOOP("Core", "Reason for urgency"), readText<&Patrocinio::urgency>,
          writeText<&Patrocinio::urgency>},
    Field{"outcome_number", QT_TRANSLATE_NOOP("Core", "Number of the act"), readText<&Patrocinio::outcomeNumber>,
          writeText<&Patrocinio::outcomeNumber>},
    Field{"outcome_date", QT_TRANSLATE_NOOP("Core", "Date of the act"), readDate<&Patrocinio::outcomeDate>,
          writeDate<&Patrocinio::outcomeDate>},
    Field{"published_on", QT_TRANSLATE_NOOP("Core", "At the albo from"), readDate<&Patrocinio::publishedOn>,
          writeDate<&Patrocinio::publishedOn>},
    Field{"outcome_reason", QT_TRANSLATE_NOOP("Core", "Reason of the outcome"), readText<&Patrocinio::outcomeReason>,
          writeText<&Patrocinio::outcomeReason>},
    Field{"departure", QT_TRANSLATE_NOOP("Core", "Reasons to depart from the opinion"),
          readText<&Patrocinio::departure>, writeText<&Patrocinio::departure>},
    Field{"theme", QT_TRANSLATE_NOOP("Core", "Theme"), readText<&Patrocinio::theme>, writeText<&Patrocinio::theme>},
    Field{"expected_public", QT_TRANSLATE_NOOP("Core", "Expected public"), readText<&Patrocinio::expectedPublic>,
          writeText<&Patrocinio::expectedPublic>},
    Field{"late_reason", QT_TRANSLATE_NOOP("Core", "Reason of the delay"), readText<&Patrocinio::lateReason>,
          writeText<&Patrocinio::lateReason>},
    Field{"fee_reduction", QT_TRANSLATE_NOOP("Core", "Are fees reduced?"), readText<&Patrocinio::feeReduction>,
          writeAnswer<&Patrocinio::feeReduction>},
    Field{"free_rooms", QT_TRANSLATE_NOOP("Core", "Are rooms or equipment free?"), readText<&Patrocinio::freeRooms>,
          writeAnswer<&Patrocinio::freeRooms>},
    Field{"staff_used", QT_TRANSLATE_NOOP("Core", "Do staff of the comune work for it?"),
          readText<&Patrocinio::staffUsed>, writeAnswer<&Patrocinio::staffUsed>},
    Field{"free_ground", QT_TRANSLATE_NOOP("Core", "Is public ground free?"), readText<&Patrocinio::freeGround>,
          writeAnswer<&Patrocinio::freeGround>},
    Field{"stamp_duty", QT_TRANSLATE_NOOP("Core", "Stamp duty"), readText<&Patrocinio::stampDuty>,
          writeText<&Patrocinio::stampDuty>},
    Field{"missing_papers", QT_TRANSLATE_NOOP("Core", "What the applicant must add"),
          readText<&Patrocinio::missingPapers>, writeText<&Patrocinio::missingPapers>},
    Field{"integration_days", QT_TRANSLATE_NOOP("Core", "Days to answer"), readDays, writeDays},
    Field{"obstacles", QT_TRANSLATE_NOOP("Core", "Obstacles to granting"), readText<&Patrocinio::obstacles>,
          writeText<&Patrocinio::obstacles>},
    Field{"observations", QT_TRANSLATE_NOOP("Core", "Answer to the observations"), readText<&Patrocinio::observations>,
          writeText<&Patrocinio::observations>},
    Field{"delega", QT_TRANSLATE_NOOP("Core", "Delega concerned"), readText<&Patrocinio::delega>,
          writeText<&Patrocinio::delega>},
    Field{"delegate", QT_TRANSLATE_NOOP("Core", "Assessore delegato"), readText<&Patrocinio::delegate>,
          writeText<&Patrocinio::delegate>},
    Field{"settore", QT_TRANSLATE_NOOP("Core", "Settore that must act"), readText<&Patrocinio::settore>,
          writeText<&Patrocinio::settore>},
    Field{"directions", QT_TRANSLATE_NOOP("Core", "Directions to the Settore"), readText<&Patrocinio::directions>,
          writeText<&Patrocinio::directions>},
    Field{"settore_outcome", QT_TRANSLATE_NOOP("Core", "Outcome of the Settore"), readText<&Patrocinio::settoreOutcome>,
          writeText<&Patrocinio::settoreOutcome>},
    Field{"closing_report", QT_TRANSLATE_NOOP("Core", "Report on the event"), readText<&Patrocinio::closingReport>,
          writeText<&Patrocinio::closingReport>},
    Field{"misuse", QT_TRANSLATE_NOOP("Core", "Misuse of stemma or name"), readText<&Patrocinio::misuse>,
          writeText<&Patrocinio::misuse>},
    Field{"step_day", QT_TRANSLATE_NOOP("Core", "Day of this step"), readDate<&Patrocinio::stepDay>,
          writeDate<&Patrocinio::stepDay>},
    Field{"accept_late", QT_TRANSLATE_NOOP("Core", "Record it though it is late"), readAcceptLate, writeAcceptLate},
};

/// The names of the records that a refusal may point to.
QString recordLabel(const QString &name)
{
    if (name == u"declaration"_s)
        return say("Conflict of interest");
    if (name == u"text"_s)
        return say("Text of the act");
    if (name == u"signer"_s)
        return say("Manager");
    if (name == u"office"_s)
        return say("Service");
    if (name == u"day"_s)
        return say("Day");
    if (name == u"reasons"_s)
        return say("Reasons");
    if (name == u"passed_to"_s)
        return say("Passed to");
    if (name.startsWith(u"opinion."_s))
        return say("Opinions, art. 49 TUEL");
    return isExclusion(name) ? say("Exclusions of the regulation") : name;
}

const Field *find(const QString &name)
{
    for (const Field &field : kFields) {
        if (name == QLatin1String(field.name))
            return &field;
    }
    return nullptr;
}

} // namespace

QStringList patrocinioFieldNames()
{
    QStringList names;
    for (const Field &field : kFields)
        names << QString::fromLatin1(field.name);
    return names;
}

QString patrocinioFieldLabel(const QString &name)
{
    const Field *field = find(name);
    return field ? say(field->label) : recordLabel(name);
}

QString patrocinioField(const Patrocinio &patrocinio, const QString &name)
{
    const Field *field = find(name);
    if (!field && isExclusion(name))
        return readExclusion(patrocinio, name);
    return field ? field->read(patrocinio) : QString();
}

Outcome setPatrocinioField(Patrocinio &patrocinio, const QString &name, const QString &text)
{
    const Field *field = find(name);
    if (!field && !isExclusion(name)) {
        const QString words =
            say("There is no field “%1”: the fields are %2.").arg(name, patrocinioFieldNames().join(u", "_s));
        return failure(Error::invalid(words, {{name, words}}));
    }
    auto done = field ? field->write(patrocinio, text) : writeExclusion(patrocinio, name, text);
    if (!done && done.error().fields.isEmpty())
        return failure(Error::invalid(done.error().message, {{name, done.error().message}}));
    return done;
}

QStringList differingFields(const Patrocinio &mine, const Patrocinio &theirs)
{
    QStringList names;
    for (const Field &field : kFields) {
        if (field.read(mine) != field.read(theirs))
            names << QString::fromLatin1(field.name);
    }
    return names + differingExclusions(mine, theirs);
}

} // namespace gonfalone
