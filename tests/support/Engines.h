#pragma once

#include <QString>
#include <QTemporaryDir>

namespace gonfalone {

/// Adds the column `engine` with the rows "sqlite" and "postgresql" to the data of the running test function.
void addEngines();

/// A fresh, empty database of its own, gone with the object. No connection may be open when it is destroyed
/// (on PostgreSQL those that are get closed by force).
/// PostgreSQL needs GONFALONE_TEST_PG, the address of a server where databases may be made; without it the
/// program stops with the remedy, because an engine that was not tested must never look tested.
class TestDatabase
{
public:
    /// `engine` is "sqlite" or "postgresql", the value of the column that addEngines() makes.
    explicit TestDatabase(const QString &engine);
    ~TestDatabase();
    TestDatabase(const TestDatabase &) = delete;
    TestDatabase &operator=(const TestDatabase &) = delete;

    /// For DatabaseUrl::parse(): a path that does not exist yet, or postgresql://… of an existing empty database.
    QString url() const { return m_url; }

private:
    void createOnServer();

    QTemporaryDir m_dir;
    QString m_server; ///< empty for SQLite
    QString m_name;
    QString m_url;
};

} // namespace gonfalone
