#include "ui/evaluation/DeedCard.h"

#include "ui/base/FlowLayout.h"
#include "ui/evaluation/DeedForm.h"
#include "ui/evaluation/EvaluationWords.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

DeedCard::DeedCard(const QString &title, const QList<SheetDeed> &deeds, QWidget *parent)
    : Card(title, parent), m_deeds(deeds)
{
    setAccessibleName(title);
}

void DeedCard::addDeeds()
{
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(buttons, space::kS);
    body()->addWidget(buttons);
    for (const SheetDeed deed : std::as_const(m_deeds)) {
        auto *button = new QPushButton(deedTitle(deed), buttons);
        row->addWidget(button);
        m_buttons.insert(deed, button);
        connect(button, &QPushButton::clicked, this, [this, deed] { begin(deed); });
        auto *form = new DeedForm(deed, this);
        body()->addWidget(form);
        m_forms.insert(deed, form);
        connect(form, &DeedForm::submitted, this, [this, deed] { emit submitted(deed); });
        connect(form, &DeedForm::edited, this, &DeedCard::edited);
        connect(form, &DeedForm::cancelled, this, [this, deed] {
            end(deed);
            emit cancelled(deed);
        });
    }
}

void DeedCard::setToday(const QDate &today)
{
    m_today = today;
    for (DeedForm *form : std::as_const(m_forms))
        form->setToday(today);
}

DeedTexts DeedCard::proposed(SheetDeed) const
{
    return {{u"day"_s, m_today.toString(Qt::ISODate)}};
}

void DeedCard::begin(SheetDeed deed)
{
    DeedForm *form = m_forms.value(deed);
    if (!m_buttons.value(deed)->isEnabled() || m_buttons.value(deed)->isHidden())
        return;
    form->begin(proposed(deed));
    emit formsChanged();
}

void DeedCard::end(SheetDeed deed)
{
    DeedForm *form = m_forms.value(deed);
    const bool had = form->isAncestorOf(window()->focusWidget());
    form->end();
    if (had)
        m_buttons.value(deed)->setFocus(Qt::OtherFocusReason);
    emit formsChanged();
}

void DeedCard::allow(SheetDeed deed, bool shown, const QString &whyNot)
{
    QPushButton *button = m_buttons.value(deed);
    button->setVisible(shown);
    button->setEnabled(whyNot.isEmpty());
    button->setToolTip(whyNot);
    button->setAccessibleDescription(whyNot);
}

} // namespace gonfalone
