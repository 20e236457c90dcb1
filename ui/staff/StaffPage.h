#pragma once

#include "ui/desk/WorkPage.h"
#include "ui/staff/StaffGateway.h"

#include <QTimer>

#include <functional>

class QSplitter;
class QStackedWidget;

namespace gonfalone {

class BusyOverlay;
class DayBar;
class DelegaPane;
class FactsCard;
class FilterChips;
class InlineMessage;
class OrgChartPane;
class StaffImportDialog;
class StaffListPane;
class StaffPersonPane;
class StaffUnitsPane;

/// People and offices as they were on a day: the people, the tree of the units, the deleghe, the chart. The whole
/// history is read once and again when somebody writes; another day is computed from it.
class StaffPage : public WorkPage
{
    Q_OBJECT

public:
    enum class View { People, Units, Deleghe, Chart };

    /// The page owns `gateway`.
    explicit StaffPage(StaffGateway *gateway, QWidget *parent = nullptr);

    /// What can be done here by whom, before there is a page: the id, the words, the icon.
    struct Offer {
        QString id;
        QString text;
        QString icon;
    };
    static QList<Offer> offers(const Actor &actor);
    void run(const QString &id);

    void setView(View view);
    View view() const;
    void openPerson(StaffPersonId person);
    /// The same from elsewhere in the window, before the people were read too.
    void showPerson(StaffPersonId person);
    /// Everybody, for who looks for a name: as they were read, or read now.
    QFuture<Result<StaffBook>> people();
    void openUnit(StaffUnitId unit);
    void newPerson();
    void newUnit();
    /// Asks which file to bring in.
    void chooseFile();
    /// Shows what is in the file and what would become of it.
    StaffImportDialog *importFile(const QString &path);
    void refresh() override;
    /// Somebody wrote to the data: what is typed stays.
    void officeChanged() override;
    bool isIdle() const override;
    /// Something is typed and not saved: no draft keeps it.
    bool isUnkept() const override;
    void askToGiveUp(const std::function<void()> &then) override;

    DayBar *dayBar() const { return m_day; }
    StaffListPane *listPane() const { return m_list; }
    StaffPersonPane *person() const { return m_person; }
    StaffUnitsPane *units() const { return m_units; }
    DelegaPane *deleghe() const { return m_deleghe; }
    OrgChartPane *chart() const { return m_chart; }
    InlineMessage *message() const { return m_message; }
    StaffGateway *gateway() const { return m_gateway; }
    const StaffBook &book() const { return m_book; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildPeople();
    void bind();
    void bindPanes();
    void take(const Result<StaffBook> &book);
    void showAll();
    void begin(FactsCard *card, FactDeed deed);
    /// Does `then` at once, or when what is typed was given up.
    void leaving(const std::function<void()> &then);

    StaffGateway *m_gateway;
    FilterChips *m_views;
    DayBar *m_day;
    InlineMessage *m_message;
    QStackedWidget *m_stack;
    QSplitter *m_split;
    StaffListPane *m_list;
    QStackedWidget *m_right;
    StaffPersonPane *m_person;
    StaffUnitsPane *m_units;
    DelegaPane *m_deleghe;
    OrgChartPane *m_chart;
    BusyOverlay *m_busy;
    StaffBook m_book;
    bool m_read = false;
    int m_asked = 0;
    QTimer m_soon; ///< many writes in a row are looked at once
    std::function<void()> m_afterGivingUp;
    std::function<void()> m_whenRead; ///< what was said of a write is shown with its book
};

} // namespace gonfalone
