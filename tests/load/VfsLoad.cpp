#include "tests/load/FaultyVfs.h"
#include "tests/load/Scenario.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace gonfalone;
using namespace gonfalone::load;
using namespace Qt::StringLiterals;

namespace {

/// Everything in the file, in the order of its tables; empty when it cannot be read.
QByteArray fingerprint(const QString &file)
{
    sqlite3 *db = nullptr;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    bool sound = sqlite3_open_v2(QFile::encodeName(file).constData(), &db, SQLITE_OPEN_READWRITE, "unix") == SQLITE_OK;
    QList<QByteArray> tables;
    const auto each = [&](const QByteArray &sql, const std::function<void(sqlite3_stmt *)> &row) {
        sqlite3_stmt *statement = nullptr;
        sound = sound && sqlite3_prepare_v2(db, sql.constData(), -1, &statement, nullptr) == SQLITE_OK;
        int step = SQLITE_DONE;
        while (sound && (step = sqlite3_step(statement)) == SQLITE_ROW)
            row(statement);
        sound = sound && step == SQLITE_DONE;
        sqlite3_finalize(statement);
    };
    each("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name",
         [&](sqlite3_stmt *row) { tables << QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(row, 0))); });
    for (const QByteArray &table : tables) {
        hash.addData(table);
        each("SELECT * FROM " + table + " ORDER BY 1, 2", [&](sqlite3_stmt *row) {
            for (int i = 0; i < sqlite3_column_count(row); ++i) {
                const int size = sqlite3_column_bytes(row, i);
                hash.addData(QByteArray::number(size) + ':');
                if (const void *bytes = size > 0 ? sqlite3_column_blob(row, i) : nullptr)
                    hash.addData({static_cast<const char *>(bytes), size});
            }
        });
    }
    sqlite3_close(db);
    return sound ? hash.result() : QByteArray();
}

/// The same office as on a share, where SQLite takes the rollback journal.
void takeRollbackJournal(const QString &file)
{
    sqlite3 *db = nullptr;
    sqlite3_open(QFile::encodeName(file).constData(), &db);
    if (sqlite3_exec(db, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(db));
    sqlite3_close(db);
}

void copyOffice(const QString &from, const QString &to)
{
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(to + suffix);
    if (!QFile::copy(from, to))
        qFatal("%s cannot be copied", qPrintable(from));
}

struct Template : ScenarioOffice {
    QString file;
    QList<QByteArray> stages; ///< the fingerprint after each use case, from none to all
};

Template makeTemplate(const QString &folder, const QString &pec)
{
    CaseOffice office(u"sqlite"_s);
    Template made{scenarioOffice(office, pec), folder + u"/template.db"_s, {}};
    office.db.reset();
    copyOffice(office.place.url(), made.file);
    const QString file = folder + u"/stage.db"_s;
    for (int stage = 0; stage <= kStages; ++stage) {
        copyOffice(made.file, file);
        Told told;
        Scenario(made, file, told, false).run(stage);
        made.stages << fingerprint(file);
        if (told.done != stage || made.stages.last().isEmpty())
            qFatal("the scenario does not run: %s", told.words);
    }
    return made;
}

/// One kind of fault at every N of the scenario.
class Sweep
{
public:
    Sweep(const Template &office, const QString &folder, bool sharedMemory, int stride)
        : m_office(office), m_file(folder + u"/office.db"_s), m_sharedMemory(sharedMemory), m_stride(stride)
    {}

    void run(const char *name, FaultPlan plan)
    {
        m_runs = m_wrong = m_inDoubt = 0;
        for (plan.at = 1;; plan.at += m_stride) {
            const int died = strike(plan);
            if (!m_told->met)
                break;
            ++m_runs;
            if (const QString trouble = verify(plan, died); !trouble.isEmpty()) {
                ++m_wrong;
                note(u"%1 %2, number %3: %4 (told: %5 saved, %6)"_s
                         .arg(QLatin1String(name), m_sharedMemory ? u"wal"_s : u"journal"_s)
                         .arg(plan.at)
                         .arg(trouble)
                         .arg(m_told->done)
                         .arg(QString::fromUtf8(m_told->words)));
            }
        }
        std::printf("%s\n",
                    QJsonDocument(QJsonObject{{u"name"_s, QLatin1String(name)},
                                              {u"mode"_s, m_sharedMemory ? u"wal"_s : u"journal"_s},
                                              {u"wrong"_s, m_wrong},
                                              {u"runs"_s, m_runs},
                                              {u"in_doubt"_s, m_inDoubt}})
                        .toJson(QJsonDocument::Compact)
                        .constData());
        std::fflush(stdout);
    }

private:
    static bool isDeath(Fault fault)
    {
        return fault == Fault::Tear || fault == Fault::Exit || fault == Fault::PowerCut;
    }

    /// Runs the scenario in a child; whether it died by the fault.
    bool strike(const FaultPlan &plan)
    {
        copyOffice(m_office.file, m_file);
        *m_told = Told();
        const pid_t child = ::fork();
        if (child == 0) {
            useFaultyVfs(plan, m_sharedMemory);
            Scenario(m_office, m_file, *m_told, plan.once && !isDeath(plan.fault)).run();
            m_told->met = callsSeen(plan.call) >= plan.at;
            ::_exit(0);
        }
        int status = 0;
        if (child < 0 || ::waitpid(child, &status, 0) != child)
            qFatal("no child");
        const bool died = WIFEXITED(status) && WEXITSTATUS(status) == kDiedByFault;
        m_told->met = m_told->met || died;
        if (!died && !(WIFEXITED(status) && WEXITSTATUS(status) == 0))
            qFatal("the scenario ended with %d", status);
        return died;
    }

    /// What is not as it must be.
    QString verify(const FaultPlan &plan, bool died)
    {
        if (died != isDeath(plan.fault))
            return u"it did not end as it should"_s;
        const qsizetype stage = m_office.stages.indexOf(fingerprint(m_file));
        if (stage < 0)
            return u"the office is neither before nor after"_s;
        const auto db = openOffice(*DatabaseUrl::parse(m_file), m_office.clock);
        if (!db)
            return db.error().message + u" | "_s + db.error().detail;
        if (const auto sound = checkOffice(**db, m_office.actor, m_office.clock); !sound)
            return u"check: "_s + sound.error().message;
        if (stage < m_told->done)
            return u"what was told to be saved is lost: %1"_s.arg(stage);
        if (m_told->odd)
            return u"it was refused with the wrong words"_s;
        if (died)
            return stage <= m_told->done + 1 ? QString() : u"more was saved than was done"_s;
        if (plan.once)
            return !m_told->again && stage == kStages ? QString() : u"the second try did not save it: %1"_s.arg(stage);
        m_inDoubt += m_told->doubt;
        const bool kept = stage > m_told->done;
        return kept && !m_told->doubt ? u"it was refused, and is saved"_s : QString();
    }

    const Template &m_office;
    QString m_file;
    bool m_sharedMemory;
    int m_stride;
    Shared<Told> m_told;
    int m_runs = 0;
    int m_wrong = 0;
    int m_inDoubt = 0;
};

/// The log is truncated by the checkpoint; the rollback journal never is.
void runTruncations(Sweep &sweep)
{
    sweep.run("truncate_fails", {Call::Truncate, Fault::IoErr, 0, true});
    sweep.run("truncate_fails_for_good", {Call::Truncate, Fault::IoErr, 0, false});
    sweep.run("truncate_exit", {Call::Truncate, Fault::Exit, 0, true});
}

} // namespace

/// load_vfs FOLDER PEC STRIDE: every fault at every (STRIDE-th) call of the scenario, with the log and with the
/// rollback journal; a JSON line for each kind.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QString folder = words.value(1);
    const int stride = std::max(1, words.value(3).toInt());
    const Template office = makeTemplate(folder, words.value(2));
    for (const bool sharedMemory : {true, false}) {
        if (!sharedMemory)
            takeRollbackJournal(office.file);
        Sweep sweep(office, folder, sharedMemory, stride);
        sweep.run("write_fails", {Call::Write, Fault::IoErr, 0, true});
        sweep.run("write_full", {Call::Write, Fault::Full, 0, true});
        sweep.run("write_fails_for_good", {Call::Write, Fault::IoErr, 0, false});
        sweep.run("write_full_for_good", {Call::Write, Fault::Full, 0, false});
        sweep.run("write_torn", {Call::Write, Fault::Tear, 0, true});
        sweep.run("write_power_cut", {Call::Write, Fault::PowerCut, 0, true});
        sweep.run("sync_fails", {Call::Sync, Fault::IoErr, 0, true});
        sweep.run("sync_fails_for_good", {Call::Sync, Fault::IoErr, 0, false});
        sweep.run("sync_power_cut", {Call::Sync, Fault::PowerCut, 0, true});
        if (sharedMemory)
            runTruncations(sweep);
        sweep.run("delete_fails", {Call::Delete, Fault::IoErr, 0, true});
        sweep.run("delete_fails_for_good", {Call::Delete, Fault::IoErr, 0, false});
        sweep.run("delete_exit", {Call::Delete, Fault::Exit, 0, true});
        sweep.run("lock_refused", {Call::Lock, Fault::Busy, 0, true});
        sweep.run("lock_fails", {Call::Lock, Fault::IoErr, 0, true});
        sweep.run("lock_fails_for_good", {Call::Lock, Fault::IoErr, 0, false});
        sweep.run("lock_exit", {Call::Lock, Fault::Exit, 0, true});
    }
    return 0;
}
