#include "ui/evaluation/ScoresCard.h"

#include "ui/base/LabeledRow.h"
#include "ui/base/ReasonsPopover.h"
#include "ui/base/TextField.h"
#include "ui/base/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNumberWidth = 96;

} // namespace

ScoresCard::ScoresCard(QWidget *parent)
    : Card(tr("Scores"), parent), m_score(new QLabel(this)), m_parts(new QLabel(this)), m_effect(new QLabel(this)),
      m_why(new QPushButton(tr("Why?"), this))
{
    setAccessibleName(title());
    auto *line = new QHBoxLayout;
    theme::setRole(m_score, TextRole::Strong);
    theme::setRole(m_parts, TextRole::Note);
    theme::setRole(m_effect, TextRole::Note);
    for (QLabel *label : {m_score, m_parts, m_effect}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    theme::makeLink(m_why);
    m_why->setAccessibleName(tr("Why: the final score"));
    line->addWidget(m_score, 1);
    line->addWidget(m_why, 0, Qt::AlignTop);
    body()->addLayout(line);
    body()->addWidget(m_parts);
    body()->addWidget(m_effect);
    connect(m_why, &QPushButton::clicked, this, &ScoresCard::explain);
}

void ScoresCard::setCategory(const EvaluationSystem &system, const QString &key)
{
    const QString of = u"%1/%2"_s.arg(system.id.value).arg(key);
    if (of == m_of && m_holder)
        return;
    m_of = of;
    m_fields.clear();
    m_rows.clear();
    if (m_holder) {
        m_holder->hide();
        m_holder->deleteLater();
    }
    m_holder = new QWidget(this);
    auto *rows = new QVBoxLayout(m_holder);
    rows->setContentsMargins({});
    rows->setSpacing(space::kXs);
    body()->addWidget(m_holder);
    const QString scale = tr("from %1 to %2, by %3")
                              .arg(scoreText(system.scaleMin), scoreText(system.scaleMax), scoreText(system.scaleStep));
    if (const EvaluationCategory *category = system.category(key)) {
        for (const EvaluationBehaviour &one : category->list)
            add(u"behaviour.%1"_s.arg(one.key), tr("%1 (weight %2)").arg(one.text).arg(one.weight), scale);
        if (category->unit > 0)
            add(u"unit"_s, tr("Performance of the unit (%1 percent of the score)").arg(category->unit), scale);
    }
    emit rowsChanged();
}

void ScoresCard::add(const QString &key, const QString &text, const QString &scale)
{
    auto *title = new QLabel(text, m_holder);
    title->setWordWrap(true);
    title->setTextFormat(Qt::PlainText);
    theme::setRole(title, TextRole::Body);
    title->setContentsMargins(0, space::kS, 0, 0);
    m_holder->layout()->addWidget(title);
    auto *score = new QLineEdit(m_holder);
    score->setMaximumWidth(theme::px(kNumberWidth));
    addRow(key + u".score"_s, tr("Score"), score);
    score->setAccessibleName(tr("%1, score").arg(text));
    score->setToolTip(scale);
    auto *grounds = new TextField(m_holder);
    addRow(key + u".grounds"_s, tr("Grounds"), grounds);
    grounds->setAccessibleName(tr("%1, grounds").arg(text));
}

void ScoresCard::addRow(const QString &name, const QString &label, QWidget *field)
{
    field->setObjectName(name);
    auto *row = new LabeledRow(label, field, m_holder);
    m_holder->layout()->addWidget(row);
    m_fields.insert(name, field);
    m_rows.insert(name, row);
}

void ScoresCard::clearErrors()
{
    for (LabeledRow *row : std::as_const(m_rows))
        row->clearError();
}

void ScoresCard::showScore(const SheetView &view)
{
    const bool hidden = view.mine == EvaluationParty::Evaluated && !view.sheet.notifiedOn.isValid();
    m_reasons = view.score ? view.score->reasons : QList<Reason>();
    if (view.bonus)
        m_reasons << view.bonus->reasons;
    m_why->setVisible(!m_reasons.isEmpty());
    m_parts->setVisible(view.score.has_value());
    if (view.score) {
        const EvaluationScore &score = view.score->value;
        m_score->setText(tr("Final score %1: %2").arg(scoreText(score.total), score.band.name));
        QStringList parts{tr("goals %1").arg(scoreText(score.goals)),
                          tr("behaviours %1").arg(scoreText(score.behaviours))};
        const EvaluationCategory *category = view.system.category(view.sheet.category);
        if (category && category->unit > 0)
            parts << tr("unit %1").arg(scoreText(score.unit));
        m_parts->setText(tr("Each part of 100: %1").arg(parts.join(u", "_s)));
    } else if (hidden) {
        m_score->setText(tr("The scores are seen when the evaluation is notified."));
    } else {
        m_score->setText(
            tr("No final score yet: %n scores are missing or do not hold.", nullptr, int(view.missing.size())));
    }
    const EconomicEffect &effect = view.sheet.content.economic;
    QString words;
    if (effect.none)
        words = tr("No economic effect: %1").arg(effect.why);
    else if (view.bonus)
        words = tr("Economic effect: %1 percent of the full bonus.").arg(scoreText(view.bonus->value));
    m_effect->setText(words);
    m_effect->setVisible(!words.isEmpty());
}

QString ScoresCard::scoreLine() const
{
    return m_score->text();
}

QString ScoresCard::partsLine() const
{
    return m_parts->isHidden() ? QString() : m_parts->text();
}

QString ScoresCard::effectLine() const
{
    return m_effect->isHidden() ? QString() : m_effect->text();
}

void ScoresCard::hideEvent(QHideEvent *event)
{
    if (m_popover)
        m_popover->dismiss();
    Card::hideEvent(event);
}

void ScoresCard::explain()
{
    if (m_reasons.isEmpty())
        return;
    if (!m_popover)
        m_popover = new ReasonsPopover(window());
    m_popover->showReasons(m_why, tr("How the score comes about"), m_reasons);
}

} // namespace gonfalone
