#pragma once

#include "core/base/Result.h"
#include "core/calendar/ContentLines.h"
#include "core/calendar/IcsNames.h"

#include <memory>
#include <vector>

namespace gonfalone {

/// How much of a hostile or huge file is looked at.
struct IcsLimits {
    qint64 maxBytes = 300LL * 1024 * 1024;
    qsizetype maxLineBytes = 32LL * 1024 * 1024; ///< of one unfolded line: a picture in it may be large
    qsizetype maxLines = 12'000'000;
    qsizetype maxComponents = 2'000'000;
    int maxDepth = 20;
    qsizetype maxProblems = 1000; ///< that are kept with their words; the others are counted
};

/// Something in a file that was not understood, or not as it stands. Nothing of the text is lost by it.
struct IcsProblem {
    quint32 line = 0;     ///< of the file, from 1
    QString entry;        ///< SUMMARY, else UID, of the entry it is in; empty for the file itself
    QString property;     ///< its name; empty where it is the entry as a whole
    QString message;      ///< a sentence that says what is wrong and what was made of it
    bool leftOut = false; ///< the entry, or the file's part, is not among what was read

    bool operator==(const IcsProblem &) const = default;
};

/// The problems of one reading, bounded.
struct IcsProblems {
    QList<IcsProblem> list;
    qsizetype more = 0; ///< that were not kept

    void add(IcsProblem problem, qsizetype maxKept = IcsLimits().maxProblems)
    {
        if (list.size() < maxKept)
            list << std::move(problem);
        else
            ++more;
    }
    void add(const IcsProblems &others)
    {
        for (const IcsProblem &one : others.list)
            add(one);
        more += others.more;
    }
};

class IcsComponent;

/// A calendar file in memory: its text once, and what stands where in it. Everything is kept in its order with its
/// original text, known or not. A value: copies share one text, which never changes and which any thread may read.
class IcsFile
{
public:
    /// Reads a text/calendar file. Damaged files are read as far as they go: problems() has a line for what is missing.
    /// `name` is the file's name for the sentences of the errors. Errors: Invalid for what is no calendar, too large or
    /// beyond the limits; Unavailable without memory. Pure and safe on any thread.
    static Result<IcsFile> read(const QByteArray &bytes, const IcsLimits &limits = {}, const QString &name = {});
    /// The same from a file. Errors: also NotFound (no such file) and Unavailable (it cannot be read).
    static Result<IcsFile> readFile(const QString &path, const IcsLimits &limits = {});

    qsizetype componentCount() const;
    /// In the order of their BEGIN, whatever they are in.
    IcsComponent component(qsizetype index) const;
    const IcsProblems &problems() const;
    /// Some of the text was no UTF-8 and was read as Windows-1252.
    bool wasRecoded() const;
    /// The whole as it was read.
    QByteArrayView bytes() const;

    struct Contents;

private:
    explicit IcsFile(std::shared_ptr<const Contents> contents) : m_contents(std::move(contents)) {}
    std::shared_ptr<const Contents> m_contents;
};

/// One line of a component that is neither BEGIN nor END. Views end with the last copy of the IcsFile.
class IcsProperty
{
public:
    IcsProperty(const IcsFile::Contents *contents, quint32 line) : m_contents(contents), m_line(line) {}

    IcsName id() const;
    QByteArrayView name() const; ///< as written
    QByteArrayView value() const;
    QString text() const; ///< the value as TEXT, without its escapes
    ContentParameters parameters() const;
    /// The first value of a parameter, without quotes and escapes; empty where there is none.
    QString parameter(const char *name) const;
    /// The same as it is written, quotes and all.
    QByteArrayView rawParameter(const char *name) const;
    bool hasParameters() const;
    /// False for a line that is no content line: value() is all of it.
    bool isValid() const;
    /// Folds and line end as they stand in the file; written anew where they are not valid UTF-8.
    void appendRaw(QByteArray &out) const;
    quint32 lineNumber() const;

private:
    const IcsFile::Contents *m_contents;
    quint32 m_line;
};

/// A component: BEGIN, properties and components in it, END.
class IcsComponent
{
public:
    IcsComponent() = default;
    IcsComponent(const IcsFile::Contents *contents, quint32 index) : m_contents(contents), m_index(index) {}

    bool isNull() const { return !m_contents; }
    quint32 index() const { return m_index; }
    IcsKind kind() const;
    QByteArrayView name() const; ///< as written after BEGIN
    bool isComplete() const;     ///< its END was there
    int depth() const;           ///< 0 for one that is in no other
    quint32 lineNumber() const;
    /// Calls `visit(IcsProperty)` for each property of its own, in their order.
    template <typename F>
    void forEachProperty(F &&visit) const;
    /// Calls `visit(IcsComponent)` for each component directly in it.
    template <typename F>
    void forEachComponent(F &&visit) const;
    /// Calls `property(IcsProperty)` and `component(IcsComponent)` in the order of the file.
    template <typename P, typename C>
    void forEach(P &&property, C &&component) const;
    /// The first property of that name.
    std::optional<IcsProperty> first(IcsName id) const;
    QString textOf(IcsName id) const;
    /// All of it as it stands in the file, from BEGIN to END. An END that is missing is added, one too many left out.
    void appendRaw(QByteArray &out) const;
    /// The line BEGIN as it stands in the file, and END: for who writes what is between.
    void appendBegin(QByteArray &out) const;
    void appendEnd(QByteArray &out) const;

private:
    const IcsFile::Contents *m_contents = nullptr;
    quint32 m_index = 0;
};

/// What stands where in the text. A folded line has its unfolded text in a buffer of its own.
struct IcsFile::Contents {
    struct Line {
        quint32 place = 0;  ///< in `raw`; of a folded one, in `foldedLines`
        quint32 length = 0; ///< unfolded
        quint32 valueStart = 0;
        quint8 nameLength = 0;
        IcsName id = IcsName::Other;
        bool folded = false;
        bool recoded = false;
    };
    struct FoldedLine {
        quint32 raw = 0;
        quint32 text = 0; ///< in `unfolded`
    };
    struct Component {
        quint32 firstLine = 0; ///< BEGIN
        quint32 endLine = 0;   ///< after the last line, END included
        quint32 next = 0;      ///< the first component that is not in this one
        IcsKind kind = IcsKind::Other;
        quint8 depth = 0;
        bool complete = false;
    };

    QByteArray raw;
    QByteArray unfolded;
    std::vector<Line> lines;
    std::vector<FoldedLine> foldedLines;
    std::vector<Component> components;
    std::vector<quint32> lineMarks; ///< the number in the file of every 1024th line
    IcsProblems problems;
    bool recoded = false;

    QByteArrayView text(const Line &line) const;
    quint32 rawStart(quint32 line) const;
    quint32 numberOf(quint32 line) const;
};

template <typename P, typename C>
void IcsComponent::forEach(P &&property, C &&component) const
{
    const auto &self = m_contents->components[m_index];
    const quint32 last = self.complete ? self.endLine - 1 : self.endLine;
    quint32 child = m_index + 1;
    for (quint32 line = self.firstLine + 1; line < last; ++line) {
        if (child < self.next && line == m_contents->components[child].firstLine) {
            component(IcsComponent(m_contents, child));
            line = m_contents->components[child].endLine - 1;
            child = m_contents->components[child].next;
        } else {
            property(IcsProperty(m_contents, line));
        }
    }
}

template <typename F>
void IcsComponent::forEachProperty(F &&visit) const
{
    forEach(visit, [](const IcsComponent &) {});
}

template <typename F>
void IcsComponent::forEachComponent(F &&visit) const
{
    const auto &self = m_contents->components[m_index];
    for (quint32 child = m_index + 1; child < self.next; child = m_contents->components[child].next)
        visit(IcsComponent(m_contents, child));
}

} // namespace gonfalone
