#include "ui/agenda/ImportDialog.h"

#include "ui/base/Theme.h"
#include "ui/base/Tokens.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace gonfalone {

namespace {

constexpr int kMostLines = 5000; ///< more than anybody reads; the counts are of all
constexpr int kBeatMs = 100;

} // namespace

ImportDialog::ImportDialog(const QString &file, const QList<CalendarLook> &looks, QWidget *parent)
    : QDialog(parent), m_pulse(std::make_shared<Pulse>()), m_file(file), m_summary(new QLabel(this)),
      m_calendar(new QComboBox(this)), m_progress(new QProgressBar(this)), m_lines(new QTreeWidget(this)),
      m_import(new QPushButton(tr("Import"), this)), m_stop(new QPushButton(tr("Stop"), this)),
      m_undo(new QPushButton(tr("Take it back"), this))
{
    setWindowTitle(tr("Import a calendar file"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_summary->setWordWrap(true);
    m_summary->setText(tr("Into which calendar shall the entries of “%1” go?").arg(file));
    for (const CalendarLook &look : looks)
        m_calendar->addItem(look.name, look.id.value);
    m_calendar->setAccessibleName(tr("Calendar"));
    m_lines->setHeaderLabels(QStringList() << tr("Outcome") << tr("Day") << tr("Subject") << tr("Why"));
    m_lines->setAccessibleName(tr("What became of each entry"));
    m_lines->setRootIsDecorated(false);
    m_lines->setUniformRowHeights(true);
    m_lines->hide();
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far the import is"));
    m_progress->hide();
    m_stop->hide();
    m_stop->setAutoDefault(false);
    m_undo->hide();
    m_undo->setAutoDefault(false);
    theme::makePrimary(m_import);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_import, QDialogButtonBox::ActionRole);
    buttons->addButton(m_stop, QDialogButtonBox::ActionRole);
    buttons->addButton(m_undo, QDialogButtonBox::ActionRole);
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(space::kM);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_summary), static_cast<QWidget *>(m_calendar), static_cast<QWidget *>(m_progress),
          static_cast<QWidget *>(m_lines), static_cast<QWidget *>(buttons)})
        rows->addWidget(widget, widget == m_lines ? 1 : 0);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::ask);
    connect(m_undo, &QPushButton::clicked, this, [this] { emit undoAsked(m_gesture); });
    connect(m_stop, &QPushButton::clicked, this, &ImportDialog::stop);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    m_beat.setInterval(kBeatMs);
    connect(&m_beat, &QTimer::timeout, this, [this] {
        m_progress->setRange(0, int(m_pulse->total)); // 0 to 0 while the file is read: nobody knows how long it takes
        m_progress->setValue(int(m_pulse->done));
    });
    resize(theme::px(460), sizeHint().height());
}

AgendaCalendarId ImportDialog::calendar() const
{
    return AgendaCalendarId{m_calendar->currentData().toLongLong()};
}

ImportDialog::~ImportDialog()
{
    m_pulse->stop = true;
}

ProgressSink ImportDialog::sink() const
{
    return [pulse = m_pulse](const Progress &progress) {
        pulse->total = progress.total;
        pulse->done = progress.done;
        return !pulse->stop;
    };
}

void ImportDialog::setWorking(bool working)
{
    m_import->setEnabled(!working);
    m_calendar->setEnabled(!working);
    m_progress->setVisible(working);
    m_progress->setRange(0, 0);
    m_stop->setVisible(working);
    m_stop->setEnabled(working);
    if (working)
        m_beat.start();
    else
        m_beat.stop();
}

void ImportDialog::stop()
{
    m_pulse->stop = true;
    m_stop->setEnabled(false);
    m_summary->setText(tr("Stopping: nothing of “%1” will be in the agenda.").arg(m_file));
}

void ImportDialog::ask()
{
    m_pulse = std::make_shared<Pulse>();
    setWorking(true);
    m_stop->setFocus();
    m_summary->setText(tr("“%1” is being taken in…").arg(m_file));
    emit asked(calendar());
}

void ImportDialog::showReport(const ImportReport &report)
{
    setWorking(false);
    m_gesture = report.gesture;
    m_undo->setVisible(!m_gesture.isEmpty());
    m_import->hide();
    m_calendar->hide();
    QString text = importSummary(report);
    if (!report.remarks.isEmpty())
        text += u'\n' + tr("Not understood, and kept as it was:") + u'\n' + report.remarks.mid(0, 5).join(u'\n');
    m_summary->setText(text);
    for (const ImportLine &line : report.lines.mid(0, kMostLines))
        m_lines->addTopLevelItem(new QTreeWidgetItem(QStringList() << importFateName(line.fate)
                                                                   << QLocale().toString(line.day, QLocale::ShortFormat)
                                                                   << line.title << line.reason));
    for (int column = 0; column < 3; ++column)
        m_lines->resizeColumnToContents(column);
    m_lines->show();
    m_lines->setFocus();
    resize(theme::px(720), theme::px(460));
}

void ImportDialog::showError(const QString &message)
{
    setWorking(false);
    m_summary->setText(message);
    m_import->setFocus();
}

} // namespace gonfalone
