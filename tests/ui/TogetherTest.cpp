#include "core/access/AccessService.h"
#include "core/setup/OfficeSetup.h"
#include "core/storage/ChangeWatcher.h"
#include "tests/support/Engines.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/Theme.h"
#include "ui/patrocinio/CaseHeader.h"
#include "ui/patrocinio/ConflictView.h"
#include "ui/patrocinio/PatrocinioDetail.h"
#include "ui/patrocinio/PatrocinioForm.h"
#include "ui/patrocinio/PatrocinioListPane.h"
#include "ui/patrocinio/PatrocinioPage.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 15'000;

/// A window on an office's data, and a colleague on a connection of her own, both real.
struct Together {
    Clock clock = Clock::fixed(QDateTime(QDate(2026, 5, 5), QTime(8, 0), Qt::UTC));
    TestDatabase place;
    std::unique_ptr<Database> theirs;
    std::shared_ptr<std::unique_ptr<Database>> slot = std::make_shared<std::unique_ptr<Database>>();
    Actor actor;
    Actor colleague;
    WorkThread thread;
    std::unique_ptr<PatrocinioPage> page;
    std::unique_ptr<ChangeWatcher> watcher;

    explicit Together(const QString &engine) : place(engine)
    {
        const DatabaseUrl url = *DatabaseUrl::parse(place.url());
        theirs = *createDemoOffice(url, clock);
        AccessService access(*theirs, clock);
        actor = *access.signIn(demoAccounts().first().login, demoPassword());
        const auto user =
            access.addUser(actor, u"anna"_s, u"Anna Bianchi"_s, u"una parola lunga"_s, {Role::UfficioDiGabinetto});
        colleague = *access.signIn(user->login, u"una parola lunga"_s);
        auto opened = thread.run([slot = slot, url]() -> Outcome {
            TRY(*slot, Database::open(url));
            return {};
        });
        QTRY_VERIFY(opened.isFinished());
        page = std::make_unique<PatrocinioPage>(new PatrocinioGateway(
            thread, [slot = slot] { return slot->get(); }, clock, actor));
        page->resize(1178, 717);
        page->show();
        QApplication::setActiveWindow(page.get());
        watcher = std::make_unique<ChangeWatcher>(url, [this](ChangeWatcher::Event event) {
            if (page && event == ChangeWatcher::Event::Changed)
                page->officeChanged();
        });
        QTest::qWait(300);
    }
    ~Together()
    {
        page->leave();
        QTRY_VERIFY_WITH_TIMEOUT(page->isIdle(), kPatience);
        watcher.reset();
        page.reset();
        auto closed = thread.run([slot = slot] {
            slot->reset();
            return true;
        });
        QTRY_VERIFY(closed.isFinished());
    }

    PatrocinioDetail *detail() const { return page->detail(); }
    PatrocinioForm *form() const { return page->detail()->form(); }

    Patrocinio openReview()
    {
        CaseQuery query;
        query.states = {stateKey(PatrocinioState::UnderReview)};
        const QString label = PatrocinioService(*theirs, clock).list(colleague, query)->rows.first().label;
        page->open(label);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(detail()->label() == label && page->isIdle(), kPatience); }();
        return *PatrocinioService(*theirs, clock).find(colleague, label);
    }

    /// What Anna does with the case as it is now in the data.
    template <typename F>
    void annaEdits(const QString &label, F edit)
    {
        PatrocinioService service(*theirs, clock);
        Patrocinio now = *service.find(colleague, label);
        edit(now);
        const auto saved = service.save(colleague, now);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
    }
};

} // namespace

/// Two people on the same office at once.
class TogetherTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp, Scheme::Light); }

    void aColleaguesChangeAppears_data() { addEngines(); }
    void aColleaguesChangeAppears()
    {
        QFETCH(QString, engine);
        Together both(engine);
        const Patrocinio seen = both.openReview();
        both.form()->focusField(u"findings"_s);
        QWidget *focused = QApplication::focusWidget();
        QVERIFY(focused);
        const QModelIndex chosen = both.page->listPane()->view()->currentIndex();
        both.annaEdits(seen.file.label, [](Patrocinio &p) { p.place = u"Palazzo Pantaleo"_s; });
        QTRY_COMPARE_WITH_TIMEOUT(both.form()->text(u"place"_s), u"Palazzo Pantaleo"_s, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(both.page->isIdle(), kPatience);
        QVERIFY(!both.form()->isDirty());
        QCOMPARE(QApplication::focusWidget(), focused);
        QCOMPARE(both.page->listPane()->view()->currentIndex(), chosen);
        const QString told = both.detail()->message()->text();
        QVERIFY2(told.contains(u"Anna Bianchi"_s) && told.contains(patrocinioFieldLabel(u"place"_s)), qPrintable(told));
    }

    void whatIsTypedMergesByItself_data() { addEngines(); }
    void whatIsTypedMergesByItself()
    {
        QFETCH(QString, engine);
        Together both(engine);
        const Patrocinio seen = both.openReview();
        both.form()->focusField(u"findings"_s);
        auto *field = qobject_cast<QPlainTextEdit *>(both.form()->field(u"findings"_s));
        QVERIFY(field);
        field->setPlainText({});
        QTest::keyClicks(field, u"Istruttoria in corso"_s);
        QTextCursor cursor = field->textCursor();
        cursor.setPosition(3);
        field->setTextCursor(cursor);
        both.annaEdits(seen.file.label, [](Patrocinio &p) { p.place = u"Palazzo Pantaleo"_s; });
        QTRY_COMPARE_WITH_TIMEOUT(both.form()->text(u"place"_s), u"Palazzo Pantaleo"_s, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(both.page->isIdle(), kPatience);
        QCOMPARE(field->toPlainText(), u"Istruttoria in corso"_s);
        QCOMPARE(field->textCursor().position(), 3);
        QVERIFY(field->hasFocus());
        QVERIFY(!both.detail()->conflict()->isVisible());
        both.detail()->save();
        QTRY_VERIFY_WITH_TIMEOUT(both.page->isIdle() && !both.form()->isDirty(), kPatience);
        const Patrocinio stored = *PatrocinioService(*both.theirs, both.clock).find(both.colleague, seen.file.label);
        QCOMPARE(stored.findings, u"Istruttoria in corso"_s);
        QCOMPARE(stored.place, u"Palazzo Pantaleo"_s);
    }

    void collidingFieldsAreShownWithWhoAndWhen_data() { addEngines(); }
    void collidingFieldsAreShownWithWhoAndWhen()
    {
        QFETCH(QString, engine);
        Together both(engine);
        const Patrocinio seen = both.openReview();
        both.form()->setText(u"place"_s, u"Il mio luogo"_s);
        both.annaEdits(seen.file.label, [](Patrocinio &p) { p.place = u"Il luogo di Anna"_s; });
        ConflictView *conflict = both.detail()->conflict();
        QTRY_VERIFY_WITH_TIMEOUT(conflict->isVisible(), kPatience);
        QCOMPARE(conflict->fields(), QStringList{u"place"_s});
        QVERIFY(!conflict->isComplete());
        bool named = false;
        for (const QLabel *label : conflict->findChildren<QLabel *>())
            named = named || label->text().contains(u"Anna Bianchi"_s);
        QVERIFY(named);
        QCOMPARE(both.form()->text(u"place"_s), u"Il mio luogo"_s);
        conflict->choose(u"place"_s, true);
        // A still newer text leaves the choice made.
        both.annaEdits(seen.file.label, [](Patrocinio &p) { p.findings = u"Sentito l'ufficio"_s; });
        QTRY_COMPARE_WITH_TIMEOUT(both.form()->text(u"findings"_s), u"Sentito l'ufficio"_s, kPatience);
        QVERIFY(conflict->isVisible() && conflict->isComplete());
        emit conflict->resolved();
        QTRY_VERIFY_WITH_TIMEOUT(both.page->isIdle() && !both.form()->isDirty(), kPatience);
        const Patrocinio stored = *PatrocinioService(*both.theirs, both.clock).find(both.colleague, seen.file.label);
        QCOMPARE(stored.place, u"Il mio luogo"_s);
        QCOMPARE(stored.findings, u"Sentito l'ufficio"_s);
    }

    void aStepTakenElsewhereLocksWhatIsTyped_data() { addEngines(); }
    void aStepTakenElsewhereLocksWhatIsTyped()
    {
        QFETCH(QString, engine);
        Together both(engine);
        const Patrocinio seen = both.openReview();
        both.form()->setText(u"findings"_s, u"Quello che scrivevo"_s);
        PatrocinioService service(*both.theirs, both.clock);
        Patrocinio now = *service.find(both.colleague, seen.file.label);
        now.outcomeReason = u"Rinuncia del richiedente"_s;
        const auto done = service.advance(both.colleague, now, PatrocinioAction::Withdraw);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QTRY_VERIFY_WITH_TIMEOUT(both.detail()->message()->text().contains(u"Anna Bianchi"_s), kPatience);
        QCOMPARE(both.form()->text(u"findings"_s), u"Quello che scrivevo"_s);
        const auto *field = qobject_cast<QPlainTextEdit *>(both.form()->field(u"findings"_s));
        QVERIFY(field->isReadOnly());
        QCOMPARE(both.detail()->message()->tone(), Tone::Warn);
    }

    void whoLosesTheRightToReadReadsNoMore_data() { addEngines(); }
    void whoLosesTheRightToReadReadsNoMore()
    {
        QFETCH(QString, engine);
        Together both(engine);
        const Patrocinio seen = both.openReview();
        AccessService access(*both.theirs, both.clock);
        PatrocinioGateway window(
            both.thread, [slot = both.slot] { return slot->get(); }, both.clock, both.colleague);
        const auto found = [&] {
            auto answer = window.find(seen.file.label);
            [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), kPatience); }();
            return answer.result();
        };
        QVERIFY(found());
        QVERIFY(access.setRole(both.actor, u"anna"_s, Role::UfficioDiGabinetto, false));
        const auto refused = found();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
    }

    void othersWhoHaveItOpenAreNamed_data() { addEngines(); }
    void othersWhoHaveItOpenAreNamed()
    {
        QFETCH(QString, engine);
        Together both(engine);
        const Patrocinio seen = both.openReview();
        PatrocinioService service(*both.theirs, both.clock);
        const auto there = service.stay(both.colleague, u"anna's window"_s, seen.file.label);
        QVERIFY(there);
        QCOMPARE(there->size(), 1); // this window
        QCOMPARE(there->first().name, both.actor.name);
        const auto shown = [&both] {
            const QStringList words = [&both] {
                QStringList names;
                for (const QWidget *child : both.detail()->header()->findChildren<QWidget *>())
                    names << child->accessibleName();
                return names;
            }();
            return words.join(u'|').contains(u"Anna Bianchi"_s);
        };
        QTRY_VERIFY_WITH_TIMEOUT(shown(), kPatience);
        QVERIFY(service.leave(both.colleague, u"anna's window"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!shown(), kPatience);
    }
};

QTEST_MAIN(TogetherTest)
#include "TogetherTest.moc"
