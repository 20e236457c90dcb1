#include "ui/patrocinio/OpinionsCard.h"

#include "ui/base/DateField.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/RecordLine.h"
#include "ui/base/TextField.h"
#include "ui/base/Theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

std::pair<QString, Tone> wordOf(OpinionValidity validity)
{
    switch (validity) {
    case OpinionValidity::NotDue: return {u"– "_s + OpinionsCard::tr("Not due"), Tone::Neutral};
    case OpinionValidity::Missing: return {u"? "_s + OpinionsCard::tr("Missing"), Tone::Warn};
    case OpinionValidity::Stale: return {u"! "_s + OpinionsCard::tr("To be asked again"), Tone::Bad};
    case OpinionValidity::Valid: break;
    }
    return {u"✓ "_s + OpinionsCard::tr("Given"), Tone::Ok};
}

QString dayText(const QDate &day)
{
    return QLocale().toString(day, u"d/M/yyyy"_s);
}

QString given(const Opinion &opinion)
{
    return OpinionsCard::tr("%1 · %2, %3 · %4 · on version %5")
        .arg(outcomeName(opinion.outcome), opinion.signer, opinion.office, dayText(opinion.day))
        .arg(opinion.version);
}

} // namespace

OpinionsCard::OpinionsCard(QWidget *parent)
    : FormCard(tr("Opinions, art. 49 TUEL"), parent), m_kind(new QComboBox(this)), m_outcome(new QComboBox(this)),
      m_signer(new QLineEdit(this)), m_office(new QLineEdit(this)), m_day(new DateField(this)),
      m_reasons(new TextField(this)), m_record(new QPushButton(tr("Record the opinion"), this))
{
    addForm();
    connect(m_record, &QPushButton::clicked, this, [this] { emit recordRequested(opinion()); });
}

void OpinionsCard::addForm()
{
    for (OpinionKind kind : kOpinionKinds)
        m_kind->addItem(opinionName(kind), int(kind));
    for (OpinionOutcome outcome : kOpinionOutcomes)
        m_outcome->addItem(outcomeName(outcome), int(outcome));
    m_office->setPlaceholderText(tr("head of which service"));
    addRow(u"kind"_s, tr("New opinion"), m_kind);
    addRow(u"outcome"_s, tr("How it is"), m_outcome);
    addRow(u"signer"_s, tr("Manager who gives it"), m_signer)
        ->setHint(tr("Not a person of the cabinet: art. 90 TUEL gives no management."));
    addRow(u"office"_s, tr("Service"), m_office);
    addRow(u"day"_s, tr("Day"), m_day);
    addRow(u"reasons"_s, tr("Remarks or reasons"), m_reasons);
    body()->addWidget(m_record, 0, Qt::AlignRight);
}

void OpinionsCard::setOpinions(const CaseRecords &records, bool recordable, const QDate &today)
{
    m_today = today;
    m_day->setToday(today);
    delete m_rows;
    m_rows = new QWidget(this);
    QGridLayout *grid = recordGrid(m_rows);
    for (const OpinionStatus &status : records.statuses) {
        const auto [word, tone] = wordOf(status.validity);
        const bool shown = status.validity == OpinionValidity::Valid || status.validity == OpinionValidity::Stale;
        QString note = shown ? given(*status.given) : status.why;
        if (shown && !status.given->reasons.isEmpty())
            note += u"\n"_s + status.given->reasons;
        addRecordLine(grid, word, tone, opinionName(status.kind), note);
    }
    for (const Opinion &opinion : records.opinions) {
        const bool isLast = std::any_of(records.statuses.cbegin(), records.statuses.cend(),
                                        [&opinion](const OpinionStatus &status) { return status.given == opinion; });
        if (!isLast)
            addRecordLine(grid, tr("Before"), Tone::Neutral, opinionName(opinion.kind), given(opinion));
    }
    body()->insertWidget(0, m_rows);
    for (const QString &key : {u"kind"_s, u"outcome"_s, u"signer"_s, u"office"_s, u"day"_s, u"reasons"_s})
        row(key)->setVisible(recordable);
    m_record->setVisible(recordable);
    if (m_day->isoText().isEmpty())
        m_day->setDate(today);
}

Opinion OpinionsCard::opinion() const
{
    Opinion typed;
    typed.kind = OpinionKind(m_kind->currentData().toInt());
    typed.outcome = OpinionOutcome(m_outcome->currentData().toInt());
    typed.signer = m_signer->text();
    typed.office = m_office->text();
    typed.day = m_day->date();
    typed.reasons = m_reasons->toPlainText();
    return typed;
}

void OpinionsCard::setOpinion(const Opinion &opinion)
{
    m_kind->setCurrentIndex(m_kind->findData(int(opinion.kind)));
    m_outcome->setCurrentIndex(m_outcome->findData(int(opinion.outcome)));
    m_signer->setText(opinion.signer);
    m_office->setText(opinion.office);
    m_day->setDate(opinion.day);
    m_reasons->setPlainText(opinion.reasons);
}

void OpinionsCard::clearForm()
{
    Opinion none;
    none.day = m_today;
    setOpinion(none);
    clearErrors();
}

QStringList OpinionsCard::lines() const
{
    QStringList lines;
    for (const QLabel *label : m_rows ? m_rows->findChildren<QLabel *>() : QList<QLabel *>{}) {
        if (!label->accessibleName().isEmpty())
            lines << label->accessibleName();
    }
    return lines;
}

} // namespace gonfalone
