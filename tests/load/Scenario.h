#pragma once

#include "core/interchange/EmlReader.h"
#include "core/setup/OfficeSetup.h"
#include "tests/patrocinio/CaseOffice.h"

#include <QFile>

#include <array>
#include <cstring>
#include <sys/mman.h>

namespace gonfalone::load {

using namespace Qt::StringLiterals;

/// The use cases of the scenario that change the office: import, step, attachment.
inline constexpr int kStages = 3;

/// What the child says before it may die; shared with the parent.
struct Told {
    int done = 0;       ///< use cases that were told to be saved
    bool met = false;   ///< the fault was reached
    bool odd = false;   ///< something was refused with another kind than Unavailable
    bool doubt = false; ///< the last refusal told the person to look whether it was saved
    int refused = 0;
    int doubts = 0;
    bool again = false; ///< a second try was refused as well
    char words[400] = {};
};

/// What the scenario begins from, and who does it.
struct ScenarioOffice {
    QByteArray raw;
    MailMessage message;
    QString granted; ///< the case that gets the attachment
    Actor actor;
    Clock clock;
};

inline void note(const QString &text)
{
    std::fprintf(stderr, "gonfalone: %s\n", qPrintable(text));
}

/// Memory that a process and its children share, as long as this lives.
template <typename T>
class Shared
{
public:
    Shared() : m_value(new (::mmap(nullptr, sizeof(T), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0)) T())
    {}
    ~Shared() { ::munmap(m_value, sizeof(T)); }
    Shared(const Shared &) = delete;
    Shared &operator=(const Shared &) = delete;

    T &operator*() { return *m_value; }
    T *operator->() { return m_value; }

private:
    T *m_value;
};

/// A granted case in an office of the tests, and the message that comes in.
inline ScenarioOffice scenarioOffice(CaseOffice &office, const QString &pec)
{
    ScenarioOffice made;
    const QDate today = office.clock.today();
    made.granted = office.granted(office.request(u"Festa"_s, today, today.addDays(60))).file.label;
    made.actor = office.boss;
    const QDateTime now = office.now;
    made.clock = Clock{[now] { return now; }};
    QFile message(pec);
    if (!message.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(pec));
    made.raw = message.readAll();
    made.message = CaseOffice::kept(readEml(made.raw));
    return made;
}

/// The use cases one after the other, as one person does them.
class Scenario
{
public:
    Scenario(const ScenarioOffice &office, const QString &file, Told &told, bool tryAgain)
        : m_office(office), m_url(*DatabaseUrl::parse(file)), m_told(told), m_tryAgain(tryAgain)
    {}

    /// Open, import, step, attachment, checkpoint, close; ends where something is refused for good.
    void run(int upTo = kStages)
    {
        if (!taken([this] { return opened(); }))
            return;
        const std::array<std::function<Outcome()>, kStages> stages{
            [this] { return imported(); }, [this] { return stepped(); }, [this] { return attached(); }};
        for (int i = 0; i < upTo; ++i) {
            if (!taken(stages[std::size_t(i)]))
                return;
            ++m_told.done;
        }
        // Nobody is told how this ends: it saves nothing.
        if (m_url.engine == Engine::Sqlite)
            (void)m_db->read(u"PRAGMA wal_checkpoint(TRUNCATE)"_s, {}, [](const Row &) {});
        m_db.reset();
    }

private:
    bool taken(const std::function<Outcome()> &act)
    {
        Outcome done = act();
        if (!done && m_tryAgain) {
            look(done.error());
            done = act();
            m_told.again = m_told.again || !done;
        }
        if (!done)
            look(done.error());
        return done.has_value();
    }
    void look(const Error &error)
    {
        const QByteArray words = (error.message + u" | "_s + error.detail).toUtf8();
        std::strncpy(m_told.words, words.constData(), sizeof m_told.words - 1);
        m_told.doubt = error.message.contains(u"look whether"_s);
        ++m_told.refused;
        m_told.doubts += m_told.doubt;
        m_told.odd = m_told.odd || error.kind != ErrorKind::Unavailable || error.message.isEmpty();
    }

    Outcome opened()
    {
        TRY(m_db, openOffice(m_url, m_office.clock));
        return {};
    }
    Outcome imported()
    {
        PatrocinioService service(*m_db, m_office.clock);
        TRY(const Intake intake, service.importMail(m_office.actor, m_office.message, m_office.raw, u"pec.eml"_s));
        m_label = intake.patrocinio.file.label;
        return {};
    }
    Outcome stepped()
    {
        PatrocinioService service(*m_db, m_office.clock);
        TRY(const Patrocinio p, service.find(m_office.actor, m_label));
        CHECK(service.advance(m_office.actor, p, PatrocinioAction::Investigate));
        return {};
    }
    Outcome attached()
    {
        PatrocinioService service(*m_db, m_office.clock);
        const QByteArray pdf = "%PDF-1.4\n" + QByteArray(40'000, 'x');
        CHECK(service.addProof(m_office.actor, m_office.granted, u"locandina.pdf"_s, pdf));
        return {};
    }

    const ScenarioOffice &m_office;
    DatabaseUrl m_url;
    Told &m_told;
    bool m_tryAgain;
    std::unique_ptr<Database> m_db;
    QString m_label;
};

} // namespace gonfalone::load
