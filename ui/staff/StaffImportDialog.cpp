#include "ui/staff/StaffImportDialog.h"

#include "ui/base/ErrorPresenter.h"
#include "ui/base/FilterChips.h"
#include "ui/base/FormCard.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/Theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBeatMs = 100;
constexpr int kMostLines = 5000; ///< more than anybody reads; the counts are of all
constexpr qint64 kLargest = 20 * 1024 * 1024;

/// The fields by the keys of importFields(), as people call them.
struct FieldName {
    const char *key;
    const char *name;
};

constexpr std::array kNames{
    FieldName{"name", QT_TRANSLATE_NOOP("gonfalone::StaffImportDialog", "Name of the person")},
    FieldName{"badge", QT_TRANSLATE_NOOP("gonfalone::StaffImportDialog", "Number (matricola)")},
    FieldName{"tax_code", QT_TRANSLATE_NOOP("gonfalone::StaffImportDialog", "Tax code")},
    FieldName{"email", QT_TRANSLATE_NOOP("gonfalone::StaffImportDialog", "E-mail")},
    FieldName{"phone", QT_TRANSLATE_NOOP("gonfalone::StaffImportDialog", "Telephone")},
    FieldName{"kind", QT_TRANSLATE_NOOP("gonfalone::StaffImportDialog", "Kind of contract")},
    FieldName{"area", QT_TRANSLATE_NOOP("gonfalone::StaffImportDialog", "Area")},
    FieldName{"profile", QT_TRANSLATE_NOOP("gonfalone::StaffImportDialog", "Profile")},
    FieldName{"part_time", QT_TRANSLATE_NOOP("gonfalone::StaffImportDialog", "Time of the contract")},
    FieldName{"from", QT_TRANSLATE_NOOP("gonfalone::StaffImportDialog", "First day")},
    FieldName{"to", QT_TRANSLATE_NOOP("gonfalone::StaffImportDialog", "Last day")},
    FieldName{"act", QT_TRANSLATE_NOOP("gonfalone::StaffImportDialog", "Act")},
    FieldName{"unit", QT_TRANSLATE_NOOP("gonfalone::StaffImportDialog", "Unit")},
    FieldName{"percent", QT_TRANSLATE_NOOP("gonfalone::StaffImportDialog", "Time in the unit")},
    FieldName{"skills", QT_TRANSLATE_NOOP("gonfalone::StaffImportDialog", "Skills")},
};

QString delimiterName(QChar delimiter)
{
    return delimiter == u'\t' ? StaffImportDialog::tr("tabulator") : u"“%1”"_s.arg(delimiter);
}

QString fateName(StaffImportFate fate)
{
    switch (fate) {
    case StaffImportFate::Added: return StaffImportDialog::tr("new");
    case StaffImportFate::Changed: return StaffImportDialog::tr("changed");
    case StaffImportFate::Unchanged: return StaffImportDialog::tr("no change");
    case StaffImportFate::Refused: return StaffImportDialog::tr("left out");
    }
    Q_UNREACHABLE();
}

} // namespace

StaffImportDialog::StaffImportDialog(StaffGateway *gateway, QWidget *parent)
    : QDialog(parent), m_gateway(gateway), m_file(new QLabel(this)), m_message(new InlineMessage(this)),
      m_mapping(new FormCard(tr("Which column is what"), this)), m_progress(new QProgressBar(this)),
      m_filter(new FilterChips(this)), m_lines(new QTreeWidget(this)), m_try(new QPushButton(tr("Try it"), this)),
      m_import(new QPushButton(tr("Import"), this)), m_stop(new QPushButton(tr("Stop"), this))
{
    setWindowTitle(tr("Import people"));
    build();
    m_beat.setInterval(kBeatMs);
    connect(&m_beat, &QTimer::timeout, this, [this] {
        if (!m_pulse || m_pulse->total == 0)
            return;
        m_progress->setRange(0, int(m_pulse->total));
        m_progress->setValue(int(m_pulse->done));
    });
    connect(m_try, &QPushButton::clicked, this, [this] { run(true); });
    connect(m_import, &QPushButton::clicked, this, [this] { run(false); });
    connect(m_stop, &QPushButton::clicked, this, &StaffImportDialog::stop);
    connect(m_filter, &FilterChips::currentChanged, this, &StaffImportDialog::showLines);
}

StaffImportDialog::~StaffImportDialog()
{
    stop();
}

void StaffImportDialog::build()
{
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(space::kM);
    theme::setRole(m_file, TextRole::Strong);
    m_file->setWordWrap(true);
    rows->addWidget(m_file);
    rows->addWidget(m_message);
    auto *middle = new QHBoxLayout;
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_mapping);
    buildMapping();
    middle->addWidget(scroll, 2);
    auto *outcome = new QWidget(this);
    buildOutcome(outcome);
    middle->addWidget(outcome, 3);
    rows->addLayout(middle, 1);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far the import is"));
    m_progress->hide();
    rows->addWidget(m_progress);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_try, QDialogButtonBox::ActionRole);
    buttons->addButton(m_import, QDialogButtonBox::ActionRole);
    buttons->addButton(m_stop, QDialogButtonBox::ActionRole);
    theme::makePrimary(m_try);
    for (QPushButton *button : {m_try, m_import, m_stop})
        button->setAutoDefault(false);
    m_stop->hide();
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    setWorking(false);
    resize(theme::px(940), theme::px(600));
}

void StaffImportDialog::buildMapping()
{
    for (const FieldName &one : kNames) {
        auto *box = new QComboBox(m_mapping);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
        const QString key = QString::fromLatin1(one.key);
        m_mapping->addRow(key, tr(one.name), box);
        m_columns.insert(key, box);
        connect(box, &QComboBox::currentIndexChanged, this, &StaffImportDialog::mappingChanged);
    }
}

void StaffImportDialog::buildOutcome(QWidget *holder)
{
    auto *rows = new QVBoxLayout(holder);
    rows->setContentsMargins({});
    m_filter->setAccessibleName(tr("Which rows are shown"));
    m_filter->setFilters(QList<FilterChips::Filter>() << FilterChips::Filter{u"all"_s, tr("All"), -1}
                                                      << FilterChips::Filter{u"refused"_s, tr("Left out"), -1}
                                                      << FilterChips::Filter{u"added"_s, tr("New"), -1}
                                                      << FilterChips::Filter{u"changed"_s, tr("Changed"), -1}
                                                      << FilterChips::Filter{u"unchanged"_s, tr("No change"), -1});
    m_lines->setHeaderLabels(QStringList() << tr("Row") << tr("Person") << tr("Outcome") << tr("Why"));
    m_lines->setAccessibleName(tr("What becomes of each row"));
    m_lines->setRootIsDecorated(false);
    m_lines->setUniformRowHeights(true);
    m_lines->header()->setStretchLastSection(true);
    rows->addWidget(m_filter);
    rows->addWidget(m_lines, 1);
}

void StaffImportDialog::load(const QString &path)
{
    m_path = path;
    m_tried = false;
    m_done = {};
    m_file->setText(tr("%1 is being read…").arg(QFileInfo(path).fileName()));
    setWorking(true);
    show();
    deliver(m_aside.run([path]() -> Result<Read> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(
                Error::unavailable(StaffImportDialog::tr("%1 cannot be read: %2.").arg(path, file.errorString())));
        if (file.size() > kLargest)
            return failure(Error::invalid(StaffImportDialog::tr("%1 is larger than 20 MB: split it.").arg(path)));
        Read read{file.readAll(), {}};
        TRY(read.table, readCsv(read.bytes));
        return read;
    }),
            this, [this](const Result<Read> &read) { fileRead(read); });
}

void StaffImportDialog::fileRead(const Result<Read> &read)
{
    setWorking(false);
    const QString name = QFileInfo(m_path).fileName();
    if (!read) {
        m_file->setText(name);
        ErrorPresenter::present(read.error(), m_message);
        m_try->setEnabled(false);
        return;
    }
    m_read = *read;
    m_message->clear();
    m_file->setText(tr("%1 — %n rows, read as %2, separated by %3", nullptr, int(m_read.table.rows.size()))
                        .arg(name, m_read.table.encoding, delimiterName(m_read.table.delimiter)));
    showMapping();
    m_try->setFocus();
}

void StaffImportDialog::showMapping()
{
    const ImportMapping guessed = guessedMapping(m_read.table.header);
    for (auto it = m_columns.cbegin(); it != m_columns.cend(); ++it) {
        const QSignalBlocker quiet(it.value());
        it.value()->clear();
        it.value()->addItem(tr("— not in the file —"), QString());
        for (const QString &column : m_read.table.header)
            it.value()->addItem(column, column);
        it.value()->setCurrentIndex(std::max(0, it.value()->findData(guessed.value(it.key()))));
    }
    mappingChanged();
}

ImportMapping StaffImportDialog::mapping() const
{
    ImportMapping mapping;
    for (auto it = m_columns.cbegin(); it != m_columns.cend(); ++it)
        mapping.insert(it.key(), it.value()->currentData().toString());
    return mapping;
}

void StaffImportDialog::mappingChanged()
{
    m_tried = false;
    m_mapping->clearErrors();
    setWorking(false);
}

void StaffImportDialog::run(bool dryRun)
{
    const ImportMapping chosen = mapping();
    if (chosen.value(u"name"_s).isEmpty()) {
        m_mapping->setErrors({{u"name"_s, tr("Say which column is the name: without it nobody can be recognised.")}});
        return;
    }
    m_message->clear();
    m_pulse = std::make_shared<Pulse>();
    setWorking(true);
    const ProgressSink sink = [pulse = m_pulse](const Progress &progress) {
        pulse->done = progress.done;
        pulse->total = progress.total;
        return !pulse->stop;
    };
    deliver(m_gateway->importPeople(m_read.bytes, chosen, dryRun, sink), this,
            [this, dryRun](const Result<StaffImport> &done) { finished(dryRun, done); });
}

void StaffImportDialog::finished(bool dryRun, const Result<StaffImport> &done)
{
    setWorking(false);
    if (!done) {
        if (done.error().kind == ErrorKind::Cancelled)
            m_message->showMessage(Tone::Neutral, tr("Stopped: nothing was written."));
        else
            ErrorPresenter::present(done.error(), m_message);
        return;
    }
    m_done = *done;
    m_tried = dryRun;
    setWorking(false);
    const int refused = m_done.count(StaffImportFate::Refused);
    const int written = m_done.count(StaffImportFate::Added) + m_done.count(StaffImportFate::Changed);
    m_filter->setCount(u"all"_s, int(m_done.lines.size()));
    m_filter->setCount(u"refused"_s, refused);
    m_filter->setCount(u"added"_s, m_done.count(StaffImportFate::Added));
    m_filter->setCount(u"changed"_s, m_done.count(StaffImportFate::Changed));
    m_filter->setCount(u"unchanged"_s, m_done.count(StaffImportFate::Unchanged));
    m_filter->setCurrent(refused > 0 ? u"refused"_s : u"all"_s);
    showLines();
    QStringList said;
    if (dryRun)
        said << (written > 0 ? tr("A trial: nothing is written yet. “Import” would write %n rows.", nullptr, written)
                             : tr("A trial: the import would change nothing."));
    else
        said << (written > 0 ? tr("%n rows were written.", nullptr, written) : tr("No change: all of it was there."));
    if (refused > 0)
        said << tr("%n rows are left out, each with its reason.", nullptr, refused);
    if (!m_done.unused.isEmpty())
        said << tr("Columns that are not used: %1.").arg(m_done.unused.join(u", "_s));
    m_message->showMessage(refused > 0 ? Tone::Warn : Tone::Ok, said.join(u' '));
    if (!dryRun && written > 0)
        emit imported();
}

void StaffImportDialog::showLines()
{
    m_lines->clear();
    const QString wanted = m_filter->current();
    QList<QTreeWidgetItem *> items;
    for (const StaffImportLine &line : std::as_const(m_done.lines)) {
        const QString key = line.fate == StaffImportFate::Refused ? u"refused"_s
            : line.fate == StaffImportFate::Added                 ? u"added"_s
            : line.fate == StaffImportFate::Changed               ? u"changed"_s
                                                                  : u"unchanged"_s;
        if ((wanted != u"all"_s && wanted != key) || items.size() >= kMostLines)
            continue;
        auto *item =
            new QTreeWidgetItem(QStringList{QString::number(line.line), line.who, fateName(line.fate), line.reason});
        item->setToolTip(3, line.reason);
        if (line.fate == StaffImportFate::Refused)
            item->setForeground(2, theme::toneText(Tone::Bad));
        items << item;
    }
    m_lines->addTopLevelItems(items);
    for (int column = 0; column < 3; ++column)
        m_lines->resizeColumnToContents(column);
}

void StaffImportDialog::setWorking(bool working)
{
    m_working = working ? 1 : 0;
    const bool ready = !working && !m_read.table.header.isEmpty();
    m_try->setEnabled(ready);
    m_import->setEnabled(ready && m_tried);
    m_import->setToolTip(ready && !m_tried ? tr("Try it first: then you know what becomes of each row") : QString());
    m_mapping->setEnabled(ready);
    m_stop->setVisible(working);
    m_progress->setVisible(working);
    m_progress->setRange(0, 0);
    if (working)
        m_beat.start();
    else
        m_beat.stop();
}

void StaffImportDialog::stop()
{
    if (m_pulse)
        m_pulse->stop = true;
}

} // namespace gonfalone
