#include "ui/agenda/DaySheetPane.h"

#include "core/agendaprint/AgendaPaper.h"
#include "core/documents/Hyphenator.h"
#include "ui/base/ErrorPresenter.h"
#include "ui/base/InlineMessage.h"
#include "ui/desk/PagesView.h"

#include <QBuffer>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPdfDocument>
#include <QScrollBar>
#include <QTextDocument>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

DaySheetPane::DaySheetPane(AgendaGateway *gateway, QWidget *parent)
    : QWidget(parent), m_gateway(gateway), m_pages(new PagesView(this)), m_message(new InlineMessage(this)),
      m_paper(new PaperOutput(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_message);
    rows->addWidget(m_pages, 1);
    setFocusProxy(m_pages);
    m_pages->installEventFilter(this);
    connect(m_paper, &PaperOutput::previewReady, this,
            [this](const QString &, const QByteArray &pdf) { showPdf(pdf); });
    connect(m_paper, &PaperOutput::failed, this,
            [this](const Error &error) { ErrorPresenter::present(error, m_message); });
    connect(m_paper, &PaperOutput::done, this, &DaySheetPane::ended);
}

DaySheetPane::~DaySheetPane()
{
    m_pages->setSource({});
}

int DaySheetPane::pageCount() const
{
    return m_pages->pageCount();
}

void DaySheetPane::showDay(const QDate &day, const QList<AgendaCalendarId> &calendars)
{
    m_day = day;
    SheetOrder order;
    order.kind = SheetKind::Day;
    order.from = order.to = order.focus = day;
    order.calendars = calendars;
    order.large = true;
    const int asked = ++m_asked;
    ++m_reading;
    deliver(m_gateway->lookAt(order), this, [this, asked](const Result<AgendaSheet> &sheet) {
        --m_reading;
        if (asked == m_asked && sheet)
            set(*sheet);
        else if (asked == m_asked)
            ErrorPresenter::present(sheet.error(), m_message);
        ended();
    });
}

void DaySheetPane::set(const AgendaSheet &sheet)
{
    m_message->clear();
    QTextDocument text;
    text.setHtml(daySheet(sheet, m_day).body);
    m_words = text.toPlainText();
    m_pages->setAccessibleName(tr("Day sheet: %1").arg(QLocale().toString(m_day, QLocale::LongFormat)));
    m_paper->preview([sheet] { return agendaPaper(sheet, Hyphenator()); }, {});
}

void DaySheetPane::showPdf(const QByteArray &pdf)
{
    auto bytes = std::make_unique<QBuffer>();
    bytes->setData(pdf);
    bytes->open(QIODevice::ReadOnly);
    auto document = std::make_unique<QPdfDocument>();
    document->load(bytes.get());
    if (document->status() != QPdfDocument::Status::Ready || document->pageCount() < 1)
        return m_message->showMessage(Tone::Bad, tr("The sheet cannot be shown; print it, or open the day."));
    const int at = m_shown == m_day ? m_pages->verticalScrollBar()->value() : 0; // read anew, it stays where it was
    m_shown = m_day;
    m_pages->setSource({});
    m_bytes = std::move(bytes);
    m_pdf = std::move(document);
    m_pages->setSource({m_pdf->pageCount(), [this](int page) { return m_pdf->pagePointSize(page); },
                        [this](int page, QSize pixels) {
                            QImage paper(pixels, QImage::Format_RGB32);
                            paper.fill(Qt::white);
                            QPainter(&paper).drawImage(QPoint(), m_pdf->render(page, pixels));
                            return paper;
                        }});
    m_pages->verticalScrollBar()->setValue(at);
    m_pages->setAccessibleDescription(m_words);
}

void DaySheetPane::ended()
{
    if (isIdle())
        emit idle();
}

void DaySheetPane::forget()
{
    ++m_asked;
    m_paper->forget();
    m_words.clear();
    m_pages->setSource({});
    m_pages->setAccessibleDescription({});
    m_pdf.reset();
    m_bytes.reset();
}

/// The pages scroll by themselves; a day on or back, and today, are asked of the page.
bool DaySheetPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_pages || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() != Qt::NoModifier && key->modifiers() != Qt::KeypadModifier)
        return false;
    switch (key->key()) {
    case Qt::Key_Left: emit shifted(-1); return true;
    case Qt::Key_Right: emit shifted(1); return true;
    case Qt::Key_T: emit todayAsked(); return true;
    default: return false;
    }
}

} // namespace gonfalone
