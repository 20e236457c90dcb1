#include "core/storage/Migrations.h"
#include "tests/load/Scenario.h"
#include "tests/load/Wire.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>
#include <QUrl>

#include <csignal>
#include <memory>
#include <sys/wait.h>
#include <unistd.h>

using namespace gonfalone;
using namespace gonfalone::load;

namespace {

/// What the scenario changes, as counts: of its own case, and of the case that gets the attachment.
using Facts = QList<qint64>;

constexpr int kFresh = 50; ///< so many cuts in one office

template <typename T>
T must(tl::expected<T, Error> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}

/// The office behind the line.
class Server
{
public:
    explicit Server(const QString &pec)
        : m_made(u"postgresql"_s), m_office(scenarioOffice(m_made, pec)), m_url(QUrl(m_made.place.url()))
    {
        m_made.db.reset();
        m_db = must(openOffice(*DatabaseUrl::parse(directUrl()), m_office.clock));
        m_office.message.messageId = u"first@load"_s;
        for (int stage = 0; stage <= kStages; ++stage) {
            const Facts before = facts();
            m_office.message.messageId = u"stage-%1@load"_s.arg(stage);
            Told told;
            Scenario(m_office, directUrl(), told, false).run(stage);
            m_stages << gained(before);
            if (told.done != stage)
                qFatal("the scenario does not run: %s", told.words);
        }
    }

    const ScenarioOffice &office() const { return m_office; }
    std::uint16_t port() const { return std::uint16_t(m_url.port(5432)); }
    QString directUrl() const { return urlAt(port()); }
    QString urlAt(std::uint16_t port) const
    {
        QUrl url = m_url;
        url.setPort(port);
        url.setQuery(u"sslmode=disable&gssencmode=disable"_s);
        return url.toString();
    }

    /// From here on the scenario brings in another message.
    void next(int point)
    {
        m_office.message.messageId = u"point-%1@load"_s.arg(point);
        m_before = facts();
    }
    /// How far the scenario came, -1 when it is between.
    int stage() { return int(m_stages.indexOf(gained(m_before))); }

    /// Nothing when the office opens and `check` passes, once nobody is at work any more.
    QString trouble()
    {
        for (int i = 0; others() > 0; ++i) {
            if (i == 3000)
                return u"a session of the server does not end"_s;
            QThread::msleep(10);
        }
        if (const auto schema = checkSchema(*m_db); !schema)
            return schema.error().message;
        const auto checked = checkOffice(*m_db, m_office.actor, m_office.clock);
        return checked ? QString() : u"check: "_s + checked.error().message;
    }

private:
    qint64 count(const QString &sql)
    {
        return must(m_db->readOne<qint64>(sql, {}, [](const Row &row) { return row.integer(0); }));
    }
    qint64 others()
    {
        return count(u"SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() "
                     "AND backend_type = 'client backend' AND pid <> pg_backend_pid()"_s);
    }

    /// Of the whole office.
    Facts facts()
    {
        Facts found;
        for (const char *table :
             {"case_file", "case_event", "document", "logo_proof", "mail_message", "draft_version", "audit_log"})
            found << count(u"SELECT COUNT(*) FROM %1"_s.arg(QLatin1String(table)));
        found << count(u"SELECT SUM(version) FROM case_file"_s) << count(u"SELECT SUM(last) FROM register_counter"_s)
              << count(u"SELECT COUNT(*) FROM case_file WHERE state = 'under-review'"_s);
        return found;
    }
    Facts gained(const Facts &before)
    {
        Facts now = facts();
        for (qsizetype i = 0; i < now.size(); ++i)
            now[i] -= before[i];
        return now;
    }

    CaseOffice m_made;
    ScenarioOffice m_office;
    QUrl m_url;
    std::unique_ptr<Database> m_db; ///< the children have its socket, and never use it
    QList<Facts> m_stages;
    Facts m_before;
};

/// One kind of cut at every message of the scenario.
class Sweep
{
public:
    Sweep(const QString &pec, int stride) : m_pec(pec), m_stride(stride) {}

    void run(const char *name, CutPlan plan)
    {
        int runs = 0;
        int wrong = 0;
        int doubts = 0;
        for (plan.at = 1;; plan.at += m_stride) {
            strike(plan);
            if (!m_seen->met)
                break;
            ++runs;
            doubts += m_told->doubts;
            const QString trouble = verify(plan);
            wrong += !trouble.isEmpty();
            if (!trouble.isEmpty())
                note(u"%1, message %2: %3 (told: %4 saved, %5)"_s.arg(QLatin1String(name))
                         .arg(plan.at)
                         .arg(trouble)
                         .arg(m_told->done)
                         .arg(QString::fromUtf8(m_told->words)));
        }
        std::printf("%s\n",
                    QJsonDocument(QJsonObject{{u"name"_s, QLatin1String(name)},
                                              {u"wrong"_s, wrong},
                                              {u"runs"_s, runs},
                                              {u"in_doubt"_s, doubts}})
                        .toJson(QJsonDocument::Compact)
                        .constData());
        std::fflush(stdout);
    }

private:
    void strike(const CutPlan &plan)
    {
        // Each case makes the answers about the next one longer: in one office the end would run away.
        if (m_point % kFresh == 0)
            m_server = std::make_unique<Server>(m_pec);
        m_server->next(++m_point);
        Wire wire(m_server->port());
        *m_told = Told();
        *m_seen = WireSeen();
        const pid_t carrier = ::fork();
        if (carrier == 0)
            wire.serve(plan, *m_seen);
        const pid_t child = ::fork();
        if (child == 0) {
            Scenario(m_server->office(), m_server->urlAt(wire.port()), *m_told, plan.comesBack).run();
            ::_exit(0);
        }
        int status = 0;
        if (carrier < 0 || child < 0 || ::waitpid(child, &status, 0) != child)
            qFatal("no child");
        ::kill(carrier, SIGKILL);
        ::waitpid(carrier, nullptr, 0);
        if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
            qFatal("the scenario ended with %d", status);
    }

    /// What is not as it must be.
    QString verify(const CutPlan &plan)
    {
        if (const QString trouble = m_server->trouble(); !trouble.isEmpty())
            return trouble;
        const int stage = m_server->stage();
        if (stage < 0)
            return u"the office is neither before nor after"_s;
        if (m_told->odd)
            return u"it was refused with the wrong words"_s;
        if (plan.cut == Cut::Stall && m_told->refused > 0)
            return u"a line that was only slow was given up"_s;
        if (!plan.comesBack) {
            const bool doubt = m_told->doubt && stage == m_told->done + 1;
            return stage == m_told->done || doubt ? QString() : u"%1 is saved"_s.arg(stage);
        }
        if (m_told->doubts > 0)
            return u"the server answers, and yet the person was told to look"_s;
        return !m_told->again && stage == kStages ? QString() : u"the second try did not save it: %1"_s.arg(stage);
    }

    QString m_pec;
    std::unique_ptr<Server> m_server;
    int m_stride;
    int m_point = 0;
    Shared<Told> m_told;
    Shared<WireSeen> m_seen;
};

} // namespace

/// load_wire PEC STRIDE [NAME…]: the line to PostgreSQL cut at every (STRIDE-th) message of the scenario, in the ways
/// of these names, or in all; a JSON line for each.
int main(int argc, char **argv)
{
    // Qt's driver has a word for every statement that it had on a line that was cut.
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
        if (type == QtFatalMsg)
            note(text);
    });
    const std::pair<const char *, CutPlan> plans[] = {
        {"before_it_reaches_the_server", {Way::ToServer, Cut::Before}},
        {"half_of_it_reaches_the_server", {Way::ToServer, Cut::Half}},
        {"after_it_reached_the_server", {Way::ToServer, Cut::After}},
        {"before_the_answer", {Way::ToClient, Cut::Before}},
        {"half_of_the_answer", {Way::ToClient, Cut::Half}},
        {"after_the_answer", {Way::ToClient, Cut::After}},
        {"closed_before_the_answer", {Way::ToClient, Cut::Before, 0, false}},
        {"slow_answer", {Way::ToClient, Cut::Stall}},
        {"down_before_the_answer", {Way::ToClient, Cut::Before, 0, true, false}},
        {"down_after_it_reached_the_server", {Way::ToServer, Cut::After, 0, true, false}},
    };
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QStringList wanted = words.mid(3);
    Sweep sweep(words.value(1), std::max(1, words.value(2).toInt()));
    for (const auto &[name, plan] : plans)
        if (wanted.isEmpty() || wanted.contains(QLatin1String(name)))
            sweep.run(name, plan);
    return 0;
}
