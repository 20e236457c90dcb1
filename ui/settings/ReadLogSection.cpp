#include "ui/settings/ReadLogSection.h"

#include "ui/base/DateField.h"
#include "ui/base/FactsTable.h"
#include "ui/base/FileDialog.h"
#include "ui/base/FlowLayout.h"
#include "ui/base/FormCard.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/Theme.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {
constexpr int kShown = 300;
}

ReadLogSection::ReadLogSection(SettingsGateway *gateway, QWidget *parent)
    : SettingsSection(
        gateway, name(),
        tr("Who looked at the data of a person, at a paper, at a declaration of conflict or at a whole case. "
           "A look is one line for each half day; a copy that was printed or taken out is a line each "
           "time. Nobody changes or deletes them."),
        parent),
      m_table(new FactsTable(
          tr("Readings"),
          QStringList() << tr("When") << tr("Who") << tr("What") << tr("Which") << tr("Case") << tr("How"), 3, this)),
      m_form(new FormCard(tr("Filter"), this)), m_reader(new QLineEdit(this)), m_record(new QLineEdit(this)),
      m_from(new DateField(this)), m_to(new DateField(this)), m_export(new QPushButton(tr("Export as CSV…"), this))
{
    m_table->setEmptyText(tr("Nobody read anything of the kind."));
    m_table->setMostRows(14);
    for (DateField *day : {m_from, m_to}) {
        day->setToday(gateway->today());
        day->setMinimumWidth(theme::px(150));
    }
    m_reader->setPlaceholderText(tr("name or login; empty: everybody"));
    m_record->setPlaceholderText(tr("name of a person or of a paper, number of a case"));
    auto *days = new QWidget(this);
    auto *row = new FlowLayout(days, space::kS);
    row->addWidget(m_from);
    auto *between = new QLabel(tr("to"), days);
    between->setMinimumHeight(m_from->sizeHint().height());
    row->addWidget(between);
    row->addWidget(m_to);
    days->setFocusProxy(m_from);
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    m_form->addRow(u"reader"_s, tr("Who read"), m_reader);
    m_form->addRow(u"record"_s, tr("What was read"), m_record);
    m_form->addRow(u"to"_s, tr("From"), days);
    auto *apply = new QPushButton(tr("Show"), this);
    m_form->addWide(buttonRow({apply, m_export}));
    m_form->setMaximumWidth(theme::px(extent::kFormWidth) * 5 / 4);
    body()->addWidget(m_form);
    body()->addWidget(m_table);
    body()->addStretch(1);
    connect(apply, &QPushButton::clicked, this, &ReadLogSection::refresh);
    connect(m_export, &QPushButton::clicked, this, &ReadLogSection::chooseFile);
    for (QLineEdit *field : {m_reader, m_record, static_cast<QLineEdit *>(m_from), static_cast<QLineEdit *>(m_to)})
        connect(field, &QLineEdit::returnPressed, this, &ReadLogSection::refresh);
}

bool ReadLogSection::readQuery(ReadQuery &query)
{
    for (DateField *day : {m_from, m_to}) {
        if (day->text().trimmed().isEmpty() || day->date().isValid())
            continue;
        const QString words = tr("“%1” is not a day: write it as in 31/12/2026.").arg(day->text());
        showError(Error::invalid(words, {{u"to"_s, words}}), m_form);
        return false;
    }
    query.reader = m_reader->text().trimmed();
    query.record = m_record->text().trimmed();
    query.from = m_from->date();
    query.to = m_to->date();
    query.limit = kShown;
    return true;
}

void ReadLogSection::refresh()
{
    ReadQuery query;
    if (!readQuery(query))
        return;
    deliver(gateway()->readings(query), this, [this](const Result<QList<ReadLine>> &lines) {
        if (!lines)
            return showError(lines.error(), m_form);
        m_form->clearErrors();
        show(*lines);
    });
}

void ReadLogSection::show(const QList<ReadLine> &lines)
{
    QList<QStringList> rows;
    for (const ReadLine &line : lines)
        rows << QStringList{
            line.at.toTimeZone(gateway()->clock().zone).toString(u"dd/MM/yyyy HH:mm"),
            line.name,
            readKindName(line.what.kind),
            line.title.isEmpty()
                ? (line.what.record == line.what.caseLabel ? QString() : tr("no. %1").arg(line.what.record))
                : line.title,
            line.what.caseLabel,
            readWayName(line.way)};
    m_table->setRows(rows, m_table->currentRow());
    m_export->setEnabled(!rows.isEmpty());
    m_export->setToolTip(rows.isEmpty() ? tr("There is nothing to write") : QString());
    if (rows.size() >= kShown)
        message()->showMessage(
            Tone::Neutral,
            tr("Only the last %1 lines are shown: narrow the filter, or export all of them.").arg(kShown));
}

void ReadLogSection::chooseFile()
{
    auto *dialog = new FileDialog(this, tr("Where to write the readings"), QDir::homePath(), tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(tr("readings.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &ReadLogSection::writeTo);
    dialog->open();
}

void ReadLogSection::writeTo(const QString &path)
{
    ReadQuery query;
    if (!readQuery(query))
        return;
    deliver(gateway()->exportReadings(query, path), this, [this, path](const Outcome &done) {
        if (!done)
            return showError(done.error(), m_form);
        showDone(tr("Written: %1. That you took the list out is in the log of operations.")
                     .arg(QDir::toNativeSeparators(path)));
    });
}

} // namespace gonfalone
