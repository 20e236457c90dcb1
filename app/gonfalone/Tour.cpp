#include "app/gonfalone/Tour.h"

#include "ui/agenda/AgendaForm.h"
#include "ui/agenda/AgendaListView.h"
#include "ui/agenda/AgendaOutput.h"
#include "ui/agenda/AgendaPage.h"
#include "ui/agenda/AppointmentDetail.h"
#include "ui/agenda/AppointmentListModel.h"
#include "ui/agenda/AppointmentPanel.h"
#include "ui/agenda/AppointmentTimes.h"
#include "ui/agenda/MonthView.h"
#include "ui/agenda/OnCallPane.h"
#include "ui/agenda/QuickEntry.h"
#include "ui/agenda/TimeGridView.h"
#include "ui/base/InlineMessage.h"
#include "ui/desk/DocumentList.h"
#include "ui/desk/PreviewPane.h"
#include "ui/patrocinio/DraftOutput.h"
#include "ui/patrocinio/DraftTextPane.h"
#include "ui/patrocinio/NotesCard.h"
#include "ui/patrocinio/PatrocinioDetail.h"
#include "ui/patrocinio/PatrocinioForm.h"
#include "ui/patrocinio/PatrocinioListPane.h"
#include "ui/patrocinio/PatrocinioPage.h"
#include "ui/patrocinio/RecordsPanel.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/RecoverySheetPage.h"
#include "ui/shell/SetupWizard.h"
#include "ui/shell/ShellWindow.h"
#include "ui/shell/SignInPage.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>
#include <QTextStream>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLookEveryMs = 50;
constexpr int kCalmLooks = 6; // long enough for the pauses after typing
constexpr int kPatienceMs = 60'000;
constexpr QSize kPicture{1366, 768};
constexpr auto kMessage =
    "From: Circolo della vela <vela@example.org>\r\nTo: gabinetto@example.org\r\n"
    "Subject: Richiesta di patrocinio - Regata di primavera\r\n"
    "Message-ID: <regata-2026@example.org>\r\nMIME-Version: 1.0\r\n"
    "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n"
    "Content-Type: text/plain; charset=utf-8\r\n\r\n"
    "Chiediamo il patrocinio gratuito per la regata.\r\n--x\r\n"
    "Content-Type: text/plain; name=programma.txt\r\n"
    "Content-Disposition: attachment; filename=programma.txt\r\n\r\nOre 10, partenza.\r\n--x--\r\n";

} // namespace

Tour::Tour(const StartOptions &options, const QString &dir, const Clock &clock, QObject *parent)
    : QObject(parent), m_dir(QDir(dir).absolutePath())
{
    StartOptions own = options;
    own.demo = true;
    own.reminders = false; // what begins soon depends on the hour
    own.demoPath = m_temp.filePath(u"demo.db"_s);
    own.defaultPath = m_temp.filePath(u"office.db"_s);
    own.preferences = m_temp.filePath(u"tour.ini"_s);
    if (!own.scheme)
        own.scheme = Scheme::Light;
    m_controller = std::make_unique<AppController>(own, clock);
    connect(m_controller.get(), &AppController::finished, this, [this] { QCoreApplication::exit(m_failed ? 1 : 0); });
    m_timer.setInterval(kLookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &Tour::look);
}

void Tour::start()
{
    if (!QDir().mkpath(m_dir)) {
        QTextStream(stderr) << tr("%1 cannot be made.").arg(m_dir) << Qt::endl;
        m_failed = true;
    }
    plan();
    m_controller->start();
    m_controller->window()->showNormal(); // not as large as the screen, whatever that is
    m_controller->window()->resize(kPicture);
    m_timer.start();
    next();
}

void Tour::plan()
{
    m_stops.append({u"sign-in"_s, [] {}});
    planSignIn(demoAccounts().first().login);
    m_stops.append({{}, [this] {
                        findCases();
                        findMissions();
                    }});
    planCases(u"light"_s);
    planRecords(u"light"_s);
    planAgenda(u"light"_s);
    planMissions(u"light"_s);
    planPapers();
    planPlaces();
    planStaff(u"light"_s);
    planEvaluation(u"light"_s);
    planSettings(u"light"_s);
    m_stops.append({{}, [this] { m_controller->setAppearance(Scheme::Dark, 1.0); }});
    planCases(u"dark"_s);
    planRecords(u"dark"_s);
    planAgenda(u"dark"_s);
    planMissions(u"dark"_s);
    planStaff(u"dark"_s);
    planEvaluation(u"dark"_s);
    planSettings(u"dark"_s);
    m_stops.append({{}, [this] { m_controller->setAppearance(Scheme::Light, 2.0); }});
    planCases(u"text-200"_s);
    planRecords(u"text-200"_s);
    planAgenda(u"text-200"_s);
    planMissions(u"text-200"_s);
    planStaff(u"text-200"_s);
    planEvaluation(u"text-200"_s);
    planSettings(u"text-200"_s);
    m_stops.append({{}, [this] { m_controller->setAppearance(Scheme::Light, 1.0); }});
    for (const DemoAccount &account : demoAccounts()) {
        if (permissionsOf({account.role}).contains(Permission::InvestigatePatrocinio))
            continue;
        m_stops.append({{}, [this] { m_controller->signOut(); }});
        planSignIn(account.login);
        m_stops.append({u"reader-of-a-case"_s, [this] {
                            if (m_controller->page())
                                m_controller->page()->listPane()->selectFirst();
                        }});
        planOwnEvaluation(account.login, account.name);
        break;
    }
    planWizard();
}

void Tour::planSignIn(const QString &login)
{
    m_stops.append({u"entered-as-"_s + login,
                    [this, login] { emit m_controller->signInPage()->submitted(login, demoPassword()); }});
}

void Tour::findCases()
{
    for (const PatrocinioState state : kPatrocinioStates) {
        CaseQuery query;
        query.states = {stateKey(state)};
        query.limit = 1;
        deliver(m_controller->page()->gateway()->list(query), this,
                [this, key = stateKey(state)](const Result<CaseListPage> &found) {
                    if (found && !found->rows.isEmpty())
                        m_caseOf.insert(key, found->rows.first().label);
                });
    }
}

void Tour::planCases(const QString &look)
{
    for (const PatrocinioState state : kPatrocinioStates) {
        const QString key = stateKey(state);
        m_stops.append({u"%1-case-%2"_s.arg(look, key), [this, key] {
                            m_controller->page()->listPane()->setFilter(u"all"_s);
                            m_nothing = !m_caseOf.contains(key);
                            if (!m_nothing)
                                m_controller->page()->open(m_caseOf.value(key));
                        }});
    }
    m_stops.append(
        {{}, [this] { m_controller->page()->open(m_caseOf.value(stateKey(PatrocinioState::UnderReview))); }});
    m_stops.append({u"%1-why"_s.arg(look), [this] { m_controller->window()->commands()->run(u"patrocinio.why"_s); }});
    m_stops.append({u"%1-preview"_s.arg(look), [this] { m_controller->page()->detail()->preview(); }});
}

void Tour::planRecords(const QString &look)
{
    const auto detail = [this] { return m_controller->page()->detail(); };
    const auto open = [this](PatrocinioState state) {
        m_stops.append({{}, [this, key = stateKey(state)] { m_controller->page()->open(m_caseOf.value(key)); }});
    };
    const auto picture = [this, look, detail](const char *name, const QString &field) {
        m_stops.append({u"%1-%2"_s.arg(look, QLatin1String(name)), [detail, field] { detail()->goToField(field); }});
    };
    open(PatrocinioState::Received); // leaves the preview
    open(PatrocinioState::UnderReview);
    picture("declaration", u"declaration"_s);
    picture("exclusions", u"exclusion.politica"_s);
    open(PatrocinioState::DraftReady);
    picture("opinions", u"opinion.technical"_s);
    m_stops.append({look + u"-text"_s, [detail] { detail()->openText(); }});
    m_stops.append({look + u"-compared"_s, [detail] { detail()->textPane()->compare(1, 2); }});
    m_stops.append({look + u"-text-edited"_s, [detail] { detail()->textPane()->edit(); }});
    open(PatrocinioState::Granted);
    picture("proofs", u"proofs"_s);
    open(PatrocinioState::DraftReady);
    picture("notes-closed", u"notes"_s);
    m_stops.append({{}, [detail] { detail()->records()->notes()->openButton()->click(); }});
    picture("notes", u"notes"_s);
}

void Tour::planAgenda(const QString &look)
{
    const auto page = [this] { return m_controller->agenda(); };
    const auto name = [&look](const char *place) { return u"%1-agenda-%2"_s.arg(look, QLatin1String(place)); };
    m_stops.append({u"%1-today"_s.arg(look), [this] { m_controller->window()->showPage(u"today"_s); }});
    m_stops.append({{}, [this] { m_controller->window()->showPage(u"agenda"_s); }});
    using Mode = AgendaPage::Mode;
    for (const auto &[mode, place] :
         {std::pair{Mode::WorkWeek, "week"}, std::pair{Mode::Day, "day"}, std::pair{Mode::Month, "month"},
          std::pair{Mode::Year, "year"}, std::pair{Mode::People, "people"}, std::pair{Mode::List, "list"},
          std::pair{Mode::Sheet, "sheet"}})
        m_stops.append({name(place), [page, mode = mode] { page()->setMode(mode); }});
    m_stops.append({{}, [page] { page()->setMode(Mode::WorkWeek); }});
    m_stops.append({name("beside"), [page] { page()->setSideBySide(true); }});
    m_stops.append({{}, [page] { page()->setSideBySide(false); }});
    m_stops.append({name("form"), [page] {
                        for (const AgendaItem &item : page()->grid()->items()) {
                            if (item.entry.isValid() && !item.masked && !item.repeats && !item.allDay)
                                return page()->open(item);
                        }
                    }});
    m_stops.append({{}, [page] { emit page()->form()->closeAsked(); }});
    m_stops.append({name("one-line"),
                    [page] { page()->quick()->field()->setText(u"gio 10-11 udienza Pro Loco, Sala Giunta"_s); }});
    m_stops.append({{}, [page] { page()->quick()->reset(); }});
    m_stops.append({name("day-sheet"), [page] { page()->output()->previewKind(SheetKind::Day); }});
    m_stops.append({{}, [page] { emit page()->preview()->backRequested(); }});
    m_stops.append({name("on-call"), [page] { page()->showOnCall(); }});
    m_stops.append({{}, [page] { emit page()->onCall()->backRequested(); }});
    m_stops.append({name("requests"), [page] { page()->showRequests(true); }});
    m_stops.append({name("request"), [page] {
                        AppointmentPanel *requests = page()->requests();
                        requests->open(requests->model()->index(0).data(AppointmentListModel::LabelRole).toString());
                    }});
    m_stops.append({name("request-times"), [page] { page()->requests()->detail()->times()->findButton()->click(); }});
    m_stops.append({{}, [page] {
                        emit page()->requests()->detail()->backAsked();
                        page()->showRequests(false);
                    }});
    m_stops.append({{}, [this] { m_controller->window()->showPage(u"patrocinio"_s); }});
}

void Tour::planPapers()
{
    for (const PatrocinioState state :
         {PatrocinioState::UnderReview, PatrocinioState::DraftReady, PatrocinioState::Granted}) {
        const QString key = stateKey(state);
        m_stops.append({{}, [this, key] { m_controller->page()->open(m_caseOf.value(key)); }});
        for (const auto &[format, suffix] :
             {std::pair{DraftOutput::Format::Pdf, u"pdf"_s}, std::pair{DraftOutput::Format::Odt, u"odt"_s},
              std::pair{DraftOutput::Format::Html, u"html"_s}})
            m_stops.append({{}, [this, key, format = format, suffix = suffix] {
                                DraftOutput *output = m_controller->page()->detail()->output();
                                connect(output, &DraftOutput::written, this, &Tour::written, Qt::UniqueConnection);
                                output->write(format, u"%1/draft-%2.%3"_s.arg(m_dir, key, suffix));
                            }});
    }
}

void Tour::planPlaces()
{
    const auto page = [this] { return m_controller->page(); };
    m_stops.append({u"message-registered"_s, [page] { page()->importMessage(kMessage, u"regata.eml"_s); }});
    m_stops.append({u"document"_s, [page] {
                        DocumentList *papers = page()->detail()->documentList();
                        if (!papers->documents().isEmpty())
                            emit papers->previewRequested(papers->documents().first());
                    }});
    m_stops.append({u"typed-not-saved"_s, [this, page] {
                        page()->open(m_caseOf.value(stateKey(PatrocinioState::UnderReview)));
                        page()->detail()->form()->setText(u"findings"_s,
                                                          u"Sentita la Polizia locale: nessun rilievo."_s);
                    }});
    m_stops.append({u"new-request"_s, [page] { page()->newRequest(); }});
    m_stops.append({u"nothing-found"_s, [page] { page()->listPane()->setSearch(u"zzz non c'è"_s); }});
    m_stops.append({u"refused-message"_s, [page] {
                        page()->listPane()->setSearch({});
                        page()->importMessage("\0\1", u"vuoto.eml"_s);
                    }});
    m_stops.append({u"find-or-do"_s, [this, page] {
                        page()->message()->clear();
                        m_controller->window()->commandPalette()->open();
                    }});
    m_stops.append({{}, [this] { m_controller->window()->commandPalette()->dismiss(); }});
}

void Tour::planWizard()
{
    m_stops.append({u"first-run-1"_s, [this] {
                        m_controller->signOut();
                        m_controller->showWizard();
                    }});
    m_stops.append({u"first-run-refused"_s, [this] { m_controller->wizard()->next(); }});
    m_stops.append({u"first-run-sheet"_s, [this] { m_controller->window()->showCover(new RecoverySheetPage); }});
}

void Tour::next()
{
    ++m_at;
    if (m_at >= m_stops.size())
        return end(0);
    m_calm = 0;
    m_since.start();
    m_nothing = false;
    m_stops.at(m_at).go();
}

void Tour::look()
{
    if (m_at >= m_stops.size())
        return;
    if (m_since.elapsed() > kPatienceMs) {
        QTextStream(stderr) << tr("The tour waited in vain for “%1”.").arg(m_stops.at(m_at).name) << Qt::endl;
        m_failed = true;
        return end(1);
    }
    const PatrocinioPage *page = m_controller->page();
    const bool calm = m_controller->isIdle() && (!page || page->detail()->output()->pending() == 0);
    m_calm = calm ? m_calm + 1 : 0;
    if (m_calm < kCalmLooks)
        return;
    if (!m_stops.at(m_at).name.isEmpty() && !m_nothing)
        shoot(m_stops.at(m_at).name);
    next();
}

void Tour::shoot(const QString &name)
{
    const QString path = u"%1/%2-%3.png"_s.arg(m_dir).arg(++m_picture, 2, 10, QLatin1Char('0')).arg(name);
    QWidget *seen = m_controller->window();
    for (auto *dialog : seen->findChildren<QDialog *>()) {
        if (dialog->isVisible())
            seen = dialog;
    }
    if (seen->grab().save(path))
        return written(path);
    QTextStream(stderr) << tr("%1 cannot be written.").arg(path) << Qt::endl;
    m_failed = true;
}

void Tour::written(const QString &path)
{
    QTextStream(stdout) << path << Qt::endl;
}

void Tour::end(int code)
{
    m_timer.stop();
    m_at = int(m_stops.size());
    m_failed = m_failed || code != 0;
    m_controller->window()->close();
}

} // namespace gonfalone
