#include "ui/shell/Command.h"

#include <algorithm>

namespace gonfalone {

namespace {

/// Small letters without accents: "Visibilità" → "visibilita".
QString folded(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c.toLower();
    }
    return plain;
}

/// The score of one typed word: 0 when its letters are not all there in this order.
int wordScore(const QString &word, const QString &text)
{
    int score = 0, at = 0;
    bool previous = false;
    if (const auto whole = text.indexOf(word); whole >= 0)
        score += (whole == 0 || !text.at(whole - 1).isLetterOrNumber() ? 100 : 50);
    for (const QChar c : word) {
        const int found = int(text.indexOf(c, at));
        if (found < 0)
            return 0;
        const bool begins = found == 0 || !text.at(found - 1).isLetterOrNumber();
        score += begins ? 8 : previous && found == at ? 5 : 1;
        previous = true;
        at = found + 1;
    }
    return score;
}

} // namespace

int fuzzyScore(const QString &typed, const QString &text)
{
    const QString haystack = folded(text);
    int total = 0;
    for (const QString &word : folded(typed).split(QChar::Space, Qt::SkipEmptyParts)) {
        const int score = wordScore(word, haystack);
        // Scattered letters of a longer word are chance, not intent.
        if (score == 0 || (word.size() > 3 && score < word.size() * 2))
            return 0;
        total += score;
    }
    return total;
}

void CommandRegistry::add(const Command &command)
{
    const auto same =
        std::find_if(m_commands.begin(), m_commands.end(), [&command](const Command &c) { return c.id == command.id; });
    if (same != m_commands.end())
        *same = command;
    else
        m_commands.append(command);
    emit changed();
}

void CommandRegistry::remove(const QString &id)
{
    if (m_commands.removeIf([&id](const Command &c) { return c.id == id; }) > 0)
        emit changed();
}

void CommandRegistry::clear()
{
    m_commands.clear();
    emit changed();
}

const Command *CommandRegistry::find(const QString &id) const
{
    const auto found =
        std::find_if(m_commands.begin(), m_commands.end(), [&id](const Command &c) { return c.id == id; });
    return found == m_commands.end() ? nullptr : &*found;
}

bool CommandRegistry::run(const QString &id)
{
    const Command *found = find(id);
    if (!found)
        return false;
    // A copy: the command may change the registry while it runs.
    const Command command = *found;
    if (!command.isEnabled()) {
        emit refused(id, command.reason());
        return false;
    }
    command.run();
    return true;
}

QList<Command> CommandRegistry::matching(const QString &typed) const
{
    struct Ranked {
        int score;
        const Command *command;
    };
    QList<Ranked> ranked;
    const bool all = typed.trimmed().isEmpty();
    for (const Command &command : m_commands) {
        const int score = all ? 1 : fuzzyScore(typed, command.text);
        if (score > 0)
            ranked.append({score * (command.isEnabled() ? 5 : 4), &command});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) { return a.score > b.score; });
    QList<Command> found;
    for (const Ranked &one : ranked)
        found << *one.command;
    return found;
}

} // namespace gonfalone
