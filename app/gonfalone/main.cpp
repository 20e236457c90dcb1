#include "app/gonfalone/AppController.h"
#include "app/gonfalone/Language.h"
#include "app/gonfalone/Tour.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

struct Wish {
    StartOptions options;
    QString tour;
};

QString tr(const char *text)
{
    return QCoreApplication::translate("main", text);
}

/// Before the line is read, so that --help speaks it too.
QString languageOf(const QStringList &line)
{
    for (qsizetype i = 1; i < line.size(); ++i) {
        if (line.at(i) == u"--lang"_s)
            return line.value(i + 1);
        if (line.at(i).startsWith(u"--lang="_s))
            return line.at(i).section(u'=', 1);
    }
    return qEnvironmentVariable("GONFALONE_LANG", u"it"_s);
}

Wish readArguments(const QApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("The desktop program of a mayor's cabinet office."));
    const QCommandLineOption demo(u"demo"_s, tr("Open the demonstration office."));
    const QCommandLineOption database(u"database"_s, tr("Open the office at this path or postgresql:// address."),
                                      u"URL"_s);
    const QCommandLineOption tour(u"tour"_s, tr("Walk through the demonstration office and save pictures and drafts."),
                                  u"DIR"_s);
    const QCommandLineOption lang(u"lang"_s, tr("Language of the window: it or en."), u"it|en"_s);
    const QCommandLineOption look(u"theme"_s, tr("Look: light, dark or system."), u"light|dark|system"_s);
    // Qt has these two in English only.
    const QCommandLineOption help({u"h"_s, u"help"_s}, tr("Show these lines."));
    const QCommandLineOption version({u"v"_s, u"version"_s}, tr("Show the version."));
    parser.addOptions({help, version, demo, database, tour, lang, look});
    parser.process(app);
    if (parser.isSet(help))
        parser.showHelp();
    if (parser.isSet(version))
        parser.showVersion();
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    Wish wish;
    wish.tour = parser.value(tour);
    wish.options.demo = parser.isSet(demo) || parser.isSet(tour);
    wish.options.demoPath = data + u"/demo.db"_s;
    wish.options.defaultPath = data + u"/office.db"_s;
    wish.options.database = parser.value(database);
    wish.options.language = parser.isSet(lang) ? parser.value(lang) : qEnvironmentVariable("GONFALONE_LANG");
    if (const QString scheme = parser.value(look); !scheme.isEmpty())
        wish.options.scheme = scheme == u"dark"_s ? Scheme::Dark
            : scheme == u"light"_s                ? Scheme::Light
                                                  : Scheme::System;
    return wish;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(u"Gonfalone"_s);
    QCoreApplication::setApplicationName(u"gonfalone"_s);
    QCoreApplication::setApplicationVersion(u"0.1.0"_s);
    QGuiApplication::setApplicationDisplayName(u"Gonfalone"_s);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    const Wish wish = [&app] {
        Language language; // of the line's own words; the window has the person's
        language.use(languageOf(app.arguments()));
        return readArguments(app);
    }();
    const Clock clock{[] { return QDateTime::currentDateTimeUtc(); }};
    if (!wish.tour.isEmpty()) {
        Tour tour(wish.options, wish.tour, clock);
        tour.start();
        return QApplication::exec();
    }
    AppController controller(wish.options, clock);
    QObject::connect(&controller, &AppController::finished, &app, &QCoreApplication::quit, Qt::QueuedConnection);
    controller.start();
    return QApplication::exec();
}
