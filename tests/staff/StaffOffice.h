#pragma once

#include "core/staff/StaffService.h"
#include "tests/support/TestOffice.h"

#include <QTest>

namespace gonfalone {

template <typename T>
T kept(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}

/// The first field that a refusal names; empty when there is none.
template <typename T>
QString faultOf(const Result<T> &result)
{
    return result || result.error().fields.isEmpty() ? QString() : result.error().fields.first().field;
}

/// An office with an assessore whose delega passed on, and the use cases of its people. Today is 5 May 2026.
class StaffOffice
{
public:
    explicit StaffOffice(const QString &engine)
        : m_place(engine), office(testOffice(m_place, clock,
                                             taranto({{{},
                                                       QStringLiteral("Marco Conti"),
                                                       QStringLiteral("Assessore"),
                                                       QStringLiteral("Sport"),
                                                       QDate(2020, 1, 1),
                                                       QDate(2024, 6, 30)},
                                                      {{},
                                                       QStringLiteral("Elena Sala"),
                                                       QStringLiteral("Assessore"),
                                                       QStringLiteral("Sport"),
                                                       QDate(2024, 7, 1),
                                                       {}}}))),
          service(*office.db, clock)
    {}

    const Actor &boss() const { return office.boss; }

    StaffPersonId person(const QString &name, const QString &login = {})
    {
        StaffPerson wanted;
        wanted.name = name;
        wanted.login = login;
        return kept(service.savePerson(boss(), wanted)).id;
    }
    StaffUnitId unit(const QString &name, StaffUnitId parent = {}, const QDate &from = QDate(2016, 1, 1))
    {
        UnitPeriod wanted;
        wanted.name = name;
        wanted.parent = parent;
        wanted.validFrom = from;
        return kept(service.put(boss(), wanted)).unit;
    }
    static Contract contract(StaffPersonId person, ContractKind kind, const QDate &from, const QDate &to = {})
    {
        Contract wanted;
        wanted.person = person;
        wanted.kind = kind;
        wanted.validFrom = from;
        wanted.validTo = to;
        return wanted;
    }
    static Affiliation affiliation(StaffPersonId person, StaffUnitId unit, int percent, const QDate &from,
                                   const QDate &to = {})
    {
        Affiliation wanted;
        wanted.person = person;
        wanted.unit = unit;
        wanted.percent = percent;
        wanted.validFrom = from;
        wanted.validTo = to;
        return wanted;
    }
    static Headship head(StaffUnitId unit, StaffPersonId person, Charge charge, const QDate &from, const QDate &to = {})
    {
        Headship wanted;
        wanted.unit = unit;
        wanted.person = person;
        wanted.charge = charge;
        wanted.validFrom = from;
        wanted.validTo = to;
        return wanted;
    }
    DelegaService serving(const QString &assessore, StaffUnitId unit, const QDate &from, const QDate &to = {})
    {
        DelegaService wanted;
        for (const OfficeHolder &holder : kept(service.book(boss())).holders) {
            if (holder.person == assessore)
                wanted.holder = holder.id;
        }
        wanted.unit = unit;
        wanted.validFrom = from;
        wanted.validTo = to;
        return wanted;
    }
    template <typename Fact>
    Fact put(const Fact &fact, const Writing &how = {})
    {
        return kept(service.put(boss(), fact, how));
    }
    qint64 number(const QString &sql)
    {
        return kept(office.db->readOne<qint64>(sql, {}, [](const Row &row) { return row.integer(0); }));
    }
    QString lastLine()
    {
        return kept(office.db->readOne<QString>(
            QStringLiteral(
                "SELECT action || '|' || entity_id || '|' || detail FROM audit_log ORDER BY seq DESC LIMIT 1"),
            {}, [](const Row &row) { return row.text(0); }));
    }

    Clock clock = Clock::fixed(QDateTime(QDate(2026, 5, 5), QTime(8, 0), Qt::UTC));

private:
    TestDatabase m_place;

public:
    TestOffice office;
    StaffService service;
};

} // namespace gonfalone
