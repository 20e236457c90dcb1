#pragma once

#include "ui/agenda/AppointmentGateway.h"
#include "ui/base/Tokens.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

namespace gonfalone {

class AppointmentDetail;
class AppointmentListModel;
class CountBadge;
class EmptyState;
class InlineMessage;

/// The requests for an appointment beside the week: the most pressing first, and the one that is open in their place.
/// Messages are dropped here to be registered, and requests are dragged from here onto the days.
class AppointmentPanel : public QWidget
{
    Q_OBJECT

public:
    /// The panel owns `gateway`.
    explicit AppointmentPanel(AppointmentGateway *gateway, QWidget *parent = nullptr);

    void refresh();
    /// A new one, to be typed.
    void begin();
    void open(const QString &label);
    /// Asks for the file first.
    void importMessage();
    void importFiles(const QStringList &paths);
    /// Into a place of the day; its conflicts are told in the request.
    void acceptInto(const QString &label, const FreeSlot &slot);
    /// To the times of the request that is open or chosen.
    void goToTimes();
    void goTo();
    bool isIdle() const { return m_gateway->pending() == 0 && !m_loading; }
    /// What is read leaves the window; what is typed stays.
    void closeSecrets();
    bool isDetailOpen() const;

    AppointmentGateway *gateway() const { return m_gateway; }
    QListView *list() const { return m_list; }
    AppointmentListModel *model() const { return m_model; }
    AppointmentDetail *detail() const { return m_detail; }
    InlineMessage *message() const { return m_message; }
    EmptyState *emptyState() const { return m_empty; }
    QCheckBox *allBox() const { return m_all; }
    int count() const { return m_count; }

signals:
    void idle();
    void countChanged(int count);
    /// Something entered an agenda; `words` tells it.
    void answered(const gonfalone::AgendaEdit &edit, const QString &words);
    void entryWanted(gonfalone::AgendaEntryId entry);
    void letterReady(const QString &label, const gonfalone::DraftDocument &letter);
    void paperReady(const gonfalone::Document &paper, const QByteArray &content);
    void paperSaveAsked(const gonfalone::Document &paper, const QByteArray &content);
    void closeAsked();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void bindDetail();
    void bindAnswers();
    void load();
    void take(const AppointmentBoard &board);
    void showOpened(const OpenedAppointment &opened);
    void back();
    void save();
    void accept(const FreeSlot &slot);
    void handOver(const QString &person, const QString &reason, bool withTime);
    /// Shows what became of a step, or why it was refused.
    void ended(const Result<AppointmentRequest> &done, const QString &words);
    void endedInAgenda(const Result<AnsweredAppointment> &done, const QString &words);
    void paper(const Document &document, bool save);
    const AppointmentRequest *chosen() const;

    AppointmentGateway *m_gateway;
    QPushButton *m_new;
    QPushButton *m_import;
    CountBadge *m_badge;
    InlineMessage *m_message;
    QLineEdit *m_search;
    QCheckBox *m_all;
    QStackedWidget *m_pages;
    QWidget *m_listPage;
    QListView *m_list;
    AppointmentListModel *m_model;
    EmptyState *m_empty;
    AppointmentDetail *m_detail;
    int m_count = 0;
    int m_asked = 0; ///< readings; older answers are dropped
    bool m_loading = false;
};

} // namespace gonfalone
