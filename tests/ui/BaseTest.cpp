#include "ui/base/BusyOverlay.h"
#include "ui/base/Chip.h"
#include "ui/base/EmptyState.h"
#include "ui/base/ErrorPresenter.h"
#include "ui/base/FileDialog.h"
#include "ui/base/FilterChips.h"
#include "ui/base/FormCard.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/PathView.h"
#include "ui/base/ReasonsPopover.h"
#include "ui/base/Shield.h"
#include "ui/base/StyleSheet.h"
#include "ui/base/TermBar.h"
#include "ui/base/Theme.h"
#include "ui/base/TimelineView.h"
#include "ui/shell/Rail.h"
#include "ui/shell/SetupOrgansStep.h"
#include "ui/shell/SetupSteps.h"
#include "ui/shell/SetupWizard.h"
#include "ui/shell/ShellWindow.h"
#include "ui/shell/SignInPage.h"
#include "ui/shell/TopBar.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

/// The widgets below `root` that Tab or a click reaches and that a screen reader could not name.
QStringList nameless(const QWidget *root)
{
    QStringList found;
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        const bool inner = widget->objectName().startsWith(u"qt_"_s) || widget->focusProxy()
            || widget->inherits("QScrollBar") || widget->inherits("QCalendarWidget")
            || (widget->parentWidget() && widget->parentWidget()->inherits("QComboBoxPrivateContainer"))
            || widget->inherits("QComboBoxPrivateContainer") || widget->window() != root->window();
        // Hidden by itself: a button that has no words yet.
        if (widget->focusPolicy() == Qt::NoFocus || inner || widget->isHidden())
            continue;
        if (widget->accessibleName().isEmpty())
            found << QString::fromLatin1(widget->metaObject()->className()) + u'/' + widget->objectName() + u" in "_s
                    + QString::fromLatin1(widget->parentWidget()->metaObject()->className());
    }
    return found;
}

template <typename T>
T *named(const QWidget *root, const QString &name)
{
    for (T *one : root->findChildren<T *>()) {
        if (one->accessibleName() == name)
            return one;
    }
    return nullptr;
}

QString rowError(SetupStep *step, const QString &key)
{
    const LabeledRow *row = step->findChild<FormCard *>()->row(key);
    return row ? row->error() : QString();
}

/// Puts something that holds into the first steps, up to `step`.
void fillUpTo(SetupWizard &wizard, int step)
{
    if (step > 1) {
        named<QLineEdit>(wizard.stepAt(1), u"Name"_s)->setText(u"taranto"_s);
        wizard.stepAt(3)->findChild<QTableWidget *>()->item(0, 0)->setText(u"Maria Bianchi"_s);
        named<QLineEdit>(wizard.stepAt(4), u"Name and surname"_s)->setText(u"Anna Greco"_s);
        named<QLineEdit>(wizard.stepAt(4), u"Login"_s)->setText(u"a.greco"_s);
        for (const auto &name : {u"Password"_s, u"Password again"_s})
            named<QLineEdit>(wizard.stepAt(4), name)->setText(u"una frase lunga"_s);
    }
    while (wizard.step() < step)
        QVERIFY(wizard.next());
}

} // namespace

class BaseTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { theme::apply(*qApp, Scheme::Light); }

    void contrastIsEnough_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void contrastIsEnough()
    {
        QFETCH(bool, dark);
        const Tokens &t = dark ? kDarkTokens : kLightTokens;
        const auto enough = [](QRgb ink, QRgb paper) { return theme::contrast(ink, paper) >= 4.5; };
        QCOMPARE(qRound(theme::contrast(0xff000000, 0xffffffff)), 21);
        for (const QRgb paper : {t.window, t.panel, t.accentSoft}) {
            QVERIFY(enough(t.text, paper));
            QVERIFY(enough(t.secondary, paper));
            QVERIFY(enough(t.accent, paper));
            QVERIFY(enough(t.bad, paper));
        }
        for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Ok, Tone::Warn, Tone::Bad, Tone::Private}) {
            QVERIFY(enough(t.tone(tone), t.soft(tone)));
            QVERIFY(enough(t.tone(tone), t.panel));
            QVERIFY(enough(t.text, t.soft(tone)));
        }
        QVERIFY(enough(t.onAccent, t.accent));
        QVERIFY(enough(t.onAccent, t.ok));
        QVERIFY(enough(t.secondary, t.line)); // a disabled filled button
        QVERIFY(enough(t.railText, t.rail));
        QVERIFY(enough(t.railStrong, t.railSelected));
        QVERIFY(enough(t.railStrong, t.railBadge));
    }

    void styleSheetHasNoPlaceholderLeft()
    {
        for (const double scale : {1.0, 1.25, 2.0}) {
            const QString sheet = styleSheet(kLightTokens, scale);
            QVERIFY(!sheet.contains(u'$'));
            QVERIFY(!sheet.contains(QRegularExpression(u"#[0-9]{2}#"_s)));
        }
    }

    void themeIsReadBack()
    {
        theme::apply(*qApp, Scheme::Dark, 1.5);
        QVERIFY(theme::isDark());
        QCOMPARE(theme::px(type::kBody), 20);
        QCOMPARE(QIcon::themeName(), u"breeze-dark"_s);
        theme::apply(*qApp, Scheme::Light, 9);
        QVERIFY(!theme::isDark());
        QCOMPARE(theme::px(type::kBody), 26);
        theme::apply(*qApp, Scheme::System, 1);
        QVERIFY(!theme::isDark()); // the platform of the tests is light
    }

    void everyFocusableWidgetHasAName()
    {
        ShellWindow window;
        FormCard *form = new FormCard(u"Form"_s);
        form->addRow(u"a"_s, u"Subject"_s, new QLineEdit);
        form->addRow(u"b"_s, u"Number"_s, new QSpinBox);
        auto *chips = new FilterChips(form);
        chips->setFilters({{u"x"_s, u"To do"_s, 3}, {u"y"_s, u"Closed"_s}});
        auto *term = new TermBar(form);
        term->setTerm({u"Term"_s, u"a"_s, u"b"_s, u"c"_s});
        auto *message = new InlineMessage(form);
        message->showMessage(Tone::Bad, u"Broken"_s, u"Again"_s);
        new EmptyState(u"flag"_s, u"Nothing"_s, u"Text"_s, u"Begin"_s, form);
        new BusyOverlay(form);
        window.addPage({u"a"_s, u"Group"_s, u"Acts"_s, u"flag"_s}, [form] { return form; });
        window.showPage(u"a"_s);
        QCOMPARE(nameless(&window).join(u", "_s), QString());

        SignInPage signIn;
        signIn.setDemoAccounts({{u"anna"_s, u"Head"_s}});
        QCOMPARE(nameless(&signIn).join(u", "_s), QString());
        SetupWizard wizard(u"/tmp/x.db"_s, QDate(2026, 5, 5));
        QCOMPARE(nameless(&wizard).join(u", "_s), QString());
    }

    void pathTellsWhereItIs()
    {
        PathView path;
        using S = PathView::State;
        path.setSteps(
            {{u"Received"_s, S::Done}, {u"Suspended"_s, S::Side}, {u"Review"_s, S::Current}, {u"End"_s, S::Future}});
        QCOMPARE(path.accessibleName(), u"Step 2 of 3: Review"_s);
        QVERIFY(path.accessibleDescription().contains(u"Suspended: beside the path"_s));
        path.setSteps({{u"Received"_s, S::Done}, {u"End"_s, S::Done}});
        QVERIFY(path.accessibleName().contains(u"2"_s));
        // It draws at any width, and never asks for more than the circles need.
        path.setSteps(QList<PathView::Step>(7, {u"A rather long name of a step"_s, S::Future}));
        QVERIFY(path.minimumSizeHint().width() < 300);
        for (const int width : {10, 150, 400, 2000}) {
            path.resize(width, path.sizeHint().height());
            QVERIFY(!path.grab().isNull());
        }
    }

    void termIsMeasured()
    {
        const QDate start(2026, 3, 27), end(2026, 4, 26);
        QCOMPARE(TermBar::fraction(start, end, start), 0.0);
        QCOMPARE(TermBar::fraction(start, end, QDate(2026, 4, 11)), 0.5);
        QCOMPARE(TermBar::fraction(start, end, QDate(2026, 9, 1)), 1.0);
        QCOMPARE(TermBar::fraction(end, start, start), 1.0);
        TermBar bar;
        bar.setTerm({u"Term"_s, u"l"_s, {}, u"3 days"_s});
        QSignalSpy why(&bar, &TermBar::whyRequested);
        bar.whyButton()->click();
        QCOMPARE(why.count(), 1);
        QCOMPARE(bar.accessibleName(), u"Term, l, 3 days"_s);
    }

    void formMarksItsFields()
    {
        FormCard form;
        auto *field = new QLineEdit;
        form.addRow(u"subject"_s, u"Subject"_s, field);
        const auto rest = form.setErrors({{u"subject"_s, u"Write it."_s}, {u"other"_s, u"No."_s}});
        QCOMPARE(rest.size(), 1);
        QCOMPARE(rest.first().field, u"other"_s);
        QCOMPARE(field->accessibleName(), u"Subject"_s);
        QCOMPARE(field->accessibleDescription(), u"Write it."_s);
        QVERIFY(field->property("invalid").toBool());
        form.clearErrors();
        QVERIFY(field->accessibleDescription().isEmpty());
        QVERIFY(!field->property("invalid").toBool());
    }

    void labelsStackWhenThereIsLittleRoom()
    {
        LabeledRow row(u"Subject"_s, new QLineEdit);
        row.resize(500, 60);
        row.show();
        QVERIFY(row.field()->x() >= extent::kLabelColumn);
        row.resize(200, 80);
        QTRY_COMPARE(row.field()->x(), 0);
    }

    void messagesShowAllTheirWords()
    {
        QWidget column;
        auto *layout = new QVBoxLayout(&column);
        auto *message = new InlineMessage(&column);
        layout->addWidget(message);
        layout->addStretch();
        column.resize(300, 600);
        column.show();
        message->showMessage(Tone::Warn, u"word "_s.repeated(40), u"Again"_s);
        const auto *label = message->findChildren<QLabel *>().at(1);
        QTRY_VERIFY(label->height() >= label->heightForWidth(label->width()));
        QVERIFY(label->height() > label->fontMetrics().height() * 3);
    }

    void openWindowsFollowTheScale()
    {
        ShellWindow window;
        window.addPage({u"a"_s, {}, u"Today"_s, u"go-home"_s}, [] { return new QWidget; });
        window.showPage(u"a"_s);
        window.resize(2400, 1400);
        window.show();
        const int bar = window.topBar()->height(), rail = window.rail()->width();
        theme::apply(*qApp, Scheme::Dark, 2.0);
        QTRY_VERIFY(window.topBar()->height() > bar);
        QVERIFY(window.rail()->width() > rail);
        window.resize(1366, 768); // too narrow for the names of the modules at this size
        QTRY_VERIFY(window.rail()->isCompact());
        QVERIFY(window.rail()->width() < rail);
        QVERIFY(window.minimumSizeHint().width() <= 1366);
        theme::apply(*qApp, Scheme::Light, 1.0);
        QTRY_COMPARE(window.topBar()->height(), bar);
    }

    void errorsBecomeSentences()
    {
        QCOMPARE(ErrorPresenter::sentence(Error::notFound(u"Gone."_s)), u"Gone."_s);
        for (const ErrorKind kind :
             {ErrorKind::NotFound, ErrorKind::Conflict, ErrorKind::Forbidden, ErrorKind::Invalid,
              ErrorKind::Unavailable, ErrorKind::Corrupt, ErrorKind::Newer, ErrorKind::Cancelled})
            QVERIFY(ErrorPresenter::sentence({kind, {}, {}, u"driver words"_s}).size() > 15);
        InlineMessage place;
        Error error = Error::invalid({}, {{u"subject"_s, u"Write the subject."_s}});
        error.detail = u"secret"_s;
        const auto fields = ErrorPresenter::present(error, &place);
        QCOMPARE(fields.size(), 1);
        QCOMPARE(place.text(), u"Write the subject."_s);
        QCOMPARE(place.accessibleName(), place.text());
        QVERIFY(!place.isHidden());
        ErrorPresenter::present(Error::cancelled({}), &place);
        QVERIFY(place.isHidden());
    }

    void filtersMoveWithTheArrows()
    {
        FilterChips chips;
        chips.setFilters({{u"a"_s, u"To do"_s, 2}, {u"b"_s, u"Waiting"_s, 1}, {u"c"_s, u"Closed"_s}});
        QSignalSpy changed(&chips, &FilterChips::currentChanged);
        chips.show();
        const auto buttons = chips.findChildren<QAbstractButton *>();
        QTest::keyClick(buttons.at(0), Qt::Key_Right);
        QCOMPARE(chips.current(), u"b"_s);
        QTest::keyClick(buttons.at(1), Qt::Key_End);
        QCOMPARE(chips.current(), u"c"_s);
        QTest::keyClick(buttons.at(2), Qt::Key_Right);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(buttons.at(0)->accessibleName(), u"To do 2"_s);
    }

    void busyAppearsLate()
    {
        QWidget parent;
        parent.resize(300, 200);
        parent.show();
        BusyOverlay overlay(&parent);
        overlay.start(u"Reading…"_s, true);
        QVERIFY(overlay.isHidden());
        QTRY_VERIFY_WITH_TIMEOUT(overlay.isVisible(), 1000);
        QSignalSpy cancelled(&overlay, &BusyOverlay::cancelRequested);
        overlay.findChild<QPushButton *>()->click();
        QCOMPARE(cancelled.count(), 1);
        overlay.stop();
        QVERIFY(overlay.isHidden());
    }

    void reasonsCloseWithEsc()
    {
        QWidget window;
        window.resize(800, 600);
        auto *anchor = new QPushButton(u"Why?"_s, &window);
        window.show();
        QApplication::setActiveWindow(&window);
        ReasonsPopover popover(&window);
        popover.showReasons(anchor, u"Term"_s, {{u"30 days"_s, u"art. 2 L. 241/1990"_s}});
        QVERIFY(popover.isVisible());
        QVERIFY(window.rect().contains(popover.geometry()));
        QVERIFY(popover.accessibleDescription().contains(u"241/1990"_s));
        QTest::keyClick(&popover, Qt::Key_Escape);
        QVERIFY(popover.isHidden());
        QTRY_VERIFY(anchor->hasFocus());
    }

    void fuzzyFindsWhatWasMeant()
    {
        QVERIFY(fuzzyScore(u"citta"_s, u"Segnalazioni della Città"_s) > 0);
        QVERIFY(fuzzyScore(u"nrp"_s, u"Nuova richiesta di patrocinio"_s) > 0);
        QVERIFY(fuzzyScore(u"rich pat"_s, u"Nuova richiesta di patrocinio"_s) > 0);
        QCOMPARE(fuzzyScore(u"xyz"_s, u"Nuova richiesta"_s), 0);
        QVERIFY(fuzzyScore(u"pat"_s, u"Patrocini"_s) > fuzzyScore(u"pat"_s, u"Capacità e altro"_s));
    }

    /// Of two that fit about as well, the one that can be done now stands first; what was typed in full stays first.
    void whatCanBeDoneStandsFirst()
    {
        CommandRegistry commands;
        const auto never = [] { return false; };
        commands.add({u"a"_s, u"Salva la lettera come PDF/A"_s, {}, {}, never, {}, [] {}});
        commands.add({u"b"_s, u"Salva la proposta come PDF/A"_s, {}, {}, {}, {}, [] {}});
        commands.add({u"c"_s, u"Salva l’intera pratica come PDF, lettere comprese"_s, {}, {}, {}, {}, [] {}});
        QCOMPARE(commands.matching(u"pdf"_s).first().id, u"b"_s);
        QCOMPARE(commands.matching(u"salva la lettera"_s).first().id, u"a"_s);
    }

    /// A home without a folder of documents, as a new account has it.
    void papersGoWhereThereIsAFolder()
    {
        const QByteArray home = qgetenv("HOME");
        const QTemporaryDir dir;
        qputenv("HOME", QFile::encodeName(dir.path()));
        QCOMPARE(FileDialog::papers(u"a.pdf"_s), dir.filePath(u"a.pdf"_s));
        QVERIFY(QDir(dir.path()).mkdir(u"Documents"_s));
        QCOMPARE(FileDialog::papers(u"a.pdf"_s), dir.filePath(u"Documents/a.pdf"_s));
        qputenv("HOME", home);
    }

    void paletteFiltersRunsAndRefuses()
    {
        ShellWindow window;
        window.resize(1200, 800);
        window.addPage({u"oggi"_s, {}, u"Today"_s, u"go-home"_s}, [] { return new QWidget; });
        window.showPage(u"oggi"_s);
        window.show();
        QApplication::setActiveWindow(&window);
        int ran = 0;
        window.commands()->add({u"p.new"_s, u"New patronage request"_s, {}, {}, {}, {}, [&ran] { ++ran; }});
        window.commands()->add({u"p.close"_s,
                                u"Close the patronage case"_s,
                                {},
                                {},
                                [] { return false; },
                                [] { return u"An opinion is missing"_s; },
                                [&ran] { ran += 100; }});
        std::function<void(QList<PaletteEntry>)> answer;
        QString asked;
        window.setSearch([&](const QString &text, const std::function<void(QList<PaletteEntry>)> &reply) {
            asked = text;
            answer = reply;
        });
        QLineEdit *field = window.topBar()->searchField();
        CommandPalette *palette = window.commandPalette();
        palette->open();
        QVERIFY(palette->isVisible());
        QTest::keyClicks(field, u"patronage"_s);
        QCOMPARE(palette->entries().size(), 2);
        QCOMPARE(palette->entries().at(0).text, u"New patronage request"_s);
        QVERIFY(!palette->entries().at(1).enabled);
        QCOMPARE(palette->entries().at(1).detail, u"An opinion is missing"_s);
        QTRY_COMPARE(asked, u"patronage"_s);
        const auto late = answer;
        answer({{u"PAT-2026/0041"_s, u"Half marathon"_s, {}, {}, true, [&ran] { ran += 10; }}});
        QCOMPARE(palette->entries().size(), 3);
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Return); // the disabled one: nothing
        QCOMPARE(ran, 0);
        QTest::keyClick(field, Qt::Key_Down);
        QCOMPARE(field->accessibleDescription(), u"PAT-2026/0041, Half marathon"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(ran, 10);
        QVERIFY(palette->isHidden());
        palette->open();
        late({{u"stale"_s}});
        for (const PaletteEntry &entry : palette->entries())
            QVERIFY(entry.text != u"stale"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(palette->isHidden());
        QSignalSpy refused(window.commands(), &CommandRegistry::refused);
        QVERIFY(!window.commands()->run(u"p.close"_s));
        QCOMPARE(refused.count(), 1);
        QCOMPARE(window.message()->text(), u"An opinion is missing"_s);
    }

    void shellShowsPages()
    {
        ShellWindow window;
        window.resize(1100, 700);
        int made = 0;
        const auto make = [&made] {
            ++made;
            return new QWidget;
        };
        window.addPage({u"a"_s, {}, u"Today"_s, u"go-home"_s}, make);
        window.addPage({u"b"_s, u"Acts"_s, u"Patronage"_s, u"flag"_s}, make);
        QCOMPARE(made, 0); // what nobody looks at is not made
        QVERIFY(window.showPage(u"a"_s));
        QCOMPARE(window.currentPage(), u"a"_s);
        QCOMPARE(made, 1);
        QSignalSpy shown(&window, &ShellWindow::pageShown);
        QVERIFY(window.showPage(u"b"_s));
        QVERIFY(!window.showPage(u"nowhere"_s));
        QCOMPARE(shown.count(), 1);
        window.setCount(u"b"_s, 12);
        auto *button = named<QAbstractButton>(window.rail(), u"Patronage, 12 waiting"_s);
        QVERIFY(button);
        window.show();
        QApplication::setActiveWindow(&window);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(window.currentPage(), u"a"_s);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Up);
        QVERIFY(named<QAbstractButton>(window.rail(), u"Today"_s)->hasFocus());
        QTest::keyClick(button, Qt::Key_Down);
        QTest::keyClick(button, Qt::Key_Return);
        QCOMPARE(window.currentPage(), u"b"_s);
        auto *cover = new SignInPage;
        window.showCover(cover);
        QVERIFY(!window.rail()->isVisible());
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(window.currentPage(), u"b"_s);
        window.hideCover();
        QVERIFY(window.rail()->isVisible());
        QString ran;
        const auto command = [&ran, &window](const QString &id, const QString &page) {
            Command one{id, id, QKeySequence::New};
            one.page = page;
            one.run = [&ran, id] { ran = id; };
            window.commands()->add(one);
        };
        // One key, what it means where one is.
        command(u"b.new"_s, u"b"_s);
        command(u"a.new"_s, u"a"_s);
        QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(ran, u"b.new"_s);
        window.showPage(u"a"_s);
        window.topBar()->searchField()->setFocus(); // wherever the focus is
        QTest::keyClick(window.topBar()->searchField(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(ran, u"a.new"_s);
        window.commands()->remove(u"a.new"_s);
        ran.clear();
        QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(ran, QString()); // not what another page means by it
        command(u"any.new"_s, {});
        QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(ran, u"any.new"_s);
        window.clearPages();
        QVERIFY(window.rail()->ids().isEmpty());
    }

    void menuAnnouncesChoices()
    {
        TopBar bar;
        bar.setUser(u"Anna Greco"_s, u"AG"_s, u"Head"_s);
        bar.setAppearance(Scheme::Dark, 1.5, u"it"_s);
        QSignalSpy scale(&bar, &TopBar::textScaleChosen), language(&bar, &TopBar::languageChosen);
        QStringList checked;
        for (const QMenu *menu : bar.userMenu()->findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                if (action->isChecked())
                    checked << action->text();
                if (action->text() == u"200 %"_s || action->text() == u"English"_s)
                    action->trigger();
            }
        }
        QCOMPARE(checked, QStringList({u"Dark"_s, u"150 %"_s, u"Italiano"_s}));
        QCOMPARE(scale.at(0).at(0).toDouble(), 2.0);
        QCOMPARE(language.at(0).at(0).toString(), u"en"_s);
    }

    void signInSubmitsAndForgets()
    {
        SignInPage page;
        page.show();
        QSignalSpy submitted(&page, &SignInPage::submitted);
        auto *login = page.findChild<QComboBox *>();
        auto *password = named<QLineEdit>(&page, u"Password"_s);
        auto *button = named<QPushButton>(&page, u"Sign in"_s);
        QVERIFY(!button->isEnabled());
        login->setEditText(u" a.greco "_s);
        QTest::keyClicks(password, u"una frase lunga"_s);
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        QTest::keyClick(password, Qt::Key_Return);
        QCOMPARE(submitted.count(), 1);
        QCOMPARE(submitted.at(0).at(0).toString(), u"a.greco"_s);
        QCOMPARE(submitted.at(0).at(1).toString(), u"una frase lunga"_s);
        page.setBusy(true);
        QVERIFY(!password->isEnabled());
        page.showError(Error::forbidden(u"Wrong."_s), 2);
        QVERIFY(password->text().isEmpty());
        QVERIFY(password->isEnabled());
        const auto *message = page.findChild<InlineMessage *>();
        QVERIFY(message->text().contains(u"2"_s));
        QTest::keyClicks(password, u"another phrase"_s);
        QTest::keyClick(password, Qt::Key_Return); // the delay holds
        QCOMPARE(submitted.count(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(message->text(), u"Wrong."_s, 4000);
        QTest::keyClick(password, Qt::Key_Return);
        QCOMPARE(submitted.count(), 2);
    }

    void aKeptPasswordIsFilledIn()
    {
        SignInPage page;
        page.setKnownLogins({u"rossi"_s, u"bianchi"_s});
        page.show();
        auto *box = page.findChild<QCheckBox *>();
        QVERIFY(!box->isVisible()); // offered only where the window has a keychain to ask
        page.offerKeeping();
        QVERIFY(box->isVisible() && !box->isChecked() && !page.keepsPassword());
        auto *password = named<QLineEdit>(&page, u"Password"_s);
        page.fillKept(u"bianchi"_s, u"not hers"_s);
        QVERIFY(password->text().isEmpty());
        page.fillKept(u"rossi"_s, u"kept before"_s);
        QCOMPARE(password->text(), u"kept before"_s);
        QVERIFY(page.keepsPassword());
        password->setText(u"typed"_s);
        page.fillKept(u"rossi"_s, u"kept before"_s);
        QCOMPARE(password->text(), u"typed"_s);
        if (const QString folder = qEnvironmentVariable("GONFALONE_KEEP"); !folder.isEmpty()) {
            page.resize(1000, 760);
            QTest::qWait(100);
            QVERIFY(page.grab().save(folder + u"/signin.png"_s));
        }
    }

    void demoAccountsFillIn()
    {
        SignInPage page;
        page.setDemoAccounts({{u"anna"_s, u"Head"_s, u"demo password"_s}});
        page.show();
        QSignalSpy submitted(&page, &SignInPage::submitted);
        named<QPushButton>(&page, u"Fill in anna, Head"_s)->click();
        QCOMPARE(page.login(), u"anna"_s);
        named<QPushButton>(&page, u"Sign in"_s)->click();
        QCOMPARE(submitted.count(), 1);
        QCOMPARE(submitted.at(0).at(1).toString(), u"demo password"_s);
    }

    void wizardChecksEachStep()
    {
        SetupWizard wizard(u"/tmp/gonfalone-test.db"_s, QDate(2026, 5, 5));
        QCOMPARE(wizard.step(), 0);
        named<QRadioButton>(&wizard, u"A PostgreSQL server"_s)->setChecked(true);
        QVERIFY(!wizard.next());
        QVERIFY(!rowError(wizard.stepAt(0), u"url"_s).isEmpty());
        named<QLineEdit>(&wizard, u"Address"_s)->setText(u"postgresql://anna@server:5432/gonfalone"_s);
        QVERIFY(wizard.next());
        QVERIFY(!wizard.next());
        QVERIFY(!rowError(wizard.stepAt(1), u"comuneName"_s).isEmpty());
        QVERIFY(!rowError(wizard.stepAt(1), u"istatCode"_s).isEmpty());
        wizard.back();
        QCOMPARE(wizard.answers().databaseUrl, u"postgresql://anna@server:5432/gonfalone"_s);
    }

    void wizardProposesKnownComuni()
    {
        SetupComuneStep step;
        auto *name = named<QLineEdit>(&step, u"Name"_s);
        name->setText(u"Taranto"_s);
        SetupAnswers answers;
        step.save(answers);
        QCOMPARE(answers.istatCode, u"073027"_s);
        QCOMPARE(answers.patronName, u"San Cataldo"_s);
        QCOMPARE(answers.patronDay, 10);
        QCOMPARE(answers.patronMonth, 5);
        name->setText(u"Crotone"_s);
        step.save(answers);
        QCOMPARE(answers.istatCode, u"101010"_s);
        QCOMPARE(answers.patronDay, 9);
        QCOMPARE(answers.patronMonth, 10);
        // What the user wrote is not written over.
        named<QLineEdit>(&step, u"Patron saint"_s)->setText(u"San Tale"_s);
        name->setText(u"Taranto"_s);
        step.save(answers);
        QCOMPARE(answers.patronName, u"San Tale"_s);
    }

    void organsAreChecked()
    {
        SetupOrgansStep step(QDate(2026, 5, 5));
        QVERIFY(!step.validate().isEmpty());
        auto *table = step.findChild<QTableWidget *>();
        table->item(0, 0)->setText(u"Maria Bianchi"_s);
        QVERIFY(step.validate().isEmpty());
        step.addRow({u"Ugo Neri"_s, u"sindaco"_s, {}, QDate(2025, 1, 1)});
        QVERIFY(!step.validate().isEmpty());
        QCOMPARE(step.holders().size(), 2);
        step.showErrors(step.validate());
        QVERIFY(!table->accessibleDescription().isEmpty());
    }

    void wizardFinishes()
    {
        SetupWizard wizard(u"/tmp/gonfalone-test.db"_s, QDate(2026, 5, 5));
        QSignalSpy cancelled(&wizard, &SetupWizard::cancelled);
        std::unique_ptr<SetupAnswers> result;
        connect(&wizard, &SetupWizard::finished, this,
                [&result](const SetupAnswers &answers) { result = std::make_unique<SetupAnswers>(answers); });
        fillUpTo(wizard, 4);
        named<QLineEdit>(wizard.stepAt(4), u"Password again"_s)->setText(u"una frase diversa"_s);
        QVERIFY(!wizard.next());
        QVERIFY(!rowError(wizard.stepAt(4), u"adminPasswordAgain"_s).isEmpty());
        named<QLineEdit>(wizard.stepAt(4), u"Password again"_s)->setText(u"una frase lunga"_s);
        fillUpTo(wizard, 5);
        QVERIFY(wizard.next());
        QVERIFY(result);
        QCOMPARE(result->databaseUrl, u"/tmp/gonfalone-test.db"_s);
        QCOMPARE(result->comuneName, u"taranto"_s);
        QCOMPARE(result->holders.size(), 1);
        QCOMPARE(result->holders.first().from, QDate(2026, 5, 5));
        QCOMPARE(result->adminPassword, u"una frase lunga"_s);
        wizard.showError(Error::conflict(u"A file is there already."_s));
        QCOMPARE(wizard.step(), 5);
        wizard.showError(Error::invalid(u"Taken."_s, {{u"adminLogin"_s, u"This login is taken."_s}}));
        QCOMPARE(wizard.step(), 4);
        QCOMPARE(rowError(wizard.stepAt(4), u"adminLogin"_s), u"This login is taken."_s);
        named<QPushButton>(&wizard, u"Cancel the first run"_s)->click();
        QCOMPARE(cancelled.count(), 1);
    }

    void shieldIsAlwaysThere()
    {
        QVERIFY(!shield::pixmap({}, 32, 1).toImage().isNull());
        const QImage fallback = shield::pixmap("not an image", 32, 1).toImage();
        QCOMPARE(fallback, shield::pixmap({}, 32, 1).toImage());
        QVERIFY(qAlpha(fallback.pixel(16, 10)) > 0);
    }

    void chipFitsItsWord()
    {
        Chip chip(u"expired"_s, Tone::Bad);
        QVERIFY(chip.sizeHint().width() > 20);
        QCOMPARE(chip.accessibleName(), u"expired"_s);
        chip.setWord({}, Tone::Bad);
        QVERIFY(chip.isHidden());
        TimelineView timeline;
        timeline.setItems({{u"Today"_s, u"Saved"_s, {}}, {u"Before"_s, u"Received"_s, u"Anna"_s}});
        timeline.setItems({{u"Today"_s, u"Saved"_s, {}}});
        QCOMPARE(timeline.items().size(), 1);
    }
};

QTEST_MAIN(BaseTest)
#include "BaseTest.moc"
