#include "ui/shell/SetupSummaryStep.h"

#include "ui/base/FormCard.h"
#include "ui/shell/SetupOrgansStep.h"

#include <QLabel>
#include <QLocale>
#include <QUrl>

namespace gonfalone {

using namespace Qt::StringLiterals;

SetupSummaryStep::SetupSummaryStep(QWidget *parent)
    : SetupStep(tr("Summary"), tr("Is everything right?"),
                tr("The office is made with these answers. Go back to change any of them; nothing is lost."), parent),
      m_data(addLine(tr("Data"))), m_comune(addLine(tr("Comune"))), m_patron(addLine(tr("Patron saint"))),
      m_office(addLine(tr("Office"))), m_organs(addLine(tr("Organs"))), m_user(addLine(tr("First user")))
{}

QLabel *SetupSummaryStep::addLine(const QString &label)
{
    auto *value = new QLabel(this);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    form()->addRow(label, label, value);
    return value;
}

void SetupSummaryStep::enter(const SetupAnswers &answers)
{
    const QUrl url(answers.databaseUrl);
    m_data->setText(url.scheme().startsWith(u"postgres"_s) ? url.toString(QUrl::RemovePassword) : answers.databaseUrl);
    m_comune->setText(u"%1 (ISTAT %2)"_s.arg(answers.comuneName, answers.istatCode));
    m_patron->setText(
        u"%1, %2 %3"_s.arg(answers.patronName).arg(answers.patronDay).arg(QLocale().monthName(answers.patronMonth)));
    m_office->setText(answers.stemma.isEmpty() ? tr("%1, with the plain shield").arg(answers.officeName)
                                               : tr("%1, with its own arms").arg(answers.officeName));
    QStringList lines;
    for (const SetupAnswers::OfficeHolder &holder : answers.holders) {
        QString line = u"%1 — %2"_s.arg(holder.name, SetupOrgansStep::roleName(holder.role));
        if (!holder.delega.isEmpty())
            line += u" ("_s + holder.delega + u')';
        lines << line + tr(", from %1").arg(QLocale().toString(holder.from, u"d MMMM yyyy"_s));
    }
    m_organs->setText(lines.join(u'\n'));
    m_user->setText(u"%1 (%2)"_s.arg(answers.adminName, answers.adminLogin));
}

QWidget *SetupSummaryStep::firstField() const
{
    return nullptr;
}

} // namespace gonfalone
