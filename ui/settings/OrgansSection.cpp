#include "ui/settings/OrgansSection.h"

#include "ui/base/DateField.h"
#include "ui/base/FactsTable.h"
#include "ui/base/FilterChips.h"
#include "ui/base/FormCard.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDayWidth = 150;

QString dayText(const QDate &day)
{
    return day.isValid() ? day.toString(u"dd/MM/yyyy") : QString();
}

bool holdsOn(const OfficeHolder &holder, const QDate &day)
{
    return holder.validFrom <= day && (!holder.validTo.isValid() || holder.validTo >= day);
}

} // namespace

OrgansSection::OrgansSection(SettingsGateway *gateway, QWidget *parent)
    : SettingsSection(gateway, name(),
                      tr("Who governs, with the matters delegated. Letters and acts take whoever holds the office on "
                         "their day: an office is ended and another added, nothing is written over."),
                      parent),
      m_filter(new FilterChips(this)),
      m_table(new FactsTable(tr("Offices and deleghe"),
                             {tr("Person"), tr("Office"), tr("Delega"), tr("From"), tr("To")}, 2, this)),
      m_form(new FormCard(tr("Add an office or a delega"), this)), m_person(new QLineEdit(this)),
      m_role(new QComboBox(this)), m_delega(new QLineEdit(this)), m_from(new DateField(this)),
      m_endForm(new FormCard({}, this)), m_lastDay(new DateField(this)),
      m_end(new QPushButton(tr("End this office"), this))
{
    m_filter->setAccessibleName(tr("Which offices are shown"));
    m_filter->setFilters({{u"now"_s, tr("In office")}, {u"all"_s, tr("All, with the past")}});
    m_table->setEmptyText(tr("Nobody holds an office yet: add the Sindaco first, then the Giunta with its deleghe."));
    body()->addWidget(m_filter);
    body()->addWidget(m_table);
    buildForms();
    keepFields(u"organs"_s, {{u"person"_s, m_person}, {u"delega"_s, m_delega}, {u"valid_from"_s, m_from}});
    connect(m_filter, &FilterChips::currentChanged, this, &OrgansSection::showRows);
    connect(m_table, &QTableWidget::currentCellChanged, this, &OrgansSection::chosen);
}

void OrgansSection::buildForms()
{
    m_role->setEditable(true);
    // Words of the acts, which are in Italian: they are kept as they are written.
    m_role->addItems({u"Assessore"_s, u"Vicesindaco"_s, u"Sindaco"_s, u"Consigliere delegato"_s,
                      u"Segretario generale"_s, u"Presidente del Consiglio comunale"_s});
    m_from->setToday(gateway()->today());
    m_lastDay->setToday(gateway()->today());
    m_form->addRow(u"person"_s, tr("Person"), m_person);
    m_form->addRow(u"role"_s, tr("Office"), m_role);
    m_form->addRow(u"delega"_s, tr("Delega"), m_delega);
    m_form->addRow(u"valid_from"_s, tr("From"), m_from);
    auto *add = new QPushButton(tr("Add"), this);
    m_form->addWide(buttonRow({add}));
    // The end is of the row that is chosen, so it stands right under the list.
    auto *end = new QWidget(this);
    auto *row = new QHBoxLayout(end);
    row->setContentsMargins({});
    row->setSpacing(space::kS);
    row->addWidget(m_lastDay);
    row->addWidget(m_end);
    row->addStretch(1);
    m_lastDay->setMinimumWidth(theme::px(kDayWidth));
    end->setFocusProxy(m_lastDay);
    m_endForm->addRow(u"valid_to"_s, tr("Last day in office"), end);
    for (FormCard *card : {m_endForm, m_form}) {
        card->setMaximumWidth(theme::px(extent::kFormWidth) * 5 / 4);
        body()->addWidget(card);
    }
    body()->addStretch(1);
    connect(add, &QPushButton::clicked, this, &OrgansSection::add);
    connect(m_end, &QPushButton::clicked, this, &OrgansSection::end);
    for (QLineEdit *field : {m_person, m_delega, static_cast<QLineEdit *>(m_from)})
        connect(field, &QLineEdit::returnPressed, this, &OrgansSection::add);
    connect(m_lastDay, &QLineEdit::returnPressed, this, &OrgansSection::end);
}

void OrgansSection::refresh()
{
    deliver(gateway()->holders(), this, [this](const Result<QList<OfficeHolder>> &holders) {
        if (!holders)
            return showError(holders.error());
        m_all = *holders;
        const auto now = std::count_if(m_all.cbegin(), m_all.cend(),
                                       [this](const OfficeHolder &one) { return holdsOn(one, gateway()->today()); });
        m_filter->setCount(u"now"_s, int(now));
        m_filter->setCount(u"all"_s, int(m_all.size()));
        showRows();
        bringBack();
    });
}

void OrgansSection::showRows()
{
    const int row = m_table->currentRow();
    m_shown = m_all;
    if (m_filter->current() == u"now"_s)
        m_shown.removeIf([this](const OfficeHolder &one) { return !holdsOn(one, gateway()->today()); });
    QList<QStringList> rows;
    for (const OfficeHolder &one : m_shown)
        rows << QStringList{one.person, one.role, one.delega, dayText(one.validFrom), dayText(one.validTo)};
    m_table->setRows(rows, row);
    for (int i = 0; i < m_shown.size(); ++i) {
        if (!holdsOn(m_shown.at(i), gateway()->today()))
            m_table->mute(i);
    }
    chosen();
}

void OrgansSection::chosen()
{
    const OfficeHolder one = m_shown.value(m_table->currentRow());
    const bool open = one.id.isValid() && !one.validTo.isValid();
    m_endForm->setTitle(one.id.isValid()
                            ? tr("End: %1, %2").arg(one.person, one.delega.isEmpty() ? one.role : one.delega)
                            : tr("End an office"));
    m_lastDay->setEnabled(open);
    m_end->setEnabled(open);
    m_end->setToolTip(open                   ? QString()
                          : one.id.isValid() ? tr("It has its last day already: %1").arg(dayText(one.validTo))
                                             : tr("Choose an office in the list first"));
}

void OrgansSection::add()
{
    const OfficeHolder wanted{{}, m_person->text(), m_role->currentText(), m_delega->text(), m_from->date(), {}};
    deliver(gateway()->appoint(wanted), this, [this](const Result<OfficeHolder> &added) {
        if (!added)
            return showError(added.error(), m_form);
        m_form->clearErrors();
        for (QLineEdit *field : {m_person, m_delega, static_cast<QLineEdit *>(m_from)})
            field->clear();
        showDone(added->delega.isEmpty()
                     ? tr("Added: %1, %2, from %3.").arg(added->person, added->role, dayText(added->validFrom))
                     : tr("Added: %1, %2 (%3), from %4.")
                           .arg(added->person, added->role, added->delega, dayText(added->validFrom)));
        m_person->setFocus();
        refresh();
    });
}

void OrgansSection::end()
{
    const OfficeHolder seen = m_shown.value(m_table->currentRow());
    if (!seen.id.isValid())
        return;
    deliver(gateway()->endHolder(seen, m_lastDay->date()), this, [this](const Result<OfficeHolder> &ended) {
        if (!ended) {
            showError(ended.error(), m_endForm);
            if (ended.error().kind == ErrorKind::Conflict)
                refresh();
            return;
        }
        m_endForm->clearErrors();
        m_lastDay->clear();
        showDone(tr("%1 holds this office until %2.").arg(ended->person, dayText(ended->validTo)));
        refresh();
    });
}

} // namespace gonfalone
