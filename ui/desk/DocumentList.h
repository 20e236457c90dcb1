#pragma once

#include "core/documents/Document.h"
#include "ui/base/Card.h"

#include <optional>

class QLabel;
class QListWidget;

namespace gonfalone {

/// The papers of a case, a mission, an entry. Enter or a double click shows one; the menu of a row also saves it.
class DocumentList : public Card
{
    Q_OBJECT

public:
    explicit DocumentList(QWidget *parent = nullptr);

    void setDocuments(const QList<Document> &documents);
    void goTo();
    /// What is said while there is none.
    void setNoneText(const QString &text);
    /// The one that is chosen.
    std::optional<Document> current() const;
    const QList<Document> &documents() const { return m_documents; }

signals:
    void previewRequested(const gonfalone::Document &document);
    void saveRequested(const gonfalone::Document &document);

private:
    void showMenu(const QPoint &at);

    QList<Document> m_documents;
    QListWidget *m_list;
    QLabel *m_none;
};

} // namespace gonfalone
