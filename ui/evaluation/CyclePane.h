#pragma once

#include "ui/evaluation/EvaluationGateway.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace gonfalone {

class Card;
class FactsTable;
class FormCard;
class InlineMessage;

/// The cycles of the office: the one on show with its system and its close, the form that opens another, and the
/// versions of the system of evaluation.
class CyclePane : public QWidget
{
    Q_OBJECT

public:
    explicit CyclePane(EvaluationGateway *gateway, QWidget *parent = nullptr);

    /// Shows the cycle that the list is on; reads the systems.
    void show(const EvaluationCockpit &cockpit);
    void focusYear();
    void openYear();
    void closeYear();
    void publish();
    void addSystem(const QString &path);
    void chooseSystem();
    void saveSystem(const QString &path);
    bool isSettled() const { return m_pending == 0; }

    QLineEdit *yearField() const { return m_year; }
    QPushButton *closeButton() const { return m_close; }
    QPushButton *publishButton() const { return m_publish; }
    FactsTable *systems() const { return m_systems; }
    InlineMessage *message() const { return m_message; }
    QString cycleText() const;

signals:
    void backRequested();
    /// A cycle was opened or closed.
    void changed(int year);
    /// The table of a closed cycle is wanted on paper.
    void publishRequested(int year);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildCycle();
    QWidget *buildOpen();
    QWidget *buildSystems();
    void showCycle();
    void showSystems(const Result<QList<EvaluationSystem>> &systems);
    void chooseFile(bool saves);
    template <typename T, typename F>
    void ask(QFuture<Result<T>> future, F done);

    EvaluationGateway *m_gateway;
    EvaluationCockpit m_cockpit;
    QList<EvaluationSystem> m_known;
    int m_pending = 0;
    WorkThread m_aside; ///< files are written there
    InlineMessage *m_message;
    Card *m_cycle = nullptr;
    QLabel *m_words = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_publish = nullptr;
    FormCard *m_open = nullptr;
    QLineEdit *m_year = nullptr;
    FactsTable *m_systems = nullptr;
};

} // namespace gonfalone
