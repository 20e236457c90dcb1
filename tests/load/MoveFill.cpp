#include "core/documents/DocumentStore.h"
#include "core/storage/Database.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

constexpr int kAtOnce = 400;
constexpr qint64 kUsual = 512 * 1024;
constexpr qint64 kLargest = 150LL * 1024 * 1024;

template <typename T>
void must(const Result<T> &done)
{
    if (done)
        return;
    QTextStream(stderr) << done.error().message << " " << done.error().detail << Qt::endl;
    std::exit(1);
}

/// Bytes that do not compress, the same in every run.
QByteArray ballast(qint64 size, quint64 seed)
{
    QByteArray bytes(size, '\0');
    auto *words = reinterpret_cast<quint64 *>(bytes.data());
    for (qint64 i = 0; i < size / 8; ++i) {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        words[i] = seed;
    }
    return bytes;
}

Outcome addCases(Transaction &tx, int from, int to)
{
    QStringList rows;
    for (int i = from; i < to; ++i)
        rows << u"('patrocinio', 'PAT', 2026, %1, 'PAT-2026/%1', 'Richiesta n. %1', 'Ente %2', 'received', "
                "'2026-01-02', '2026-02-01', 1, 'richiesta %1', '2026-01-02T08:00:00.000Z', 'prova')"_s.arg(i)
                    .arg(i % 997);
    CHECK(tx.database().execute(tx,
                                u"INSERT INTO case_file (module, register, year, number, label, subject, party, state, "
                                "received, due, open, search_text, created_at, created_by) VALUES "_s
                                    + rows.join(u", "_s)));
    return {};
}

Outcome addDocument(Transaction &tx, int n, qint64 size)
{
    TRY(const DocumentId added,
        DocumentStore().add(tx, n,
                            {u"documento %1.pdf"_s.arg(n), u"application/pdf"_s, u"attachment"_s,
                             ballast(size, 88172645463325252ULL + quint64(n))},
                            u"2026-01-02T08:00:00.000Z"_s, u"prova"_s));
    return added.value > 0 ? Outcome() : failure(Error::invalid(u"no document"_s));
}

} // namespace

/// load_fill URL CASES MEGABYTES: an empty office gets so many cases and so many megabytes of documents, among them one
/// of 150 MB when there is room for it.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto url = DatabaseUrl::parse(app.arguments().value(1));
    must(url);
    const auto opened = Database::open(*url);
    must(opened);
    Database &db = **opened;
    const int cases = app.arguments().value(2).toInt();
    qint64 left = app.arguments().value(3).toLongLong() * 1024 * 1024;
    for (int from = 1; from <= cases; from += kAtOnce)
        must(UnitOfWork(db).run(
            [&](Transaction &tx) { return addCases(tx, from, std::min(from + kAtOnce, cases + 1)); }));
    must(UnitOfWork(db).run([&](Transaction &tx) {
        return db.write(tx, u"INSERT INTO register_counter (register, year, last) VALUES ('PAT', 2026, ?)"_s, {cases});
    }));
    for (int n = 1; left > 0; ++n) {
        const qint64 size = n == 1 && left > 2 * kLargest ? kLargest : std::min(left, kUsual);
        must(UnitOfWork(db).run([&](Transaction &tx) { return addDocument(tx, n % cases + 1, size); }));
        left -= size;
    }
    return 0;
}
