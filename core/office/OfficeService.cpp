#include "core/office/OfficeService.h"

#include "core/base/Text.h"
#include "core/calendar/HumanDate.h"
#include "core/office/OfficeRules.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

Error refused(const QString &sentence, const QList<FieldError> &faults)
{
    return Error::invalid(u"%1 %2"_s.arg(sentence, faults.first().message), faults);
}

QString changedFields(const Comune &before, const Comune &after)
{
    QStringList names;
    const auto compare = [&names](const QString &name, const auto &one, const auto &other) {
        if (one != other)
            names << name;
    };
    compare(u"name"_s, before.name, after.name);
    compare(u"istat_code"_s, before.istatCode, after.istatCode);
    compare(u"office_name"_s, before.officeName, after.officeName);
    compare(u"statute_article"_s, before.statuteArticle, after.statuteArticle);
    compare(u"regulation"_s, before.regulation, after.regulation);
    compare(u"stemma"_s, before.stemma, after.stemma);
    compare(u"address"_s, before.address, after.address);
    compare(u"paper"_s, before.paper, after.paper);
    return names.join(u' ');
}

QString period(const QDate &from, const QDate &to)
{
    return u"%1/%2"_s.arg(from.toString(Qt::ISODate), to.isValid() ? to.toString(Qt::ISODate) : u".."_s);
}

} // namespace

Result<Comune> OfficeService::comune(const Actor &actor)
{
    CHECK(actor.require(Permission::ViewOffice));
    return m_store.comune(m_db);
}

Result<Comune> OfficeService::saveComune(const Actor &actor, const Comune &edited)
{
    CHECK(actor.require(Permission::ManageOffice));
    Comune wanted = edited;
    for (QString *text : {&wanted.name, &wanted.istatCode, &wanted.officeName, &wanted.statuteArticle,
                          &wanted.regulation, &wanted.address.email, &wanted.address.pec, &wanted.address.postal,
                          &wanted.address.phone, &wanted.address.officer, &wanted.paper.font})
        *text = text->simplified();
    if (const auto faults = comuneFaults(wanted); !faults.isEmpty())
        return failure(refused(say("The data of the comune were not saved."), faults));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<Comune> {
        TRY(const Comune before, m_store.comune(m_db));
        Comune saved = wanted;
        TRY(saved.version, m_store.updateComune(tx, wanted));
        CHECK(note(tx, actor, {u"office.comune"_s, u"comune"_s, saved.name, changedFields(before, saved)}));
        return saved;
    });
}

Result<QList<OfficeHolder>> OfficeService::holders(const Actor &actor)
{
    CHECK(actor.require(Permission::ViewOffice));
    return m_store.holders(m_db);
}

Result<QList<OfficeHolder>> OfficeService::holdersOn(const Actor &actor, const QDate &day)
{
    CHECK(actor.require(Permission::ViewOffice));
    return m_store.holdersOn(m_db, day);
}

Result<OfficeHolder> OfficeService::appoint(const Actor &actor, const OfficeHolder &wanted)
{
    CHECK(actor.require(Permission::ManageOffice));
    OfficeHolder holder = wanted;
    for (QString *text : {&holder.person, &holder.role, &holder.delega})
        *text = text->simplified();
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<OfficeHolder> {
        TRY(const QList<OfficeHolder> others, m_store.holders(m_db));
        if (const auto faults = holderFaults(holder, others); !faults.isEmpty())
            return failure(refused(say("The office was not added."), faults));
        OfficeHolder added = holder;
        TRY(added.id, m_store.addHolder(tx, holder));
        added.version = 1;
        CHECK(note(
            tx, actor,
            {u"office.appoint"_s, u"office_holder"_s, QString::number(added.id.value),
             u"%1; %2; %3; %4"_s.arg(added.person, added.role, added.delega, period(added.validFrom, added.validTo))}));
        return added;
    });
}

Result<OfficeHolder> OfficeService::endHolder(const Actor &actor, OfficeHolderId id, qint64 seen, const QDate &lastDay)
{
    CHECK(actor.require(Permission::ManageOffice));
    const auto wrong = [](const QString &message) {
        return failure(Error::invalid(message, {{u"valid_to"_s, message}}));
    };
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<OfficeHolder> {
        TRY(OfficeHolder holder, m_store.holder(m_db, id));
        if (!lastDay.isValid())
            return wrong(say("Write the last day in office, as in 14/6/2026."));
        if (holder.validTo.isValid() && holder.version == seen)
            return wrong(
                say("This office ended on %1: what was written is not overwritten.").arg(humanDate(holder.validTo)));
        if (lastDay < holder.validFrom)
            return wrong(say("The last day comes before the first, %1.").arg(humanDate(holder.validFrom)));
        holder.version = seen;
        CHECK(m_store.endHolder(tx, holder, lastDay));
        CHECK(note(tx, actor,
                   {u"office.end"_s, u"office_holder"_s, QString::number(id.value),
                    u"%1; %2"_s.arg(holder.person, lastDay.toString(Qt::ISODate))}));
        return m_store.holder(m_db, id);
    });
}

Result<QList<Rule>> OfficeService::rules(const Actor &actor)
{
    CHECK(actor.require(Permission::ViewOffice));
    return m_rules.all(m_db);
}

Result<QList<Reading>> OfficeService::readings(const Actor &actor)
{
    CHECK(actor.require(Permission::ViewOffice));
    return shippedReadings();
}

Result<Rule> OfficeService::addRule(const Actor &actor, const Rule &wanted, const QDate &seen)
{
    CHECK(actor.require(Permission::ManageOffice));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<Rule> {
        Rule rule = wanted;
        rule.value = rule.value.trimmed();
        rule.source = rule.source.simplified();
        TRY(const QList<Rule> history, m_rules.ofKey(m_db, rule.key));
        if (rule.unit.isEmpty() && !history.isEmpty())
            rule.unit = history.last().unit;
        TRY(const QList<Reading> disputed, shippedReadings());
        const QList<FieldError> unread = readingFaults(rule, disputed);
        if (const auto faults = ruleFaults(rule, history) + unread; !faults.isEmpty())
            return failure(refused(say("The value was not added."), faults));
        // ruleFaults() left only one row that may reach into the new one: the last that began before it.
        const auto after = std::find_if(history.cbegin(), history.cend(),
                                        [&](const Rule &other) { return other.validFrom > rule.validFrom; });
        const Rule before = after == history.cbegin() ? Rule() : *std::prev(after);
        if (seen.isValid() && before.validFrom != seen)
            return failure(Error::conflict(
                say("The rule “%1” was changed by somebody else meanwhile: look at it again.").arg(rule.key)));
        if (before.validFrom.isValid() && (!before.validTo.isValid() || before.validTo >= rule.validFrom)) {
            CHECK(m_rules.end(tx, before, rule.validFrom.addDays(-1)));
        }
        CHECK(m_rules.add(tx, rule));
        CHECK(note(tx, actor,
                   {u"office.rule"_s, u"rule"_s, rule.key,
                    u"%1 %2; %3; %4"_s.arg(rule.value, rule.unit, period(rule.validFrom, rule.validTo), rule.source)}));
        return rule;
    });
}

Result<QList<HolidayRule>> OfficeService::holidays(const Actor &actor)
{
    CHECK(actor.require(Permission::ViewOffice));
    TRY(const Comune comune, m_store.comune(m_db));
    TRY(const QList<HolidayRule> all, m_holidays.all(m_db));
    return rulesOfComune(all, comune.istatCode);
}

Result<HolidayRule> OfficeService::addHoliday(const Actor &actor, const HolidayRule &wanted)
{
    CHECK(actor.require(Permission::ManageOffice));
    HolidayRule rule = wanted;
    rule.name = rule.name.simplified();
    rule.source = rule.source.simplified();
    if (rule.kind == HolidayKind::EasterOffset)
        rule.kind = HolidayKind::Fixed;
    if (const auto faults = localHolidayFaults(rule); !faults.isEmpty())
        return failure(refused(say("The day was not added."), faults));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<HolidayRule> {
        TRY(const Comune comune, m_store.comune(m_db));
        if (comune.istatCode.isEmpty())
            return failure(
                Error::invalid(say("Write the ISTAT code of the comune first: a day of the comune is known by it."),
                               {{u"name"_s, say("The comune has no ISTAT code yet.")}}));
        rule.scope = HolidayScope::Comune;
        rule.comune = comune.istatCode;
        const QString day = rule.kind == HolidayKind::OneOff
            ? rule.date.toString(u"yyyyMMdd")
            : u"%1%2"_s.arg(rule.month, 2, 10, QLatin1Char('0')).arg(rule.day, 2, 10, QLatin1Char('0'));
        rule.key = u"locale.%1.%2"_s.arg(comune.istatCode, day);
        CHECK(m_holidays.add(tx, rule));
        CHECK(note(tx, actor, {u"office.holiday"_s, u"holiday"_s, rule.key, rule.name}));
        return rule;
    });
}

} // namespace gonfalone
