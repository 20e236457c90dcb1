#include "ui/missions/MissionListPane.h"

#include "core/base/Money.h"
#include "ui/base/EmptyState.h"
#include "ui/base/ErrorPresenter.h"
#include "ui/base/FilterChips.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/Theme.h"
#include "ui/missions/MissionDelegate.h"
#include "ui/missions/MissionShelves.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

QStringList keysOf(const QList<MissionState> &states)
{
    QStringList keys;
    for (const MissionState state : states)
        keys << missionStateKey(state);
    return keys;
}

} // namespace

void MissionListPane::bind()
{
    connect(&m_pause, &QTimer::timeout, this, [this] {
        m_query.text = m_search->text().simplified();
        ask();
    });
    connect(m_search, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_filters, &FilterChips::currentChanged, this, &MissionListPane::setFilter);
    connect(m_year, &QComboBox::activated, this, [this] { setYear(m_year->currentData().toString().toInt()); });
    connect(m_person, &QComboBox::activated, this, [this] { setPerson(m_person->currentData().toString()); });
    connect(m_model, &MissionListModel::loaded, this, &MissionListPane::loaded);
    connect(m_model, &MissionListModel::failed, this,
            [this](const Error &error) { ErrorPresenter::present(error, m_message); });
    connect(m_message, &InlineMessage::actionTriggered, this, &MissionListPane::refresh);
    connect(m_empty, &EmptyState::actionTriggered, this, &MissionListPane::newRequested);
    connect(m_totalsButton, &QToolButton::clicked, this, &MissionListPane::totalsRequested);
    m_choice = new RowChoice(
        m_view, m_search, [](const QModelIndex &row) { return row.data(MissionListModel::LabelRole).toString(); },
        [this](const QString &label) { return m_model->rowOf(label); }, this);
    connect(m_choice, &RowChoice::chosen, this, &MissionListPane::chosen);
    connect(m_choice, &RowChoice::entered, this, &MissionListPane::entered);
}

void MissionListPane::ask()
{
    m_model->setQuery(m_query);
}

void MissionListPane::askCounts()
{
    deliver(m_gateway->counts(), this, [this](const Result<MissionCounts> &counts) {
        if (counts)
            showCounts(*counts);
    });
}

void MissionListPane::refresh()
{
    m_delegate->setToday(m_gateway->clock().today());
    m_model->refresh();
    askCounts();
}

void MissionListPane::setFilter(const QString &id)
{
    m_filters->setCurrent(id);
    for (const MissionShelf &shelf : missionShelves()) {
        if (id == QLatin1String(shelf.id))
            m_query.states = keysOf(shelf.states);
    }
    ask();
}

void MissionListPane::setSearch(const QString &text)
{
    m_search->setText(text);
}

void MissionListPane::setYear(int year)
{
    m_query.year = year;
    m_year->setCurrentIndex(std::max(0, m_year->findData(year > 0 ? QString::number(year) : QString())));
    showFooter();
    ask();
}

void MissionListPane::setPerson(const QString &person)
{
    m_query.persons = person.isEmpty() ? QStringList() : QStringList{person};
    m_person->setCurrentIndex(std::max(0, m_person->findData(person)));
    showFooter();
    ask();
}

void MissionListPane::setSort(MissionSort sort, bool descending)
{
    m_query.sort = sort;
    m_query.descending = descending;
    ask();
}

void MissionListPane::loaded()
{
    m_message->clear();
    showFooter();
    showEmpty();
    if (!selected().isEmpty())
        select(selected());
}

void MissionListPane::showCounts(const MissionCounts &counts)
{
    for (const MissionShelf &shelf : missionShelves()) {
        qint64 count = 0;
        for (const MissionState state : shelf.states)
            count += counts.byState.value(missionStateKey(state));
        if (!shelf.states.isEmpty())
            m_filters->setCount(QString::fromLatin1(shelf.id), int(count));
    }
    m_totals = counts.totals;
    QStringList years;
    QStringList persons;
    for (const MissionTotal &total : m_totals) {
        years << QString::number(total.year);
        persons << total.person;
    }
    years.removeDuplicates();
    persons.removeDuplicates();
    persons.sort(Qt::CaseInsensitive);
    offer(m_year, tr("All years"), years, m_query.year > 0 ? QString::number(m_query.year) : QString());
    offer(m_person, tr("All persons"), persons, m_query.persons.value(0));
    showFooter();
    emit waiting(int(counts.byState.value(missionStateKey(MissionState::Requested))
                     + counts.byState.value(missionStateKey(MissionState::RefundClaimed))));
    emit counted();
}

void MissionListPane::offer(QComboBox *box, const QString &everything, const QStringList &choices,
                            const QString &chosen)
{
    box->clear();
    box->addItem(everything, QString());
    for (const QString &choice : choices)
        box->addItem(choice, choice);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

QString MissionListPane::footer() const
{
    return m_footer->text();
}

/// The totals are of year and person; states and words narrow the list only, and then they are not told.
void MissionListPane::showFooter()
{
    const int count = m_model->rowCount();
    const QString missions = count == 1 ? tr("1 mission") : tr("%n missions", nullptr, count);
    qint64 claimed = 0;
    qint64 admitted = 0;
    for (const MissionTotal &total : std::as_const(m_totals)) {
        const bool meant = (m_query.year == 0 || total.year == m_query.year)
            && (m_query.persons.isEmpty() || m_query.persons.contains(total.person));
        claimed += meant ? total.claimedCents : 0;
        admitted += meant ? total.admittedCents : 0;
    }
    const bool whole = m_query.states.isEmpty() && m_query.text.isEmpty();
    m_footer->setText(whole ? tr("%1 · claimed %2, admitted %3").arg(missions, euroText(claimed), euroText(admitted))
                            : missions);
}

void MissionListPane::showEmpty()
{
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_empty);
    if (m_model->rowCount() > 0)
        return;
    if (!m_query.text.isEmpty()) {
        m_empty->setContent(u"edit-find"_s, tr("Nothing found"),
                            tr("No mission has all these words. Try fewer, or look under “All”."));
        return;
    }
    const bool narrowed = !m_query.states.isEmpty() || m_query.year > 0 || !m_query.persons.isEmpty();
    const bool edits = m_gateway->actor().may(Permission::EditMissions);
    m_empty->setContent(u"folder-open"_s, narrowed ? tr("No missions here") : tr("No missions yet"),
                        edits ? tr("Register a mission before it leaves: who goes, where, when. An invitation (.eml) "
                                   "dragged onto the window begins one.")
                              : tr("Missions of the administrators appear here when the office registers them."),
                        edits ? tr("New mission") : QString());
}

} // namespace gonfalone
