#include "ui/shell/CommandPalette.h"

#include "ui/base/Theme.h"
#include "ui/shell/PaletteDelegate.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPauseMs = 120;
constexpr int kMostCommands = 8;
constexpr int kMostRows = 10;

} // namespace

CommandPalette::CommandPalette(QWidget *window, QLineEdit *field, CommandRegistry *commands)
    : QFrame(window), m_field(field), m_commands(commands), m_list(new QListWidget(this)), m_nothing(new QLabel(this))
{
    setProperty("popover", true);
    setAccessibleName(tr("Commands and results"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kXs, space::kXs, space::kXs, space::kXs);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(accessibleName());
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setMouseTracking(true);
    m_nothing->setText(tr("Nothing found. Try a number, a name or the name of a command."));
    m_nothing->setContentsMargins(space::kS, space::kS, space::kS, space::kS);
    m_nothing->setWordWrap(true);
    theme::setRole(m_nothing, TextRole::Muted);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textEdited, this, &CommandPalette::typed);
    connect(&m_pause, &QTimer::timeout, this, &CommandPalette::ask);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemEntered, m_list, [this](QListWidgetItem *item) { m_list->setCurrentItem(item); });
    setVisible(false);
}

void CommandPalette::setSearch(const PaletteSearch &search)
{
    m_search = search;
}

int CommandPalette::currentRow() const
{
    return m_list->currentRow();
}

void CommandPalette::open()
{
    if (QWidget *now = QApplication::focusWidget(); now && now != m_field)
        m_before = now;
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    typed();
}

void CommandPalette::dismiss()
{
    ++m_question;
    m_pause.stop();
    m_found.clear();
    setVisible(false);
}

void CommandPalette::typed()
{
    ++m_question;
    m_found.clear();
    rebuild();
    m_pause.start();
}

void CommandPalette::ask()
{
    const QString text = m_field->text().trimmed();
    if (!m_search || text.isEmpty())
        return;
    const QPointer<CommandPalette> self(this);
    const int question = m_question;
    m_search(text, [self, question](const QList<PaletteEntry> &entries) {
        if (self)
            self->found(question, entries);
    });
}

void CommandPalette::found(int question, const QList<PaletteEntry> &entries)
{
    if (question != m_question || !isVisible())
        return;
    m_found = entries;
    rebuild();
}

void CommandPalette::rebuild()
{
    const int row = std::max(0, m_list->currentRow());
    m_entries.clear();
    for (const Command &command : m_commands->matching(m_field->text()).mid(0, kMostCommands)) {
        const bool enabled = command.isEnabled();
        m_entries.append({command.text, enabled ? QString() : command.reason(), command.icon,
                          command.shortcut.toString(QKeySequence::NativeText), enabled, command.run});
    }
    m_entries << m_found;
    m_list->clear();
    for (const PaletteEntry &entry : std::as_const(m_entries)) {
        auto *item = new QListWidgetItem(entry.text, m_list);
        item->setData(PaletteDelegate::DetailRole, entry.detail);
        item->setData(PaletteDelegate::ShortcutRole, entry.shortcut);
        item->setData(PaletteDelegate::IconRole, entry.icon);
        item->setData(PaletteDelegate::EnabledRole, entry.enabled);
        item->setData(Qt::AccessibleTextRole,
                      entry.detail.isEmpty() ? entry.text : u"%1, %2"_s.arg(entry.text, entry.detail));
    }
    m_list->setCurrentRow(m_found.isEmpty() ? 0 : std::min(row, int(m_entries.size()) - 1));
    m_list->setVisible(!m_entries.isEmpty());
    m_nothing->setVisible(m_entries.isEmpty());
    place();
    raise();
    setVisible(true);
}

void CommandPalette::place()
{
    QWidget *over = parentWidget();
    const QPoint below = m_field->mapTo(over, QPoint(0, m_field->height() + space::kXs));
    const int rows = std::clamp(int(m_entries.size()), 1, kMostRows);
    int height = 2 * space::kXs + 2;
    if (m_entries.isEmpty())
        height += m_nothing->heightForWidth(m_field->width() - 2 * space::kXs);
    else
        height += rows * m_list->sizeHintForRow(0);
    setGeometry(below.x(), below.y(), m_field->width(), std::min(height, over->height() - below.y() - space::kS));
}

void CommandPalette::runCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_entries.size())
        return;
    const PaletteEntry entry = m_entries.at(row);
    if (!entry.enabled || !entry.run)
        return;
    dismiss();
    m_field->clear();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    else
        m_field->clearFocus();
    entry.run();
}

bool CommandPalette::keyPressed(int key)
{
    const int count = int(m_entries.size()), row = m_list->currentRow();
    if (!isVisible()) {
        if (key != Qt::Key_Down)
            return false;
        typed();
        return true;
    }
    switch (key) {
    case Qt::Key_Down: m_list->setCurrentRow(count == 0 ? -1 : (row + 1) % count); break;
    case Qt::Key_Up: m_list->setCurrentRow(count == 0 ? -1 : (row + count - 1) % count); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: runCurrent(); return true;
    case Qt::Key_Escape:
        dismiss();
        m_field->clear();
        if (m_before)
            m_before->setFocus(Qt::OtherFocusReason);
        return true;
    default: return false;
    }
    // The focus stays in the field: its description tells which line is meant.
    if (const QListWidgetItem *item = m_list->currentItem()) {
        m_field->setAccessibleDescription(item->data(Qt::AccessibleTextRole).toString());
        QAccessibleEvent changed(m_field, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
    return true;
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return keyPressed(static_cast<QKeyEvent *>(event)->key());
    if (watched == m_field && event->type() == QEvent::FocusOut)
        dismiss();
    if (watched == m_field && event->type() == QEvent::MouseButtonPress && !isVisible())
        typed();
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        QMetaObject::invokeMethod(this, &CommandPalette::place, Qt::QueuedConnection);
    return QFrame::eventFilter(watched, event);
}

} // namespace gonfalone
