#pragma once

#include "ui/desk/WorkPage.h"
#include "ui/patrocinio/PatrocinioGateway.h"

#include <QMap>
#include <QPointer>
#include <QTimer>

class QAction;
class QMimeData;
class QSplitter;
class QStackedWidget;

namespace gonfalone {

class InlineMessage;
class ManyLetters;
class NewRequestForm;
class PatrocinioDetail;
class PatrocinioListPane;

/// Requests for patronage: list | detail. Messages (.eml) dropped anywhere on the window become cases.
class PatrocinioPage : public WorkPage
{
    Q_OBJECT

public:
    /// The page owns `gateway`.
    explicit PatrocinioPage(PatrocinioGateway *gateway, QWidget *parent = nullptr);

    void open(const QString &label);
    /// Brings in .eml files one after the other and says what became of each.
    void importFiles(const QStringList &paths);
    void importMessage(const QByteArray &raw, const QString &fileName);
    /// Asks which files to bring in.
    void chooseFiles();
    /// Shows the form for a request that came on paper.
    void newRequest();
    /// Before the window closes or somebody else signs in: what is typed goes to the data.
    void keepDraft();
    void refresh() override;
    void officeChanged() override;
    void closeSecrets() override;
    /// Also tells the others that nothing is open here.
    void leave() override;
    bool isIdle() const override;

    /// Everything that can be done here, for menus and the palette: the object name is the stable id, `whatsThis` says
    /// why a disabled one is disabled. Their shortcuts work while the page is shown.
    QList<QAction *> commands() const { return m_commands; }
    PatrocinioListPane *listPane() const { return m_list; }
    PatrocinioDetail *detail() const { return m_detail; }
    NewRequestForm *newForm() const { return m_new; }
    InlineMessage *message() const { return m_message; }
    ManyLetters *manyLetters() const { return m_manyLetters; }
    PatrocinioGateway *gateway() const { return m_gateway; }

signals:
    /// How many cases wait for work.
    void waiting(int count);
    /// The data of the applicant of the open case are asked for.
    void personalDataAsked(gonfalone::ContactId contact, const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void bind();
    void buildCommands();
    QAction *addCommand(const QString &id, const QString &text, const QString &icon, const QKeySequence &keys,
                        const std::function<void()> &run);
    void refreshCommands();
    void goToSide(int part);
    void runMainStep();
    bool takesDrop(const QMimeData *mime) const;
    void drop(const QMimeData *mime);
    void received(const QString &fileName, const Result<Intake> &intake);
    void tellIntake();
    void registerDraft(const Patrocinio &draft);
    void askChanges();
    void take(const CaseChanges &found);

    PatrocinioGateway *m_gateway;
    PatrocinioListPane *m_list;
    QSplitter *m_split;
    InlineMessage *m_message;
    ManyLetters *m_manyLetters;
    QStackedWidget *m_right;
    PatrocinioDetail *m_detail;
    NewRequestForm *m_new;
    QList<QAction *> m_commands;
    QMap<QString, QAction *> m_byId;
    QPointer<QWidget> m_window;
    QTimer m_soon;      ///< many writes in a row are looked at once
    qint64 m_seen = -1; ///< the line of the log up to which everything here is shown

    /// A batch of messages that is being brought in.
    struct Batch {
        int waiting = 0;
        QStringList lines;
        QString open; ///< the case to show at the end
        bool refused = false;
        bool warned = false;
    };
    Batch m_batch;
};

} // namespace gonfalone
