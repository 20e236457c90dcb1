// The part of AgendaPage that lets a conflict be.
#include "ui/agenda/AgendaPage.h"

#include <algorithm>

namespace gonfalone {

const AgendaConflict *AgendaPage::conflictOf(const AgendaItem &item) const
{
    const auto found = std::find_if(m_found.cbegin(), m_found.cend(), [&](const AgendaConflict &conflict) {
        return std::any_of(conflict.items.cbegin(), conflict.items.cend(),
                           [&](const AgendaItem &one) { return keyOf(one) == keyOf(item); });
    });
    return found == m_found.cend() ? nullptr : &*found;
}

void AgendaPage::askAccept()
{
    const AgendaItem *item = selectedItem();
    const AgendaConflict *conflict = item ? conflictOf(*item) : nullptr;
    if (!conflict)
        return;
    m_ask->askReason(tr("%1 Why is it let be?").arg(conflict->text), false, tr("Let it be"),
                     [this, found = *item, kind = conflict->kind](const AskBar::Answer &answer) {
                         run(m_gateway->accept(refOf(found), kind, answer.reason), tr("The conflict is let be."));
                     });
}

} // namespace gonfalone
