#include "ui/settings/StaffErasureCard.h"

#include "core/base/Text.h"
#include "core/calendar/HumanDate.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace gonfalone {

using namespace Qt::StringLiterals;

StaffErasureCard::StaffErasureCard(SettingsGateway *gateway, QWidget *parent)
    : FormCard({}, parent), m_gateway(gateway), m_verdict(new QLabel(this)), m_why(new QLabel(this)),
      m_request(new QLineEdit(this)), m_erase(new QPushButton(tr("Erase the person"), this))
{
    for (QLabel *label : {m_verdict, m_why}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        addWide(label);
    }
    theme::setRole(m_verdict, TextRole::Muted);
    theme::setRole(m_why, TextRole::Note);
    addRow(u"request"_s, tr("Request"), m_request)
        ->setHint(tr("Number and day in the protocol of what the person wrote."));
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    theme::makePrimary(m_erase);
    row->addWidget(m_erase);
    row->addStretch(1);
    addWide(buttons);
    connect(m_erase, &QPushButton::clicked, this, &StaffErasureCard::erase);
    setVisible(false);
}

void StaffErasureCard::show(StaffPersonId person)
{
    if (person != m_person)
        m_request->clear();
    m_person = person;
    clearErrors();
    setVisible(false);
    if (!person.isValid())
        return;
    deliver(m_gateway->staffErasurePreview(person), this, [this, person](const Result<StaffErasure> &preview) {
        if (person != m_person)
            return;
        if (!preview)
            return emit refused(preview.error());
        showPreview(*preview);
    });
}

void StaffErasureCard::showPreview(const StaffErasure &preview)
{
    setTitle(tr("Erasure: %1").arg(preview.person.name));
    m_verdict->setText(
        preview.may ? tr(
            "Name, number, tax code, contacts, account, pay, skills and the words of the contracts go. The days of "
            "the contracts, of the units and of the charges stay under a number, because the history of the offices "
            "is of the comune. There is no way back.")
            : preview.until.value.isValid() ? tr("It may be done after %1.").arg(humanDate(preview.until.value))
                                            : tr("It may not be done now."));
    m_why->setText(reasonLines(preview.until.reasons).join(u' '));
    m_erase->setEnabled(preview.may);
    m_erase->setToolTip(preview.may ? QString() : m_verdict->text());
    m_request->setEnabled(preview.may);
    setVisible(true);
}

void StaffErasureCard::erase()
{
    deliver(m_gateway->eraseStaff(m_person, m_request->text()), this, [this](const Result<StaffErasure> &done) {
        if (!done) {
            setErrors(done.error().fields);
            return emit refused(done.error());
        }
        show({});
        emit erased(tr("%1 was erased.").arg(done->person.name));
    });
}

} // namespace gonfalone
