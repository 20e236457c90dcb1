#include "app/gonfalone/AppController.h"
#include "ui/shell/RecoverySheetPage.h"
#include "ui/shell/SetupWizard.h"
#include "ui/shell/ShellWindow.h"
#include "ui/shell/SignInPage.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {
constexpr int kPatience = 60'000;
}

/// After the first run the recovery sheet is offered; whoever wants it later goes on without.
class FirstRunTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<AppController> m_app;

    RecoverySheetPage *sheetPage() const { return m_app->window()->findChild<RecoverySheetPage *>(); }

    void begin(const QString &name)
    {
        StartOptions options;
        options.database = m_dir.filePath(name);
        options.preferences = m_dir.filePath(name + u".ini"_s);
        m_app =
            std::make_unique<AppController>(options, Clock::fixed(QDateTime(QDate(2026, 5, 5), QTime(8, 0), Qt::UTC)));
        m_app->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_app->wizard() && m_app->isIdle(), kPatience);
        SetupAnswers answers;
        answers.databaseUrl = options.database;
        answers.comuneName = u"Esempio"_s;
        answers.istatCode = u"999001"_s;
        answers.officeName = u"Ufficio di Gabinetto"_s;
        answers.adminLogin = u"anna"_s;
        answers.adminName = u"Anna Bianchi"_s;
        answers.adminPassword = u"correct horse"_s;
        emit m_app->wizard()->finished(answers);
        QTRY_VERIFY_WITH_TIMEOUT(sheetPage() && m_app->isIdle(), kPatience);
    }

private slots:
    void cleanup()
    {
        bool finished = false;
        connect(m_app.get(), &AppController::finished, this, [&finished] { finished = true; });
        m_app->window()->close();
        QTRY_VERIFY_WITH_TIMEOUT(finished, kPatience);
        m_app.reset();
    }

    void theSheetIsPrinted()
    {
        begin(u"printed.db"_s);
        if (QTest::currentTestFailed())
            return;
        // A place that cannot be written keeps the page, with the reason.
        emit sheetPage()->fileChosen(m_dir.filePath(u"no/such/folder/foglio.pdf"_s));
        QTest::qWait(1500);
        QVERIFY(sheetPage() && !m_app->signInPage());
        const QString path = m_dir.filePath(u"foglio.pdf"_s);
        emit sheetPage()->fileChosen(path);
        QTRY_VERIFY_WITH_TIMEOUT(m_app->signInPage(), kPatience);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
        emit m_app->signInPage()->submitted(u"anna"_s, u"correct horse"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_app->signInPage() && m_app->page(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_app->isIdle(), kPatience);
    }

    void orLater()
    {
        begin(u"later.db"_s);
        if (QTest::currentTestFailed())
            return;
        sheetPage()->laterButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_app->signInPage(), kPatience);
    }
};

QTEST_MAIN(FirstRunTest)
#include "FirstRunTest.moc"
