#include "ui/evaluation/GoalsCard.h"

#include "ui/base/FieldText.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/TextField.h"
#include "ui/base/Theme.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNumberWidth = 96;
const QStringList kNames{u"title"_s, u"measure"_s, u"weight"_s, u"score"_s, u"grounds"_s};

bool isOfScore(const QString &name)
{
    return name == u"score"_s || name == u"grounds"_s;
}

} // namespace

GoalsCard::GoalsCard(QWidget *parent)
    : Card(tr("Goals"), parent), m_list(new QVBoxLayout), m_total(new QLabel(this)), m_none(new QLabel(this)),
      m_add(new QPushButton(tr("Add a goal"), this))
{
    setAccessibleName(title());
    m_total->setTextFormat(Qt::PlainText);
    theme::setRole(m_total, TextRole::Note);
    addHeaderWidget(m_total);
    theme::setRole(m_none, TextRole::Muted);
    m_none->setText(tr("No goal was written yet."));
    body()->addWidget(m_none);
    m_list->setSpacing(space::kM);
    body()->addLayout(m_list);
    m_add->setToolTip(tr("Add a goal (Ctrl+Shift+N)"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_add);
    line->addStretch(1);
    body()->addLayout(line);
    connect(m_add, &QPushButton::clicked, this, &GoalsCard::addGoal);
}

GoalsCard::Texts GoalsCard::textsOf(const EvaluationGoal &goal)
{
    return {{u"title"_s, goal.title},
            {u"measure"_s, goal.measure},
            {u"weight"_s, goal.weight > 0 ? QString::number(goal.weight) : QString()},
            {u"score"_s, goal.score == kNoScore ? QString() : scoreText(goal.score)},
            {u"grounds"_s, goal.grounds}};
}

QString GoalsCard::textOf(const QList<EvaluationGoal> &goals)
{
    QJsonArray rows;
    for (const EvaluationGoal &goal : goals) {
        QJsonObject row;
        const Texts texts = textsOf(goal);
        for (auto text = texts.constBegin(); text != texts.constEnd(); ++text)
            row.insert(text.key(), text.value());
        rows << row;
    }
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

void GoalsCard::load(const QList<EvaluationGoal> &goals)
{
    QList<Texts> rows;
    for (const EvaluationGoal &goal : goals)
        rows << textsOf(goal);
    showRows(rows);
    m_base = text();
}

void GoalsCard::setMode(Mode mode, bool showsScores)
{
    m_mode = mode;
    m_scores = showsScores;
    m_add->setVisible(mode == Mode::Goals);
    for (const Row &row : std::as_const(m_rows))
        lock(row);
    showTotal();
}

void GoalsCard::lock(const Row &row)
{
    for (auto field = row.fields.constBegin(); field != row.fields.constEnd(); ++field) {
        const bool ofScore = isOfScore(field.key());
        lockField(field.value(), m_mode != (ofScore ? Mode::Scores : Mode::Goals));
        if (ofScore)
            row.labels.value(field.key())->setVisible(m_scores);
    }
    row.remove->setVisible(m_mode == Mode::Goals);
}

QList<GoalsCard::Texts> GoalsCard::texts() const
{
    QList<Texts> rows;
    for (const Row &row : m_rows) {
        Texts texts;
        for (const QString &name : kNames)
            texts.insert(name, fieldText(row.fields.value(name)));
        rows << texts;
    }
    return rows;
}

QString GoalsCard::text() const
{
    QJsonArray rows;
    for (const Texts &texts : texts()) {
        QJsonObject row;
        for (auto text = texts.constBegin(); text != texts.constEnd(); ++text)
            row.insert(text.key(), text.value());
        rows << row;
    }
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

void GoalsCard::setText(const QString &text)
{
    if (text == this->text())
        return;
    QList<Texts> rows;
    for (const QJsonValue &row : QJsonDocument::fromJson(text.toUtf8()).array()) {
        Texts texts;
        for (const QString &name : kNames)
            texts.insert(name, row.toObject().value(name).toString());
        rows << texts;
    }
    showRows(rows);
    typed();
}

QList<EvaluationGoal> GoalsCard::goals(QList<FieldError> &faults) const
{
    EvaluationContent content;
    const QList<Texts> rows = texts();
    for (int i = 0; i < rows.size(); ++i) {
        content.goals << EvaluationGoal{};
        for (const QString &name : kNames) {
            const QString typed = rows.at(i).value(name);
            if (typed.trimmed().isEmpty() && name == u"weight"_s)
                continue; // the rules say that it is missing
            const QString field = u"goal.%1.%2"_s.arg(i + 1).arg(name);
            if (const auto set = setEvaluationField(content, field, typed); !set)
                faults << set.error().fields;
        }
    }
    return content.goals;
}

void GoalsCard::addField(Row &row, const QString &name, const QString &label, QWidget *field)
{
    auto *labeled = new LabeledRow(label, field, row.box);
    row.fields.insert(name, field);
    row.labels.insert(name, labeled);
    if (auto *line = qobject_cast<QLineEdit *>(field))
        connect(line, &QLineEdit::textChanged, this, &GoalsCard::typed);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(field))
        connect(text, &QPlainTextEdit::textChanged, this, &GoalsCard::typed);
}

GoalsCard::Row GoalsCard::makeRow(int number)
{
    Row row;
    row.box = new QWidget(this);
    auto *rows = new QVBoxLayout(row.box);
    rows->setContentsMargins({});
    rows->setSpacing(space::kXs);
    auto *top = new QHBoxLayout;
    row.remove = new QPushButton(row.box);
    row.remove->setIcon(theme::icon(u"list-remove"_s));
    theme::makeFlat(row.remove, tr("Remove goal %1").arg(number));
    addField(row, u"title"_s, tr("Goal %1").arg(number), new QLineEdit(row.box));
    addField(row, u"measure"_s, tr("Indicator and target"), new TextField(row.box));
    addField(row, u"weight"_s, tr("Weight"), new QLineEdit(row.box));
    addField(row, u"score"_s, tr("Score"), new QLineEdit(row.box));
    addField(row, u"grounds"_s, tr("Grounds"), new TextField(row.box));
    for (const QString &name : kNames) {
        QWidget *field = row.fields.value(name);
        field->setObjectName(u"goal.%1.%2"_s.arg(number).arg(name));
        // The label alone would be the same for every goal.
        if (name != u"title"_s)
            field->setAccessibleName(tr("Goal %1, %2").arg(number).arg(field->accessibleName().toLower()));
    }
    for (const QString &name : {u"weight"_s, u"score"_s})
        row.fields.value(name)->setMaximumWidth(theme::px(kNumberWidth));
    top->addWidget(row.labels.value(u"title"_s), 1);
    top->addWidget(row.remove, 0, Qt::AlignTop);
    rows->addLayout(top);
    for (const QString &name : kNames.mid(1))
        rows->addWidget(row.labels.value(name));
    connect(row.remove, &QPushButton::clicked, this, [this, number] { drop(number); });
    return row;
}

void GoalsCard::showRows(const QList<Texts> &texts)
{
    m_loading = true;
    const bool another = texts.size() != m_rows.size();
    while (m_rows.size() > texts.size()) {
        const Row row = m_rows.takeLast();
        m_list->removeWidget(row.box);
        row.box->hide();
        row.box->deleteLater();
    }
    while (m_rows.size() < texts.size()) {
        m_rows << makeRow(count() + 1);
        m_list->addWidget(m_rows.last().box);
    }
    for (int i = 0; i < texts.size(); ++i) {
        for (const QString &name : kNames)
            setFieldText(m_rows.at(i).fields.value(name), texts.at(i).value(name));
        lock(m_rows.at(i));
    }
    m_loading = false;
    showTotal();
    if (another)
        emit rowsChanged();
}

void GoalsCard::addGoal()
{
    if (m_mode != Mode::Goals)
        return;
    showRows(texts() << textsOf({}));
    m_rows.last().fields.value(u"title"_s)->setFocus(Qt::ShortcutFocusReason);
    typed();
}

void GoalsCard::removeGoal()
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).box->isAncestorOf(focusWidget() ? focusWidget() : this))
            return drop(i + 1);
    }
    drop(count());
}

void GoalsCard::drop(int number)
{
    if (m_mode != Mode::Goals || number < 1 || number > count())
        return;
    QList<Texts> rows = texts();
    rows.removeAt(number - 1);
    showRows(rows);
    (rows.isEmpty() ? static_cast<QWidget *>(m_add) : m_rows.at(std::min(number, count()) - 1).fields.value(u"title"_s))
        ->setFocus(Qt::ShortcutFocusReason);
    typed();
}

void GoalsCard::typed()
{
    if (m_loading)
        return;
    clearErrors();
    showTotal();
    emit edited();
}

void GoalsCard::showTotal()
{
    int total = 0;
    for (const Row &row : std::as_const(m_rows))
        total += std::max(0, fieldText(row.fields.value(u"weight"_s)).trimmed().toInt());
    m_none->setVisible(m_rows.isEmpty());
    const bool holds = total == 100;
    m_total->setText(m_rows.isEmpty()  ? QString()
                         : holds       ? tr("Weights: 100 of 100")
                         : total < 100 ? tr("Weights: %1 of 100, %2 missing").arg(total).arg(100 - total)
                                       : tr("Weights: %1 of 100, %2 too many").arg(total).arg(total - 100));
    theme::setRole(m_total, holds || m_rows.isEmpty() ? TextRole::Note : TextRole::ErrorText);
}

QString GoalsCard::totalText() const
{
    return m_total->text();
}

QWidget *GoalsCard::field(const QString &name) const
{
    const QStringList parts = name.split(u'.');
    const int number = parts.value(1).toInt();
    return parts.size() == 3 && number >= 1 && number <= count() ? m_rows.at(number - 1).fields.value(parts.at(2))
                                                                 : nullptr;
}

void GoalsCard::showErrors(const QList<FieldError> &errors)
{
    clearErrors();
    for (const FieldError &error : errors) {
        const QStringList parts = error.field.split(u'.');
        const int number = parts.value(1).toInt();
        const bool all = error.field == u"goals"_s && count() > 0; // the weights do not total
        if (all)
            m_rows.last().labels.value(u"weight"_s)->setError(error.message);
        else if (parts.size() == 3 && number >= 1 && number <= count())
            if (LabeledRow *row = m_rows.at(number - 1).labels.value(parts.at(2)))
                row->setError(error.message);
    }
}

void GoalsCard::clearErrors()
{
    for (const Row &row : std::as_const(m_rows)) {
        for (LabeledRow *label : row.labels)
            label->clearError();
    }
}

bool GoalsCard::focusField(const QString &name)
{
    QWidget *found = field(name);
    if (name == u"goals"_s)
        found = count() > 0 ? m_rows.last().fields.value(u"weight"_s) : static_cast<QWidget *>(m_add);
    if (!found || !found->isVisibleTo(this))
        return false;
    found->setFocus(Qt::ShortcutFocusReason);
    return true;
}

} // namespace gonfalone
