#include "ui/desk/DocumentList.h"

#include "ui/base/Theme.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRows = 8;

QString iconOf(const Document &document)
{
    if (document.kind == u"message"_s)
        return u"mail-message"_s;
    if (document.kind == u"receipt"_s)
        return u"mail-mark-read"_s;
    if (document.mediaType == u"application/pdf"_s)
        return u"application-pdf"_s;
    return document.mediaType.startsWith(u"image/"_s) ? u"image-x-generic"_s : u"text-x-generic"_s;
}

QString kindName(const Document &document)
{
    if (document.kind == u"message"_s)
        return DocumentList::tr("message");
    if (document.kind == u"receipt"_s)
        return DocumentList::tr("receipt");
    if (document.kind == u"logo"_s)
        return DocumentList::tr("proof with the stemma");
    return document.kind == u"draft"_s ? DocumentList::tr("draft") : DocumentList::tr("attachment");
}

} // namespace

DocumentList::DocumentList(QWidget *parent)
    : Card(tr("Documents"), parent), m_list(new QListWidget(this)), m_none(new QLabel(this))
{
    m_none->setText(tr("No documents: they come with the message of the request."));
    m_none->setWordWrap(true);
    theme::setRole(m_none, TextRole::Muted);
    m_list->setAccessibleName(tr("Documents of the case"));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    body()->addWidget(m_none);
    body()->addWidget(m_list);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { emit previewRequested(m_documents.at(m_list->row(item))); });
    connect(m_list, &QListWidget::customContextMenuRequested, this, &DocumentList::showMenu);
}

void DocumentList::setDocuments(const QList<Document> &documents)
{
    m_documents = documents;
    m_list->clear();
    for (const Document &document : documents) {
        auto *item = new QListWidgetItem(theme::icon(iconOf(document)), document.name, m_list);
        item->setToolTip(tr("%1 · %2 · %3 — Enter shows it")
                             .arg(document.name, kindName(document), QLocale().formattedDataSize(document.size)));
        item->setData(
            Qt::AccessibleTextRole,
            u"%1, %2, %3"_s.arg(document.name, kindName(document), QLocale().formattedDataSize(document.size)));
    }
    m_none->setVisible(documents.isEmpty());
    m_list->setVisible(!documents.isEmpty());
    const int row = std::max(m_list->sizeHintForRow(0), fontMetrics().height() + space::kS);
    m_list->setFixedHeight(std::min(int(documents.size()), kMostRows) * row + 2 * m_list->frameWidth() + space::kXs);
}

void DocumentList::setNoneText(const QString &text)
{
    m_none->setText(text);
}

std::optional<Document> DocumentList::current() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= m_documents.size() ? std::nullopt : std::optional(m_documents.at(row));
}

void DocumentList::goTo()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
}

void DocumentList::showMenu(const QPoint &at)
{
    const QListWidgetItem *item = m_list->itemAt(at);
    if (!item)
        return;
    const Document document = m_documents.at(m_list->row(item));
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show"), this, [this, document] { emit previewRequested(document); });
    menu->addAction(tr("Save as…"), this, [this, document] { emit saveRequested(document); });
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

} // namespace gonfalone
