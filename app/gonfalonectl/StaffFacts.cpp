// The dated facts of people and units as commands: write, correct, end, withdraw.
#include "app/gonfalonectl/StaffFacts.h"

#include "core/base/Text.h"

#include <QJsonObject>

#include <algorithm>

namespace gonfalone::ctl {

using namespace Qt::StringLiterals;

namespace {

Error noSuch(const QString &message)
{
    return Error::notFound(message);
}

Error notUnderstood(const QString &option, const QString &value)
{
    return Error::invalid(say("“--%1 %2” is not understood.").arg(option, value));
}

/// A whole number; Invalid for anything else.
Result<int> numberOf(const Context &context, const QString &option, int otherwise)
{
    if (!context.arguments.has(option))
        return otherwise;
    bool number = false;
    const int value = context.arguments.value(option).toInt(&number);
    if (!number)
        return failure(notUnderstood(option, context.arguments.value(option)));
    return value;
}

/// "7:12,7:12,7:12,7:12,7:12,0,0" in minutes.
Result<QList<int>> weekFrom(const QString &text)
{
    QList<int> week;
    for (const QString &day : text.split(u',')) {
        const QStringList parts = day.trimmed().split(u':');
        bool hours = false;
        bool minutes = parts.size() == 1;
        const int sum = parts.value(0).toInt(&hours) * 60 + (minutes ? 0 : parts.value(1).toInt(&minutes));
        if (!hours || !minutes || parts.size() > 2)
            return failure(notUnderstood(u"week"_s, text));
        week << sum;
    }
    return week;
}

Outcome takeDays(const Context &context, DatedFact &fact)
{
    for (const auto &[option, day] : {std::pair{u"from"_s, &fact.validFrom}, std::pair{u"to"_s, &fact.validTo}}) {
        if (!context.arguments.has(option))
            continue;
        *day = QDate::fromString(context.arguments.value(option), Qt::ISODate);
        if (!day->isValid())
            return failure(notUnderstood(option, context.arguments.value(option)));
    }
    return {};
}

Outcome takeText(const Context &context, const QString &option, QString &text)
{
    if (context.arguments.has(option))
        text = context.arguments.value(option);
    return {};
}

template <typename Kind, typename FromKey>
Outcome takeKind(const Context &context, const QString &option, Kind &kind, FromKey fromKey)
{
    if (!context.arguments.has(option))
        return {};
    const auto found = fromKey(context.arguments.value(option));
    if (!found)
        return failure(notUnderstood(option, context.arguments.value(option)));
    kind = *found;
    return {};
}

Outcome takeUnit(const Context &context, const QString &option, const StaffBook &book, const QDate &day,
                 StaffUnitId &unit)
{
    if (!context.arguments.has(option))
        return {};
    TRY(unit, unitNamed(book, context.arguments.value(option), day));
    return {};
}

Outcome take(const Context &context, const StaffBook &, Contract &c)
{
    CHECK(takeKind(context, u"kind"_s, c.kind, contractFromKey));
    CHECK(takeText(context, u"area"_s, c.area));
    CHECK(takeText(context, u"profile"_s, c.profile));
    CHECK(takeText(context, u"act"_s, c.act));
    TRY(c.partTime, numberOf(context, u"part-time"_s, c.partTime));
    if (context.arguments.has(u"week"_s)) {
        TRY(c.week, weekFrom(context.arguments.value(u"week"_s)));
    }
    if (context.arguments.has(u"emolumento"_s))
        c.emolumentoUnico = context.arguments.value(u"emolumento"_s) == u"yes"_s;
    return {};
}

Outcome take(const Context &context, const StaffBook &book, UnitPeriod &u)
{
    CHECK(takeText(context, u"name"_s, u.name));
    CHECK(takeKind(context, u"kind"_s, u.kind, unitFromKey));
    if (context.arguments.value(u"under"_s) == u"none"_s) {
        u.parent = {};
        return {};
    }
    return takeUnit(context, u"under"_s, book, u.validFrom, u.parent);
}

Outcome take(const Context &context, const StaffBook &, Headship &h)
{
    CHECK(takeKind(context, u"charge"_s, h.charge, chargeFromKey));
    if (context.arguments.has(u"person"_s))
        h.person = {context.arguments.value(u"person"_s).toLongLong()};
    return takeText(context, u"act"_s, h.act);
}

Outcome take(const Context &context, const StaffBook &book, Affiliation &a)
{
    TRY(a.percent, numberOf(context, u"percent"_s, a.percent));
    return takeUnit(context, u"unit"_s, book, a.validFrom, a.unit);
}

Outcome take(const Context &context, const StaffBook &book, DelegaService &s)
{
    return takeUnit(context, u"unit"_s, book, s.validFrom, s.unit);
}

Outcome take(const Context &context, const StaffBook &, Skill &s)
{
    return takeText(context, u"name"_s, s.name);
}

/// What a new fact is about: the third word.
Outcome aim(const Context &, const StaffBook &, const QString &subject, Contract &c)
{
    c.person = {subject.toLongLong()};
    return {};
}

Outcome aim(const Context &context, const StaffBook &book, const QString &subject, UnitPeriod &u)
{
    u.name = subject;
    return takeUnit(context, u"unit"_s, book, u.validFrom.addDays(-1), u.unit);
}

Outcome aim(const Context &, const StaffBook &book, const QString &subject, Headship &h)
{
    TRY(h.unit, unitNamed(book, subject, h.validFrom));
    return {};
}

Outcome aim(const Context &, const StaffBook &, const QString &subject, Affiliation &a)
{
    a.person = {subject.toLongLong()};
    return {};
}

Outcome aim(const Context &, const StaffBook &, const QString &subject, DelegaService &s)
{
    s.holder = {subject.toLongLong()};
    return {};
}

Outcome aim(const Context &, const StaffBook &, const QString &subject, Skill &s)
{
    s.person = {subject.toLongLong()};
    return {};
}

template <typename Fact>
Result<Fact> rowNamed(const StaffBook &book, const QString &number)
{
    for (const Fact &fact : factsOf<Fact>(book)) {
        if (QString::number(fact.id.value) == number)
            return fact;
    }
    return failure(noSuch(say("There is no such row with the number %1.").arg(number)));
}

template <typename Fact>
Result<Fact> changed(const Context &context, StaffService &staff, const Actor &actor)
{
    const QString verb = context.arguments.words.value(1);
    const QString subject = context.arguments.words.value(3);
    TRY(const StaffBook book, staff.book(actor));
    if (verb == u"write"_s) {
        Fact fact;
        fact.validFrom = context.clock.today();
        CHECK(takeDays(context, fact));
        CHECK(aim(context, book, subject, fact));
        CHECK(take(context, book, fact));
        return staff.put(actor, fact, {context.arguments.value(u"note"_s), context.arguments.has(u"follow"_s)});
    }
    TRY(Fact fact, rowNamed<Fact>(book, subject));
    const QString reason = context.arguments.value(u"note"_s);
    if (verb == u"withdraw"_s) {
        CHECK(staff.withdraw(actor, fact, reason));
        return fact;
    }
    if (verb == u"end"_s) {
        fact.validTo = QDate::fromString(context.arguments.value(u"on"_s), Qt::ISODate);
        if (!fact.validTo.isValid())
            return failure(notUnderstood(u"on"_s, context.arguments.value(u"on"_s)));
        return staff.put(actor, fact, {reason, false});
    }
    CHECK(takeDays(context, fact));
    CHECK(take(context, book, fact));
    return staff.put(actor, fact, {reason, false});
}

template <typename Fact>
Exit told(const Context &context, StaffService &staff, const Actor &actor)
{
    const auto fact = changed<Fact>(context, staff, actor);
    if (!fact)
        return refuse(context, fact.error());
    if (context.json()) {
        QJsonObject row{{u"id"_s, fact->id.value},
                        {u"from"_s, fact->validFrom.toString(Qt::ISODate)},
                        {u"to"_s, fact->validTo.toString(Qt::ISODate)},
                        {u"version"_s, fact->version}};
        if constexpr (std::is_same_v<Fact, UnitPeriod>)
            row.insert(u"unit"_s, fact->unit.value);
        printJson(row);
    } else if (context.arguments.words.value(1) == u"withdraw"_s) {
        printText(say("The row %1 is withdrawn; it stays with its reason.").arg(fact->id.value));
    } else {
        printText(u"%1  %2"_s.arg(fact->id.value).arg(daysOf(*fact)));
    }
    return Done;
}

} // namespace

Result<StaffUnitId> unitNamed(const StaffBook &book, const QString &text, const QDate &day)
{
    bool number = false;
    const StaffUnitId unit{text.toLongLong(&number)};
    if (number)
        return unit;
    const QList<StaffUnitId> found = unitsNamed(book, text, day);
    if (found.size() == 1)
        return found.first();
    return failure(noSuch((found.isEmpty() ? say("There is no unit “%1” on %2.")
                                           : say("More than one unit is called “%1” on %2: write “Above / Below”."))
                              .arg(text, day.toString(Qt::ISODate))));
}

bool isFactVerb(const QString &verb)
{
    return QStringList{u"write"_s, u"correct"_s, u"end"_s, u"withdraw"_s}.contains(verb);
}

Exit runFact(const Context &context, StaffService &staff, const Actor &actor)
{
    const QString kind = context.arguments.words.value(2);
    if (context.arguments.words.size() == 4) {
        if (kind == u"contract"_s)
            return told<Contract>(context, staff, actor);
        if (kind == u"unit"_s)
            return told<UnitPeriod>(context, staff, actor);
        if (kind == u"head"_s)
            return told<Headship>(context, staff, actor);
        if (kind == u"assignment"_s)
            return told<Affiliation>(context, staff, actor);
        if (kind == u"delega"_s)
            return told<DelegaService>(context, staff, actor);
        if (kind == u"skill"_s)
            return told<Skill>(context, staff, actor);
    }
    return wrongUsage(context,
                      say("Write “write contract|assignment|skill PERSON”, “write unit NAME”, “write head UNIT”, "
                          "“write delega HOLDER”, or “correct”, “end --on DATE”, “withdraw --note REASON” with "
                          "the kind and the number of the row."));
}

} // namespace gonfalone::ctl
