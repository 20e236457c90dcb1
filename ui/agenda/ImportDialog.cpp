#include "ui/agenda/ImportDialog.h"

#include "ui/base/Theme.h"
#include "ui/base/Tokens.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace gonfalone {

namespace {

constexpr int kMostLines = 5000; ///< more than anybody reads; the counts are of all

} // namespace

ImportDialog::ImportDialog(const QString &file, const QList<CalendarLook> &looks, QWidget *parent)
    : QDialog(parent), m_summary(new QLabel(this)), m_calendar(new QComboBox(this)), m_lines(new QTreeWidget(this)),
      m_import(new QPushButton(tr("Import"), this)), m_undo(new QPushButton(tr("Take it back"), this))
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
    m_undo->hide();
    m_undo->setAutoDefault(false);
    theme::makePrimary(m_import);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_import, QDialogButtonBox::ActionRole);
    buttons->addButton(m_undo, QDialogButtonBox::ActionRole);
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(space::kM);
    for (QWidget *widget : {static_cast<QWidget *>(m_summary), static_cast<QWidget *>(m_calendar),
                            static_cast<QWidget *>(m_lines), static_cast<QWidget *>(buttons)})
        rows->addWidget(widget, widget == m_lines ? 1 : 0);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::ask);
    connect(m_undo, &QPushButton::clicked, this, [this] { emit undoAsked(m_gesture); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    resize(theme::px(460), sizeHint().height());
}

AgendaCalendarId ImportDialog::calendar() const
{
    return AgendaCalendarId{m_calendar->currentData().toLongLong()};
}

void ImportDialog::ask()
{
    m_import->setEnabled(false);
    m_calendar->setEnabled(false);
    m_summary->setText(tr("The file is being read…"));
    emit asked(calendar());
}

void ImportDialog::showReport(const ImportReport &report)
{
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
    resize(theme::px(720), theme::px(460));
}

void ImportDialog::showError(const QString &message)
{
    m_summary->setText(message);
    m_import->setEnabled(true);
    m_calendar->setEnabled(true);
}

} // namespace gonfalone
