// The part of AgendaPage that shows the on-call rota.
#include "ui/agenda/AgendaPage.h"

#include "ui/agenda/AgendaOutput.h"
#include "ui/agenda/OnCallPane.h"
#include "ui/base/Theme.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>

namespace gonfalone {

QPushButton *AgendaPage::buildOnCall(QWidget *panel)
{
    auto *button = new QPushButton(tr("On-call rota…"), panel);
    theme::makeLink(button);
    button->setToolTip(tr("Who is on call: see and edit it (Alt+6)"));
    connect(button, &QPushButton::clicked, this, &AgendaPage::showOnCall);
    return button;
}

void AgendaPage::bindOnCall()
{
    m_onCall = new OnCallPane(m_gateway, m_views);
    m_views->addWidget(m_onCall);
    connect(m_onCall, &OnCallPane::backRequested, this, [this] {
        m_views->setCurrentWidget(current());
        focusView();
    });
    connect(&m_soon, &QTimer::timeout, m_onCall, [this] {
        if (m_onCall->isVisible())
            m_onCall->refresh();
    });
    connect(m_onCall, &OnCallPane::printAsked, this, [this] {
        SheetOrder order;
        order.kind = SheetKind::OnCall;
        order.from = m_onCall->from();
        order.to = m_onCall->to();
        m_output->preview(order);
    });
}

void AgendaPage::showOnCall()
{
    if (!m_onCall)
        bindOnCall();
    m_onCall->goTo(m_day);
    m_views->setCurrentWidget(m_onCall);
    m_onCall->table()->setFocus();
}

} // namespace gonfalone
