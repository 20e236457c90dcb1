#include "ui/staff/StaffListModel.h"

#include "core/contacts/Contact.h"
#include "ui/base/RowDelegate.h"
#include "ui/staff/StaffWords.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {
constexpr int kLeavingDays = 90;
}

int StaffListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant StaffListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const Entry &entry = m_shown.at(index.row());
    QStringList below{entry.profile, entry.units};
    below.removeAll(QString());
    const QString second = below.isEmpty() ? tr("in no unit") : below.join(u" · "_s);
    switch (role) {
    case Qt::DisplayRole: return QVariant(entry.name + u'\n' + second);
    case Qt::AccessibleTextRole: return QStringList{entry.name, chip(entry), second}.join(u", "_s);
    case Qt::ToolTipRole: return second;
    case PersonRole: return entry.person.value;
    case RowDelegate::ChipRole: return chip(entry);
    case RowDelegate::ChipToneRole: return int(tone(entry));
    default: return {};
    }
}

QString StaffListModel::chip(const Entry &entry) const
{
    if (!entry.contract)
        return tr("not in service");
    return isOn(entry, StaffFilter::Shelf::Leaving) ? tr("until %1").arg(StaffWords::day(entry.ends))
                                                    : contractName(*entry.contract);
}

Tone StaffListModel::tone(const Entry &entry) const
{
    if (!entry.contract)
        return Tone::Neutral;
    if (isOn(entry, StaffFilter::Shelf::Leaving))
        return Tone::Warn;
    return *entry.contract == ContractKind::Permanent ? Tone::Neutral : Tone::Accent;
}

void StaffListModel::setBook(const StaffBook &then, const QDate &day)
{
    m_day = day;
    m_units = then.units;
    QHash<StaffPersonId, const Contract *> contracts;
    for (const Contract &one : then.contracts)
        contracts.insert(one.person, &one);
    QHash<StaffUnitId, QString> names;
    for (const UnitPeriod &one : then.units)
        names.insert(one.unit, one.name);
    QHash<StaffPersonId, QList<const Affiliation *>> places;
    for (const Affiliation &one : then.affiliations)
        places[one.person] << &one;
    m_all.clear();
    for (const StaffPerson &person : then.people) {
        Entry entry{person.id, person.name, {}, {}, {}, {}, std::nullopt, {}};
        if (const Contract *contract = contracts.value(person.id)) {
            entry.contract = contract->kind;
            entry.profile = contract->profile;
            entry.ends = contract->validTo;
        }
        QStringList units;
        for (const Affiliation *one : places.value(person.id)) {
            entry.in << one->unit;
            units << (one->percent < 100 ? u"%1 %2%"_s.arg(names.value(one->unit)).arg(one->percent)
                                         : names.value(one->unit));
        }
        entry.units = units.join(u" · "_s);
        entry.key = nameKey(QStringList{person.name, person.badge, entry.profile, entry.units}.join(u' '));
        m_all << entry;
    }
    choose();
}

void StaffListModel::setFilter(const StaffFilter &filter)
{
    m_filter = filter;
    choose();
}

bool StaffListModel::isOn(const Entry &entry, StaffFilter::Shelf shelf) const
{
    switch (shelf) {
    case StaffFilter::Shelf::Here: return entry.contract.has_value();
    case StaffFilter::Shelf::Leaving:
        return entry.contract && entry.ends.isValid() && m_day.daysTo(entry.ends) <= kLeavingDays;
    case StaffFilter::Shelf::All: return true;
    }
    Q_UNREACHABLE();
}

QSet<StaffUnitId> StaffListModel::under(StaffUnitId unit) const
{
    QSet<StaffUnitId> found;
    if (!unit.isValid())
        return found;
    found.insert(unit);
    for (bool grown = true; grown;) {
        grown = false;
        for (const UnitPeriod &one : m_units) {
            if (found.contains(one.parent) && !found.contains(one.unit)) {
                found.insert(one.unit);
                grown = true;
            }
        }
    }
    return found;
}

bool StaffListModel::isWanted(const Entry &entry, const QStringList &words, const QSet<StaffUnitId> &units) const
{
    if (!isOn(entry, m_filter.shelf) || (m_filter.contract && entry.contract != m_filter.contract))
        return false;
    if (!units.isEmpty()
        && std::none_of(entry.in.cbegin(), entry.in.cend(), [&](StaffUnitId one) { return units.contains(one); }))
        return false;
    return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return entry.key.contains(word); });
}

void StaffListModel::choose()
{
    beginResetModel();
    m_shown.clear();
    const QStringList words = nameKey(m_filter.words).split(u' ', Qt::SkipEmptyParts);
    const QSet<StaffUnitId> units = under(m_filter.unit);
    for (const Entry &entry : std::as_const(m_all)) {
        if (isWanted(entry, words, units))
            m_shown << entry;
    }
    const auto byName = [](const Entry &one, const Entry &other) {
        return one.name.localeAwareCompare(other.name) < 0;
    };
    std::stable_sort(m_shown.begin(), m_shown.end(), [&](const Entry &one, const Entry &other) {
        switch (m_filter.sort) {
        case StaffFilter::Sort::Name: break;
        case StaffFilter::Sort::Unit:
            if (const int order = one.units.localeAwareCompare(other.units); order != 0)
                return one.units.isEmpty() != other.units.isEmpty() ? other.units.isEmpty() : order < 0;
            break;
        case StaffFilter::Sort::Contract:
            if (one.contract != other.contract)
                return one.contract && (!other.contract || *one.contract < *other.contract);
            break;
        case StaffFilter::Sort::End:
            if (one.ends != other.ends)
                return one.ends.isValid() && (!other.ends.isValid() || one.ends < other.ends);
            break;
        }
        return byName(one, other);
    });
    endResetModel();
}

int StaffListModel::count(StaffFilter::Shelf shelf) const
{
    return int(std::count_if(m_all.cbegin(), m_all.cend(), [&](const Entry &entry) { return isOn(entry, shelf); }));
}

int StaffListModel::rowOf(StaffPersonId person) const
{
    for (int row = 0; row < m_shown.size(); ++row) {
        if (m_shown.at(row).person == person)
            return row;
    }
    return -1;
}

StaffPersonId StaffListModel::personAt(int row) const
{
    return row >= 0 && row < m_shown.size() ? m_shown.at(row).person : StaffPersonId();
}

} // namespace gonfalone
