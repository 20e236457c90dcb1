// The part of AgendaPage that puts on paper what it shows.
#include "ui/agenda/AgendaPage.h"

#include "ui/agenda/AgendaOutput.h"
#include "ui/agenda/CalendarList.h"
#include "ui/agenda/MonthView.h"
#include "ui/agenda/TimeGridView.h"
#include "ui/base/ElidedLabel.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/Theme.h"
#include "ui/desk/PreviewPane.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace gonfalone {

using namespace Qt::StringLiterals;

SheetOrder AgendaPage::seen() const
{
    SheetOrder order;
    switch (m_mode) {
    case Mode::Sheet:
    case Mode::Day: order.kind = SheetKind::Day; break;
    case Mode::Month: order.kind = SheetKind::Month; break;
    case Mode::Year: order.kind = SheetKind::Year; break;
    case Mode::People: order.kind = SheetKind::People; break;
    case Mode::List:
    case Mode::Found: order.kind = SheetKind::List; break;
    default: order.kind = SheetKind::Week; break;
    }
    std::tie(order.from, order.to) = days();
    if (m_mode == Mode::Month)
        order.from = order.to = QDate(m_day.year(), m_day.month(), 1);
    if (m_mode == Mode::Found)
        order.text = m_search->text().trimmed();
    order.focus = view() && view()->currentDay().isValid() ? view()->currentDay() : m_day;
    if (m_mode == Mode::Day || m_mode == Mode::Sheet)
        order.focus = m_day;
    order.calendars = m_calendars->shown();
    // With every box ticked it is simply all of them.
    if (order.calendars.size() == m_looks.size())
        order.calendars.clear();
    order.cancelled = order.kind != SheetKind::Day;
    return order;
}

QToolButton *AgendaPage::buildOutput(QWidget *bar)
{
    m_output = new AgendaOutput(
        m_gateway, [this] { return seen(); }, this);
    auto *button = new QToolButton(bar);
    button->setIcon(theme::icon(u"document-print"_s));
    theme::makeFlat(button, tr("Print (Ctrl+P)"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(m_output->menu());
    return button;
}

void AgendaPage::bindOutput()
{
    m_preview = new PreviewPane(m_views);
    m_preview->setBackTip(tr("Back to the agenda (Esc)"));
    m_views->addWidget(m_preview);
    auto *print = new QPushButton(tr("Print…"), m_preview);
    theme::makePrimary(print);
    auto *save = new QPushButton(tr("Save as PDF/A…"), m_preview);
    m_preview->addButton(save);
    m_preview->addButton(print);
    connect(print, &QPushButton::clicked, m_output, &AgendaOutput::print);
    connect(save, &QPushButton::clicked, m_output, &AgendaOutput::saveAs);
    connect(m_output, &AgendaOutput::previewReady, this, [this](const QString &title, const QByteArray &pdf) {
        m_message->clear();
        m_preview->showPrinted(title, pdf);
        m_views->setCurrentWidget(m_preview);
        refreshCommands();
    });
    connect(m_preview, &PreviewPane::backRequested, this, [this] {
        m_views->setCurrentWidget(current());
        focusView();
        refreshCommands();
    });
    connect(m_output, &AgendaOutput::written, this,
            [this](const QString &path) { m_message->showMessage(Tone::Ok, tr("Saved as %1.").arg(path)); });
    connect(m_output, &AgendaOutput::printed, this,
            [this] { m_message->showMessage(Tone::Ok, tr("Sent to the printer.")); });
    connect(m_output, &AgendaOutput::failed, this, [this](const Error &error) { refuse(error); });
    connect(m_output, &AgendaOutput::done, this, [this] {
        if (isIdle())
            emit idle();
    });
}

void AgendaPage::forgetPaper()
{
    m_output->forget();
    for (PreviewPane *pane : {m_preview, m_letterPreview}) {
        pane->clear();
        if (m_views->currentWidget() == pane)
            m_views->setCurrentWidget(current());
    }
    m_letter.reset();
}

} // namespace gonfalone
