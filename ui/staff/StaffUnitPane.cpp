#include "ui/staff/StaffUnitPane.h"

#include "ui/base/ErrorPresenter.h"
#include "ui/base/FormCard.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/Theme.h"
#include "ui/staff/FactForm.h"
#include "ui/staff/StaffWords.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

StaffUnitPane::StaffUnitPane(StaffGateway *gateway, QWidget *parent)
    : QWidget(parent), m_gateway(gateway), m_scroll(new QScrollArea(this)), m_name(new QLabel(this)),
      m_where(new QLabel(this)), m_message(new InlineMessage(this)),
      m_new(new FactForm(FactKind::Unit, gateway->today(), this))
{
    QList<FactDeed> deeds;
    if (gateway->actor().may(Permission::ManageStaff))
        deeds = {FactDeed::Add, FactDeed::Correct, FactDeed::End, FactDeed::Withdraw};
    m_periods = new FactsCard(gateway, FactKind::Unit, FactSide::Unit, deeds, this);
    m_heads = new FactsCard(gateway, FactKind::Head, FactSide::Unit, deeds, this);
    m_people = new FactsCard(gateway, FactKind::Affiliation, FactSide::Unit, {}, this);
    m_services = new FactsCard(gateway, FactKind::Service, FactSide::Unit, {}, this);
    build();
    for (FactsCard *card : {m_periods, m_heads}) {
        connect(card, &FactsCard::changed, this, [this](const QString &said) { emit changed(m_unit, said); });
        connect(card, &FactsCard::stale, this, &StaffUnitPane::stale);
    }
    for (FactsCard *card : {m_heads, m_people})
        connect(card, &FactsCard::opened, this, [this](const StaffFact &fact) {
            if (const auto *a = std::get_if<Affiliation>(&fact))
                emit personAsked(a->person);
            else if (const auto *h = std::get_if<Headship>(&fact))
                emit personAsked(h->person);
        });
    connect(m_new, &FactForm::submitted, this, &StaffUnitPane::saveNew);
    connect(m_new, &FactForm::cancelled, this, [this] {
        m_new->finish();
        emit newGivenUp();
    });
    connect(m_message, &InlineMessage::actionTriggered, this, &StaffUnitPane::actionTriggered);
}

void StaffUnitPane::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    auto *holder = new QWidget;
    holder->setProperty("transparent", true);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(space::kL, space::kL, space::kL, space::kL);
    column->setSpacing(space::kM);
    theme::setRole(m_name, TextRole::Title);
    theme::setRole(m_where, TextRole::Muted);
    for (QLabel *label : {m_name, m_where}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    for (QWidget *part :
         {static_cast<QWidget *>(m_message), static_cast<QWidget *>(m_new), static_cast<QWidget *>(m_heads),
          static_cast<QWidget *>(m_people), static_cast<QWidget *>(m_services), static_cast<QWidget *>(m_periods)})
        column->addWidget(part);
    column->addStretch(1);
    m_scroll->setWidget(holder);
    outer->addWidget(m_scroll);
}

void StaffUnitPane::show(const StaffBook &book, StaffUnitId unit, const QDate &day)
{
    if (unit != m_unit) {
        giveUp();
        m_message->clear();
        m_scroll->verticalScrollBar()->setValue(0);
    }
    m_unit = unit;
    m_name->setText(unitNameOn(book, unit, day));
    UnitPeriod now;
    for (const UnitPeriod &one : book.units) {
        if (one.unit == unit && one.holdsOn(day))
            now = one;
    }
    m_where->setText(!now.id.isValid() ? tr("It is not there on %1.").arg(StaffWords::day(day))
                         : now.parent.isValid()
                         ? tr("%1 under %2").arg(unitName(now.kind), unitNameOn(book, now.parent, day))
                         : unitName(now.kind));
    const auto mine = [unit](const auto &fact) { return fact.unit == unit; };
    UnitPeriod next = now;
    next.id = {};
    next.version = 0;
    next.unit = unit;
    Headship head;
    head.unit = unit;
    m_periods->show(book, factsWhere<UnitPeriod>(book, mine), next, day);
    m_heads->show(book, factsWhere<Headship>(book, mine), head, day);
    m_people->show(book, factsWhere<Affiliation>(book, mine), Affiliation{}, day);
    const QList<StaffFact> services = factsWhere<DelegaService>(book, mine);
    m_services->show(book, services, DelegaService{}, day);
    for (FactsCard *card : {m_periods, m_heads, m_people})
        card->setVisible(true);
    m_services->setVisible(!services.isEmpty());
}

void StaffUnitPane::beginNew(const StaffBook &book, StaffUnitId above, const QDate &day)
{
    giveUp();
    m_unit = {};
    m_message->clear();
    m_name->setText(tr("A new unit"));
    m_where->setText(tr("Its head and its people are written once it is there."));
    for (FactsCard *card : {m_periods, m_heads, m_people, m_services})
        card->setVisible(false);
    UnitPeriod blank;
    blank.parent = above;
    m_new->begin(FactDeed::Add, blank, book, day);
    m_new->setTitle(tr("Add a unit"));
    m_new->focusFirst();
}

bool StaffUnitPane::isDirty() const
{
    return m_new->isDirty() || m_periods->isDirty() || m_heads->isDirty();
}

void StaffUnitPane::giveUp()
{
    m_new->finish();
    m_periods->giveUp();
    m_heads->giveUp();
}

void StaffUnitPane::say(Tone tone, const QString &words, const QString &action)
{
    m_message->showMessage(tone, words, action);
    m_scroll->ensureWidgetVisible(m_message);
}

void StaffUnitPane::saveNew()
{
    if (m_saving)
        return;
    if (const QList<FieldError> faults = m_new->unreadable(); !faults.isEmpty()) {
        m_new->showErrors(faults);
        return;
    }
    m_saving = true;
    deliver(m_gateway->put(m_new->value(), {}), this, [this](const Result<StaffFact> &written) {
        m_saving = false;
        if (!written) {
            m_new->showErrors(ErrorPresenter::present(written.error(), m_message));
            return;
        }
        m_new->finish();
        const auto &period = std::get<UnitPeriod>(*written);
        emit changed(period.unit, tr("%1 is there, %2.").arg(period.name, daysOf(period)));
    });
}

} // namespace gonfalone
