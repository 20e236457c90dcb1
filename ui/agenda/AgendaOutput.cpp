#include "ui/agenda/AgendaOutput.h"

#include "core/agendaprint/AgendaPaper.h"
#include "core/documents/Hyphenator.h"

#include <QAction>
#include <QMenu>

namespace gonfalone {

using namespace Qt::StringLiterals;

AgendaOutput::AgendaOutput(AgendaGateway *gateway, const Source &source, QWidget *window)
    : QObject(window), m_gateway(gateway), m_source(source), m_menu(new QMenu(window)), m_paper(new PaperOutput(window))
{
    connect(m_paper, &PaperOutput::previewReady, this, &AgendaOutput::previewReady);
    connect(m_paper, &PaperOutput::written, this, &AgendaOutput::written);
    connect(m_paper, &PaperOutput::printed, this, &AgendaOutput::printed);
    connect(m_paper, &PaperOutput::failed, this, &AgendaOutput::failed);
    connect(m_paper, &PaperOutput::done, this, [this] {
        if (m_reading == 0)
            emit done();
    });
    const auto add = [this](const QString &text, const auto &run) {
        connect(m_menu->addAction(text), &QAction::triggered, this, run);
    };
    add(tr("What is shown…") + u'\t' + QKeySequence(QKeySequence::Print).toString(QKeySequence::NativeText),
        [this] { previewSeen(); });
    m_menu->addSeparator();
    add(tr("Day sheet, A5…"), [this] { previewKind(SheetKind::Day); });
    add(tr("Day sheet, A4…"), [this] { previewKind(SheetKind::Day, true); });
    add(tr("Week…"), [this] { previewKind(SheetKind::Week); });
    add(tr("Month…"), [this] { previewKind(SheetKind::Month); });
    add(tr("List…"), [this] { previewKind(SheetKind::List); });
    add(tr("Briefing pack of the day…"), [this] { previewKind(SheetKind::Pack); });
    add(tr("On-call table…"), [this] { previewKind(SheetKind::OnCall); });
    m_menu->addSeparator();
    m_large = m_menu->addAction(tr("Large type"));
    m_large->setCheckable(true);
}

void AgendaOutput::previewKind(SheetKind kind, bool a4)
{
    SheetOrder order = m_source();
    const QDate day = order.from;
    const bool week = order.kind == SheetKind::Week;
    if ((kind == SheetKind::Day || kind == SheetKind::Pack) && order.focus.isValid())
        order.from = order.to = order.focus;
    else if (kind == SheetKind::OnCall) {
        const QDate near = order.focus.isValid() ? order.focus : day;
        order.from = near.addDays(1 - near.dayOfWeek());
        order.to = order.from.addDays(27);
    } else if (kind == SheetKind::Week && !week) {
        const QDate near = order.focus.isValid() ? order.focus : day;
        order.from = near.addDays(1 - near.dayOfWeek());
        order.to = order.from.addDays(6);
    } else if (kind == SheetKind::Month && order.focus.isValid())
        order.from = order.to = order.focus;
    if (kind != order.kind)
        order.text.clear();
    order.kind = kind;
    order.a4 = a4;
    preview(order);
}

void AgendaOutput::preview(const SheetOrder &wanted)
{
    SheetOrder order = wanted;
    order.large = m_large->isChecked();
    const int asked = ++m_asked;
    ++m_reading;
    deliver(m_gateway->sheet(order), this, [this, asked](const Result<AgendaSheet> &sheet) {
        if (sheet && asked == m_asked)
            set(*sheet);
        else if (asked == m_asked)
            emit failed(sheet.error());
        ended();
    });
}

void AgendaOutput::set(const AgendaSheet &sheet)
{
    const SheetOrder &order = sheet.order;
    const QString days = order.from == order.to || !order.text.isEmpty()
        ? order.from.toString(Qt::ISODate)
        : order.from.toString(Qt::ISODate) + u' ' + order.to.toString(Qt::ISODate);
    m_paper->preview([sheet] { return agendaPaper(sheet, Hyphenator()); }, tr("agenda %1").arg(days));
}

void AgendaOutput::ended()
{
    if (--m_reading == 0 && m_paper->pending() == 0)
        emit done();
}

void AgendaOutput::forget()
{
    ++m_asked;
    m_paper->forget();
}

} // namespace gonfalone
