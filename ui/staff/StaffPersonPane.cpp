#include "ui/staff/StaffPersonPane.h"

#include "ui/base/Chip.h"
#include "ui/base/ErrorPresenter.h"
#include "ui/base/FactsTable.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/Theme.h"
#include "ui/staff/FactForm.h"
#include "ui/staff/PayRow.h"
#include "ui/staff/StaffPersonForm.h"
#include "ui/staff/StaffWords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

QList<FactDeed> deedsFor(bool writes, bool moves)
{
    if (!writes)
        return {};
    QList<FactDeed> deeds{FactDeed::Add, FactDeed::Correct, FactDeed::End, FactDeed::Withdraw};
    if (moves)
        deeds.insert(1, FactDeed::Move);
    return deeds;
}

} // namespace

StaffPersonPane::StaffPersonPane(StaffGateway *gateway, QWidget *parent)
    : QWidget(parent), m_gateway(gateway), m_scroll(new QScrollArea(this)), m_name(new QLabel(this)),
      m_where(new QLabel(this)), m_chip(new Chip({}, Tone::Neutral, this)), m_message(new InlineMessage(this))
{
    const bool writes = gateway->actor().may(Permission::ManageStaff);
    const auto card = [&](FactKind kind, const QList<FactDeed> &deeds) {
        return new FactsCard(gateway, kind, FactSide::Person, deeds, this);
    };
    m_contracts = card(FactKind::Contract, deedsFor(writes, false));
    m_affiliations = card(FactKind::Affiliation, deedsFor(writes, true));
    m_heads = card(FactKind::Head, {});
    m_services = card(FactKind::Service, {});
    m_skills = card(FactKind::Skill, deedsFor(writes, false));
    m_form = new StaffPersonForm(writes, this);
    build();
    for (FactsCard *one : {m_contracts, m_affiliations, m_skills})
        bind(one);
    for (FactsCard *one : {m_affiliations, m_heads, m_services})
        connect(one, &FactsCard::opened, this, [this](const StaffFact &fact) {
            if (const auto *a = std::get_if<Affiliation>(&fact))
                emit unitAsked(a->unit);
            else if (const auto *h = std::get_if<Headship>(&fact))
                emit unitAsked(h->unit);
            else if (const auto *s = std::get_if<DelegaService>(&fact))
                emit unitAsked(s->unit);
        });
    connect(m_form, &StaffPersonForm::submitted, this, &StaffPersonPane::savePerson);
    connect(m_form, &StaffPersonForm::cancelled, this, [this] {
        if (m_fresh)
            return emit newGivenUp();
        m_form->load(m_form->seen());
    });
    connect(m_message, &InlineMessage::actionTriggered, this, &StaffPersonPane::actionTriggered);
}

void StaffPersonPane::build()
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
    auto *head = new QHBoxLayout;
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    theme::setRole(m_name, TextRole::Title);
    theme::setRole(m_where, TextRole::Muted);
    for (QLabel *label : {m_name, m_where}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        names->addWidget(label);
    }
    head->addLayout(names, 1);
    head->addWidget(m_chip, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_message);
    column->addWidget(m_contracts);
    if (m_gateway->actor().may(Permission::ViewPay)) {
        m_pay = new PayRow(m_gateway, m_contracts);
        m_contracts->body()->addWidget(m_pay);
        connect(m_contracts, &FactsCard::currentChanged, this, [this] {
            const auto fact = m_contracts->current();
            m_pay->show(fact ? datedIn(*fact).id : StaffFactId());
        });
        connect(m_pay, &PayRow::said, this, [this](const QString &words) { say(Tone::Ok, words); });
        connect(m_pay, &PayRow::refused, this,
                [this](const Error &error) { ErrorPresenter::present(error, m_message); });
    }
    for (QWidget *card :
         {static_cast<QWidget *>(m_affiliations), static_cast<QWidget *>(m_heads), static_cast<QWidget *>(m_services),
          static_cast<QWidget *>(m_skills), static_cast<QWidget *>(m_form)})
        column->addWidget(card);
    column->addStretch(1);
    m_scroll->setWidget(holder);
    outer->addWidget(m_scroll);
}

void StaffPersonPane::bind(FactsCard *card)
{
    connect(card, &FactsCard::changed, this, [this](const QString &said) { emit changed(m_person, said); });
    connect(card, &FactsCard::stale, this, &StaffPersonPane::stale);
}

void StaffPersonPane::show(const StaffBook &book, StaffPersonId person, const QDate &day)
{
    const bool same = person == m_person && !m_fresh;
    const StaffPerson *found = personIn(book, person);
    if (!found)
        return;
    if (!same) {
        giveUp();
        m_message->clear();
        m_scroll->verticalScrollBar()->setValue(0);
    }
    m_person = person;
    m_fresh = false;
    if (!same || !m_form->isDirty())
        m_form->load(*found);
    showHeader(book, day);
    showCards(book, day);
}

void StaffPersonPane::showHeader(const StaffBook &book, const QDate &day)
{
    const StaffPerson *person = personIn(book, m_person);
    m_name->setText(person->name);
    QStringList ways{person->badge.isEmpty() ? QString() : tr("no. %1").arg(person->badge), person->email,
                     person->phone};
    ways.removeAll(QString());
    m_where->setText(ways.join(u" · "_s));
    m_where->setVisible(!ways.isEmpty());
    m_chip->setWord(tr("not in service on %1").arg(StaffWords::day(day)), Tone::Neutral);
    for (const Contract &one : book.contracts) {
        if (one.person == m_person && one.holdsOn(day))
            m_chip->setWord(contractName(one.kind), Tone::Accent);
    }
}

void StaffPersonPane::showCards(const StaffBook &book, const QDate &day)
{
    const StaffPersonId person = m_person;
    const auto mine = [person](const auto &fact) { return fact.person == person; };
    QSet<StaffUnitId> units;
    for (const Affiliation &one : book.affiliations) {
        if (mine(one) && one.holdsOn(day))
            units.insert(one.unit);
    }
    Contract contract;
    contract.person = person;
    Affiliation affiliation;
    affiliation.person = person;
    Skill skill;
    skill.person = person;
    const QList<StaffFact> heads = factsWhere<Headship>(book, mine);
    const QList<StaffFact> services =
        factsWhere<DelegaService>(book, [&](const DelegaService &one) { return units.contains(one.unit); });
    m_contracts->show(book, factsWhere<Contract>(book, mine), contract, day);
    m_affiliations->show(book, factsWhere<Affiliation>(book, mine), affiliation, day);
    m_heads->show(book, heads, Headship{}, day);
    m_services->show(book, services, DelegaService{}, day);
    m_skills->show(book, factsWhere<Skill>(book, mine), skill, day);
    for (FactsCard *card : {m_contracts, m_affiliations, m_skills})
        card->setVisible(true);
    m_heads->setVisible(!heads.isEmpty());
    m_services->setVisible(!services.isEmpty());
}

void StaffPersonPane::beginNew(const StaffBook &, const QDate &)
{
    giveUp();
    m_person = {};
    m_fresh = true;
    m_message->clear();
    m_name->setText(tr("Somebody new"));
    m_where->setText(tr("Contract, unit and skills are written once the person is there."));
    m_where->setVisible(true);
    m_chip->setWord({}, Tone::Neutral);
    for (FactsCard *card : {m_contracts, m_affiliations, m_heads, m_services, m_skills})
        card->setVisible(false);
    m_form->load({});
    m_form->field(u"name"_s)->setFocus(Qt::OtherFocusReason);
}

bool StaffPersonPane::isDirty() const
{
    return m_form->isDirty() || m_contracts->isDirty() || m_affiliations->isDirty() || m_skills->isDirty()
        || (m_pay && m_pay->isDirty());
}

void StaffPersonPane::giveUp()
{
    for (FactsCard *card : {m_contracts, m_affiliations, m_skills})
        card->giveUp();
    if (m_pay)
        m_pay->show({});
    m_form->load(m_form->seen());
}

void StaffPersonPane::say(Tone tone, const QString &words, const QString &action)
{
    m_message->showMessage(tone, words, action);
    m_scroll->ensureWidgetVisible(m_message);
}

void StaffPersonPane::focusFirst()
{
    m_contracts->table()->setFocus(Qt::ShortcutFocusReason);
}

void StaffPersonPane::savePerson()
{
    if (m_saving)
        return;
    m_saving = true;
    const bool fresh = m_fresh;
    deliver(m_gateway->savePerson(m_form->value()), this, [this, fresh](const Result<StaffPerson> &saved) {
        m_saving = false;
        if (!saved) {
            m_form->setErrors(ErrorPresenter::present(saved.error(), m_message));
            if (saved.error().kind == ErrorKind::Conflict)
                emit stale();
            return;
        }
        m_form->load(*saved);
        m_fresh = false;
        emit changed(saved->id,
                     fresh ? tr("%1 was added: write the contract and the unit now.").arg(saved->name) : tr("Saved."));
    });
}

} // namespace gonfalone
