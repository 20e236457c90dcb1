#pragma once

#include "app/gonfalone/AppController.h"

#include <QElapsedTimer>
#include <QMap>
#include <QTemporaryDir>
#include <QTimer>

namespace gonfalone {

/// Walks through the program without anybody at the keyboard, in a demonstration office of its own, and saves what is
/// seen as numbered pictures and the drafts as PDF, ODT and HTML. Prints every path that it wrote; ends with 0, or with
/// 1 when something did not come within its time or could not be written.
class Tour : public QObject
{
    Q_OBJECT

public:
    Tour(const StartOptions &options, const QString &dir, const Clock &clock, QObject *parent = nullptr);

    void start();

private:
    struct Stop {
        QString name; ///< of the picture; empty = none is taken
        std::function<void()> go;
    };
    void plan();
    void planSignIn(const QString &login);
    void planCases(const QString &look);
    void planRecords(const QString &look);
    void planAgenda(const QString &look);
    void findMissions();
    void planMissions(const QString &look);
    void planPapers();
    void planPlaces();
    void planSettings(const QString &look);
    void planPeople(const QString &look);
    void planStaff(const QString &look);
    void planEvaluation(const QString &look);
    void planOwnEvaluation();
    void planWizard();
    void next();
    void look();
    void shoot(const QString &name);
    void written(const QString &path);
    void end(int code);
    void findCases();

    QTemporaryDir m_temp;
    QString m_dir;
    std::unique_ptr<AppController> m_controller;
    QList<Stop> m_stops;
    QMap<QString, QString> m_caseOf;    ///< state → a case in it
    QMap<QString, QString> m_missionOf; ///< state → label of a mission in it
    QTimer m_timer;
    QElapsedTimer m_since;
    int m_at = -1;
    int m_calm = 0;
    bool m_nothing = false; ///< the demonstration office has nothing that this stop could show
    int m_picture = 0;
    bool m_failed = false;
};

} // namespace gonfalone
