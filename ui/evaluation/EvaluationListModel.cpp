#include "ui/evaluation/EvaluationListModel.h"

#include "core/contacts/Contact.h"
#include "ui/base/RowDelegate.h"
#include "ui/evaluation/EvaluationWords.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

const QList<EvaluationShelf> &evaluationShelves()
{
    using enum EvaluationState;
    static const QList<EvaluationShelf> all{
        {"all", QT_TRANSLATE_NOOP("gonfalone::EvaluationListPane", "All"), {}},
        {"late", QT_TRANSLATE_NOOP("gonfalone::EvaluationListPane", "Late"), {}},
        {"goals", QT_TRANSLATE_NOOP("gonfalone::EvaluationListPane", "Goals"), {Goals, Shared}},
        {"year", QT_TRANSLATE_NOOP("gonfalone::EvaluationListPane", "Year"), {Monitoring, SelfEvaluation}},
        {"scores",
         QT_TRANSLATE_NOOP("gonfalone::EvaluationListPane", "Scores"),
         {Proposal, MayorHeard, Calibration, Interview, Interviewed}},
        {"notified", QT_TRANSLATE_NOOP("gonfalone::EvaluationListPane", "Notified"), {Notified, Review, Opinion}},
        {"done", QT_TRANSLATE_NOOP("gonfalone::EvaluationListPane", "Finished"), {Final, Unscored}}};
    return all;
}

bool isOn(const EvaluationRow &row, const EvaluationShelf &shelf)
{
    if (QLatin1String(shelf.id) == "late"_L1)
        return isLate(row);
    return shelf.states.isEmpty() || shelf.states.contains(row.sheet.state);
}

int EvaluationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant EvaluationListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const EvaluationRow &row = m_shown.at(index.row());
    switch (role) {
    case LabelRole: return row.sheet.label;
    case Qt::DisplayRole: return QVariant(row.sheet.name + u'\n' + belowName(row, m_cockpit.system));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return sheetSentence(row, m_cockpit.system);
    case RowDelegate::ChipRole: return evaluationStateName(row.sheet.state).toLower();
    case RowDelegate::ChipToneRole: return int(toneOfSheet(row.sheet.state));
    default: return {};
    }
}

void EvaluationListModel::setCockpit(const EvaluationCockpit &cockpit)
{
    m_cockpit = cockpit;
    choose();
}

void EvaluationListModel::setFilter(const QString &shelf, const QString &words)
{
    m_shelf = shelf;
    m_words = words;
    choose();
}

void EvaluationListModel::choose()
{
    beginResetModel();
    m_shown.clear();
    const QStringList words = nameKey(m_words).split(u' ', Qt::SkipEmptyParts);
    const auto &shelves = evaluationShelves();
    const auto shelf = std::find_if(shelves.cbegin(), shelves.cend(),
                                    [this](const EvaluationShelf &one) { return m_shelf == QLatin1String(one.id); });
    for (const EvaluationRow &row : std::as_const(m_cockpit.rows)) {
        const QString key = nameKey(sheetSentence(row, m_cockpit.system));
        const bool found =
            std::all_of(words.cbegin(), words.cend(), [&](const QString &one) { return key.contains(one); });
        if (found && (shelf == shelves.cend() || isOn(row, *shelf)))
            m_shown << row;
    }
    // What is most late stands first, then what is due; the others by name.
    const auto left = [](const EvaluationRow &row) { return row.clock ? row.clock->left : 100'000; };
    std::stable_sort(m_shown.begin(), m_shown.end(), [&left](const EvaluationRow &one, const EvaluationRow &other) {
        return left(one) != left(other) ? left(one) < left(other)
                                        : one.sheet.name.localeAwareCompare(other.sheet.name) < 0;
    });
    endResetModel();
}

int EvaluationListModel::countOn(const EvaluationShelf &shelf) const
{
    return int(std::count_if(m_cockpit.rows.cbegin(), m_cockpit.rows.cend(),
                             [&shelf](const EvaluationRow &row) { return isOn(row, shelf); }));
}

int EvaluationListModel::rowOf(const QString &label) const
{
    for (int row = 0; row < m_shown.size(); ++row) {
        if (m_shown.at(row).sheet.label == label)
            return row;
    }
    return -1;
}

qint64 EvaluationListModel::versionOf(const QString &label) const
{
    for (const EvaluationRow &row : m_cockpit.rows) {
        if (row.sheet.label == label)
            return row.sheet.version;
    }
    return 0;
}

} // namespace gonfalone
