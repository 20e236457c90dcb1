#pragma once

#include "ui/desk/WorkPage.h"
#include "ui/today/TodayGateway.h"

#include <QTimer>

class QBoxLayout;
class QLabel;

namespace gonfalone {

class ElidedLabel;
class InlineMessage;
class TodayColumn;

/// What somebody comes to in the morning: what waits for their decision, what ends soon, what others changed.
class TodayPage : public WorkPage
{
    Q_OBJECT

public:
    /// The page owns `gateway`.
    explicit TodayPage(TodayGateway *gateway, QWidget *parent = nullptr);

    void refresh() override;
    void officeChanged() override;
    void closeSecrets() override;
    bool isIdle() const override;

    TodayColumn *decide() const { return m_decide; }
    TodayColumn *due() const { return m_due; }
    TodayColumn *changed() const { return m_changed; }
    InlineMessage *message() const { return m_message; }
    QString heading() const;

signals:
    void opened(const gonfalone::TodayLine &line);
    /// How much waits for a decision.
    void waiting(int count);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void load();
    void showBoard(const TodayBoard &board);
    void fit();

    TodayGateway *m_gateway;
    QLabel *m_day;
    ElidedLabel *m_note;
    InlineMessage *m_message;
    QBoxLayout *m_columns;
    TodayColumn *m_decide;
    TodayColumn *m_due;
    TodayColumn *m_changed;
    QTimer m_soon; ///< many writes in a row are looked at once
    int m_asked = 0;
};

} // namespace gonfalone
