#include "ui/staff/FactBoxes.h"

#include "ui/base/FormCard.h"
#include "ui/staff/StaffWords.h"

#include <QComboBox>
#include <QCompleter>
#include <QHash>
#include <QSet>
#include <QSpinBox>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBoxChars = 12; ///< a list of long names does not make the form wider than the window

QVariantList entries(const QComboBox *box, const QString &text, Qt::MatchFlag how)
{
    QVariantList found;
    const QModelIndexList rows =
        box->model()->match(box->model()->index(0, box->modelColumn()), Qt::DisplayRole, text, -1, Qt::MatchFlags(how));
    for (const QModelIndex &row : rows)
        found << row.data(Qt::UserRole);
    return found;
}

} // namespace

QComboBox *boxIn(FormCard &card)
{
    auto *made = new QComboBox(&card);
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    made->setMinimumContentsLength(kBoxChars);
    made->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return made;
}

QSpinBox *percentIn(FormCard &card)
{
    auto *made = new QSpinBox(&card);
    made->setRange(1, 100);
    made->setSuffix(u" %"_s);
    made->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return made;
}

void makeSearchable(QComboBox *box)
{
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
}

qint64 chosen(const QComboBox *box)
{
    if (!box->isEditable())
        return box->currentData().toLongLong();
    const QString text = box->currentText().simplified();
    if (text.isEmpty())
        return 0;
    for (const Qt::MatchFlag how : {Qt::MatchFixedString, Qt::MatchStartsWith, Qt::MatchContains})
        if (const QVariantList found = entries(box, text, how); found.size() == 1)
            return found.first().toLongLong();
    return -1;
}

void choose(QComboBox *box, qint64 value)
{
    box->setCurrentIndex(box->findData(value));
}

void fillUnits(QComboBox *box, const StaffBook &book, const QDate &day, StaffUnitId selected, const QString &none)
{
    box->clear();
    QSet<StaffUnitId> there, all;
    for (const UnitPeriod &one : book.units) {
        all.insert(one.unit);
        if (one.holdsOn(day))
            there.insert(one.unit);
    }
    QList<QPair<QString, StaffUnitId>> rows;
    for (const StaffUnitId unit : std::as_const(all)) {
        const QString path = StaffWords::unitPath(book, unit, day);
        rows.append(
            {there.contains(unit) ? path : StaffWords::tr("%1 (not there on %2)").arg(path, StaffWords::day(day)),
             unit});
    }
    std::sort(rows.begin(), rows.end(), [&](const auto &one, const auto &other) {
        const bool first = there.contains(one.second), second = there.contains(other.second);
        return first != second ? first : one.first.localeAwareCompare(other.first) < 0;
    });
    if (!none.isEmpty())
        box->addItem(none, 0);
    for (const auto &[name, unit] : std::as_const(rows))
        box->addItem(name, unit.value);
    choose(box, selected.value);
}

void fillPeople(QComboBox *box, const StaffBook &book, StaffPersonId selected)
{
    box->clear();
    QHash<QString, int> seen;
    for (const StaffPerson &one : book.people)
        ++seen[one.name];
    for (const StaffPerson &one : book.people) // two of the same name are told apart by their number
        box->addItem(seen.value(one.name) > 1
                         ? u"%1 (%2)"_s.arg(one.name, one.badge.isEmpty() ? QString::number(one.id.value) : one.badge)
                         : one.name,
                     one.id.value);
    choose(box, selected.value);
}

} // namespace gonfalone
