#include "core/backup/BackupService.h"
#include "core/backup/RestoreRun.h"
#include "core/cases/CaseStore.h"
#include "core/sealing/RecoveryCode.h"
#include "core/sealing/SealedText.h"
#include "tests/support/SecretOffice.h"

#include <QByteArrayMatcher>
#include <QDir>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <cstdio>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

constexpr int kNotes = 110;
constexpr int kReasons = 20;
constexpr int kPasswords = 40;
constexpr int kPassphrases = 10;
constexpr int kKeys = 20;

QByteArray &logged()
{
    static QByteArray all; // NOLINT: the log of this program
    return all;
}

void toLog(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg)
        fprintf(stderr, "%s\n", qPrintable(message));
    logged() += message.toUtf8() + '\n';
}

/// The forms in which a text may lie in bytes, wherever it begins in base64.
QList<QByteArray> formsOf(const QByteArray &bytes, bool text)
{
    QList<QByteArray> forms{bytes, bytes.toHex(), bytes.toHex().toUpper()};
    if (text) {
        const QString words = QString::fromUtf8(bytes);
        forms << QByteArray(reinterpret_cast<const char *>(words.utf16()), words.size() * 2);
    }
    for (const QByteArray &plain : QList<QByteArray>(forms)) {
        for (int shift = 0; shift < 3; ++shift) {
            // The characters at either end depend on what stands beside.
            const QByteArray encoded = (QByteArray(shift, 'x') + plain).toBase64(QByteArray::OmitTrailingEquals);
            forms << encoded.mid(shift == 0 ? 0 : shift == 1 ? 2 : 3).chopped(2);
        }
    }
    return forms;
}

bool contains(const QByteArray &place, const QByteArray &secret, bool text)
{
    for (const QByteArray &form : formsOf(secret, text)) {
        if (QByteArrayMatcher(form).indexIn(place) >= 0)
            return true;
    }
    return false;
}

/// A copy made by another program: a descriptor of our own on an open office would drop its locks when it is closed.
QByteArray copied(const QString &path, const QString &to)
{
    QFile::remove(to);
    if (QProcess::execute(u"cp"_s, {path, to}) != 0)
        return {};
    QFile file(to);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// 200 secrets are planted; then every place where the office leaves bytes is searched for them, and for a control that
/// is no secret, so that it is known that the search finds.
class PlantedSecretsTest : public QObject
{
    Q_OBJECT

    struct Planted {
        QByteArray bytes;
        bool text = true;
        QString what;
    };
    QTemporaryDir m_dir;
    QList<Planted> m_secrets;
    int m_next = 0;
    QString m_label;
    const QString m_control = u"CONTROLLO-in-chiaro-d’autunno-7731"_s;

    QString plant(const QString &what)
    {
        const QString secret = u"segreto-%1-%2-è"_s.arg(++m_next, 3, 10, QLatin1Char('0')).arg(newRowName().left(12));
        m_secrets << Planted{secret.toUtf8(), true, what};
        return secret;
    }
    void plant(const Secret &secret, const QString &what)
    {
        m_secrets << Planted{QByteArray(reinterpret_cast<const char *>(secret.data()), qsizetype(secret.size())), false,
                             what};
    }

    void fill(SecretOffice &o)
    {
        const auto [anna, mario] = o.readers();
        const QString label = m_label = o.request(m_control);
        QList<SealedNote> notes;
        for (int i = 0; i < kNotes; ++i)
            notes << o.note(i % 2 ? anna : mario, label, u"Nota: "_s + plant(u"note"_s) + u" e altro"_s,
                            i % 3 ? NoteAbout::Case : NoteAbout::Contact);
        for (int i = 0; i < kReasons; ++i)
            done(o.notes().remove(anna.actor, anna.keyring, notes.at(i).id, plant(u"reason"_s)));
        kept(o.notes().correct(anna.actor, anna.keyring, notes.at(kReasons + 1).id, 1, u"corretta"_s));
        for (int i = 0; i < kPasswords; ++i) {
            const QString login = u"p%1"_s.arg(i, 2, 10, QLatin1Char('0'));
            const QString password = plant(u"password"_s);
            kept(AccessService(*o.db, o.clock)
                     .addUser(o.administrator(), login, {}, password, {Role::UfficioDiGabinetto}));
            if (i < kKeys / 2)
                plant(o.signIn(login, password).keyring.pair().secret, u"secret half"_s);
        }
        plantKeys(o, anna, mario);
        for (int i = 0; i < kPassphrases; ++i)
            kept(BackupService(*o.db, o.clock)
                     .saveSettings(o.administrator(), {m_dir.path(), true, {}}, plant(u"passphrase"_s)));
        done(UnitOfWork(*o.db).run([&](Transaction &tx) {
            return CaseStore().saveFormDraft(tx, anna.actor.id.value, u"patrocinio"_s, 1, m_control, u"x"_s);
        }));
    }

    void plantKeys(SecretOffice &o, const AtDesk &anna, const AtDesk &mario)
    {
        plant(anna.keyring.pair().secret, u"secret half"_s);
        plant(mario.keyring.pair().secret, u"secret half"_s);
        for (const SecretClass secret : kSecretClasses)
            plant(kept(o.sealing().key(anna.actor, anna.keyring, secret, SecretUse::Read)).key, u"class key"_s);
        const RecoverySheet sheet = kept(o.sealing().newRecoverySheet(anna.actor, anna.keyring));
        plant(kept(pairFromGroups(sheet.groups.join(u' '))).secret, u"recovery key"_s);
        m_secrets << Planted{sheet.groups.join(u""_s).toLatin1(), true, u"recovery sheet"_s};
        m_secrets << Planted{sheet.groups.join(u" "_s).toLatin1(), true, u"recovery sheet"_s};
        m_secrets << Planted{sheet.groups.first(3).join(u" "_s).toLatin1(), true, u"recovery sheet"_s};
    }

    void search(const QString &where, const QByteArray &place, bool controlled = true)
    {
        QVERIFY2(!place.isEmpty(), qPrintable(where + u" is empty"_s));
        QStringList found;
        for (const Planted &secret : std::as_const(m_secrets)) {
            if (contains(place, secret.bytes, secret.text))
                found << secret.what + u' ' + QString::fromUtf8(secret.text ? secret.bytes : secret.bytes.toHex());
        }
        QVERIFY2(found.isEmpty(), qPrintable(where + u": "_s + found.join(u", "_s)));
        if (controlled)
            QVERIFY2(contains(place, m_control.toUtf8(), true), qPrintable(where + u": the control was not found"_s));
    }

    /// What a rollback journal keeps, on a share where the office is in that mode: the pages as they were.
    QByteArray journalOf(const QString &copy)
    {
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"journal"_s);
            db.setDatabaseName(copy);
            if (!db.open())
                qFatal("%s", qPrintable(db.lastError().text()));
            QSqlQuery query(db);
            for (const QString &sql :
                 {u"PRAGMA journal_mode = PERSIST"_s, u"UPDATE sealed_note SET written_at = written_at || ' '"_s,
                  u"UPDATE app_user SET name = name || ' '"_s, u"UPDATE person_secret SET memory = memory + 1"_s,
                  u"UPDATE secret_wrap SET made_at = made_at || ' '"_s, u"UPDATE setting SET value = value || ' '"_s,
                  u"UPDATE form_draft SET saved_at = saved_at || ' '"_s}) {
                if (!query.exec(sql))
                    qFatal("%s", qPrintable(query.lastError().text()));
            }
            query.finish();
            db.close();
        }
        QSqlDatabase::removeDatabase(u"journal"_s);
        QFile file(copy + u"-journal"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void searchFiles(SecretOffice &o)
    {
        const QString path = DatabaseUrl::parse(o.url())->path;
        const QByteArray wal = copied(path + u"-wal"_s, m_dir.filePath(u"copy-wal"_s));
        search(u"the write-ahead log"_s, wal);
        o.run(u"UPDATE setting SET version = version + 1 WHERE key = 'nothing'"_s);
        kept(o.db->readAll<QString>(u"PRAGMA wal_checkpoint(TRUNCATE)"_s, {},
                                    [](const Row &row) { return row.text(0); }));
        const QString copy = m_dir.filePath(u"copy.db"_s);
        search(u"the file"_s, copied(path, copy));
        search(u"the rollback journal"_s, journalOf(copy));
    }

    void searchServer(const SecretOffice &o)
    {
        QProcess dump;
        dump.start(u"pg_dump"_s, {u"--dbname"_s, o.url()});
        QVERIFY2(dump.waitForFinished(60'000) && dump.exitCode() == 0, dump.readAllStandardError().constData());
        search(u"pg_dump"_s, dump.readAllStandardOutput());
    }

    void searchBackups(SecretOffice &o)
    {
        const QString plain = m_dir.filePath(u"plain-%1.gonfalone"_s.arg(m_next));
        const QString closed = m_dir.filePath(u"closed-%1.gonfalone"_s.arg(m_next));
        const QString passphrase = plant(u"passphrase"_s);
        kept(BackupService(*o.db, o.clock).saveSettings(o.administrator(), {m_dir.path(), true, {}}, QString()));
        kept(BackupService(*o.db, o.clock).make(o.administrator(), {plain, {}}));
        kept(BackupService(*o.db, o.clock).make(o.administrator(), {closed, passphrase}));
        for (const QString &path : {plain, closed}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            // The frames are encrypted in either: the control is not to be found there …
            search(path, file.readAll(), false);
        }
        // … so what anybody gets who opens the backup that bears its own key is searched too.
        const QString restored = m_dir.filePath(u"restored-%1.db"_s.arg(m_next));
        const ProgressSink none;
        kept(RestoreRun({plain, {}, *DatabaseUrl::parse(restored), {u"ada"_s, SecretOffice::password()}, false},
                        o.clock, none)
                 .run());
        QFile file(restored);
        QVERIFY(file.open(QIODevice::ReadOnly));
        search(u"the restored backup"_s, file.readAll());
        file.close();
        // Nothing of it is lost on the way, also to the other engine.
        const auto back = kept(openOffice(*DatabaseUrl::parse(restored), o.clock));
        const Actor anna = kept(AccessService(*back, o.clock).signIn(u"anna"_s, SecretOffice::password()));
        const Keyring keyring = kept(SealingService(*back, o.clock).open(anna, SecretOffice::password()));
        const auto notes = kept(NoteService(*back, o.clock).notes(anna, keyring, m_label));
        QCOMPARE(notes.size(), kNotes);
        for (const SealedNote &note : notes)
            QVERIFY(!note.last().damaged && (note.isDeleted() || !note.last().text.isEmpty()));
    }

private slots:
    void theSearchFindsWhatIsThere()
    {
        const QByteArray secret = QByteArrayLiteral("segreto-001-abc-\xc3\xa8");
        const QString words = QString::fromUtf8(secret);
        const QByteArray wide(reinterpret_cast<const char *>(words.utf16()), words.size() * 2);
        for (const QByteArray &form : {secret, wide, secret.toHex()}) {
            for (const char *before : {"", "a", "ab", "abc"}) {
                const QByteArray around = before + form + "zzz";
                QVERIFY(contains("xx" + around, secret, true));
                QVERIFY(contains("xx" + around.toBase64(), secret, true));
            }
        }
        QVERIFY(!contains("segreto-002", secret, true));
    }

    void nothingPlantedIsFound_data() { addEngines(); }
    void nothingPlantedIsFound()
    {
        QFETCH(QString, engine);
        m_secrets.clear();
        logged().clear();
        const auto before = qInstallMessageHandler(toLog);
        {
            SecretOffice o(engine);
            fill(o);
            qWarning("%s", qPrintable(m_control));
            // Refusals say nothing of what was typed either.
            const AtDesk anna = o.signIn(u"anna"_s);
            for (const Planted &secret : std::as_const(m_secrets)) {
                if (secret.what == u"password"_s)
                    continue; // each would make the next wait longer
                const QString typed = QString::fromUtf8(secret.bytes);
                for (const auto &error :
                     {o.notes().add(anna.actor, Keyring(), u"PAT-2026/0001"_s, NoteAbout::Case, typed).error(),
                      o.sealing().recover(anna.actor, Keyring(), typed).error()})
                    qWarning("%s %s", qPrintable(error.message), qPrintable(error.detail));
            }
            if (engine == u"sqlite"_s)
                searchFiles(o);
            else
                searchServer(o);
            if (!QTest::currentTestFailed())
                searchBackups(o);
        }
        qInstallMessageHandler(before);
        search(u"the log"_s, logged());
        QVERIFY2(m_secrets.size() >= 200, qPrintable(QString::number(m_secrets.size())));
        qInfo("%d secrets planted on %s, none found", int(m_secrets.size()), qPrintable(engine));
    }
};

QTEST_GUILESS_MAIN(PlantedSecretsTest)
#include "PlantedSecretsTest.moc"
