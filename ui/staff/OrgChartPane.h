#pragma once

#include "ui/staff/StaffGateway.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace gonfalone {

class InlineMessage;
class OrgChartView;
class PaperOutput;
class PreviewPane;

/// The chart with what is done with it: find, larger and smaller, on paper.
class OrgChartPane : public QWidget
{
    Q_OBJECT

public:
    explicit OrgChartPane(StaffGateway *gateway, QWidget *parent = nullptr);

    /// Drawn when it is looked at.
    void show(const StaffBook &book, const QDate &day);
    /// Looks at the paper of the day; with `save` asks where to keep it as soon as it is there.
    void preview(bool save = false);
    void focusChart();
    void focusFind();
    bool isIdle() const;
    bool showsPaper() const;

    OrgChartView *view() const { return m_view; }
    PreviewPane *previewPane() const { return m_preview; }
    PaperOutput *output() const { return m_output; }
    QLineEdit *findField() const { return m_find; }
    QComboBox *paperBox() const { return m_paper; }
    InlineMessage *message() const { return m_message; }

signals:
    void personAsked(gonfalone::StaffPersonId person);
    void unitAsked(gonfalone::StaffUnitId unit);
    void done();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildBar();
    void buildPreview();
    void draw();
    void findNext();
    void back();

    StaffGateway *m_gateway;
    QLineEdit *m_find;
    QLabel *m_size;
    QComboBox *m_paper;
    InlineMessage *m_message;
    QStackedWidget *m_stack;
    OrgChartView *m_view;
    PreviewPane *m_preview;
    PaperOutput *m_output;
    StaffBook m_book;
    QDate m_day;
    bool m_stale = false;
    bool m_fitted = false;
    bool m_saveNext = false;
    int m_asked = 0;
};

} // namespace gonfalone
