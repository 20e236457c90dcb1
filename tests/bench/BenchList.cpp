#include "core/access/AccessService.h"
#include "core/setup/OfficeSetup.h"
#include "tests/bench/Bench.h"
#include "ui/base/Theme.h"
#include "ui/patrocinio/PatrocinioListPane.h"

#include <QApplication>
#include <QListView>
#include <QScrollBar>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 7;
constexpr int kTypingPauseMs = 150; ///< the list waits so long for another key: no part of what is measured
const QStringList kShelves{u"all"_s, u"todo"_s, u"decided"_s, u"concluded"_s};

/// The real list on real data, in a window that nobody sees.
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
        m_gateway = std::make_unique<PatrocinioGateway>(
            m_thread, [slot = m_slot] { return slot->get(); }, m_clock, *actor);
    }

    ~Bench() override
    {
        m_list.reset();
        bool closed = false;
        deliver(m_thread.run([slot = m_slot]() -> Outcome {
            slot->reset();
            return {};
        }),
                this, [&closed](const Outcome &) { closed = true; });
        bench::until([&closed] { return closed; });
    }

    /// The list is made and its rows are shown.
    double open()
    {
        m_list.reset();
        m_painted.reset();
        QElapsedTimer timer;
        timer.start();
        m_list = std::make_unique<PatrocinioListPane>(m_gateway.get());
        m_list->resize(420, 717);
        m_list->show();
        m_painted = std::make_unique<bench::Painted>(list()->view()->viewport());
        waitForRows(m_painted->times, [this] { return list()->model()->rowCount() > 0; });
        return settled(timer);
    }

    /// From `act` until the rows that it asks for are painted, in ms. The counts on the filters come after.
    double shown(const std::function<void()> &act)
    {
        QElapsedTimer timer;
        timer.start();
        const int before = m_painted->times;
        // The answer may be there before act() returns.
        bool loaded = false;
        const auto fresh = connect(list()->model(), &PatrocinioListModel::loaded, this, [&] { loaded = true; });
        const auto more = connect(list()->model(), &QAbstractItemModel::dataChanged, this, [&] { loaded = true; });
        act();
        waitForRows(before, [&loaded] { return loaded; });
        const double ms = settled(timer);
        disconnect(fresh);
        disconnect(more);
        return ms;
    }

    PatrocinioListPane *list() const { return m_list.get(); }

private:
    bool rowsHere() const
    {
        if (!list()->isSettled() || list()->model()->rowCount() == 0)
            return false;
        const QModelIndex top = list()->view()->indexAt({5, 5});
        return top.isValid() && top.data(PatrocinioListModel::CaseRole).isValid();
    }

    void waitForRows(int before, const std::function<bool()> &loaded)
    {
        int painted = -1;
        bench::until([&] {
            if (!loaded() || !list()->isSettled())
                return false;
            if (list()->model()->rowCount() == 0)
                return true;
            if (painted < 0) {
                painted = std::max(before, m_painted->times);
                list()->view()->viewport()->update();
                return false;
            }
            return m_painted->times > painted && rowsHere();
        });
    }

    /// The time so far; what is still on its way (counts, details) is awaited after the clock stopped.
    double settled(const QElapsedTimer &timer) const
    {
        const double ms = double(timer.nsecsElapsed()) / 1e6;
        bench::until([this] { return m_gateway->pending() == 0; });
        return ms;
    }

    using Slot = std::shared_ptr<std::unique_ptr<Database>>;
    Clock m_clock;
    Slot m_slot = std::make_shared<std::unique_ptr<Database>>();
    WorkThread m_thread;
    std::unique_ptr<PatrocinioGateway> m_gateway;
    std::unique_ptr<PatrocinioListPane> m_list;
    std::unique_ptr<bench::Painted> m_painted;
};

/// The medians of several things that can be done, and the slowest of them as the result.
class Worst
{
public:
    void add(const QString &what, const QList<double> &times)
    {
        const double middle = bench::median(times);
        m_each.insert(what, std::round(middle * 10) / 10);
        m_worst = std::max(m_worst, middle);
        m_best = std::max(m_best, *std::min_element(times.begin(), times.end()));
    }
    void print(const QString &name) const
    {
        bench::print(name, m_worst, "ms", {{u"each"_s, m_each}, {u"fastest"_s, std::round(m_best * 10) / 10}});
    }

private:
    double m_worst = 0;
    double m_best = 0; ///< the slowest thing at its fastest: what it takes when nothing else runs
    QJsonObject m_each;
};

QList<double> rounds(const std::function<double()> &once)
{
    QList<double> times;
    for (int i = 0; i < kRounds; ++i)
        times << once();
    return times;
}

void filters(Bench &page, const QString &engine)
{
    Worst worst;
    for (const QString &shelf : kShelves) {
        worst.add(shelf, rounds([&] {
                      page.shown([&] { page.list()->setFilter(shelf == u"all"_s ? u"todo"_s : u"all"_s); });
                      return page.shown([&] { page.list()->setFilter(shelf); });
                  }));
    }
    worst.print(u"list_100k_filter_"_s + engine);
}

void searches(Bench &page, const QString &engine)
{
    Worst worst;
    page.shown([&] { page.list()->setFilter(u"all"_s); });
    for (const QString &text : {u"maratona castello"_s, u"PAT-2019/0042"_s, u"zzzz"_s}) {
        worst.add(text, rounds([&] {
                      page.shown([&] { page.list()->setSearch(u"regata"_s); });
                      return page.shown([&] { page.list()->setSearch(text); }) - kTypingPauseMs;
                  }));
    }
    page.shown([&] { page.list()->setSearch({}); });
    worst.print(u"list_100k_search_"_s + engine);
}

void sorts(Bench &page, const QString &engine)
{
    const QList<std::tuple<QString, CaseSort, bool>> orders{{u"term"_s, CaseSort::Due, false},
                                                            {u"latest"_s, CaseSort::Received, true},
                                                            {u"number"_s, CaseSort::Label, true},
                                                            {u"subject"_s, CaseSort::Subject, false},
                                                            {u"applicant"_s, CaseSort::Party, false}};
    Worst worst;
    for (const QString &shelf : kShelves) {
        page.shown([&] { page.list()->setFilter(shelf); });
        for (const auto &[name, sort, descending] : orders) {
            worst.add(shelf + u' ' + name, rounds([&, sort = sort, descending = descending] {
                          page.shown([&] { page.list()->setSort(CaseSort::Due, true); });
                          return page.shown([&] { page.list()->setSort(sort, descending); });
                      }));
        }
    }
    page.shown([&] { page.list()->setSort(CaseSort::Due, false); });
    worst.print(u"list_100k_sort_"_s + engine);
}

void jumps(Bench &page, const QString &engine)
{
    Worst worst;
    page.shown([&] { page.list()->setFilter(u"all"_s); });
    QScrollBar *bar = page.list()->view()->verticalScrollBar();
    for (const int percent : {25, 50, 100}) {
        worst.add(u"%1 %"_s.arg(percent), rounds([&] {
                      // Another filter and back, so that nothing of it is remembered.
                      page.shown([&] { page.list()->setFilter(u"todo"_s); });
                      page.shown([&] { page.list()->setFilter(u"all"_s); });
                      return page.shown([&] { bar->setValue(int(qint64(bar->maximum()) * percent / 100)); });
                  }));
    }
    worst.print(u"list_100k_jump_"_s + engine);
}

} // namespace

/// bench_list URL LOGIN ENGINE, with the password in GONFALONE_PASSWORD: an office that bench_fill filled.
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    theme::apply(app, Scheme::Light);
    const QStringList words = QCoreApplication::arguments();
    const QString engine = words.value(3);
    Bench page(words.value(1), words.value(2), qEnvironmentVariable("GONFALONE_PASSWORD"));
    const double first = page.open();
    QList<double> again = rounds([&] { return page.open(); });
    bench::print(u"list_100k_open_"_s + engine, bench::median(again), "ms",
                 {{u"first"_s, std::round(first * 10) / 10},
                  {u"fastest"_s, std::round(*std::min_element(again.begin(), again.end()) * 10) / 10}});
    filters(page, engine);
    sorts(page, engine);
    searches(page, engine);
    jumps(page, engine);
    bench::print(u"list_100k_memory_"_s + engine, bench::megabytes("VmRSS:"), "MB",
                 {{u"sharable"_s, std::round(bench::megabytes("RssFile:"))}});
    return 0;
}
