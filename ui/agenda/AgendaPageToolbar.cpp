// The part of AgendaPage above its views: which days, which view, what comes out of it.
#include "ui/agenda/AgendaPage.h"

#include "ui/base/ElidedLabel.h"
#include "ui/base/FilterChips.h"
#include "ui/base/Theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeft = 216;
constexpr int kTitle = 120;
constexpr int kLarge = 149; // of a hundred: letters from which the toolbar needs two rows

} // namespace

void AgendaPage::buildToolbar(QWidget *bar)
{
    m_toolbar = new QBoxLayout(QBoxLayout::LeftToRight, bar);
    m_toolbar->setContentsMargins(space::kM, space::kS, space::kM, space::kS);
    m_toolbar->setSpacing(space::kS);
    auto *row = new QHBoxLayout;
    m_toolbar->addLayout(row, 1);
    m_tools = new QHBoxLayout;
    m_toolbar->addLayout(m_tools);
    auto *today = new QPushButton(tr("Today"), bar);
    connect(today, &QPushButton::clicked, this, [this] { goTo(m_gateway->clock().today()); });
    row->addWidget(today);
    for (const int step : {-1, 1}) {
        auto *button = new QToolButton(bar);
        button->setIcon(theme::icon(step < 0 ? u"go-previous"_s : u"go-next"_s));
        theme::makeFlat(button, step < 0 ? tr("Earlier (Page Up)") : tr("Later (Page Down)"));
        connect(button, &QToolButton::clicked, this, [this, step] { shift(step); });
        row->addWidget(button);
    }
    m_title = new ElidedLabel({}, bar);
    theme::setRole(m_title, TextRole::Heading);
    m_title->setMinimumWidth(theme::px(kTitle)); // the views stand in two rows before the days are cut
    row->addWidget(m_title, 1);
    m_conflicts = new QPushButton(bar);
    m_conflicts->setProperty("alarm", true);
    m_conflicts->setToolTip(tr("Go to the next conflict"));
    m_conflicts->setVisible(false);
    connect(m_conflicts, &QPushButton::clicked, this, &AgendaPage::nextConflict);
    m_tools->addWidget(m_conflicts);
    m_switch = new FilterChips(bar);
    m_switch->setAccessibleName(tr("View"));
    QList<FilterChips::Filter> modes;
    const auto offer = [&modes](Mode mode, const QString &words) {
        modes << FilterChips::Filter{QString::number(int(mode)), words};
    };
    offer(Mode::Day, tr("Day"));
    offer(Mode::WorkWeek, tr("Work week"));
    offer(Mode::Week, tr("Week"));
    offer(Mode::Month, tr("Month"));
    offer(Mode::Year, tr("Year"));
    offer(Mode::People, tr("People"));
    offer(Mode::List, tr("List"));
    offer(Mode::Sheet, tr("Sheet", "of the mayor's day"));
    m_switch->setFilters(modes);
    m_tools->addWidget(m_switch, 1, Qt::AlignVCenter);
    m_columns = new QToolButton(bar);
    m_columns->setIcon(theme::icon(u"view-calendar-week"_s));
    m_columns->setCheckable(true);
    theme::makeFlat(m_columns, tr("Calendars side by side (Ctrl+D)"));
    connect(m_columns, &QToolButton::clicked, this, [this](bool wanted) {
        setSideBySide(wanted);
        emit sideBySideChosen(wanted);
    });
    m_tools->addWidget(m_columns);
    m_tools->addWidget(buildOutput(bar));
}

/// With large letters, or where there is little room, what is done stands under what is seen, and the views in rows of
/// their own.
void AgendaPage::fitToolbar(bool narrow)
{
    const bool large = theme::px(100) > kLarge;
    int all = 0, widest = 0;
    for (const auto *chip : m_switch->findChildren<QAbstractButton *>()) {
        all += chip->sizeHint().width() + space::kS;
        widest = std::max(widest, chip->sizeHint().width());
    }
    m_switch->setMinimumWidth(large ? widest : std::min(all, theme::px(narrow ? kLeft : kLeft * 2)));
    m_tools->invalidate(); // who asks for the least width now is not told what it was before
    m_toolbar->setDirection(large || narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace gonfalone
