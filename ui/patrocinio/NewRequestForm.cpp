#include "ui/patrocinio/NewRequestForm.h"

#include "core/patrocinio/PatrocinioFields.h"
#include "ui/base/DateField.h"
#include "ui/base/ErrorPresenter.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

NewRequestForm::NewRequestForm(QWidget *parent)
    : FormCard(tr("New request"), parent), m_message(new InlineMessage(this)), m_subject(new QLineEdit(this)),
      m_applicant(new QLineEdit(this)), m_received(new DateField(this)), m_starts(new DateField(this)),
      m_place(new QLineEdit(this))
{
    addWide(m_message);
    addRow(u"initiative"_s, patrocinioFieldLabel(u"initiative"_s), m_subject);
    addRow(u"applicant.name"_s, patrocinioFieldLabel(u"applicant.name"_s), m_applicant);
    addRow(u"received"_s, tr("Received on"), m_received);
    addRow(u"starts_on"_s, tr("Day of the event"), m_starts);
    addRow(u"place"_s, patrocinioFieldLabel(u"place"_s), m_place);
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    auto *create = new QPushButton(tr("Register the request"), buttons);
    theme::makePrimary(create);
    auto *cancel = new QPushButton(tr("Cancel"), buttons);
    row->addWidget(create);
    row->addWidget(cancel);
    row->addStretch(1);
    addWide(buttons);
    connect(create, &QPushButton::clicked, this, &NewRequestForm::submit);
    connect(cancel, &QPushButton::clicked, this, &NewRequestForm::cancelled);
    for (QLineEdit *field :
         {m_subject, m_applicant, static_cast<QLineEdit *>(m_received), static_cast<QLineEdit *>(m_starts), m_place})
        connect(field, &QLineEdit::returnPressed, this, &NewRequestForm::submit);
}

void NewRequestForm::begin(const QDate &today)
{
    // What was typed and cancelled by mistake is still there; only a registered request empties the form.
    m_message->clear();
    clearErrors();
    m_received->setToday(today);
    m_starts->setToday(today);
    if (m_received->text().isEmpty())
        m_received->setDate(today);
    m_subject->setFocus();
}

void NewRequestForm::setText(const QString &field, const QString &text)
{
    if (LabeledRow *found = row(field))
        static_cast<QLineEdit *>(found->field())->setText(text);
}

void NewRequestForm::reset()
{
    for (QLineEdit *field : findChildren<QLineEdit *>())
        field->clear();
}

Result<Patrocinio> NewRequestForm::value() const
{
    Patrocinio draft;
    QList<FieldError> faults;
    const auto set = [&draft, &faults](const QString &field, const QString &text, const QString &as) {
        if (const auto done = setPatrocinioField(draft, field, text); !done)
            faults << FieldError{as, done.error().message};
    };
    set(u"subject"_s, m_subject->text(), u"initiative"_s);
    set(u"initiative"_s, m_subject->text(), u"initiative"_s);
    set(u"applicant.name"_s, m_applicant->text(), u"applicant.name"_s);
    set(u"starts_on"_s, m_starts->isoText(), u"starts_on"_s);
    set(u"place"_s, m_place->text(), u"place"_s);
    draft.file.received = m_received->date();
    if (!draft.file.received.isValid())
        faults << FieldError{u"received"_s, tr("Write the day as 14/06/2026.")};
    if (!faults.isEmpty())
        return failure(Error::invalid(tr("Some fields do not hold: they are marked below."), faults));
    return draft;
}

void NewRequestForm::submit()
{
    const auto draft = value();
    if (draft)
        emit submitted(*draft);
    else
        showError(draft.error());
}

void NewRequestForm::showError(const Error &error)
{
    setErrors(ErrorPresenter::present(error, m_message));
}

void NewRequestForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit cancelled();
        return;
    }
    FormCard::keyPressEvent(event);
}

} // namespace gonfalone
