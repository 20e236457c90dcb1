#include "ui/staff/PayRow.h"

#include "core/base/Money.h"
#include "ui/base/ErrorPresenter.h"
#include "ui/base/FlowLayout.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/Theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gonfalone {

PayRow::PayRow(StaffGateway *gateway, QWidget *parent)
    : QWidget(parent), m_gateway(gateway), m_words(new QLabel(this)), m_read(new QPushButton(tr("Show the pay"), this)),
      m_sum(new QLineEdit(this)), m_save(new QPushButton(tr("Write the pay"), this))
{
    auto *parts = new QWidget(this);
    auto *flow = new FlowLayout(parts, space::kS);
    for (QWidget *part : {static_cast<QWidget *>(m_read), static_cast<QWidget *>(m_words),
                          static_cast<QWidget *>(m_sum), static_cast<QWidget *>(m_save)})
        flow->addWidget(part);
    m_words->setMinimumHeight(m_read->sizeHint().height());
    m_sum->setAccessibleName(tr("Pay of a year, in euro"));
    m_sum->setPlaceholderText(tr("euro a year, as in 24000,00"));
    m_sum->setMinimumWidth(theme::px(210));
    m_row = new LabeledRow(tr("Pay of the chosen contract"), parts, this);
    m_row->setHint(tr("Who looks at it stands in the log of readings."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_row);
    const bool writes = gateway->actor().may(Permission::ManagePay);
    m_sum->setVisible(writes);
    m_save->setVisible(writes);
    connect(m_read, &QPushButton::clicked, this, &PayRow::read);
    connect(m_save, &QPushButton::clicked, this, &PayRow::save);
    connect(m_sum, &QLineEdit::returnPressed, this, &PayRow::save);
    show({});
}

void PayRow::show(StaffFactId contract)
{
    if (contract == m_contract && contract.isValid())
        return;
    m_contract = contract;
    m_words->clear();
    m_words->setVisible(false);
    m_sum->clear();
    m_row->clearError();
    m_read->setVisible(true);
    setVisible(contract.isValid());
}

bool PayRow::isDirty() const
{
    return !m_sum->text().trimmed().isEmpty();
}

void PayRow::read()
{
    deliver(m_gateway->pay(m_contract), this, [this, asked = m_contract](const Result<std::optional<qint64>> &cents) {
        if (asked != m_contract)
            return;
        if (!cents)
            return emit refused(cents.error());
        m_words->setText(*cents ? tr("%1 a year").arg(euroText(**cents)) : tr("Nothing is written."));
        m_words->setVisible(true);
        m_read->setVisible(false);
    });
}

void PayRow::save()
{
    const auto cents = amountFrom(m_sum->text());
    if (!cents)
        return m_row->setError(ErrorPresenter::sentence(cents.error()));
    deliver(m_gateway->setPay(m_contract, *cents), this, [this, asked = m_contract](const Outcome &done) {
        if (!done) {
            m_row->setError(ErrorPresenter::sentence(done.error()));
            return;
        }
        m_row->clearError();
        if (asked == m_contract) {
            m_sum->clear();
            m_words->setVisible(false);
            m_read->setVisible(true);
        }
        emit said(tr("The pay is written."));
    });
}

} // namespace gonfalone
