#include "ui/patrocinio/LetterOutput.h"
#include "core/access/AccessService.h"
#include "core/interchange/EmlReader.h"
#include "core/setup/OfficeSetup.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/Theme.h"
#include "ui/patrocinio/ActionBar.h"
#include "ui/patrocinio/PatrocinioDetail.h"
#include "ui/patrocinio/PatrocinioForm.h"
#include "ui/patrocinio/PatrocinioListPane.h"
#include "ui/patrocinio/PatrocinioPage.h"
#include "ui/patrocinio/PreviewPane.h"

#include <QAction>
#include <QMenu>
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

    using Slot = std::shared_ptr<std::unique_ptr<Database>>;
    Clock m_clock = Clock::fixed(QDateTime(QDate(2026, 5, 5), QTime(8, 0), Qt::UTC));
    QTemporaryDir m_dir;
    Slot m_slot;
    std::unique_ptr<WorkThread> m_thread;
    Actor m_actor;
    std::unique_ptr<PatrocinioPage> m_page;

    PatrocinioDetail *detail() { return m_page->detail(); }
    LetterOutput *letters() { return m_page->detail()->letters(); }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(m_page->isIdle(), kPatience); }

    template <typename T, typename F>
    T onThread(F work)
    {
        std::optional<T> answer;
        deliver(m_thread->run(work), this, [&answer](const T &result) { answer = result; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 60'000); }();
        return *answer;
    }

    QString openState(PatrocinioState state)
    {
        const auto found = onThread<Result<CaseListPage>>([slot = m_slot, clock = m_clock, actor = m_actor, state] {
            CaseQuery query;
            query.states = {stateKey(state)};
            return PatrocinioService(**slot, clock).list(actor, query);
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
        m_slot = std::make_shared<std::unique_ptr<Database>>();
        m_thread = std::make_unique<WorkThread>();
        const QString path = m_dir.filePath(u"demo.db"_s);
        const auto actor = onThread<Result<Actor>>([slot = m_slot, clock = m_clock, path]() -> Result<Actor> {
            TRY(const DatabaseUrl url, DatabaseUrl::parse(path));
            TRY(*slot, createDemoOffice(url, clock));
            return AccessService(**slot, clock).signIn(demoAccounts().first().login, demoPassword());
        });
        QVERIFY2(actor, actor ? "" : qPrintable(actor.error().message));
        m_actor = *actor;
    }

    void init()
    {
        m_page = std::make_unique<PatrocinioPage>(new PatrocinioGateway(
            *m_thread, [slot = m_slot] { return slot->get(); }, m_clock, m_actor));
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

    void cleanupTestCase()
    {
        onThread<Outcome>([slot = m_slot]() -> Outcome {
            slot->reset();
            return {};
        });
        m_thread.reset();
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
        const auto kept = onThread<Result<QList<Letter>>>(
            [slot = m_slot, clock = m_clock, actor = m_actor, label]() -> Result<QList<Letter>> {
                PatrocinioService service(**slot, clock);
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
