#include "ui/desk/PreviewPane.h"

#include "core/documents/PageLayout.h"
#include "core/interchange/EmlReader.h"
#include "core/interchange/MailText.h"
#include "ui/base/ElidedLabel.h"
#include "ui/base/ErrorPresenter.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/Theme.h"
#include "ui/desk/Deliver.h"
#include "ui/desk/PagesView.h"

#include <QBuffer>
#include <QHBoxLayout>
#include <QImageReader>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfDocumentRenderOptions>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostText = 1'000'000;
constexpr QSize kLargestImage{12000, 12000};
constexpr double kPointsPerMm = 72 / 25.4;

QString messageText(const MailMessage &message)
{
    QStringList lines;
    const auto head = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines << u"%1: %2"_s.arg(name, value);
    };
    head(PreviewPane::tr("From"),
         message.fromName.isEmpty() ? message.fromAddress : u"%1 <%2>"_s.arg(message.fromName, message.fromAddress));
    head(PreviewPane::tr("To"), message.to.join(u", "_s));
    head(PreviewPane::tr("Subject"), message.subject);
    head(PreviewPane::tr("Sent"),
         message.sent.isValid() ? QLocale().toString(message.sent.toLocalTime(), QLocale::LongFormat) : QString());
    QStringList names;
    for (const MailAttachment &attachment : message.attachments)
        names << attachment.fileName;
    head(PreviewPane::tr("Attachments"), names.join(u", "_s));
    return lines.join(u'\n') + u"\n\n"_s + message.bodyText;
}

} // namespace

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent), m_bar(new QHBoxLayout), m_back(new QPushButton(theme::icon(u"go-previous"_s), tr("Back"), this)),
      m_title(new ElidedLabel({}, this)), m_save(new QPushButton(this)), m_message(new InlineMessage(this)),
      m_stack(new QStackedWidget(this)), m_pages(new PagesView(this)), m_text(new QPlainTextEdit(this))
{
    // Hidden it must not ask for room: the buttons of every kind of paper together are wider than the case itself.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kL, space::kM, space::kL, 0);
    m_back->setToolTip(tr("Back to the case (Esc)"));
    m_save->setText(tr("Save as…"));
    theme::setRole(m_title, TextRole::Heading);
    m_bar->setSpacing(space::kS);
    m_bar->addWidget(m_back);
    m_bar->addStretch(1);
    m_bar->addWidget(m_save);
    layout->addLayout(m_bar);
    layout->addWidget(m_title);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Text of the document"));
    m_stack->addWidget(m_pages);
    m_stack->addWidget(m_text);
    connect(m_back, &QPushButton::clicked, this, &PreviewPane::backRequested);
    connect(m_save, &QPushButton::clicked, this, &PreviewPane::saveRequested);
}

PreviewPane::~PreviewPane() = default;

void PreviewPane::addButton(QPushButton *button)
{
    m_draftButtons << button;
    m_bar->addWidget(button);
}

void PreviewPane::addLetterButton(QPushButton *button)
{
    m_letterButtons << button;
    m_bar->addWidget(button);
}

QString PreviewPane::title() const
{
    return m_title->text();
}

int PreviewPane::pageCount() const
{
    return m_pages->pageCount();
}

void PreviewPane::forget()
{
    m_pages->setSource({});
    m_text->clear();
    m_layout.reset();
    m_pdf.reset();
    m_bytes.reset();
}

void PreviewPane::begin(const QString &title, Shown shown)
{
    forget();
    m_kind = shown;
    m_message->clear();
    m_title->setFullText(title);
    m_save->setVisible(shown == Shown::File);
    for (QPushButton *button : m_draftButtons)
        button->setVisible(shown == Shown::Draft);
    for (QPushButton *button : m_letterButtons)
        button->setVisible(shown == Shown::Letter);
}

void PreviewPane::showPages()
{
    m_stack->setCurrentWidget(m_pages);
    m_pages->setFocus();
}

void PreviewPane::showText(const QString &text)
{
    m_text->setPlainText(boundedText(text, kMostText));
    m_stack->setCurrentWidget(m_text);
    m_text->setFocus();
}

void PreviewPane::showDraft(const DraftDocument &draft)
{
    begin(draft.title, Shown::Draft);
    showLayout(draft);
}

void PreviewPane::showLetter(const DraftDocument &letter)
{
    begin(letter.title, Shown::Letter);
    showLayout(letter);
}

void PreviewPane::showLayout(const DraftDocument &draft)
{
    m_layout = std::make_unique<PageLayout>(draft, kA4, 72);
    const QSizeF points = kA4 * kPointsPerMm;
    m_pages->setSource({m_layout->pageCount(), [points](int) { return points; },
                        [this, points](int page, QSize pixels) {
                            QImage image(pixels, QImage::Format_RGB32);
                            image.fill(Qt::white);
                            QPainter painter(&image);
                            painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
                            painter.scale(pixels.width() / points.width(), pixels.height() / points.height());
                            m_layout->paint(painter, page);
                            return image;
                        }});
    showPages();
}

void PreviewPane::showPrinted(const QString &title, const QByteArray &pdf)
{
    begin(title, Shown::Draft);
    if (!showPdf(pdf))
        m_message->showMessage(Tone::Bad, tr("The pages cannot be shown; save them as a PDF."));
}

void PreviewPane::setBackTip(const QString &tip)
{
    m_back->setToolTip(tip);
}

void PreviewPane::showError(const QString &title, const Error &error)
{
    begin(title, Shown::File);
    m_save->hide();
    ErrorPresenter::present(error, m_message);
}

void PreviewPane::showDocument(const Document &document, const QByteArray &content)
{
    begin(document.name, Shown::File);
    const QString &type = document.mediaType;
    if (type == u"message/rfc822"_s || document.name.endsWith(u".eml"_s, Qt::CaseInsensitive))
        return showMessageFile(document, content);
    if (type.startsWith(u"text/"_s) && type != u"text/html"_s)
        return showText(decodeText(content.left(kMostText), "utf-8").text);
    if ((type == u"application/pdf"_s || content.startsWith("%PDF-")) && showPdf(content))
        return;
    if (type.startsWith(u"image/"_s) && showImage(content))
        return;
    showText({});
    m_message->showMessage(Tone::Neutral,
                           tr("Documents of this kind (%1) cannot be shown here: save it and open it "
                              "with its own program.")
                               .arg(type));
}

void PreviewPane::showMessageFile(const Document &document, const QByteArray &content)
{
    showText({});
    const QString name = document.name;
    deliver(m_aside.run([content, name] { return readEml(content, {}, name); }), this,
            [this, name](const Result<MailMessage> &message) {
                if (m_title->text() != name)
                    return;
                if (!message) {
                    ErrorPresenter::present(message.error(), m_message);
                    return;
                }
                showText(messageText(*message));
            });
}

bool PreviewPane::showPdf(const QByteArray &content)
{
    m_bytes = std::make_unique<QBuffer>();
    m_bytes->setData(content);
    m_bytes->open(QIODevice::ReadOnly);
    m_pdf = std::make_unique<QPdfDocument>();
    m_pdf->load(m_bytes.get());
    if (m_pdf->status() != QPdfDocument::Status::Ready || m_pdf->pageCount() < 1)
        return false;
    m_pages->setSource({m_pdf->pageCount(), [this](int page) { return m_pdf->pagePointSize(page); },
                        [this](int page, QSize pixels) {
                            QImage paper(pixels, QImage::Format_RGB32);
                            paper.fill(Qt::white);
                            QPainter(&paper).drawImage(QPoint(), m_pdf->render(page, pixels));
                            return paper;
                        }});
    showPages();
    return true;
}

bool PreviewPane::showImage(const QByteArray &content)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.width() > kLargestImage.width() || size.height() > kLargestImage.height())
        return false;
    const QImage image = reader.read();
    if (image.isNull())
        return false;
    m_pages->setSource(
        {1, [image](int) { return QSizeF(image.size()); },
         [image](int, QSize pixels) { return image.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation); }});
    showPages();
    return true;
}

void PreviewPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit backRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace gonfalone
