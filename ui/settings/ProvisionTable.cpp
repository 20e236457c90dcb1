#include "ui/settings/ProvisionTable.h"

#include "core/contacts/Contact.h"
#include "ui/base/FlowLayout.h"
#include "ui/base/Theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QSet>
#include <QTableWidget>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

enum Column { Text, Flag, Article, Verified };
constexpr int kMostRows = 6;
constexpr qsizetype kKeyWords = 4;

QTableWidgetItem *ticked(bool on)
{
    auto *item = new QTableWidgetItem;
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    return item;
}

/// "documento_di_identita", and with a number where another row has it.
QString freshKey(const QString &text, const QSet<QString> &taken)
{
    const QString words = nameKey(text).split(u' ', Qt::SkipEmptyParts).mid(0, kKeyWords).join(u'_');
    QString key = words.isEmpty() ? u"riga"_s : words;
    for (int i = 2; taken.contains(key); ++i)
        key = u"%1_%2"_s.arg(words).arg(i);
    return key;
}

} // namespace

ProvisionTable::ProvisionTable(const QString &name, const QString &text, const QString &flag, QWidget *parent)
    : QWidget(parent), m_flagged(!flag.isEmpty()), m_table(new QTableWidget(0, 4, this)),
      m_remove(new QPushButton(tr("Remove the row"), this))
{
    m_table->setAccessibleName(name);
    m_table->setHorizontalHeaderLabels(QStringList() << text << flag << tr("Article") << tr("Checked"));
    m_table->setColumnHidden(Flag, !m_flagged);
    m_table->verticalHeader()->setVisible(false);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(Text, QHeaderView::Stretch);
    auto *add = new QPushButton(tr("Add a row"), this);
    add->setAccessibleName(tr("Add a row to: %1").arg(name));
    m_remove->setAccessibleName(tr("Remove the row of: %1").arg(name));
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(buttons, space::kS);
    row->addWidget(add);
    row->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::kS);
    layout->addWidget(m_table);
    layout->addWidget(buttons);
    setFocusProxy(m_table);
    connect(add, &QPushButton::clicked, this, &ProvisionTable::addRow);
    connect(m_remove, &QPushButton::clicked, this, &ProvisionTable::removeRow);
    fit();
}

void ProvisionTable::put(int row, const Provision &provision)
{
    auto *text = new QTableWidgetItem(provision.text);
    text->setData(Qt::UserRole, provision.key);
    text->setToolTip(provision.text);
    m_table->setItem(row, Text, text);
    m_table->setItem(row, Flag, ticked(provision.flag));
    m_table->setItem(row, Article, new QTableWidgetItem(provision.article));
    m_table->setItem(row, Verified, ticked(provision.verified));
}

void ProvisionTable::setRows(const QList<Provision> &rows)
{
    m_table->setRowCount(int(rows.size()));
    for (int i = 0; i < rows.size(); ++i)
        put(i, rows.at(i));
    fit();
}

QList<Provision> ProvisionTable::rows() const
{
    QList<Provision> all;
    QSet<QString> taken;
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const QTableWidgetItem *text = m_table->item(i, Text);
        if (text->text().trimmed().isEmpty())
            continue;
        Provision row{text->data(Qt::UserRole).toString(), text->text().trimmed(),
                      m_table->item(i, Flag)->checkState() == Qt::Checked, m_table->item(i, Article)->text().trimmed(),
                      m_table->item(i, Verified)->checkState() == Qt::Checked};
        if (row.key.isEmpty())
            row.key = freshKey(row.text, taken);
        taken.insert(row.key);
        all << row;
    }
    return all;
}

void ProvisionTable::addRow()
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    put(row, {{}, {}, m_flagged, {}, false});
    fit();
    m_table->setCurrentCell(row, Text);
    m_table->setFocus();
    m_table->editItem(m_table->item(row, Text));
}

void ProvisionTable::removeRow()
{
    m_table->removeRow(m_table->currentRow());
    fit();
}

void ProvisionTable::fit()
{
    const int height = theme::px(extent::kField);
    m_table->verticalHeader()->setDefaultSectionSize(height);
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->setRowHeight(row, height);
    m_table->setColumnWidth(Flag, theme::px(100));
    m_table->setColumnWidth(Article, theme::px(110));
    m_table->setColumnWidth(Verified, theme::px(90));
    const int rows = std::clamp(m_table->rowCount(), 1, kMostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * height + space::kM);
    m_remove->setEnabled(m_table->rowCount() > 0);
}

void ProvisionTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace gonfalone
