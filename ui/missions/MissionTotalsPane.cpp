#include "ui/missions/MissionTotalsPane.h"

#include "core/base/Money.h"
#include "core/documents/PdfPrinter.h"
#include "core/documents/WriteFile.h"
#include "ui/base/ErrorPresenter.h"
#include "ui/base/FileDialog.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/Theme.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kYearRole = Qt::UserRole;
constexpr int kPersonRole = Qt::UserRole + 1;

Outcome writeTable(const TransparencyTable &table, const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"csv"_s)
        return writeFile(path, transparencyCsv(table));
    if (suffix == u"xlsx"_s) {
        TRY(const QByteArray sheet, transparencyXlsx(table));
        return writeFile(path, sheet);
    }
    return PdfPrinter().writePdf(transparencyDocument(table), path);
}

} // namespace

MissionTotalsPane::MissionTotalsPane(MissionGateway *gateway, QWidget *parent)
    : QWidget(parent), m_gateway(gateway), m_table(new QTableWidget(0, 6, this)), m_half(new QComboBox(this)),
      m_save(new QPushButton(tr("Save the table…"), this)), m_message(new InlineMessage(this))
{
    build();
    connect(m_save, &QPushButton::clicked, this, &MissionTotalsPane::saveAs);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row) {
        const QTableWidgetItem *item = m_table->item(row, 0);
        emit rowAsked(item->data(kYearRole).toInt(), item->data(kPersonRole).toString());
    });
}

void MissionTotalsPane::build()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::kL, space::kM, space::kL, space::kM);
    rows->setSpacing(space::kM);
    auto *bar = new QHBoxLayout;
    auto *back = new QPushButton(theme::icon(u"go-previous"_s), tr("Back"), this);
    back->setToolTip(tr("Back to the mission (Esc)"));
    connect(back, &QPushButton::clicked, this, &MissionTotalsPane::backRequested);
    auto *title = new QLabel(tr("Totals by year and person"), this);
    theme::setRole(title, TextRole::Heading);
    bar->addWidget(back);
    bar->addWidget(title, 1);
    rows->addLayout(bar);
    rows->addWidget(m_message);
    m_table->setAccessibleName(title->text());
    m_table->setHorizontalHeaderLabels(QStringList() << tr("Year") << tr("Who") << tr("Missions") << tr("Claimed")
                                                     << tr("Admitted") << tr("Advances"));
    m_table->verticalHeader()->setVisible(false);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    QHeaderView *head = m_table->horizontalHeader();
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setHighlightSections(false);
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(1, QHeaderView::Stretch);
    rows->addWidget(m_table, 1);
    auto *line = new QHBoxLayout;
    auto *words =
        new QLabel(tr("Expenses paid with public money, for the transparency pages (art. 14 D.Lgs. 33/2013):"), this);
    words->setWordWrap(true);
    theme::setRole(words, TextRole::Note);
    m_half->setAccessibleName(tr("Half-year of the table"));
    line->addWidget(words, 1);
    line->addWidget(m_half);
    line->addWidget(m_save);
    rows->addLayout(line);
    const bool all = m_gateway->actor().may(Permission::ViewEveryMission);
    for (QWidget *part :
         {static_cast<QWidget *>(words), static_cast<QWidget *>(m_half), static_cast<QWidget *>(m_save)})
        part->setVisible(all);
    setFocusProxy(m_table);
}

void MissionTotalsPane::setTotals(const QList<MissionTotal> &totals)
{
    m_table->setRowCount(0);
    MissionTotal sum;
    const auto addSum = [this, &sum] {
        if (sum.year > 0)
            addRow({QString::number(sum.year), tr("All together"), QString::number(sum.missions),
                    euroText(sum.claimedCents), euroText(sum.admittedCents), euroText(sum.advanceCents)},
                   true, sum.year, {});
    };
    for (const MissionTotal &one : totals) {
        if (one.year != sum.year) {
            addSum();
            sum = {one.year, {}, 0, 0, 0, 0};
        }
        addRow({QString::number(one.year), one.person, QString::number(one.missions), euroText(one.claimedCents),
                euroText(one.admittedCents), euroText(one.advanceCents)},
               false, one.year, one.person);
        sum.missions += one.missions;
        sum.claimedCents += one.claimedCents;
        sum.admittedCents += one.admittedCents;
        sum.advanceCents += one.advanceCents;
    }
    addSum();
    offerHalves(totals);
}

void MissionTotalsPane::addRow(const QStringList &cells, bool sum, int year, const QString &person)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    for (int column = 0; column < cells.size(); ++column) {
        auto *item = new QTableWidgetItem(cells.at(column));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setTextAlignment((column > 1 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        if (sum)
            item->setFont(theme::font(TextRole::Strong));
        item->setData(kYearRole, year);
        item->setData(kPersonRole, person);
        m_table->setItem(row, column, item);
    }
}

void MissionTotalsPane::offerHalves(const QList<MissionTotal> &totals)
{
    const QVariant chosen = m_half->currentData();
    m_half->clear();
    QList<int> years;
    for (const MissionTotal &one : totals) {
        if (!years.contains(one.year) && one.year > 0)
            years << one.year;
    }
    for (const int year : std::as_const(years)) {
        m_half->addItem(tr("second half of %1").arg(year), QPoint(year, 2));
        m_half->addItem(tr("first half of %1").arg(year), QPoint(year, 1));
    }
    m_half->setCurrentIndex(std::max(0, m_half->findData(chosen)));
    m_save->setEnabled(!years.isEmpty());
}

void MissionTotalsPane::saveAs()
{
    const QPoint half = m_half->currentData().toPoint();
    const QString proposed = FileDialog::papers(u"missioni-%1-%2.xlsx"_s.arg(half.x()).arg(half.y()));
    auto *dialog = new FileDialog(this, tr("Save the table"), proposed, u"XLSX (*.xlsx);;CSV (*.csv);;PDF (*.pdf)"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"xlsx"_s);
    dialog->selectFile(proposed);
    connect(dialog, &QFileDialog::fileSelected, this, &MissionTotalsPane::write);
    dialog->open();
}

void MissionTotalsPane::write(const QString &path)
{
    ++m_pending;
    const QPoint half = m_half->currentData().toPoint();
    const auto tell = [this, path](const Outcome &done) {
        --m_pending;
        if (done)
            m_message->showMessage(Tone::Ok, tr("Written to %1").arg(path));
        else
            ErrorPresenter::present(done.error(), m_message);
    };
    deliver(m_gateway->transparency(half.x(), half.y()), this,
            [this, path, tell](const Result<TransparencyTable> &table) {
                if (!table)
                    return tell(failure(table.error()));
                deliver(m_aside.run([table = *table, path] { return writeTable(table, path); }), this, tell);
            });
}

void MissionTotalsPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit backRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace gonfalone
