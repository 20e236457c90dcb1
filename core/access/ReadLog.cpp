#include "core/access/ReadLog.h"

#include "core/access/Audit.h"
#include "core/base/Text.h"

#include <limits>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

ReadWay lookOf(const Actor &actor)
{
    return actor.channel == Channel::CommandLine ? ReadWay::CommandLine : ReadWay::Window;
}

} // namespace

Outcome ReadLog::read(const Actor &actor, const ReadRecord &what)
{
    const ReadWay way = lookOf(actor);
    TRY(const bool known, m_store.knows(m_db, actor.login, what, way, m_clock));
    if (known)
        return {};
    return UnitOfWork(m_db).run([&](Transaction &tx) { return m_store.note(tx, actor.login, what, way, m_clock); });
}

Outcome ReadLog::read(Transaction &tx, const Actor &actor, const ReadRecord &what)
{
    return m_store.note(tx, actor.login, what, lookOf(actor), m_clock);
}

Outcome ReadLog::taken(Transaction &tx, const Actor &actor, const ReadRecord &what, ReadWay way)
{
    return m_store.note(tx, actor.login, what, way, m_clock);
}

Result<QList<ReadLine>> ReadLog::readings(const Actor &actor, const ReadQuery &query)
{
    CHECK(actor.require(Permission::ViewReadings));
    if (query.from.isValid() && query.to.isValid() && query.to < query.from) {
        const QString words = say("The last day is before the first: write them the other way round.");
        return failure(Error::invalid(words, {{u"to"_s, words}}));
    }
    return m_store.list(m_db, query);
}

Result<QList<QStringList>> ReadLog::table(const Actor &actor, const ReadQuery &query)
{
    ReadQuery all = query;
    all.limit = std::numeric_limits<int>::max();
    TRY(const QList<ReadLine> lines, readings(actor, all));
    QList<QStringList> rows{
        {u"quando"_s, u"chi"_s, u"login"_s, u"che cosa"_s, u"numero"_s, u"nome"_s, u"pratica"_s, u"come"_s}};
    for (const ReadLine &line : lines)
        rows << QStringList{line.at.toTimeZone(m_clock.zone).toString(Qt::ISODate),
                            line.name,
                            line.login,
                            readKindName(line.what.kind),
                            line.what.record,
                            line.title,
                            line.what.caseLabel,
                            readWayName(line.way)};
    CHECK(UnitOfWork(m_db).run([&](Transaction &tx) {
        return AuditStore(m_clock).append(tx, actor.login,
                                          {u"readings.export"_s, u"readings"_s, {}, QString::number(lines.size())});
    }));
    return rows;
}

QString readKindKey(ReadKind kind)
{
    switch (kind) {
    case ReadKind::Person: return u"person"_s;
    case ReadKind::Document: return u"document"_s;
    case ReadKind::Declaration: return u"declaration"_s;
    case ReadKind::Dossier: return u"dossier"_s;
    case ReadKind::PersonalData: return u"personal-data"_s;
    case ReadKind::Note: return u"note"_s;
    case ReadKind::Diary: return u"diary"_s;
    case ReadKind::Evaluation: return u"evaluation"_s;
    case ReadKind::Pay: return u"pay"_s;
    }
    Q_UNREACHABLE();
}

QString readWayKey(ReadWay way)
{
    switch (way) {
    case ReadWay::Window: return u"window"_s;
    case ReadWay::CommandLine: return u"command-line"_s;
    case ReadWay::Print: return u"print"_s;
    case ReadWay::Export: return u"export"_s;
    }
    Q_UNREACHABLE();
}

QString readKindName(ReadKind kind)
{
    switch (kind) {
    case ReadKind::Person: return say("Data of a person");
    case ReadKind::Document: return say("Paper of a case");
    case ReadKind::Declaration: return say("Declarations of conflict");
    case ReadKind::Dossier: return say("Whole case");
    case ReadKind::PersonalData: return say("Answer on personal data");
    case ReadKind::Note: return say("Reserved notes");
    case ReadKind::Diary: return say("Personal agenda of the mayor");
    case ReadKind::Evaluation: return say("Evaluation sheet");
    case ReadKind::Pay: return say("Pay of a contract");
    }
    Q_UNREACHABLE();
}

QString readWayName(ReadWay way)
{
    switch (way) {
    case ReadWay::Window: return say("in the window");
    case ReadWay::CommandLine: return say("from the command line");
    case ReadWay::Print: return say("printed");
    case ReadWay::Export: return say("taken out as a file");
    }
    Q_UNREACHABLE();
}

} // namespace gonfalone
