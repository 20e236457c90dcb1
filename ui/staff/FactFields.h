#pragma once

#include "core/base/Error.h"
#include "ui/staff/StaffFact.h"

#include <QObject>

#include <memory>

namespace gonfalone {

class FormCard;

/// The fields of one kind of fact in a form, besides its days: each kind has its own.
class FactFields : public QObject
{
    Q_OBJECT

public:
    static std::unique_ptr<FactFields> of(FactKind kind);

    virtual void addTo(FormCard &card) = 0;
    /// `day` is the one that is looked at: people and units are offered as they are on it.
    virtual void load(const StaffFact &fact, const StaffBook &book, const QDate &day) = 0;
    /// Writes what is typed over the fact; subject, days and numbers stay.
    virtual void store(StaffFact &fact) const = 0;
    /// What is typed and names nothing, where the rules would take it for nothing at all.
    virtual QList<FieldError> unreadable() const { return {}; }
    /// The keys of the rows, as faultsOf() names them.
    virtual QStringList keys() const = 0;
};

} // namespace gonfalone
