// The part of EvaluationForm that puts it together and moves about in it.
#include "ui/evaluation/EvaluationForm.h"

#include "ui/base/DateField.h"
#include "ui/base/FormCard.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/TextField.h"
#include "ui/base/Theme.h"
#include "ui/evaluation/DeedForm.h"
#include "ui/evaluation/EvaluationWords.h"
#include "ui/evaluation/GoalsCard.h"
#include "ui/evaluation/ScoresCard.h"
#include "ui/evaluation/SheetCards.h"

#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNumberWidth = 96;

} // namespace

EvaluationForm::EvaluationForm(QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)), m_goals(new GoalsCard(this)), m_scores(new ScoresCard(this)),
      m_reasons(new FormCard(tr("Reasons"), this)), m_step(new FormCard(tr("The next step"), this)),
      m_late(new FormCard(tr("Goals after their day"), this)), m_diary(new DiaryCard(this)),
      m_training(new TrainingCard(this)), m_parties(new PartiesCard(this)), m_words(new WordsCard(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(space::kM);
    build();
    arrangeCards();
}

void EvaluationForm::build()
{
    auto *presence = new QLineEdit(m_reasons);
    presence->setMaximumWidth(theme::px(kNumberWidth));
    m_reasons->addRow(u"presence"_s, tr("Days of presence"), presence)
        ->setHint(tr("As the personnel office counts them; too few, and the sheet ends without a score."));
    bindField(u"presence"_s, presence);
    addText(m_reasons, u"motivation"_s, tr("Every evaluation is motivated (art. 3 L. 241/1990)."));
    addText(m_reasons, u"plan"_s);
    addText(m_late, u"late_reason"_s, tr("The goals are due by the end of February: later with a reason."));
    addText(m_step, u"text"_s);
    auto *day = new DateField(m_step);
    m_step->addRow(u"day"_s, tr("Day of the step"), day)->setHint(tr("Empty = today."));
    bindField(u"day"_s, day);
    connect(m_goals, &GoalsCard::edited, this, [this] { typed(u"goals"_s); });
    connect(m_goals, &GoalsCard::rowsChanged, this, &EvaluationForm::arranged);
    for (DeedCard *card : deedCards()) {
        connect(card, &DeedCard::submitted, this, &EvaluationForm::deedSubmitted);
        connect(card, &DeedCard::edited, this, [this] {
            if (!m_loading)
                emit edited();
        });
        connect(card, &DeedCard::cancelled, this, &EvaluationForm::edited);
        connect(card, &DeedCard::formsChanged, this, &EvaluationForm::arranged);
    }
}

QWidget *EvaluationForm::addText(FormCard *card, const QString &name, const QString &hint)
{
    auto *field = new TextField(card);
    QString label = evaluationFieldLabel(name, {}, {});
    card->addRow(name, label.replace(0, 1, label.left(1).toUpper()), field)->setHint(hint);
    bindField(name, field);
    return field;
}

void EvaluationForm::bindField(const QString &name, QWidget *field)
{
    field->setObjectName(name);
    m_fields.insert(name, field);
    const auto changed = [this, name] { typed(name); };
    if (auto *line = qobject_cast<QLineEdit *>(field))
        connect(line, &QLineEdit::textChanged, this, changed);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(field))
        connect(text, &QPlainTextEdit::textChanged, this, changed);
}

/// The scores of another category have other fields.
void EvaluationForm::bindScores()
{
    const auto &fields = m_scores->fields();
    m_fields.removeIf([&fields](const auto &field) {
        const bool ofScores = field.key().startsWith(u"behaviour."_s) || field.key().startsWith(u"unit."_s);
        return ofScores && fields.value(field.key()) != field.value();
    });
    for (auto field = fields.constBegin(); field != fields.constEnd(); ++field) {
        if (!m_fields.contains(field.key()))
            bindField(field.key(), field.value());
    }
}

QList<DeedCard *> EvaluationForm::deedCards() const
{
    return {m_diary, m_training, m_parties};
}

void EvaluationForm::arrange()
{
    arrangeCards();
    emit arranged();
}

/// First what is written now, then what it rests on.
void EvaluationForm::arrangeCards()
{
    QList<QWidget *> order;
    const EvaluationState state = m_loaded.state;
    const bool writes = m_mine == EvaluationParty::Evaluator;
    if (writes && (areGoalsEditable(state) || state == EvaluationState::Proposal))
        order << m_goals << m_late << m_scores << m_reasons << m_step << m_diary << m_training << m_words;
    else if (writes && areScoresEditable(state))
        order << m_words << m_goals << m_scores << m_reasons << m_step << m_diary << m_training << m_late;
    else if (state == EvaluationState::Monitoring)
        order << m_step << m_diary << m_training << m_goals << m_reasons << m_scores << m_words << m_late;
    else
        order << m_step << m_words << m_goals << m_scores << m_reasons << m_diary << m_training << m_late;
    order << m_parties;
    for (QWidget *card : std::as_const(order)) {
        m_layout->removeWidget(card);
        m_layout->addWidget(card);
    }
}

void EvaluationForm::setToday(const QDate &today)
{
    static_cast<DateField *>(m_fields.value(u"day"_s))->setToday(today);
    for (DeedCard *card : deedCards())
        card->setToday(today);
}

void EvaluationForm::focusFirst()
{
    for (int i = 0; i < m_layout->count(); ++i) {
        QWidget *card = m_layout->itemAt(i)->widget();
        if (!card || card->isHidden())
            continue;
        if (card == m_goals && m_goals->count() > 0 && focusField(u"goal.1.title"_s))
            return;
        for (QWidget *inside : card->findChildren<QWidget *>()) {
            if (inside->isVisibleTo(this) && inside->isEnabled() && (inside->focusPolicy() & Qt::TabFocus)) {
                inside->setFocus(Qt::ShortcutFocusReason);
                return;
            }
        }
    }
}

bool EvaluationForm::focusField(const QString &name)
{
    if (m_goals->focusField(name))
        return true;
    QWidget *found = field(name);
    if (!found || !found->isVisibleTo(this))
        return false;
    found->setFocus(Qt::ShortcutFocusReason);
    return true;
}

} // namespace gonfalone
