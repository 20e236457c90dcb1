#include "tests/load/Together.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace gonfalone::load {

using namespace Qt::StringLiterals;

namespace {

/// Prepared statements on a connection with the program's own settings.
class Bare
{
public:
    explicit Bare(const DatabaseUrl &url) : m_sqlite(url.engine == Engine::Sqlite)
    {
        m_db = QSqlDatabase::addDatabase(m_sqlite ? u"QSQLITE"_s : u"QPSQL"_s, u"bare"_s);
        m_db.setDatabaseName(url.path);
        m_db.setConnectOptions(m_sqlite ? u"QSQLITE_BUSY_TIMEOUT=30000"_s : url.connectOptions());
        m_db.setUserName(url.user);
        if (!m_db.open())
            qFatal("%s", qPrintable(m_db.lastError().text()));
        if (m_sqlite) {
            plain(u"PRAGMA foreign_keys = ON"_s);
            plain(u"PRAGMA synchronous = FULL"_s);
            plain(u"PRAGMA busy_timeout = 30000"_s);
        }
    }

    void begin() { plain(m_sqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s); }
    void commit() { plain(u"COMMIT"_s); }

    void run(const QString &sql, const QVariantList &values) { query(sql, values).finish(); }

    QVariantList row(const QString &sql, const QVariantList &values)
    {
        QSqlQuery &asked = query(sql, values);
        QVariantList row;
        if (asked.next()) {
            row << asked.value(0);
            if (sql.endsWith(u"hash"_s))
                row << asked.value(1);
        }
        asked.finish();
        return row;
    }

private:
    void plain(const QString &sql)
    {
        if (QSqlQuery bare(m_db); !bare.exec(sql))
            qFatal("%s: %s", qPrintable(sql), qPrintable(bare.lastError().text()));
    }
    QSqlQuery &query(const QString &sql, const QVariantList &values)
    {
        auto found = m_statements.find(sql);
        if (found == m_statements.end()) {
            found = m_statements.emplace(sql, QSqlQuery(m_db)).first;
            found->second.setForwardOnly(true);
            if (!found->second.prepare(sql))
                qFatal("%s: %s", qPrintable(sql), qPrintable(found->second.lastError().text()));
        }
        for (int i = 0; i < int(values.size()); ++i)
            found->second.bindValue(i, values[i]);
        if (!found->second.exec())
            qFatal("%s: %s", qPrintable(sql), qPrintable(found->second.lastError().text()));
        return found->second;
    }

    bool m_sqlite;
    QSqlDatabase m_db;
    std::unordered_map<QString, QSqlQuery> m_statements;
};

class BareEdits
{
public:
    explicit BareEdits(const DatabaseUrl &url) : m_sql(url) {}

    void field(qint64 id, const QString &token)
    {
        m_sql.run(u"UPDATE case_file SET search_text = search_text, version = version + 1 WHERE id = ?"_s, {id});
        m_sql.run(u"UPDATE patrocinio SET observations = observations || ? WHERE case_id = ?"_s, {token, id});
        finish(id, u"patrocinio.save"_s, token);
    }
    void step(qint64 id)
    {
        m_sql.run(
            u"UPDATE case_file SET state = CASE state WHEN 'under-review' THEN 'draft-ready' ELSE 'under-review' END, "
            "version = version + 1 WHERE id = ?"_s,
            {id});
        m_sql.run(u"UPDATE patrocinio SET initiative = initiative WHERE case_id = ?"_s, {id});
        finish(id, u"patrocinio.prepare"_s, u"under-review > draft-ready"_s);
    }
    void record(qint64 id, const QString &token)
    {
        m_sql.run(u"INSERT INTO conflict_declaration (case_id, login, name, conflict, reasons, passed_to, declared_at) "
                  "VALUES (?, 'prova', 'prova', 0, ?, '', ?)"_s,
                  {id, token, now()});
        finish(id, u"patrocinio.declare"_s, u"none"_s);
    }
    void number(const QString &token)
    {
        const qint64 taken =
            m_sql
                .row(
                    u"INSERT INTO register_counter (register, year, last) VALUES ('PAT', ?, 1) ON CONFLICT (register, year) "
                    "DO UPDATE SET last = register_counter.last + 1 RETURNING last"_s,
                    {m_year})
                .first()
                .toLongLong();
        const qint64 id =
            m_sql
                .row(
                    u"INSERT INTO case_file (module, register, year, number, label, subject, party, party_id, state, "
                    "received, due, open, search_text, created_at, created_by) VALUES ('patrocinio', 'PAT', ?, ?, ?, ?, "
                    "'Pro Loco', 1, 'received', '2026-01-02', '2026-02-01', 1, ?, ?, 'prova') RETURNING id"_s,
                    {m_year, taken, labelOf(int(taken), m_year), token, token, now()})
                .first()
                .toLongLong();
        m_sql.run(
            u"INSERT INTO patrocinio (case_id, initiative, description, purpose, place, protocol_number, "
            "classification, responsible, findings, grounds, wording, follow_up, value_cents, urgency, "
            "outcome_number, outcome_reason) VALUES (?, ?, '', '', 'Piazza', '', '', '', '', '', '', '', 0, '', '', '')"_s,
            {id, token});
        finish(id, u"patrocinio.register"_s, u""_s);
    }
    void begin() { m_sql.begin(); }

private:
    static QString now() { return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs); }

    /// The line of the timeline, the line of the audit with its hash, and the commit.
    void finish(qint64 id, const QString &action, const QString &detail)
    {
        m_sql.run(u"INSERT INTO case_event (case_id, at, actor, title, note) VALUES (?, ?, 'prova', 'Saved', ?)"_s,
                  {id, now(), detail});
        const QVariantList head =
            m_sql.row(u"UPDATE audit_head SET seq = seq + 1 WHERE id = 1 RETURNING seq, hash"_s, {});
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const QString at = now();
        for (const QString &part : {head.last().toString(), head.first().toString(), at, action, detail})
            hash.addData(part.toUtf8());
        const QString made = QString::fromLatin1(hash.result().toHex());
        m_sql.run(u"INSERT INTO audit_log (seq, at, actor, action, entity, entity_id, detail, previous, hash) "
                  "VALUES (?, ?, 'prova', ?, 'case', ?, ?, ?, ?)"_s,
                  {head.first(), at, action, labelOf(int(id), m_year), detail, head.last(), made});
        m_sql.run(u"UPDATE audit_head SET hash = ? WHERE id = 1"_s, {made});
        m_sql.commit();
    }

    Bare m_sql;
    const int m_year = QDate::currentDate().year();
};

} // namespace

void editBare(const DatabaseUrl &url, Mix mix, int edits)
{
    BareEdits bare(url);
    if (!waitForStart())
        return;
    for (int i = 0; i < edits; ++i) {
        const Edit edit = mix.next();
        const qint64 id = mix.record(edit);
        bare.begin();
        switch (edit) {
        case Edit::Field: bare.field(id, mix.token()); break;
        case Edit::Step: bare.step(id); break;
        case Edit::Record: bare.record(id, mix.token()); break;
        case Edit::Number: bare.number(mix.token()); break;
        }
    }
}

} // namespace gonfalone::load
