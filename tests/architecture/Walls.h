#pragma once

#include "tests/architecture/SourceText.h"

#include <QHash>
#include <QSet>

namespace gonfalone::architecture {

/// One place where a file breaks a rule of docs/architecture.md.
struct Violation {
    QString file;
    int line = 0;
    QString rule; ///< "core-widgets", "ui-sql", … as in the table of docs/architecture.md
    QString what;

    QString toString() const { return QStringLiteral("%1:%2: [%3] %4").arg(file).arg(line).arg(rule, what); }
};

/// Which modules each module may use: itself and, transitively, what its line in CMakeLists.txt names.
class ModuleGraph
{
public:
    /// Reads the `gonfalone_module(layer name DEPENDS …)` calls of a CMakeLists.txt; call it once for each file.
    void read(const QString &cmake)
    {
        static const QRegularExpression call(QStringLiteral("gonfalone_module\\(\\s*(\\w+)\\s+(\\w+)([^)]*)\\)"));
        static const QRegularExpression space(QStringLiteral("\\s+"));
        for (const auto &match : call.globalMatch(withoutComments(cmake))) {
            QSet<QString> &named = m_named[match.captured(1) + u'_' + match.captured(2)];
            for (const QString &word : match.captured(3).split(space, Qt::SkipEmptyParts)) {
                if (word.startsWith(u"core_") || word.startsWith(u"ui_"))
                    named.insert(word);
            }
        }
    }

    bool knows(const QString &module) const { return m_named.contains(module); }
    QStringList modules() const { return m_named.keys(); }

    QSet<QString> allowed(const QString &module) const
    {
        QSet<QString> seen{module};
        QStringList open{module};
        while (!open.isEmpty()) {
            for (const QString &next : m_named.value(open.takeLast())) {
                if (!seen.contains(next)) {
                    seen.insert(next);
                    open.append(next);
                }
            }
        }
        return seen;
    }

private:
    static QString withoutComments(QString cmake)
    {
        return cmake.remove(QRegularExpression(QStringLiteral("#[^\\n]*")));
    }

    QHash<QString, QSet<QString>> m_named;
};

/// The rules. `widgetHeaders` are the names of every header of Qt's modules with widgets.
class Walls
{
public:
    Walls(ModuleGraph graph, QSet<QString> widgetHeaders)
        : m_graph(std::move(graph)), m_widgetHeaders(std::move(widgetHeaders))
    {}

    QList<Violation> check(const SourceText &source) const
    {
        QList<Violation> found;
        for (const Quoted &include : source.includes)
            checkInclude(source, include, found);
        checkSql(source, found);
        checkTime(source, found);
        checkEventLoops(source, found);
        checkThreads(source, found);
        checkStatics(source, found);
        return found;
    }

private:
    using Found = QList<Violation>;

    static void add(Found &found, const SourceText &source, int line, const char *rule, const QString &what)
    {
        found.append({source.path, line, QString::fromLatin1(rule), what});
    }

    void checkInclude(const SourceText &source, const Quoted &include, Found &found) const
    {
        const QString &name = include.text;
        const QString layer = source.layer();
        const auto refuse = [&](const char *rule) {
            add(found, source, include.line, rule, QStringLiteral("includes ") + name);
        };
        if (layer == u"core" && isWidgets(name))
            refuse("core-widgets");
        if ((layer == u"core" && name.startsWith(u"ui/")) || (layer != u"app" && name.startsWith(u"app/"))
            || name.startsWith(u"tests/"))
            refuse("upward");
        if (layer == u"ui" && isStorage(name))
            refuse("ui-sql");
        checkModule(source, include, found);
    }

    /// Arrows point down only: core and ui folders use what their CMakeLists.txt lets them.
    void checkModule(const SourceText &source, const Quoted &include, Found &found) const
    {
        const QString from = source.module();
        const QString to = SourceText{include.text, {}, {}, {}}.module();
        const bool ours = to.startsWith(u"core_") || to.startsWith(u"ui_");
        if (!ours || source.layer() == u"app" || from == to)
            return;
        if (!m_graph.knows(from))
            add(found, source, include.line, "modules",
                QStringLiteral("the module %1 is in no CMakeLists.txt").arg(from));
        else if (!m_graph.allowed(from).contains(to) && !(source.layer() == u"core" && to.startsWith(u"ui_")))
            add(found, source, include.line, "modules",
                QStringLiteral("%1 may not use %2 (%3)").arg(from, to, include.text));
    }

    bool isWidgets(const QString &name) const
    {
        return name.startsWith(u"QtWidgets/") || name.startsWith(u"QtPrintSupport/")
            || name.startsWith(u"QtPdfWidgets/") || name.startsWith(u"QtSvgWidgets/") || m_widgetHeaders.contains(name);
    }

    static bool isStorage(const QString &name)
    {
        return name.startsWith(u"QSql") || name.startsWith(u"QtSql") || name.startsWith(u"qsql")
            || name.endsWith(u"Store.h") || name.startsWith(u"core/storage/");
    }

    static void checkSql(const SourceText &source, Found &found)
    {
        static const QRegularExpression sql(QStringLiteral(
            "\\b(SELECT|INSERT\\s+INTO|INSERT\\s+OR|UPDATE|DELETE\\s+FROM|CREATE\\s+TABLE|ALTER\\s+TABLE|DROP\\s+TABLE)"
            "(\\s|$)"));
        if (source.path.startsWith(u"core/storage/")
            || (source.layer() == u"core" && source.path.endsWith(u"Store.cpp")))
            return;
        for (const Quoted &literal : source.literals) {
            if (literal.text.contains(sql))
                add(found, source, literal.line, "sql",
                    QStringLiteral("SQL outside a store: ") + literal.text.left(60));
        }
    }

    static void checkTime(const SourceText &source, Found &found)
    {
        static const QRegularExpression now(QStringLiteral(
            "\\bcurrent(DateTime|DateTimeUtc|Date|Time|MSecsSinceEpoch|SecsSinceEpoch)\\s*\\("
            "|\\bsystem_clock\\s*::\\s*now\\b|(?<![\\w.>])(::\\s*|std::\\s*)?time\\s*\\(\\s*(nullptr|NULL|0)\\s*\\)"));
        if (source.layer() != u"app")
            forEach(source, now, found, "time", QStringLiteral("asks the system for the time; take a Clock"));
    }

    /// Nested event loops freeze or re-enter the window; the static dialogs of Qt hide one each.
    static void checkEventLoops(const SourceText &source, Found &found)
    {
        static const QRegularExpression loop(QStringLiteral(
            "\\bQEventLoop\\b|\\bprocessEvents\\s*\\(|\\bwaitForFinished\\s*\\(|(?<!drag)(?<!drag\\(\\))(\\.|->)exec\\s*\\("
            "|\\bQMessageBox::(about|critical|information|question|warning)\\s*\\("
            "|\\bQ(File|Color|Font|Input)Dialog::get\\w+\\s*\\("));
        if (source.layer() == u"ui")
            forEach(source, loop, found, "event-loop",
                    QStringLiteral(u"waits inside the window; use open() or .then(this, …)"));
    }

    /// Qt's pool hands results over inside libraries that ThreadSanitizer cannot see into.
    static void checkThreads(const SourceText &source, Found &found)
    {
        static const QRegularExpression pool(
            QStringLiteral("\\bLaunch::Async\\b|\\bQThreadPool\\b|\\bQtConcurrent\\b|\\bQRunnable\\b"));
        forEach(source, pool, found, "threads", QStringLiteral("works go to a WorkThread"));
    }

    static void forEach(const SourceText &source, const QRegularExpression &what, Found &found, const char *rule,
                        const QString &why)
    {
        for (const auto &match : what.globalMatch(source.code))
            add(found, source, source.lineOf(match.capturedStart()), rule,
                match.captured().trimmed() + QStringLiteral(": ") + why);
    }

    /// A heuristic on the declaration up to its first `=`, `{` or `;`. It knows the layout that clang-format gives.
    static void checkStatics(const SourceText &source, Found &found)
    {
        static const QRegularExpression local(
            QStringLiteral("^[ \\t]*((?:inline |static |thread_local )*(?:static|thread_local)\\s[^={;]*)([={;])"),
            QRegularExpression::MultilineOption);
        static const QRegularExpression global(
            QStringLiteral(
                "^((?!static|thread_local|using|namespace|class|struct|union|enum|template|typedef|friend|return"
                "|extern \"|else|public|private|protected|case|default|goto|Q_[A-Z])[A-Za-z_][^={;}()#]*\\s[\\w:]+)"
                "\\s*([={;])"),
            QRegularExpression::MultilineOption);
        static const QRegularExpression macro(QStringLiteral("\\bQ_GLOBAL_STATIC\\b|\\bQ_APPLICATION_STATIC\\b"));
        for (const QRegularExpression &pattern : {local, global}) {
            for (const auto &match : pattern.globalMatch(source.code)) {
                if (isMutable(match.captured(1), match.captured(2)))
                    add(found, source, source.lineOf(match.capturedStart(1)), "static",
                        QStringLiteral("state that outlives its owner: ") + match.captured(1).simplified());
            }
        }
        forEach(source, macro, found, "static", QStringLiteral("state that outlives its owner"));
    }

    static bool isMutable(const QString &declaration, const QString &end)
    {
        static const QRegularExpression compiled(QStringLiteral("\\bconst(expr|eval)\\b"));
        static const QRegularExpression constValue(QStringLiteral("\\bconst\\b"));
        static const QRegularExpression constPointer(QStringLiteral("\\bconst\\s+\\w+\\s*$"));
        static const QRegularExpression pointer(QStringLiteral("\\*\\s*\\w+(\\[\\w*\\])?\\s*$"));
        static const QRegularExpression call(QStringLiteral("\\((.*)\\)"),
                                             QRegularExpression::DotMatchesEverythingOption);
        // An open bracket is a function whose parameter has a default.
        if (declaration.contains(compiled) || declaration.count(u'(') > declaration.count(u')'))
            return false;
        if (declaration.contains(constValue))
            return declaration.contains(pointer) && !declaration.contains(constPointer) && end == u"=";
        // With brackets it is a function, unless what is between them can only be a value.
        if (const auto brackets = call.match(declaration); brackets.hasMatch())
            return end == u";" && brackets.captured(1).contains(u'"');
        return !declaration.contains(u'(') && !declaration.contains(QStringLiteral("operator"));
    }

    ModuleGraph m_graph;
    QSet<QString> m_widgetHeaders;
};

} // namespace gonfalone::architecture
