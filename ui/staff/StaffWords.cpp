#include "ui/staff/StaffWords.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <numeric>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMinutesOfHour = 60;

const OfficeHolder *holderIn(const StaffBook &book, OfficeHolderId id)
{
    const auto found = std::find_if(book.holders.cbegin(), book.holders.cend(),
                                    [id](const OfficeHolder &one) { return one.id == id; });
    return found == book.holders.cend() ? nullptr : &*found;
}

} // namespace

QString StaffWords::day(const QDate &day)
{
    return day.isValid() ? day.toString(u"dd/MM/yyyy") : QString();
}

QString StaffWords::hours(int minutes)
{
    return u"%1:%2"_s.arg(minutes / kMinutesOfHour).arg(minutes % kMinutesOfHour, 2, 10, QChar(u'0'));
}

QString StaffWords::week(const QList<int> &week)
{
    if (week.isEmpty())
        return {};
    QStringList days;
    for (qsizetype i = 0; i < week.size(); ++i) {
        if (week.at(i) > 0)
            days << u"%1 %2"_s.arg(QLocale().dayName(int(i) + 1, QLocale::ShortFormat), hours(week.at(i)));
    }
    return tr("%1 = %2 a week").arg(days.join(u" · "_s), hours(std::accumulate(week.cbegin(), week.cend(), 0)));
}

QString StaffWords::holder(const OfficeHolder &holder)
{
    return holder.delega.isEmpty() ? u"%1 – %2"_s.arg(holder.person, holder.role)
                                   : u"%1 – %2 (%3)"_s.arg(holder.person, holder.delega, holder.role);
}

QString StaffWords::holder(const StaffBook &book, OfficeHolderId id)
{
    const OfficeHolder *found = holderIn(book, id);
    return found ? holder(*found) : tr("office no. %1").arg(id.value);
}

QString StaffWords::unitPath(const StaffBook &book, StaffUnitId unit, const QDate &day)
{
    const UnitPeriod *last = nullptr;
    for (const UnitPeriod &period : book.units) {
        if (period.unit == unit
            && (!last || period.holdsOn(day) || (!last->holdsOn(day) && period.validFrom > last->validFrom)))
            last = &period;
    }
    const QString name = unitNameOn(book, unit, day);
    return last && last->parent.isValid() ? u"%1 · %2"_s.arg(name, unitNameOn(book, last->parent, day)) : name;
}

QString StaffWords::title(FactKind kind, FactSide side)
{
    switch (kind) {
    case FactKind::Contract: return tr("Contracts");
    case FactKind::Unit: return tr("Name and place, from when to when");
    case FactKind::Head: return side == FactSide::Unit ? tr("Who leads it") : tr("Units led");
    case FactKind::Affiliation: return side == FactSide::Unit ? tr("People assigned") : tr("Assigned to");
    case FactKind::Service: return side == FactSide::Unit ? tr("Deleghe served") : tr("Deleghe and secretariats");
    case FactKind::Skill: return tr("Skills");
    }
    Q_UNREACHABLE();
}

QString StaffWords::emptyText(FactKind kind, FactSide side)
{
    switch (kind) {
    case FactKind::Contract: return tr("No contract is written: without one the person is not in service.");
    case FactKind::Unit: return tr("Nothing is written of this unit.");
    case FactKind::Head: return side == FactSide::Unit ? tr("Nobody leads it.") : tr("Leads no unit.");
    case FactKind::Affiliation: return side == FactSide::Unit ? tr("Nobody is assigned to it.") : tr("In no unit.");
    case FactKind::Service: return tr("No delega is served by a secretariat.");
    case FactKind::Skill: return tr("None noted: “autista”, “cerimoniale”…");
    }
    Q_UNREACHABLE();
}

QStringList StaffWords::headers(FactKind kind, FactSide side)
{
    QStringList names;
    switch (kind) {
    case FactKind::Contract: names << tr("Kind") << tr("Area and profile") << tr("Time"); break;
    case FactKind::Unit: names << tr("Name") << tr("What it is") << tr("Under"); break;
    case FactKind::Head: names << (side == FactSide::Unit ? tr("Person") : tr("Unit")) << tr("Charge"); break;
    case FactKind::Affiliation: names << (side == FactSide::Unit ? tr("Person") : tr("Unit")) << tr("Time"); break;
    case FactKind::Service: names << tr("Assessore and delega") << tr("Secretariat"); break;
    case FactKind::Skill: names << tr("Skill"); break;
    }
    return names << tr("From") << tr("To");
}

int StaffWords::widest(FactKind kind)
{
    return kind == FactKind::Contract ? 1 : 0;
}

QStringList StaffWords::cells(const StaffFact &fact, FactSide side, const StaffBook &book)
{
    QStringList cells;
    const bool unit = side == FactSide::Unit;
    if (const auto *c = std::get_if<Contract>(&fact)) {
        QStringList what{c->area, c->profile};
        what.removeAll(QString());
        cells << (c->emolumentoUnico ? tr("%1, single emolument").arg(contractName(c->kind)) : contractName(c->kind))
              << what.join(u" · "_s) << u"%1%"_s.arg(c->partTime);
    } else if (const auto *u = std::get_if<UnitPeriod>(&fact)) {
        cells << u->name << unitName(u->kind)
              << (u->parent.isValid() ? unitNameOn(book, u->parent, u->validFrom) : QString());
    } else if (const auto *h = std::get_if<Headship>(&fact)) {
        cells << (unit ? personName(book, h->person) : unitNameOn(book, h->unit, h->validFrom))
              << chargeName(h->charge);
    } else if (const auto *a = std::get_if<Affiliation>(&fact)) {
        cells << (unit ? personName(book, a->person) : unitNameOn(book, a->unit, a->validFrom))
              << u"%1%"_s.arg(a->percent);
    } else if (const auto *s = std::get_if<DelegaService>(&fact)) {
        cells << holder(book, s->holder)
              << (s->unit.isValid() ? unitNameOn(book, s->unit, s->validFrom) : tr("no secretariat"));
    } else if (const auto *k = std::get_if<Skill>(&fact)) {
        cells << k->name;
    }
    return cells << day(datedIn(fact).validFrom) << day(datedIn(fact).validTo);
}

QString StaffWords::more(const StaffFact &fact)
{
    QStringList parts;
    if (const auto *c = std::get_if<Contract>(&fact)) {
        parts << (c->week.isEmpty() ? tr("The office's own hours") : week(c->week));
        if (!c->act.isEmpty())
            parts << tr("act: %1").arg(c->act);
    } else if (const auto *h = std::get_if<Headship>(&fact); h && !h->act.isEmpty()) {
        parts << tr("act: %1").arg(h->act);
    }
    return parts.join(u" — "_s);
}

namespace {

/// The same deed for each kind, in the order of FactKind.
using Six = std::array<const char *, 6>;

constexpr Six kAdd{QT_TRANSLATE_NOOP("gonfalone::StaffWords", "Add a contract"),
                   QT_TRANSLATE_NOOP("gonfalone::StaffWords", "Rename the unit or move it, from a day"),
                   QT_TRANSLATE_NOOP("gonfalone::StaffWords", "Say who leads the unit"),
                   QT_TRANSLATE_NOOP("gonfalone::StaffWords", "Assign to a unit"),
                   QT_TRANSLATE_NOOP("gonfalone::StaffWords", "Entrust a delega to a secretariat"),
                   QT_TRANSLATE_NOOP("gonfalone::StaffWords", "Note a skill")};
constexpr Six kCorrect{QT_TRANSLATE_NOOP("gonfalone::StaffWords", "Correct the contract"),
                       QT_TRANSLATE_NOOP("gonfalone::StaffWords", "Correct name and place"),
                       QT_TRANSLATE_NOOP("gonfalone::StaffWords", "Correct who leads the unit"),
                       QT_TRANSLATE_NOOP("gonfalone::StaffWords", "Correct the assignment"),
                       QT_TRANSLATE_NOOP("gonfalone::StaffWords", "Correct who serves the delega"),
                       QT_TRANSLATE_NOOP("gonfalone::StaffWords", "Correct the skill")};
constexpr Six kEnd{QT_TRANSLATE_NOOP("gonfalone::StaffWords", "End the contract"),
                   QT_TRANSLATE_NOOP("gonfalone::StaffWords", "Close the unit"),
                   QT_TRANSLATE_NOOP("gonfalone::StaffWords", "End the charge"),
                   QT_TRANSLATE_NOOP("gonfalone::StaffWords", "End the assignment"),
                   QT_TRANSLATE_NOOP("gonfalone::StaffWords", "End the service"),
                   QT_TRANSLATE_NOOP("gonfalone::StaffWords", "End the skill")};
constexpr Six kWithdraw{QT_TRANSLATE_NOOP("gonfalone::StaffWords", "Withdraw the contract: it was never so"),
                        QT_TRANSLATE_NOOP("gonfalone::StaffWords", "Withdraw name and place: it was never so"),
                        QT_TRANSLATE_NOOP("gonfalone::StaffWords", "Withdraw the charge: it was never so"),
                        QT_TRANSLATE_NOOP("gonfalone::StaffWords", "Withdraw the assignment: it was never so"),
                        QT_TRANSLATE_NOOP("gonfalone::StaffWords", "Withdraw the service: it was never so"),
                        QT_TRANSLATE_NOOP("gonfalone::StaffWords", "Withdraw the skill: it was never so")};
constexpr auto kMove = QT_TRANSLATE_NOOP("gonfalone::StaffWords", "Move to another unit, from a day");

} // namespace

QString StaffWords::deed(FactDeed deed, FactKind kind)
{
    const auto at = size_t(kind);
    switch (deed) {
    case FactDeed::Add: return tr(kAdd.at(at));
    case FactDeed::Correct: return tr(kCorrect.at(at));
    case FactDeed::End: return tr(kEnd.at(at));
    case FactDeed::Withdraw: return tr(kWithdraw.at(at));
    case FactDeed::Move: return tr(kMove);
    }
    Q_UNREACHABLE();
}

QString StaffWords::button(FactDeed deed, FactKind kind)
{
    switch (deed) {
    case FactDeed::Add:
        return kind == FactKind::Unit ? tr("Rename or move…") : kind == FactKind::Service ? tr("Entrust…") : tr("Add…");
    case FactDeed::Correct: return tr("Correct…");
    case FactDeed::End: return kind == FactKind::Unit ? tr("Close…") : tr("End…");
    case FactDeed::Withdraw: return tr("Withdraw…");
    case FactDeed::Move: return tr("Move…");
    }
    Q_UNREACHABLE();
}

QString StaffWords::done(FactDeed deed, const StaffFact &fact)
{
    const QString days = daysOf(datedIn(fact));
    switch (deed) {
    case FactDeed::Add: return tr("Written, %1.").arg(days);
    case FactDeed::Correct: return tr("Corrected: it holds %1. The log has what it was before, and why.").arg(days);
    case FactDeed::End: return tr("It holds until %1.").arg(day(datedIn(fact).validTo));
    case FactDeed::Withdraw: return tr("Withdrawn: it counts no more on any day. The row and the reason are kept.");
    case FactDeed::Move: return tr("Moved, %1; what was before ended the day before.").arg(days);
    }
    Q_UNREACHABLE();
}

} // namespace gonfalone
