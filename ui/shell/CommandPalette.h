#pragma once

#include "ui/shell/Command.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QLabel;
class QLineEdit;
class QListWidget;

namespace gonfalone {

/// One line of the palette: a command, or something found.
struct PaletteEntry {
    QString text;
    QString detail = {};   ///< number, date, who: one short line; or why it is disabled
    QString icon = {};     ///< freedesktop name
    QString shortcut = {}; ///< as shown
    bool enabled = true;
    std::function<void()> run = {};
};

/// Answers what was typed, later and in the thread of the window; only the answer to the last question is shown.
using PaletteSearch = std::function<void(QString, std::function<void(QList<PaletteEntry>)>)>;

/// Find or do: a list under the search field of the top bar. The field keeps the focus; the arrows move in the list,
/// Enter runs, Esc closes and gives the focus back to where it was.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    /// Lies over `window`, below `field`. The three must live as long as it does.
    CommandPalette(QWidget *window, QLineEdit *field, CommandRegistry *commands);

    void setSearch(const PaletteSearch &search);
    void open();
    void dismiss();

    /// What is listed now, in order (commands, then what was found).
    const QList<PaletteEntry> &entries() const { return m_entries; }
    int currentRow() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void typed();
    void ask();
    void found(int question, const QList<PaletteEntry> &entries);
    void rebuild();
    void place();
    void runCurrent();
    bool keyPressed(int key);

    QLineEdit *m_field;
    CommandRegistry *m_commands;
    QListWidget *m_list;
    QLabel *m_nothing;
    PaletteSearch m_search;
    QTimer m_pause;
    int m_question = 0;
    QList<PaletteEntry> m_found;
    QList<PaletteEntry> m_entries;
    QPointer<QWidget> m_before;
};

} // namespace gonfalone
