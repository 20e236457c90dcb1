#include "ui/agenda/AppointmentForm.h"

#include "ui/base/DateField.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/TextField.h"
#include "ui/base/Theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongest = 8 * 60;
constexpr int kStep = 5;

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            lines << line.simplified();
    }
    return lines;
}

} // namespace

AppointmentForm::AppointmentForm(const Clock &clock, QWidget *parent) : FormCard(tr("Request"), parent)
{
    addRow(u"requester"_s, tr("Who asks"), m_requester = new QLineEdit(this));
    addRow(u"body"_s, tr("For whom"), m_body = new QLineEdit(this))->setHint(tr("Association, firm, committee"));
    addRow(u"subject"_s, tr("About what"), m_subject = new QLineEdit(this));
    addRow(u"priority"_s, tr("Priority"), m_priority = new QComboBox(this));
    addRow(u"channel"_s, tr("How it came"), m_channel = new QComboBox(this));
    addRow(u"received"_s, tr("Received on"), m_received = new DateField(this));
    addRow(u"minutes"_s, tr("How long"), m_minutes = new QSpinBox(this));
    addRow(u"phone"_s, tr("Telephone"), m_phone = new QLineEdit(this));
    addRow(u"email"_s, tr("E-mail"), m_email = new QLineEdit(this));
    addRow(u"pec"_s, tr("PEC"), m_pec = new QLineEdit(this));
    addRow(u"people"_s, tr("Who comes, one for each line"), m_people = new TextField(this))->setLabelAbove();
    addRow(u"wishes"_s, tr("When they would like to come, and what they write"), m_wishes = new TextField(this))
        ->setLabelAbove();
    addRow(u"notes"_s, tr("Notes of the office"), m_notes = new TextField(this))->setLabelAbove();
    for (const AppointmentPriority one : {AppointmentPriority::Urgent, AppointmentPriority::High,
                                          AppointmentPriority::Normal, AppointmentPriority::Low})
        m_priority->addItem(priorityName(one), int(one));
    for (const AppointmentChannel one :
         {AppointmentChannel::Phone, AppointmentChannel::Visit, AppointmentChannel::Mail})
        m_channel->addItem(channelName(one), int(one));
    m_minutes->setRange(kStep, kLongest);
    m_minutes->setSingleStep(kStep);
    m_minutes->setSuffix(tr(" min"));
    m_received->setToday(clock.today());
    m_save = new QPushButton(tr("Save the request"), this);
    m_save->setToolTip(tr("Ctrl+S"));
    body()->addWidget(m_save, 0, Qt::AlignRight);
    connect(m_save, &QPushButton::clicked, this, &AppointmentForm::saveAsked);
    for (QLineEdit *field : {m_requester, m_body, m_subject, m_phone, m_email, m_pec})
        connect(field, &QLineEdit::returnPressed, this, &AppointmentForm::saveAsked);
}

void AppointmentForm::load(const AppointmentRequest &r, bool mayEdit)
{
    m_request = r;
    clearErrors();
    m_requester->setText(r.requester);
    m_body->setText(r.words.body);
    m_subject->setText(r.subject);
    m_priority->setCurrentIndex(m_priority->findData(int(r.priority)));
    m_channel->setCurrentIndex(m_channel->findData(int(r.channel)));
    m_received->setDate(r.received);
    m_minutes->setValue(r.words.minutes);
    m_phone->setText(r.phone);
    m_email->setText(r.email);
    m_pec->setText(r.pec);
    m_people->setPlainText(r.words.people.join(u'\n'));
    m_wishes->setPlainText(r.words.wishes);
    m_notes->setPlainText(r.words.notes);
    for (QLineEdit *field :
         {m_requester, m_body, m_subject, m_phone, m_email, m_pec, static_cast<QLineEdit *>(m_received)})
        field->setReadOnly(!mayEdit);
    for (TextField *field : {m_people, m_wishes, m_notes})
        field->setReadOnly(!mayEdit);
    m_priority->setEnabled(mayEdit);
    m_channel->setEnabled(mayEdit);
    m_minutes->setEnabled(mayEdit);
    m_save->setVisible(mayEdit);
    m_save->setText(r.id.isValid() ? tr("Save the request") : tr("Register the request"));
    m_baseline = value();
}

AppointmentRequest AppointmentForm::value() const
{
    AppointmentRequest r = m_request;
    r.requester = m_requester->text().simplified();
    r.words.body = m_body->text().simplified();
    r.subject = m_subject->text().simplified();
    r.priority = AppointmentPriority(m_priority->currentData().toInt());
    r.channel = AppointmentChannel(m_channel->currentData().toInt());
    r.received = m_received->date();
    r.words.minutes = m_minutes->value();
    r.phone = m_phone->text().trimmed();
    r.email = m_email->text().trimmed();
    r.pec = m_pec->text().trimmed();
    r.words.people = linesOf(m_people->toPlainText());
    r.words.wishes = m_wishes->toPlainText().trimmed();
    r.words.notes = m_notes->toPlainText().trimmed();
    return r;
}

bool AppointmentForm::isDirty() const
{
    return !(value() == m_baseline);
}

} // namespace gonfalone
