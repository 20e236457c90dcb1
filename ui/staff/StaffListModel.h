#pragma once

#include "core/staff/Staff.h"
#include "ui/base/Tokens.h"

#include <QAbstractListModel>
#include <QSet>

#include <optional>

namespace gonfalone {

/// What of the people is wanted.
struct StaffFilter {
    enum class Shelf { Here, Leaving, All };
    Shelf shelf = Shelf::Here;
    QString words;
    StaffUnitId unit; ///< with those under it; invalid = all
    std::optional<ContractKind> contract;
    enum class Sort { Name, Unit, Contract, End };
    Sort sort = Sort::Name;
};

/// The people as they are on a day: name, what they do and where, how they are engaged.
class StaffListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { PersonRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// `then` is what was true on `day`.
    void setBook(const StaffBook &then, const QDate &day);
    void setFilter(const StaffFilter &filter);
    const StaffFilter &filter() const { return m_filter; }
    /// How many there are on that day, whatever the other filters.
    int count(StaffFilter::Shelf shelf) const;
    int rowOf(StaffPersonId person) const;
    StaffPersonId personAt(int row) const;

private:
    struct Entry {
        StaffPersonId person;
        QString name;
        QString key; ///< what the words are searched in
        QString profile;
        QString units;
        QList<StaffUnitId> in;
        std::optional<ContractKind> contract;
        QDate ends;
    };
    bool isWanted(const Entry &entry, const QStringList &words, const QSet<StaffUnitId> &units) const;
    bool isOn(const Entry &entry, StaffFilter::Shelf shelf) const;
    QSet<StaffUnitId> under(StaffUnitId unit) const;
    void choose();
    QString chip(const Entry &entry) const;
    Tone tone(const Entry &entry) const;

    QDate m_day;
    StaffFilter m_filter;
    QList<UnitPeriod> m_units;
    QList<Entry> m_all;
    QList<Entry> m_shown;
};

} // namespace gonfalone
