#include "tests/architecture/TypeNames.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QTest>

using namespace gonfalone::architecture;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qUtf8Printable(path));
    return QString::fromUtf8(file.readAll());
}

QSet<QString> headersOf(const QString &qtModule)
{
    const QDir folder(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + qtModule);
    const QStringList names = folder.entryList(QDir::Files);
    return {names.begin(), names.end()};
}

/// Every header that belongs to widgets alone, asked from the Qt that the program is built with.
QSet<QString> widgetHeaders()
{
    QSet<QString> names = headersOf(u"QtWidgets"_s) + headersOf(u"QtPrintSupport"_s) + headersOf(u"QtPdfWidgets"_s)
        + headersOf(u"QtSvgWidgets"_s);
    return names - headersOf(u"QtGui"_s) - headersOf(u"QtCore"_s);
}

} // namespace

/// Proves the walls of docs/architecture.md over every source file, and first that the checker sees what it must.
class IncludesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void checkerFinds_data();
    void checkerFinds();
    void parserTakesApart();
    void graphIsTransitive();
    void modulesAreDeclared();
    void aNameIsSeenTwice();
    void everyTypeHasANameOfItsOwn();
    void projectHoldsTheWalls();

private:
    QStringList sources() const;
    Walls walls() const { return {m_graph, m_widgets}; }

    const QString m_root = QStringLiteral(GONFALONE_SOURCE_DIR);
    ModuleGraph m_graph;
    QSet<QString> m_widgets;
};

void IncludesTest::initTestCase()
{
    m_widgets = widgetHeaders();
    QVERIFY2(m_widgets.contains(u"QWidget"_s) && m_widgets.contains(u"QPrinter"_s),
             "Qt's own headers were not found, so nothing could be proved");
    QVERIFY(!m_widgets.contains(u"QImage"_s));
    m_graph.read(textOf(m_root + u"/core/CMakeLists.txt"_s));
    if (const QString ui = m_root + u"/ui/CMakeLists.txt"_s; QFile::exists(ui))
        m_graph.read(textOf(ui));
}

void IncludesTest::checkerFinds_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, const char *path, const char *text, const char *rule) {
        QTest::newRow(name) << QString::fromUtf8(path) << QString::fromUtf8(text) << QString::fromUtf8(rule);
    };
    row("widget in core", "core/base/A.h", "#include <QWidget>\n", "core-widgets");
    row("application in core", "core/base/A.cpp", "#  include <QApplication>\n", "core-widgets");
    row("qualified widget in core", "core/base/A.cpp", "#include <QtWidgets/QLabel>\n", "core-widgets");
    row("lower-case widget in core", "core/base/A.cpp", "#include <qwidget.h>\n", "core-widgets");
    row("printer in core", "core/documents/A.cpp", "#include <QPrinter>\n", "core-widgets");
    row("image in core", "core/documents/A.cpp", "#include <QImage>\n#include <QPdfWriter>\n", "");
    row("commented include", "core/base/A.cpp", "// #include <QWidget>\n/*\n#include <QWidget>\n*/\n", "");
    row("ui in core", "core/base/A.cpp", "#include \"ui/base/Form.h\"\n", "upward");
    row("app in core", "core/base/A.cpp", "#include \"app/Main.h\"\n", "upward");
    row("app in ui", "ui/base/A.cpp", "#include \"app/Main.h\"\n", "upward");
    row("tests in app", "app/A.cpp", "#include \"tests/support/Engines.h\"\n", "upward");
    row("sql header in ui", "ui/base/A.cpp", "#include <QSqlQuery>\n", "ui-sql");
    row("qualified sql header in ui", "ui/base/A.cpp", "#include <QtSql/QSqlQuery>\n", "ui-sql");
    row("store in ui", "ui/base/A.cpp", "#include \"ui/base/XStore.h\"\n", "ui-sql");
    row("connection in ui", "ui/patrocinio/A.cpp", "#include \"core/storage/Database.h\"\n", "ui-sql");
    row("upward module", "core/base/A.cpp", "#include \"core/cases/Case.h\"\n", "modules");
    row("sideways module", "core/calendar/A.cpp", "#include \"core/documents/A.h\"\n", "modules");
    row("undeclared module", "core/nowhere/A.cpp", "#include \"core/base/Result.h\"\n", "modules");
    row("downward module", "core/cases/A.cpp", "#include \"core/base/Result.h\"\n#include \"core/cases/B.h\"\n", "");
    row("select in a service", "core/cases/AService.cpp", "auto q = u\"SELECT id FROM cases\"_s;\n", "sql");
    row("raw update in ui", "ui/base/A.cpp", "auto q = uR\"x(\n  UPDATE cases\n SET a = 1)x\";\n", "sql");
    row("delete in app", "app/A.cpp", "run(\"DELETE FROM cases\");\n", "sql");
    row("select in a store", "core/cases/CaseStore.cpp", "const auto q = u\"SELECT id FROM cases\"_s;\n", "");
    row("select in storage", "core/storage/Schema.cpp", "const auto q = \"CREATE TABLE a (b)\";\n", "");
    row("select in a comment", "core/cases/A.cpp", "// SELECT id FROM cases: \"UPDATE x\"\n", "");
    row("English select", "ui/base/A.cpp", "tr(\"Select a file, delete from the list, Update\");\n", "");
    row("now in core", "core/base/A.cpp", "auto t = QDateTime::currentDateTimeUtc();\n", "time");
    row("today in ui", "ui/base/A.cpp", "auto t = QDate::currentDate();\n", "time");
    row("system clock", "core/base/A.cpp", "auto t = std::chrono::system_clock::now();\n", "time");
    row("time of C", "core/base/A.cpp", "auto t = std::time(nullptr);\n", "time");
    row("now in app", "app/A.cpp", "const auto t = QDateTime::currentDateTimeUtc();\n", "");
    row("event loop", "ui/base/A.cpp", "void f()\n{\n    QEventLoop loop;\n}\n", "event-loop");
    row("exec of a dialog", "ui/base/A.cpp", "void f()\n{\n    dialog->exec();\n}\n", "event-loop");
    row("static dialog", "ui/base/A.cpp", "auto f = QFileDialog::getOpenFileName(this);\n", "event-loop");
    row("wait", "ui/base/A.cpp", "void f()\n{\n    future.waitForFinished();\n}\n", "event-loop");
    row("Qt's pool", "ui/base/A.cpp", "void f()\n{\n    read.then(QtFuture::Launch::Async, g);\n}\n", "threads");
    row("exec of a drag", "ui/base/A.cpp", "void f()\n{\n    drag->exec(Qt::CopyAction);\n}\n", "");
    row("counter", "core/base/A.cpp", "int f()\n{\n    static int calls = 0;\n    return ++calls;\n}\n", "static");
    row("singleton", "core/base/A.cpp", "A &a()\n{\n    static A only;\n    return only;\n}\n", "static");
    row("built static", "core/base/A.cpp", "void f()\n{\n    static QRegularExpression r(u\"x\"_s);\n}\n", "static");
    row("thread local", "core/base/A.cpp", "thread_local QString last;\n", "static");
    row("global", "core/base/A.cpp", "namespace {\nint g_count = 0;\n}\n", "static");
    row("inline global", "core/base/A.h", "inline std::vector<int> rows;\n", "static");
    row("moving pointer", "core/base/A.cpp", "static const char *name = \"x\";\n", "static");
    row("global by macro", "core/base/A.cpp", "Q_GLOBAL_STATIC(QString, text)\n", "static");
    row("constants", "core/base/A.h",
        "inline constexpr int kA = 1;\nstatic const QRegularExpression kB(u\"x\"_s);\nstatic constexpr char kC[] = \"y\";\n"
        "const QString kD = u\"z\"_s;\nstatic const char *const kE = \"e\";\n",
        "");
    row("functions", "core/base/A.h",
        "struct A {\n    static A make(int a = 1);\n    static const A *find(const A *after = nullptr);\n    static Result<A> other(const QString &s)\n    {\n    }\n};\n"
        "static_assert(sizeof(int) == 4);\nusing B = A;\nstruct C;\nenum class D { E };\n",
        "");
}

void IncludesTest::checkerFinds()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, rule);
    QSet<QString> rules;
    for (const Violation &violation : walls().check(SourceText::parse(path, text)))
        rules.insert(violation.rule);
    if (rule.isEmpty())
        QVERIFY2(rules.isEmpty(), qUtf8Printable(QStringList(rules.values()).join(u' ')));
    else
        QVERIFY2(rules.contains(rule), qUtf8Printable(u"found only: "_s + QStringList(rules.values()).join(u' ')));
}

void IncludesTest::parserTakesApart()
{
    const auto source =
        SourceText::parse(u"core/base/A.cpp"_s,
                          u"int a = 1'000; // \"no\"\nauto b = \"q\\\"//x\";\nauto c = u8R\"(\n\")\"; char d = '\"';\n"
                          "#include \"core/base/B.h\"\n"_s);
    QCOMPARE(source.literals.size(), 2);
    QCOMPARE(source.literals.at(0).text, u"q\\\"//x"_s);
    QCOMPARE(source.literals.at(0).line, 2);
    QCOMPARE(source.literals.at(1).text, u"\n\""_s);
    QCOMPARE(source.includes.size(), 1);
    QCOMPARE(source.includes.at(0).line, 5);
    QVERIFY(source.code.contains(u"1'000"_s));
    QCOMPARE(source.module(), u"core_base"_s);
}

void IncludesTest::graphIsTransitive()
{
    ModuleGraph graph;
    graph.read(u"gonfalone_module(core a LINK Qt6::Core)\n# gonfalone_module(core z)\n"
               "gonfalone_module(core b DEPENDS core_a)\ngonfalone_module(core c\n  DEPENDS core_b)"_s);
    QCOMPARE(graph.allowed(u"core_c"_s), (QSet<QString>{u"core_a"_s, u"core_b"_s, u"core_c"_s}));
    QCOMPARE(graph.allowed(u"core_a"_s), QSet<QString>{u"core_a"_s});
    QVERIFY(!graph.knows(u"core_z"_s));
}

void IncludesTest::modulesAreDeclared()
{
    const QStringList folders = QDir(m_root + u"/core"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(folders.contains(u"base"_s));
    for (const QString &folder : folders)
        QVERIFY2(m_graph.knows(u"core_"_s + folder), qUtf8Printable(folder + u" is not in core/CMakeLists.txt"_s));
}

QStringList IncludesTest::sources() const
{
    QStringList paths;
    for (const QString &layer : {u"core"_s, u"ui"_s, u"app"_s}) {
        QDirIterator walk(m_root + u'/' + layer, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            paths << QDir(m_root).relativeFilePath(walk.next());
    }
    paths.sort();
    return paths;
}

void IncludesTest::aNameIsSeenTwice()
{
    const auto seen = [](const char *one, const char *other) {
        TypeNames names;
        names.read(SourceText::parse(u"core/a/A.h"_s, QString::fromUtf8(one)));
        names.read(SourceText::parse(u"core/b/B.h"_s, QString::fromUtf8(other)));
        return names.twice().size();
    };
    QCOMPARE(seen("struct Days {\n};\n", "class Days final : public QObject\n{\n};\n"), 2);
    QCOMPARE(seen("enum class Days { A };\n", "struct Days {\n};\n"), 2);
    QCOMPARE(seen("struct Days {\n};\n", "struct Days;\n// struct Days {\nclass A {\n    struct Days {\n    };\n};\n"),
             0);
}

void IncludesTest::everyTypeHasANameOfItsOwn()
{
    TypeNames names;
    for (const QString &path : sources()) {
        if (path.endsWith(u".h"_s))
            names.read(SourceText::parse(path, textOf(m_root + u'/' + path)));
    }
    QStringList broken;
    for (const Violation &violation : names.twice())
        broken << violation.toString();
    QVERIFY2(broken.isEmpty(), qUtf8Printable(u'\n' + broken.join(u'\n')));
}

void IncludesTest::projectHoldsTheWalls()
{
    const QStringList paths = sources();
    QVERIFY(paths.contains(u"core/base/Result.h"_s));
    QStringList broken;
    for (const QString &path : paths) {
        for (const Violation &violation : walls().check(SourceText::parse(path, textOf(m_root + u'/' + path))))
            broken << violation.toString();
    }
    QVERIFY2(broken.isEmpty(), qUtf8Printable(u'\n' + broken.join(u'\n')));
}

QTEST_GUILESS_MAIN(IncludesTest)
#include "IncludesTest.moc"
