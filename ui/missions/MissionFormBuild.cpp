// The part of MissionForm that makes its cards, orders them by the state, and shows what follows from what is typed.
#include "ui/missions/MissionForm.h"

#include "core/base/Money.h"
#include "core/missions/MissionFields.h"
#include "ui/base/DateField.h"
#include "ui/base/ErrorPresenter.h"
#include "ui/base/FieldText.h"
#include "ui/base/FormCard.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/TabOrder.h"
#include "ui/base/TextField.h"
#include "ui/base/Theme.h"
#include "ui/missions/ExpensesCard.h"
#include "ui/missions/MissionWords.h"
#include "ui/missions/MomentField.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaxLine = 1000;

} // namespace

MissionForm::MissionForm(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(space::kM);
    build();
    m_layout->addStretch(1);
    arrange();
}

void MissionForm::build()
{
    using enum Kind;
    m_who = addCard(tr("Who and why"),
                    {{"kind", MissionKind},
                     {"person", Line},
                     {"purpose", Text},
                     {"inviter", Line},
                     {"destination", Line},
                     {"abroad", YesNo}});
    m_way = addCard(tr("Journey"),
                    {{"departs", Moment},
                     {"returns", Moment},
                     {"nights", Number},
                     {"kilometres", Number},
                     {"meal_declared", YesNo},
                     {"means", Line},
                     {"legs", Text}});
    m_clash = addCard(tr("What stands in the way"), {{"both_away", Text}});
    m_clashes = addNote(m_clash);
    m_car = addCard(tr("Own car"), {{"own_car", Text}, {"plate", Line}, {"public_cost", Amount}});
    m_company = addCard(tr("Who goes along"), {{"companions", Line}, {"driver", Line}});
    m_costs = addCard(tr("Presumed costs"), {});
    for (const QString &key : expenseKindKeys()) {
        const QString name = u"planned."_s + key;
        QWidget *widget = makeField(name, Amount);
        m_costs->addRow(name, expenseKindName(*expenseKindFrom(key)), widget);
        m_cardOf.insert(name, m_costs);
    }
    for (const Spec &spec : {Spec{"chapter", Line}, Spec{"advance", Amount}}) {
        const QString name = QString::fromLatin1(spec.name);
        m_costs->addRow(name, labelOf(name), makeField(name, spec.kind));
        m_cardOf.insert(name, m_costs);
    }
    m_limits = addNote(m_costs);
    m_outcome = addCard(tr("How it went"),
                        {{"actual_departs", Moment}, {"actual_returns", Moment}, {"late_end", Text}, {"report", Text}});
    m_expenses = new ExpensesCard(this);
    m_cards << m_expenses;
    m_layout->addWidget(m_expenses);
    connect(m_expenses, &ExpensesCard::edited, this, [this] { changed(u"expenses"_s); });
    connect(m_expenses, &ExpensesCard::receiptAsked, this, &MissionForm::receiptAsked);
    m_act = addCard(tr("Act of liquidation"), {{"act_number", Line}, {"act_date", Date}});
    m_step =
        addCard(tr("Next step"), {{"step_day", Date}, {"signer", Line}, {"signer_office", Line}, {"reason", Text}});
    m_route = addNote(m_step);
    static_cast<TextField *>(m_fields.value(u"legs"_s))->setPlaceholderText(tr("One to a line: Taranto > Roma, train"));
    static_cast<QLineEdit *>(m_fields.value(u"step_day"_s))->setPlaceholderText(tr("today"));
}

QString MissionForm::labelOf(const QString &field)
{
    return field == u"signer_office"_s ? tr("Office of the signer") : missionFieldLabel(field);
}

FormCard *MissionForm::addCard(const QString &title, const QList<Spec> &specs)
{
    auto *card = new FormCard(title, this);
    for (const Spec &spec : specs) {
        const QString name = QString::fromLatin1(spec.name);
        card->addRow(name, labelOf(name), makeField(name, spec.kind));
        m_cardOf.insert(name, card);
        if (auto *moment = qobject_cast<MomentField *>(m_fields.value(name)))
            moment->name(labelOf(name));
    }
    m_cards << card;
    m_layout->addWidget(card);
    return card;
}

QLabel *MissionForm::addNote(FormCard *card)
{
    auto *note = new QLabel(card);
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    theme::setRole(note, TextRole::Note);
    card->addWide(note);
    return note;
}

QWidget *MissionForm::makeField(const QString &name, Kind kind)
{
    QWidget *made = nullptr;
    if (kind == Kind::Text) {
        auto *field = new TextField(this);
        connect(field, &QPlainTextEdit::textChanged, this, [this, name] { changed(name); });
        made = field;
    } else if (kind == Kind::Moment) {
        auto *field = new MomentField(this);
        connect(field, &MomentField::textChanged, this, [this, name] { changed(name); });
        made = field;
    } else if (kind == Kind::YesNo || kind == Kind::MissionKind) {
        auto *field = new QComboBox(this);
        if (kind == Kind::YesNo) {
            field->addItem(tr("no"), u"no"_s);
            field->addItem(tr("yes"), u"si"_s);
        } else {
            for (const auto one : {gonfalone::MissionKind::Mission, gonfalone::MissionKind::Access})
                field->addItem(missionKindName(one), missionKindKey(one));
        }
        connect(field, &QComboBox::currentIndexChanged, this, [this, name] { changed(name); });
        made = field;
    } else {
        auto *field = kind == Kind::Date ? new DateField(this) : new QLineEdit(this);
        field->setMaxLength(kMaxLine);
        if (kind == Kind::Amount || kind == Kind::Number)
            field->setAlignment(Qt::AlignRight);
        if (kind == Kind::Amount)
            field->setPlaceholderText(tr("0,00"));
        connect(field, &QLineEdit::textChanged, this, [this, name] { changed(name); });
        made = field;
    }
    made->setObjectName(name);
    m_fields.insert(name, made);
    return made;
}

/// What belongs to a mission is not asked of an access to the seat, and the other way round.
void MissionForm::arrangeKind()
{
    const bool access = text(u"kind"_s) == missionKindKey(gonfalone::MissionKind::Access);
    for (const QString &name : {u"planned.flight"_s, u"planned.lodging"_s, u"planned.meal"_s})
        m_costs->row(name)->setVisible(!access || !text(name).isEmpty());
    m_costs->row(u"planned.kilometres"_s)->setVisible(access || !text(u"planned.kilometres"_s).isEmpty());
    m_way->row(u"nights"_s)->setVisible(!access || text(u"nights"_s) != u"0"_s);
}

QList<FormCard *> MissionForm::order() const
{
    using enum MissionState;
    const MissionState state = stateOf(m_loaded);
    QList<FormCard *> cards{m_who, m_way, m_clash, m_car, m_company, m_costs};
    if (isRequestEditable(state) || state == Withdrawn)
        return cards << m_step << m_outcome << m_expenses << m_act;
    if (state == Requested || state == Authorised)
        return QList<FormCard *>{m_step} + cards << m_outcome << m_expenses << m_act;
    if (state == LiquidationProposed || state == Admitted)
        return QList<FormCard *>{m_act, m_step, m_expenses, m_outcome} + cards;
    if (state == RefundClaimed)
        return QList<FormCard *>{m_expenses, m_step, m_outcome} + cards << m_act;
    return QList<FormCard *>{m_outcome, m_expenses, m_step, m_act} + cards;
}

void MissionForm::arrange()
{
    using enum MissionState;
    const MissionState state = stateOf(m_loaded);
    const bool before = isRequestEditable(state) || state == Requested || state == Withdrawn;
    const bool after = !before && state != Authorised;
    bool signs = false;
    bool reasons = false;
    bool settles = false;
    for (const auto &step : kMissionFlow.steps) {
        signs = signs || (step.from == state && needsSigner(step.action));
        reasons = reasons || (step.from == state && needsReason(step.action));
        settles = settles || (step.from == state && step.action == MissionAction::Settle);
    }
    m_outcome->setVisible(after);
    m_expenses->setVisible(after);
    m_act->setVisible(settles || !m_loaded.actNumber.isEmpty());
    m_step->setVisible(m_editable && isOpen(state));
    m_step->row(u"signer"_s)->setVisible(signs);
    m_step->row(u"signer_office"_s)->setVisible(settles);
    m_step->row(u"reason"_s)->setVisible(reasons);
    m_clash->setVisible(!m_clashes->text().isEmpty() || !text(u"both_away"_s).isEmpty());
    arrangeKind();
    int at = 0;
    for (FormCard *card : order()) {
        m_layout->removeWidget(card);
        m_layout->insertWidget(at++, card);
    }
    tabAsLaidOut(this);
}

void MissionForm::showBearing(const MissionBearing &bearing)
{
    m_expenses->showRefund(bearing.refund);
    QStringList clashes;
    bool both = !text(u"both_away"_s).isEmpty();
    for (const MissionClash &clash : bearing.clashes) {
        clashes << clash.text;
        both = both || clash.kind == MissionClash::Kind::BothAway;
    }
    const bool before = stateOf(m_loaded) == MissionState::Requested || isRequestEditable(stateOf(m_loaded));
    m_clashes->setText(before ? clashes.join(u'\n') : QString());
    m_clash->row(u"both_away"_s)->setVisible(both);
    m_clash->setVisible(!m_clashes->text().isEmpty() || both);
    showLimits(bearing.limits);
    showRoute(bearing.route);
}

void MissionForm::showLimits(const Result<MissionSimulation> &limits)
{
    if (!limits) {
        m_limits->setText(tr("Once departure and return are written, this says how much may be spent."));
        return;
    }
    m_limits->setText(limitLines(*limits).join(u'\n'));
}

void MissionForm::showRoute(const Result<Explained<MissionRoute>> &route)
{
    if (!route) {
        m_route->setText(ErrorPresenter::sentence(route.error()));
        return;
    }
    QStringList signers;
    if (!route->value.authoriser.isEmpty() && route->value.authoriser != m_loaded.person)
        signers << u"%1 (%2)"_s.arg(route->value.authoriser, route->value.authoriserOffice);
    for (const MissionDeputy &deputy : route->value.deputies)
        signers << tr("%1 for %2").arg(deputy.deputy, deputy.holder);
    const bool decides = stateOf(m_loaded) == MissionState::Requested || stateOf(m_loaded) == MissionState::Authorised;
    m_step->row(u"signer"_s)
        ->setHint(decides && !signers.isEmpty() ? tr("May sign: %1").arg(signers.join(u", "_s)) : QString());
    m_route->setText(reasonLines(route->reasons).join(u'\n'));
}

QString MissionForm::limitsText() const
{
    return m_limits->text();
}

QString MissionForm::clashText() const
{
    return m_clashes->text();
}

} // namespace gonfalone
