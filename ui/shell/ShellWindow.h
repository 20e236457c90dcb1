#pragma once

#include "ui/base/Theme.h"
#include "ui/shell/Command.h"
#include "ui/shell/CommandPalette.h"

#include <QHash>
#include <QMainWindow>

#include <functional>

class QShortcut;
class QStackedWidget;

namespace gonfalone {

class InlineMessage;
class Rail;
class TopBar;

/// A module as the window knows it.
struct PageEntry {
    QString id;         ///< stable, English: "patrocinio"
    QString group;      ///< translated heading of the rail, empty for none
    QString label;      ///< translated, in the rail and as the page's title
    QString icon;       ///< freedesktop name
    QString title = {}; ///< of the page, when it is not the label
};

/// The window: rail | (top bar / pages). It holds what it is given and decides nothing: sign-in, theme and language
/// are announced, and whoever wires the program acts.
class ShellWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit ShellWindow(QWidget *parent = nullptr);

    using PageMaker = std::function<QWidget *()>;
    /// Puts it into the rail. `make` is called when the page is first shown, or asked for with page(); the window owns
    /// what it makes.
    void addPage(const PageEntry &entry, const PageMaker &make);
    /// Removes every page (another user signs in).
    void clearPages();
    /// False when there is no such page.
    bool showPage(const QString &id);
    QString currentPage() const;
    bool hasPage(const QString &id) const { return m_entries.contains(id); }
    /// Null when there is no such page.
    QWidget *page(const QString &id);
    /// Of a page that was made; empty of another.
    QString idOf(QWidget *page) const { return m_made.key(page); }
    void setCount(const QString &id, int count);

    void setUser(const QString &name, const QString &initials, const QString &roleText);
    void setComune(const QString &name);
    void setStemma(const QByteArray &image);
    /// Ticks what is on in the user's menu.
    void setAppearance(Scheme scheme, double textScale, const QString &language);

    /// Shows a page alone over the whole window (sign-in, first run); the window owns it and deletes the one before.
    void showCover(QWidget *cover);
    /// Back to rail and pages; the cover is deleted.
    void hideCover();

    CommandRegistry *commands() const { return m_commands; }
    void setSearch(const PaletteSearch &search);
    CommandPalette *commandPalette() const { return m_palette; }
    TopBar *topBar() const { return m_topBar; }
    Rail *rail() const { return m_rail; }
    /// A message over the pages; field errors have no place here.
    InlineMessage *message() const { return m_message; }

signals:
    void pageShown(const QString &id);
    void passwordChangeRequested();
    void signOutRequested();
    void schemeChosen(gonfalone::Scheme scheme);
    void textScaleChosen(double scale);
    void languageChosen(const QString &code);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildWorkspace();
    void bindShortcuts();
    void runKey(const QKeySequence &keys);
    void fitRail();
    QString titleOf(const QString &id) const;
    void showTitle();

    QStackedWidget *m_covers;
    QWidget *m_workspace;
    Rail *m_rail;
    TopBar *m_topBar;
    InlineMessage *m_message;
    QStackedWidget *m_pages;
    CommandRegistry *m_commands;
    CommandPalette *m_palette;
    QHash<QString, QWidget *> m_made;
    QHash<QString, PageMaker> m_makers; ///< of the pages nobody has seen yet
    QHash<QString, PageEntry> m_entries;
    QHash<QKeySequence, QShortcut *> m_shortcuts;
    QString m_current;
};

} // namespace gonfalone
