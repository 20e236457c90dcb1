#include "ui/agenda/AppointmentAnswers.h"

#include "ui/base/FlowLayout.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/TextField.h"
#include "ui/base/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

AppointmentAnswers::AppointmentAnswers(QWidget *parent)
    : FormCard(tr("Answer"), parent), m_said(new QLabel(this)), m_who(new QComboBox(this)),
      m_withTime(new QCheckBox(tr("With the time chosen above"), this)), m_reason(new TextField(this)),
      m_handOver(new QPushButton(tr("Hand over"), this)), m_decline(new QPushButton(tr("Decline"), this)),
      m_withdraw(new QPushButton(tr("They withdrew"), this)), m_reopen(new QPushButton(tr("Reopen"), this)),
      m_letter(new QPushButton(tr("Letter…"), this)), m_entry(new QPushButton(tr("Show in the agenda"), this))
{
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    theme::setRole(m_said, TextRole::Muted);
    body()->addWidget(m_said);
    addRow(u"person"_s, tr("Hand over to"), m_who);
    m_withTime->setAccessibleName(m_withTime->text());
    addWide(m_withTime);
    addRow(u"reason"_s, tr("Reason"), m_reason)->setLabelAbove();
    row(u"reason"_s)->setHint(tr("The letter says it: who declines must write one."));
    auto *buttons = new QWidget(this);
    auto *line = new FlowLayout(buttons, space::kS);
    line->setContentsMargins({});
    for (QPushButton *button : {m_handOver, m_decline, m_withdraw, m_reopen, m_letter, m_entry})
        line->addWidget(button);
    m_letter->setToolTip(tr("Look at the letter, then print it, save it or send it"));
    body()->addWidget(buttons);
    connect(m_handOver, &QPushButton::clicked, this, [this] {
        emit handOverAsked(m_who->currentData().toString(), m_reason->toPlainText(),
                           m_withTime->isChecked() && m_withTime->isEnabled());
    });
    for (const auto &[button, action] :
         {std::pair{m_decline, AppointmentAction::Decline}, std::pair{m_withdraw, AppointmentAction::Withdraw},
          std::pair{m_reopen, AppointmentAction::Reopen}})
        connect(button, &QPushButton::clicked, this,
                [this, what = action] { emit closeAsked(what, m_reason->toPlainText()); });
    connect(m_letter, &QPushButton::clicked, this, &AppointmentAnswers::letterAsked);
    connect(m_entry, &QPushButton::clicked, this, [this] { emit entryAsked(m_entryId); });
}

QPushButton *AppointmentAnswers::button(AppointmentAction action) const
{
    switch (action) {
    case AppointmentAction::HandOver: return m_handOver;
    case AppointmentAction::Decline: return m_decline;
    case AppointmentAction::Withdraw: return m_withdraw;
    case AppointmentAction::Reopen: return m_reopen;
    default: return nullptr;
    }
}

void AppointmentAnswers::load(const OpenedAppointment &opened, bool mayWrite)
{
    const AppointmentRequest &r = opened.request;
    bool any = false;
    for (QPushButton *one : {m_handOver, m_decline, m_withdraw, m_reopen})
        one->setVisible(false);
    for (const AllowedAppointmentAction &one : opened.actions) {
        if (QPushButton *shown = button(one.action)) {
            shown->setVisible(one.allowed);
            any = any || one.allowed;
        }
    }
    m_who->clear();
    for (const OfficeHolder &holder : opened.delegates)
        m_who->addItem(holder.delega.isEmpty() ? holder.person : u"%1 (%2)"_s.arg(holder.person, holder.delega),
                       holder.person);
    m_who->addItem(tr("The Portavoce"), QString::fromLatin1(kPressDesk));
    m_who->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const bool hands = !m_handOver->isHidden();
    row(u"person"_s)->setVisible(hands);
    m_withTime->setVisible(hands);
    m_withTime->setChecked(false);
    m_reason->clear();
    row(u"reason"_s)->setVisible(any);
    QString said;
    if (r.answered.isValid())
        said = r.handedTo.isEmpty()
            ? stateName(r.state)
            : tr("%1: %2").arg(stateName(r.state),
                               r.handedTo == QLatin1String(kPressDesk) ? tr("The Portavoce") : r.handedTo);
    if (r.answered.isValid() && !r.words.reason.isEmpty())
        said += u"\n"_s + r.words.reason;
    m_said->setText(said);
    m_said->setVisible(!said.isEmpty());
    m_letter->setVisible(mayWrite && letterFor(r.state).has_value());
    m_entryId = r.entry;
    m_entry->setVisible(r.entry.isValid());
    setVisible(any || r.answered.isValid());
}

void AppointmentAnswers::setHasTime(bool has)
{
    m_withTime->setEnabled(has);
}

} // namespace gonfalone
