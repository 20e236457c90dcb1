#include "ui/settings/BlackoutsSection.h"

#include "ui/base/DateField.h"
#include "ui/base/FactsTable.h"
#include "ui/base/FormCard.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/Theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kKinds{PollKind::Municipal, PollKind::Regional,   PollKind::National,
                            PollKind::European,  PollKind::Referendum, PollKind::Other};

QString dayText(const QDate &day, const QString &otherwise)
{
    return day.isValid() ? day.toString(u"dd/MM/yyyy") : otherwise;
}

} // namespace

BlackoutsSection::BlackoutsSection(SettingsGateway *gateway, QWidget *parent)
    : SettingsSection(
        gateway, name(),
        tr("From the calling of the polls until they close, the comune communicates only what is "
           "impersonal and indispensable (art. 9, c. 1, L. 28/2000). Requests and events that fall into a "
           "period are marked."),
        parent),
      m_table(new FactsTable(tr("Electoral periods"),
                             QStringList() << tr("Polls") << tr("Kind") << tr("From") << tr("To") << tr("Source"), 4,
                             this)),
      m_form(new FormCard(tr("A period"), this)), m_name(new QLineEdit(this)), m_kind(new QComboBox(this)),
      m_from(new DateField(this)), m_to(new DateField(this)), m_source(new QLineEdit(this)),
      m_reason(new QLineEdit(this)), m_change(new QPushButton(tr("Change the chosen one"), this)),
      m_remove(new QPushButton(tr("Remove the chosen one"), this))
{
    m_table->setEmptyText(tr("No polls were called, as far as the office has written."));
    body()->addWidget(m_table);
    buildForm();
    body()->addStretch(1);
    connect(m_table, &QTableWidget::currentCellChanged, this, &BlackoutsSection::chosen);
    connect(m_change, &QPushButton::clicked, this, &BlackoutsSection::change);
    connect(m_remove, &QPushButton::clicked, this, &BlackoutsSection::remove);
}

void BlackoutsSection::buildForm()
{
    for (const PollKind kind : kKinds)
        m_kind->addItem(pollName(kind), int(kind));
    m_from->setToday(gateway()->today());
    m_to->setToday(gateway()->today());
    m_form->addRow(u"name"_s, tr("Polls"), m_name);
    m_form->addRow(u"kind"_s, tr("Kind"), m_kind);
    m_form->addRow(u"valid_from"_s, tr("Called on"), m_from)->setHint(tr("The day of the decree that calls them."));
    m_form->addRow(u"valid_to"_s, tr("Closed on"), m_to)->setHint(tr("Empty: the day is not known yet."));
    m_form->addRow(u"source"_s, tr("Source"), m_source)->setHint(tr("The decree, with its date."));
    m_form->addRow(u"reason"_s, tr("Reason"), m_reason)
        ->setHint(tr("Why a period is changed or removed: it is kept with what was written before."));
    auto *store = new QPushButton(tr("Add the period"), this);
    m_form->addWide(buttonRow({store, m_change, m_remove}));
    m_form->setMaximumWidth(theme::px(extent::kFormWidth) * 5 / 4);
    keepFields(u"blackouts"_s,
               {{u"name"_s, m_name}, {u"valid_from"_s, m_from}, {u"valid_to"_s, m_to}, {u"source"_s, m_source}});
    body()->addWidget(m_form);
    connect(store, &QPushButton::clicked, this, &BlackoutsSection::add);
}

void BlackoutsSection::refresh()
{
    deliver(gateway()->blackouts(), this, [this](const Result<QList<StoredBlackout>> &blackouts) {
        if (!blackouts)
            return showError(blackouts.error());
        m_all = *blackouts;
        std::reverse(m_all.begin(), m_all.end());
        const QDate today = gateway()->today();
        QList<QStringList> rows;
        for (const StoredBlackout &row : std::as_const(m_all))
            rows << QStringList{row.name, pollName(row.period.kind), dayText(row.period.from, {}),
                                dayText(row.period.to, tr("not known yet")), row.period.source};
        m_table->setRows(rows, m_table->currentRow());
        for (int i = 0; i < m_all.size(); ++i) {
            if (m_all.at(i).period.to.isValid() && m_all.at(i).period.to < today)
                m_table->mute(i);
        }
        m_change->setEnabled(!m_all.isEmpty());
        m_remove->setEnabled(!m_all.isEmpty());
        bringBack();
    });
}

StoredBlackout BlackoutsSection::current() const
{
    return m_all.value(m_table->currentRow());
}

StoredBlackout BlackoutsSection::value() const
{
    StoredBlackout wanted;
    wanted.name = m_name->text();
    wanted.period = {PollKind(m_kind->currentData().toInt()), m_from->date(), m_to->date(), m_source->text()};
    return wanted;
}

void BlackoutsSection::chosen()
{
    // To be changed: its words go into the form, unless something else is being written there.
    const StoredBlackout row = current();
    const StoredBlackout typed = value();
    const bool ours = typed.name.isEmpty()
        || std::any_of(m_all.cbegin(), m_all.cend(),
                       [&typed](const StoredBlackout &one) { return one.name == typed.name; });
    if (!row.id.isValid() || !ours)
        return;
    m_name->setText(row.name);
    m_kind->setCurrentIndex(m_kind->findData(int(row.period.kind)));
    m_from->setDate(row.period.from);
    m_to->setDate(row.period.to);
    m_source->setText(row.period.source);
}

void BlackoutsSection::written(const QString &words)
{
    m_form->clearErrors();
    for (QLineEdit *field :
         {m_name, m_source, m_reason, static_cast<QLineEdit *>(m_from), static_cast<QLineEdit *>(m_to)})
        field->clear();
    showDone(words);
    refresh();
}

void BlackoutsSection::add()
{
    deliver(gateway()->addBlackout(value()), this, [this](const Result<StoredBlackout> &added) {
        if (!added)
            return showError(added.error(), m_form);
        written(tr("Added: %1. Requests and events of those days are marked from now on.").arg(added->name));
    });
}

void BlackoutsSection::change()
{
    deliver(gateway()->changeBlackout(current(), value(), m_reason->text()), this,
            [this](const Result<StoredBlackout> &changed) {
                if (!changed)
                    return showError(changed.error(), m_form);
                written(tr("Changed: %1.").arg(changed->name));
            });
}

void BlackoutsSection::remove()
{
    deliver(gateway()->removeBlackout(current(), m_reason->text()), this,
            [this, name = current().name](const Outcome &removed) {
                if (!removed)
                    return showError(removed.error(), m_form);
                written(tr("Removed: %1. It stays in the history with the reason.").arg(name));
            });
}

} // namespace gonfalone
