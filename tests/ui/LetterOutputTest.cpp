#include "ui/patrocinio/LetterOutput.h"
#include "core/interchange/EmlReader.h"
#include "tests/support/DemoOnThread.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/Theme.h"
#include "ui/desk/PreviewPane.h"
#include "ui/patrocinio/ActionBar.h"
#include "ui/patrocinio/ManyLetters.h"
#include "ui/patrocinio/PatrocinioDetail.h"
#include "ui/patrocinio/PatrocinioForm.h"
#include "ui/patrocinio/PatrocinioListPane.h"
#include "ui/patrocinio/PatrocinioPage.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {
constexpr int kPatience = 20'000;
}

/// The letters as a person makes them in the window, against a demonstration office on SQLite.
class LetterOutputTest : public QObject
{
    Q_OBJECT

    Clock m_clock = Clock::fixed(QDateTime(QDate(2026, 5, 5), QTime(8, 0), Qt::UTC));
    QTemporaryDir m_dir;
    std::unique_ptr<DemoOnThread> m_office;
    Actor m_actor;
    std::unique_ptr<PatrocinioPage> m_page;

    PatrocinioDetail *detail() { return m_page->detail(); }
    LetterOutput *letters() { return m_page->detail()->letters(); }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(m_page->isIdle(), kPatience); }

    QString openState(PatrocinioState state)
    {
        const auto found = m_office->with<PatrocinioService>([actor = m_actor, state](PatrocinioService &service) {
            CaseQuery query;
            query.states = {stateKey(state)};
            return service.list(actor, query);
        });
        if (!found || found->rows.isEmpty())
            return {};
        m_page->open(found->rows.first().label);
        [&] { QTRY_COMPARE_WITH_TIMEOUT(detail()->label(), found->rows.first().label, kPatience); }();
        [&] { settle(); }();
        return found->rows.first().label;
    }

    QAction *command(const QString &id)
    {
        for (QAction *action : m_page->commands()) {
            if (action->objectName() == id)
                return action;
        }
        return nullptr;
    }

private slots:
    void initTestCase()
    {
        theme::apply(*qApp, Scheme::Light);
        m_office = std::make_unique<DemoOnThread>(m_clock);
        m_actor = m_office->actor();
    }

    void init()
    {
        m_page = std::make_unique<PatrocinioPage>(
            new PatrocinioGateway(m_office->thread(), m_office->database(), m_clock, m_actor));
        m_page->resize(1178, 717);
        m_page->show();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->isIdle() && m_page->listPane()->model()->rowCount() > 0, kPatience);
    }

    void cleanup()
    {
        m_page->keepDraft();
        settle();
        m_page.reset();
    }

    void cleanupTestCase() { m_office.reset(); }

    /// Who has a letter of a kind, by case.
    int lettersKept(LetterKind kind)
    {
        const auto count = m_office->with<PatrocinioService>([actor = m_actor, kind](PatrocinioService &service) {
            int kept = 0;
            const auto page = service.list(actor, {});
            for (const CaseFile &file : page->rows) {
                const auto letters = service.letters(actor, file.id);
                for (const Letter &letter : *letters)
                    kept += letter.kind == letterKey(kind);
            }
            return Result<int>(kept);
        });
        return *count;
    }

    /// Every case of the list whose state fits gets its letter, in the folder and with the case; the others none.
    void oneLetterForEachCaseOfTheList()
    {
        m_page->listPane()->setFilter(u"all"_s);
        settle();
        const int before = lettersKept(LetterKind::Start);
        command(u"patrocinio.letters"_s)->trigger();
        ManyLetters *many = m_page->manyLetters();
        QVERIFY(many->isVisible());
        many->kind()->setCurrentIndex(many->kind()->findData(int(LetterKind::Start)));
        QTemporaryDir folder;
        many->writeInto(folder.path());
        QVERIFY(many->isRunning());
        QVERIFY(many->bar()->isVisible() && many->stopButton()->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!many->isRunning(), kPatience);
        const QStringList files = QDir(folder.path()).entryList({u"*.pdf"_s}, QDir::Files);
        QVERIFY2(!files.isEmpty(), qPrintable(many->message()->text()));
        QCOMPARE(lettersKept(LetterKind::Start), before + int(files.size()));
        QVERIFY2(many->message()->text().contains(QString::number(files.size())), qPrintable(many->message()->text()));
        QVERIFY(!many->bar()->isVisible());
        settle();
        if (const QString kept = qEnvironmentVariable("GONFALONE_KEEP"); !kept.isEmpty())
            m_page->grab().save(kept + u"/many_letters.png"_s);
    }

    /// Stopped before its first batch it writes nothing, says so, and can begin again.
    void aStoppedRunSaysHowManyWereWritten()
    {
        m_page->listPane()->setFilter(u"all"_s);
        settle();
        command(u"patrocinio.letters"_s)->trigger();
        ManyLetters *many = m_page->manyLetters();
        many->kind()->setCurrentIndex(many->kind()->findData(int(LetterKind::Start)));
        many->format()->setCurrentIndex(1);
        QTemporaryDir folder;
        many->writeInto(folder.path());
        QVERIFY(many->stopButton()->isEnabled() && many->isRunning());
        many->stopButton()->click();
        QVERIFY(!many->stopButton()->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(!many->isRunning(), kPatience);
        QVERIFY2(many->message()->text().contains(u"Stopped: 0 of"_s), qPrintable(many->message()->text()));
        QVERIFY(QDir(folder.path()).isEmpty());
        many->writeInto(folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(!many->isRunning(), kPatience);
        QVERIFY(!QDir(folder.path()).entryList({u"*.eml"_s}, QDir::Files).isEmpty());
        settle();
    }

    /// A letter that fits no case of the list: said, and nothing written; a folder that is none: refused.
    void whatCannotBeWrittenIsTold()
    {
        m_page->listPane()->setFilter(u"concluded"_s);
        settle();
        command(u"patrocinio.letters"_s)->trigger();
        ManyLetters *many = m_page->manyLetters();
        many->kind()->setCurrentIndex(many->kind()->findData(int(LetterKind::Start)));
        QTemporaryDir folder;
        many->writeInto(folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(!many->isRunning(), kPatience);
        QCOMPARE(many->message()->tone(), Tone::Warn);
        QVERIFY(QDir(folder.path()).isEmpty());
        m_page->listPane()->setFilter(u"all"_s);
        settle();
        command(u"patrocinio.letters"_s)->trigger();
        many->writeInto(folder.path() + u"/none/such"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!many->isRunning(), kPatience);
        QVERIFY(many->message()->isVisible() && many->message()->tone() != Tone::Ok);
        settle();
    }

    /// The menu and the palette say the same of every letter, and why one cannot be written.
    void menuAndPaletteAgree()
    {
        QVERIFY(!openState(PatrocinioState::UnderReview).isEmpty());
        QVERIFY(detail()->bar()->lettersButton()->isEnabled());
        QCOMPARE(detail()->bar()->lettersButton()->menu(), letters()->menu());
        QVERIFY(letters()->menu()->toolTipsVisible());
        for (const LetterRow &row : kLetters) {
            const QAction *action = letters()->action(row.kind);
            const QAction *named = command(u"patrocinio.letter."_s + letterKey(row.kind));
            QVERIFY(named);
            QCOMPARE(action->isEnabled(), row.fits(PatrocinioState::UnderReview));
            QCOMPARE(named->isEnabled(), action->isEnabled());
            QVERIFY(!action->toolTip().isEmpty());
            QVERIFY(named->isEnabled() || named->whatsThis() == action->toolTip());
        }
    }

    void lookedAtThenSent()
    {
        const QString label = openState(PatrocinioState::UnderReview);
        command(u"patrocinio.letter.avvio"_s)->trigger();
        settle();
        QTRY_VERIFY_WITH_TIMEOUT(detail()->previewPane()->isVisible(), kPatience);
        QVERIFY(detail()->previewPane()->title().contains(label));
        QCOMPARE(detail()->previewPane()->pageCount(), 1);
        QStringList shown;
        for (const QPushButton *button : detail()->previewPane()->findChildren<QPushButton *>()) {
            if (button->isVisible())
                shown << button->text();
        }
        QVERIFY(!shown.contains(u"Print…"_s) && shown.size() == 3);
        if (const QString folder = qEnvironmentVariable("GONFALONE_KEEP"); !folder.isEmpty()) {
            m_page->grab().save(folder + u"/letter-preview.png"_s);
            detail()->bar()->lettersButton()->menu()->popup({});
            detail()->bar()->lettersButton()->menu()->grab().save(folder + u"/letter-menu.png"_s);
            detail()->bar()->lettersButton()->menu()->hide();
        }
        QSignalSpy written(letters(), &LetterOutput::written);
        const QString path = m_dir.filePath(u"lettera.eml"_s);
        letters()->write(LetterKind::Start, LetterOutput::Format::Message, path);
        QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, kPatience);
        settle();
        QVERIFY(!detail()->previewPane()->isVisible());
        QVERIFY(detail()->message()->isVisible());
        const auto mail = readEmlFile(path);
        QVERIFY(mail);
        QVERIFY(mail->subject.contains(label));
        const auto kept = m_office->with<PatrocinioService>(
            [actor = m_actor, label](PatrocinioService &service) -> Result<QList<Letter>> {
                TRY(const Patrocinio p, service.find(actor, label));
                return service.letters(actor, p.file.id);
            });
        QCOMPARE(kept->size(), 1);
        QCOMPARE(kept->first().messageId, mail->messageId);
        if (const QString folder = qEnvironmentVariable("GONFALONE_KEEP"); !folder.isEmpty())
            m_page->grab().save(folder + u"/letter-kept.png"_s);
    }

    /// What is typed and not saved does not go out, and is not lost.
    void unsavedTextIsRefused()
    {
        QVERIFY(!openState(PatrocinioState::UnderReview).isEmpty());
        detail()->form()->setText(u"findings"_s, u"Scritto a metà"_s);
        QSignalSpy failed(letters(), &LetterOutput::failed);
        const QString path = m_dir.filePath(u"mai.pdf"_s);
        letters()->write(LetterKind::Start, LetterOutput::Format::Pdf, path);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatience);
        settle();
        QVERIFY(!QFile::exists(path));
        QVERIFY(detail()->message()->isVisible());
        QCOMPARE(detail()->form()->text(u"findings"_s), u"Scritto a metà"_s);
        QCOMPARE(letters()->pending(), 0);
    }
};

QTEST_MAIN(LetterOutputTest)
#include "LetterOutputTest.moc"
