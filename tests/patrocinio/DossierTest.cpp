#include "core/documents/CsvTable.h"
#include "core/patrocinio/DossierPages.h"
#include "tests/patrocinio/CaseOffice.h"

#include <QCryptographicHash>
#include <QGuiApplication>
#include <QProcess>
#include <QTest>

#include <zip.h>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

/// What a ZIP holds, in its order.
QList<std::pair<QString, QByteArray>> entriesOf(const QByteArray &zip)
{
    QList<std::pair<QString, QByteArray>> entries;
    zip_source_t *source = zip_source_buffer_create(zip.constData(), zip_uint64_t(zip.size()), 0, nullptr);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    if (!archive)
        qFatal("no ZIP");
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t stat;
        zip_stat_index(archive, zip_uint64_t(i), 0, &stat);
        QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
        zip_file_t *file = zip_fopen_index(archive, zip_uint64_t(i), 0);
        if (zip_fread(file, bytes.data(), stat.size) != zip_int64_t(stat.size))
            qFatal("short entry");
        zip_fclose(file);
        entries << std::pair{QString::fromUtf8(stat.name), bytes};
    }
    zip_close(archive);
    return entries;
}

QString textOf(const QByteArray &pdf)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, u"-"_s, u"-"_s});
    reader.write(pdf);
    reader.closeWriteChannel();
    if (!reader.waitForFinished(30000) || reader.exitCode() != 0)
        qFatal("pdftotext: %s", reader.readAllStandardError().constData());
    return QString::fromUtf8(reader.readAllStandardOutput());
}

const QByteArray kMessage =
    "From: Pro Loco <pro@loco.example>\r\nTo: a@b.example\r\nSubject: Richiesta di patrocinio\r\n"
    "Date: Mon, 4 May 2026 09:00:00 +0200\r\nMessage-ID: <1@x>\r\nMIME-Version: 1.0\r\n"
    "Content-Type: text/plain; charset=utf-8\r\n\r\nChiediamo il patrocinio per la <b>Sagra</b>.\r\n";

} // namespace

/// The file of a case: nothing missing, every name safe and its own, pages that the index tells rightly.
class DossierTest : public QObject
{
    Q_OBJECT

    Patrocinio fullCase(CaseOffice &o, const QStringList &names)
    {
        Patrocinio p = o.request(u"Sagra <del> pesce"_s, QDate(2026, 4, 20), QDate(2026, 7, 10));
        o.attach(p, u"richiesta.eml"_s, kMessage, u"message"_s, u"message/rfc822"_s);
        for (const QString &name : names)
            o.attach(p, name, "content of " + name.toUtf8() + QByteArray::number(m_number++));
        return o.granted(p);
    }

    int m_number = 0;

private slots:
    void nothingIsMissing_data() { addEngines(); }
    void nothingIsMissing()
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        const QStringList hostile{u"../../etc/passwd"_s,
                                  u"C:\\Windows\\System32\\a.exe"_s,
                                  u"programma.pdf"_s,
                                  u"programma.pdf"_s,
                                  u"PROGRAMMA.PDF"_s,
                                  u"CON.pdf"_s,
                                  u"=cmd|' /C calc'!A0.pdf"_s,
                                  u"a\nb\u202egpj.exe"_s,
                                  u"..."_s,
                                  u"00_indice.pdf"_s,
                                  u"SHA256SUMS.txt"_s,
                                  u"x"_s.repeated(400) + u".pdf"_s,
                                  u"città d’arte.pdf"_s,
                                  u"%1 %2.pdf"_s};
        const Patrocinio p = fullCase(o, hostile);
        const CaseDossier whole = CaseOffice::kept(o.service().wholeCase(o.boss, p.file.label));
        const auto zip = dossierZip(whole);
        QVERIFY2(zip, qPrintable(zip ? QString() : zip.error().message));
        const auto entries = entriesOf(*zip);
        const auto documents = CaseOffice::kept(o.service().documents(o.boss, p.file.id));
        QCOMPARE(entries.size(), documents.size() + 4);
        QCOMPARE(entries.first().first, u"00_indice.pdf"_s);
        QCOMPARE(entries.at(1).second, kMessage);
        QSet<QString> names;
        QMap<QString, int> hashes;
        for (const auto &[name, bytes] : entries) {
            QVERIFY2(!names.contains(name.toLower()), qPrintable(name));
            names << name.toLower();
            QVERIFY2(!name.contains(u'/') && !name.contains(u'\\') && !name.contains(u".."_s), qPrintable(name));
            QVERIFY2(name.toUtf8().size() <= 255 && !name.contains(u'\n') && !name.contains(QChar(0x202e)),
                     qPrintable(name));
            ++hashes[QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())];
        }
        for (const Document &document : documents)
            QVERIFY2(hashes.contains(document.sha256), qPrintable(document.name));
    }

    void theHashesAreThoseOfTheEntries_data() { addEngines(); }
    void theHashesAreThoseOfTheEntries()
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        const Patrocinio p = fullCase(o, {u"statuto.pdf"_s});
        const auto entries =
            entriesOf(CaseOffice::kept(dossierZip(CaseOffice::kept(o.service().wholeCase(o.boss, p.file.label)))));
        QCOMPARE(entries.last().first, u"SHA256SUMS.txt"_s);
        const QStringList lines = QString::fromUtf8(entries.last().second).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), entries.size() - 1);
        for (int i = 0; i < lines.size(); ++i) {
            const auto hash = QCryptographicHash::hash(entries.at(i).second, QCryptographicHash::Sha256).toHex();
            QCOMPARE(lines.at(i), QString::fromLatin1(hash) + u"  "_s + entries.at(i).first);
        }
    }

    void theIndexTellsThePages_data() { addEngines(); }
    void theIndexTellsThePages()
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        QStringList many;
        for (int i = 0; i < 60; ++i) // the index of papers alone is longer than a page
            many << u"tavola %1.pdf"_s.arg(i);
        const Patrocinio p = fullCase(o, many);
        const CaseDossier whole = CaseOffice::kept(o.service().wholeCase(o.boss, p.file.label));
        const QStringList pages = textOf(CaseOffice::kept(dossierPdf(whole))).split(u'\f');
        QVERIFY(pages.first().contains(u"FASCICOLO DELLA PRATICA "_s + p.file.label));
        const QList<DossierSection> sections = dossierSections(whole);
        QCOMPARE(sections.size(), 7); // also declarations, versions and opinions
        static const QRegularExpression spaces(u"\\s+"_s);
        const QString cover = pages.mid(0, 4).join(u' ').replace(spaces, u" "_s);
        for (const DossierSection &section : sections) {
            qsizetype at = -1;
            for (qsizetype i = 1; i < pages.size() && at < 0; ++i) {
                const QStringList lines = pages.at(i).split(u'\n');
                if (lines.contains(section.title))
                    at = i + 1;
            }
            QVERIFY2(at > 1, qPrintable(section.title));
            QVERIFY2(cover.contains(u"%1 %2"_s.arg(section.title).arg(at)), qPrintable(cover));
        }
        const QString all = pages.join(u' ');
        QVERIFY(all.contains(u"Chiediamo il patrocinio per la <b>Sagra</b>."_s));
        QVERIFY(all.contains(u"Sagra <del> pesce"_s));
        QVERIFY(all.contains(whole.papers.back().document.sha256.left(22)));
    }

    void theTimelineIsThere_data() { addEngines(); }
    void theTimelineIsThere()
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        const Patrocinio p = fullCase(o, {});
        const CaseDossier whole = CaseOffice::kept(o.service().wholeCase(o.boss, p.file.label));
        for (const auto &[name, bytes] : entriesOf(CaseOffice::kept(dossierZip(whole)))) {
            if (name != u"timeline.csv"_s)
                continue;
            QVERIFY(bytes.startsWith("\xef\xbb\xbf"));
            QCOMPARE(bytes.count("\r\n"), whole.events.size() + 1);
            return;
        }
        QFAIL("no timeline");
    }

    void rightsAndAudit_data() { addEngines(); }
    void rightsAndAudit()
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        const Patrocinio p = fullCase(o, {});
        QCOMPARE(o.service().wholeCase(o.nobody, p.file.label).error().kind, ErrorKind::Forbidden);
        QCOMPARE(o.auditLines(u"patrocinio.dossier"_s), 0);
        QVERIFY(CaseOffice::kept(o.service().wholeCase(o.boss, p.file.label)).draft);
        // Who only reads gets everything but the draft, which is not his to make.
        QVERIFY(!CaseOffice::kept(o.service().wholeCase(o.reader, p.file.label)).draft);
        QCOMPARE(o.auditLines(u"patrocinio.dossier"_s), 2);
        QCOMPARE(o.service().wholeCase(o.boss, u"PAT-2026/9999"_s).error().kind, ErrorKind::NotFound);
        QVERIFY(AuditStore(o.clock).verify(*o.db));
    }

    void aDamagedPaperIsTold_data() { addEngines(); }
    void aDamagedPaperIsTold()
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        const Patrocinio p = fullCase(o, {u"a.pdf"_s});
        QVERIFY(UnitOfWork(*o.db).run([&](Transaction &tx) {
            return o.db->write(tx, u"UPDATE document_content SET content = ?"_s, {QByteArray("other")});
        }));
        QCOMPARE(o.service().wholeCase(o.boss, p.file.label).error().kind, ErrorKind::Corrupt);
    }

    void itCanBeStopped()
    {
        CaseOffice o(u"sqlite"_s);
        const Patrocinio p = fullCase(o, {u"a.pdf"_s});
        const CaseDossier whole = CaseOffice::kept(o.service().wholeCase(o.boss, p.file.label));
        QList<int> told;
        QVERIFY(dossierZip(whole, [&told](int percent) {
            told << percent;
            return true;
        }));
        QVERIFY(std::is_sorted(told.begin(), told.end()));
        QCOMPARE(told.last(), 100);
        for (const int stop : told) {
            const auto stopped = dossierZip(whole, [stop](int percent) { return percent < stop; });
            QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        }
    }

    void formulasAreHarmless()
    {
        const QByteArray csv =
            toCsv({{u"=1+1"_s, u"+39"_s, u"-5"_s, u"@x"_s, u" =2"_s, u"a;b"_s, u"say \"x\""_s, u"città"_s, {}}});
        QCOMPARE(csv.mid(3),
                 QByteArray("'=1+1;'+39;'-5;'@x;\"' =2\";\"a;b\";\"say \"\"x\"\"\";citt\xc3\xa0;\r\n")
                     .replace("\"' =2\"", "' =2"));
    }
};

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    DossierTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "DossierTest.moc"
