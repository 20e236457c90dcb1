#include "core/patrocinio/RegulationService.h"

#include "core/base/Text.h"
#include "core/calendar/HumanDate.h"
#include "core/patrocinio/RegulationLines.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestText = 500;
const QString kPatronage = u"PAT"_s;

Error refused(const QString &sentence, const QList<FieldError> &faults)
{
    return Error::invalid(u"%1 %2"_s.arg(sentence, faults.first().message), faults);
}

void needText(QList<FieldError> &faults, const QString &field, const QString &text, const QString &what)
{
    if (text.isEmpty())
        faults << FieldError{field, what};
    else if (text.size() > kLongestText)
        faults << FieldError{field, say("This is too long: use at most %1 characters.").arg(kLongestText)};
}

bool meet(const BlackoutPeriod &one, const BlackoutPeriod &other)
{
    return (!one.to.isValid() || other.from <= one.to) && (!other.to.isValid() || one.from <= other.to);
}

QList<FieldError> blackoutFaults(const StoredBlackout &wanted, const QList<StoredBlackout> &others)
{
    QList<FieldError> faults;
    needText(faults, u"name"_s, wanted.name,
             say("Write how the office calls the polls, as in “Elezioni comunali 2027”."));
    needText(faults, u"source"_s, wanted.period.source, say("Name the decree that calls the polls."));
    if (!wanted.period.from.isValid())
        faults << FieldError{u"valid_from"_s, say("Write on which day the polls were called, as in 14/6/2026.")};
    else if (wanted.period.to.isValid() && wanted.period.to < wanted.period.from)
        faults << FieldError{u"valid_to"_s, say("The last day comes before the first.")};
    if (!faults.isEmpty())
        return faults;
    for (const StoredBlackout &other : others) {
        if (other.id != wanted.id && other.period.kind == wanted.period.kind && meet(other.period, wanted.period))
            faults << FieldError{u"valid_from"_s,
                                 say("These days overlap with “%1” of the same kind, from %2.")
                                     .arg(other.name, humanDate(other.period.from))};
    }
    return faults;
}

Outcome needReason(const QString &reason)
{
    if (!reason.trimmed().isEmpty())
        return {};
    const QString message = say("Say why: the reason is kept.");
    return failure(Error::invalid(message, {{u"reason"_s, message}}));
}

StoredBlackout tidy(StoredBlackout period)
{
    period.name = period.name.simplified();
    period.period.source = period.period.source.simplified();
    return period;
}

QString daysOf(const StoredBlackout &row)
{
    return u"%1; %2/%3; %4"_s.arg(row.name, row.period.from.toString(Qt::ISODate), row.period.to.toString(Qt::ISODate),
                                  row.period.source);
}

} // namespace

Result<Regulations> RegulationService::regulations(const Actor &actor)
{
    CHECK(actor.require(Permission::ViewOffice));
    Regulations all;
    TRY(all.profiles, m_store.profiles(m_db));
    TRY(all.newest, m_store.newestProfile(m_db));
    return all;
}

Result<RegulationProfile> RegulationService::save(const Actor &actor, const RegulationProfile &wanted, qint64 seen)
{
    CHECK(actor.require(Permission::ManageOffice));
    // What is written must be what can be read again.
    TRY(const RegulationProfile profile, readRegulationProfile(toJson(wanted)));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<RegulationProfile> {
        TRY(const qint64 newest, m_store.newestProfile(m_db));
        if (newest != seen)
            return failure(Error::conflict(
                say("The regulation was changed by somebody else meanwhile: look at it again, then save.")));
        CHECK(m_store.addProfile(tx, profile, toInstantText(m_clock.now()), actor.login));
        CHECK(m_audit.append(tx, actor.login,
                             {u"regulation.save"_s, u"regulation"_s, profile.validFrom.toString(Qt::ISODate),
                              u"%1; %2"_s.arg(profile.name, profile.source)}));
        return profile;
    });
}

Result<RegulationProfile> RegulationService::fromFile(const Actor &actor, const QByteArray &json)
{
    CHECK(actor.require(Permission::ManageOffice));
    auto profile = readRegulationProfile(json);
    if (profile)
        return profile;
    Error error = profile.error();
    for (FieldError &fault : error.fields) {
        if (const int line = lineOfField(json, fault.field); line > 0)
            fault.message = say("Line %1: %2").arg(line).arg(fault.message);
    }
    if (!error.fields.isEmpty())
        error.message = say("The regulation profile has gaps. %1").arg(error.fields.first().message);
    return failure(error);
}

Result<QByteArray> RegulationService::toFile(const Actor &actor, const QDate &validFrom)
{
    CHECK(actor.require(Permission::ViewOffice));
    TRY(const QList<RegulationProfile> profiles, m_store.profiles(m_db));
    for (const RegulationProfile &profile : profiles) {
        if (profile.validFrom == validFrom)
            return toJson(profile);
    }
    return failure(Error::notFound(say("No regulation begins on %1.").arg(humanDate(validFrom))));
}

Result<QList<StoredBlackout>> RegulationService::blackouts(const Actor &actor)
{
    CHECK(actor.require(Permission::ViewOffice));
    return m_store.blackouts(m_db);
}

Result<StoredBlackout> RegulationService::put(Transaction &tx, const Actor &actor, const QString &action,
                                              const StoredBlackout &wanted)
{
    TRY(const QList<StoredBlackout> others, m_store.blackouts(m_db));
    if (const auto faults = blackoutFaults(wanted, others); !faults.isEmpty())
        return failure(refused(say("The period was not written."), faults));
    StoredBlackout added = wanted;
    TRY(added.id, m_store.addBlackout(tx, wanted.name, wanted.period));
    added.version = 1;
    CHECK(m_audit.append(tx, actor.login, {action, u"blackout"_s, QString::number(added.id.value), daysOf(added)}));
    return added;
}

Result<StoredBlackout> RegulationService::addBlackout(const Actor &actor, const StoredBlackout &wanted)
{
    CHECK(actor.require(Permission::ManageOffice));
    return UnitOfWork(m_db).run([&](Transaction &tx) { return put(tx, actor, u"blackout.add"_s, tidy(wanted)); });
}

Result<StoredBlackout> RegulationService::changeBlackout(const Actor &actor, const StoredBlackout &seen,
                                                         const StoredBlackout &wanted, const QString &reason)
{
    CHECK(actor.require(Permission::ManageOffice));
    CHECK(needReason(reason));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<StoredBlackout> {
        CHECK(m_store.removeBlackout(tx, seen, reason.simplified(), toInstantText(m_clock.now())));
        return put(tx, actor, u"blackout.change"_s, tidy(wanted));
    });
}

Outcome RegulationService::removeBlackout(const Actor &actor, const StoredBlackout &seen, const QString &reason)
{
    CHECK(actor.require(Permission::ManageOffice));
    CHECK(needReason(reason));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Outcome {
        CHECK(m_store.removeBlackout(tx, seen, reason.simplified(), toInstantText(m_clock.now())));
        return m_audit.append(tx, actor.login,
                              {u"blackout.remove"_s, u"blackout"_s, QString::number(seen.id.value),
                               u"%1; %2"_s.arg(seen.name, reason.simplified())});
    });
}

Result<QList<RegisterYear>> RegulationService::registers(const Actor &actor)
{
    CHECK(actor.require(Permission::ViewOffice));
    TRY(QList<RegisterYear> rows, m_cases.registers(m_db));
    const int year = m_clock.today().year();
    const bool begun = std::any_of(rows.cbegin(), rows.cend(), [year](const RegisterYear &row) {
        return row.key == kPatronage && row.year == year;
    });
    if (!begun)
        rows.prepend({kPatronage, year, 0});
    return rows;
}

} // namespace gonfalone
