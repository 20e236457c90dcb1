#pragma once

#include "ui/agenda/AgendaGateway.h"
#include "ui/desk/PaperOutput.h"

#include <QDate>
#include <QWidget>

#include <memory>

class QBuffer;
class QPdfDocument;

namespace gonfalone {

class InlineMessage;
class PagesView;

/// The mayor's day as paper would show it, in large type. It is set aside from the window's thread, and anew when
/// somebody writes; a screen reader is told the words of the sheet.
class DaySheetPane : public QWidget
{
    Q_OBJECT

public:
    explicit DaySheetPane(AgendaGateway *gateway, QWidget *parent = nullptr);
    ~DaySheetPane() override;

    /// Reads the day and shows it; the same day stays on the screen meanwhile.
    void showDay(const QDate &day, const QList<AgendaCalendarId> &calendars);
    QDate day() const { return m_day; }
    /// What stands on the sheet, as plain text.
    QString words() const { return m_words; }
    int pageCount() const;
    bool isIdle() const { return m_reading == 0 && m_paper->pending() == 0; }
    /// What is read was closed: nothing of it is kept.
    void forget();

signals:
    void shifted(int days);
    void todayAsked();
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void set(const AgendaSheet &sheet);
    void showPdf(const QByteArray &pdf);
    void ended();

    AgendaGateway *m_gateway;
    PagesView *m_pages;
    InlineMessage *m_message;
    PaperOutput *m_paper;
    std::unique_ptr<QBuffer> m_bytes;
    std::unique_ptr<QPdfDocument> m_pdf;
    QDate m_day;
    QDate m_shown; ///< of the pages
    QString m_words;
    int m_asked = 0; ///< older answers are dropped
    int m_reading = 0;
};

} // namespace gonfalone
