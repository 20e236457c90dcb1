#include "ui/staff/FactsCard.h"

#include "ui/base/ErrorPresenter.h"
#include "ui/base/FactsTable.h"
#include "ui/base/FlowLayout.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/Theme.h"
#include "ui/staff/FactForm.h"
#include "ui/staff/StaffWords.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace gonfalone {

using namespace Qt::StringLiterals;

FactsCard::FactsCard(StaffGateway *gateway, FactKind kind, FactSide side, const QList<FactDeed> &deeds, QWidget *parent)
    : Card(StaffWords::title(kind, side), parent), m_gateway(gateway), m_kind(kind), m_side(side),
      m_table(new FactsTable(StaffWords::title(kind, side), StaffWords::headers(kind, side), StaffWords::widest(kind),
                             this)),
      m_more(new QLabel(this)), m_message(new InlineMessage(this)), m_form(new FactForm(kind, gateway->today(), this))
{
    build(deeds);
    connect(m_table, &QTableWidget::currentCellChanged, this, &FactsCard::showChosen);
    connect(m_table, &QTableWidget::activated, this, [this] {
        if (const auto fact = current())
            emit opened(*fact);
    });
    connect(m_form, &FactForm::submitted, this, &FactsCard::submit);
    connect(m_form, &FactForm::cancelled, this, [this] {
        giveUp();
        m_table->setFocus();
    });
}

void FactsCard::build(const QList<FactDeed> &deeds)
{
    m_table->setEmptyText(StaffWords::emptyText(m_kind, m_side));
    m_table->setMostRows(m_side == FactSide::Office ? 12 : 6);
    theme::setRole(m_more, TextRole::Note);
    m_more->setWordWrap(true);
    body()->addWidget(m_table);
    body()->addWidget(m_more);
    body()->addWidget(m_message);
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row, space::kS);
    for (const FactDeed deed : deeds) {
        auto *button = new QPushButton(StaffWords::button(deed, m_kind), row);
        button->setAccessibleName(StaffWords::deed(deed, m_kind));
        connect(button, &QPushButton::clicked, this, [this, deed] { begin(deed); });
        flow->addWidget(button);
        m_buttons.insert(deed, button);
    }
    row->setVisible(!deeds.isEmpty());
    body()->addWidget(row);
    body()->addWidget(m_form);
}

void FactsCard::show(const StaffBook &book, const QList<StaffFact> &facts, const StaffFact &blank, const QDate &day)
{
    const StaffFactId written = std::exchange(m_written, {});
    const auto before = current();
    const StaffFactId chosen = written.isValid() ? written : before ? datedIn(*before).id : StaffFactId();
    int keep = -1, holding = -1;
    m_book = book;
    m_facts = facts;
    m_blank = blank;
    m_day = day;
    QList<QStringList> rows;
    for (const StaffFact &fact : facts) {
        if (chosen.isValid() && datedIn(fact).id == chosen)
            keep = int(rows.size());
        if (holding < 0 && datedIn(fact).holdsOn(day))
            holding = int(rows.size());
        rows << StaffWords::cells(fact, m_side, book);
    }
    m_table->setRows(rows, keep >= 0 ? keep : std::max(holding, 0));
    for (int i = 0; i < facts.size(); ++i) {
        if (!datedIn(facts.at(i)).holdsOn(day))
            m_table->mute(i);
    }
    showChosen();
}

std::optional<StaffFact> FactsCard::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_facts.size() ? std::optional(m_facts.at(row)) : std::nullopt;
}

void FactsCard::showChosen()
{
    const auto fact = current();
    const bool written = fact && datedIn(*fact).id.isValid();
    const QString more = fact ? StaffWords::more(*fact) : QString();
    m_more->setText(more);
    m_more->setVisible(!more.isEmpty());
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        if (it.key() == FactDeed::Add)
            continue;
        it.value()->setEnabled(written);
        it.value()->setToolTip(written ? QString() : tr("Choose a row in the list first"));
    }
    emit currentChanged();
}

void FactsCard::begin(FactDeed deed)
{
    const auto fact = current();
    if (deed != FactDeed::Add && (!fact || !datedIn(*fact).id.isValid()))
        return;
    if (m_form->isDirty())
        return m_message->showMessage(Tone::Warn,
                                      tr("What is written below is not saved yet: save it, or give it up."));
    m_message->clear();
    StaffFact from = deed == FactDeed::Add ? m_blank : *fact;
    if (deed == FactDeed::Add && m_kind == FactKind::Service && fact)
        std::get<DelegaService>(from).holder = std::get<DelegaService>(*fact).holder;
    m_form->begin(deed, from, m_book, m_day);
    m_form->focusFirst();
}

void FactsCard::giveUp()
{
    m_form->finish();
    m_message->clear();
}

bool FactsCard::isDirty() const
{
    return m_form->isDirty();
}

void FactsCard::submit()
{
    if (m_saving)
        return;
    if (const QList<FieldError> faults = m_form->unreadable(); !faults.isEmpty()) {
        m_form->showErrors(faults);
        return;
    }
    m_saving = true;
    const StaffFact fact = m_form->value();
    const FactDeed deed = m_form->deed();
    if (deed == FactDeed::Withdraw)
        return deliver(m_gateway->withdraw(fact, m_form->reason()), this,
                       [this, fact](const Outcome &outcome) { told(fact, outcome); });
    const auto answer = [this, fact](const Result<StaffFact> &written) {
        told(written.value_or(fact), written ? Outcome{} : Outcome(failure(written.error())));
    };
    if (deed == FactDeed::Move)
        return deliver(m_gateway->move(m_form->seen(), fact, m_form->reason()), this, answer);
    deliver(m_gateway->put(fact, {m_form->reason(), m_form->endsEarlier()}), this, answer);
}

void FactsCard::told(const StaffFact &written, const Outcome &outcome)
{
    m_saving = false;
    if (!outcome) {
        m_form->showErrors(ErrorPresenter::present(outcome.error(), m_message));
        if (outcome.error().kind == ErrorKind::Conflict || outcome.error().kind == ErrorKind::NotFound)
            emit stale();
        return;
    }
    const QString said = StaffWords::done(m_form->deed(), written);
    m_written = datedIn(written).id;
    giveUp();
    m_table->setFocus();
    emit changed(said);
}

} // namespace gonfalone
