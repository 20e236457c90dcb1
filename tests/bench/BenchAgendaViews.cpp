#include "core/access/AccessService.h"
#include "core/agenda/SeriesText.h"
#include "core/setup/OfficeSetup.h"
#include "tests/bench/Bench.h"
#include "tests/bench/ProcessorTime.h"
#include "ui/agenda/AgendaPage.h"
#include "ui/agenda/MonthView.h"
#include "ui/agenda/TimeGridView.h"
#include "ui/base/Theme.h"

#include <QApplication>
#include <QMouseEvent>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize kWindow(1600, 1000);
constexpr int kCalendars = 12;
constexpr int kRounds = 36;

double windowMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// What something took: of all threads, of the window's alone, and by the clock on the wall.
struct Taken {
    QList<double> processor, window, wall;

    void add(const std::function<void()> &act)
    {
        QElapsedTimer timer;
        const double all = processorNanoseconds();
        const double here = windowMilliseconds();
        timer.start();
        act();
        wall << double(timer.nsecsElapsed()) / 1e6;
        window << windowMilliseconds() - here;
        processor << (processorNanoseconds() - all) / 1e6;
    }
    void print(const QString &name, QJsonObject more = {}) const
    {
        more.insert(u"window"_s, bench::median(window));
        more.insert(u"wall"_s, bench::median(wall));
        more.insert(u"slowest"_s, *std::max_element(processor.begin(), processor.end()));
        bench::print(name, bench::median(processor), "ms", more);
    }
};

/// The real page on real data, in a window that nobody sees.
class Bench : public QObject
{
public:
    Bench(const QString &url, const QString &login, const QString &password)
        : m_clock{[] { return QDateTime::currentDateTimeUtc(); }}
    {
        std::optional<Actor> actor;
        deliver(m_thread.run([slot = m_slot, clock = m_clock, url, login, password]() -> Result<Actor> {
            TRY(const DatabaseUrl place, DatabaseUrl::parse(url));
            TRY(*slot, openOffice(place, clock));
            return AccessService(**slot, clock).signIn(login, password);
        }),
                this, [&actor](const Result<Actor> &result) { actor = bench::must(result); });
        bench::until([&actor] { return actor.has_value(); });
        m_page = std::make_unique<AgendaPage>(new AgendaGateway(
            m_thread, [slot = m_slot] { return slot->get(); }, m_clock, *actor));
        m_page->resize(kWindow);
        m_page->show();
        settle();
    }
    ~Bench() override
    {
        m_page.reset();
        bool closed = false;
        deliver(m_thread.run([slot = m_slot]() -> Outcome {
            slot->reset();
            return {};
        }),
                this, [&closed](const Outcome &) { closed = true; });
        bench::until([&closed] { return closed; });
    }

    AgendaPage &page() { return *m_page; }

    /// Everything asked for is there and painted.
    void settle()
    {
        bench::until([this] { return m_page->gateway()->pending() == 0; });
        QCoreApplication::processEvents();
        paint(m_page->mode() == AgendaPage::Mode::Month ? static_cast<QWidget *>(m_page->monthView()->viewport())
                                                        : m_page->grid()->viewport());
    }
    /// All of it, whether or not the platform would show it.
    static void paint(QWidget *viewport) { viewport->grab(); }

private:
    using Slot = std::shared_ptr<std::unique_ptr<Database>>;
    Clock m_clock;
    Slot m_slot = std::make_shared<std::unique_ptr<Database>>();
    WorkThread m_thread;
    std::unique_ptr<AgendaPage> m_page;
};

/// From one month to another, with all that the page shows beside it.
void months(Bench &bench, const QString &engine)
{
    AgendaPage &page = bench.page();
    page.setMode(AgendaPage::Mode::Month);
    page.goTo(QDate(2018, 1, 15));
    bench.settle();
    const auto first = [&page] { return page.monthView()->items().value(0).startUtc; };
    Taken taken;
    Taken after; // conflicts, told when the month is seen
    for (int i = 1; i <= kRounds; ++i) {
        const qint64 before = first();
        taken.add([&] {
            page.goTo(QDate(2018, 1, 15).addMonths(i));
            bench::until([&] { return first() != before; });
            Bench::paint(page.monthView()->viewport());
        });
        after.add([&] { bench.settle(); });
    }
    taken.print(
        u"agenda_month_switched_"_s + engine,
        {{u"items"_s, page.monthView()->items().size()}, {u"conflicts_after"_s, bench::median(after.processor)}});
    bench::print(u"agenda_month_memory_"_s + engine, bench::megabytes("VmRSS:"), "MB",
                 {{u"sharable"_s, std::round(bench::megabytes("RssFile:"))}});
}

QList<CalendarLook> looks()
{
    const QStringList colours{u"blue"_s, u"green"_s, u"teal"_s, u"amber"_s, u"rose"_s, u"violet"_s};
    QList<CalendarLook> all;
    for (int i = 1; i <= kCalendars; ++i)
        all << CalendarLook{
            AgendaCalendarId{i}, u"Calendario %1"_s.arg(i), colours.at(i % colours.size()), true, true, true, true};
    return all;
}

/// The entries of the week that the page shows, given to twelve calendars one after the other.
QList<AgendaItem> spread(const QList<AgendaItem> &items)
{
    QList<AgendaItem> all = items;
    for (qsizetype i = 0; i < all.size(); ++i)
        all[i].calendar = AgendaCalendarId{1 + i % kCalendars};
    return all;
}

void drag(TimeGridView &view, const QString &engine);

/// A week with a column for each of twelve calendars.
void week(Bench &bench, const QString &engine)
{
    AgendaPage &page = bench.page();
    page.setMode(AgendaPage::Mode::Week);
    page.goTo(QDate(2021, 5, 12));
    bench.settle();
    const QDate monday = page.grid()->firstDay();
    const QList<AgendaItem> items = spread(page.grid()->items());
    TimeGridView view(Clock{[] { return QDateTime(QDate(2021, 5, 10), QTime(8, 0), Qt::UTC); }});
    view.resize(kWindow);
    view.setLooks(looks());
    QList<AgendaCalendarId> calendars;
    for (const CalendarLook &look : looks())
        calendars << look.id;
    view.setColumns(calendars);
    view.setDays(monday, 7);
    view.show();
    view.setItems(items);
    Bench::paint(view.viewport());
    Taken taken;
    for (int i = 0; i < kRounds; ++i) {
        // Never the same twice, which would be nothing to do.
        const QList<AgendaItem> other = items.mid(i % 2);
        taken.add([&] {
            view.setItems(other);
            Bench::paint(view.viewport());
        });
    }
    taken.print(u"agenda_week_12_columns_"_s + engine,
                {{u"items"_s, items.size()}, {u"columns"_s, view.columnCount()}});
    drag(view, engine);
}

/// Frames of an entry that is dragged across the week: what the window does for each move of the mouse, painted.
void drag(TimeGridView &view, const QString &engine)
{
    ItemKey key;
    QRect place;
    for (const AgendaItem &item : view.items()) {
        const QRect rect = view.entryRect(keyOf(item), 0);
        if (!item.allDay && rect.isValid() && view.viewport()->rect().contains(rect.center())) {
            key = keyOf(item);
            place = rect;
        }
    }
    if (!key.isValid())
        qFatal("there is nothing to drag on the first day");
    const auto mouse = [&](QEvent::Type type, const QPoint &at, Qt::MouseButtons buttons) {
        QMouseEvent event(type, at, view.viewport()->mapToGlobal(at), Qt::LeftButton, buttons, Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &event);
    };
    mouse(QEvent::MouseButtonPress, place.center(), Qt::LeftButton);
    Taken taken;
    for (int i = 0; i < 120; ++i)
        taken.add([&] {
            mouse(QEvent::MouseMove, place.center() + QPoint(9 * i, 3 * (i % 40)), Qt::LeftButton);
            Bench::paint(view.viewport());
        });
    if (!view.ghost())
        qFatal("nothing was dragged");
    taken.print(u"agenda_drag_frame_"_s + engine);
}

} // namespace

/// bench_agenda_views URL LOGIN ENGINE, with the password in GONFALONE_PASSWORD: an office that bench_agenda filled.
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    theme::apply(app, Scheme::Light);
    const QStringList words = QCoreApplication::arguments();
    Bench bench(words.value(1), words.value(2), qEnvironmentVariable("GONFALONE_PASSWORD"));
    months(bench, words.value(3));
    week(bench, words.value(3));
    return 0;
}
