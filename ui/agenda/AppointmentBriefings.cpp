#include "ui/agenda/AppointmentBriefings.h"

#include "core/appointments/AppointmentRules.h"
#include "ui/base/DateField.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/RecordLine.h"
#include "ui/base/TextField.h"
#include "ui/base/Theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace gonfalone {

namespace {

QString dayWords(const QDate &day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

} // namespace

AppointmentBriefings::AppointmentBriefings(const Clock &clock, QWidget *parent)
    : FormCard(tr("Briefings of the offices"), parent), m_office(new QLineEdit(this)), m_question(new QLineEdit(this)),
      m_due(new DateField(this)), m_ask(new QPushButton(tr("Ask for the briefing"), this)), m_from(new QComboBox(this)),
      m_text(new TextField(this)), m_keep(new QPushButton(tr("Note the briefing"), this))
{
    addRow(QStringLiteral("from"), tr("Came from"), m_from);
    addRow(QStringLiteral("text"), tr("What they write"), m_text)->setLabelAbove();
    body()->addWidget(m_keep, 0, Qt::AlignRight);
    addRow(QStringLiteral("office"), tr("Office"), m_office);
    addRow(QStringLiteral("question"), tr("What is asked"), m_question);
    addRow(QStringLiteral("due"), tr("Wanted by"), m_due);
    body()->addWidget(m_ask, 0, Qt::AlignRight);
    m_due->setToday(clock.today());
    connect(m_ask, &QPushButton::clicked, this,
            [this] { emit asked(m_office->text(), m_question->text(), m_due->date()); });
    connect(m_office, &QLineEdit::returnPressed, m_ask, &QPushButton::click);
    connect(m_keep, &QPushButton::clicked, this,
            [this] { emit received(m_from->currentText(), m_text->toPlainText()); });
}

void AppointmentBriefings::load(const AppointmentRequest &r, bool mayAsk, bool mayReceive)
{
    delete m_known;
    m_known = new QWidget(this);
    QGridLayout *grid = recordGrid(m_known);
    for (const AppointmentBriefing &one : r.words.briefings) {
        const QString asked = tr("asked on %1").arg(dayWords(one.askedOn));
        const QString due = one.due.isValid() ? tr(", wanted by %1").arg(dayWords(one.due)) : QString();
        if (one.isAwaited())
            addRecordLine(grid, tr("awaited"), Tone::Warn, one.office, asked + due);
        else
            addRecordLine(grid, tr("came"), Tone::Ok, one.text,
                          tr("%1, %2, came on %3").arg(one.office, asked, dayWords(one.receivedOn)));
    }
    body()->insertWidget(0, m_known);
    m_known->setVisible(!r.words.briefings.isEmpty());
    const QStringList awaited = awaitedOffices(r);
    const bool receives = mayReceive && !awaited.isEmpty();
    m_from->clear();
    m_from->addItems(awaited);
    m_text->clear();
    m_office->clear();
    m_question->clear();
    m_due->clear();
    for (const char *key : {"from", "text"})
        row(QString::fromLatin1(key))->setVisible(receives);
    for (const char *key : {"office", "question", "due"})
        row(QString::fromLatin1(key))->setVisible(mayAsk);
    m_keep->setVisible(receives);
    m_ask->setVisible(mayAsk);
    setVisible(mayAsk || receives || !r.words.briefings.isEmpty());
}

} // namespace gonfalone
