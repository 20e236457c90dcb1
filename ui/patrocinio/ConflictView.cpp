#include "ui/patrocinio/ConflictView.h"

#include "core/patrocinio/PatrocinioFields.h"
#include "ui/base/Theme.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMine = 0;
constexpr int kTheirs = 1;
constexpr int kShown = 400;

QString shownText(const QString &text)
{
    if (text.isEmpty())
        return ConflictView::tr("(empty)");
    return text.size() > kShown ? text.left(kShown) + u"…"_s : text;
}

} // namespace

ConflictView::ConflictView(QWidget *parent)
    : Card(tr("Somebody saved this case while you were writing"), parent), m_intro(new QLabel(this)),
      m_save(new QPushButton(this))
{
    m_intro->setWordWrap(true);
    theme::setRole(m_intro, TextRole::Muted);
    body()->addWidget(m_intro);
    auto *buttons = new QHBoxLayout;
    m_save->setText(tr("Save with these choices"));
    theme::makePrimary(m_save);
    auto *discard = new QPushButton(tr("Discard mine"), this);
    buttons->addWidget(m_save);
    buttons->addWidget(discard);
    buttons->addStretch(1);
    body()->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &ConflictView::resolved);
    connect(discard, &QPushButton::clicked, this, &ConflictView::theirsTaken);
}

void ConflictView::clear()
{
    delete m_rows;
    m_rows = nullptr;
    qDeleteAll(m_choices);
    m_choices.clear();
}

void ConflictView::compare(const Patrocinio &base, const Patrocinio &mine, const Patrocinio &theirs, const QString &who,
                           const QString &when)
{
    QMap<QString, int> chosen;
    for (auto choice = m_choices.constBegin(); choice != m_choices.constEnd(); ++choice) {
        if (!isHidden() && m_base == base && choice.value()->checkedId() >= 0)
            chosen.insert(choice.key(), choice.value()->checkedId());
    }
    clear();
    m_intro->setText(tr("%1 saved it (%2). Choose for each field which text to keep. Nothing is lost until you save.")
                         .arg(who, when));
    m_base = base;
    m_mine = mine;
    m_theirs = theirs;
    m_rows = new QWidget(this);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space::kM);
    grid->setColumnStretch(kMine + 1, 1);
    grid->setColumnStretch(kTheirs + 1, 1);
    for (const auto &[column, title] : {std::pair{kMine, tr("Mine")}, std::pair{kTheirs, tr("Theirs")}}) {
        auto *label = new QLabel(title, m_rows);
        theme::setRole(label, TextRole::Strong);
        grid->addWidget(label, 0, column + 1);
    }
    for (const QString &field : differingFields(mine, theirs))
        addField(field);
    // Choices that were made before still newer texts came stay made.
    for (auto choice = chosen.constBegin(); choice != chosen.constEnd(); ++choice) {
        if (QButtonGroup *group = m_choices.value(choice.key()))
            group->button(choice.value())->setChecked(true);
    }
    body()->insertWidget(1, m_rows);
    m_save->setEnabled(isComplete());
}

void ConflictView::addField(const QString &field)
{
    auto *grid = static_cast<QGridLayout *>(m_rows->layout());
    const int row = grid->rowCount();
    auto *name = new QLabel(patrocinioFieldLabel(field), m_rows);
    name->setWordWrap(true);
    theme::setRole(name, TextRole::Muted);
    grid->addWidget(name, row, 0, Qt::AlignTop);
    auto *group = new QButtonGroup(this);
    const QString before = patrocinioField(m_base, field);
    for (const int side : {kMine, kTheirs}) {
        const QString text = patrocinioField(side == kMine ? m_mine : m_theirs, field);
        auto *button = new QRadioButton(m_rows);
        auto *words = new QLabel(shownText(text), m_rows);
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
        words->setBuddy(button);
        button->setAccessibleName(
            tr("%1, %2: %3")
                .arg(patrocinioFieldLabel(field), side == kMine ? tr("mine") : tr("theirs"), shownText(text)));
        auto *cell = new QHBoxLayout;
        cell->addWidget(button, 0, Qt::AlignTop);
        cell->addWidget(words, 1);
        grid->addLayout(cell, row, side + 1);
        group->addButton(button, side);
    }
    m_choices.insert(field, group);
    if (patrocinioField(m_mine, field) == before)
        group->button(kTheirs)->setChecked(true);
    else if (patrocinioField(m_theirs, field) == before)
        group->button(kMine)->setChecked(true);
    connect(group, &QButtonGroup::idToggled, this, [this] { m_save->setEnabled(isComplete()); });
}

bool ConflictView::isComplete() const
{
    for (const QButtonGroup *group : m_choices) {
        if (group->checkedId() < 0)
            return false;
    }
    return true;
}

void ConflictView::choose(const QString &field, bool mine)
{
    if (QButtonGroup *group = m_choices.value(field))
        group->button(mine ? kMine : kTheirs)->setChecked(true);
}

QMap<QString, QString> ConflictView::chosenMine() const
{
    QMap<QString, QString> texts;
    for (auto choice = m_choices.constBegin(); choice != m_choices.constEnd(); ++choice) {
        if (choice.value()->checkedId() == kMine)
            texts.insert(choice.key(), patrocinioField(m_mine, choice.key()));
    }
    return texts;
}

} // namespace gonfalone
