#include "core/patrocinio/PatrocinioService.h"
#include "core/setup/OfficeSetup.h"
#include "tests/load/Together.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QThread>

using namespace gonfalone;
using namespace gonfalone::load;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 120'000;

struct Desk {
    Clock clock{[] { return QDateTime::currentDateTimeUtc(); }};
    std::unique_ptr<Database> db;
    Actor actor;

    Desk(const DatabaseUrl &url, const QString &login) : db(load::must(openOffice(url, clock)))
    {
        actor = load::must(AccessService(*db, clock).signIn(login, qEnvironmentVariable("GONFALONE_PASSWORD")));
    }
    PatrocinioService service() { return {*db, clock}; }
};

Patrocinio request(const QString &name, const QDate &today)
{
    Patrocinio p;
    p.file.subject = name;
    p.file.received = today;
    p.initiative = name;
    p.applicant.name = u"Pro Loco"_s;
    p.startsOn = today.addDays(120);
    p.place = u"Piazza Fontana"_s;
    return p;
}

/// The 200 records of an empty office.
void fill(Desk &desk)
{
    PatrocinioService service = desk.service();
    for (int i = 1; i <= kRecords; ++i) {
        Patrocinio p =
            load::must(service.registerByHand(desk.actor, request(u"Festa %1"_s.arg(i), desk.clock.today())));
        if (i <= kInIntake)
            continue;
        load::must(service.declareConflict(desk.actor, p.file.label, {}));
        p = load::must(service.find(desk.actor, p.file.label));
        p.grounds = u"interesse della comunità"_s;
        load::must(service.advance(desk.actor, p, PatrocinioAction::Investigate));
    }
}

/// One process of the program; what it was told goes to standard output, a line for each edit that was accepted.
class Process
{
public:
    Process(Desk &desk, Mix mix) : m_desk(desk), m_mix(mix), m_service(desk.service()), m_out(stdout) {}

    /// Field edits only, by a person who tries again when something goes away for a while.
    void endure(int edits)
    {
        qint64 longest = 0;
        for (int i = 0; i < edits; ++i) {
            (void)m_mix.next();
            QElapsedTimer timer;
            timer.start();
            persist(labelOf(m_mix.record(Edit::Field), m_desk.clock.today().year()));
            longest = std::max(longest, timer.elapsed());
        }
        m_out << "conflicts " << m_conflicts << "\ninterrupted " << m_interrupted << "\nlongest " << longest << "\n";
    }

    void run(int edits)
    {
        for (int i = 0; i < edits; ++i)
            edit(m_mix.next());
        m_out << "conflicts " << m_conflicts << "\n";
    }

private:
    void edit(Edit edit)
    {
        const QString label = labelOf(m_mix.record(edit), m_desk.clock.today().year());
        switch (edit) {
        case Edit::Field: change(label); break;
        case Edit::Step: step(label); break;
        case Edit::Record: told("record", label, m_service.declareConflict(m_desk.actor, label, declaration())); break;
        case Edit::Number: {
            const auto made = m_service.registerByHand(m_desk.actor, request(m_mix.token(), m_desk.clock.today()));
            told("number", made ? made->file.label : u"-"_s, made);
            break;
        }
        }
    }

    /// As the window does after "was changed meanwhile": what was typed goes onto the newer copy.
    void change(const QString &label)
    {
        for (;;) {
            Patrocinio p = load::must(m_service.find(m_desk.actor, label));
            p.observations += m_mix.token();
            const auto saved = m_service.save(m_desk.actor, p);
            if (again(saved))
                continue;
            return told("field", label, saved);
        }
    }

    void persist(const QString &label)
    {
        QElapsedTimer patience;
        patience.start();
        QString refused;
        do {
            auto p = m_service.find(m_desk.actor, label);
            if (p && p->observations.contains(m_mix.token())) {
                if (!refused.contains(u"look whether"_s))
                    m_out << "untrue " << label << ' ' << refused << "\n";
                return told("field", label, p);
            }
            if (p) {
                p->observations += m_mix.token();
                const auto saved = m_service.save(m_desk.actor, *p);
                if (again(saved))
                    continue;
                if (saved)
                    return told("field", label, saved);
                refused = saved.error().message;
            }
            ++m_interrupted;
            QThread::msleep(200);
        } while (patience.elapsed() < kPatienceMs);
        m_out << "refused field " << label << ' ' << refused << "\n";
    }

    void step(const QString &label)
    {
        for (;;) {
            const Patrocinio p = load::must(m_service.find(m_desk.actor, label));
            const auto action =
                p.file.state == u"under-review"_s ? PatrocinioAction::PrepareDraft : PatrocinioAction::Reopen;
            const auto taken = m_service.advance(m_desk.actor, p, action);
            // The step that somebody else took meanwhile is not possible a second time.
            if (again(taken) || (!taken && taken.error().kind == ErrorKind::Invalid && ++m_conflicts > 0))
                continue;
            return told(action == PatrocinioAction::Reopen ? "reopen" : "prepare", label, taken);
        }
    }

    bool again(const Result<Patrocinio> &done)
    {
        const bool changed = !done && done.error().kind == ErrorKind::Conflict;
        m_conflicts += changed;
        return changed;
    }

    ConflictDeclaration declaration() const
    {
        ConflictDeclaration none;
        none.reasons = m_mix.token();
        return none;
    }

    void told(const char *what, const QString &label, const Result<Patrocinio> &done)
    {
        if (done)
            m_out << what << ' ' << label << ' ' << m_mix.token() << "\n";
        else
            m_out << "refused " << what << ' ' << label << ' ' << done.error().message << " ("
                  << QString(done.error().detail).replace(u'\n', u' ') << ")\n";
    }

    Desk &m_desk;
    Mix m_mix;
    PatrocinioService m_service;
    QTextStream m_out;
    int m_conflicts = 0;
    int m_interrupted = 0;
};

} // namespace

/// load_together fill URL LOGIN · load_together edit|endure|bare URL LOGIN PROCESS EDITS: one process of
/// scripts/load.d/together and failover, with the password in GONFALONE_PASSWORD.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QString verb = words.value(1);
    const DatabaseUrl url = load::must(DatabaseUrl::parse(words.value(2)));
    const Mix mix(words.value(4).toInt());
    const int edits = words.value(5).toInt();
    if (verb == u"bare"_s) {
        editBare(url, mix, edits);
        return 0;
    }
    Desk desk(url, words.value(3));
    if (verb == u"fill"_s) {
        fill(desk);
        return 0;
    }
    Process process(desk, mix);
    if (!waitForStart())
        return 0;
    if (verb == u"endure"_s)
        process.endure(edits);
    else
        process.run(edits);
    return 0;
}
