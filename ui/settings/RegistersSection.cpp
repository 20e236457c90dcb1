#include "ui/settings/RegistersSection.h"

#include "ui/base/FactsTable.h"
#include "ui/base/Theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

QString numberText(const RegisterYear &row, qint64 number)
{
    return number == 0 ? RegistersSection::tr("none yet")
                       : u"%1-%2/%3"_s.arg(row.key).arg(row.year).arg(number, 4, 10, QLatin1Char('0'));
}

QString registerName(const QString &key)
{
    const QHash<QString, QString> names{{u"PAT"_s, RegistersSection::tr("Patronage requests")},
                                        {u"MIS"_s, RegistersSection::tr("Missions of the administrators")},
                                        {u"UDI"_s, RegistersSection::tr("Requests for an appointment")}};
    return names.value(key, key);
}

} // namespace

RegistersSection::RegistersSection(SettingsGateway *gateway, QWidget *parent)
    : SettingsSection(gateway, name(),
                      tr("The numbers of the cases: a register for each kind, beginning again from 1 every year."),
                      parent),
      m_table(new FactsTable(tr("Registers"),
                             QStringList() << tr("Register") << tr("Prefix") << tr("Year") << tr("Last number")
                                           << tr("Probably next"),
                             0, this)),
      m_note(new QLabel(this))
{
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    theme::setRole(m_note, TextRole::Note);
    m_note->setText(tr("Who changes them: nobody by hand. The program gives a number in the moment in which a case is "
                       "registered, once and without holes; whoever registers requests makes the register go on. The "
                       "next number is probable only: it is not kept for anybody. Source: art. 53 DPR 445/2000 for the "
                       "protocol, which stays the comune's own; this register is the office's."));
    body()->addWidget(m_table);
    body()->addWidget(m_note);
    body()->addStretch(1);
}

void RegistersSection::refresh()
{
    deliver(gateway()->registers(), this, [this](const Result<QList<RegisterYear>> &registers) {
        if (!registers)
            return showError(registers.error());
        const int year = gateway()->today().year();
        QList<QStringList> rows;
        for (const RegisterYear &row : *registers)
            rows << QStringList{registerName(row.key), row.key, QString::number(row.year), numberText(row, row.last),
                                row.year == year ? numberText(row, row.last + 1) : tr("closed")};
        m_table->setRows(rows, m_table->currentRow());
        for (int i = 0; i < registers->size(); ++i) {
            if (registers->at(i).year != year)
                m_table->mute(i);
        }
    });
}

} // namespace gonfalone
