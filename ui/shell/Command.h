#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>

namespace gonfalone {

/// Something that the user can do, wherever it is offered: menu, button, shortcut, palette.
struct Command {
    QString id;   ///< stable, English, dotted: "patrocinio.new"
    QString text; ///< translated, an imperative: "New patronage request"
    QKeySequence shortcut = {};
    QString icon = {};                            ///< freedesktop name
    std::function<bool()> enabled = {};           ///< none: always
    std::function<QString()> disabledReason = {}; ///< asked when `enabled` says no
    std::function<void()> run = {};
    QString page = {}; ///< where the shortcut means this; empty: on every page without its own

    bool isEnabled() const { return run && (!enabled || enabled()); }
    QString reason() const { return disabledReason ? disabledReason() : QString(); }
};

/// Every command that the present user has. One per window.
class CommandRegistry : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Adds it, or replaces the one with the same id.
    void add(const Command &command);
    void remove(const QString &id);
    void clear();
    const QList<Command> &commands() const { return m_commands; }
    /// Null when there is none.
    const Command *find(const QString &id) const;
    /// Runs it when it is enabled; else emits `refused` with the reason. False when it did not run.
    bool run(const QString &id);
    /// Those that match what was typed, best first; all of them, enabled first, for an empty text.
    QList<Command> matching(const QString &typed) const;

signals:
    void changed();
    void refused(const QString &id, const QString &reason);

private:
    QList<Command> m_commands;
};

/// How well `typed` fits `text` as a subsequence, without regard to case and accents: 0 not at all, more is better.
/// Whole beginnings of words count most.
int fuzzyScore(const QString &typed, const QString &text);

} // namespace gonfalone
