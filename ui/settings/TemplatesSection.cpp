#include "ui/settings/TemplatesSection.h"

#include "core/documents/PageLayout.h"
#include "ui/base/DateField.h"
#include "ui/base/FactsTable.h"
#include "ui/base/FlowLayout.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/RowDelegate.h"
#include "ui/base/Theme.h"
#include "ui/desk/PagesView.h"
#include "ui/settings/PhrasesPane.h"
#include "ui/settings/TemplateEditor.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPauseMs = 400;    // after the last key: then the page is drawn again
constexpr int kSideBySide = 700; // px at 100 % that two halves need
constexpr int kLeastEditor = 180;

} // namespace

TemplatesSection::TemplatesSection(SettingsGateway *gateway, QWidget *parent)
    : SettingsSection(gateway, name(),
                      tr("The texts of acts and letters. A version is kept for ever and holds from its day on."),
                      parent),
      m_split(new QSplitter(Qt::Horizontal, this)), m_kind(new QComboBox(this)), m_editor(new TemplateEditor(this)),
      m_faults(new QListWidget(this)), m_from(new DateField(this)), m_note(new QLineEdit(this)),
      m_tabs(new QTabWidget(this)), m_case(new QComboBox(this)), m_pages(new PagesView(this)),
      m_pagesNote(new QLabel(this)), m_fields(new QListWidget(this)), m_phrases(new PhrasesPane(gateway, this)),
      m_versions(new FactsTable(tr("Versions"), {tr("Version"), tr("Holds from"), tr("Note"), tr("By")}, 2, this))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(buildLeft());
    m_split->addWidget(buildRight());
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({500, 500});
    body()->addWidget(m_split, 1);
    bind();
}

TemplatesSection::~TemplatesSection() = default;

void TemplatesSection::fit()
{
    // Where the text is large or the window small, the two halves stand one below the other and the place scrolls.
    const bool narrow = width() < theme::px(kSideBySide);
    m_split->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
    m_editor->setMinimumHeight(theme::px(kLeastEditor));
    m_tabs->setMinimumHeight(theme::px(narrow ? 2 * kLeastEditor : kLeastEditor));
    m_tabs->setMinimumWidth(narrow ? 0 : theme::px(kSideBySide) / 3);
}

void TemplatesSection::resizeEvent(QResizeEvent *event)
{
    SettingsSection::resizeEvent(event);
    fit();
}

void TemplatesSection::changeEvent(QEvent *event)
{
    SettingsSection::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

QWidget *TemplatesSection::buildLeft()
{
    auto *left = new QWidget(this);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, space::kM, 0);
    layout->setSpacing(space::kS);
    m_kind->setAccessibleName(tr("Which template"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_faults->setAccessibleName(tr("What is wrong with the text: Enter goes to the line"));
    m_faults->setVisible(false);
    m_faults->setItemDelegate(new RowDelegate(m_faults));
    m_faults->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_note->setPlaceholderText(tr("What changed, in a few words"));
    m_note->setAccessibleName(tr("Note to the version"));
    m_from->setAccessibleName(tr("Holds from"));
    m_from->setToday(gateway()->today());
    m_from->setDate(gateway()->today());
    auto *label = new QLabel(tr("Holds from"), left);
    theme::setRole(label, TextRole::Muted);
    auto *store = new QPushButton(tr("Save the version"), left);
    theme::makePrimary(store);
    store->setToolTip(tr("Save the version (Ctrl+S)"));
    store->setShortcut(QKeySequence::Save);
    auto *foot = new QWidget(left);
    auto *row = new FlowLayout(foot, space::kS);
    label->setMinimumHeight(theme::px(extent::kButton));
    row->addWidget(store);
    row->addWidget(label);
    row->addWidget(m_from);
    layout->addWidget(m_kind);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_faults);
    layout->addWidget(m_note);
    layout->addWidget(foot);
    connect(store, &QPushButton::clicked, this, &TemplatesSection::save);
    return left;
}

QWidget *TemplatesSection::buildLook()
{
    auto *look = new QWidget(this);
    auto *layout = new QVBoxLayout(look);
    layout->setContentsMargins(0, space::kS, 0, 0);
    layout->setSpacing(space::kS);
    m_case->setAccessibleName(tr("On which case it is shown"));
    m_case->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_case->addItem(tr("With the examples of the fields"), QString());
    m_pages->setAccessibleName(tr("The page as it will be printed"));
    m_pagesNote->setWordWrap(true);
    theme::setRole(m_pagesNote, TextRole::Note);
    m_pagesNote->setVisible(false);
    layout->addWidget(m_case);
    layout->addWidget(m_pagesNote);
    layout->addWidget(m_pages, 1);
    return look;
}

QWidget *TemplatesSection::buildHistory()
{
    auto *history = new QWidget(this);
    auto *column = new QVBoxLayout(history);
    column->setContentsMargins(0, space::kS, 0, 0);
    auto *again = new QPushButton(tr("Restore it"), history);
    auto *copy = new QPushButton(tr("Put its text into the editor"), history);
    auto *buttons = new QWidget(history);
    auto *row = new FlowLayout(buttons, space::kS);
    row->addWidget(again);
    row->addWidget(copy);
    m_versions->setMostRows(20);
    column->addWidget(m_versions);
    column->addWidget(buttons);
    column->addStretch(1);
    connect(again, &QPushButton::clicked, this, &TemplatesSection::restore);
    connect(copy, &QPushButton::clicked, this, &TemplatesSection::copyVersion);
    return history;
}

QWidget *TemplatesSection::buildRight()
{
    m_fields->setAccessibleName(tr("Fields: Enter puts one into the text"));
    m_fields->setItemDelegate(new RowDelegate(m_fields));
    m_fields->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tabs->addTab(buildLook(), tr("Preview"));
    m_tabs->addTab(m_fields, tr("Fields"));
    m_tabs->addTab(m_phrases, tr("Phrases"));
    m_tabs->addTab(buildHistory(), tr("Versions"));
    m_tabs->setAccessibleName(tr("Beside the text"));
    return m_tabs;
}

void TemplatesSection::bind()
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        if (key() != m_key) {
            keepUnsaved();
            open(key(), false);
        }
    });
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] { m_pause.start(); });
    connect(&m_pause, &QTimer::timeout, this, &TemplatesSection::lookAgain);
    connect(m_case, &QComboBox::currentIndexChanged, this, &TemplatesSection::lookAgain);
    connect(m_faults, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { m_editor->goToLine(item->data(Qt::UserRole).toInt()); });
    connect(m_fields, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { m_editor->insert(item->data(Qt::UserRole).toString()); });
    connect(m_phrases, &PhrasesPane::chosen, m_editor, &TemplateEditor::insert);
    connect(m_note, &QLineEdit::returnPressed, this, &TemplatesSection::save);
    connect(m_from, &QLineEdit::returnPressed, this, &TemplatesSection::save);
    connect(message(), &InlineMessage::actionTriggered, this, [this] {
        message()->clear();
        m_editor->setPlainText(m_saved);
        keepUnsaved();
    });
}

} // namespace gonfalone
