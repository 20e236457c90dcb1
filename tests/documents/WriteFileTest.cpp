#include "core/documents/WriteFile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace gonfalone;
using namespace Qt::StringLiterals;

class WriteFileTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

    static void refused(const Outcome &outcome, const QString &path)
    {
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Unavailable);
        QVERIFY2(outcome.error().message.contains(path), qPrintable(outcome.error().message));
        QVERIFY(outcome.error().message.contains(u"disk"_s) || outcome.error().message.contains(u"folder"_s));
    }

    QTemporaryDir m_folder;

private slots:
    void writesAndReplaces()
    {
        const QString path = m_folder.filePath(u"a.pdf"_s);
        QVERIFY(writeFile(path, "uno"));
        QVERIFY(writeFile(path, "due"));
        QCOMPARE(content(path), QByteArray("due"));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).size(), 1);
    }

    void fullDisk()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QFAIL("no /dev/full here");
        refused(writeFile(u"/dev/full"_s, "testo"), u"/dev/full"_s);
        QVERIFY2(!QFileInfo(u"/dev/full"_s).isFile(), "the device was not replaced by a file");
    }

    void diskFullHalfWayLeavesTheOldFile()
    {
        const QString path = m_folder.filePath(u"b.pdf"_s);
        QVERIFY(writeFile(path, "vecchio"));
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit small{100'000, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
        const Outcome done = writeFile(path, QByteArray(1'000'000, 'x'));
        setrlimit(RLIMIT_FSIZE, &before);
        refused(done, path);
        QCOMPARE(content(path), QByteArray("vecchio"));
        QCOMPARE(QDir(m_folder.path()).entryList({u"b*"_s}, QDir::Files | QDir::Hidden).size(), 1);
    }

    void missingFolder()
    {
        const QString path = m_folder.filePath(u"niente/c.pdf"_s);
        refused(writeFile(path, "testo"), path);
    }

    void aFolderInTheWay()
    {
        const QString path = m_folder.filePath(u"d"_s);
        QVERIFY(QDir().mkdir(path));
        refused(writeFile(path, "testo"), path);
        QVERIFY(QFileInfo(path).isDir());
    }
};

QTEST_GUILESS_MAIN(WriteFileTest)
#include "WriteFileTest.moc"
