#pragma once

#include "core/base/Result.h"
#include "core/base/WorkThread.h"
#include "core/documents/Document.h"
#include "core/documents/DraftDocument.h"

#include <QWidget>

#include <memory>

class QBuffer;
class QHBoxLayout;
class QLabel;
class QPdfDocument;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace gonfalone {

class ElidedLabel;
class InlineMessage;
class PageLayout;
class PagesView;

/// A document looked at inside the window: pages (the draft, PDF, pictures) or text (messages and text files).
/// Nothing of it is run or fetched, and what cannot be shown says so and can still be saved. Esc goes back.
class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);
    ~PreviewPane() override;

    void showDraft(const DraftDocument &draft);
    void showLetter(const DraftDocument &letter);
    /// Pages that were printed into a PDF; the buttons are those of a draft.
    void showPrinted(const QString &title, const QByteArray &pdf);
    void showDocument(const Document &document, const QByteArray &content);
    void showError(const QString &title, const Error &error);
    void clear() { begin({}, Shown::File); }
    void setBackTip(const QString &tip);
    /// Buttons at the right of the title belong to what is shown: a draft, or a letter.
    void addButton(QPushButton *button);
    void addLetterButton(QPushButton *button);
    bool showsLetter() const { return m_kind == Shown::Letter; }
    QString title() const;
    int pageCount() const;

signals:
    void backRequested();
    /// The bytes of the document on show are wanted in a file.
    void saveRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Shown { Draft, Letter, File };
    void begin(const QString &title, Shown shown);
    void showLayout(const DraftDocument &draft);
    void showPages();
    void showText(const QString &text);
    void showMessageFile(const Document &document, const QByteArray &content);
    bool showPdf(const QByteArray &content);
    bool showImage(const QByteArray &content);
    void forget();

    Shown m_kind = Shown::File;
    QHBoxLayout *m_bar;
    QPushButton *m_back;
    ElidedLabel *m_title;
    QPushButton *m_save;
    QList<QPushButton *> m_draftButtons;
    QList<QPushButton *> m_letterButtons;
    InlineMessage *m_message;
    QStackedWidget *m_stack;
    PagesView *m_pages;
    QPlainTextEdit *m_text;
    std::unique_ptr<PageLayout> m_layout;
    std::unique_ptr<QBuffer> m_bytes;
    std::unique_ptr<QPdfDocument> m_pdf;
    WorkThread m_aside; ///< messages are read there
};

} // namespace gonfalone
