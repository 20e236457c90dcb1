#include "app/gonfalone/AppController.h"
#include "core/access/Password.h"
#include "tests/bench/Bench.h"
#include "tests/bench/ProcessorTime.h"
#include "ui/agenda/AgendaPage.h"
#include "ui/agenda/TimeGridView.h"
#include "ui/shell/ShellWindow.h"
#include "ui/shell/SignInPage.h"
#include "ui/today/TodayColumn.h"
#include "ui/today/TodayPage.h"

#include <QApplication>
#include <QListWidget>
#include <QTemporaryDir>

#include <ctime>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

/// The clock of Python's time.monotonic_ns(), in ms.
double monotonicMs()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// What checking the password alone takes: it is slow on purpose, and no part of what can be made quicker.
double passwordMs(const QString &password)
{
    const QString hash = bench::must(hashPassword(password));
    QList<double> times;
    for (int i = 0; i < 3; ++i) {
        const double begin = monotonicMs();
        if (!verifyPassword(hash, password))
            qFatal("the password was refused");
        times << monotonicMs() - begin;
    }
    return bench::median(times);
}

/// The day of who answers for the office.
void waitForDay(AppController &controller)
{
    const TodayColumn *due = controller.today()->due();
    const bench::Painted rows(due->list()->viewport());
    int painted = -1;
    bench::until([&] {
        if (due->lines().isEmpty())
            return false;
        if (painted < 0) {
            painted = rows.times;
            due->list()->viewport()->update();
            return false;
        }
        return rows.times > painted;
    });
}

/// The week of who lives in the agenda.
void waitForWeek(AppController &controller)
{
    controller.window()->showPage(u"agenda"_s);
    AgendaPage *const page = controller.agenda();
    page->setMode(AgendaPage::Mode::Week);
    const bench::Painted grid(page->grid()->viewport());
    int painted = -1;
    bench::until([&] {
        if (page->grid()->items().isEmpty())
            return false;
        if (painted < 0) {
            painted = grid.times;
            page->grid()->viewport()->update();
            return false;
        }
        return grid.times > painted;
    });
}

} // namespace

/// bench_start URL LOGIN [week], with the password in GONFALONE_PASSWORD and the moment at which the process was
/// started in GONFALONE_BENCH_STARTED (ns): what main() of the window does, up to the day of who answers for the
/// office, or to the week of the agenda.
int main(int argc, char **argv)
{
    const double started = qEnvironmentVariable("GONFALONE_BENCH_STARTED").toDouble() / 1e6;
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(u"Gonfalone"_s);
    QCoreApplication::setApplicationName(u"gonfalone"_s);
    const QTemporaryDir dir;
    const QString password = qEnvironmentVariable("GONFALONE_PASSWORD");
    StartOptions options;
    options.database = QCoreApplication::arguments().value(1);
    options.preferences = dir.filePath(u"bench.ini"_s);
    AppController controller(options, Clock{[] { return QDateTime::currentDateTimeUtc(); }});
    controller.start();
    bench::until([&] { return controller.signInPage() != nullptr; });
    {
        const bench::Painted door(controller.signInPage());
        bench::until([&] { return door.times > 0; });
    }
    const double door = monotonicMs() - started;
    const bool week = QCoreApplication::arguments().value(3) == u"week"_s;

    const double submitted = monotonicMs();
    emit controller.signInPage()->submitted(QCoreApplication::arguments().value(2), password);
    bench::until([&] { return controller.today() != nullptr; });
    if (week)
        waitForWeek(controller);
    else
        waitForDay(controller);
    const double entered = monotonicMs() - submitted;
    const double hashing = passwordMs(password);
    bench::print(week ? u"start_week"_s : u"start"_s, door + entered - hashing, "ms",
                 {{u"door"_s, door},
                  {u"day"_s, entered - hashing},
                  {u"argon2"_s, hashing},
                  {u"processor"_s, processorNanoseconds() / 1e6},
                  {u"memory"_s, bench::megabytes("VmRSS:")}});
    bool finished = false;
    QObject::connect(&controller, &AppController::finished, &app, [&] { finished = true; });
    controller.window()->close();
    bench::until([&] { return finished; });
    return 0;
}
