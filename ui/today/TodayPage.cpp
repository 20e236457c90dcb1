#include "ui/today/TodayPage.h"

#include "ui/base/ElidedLabel.h"
#include "ui/base/ErrorPresenter.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/Theme.h"
#include "ui/today/TodayColumn.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLookAfterMs = 400;
constexpr int kLeastColumn = 260;

} // namespace

TodayPage::TodayPage(TodayGateway *gateway, QWidget *parent)
    : WorkPage(parent), m_gateway(gateway), m_day(new QLabel(this)), m_note(new ElidedLabel({}, this)),
      m_message(new InlineMessage(this)), m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    gateway->setParent(this);
    m_decide = new TodayColumn(tr("Waiting for your decision"), tr("Nothing waits for you."), this);
    m_due = new TodayColumn(tr("Ending soon"), tr("No term ends in the next days."), this);
    m_changed = new TodayColumn(tr("Changed by others"), tr("Nobody changed anything since you last looked."), this);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::kL, space::kM, space::kL, space::kL);
    rows->setSpacing(space::kM);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::kM);
    theme::setRole(m_day, TextRole::Title);
    theme::setRole(m_note, TextRole::Muted);
    head->addWidget(m_day);
    head->addWidget(m_note, 1);
    rows->addLayout(head);
    rows->addWidget(m_message);
    rows->addLayout(m_columns, 1);
    m_columns->setSpacing(space::kM);
    for (TodayColumn *column : {m_decide, m_due, m_changed}) {
        m_columns->addWidget(column, 1);
        connect(column, &TodayColumn::opened, this, &TodayPage::opened);
    }
    setFocusProxy(m_decide->list());
    m_soon.setSingleShot(true);
    m_soon.setInterval(kLookAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &TodayPage::load);
    connect(m_gateway, &TodayGateway::idle, this, [this] {
        if (isIdle())
            emit idle();
    });
}

QString TodayPage::heading() const
{
    return m_day->text() + u' ' + m_note->text();
}

void TodayPage::load()
{
    const int asked = ++m_asked;
    deliver(m_gateway->board(), this, [this, asked](const Result<TodayBoard> &board) {
        if (asked != m_asked)
            return;
        if (!board) {
            ErrorPresenter::present(board.error(), m_message);
            return;
        }
        m_message->clear();
        showBoard(*board);
    });
}

void TodayPage::showBoard(const TodayBoard &board)
{
    const QString day = QLocale().toString(board.day, u"dddd d MMMM"_s);
    m_day->setText(day.left(1).toUpper() + day.mid(1));
    m_note->setFullText(board.standing.isEmpty() ? QString() : tr("Stands for the mayor now: %1").arg(board.standing));
    m_decide->setLines(board.decide, board.day);
    m_due->setLines(board.due, board.day);
    m_changed->setLines(board.changed, board.day);
    emit waiting(int(board.decide.size()));
}

void TodayPage::refresh()
{
    if (isVisible()) // what nobody looks at is read when it is shown
        load();
}

void TodayPage::officeChanged()
{
    // Reading the news of a personal agenda is told to its owner: it is done for eyes only.
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void TodayPage::closeSecrets()
{
    m_soon.stop();
    ++m_asked; // an answer on its way is not shown either
    for (TodayColumn *column : {m_decide, m_due, m_changed})
        column->setLines({}, m_gateway->today());
}

bool TodayPage::isIdle() const
{
    return m_gateway->pending() == 0 && !m_soon.isActive();
}

void TodayPage::fit()
{
    const bool narrow = width() < 3 * theme::px(kLeastColumn);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void TodayPage::showEvent(QShowEvent *event)
{
    WorkPage::showEvent(event);
    load();
}

void TodayPage::hideEvent(QHideEvent *event)
{
    WorkPage::hideEvent(event);
    m_soon.stop();
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    WorkPage::resizeEvent(event);
    fit();
}

void TodayPage::changeEvent(QEvent *event)
{
    WorkPage::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace gonfalone
