#include "ui/staff/DelegaPane.h"

#include "ui/base/FactsTable.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/Theme.h"
#include "ui/staff/StaffWords.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace gonfalone {

DelegaPane::DelegaPane(StaffGateway *gateway, QWidget *parent) : QWidget(parent), m_message(new InlineMessage(this))
{
    QList<FactDeed> deeds;
    if (gateway->actor().may(Permission::ManageStaff))
        deeds = {FactDeed::Add, FactDeed::Correct, FactDeed::End, FactDeed::Withdraw};
    m_card = new FactsCard(gateway, FactKind::Service, FactSide::Office, deeds, this);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *holder = new QWidget;
    holder->setProperty("transparent", true);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(space::kL, space::kL, space::kL, space::kL);
    column->setSpacing(space::kM);
    column->addWidget(m_message);
    column->addWidget(m_card);
    column->addStretch(1);
    scroll->setWidget(holder);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(scroll);
    setFocusProxy(m_card->table());
    m_card->table()->setEmptyText(
        tr("Nobody holds a delega on that day: the organs and their deleghe are in the settings."));
    connect(m_card, &FactsCard::changed, this, &DelegaPane::changed);
    connect(m_card, &FactsCard::stale, this, &DelegaPane::stale);
    connect(m_card, &FactsCard::opened, this, [this](const StaffFact &fact) {
        if (const auto *s = std::get_if<DelegaService>(&fact); s && s->unit.isValid())
            emit unitAsked(s->unit);
    });
}

void DelegaPane::show(const StaffBook &book, const QDate &day)
{
    const StaffBook then = on(book, day);
    QList<StaffFact> rows;
    QList<int> unserved;
    for (const OfficeHolder &holder : then.holders) {
        if (holder.delega.isEmpty())
            continue;
        const auto found = std::find_if(then.services.cbegin(), then.services.cend(),
                                        [&](const DelegaService &one) { return one.holder == holder.id; });
        if (found != then.services.cend()) {
            rows << *found;
            continue;
        }
        DelegaService none;
        none.holder = holder.id;
        unserved << int(rows.size());
        rows << none;
    }
    m_card->show(book, rows, DelegaService{}, day);
    for (const int row : std::as_const(unserved))
        m_card->table()->warn(row, 1);
}

} // namespace gonfalone
