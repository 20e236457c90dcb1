#include "ui/shell/ShellWindow.h"

#include "ui/base/InlineMessage.h"
#include "ui/base/Theme.h"
#include "ui/shell/Rail.h"
#include "ui/shell/TopBar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSet>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

ShellWindow::ShellWindow(QWidget *parent)
    : QMainWindow(parent), m_covers(new QStackedWidget(this)), m_workspace(new QWidget(m_covers)),
      m_rail(new Rail(m_workspace)), m_topBar(new TopBar(m_workspace)), m_message(new InlineMessage(m_workspace)),
      m_pages(new QStackedWidget(m_workspace)), m_commands(new CommandRegistry(this)),
      m_palette(new CommandPalette(m_workspace, m_topBar->searchField(), m_commands))
{
    setMinimumSize(extent::kMinWindowWidth, extent::kMinWindowHeight);
    setWindowTitle(u"Gonfalone"_s);
    setCentralWidget(m_covers);
    m_covers->addWidget(buildWorkspace());
    const auto toPalette = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), m_workspace);
    connect(toPalette, &QShortcut::activated, m_palette, &CommandPalette::open);
    connect(m_rail, &Rail::activated, this, &ShellWindow::showPage);
    connect(m_topBar, &TopBar::passwordChangeRequested, this, &ShellWindow::passwordChangeRequested);
    connect(m_topBar, &TopBar::signOutRequested, this, &ShellWindow::signOutRequested);
    connect(m_topBar, &TopBar::schemeChosen, this, &ShellWindow::schemeChosen);
    connect(m_topBar, &TopBar::textScaleChosen, this, &ShellWindow::textScaleChosen);
    connect(m_topBar, &TopBar::languageChosen, this, &ShellWindow::languageChosen);
    connect(m_commands, &CommandRegistry::changed, this, &ShellWindow::bindShortcuts);
    connect(m_commands, &CommandRegistry::refused, this, [this](const QString &, const QString &reason) {
        m_message->showMessage(Tone::Warn, reason.isEmpty() ? tr("This cannot be done now.") : reason);
    });
}

QWidget *ShellWindow::buildWorkspace()
{
    auto *layout = new QHBoxLayout(m_workspace);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_topBar);
    auto *notice = new QVBoxLayout;
    notice->setContentsMargins(space::kL, 0, space::kL, 0);
    notice->addWidget(m_message);
    right->addLayout(notice);
    right->addWidget(m_pages, 1);
    layout->addLayout(right, 1);
    return m_workspace;
}

void ShellWindow::bindShortcuts()
{
    QSet<QKeySequence> wanted;
    for (const Command &command : m_commands->commands())
        if (!command.shortcut.isEmpty())
            wanted.insert(command.shortcut);
    for (auto it = m_shortcuts.begin(); it != m_shortcuts.end();) {
        if (wanted.remove(it.key())) {
            ++it;
            continue;
        }
        // Later, and not now: a command that changes the registry may have been called by this one.
        it.value()->setEnabled(false);
        it.value()->deleteLater();
        it = m_shortcuts.erase(it);
    }
    for (const QKeySequence &keys : std::as_const(wanted)) {
        // In the workspace, so that nothing runs while a cover (sign-in) hides it.
        auto *shortcut = new QShortcut(keys, m_workspace);
        connect(shortcut, &QShortcut::activated, this, [this, keys] { runKey(keys); });
        m_shortcuts.insert(keys, shortcut);
    }
}

void ShellWindow::runKey(const QKeySequence &keys)
{
    QString found;
    for (const Command &command : m_commands->commands()) {
        if (command.shortcut == keys && command.page == m_current)
            return void(m_commands->run(command.id));
        if (command.shortcut == keys && command.page.isEmpty())
            found = command.id;
    }
    m_commands->run(found);
}

void ShellWindow::addPage(const PageEntry &entry, const PageMaker &make)
{
    m_rail->addItem({entry.id, entry.group, entry.label, entry.icon, 0});
    m_makers.insert(entry.id, make);
    m_entries.insert(entry.id, entry);
    Command go{u"go."_s + entry.id, tr("Go to %1").arg(entry.label)};
    go.icon = entry.icon;
    go.run = [this, id = entry.id] { showPage(id); };
    m_commands->add(go);
}

QWidget *ShellWindow::page(const QString &id)
{
    const PageMaker make = m_makers.take(id);
    if (make) {
        QWidget *made = make();
        m_pages->addWidget(made);
        m_made.insert(id, made);
    }
    return m_made.value(id);
}

void ShellWindow::clearPages()
{
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it)
        m_commands->remove(u"go."_s + it.key());
    for (QWidget *made : std::as_const(m_made)) {
        m_pages->removeWidget(made);
        made->deleteLater();
    }
    m_made.clear();
    m_makers.clear();
    m_entries.clear();
    m_current.clear();
    m_rail->clear();
    m_message->clear();
}

QString ShellWindow::titleOf(const QString &id) const
{
    const PageEntry entry = m_entries.value(id);
    return entry.title.isEmpty() ? entry.label : entry.title;
}

/// Under a cover nobody reads on the frame where somebody was.
void ShellWindow::showTitle()
{
    const bool covered = m_covers->currentWidget() != m_workspace;
    const QString title = titleOf(m_current);
    setWindowTitle(covered || title.isEmpty() ? u"Gonfalone"_s : tr("%1 — Gonfalone").arg(title));
}

bool ShellWindow::showPage(const QString &id)
{
    QWidget *found = page(id);
    if (!found)
        return false;
    m_current = id;
    m_rail->setCurrent(id);
    m_topBar->setPageTitle(titleOf(id));
    showTitle();
    m_pages->setCurrentWidget(found);
    found->setFocus(Qt::OtherFocusReason);
    emit pageShown(id);
    return true;
}

QString ShellWindow::currentPage() const
{
    return m_current;
}

void ShellWindow::setCount(const QString &id, int count)
{
    m_rail->setCount(id, count);
}

void ShellWindow::setUser(const QString &name, const QString &initials, const QString &roleText)
{
    m_topBar->setUser(name, initials, roleText);
}

void ShellWindow::setComune(const QString &name)
{
    m_rail->setComune(name);
}

void ShellWindow::setStemma(const QByteArray &image)
{
    m_rail->setStemma(image);
}

void ShellWindow::setAppearance(Scheme scheme, double textScale, const QString &language)
{
    m_topBar->setAppearance(scheme, textScale, language);
}

void ShellWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitRail();
}

void ShellWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRail();
    QMainWindow::changeEvent(event);
}

void ShellWindow::fitRail()
{
    // With large letters the page needs the room of the names: the smallest window holds them at the ordinary size.
    m_rail->setCompact(width() < theme::px(extent::kMinWindowWidth));
}

void ShellWindow::setSearch(const PaletteSearch &search)
{
    m_palette->setSearch(search);
}

void ShellWindow::showCover(QWidget *cover)
{
    hideCover();
    m_palette->dismiss();
    m_covers->addWidget(cover);
    m_covers->setCurrentWidget(cover);
    showTitle();
    cover->setFocus();
}

void ShellWindow::hideCover()
{
    m_covers->setCurrentWidget(m_workspace);
    while (m_covers->count() > 1) {
        QWidget *old = m_covers->widget(1);
        m_covers->removeWidget(old);
        old->deleteLater();
    }
    showTitle();
}

} // namespace gonfalone
